"""The development set is read well enough, its labels quote the pages, and the scorer can fail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from agreement import Agreement, agree, nothing_read
from labels import HERE, ClaimLabel, EvidenceLabel, Label, LinkLabel, plain, read_labels, words
from score import Rates, assess, main, rates, total

from certlens.document import Document, Line, Source, number_lines
from certlens.errors import NoTextError
from certlens.knowledge import certifications
from certlens.parsers import parse
from certlens.resume import Backing, Claim, Evidence, Resume, Section

THRESHOLDS: list[tuple[str, Callable[[Rates], float], float]] = [
    ("claims", lambda r: r.f1, 0.96),
    ("claims", lambda r: r.precision, 0.97),
    ("status", lambda r: r.precision, 0.97),
    ("kind", lambda r: r.precision, 0.98),
    ("issued", lambda r: r.precision, 0.95),
    ("expires", lambda r: r.precision, 0.95),
    ("planned_for", lambda r: r.precision, 0.88),
    ("credential_id", lambda r: r.precision, 0.86),
    ("decoys", lambda r: r.precision, 0.98),
    ("evidence", lambda r: r.recall, 0.96),
    ("evidence", lambda r: r.precision, 0.94),
    ("links", lambda r: r.f1, 0.90),
    ("sections", lambda r: r.recall, 0.96),
]
DEVELOPMENT = list(read_labels(HERE / "development"))
NAMES = [label.file for _, label in DEVELOPMENT]


@pytest.fixture(scope="module")
def agreements() -> list[Agreement]:
    return [agreement for _, agreement in assess("development")]


@pytest.mark.parametrize(("measure", "rate", "least"), THRESHOLDS)
def test_development_set(
    agreements: list[Agreement], measure: str, rate: Callable[[Rates], float], least: float
) -> None:
    counts = total(agreements)
    assert sum(counts[measure, outcome] for outcome in ("found", "missed", "wrong")) > 0
    assert rate(rates(counts, measure)) >= least


@pytest.mark.parametrize(("path", "label"), DEVELOPMENT, ids=NAMES)
def test_labels_quote_the_page(path: Path, label: Label) -> None:
    page = plain(parse(path).text)
    quotes = [item.contains for item in label.evidence]
    quotes += [*label.evidence_optional, *label.decoys]
    quotes += [claim.credential_id for claim in label.claims if claim.credential_id]
    squeezed = page.replace(" ", "").replace("-", "")
    assert [q for q in quotes if plain(q).replace(" ", "").replace("-", "") not in squeezed] == []
    for name in (claim.name for claim in label.claims):
        assert [w for w in words(name.replace("-", "")) if w not in squeezed] == []


@pytest.mark.parametrize(("path", "label"), DEVELOPMENT, ids=NAMES)
def test_labels_are_consistent(path: Path, label: Label) -> None:
    ids = {claim.certification or claim.name for claim in label.claims}
    phrases = {item.contains for item in label.evidence}
    listed = {claim.certification for claim in label.claims if claim.certification}
    assert listed <= certifications().keys()
    for link in (*label.links, *label.links_optional):
        assert link.certification in ids
        assert link.evidence in phrases
    assert not set(label.links) & set(label.links_optional)
    assert path.stat().st_size < 150_000


def test_the_set_is_large_and_varied() -> None:
    labels = [label for _, label in DEVELOPMENT]
    sizes = {
        part: sum(len(getattr(label, part)) for label in labels)
        for part in ("claims", "evidence", "links", "decoys")
    }
    least = {"claims": 350, "evidence": 150, "links": 150, "decoys": 120}
    assert [part for part, size in sizes.items() if size < least[part]] == []
    assert len({label.layout for label in labels}) >= 12
    assert len({label.toolchain for label in labels}) >= 6


PAGE = ("Kubernetes", "CKA, expired 2020", "Taught CCNA classes", "Ran 9 clusters", "Fed the cat")


def claim(line: int, certification: str | None, status: str = "held", **details: object) -> Claim:
    start = sum(len(text) + 1 for text in PAGE[:line])
    spans = document().spans(start, start + len(PAGE[line]))
    values: dict[str, object] = {"certification": certification, "status": status, "spans": spans}
    values |= {"id": f"c{line}-{certification}", "name": PAGE[line], "text": PAGE[line]}
    values |= {"kind": "certification", "section": "certifications"}
    return Claim.model_validate(values | details)


def document() -> Document:
    source = Source(path="made-up.txt", sha256="", format="text")
    lines = number_lines(Line(text=text, start=0, block=n) for n, text in enumerate(PAGE))
    return Document(source=source, lines=lines)


def work(line: int, outcomes: tuple[str, ...] = ()) -> Evidence:
    start = sum(len(text) + 1 for text in PAGE[:line])
    spans = document().spans(start, start + len(PAGE[line]))
    return Evidence(
        id=f"e{line}", kind="work", text=PAGE[line], title="", section="experience",
        outcomes=outcomes, spans=spans,
    )  # fmt: skip


def found(
    claims: Sequence[Claim], evidence: Sequence[Evidence] = (), links: Sequence[Backing] = ()
) -> Resume:
    section = Section(kind="experience", first_line=1, last_line=5)
    return Resume(
        document=document(), as_of=date(2026, 11, 1), sections=(section,), entries=(),
        claims=tuple(claims), evidence=tuple(evidence), links=tuple(links),
    )  # fmt: skip


CKA = ClaimLabel(
    certification="cncf-cka", name="CKA", status="expired", expires="2020", kind="certification"
)
WORK = EvidenceLabel(kind="work", contains="Ran 9 clusters", outcome=False)
LABEL = Label(
    file="made-up.txt", layout="single-column", toolchain="text", role="sre",
    as_of=date(2026, 11, 1), claims=(CKA,), evidence=(WORK,),
    links=(LinkLabel(certification="cncf-cka", evidence="Ran 9 clusters"),),
    sections=("experience",), decoys=("Taught CCNA classes",),
)  # fmt: skip
RIGHT_CLAIM = claim(1, "cncf-cka", "expired", expires="2020", expires_basis="printed")
BACKING = Backing(claim=RIGHT_CLAIM.id, evidence="e3", reason="kubernetes")


def outcomes(resume: Resume, label: Label = LABEL) -> dict[str, str]:
    """The failures of a comparison, as measure → outcomes."""
    counts = agree(resume, label).counts
    return {m: o for (m, o), n in counts.items() if n and o != "found"}


@pytest.mark.parametrize(
    ("resume", "failures"),
    [
        (found([RIGHT_CLAIM], [work(3)], [BACKING]), {}),
        (found([], [work(3)]), {"claims": "missed", "links": "missed"}),
        (found([RIGHT_CLAIM]), {"evidence": "missed", "links": "missed"}),
        (found([RIGHT_CLAIM], [work(3)]), {"links": "missed"}),
        (
            found([RIGHT_CLAIM, claim(2, "cisco-ccna")], [work(3)], [BACKING]),
            {"claims": "wrong", "decoys": "wrong"},
        ),
        (found([RIGHT_CLAIM], [work(3), work(4)], [BACKING]), {"evidence": "wrong"}),
        (found([RIGHT_CLAIM], [work(3, ("9",))], [BACKING]), {"outcome": "wrong"}),
        (
            found([claim(1, "cncf-cka", expires="2020", expires_basis="printed")], [work(3)]),
            {"status": "wrong", "links": "missed"},
        ),
        (
            found([claim(1, "cncf-cka", "expired", expires="2020", expires_basis="catalogue")]),
            {"expires": "wrong", "evidence": "missed", "links": "missed"},
        ),
    ],
)
def test_scorer_sees(resume: Resume, failures: dict[str, str]) -> None:
    assert outcomes(resume) == failures


@pytest.mark.parametrize(
    ("wanted", "got", "fits"),
    [
        ({"certification": "cisco-ccna", "name": "x"}, claim(0, "cisco-ccna"), True),
        ({"certification": "cisco-ccna", "name": "x"}, claim(0, "cisco-ccna-security"), False),
        ({"certification": "juniper-jncis", "name": "x"}, claim(0, "juniper-jncis-sp"), True),
        ({"certification": "x", "name": "x"}, claim(0, "y", family="x"), True),
        ({"certification": "x", "name": "x", "also": ("y",)}, claim(0, "y"), True),
        ({"certification": None, "name": "Certified Owl Keeper"}, claim(0, None), False),
        (
            {"certification": None, "name": "Certified Owl Keeper"},
            claim(0, None, name="Certified Owl Keeper, Owl Guild"),
            True,
        ),
        (
            {"certification": None, "name": "Certified Owl Keeper"},
            claim(0, "x", name="Certified Cat Person Level II"),
            False,
        ),
    ],
)
def test_ids_fit(wanted: dict[str, object], got: Claim, fits: bool) -> None:
    label = ClaimLabel.model_validate({"status": "held", "kind": "certification", **wanted})
    failures = outcomes(found([got]), LABEL.model_copy(update={"claims": (label,)}))
    assert ("claims" not in failures) is fits


def test_optional_claims_are_ignored_and_groups_take_all_parts() -> None:
    group = CKA.model_copy(update={"kind": "group", "certification": "x"})
    parts = [claim(0, "y", "expired", family="x"), claim(1, "z", "expired", family="x")]
    extra = claim(4, "cisco-ccna")
    label = LABEL.model_copy(update={"claims": (group,), "claims_optional": ("cisco-ccna",)})
    assert "claims" not in outcomes(found([*parts, extra]), label)
    assert outcomes(found([*parts, extra]), LABEL)["claims"] in ("wrong", "missed")


def test_debatable_links_are_counted_apart() -> None:
    label = LABEL.model_copy(update={"links": (), "links_optional": LABEL.links})
    counts = agree(found([RIGHT_CLAIM], [work(3)], [BACKING]), label).counts
    assert counts["links", "debatable"] == 1
    assert counts["links", "wrong"] == 0
    label = label.model_copy(update={"links_optional": ()})
    assert agree(found([RIGHT_CLAIM], [work(3)], [BACKING]), label).counts["links", "wrong"] == 1


def test_an_unread_file_is_all_missed() -> None:
    counts = nothing_read(LABEL, NoTextError("empty")).counts
    assert rates(counts, "claims").recall == 0
    assert rates(counts, "evidence").recall == 0


def test_one_item_cannot_stand_for_two_labels() -> None:
    twice = (WORK, WORK.model_copy(update={"contains": "9 clusters"}))
    counts = agree(found([RIGHT_CLAIM], [work(3)]), LABEL.model_copy(update={"evidence": twice}))
    assert counts.counts["evidence", "missed"] == 1


def test_score_prints_the_tables(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    small = tmp_path / "development"
    small.mkdir()
    (small / "made-up.txt").write_text("\n".join(PAGE))
    (small / "made-up.json").write_text(LABEL.model_dump_json())
    monkeypatch.setattr("score.HERE", tmp_path)
    assert main(["--verbose"]) == 0
    printed = capsys.readouterr().out
    assert "single-column" in printed
    assert "decoys turned into claims" in printed
    assert main(["--set", "held-out"]) == 1
