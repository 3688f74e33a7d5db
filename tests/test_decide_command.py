"""``certlens decide`` as a command: what it writes, where, and with which status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer

from certlens.decide_command import decide
from certlens.errors import UnknownNameError

EXAMPLES = Path(__file__).parents[1] / "examples"
POSTING = "Site Reliability Engineer\n\nRequirements\n\n- CKA required\n- Experience with Linux\n"


def run(*arguments: str | Path, form: str = "json") -> int:
    """The exit status of ``certlens decide`` with these arguments."""
    app = typer.Typer()
    app.command()(decide)
    command = typer.main.get_command(app)
    fixed = ("--as-of", "2026-10-01", "--format", form)
    return command([*map(str, arguments), *fixed], standalone_mode=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two postings that require the CKA."""
    for number in (1, 2):
        (tmp_path / f"posting-{number}.txt").write_text(POSTING, encoding="utf-8")
    return tmp_path


def test_one_certification_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("cka", "--role", "sre") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["certification"], told["role"], told["verdict"]) == (
        "cncf-cka",
        "sre",
        "conditional",
    )
    assert set(told["counts"]) == {
        "postings",
        "required",
        "preferred",
        "or_equivalent",
        "after_hire",
    }
    for answer in told["answers"]:
        assert {"question", "answer", "because", "quotes"} <= set(answer)


def test_several_are_an_array_each_once(capsys: pytest.CaptureFixture[str]) -> None:
    developer = "aws-certified-developer-associate"
    assert run("cka", developer, "CKA", "--role", "Site Reliability Engineer") == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["certification"] for one in told] == ["cncf-cka", developer]


def test_postings_and_resume_are_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    resume = EXAMPLES / "cloud-engineer.pdf"
    options = ("--postings", folder, "--resume-file", resume, "--employer", "startup")
    assert run("cka", "--role", "sre", *options) == 0
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert (told["counts"]["required"], told["employer"], err) == (2, "startup", "")
    assert told["answers"][0]["quotes"] and told["answers"][0]["answer"] == "yes"
    assert told["on_resume"] == "held"


def test_text_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "decision.txt"
    assert run("cka", "--role", "sre", "-o", output, form="text") == 0
    assert "CONDITIONAL" in output.read_text(encoding="utf-8")
    assert capsys.readouterr().out == ""


LOGIN = b"<html><body><h1>Sign in</h1><p>Log in to continue. Forgot password?</p></body></html>"
BAD = [
    ("nothing.txt", None),
    ("empty.txt", b""),
    ("login.html", LOGIN),
    ("broken.pdf", b"%PDF-1.7 broken"),
]


@pytest.mark.parametrize(("name", "data"), BAD, ids=[row[0] for row in BAD])
def test_a_posting_that_cannot_be_read_is_told_and_passed_over(
    folder: Path, name: str, data: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    places: list[str | Path] = ["--postings", folder]
    if data is None:
        places += ["--postings", folder / name]
    else:
        (folder / name).write_bytes(data)
    assert run("cka", "--role", "sre", *places) == 3
    out, err = capsys.readouterr()
    assert json.loads(out)["counts"]["postings"] == 2
    assert name in err and err.startswith("certlens: ") and err.count("\n") == 1


def test_a_folder_without_postings_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("cka", "--role", "sre", "--postings", tmp_path) == 3
    out, err = capsys.readouterr()
    assert "no posting in this folder" in err and err.count("\n") == 1
    assert json.loads(out)["answers"][0]["answer"] == "unknown"


def test_a_resume_that_cannot_be_read_is_told_and_nothing_decided(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("cka", "--role", "sre", "--resume-file", tmp_path / "none.pdf") == 3
    out, err = capsys.readouterr()
    assert "none.pdf" in err and err.count("\n") == 1 and out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("cka", "no-such-exam", "--role", "sre"),
        ("cka", "--role", "astronaut"),
        ("cka", "--role", "sre", "--employer", "circus"),
    ],
    ids=["certification", "role", "employer"],
)
def test_an_unknown_name_stops_before_anything_is_read(
    arguments: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UnknownNameError):
        run(*arguments, "--postings", tmp_path / "missing")
    assert capsys.readouterr() == ("", "")


def test_a_role_and_a_certification_are_needed() -> None:
    usage_error = typer.BadParameter.__mro__[1]
    for arguments in (("cka",), ("--role", "sre")):
        with pytest.raises(usage_error, match="Missing"):
            run(*arguments)
