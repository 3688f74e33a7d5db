"""Things that are certified: a unit, a page, a site, and not the person."""

from __future__ import annotations

import re

_SUBJECT_BECAME = re.compile(
    r"\b(?!(?:i|and|then|also)\b)[\w)]+[ \v]+(?:became|become|becoming|are|were|got|get|is|was|be|stay|"
    r"stayed|remained?)[ \v]+(?:(?:now|all|both|fully|first|newly|already)[ \v]+)?$",
    re.IGNORECASE,
)
_CERTIFIED_THING = re.compile(
    r"[\s-]*certified[ \v]+(?!(?:in|as|by|for|and|with|since|on|at|from|to|through|until|the|who)\b)[a-z]{3,}",
)
_NO_PERSON = re.compile(
    r"(?:vault|environment|data|platform|infrastructure|network|systems?|hosting|cloud|site|plant|facility|facilities|shop|"
    r"company|firm|services?|equipment|products?|hardware|software|solutions?|process(?:es)?|unit|lab|suppliers?|vendors?|"
    r"gateway|payments?|applications?|workloads?|warehouses?|partners?|organi[sz]ations?)$",
    re.IGNORECASE,
)
_OWN_CERTIFIED = re.compile(
    r"(?:^|\b(?:as|an?|i am|am|became|i)[ \v]+(?:an?[ \v]+)?)$", re.IGNORECASE
)
_CERTIFIED = re.compile(r"\bcertif", re.IGNORECASE)
_THING_HOLDS = re.compile(
    r"\b(?:products?|devices?|boards?|units?|plants?|sites?|systems?|machines?|buildings?|factory|factories|lab|labs|"
    r"laboratory|suppliers?|vendors?|compan(?:y|ies)|firms?|organi[sz]ations?|departments?|facilit(?:y|ies)|"
    r"warehouses?|equipment|range|line|hospital|school|data cent(?:re|er)s?)[ \v]+(?:now[ \v]+|already[ \v]+)?"
    r"(?:holds?|has|have|carr(?:y|ies)|earned|got|received|obtained|gained|kept|keeps?)\b[^.;\n]{0,30}$",
    re.IGNORECASE,
)


def is_held_by_a_thing(lead: str) -> bool:
    """Whether the words in front give the mention to a thing or company ("product holds UL and …")."""
    return _THING_HOLDS.search(lead) is not None


def certifies_a_thing(text: str, lead: str, start: int, end: int) -> bool:
    """Whether a thing is certified by ``text[start:end]``: "the unit became X certified", "the X certified page"."""
    tail = text[end : end + 40]
    said = _CERTIFIED.search(text[start:end] + tail[:12])
    if said and _SUBJECT_BECAME.search(lead):
        return True
    thing = _CERTIFIED_THING.match(tail)
    if thing and _NO_PERSON.search(thing.group()):
        return True
    return bool(thing) and not _OWN_CERTIFIED.search(lead.lstrip(" *•-"))
