"""The README: its examples run, its tables are those of the program, its links lead somewhere.

``python tests/test_readme.py`` writes the generated tables anew.
"""

import doctest
import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from certlens.cli import _COMMANDS
from certlens.decision_verdict import VERDICTS, Outcome
from certlens.explanation import all_explanations
from certlens.knowledge import employers
from certlens.weighing import CEILINGS, FIT, MOVES, POSTED, UNLISTED, Fit

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
TEXT = README.read_text(encoding="utf-8")
CLI = [sys.executable, "-c", "from certlens.cli import main; main()"]


def markdown(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def rules_table():
    """The table of rules, from their own documentation."""
    return markdown(
        ["code", "rule", "severity", "when"],
        [
            [rule.code, rule.rule, rule.severity, rule.summary.rstrip(".")]
            for rule in all_explanations().rules
        ],
    )


def fit_table():
    """The level by the role's stance, the relevance and the kind of exam."""
    return markdown(
        ["the role holds certifications to be", "this one is", *Fit._fields],
        [[stance, relevance, *fit] for (stance, relevance), fit in FIT.items()]
        + [[stance, "unlisted", *[level] * 3] for stance, level in UNLISTED.items()],
    )


def moves_table():
    """The steps of the employer kinds."""
    of_shift = {}
    for employer in employers().values():
        of_shift.setdefault(employer.shift, []).append(employer.id)
    moved = {
        shift: ", ".join(word for word in MOVED if word in claims) or "nothing"
        for shift, (_, claims) in MOVES.items()
    }
    return markdown(
        ["shift", "levels", "of what is", "employers"],
        [
            [shift, f"{step:+d}" if step else "0", moved[shift], ", ".join(of_shift.get(shift, []))]
            for shift, (step, _) in MOVES.items()
        ],
    )


def limits_table():
    """What lifts a level and what holds it down."""
    lifted = [[f"a posting: {wanted}", "at least", level] for wanted, level in POSTED.items()]
    held = [[state, "at most", level] for state, level in CEILINGS.items()]
    return markdown(["state", "", "level"], lifted + held)


def verdicts_table():
    """The verdict by what a certification is worth once held, and by the yeses."""
    head = ["worth once held", *(field.replace("_", " ") for field in Outcome._fields)]
    return markdown(head, [[worth, *outcome] for worth, outcome in VERDICTS.items()])


def learned_table():
    """The figures of the model card: what was learned beside the rules alone."""
    card = json.loads((ROOT / "models/xx_certlens/meta.json").read_text(encoding="utf-8"))
    rates = ["precision", "recall", "f1", "accuracy"]
    rows = [
        [task, who, *(f"{figures[rate]:.2f}" if rate in figures else "" for rate in rates)]
        for task, answers in card["performance"].items()
        for who, figures in answers.items()
    ]
    return markdown(["task", "who answers", *rates], rows)


MOVED = ("named", "key", "field", "off", "unlisted")
TABLES = {
    "rules": rules_table,
    "fit": fit_table,
    "moves": moves_table,
    "limits": limits_table,
    "verdicts": verdicts_table,
    "learned": learned_table,
}


def edges(name):
    return f"<!-- {name}: generated, see tests/test_readme.py -->\n", f"<!-- end of {name} -->"


@pytest.mark.parametrize("name", TABLES)
def test_a_generated_table_is_that_of_the_program(name):
    begin, end = edges(name)
    assert TEXT.count(begin) == TEXT.count(end) == 1
    stored = TEXT.partition(begin)[2].partition(end)[0]
    assert stored == TABLES[name](), "run: python tests/test_readme.py"


def test_the_python_examples_run(monkeypatch):
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert result.attempted >= 10
    assert result.failed == 0


COMMANDS = [line[2:] for line in TEXT.splitlines() if line.startswith("$ certlens ")]


@pytest.mark.parametrize("line", COMMANDS)
def test_each_command_runs(line):
    words = shlex.split(line)[1:]
    redirected = words.index("<") if "<" in words else len(words)
    stdin = (ROOT / words[-1]).read_bytes() if "<" in words else None
    result = subprocess.run(
        [*CLI, *words[:redirected]], cwd=ROOT, input=stdin, capture_output=True, timeout=120
    )
    assert result.returncode == (1 if "--fail-on" in words else 0), result.stderr.decode()
    assert result.stdout or "-o" in words


def test_there_are_commands_to_run():
    assert len(COMMANDS) >= 6
    assert {shlex.split(line)[1] for line in COMMANDS} == set(_COMMANDS)


def test_every_option_of_scan_is_told():
    shown = subprocess.run([*CLI, "scan", "--help"], capture_output=True, text=True).stdout
    options = set(re.findall(r"(--[a-z-]+)", shown)) - {"--help", "--output"}
    assert options == set(re.findall(r"(--[a-z-]+)", TEXT.partition("| option of")[2])) & options


LINKS = re.findall(r"\]\(((?!http)[^)]+)\)", TEXT)


@pytest.mark.parametrize("link", LINKS)
def test_links_lead_somewhere(link):
    assert (ROOT / link).exists()


if __name__ == "__main__":
    for name, table in TABLES.items():
        begin, end = edges(name)
        before, _, rest = TEXT.partition(begin)
        TEXT = before + begin + table() + end + rest.partition(end)[2]
    README.write_text(TEXT, encoding="utf-8")
