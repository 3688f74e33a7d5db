"""``certlens decide`` as a command: what it writes, where, and with which status."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from certlens.decide_command import DecideOptions, run
from certlens.errors import UnknownNameError

EXAMPLES = Path(__file__).parents[1] / "examples"
OPTIONS = DecideOptions(
    certifications=("cka",),
    role="sre",
    employer=None,
    postings=(),
    resume_file=None,
    as_of=date(2026, 10, 1),
    form="json",
    output=None,
)
POSTING = "Site Reliability Engineer\n\nRequirements\n\n- CKA required\n- Experience with Linux\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two postings that require the CKA."""
    for number in (1, 2):
        (tmp_path / f"posting-{number}.txt").write_text(POSTING, encoding="utf-8")
    return tmp_path


def test_one_certification_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(OPTIONS) == 0
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
    names = ("cka", "aws-certified-developer-associate", "CKA")
    assert run(replace(OPTIONS, certifications=names)) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["certification"] for one in told] == ["cncf-cka", names[1]]


def test_postings_and_resume_are_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    resume = EXAMPLES / "cloud-engineer.pdf"
    options = replace(OPTIONS, postings=(folder,), resume_file=resume, employer="startup")
    assert run(options) == 0
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert (told["counts"]["required"], told["employer"], err) == (2, "startup", "")
    assert told["answers"][0]["quotes"] and told["answers"][0]["answer"] == "yes"


def test_text_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "decision.txt"
    assert run(replace(OPTIONS, form="text", output=output)) == 0
    assert "CONDITIONAL" in output.read_text(encoding="utf-8")
    assert capsys.readouterr().out == ""


BAD = [
    ("nothing.txt", None, "No such file"),
    ("empty.txt", b"", "empty.txt"),
    (
        "login.html",
        b"<html><body><h1>Sign in</h1><p>Log in to continue. Forgot password?</p></body></html>",
        "login.html",
    ),
    ("broken.pdf", b"%PDF-1.7 broken", "broken.pdf"),
]


@pytest.mark.parametrize(("name", "data", "words"), BAD, ids=[row[0] for row in BAD])
def test_a_posting_that_cannot_be_read_is_told_and_passed_over(
    folder: Path, name: str, data: bytes | None, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    places: tuple[Path, ...] = (folder,)
    if data is None:
        places = (folder, folder / name)
    else:
        (folder / name).write_bytes(data)
    assert run(replace(OPTIONS, postings=places)) == 3
    out, err = capsys.readouterr()
    assert json.loads(out)["counts"]["postings"] == 2
    assert words in err and err.startswith("certlens: ") and err.count("\n") == 1


def test_a_folder_without_postings_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(replace(OPTIONS, postings=(tmp_path,))) == 3
    out, err = capsys.readouterr()
    assert "no posting in this folder" in err and err.count("\n") == 1
    assert json.loads(out)["answers"][0]["answer"] == "unknown"


def test_a_resume_that_cannot_be_read_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(replace(OPTIONS, resume_file=tmp_path / "none.pdf")) == 3
    out, err = capsys.readouterr()
    assert "none.pdf" in err and json.loads(out)["on_resume"] == "absent"


@pytest.mark.parametrize(
    "change",
    [{"certifications": ("cka", "no-such-exam")}, {"role": "astronaut"}, {"employer": "circus"}],
    ids=["certification", "role", "employer"],
)
def test_an_unknown_name_stops_before_anything_is_read(
    change: dict[str, object], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = replace(OPTIONS, postings=(tmp_path / "missing",), **change)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        run(options)
    assert capsys.readouterr() == ("", "")
