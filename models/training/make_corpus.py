"""Writes what the pipeline learns from: ``python make_corpus.py FOLDER [--lines N]``.

For each task a file of labelled lines to train on, and a small one to watch the training by. The lines
set aside (``corpus/set-aside.txt``) go into neither.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from invented_lines import Inventor, inventor, read_templates
from labelled_lines import LabelledLine, read_lines
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from certlens.matching.learned import as_learned
from certlens.matching.tokens import tokenizer

CORPUS = Path(__file__).parent / "corpus"
LINES = 9000  # invented ones of the roles that a task must tell apart; a third as many of all roles
WATCHED = 300
REPEATS = 4  # so that the hand-written lines, fewer by far, weigh as much
NAME = "CERTIFICATION"


def label_outcome(doc: Doc, line: LabelledLine) -> None:
    """Whether the line tells a result."""
    told = line.role == "accomplishment"
    doc.cats = {"outcome": float(told), "none": float(not told)}


def label_role(doc: Doc, line: LabelledLine) -> None:
    """Which of the roles the line plays."""
    doc.cats = {role: float(role == line.role) for role in ROLES}


def label_names(doc: Doc, line: LabelledLine) -> None:
    """Where the names of certifications stand."""
    spans = [
        doc.char_span(start, end, label=NAME, alignment_mode="expand") for start, end in line.names
    ]
    doc.ents = [span for span in spans if span is not None]


TEMPLATES = read_templates(CORPUS / "templates.txt")
ROLES = tuple(dict.fromkeys(template.role for template in TEMPLATES))
TASKS: dict[str, tuple[Callable[[Doc, LabelledLine], None], tuple[str, ...]]] = {
    "outcome": (label_outcome, ("accomplishment", "duty")),
    "names": (label_names, ("certification", "course", "other")),
    "role": (label_role, ROLES),
}


def training_lines(task: str, count: int) -> Iterator[LabelledLine]:
    """Invented lines, and the hand-written ones over and over, every other time sloppy."""
    makes = inventor(CORPUS, seed=1)
    yield from invented(makes, task, count)
    written = list(read_lines(CORPUS / "hand-written.txt"))
    for _ in range(REPEATS):
        yield from written
        yield from map(makes.sloppy, written)


def invented(makes: Inventor, task: str, count: int) -> Iterator[LabelledLine]:
    """Invented lines, most of them of the roles that matter to a task."""
    _, roles = TASKS[task]
    yield from makes.lines(TEMPLATES, count // 3)
    yield from makes.lines([line for line in TEMPLATES if line.role in roles], count)


def labelled(task: str, lines: Iterable[LabelledLine]) -> DocBin:
    """Lines as spaCy reads them, with the labels of a task."""
    cut, (label, _) = tokenizer(Vocab()), TASKS[task]
    docs = DocBin(store_user_data=False)
    for line in lines:
        doc = cut(as_learned(line.text))
        label(doc, line)
        docs.add(doc)
    return docs


def main(arguments: list[str] | None = None) -> None:
    """Write the files into a folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--lines", type=int, default=LINES)
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    for task in TASKS:
        train = labelled(task, training_lines(task, options.lines))
        train.to_disk(options.folder / f"{task}-train.spacy")
        watched = labelled(task, invented(inventor(CORPUS, seed=2), task, WATCHED))
        watched.to_disk(options.folder / f"{task}-watched.spacy")
        print(f"{task}: {len(train)} lines")


if __name__ == "__main__":
    main()
