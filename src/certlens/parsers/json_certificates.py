"""A JSON Resume certificate, with our extra keys, as one line that reads like a résumé's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from certlens.parsers.json_values import Value, aside, text_of, told
from certlens.parsers.outlines import Outline, day, issued_by, listed, one_line

_PROSE = ("summary", "description", "highlights")
_KNOWN = frozenset({"name", "issuer", "date", "url", *_PROSE})
_OURS = frozenset(
    {
        "x-status",
        "x-expires",
        "x-expires-basis",
        "x-planned-for",
        "x-credential-id",
        "x-catalogue-id",
        "x-kind",
    }
)


def tell_certificate(outline: Outline, certificate: Mapping[str, Value]) -> None:
    """Add the certificate: "Name, issued 2023-05, expires 2026-05, Credential ID ABC, issued by Issuer"."""
    said = {key: one_line(text_of(certificate.get(key))) for key in (*_KNOWN, *_OURS)}
    name = said["name"]
    details = (*_state(said), *aside(certificate, _KNOWN | _OURS))
    date = day(said["date"])
    issued = f"issued {date}" if date else ""
    line = listed(name, issued, *details, issued_by(said["issuer"]))
    outline.item(line, url=said["url"], over=len(name) or None)
    if said["url"] and not line:
        outline.item(said["url"])
    for key in _PROSE:
        for words in told(certificate.get(key)):
            outline.prose(words)


def _state(said: Mapping[str, str]) -> Iterator[str]:
    """Our extra keys in the words that people use for them."""
    status, planned = said["x-status"], said["x-planned-for"]
    expires = "" if said["x-expires-basis"] == "catalogue" else said["x-expires"]
    match status:
        case "in-progress":
            yield "in progress"
        case "planned":
            yield f"planned for {planned}" if planned else "planned"
        case "passed":
            yield "exam passed, awaiting certification"
        case "expired":
            yield f"expired {expires}".strip()
        case "held" | "":
            pass
        case _:
            yield f"Status: {status}"
    if planned and status != "planned":
        yield f"expected {planned}"
    if expires and status != "expired":
        yield f"expires {expires}"
    if said["x-credential-id"]:
        yield f"Credential ID {said['x-credential-id']}"
