"""argv → one library call → a renderer.

Exit status: 0 done; 1 a finding at or above ``--fail-on``; 2 wrong usage; 3 some source could not
be read (the others are still reported). Results go to stdout, errors and progress to stderr. Heavy
imports stand inside the commands, so that ``--help`` costs nothing.
"""

from __future__ import annotations

import gc
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, cast

import typer

from certlens.compare_command import compare
from certlens.decide_command import decide
from certlens.options import (
    AnyFormat,
    AsOf,
    EmployerKind,
    Format,
    Ocr,
    OcrLanguage,
    Output,
    Password,
    Postings,
    Roles,
    Timeout,
    Workers,
    day,
    recognition,
)
from certlens.rehearse_command import rehearse

if TYPE_CHECKING:
    from certlens.document import Record

app = typer.Typer(
    name="certlens",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Reads a résumé, finds its certifications and the work behind them, "
    "and says what they are worth for a role.",
)
# typer carries its own copy of click, whose base of all usage errors it does not export.
_UsageError = cast(type[Exception], typer.BadParameter.__mro__[1])


_COMMANDS = ("scan", "compare", "postings", "decide", "rehearse", "explain", "catalog")


class ScanFormat(StrEnum):
    """How ``scan`` can print."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    JSON_RESUME = "json-resume"


class Severity(StrEnum):
    """What ``--fail-on`` takes, mildest first."""

    STRENGTH = "strength"
    NOTE = "note"
    WARNING = "warning"


def main() -> NoReturn:
    """Run the command line and leave with its exit status; errors are one line, no traceback."""
    gc.disable()  # loading makes many objects that live as long as the process; saves a fifth
    from certlens.errors import CertlensError

    try:
        status = app(sys.argv[1:] or ["--help"], prog_name="certlens", standalone_mode=False)
    except _UsageError as error:
        said = cast(typer.BadParameter, error).format_message().replace("Value error, ", "")
        status = _say(f"{said.rstrip('.')}; {_advice()}", 2)
    except CertlensError as error:
        status = _say(str(error), 2)
    except BrokenPipeError:
        status = _mute(141)
    except OSError as error:
        status = _mute(_say(f"the result cannot be written: {error.strerror or error}", 2))
    except (KeyboardInterrupt, typer.Abort):
        status = 130
    sys.exit(status)


def _advice() -> str:
    first = sys.argv[1] if len(sys.argv) > 1 else ""
    if first not in _COMMANDS and os.path.exists(first):
        return f"to read a résumé: certlens scan {first}"
    return "see certlens --help"


def _mute(status: int) -> int:
    """The status, once stdout takes no more: Python would complain when it closes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


def _say(message: str, status: int) -> int:
    """The status, after one line on stderr."""
    from certlens.rendering.writing import complain

    complain(message)
    return status


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"certlens {version('certlens')}")
        raise typer.Exit


@app.callback()
def _certlens(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print it and exit.")
    ] = False,
) -> None: ...


@app.command(epilog="Exit status: 0 done, 1 --fail-on, 2 wrong usage, 3 some file was not read.")
def scan(
    sources: Annotated[
        list[str], typer.Argument(metavar="FILE|FOLDER|- ...", help="Résumés; - reads stdin.")
    ],
    role: Roles = None,
    employer: EmployerKind = None,
    posting: Postings = None,
    as_of: AsOf = None,
    form: Annotated[ScanFormat, typer.Option("--format", help="How to print.")] = ScanFormat.TEXT,
    output: Output = None,
    fail_on: Annotated[
        Severity | None, typer.Option(help="Exit with 1 if a finding is at least this severe.")
    ] = None,
    workers: Workers = None,
    timeout: Timeout = 30.0,
    password: Password = None,
    ocr: Ocr = False,
    ocr_language: OcrLanguage = "eng",
    show_reading: Annotated[
        bool, typer.Option("--show-reading", help="Add the page as it was read, line by line.")
    ] = False,
) -> int:
    """Report on one résumé, several, or all those in a folder."""
    from certlens.batch import Targets
    from certlens.scan_command import ScanOptions, run

    targets = Targets(tuple(role or (None,)), employer, day(as_of), password)
    targets = targets._replace(ocr=recognition(ocr, ocr_language))
    options = ScanOptions(
        sources=tuple(sources),
        postings=tuple(posting or ()),
        form=form.value,
        output=output,
        fail_on=fail_on.value if fail_on else None,
        workers=workers,
        timeout=timeout,
        show_reading=show_reading,
    )
    return run(options, targets)


app.command()(compare)


@app.command()
def postings(
    sources: Annotated[
        list[str], typer.Argument(metavar="FILE|FOLDER|- ...", help="Postings; - reads stdin.")
    ],
    form: AnyFormat = Format.TEXT,
    output: Output = None,
) -> int:
    """What job postings ask for, one by one and taken together."""
    from certlens.postings_command import PostingsOptions, run

    return run(PostingsOptions(tuple(sources), form.value, output))


app.command()(decide)
app.command()(rehearse)


@app.command()
def explain(
    rule: Annotated[str | None, typer.Argument(help="Name or code; all rules without it.")] = None,
    form: AnyFormat = Format.TEXT,
    output: Output = None,
) -> None:
    """Why a rule exists, its principle, an example each way."""
    from certlens.explanation import all_explanations, explanation
    from certlens.rendering.explanation import rule_list_text

    if rule:
        found = explanation(rule)
        _write(found, f"{found.text}\n", form, output)
    else:
        listed = all_explanations()
        _write(listed, rule_list_text(listed), form, output)


@app.command()
def catalog(
    query: Annotated[
        str | None, typer.Argument(help="Words of a name, an acronym, an exam code or an id.")
    ] = None,
    form: AnyFormat = Format.TEXT,
    output: Output = None,
) -> None:
    """Certifications, roles and employer kinds known."""
    from certlens.catalog import search
    from certlens.rendering.catalog import catalog_text

    found = search(query or "")
    _write(found, catalog_text(found), form, output)


def _write(record: Record, text: str, form: Format, output: Path | None) -> None:
    from certlens.rendering.writing import json_text, opened

    with opened(output, data=form is Format.JSON) as file:
        file.write(json_text(record) if form is Format.JSON else text)
