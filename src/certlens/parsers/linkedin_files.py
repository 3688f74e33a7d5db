"""The files of a LinkedIn export that make up a profile, and how a row of each is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from certlens.parsers.outlines import Outline, issued_by, label, listed, one_line, period

Row = Mapping[str, str]
"""One row: its cells by their headers, folded to lower case."""

_URL = re.compile(r"https?://[^\s,\]]+", re.IGNORECASE)
_FLATTENED = re.compile(r"[ \t]{2,}(?=[•●▪◦‣*–-]\s)")  # exports lose the line ends of a text
_NO_EXPIRY = frozenset({"", "present", "none", "n/a"})


class File(NamedTuple):
    """A section of the profile; a file is known by the first column of ``head``.

    ``head`` and ``dates`` make an entry's first line, ``prose`` its paragraphs. A file that is a
    ``list`` has one item a row: its second column stands in brackets.
    """

    heading: str
    head: tuple[str, ...]
    dates: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    is_open: bool = False
    is_list: bool = False

    def tell(self, outline: Outline, row: Row) -> None:
        """Add one row to the outline."""
        said = [row.get(column, "") for column in self.head]
        if self.head[:2] == _NAME:
            said[:2] = [" ".join(said[:2])]
        if self is CERTIFICATIONS:
            outline.item(listed(*_certificate(row)), url=row.get("url", ""), over=_length(row))
        elif self.is_list:
            more = ", ".join(filter(None, said[1:]))
            outline.item(f"{said[0]} ({more})" if said[0] and more else said[0] or more)
        else:
            dates = [row.get(column, "") for column in (*self.dates, "", "")]
            shown = period(dates[0], dates[1], is_open=self.is_open)
            outline.entry(*said, dates=shown, url=row.get("url", ""))
        for column in self.prose:
            outline.prose(_FLATTENED.sub("\n", row.get(column, "")))
        known = {*self.head, *self.dates, *self.prose, "url"}
        for column, words in row.items():
            if words and column not in known:
                outline.line(f"{label(column)}: {words}" if column.strip().isalpha() else words)


_NAME = ("first name", "last name")
_PERIOD = ("started on", "finished on")
CERTIFICATIONS = File("Licenses & Certifications", ("name", "authority", "license number"), _PERIOD)
PROFILE = File("Summary", _NAME)
FILES: Mapping[str, File] = {
    "positions": File(
        "Experience", ("title", "company name", "location"), _PERIOD, ("description",), is_open=True
    ),
    "education": File(
        "Education",
        ("school name", "degree name"),
        ("start date", "end date"),
        ("notes", "activities"),
    ),
    "certifications": CERTIFICATIONS,
    "projects": File("Projects", ("title",), _PERIOD, ("description",)),
    "volunteering": File(
        "Volunteering",
        ("role", "company name", "cause"),
        _PERIOD,
        ("description",),
        is_open=True,
    ),
    "skills": File("Skills", ("name",), is_list=True),
    "publications": File(
        "Publications", ("name", "publisher"), ("published on",), ("description",)
    ),
    "patents": File("Patents", ("title",), ("issued on",), ("description",)),
    "courses": File("Courses", ("name", "number"), is_list=True),
    "honors": File("Honors & Awards", ("title",), ("issued on",), ("description",)),
    "test scores": File("Test Scores", ("name", "score"), ("taken on",), ("description",)),
    "languages": File("Languages", ("name", "proficiency"), is_list=True),
    "organizations": File("Organizations", ("name", "position"), _PERIOD, ("description",)),
    "recommendations received": File(
        "Recommendations", (*_NAME, "job title", "company"), (), ("text",)
    ),
}
"""The files by name, in the order of a profile page."""


def tell_profile(outline: Outline, row: Row) -> None:
    """Add the top of the profile; birth date, address and the like are left out."""
    outline.line(f"{row.get('first name', '')} {row.get('last name', '')}")
    for column in ("headline", "geo location", "industry"):
        outline.line(row.get(column, ""))
    for url in _URL.findall(row.get("websites", "")):
        outline.line(url)
    outline.heading(PROFILE.heading)
    outline.prose(row.get("summary", ""))
    outline.heading("")


def _certificate(row: Row) -> Iterator[str]:
    yield row.get("name", "")
    started, finished = (row.get(column, "") for column in _PERIOD)
    if started:
        yield f"issued {started}"
    if finished.casefold() not in _NO_EXPIRY:
        yield f"expires {finished}"
    if number := row.get("license number", ""):
        yield number if "id" in number.casefold().split() else f"Credential ID {number}"
    yield issued_by(row.get("authority", ""))


def _length(row: Row) -> int | None:
    return len(one_line(row.get("name", ""))) or None
