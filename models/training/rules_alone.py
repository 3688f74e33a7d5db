"""What certlens decides of a single line by its rules, without anything learned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from unittest.mock import patch

from certlens.matching.catalogue import catalogue, spellings
from certlens.matching.claims import find_claims
from certlens.matching.headings import heading_kinds
from certlens.matching.layout_units import find_units
from certlens.matching.outcomes import find_outcomes
from certlens.matching.sections import find_sections
from certlens.matching.skill_table import names_action
from certlens.matching.text_view import view_of
from certlens.parsers import parse
from certlens.resume import Claim

_PAGE = "# Ana Example\n\nana@example.com\n\n## {}\n\n- {}\n"
_DAY = date(2026, 11, 1)


def tells_result(text: str) -> bool:
    """Whether the rules find an outcome in a line."""
    return bool(find_outcomes(text))


def is_heading(text: str) -> bool:
    """Whether a line has the words of a heading."""
    return bool(heading_kinds(text))


def tells_work(text: str) -> bool:
    """Whether a line names an action."""
    return names_action(text)


def names_certification(text: str) -> bool:
    """Whether a line claims a certification, wherever it stands."""
    return bool(_claims("Notes", text))


def claimed(text: str) -> tuple[list[str], list[str]]:
    """The certifications claimed by a line of a certifications section: listed ones, unlisted ones."""
    claims = _claims("Certifications", text)
    listed = [claim.text for claim in claims if claim.certification is not None]
    return listed, [claim.text for claim in claims if claim.certification is None]


def _claims(heading: str, text: str) -> tuple[Claim, ...]:
    """What is claimed by a page of one line under a heading."""
    document = parse(_PAGE.format(heading, text).encode())
    units = find_units(document, find_sections(document))
    with patch("certlens.matching.unlisted.find_names", _no_names):
        return find_claims(document, view_of(document, spellings()), units, catalogue(), _DAY)


def _no_names(texts: Sequence[str]) -> list[tuple[()]]:
    """In place of the trained pipeline: no name in any text."""
    return [() for _ in texts]
