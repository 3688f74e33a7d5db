"""What must not change a reading, on every labelled résumé.

The order of bullets, spelling, a synonym, another format, another section; name, sex, age,
nationality, school. Each change is made to the parsed page, so that it meets all layouts.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import docx
import pytest
from docx.shared import Cm

from certlens.analysis import analyze
from certlens.document import Document, Line, number_lines
from certlens.knowledge import OtherCertification, issuers, read_rows
from certlens.matching import match
from certlens.matching.catalogue import catalogue
from certlens.parsers import parse
from certlens.parsers.markdown import read_markdown
from certlens.report import Report
from certlens.resume import Resume
from certlens.titles import role_in

HERE = Path(__file__).parent
LABELS = sorted(HERE.glob("development/*.json")) + sorted(HERE.glob("held-out/*.json"))
SHARE = 3  # each change is made to every third résumé, another third each time
ELSEWHERE = (("backend-engineer", "startup"), ("soc-analyst", "defence-contractor"))
WORK = ("experience", "projects", "home-lab", "open-source")


class Case(NamedTuple):
    """A labelled résumé, as read, and the roles that it is read for."""

    resume: Resume
    targets: tuple[tuple[str, str | None], ...]


@cache
def case(label: Path) -> Case:
    facts = json.loads(label.read_text(encoding="utf-8"))
    resume = match(parse(label.parent / facts["file"]), as_of=date.fromisoformat(facts["as_of"]))
    return Case(resume, ((facts["role"], None), *ELSEWHERE))


def judged(resume: Resume, targets: Iterable[tuple[str, str | None]]) -> list[object]:
    reports = (analyze(resume, role=role, employer=employer) for role, employer in targets)
    return [judgement(report) for report in reports]


def judgement(report: Report) -> object:
    claims = {
        (claim.certification or claim.name.casefold(), claim.status, claim.weight, claim.placement)
        for claim in report.claims
    }
    return claims, {(finding.rule, finding.severity) for finding in report.findings}


Telling = Callable[[Resume, Iterable[tuple[str, str | None]]], list[object]]


def stays(label: Path, change: Callable[[Document], Document], told: Telling) -> bool:
    """Whether what is told of the page is the same after the change."""
    resume, targets = case(label)
    document = change(resume.document)
    if document == resume.document:
        return True
    return told(match(document, as_of=resume.as_of), targets) == before(label, told)


@cache
def before(label: Path, told: Telling) -> list[object]:
    resume, targets = case(label)
    return told(resume, targets)


def changed(document: Document, lines: Iterable[Line]) -> Document:
    return Document(source=document.source, lines=number_lines(lines), notes=document.notes)


def reworded(document: Document, reword: Callable[[str], str], *kinds: str) -> Document:
    """The document with its lines reworded; with ``kinds`` only those in such sections."""
    inside = set(line_numbers(document, kinds)) if kinds else None
    return changed(
        document,
        (
            retold(line, reword(line.text)) if inside is None or number in inside else line
            for number, line in enumerate(document.lines, start=1)
        ),
    )


def retold(line: Line, text: str) -> Line:
    """The line with another text; its links end where the text does."""
    if text == line.text:
        return line
    ends = (min(link.end, len(text)) for link in line.links)
    links = tuple(
        link.model_copy(update={"start": min(link.start, end), "end": end})
        for link, end in zip(line.links, ends, strict=True)
    )
    return line.model_copy(update={"text": text, "links": links, "stops": ()})


def line_numbers(document: Document, kinds: Iterable[str]) -> Iterator[int]:
    for section in match(document).sections:
        if section.kind in kinds:
            yield from range(section.first_line, section.last_line + 1)


def with_bullets_turned(document: Document) -> Document:
    """Each run of bullets in a work section in reverse order."""
    inside = set(line_numbers(document, WORK))
    blocks = [list(group) for _, group in groupby(document.lines, lambda line: line.block)]
    numbered: list[tuple[bool, list[Line]]] = []
    number = 1
    for block in blocks:
        bullet = block[0].bullet and block[0].row is None and number in inside
        numbered.append((bullet, block))
        number += len(block)
    runs = [
        (bullet, [block for _, block in run]) for bullet, run in groupby(numbered, lambda p: p[0])
    ]
    turned = (block for bullet, run in runs for block in (reversed(run) if bullet else run))
    return changed(document, (line for block in turned for line in block))


SPELLINGS = (
    *(("programme", "program"), ("organis", "organiz"), ("catalogue", "catalog")),
    *(("data centre", "data center"), ("optimis", "optimiz"), ("analys", "analyz")),
    *(("virtualis", "virtualiz"), ("behaviour", "behavior"), ("licence", "license")),
    *(("modernis", "moderniz"), ("standardis", "standardiz"), ("colour", "color")),
    *(("minimis", "minimiz"), ("centralis", "centraliz"), ("prioritis", "prioritiz")),
)
NO_SPELLING = re.compile(r"[Aa]naly(?:s(?:t|is|tic)|z\b)|[Pp]rogram(?:m|s?\b)")


def respelled(document: Document) -> Document:
    """British spelling where the page has American, and the other way round."""
    if " and " not in document.text:
        return document  # another language
    found = NO_SPELLING.sub("", document.text)
    british = sum(one in found for one, _ in SPELLINGS)
    american = sum(other in found for _, other in SPELLINGS)

    def reword(text: str) -> str:
        for one, other in SPELLINGS[1:]:
            old, new = (one, other) if british >= american else (other, one)
            if old == "analys":
                text = re.sub(r"nalys(?=e[drs]?\b|ing\b)", "nalyz", text)
            elif old == "analyz":
                text = text.replace("nalyz", "nalys")
            else:
                text = text.replace(old, new).replace(old.capitalize(), new.capitalize())
        return text

    return reworded(document, reword, *WORK, "summary")


# How a line may be said otherwise, without a change of meaning.
PARAPHRASES = (
    *((r"\bKubernetes\b", "k8s"), (r"\bPostgreSQL\b", "Postgres"), (r"\bJavaScript\b", "JS")),
    *((r"\bAmazon EKS\b", "EKS"), (r"\bTerraform\b", "terraform"), (r"\bPostgres\b", "PostgreSQL")),
    *(
        (r"\bMigrated\b", "Moved"),
        (r"\bDesigned\b", "Architected"),
        (r"\bBuilt\b", "Constructed"),
        (r"\bIntroduced\b", "Implemented"),
        (r"\bManaged\b", "Administered"),
    ),
    *((r"\bcutting\b", "reducing"), (r"\breducing\b", "lowering"), (r"\bcut\b(?!-)", "reduced")),
    *((r"\bper cent\b", "%"), (r"\bLed\b", "Headed"), (r"\bCreated\b", "Set up")),
)


def paraphrased(document: Document) -> Document:
    def reword(text: str) -> str:
        for number, (old, _) in enumerate(PARAPHRASES):
            text = re.sub(old, f"\0{number}\0", text)
        return re.sub("\0(\\d+)\0", lambda found: PARAPHRASES[int(found[1])][1], text)

    return reworded(document, reword, *WORK)


HOBBIES = ("Interests", "Chess, sailing, baking bread, the local brass band")


def with_hobbies(document: Document) -> Document:
    return with_lines(document, len(document.lines), HOBBIES)


PERSON = (
    "Born 4 May 1961 in Bergen, married, two children, Norwegian, she/her",
    "Ms. Captain of the women's rowing club; member of the Muslim students' association",
)


def with_birthday_and_more(document: Document) -> Document:
    return with_lines(document, first_visible(document) + 1, PERSON)


MEETING = "• Attended the weekly team meeting"


def with_one_bullet_more(document: Document) -> Document:
    """One more line of work that says nothing of note, behind the first bullet of an experience."""
    inside = set(line_numbers(document, ("experience",)))
    for number, line in enumerate(document.lines, start=1):
        after = document.lines[number : number + 1]
        ends = not after or after[0].block != line.block
        if number in inside and line.bullet and line.row is None and ends:
            return with_lines(document, number, (MEETING,), bullet=True)
    return document


def with_lines(
    document: Document, place: int, texts: Iterable[str], *, bullet: bool = False
) -> Document:
    before = document.lines[max(place - 1, 0)]
    block = max(line.block for line in document.lines) + 1
    added = [
        Line(
            text=text,
            start=0,
            block=block + number,
            page=before.page,
            bbox=before.bbox,
            font_size=before.font_size,
            region=before.region,
            bullet=bullet,
        )
        for number, text in enumerate(texts)
    ]
    return changed(document, (*document.lines[:place], *added, *document.lines[place:]))


def first_visible(document: Document) -> int:
    lines = enumerate(document.lines)
    return next(number for number, line in lines if line.visible and line.text.strip())


NAMES = ("Nguyen", "Fatima", "Björk", "Oyelaran", "Kowalska", "Singh")
KIND_OF_SCHOOL = r"(?:University|College|Institute of Technology|School|Polytechnic)"
ISSUING = [name for name in issuers() if re.search(rf"\b{KIND_OF_SCHOOL}\b", name)]
SCHOOL = re.compile(
    rf"\b(?!(?:{'|'.join(map(re.escape, ISSUING))})\b)(?:[A-Z][\w.'-]+ ){{1,3}}(?={KIND_OF_SCHOOL})"
)
CONTACT = ((r"\+?\d[\d ()-]{8,}\d", "555 0100"), (r"[\w.+-]+@[\w.-]+", "someone@example.org"))


def renamed(document: Document) -> Document:
    """Another name wherever it stands, another school, other ways to reach its owner."""
    words = name_of(document)
    names = dict(zip(words, NAMES, strict=False))

    def reword(text: str) -> str:
        for old, new in names.items():
            text = re.sub(rf"\b{re.escape(old)}\b", new if not old.isupper() else new.upper(), text)
        text = SCHOOL.sub("Northern Example ", text)
        return text

    def reached(text: str) -> str:
        for pattern, other in CONTACT:
            text = re.sub(pattern, other, text)
        return text

    return reworded(reworded(document, reword), reached, "headline", "contact")


@cache
def post_nominals() -> frozenset[str]:
    """Short forms of certifications, in the catalogue and of other trades, as they stand behind names."""
    rows = read_rows("other_certifications", OtherCertification)
    others = (word for row in rows for short in row.short for word in re.findall(r"\w+", short))
    return frozenset(catalogue().short_forms) | {word.casefold() for word in others}


def name_of(document: Document) -> list[str]:
    """The words of the name that the page begins with, if it begins with one."""
    first = re.split(r"[,|·\t]", document.lines[first_visible(document)].text)[0].split()
    words = [word for word in first if re.fullmatch(r"[^\W\d_][\w'’“”.-]*", word)]
    words = [word for word in words if word.casefold() not in post_nominals()]
    titled = role_in(" ".join(words)) is not None  # "Ana Example Data Scientist"
    return words if 2 <= len(words) == len(first) <= 4 and not titled else []


def printed_as_markdown(document: Document) -> Document:
    """The same text in another format: headings, bullets and paragraphs of Markdown."""
    titles = {span.line for section in match(document).sections for span in section.title_spans}
    parts: list[str] = []
    number = 1
    for _, group in groupby(document.lines, lambda line: line.block):
        block = list(group)
        text = "\n".join(linked(line) for line in block if line.visible)
        mark = "## " if number in titles else "- " if block[0].bullet else ""
        parts.append(f"{mark}{text.lstrip('•-*▪ ')}\n" if text else "")
        number += len(block)
    return read_markdown("\n".join(parts).encode(), path="resume.md")


def linked(line: Line) -> str:
    """The line's text with its links as Markdown has them."""
    text = line.text
    for link in sorted(line.links, key=lambda link: -link.start):
        text = f"{text[: link.start]}[{text[link.start : link.end]}]({link.url}){text[link.end :]}"
    text = text.strip().replace("\\", "\\\\")
    return f"**{text}**" if line.bold and text else text


def in_one_column(document: Document) -> bool:
    """Whether the page has nothing that Markdown cannot tell: no columns, tables or further pages."""
    if document.source.format == "pdf":
        return False
    return all(line.row is None and line.region == "main" for line in document.lines)


CHANGES: tuple[Callable[[Document], Document], ...] = (
    with_bullets_turned,
    respelled,
    paraphrased,
    with_one_bullet_more,
    with_hobbies,
    with_birthday_and_more,
    renamed,
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_reading_stays(change: Callable[[Document], Document]) -> None:
    labels = LABELS[CHANGES.index(change) % SHARE :: SHARE]
    assert not [label.stem for label in labels if not stays(label, change, judged)]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_change_is_one(change: Callable[[Document], Document]) -> None:
    """Most pages are changed by it, so that the test above says something."""
    pages = [case(label).resume.document for label in LABELS]
    least = 0.2 if change is respelled else 0.7
    assert sum(change(page) != page for page in pages) >= least * len(pages)


def test_printed_in_another_format_it_reads_the_same() -> None:
    plain = [label for label in LABELS if in_one_column(case(label).resume.document)]
    assert len(plain) > 20
    differ = {label.stem for label in plain if not stays(label, printed_as_markdown, judged)}
    assert differ <= {"lumsden"}  # an "ASQ-accredited provider" on a line of its own


def said(resume: Resume, targets: Iterable[tuple[str, str | None]]) -> list[object]:
    """Every word of the reports but for the line of the name itself."""
    reports = [analyze(resume, role=role, employer=employer) for role, employer in targets]
    return [
        (
            sorted((f.code, f.message, f.advice, f.claims, f.evidence) for f in report.findings),
            [(claim.talking_point, claim.questions) for claim in report.claims],
        )
        for report in reports
    ]


@pytest.mark.parametrize("change", [renamed, with_birthday_and_more], ids=["name", "birthday"])
def test_who_somebody_is_changes_no_word(change: Callable[[Document], Document]) -> None:
    labels = LABELS[int(change is renamed) :: SHARE]
    assert not [label.stem for label in labels if not stays(label, change, said)]


WORD_FILES = [label for label in LABELS if label.with_suffix(".docx").exists()]
PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)


@pytest.mark.parametrize("label", WORD_FILES, ids=lambda label: label.stem)
def test_a_photo_changes_nothing(label: Path, tmp_path: Path) -> None:
    resume, targets = case(label)
    word = docx.Document(str(label.with_suffix(".docx")))
    word.add_paragraph().add_run().add_picture(BytesIO(PIXEL), width=Cm(3), height=Cm(4))
    word.save(str(tmp_path / "resume.docx"))
    again = match(parse(tmp_path / "resume.docx"), as_of=resume.as_of)
    assert said(again, targets) == said(resume, targets)
    assert judged(again, targets) == judged(resume, targets)
