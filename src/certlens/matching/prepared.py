"""Search tables made ahead of time, so that starting costs milliseconds.

``models/prepared/*.json`` holds the tables, each with a digest of the rows it was made from. Where a
row has changed since, the table is built again in memory: adding a row needs nothing else. What a large
table has under a word is packed in a string, and read when a page has the word.
``python -m certlens.matching.prepared`` writes the files anew; a test compares them with the rows.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from hashlib import sha256
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

_MODELS = files("certlens.models")
_FORM = b"packed"
_QUOTE = "`"  # in no word and no value; the usual one would be escaped, which is slow to read


def load(name: str, sources: tuple[str, ...], build: Callable[[], object]) -> Any:
    """The prepared data ``name``, or ``build()`` where its source rows have changed."""
    kept = _MODELS.joinpath("prepared", f"{name}.json")
    if kept.is_file():
        stored = json.loads(kept.read_bytes())
        if stored["digest"] == digest(sources):
            return stored["data"]
    return build()


def digest(sources: tuple[str, ...]) -> str:
    """A digest of the rows in ``models/<source>.jsonl``, and of the form that tables are kept in."""
    total = sha256(_FORM)
    for source in sources:
        total.update(_MODELS.joinpath(f"{source}.jsonl").read_bytes())
    return total.hexdigest()


def packed(table: Mapping[str, Any]) -> dict[str, str]:
    """A table with everything under its keys in strings."""
    return {
        key: json.dumps(held, ensure_ascii=False, separators=(",", ":")).replace('"', _QUOTE)
        for key, held in table.items()
    }


def unpacked(held: str) -> Any:
    """What a string of a packed table holds."""
    return json.loads(held.replace(_QUOTE, '"'))


def write_all(folder: Path) -> None:
    """Write every table into a folder, from the rows as they are."""
    for module in ("catalogue", "cues", "skill_table", "headings"):
        for name, sources, build in import_module(f"certlens.matching.{module}").PREPARED:
            stored = {"digest": digest(sources), "data": build()}
            text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
            (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
