"""Which section a line stands in: wrapped headings, labels inside the text, sidebars without a word."""

from __future__ import annotations

import pytest

from certlens.document import Document, Line, Region, Source, number_lines
from certlens.matching import match
from certlens.matching.headings import heading_kinds
from certlens.matching.sections import find_sections

PROSE = (
    "Engineer of nine years who moves retailers from hand-built servers to the cloud, step by step."
)


def page(*rows: tuple[str, float, str]) -> Document:
    """Lines from (look, size, text): ``b`` bold, ``s`` in the sidebar, ``+`` in the block above."""
    lines: list[Line] = []
    block = 0
    for look, size, text in rows:
        block += "+" not in look
        region: Region = "sidebar" if "s" in look else "footer" if "f" in look else "main"
        lines.append(
            Line(text=text, start=0, block=block, font_size=size, bold="b" in look, region=region)
        )
    source = Source(path="cv.pdf", sha256="0" * 64, format="pdf", pages=1)
    return Document(source=source, lines=number_lines(lines))


def sections(document: Document) -> list[tuple[str, str]]:
    return [(section.kind, section.title) for section in find_sections(document)]


def test_a_heading_that_wraps_after_its_joint_names_both_kinds() -> None:
    document = page(
        ("b", 12, "CERTIFICATIONS &"),
        ("b+", 12, "TRAININGS"),
        ("", 9, "AWS: SAA (Aug 2023)"),
        ("b", 12, "LANGUAGES"),
        ("", 9, "Tamil"),
    )
    first, second = find_sections(document)
    assert (first.title, first.kind, second.kind) == (
        "CERTIFICATIONS & TRAININGS",
        "certifications",
        "languages",
    )


def test_text_after_a_sidebar_is_not_the_sidebars() -> None:
    document = page(
        ("sb", 20, "Mirela Okonkwo"),
        ("sb", 12, "Certifications"),
        ("s", 9, "CISSP"),
        ("sb", 12, "Interests"),
        ("s", 9, "Chess"),
        ("", 9, PROSE),
        ("b", 12, "Experience"),
        ("", 9, "Engineer, Pell & Dorset, 2020 to 2024"),
    )
    kinds = [kind for kind, _ in sections(document)]
    assert kinds == ["headline", "certifications", "interests", "summary", "experience"]


def test_a_section_goes_on_after_the_sidebar_beside_it() -> None:
    document = page(
        ("b", 12, "Experience"),
        ("", 9, "Engineer, Pell & Dorset, 2020 to 2024"),
        ("sb", 12, "Languages"),
        ("s", 9, "Swedish"),
        ("", 9, "Administrator, Old Mill, 2015 to 2020"),
    )
    assert sections(document)[-1] == ("experience", "Experience")


@pytest.mark.parametrize("label", ["Programming Languages", "Databases", "Tools", "Languages"])
def test_a_bold_label_inside_skills_opens_no_section(label: str) -> None:
    document = page(
        ("b", 12, "SKILLS"),
        ("b", 9, label),
        ("", 9, "Python, Go"),
        ("b", 12, "EDUCATION"),
        ("", 9, "BSc, 2012"),
    )
    assert [kind for kind, _ in sections(document)] == ["skills", "education"]


def test_a_label_that_recurs_under_jobs_opens_no_section() -> None:
    job = [
        ("", 9.0, "Engineer, Pell & Dorset, 2020 to 2024"),
        ("b", 9.0, "Key achievements"),
        ("", 9.0, "Moved 14 accounts."),
    ]
    document = page(
        *(("b", 12.0, "Profile"), ("", 9.0, PROSE), ("b", 12.0, "Experience"), *job, *job),
        *(("b", 12.0, "Education"), ("", 9.0, "BSc, 2012"), ("b", 12.0, "Skills"), ("", 9.0, "Go")),
    )
    assert [kind for kind, _ in sections(document)] == [
        *("summary", "experience", "education", "skills")
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("What I hold", "certifications"),
        ("Some paper", "certifications"),
        ("Exams I teach", "other"),
        ("The role I want", "other"),
        ("Additional information", "other"),
    ],
)
def test_a_list_of_certifications_tells_the_kind_of_an_unknown_heading(
    title: str, kind: str
) -> None:
    document = page(
        ("b", 12, "Experience"),
        ("", 9, "Engineer, Pell & Dorset, 2020 to 2024"),
        ("b", 12, title),
        ("", 9, "CISSP, 2021"),
        ("", 9, "CompTIA Security+, 2019"),
        ("b", 12, "Education"),
        ("", 9, "BSc, 2012"),
    )
    assert sections(document)[1] == (kind, title)


def test_the_name_of_one_certification_is_no_heading() -> None:
    document = page(
        ("b", 12, "Certifications"),
        ("", 9, "CompTIA A+"),
        ("", 9, "Network+ Certification"),
        ("", 9, "May 2018"),
    )
    assert sections(document) == [("certifications", "Certifications")]


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("Career and certificates, newest first", ("experience", "certifications")),
        ("Certifications (selected)", ("certifications",)),
        ("Experience – continued", ("experience",)),
        ("Skills, Python", ()),
        ("Languages, fluent English", ()),
    ],
)
def test_a_remark_behind_a_heading_is_no_part_of_it(title: str, kinds: tuple[str, ...]) -> None:
    assert heading_kinds(title) == kinds


def test_an_unknown_line_that_only_headings_look_like_opens_a_section() -> None:
    rows = [("b", 11.0, "Profile"), ("", 10.4, PROSE), ("b", 11.0, "Experience")]
    rows += [("b", 10.4, "Engineer, Pell & Dorset"), ("", 10.4, "2020 to 2024")]
    rows += [("b", 11.0, "Side things"), ("", 10.4, "BusYa, an app with the timetable")]
    rows += [("b", 11.0, "Education"), ("", 10.4, "BSc, 2012")]
    assert [title for _, title in sections(page(*rows))] == [
        *("Profile", "Experience", "Side things", "Education")
    ]


def test_a_sidebar_without_a_heading_stays_with_what_is_before_it() -> None:
    document = page(
        ("b", 12, "Certifications"), ("", 9, "CISSP, 2021"), ("s", 9, "ICP-ACC"), ("s", 9, "2020")
    )
    assert sections(document) == [("certifications", "Certifications")]


def test_a_running_foot_is_no_job() -> None:
    document = page(
        ("b", 12, "Experience"),
        ("", 9, "Engineer, Pell & Dorset, 2020 to 2024"),
        ("f", 9, "Mirela Okonkwo, printed May 2024"),
    )
    assert [entry.title for entry in match(document).entries] == ["Engineer, Pell & Dorset"]


def test_a_plain_line_among_certifications_is_one_of_them() -> None:
    text = [
        "Certifications/Licenses",
        "Network+",
        "January 2020",
        "Food Safety Certification",
        "2015",
    ]
    lines = number_lines([Line(text=line, start=0, block=n) for n, line in enumerate(text)])
    source = Source(path="cv.txt", sha256="0" * 64, format="text")
    assert len(find_sections(Document(source=source, lines=lines))) == 1


def test_a_line_set_like_the_other_headings_is_one() -> None:
    document = page(
        ("b", 21, "Pieter Example"),
        ("b", 11, "Employment"),
        ("b", 10.9, "Engineer, Pell & Dorset, 2020 to 2024"),
        ("", 10.9, PROSE),
        ("b", 11, "Tools that I reach for"),
        ("", 10.9, "Ignition, WinCC"),
        ("b", 11, "Schooling"),
        ("", 10.9, "BSc, 2012"),
        ("b", 11, "Languages"),
        ("", 10.9, "Dutch"),
    )
    assert [kind for kind, _ in sections(document)] == [
        *("headline", "experience", "skills", "education", "languages")
    ]


def test_a_sidebar_has_headings_of_its_own_look() -> None:
    document = page(
        ("b", 14, "Where I've worked"),
        ("b", 10, "Oatfield Grocers"),
        ("", 9, "Oct 2022 to present"),
        ("b", 10, "Northern Shelter"),
        ("", 9, "2019 to 2022"),
        ("b", 10, "Aire Valley"),
        ("", 9, "2018 to 2019"),
        ("sb", 10, "Toolbox"),
        ("s", 9, "SQL"),
        ("sb", 10, "Studied"),
        ("s", 9, "BSc Mathematics, 2018"),
        ("sb", 10, "Courses taken"),
        ("s", 9, "Storytelling with data"),
        ("sb", 10, "Out of hours"),
        ("s", 9, "Fell running"),
    )
    assert [kind for kind, _ in sections(document)] == [
        *("experience", "skills", "education", "courses", "interests")
    ]


def test_a_word_of_everyday_is_a_heading_only_where_it_stands_out() -> None:
    def opened(look: str, size: float) -> list[str]:
        document = page(
            ("b", 12, "Experience"),
            ("", 9, PROSE),
            (look, size, "Journey"),
            ("", 9, PROSE),
            ("b", 12, "Education"),
            ("", 9, "BSc, 2012"),
        )
        return [title for _, title in sections(document)]

    assert opened("b", 12) == ["Experience", "Journey", "Education"]
    assert opened("b", 9) == ["Experience", "Education"]


def test_a_heading_of_unknown_words_may_wrap() -> None:
    document = page(
        ("b", 12, "CERTIFICATIONS"),
        ("", 9, "CISSP, 2021"),
        ("b", 12, "CREDENTIAL"),
        ("b+", 12, "ASSESSMENT"),
        ("", 9, "Equal to a bachelor's degree."),
        ("b", 12, "EDUCATION"),
        ("", 9, "BSc, 2012"),
    )
    assert sections(document)[1] == ("other", "CREDENTIAL ASSESSMENT")


def test_qualifications_in_a_table_among_other_papers_are_certifications() -> None:
    document = page(
        ("b", 12, "Qualifications"),
        ("", 9, "CISSP, 2021"),
        ("", 9, "Truck driving licence"),
        ("", 9, "First aid at work"),
        ("", 9, "CompTIA Security+, 2019"),
        ("", 9, "Works council election, candidate"),
    )
    (section,) = find_sections(document)
    assert (section.kind, section.also) == ("education", ("certifications",))


def test_qualifications_beside_education_are_certifications_alone() -> None:
    document = page(
        ("b", 12, "Qualifications"),
        ("", 9, "CISSP, 2021"),
        ("", 9, "CompTIA Security+, 2019"),
        ("b", 12, "Education"),
        ("", 9, "BSc Computer Science, Example University, 2015"),
    )
    section, _ = find_sections(document)
    assert (section.kind, section.also) == ("certifications", ())


def test_learning_that_lists_certifications_is_one_of_them() -> None:
    document = page(
        ("b", 12, "Learning"),
        ("", 9, "CISSP, 2021"),
        ("", 9, "Attended a conference on storage"),
        ("", 9, "CompTIA Security+, 2019"),
    )
    assert find_sections(document)[0].kind == "certifications"


def test_a_mother_tongue_among_skills_makes_languages_of_them() -> None:
    document = page(("b", 12, "Personal skills"), ("", 9, "Mother tongue: Hungarian"))
    assert find_sections(document)[0].also == ("languages",)


def test_selected_work_with_dated_jobs_is_experience_where_nothing_else_is() -> None:
    document = page(
        ("b", 12, "Selected work"),
        ("", 9, "Banksia Instruments, Engineering Manager, 2018 to 2024"),
        ("", 9, "- Halved escaped defects."),
        ("", 9, "- Shipped an update."),
    )
    assert [kind for kind, _ in sections(bulleted(document))] == ["experience"]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Terraform, Ansible, Kubernetes, Python, Grafana", "skills"),
        ("BSc Mathematics, University of Upper Wharfedale, 2018", "education"),
        ("Fell running, brass band, bread", "other"),
    ],
)
def test_the_text_under_an_unknown_heading_tells_its_kind(body: str, kind: str) -> None:
    document = page(
        ("b", 12, "Experience"),
        ("", 9, PROSE),
        ("b", 12, "Daybreak"),
        ("", 9, body),
        ("b", 12, "References"),
        ("", 9, "On request"),
    )
    assert sections(document)[1] == (kind, "Daybreak")


def bulleted(document: Document) -> Document:
    """The document with the lines that begin with a dash as bullets."""
    lines = [line.model_copy(update={"bullet": line.text[0] == "-"}) for line in document.lines]
    return document.model_copy(update={"lines": tuple(lines)})


@pytest.mark.parametrize(
    ("heads", "kind"),
    [
        (["Lead consultant, 2023 to 2025", "Consultant, 2021 to 2023"], "experience"),
        (["Client: a dairy, 2023 to 2025", "Client: a bank, 2021 to 2023"], "experience"),
        (["Chess clock, 2023 to 2025", "Bird counter, 2021 to 2023"], "projects"),
    ],
)
def test_projects_done_for_clients_or_in_a_role_are_experience(heads: list[str], kind: str) -> None:
    rows = [("b", 12.0, "Projects")]
    for head in heads:
        rows += [("", 9.0, head), ("", 9.0, "- Moved one."), ("", 9.0, "- Moved another.")]
    assert find_sections(bulleted(page(*rows)))[0].kind == kind
