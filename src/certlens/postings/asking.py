"""The phrases in which rules speak of what postings ask for."""

from __future__ import annotations

from collections.abc import Mapping

from certlens.knowledge import certifications
from certlens.postings import Need, Wanted
from certlens.postings.meeting import Requirement
from certlens.wording import fitted, one_line, short_name

_ASKS: Mapping[Wanted, str] = {
    "required": "requires",
    "preferred": "prefers",
    "after-hire": "asks for",
    "or-equivalent": "also takes",
}
_ASK: Mapping[Wanted, str] = {
    "required": "require",
    "preferred": "prefer",
    "after-hire": "ask for",
    "or-equivalent": "also take",
}
_LONGEST = 40
_LEAST = 32


def asked(requirement: Requirement, room: int, first: Need | None = None) -> str:
    """``The posting requires CISSP or CISM``, ``2 of 3 postings ask for Security+ after hire``.

    Of many alternatives the first are named, as many as fit in ``room`` characters; ``first`` stands
    before the others.
    """
    if requirement.total == 1:
        opening = f"The posting {_ASKS[requirement.wanted]}"
    else:
        verb = _ASKS if requirement.count == 1 else _ASK
        opening = f"{requirement.count} of {requirement.total} postings {verb[requirement.wanted]}"
    time = _time(requirement)
    left = max(room - len(opening) - len(time), _LEAST)
    return f"{opening} {_wanted_names(requirement, left, first)}{time}"


def _time(requirement: Requirement) -> str:
    if requirement.wanted != "after-hire":
        return ""
    months = requirement.within_months
    return f" within {months} months of hire" if months else " after hire"


def _wanted_names(requirement: Requirement, room: int, first: Need | None) -> str:
    """The certifications as the posting prints them, ``CISSP, CISM or GCIH``."""
    classes = list(dict.fromkeys(need.text for need in requirement.needs if need.dod_class))
    needs = sorted(requirement.needs, key=lambda need: need != first)
    named = [need for need in needs if not need.dod_class]
    if classes:
        some = named or requirement.needs[:2]
        asked_for = _either(list(map(one_line, classes)), room // 2)
        return f"{asked_for} (such as {_either(_names(some), room // 2)})"
    equivalent = " or an equivalent" if requirement.open_list else ""
    return _either(_names(named), room - len(equivalent)) + equivalent


def _names(needs: tuple[Need, ...] | list[Need]) -> list[str]:
    """Each need's name: as printed, or the catalogue's short form where that is too long."""
    return list(dict.fromkeys(map(need_name, needs)))


def need_name(need: Need) -> str:
    """The name as the posting prints it, shortened where it is long."""
    row = certifications()[need.certification]
    short = row.acronym if row.acronym and not row.ambiguous else row.name
    if need.dod_class:
        return short
    printed = short_name(need.text)
    return printed if len(printed) <= _LONGEST else short_name(short)


def _either(names: list[str], room: int) -> str:
    before, joint, last = fitted(names, room).rpartition(" and ")
    return f"{before}{' or ' if joint else ''}{last}"
