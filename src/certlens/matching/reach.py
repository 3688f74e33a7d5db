"""The text that speaks of one mention and of no other: its reach.

Inside a unit (a list item, cell row, sentence) the text between two mentions is shared out piece by
piece; in a certifications section a mention also reaches over the following units that name none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from certlens.matching.layout_units import Unit
from certlens.matching.mentions import Mention

_STATE = (
    r"(?:intended|planned|expected|due|scheduled|booked|pending|expired|lapsed|retired|to be|next|goal|"
    r"target|ongoing|not)\b"
)
_PIECE_END = re.compile(rf"[,;|/\t\n→]|\band\b|&|\.\s|\s-\s(?!{_STATE})(?=\S+[^()]*$)|\s-\s$")
_DASHED_STATE = re.compile(rf"\s-\s{_STATE}")  # of the mention before
_JOINED = re.compile(r"\W*(?:and|&|/|as well as|plus)\W*(?:the\W*)?$|^\W*[/&+]\W*$", re.IGNORECASE)
_BRACKETED = re.compile(r"^[^()]*\)|\([^()]*\)")
_OPEN_CELL = re.compile(r"\n[^\n()]*\([^\n()]*")  # the next is in a bracket of the cell beside
_LINE_END = re.compile(r"[^\v]+\v")  # the rest of a line, above one that the next mention opens
_BRACKET = re.compile(r"\([^()]*\)")
_NEXT_CELL = re.compile(r" *[\t\n].*\w", re.DOTALL)
_OF_ALL = re.compile(r"[\W_]*(?:[A-Z]\w+[\W_]+)?(?:all|both|each|All|Both|Each)\b")
_FOLLOWING_UNITS = 4
_SENTENCE_END = re.compile(r"(?<=[\w)])\.\s+(?=[A-Z][a-z]* [a-z]|I )")
_PROSE_REACH = 60

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Reach:
    """A mention with the stretches of text after and before it that speak of it alone.

    ``joined`` is true where only "and" or a slash stands between it and the mention before;
    ``of_all`` where what follows speaks of the one before as well ("(2016) and LPIC-2 (2018), both …");
    ``listed`` where that is a comma; ``closes`` where no other mention follows in its unit.
    """

    mention: Mention
    unit: Unit
    after: Stretch
    before: Stretch
    following: Stretch | None
    joined: bool
    listed: bool
    closes: bool
    leading: bool
    of_all: bool = False


def find_reaches(
    text: str,
    mentions: Sequence[Mention],
    units: Sequence[Unit],
    is_detail: Callable[[Unit, Unit], bool],
    tells_when: Callable[[Unit], bool],
) -> list[Reach]:
    """The reach of each mention, in order; mentions in titles of sections have none.

    ``is_detail`` tells whether a unit only adds to the one above it (its issuer, dates, id),
    ``tells_when`` whether it is only a date or state.
    """
    reaches: list[Reach] = []
    placed = [(unit, mention) for mention in mentions if (unit := _unit_of(mention, units))]
    groups = [(unit, [m for _, m in pairs]) for unit, pairs in _by_unit(placed)]
    leading_sections = _leading_sections(groups, units, tells_when)
    for position, (unit, inside) in enumerate(groups):
        next_unit = groups[position + 1][0].number if position + 1 < len(groups) else len(units)
        following = _following(unit, units[unit.number + 1 : next_unit], is_detail)
        reaches.extend(_share(text, unit, inside, following))
    return [
        _with_leading(reach, units) if reach.unit.section in leading_sections else reach
        for reach in reaches
    ]


def _by_unit(
    placed: Sequence[tuple[Unit, Mention]],
) -> list[tuple[Unit, list[tuple[Unit, Mention]]]]:
    grouped = [list(pairs) for _, pairs in groupby(placed, key=lambda pair: pair[0].number)]
    return [(pairs[0][0], pairs) for pairs in grouped]


def _unit_of(mention: Mention, units: Sequence[Unit]) -> Unit | None:
    low, high = 0, len(units)
    while low < high:
        middle = (low + high) // 2
        if units[middle].end < mention.end:
            low = middle + 1
        else:
            high = middle
    if low == len(units) or units[low].start > mention.start or units[low].is_title:
        return None
    return units[low]


def _share(
    text: str, unit: Unit, inside: Sequence[Mention], following: Stretch | None
) -> list[Reach]:
    reaches = []
    for position, mention in enumerate(inside):
        previous = inside[position - 1] if position else None
        following_mention = inside[position + 1] if position + 1 < len(inside) else None
        gap = text[previous.end : mention.start] if previous else ""
        reaches.append(
            Reach(
                mention=mention,
                unit=unit,
                after=_after(text, unit, mention, following_mention),
                before=_before(text, unit, mention, previous),
                following=following
                if following and _shares_following(text, inside[position:])
                else None,
                joined=bool(previous) and bool(_JOINED.match(gap)),
                listed=bool(previous) and not gap.removeprefix(" ce").strip(" ,;|\v·-:()"),
                closes=following_mention is None,
                leading=False,
            )
        )
    return _with_shared(text, reaches)


def _with_shared(text: str, reaches: list[Reach]) -> list[Reach]:
    """The reaches of a unit, where "both …" or "all …" after a list speaks of each of its mentions."""
    for position in range(len(reaches) - 1, 0, -1):
        one, other = reaches[position - 1], reaches[position]
        after = text[slice(*other.after)]
        shared = _OF_ALL.match(after) or _NEXT_CELL.match(after)
        if (other.joined or other.listed) and shared:
            reaches[position - 1] = replace(one, after=other.after)
        elif not _OF_ALL.match(_BRACKET.sub("", after, count=1)):
            continue
        elif _JOINED.match(_BRACKET.sub("", text[one.mention.end : other.mention.start])):
            reaches[position] = replace(other, of_all=True)
    return reaches


def _shares_following(text: str, rest: Sequence[Mention]) -> bool:
    """Whether a mention is its unit's last, or only joined ones ("CKA & CKAD") come after it."""
    return all(_JOINED.match(text[first.end : second.start]) for first, second in pairwise(rest))


def _after(text: str, unit: Unit, mention: Mention, following: Mention | None) -> Stretch:
    if following is not None:
        gap = text[mention.end : following.start]
        ends = [found.start() for found in _ends(gap)]
        return mention.end, mention.end + (ends[-1] if ends else _shared(gap))
    if unit.certifies:
        return mention.end, unit.end
    end = min(unit.end, mention.end + _PROSE_REACH)
    stop = _SENTENCE_END.search(text, mention.end, end)
    return mention.end, stop.start() if stop else end


def _before(text: str, unit: Unit, mention: Mention, previous: Mention | None) -> Stretch:
    if previous is not None:
        gap = text[previous.end : mention.start]
        ends = [found.end() for found in _ends(gap)]
        return previous.end + (ends[-1] if ends else _shared(gap)), mention.start
    if unit.certifies:
        return unit.start, mention.start
    return max(unit.start, mention.start - _PROSE_REACH), mention.start


def _ends(gap: str) -> list[re.Match[str]]:
    """What divides the gap between two mentions; none in brackets, nor where a new line or cell does."""
    if _LINE_END.fullmatch(gap) or _OPEN_CELL.fullmatch(gap):
        return []
    return list(_PIECE_END.finditer(_BRACKETED.sub(lambda found: "x" * len(found.group()), gap)))


def _shared(gap: str) -> int:
    """Where an undivided gap passes from the mention before to the one after: past its bracket or line."""
    if _LINE_END.fullmatch(gap) or _DASHED_STATE.match(gap):
        return len(gap)
    if "(" in gap and ")" not in gap:
        return gap.index("(")
    return gap.rfind(")") + 1 if ")" in gap else 0


def _following(
    unit: Unit, after: Sequence[Unit], is_detail: Callable[[Unit, Unit], bool]
) -> Stretch | None:
    """The units after this one that speak of its last mention, in a certifications section."""
    if not unit.certifies:
        return None
    last = unit
    for other in after[:_FOLLOWING_UNITS]:
        if other.section != unit.section or not other.certifies or not is_detail(other, unit):
            break
        last = other
    return (unit.end, last.end) if last is not unit else None


def _leading_sections(
    groups: Sequence[tuple[Unit, list[Mention]]],
    units: Sequence[Unit],
    tells_when: Callable[[Unit], bool],
) -> set[int]:
    """Sections in which the date or state stands in a unit of its own above each name."""
    sections: set[int] = set()
    for section, pairs in groupby(groups, key=lambda group: group[0].section):
        named = [unit for unit, _ in pairs]
        listing = [u for u in named if u.number and (u.certifies or u.kind == "education")]
        above = [units[unit.number - 1] for unit in listing]
        own = [unit for unit in above if unit.section == section and not unit.is_title]
        if not own or own[0] is not above[0] or not tells_when(own[0]):
            continue
        first = next(one for one in units if one.section == section and not one.is_title)
        if tells_when(first) and 2 * sum(map(tells_when, own)) > len(named):
            sections.add(section)
    return sections


def _with_leading(reach: Reach, units: Sequence[Unit]) -> Reach:
    above = units[reach.unit.number - 1]
    return replace(reach, before=(above.start, reach.before[1]), following=None, leading=True)
