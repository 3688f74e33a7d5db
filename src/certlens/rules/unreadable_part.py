"""Part of the file could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from textwrap import shorten

from certlens.case import UNREADABLE, Case
from certlens.document import Document, Note, Span
from certlens.rules import Example, Flag, rule
from certlens.wording import listed

_AGAIN = "Export the résumé again from its original document"
_ADVICE = {
    "scanned-page": f"{_AGAIN}, as text instead of pictures; with --ocr certlens reads the pictures.",
    "text-as-curves": f"{_AGAIN}, with its text kept as text, not turned into outlines.",
    "unmapped-font": f"{_AGAIN} in another font, until words copied out of the file are the words "
    "that it shows.",
    "skipped-object": "Open the file in the program that made it and export it again.",
    "textless-page": f"{_AGAIN}, as text instead of pictures; with --ocr certlens reads the pictures.",
    "unreadable-part": "Write what stands there as plain text in the document itself.",
}
_LONGEST = 160


def _with_scanned_page(document: Document) -> Document:
    note = Note(id="scanned-page", message="an image without text", page=2)
    return document.model_copy(update={"notes": (*document.notes, note)})


SILENT = (
    Example(
        "plain text is read in full",
        """
        # Ada Novak

        ## Certifications

        - CCNA, 2024
        """,
    ),
)
FIRES = (
    Example(
        "the second page is a picture",
        """
        # Ada Novak

        ## Certifications

        - CCNA, 2024
        """,
        altered=_with_scanned_page,
    ),
)


@rule("C152", "warning", "P16", silent=SILENT, fires=FIRES, role_free=True)
def unreadable_part(case: Case) -> Iterator[Flag]:
    """A page, font or object of the file that certlens could not read.

    Why: what cannot be read cannot be judged, and other software that screens the file will fail
    there too. Rules about what is missing keep silent on such a file.

    What would change it: a file with a text layer, exported from the original document.
    """
    notes = [note for note in case.resume.document.notes if note.id in UNREADABLE]
    for kind, group in groupby(sorted(notes, key=lambda note: note.id), lambda note: note.id):
        found = list(group)
        pages = sorted({note.page for note in found if note.page is not None})
        yield Flag(
            message=f"Part of the file could not be read{_where(pages)}: {_what(found)}.",
            advice=_ADVICE[kind],
            spans=_start_of(case, pages[0] if pages else None),
        )


def _where(pages: list[int]) -> str:
    told = listed([str(page) for page in pages])
    return f" (page{'s' if len(pages) > 1 else ''} {told})" if pages else ""


def _what(notes: list[Note]) -> str:
    """What the notes say, the first of them where each speaks of its own page."""
    messages = [note.message.rstrip(".") for note in notes if note.page == notes[0].page]
    return shorten("; ".join(dict.fromkeys(messages)), _LONGEST, placeholder=" …")


def _start_of(case: Case, page: int | None) -> tuple[Span, ...]:
    """The first line of the page, or of the document where the page has none."""
    document = case.resume.document
    lines = [line for line in document.lines if line.text.strip()]
    on_page = [line for line in lines if line.page == page]
    return next((document.spans(line.start, line.end) for line in (*on_page, *lines)), ())
