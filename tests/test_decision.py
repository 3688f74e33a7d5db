"""Is the next exam worth it: the three answers, the verdict, and what is said with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from resumes import TODAY, resume_of

from certlens.decision import Decision, decide
from certlens.decision_verdict import VERDICTS
from certlens.document import Span
from certlens.errors import UnknownNameError
from certlens.folders import posting_files
from certlens.knowledge import certifications
from certlens.postings import Need, Posting, PostingSource
from certlens.resume import Resume

AT_WORK = """
    # Ines Okafor

    ## Experience

    **Site Reliability Engineer**, Contoso, Jan 2021 – Present

    - Migrated 40 services to Kubernetes with Helm, cutting deploys from 40 to 6 minutes.
    - Wrote Prometheus alerts for 12 teams, halving pages at night.
"""
CERTIFIED = (
    AT_WORK
    + "\n    ## Certifications\n\n    - Certified Kubernetes Administrator (CKA), May 2026\n"
)
LAPSED = (
    AT_WORK
    + "\n    ## Certifications\n\n    - Certified Kubernetes Administrator (CKA), Jan 2019\n"
)
NETWORK = """
    # Ines Okafor

    ## Certifications

    - Cisco Certified Network Professional (CCNP) Enterprise, 2025

    ## Experience

    **Network Engineer**, Contoso, Jan 2021 – Present

    - Redesigned OSPF and BGP for 90 sites, cutting failover from 40 to 2 seconds.
"""
THIN = """
    # Ines Okafor

    ## Certifications

    - AWS Certified Cloud Practitioner, 2025
    - Microsoft Certified: Azure Fundamentals, 2025
    - CompTIA Network+, 2024
    - ITIL Foundation, 2024
"""
BLANK = """
    # Ines Okafor

    ## Education

    BSc Geography, University of Somewhere, 2012 – 2015
"""


class Case(NamedTuple):
    """A question and the expected reply; a reply is + (yes), - (no) or ? (unknown)."""

    certification: str
    role: str
    replies: str
    verdict: str
    postings: tuple[str, ...] = ()
    employer: str | None = None
    resume: str | None = None
    as_of: date = TODAY


CASES = {
    "hands-on, but no postings yet": Case("cka", "sre", "?++", "conditional"),
    "three yeses": Case(
        "cka", "sre", "+++", "invest", ("cncf-cka:required", "cncf-cka:required", "")
    ),
    "preferred by most": Case(
        "cka", "sre", "+++", "invest", ("cncf-cka:preferred", "cncf-cka:preferred", "")
    ),
    "required by a quarter is not consistent": Case(
        "cka", "sre", "-++", "conditional", ("cncf-cka:required", "", "", "")
    ),
    "required by a third is": Case("cka", "sre", "+++", "invest", ("cncf-cka:required", "", "")),
    "preferred by a third is not": Case(
        "cka", "sre", "-++", "conditional", ("cncf-cka:preferred", "", "")
    ),
    "after hire counts as required": Case(
        "cka", "sre", "+++", "invest", ("cncf-cka:after-hire", "", "")
    ),
    "in a one-of list": Case(
        "cka", "sre", "+++", "invest", ("cncf-cka:required:g1 cncf-ckad:required:g1", "", "")
    ),
    "named beside a degree by one of four": Case(
        "cka", "sre", "-++", "conditional", ("cncf-cka:or-equivalent", "", "", "")
    ),
    "two needs in one posting count once": Case(
        "cka", "sre", "-++", "conditional", ("cncf-cka:required cncf-cka:preferred", "", "", "")
    ),
    "scenario questions, not the role's key": Case(
        "aws-certified-developer-associate", "sre", "?-+", "build-instead"
    ),
    "developer exam at a startup": Case(
        "aws-certified-developer-associate",
        "backend-engineer",
        "?-+",
        "build-instead",
        employer="startup",
    ),
    "even a practical one at a startup": Case(
        "ckad", "backend-engineer", "?++", "build-instead", employer="startup"
    ),
    "unless the startup's postings ask": Case(
        "ckad", "backend-engineer", "+++", "conditional", ("cncf-ckad:required",) * 3, "startup"
    ),
    "two yeses do not move a product company": Case(
        "oracle-ocp-java",
        "backend-engineer",
        "+-+",
        "build-instead",
        ("oracle-ocp-java:required",) * 3,
        "product-tech",
    ),
    "a startup still takes note of a live exam in operations": Case(
        "cka", "sre", "?++", "conditional", employer="startup"
    ),
    "a consultancy notices Oracle Java": Case(
        "oracle-ocp-java", "backend-engineer", "?-+", "conditional", employer="consulting-si"
    ),
    "and lists it": Case(
        "oracle-ocp-java",
        "backend-engineer",
        "+-+",
        "conditional",
        ("oracle-ocp-java:required",) * 2,
        "consulting-si",
    ),
    "others do not": Case("oracle-ocp-java", "backend-engineer", "?-+", "build-instead"),
    "contractor's baseline": Case(
        "security+",
        "soc-analyst",
        "+++",
        "invest",
        ("comptia-security-plus:required",) * 2,
        "defence-contractor",
    ),
    "baseline of another field": Case("security+", "frontend-engineer", "?++", "build-instead"),
    "practical, of another field": Case("ckad", "project-manager", "?++", "build-instead"),
    "listed, not hands-on": Case(
        "aws-certified-solutions-architect-associate",
        "cloud-engineer",
        "+-+",
        "conditional",
        ("aws-certified-solutions-architect-associate:required",) * 3,
    ),
    "hard scenarios count as hands-on": Case(
        "aws-certified-solutions-architect-professional",
        "cloud-architect",
        "+++",
        "invest",
        ("aws-certified-solutions-architect-professional:required",) * 3,
    ),
    "vocabulary exam": Case("AZ-900", "cloud-engineer", "?-+", "build-instead"),
    "the same where it is a first step": Case(
        "AZ-900", "it-support", "?-+", "conditional", employer="outsourcing-bpo"
    ),
    "compliance currency": Case(
        "CISSP",
        "grc-auditor",
        "+-+",
        "conditional",
        ("isc2-cissp:required", "isc2-cissp:required", ""),
    ),
    "currency that these postings do not ask for": Case(
        "CISSP", "grc-auditor", "--+", "build-instead", ("", "", "", "")
    ),
    "management": Case("PMP", "project-manager", "?-+", "conditional"),
    "scrum at a product company": Case(
        "CSM", "scrum-master", "?-+", "build-instead", employer="product-tech"
    ),
    "retired": Case("AWS SysOps", "cloud-engineer", "?-+", "build-instead"),
    "about to be retired": Case(
        "AZ-500",
        "cloud-security-engineer",
        "+-+",
        "conditional",
        ("microsoft-azure-security-engineer-associate:required",) * 2,
        as_of=date(2026, 5, 1),
    ),
    "a thin résumé": Case(
        "AZ-104",
        "cloud-engineer",
        "+++",
        "build-instead",
        ("microsoft-azure-administrator-associate:required",) * 3,
        resume=THIN,
    ),
    "nothing built yet": Case(
        "cka", "sre", "+++", "conditional", ("cncf-cka:required",) * 2, resume=BLANK
    ),
    "paired with work on the page": Case(
        "cka", "sre", "+++", "invest", ("cncf-cka:required",) * 2, resume=AT_WORK
    ),
    "held already": Case(
        "cka", "sre", "+++", "build-instead", ("cncf-cka:required",) * 2, resume=CERTIFIED
    ),
    "lapsed, to be renewed": Case(
        "cka", "sre", "+++", "invest", ("cncf-cka:required",) * 2, resume=LAPSED
    ),
    "a higher level held": Case(
        "CCNA",
        "network-engineer",
        "+++",
        "build-instead",
        ("cisco-ccna:required",) * 2,
        resume=NETWORK,
    ),
    "another one comes first": Case(
        "cks", "sre", "+++", "conditional", ("cncf-cks:required",) * 2, resume=AT_WORK
    ),
    "and is there": Case(
        "cks", "sre", "+++", "invest", ("cncf-cks:required",) * 2, resume=CERTIFIED
    ),
    "the lab that pentesters accept": Case(
        "OSCP", "penetration-tester", "+++", "invest", ("offsec-oscp:preferred",) * 3
    ),
    "multiple choice that they list": Case(
        "CEH", "penetration-tester", "+-+", "conditional", ("eccouncil-ceh:required", "", "")
    ),
    "data work looks at work": Case(
        "databricks-data-engineer-associate", "data-engineer", "?-+", "build-instead"
    ),
    "networks at a carrier": Case(
        "CCNA", "network-engineer", "+++", "invest", ("cisco-ccna:required",) * 2, "telecom-isp"
    ),
    "any vendor exam is asked for": Case(
        "aws-certified-solutions-architect-associate",
        "cloud-engineer",
        "+-+",
        "conditional",
        ("aws-certified-unspecified:required",) * 2,
    ),
    "a first step does not answer that": Case(
        "CLF-C02",
        "cloud-engineer",
        "--+",
        "build-instead",
        ("aws-certified-unspecified:required",) * 2,
    ),
    "the level above is asked for": Case(
        "CCNA", "network-engineer", "-++", "conditional", ("cisco-ccnp-enterprise:required",) * 3
    ),
    "postings that name the exam before it": Case(
        "aws-certified-cloudops-engineer-associate",
        "cloud-engineer",
        "+-+",
        "conditional",
        ("aws-certified-sysops-administrator-associate:required",) * 2,
    ),
    "exam of unknown form": Case("CSPO", "product-manager", "??+", "build-instead"),
    "a trainer's status": Case(
        "instructor-credentials", "trainer-instructor", "??+", "conditional"
    ),
    "a course": Case("course-google-career", "data-analyst", "???", "build-instead"),
}


def posting(spec: str, number: int) -> Posting:
    """A posting from ``certification:need[:group]`` words."""
    span = Span(page=None, line=1, start=0, end=3, text="CKA")
    source = PostingSource(path=f"posting-{number}.txt", sha256="0" * 64, format="text")
    needs = []
    for word in spec.split():
        certification, need, *group = word.split(":")
        needs.append(
            Need(
                certification=certification,
                text=certification,
                need=need,
                group=group[0] if group else None,
                quote=f"{certification} is {need} here.",
                span=span,
            )
        )
    return Posting(source=source, needs=tuple(needs))


def page(text: str | None, as_of: date = TODAY) -> Resume | None:
    return resume_of(text, as_of) if text else None


def decided(case: Case) -> Decision:
    return decide(
        case.certification,
        role=case.role,
        employer=case.employer,
        postings=[posting(spec, number) for number, spec in enumerate(case.postings)],
        resume=page(case.resume, case.as_of),
        as_of=case.as_of,
    )


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_verdict_and_answers(case: Case) -> None:
    decision = decided(case)
    replies = "".join(
        {"yes": "+", "no": "-", "unknown": "?"}[one.answer] for one in decision.answers
    )
    assert (replies, decision.verdict) == (case.replies, case.verdict), decision.because


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_conditional_verdict_names_its_condition_and_no_other_has_one(case: Case) -> None:
    decision = decided(case)
    assert bool(decision.conditions) == (decision.verdict == "conditional")
    assert [answer.question for answer in decision.answers] == ["postings", "hands-on", "pairable"]
    assert decision.because and all(answer.because for answer in decision.answers)


SAID = {
    "retired": ["retired in Sep 2025", "aws-certified-cloudops-engineer-associate"],
    "about to be retired": ["before it is retired (Sep 2026", "days"],
    "a thin résumé": ["4 certifications and no line of work"],
    "held already": ["the résumé has CKA already"],
    "a higher level held": ["cisco-ccnp-enterprise"],
    "another one comes first": ["cncf-cka comes first"],
    "nothing built yet": ["build something first"],
    "unless the startup's postings ask": ["only for the postings that ask for it"],
    "contractor's baseline": ["2 of 2 postings name Security+: 2 required", "in part"],
    "required by a quarter is not consistent": [
        "1 of 4 postings names CKA (1 required), which is not consistent"
    ],
    "the level above is asked for": ["3 postings ask for a higher level of it"],
    "hands-on, but no postings yet": ["collect ten", "a third of the postings"],
    "hard scenarios count as hands-on": ["near enough", "nothing is done in a live system"],
    "compliance currency": ["mostly recall"],
    "a consultancy notices Oracle Java": ["notices what backend-engineer as a rule does not"],
    "exam of unknown form": ["does not know the form of the exam"],
    "paired with work on the page": ["1 line of work on the page"],
    "listed, not hands-on": ["only together with work that applies it"],
}


@pytest.mark.parametrize(("title", "words"), SAID.items(), ids=SAID)
def test_says_why(title: str, words: list[str]) -> None:
    decision = decided(CASES[title])
    told = [decision.because, *decision.conditions, *(one.because for one in decision.answers)]
    for expected in words:
        assert expected in " | ".join(told)


def test_counts_each_posting_once_by_its_strongest_word() -> None:
    specs = (
        "cncf-cka:preferred cncf-cka:required",
        "cncf-cka:or-equivalent",
        "",
        "cncf-cka:after-hire",
        "cncf-cka:preferred",
    )
    postings = [posting(spec, number) for number, spec in enumerate(specs)]
    counts = decide("cka", role="sre", postings=postings, as_of=TODAY).counts
    assert (counts.postings, counts.required, counts.preferred) == (5, 1, 1)
    assert (counts.or_equivalent, counts.after_hire) == (1, 1)


def test_quotes_are_words_of_postings_and_resume() -> None:
    decision = decided(CASES["paired with work on the page"])
    asked, exam, paired = decision.answers
    assert asked.quotes == ("cncf-cka is required here.",)
    assert exam.quotes == () and exam.source
    text = page(AT_WORK).document.text  # type: ignore[union-attr]
    assert paired.quotes and all(quote in text for quote in paired.quotes)


def test_a_recalled_exam_form_has_no_source_and_says_so() -> None:
    row = next(
        row
        for row in certifications().values()
        if row.exam_format == "mcq" and "exam_format" not in row.verified and row.status == "active"
    )
    answer = decide(row.id, role="sre", as_of=TODAY).answers[1]
    assert answer.source is None and "recalled" in answer.because


def test_tells_its_place_in_the_ladder_and_the_calendar() -> None:
    decision = decide("CCNP", role="network-engineer", as_of=TODAY)
    assert "cisco-ccna" in decision.ladder.lower
    assert "cisco-ccie-enterprise-infrastructure" in decision.ladder.higher
    assert (decision.validity.months, decision.validity.known) == (36, True)
    ending = decided(CASES["about to be retired"])
    assert (ending.retired, ending.retires_on, ending.retired_on) == (False, "2026-09", None)
    gone = decided(CASES["retired"])
    assert (gone.retired, gone.retires_on, gone.retired_on) == (True, None, "2025-09")
    assert gone.ladder.replaced_by == "aws-certified-cloudops-engineer-associate"
    assert decide("cks", role="sre", as_of=TODAY).ladder.required == ("cncf-cka",)


def test_a_bundle_is_held_when_its_parts_are() -> None:
    held = "\n".join(
        f"    - {certifications()[part].name}, May 2026"
        for part in certifications()["cncf-kubestronaut"].parts
    )
    resume = resume_of(f"{AT_WORK}\n    ## Certifications\n\n{held}\n")
    decision = decide("Kubestronaut", role="platform-engineer", resume=resume)
    assert (decision.on_resume, decision.verdict) == ("held", "build-instead")


def test_in_progress_is_noticed_and_settles_nothing() -> None:
    resume = resume_of(f"{AT_WORK}\n    ## Certifications\n\n    - CKA (in progress)\n")
    decision = decide("cka", role="sre", resume=resume)
    assert (decision.on_resume, decision.verdict) == ("in-progress", "conditional")


def test_more_yeses_never_make_the_verdict_worse() -> None:
    rank = ["invest", "conditional", "build-instead"]
    for outcome in VERDICTS.values():
        three, postings, hands_on, fewer = map(rank.index, outcome)
        assert three <= postings <= fewer and three <= hands_on <= fewer


def test_says_nothing_of_the_person_and_gives_no_score() -> None:
    for case in CASES.values():
        told = decided(case).model_dump_json()
        assert not {"not qualified", "inexperienced", "score", "candidate"} & set(told.split())


def test_every_certification_can_be_decided() -> None:
    for row in certifications().values():
        if row.kind != "umbrella":
            decision = decide(row.id, role="sre", as_of=TODAY)
            assert decision.certification == row.id and len(decision.answers) == 3


def test_json_is_the_same_each_time_and_reads_back() -> None:
    first, second = (decided(CASES["paired with work on the page"]).model_dump_json() for _ in "12")
    assert first == second
    assert Decision.model_validate_json(first).model_dump_json() == first


def test_an_unknown_certification_is_an_error_that_lists_near_names() -> None:
    with pytest.raises(UnknownNameError, match="unknown certification") as raised:
        decide("azure fundamentls", role="sre")
    assert "microsoft-azure-fundamentals" in raised.value.nearest


def test_unknown_roles_and_employers_are_errors() -> None:
    with pytest.raises(UnknownNameError, match="unknown role"):
        decide("cka", role="astronaut")
    with pytest.raises(UnknownNameError, match="unknown employer"):
        decide("cka", role="sre", employer="circus")


def test_a_folder_of_postings_is_read(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(
        "Site Reliability Engineer\n\nRequired: CKA.\n", encoding="utf-8"
    )
    (tmp_path / "two.md").write_text(
        "# SRE\n\n## Requirements\n\n- CKA certification\n", encoding="utf-8"
    )
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    (tmp_path / ".hidden.txt").write_text("CKA required", encoding="utf-8")
    assert [Path(file).name for file in posting_files(tmp_path)] == ["one.txt", "two.md"]
    decision = decide("cka", role="sre", postings=[tmp_path], as_of=TODAY)
    assert (decision.counts.postings, decision.counts.required) == (2, 2)
    assert decision.verdict == "invest"
