"""``certlens decide``: certifications and a target → decisions, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from certlens.decision import Decision, decide, posting_files
from certlens.errors import ParseError
from certlens.rendering.decision import decision_texts
from certlens.rendering.writing import complain, json_text, opened

if TYPE_CHECKING:
    from certlens.postings import Posting
    from certlens.resume import Resume


@dataclass(frozen=True)
class DecideOptions:
    """What was asked for on the command line; ``postings`` are files and folders."""

    certifications: tuple[str, ...]
    role: str
    employer: str | None
    postings: tuple[Path, ...]
    resume_file: Path | None
    as_of: date
    form: Literal["text", "json"]
    output: Path | None


def run(options: DecideOptions) -> int:
    """Decide and write; the exit status, 3 when a posting or the résumé could not be read.

    Raises:
        UnknownNameError: no such certification, role or employer; no file has been read then.
    """
    _decisions(options, (), None)
    postings, unread = _postings(options.postings)
    resume, resume_unread = _resume(options)
    decisions = _decisions(options, postings, resume)
    with opened(options.output, data=options.form == "json") as file:
        pieces = _json(decisions) if options.form == "json" else decision_texts(decisions, file)
        for piece in pieces:
            file.write(piece)
    return 3 if unread or resume_unread else 0


def _decisions(
    options: DecideOptions, postings: Sequence[Posting], resume: Resume | None
) -> list[Decision]:
    found = [
        decide(
            name,
            role=options.role,
            employer=options.employer,
            postings=postings,
            resume=resume,
            as_of=options.as_of,
        )
        for name in options.certifications
    ]
    return list({decision.certification: decision for decision in found}.values())


def _json(decisions: Sequence[Decision]) -> Iterator[str]:
    """One object for one certification, an array for several."""
    if len(decisions) == 1:
        yield json_text(decisions[0])
    else:
        yield "[\n" + ",\n".join(one.model_dump_json(indent=2) for one in decisions) + "\n]\n"


def _postings(places: Sequence[Path]) -> tuple[list[Posting], bool]:
    """The postings in the files and folders, and whether some could not be read."""
    read: list[Posting] = []
    unread = False
    for place in places:
        files = posting_files(place)
        if not files:
            complain(f"{place}: no posting in this folder (text, HTML, Markdown, PDF or Word)")
            unread = True
        for file in files:
            posting = _posting(file)
            unread = unread or posting is None
            read.extend(filter(None, (posting,)))
    return read, unread


def _posting(file: str) -> Posting | None:
    from certlens.postings import read_posting

    try:
        return read_posting(file)
    except (ParseError, OSError) as error:
        complain(_said(file, error))
        return None


def _resume(options: DecideOptions) -> tuple[Resume | None, bool]:
    """The résumé, and whether there is one that could not be read."""
    from certlens.matching import match
    from certlens.parsers import parse

    if options.resume_file is None:
        return None, False
    try:
        return match(parse(options.resume_file), as_of=options.as_of), False
    except (ParseError, OSError) as error:
        complain(_said(str(options.resume_file), error))
        return None, True


def _said(file: str, error: Exception) -> str:
    said = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return said if file in said else f"{file}: {said}"
