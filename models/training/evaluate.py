"""Compares what was learned with the rules alone, on the lines set aside.

    python evaluate.py build                     # all tasks, as trained
    python evaluate.py ../xx_certlens [--card]   # the shipped ones; into the model card, too

Every figure is a share. Names count as found where most of their words are.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import rules_alone
import spacy
from labelled_lines import LabelledLine, read_lines
from spacy.language import Language

from certlens.matching.learned import as_learned
from certlens.matching.tokens import register

HERE = Path(__file__).parent
ASIDE = HERE / "corpus" / "set-aside.txt"
TOLD = ("accomplishment", "duty")
SURE = 0.995  # below this the rules are right more often about what they leave
LISTED = ("certification", "other")
Scores = dict[str, float]


def rates(wanted: Sequence[bool], got: Sequence[bool]) -> Scores:
    """Precision, recall, F1 and accuracy of yes-or-no answers."""
    pairs = list(zip(wanted, got, strict=True))
    right = [answer for answer, given in pairs if answer == given]
    return {**f1(sum(right), sum(wanted), sum(got)), "accuracy": share(len(right), len(pairs))}


def f1(found: int, wanted: int, got: int) -> Scores:
    """Precision, recall and F1 of ``found`` things among those wanted and those given."""
    return {
        "precision": share(found, got),
        "recall": share(found, wanted),
        "f1": share(2 * found, wanted + got),
    }


def share(part: int, whole: int) -> float:
    """A share to three places, 1.0 of nothing."""
    return round(part / whole, 3) if whole else 1.0


def score_outcome(nlp: Language, lines: Sequence[LabelledLine]) -> dict[str, Scores]:
    """Results told, among the lines that tell of work; after the rules only what is all but certain."""
    lines = [line for line in lines if line.role in TOLD]
    wanted = [line.role == "accomplishment" for line in lines]
    rules = [rules_alone.tells_result(line.text) for line in lines]
    learned = [doc.cats["outcome"] for doc in read_by(nlp, lines)]
    answers = {
        "rules": rules,
        "learned": [told > 0.5 for told in learned],
        "rules, then learned": [
            one or told > SURE for one, told in zip(rules, learned, strict=True)
        ],
    }
    return {name: rates(wanted, got) for name, got in answers.items()}


def score_names(nlp: Language, lines: Sequence[LabelledLine]) -> dict[str, Scores]:
    """Names that the catalogue lacks, found in what may stand in a certifications section."""
    lines = [line for line in lines if line.role in LISTED]
    wanted, counts = 0, {"rules": [0, 0], "learned": [0, 0], "rules, then learned": [0, 0]}
    for line, doc in zip(lines, read_by(nlp, lines), strict=True):
        listed, rules = rules_alone.claimed(line.text)
        names = [line.text[start:end] for start, end in line.names]
        names = [name for name in names if not any(touch(name, text) for text in listed)]
        learned = [line.text[entity.start_char : entity.end_char] for entity in doc.ents]
        learned = [name for name in learned if not any(touch(name, text) for text in listed)]
        wanted += len(names)
        answers = {"rules": rules, "learned": learned, "rules, then learned": rules or learned}
        for who, given in answers.items():
            counts[who][0] += sum(any(alike(name, text) for text in given) for name in names)
            counts[who][1] += len(given)
    return {who: f1(found, wanted, given) for who, (found, given) in counts.items()}


def alike(name: str, other: str) -> bool:
    """Whether two names share most of their words."""
    ours, theirs = set(name.casefold().split()), set(other.casefold().split())
    return len(ours & theirs) >= 0.6 * len(ours) and len(ours & theirs) >= 0.4 * len(theirs)


def touch(name: str, other: str) -> bool:
    """Whether two names share a word."""
    return bool(set(name.casefold().split()) & set(other.casefold().split()))


DECIDED: dict[str, tuple[tuple[str, ...], Callable[[str], bool]]] = {
    "heading": (("heading",), rules_alone.is_heading),
    "certification": (("certification",), rules_alone.names_certification),
    "work": (TOLD, rules_alone.tells_work),
    "accomplishment": (("accomplishment",), rules_alone.tells_result),
}


def score_role(nlp: Language, lines: Sequence[LabelledLine]) -> dict[str, Scores]:
    """The roles on which the rules decide too, and the share of all lines whose role is right."""
    got = [max(doc.cats, key=lambda role: doc.cats[role]) for doc in read_by(nlp, lines)]
    right = sum(line.role == role for line, role in zip(lines, got, strict=True))
    scores = {"learned, all roles": {"accuracy": share(right, len(lines))}}
    for name, (roles, decide) in DECIDED.items():
        wanted = [line.role in roles for line in lines]
        scores[f"rules, {name}"] = rates(wanted, [decide(line.text) for line in lines])
        scores[f"learned, {name}"] = rates(wanted, [role in roles for role in got])
    return scores


def read_by(nlp: Language, lines: Iterable[LabelledLine]) -> list[spacy.tokens.Doc]:
    """The lines with what the pipeline says of them."""
    return list(nlp.pipe(as_learned(line.text) for line in lines))


SCORERS = {"outcome": score_outcome, "names": score_names, "role": score_role}


def trained(folder: Path) -> dict[str, Language]:
    """The pipeline of each task, from a folder of trained ones or from one pipeline."""
    register()
    if (folder / "meta.json").exists():
        nlp = spacy.load(folder)
        return {task: nlp for task in nlp.pipe_names if task in SCORERS}
    return {task: spacy.load(folder / task / "model-last") for task in SCORERS}


def scores(folder: Path) -> dict[str, dict[str, Scores]]:
    """For each task the figures of the rules and of what was learned."""
    lines = list(read_lines(ASIDE))
    return {task: SCORERS[task](nlp, lines) for task, nlp in trained(folder).items()}


def write_card(card: Path, found: dict[str, dict[str, Scores]]) -> None:
    """Put figures into a model card, in place of older ones of the same tasks."""
    meta = json.loads(card.read_text(encoding="utf-8"))
    meta["performance"] |= found
    card.write_text(json.dumps(meta, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> None:
    """Print the scores, and write them where asked."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("folder", type=Path, help="of trained tasks, or of one pipeline")
    parser.add_argument("--output", type=Path, help="a file for the scores")
    parser.add_argument("--card", action="store_true", help="write them into the pipeline's card")
    options = parser.parse_args(arguments)
    found = scores(options.folder)
    for task, answers in found.items():
        print(task, *(f"  {who:24}{figures}" for who, figures in answers.items()), sep="\n")
    if options.output:
        options.output.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    if options.card:
        write_card(options.folder / "meta.json", found)


if __name__ == "__main__":
    main()
