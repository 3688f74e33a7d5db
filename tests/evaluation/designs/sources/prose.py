"""The résumé as Markdown, for pandoc to make Word and OpenDocument files of."""

from __future__ import annotations

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


def listed(items: tuple[str, ...]) -> str:
    return "".join(f"- {item}\n" for item in items)


def markdown() -> str:
    """The whole résumé under Markdown headings."""
    jobs = "".join(
        f"**{title}, {employer}**, {dates}\n\n{listed(items)}\n"
        for title, employer, dates, items in JOBS
    )
    parts = (
        ("Summary", SUMMARY),
        ("Experience", jobs),
        ("Projects", "".join(f"**{name}**, {year}\n\n{text}\n\n" for name, year, text in PROJECTS)),
        ("Home Lab", listed(LAB)),
        ("Certifications", listed(tuple(f"{item[0]}, {remarks(item)}" for item in CERTIFICATIONS))),
        ("Education", "".join(f"**{d}**, {school}, {dates}\n\n" for d, school, dates in EDUCATION)),
        ("Skills", "".join(f"**{name}:** {text}\n\n" for name, text in SKILLS)),
        ("Languages", ", ".join(LANGUAGES)),
    )
    top = f"# {NAME}\n\n{ROLE}\n\n{', '.join(CONTACT)}\n\n"
    return top + "".join(f"## {name}\n\n{text}\n\n" for name, text in parts)
