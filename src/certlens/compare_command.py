"""``certlens compare``: a résumé and roles → the certification × role matrix."""

from __future__ import annotations

from typing import Annotated

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


def compare(
    source: Annotated[str, typer.Argument(metavar="FILE|-", help="A résumé; - reads stdin.")],
    role: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Role, id or job title; repeat. All families without it."),
    ] = None,
    employer: EmployerKind = None,
    as_of: AsOf = None,
    form: AnyFormat = Format.TEXT,
    output: Output = None,
    password: Password = None,
    ocr: Ocr = False,
    ocr_language: OcrLanguage = "eng",
) -> int:
    """The same certifications before several roles, as a matrix."""
    from certlens import comparison
    from certlens.batch import Targets
    from certlens.reading import read_resume
    from certlens.rendering.comparison import comparison_text
    from certlens.rendering.terminal import console_for
    from certlens.rendering.writing import json_text, opened

    on = day(as_of)
    Targets(tuple(role or ()), employer).check()
    resume = read_resume(source, as_of=on, password=password, ocr=recognition(ocr, ocr_language))
    if resume is None:
        return 3
    found = comparison.compare(resume, roles=role or (), employer=employer)
    with opened(output, data=form is Format.JSON) as file:
        as_json = form is Format.JSON
        file.write(json_text(found) if as_json else comparison_text(found, console_for(file)))
    return 0
