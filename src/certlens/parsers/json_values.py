"""JSON values of any type and depth as words; nothing that a reader could read is lost."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import TypeAlias, TypeGuard

from certlens.parsers.outlines import label, listed

Scalar: TypeAlias = str | int | float | bool | None
Value: TypeAlias = Scalar | list["Value"] | dict[str, "Value"]

_NEEDS_NO_LABEL = frozenset(
    [
        "name",
        "title",
        "label",
        "text",
        "value",
        "description",
        "summary",
        "content",
        "body",
        "date",
        "startDate",
        "endDate",
        "heading",
        "items",
        "entries",
        "highlights",
        "keywords",
    ]
)
_SHORT = 40  # characters of one thing in a list that is printed on one line


def is_scalar(value: Value) -> TypeGuard[Scalar]:
    """True for what is neither a list nor an object."""
    return not isinstance(value, list | dict)


def text_of(value: Value) -> str:
    """A value as one text: that of a list or object is its scalars with commas between."""
    return _scalar(value) if is_scalar(value) else listed(*_scalars(value))


def _scalars(value: Value) -> Iterator[str]:
    waiting: list[Value] = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(reversed(current))
        elif isinstance(current, dict):
            waiting.extend(reversed(current.values()))
        else:
            yield _scalar(current)


def told(value: Value) -> Iterator[str]:
    """A value's words, one text for each thing in it; walked without recursion."""
    waiting: list[Value] = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(reversed(current))
        elif isinstance(current, dict):
            yield listed(*(_named(key, part) for key, part in current.items() if is_scalar(part)))
            nested = [(key, part) for key, part in current.items() if not is_scalar(part)]
            for key, part in reversed(nested):
                waiting.append(_lead(key, part))
        elif words := _scalar(current):
            yield words


def aside(entry: Mapping[str, Value], known: Container[str]) -> Iterator[str]:
    """What an object says under keys that are not ``known``, each with its name."""
    for key, value in entry.items():
        if key in known:
            continue
        if is_scalar(value):
            yield _named(key, value)
            continue
        yield from told(_lead(key, value))


def _lead(key: str, value: Value) -> Value:
    """A list of short words as one text with its name; anything else as it is."""
    if isinstance(value, list) and value:
        words = [_scalar(part) for part in value if is_scalar(part)]
        if len(words) == len(value) and max(map(len, words)) <= _SHORT:
            return _named(key, ", ".join(filter(None, words)))
    return value


def _named(key: str, value: Scalar) -> str:
    """The words after the key as a label; a switch that is on is its label alone."""
    if value is True:
        return label(key)
    words = _scalar(value)
    return words if not words or key in _NEEDS_NO_LABEL else f"{label(key)}: {words}"


def _scalar(value: Scalar) -> str:
    return "" if value is None or isinstance(value, bool) else str(value)
