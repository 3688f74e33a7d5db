"""How long certlens takes to start, in units of ``import spacy``, side by side on this machine.

    python tests/benchmarks/start_up.py [ROUNDS]

Prints the median of the paired ratios, and fails (exit 1) where one is past its limit. Each program
runs once before, and its bytecode is kept, as pip keeps that of an installed package.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
UNIT = "import spacy"
_CLI = "from certlens.cli import main; main()"
# name, program, arguments, limit of the ratio
MEASURED = (
    ("import certlens", "import certlens", (), 0.2),
    ("certlens --help", _CLI, ("--help",), 1.0),
    ("certlens explain C105", _CLI, ("explain", "C105"), 1.0),
    ("certlens catalog cka", _CLI, ("catalog", "cka"), 1.0),
    (
        "certlens scan, one page",
        _CLI,
        ("scan", "examples/cloud-engineer.pdf", "--role", "cloud-engineer"),
        1.7,
    ),
    (
        "the same, with unlisted names",  # these are found with spaCy
        _CLI,
        ("scan", "examples/project-manager.pdf", "--role", "project-manager"),
        1.7,
    ),
)


def seconds(program: str, *arguments: str) -> float:
    """The wall-clock seconds of a Python process."""
    begun = perf_counter()
    command = [sys.executable, "-c", program, *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env=ENVIRONMENT)
    return perf_counter() - begun


def ratios(rounds: int) -> dict[str, list[float]]:
    """For each program its times over those of ``import spacy``, measured just before."""
    found: dict[str, list[float]] = {name: [] for name, *_ in MEASURED}
    for _ in range(rounds):
        for name, program, arguments, _limit in MEASURED:
            unit = seconds(UNIT)
            found[name].append(seconds(program, *arguments) / unit)
    return found


def main(rounds: int) -> int:
    """Print the table; 1 if a limit is broken."""
    for _, program, arguments, _ in MEASURED:
        seconds(program, *arguments)
    seconds(UNIT)
    found = ratios(rounds)
    broken = False
    print(f"{'median of ' + str(rounds) + ' pairs':<32}{'× import spacy':>16}{'limit':>8}")
    for name, _, _, limit in MEASURED:
        ratio = median(found[name])
        broken = broken or ratio > limit
        print(f"{name:<32}{ratio:>16.2f}{limit:>8.2f}")
    return int(broken)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 7))
