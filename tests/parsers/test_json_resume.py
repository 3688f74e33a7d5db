"""A JSON Resume is read as the lines that a person would print, and loses no word."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.errors import (
    CorruptFileError,
    LimitExceededError,
    NoTextError,
    ParseError,
    UnsupportedFormatError,
)
from certlens.matching import match
from certlens.parsers import parse
from certlens.parsers.json_resume import read_json_resume


def read(resume):
    return read_json_resume(json.dumps(resume).encode(), path="resume.json")


def texts(resume):
    return [line.text for line in read(resume).lines]


def texts_of(section, *entries):
    """The lines of one section, without its heading."""
    return texts({"$schema": "resume-schema", section: list(entries)})[1:]


UNREADABLE = [
    ("another JSON file", b'{"name": "certlens", "version": "1"}', UnsupportedFormatError,
     "not a JSON Resume: it has none of basics, work, education, certificates"),
    ("sections that are no sections", b'{"basics": "Ana", "work": 3}', UnsupportedFormatError,
     "it has none of basics"),
    ("a list", b'[{"basics": {"name": "Ana"}}]', UnsupportedFormatError, "not a JSON Resume"),
    ("a text", b'"Ana"', UnsupportedFormatError, "not a JSON Resume"),
    ("an empty object", b"{}", UnsupportedFormatError, "not a JSON Resume"),
    ("cut short", b'{"basics": {"name": "Ana"},\n "work": [', CorruptFileError,
     r"damaged or cut short \(line 2\)"),
    ("a comma too many", b'{"basics": {"name": "Ana",}}', CorruptFileError, "damaged"),
    ("nested without end", b'{"basics":' + b"[" * 100_000, CorruptFileError, "nested deeper"),
    ("a number without end", b'{"basics": {"phone": ' + b"1" * 9000 + b"}}", CorruptFileError,
     "damaged"),
    ("longer than any resume", b'{"basics": {"image": "' + b"A" * 6_000_000 + b'"}}',
     LimitExceededError, "limit"),
    ("empty sections", b'{"basics": {}, "work": [], "skills": [{}]}', NoTextError, "empty"),
    ("nulls", b'{"basics": null, "work": [null, {"name": null}]}', NoTextError, "empty"),
    ("blanks", b'{"basics": {"name": " \\n "}}', NoTextError, "empty"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "error", "reason"), [c[1:] for c in UNREADABLE], ids=[c[0] for c in UNREADABLE]
)
def test_what_cannot_be_read_is_one_clear_line(data, error, reason):
    with pytest.raises(error, match=reason) as caught:
        read_json_resume(data, path="resume.json")
    assert caught.value.source == "resume.json"
    assert str(caught.value).startswith("resume.json: ")
    assert "\n" not in str(caught.value)


NOT_PRINTED = [
    ("schema and meta", {"$schema": "https://a.example/schema", "meta": {"theme": "even"}}),
    ("picture", {"basics": {"name": "Ana", "image": "https://a.example/ana.png"}}),
    ("a switch that is off", {"basics": {"name": "Ana", "relocates": False}}),
    ("a section with nothing in it", {"work": [], "awards": [{"title": ""}]}),
    ("our id", {"certificates": [{"x-catalogue-id": "cncf-cka", "x-kind": "certification"}]}),
]


@pytest.mark.parametrize(
    "resume", [case[1] for case in NOT_PRINTED], ids=[case[0] for case in NOT_PRINTED]
)
def test_what_no_reader_sees_is_no_line(resume):
    assert texts({"basics": {"name": "Ana"}, **resume}) == ["Ana"]


def test_sections_keep_their_order_and_a_reader_knows_their_headings():
    lines = read(
        {
            "skills": [{"name": "Cloud"}],
            "basics": {"name": "Ana Example", "summary": "Runs clusters."},
            "certificates": [{"name": "CKA"}],
            "work": [{"name": "Northwind"}],
        }
    ).lines
    assert [line.text for line in lines if line.heading_level == 1] == [
        "Summary",
        "Skills",
        "Certifications",
        "Work Experience",
    ]
    assert lines[0].text == "Ana Example"


KINDS = {
    "work": "experience",
    "volunteer": "volunteering",
    "education": "education",
    "awards": "awards",
    "certificates": "certifications",
    "publications": "publications",
    "skills": "skills",
    "languages": "languages",
    "interests": "interests",
    "references": "references",
    "projects": "projects",
}


@pytest.mark.parametrize(("section", "kind"), KINDS.items())
def test_each_section_is_told_by_its_heading(section, kind):
    document = read({"basics": {"name": "Ana Example"}, section: ["Something of note"]})
    assert [part.kind for part in match(document).sections] == ["headline", kind]


ENTRIES = [
    ("job", "work", {"name": "Northwind", "position": "Engineer", "location": "Lisbon",
                     "startDate": "2020-01", "endDate": "2023-05-31", "summary": "Platform team.",
                     "highlights": ["Moved 40 services", "Cut cost"]},
     ["Engineer, Northwind, Lisbon\t2020-01 – 2023-05-31", "Platform team.", "Moved 40 services",
      "Cut cost"]),
    ("present job", "work", {"position": "Engineer", "startDate": "2020"},
     ["Engineer\t2020 – Present"]),
    ("present job, null", "work", {"position": "Engineer", "startDate": "2020", "endDate": None},
     ["Engineer\t2020 – Present"]),
    ("job without dates", "work", {"position": "Engineer"}, ["Engineer"]),
    ("older key", "work", {"company": "Northwind"}, ["Northwind"]),
    ("older key beside the new", "work", {"name": "Northwind", "company": "Northwind Ltd"},
     ["Northwind", "Company: Northwind Ltd"]),
    ("moment", "work", {"position": "Engineer", "startDate": "2020-01-01T00:00:00.000Z"},
     ["Engineer\t2020-01-01 – Present"]),
    ("unfinished degree", "education", {"area": "Physics", "startDate": "2024"},
     ["Physics\t2024"]),
    ("degree", "education", {"studyType": "BSc", "area": "Physics", "institution": "Example",
                             "endDate": "2019", "score": "1.3", "courses": ["Optics"]},
     ["BSc, Physics, Example\t2019", "Course: Optics", "Score: 1.3"]),
    ("award", "awards", {"title": "Prize", "awarder": "Guild", "date": "2021", "summary": "First"},
     ["Prize, Guild\t2021", "First"]),
    ("publication", "publications", {"name": "On EKS", "publisher": "Blog", "releaseDate": "2021"},
     ["On EKS, Blog\t2021"]),
    ("project", "projects", {"name": "Cluster", "entity": "Guild", "description": "A cluster.",
                             "keywords": ["k3s", "Flux"], "roles": ["Lead"], "type": "lab"},
     ["Cluster, Guild", "A cluster.", "k3s, Flux", "Roles: Lead", "Type: lab"]),
    ("reference", "references", {"name": "Bea", "reference": "Good work."}, ["Bea", "Good work."]),
    ("skill", "skills", {"name": "Cloud", "level": "Expert", "keywords": ["AWS", "EKS"]},
     ["Cloud (Expert): AWS, EKS"]),
    ("language", "languages", {"language": "English", "fluency": "C1"}, ["English (C1)"]),
    ("interest", "interests", {"name": "Go", "keywords": ["9x9"]}, ["Go: 9x9"]),
    ("list in a text", "work", {"position": "Engineer", "summary": "Team:\n- Moved\n- Cut"},
     ["Engineer", "Team:", "- Moved", "- Cut"]),
    ("wrapped text", "work", {"summary": "Moved forty services of\nthe platform."},
     ["Moved forty services of the platform."]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("section", "entry", "expected"), [c[1:] for c in ENTRIES], ids=[c[0] for c in ENTRIES]
)
def test_entries_read_as_printed(section, entry, expected):
    assert texts_of(section, entry) == expected


def test_lines_say_what_they_are():
    lines = read(
        {"work": [{"position": "Engineer", "startDate": "2020", "highlights": ["Moved", "Cut"]}]}
    ).lines
    assert [(line.bold, line.bullet, line.block) for line in lines] == [
        (False, False, 0),
        (True, False, 1),
        (False, True, 2),
        (False, True, 3),
    ]


ODD = [
    ("a section that is no list", {"work": {"position": "Engineer"}}, "Engineer"),
    ("entries that are texts", {"certificates": ["CKA, 2024"]}, "CKA, 2024"),
    ("an entry that is a number", {"work": [2024]}, "2024"),
    ("a number", {"basics": {"phone": 5550100}}, "5550100"),
    ("highlights that are a text", {"work": [{"highlights": "Moved"}]}, "Moved"),
    ("highlights that are objects", {"work": [{"highlights": [{"text": "Moved"}]}]}, "Moved"),
    ("a name that is a list", {"work": [{"name": ["North", "wind"]}]}, "North, wind"),
    ("a location that is an object", {"basics": {"location": {"city": "Lisbon", "zip": 1}}},
     "Lisbon, 1"),
    ("an unknown field", {"basics": {"pronouns": "she/her"}}, "Pronouns: she/her"),
    ("an unknown field of an entry", {"work": [{"name": "N", "teamSize": 5}]}, "Team size: 5"),
    ("a switch that is on", {"work": [{"name": "N", "isRemote": True}]}, "Is remote"),
    ("an unknown section", {"basics": {}, "customTalks": [{"title": "Kube day", "date": "2023"}]},
     "Kube day, 2023"),
    ("an unknown section's name", {"basics": {}, "customTalks": [{"title": "K"}]}, "Custom talks"),
    ("an unknown text", {"basics": {}, "note": "Available now"}, "Available now"),
    ("certifications, as some write", {"basics": {}, "certifications": [{"name": "CKA"}]}, "CKA"),
    ("a lone surrogate", {"basics": {"name": "Ana\ud800 Example"}}, "Ana Example"),
]  # fmt: skip


@pytest.mark.parametrize(("resume", "expected"), [c[1:] for c in ODD], ids=[c[0] for c in ODD])
def test_what_the_schema_does_not_know_is_kept(resume, expected):
    assert expected in texts(resume)


def test_a_key_that_stands_twice_loses_nothing():
    data = b'{"work": [{"name": "Northwind"}], "work": [{"name": "Contoso", "name": "Contoso 2"}]}'
    assert [line.text for line in read_json_resume(data, path="x.json").lines] == [
        "Work Experience",
        "Northwind",
        "Contoso, Contoso 2",
    ]


def test_deep_nesting_is_read():
    value = "at the bottom"
    for _ in range(400):
        value = [{"items": value}]
    assert "at the bottom" in texts({"basics": {"name": "Ana"}, "extra": value})[-1]


CERTIFICATES = [
    ("all the schema knows", {"name": "CKA", "issuer": "CNCF", "date": "2025-03-02"},
     "CKA, issued 2025-03-02, issued by CNCF", ("held", "2025-03-02", "2027-03-02", None)),
    ("expiry", {"name": "CKA", "date": "2024", "x-expires": "2027-05"},
     "CKA, issued 2024, expires 2027-05", ("held", "2024", "2027-05", None)),
    ("expiry of the catalogue", {"name": "CKA", "x-expires": "2027", "x-expires-basis":
     "catalogue"}, "CKA", ("held", None, None, None)),
    ("expired", {"name": "CKA", "x-status": "expired", "x-expires": "2024"}, "CKA, expired 2024",
     ("expired", None, "2024", None)),
    ("expired, no date", {"name": "CKA", "x-status": "expired"}, "CKA, expired",
     ("expired", None, None, None)),
    ("in progress", {"name": "CKA", "x-status": "in-progress", "x-planned-for": "2027-03"},
     "CKA, in progress, expected 2027-03", ("in-progress", None, None, "2027-03")),
    ("planned", {"name": "CKA", "x-status": "planned", "x-planned-for": "2027"},
     "CKA, planned for 2027", ("planned", None, None, "2027")),
    ("planned, no date", {"name": "CKA", "x-status": "planned"}, "CKA, planned",
     ("planned", None, None, None)),
    ("passed", {"name": "CISSP", "x-status": "passed"}, "CISSP, exam passed, awaiting certification",
     ("passed", None, None, None)),
    ("another's key", {"name": "CKA", "expirationDate": "2027-05"},
     "CKA, Expiration date: 2027-05", ("held", None, "2027-05", None)),
    ("a state of one's own", {"name": "CKA", "x-status": "in progress"},
     "CKA, Status: in progress", ("in-progress", None, None, None)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("certificate", "text", "expected"),
    [c[1:] for c in CERTIFICATES],
    ids=[c[0] for c in CERTIFICATES],
)
def test_certificates_become_lines_that_matching_reads(certificate, text, expected):
    document = read({"certificates": [certificate]})
    assert document.lines[1].text == text
    (claim,) = match(document, as_of=date(2026, 11, 1)).claims
    assert (claim.status, claim.issued, claim.expires, claim.planned_for) == expected


def test_a_certificate_carries_its_address_and_its_number():
    document = read(
        {
            "certificates": [
                {
                    "name": "Certified Kubernetes Administrator",
                    "url": "https://a.example/badge",
                    "x-credential-id": "LF-9x8y7z",
                    "summary": "Hands-on exam.",
                }
            ]
        }
    )
    (claim,) = match(document).claims
    assert (claim.url, claim.credential_id) == ("https://a.example/badge", "LF-9x8y7z")
    assert document.lines[2].text == "Hands-on exam."
    (link,) = document.lines[1].links
    assert document.lines[1].text[link.start : link.end] == "Certified Kubernetes Administrator"


PROFILES = [
    ({"network": "GitHub", "username": "ana", "url": "https://github.com/ana"},
     "https://github.com/ana", ["https://github.com/ana"]),
    ({"network": "Mastodon", "username": "ana", "url": "https://social.example/@ana"},
     "https://social.example/@ana (Mastodon)", ["https://social.example/@ana"]),
    ({"network": "GitHub", "username": "ana"}, "ana (GitHub)", []),
    ({"network": "GitHub", "url": "github.com/ana"}, "github.com/ana", ["https://github.com/ana"]),
    ({"network": "X", "url": "javascript:alert(1)"}, "javascript:alert(1) (X)", []),
]  # fmt: skip


@pytest.mark.parametrize(("profile", "text", "urls"), PROFILES)
def test_profiles_are_addresses(profile, text, urls):
    (line,) = read({"basics": {"profiles": [profile]}}).lines
    assert (line.text, [link.url for link in line.links]) == (text, urls)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_encodings(encoding):
    data = json.dumps({"basics": {"name": "Ana Müller"}}, ensure_ascii=False).encode(encoding)
    assert read_json_resume(data, path="x.json").text == "Ana Müller"


def test_parse_knows_the_format_whatever_its_name(tmp_path):
    path = tmp_path / "resume.json"
    path.write_text('{"basics": {"name": "Ana Example"}}')
    document = parse(path)
    assert (document.source.format, document.source.pages) == ("json-resume", None)
    assert document.notes == ()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=20,
)
NAMES = st.sampled_from(["basics", *KINDS, "custom"])


@given(st.dictionaries(NAMES, VALUES, max_size=5))
def test_any_json_is_read_or_refused(resume):
    try:
        document = read(resume)
    except ParseError as error:
        assert "\n" not in str(error)
        return
    assert all(line.text.strip() == line.text != "" for line in document.lines)
    for line in document.lines:
        assert document.text[line.start : line.end] == line.text
        assert all(0 <= link.start < link.end <= len(line.text) for link in line.links)


@given(st.lists(st.from_regex(r"[a-z]{3,9}", fullmatch=True), min_size=1, max_size=6), VALUES)
def test_no_word_is_lost(words, value):
    resume = {"basics": {"name": "Ana"}, "work": [{words[0]: words, "other": value}]}
    resume["custom"] = {word: [{word: word}, value] for word in words}
    printed = read(resume).text
    assert all(word in printed for word in words)
