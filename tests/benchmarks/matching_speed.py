"""Print what finding claims, work and links costs beside reading, and how it grows.

    python tests/benchmarks/matching_speed.py [FOLDER_OR_FILES...]

Three tables: the CPU time of ``match`` as a share of ``parse`` on the same files (aim: at most 0.6);
the time a word for a résumé of one, two, four and eight times the length (aim: level); the time with
catalogues of 700 to 30,000 rows (aim: at most 1.3 times the first). The best of several rounds counts.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from itertools import count, islice
from pathlib import Path
from time import process_time

from certlens import matching
from certlens.document import Document
from certlens.errors import CertlensError
from certlens.knowledge import Certification, certifications
from certlens.matching import match
from certlens.matching.catalogue import Catalogue, catalogue, index_rows
from certlens.parsers import parse

SUFFIXES = {".pdf", ".docx", ".md", ".txt", ".odt"}
LENGTHS = (1, 2, 4, 8)
ROWS = (700, 3_000, 10_000, 30_000)
HERE = Path(__file__).parent


def main() -> None:
    """Measure the files named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = [HERE.parent / "evaluation" / "development"]
    parser.add_argument("paths", nargs="*", type=Path, default=default)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    read = list(_readable(options.paths))
    match(read[0][1])  # tables and regular expressions are made once
    print(*_shares(read, options.rounds), sep="\n")
    print("", *_by_length([document for _, document in read], options.rounds), sep="\n")
    print("", *_by_rows([document for _, document in read], options.rounds), sep="\n")


def _readable(paths: Sequence[Path]) -> Iterator[tuple[Path, Document]]:
    for path in paths:
        for file in sorted(path.iterdir()) if path.is_dir() else [path]:
            if file.suffix in SUFFIXES:
                try:
                    yield file, parse(file)
                except CertlensError as error:
                    print(f"{'-':>6}  {error}")


def _shares(read: Sequence[tuple[Path, Document]], rounds: int) -> Iterator[str]:
    """Every round goes over all files, so that nothing remembered of one helps in the next."""
    best = [(float("inf"), float("inf"))] * len(read)
    for _ in range(rounds):
        for position, (path, document) in enumerate(read):
            ours, parsing = _timed(lambda d=document: match(d)), _timed(lambda p=path: parse(p))
            best[position] = min(best[position][0], ours), min(best[position][1], parsing)
    totals: dict[str, list[float]] = {}
    for (path, _), (ours, parsing) in zip(read, best, strict=True):
        for kind in (path.suffix, "all"):
            total = totals.setdefault(kind, [0.0, 0.0, 0])
            total[:] = total[0] + ours, total[1] + parsing, total[2] + 1
    yield "match ÷ parse"
    for kind, (ours, parsing, files) in sorted(totals.items()):
        each = f"{1000 * ours / files:6.1f} ms of {1000 * parsing / files:6.1f} ms"
        yield f"{ours / parsing:6.2f}  {kind:6}{files:4} files, {each} each"


def _by_length(documents: Sequence[Document], rounds: int) -> Iterator[str]:
    page = "\n\n".join(document.text for document in documents[:4])
    yield "length    words       ms   µs a word"
    for times in LENGTHS:
        long = parse("\n\n".join([page] * times).encode())
        seconds, words = _best(lambda long=long: match(long), rounds), len(long.text.split())
        yield f"{times:6}{words:9}{1000 * seconds:9.1f}{1e6 * seconds / words:12.1f}"


def _by_rows(documents: Sequence[Document], rounds: int) -> Iterator[str]:
    yield "  rows       ms   of the first"
    first = None
    for size in ROWS:
        made = _catalogue_of(size)
        seconds = _best(lambda made=made: _match_all(documents, made), rounds)
        first = first or seconds
        yield f"{size:6}{1000 * seconds:9.1f}{seconds / first:15.2f}"


def _match_all(documents: Sequence[Document], made: Catalogue) -> None:
    matching.catalogue = lambda: made
    for document in documents:
        match(document)
    matching.catalogue = catalogue


def _catalogue_of(size: int) -> Catalogue:
    """A catalogue of this many rows: the real ones, then others named after them."""
    rows = {row.id: row for row in islice(_rows(), size)}
    return index_rows(rows)


def _rows() -> Iterator[Certification]:
    real = tuple(certifications().values())
    yield from real
    for number in count(1):
        for row in real:
            yield row.model_copy(
                update={
                    "id": f"{row.id}-{number}",
                    "name": f"{row.name} Track {number}",
                    "acronym": f"{row.acronym}X{number}" if row.acronym else None,
                    "exam_codes": tuple(f"{code}X{number}" for code in row.exam_codes),
                    "aliases": tuple(f"{alias} Track {number}" for alias in row.aliases),
                    "contextual_aliases": (),
                }
            )


def _best(step: Callable[[], object], rounds: int) -> float:
    return min(_timed(step) for _ in range(rounds))


def _timed(step: Callable[[], object]) -> float:
    start = process_time()
    step()
    return process_time() - start


if __name__ == "__main__":
    main()
