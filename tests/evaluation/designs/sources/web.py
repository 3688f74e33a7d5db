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


DESIGNS: dict[str, Callable[[], str]] = {
    "single": single,
    "left-sidebar": left_sidebar,
    "right-sidebar": right_sidebar,
    "header-band": header_band,
    "dates-left": dates_left,
    "cards": cards,
    "unruled-table": unruled_table,
}
