"""Catalogue rows → text: a line each, and the whole row where there are few."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill

from certlens.catalog import Catalog
from certlens.knowledge import Certification, Employer, Role
from certlens.rendering.words import counted

_FEW = 3
_FORMATS = {
    "mcq": "multiple choice",
    "scenario-mcq": "multiple choice on scenarios",
    "mixed": "multiple choice and practical tasks",
    "practical": "practical tasks",
    "unknown": "not known",
}


def catalog_text(catalog: Catalog) -> str:
    """The rows as text."""
    rows: tuple[Certification | Role | Employer, ...]
    rows = (*catalog.certifications, *catalog.roles, *catalog.employers)
    if len(rows) <= _FEW:
        return "\n".join(map(_whole, rows))
    return "".join(_lines(catalog))


def _lines(catalog: Catalog) -> Iterator[str]:
    yield from (f"certification  {row.id}  {row.name}\n" for row in catalog.certifications)
    yield from (f"role           {row.id}  {row.titles[0]}\n" for row in catalog.roles)
    yield from (f"employer       {row.id}  {row.name}\n" for row in catalog.employers)
    told = (
        counted(len(catalog.certifications), "certification"),
        counted(len(catalog.roles), "role"),
        counted(len(catalog.employers), "employer kind"),
    )
    yield f"{', '.join(told)}; catalogue of {catalog.catalog_date}\n"


def _whole(row: Certification | Role | Employer) -> str:
    if isinstance(row, Certification):
        return "".join(_certification(row))
    return "".join(_role(row) if isinstance(row, Role) else _employer(row))


def _certification(row: Certification) -> Iterator[str]:
    yield f"{row.id}: {row.name}{f' ({row.acronym})' if row.acronym else ''}\n"
    yield _fact("issuer", row.issuer)
    if row.kind != "certification":
        yield _fact("kind", row.kind)
    yield _fact("exam codes", ", ".join(row.exam_codes))
    yield _fact("level", row.level)
    yield _fact("exam", f"{_FORMATS[row.exam_format]}{_basis(row, 'exam_format')}")
    yield _fact("valid", f"{_validity(row)}{_basis(row, 'validity')}")
    retired = f" since {row.retired_on}" if row.retired_on else ""
    yield _fact("status", f"{row.status}{retired}{_basis(row, 'status')}")
    yield _fact("followed by", row.successor or "")
    yield _fact("also written", ", ".join((*row.aliases, *row.contextual_aliases)))
    yield _fact("source", ", ".join(row.sources) or "none")
    yield _fact("as of", row.as_of)
    yield _fact("note", row.notes or "")


def _basis(row: Certification, fact: str) -> str:
    """How a fact is known: read at the issuer or in a copy of its page, reported, or recalled."""
    if row.confidence == "recalled" or fact not in row.verified:
        return " (recalled)"
    return " (reported)" if row.source_kind == "third-party" else ""


def _validity(row: Certification) -> str:
    if row.validity_months:
        return f"{row.validity_months} months"
    return "for life" if "validity" in row.verified else "not known"


def _role(row: Role) -> Iterator[str]:
    yield f"{row.id}: role, {row.family}\n"
    yield _fact("titles", ", ".join(row.titles))
    yield _fact("stance", f"{row.stance}: {row.why}")
    yield _fact("key", ", ".join(row.key_certifications))
    yield _fact("looks for", ", ".join(row.expected_evidence))
    yield _fact("basis", row.basis)


def _employer(row: Employer) -> Iterator[str]:
    yield f"{row.id}: employer kind, {row.name}\n"
    yield _fact("shift", f"{row.shift}, for {row.applies_to}")
    yield _fact("names", row.certificates_named)
    yield _fact("caution", row.caution or "")
    yield _fact("basis", row.basis)


def _fact(label: str, text: str) -> str:
    """One labelled line, wrapped; nothing for an empty text."""
    if not text:
        return ""
    lines = fill(
        text,
        width=80,
        initial_indent=f"  {label + ':':<14}",
        subsequent_indent=" " * 16,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"{lines}\n"
