"""Words that the page does not show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from certlens.case import Case
from certlens.document import Document, Hidden
from certlens.rules import Example, Flag, rule
from certlens.wording import count, listed, quoted

_WAYS: Mapping[Hidden, str] = {
    "background-colour": "in the colour of the background",
    "tiny": "too small to read",
    "off-page": "off the page",
    "invisible-mode": "not painted",
    "vanish": "set as hidden text",
    "covered": "covered",
    "clipped": "cut off",
}


def _hide_last_line(document: Document) -> Document:
    last = document.lines[-1].model_copy(update={"hidden": "background-colour"})
    return document.model_copy(update={"lines": (*document.lines[:-1], last)})


SILENT = (
    Example(
        "everything can be seen",
        """
        # Ada Novak

        ## Certifications

        - CCNA, 2024
        """,
    ),
)
FIRES = (
    Example(
        "the last line is printed in white",
        """
        # Ada Novak

        ## Certifications

        - CCNA, 2024

        CISSP OSCP CKA Kubernetes Terraform
        """,
        altered=_hide_last_line,
    ),
)


@rule("C151", "warning", "P16", silent=SILENT, fires=FIRES, role_free=True)
def hidden_text(case: Case) -> Iterator[Flag]:
    """Text that a reader of the page cannot see: white on white, tiny, or off the page.

    Why: hidden keywords are found by everyone who searches the file, and then nothing on the page
    is believed. They count for nothing here.

    What would change it: removing them, or printing them where they can be read.
    """
    lines = [
        line
        for line in case.resume.document.lines
        if not line.visible and any(character.isalpha() for character in line.text)
    ]
    if not lines:
        return
    document = case.resume.document
    ways = list(dict.fromkeys(_WAYS[line.hidden] for line in lines if line.hidden))
    pages = sorted({line.page for line in lines if line.page is not None})
    where = (
        f", page{'s' if len(pages) > 1 else ''} {listed([str(page) for page in pages])}"
        if pages
        else ""
    )
    yield Flag(
        message=f"{count(len(lines), 'line')} of the file cannot be seen on the page "
        f"({listed(ways, most=2)}{where}), for example {quoted(lines[0].text, 48)}.",
        advice="Remove them, or print them where they can be read.",
        spans=tuple(span for line in lines for span in document.spans(line.start, line.end)),
    )
