"""Headings: which words name which part of a résumé, and which lines are no headings at all."""

from __future__ import annotations

import pytest
from snippets import plain, resume_of

from certlens.document import Document, Line, Source, number_lines
from certlens.knowledge import Heading, read_rows
from certlens.matching.headings import heading_kinds, styled_kinds
from certlens.matching.sections import find_sections

NO_HEADING = [
    "Kubernetes",
    "Certified Kubernetes Administrator",
    "AWS Certified Developer",
    "CCNA, CCNP",
    "Systems Engineer",
    "Project Manager",
    "Scrum Master",
    "Example University",
    "Responsibilities",
    "Environment",
    "Birth Certificates",
    "School Certificate",
    "SSL certificates",
    "Communication",
    "Lisbon",
    "Ana Example",
]

KINDS = [
    # what sounds like certifications and is not
    ("Academic Credentials", "education"),
    ("Educational Credentials", "education"),
    ("Academic Qualifications", "education"),
    ("Qualifications", "education"),
    ("Summary of Qualifications", "summary"),
    ("Security Clearance", "other"),
    ("Driving Licence", "other"),
    ("Training", "courses"),
    ("Courses", "courses"),
    ("Professional Development", "courses"),
    ("Coursework", "courses"),
    ("Languages", "languages"),
    # certifications
    ("Certifications", "certifications"),
    ("CERTIFICATION", "certifications"),
    ("Certificates:", "certifications"),
    ("Certifications & Licenses", "certifications"),
    ("Licenses/Certifications", "certifications"),
    ("LICENSES & CERTIFICATIONS", "certifications"),
    ("Professional Certifications", "certifications"),
    ("Technical Certifications", "certifications"),
    ("Cisco Certifications", "certifications"),
    ("Microsoft Certifications", "certifications"),
    ("Certified", "certifications"),
    ("……… CERTIFICATIONS ………", "certifications"),
    ("Certification: -", "certifications"),
    ("4. Certifications", "certifications"),
    ("— Certifications —", "certifications"),
    ("Certifications in progress", "certifications"),
    ("Professional Credentials", "certifications"),
    ("Accreditations", "certifications"),
    ("Zertifizierungen", "certifications"),
    ("Zertifikate", "certifications"),
    ("Certifications professionnelles", "certifications"),
    ("Certificaciones", "certifications"),
    ("Certificações", "certifications"),
    ("Certificazioni", "certifications"),
    ("Certificaten", "certifications"),
    # the rest
    ("Experience", "experience"),
    ("WORK HISTORY", "experience"),
    ("Employment", "experience"),
    ("Berufserfahrung", "experience"),
    ("Expérience professionnelle", "experience"),
    ("Experiencia laboral", "experience"),
    ("Experiência profissional", "experience"),
    ("Esperienza lavorativa", "experience"),
    ("Werkervaring", "experience"),
    ("Education", "education"),
    ("Ausbildung", "education"),
    ("Formación académica", "education"),
    ("Formação acadêmica", "education"),
    ("Istruzione e formazione", "education"),
    ("Opleiding", "education"),
    ("Skills", "skills"),
    ("Technical Skills", "skills"),
    ("Kenntnisse", "skills"),
    ("Compétences", "skills"),
    ("Habilidades", "skills"),
    ("Competências", "skills"),
    ("Competenze", "skills"),
    ("Vaardigheden", "skills"),
    ("Projects", "projects"),
    ("Side Projects", "projects"),
    ("Projekte", "projects"),
    ("Progetti", "projects"),
    ("Open Source", "open-source"),
    ("Home Lab", "home-lab"),
    ("Homelab", "home-lab"),
    ("Summary", "summary"),
    ("About me", "summary"),
    ("Profil", "summary"),
    ("Over mij", "summary"),
    ("Sprachkenntnisse", "languages"),
    ("Idiomas", "languages"),
    ("Publications", "publications"),
    ("Talks", "teaching"),
    ("Speaking engagements", "teaching"),
    ("Where I've worked", "experience"),
    ("Jobs so far", "experience"),
    ("Trayectoria", "experience"),
    ("Berufliche Stationen", "experience"),
    ("What I've shipped", "projects"),
    ("Things on GitHub", "projects"),
    ("Letters after my name", "certifications"),
    ("Exams booked", "certifications"),
    ("CERTIFICATIONS (no longer current)", "certifications"),
    ("Tools of the trade", "skills"),
    ("Where I studied", "education"),
    ("Courses I took", "courses"),
    ("Lab at home", "home-lab"),
    ("Off the clock", "interests"),
    ("Odds and ends", "other"),
    ("Awards", "awards"),
    ("Hackathons", "competitions"),
    ("Volunteering", "volunteering"),
    ("Ehrenamt", "volunteering"),
    ("Teaching", "teaching"),
    ("References", "references"),
    ("Referenzen", "references"),
    ("Interests", "interests"),
    ("Hobbys", "interests"),
    ("Contact", "contact"),
]

COMPOUND = [
    ("Education & Certifications", ("education", "certifications")),
    ("Certifications and Education", ("certifications", "education")),
    ("Skills / Certifications", ("skills", "certifications")),
    ("Certifications | Awards", ("certifications", "awards")),
    ("Training and Certifications", ("courses", "certifications")),
    ("Projects, Awards", ("projects", "awards")),
]


@pytest.mark.parametrize("line", NO_HEADING)
def test_names_no_section(line):
    assert heading_kinds(line) == ()


@pytest.mark.parametrize(("line", "kind"), KINDS)
def test_names_a_section(line, kind):
    assert heading_kinds(line)[:1] == (kind,)


@pytest.mark.parametrize(("line", "kinds"), COMPOUND)
def test_a_compound_heading_names_several(line, kinds):
    assert heading_kinds(line) == kinds


def kinds_of(text):
    return [section.kind for section in resume_of(text).sections]


PLAIN_PAGE = plain(
    "SUMMARY", "Builds platforms.", "",
    "EXPERIENCE", "Systems Engineer, Example Ltd, 2019 - 2024", "- Ran 40 servers", "",
    "CERTIFICATIONS", "CKA, 2023",
)  # fmt: skip


def test_capitals_head_sections_in_plain_text():
    assert kinds_of(PLAIN_PAGE) == ["headline", "summary", "experience", "certifications"]


FRAMES = [
    "[ Certifications ]",
    "== Certifications ==",
    "*** Certifications ***",
    "<Certifications>",
    "-- Certifications --",
]


@pytest.mark.parametrize("heading", FRAMES)
def test_a_framed_heading_needs_no_empty_lines(heading):
    assert kinds_of(plain("Ana Example", "Lisbon", heading, "CKA, 2023")) == [
        "headline",
        "certifications",
    ]


NOT_SECTIONS = [
    (
        "a job title in bold",
        "# Ana Example\n\n## Experience\n\n**Systems Engineer**\n\nExample Ltd, 2019 – 2024\n\n- Ran 40 servers\n",
        ["headline", "experience"],
    ),
    (
        "a bullet that is a heading's word",
        "# Ana Example\n\n**Lisbon**\n\n## Skills\n\n- Languages\n- Projects\n- Training\n",
        ["headline", "skills"],
    ),
    (
        "a sentence that begins with a heading's word",
        "# Ana Example\n\n**Lisbon**\n\n## Summary\n\nExperience with Kubernetes and training of juniors.\n",
        ["headline", "summary"],
    ),
    (
        "a list of acronyms in capitals",
        plain("CERTIFICATIONS", "CKA, CKAD, CKS"),
        ["headline", "certifications"],
    ),
    (
        "acronyms divided by bullets",
        plain("CERTIFICATIONS", "CKA • CKAD • CKS"),
        ["headline", "certifications"],
    ),
    (
        "a label of one line",
        "# Ana Example\n\n**Lisbon**\n\n## Certifications\n\nIn progress:\n\n- CKA\n",
        ["headline", "certifications"],
    ),
]


@pytest.mark.parametrize(
    ("text", "kinds"), [case[1:] for case in NOT_SECTIONS], ids=[case[0] for case in NOT_SECTIONS]
)
def test_opens_no_section(text, kinds):
    assert kinds_of(text) == kinds


def test_sections_cover_every_line_and_never_overlap():
    resume = resume_of(PLAIN_PAGE)
    covered = [n for s in resume.sections for n in range(s.first_line, s.last_line + 1)]
    assert covered == sorted(set(covered))
    visible = [n for n, line in enumerate(resume.document.lines, 1) if line.visible]
    assert set(visible) <= set(covered)


def test_no_heading_is_listed_twice():
    listed = [row.text for row in read_rows("headings", Heading)]
    assert len(listed) == len(set(listed))


def test_every_listed_heading_is_read_as_its_kind():
    wrong = [
        row
        for row in read_rows("headings", Heading)
        if heading_kinds(row.text) != (() if row.looks else (row.kind,))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Certificates, by vendor", ("certifications",)),
        ("Badges I collected", ("certifications",)),
        ("Tools that I reach for", ("skills",)),
        ("Experience with clients", ("experience",)),
        ("Lab and talks", ("home-lab", "teaching")),
        ("Classes of the last years", ("courses",)),
        ("Kit\tSchool\tAlso", ("skills", "education", "other")),
        ("Away from the terminal", ("interests",)),
        ("Where to reach me", ("contact",)),
        ("Neighbourhood volunteer work", ("volunteering",)),
        ("Lab Technician", ("other",)),
        ("Exams I teach", ("other",)),
        ("Jobs I want", ("other",)),
        ("Kubernetes", ("other",)),
    ],
)
def test_nouns_tell_the_kind_of_a_line_set_as_a_heading(text, kinds):
    assert styled_kinds(text) == kinds


def printed(*blocks):
    """A document of blocks, each its size and its lines, as a page with fonts gives them."""
    lines = [
        Line(text=text, start=0, block=number, font_size=size)
        for number, (size, *texts) in enumerate(blocks)
        for text in texts
    ]
    source = Source(path="cv.pdf", sha256="0" * 64, format="pdf", pages=1)
    return Document(source=source, lines=number_lines(lines))


NARROW = printed(
    (18.0, "Ana Example"),
    (14.0, "Skills"),
    (10.0, "Linux, Terraform"),
    (14.0, "Professional", "Certifications"),
    (10.0, "Microsoft", "Certified:", "Azure Administrator", "Associate (2022)"),
    (14.0, "Languages"),
    (10.0, "English"),
)


def test_a_heading_and_a_name_may_wrap_in_a_narrow_column():
    found = [(section.kind, section.title) for section in find_sections(NARROW)]
    assert found == [
        ("headline", ""),
        ("skills", "Skills"),
        ("certifications", "Professional Certifications"),
        ("languages", "Languages"),
    ]
