"""The label files: what a careful reader says a résumé claims. README.md is the guide to them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from certlens.resume import ClaimKind, EvidenceKind, SectionKind, Status

HERE = Path(__file__).parent


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ClaimLabel(_Record):
    """A claim on the page; a date field that the file leaves out is not scored."""

    certification: str | None
    name: str
    status: Status
    issued: str | None = None
    expires: str | None = None
    planned_for: str | None = None
    credential_id: str | None = None
    url: str | None = None
    kind: ClaimKind
    also: tuple[str, ...] = ()


class EvidenceLabel(_Record):
    """A piece of work; ``contains`` is a phrase that no other item of the page has."""

    kind: EvidenceKind
    contains: str
    skills: tuple[str, ...] = ()
    outcome: bool


class LinkLabel(_Record):
    """Work that applies a claim; names a claim's id and an evidence item's phrase."""

    certification: str
    evidence: str


class Label(_Record):
    """Everything that is labelled of one résumé."""

    file: str
    layout: str
    toolchain: str
    role: str
    as_of: date
    claims: tuple[ClaimLabel, ...]
    evidence: tuple[EvidenceLabel, ...]
    links: tuple[LinkLabel, ...]
    sections: tuple[SectionKind, ...]
    decoys: tuple[str, ...]
    claims_optional: tuple[str, ...] = ()
    evidence_optional: tuple[str, ...] = ()
    links_optional: tuple[LinkLabel, ...] = ()


def read_labels(folder: Path) -> Iterator[tuple[Path, Label]]:
    """Each résumé of a folder with its label, by name."""
    for path in sorted(folder.glob("*.json")):
        label = Label.model_validate(json.loads(path.read_text(encoding="utf-8")))
        yield folder / label.file, label


def plain(text: str) -> str:
    """Text for comparison: no case, no line breaks, one kind of dash and quote."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"[\u2010-\u2015]", "-", text)
    text = re.sub(r"[\u2018\u2019]", "'", re.sub(r"[\u201c\u201d]", '"', text))
    return re.sub(r"\s+", " ", re.sub(r"(?<=[^\W\d_])-\s*\n\s*(?=[^\W\d_])", "", text)).strip()


def words(text: str) -> frozenset[str]:
    """The distinct words of a name, short function words left out."""
    return frozenset(re.findall(r"[\w+#]+", plain(text))) - {"in", "of", "the", "and", "for"}
