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
    "mgr": "manager",
    "sr": "senior",
    "jr": "junior",
    "sys": "systems",
    "sw": "software",
}
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

    A known title of one word ("developer") must be the whole title: "business developer" is none.
    """
    words = _words(title)
    for length in range(len(words), 1, -1):
        for start in range(len(words) - length + 1):
            if role := _titles().get(words[start : start + length]):
                return role
    return _titles().get(words)


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
