"""Puts the tasks that beat the rules into one pipeline: ``python package.py BUILD FOLDER``.

The model card, ``meta.json``, is what spaCy writes, ``card.json``, and the scores of all tasks.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import spacy
from labelled_lines import read_lines
from make_corpus import CORPUS, LINES
from spacy.language import Language

from certlens.matching.tokens import register, tokenizer

CARD = Path(__file__).parent / "card.json"
SHIPPED = ("names",)


def assembled(build: Path) -> Language:
    """One pipeline of the shipped tasks.

    It names spaCy's own tokenizer and writes our patterns beside it, so that any spaCy can load it.
    """
    register()
    nlp = spacy.blank("xx")
    nlp.tokenizer = tokenizer(nlp.vocab)
    for task in SHIPPED:
        nlp.add_pipe(task, source=spacy.load(build / task / "model-last"))
    return nlp


def write_card(folder: Path, build: Path) -> None:
    """Complete spaCy's description of a pipeline with ours, the corpus and the scores."""
    path = folder / "meta.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card |= json.loads(CARD.read_text(encoding="utf-8"))
    card["corpus"] |= {
        "invented lines for each task": LINES // 3 + LINES,
        "hand-written lines": len(list(read_lines(CORPUS / "hand-written.txt"))),
        "lines set aside": len(list(read_lines(CORPUS / "set-aside.txt"))),
    }
    card["performance"] = json.loads((build / "scores.json").read_text(encoding="utf-8"))
    path.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> None:
    """Write the pipeline into a folder, in place of what is there."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("build", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args(arguments)
    nlp = assembled(options.build)
    shutil.rmtree(options.folder, ignore_errors=True)
    nlp.to_disk(options.folder, exclude=["vocab"])  # words are hashed: their strings are not needed
    write_card(options.folder, options.build)
    size = sum(path.stat().st_size for path in options.folder.rglob("*") if path.is_file())
    print(f"{options.folder.name}: {', '.join(nlp.pipe_names)}, {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
