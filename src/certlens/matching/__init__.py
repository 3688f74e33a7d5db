"""Document → Resume: what it claims and what could back it, in an ordered list of passes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from certlens.document import Document
from certlens.matching.backing import find_backing
from certlens.matching.catalogue import catalogue, spellings
from certlens.matching.claims import find_claims
from certlens.matching.evidence import find_evidence
from certlens.matching.layout_units import find_units
from certlens.matching.sections import find_sections
from certlens.matching.text_view import view_of
from certlens.matching.wrapped_names import join_wrapped
from certlens.resume import Resume, Section

__all__ = ["match"]


def match(document: Document, *, as_of: date | None = None) -> Resume:
    """What a document claims, the work that could back it, and the links between the two.

    ``as_of`` decides what has expired; it defaults to today. Hidden text is never matched.
    """
    day = as_of or date.today()
    known = catalogue()
    sections = find_sections(document)
    document = join_wrapped(document, sections, known)
    view = view_of(document, spellings())
    units = find_units(document, sections)
    claims = find_claims(document, view, units, known, day)
    entries, evidence = find_evidence(document, view, units)
    return Resume(
        document=document,
        as_of=day,
        sections=sections,
        entries=entries,
        claims=claims,
        evidence=evidence,
        links=find_backing(claims, evidence, known, _headline(document, sections)),
    )


def _headline(document: Document, sections: Sequence[Section]) -> str:
    """The lines below the name, before any heading."""
    top = next((section for section in sections if section.kind == "headline"), None)
    lines = document.lines[top.first_line : top.last_line] if top else ()
    return "\n".join(line.text for line in lines)
