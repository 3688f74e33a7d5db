"""Job titles as people print them, resolved to roles: ``Sr. Cloud Infra Engineer II`` is cloud."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache

from certlens.errors import UnknownNameError
from certlens.knowledge import Role, roles

WRITTEN_OUT = {
    "admin": "administrator",
    "arch": "architect",
    "dev": "developer",
    "eng": "engineer",
    "engr": "engineer",
    "infra": "infrastructure",
    "intel": "intelligence",
    "mgr": "manager",
    "sr": "senior",
    "jr": "junior",
    "sys": "systems",
    "sw": "software",
}
DOERS = {
    "administration": "administrator",
    "analysis": "analyst",
    "analytics": "analyst",
    "architecture": "architect",
    "auditing": "auditor",
    "development": "developer",
    "engineering": "engineer",
    "management": "manager",
    "testing": "tester",
}
LEADING = frozenset({"manager", "director", "head", "vp", "president", "chief"})
# Words of rank and terms, which are no part of what somebody does.
RANKS = frozenset(
    (
        *("senior", "junior", "lead", "principal", "staff", "associate", "head", "entry", "level"),
        *("mid", "trainee", "graduate", "intern", "i", "ii", "iii", "iv", "v", "l1", "l2", "l3"),
        *("1", "2", "3", "4", "5", "remote", "hybrid", "onsite", "contract", "freelance"),
        *("part", "full", "time"),
    )
)
WORD = re.compile(r"[^\W_][\w+#.]*(?<!\.)|\+")


def resolve_role(name: str) -> Role:
    """The role with this id, or the one whose titles the name contains.

    Raises:
        UnknownNameError: there is none; ``nearest`` lists the ids of similar roles.
    """
    role = roles().get(name) or role_in(name)
    if role is None:
        raise UnknownNameError(name, kind="role", nearest=_nearest(name))
    return role


def role_in(title: str) -> Role | None:
    """The role that a job title names, or None; the longest known title inside it decides.

    A known title of one word ("developer") must be the whole title but for the rank: "business
    developer" is none. What stands behind a comma may belong before it, "Manager, IT Audit", and a
    field may stand for who works in it, "Head of Network Engineering".
    """
    words = _words(title)
    if role := _role_of(words):
        return role
    first, comma, rest = title.partition(",")
    turned = tuple(word for word in _words(f"{rest} {first}") if word not in RANKS)
    if comma and (role := _role_of(turned)):
        return role
    role = _role_of(tuple(DOERS.get(word, word) for word in words))
    leads = role is not None and role.family == "software" and not LEADING.isdisjoint(words)
    return roles()["engineering-manager"] if leads else role


def _role_of(words: tuple[str, ...]) -> Role | None:
    for length in range(len(words), 1, -1):
        for start in range(len(words) - length + 1):
            if role := _titles().get(words[start : start + length]):
                return role
    return _titles().get(tuple(word for word in words if word not in RANKS))


@cache
def _titles() -> Mapping[tuple[str, ...], Role]:
    return {_words(title): role for role in roles().values() for title in (role.id, *role.titles)}


def _words(title: str) -> tuple[str, ...]:
    found = WORD.findall(title.casefold().replace("-", " "))
    return tuple(WRITTEN_OUT.get(word, word) for word in found)


def _nearest(name: str) -> list[str]:
    known = {" ".join(words): role.id for words, role in _titles().items()}
    close = get_close_matches(" ".join(_words(name)), known, n=6, cutoff=0.5)
    return list(dict.fromkeys(known[title] for title in close))[:3]


def same_field(one: Role, other: Role) -> bool:
    """Whether years in one role count as years in the field of the other."""
    return one.family in (other.family, *other.domains) or other.family in one.domains
