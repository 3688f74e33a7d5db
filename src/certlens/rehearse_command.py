"""``certlens rehearse``: an answer → findings; a résumé → questions; in a terminal, a conversation."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

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
    from rich.console import Console

    from certlens.rehearsal import Rehearsal
    from certlens.resume import Resume


RoleName = Annotated[str | None, typer.Option(metavar="ID", help="Id or job title.")]
CertificationName = Annotated[
    str | None, typer.Option(metavar="CERT", help="Id, acronym, exam code or name.")
]


class Subject(NamedTuple):
    """What is practised: a certification, for a role, with the résumé if there is one."""

    certification: str
    role: str
    resume: Resume | None


def rehearse(
    answer: Annotated[
        str | None,
        typer.Argument(metavar="ANSWER.txt|-", help="The answer; in a terminal, asks without it."),
    ] = None,
    cert: CertificationName = None,
    role: RoleName = None,
    resume_file: Annotated[
        str | None, typer.Option(metavar="FILE", help="Points out what it does not show.")
    ] = None,
    questions: Annotated[
        str | None, typer.Option(metavar="FILE", help="A résumé: print what it will be asked.")
    ] = None,
    employer: EmployerKind = None,
    as_of: AsOf = None,
    form: AnyFormat = Format.TEXT,
    output: Output = None,
    password: Password = None,
    ocr: Ocr = False,
    ocr_language: OcrLanguage = "eng",
) -> int:
    """Check an interview answer, or practise in the terminal."""
    from certlens.certification_names import resolve_certification
    from certlens.reading import read_resume
    from certlens.titles import resolve_role

    target = resolve_role(_needed(role, "--role ID")).id
    wanted = recognition(ocr, ocr_language)
    read = partial(read_resume, as_of=day(as_of), password=password, ocr=wanted)
    if questions:
        _refuse(answer or cert or resume_file, "--questions takes a résumé and --role only")
        return _sheet(partial(read, questions), target, employer, form, output)
    _refuse(employer, "--employer goes with --questions only")
    named = resolve_certification(_needed(cert, "--cert CERT")).id
    if answer is None:
        _check_terminal(form, output)
    resume = None
    if resume_file:
        resume = read(resume_file)
        if resume is None:
            return 3
    subject = Subject(named, target, resume)
    return _once(answer, subject, form, output) if answer else _conversation(subject)


def _needed(value: str | None, option: str) -> str:
    if not value:
        raise typer.BadParameter(f"rehearse needs {option}")
    return value


def _refuse(value: str | None, message: str) -> None:
    if value:
        raise typer.BadParameter(message)


def _check_terminal(form: Format, output: Path | None) -> None:
    """Nothing, where a conversation is possible."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise typer.BadParameter("name a file with the answer, or - for stdin")
    if form is not Format.TEXT or output:
        raise typer.BadParameter("--format and -o need a file with the answer, or - for stdin")


def _sheet(
    read: Callable[[], Resume | None],
    role: str,
    employer: str | None,
    form: Format,
    output: Path | None,
) -> int:
    from certlens.batch import Targets
    from certlens.rehearsing.practice import practice
    from certlens.rendering.rehearsal import practice_text
    from certlens.rendering.terminal import console_for
    from certlens.rendering.writing import json_text, opened

    Targets((role,), employer).check()
    resume = read()
    if resume is None:
        return 3
    sheet = practice(resume, role=role, employer=employer)
    with opened(output, data=form is Format.JSON) as file:
        as_json = form is Format.JSON
        file.write(json_text(sheet) if as_json else practice_text(sheet, console_for(file)))
    return 0


def _once(source: str, subject: Subject, form: Format, output: Path | None) -> int:
    """Check the answer in a file, or on stdin."""
    from certlens.batch import failure
    from certlens.errors import ParseError
    from certlens.rendering.rehearsal import rehearsal_text
    from certlens.rendering.terminal import console_for
    from certlens.rendering.writing import complain, json_text, opened

    try:
        found = _heard(_text_of(source), subject)
    except (ParseError, OSError) as error:
        complain(failure("<stdin>" if source == "-" else source, error).message)
        return 3
    with opened(output, data=form is Format.JSON) as file:
        as_json = form is Format.JSON
        file.write(json_text(found) if as_json else rehearsal_text(found, console_for(file)))
    return 0


def _heard(text: str, subject: Subject) -> Rehearsal:
    from certlens import rehearsal

    return rehearsal.rehearse(
        text, certification=subject.certification, role=subject.role, resume=subject.resume
    )


def _text_of(source: str) -> str:
    """The characters of an answer file.

    Raises:
        UnsupportedFormatError: it is no text.
    """
    from certlens.errors import UnsupportedFormatError
    from certlens.parsers.sniffing import decode

    data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    text = None if data.startswith((b"%PDF", b"PK\x03\x04")) else decode(data)
    if text is None:
        raise UnsupportedFormatError("not a text file; save the answer as plain text (.txt)")
    return text


def _conversation(subject: Subject) -> int:
    """Ask, listen, say what to change, ask on; Ctrl-D and Ctrl-C leave."""
    from certlens.errors import ParseError
    from certlens.rehearsing.next_question import first_question
    from certlens.rendering.rehearsal import rehearsal_text
    from certlens.rendering.terminal import console_for

    console = console_for(sys.stdout)
    question = first_question(subject.certification, subject.role)
    print("Type or paste an answer, an empty line ends it. Ctrl-D leaves.")
    try:
        while True:
            if question:
                _print_wrapped(question, console)
            if not (text := "\n".join(_typed())):
                break
            try:
                found = _heard(text, subject)
            except ParseError as error:
                print(error)
                continue
            print(rehearsal_text(found, console))  # it ends with the next question
            question = ""
    except (KeyboardInterrupt, BrokenPipeError):
        pass
    print()
    return 0


def _print_wrapped(question: str, console: Console) -> None:
    from textwrap import fill

    print(f"\n{fill(question, console.width)}\n")


def _typed() -> Iterator[str]:
    """The lines up to the first empty one after some words; none at the end of input."""
    said = False
    for line in iter(sys.stdin.readline, ""):
        words = line.strip()
        if said and not words:
            return
        if words:
            said = True
            yield words
