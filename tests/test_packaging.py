"""``models/`` is found from a wheel, from a wheel built of the sdist, and from an editable install."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from certlens.knowledge import certifications

pytest.importorskip("pip")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
PARTS = ("src", "models", "examples", "tests", ".ci")
FILES = ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "MANIFEST.in")
PASSING = ("__pycache__", ".ipynb_checkpoints", "certlens.egg-info")
RESUME = """
# Pat Example

## Certifications

- CCNA, 2025
- Gold Harbour Workflow Specialist (2nd edition)

## Experience

**Engineer, Example Ltd** | 2019 – 2024

- Cut the time to build a server by 80 % with Ansible.
"""
PROBE = """
import json, certlens, certlens.models
from importlib.metadata import version
from certlens.knowledge import certifications
from certlens.schema import published_schema
from pathlib import Path
report = certlens.scan("resume.md", role="network-engineer")
print(json.dumps({
    "package": certlens.__file__, "models": list(certlens.models.__path__), "version": version("certlens"),
    "rows": len(certifications()), "title": published_schema()["title"],
    "typed": (Path(certlens.__file__).parent / "py.typed").exists(),
    "claims": [claim.certification for claim in report.claims],
    "outcomes": [outcome for item in report.evidence for outcome in item.outcomes],
}))
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """A copy of the project, so that building leaves nothing behind in it."""
    copy = tmp_path_factory.mktemp("tree") / "certlens"
    unwanted = shutil.ignore_patterns(*PASSING, "build", "project.lock")
    for part in PARTS:
        shutil.copytree(ROOT / part, copy / part, ignore=unwanted)
    for name in FILES:
        shutil.copy(ROOT / name, copy)
    return copy


def built(tree, hook, out):
    """The file that a build hook makes of a tree."""
    out.mkdir(parents=True, exist_ok=True)
    program = f"from setuptools import build_meta; print(build_meta.{hook}({str(out)!r}))"
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        cwd=tree,
        capture_output=True,
        text=True,
        check=True,
    )
    return out / run.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def sdist(tree, tmp_path_factory):
    return built(tree, "build_sdist", tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def unpacked(sdist, tmp_path_factory):
    """The tree that the sdist unpacks to."""
    place = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        archive.extractall(place, filter="data")
    (inside,) = place.iterdir()
    return inside


def environment(place):
    """A virtual environment that sees the dependencies of this one, and nothing of certlens."""
    venv.create(place, with_pip=False, symlinks=os.name != "nt")
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    find = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.run([python, "-c", find], capture_output=True, text=True, check=True)
    paths = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (Path(packages.stdout.strip()) / "dependencies.pth").write_text("\n".join(sorted(paths)))
    return python


def installed(python, *what):
    """What the package says of itself once it is installed in an environment."""
    options = ["--no-deps", "--no-index", "--no-build-isolation", "--ignore-installed", "--quiet"]
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", *options, *map(str, what)], check=True, capture_output=True)
    away = Path(python).parent / "away"
    away.mkdir()
    (away / "resume.md").write_text(RESUME, encoding="utf-8")
    probe = subprocess.run(
        [python, "-c", PROBE], cwd=away, capture_output=True, text=True, check=True
    )
    command = Path(python).with_name("certlens")
    shown = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    found = json.loads(probe.stdout)
    assert shown.stdout.split() == ["certlens", found["version"]]
    return found


def check(found, home):
    """Whether an installation works and is the one that was meant."""
    assert Path(found["package"]).is_relative_to(home)
    assert all(Path(folder).is_relative_to(home) for folder in found["models"])
    assert found["rows"] == len(certifications())
    assert (found["title"], found["typed"], found["claims"]) == (
        "Report",
        True,
        ["cisco-ccna", None],
    )
    assert len(found["outcomes"]) == 1


def test_from_a_wheel(tree, tmp_path):
    wheel = built(tree, "build_wheel", tmp_path / "dist")
    check(installed(environment(tmp_path / "venv"), wheel), tmp_path / "venv")


def test_from_a_wheel_built_of_the_sdist(unpacked, tmp_path):
    wheel = built(unpacked, "build_wheel", tmp_path / "dist")
    check(installed(environment(tmp_path / "venv"), wheel), tmp_path / "venv")


def test_from_an_editable_install(tree, tmp_path):
    check(installed(environment(tmp_path / "venv"), "-e", tree), tree)


def test_the_wheel_holds_all_that_is_needed_and_no_more(tree, tmp_path):
    wheel = built(tree, "build_wheel", tmp_path / "dist")
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    kept = [path.relative_to(tree / "src") for path in (tree / "src" / "certlens").rglob("*.py")]
    kept += [Path("certlens") / path.relative_to(tree) for path in tracked(tree / "models")]
    wanted = {
        path.as_posix() for path in kept if path.parts[:3] != ("certlens", "models", "training")
    }
    assert names - wanted == {"certlens/py.typed"}
    assert wanted - names == set()


def test_the_sdist_holds_models_tests_and_examples(tree, unpacked):
    for part in PARTS:
        wanted = {path.relative_to(tree).as_posix() for path in tracked(tree / part)}
        there = {path.relative_to(unpacked).as_posix() for path in (unpacked / part).rglob("*")}
        assert wanted - there == set()
    assert all((unpacked / name).exists() for name in FILES)


def tracked(folder):
    """The files of a folder that belong to the project."""
    for path in folder.rglob("*"):
        passing = {*PASSING, "build", "project.lock"} & set(path.parts)
        if path.is_file() and not passing and path.suffix != ".pyc":
            yield path


def test_nothing_reaches_outside_the_project():
    outside = "../" + "shared"
    for part in PARTS:
        for path in tracked(ROOT / part):
            if path.suffix in (".py", ".md", ".jsonl", ".toml", ".json", ".ipynb"):
                assert outside not in path.read_text(encoding="utf-8"), path
