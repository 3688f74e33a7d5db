"""CPU time of read_docx as a share of a full python-docx walk of the same files.

    python tests/benchmarks/docx_speed.py [FILE.docx ...]

Without files it makes its own: short and long résumés with runs, styles, lists and tables. The walk
it is compared with is what a reader written on python-docx does: every paragraph and run with its
style and size, in the body, the tables and the headers. The two take turns on every file, so that a
busy machine slows both. Prints the ratio, and the words that either found and the other did not.
"""

from __future__ import annotations

import gc
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from time import process_time
from typing import Any

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

from certlens.parsers.docx import read_docx

GOAL = 0.35
ROUNDS = 5


def generated(jobs: int, tables: int) -> bytes:
    """A résumé with that many jobs and tables of certifications."""
    document = docx.Document()
    document.add_heading("Ana Example", 0)
    document.sections[0].header.paragraphs[0].text = "Lisbon, ana@example.com"
    document.add_heading("Experience", 1)
    for number in range(jobs):
        line = document.add_paragraph()
        line.add_run(f"Cloud Engineer, Acme {number}").bold = True
        line.add_run(f"\t{2000 + number % 24} – {2001 + number % 24}").italic = True
        for _ in range(5):
            item = document.add_paragraph(style="List Bullet")
            for words in ("Moved ten services to ", "Kubernetes", " and cut the bill by half"):
                item.add_run(words)
    for number in range(tables):
        document.add_heading("Certifications", 1)
        table = document.add_table(rows=0, cols=3)
        for year in range(2015, 2025):
            cells = table.add_row().cells
            for cell, words in zip(
                cells, (f"Exam {number}-{year}", "CNCF", str(year)), strict=True
            ):
                cell.text = words
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def walk(data: bytes) -> str:
    """The words that python-docx shows, with the look of every run asked for."""
    document = docx.Document(BytesIO(data))
    parts: list[Any] = [document]
    parts += [section.header for section in document.sections]
    parts += [section.footer for section in document.sections]
    return "\n".join(text for part in parts for text in _walk_blocks(part))


def _walk_blocks(container: Any) -> Iterator[str]:
    for block in container.iter_inner_content():
        if isinstance(block, Paragraph):
            yield _walk_runs(block)
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _walk_blocks(cell)


def _walk_runs(paragraph: Paragraph) -> str:
    looks = [paragraph.style.name if paragraph.style else None]
    for run in paragraph.runs:
        looks += [run.style.name, run.font.size, run.font.bold, run.font.hidden]
    return paragraph.text


def cpu_seconds(job: Callable[[], object]) -> float:
    """The CPU time of one call."""
    gc.collect()
    started = process_time()
    job()
    return process_time() - started


def lost_words(data: bytes) -> Counter[str]:
    """Words that the walk found and ``read_docx`` did not."""
    mine = Counter(read_docx(data, path="x").text.split())
    return Counter(walk(data).split()) - mine


def main(paths: list[str]) -> int:
    """Exit status 0 if the goal is met and no word is lost."""
    files = {path: Path(path).read_bytes() for path in paths} or {
        f"{jobs} jobs, {tables} tables": generated(jobs, tables)
        for jobs, tables in ((2, 0), (4, 1), (8, 0), (12, 3), (40, 8), (200, 20))
    }
    mine = theirs = 0.0
    lost: Counter[str] = Counter()
    for name, data in files.items():
        pairs = [
            (cpu_seconds(lambda: read_docx(data, path="x")), cpu_seconds(lambda: walk(data)))  # noqa: B023
            for _ in range(ROUNDS)
        ]
        ours, walked = (min(column) for column in zip(*pairs, strict=True))
        mine, theirs = mine + ours, theirs + walked
        lost += lost_words(data)
        print(f"{name}: {ours * 1000:.1f} ms of {walked * 1000:.1f} ms, {ours / walked:.2f}")
    print(f"all: {mine / theirs:.2f} of a python-docx walk (goal {GOAL}); lost words: {dict(lost)}")
    return 0 if mine <= GOAL * theirs and not lost else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
