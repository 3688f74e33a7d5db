"""The columns of a DOCX page, and which of them is a sidebar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from certlens.parsers.docx_lines import Draft
from certlens.parsers.docx_runs import COLUMN_BREAK
from certlens.parsers.docx_styles import W

NARROW = 0.72
"""A column of at most this share of the widest one beside it is a sidebar."""

_LONG = 4  # blocks
_LABEL = 40  # characters
_FIGURE = re.compile(r"\d")
_LETTER = 12_240.0  # twips


class PageSection(NamedTuple):
    """The page of one section: its width and its columns', in twips."""

    width: float = _LETTER
    columns: tuple[float, ...] = ()

    def is_narrow(self, column: int) -> bool:
        """True for a column clearly narrower than the widest; columns count on over the pages."""
        if not self.columns:
            return False
        return self.columns[column % len(self.columns)] <= NARROW * max(self.columns)


class Columns:
    """Follows a body through its page columns and makes sidebars of the narrow ones.

    Only column breaks tell where a column ends, and a date in the margin is no sidebar.
    """

    def __init__(self, sections: Sequence[PageSection]) -> None:
        self._sections = list(sections)
        self._filled: list[list[Draft]] = [[]]

    @property
    def page_width(self) -> float:
        """The width of the page in twips; 0 outside the body, where nothing is beside the text."""
        return self._sections[0].width if self._sections else 0.0

    def place(self, drafts: Sequence[Draft], words: str) -> None:
        """Put a paragraph's lines into their column; its words hold the column breaks."""
        following: list[list[Draft]] = [[] for _ in range(words.count(COLUMN_BREAK))]
        if words.lstrip(" \t\n").startswith(COLUMN_BREAK):
            self._filled += following
            following = []
        self._filled[-1].extend(drafts)
        self._filled += following

    def end_section(self) -> None:
        """Mark the section's sidebars and begin the next one."""
        section = self._sections.pop(0) if self._sections else PageSection()
        for column, drafts in enumerate(self._filled):
            if len(self._filled) > 1 and section.is_narrow(column) and _self_contained(drafts):
                for draft in drafts:
                    draft.region = "sidebar"
        self._filled = [[]]


def page_sections(root: etree._Element) -> list[PageSection]:
    """The sections of a body, in order."""
    return [_section(properties) for properties in root.iter(f"{W}sectPr")]


def _section(properties: etree._Element) -> PageSection:
    size = properties.find(f"{W}pgSz")
    width = number(size) or _LETTER
    columns = tuple(number(column) for column in properties.iterfind(f"{W}cols/{W}col"))
    return PageSection(width, columns if len(columns) > 1 else ())


def _self_contained(drafts: Sequence[Draft]) -> bool:
    return sum(draft.opens for draft in drafts) >= _LONG or (
        len(drafts) > 1 and heads(drafts[0], drafts[1])
    )


def heads(draft: Draft, following: Draft) -> bool:
    """True if a line looks like the heading of the line that follows."""
    if draft.heading is not None:
        return True
    return (
        is_label(draft)
        and following.opens
        and ((draft.bold and not following.bold) or _in_capitals(draft.text))
    )


def is_label(draft: Draft) -> bool:
    """True for a few words without figures that end no sentence."""
    return (
        len(draft.text) <= _LABEL
        and not draft.bullet
        and not draft.text.endswith((".", ",", ";"))
        and not _FIGURE.search(draft.text)
    )


def _in_capitals(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) > 3


def number(element: etree._Element | None, name: str = f"{W}w") -> float:
    """The value of an attribute, 0 if there is none or it is not a number."""
    try:
        return float("0" if element is None else element.get(name, "0"))
    except ValueError:
        return 0.0
