"""What goes on over a break of page or column: a sidebar in the sidebar, a paragraph in its next line."""

from __future__ import annotations

import re
from itertools import pairwise

from certlens.parsers.blocks import PrintedLine

_SAME_EDGE = 12.0
_ENDS = re.compile(r"[.!?:;]$")

Page = list[PrintedLine]


def joined_pages(pages: list[Page]) -> Page:
    """All lines of the pages; a sidebar that goes on is read through before or after the rest."""
    lines: Page = []
    chain: list[Page] = []
    for page in pages:
        if chain and not (_same_sidebar(chain[-1], page) or _goes_on_beside(chain, page)):
            lines += _read_through(chain)
            chain = []
        chain.append(page)
    lines += _read_through(chain)
    _join_paragraphs(lines)
    return lines


def _same_sidebar(page: Page, following: Page) -> bool:
    one, other = _left_edge(page), _left_edge(following)
    return one is not None and other is not None and abs(one - other) < _SAME_EDGE


def _goes_on_beside(pages: list[Page], following: Page) -> bool:
    """Whether a page has no sidebar and the pages before it end in one beside their main text."""
    return (
        any(_ends_in_sidebar(page) for page in pages)
        and _left_edge(following) is None
        and any(line.region == "main" for line in following)
    )


def _ends_in_sidebar(page: Page) -> bool:
    body = [line.region for line in page if line.region in ("main", "sidebar")]
    return "main" in body and body[-1] == "sidebar"


def _left_edge(page: Page) -> float | None:
    return min((line.box[0] for line in page if line.region == "sidebar"), default=None)


def _read_through(pages: list[Page]) -> Page:
    if len(pages) < 2:
        return [line for page in pages for line in page]
    first, *others = pages
    last = max(index for index, line in enumerate(first) if line.region == "sidebar")
    beside = [line for line in first[last + 1 :] if line.region == "main"]
    if beside and beside[0].box[1] < first[last].box[3]:
        head, rest = first[: last + 1], first[last + 1 :]
        sidebars = [line for page in others for line in page if line.region == "sidebar"]
        return [*head, *sidebars, *rest, *(s for p in others for s in p if s.region != "sidebar")]
    main = [line for page in pages for line in page if line.region != "sidebar"]
    return [*main, *(line for page in pages for line in page if line.region == "sidebar")]


def _join_paragraphs(lines: Page) -> None:
    """Give the rest of a paragraph or item, on the next page or column, the block it began in."""
    body = [line for line in lines if line.region in ("main", "sidebar") and line.hidden is None]
    for before, line in pairwise(body):
        broken = line.page != before.page or _is_next_column(before, line)
        if broken and _goes_on(before, line):
            number = line.block
            for other in body:
                if other.block == number:
                    other.block = before.block


def _is_next_column(before: PrintedLine, line: PrintedLine) -> bool:
    return line.box[1] < before.box[1] and line.begins > before.box[2]


def _goes_on(before: PrintedLine, line: PrintedLine) -> bool:
    moved = line.page == before.page
    hangs = before.bullet and not moved and line.box[0] > before.begins + 0.4 * line.size
    level = (moved or abs(line.box[0] - before.box[0]) < 3) and line.text[:1].islower()
    return (
        (level or hangs)
        and line.region == before.region
        and not (line.bullet or line.pieces > 1 or _ENDS.search(before.text))
        and line.size == before.size
        and line.begins_in == before.ends_in
        and line.row is None
    )
