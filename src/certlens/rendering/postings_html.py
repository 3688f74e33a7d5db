"""Postings → small tables of HTML for notebooks: no scripts, no styles of their own."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from certlens.postings import Posting
from certlens.postings.demand import CertificationDemand, Demand
from certlens.rendering.postings import need_line
from certlens.rendering.words import brief, counted


def posting_html(posting: Posting) -> str:
    """A posting's needs, each with its sentence; everything quoted is escaped."""
    employer = posting.employer
    about = [posting.source.path, posting.role or "role not clear"]
    about += [f"{employer.id} (“{employer.cue}”)"] if employer else []
    rows = [
        (need_line(list(needs)), f"“{brief(quote)}”")
        for (_, quote), needs in groupby(
            posting.needs, key=lambda need: (need.group or need.span.start, need.quote)
        )
    ]
    if posting.generic:
        rows.append((f"{posting.generic}: certifications, without a name", ""))
    told = _table(("Asked for", "Sentence"), rows) if rows else "<p>No certification asked for.</p>"
    return f'<div class="certlens"><p>{escape("; ".join(about))}</p>{told}</div>'


def demand_html(found: Demand) -> str:
    """In how many postings each certification is named, with a quote."""
    rows = map(_demanded, (row for row in found.certifications if row.postings))
    head = (f"Named in, of {counted(found.total, 'posting')}", "Certification", "How", "Quote")
    return f'<div class="certlens">{_table(head, rows)}</div>'


def _demanded(row: CertificationDemand) -> tuple[str, ...]:
    how = f"{row.required} required, {row.after_hire} after hire, {row.preferred} preferred"
    quote = f"“{brief(row.quotes[0].text)}”"
    return (f"{row.postings}", row.name, f"{how}; {row.consistency}", quote)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    return f"<table><tr>{top}</tr>{body}</table>"
