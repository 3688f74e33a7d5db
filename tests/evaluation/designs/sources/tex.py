"""The designs that LaTeX sets."""

from __future__ import annotations

from collections.abc import Callable

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

HEAD = r"""\documentclass[10pt,a4paper]{article}
\usepackage[utf8]{inputenc}
\usepackage[margin=16mm]{geometry}\usepackage{enumitem}\usepackage{array}
\usepackage{paracol}\usepackage[tracking=true,letterspace=180]{microtype}
\setlist{nosep,leftmargin=1.2em}\pagestyle{empty}\setlength{\parindent}{0pt}
"""
SANS = r"\usepackage{helvet}\renewcommand\familydefault{\sfdefault}" + "\n"


def plain(text: str) -> str:
    """Text with LaTeX's own characters escaped."""
    for character in "%&#":
        text = text.replace(character, "\\" + character)
    return text.replace("–", "--")


def listed(items: tuple[str, ...]) -> str:
    entries = "\n".join(rf"\item {plain(item)}" for item in items)
    return "\\begin{itemize}\n" + entries + "\n\\end{itemize}\n"


def work(join: str) -> str:
    return "".join(
        rf"\textbf{{{title}}}, {employer}{join}{plain(dates)}"
        + "\n"
        + listed(items)
        + "\\smallskip\n"
        for title, employer, dates, items in JOBS
    )


def built(join: str) -> str:
    return "".join(
        rf"\textbf{{{name}}}{join}{year}\\ {plain(text)}\par\smallskip" + "\n"
        for name, year, text in PROJECTS
    )


def studied(join: str) -> str:
    return "".join(
        rf"\textbf{{{degree}}}{join}{plain(dates)}\\ {school}\par\smallskip" + "\n"
        for degree, school, dates in EDUCATION
    )


def known() -> str:
    return "".join(rf"\textbf{{{name}:}} {text}\par" + "\n" for name, text in SKILLS)


def top() -> str:
    contact = r" \textbullet{} ".join(CONTACT)
    return rf"{{\LARGE\bfseries {NAME}}}\\[2pt]{{\large {ROLE}}}\\[2pt]{contact}\par\medskip" + "\n"


def two_columns() -> str:
    """Two equal columns under a page-wide head, words hyphenated."""
    heading = r"\newcommand\head[1]{\medskip{\large\bfseries #1}\par\smallskip\nopagebreak}"
    earned = "".join(
        rf"\textbf{{{plain(item[0])}}}\\ {{\itshape {plain(remarks(item))}}}\par\smallskip" + "\n"
        for item in CERTIFICATIONS
    )
    left = (
        "\\head{Summary}\n"
        + SUMMARY
        + "\\par\n\\head{Experience}\n"
        + work(r"\\ ")
        + "\\head{Home Lab}\n"
        + listed(LAB)
    )
    right = (
        "\\head{Certifications}\n"
        + earned
        + "\\head{Projects}\n"
        + built(", ")
        + "\\head{Education}\n"
        + studied(", ")
        + "\\head{Skills}\n"
        + known()
        + "\\head{Languages}\n"
        + r"\\ ".join(LANGUAGES)
    )
    columns = "\\begin{paracol}{2}\n" + left + "\n\\switchcolumn\n" + right + "\n\\end{paracol}\n"
    return HEAD + SANS + heading + "\\begin{document}\n" + top() + columns + "\\end{document}\n"


def letter_spaced() -> str:
    """One column, headings letter-spaced in small capitals, dates at the right."""
    heading = (
        r"\newcommand\head[1]{\medskip{\large\scshape\textls{#1}}\par"
        r"\vspace{-6pt}\hrulefill\par\nopagebreak}"
    )
    items = tuple(f"{item[0]}, {remarks(item)}" for item in CERTIFICATIONS)
    parts = (
        ("Summary", SUMMARY + "\\par\n"),
        ("Experience", work(r"\hfill ")),
        ("Projects", built(r"\hfill ")),
        ("Home Lab", listed(LAB)),
        ("Certifications", listed(items)),
        ("Education", studied(r"\hfill ")),
        ("Skills", known()),
        ("Languages", ", ".join(LANGUAGES)),
    )
    body = "".join(rf"\head{{{name}}}" + "\n" + text + "\n" for name, text in parts)
    return HEAD + heading + "\\begin{document}\n" + top() + body + "\\end{document}\n"


DESIGNS: dict[str, Callable[[], str]] = {
    "two-columns": two_columns,
    "letter-spaced": letter_spaced,
}
