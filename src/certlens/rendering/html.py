"""Report → a small piece of HTML for notebooks: no scripts, its own few styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from certlens.rendering.words import claim_name, counted, dates, place, read_for, setting, spoken
from certlens.report import Finding, Report, WeighedClaim
from certlens.wording import listed

_STYLE = (
    "<style>.certlens table{border-collapse:collapse;margin:.5em 0}"
    ".certlens th,.certlens td{text-align:left;vertical-align:top;padding:.2em .8em .2em 0;"
    "border-bottom:1px solid #8884}.certlens ul{list-style:none;padding:0;margin:.5em 0}"
    ".certlens li{margin:.5em 0;padding-left:.6em;border-left:3px solid #888}"
    ".certlens li.warning{border-color:#c62828}.certlens li.note{border-color:#c90}"
    ".certlens li.strength{border-color:#2e7d32}.certlens small{opacity:.7}</style>"
)
_SEVERITIES = ("warning", "note", "strength")


def report_html(report: Report) -> str:
    """The claims as a table and the findings as a list; everything from the page is escaped."""
    return f'<div class="certlens">{_STYLE}{"".join(_parts(report))}</div>'


def _parts(report: Report) -> Iterator[str]:
    path, day = escape(report.source.path), report.as_of
    yield f"<p><b>{path}</b>, {escape(read_for(report))}, as of {day}</p>"
    yield from (f"<p>{escape(line)}</p>" for line in setting(report))
    yield _table(report.claims)
    found = (f for severity in _SEVERITIES for f in report.findings if f.severity == severity)
    yield f"<ul>{''.join(map(_finding, found))}</ul>"
    yield from _section(report)
    yield from _interview(report)
    ends = "; * end by the issuer's usual validity" if _has_implied_end(report) else ""
    yield f"<p><small>{counted(len(report.evidence), 'piece')} of evidence{ends}</small></p>"


def _section(report: Report) -> Iterator[str]:
    section = report.section
    if section is None:
        return
    yield "<p><b>How the certifications should read for this role</b></p>"
    lines = [section.headline] if section.headline else []
    shown = "<br>".join(f"<code>{escape(line)}</code>" for line in (*lines, *section.lines))
    yield f"<p>{escape(section.where)}{':' if section.lines else '.'}<br>{shown}</p>"
    away = [claim_name(claim) for claim in report.claims if claim.id in section.left_out]
    if away:
        yield f"<p>Leave out: {escape(listed(away, most=len(away)))}</p>"


def _interview(report: Report) -> Iterator[str]:
    points = [claim.talking_point for claim in spoken(report)]
    if points:
        yield "<p><b>To say in the interview</b></p>"
        yield f"<ul>{''.join(f'<li>{escape(point or str())}</li>' for point in points)}</ul>"


def _has_implied_end(report: Report) -> bool:
    return any(claim.expires_basis == "catalogue" for claim in report.claims)


def _table(claims: Iterable[WeighedClaim]) -> str:
    headings = ("Certification", "Status", "Dates", "Weight", "Placement", "Backed by")
    head = "".join(f"<th>{heading}</th>" for heading in headings)
    return f"<table><tr>{head}</tr>{''.join(map(_row, claims))}</table>"


def _row(claim: WeighedClaim) -> str:
    reasons = (
        "\n".join(f"{why.principle}: {why.text}" for why in claim.weight.reasons)
        if claim.weight
        else ""
    )
    weight = claim.weight.level if claim.weight else ""
    backing = counted(len(claim.evidence), "item") if claim.evidence else ""
    cells = "".join(
        f"<td>{escape(text)}</td>" for text in (claim_name(claim), claim.status, dates(claim))
    )
    last = f"<td>{claim.placement or ''}</td><td>{backing}</td>"
    return f'<tr>{cells}<td title="{escape(reasons)}">{weight}</td>{last}</tr>'


def _finding(finding: Finding) -> str:
    lines = escape(finding.rewrite or "").replace("\n", "<br>")
    rewrite = f"<br><code>{lines}</code>" if lines else ""
    return (
        f'<li class="{finding.severity}">{escape(finding.message)} {escape(finding.advice)}'
        f"{rewrite}<br><small>{finding.severity}: {finding.rule}, {place(finding.spans)}</small></li>"
    )
