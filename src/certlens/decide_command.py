"""``certlens decide``: certifications and a target → decisions, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from certlens.options import (
    AnyFormat,
    AsOf,
    EmployerKind,
    Format,
    Ocr,
    OcrLanguage,
    Output,
    Password,
    day,
    recognition,
)

if TYPE_CHECKING:
    from certlens.decision import Decision


def decide(
    certification: Annotated[
        list[str], typer.Argument(metavar="CERT", help="Ids, acronyms, exam codes or names.")
    ],
    role: Annotated[str, typer.Option(metavar="ID", help="Target role, id or job title.")],
    employer: EmployerKind = None,
    postings: Annotated[
        list[str] | None,
        typer.Option(metavar="FILE|FOLDER", help="Job postings to count; repeat for more."),
    ] = None,
    resume_file: Annotated[
        str | None, typer.Option(metavar="FILE", help="What is held, and work to pair it with.")
    ] = None,
    as_of: AsOf = None,
    form: AnyFormat = Format.TEXT,
    output: Output = None,
    password: Password = None,
    ocr: Ocr = False,
    ocr_language: OcrLanguage = "eng",
) -> int:
    """Whether the next exam is worth it, and what to build."""
    from certlens import decision
    from certlens.batch import Targets
    from certlens.certification_names import resolve_certification
    from certlens.postings_command import read_postings
    from certlens.reading import read_resume

    on = day(as_of)
    Targets((role,), employer).check()
    ids = dict.fromkeys(resolve_certification(name).id for name in certification)
    resume = None
    if resume_file:
        wanted = recognition(ocr, ocr_language)
        resume = read_resume(resume_file, as_of=on, password=password, ocr=wanted)
        if resume is None:
            return 3
    read = tuple(read_postings(postings or ()))
    asked = tuple(one for one in read if one)
    found = [
        decision.decide(one, role=role, employer=employer, postings=asked, resume=resume, as_of=on)
        for one in ids
    ]
    _write(found, form, output)
    return 3 if len(asked) < len(read) else 0


def _write(found: Sequence[Decision], form: Format, output: Path | None) -> None:
    from certlens.rendering.decision import decision_texts
    from certlens.rendering.writing import opened

    with opened(output, data=form is Format.JSON) as file:
        for piece in _json(found) if form is Format.JSON else decision_texts(found, file):
            file.write(piece)


def _json(found: Sequence[Decision]) -> Iterator[str]:
    """One object for one certification, an array for several."""
    texts = [one.model_dump_json(indent=2) for one in found]
    yield texts[0] if len(texts) == 1 else "[\n" + ",\n".join(texts) + "\n]"
    yield "\n"
