"""The designs that Chromium prints: HTML made from the one résumé."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from content import (
    CERTIFICATIONS,
    CONTACT,
    EDUCATION,
    JOBS,
    LAB,
    LANGUAGES,
    NAME,
    PROJECTS,
    ROLE,
    SKILLS,
    SUMMARY,
    remarks,
)

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><style>
@page {{ size: A4; margin: {margin} }}
* {{ box-sizing: border-box }}
body {{ margin: 0; font: 10pt/1.38 "DejaVu Sans", sans-serif; color: #222 }}
h1 {{ font-size: 21pt; margin: 0 }} h2 {{ font-size: 12pt; margin: 13pt 0 4pt }}
h3 {{ font-size: 10pt; margin: 7pt 0 1pt }} p {{ margin: 0 0 4pt }}
ul {{ margin: 2pt 0 4pt; padding-left: 14pt }} .role {{ font-size: 12pt; color: #456 }}
h3 span {{ float: right; font-weight: normal }}
{style}
</style><body>{body}</body></html>"""


def section(title: str, content: str) -> str:
    return f"<section><h2>{title}</h2>{content}</section>"


def listed(items: tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>"


def head() -> str:
    contact = " · ".join(CONTACT)
    return f"<header><h1>{NAME}</h1><div class=role>{ROLE}</div><p>{contact}</p></header>"


def summary() -> str:
    return section("Summary", f"<p>{SUMMARY}</p>")


def experience() -> str:
    return section(
        "Experience",
        "".join(
            f"<h3>{title}, {employer}<span>{dates}</span></h3>{listed(items)}"
            for title, employer, dates, items in JOBS
        ),
    )


def projects() -> str:
    return section(
        "Projects",
        "".join(
            f"<h3>{name}<span>{year}</span></h3><p>{text}</p>" for name, year, text in PROJECTS
        ),
    )


def lab() -> str:
    return section("Home Lab", listed(LAB))


def certifications(between: str = ", ") -> str:
    return section(
        "Certifications",
        listed(tuple(f"{item[0]}, {remarks(item, between)}" for item in CERTIFICATIONS)),
    )


def stacked_certifications() -> str:
    """The name, and what is known of it on the line below, as narrow columns have it."""
    return section(
        "Certifications",
        "".join(
            f"<div class=item><b>{item[0]}</b><br>{remarks(item)}</div>" for item in CERTIFICATIONS
        ),
    )


def education() -> str:
    return section(
        "Education",
        "".join(
            f"<h3>{degree}<span>{dates}</span></h3><p>{school}</p>"
            for degree, school, dates in EDUCATION
        ),
    )


def skills() -> str:
    return section("Skills", "".join(f"<p><b>{name}:</b> {text}</p>" for name, text in SKILLS))


def languages() -> str:
    return section("Languages", "".join(f"<div>{language}</div>" for language in LANGUAGES))


def single() -> str:
    parts = (summary, experience, projects, lab, certifications, education, skills, languages)
    body = head() + "".join(part() for part in parts)
    return PAGE.format(margin="18mm 20mm", style="h2 { border-bottom: 1px solid #999 }", body=body)


def left_sidebar() -> str:
    style = """.page { display: grid; grid-template-columns: 64mm 1fr }
    aside { background: #20394d; color: white; padding: 12mm 6mm }
    main { padding: 12mm 10mm 0 8mm } h3 span { float: none; display: block; color: #567 }
    .item { margin-bottom: 6pt }"""
    contact = section("Contact", "".join(f"<div>{line}</div>" for line in CONTACT))
    side = contact + stacked_certifications() + skills() + languages() + education()
    top = f"<h1>{NAME}</h1><div class=role>{ROLE}</div>"
    main = top + summary() + experience() + projects() + lab()
    body = f"<div class=page><aside>{side}</aside><main>{main}</main></div>"
    return PAGE.format(margin="0", style=style, body=body)


def right_sidebar() -> str:
    style = """aside { float: right; width: 58mm; padding-left: 6mm; border-left: 2px solid #a33 }
    main { margin-right: 64mm } h2 { color: #a33; text-transform: uppercase }
    h3 span { float: none; display: block } .item { margin-bottom: 5pt }"""
    side = stacked_certifications() + skills() + languages()
    main = head() + summary() + experience() + projects() + lab() + education()
    return PAGE.format(margin="15mm", style=style, body=f"<aside>{side}</aside><main>{main}</main>")


def header_band() -> str:
    style = """header { background: #284; color: white; padding: 10mm 15mm }
    header .role { color: white } .columns { display: flex; gap: 9mm; padding: 4mm 15mm }
    .columns > div { flex: 1 1 0 } h3 span { float: none; display: block; font-style: italic }
    h2 { font-variant: small-caps; letter-spacing: .12em }
    body { font-size: 9pt } .item { margin-bottom: 5pt }"""
    left = summary() + experience() + lab()
    right = stacked_certifications() + projects() + education() + skills() + languages()
    body = f"{head()}<div class=columns><div>{left}</div><div>{right}</div></div>"
    return PAGE.format(margin="0", style=style, body=body)


def dates_left() -> str:
    style = """.row { display: grid; grid-template-columns: 36mm 1fr; column-gap: 5mm }
    .row > div:first-child { color: #567 } h2 { color: #27c } .row ul { margin-top: 0 }
    .row { margin-bottom: 3pt }"""

    def row(left: str, right: str) -> str:
        return f"<div class=row><div>{left}</div><div>{right}</div></div>"

    work = "".join(
        row(dates, f"<b>{title}</b>, {employer}{listed(items)}")
        for title, employer, dates, items in JOBS
    )
    built = "".join(row(year, f"<b>{name}</b><br>{text}") for name, year, text in PROJECTS)
    earned = "".join(
        row(
            issued + (f" – {expires}" if expires else ""),
            f"<b>{name}</b>, {issuer}"
            + (f", {state}" if state else "")
            + (f", Credential ID {number}" if number else ""),
        )
        for name, issuer, issued, expires, state, number in CERTIFICATIONS
    )
    studied = "".join(
        row(dates, f"<b>{degree}</b>, {school}") for degree, school, dates in EDUCATION
    )
    body = (
        head()
        + summary()
        + section("Experience", work)
        + section("Projects", built)
        + lab()
        + section("Certifications", earned)
        + section("Education", studied)
        + section("Skills", "".join(row(name, text) for name, text in SKILLS))
        + languages()
    )
    return PAGE.format(margin="16mm", style=style, body=body)


def cards() -> str:
    style = """.grid { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 3mm }
    .card { border: 1px solid #cbd; border-radius: 6px; padding: 3mm; font-size: 9pt;
      break-inside: avoid } .card b { display: block } h2 { color: #638 }"""
    earned = "".join(
        f"<div class=card><b>{item[0]}</b>"
        + "".join(f"<div>{part}</div>" for part in remarks(item, "|").split("|"))
        + "</div>"
        for item in CERTIFICATIONS
    )
    known = "".join(f"<div class=card><b>{name}</b>{text}</div>" for name, text in SKILLS)
    body = (
        head()
        + summary()
        + experience()
        + section("Certifications", f"<div class=grid>{earned}</div>")
        + projects()
        + lab()
        + section("Skills", f"<div class=grid>{known}</div>")
        + education()
        + languages()
    )
    return PAGE.format(margin="16mm", style=style, body=body)


def unruled_table() -> str:
    style = """table { border-spacing: 0; width: 100%; font-size: 9pt } th { text-align: left }
    td, th { padding: 2pt 6pt 2pt 0; vertical-align: top } td:first-child { width: 38% }
    h2 { letter-spacing: .3em; text-transform: uppercase; font-size: 10pt }"""
    cells = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in (*item[:4], item[4], item[5])) + "</tr>"
        for item in CERTIFICATIONS
    )
    names = ("Certification", "Issuer", "Issued", "Valid until", "Status", "Credential ID")
    heads = "".join(f"<th>{name}</th>" for name in names)
    table = f"<table><tr>{heads}</tr>{cells}</table>"
    body = (
        head()
        + summary()
        + section("Certifications", table)
        + experience()
        + projects()
        + lab()
        + education()
        + skills()
        + languages()
    )
    return PAGE.format(margin="16mm", style=style, body=body)


def headings_left() -> str:
    style = """section { display: grid; grid-template-columns: 34mm 1fr; column-gap: 5mm;
      border-top: 1px solid #bbb; margin-top: 8pt; padding-top: 4pt }
    h2 { margin: 0; font-size: 11pt; color: #834 } h3:first-child { margin-top: 0 }
    h2 + * { margin-top: 0 } section > div > ul { margin-top: 0 }"""

    def beside(html: str) -> str:
        return html.replace("</h2>", "</h2><div>").replace("</section>", "</div></section>")

    parts = (summary, certifications, experience, projects, lab, education, skills, languages)
    body = head() + "".join(beside(part()) for part in parts)
    return PAGE.format(margin="16mm", style=style, body=body)


def merged_cells() -> str:
    """A bordered table in which the issuer's cell reaches over all of its certifications."""
    style = """table { border-collapse: collapse; width: 100%; font-size: 9pt }
    td, th { border: 1px solid #444; padding: 3pt 5pt; text-align: left; vertical-align: top }
    h2 { background: #ddd; padding: 2pt 4pt }"""
    issuers = dict.fromkeys(item[1] for item in CERTIFICATIONS)
    names = ("Issuer", "Certification", "Issued", "Valid until", "Status", "Credential ID")
    table = "".join(f"<th>{name}</th>" for name in names)
    for issuer in issuers:
        items = [item for item in CERTIFICATIONS if item[1] == issuer]
        for number, (name, _, *cells) in enumerate(items):
            first = f"<td rowspan={len(items)}>{issuer}</td>" if number == 0 else ""
            rest = "".join(f"<td>{cell}</td>" for cell in (name, *cells))
            table += f"<tr>{first}{rest}</tr>"
    body = (
        head()
        + summary()
        + experience()
        + section("Certifications", f"<table>{table}</table>")
        + projects()
        + lab()
        + education()
        + skills()
        + languages()
    )
    return PAGE.format(margin="16mm", style=style, body=body)


def column_list() -> str:
    """One column, but the certifications run through a list of two, and the skills of three."""
    style = """.two ul { columns: 2; font-size: 9pt } .three { columns: 3 }
    .two li { break-inside: avoid } h2 { border-bottom: 2px solid #058 }"""
    body = (
        head()
        + summary()
        + f"<div class=two>{certifications()}</div>"
        + experience()
        + projects()
        + lab()
        + education()
        + skills()
        + languages()
    )
    return PAGE.format(margin="16mm", style=style, body=body)


def tight_sidebar() -> str:
    """A narrow column without marks or gaps between its items: only breaks and bold names."""
    style = """.page { display: grid; grid-template-columns: 1fr 50mm; gap: 8mm }
    aside { font-size: 8.5pt; line-height: 1.3; background: #f3ede4; padding: 3mm }
    aside h2 { font-size: 10pt; margin: 8pt 0 2pt; text-transform: uppercase }
    .item { margin: 0 } h3 span { float: none; font-weight: normal } h3 span::before {
      content: ", " }"""
    side = stacked_certifications() + languages() + skills()
    main = summary() + experience() + projects() + lab() + education()
    body = f"{head()}<div class=page><main>{main}</main><aside>{side}</aside></div>"
    return PAGE.format(margin="15mm", style=style, body=body)


def timeline() -> str:
    """A line down the left with a dot before each entry, which is no list bullet."""
    style = """.line section { border-left: 2px solid #39c; padding-left: 5mm }
    .line { position: relative } .line h3 { position: relative }
    .line h3::before { content: ""; position: absolute; left: calc(-5mm - 5px); top: 4px;
      width: 8px; height: 8px; border-radius: 4px; background: #39c } h3 span { color: #888 }"""
    line = f"<div class=line>{experience()}{projects()}</div>"
    rest = lab() + certifications() + education() + skills() + languages()
    return PAGE.format(margin="15mm", style=style, body=head() + summary() + line + rest)


def wrapped_dates() -> str:
    """Dates in a column at the right that is too narrow for them."""
    style = """.row { display: grid; grid-template-columns: 1fr 34mm; column-gap: 5mm }
    .row div:last-child { text-align: right }"""
    earned = "".join(
        f"<div class=row><div><b>{name}</b>, {issuer}"
        + (f", {state}" if state else "")
        + (f", Credential ID {number}" if number else "")
        + f"</div><div>{issued}{' – ' + expires if expires else ''}</div></div>"
        for name, issuer, issued, expires, state, number in CERTIFICATIONS
    )
    body = head() + summary() + section("Certifications", earned) + experience() + projects()
    body += lab() + education() + skills() + languages()
    return PAGE.format(margin="15mm", style=style, body=body)


def floating_box() -> str:
    """A painted box at the right, the text beside it going on at full width below."""
    style = """.box { float: right; width: 70mm; background: #eef; padding: 4mm; font-size: 9pt;
      margin: 0 0 4mm 6mm } .item { margin-bottom: 4pt } h3 span { float: none }
    h3 span::before { content: ", " }"""
    box = f"<div class=box>{stacked_certifications()}</div>"
    body = head() + box + summary() + experience() + projects() + lab() + education()
    return PAGE.format(margin="15mm", style=style, body=body + skills() + languages())


DESIGNS: dict[str, Callable[[], str]] = {
    "single": single,
    "left-sidebar": left_sidebar,
    "right-sidebar": right_sidebar,
    "header-band": header_band,
    "dates-left": dates_left,
    "cards": cards,
    "unruled-table": unruled_table,
    "headings-left": headings_left,
    "merged-cells": merged_cells,
    "column-list": column_list,
    "tight-sidebar": tight_sidebar,
    "timeline": timeline,
    "wrapped-dates": wrapped_dates,
    "floating-box": floating_box,
}
