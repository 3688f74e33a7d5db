"""What each command loads: the heavy libraries only where they are used, imports only downward."""

import ast
import json
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "certlens"
HEAVY = {"spacy", "thinc", "numpy", "pdfminer", "docx", "lxml"}
CLI = "from certlens.cli import main\ntry:\n    main()\nexcept SystemExit:\n    pass\n"
LISTED = "import json, sys; print(json.dumps(sorted(sys.modules)), file=sys.stderr)"


def loaded(program, *arguments):
    """The top-level modules in a fresh process after a program."""
    command = [sys.executable, "-c", f"{program}\n{LISTED}", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return {name.partition(".")[0] for name in json.loads(result.stderr.splitlines()[-1])}


LIGHT = [
    ("import certlens", ()),
    (CLI, ("--help",)),
    (CLI, ("scan", "--help")),
    (CLI, ("explain",)),
    (CLI, ("explain", "many-certs-no-projects")),
    (CLI, ("catalog", "cka")),
    (CLI, ("catalog",)),
    ("import certlens; certlens.Report, certlens.Claim, certlens.ParseError", ()),
]


@pytest.mark.parametrize(("program", "arguments"), LIGHT, ids=lambda value: "")
def test_what_needs_no_reader_loads_none(program, arguments):
    assert not HEAVY & loaded(program, *arguments)


def test_importing_certlens_loads_nothing_else():
    assert not {"pydantic", "typer", "rich", "socket"} & loaded("import certlens")


def test_reading_a_word_file_does_not_load_the_pdf_library(tmp_path):
    path = Path(__file__).parents[1] / "examples" / "career-changer.docx"
    assert "pdfminer" not in loaded(f"import certlens; certlens.parse({str(path)!r})")


STAGES = (
    "errors",
    "document",
    "resume",
    "rows",
    "knowledge",
    "matching",
    "rules",
    "analysis",
    "batch",
    "cli",
)


def imports_of(path):
    """The certlens modules that a file imports when it is loaded."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("certlens."):
            yield node.module.split(".")[1]


FILES = sorted(SOURCE.rglob("*.py"))


def part_of(path):
    return path.relative_to(SOURCE).with_suffix("").parts[0]


def imported():
    """For each module or package directly below certlens, those that it imports."""
    found = {}
    for path in FILES:
        found.setdefault(part_of(path), set()).update(imports_of(path))
    return {part: others - {part} for part, others in found.items()}


def test_imports_run_in_no_circle():
    order = list(TopologicalSorter(imported()).static_order())
    assert set(STAGES) < set(order)


@pytest.mark.parametrize("stage", STAGES)
def test_no_stage_imports_a_later_one(stage):
    graph, reached, ahead = imported(), set(), [stage]
    while ahead:
        part = ahead.pop()
        reached.add(part)
        ahead += graph[part] - reached
    assert not reached & set(STAGES[STAGES.index(stage) + 1 :])


HOMES = {
    "pdfminer": ("parsers/pdf", "parsers/show_runs"),
    "docx": ("parsers/docx",),
    "spacy": ("matching/",),
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_each_heavy_library_lives_in_one_place(path):
    name = path.relative_to(SOURCE).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        modules += [item.name for item in node.names] if isinstance(node, ast.Import) else []
        for module in modules:
            homes = HOMES.get(module.partition(".")[0], ("",))
            assert name.startswith(homes), f"{name} imports {module}"
