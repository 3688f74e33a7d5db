"""Print the CPU time of reading a page of many small text boxes as a share of pdfminer's on the same page.

    python tests/benchmarks/many_boxes.py

The boxes stand apart in a grid, so that none joins another; the best of three rounds counts. Fails
(exit 1) past the limit, 0.05.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import process_time

from pdfminer.high_level import extract_text

from certlens.parsers.pdf import read_pdf

sys.path.insert(0, str(Path(__file__).parents[1] / "parsers"))
from pdf_files import pdf_file, words

ACROSS, DOWN = 20, 80
MOST = 0.05
ROUNDS = 3


def main() -> None:
    """Measure both and compare."""
    logging.disable(logging.CRITICAL)
    page = "".join(
        words(12 + 29 * column, 12 + 10.2 * row, f"a{row * ACROSS + column}", size=5)
        for row in range(DOWN)
        for column in range(ACROSS)
    )
    data = pdf_file(page)
    document = read_pdf(data, path="boxes.pdf")
    read = sum(len(line.text.split()) for line in document.lines)
    if read != ACROSS * DOWN:
        raise SystemExit(f"only {read} of {ACROSS * DOWN} words were read")
    ours = _seconds(lambda: read_pdf(data, path="boxes.pdf"))
    theirs = _seconds(lambda: extract_text(BytesIO(data)))
    print(
        f"{ACROSS * DOWN} boxes: {ours:.2f} s of {theirs:.2f} s, {ours / theirs:.3f} (most {MOST})"
    )
    sys.exit(ours / theirs > MOST)


def _seconds(work: Callable[[], object]) -> float:
    def once() -> float:
        start = process_time()
        work()
        return process_time() - start

    return min(once() for _ in range(ROUNDS))


if __name__ == "__main__":
    main()
