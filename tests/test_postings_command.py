"""``certlens postings`` and ``scan --posting`` as a user runs them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
POSTINGS = ROOT / "tests" / "evaluation" / "postings" / "development"


def certlens(*arguments):
    command = [sys.executable, "-m", "certlens", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=ROOT)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text("SRE\n\nRequirements:\n- CKA or CKS\n", encoding="utf-8")
    (tmp_path / "two.html").write_text(
        "<html><body><h1>SRE</h1><p>CKA required</p><p>RHCE is a plus.</p></body></html>",
        encoding="utf-8",
    )
    return tmp_path


def test_says_in_how_many_with_a_quote_each(folder):
    done = certlens("postings", folder)
    assert done.returncode == 0 and done.stderr == ""
    assert "2 of 2" in done.stdout and "2 required; consistent" in done.stdout
    assert "“CKA required”" in done.stdout
    assert "required: any one of CKA, CKS" in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines() if str(folder) not in line)


def test_json_is_the_library_object(folder, tmp_path):
    from certlens.postings.demand import Demand

    target = tmp_path / "out.json"
    done = certlens(
        "postings", folder / "one.txt", folder / "two.html", "--format", "json", "-o", target
    )
    assert (done.returncode, done.stdout) == (0, "")
    found = Demand.model_validate(json.loads(target.read_text(encoding="utf-8")))
    assert found.certifications[0].certification == "cncf-cka"
    assert {one.certification for one in found.certifications} == {
        "cncf-cka",
        "cncf-cks",
        "redhat-rhce",
    }
    assert found.total == 2 and found.certifications[0].consistency == "consistent"


def test_an_empty_folder(tmp_path):
    done = certlens("postings", tmp_path)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.count("\n") == 1 and "no posting in this folder" in done.stderr


def test_a_bad_one_among_good_ones_is_told_and_the_others_read(folder):
    (folder / "three.txt").write_text(
        "Sign in to continue. Forgot your password?", encoding="utf-8"
    )
    done = certlens("postings", folder)
    assert done.returncode == 3 and "2 postings" in done.stdout
    assert done.stderr.count("\n") == 1 and "login page" in done.stderr


def test_a_missing_file(tmp_path):
    done = certlens("postings", tmp_path / "nothing.txt")
    assert done.returncode == 3 and "no such file" in done.stderr


def test_scan_holds_a_resume_against_postings(folder):
    resume = ROOT / "examples" / "network-engineer.docx"
    done = certlens("scan", resume, "--role", "network-engineer", "--posting", folder / "one.txt", "--format", "json")  # fmt: skip
    report = json.loads(done.stdout)
    assert report["target"]["postings"] == 1
    rules = {finding["rule"] for finding in report["findings"]}
    assert rules & {"posting-requirement-met", "posting-requirement-missing"}
