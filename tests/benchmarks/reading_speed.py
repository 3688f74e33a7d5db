"""Print the CPU time of reading PDFs as a share of pdfminer's ``extract_text`` on the same files.

    python tests/benchmarks/reading_speed.py [FOLDER_OR_FILES...]

Each file is read by both in turn in one run; the best of several rounds counts for each file.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from time import process_time

from pdfminer.high_level import extract_text

from certlens.errors import ParseError
from certlens.parsers.pdf import read_pdf


def main() -> None:
    """Measure the files named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, default=[Path("examples")])
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    ours = theirs = 0.0
    count = 0
    for path in _files(arguments.paths):
        data = path.read_bytes()
        try:
            read_pdf(data, path=path.name)
        except ParseError as error:
            print(f"{'-':>6}  {error}")
            continue
        mine, pdfminer = _seconds(data, path.name, arguments.rounds)
        print(f"{mine / pdfminer:6.3f}  {1000 * mine:8.1f} ms  {path.name}")
        ours, theirs, count = ours + mine, theirs + pdfminer, count + 1
    print(
        f"{ours / theirs:6.3f}  all {count} files: {ours:.2f} s against pdfminer's {theirs:.2f} s"
    )


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.rglob("*.pdf")) if path.is_dir() else [path]


def _seconds(data: bytes, name: str, rounds: int) -> tuple[float, float]:
    mine, pdfminer = float("inf"), float("inf")
    for _ in range(rounds):
        mine = min(mine, _timed(lambda: read_pdf(data, path=name)))
        pdfminer = min(pdfminer, _timed(lambda: extract_text(BytesIO(data))))
    return mine, pdfminer


def _timed(step: Callable[[], object]) -> float:
    start = process_time()
    step()
    return process_time() - start


if __name__ == "__main__":
    main()
