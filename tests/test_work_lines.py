"""The recipe of the weights for lines of work: what it learns from, and that it gives what is shipped."""

import json
from importlib.resources import files

import work_lines
from work_lines import WorkLine, counted, learn, read_lines, read_sheets, read_single

SHIPPED = json.loads(files("certlens.models").joinpath("work_lines.json").read_bytes())


def lines(count):
    """Lines of many résumés: every second one has "built" and is work, the others "met"."""
    return [
        WorkLine(f"{number}", ("built" if number % 2 else "met", "the"), True, number % 2 == 1)
        for number in range(count)
    ]


def test_a_sign_weighs_for_what_it_stands_in():
    weights = learn(lines(60))
    assert weights["built"] > 50 > -50 > weights["met"]
    assert work_lines.BY_RULES not in weights


def test_a_sign_seen_once_weighs_nothing():
    rare = WorkLine("x", ("built", "once"), True, True)
    assert "once" not in learn([*lines(20), rare])


def test_the_same_lines_give_the_same_weights():
    assert learn(lines(40)) == learn(lines(40))


def test_each_fold_is_judged_by_the_others():
    alone = [WorkLine("a", ("only",), True, False), WorkLine("a", ("only",), True, False)]
    told = counted([*lines(400), *alone], 2)
    assert told["rules"] == (200, 202)
    assert told["rules and weights"][0] == 200
    assert told["rules and weights"][1] <= 2  # what no other résumé shows may pass


def test_single_lines_are_work_below_that_title_alone(tmp_path):
    path = tmp_path / "lines.txt"
    path.write_text("# work\nBuilt it in Go\n\n# beside\nMet people\n", encoding="utf-8")
    assert [line.is_work for line in read_single(path)] == [True, False]


def test_a_sheet_kept_aside_is_not_learned_from(tmp_path):
    row = "= Engineer\nclaims: CKA\n- Upgraded Kubernetes | + CKA\n- Watered plants |\n"
    for name in ("shown", "set-aside"):
        (tmp_path / f"{name}.matrix").write_text(row, encoding="utf-8")
    (line,) = read_sheets(tmp_path)
    assert line.resume == "shown.matrix: Engineer"
    assert line.is_work


def test_what_is_shipped_is_what_the_recipe_learns():
    read = [
        *read_lines(work_lines.EVALUATION / "development"),
        *read_sheets(work_lines.SHEETS),
        *read_single(work_lines.SINGLE),
    ]
    weights = learn(read)
    assert SHIPPED["lines"] == len(read), (
        "cd models/training && python work_lines.py ../work_lines.json"
    )
    assert set(weights) - set(SHIPPED["weights"]) <= {s for s, w in weights.items() if abs(w) < 2}
    assert all(abs(weights.get(sign, 0) - w) < 2 for sign, w in SHIPPED["weights"].items())
