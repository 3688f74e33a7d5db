"""``compare``: one résumé's certifications before several roles."""

import json
import os
import subprocess
import sys
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from resumes import TODAY, resume_of

from certlens.analysis import analyze
from certlens.comparison import compare, families
from certlens.errors import UnknownNameError
from certlens.knowledge import roles
from certlens.matching import match
from certlens.parsers import parse
from certlens.weighing import LADDER

ROOT = Path(__file__).parents[1]
DEVELOPMENT = ROOT / "tests" / "evaluation" / "development"

# Written from the rows of the catalogue and the principles, not from the program's output:
# a certification that is a role's own key counts there (P2 P3 P4), none counts in software (P7).
MATRICES = [
    (
        "security-gov.txt",
        {"currency": ["soc-analyst"], "noise": ["backend-engineer", "frontend-engineer"]},
        [
            ("comptia-security-plus", "soc-analyst", "currency"),
            ("comptia-security-plus", "backend-engineer", "ignored"),
            ("comptia-a-plus", "soc-analyst", "neutral"),
            ("comptia-a-plus", "frontend-engineer", "ignored"),
        ],
    ),
    (
        "cloud-dense.pdf",
        {"currency": ["cloud-engineer", "cloud-architect"], "noise": ["frontend-engineer"]},
        [
            ("cncf-cka", "cloud-engineer", "currency"),
            ("cncf-cka", "frontend-engineer", "ignored"),
            ("aws-certified-solutions-architect-professional", "cloud-architect", "currency"),
        ],
    ),
    (
        "network-germany.pdf",
        {
            "currency": ["network-security-engineer"],
            "noise": ["frontend-engineer", "data-scientist"],
        },
        [],
    ),
]


def resume_at(name):
    return match(parse(DEVELOPMENT / name), as_of=TODAY)


@pytest.mark.parametrize(("name", "listed", "cells"), MATRICES, ids=lambda value: str(value)[:20])
def test_where_they_are_currency_and_where_noise(name, listed, cells):
    asked = list(
        dict.fromkeys([*listed["currency"], *listed["noise"], *(role for _, role, _ in cells)])
    )
    found = compare(resume_at(name), roles=asked)
    assert found.roles == tuple(asked)
    assert set(listed["currency"]) <= set(found.currency)
    assert set(listed["noise"]) <= set(found.noise)
    assert not set(found.currency) & set(found.noise)
    held = [claim.certification for claim in found.claims]
    for certification, role, level in cells:
        weight = found.cells[held.index(certification)][found.roles.index(role)]
        assert weight.level == level, (certification, role, weight)


@pytest.mark.parametrize(("name", "listed", "cells"), MATRICES, ids=lambda value: str(value)[:20])
def test_a_column_is_the_report_for_that_role(name, listed, cells):
    resume = resume_at(name)
    found = compare(resume, roles=["sre", "grc-auditor"], employer="defence-contractor")
    for place, role in enumerate(found.roles):
        report = analyze(resume, role=role, employer="defence-contractor")
        assert [row[place] for row in found.cells] == [claim.weight for claim in report.claims]
        assert [claim.spans for claim in found.claims] == [c.spans for c in report.claims]


def test_without_roles_every_family_sends_one():
    found = compare(resume_at("security-gov.txt"))
    assert found.representative
    assert [roles()[role].family for role in found.roles] == list(
        dict.fromkeys(role.family for role in roles().values())
    )
    assert [role.id for role in families()] == list(found.roles)


def test_the_lists_follow_from_the_cells():
    found = compare(resume_at("cloud-dense.pdf"), roles=list(roles()))
    for place, role in enumerate(found.roles):
        column = [row[place].level for row in found.cells]
        best = min(column, key=LADDER.index)
        assert (role in found.currency) == (best in ("required", "currency"))
        assert (role in found.valued) == (best == "valued")
        if role in found.noise:
            assert best in ("neutral", "ignored", "liability")


def test_the_employer_moves_the_matrix():
    page = "# Pat Example\n\n## Certifications\n\n- CompTIA Security+, 2025\n"
    alone = compare(resume_of(page), roles=["soc-analyst"])
    gated = compare(resume_of(page), roles=["soc-analyst"], employer="defence-contractor")
    assert alone.cells[0][0].level == "currency"
    assert gated.cells[0][0].level == "required"
    assert gated.employer == "defence-contractor"


def test_another_day_reads_another_state():
    page = "# Pat Example\n\n## Certifications\n\n- CCNA, 2022 - June 2026\n"
    before = compare(resume_of(page), roles=["network-engineer"], as_of=date(2026, 5, 1))
    after = compare(resume_of(page), roles=["network-engineer"], as_of=date(2026, 8, 1))
    assert (before.claims[0].status, before.cells[0][0].level) == ("held", "currency")
    assert (after.claims[0].status, after.cells[0][0].level) == ("expired", "neutral")


def test_titles_are_resolved_and_named_once():
    found = compare(resume_of("# Pat\n"), roles=["SRE", "site reliability engineer", "sre"])
    assert found.roles == ("sre",)
    assert (found.claims, found.cells, found.noise) == ((), (), ())


@pytest.mark.parametrize(
    ("wrong", "nearest"),
    [({"roles": ["sr"]}, "sre"), ({"roles": ["sre"], "employer": "start-up"}, "startup")],
)
def test_unknown_names_list_near_ones(wrong, nearest):
    with pytest.raises(UnknownNameError) as caught:
        compare(resume_of("# Pat\n"), **wrong)
    assert nearest in caught.value.nearest or "sr" in wrong["roles"]


def test_every_reason_has_a_principle():
    found = compare(resume_at("network-germany.pdf"))
    for weight in (weight for row in found.cells for weight in row):
        assert weight.reasons and all(reason.principle for reason in weight.reasons)


def test_a_notebook_shows_the_matrix_escaped():
    page = (
        "# Pat\n\n## Certifications\n\n- Certified <i>Thing</i> & Co Master, 2024\n- CCNA, 2025\n"
    )
    shown = compare(resume_of(page), roles=["sre"])._repr_html_()
    assert "<table>" in shown and "<i>" not in shown


PROGRAM = "from certlens.cli import main; main()"


def run(*arguments, stdin=None):
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "NO_COLOR")}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, "compare", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        timeout=60,
    )


DAY = ("--as-of", "2026-10-01")
ASKED = [(), ("--role", "sre", "--role", "backend engineer", "--role", "network-security-engineer")]


@pytest.mark.parametrize(("name", "asked"), [*product([m[0] for m in MATRICES], ASKED)])
def test_the_table_fits_a_page_without_colour(name, asked):
    result = run(DEVELOPMENT / name, *asked, *DAY)
    text = result.stdout.decode()
    assert result.returncode == 0 and not result.stderr
    assert "\x1b" not in text and max(map(len, text.splitlines())) <= 80
    assert "Currency" in text and "Noise" in text
    rows = text.rpartition("─" * 20)[2]
    for claim in compare(resume_at(name), roles=["sre"]).claims[:3]:
        assert claim.text.split()[0] in rows or claim.name.split()[0] in rows


def test_all_roles_fit_too():
    asked = [part for role in roles() for part in ("--role", role)]
    result = run(DEVELOPMENT / "security-gov.txt", *asked, *DAY)
    assert max(map(len, result.stdout.decode().splitlines())) <= 80
    assert all(role in result.stdout.decode() for role in roles())


def test_json_is_the_object(tmp_path):
    source = DEVELOPMENT / "security-gov.txt"
    result = run("-", "--role", "sre", "--format", "json", *DAY, stdin=source.read_bytes())
    found = json.loads(result.stdout)
    assert found["roles"] == ["sre"] and len(found["cells"]) == len(found["claims"])
    out = tmp_path / "matrix.json"
    assert run(source, "--role", "sre", "--format", "json", "-o", out, *DAY).returncode == 0
    assert json.loads(out.read_text(encoding="utf-8"))["cells"] == found["cells"]


WRONG = [
    (("missing.pdf",), 3, "no such file"),
    (("{here}",), 3, "folder"),
    (("{file}", "--role", "softwar"), 2, "did you mean"),
    (("{file}", "--role", "sre", "--employer", "startups"), 2, "did you mean"),
    (("{file}", "--as-of", "soon"), 2, "--as-of"),
    ((), 2, "FILE"),
]


@pytest.mark.parametrize(("arguments", "status", "words"), WRONG, ids=lambda value: "")
def test_bad_input_is_one_clear_line(arguments, status, words):
    places = {"here": DEVELOPMENT, "file": DEVELOPMENT / "security-gov.txt"}
    result = run(*(argument.format(**places) for argument in arguments))
    lines = result.stderr.decode().splitlines()
    assert (result.returncode, len(lines), result.stdout) == (status, 1, b""), lines
    assert lines[0].startswith("certlens: ") and words in lines[0]
