"""Learn which lines of jobs are written as work is, from résumés, sheets and single lines that are labelled.

    python work_lines.py ../work_lines.json [--folds 5]

The résumés are those of tests/evaluation/development, the sheets those of tests/matching/pairs, the single
lines stand in corpus/work-lines.txt: work, and what stands beside it.

A logistic regression over the words and signs of each line that might be work (``signs_of`` of
certlens.matching.work_weights), by accelerated gradient descent with a ridge; numbers only, no seed. ``--folds``
first prints what the rules alone and the rules with the weights get right on résumés that neither saw.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from certlens.errors import CertlensError
from certlens.matching.catalogue import catalogue, spellings
from certlens.matching.entries import find_entries
from certlens.matching.evidence import is_evidence, may_be_work, without_mark
from certlens.matching.evidence_items import find_items
from certlens.matching.evidence_kinds import kind_of_work
from certlens.matching.layout_units import find_units
from certlens.matching.outcomes import find_outcomes
from certlens.matching.sections import find_sections
from certlens.matching.skill_table import skills_at, skills_named
from certlens.matching.text_view import view_of
from certlens.matching.work_told import is_work
from certlens.matching.work_weights import signs_of
from certlens.matching.wrapped_names import join_wrapped
from certlens.parsers import parse

EVALUATION = Path(__file__).resolve().parents[2] / "tests" / "evaluation"
SHEETS = EVALUATION.parent / "matching" / "pairs"
SINGLE = Path(__file__).with_name("corpus") / "work-lines.txt"
_KEPT_ASIDE = "set-aside"
BY_RULES = "taken by the rules"
_LEAST_OFTEN = 2  # lines that a sign stands in
_STEPS = 1_500
_RIDGE = 1.0
_SCALE = 100  # weights are kept as whole hundredths, so that their order never matters
_BAR = 85  # hundredths of log-odds: seven chances in ten that the line is work

Floats = NDArray[np.float64]


class WorkLine(NamedTuple):
    """A line that might be work: its résumé, its signs, whether the rules take it, and whether it is labelled."""

    resume: str
    signs: tuple[str, ...]
    by_rules: bool
    is_work: bool


def read_lines(folder: Path) -> Iterator[WorkLine]:
    """The lines of every labelled résumé in a folder; those that readers may differ about are left out."""
    sys.path.append(str(EVALUATION))
    labels: Any = import_module("labels")
    for path, label in labels.read_labels(folder):
        try:
            yield from _lines_of(path, label, labels.plain)
        except CertlensError as error:
            print(f"{path.name}: {error}", file=sys.stderr)


def _lines_of(path: Path, label: Any, plain: Any) -> Iterator[WorkLine]:
    document = parse(path)
    sections = find_sections(document)
    document = join_wrapped(document, sections, catalogue())
    view = view_of(document, spellings())
    units = find_units(document, sections)
    entries = find_entries(document, view.text, units)
    wanted = [plain(item.contains) for item in label.evidence]
    debatable = [plain(phrase) for phrase in label.evidence_optional]
    for item in find_items(document, view.text, units, entries):
        bare = without_mark(view.text[item.start : item.end].replace("\v", " "))
        title = item.entry.title if item.entry else ""
        if item.kind != "work" or len(bare.split()) < 3 or kind_of_work(bare, title) != "work":
            continue
        named, outcomes = skills_at(view, item.start, item.end), find_outcomes(bare)
        said = plain(f"{title}\n{document.text[item.start : item.end]}")
        is_work = any(phrase in said for phrase in wanted)
        if is_work or not any(phrase in said for phrase in debatable):
            by_rules = may_be_work(bare) and is_evidence(item, bare, named, outcomes)
            signs = tuple(sorted(signs_of(bare, named, outcomes)))
            yield WorkLine(path.name, signs, by_rules, is_work)


def read_sheets(folder: Path) -> Iterator[WorkLine]:
    """The lines of sheets (``*.matrix``) that apply a certification named above them, so are work."""
    for path in sorted(folder.glob("*.matrix")):
        if path.stem.startswith(_KEPT_ASIDE):
            continue
        title = ""
        for row in path.read_text(encoding="utf-8").splitlines():
            mark, _, rest = row.partition(" ")
            printed, _, told = rest.partition(" | ")
            title = f"{path.name}: {rest}" if mark == "=" else title
            if mark == "-" and told.startswith("+"):
                yield _single(title, printed, is_labelled=True)


def read_single(path: Path) -> Iterator[WorkLine]:
    """The lines below "# work", which are, and those below any other title, which are not."""
    title = ""
    for row in path.read_text(encoding="utf-8").splitlines():
        if row.startswith("# "):
            title = row
        elif row:
            yield _single(row, row, is_labelled=title == "# work")


def _single(resume: str, printed: str, *, is_labelled: bool) -> WorkLine:
    named, outcomes = skills_named(printed), find_outcomes(printed)
    by_rules = may_be_work(printed) and is_work(printed, named, outcomes)
    signs = tuple(sorted(signs_of(printed, named, outcomes)))
    return WorkLine(resume, signs, by_rules, is_labelled)


def learn(lines: Sequence[WorkLine]) -> dict[str, int]:
    """The weight of each sign, in hundredths; the empty sign stands in every line that the rules take."""
    often = Counter(sign for line in lines for sign in line.signs)
    signs = ["", BY_RULES, *sorted(sign for sign, n in often.items() if n >= _LEAST_OFTEN)]
    number = {sign: position for position, sign in enumerate(signs)}
    inside = [
        [0, *([1] if line.by_rules else []), *(number[s] for s in line.signs if s in number)]
        for line in lines
    ]
    weights = _descend(inside, np.array([line.is_work for line in lines], dtype=float), len(signs))
    whole = {sign: round(_SCALE * weights[position]) for sign, position in number.items()}
    whole[""] += whole.pop(BY_RULES) - _BAR
    return {sign: weight for sign, weight in whole.items() if weight or not sign}


def _descend(inside: Sequence[Sequence[int]], wanted: Floats, width: int) -> Floats:
    """The weights of least loss (logistic, with a ridge), by Nesterov's accelerated gradient."""
    rows = np.repeat(np.arange(len(inside)), [len(signs) for signs in inside])
    columns = np.concatenate([np.array(signs, dtype=np.int64) for signs in inside])
    most = max(len(signs) for signs in inside)
    widest = np.bincount(columns, minlength=width).max()
    step = 1 / (0.25 * np.sqrt(float(most) * widest * most) * np.sqrt(most) + _RIDGE)
    weights, before = np.zeros(width), np.zeros(width)
    for count in range(_STEPS):
        ahead = weights + count / (count + 3) * (weights - before)
        score = np.bincount(rows, weights=ahead[columns], minlength=len(inside))
        gap = 1 / (1 + np.exp(-score)) - wanted
        slope = np.bincount(columns, weights=gap[rows], minlength=width) + _RIDGE * ahead
        weights, before = ahead - step * slope, weights
    return weights


def counted(lines: Sequence[WorkLine], folds: int) -> Mapping[str, tuple[int, int]]:
    """Lines rightly and wrongly taken for work, each fold's by weights learned from the other folds."""
    resumes = sorted({line.resume for line in lines})
    fold = {resume: position % folds for position, resume in enumerate(resumes)}
    found: Counter[tuple[str, bool]] = Counter()
    for part in range(folds):
        weights = learn([line for line in lines if fold[line.resume] != part])
        for line in lines:
            if fold[line.resume] == part and line.by_rules:
                found["rules", line.is_work] += 1
                score = weights[""] + sum(weights.get(sign, 0) for sign in line.signs)
                found["rules and weights", line.is_work] += score >= 0
    return {
        name: (found[name, True], found[name, False]) for name in ("rules", "rules and weights")
    }


def main() -> None:
    """Learn the weights and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    lines = [*read_lines(EVALUATION / "development"), *read_sheets(SHEETS), *read_single(SINGLE)]
    work = sum(line.is_work for line in lines)
    print(f"{len(lines)} lines that might be work, {work} are")
    if options.folds:
        for name, (right, wrong) in counted(lines, options.folds).items():
            print(f"{name:18} {right:6} right {wrong:6} wrong, of résumés not learned from")
    stored = {"lines": len(lines), "weights": learn(lines)}
    text = json.dumps(stored, ensure_ascii=False, indent=0, sort_keys=True)
    options.output.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
