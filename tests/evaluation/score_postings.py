"""Prints how well certlens reads the labelled job postings.

    python tests/evaluation/score_postings.py [--set development|held-out] [--verbose]

Exit status 1 when the set is empty.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from certlens.postings import Need, Posting, read_posting

HERE = Path(__file__).parent / "postings"
Pair = frozenset[str]


@dataclass
class Score:
    """Right and wrong answers of each measure, and a line for each wrong one."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)

    def judge(self, measure: str, ok: bool, said: str) -> None:
        """Count an answer."""
        (self.right if ok else self.wrong)[measure] += 1
        if not ok:
            self.told.append(f"{measure}: {said}")

    def rate(self, measure: str) -> float:
        """The share of right answers; 1.0 of none."""
        whole = self.right[measure] + self.wrong[measure]
        return self.right[measure] / whole if whole else 1.0

    @property
    def f1(self) -> float:
        """Of the certifications found."""
        found, missed, extra = self.right["found"], self.wrong["found"], self.wrong["extra"]
        return 2 * found / (2 * found + missed + extra) if found + missed + extra else 1.0


def labels(name: str) -> dict[str, dict[str, Any]]:
    """The labels of a set by file."""
    return json.loads((HERE / name / "labels.json").read_text(encoding="utf-8"))


def pairs(groups: list[list[str]]) -> set[Pair]:
    """Every two certifications of which one suffices."""
    return {
        frozenset((one, other)) for ids in groups for one in ids for other in ids if one != other
    }


def grouped(needs: list[Need]) -> list[list[str]]:
    """The groups that were read, of the certifications that the posting names."""
    ids: dict[str, list[str]] = {}
    for need in needs:
        if need.group:
            ids.setdefault(need.group, []).append(need.certification)
    return list(ids.values())


def judge(score: Score, file: str, label: dict[str, Any], posting: Posting) -> None:
    """Compare one posting with its label."""
    named = [need for need in posting.needs if need.dod_class is None]
    read = {need.certification: need for need in named}
    optional = set(label.get("optional", ()))
    for wanted, how in label["needs"].items():
        need = read.get(wanted)
        score.judge("found", need is not None, f"{file}: {wanted} missed")
        if need is not None:
            score.judge("need", need.need == how, f"{file}: {wanted} is {how}, read {need.need}")
            opened = wanted in label.get("open", ())
            score.judge("open list", need.open_list == opened, f"{file}: {wanted} open {opened}")
    for extra in set(read) - set(label["needs"]) - optional:
        score.judge("extra", False, f"{file}: {extra} ({read[extra].text})")
    for wanted, months in label.get("within", {}).items():
        got = read[wanted].within_months if wanted in read else None
        score.judge("within", got == months, f"{file}: {wanted} within {months}, read {got}")
    _judge_groups(score, file, label, named, optional)
    _judge_rest(score, file, label, posting)


def _judge_groups(
    score: Score, file: str, label: dict[str, Any], named: list[Need], optional: set[str]
) -> None:
    right = pairs(label["groups"])
    read = {pair for pair in pairs(grouped(named)) if not pair & optional}
    for pair in right | read:
        score.judge("alternatives", pair in right & read, f"{file}: {' / '.join(sorted(pair))}")


def _judge_rest(score: Score, file: str, label: dict[str, Any], posting: Posting) -> None:
    classes = {need.dod_class: need.need for need in posting.needs if need.dod_class}
    for name in classes.keys() | label.get("classes", {}).keys():
        want = label.get("classes", {}).get(name)
        score.judge("DoD classes", classes.get(name) == want, f"{file}: {name} {want}, {classes}")
    score.judge("generic", posting.generic == label["generic"], f"{file}: read {posting.generic}")
    if "role" in label:
        score.judge("role", posting.role == label["role"], f"{file}: read {posting.role}")
    employer = posting.employer.id if posting.employer else None
    if "employer" in label:
        score.judge("employer", employer == label["employer"], f"{file}: read {posting.employer}")
    for decoy in label.get("decoys", ()):
        taken = [need.text for need in posting.needs if _touches(need, decoy)]
        score.judge("decoys", not taken, f"{file}: {decoy} taken as {taken}")


def _touches(need: Need, decoy: str) -> bool:
    """Whether a need was read from a decoy's words."""
    return need.text in decoy and decoy in need.quote and len(need.text) > 1


def main() -> int:
    """Print the scores; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", default="development", choices=("development", "held-out"))
    parser.add_argument("--verbose", action="store_true", help="print every difference")
    options = parser.parse_args()
    score = Score()
    files = labels(options.set)
    for file, label in files.items():
        judge(score, file, label, read_posting(HERE / options.set / file))
    print(f"{len(files)} postings, {options.set}")
    print(f"  certifications found   F1 {score.f1:.3f}")
    for measure in (
        "need",
        "alternatives",
        "open list",
        "within",
        "DoD classes",
        "generic",
        "role",
        "employer",
    ):
        whole = score.right[measure] + score.wrong[measure]
        print(f"  {measure:<22} {score.rate(measure):.3f}  of {whole}")
    print(
        f"  decoys taken           {1 - score.rate('decoys'):.3f}  of {score.right['decoys'] + score.wrong['decoys']}"
    )
    if options.verbose:
        print(*score.told, sep="\n")
    return 0 if files else 1


if __name__ == "__main__":
    sys.exit(main())
