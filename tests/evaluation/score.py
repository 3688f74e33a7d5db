"""Prints how well certlens reads the labelled résumés.

    python tests/evaluation/score.py [--set development|held-out] [--verbose]

Exit status 1 when the set is empty.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from agreement import Agreement, Pair, agree, nothing_read
from labels import HERE, Label, read_labels

from certlens.errors import CertlensError
from certlens.matching import match
from certlens.parsers import parse

FOUND = ("claims", "evidence", "links")
RIGHT = ("status", "kind", "issued", "expires", "planned_for", "credential_id", "url")
RIGHT_EVIDENCE = ("evidence kind", "outcome")


@dataclass(frozen=True)
class Rates:
    """Precision, recall and F1 of one measure; 1.0 where there was nothing to find."""

    found: int
    missed: int
    wrong: int

    @property
    def precision(self) -> float:
        return ratio(self.found, self.found + self.wrong)

    @property
    def recall(self) -> float:
        return ratio(self.found, self.found + self.missed)

    @property
    def f1(self) -> float:
        return ratio(2 * self.found, 2 * self.found + self.missed + self.wrong)


def ratio(part: int, whole: int) -> float:
    """A share, 1.0 of nothing."""
    return part / whole if whole else 1.0


def rates(counts: Counter[Pair], measure: str) -> Rates:
    """The rates of one measure."""
    return Rates(*(counts[measure, outcome] for outcome in ("found", "missed", "wrong")))


def assess(name: str) -> Iterator[tuple[Label, Agreement]]:
    """Each résumé's label of a set and the agreement with it."""
    for path, label in read_labels(HERE / name):
        try:
            resume = match(parse(path), as_of=label.as_of)
        except CertlensError as error:
            yield label, nothing_read(label, error)
        else:
            yield label, agree(resume, label)


def total(agreements: Iterable[Agreement]) -> Counter[Pair]:
    """The counts of all of them together."""
    counts: Counter[Pair] = Counter()
    for agreement in agreements:
        counts.update(agreement.counts)
    return counts


def overview(counts: Counter[Pair]) -> Iterator[str]:
    """The lines of the first table."""
    yield f"{'':14}{'found':>6}{'missed':>7}{'wrong':>6}{'precision':>11}{'recall':>8}{'F1':>7}"
    for measure in FOUND:
        r = rates(counts, measure)
        yield (
            f"{measure:14}{r.found:6}{r.missed:7}{r.wrong:6}"
            f"{r.precision:11.3f}{r.recall:8.3f}{r.f1:7.3f}"
        )
    yield f"               {counts['links', 'debatable']} debatable links left out of the count"
    yield ""
    yield f"{'':14}{'right':>6}{'wrong':>7}{'accuracy':>10}"
    for measure in (*RIGHT, *RIGHT_EVIDENCE):
        r = rates(counts, measure)
        yield f"{measure:14}{r.found:6}{r.wrong:7}{r.precision:10.3f}"
    r = rates(counts, "sections")
    yield f"{'section kinds':14}{r.found:6}{r.missed:7}{r.recall:10.3f}  (recall)"
    r = rates(counts, "unlisted")
    yield f"{'unlisted ones':14}{r.found:6}{r.missed:7}{r.recall:10.3f}  (recall, of the claims)"
    r = rates(counts, "decoys")
    yield f"decoys turned into claims: {r.wrong} of {r.found + r.wrong}"


def breakdown(results: list[tuple[Label, Agreement]], field: str) -> Iterator[str]:
    """The lines of a table by layout or tool chain."""
    yield (
        f"{field:18}{'files':>5}{'claims P':>10}{'R':>7}{'F1':>7}"
        f"{'status':>8}{'evid. R':>9}{'links F1':>10}"
    )
    for value in sorted({str(getattr(label, field)) for label, _ in results}):
        group = [agreement for label, agreement in results if getattr(label, field) == value]
        counts = total(group)
        claims, status = rates(counts, "claims"), rates(counts, "status")
        yield (
            f"{value:18}{len(group):5}{claims.precision:10.3f}{claims.recall:7.3f}{claims.f1:7.3f}"
            f"{status.precision:8.3f}{rates(counts, 'evidence').recall:9.3f}"
            f"{rates(counts, 'links').f1:10.3f}"
        )


def main(arguments: list[str] | None = None) -> int:
    """Print the scores of a set; the result is the exit status."""
    parser = argparse.ArgumentParser(description="Score certlens on the labelled résumés.")
    parser.add_argument("--set", choices=("development", "held-out"), default="development")
    parser.add_argument("--verbose", action="store_true", help="list every miss and false positive")
    options = parser.parse_args(arguments)
    results = list(assess(options.set))
    if not results:
        print(f"no labelled résumés in {HERE / options.set}", file=sys.stderr)
        return 1
    if options.verbose:
        for label, agreement in results:
            print(label.file, *agreement.remarks, sep="\n  ")
        print()
    print(f"{options.set}: {len(results)} résumés\n")
    print(*overview(total(agreement for _, agreement in results)), sep="\n")
    for field in ("layout", "toolchain"):
        print("", *breakdown(results, field), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
