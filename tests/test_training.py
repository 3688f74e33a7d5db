"""The recipe of the trained pipeline runs, the same seed gives the same bytes, and the card tells the truth."""

import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import evaluate
import make_corpus
import package
import pytest
import spacy
import srsly
from invented_lines import inventor, read_templates
from labelled_lines import marked, read_lines

TRAINING = Path(evaluate.__file__).parent
PROJECT = srsly.read_yaml(TRAINING / "project.yml")
SHIPPED = Path(str(files("certlens.models") / "xx_certlens"))
CARD = json.loads((SHIPPED / "meta.json").read_text(encoding="utf-8"))
ASIDE = list(read_lines(evaluate.ASIDE))
WRITTEN = list(read_lines(make_corpus.CORPUS / "hand-written.txt"))


def scripts():
    """Every line of every command, as its words."""
    return [line.split() for command in PROJECT["commands"] for line in command["script"]]


def test_the_workflow_makes_the_pipeline_then_the_weights():
    names = [command["name"] for command in PROJECT["commands"]]
    assert (
        PROJECT["workflows"]["all"]
        == names
        == [
            "corpus",
            "train",
            "evaluate",
            "package",
            "work-lines",
        ]
    )


def test_every_command_names_files_that_exist():
    assert all(words[0] == "python" for words in scripts())
    named = [word for words in scripts() for word in words if word.endswith((".py", ".cfg"))]
    named += [d for command in PROJECT["commands"] for d in command["deps"] if "build" not in d]
    assert [name for name in named if not (TRAINING / name).exists()] == []


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    """A corpus of few invented lines, and every task trained on it for three steps."""
    folder = tmp_path_factory.mktemp("build")
    make_corpus.main([str(folder / "corpus"), "--lines", "60"])
    for task in make_corpus.TASKS:
        train(task, folder / "corpus", folder / task)
    return folder


def train(task, corpus, output):
    """The trained task of a command of the project, but for three steps only."""
    (words,) = (words for words in scripts() if f"configs/{task}.cfg" in words)
    words[words.index("--output") + 1] = str(output)
    for option, part in (("--paths.train", "train"), ("--paths.dev", "watched")):
        words[words.index(option) + 1] = str(corpus / f"{task}-{part}.spacy")
    command = [sys.executable, *words[1:], "--training.max_steps", "3"]
    subprocess.run(command, cwd=TRAINING, check=True, capture_output=True)
    return output / "model-last"


def test_the_recipe_runs_on_a_small_corpus(build, tmp_path, capsys):
    evaluate.main([str(build), "--output", str(build / "scores.json")])
    package.main([str(build), str(tmp_path / "small")])
    card = json.loads((tmp_path / "small" / "meta.json").read_text(encoding="utf-8"))
    assert set(card["performance"]) == set(make_corpus.TASKS)
    assert tuple(spacy.load(tmp_path / "small").pipe_names) == package.SHIPPED
    assert "rules" in capsys.readouterr().out


def test_the_same_seed_gives_the_same_bytes(build, tmp_path):
    again = train("outcome", build / "corpus", tmp_path / "again")
    first = build / "outcome" / "model-last"
    kept = [path.relative_to(first) for path in first.rglob("*") if path.is_file()]
    assert [
        path for path in kept if (first / path).read_bytes() != (again / path).read_bytes()
    ] == []


def test_the_same_seed_invents_the_same_lines():
    templates = read_templates(make_corpus.CORPUS / "templates.txt")
    one, other, third = (inventor(make_corpus.CORPUS, seed) for seed in (1, 1, 2))
    lines = list(one.lines(templates, 60))
    assert lines == list(other.lines(templates, 60))
    assert lines != list(third.lines(templates, 60))


def test_every_slot_of_a_template_has_words():
    made = inventor(make_corpus.CORPUS, seed=3)
    for line in made.lines(read_templates(make_corpus.CORPUS / "templates.txt"), 3000):
        assert "{" not in line.text
        assert all(line.text[start:end].strip() for start, end in line.names)


def test_brackets_mark_names():
    line = marked("certification", "[CKA], [Certified Owl Keeper] (2023)")
    assert line.text == "CKA, Certified Owl Keeper (2023)"
    assert [line.text[start:end] for start, end in line.names] == ["CKA", "Certified Owl Keeper"]


def test_nothing_set_aside_is_trained_on():
    seen = {line.text.casefold() for line in WRITTEN}
    for task in make_corpus.TASKS:
        seen |= {line.text.casefold() for line in make_corpus.training_lines(task, 900)}
    assert [line.text for line in ASIDE if line.text.casefold() in seen] == []


def test_both_hand_written_parts_have_every_role():
    roles = set(make_corpus.ROLES)
    assert {line.role for line in ASIDE} == {line.role for line in WRITTEN} == roles


def test_the_card_says_what_the_evaluation_prints():
    for task, figures in evaluate.scores(SHIPPED).items():
        assert CARD["performance"][task] == figures, "python evaluate.py ../xx_certlens --card"


def test_what_is_shipped_beats_the_rules():
    assert CARD["pipeline"] == list(package.SHIPPED) == [*CARD["shipped"]]
    assert set(CARD["shipped"]) | set(CARD["left to the rules"]) == set(make_corpus.TASKS)
    for task in package.SHIPPED:
        figures = CARD["performance"][task]
        assert figures["rules, then learned"]["f1"] > figures["rules"]["f1"] + 0.01


def test_the_card_counts_the_corpus():
    corpus = CARD["corpus"]
    assert corpus["hand-written lines"] == len(WRITTEN)
    assert corpus["lines set aside"] == len(ASIDE)
    assert corpus["invented lines for each task"] == make_corpus.LINES * 4 // 3


def test_any_spacy_loads_the_pipeline_as_certlens_does():
    from certlens.matching.learned import pipeline

    text = "Gold Harbour Workflow Specialist, 0000 (00th edition)"
    plain, ours = spacy.load(SHIPPED)(text), pipeline()(text)
    assert [token.text for token in plain] == [token.text for token in ours]
    assert [(name.start, name.end) for name in plain.ents] == [(n.start, n.end) for n in ours.ents]


def test_the_pipeline_is_small():
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*") if path.is_file()) < 6_000_000
