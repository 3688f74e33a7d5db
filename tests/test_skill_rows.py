"""The rows of skills.jsonl and actions.jsonl are safe to search with."""

from __future__ import annotations

from collections import defaultdict

import pytest

from certlens.knowledge import Action, Skill, certifications, read_rows, skills
from certlens.matching.catalogue import spellings
from certlens.matching.skill_table import begins_with_action, find_skills, skill_names
from certlens.matching.text_view import split_words

# Two letters may stand alone only where no ordinary word, name or unit of measure is written so.
SHORT_NAMES = {
    "bq": "BigQuery; no other common reading",
    "f#": "a language, the sign makes it unmistakable",
    "ml": "machine learning; millilitres do not occur in résumé bullets",
    "rf": "radio frequency; no other common reading",
}
PLAIN_ENGLISH = [
    "access",
    "also",
    "and",
    "around",
    "best",
    "came",
    "cut",
    "done",
    "each",
    "even",
    "first",
    "found",
    "from",
    "go",
    "good",
    "great",
    "home",
    "in",
    "into",
    "just",
    "kept",
    "last",
    "made",
    "make",
    "more",
    "most",
    "much",
    "new",
    "often",
    "on",
    "only",
    "open",
    "our",
    "over",
    "ran",
    "rest",
    "said",
    "so",
    "some",
    "state",
    "than",
    "that",
    "the",
    "them",
    "then",
    "they",
    "this",
    "time",
    "use",
    "very",
    "way",
    "we",
    "well",
    "went",
    "while",
    "with",
    "work",
]


def _folded(name: str) -> tuple[str, ...]:
    return tuple(word.text for word in split_words(name, spellings()))


def test_no_name_stands_for_two_skills() -> None:
    owners: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in skills().values():
        for name in (row.name, *row.synonyms):
            owners[_folded(name)].add(row.name)
    assert {" ".join(name): found for name, found in owners.items() if len(found) > 1} == {}


def test_rows_have_lower_case_names_with_words_and_no_repetition() -> None:
    rows = read_rows("skills", Skill)
    assert len(rows) == len(skills())
    for row in rows:
        names = (row.name, *row.synonyms)
        assert len(set(names)) == len(names), row.name
        for name in names:
            assert name == name.casefold().strip() and _folded(name), (row.name, name)


def test_what_a_skill_implies_is_another_row() -> None:
    known = skills()
    wrong = [
        (row.name, implied)
        for row in known.values()
        for implied in row.implies
        if implied not in known or implied == row.name
    ]
    assert wrong == []


def test_what_a_skill_implies_is_complete() -> None:
    known = skills()
    for row in known.values():
        further = {far for near in row.implies for far in known[near].implies} - {row.name}
        assert further <= set(row.implies), row.name


def test_every_skill_of_the_catalogue_is_known() -> None:
    known = skill_names()
    missing = {
        skill
        for row in certifications().values()
        for skill in row.skills
        if skill.casefold() not in known
    }
    assert missing == set()


def test_short_names_are_generic_or_allowed() -> None:
    short = {
        name
        for row in skills().values()
        if not row.generic
        for name in (row.name, *row.synonyms)
        if len(name) <= 2 and not any(mark.isdigit() for mark in name)
    }
    assert short - set(SHORT_NAMES) == set()


def test_everyday_words_name_no_specific_skill() -> None:
    known, names = skills(), skill_names()
    assert [
        word for word in PLAIN_ENGLISH if word in names and not known[names[word]].generic
    ] == []


def test_platforms_are_marked() -> None:
    platforms = {row.name for row in skills().values() if row.platform}
    assert {"aws", "azure", "google cloud", "salesforce", "servicenow", "sap"} <= platforms
    for row in skills().values():
        assert not (row.platform and row.generic) or row.name == "windows server", row.name


@pytest.mark.parametrize(
    "text",
    [
        "Enjoys hiking, chess and long train journeys",
        "Known for a calm manner and the will to go the extra mile",
        "Willing to relocate; available from March",
        "Dr. Jane Example, thesis adviser",
        "Proud parent of two",
    ],
)
def test_prose_names_no_specific_skill(text: str) -> None:
    known = skills()
    found = find_skills(split_words(text, spellings()))
    assert [name for name in found if not known[name].generic] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Migrated 40 VMs to AKS with Terraform modules", {"aks", "terraform"}),
        ("Moved shared mailboxes to Exchange Online", {"exchange online"}),
        ("Tuned OSPF areas and BGP peering for dual ISP failover", {"ospf", "bgp"}),
        ("Ran quarterly user access reviews and SoD testing", {"identity governance"}),
        (
            "Wrote Sigma rules and Splunk searches for lateral movement",
            {"splunk searches", "lateral movement"},
        ),
        ("Built pivot tables and a VBA tool for the sales team", {"excel workbook", "vba"}),
        ("Chaired the change advisory board", {"change enablement"}),
        (
            "Delivered a $2.1M programme on budget with a steering committee",
            {"project delivery", "project governance"},
        ),
        (
            "Facilitated retrospectives and backlog refinement",
            {"retrospectives", "backlog refinement"},
        ),
        ("Tested SOX ITGC controls and tracked remediation", {"itgc"}),
        ("Rewrote a Spring Boot service on Java 17", {"spring boot", "java se"}),
        ("Configured Palo Alto firewalls with GlobalProtect", {"palo alto", "globalprotect"}),
        ("Automated the regression suite in Cypress", {"test automation"}),
        ("Reverse-engineered C++ firmware in Ghidra", {"reverse engineering"}),
    ],
)
def test_bullets_name_what_a_reader_sees(text: str, expected: set[str]) -> None:
    assert expected <= set(find_skills(split_words(text, spellings())))


def test_actions_are_unique_and_hold_their_past() -> None:
    rows = read_rows("actions", Action)
    verbs = [row.verb for row in rows]
    assert sorted(set(verbs)) == sorted(verbs)
    owners: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        assert row.past in row.forms and len(set(row.forms)) == len(row.forms), row.verb
        for form in row.forms:
            owners[form].add(row.verb)
    assert {form for form, verbs_ in owners.items() if len(verbs_) > 1} == SHARED_FORMS


# "found" begins lines of people who founded, and of people who found a fault; so do the others.
SHARED_FORMS = {"found"}


@pytest.mark.parametrize(
    "text",
    [
        "Responsible for servers",
        "Worked with the team",
        "Participated in meetings",
        "Involved in testing",
        "Helped with backups",
        "Duties included backups",
    ],
)
def test_duty_lines_do_not_begin_with_an_action(text: str) -> None:
    assert not begins_with_action(text)
