"""Certifications before the work, on a page for a role that is hired on code."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.document import Span
from certlens.report import WeighedClaim
from certlens.rules import Example, Flag, rule
from certlens.wording import fitted

WORK = ("experience", "projects", "open-source", "home-lab")
OPENING_WORDS = 4
HEADLINE_LINES = 8

SILENT = (
    Example(
        "experience first, certifications after it",
        """
        # Mara Lindqvist

        ## Experience

        **Backend Engineer**, Proseware, 2019 – Present

        - Built a payments API in Go that serves 2,000 requests a second.

        ## Certifications

        - AWS Certified Developer – Associate, 2024
        """,
        role="backend-engineer",
    ),
    Example(
        "a role where certifications belong early",
        """
        # Mara Lindqvist, CCNP

        ## Certifications

        - CCNP Enterprise, 2024

        ## Experience

        **Network Engineer**, Proseware, 2019 – Present

        - Moved 30 sites from MPLS to SD-WAN.
        """,
        role="network-engineer",
    ),
)
FIRES = (
    Example(
        "the certifications stand before the experience",
        """
        # Mara Lindqvist

        ## Certifications

        - AWS Certified Developer – Associate, 2024
        - Oracle Certified Professional: Java SE 11 Developer, 2022

        ## Experience

        **Backend Engineer**, Proseware, 2019 – Present

        - Built a payments API in Go that serves 2,000 requests a second.
        """,
        role="backend-engineer",
    ),
    Example(
        "letters after the name",
        """
        # Mara Lindqvist, CKAD, CSM

        ## Experience

        **Backend Engineer**, Proseware, 2019 – Present

        - Built a payments API in Go that serves 2,000 requests a second.
        """,
        role="software-engineer",
    ),
)


@rule("C105", "warning", "P13", silent=SILENT, fires=FIRES)
def leads_with_certifications(case: Case) -> Iterator[Flag]:
    """In a software role, certifications that stand before experience and projects.

    Why: software interviews test code, design and thinking. What comes first on the page is read as
    what its owner is proudest of, and there it should be the work.

    It looks at the headline, the letters after the name, the opening words of a summary and the
    order of the sections; in two-column pages only at the wider column.

    What would change it: the same certifications after the experience, or inside a project line.
    """
    if not case.code_first:
        return
    leading = [(claim, spans) for claim in case.claims if (spans := _leading(case, claim))]
    if not leading:
        return
    spans = tuple(span for _, found in leading for span in found)
    names = fitted([case.label(claim) for claim, _ in leading], 54)
    yield Flag(
        message=f"The page leads with {names}, before any work or project.",
        advice="Open with the work; name a certification briefly where a project used it.",
        rewrite=_without_letters(case, spans),
        claims=[claim for claim, _ in leading],
        spans=spans,
    )


def _leading(case: Case, claim: WeighedClaim) -> tuple[Span, ...]:
    return tuple(span for span in claim.spans if not case.in_sidebar(span) and _leads(case, span))


def _leads(case: Case, span: Span) -> bool:
    section = case.section_at(span)
    if section is None:
        return False
    if section.kind == "headline":
        return len(case.resume.sections) > 1 and span.line - section.first_line < HEADLINE_LINES
    if section.kind == "summary":
        return _opens(case, span)
    return section.kind == "certifications" and span.line < _first_work_line(case)


def _opens(case: Case, span: Span) -> bool:
    """Whether only a few words of the summary stand before the certification."""
    section = case.section_at(span)
    lines = case.resume.document.lines
    if section is None:
        return False
    first = section.first_line + (1 if section.title_spans else 0)
    before = case.resume.document.text[lines[min(first, span.line) - 1].start : span.start]
    return len(before.split()) <= OPENING_WORDS


def _first_work_line(case: Case) -> int:
    """The line where the main column's experience or projects begin; 0 where there are none."""
    lines = case.resume.document.lines
    starts = [
        section.first_line
        for section in case.resume.sections
        if {section.kind, *section.also} & set(WORK)
        and lines[section.first_line - 1].region != "sidebar"
    ]
    return min(starts, default=0)


def _without_letters(case: Case, spans: tuple[Span, ...]) -> str | None:
    """The headline without the letters after the name."""
    section = case.section_at(spans[0])
    if section is None or section.kind != "headline":
        return None
    line = case.resume.document.lines[spans[0].line - 1]
    kept = line.text[: spans[0].start - line.start].rstrip(" ,|·•–-—(/")
    return kept or None
