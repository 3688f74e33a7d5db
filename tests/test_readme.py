"""The README: its examples run, its tables are those of the program, its links lead somewhere.

``python tests/test_readme.py`` writes the table of rules anew.
"""

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from certlens.cli import _COMMANDS
from certlens.explanation import all_explanations

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
TEXT = README.read_text(encoding="utf-8")
CLI = [sys.executable, "-c", "from certlens.cli import main; main()"]
BEGIN, END = "<!-- rules: generated, see tests/test_readme.py -->\n", "<!-- end of rules -->"


def rules_table():
    """The table of rules, from their own documentation."""
    rows = [
        f"| {rule.code} | {rule.rule} | {rule.severity} | {rule.summary.rstrip('.')} |\n"
        for rule in all_explanations().rules
    ]
    return "| code | rule | severity | when |\n|---|---|---|---|\n" + "".join(rows)


def test_the_table_of_rules_is_that_of_the_rules():
    stored = TEXT.partition(BEGIN)[2].partition(END)[0]
    assert stored == rules_table(), "run: python tests/test_readme.py"


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
    before, _, rest = TEXT.partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text(f"{before}{BEGIN}{rules_table()}{END}{after}", encoding="utf-8")
