"""Part of the file could not be read."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import UNREADABLE, Case
from certlens.document import Document, Note, Span
from certlens.rules import Example, Flag, rule
from certlens.wording import listed


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
    if not notes:
        return
    pages = sorted({note.page for note in notes if note.page is not None})
    where = f" (page {listed([str(page) for page in pages])})" if pages else ""
    yield Flag(
        message=f"Part of the file could not be read{where}: {notes[0].message.rstrip('.')}.",
        advice="Export the résumé again from its original document, as text instead of pictures.",
        spans=_start_of(case, pages[0] if pages else None),
    )


def _start_of(case: Case, page: int | None) -> tuple[Span, ...]:
    """The first line of the page, or of the document where the page has none."""
    document = case.resume.document
    lines = [line for line in document.lines if line.text.strip()]
    on_page = [line for line in lines if line.page == page]
    return next((document.spans(line.start, line.end) for line in (*on_page, *lines)), ())
