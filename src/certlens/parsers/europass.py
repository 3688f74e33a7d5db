"""Europass XML, as Europass PDFs carry it, → the lines that their pages print.

Both vocabularies are read by their local names: SkillsPassport (Cedefop, until 2020; version 2 of
it in lower case) and Candidate (HR-XML, since 2020). What the Candidate vocabulary may still add is
printed too: a section that is not in the tables stands under its own name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from certlens.document import Line
from certlens.parsers.europass_entries import (
    certificate,
    child_named,
    entry,
    local,
    named,
    prose,
    words_of,
)
from certlens.parsers.outlines import Outline, label

_ROOTS = frozenset({"candidate", "skillspassport", "learnerinfo", "europass"})
_CONTAINERS = frozenset({"candidateprofile", "learnerinfo"})
_NOT_PRINTED = frozenset(
    {
        "id",
        "identification",
        "candidateperson",
        "candidatesupplier",
        "documentid",
        "documentinfo",
        "printingpreferences",
        "prefs",
        "renderinginformation",
        "documentation",
        "attachmentlist",
    }
)
_SECTIONS: Mapping[str, str] = {
    "employmenthistory": "Work Experience",
    "workexperiencelist": "Work Experience",
    "educationhistory": "Education and Training",
    "educationlist": "Education and Training",
    "certifications": "Certifications",
    "coursecertifications": "Certifications",
    "licenses": "Driving Licence",
    "projects": "Projects",
    "publicationhistory": "Publications",
    "creativeworks": "Creative Works",
    "conferencesandseminars": "Conferences",
    "networksandmemberships": "Memberships",
    "socialandpoliticalactivities": "Social Activities",
    "voluntaryworks": "Volunteering",
    "voluntarywork": "Volunteering",
    "employmentreferences": "References",
    "referencelist": "References",
    "recommendations": "References",
    "honoursandawards": "Honours and Awards",
    "hobbiesandinterests": "Interests",
    "skills": "Skills",
    "skilllist": "Skills",
    "digitalskills": "Digital Skills",
    "personqualifications": "Skills",
}
_SUMMARIES = frozenset({"executivesummary", "headline", "application"})
_LANGUAGES = frozenset({"mothertongue", "foreignlanguage", "language"})
_CERTIFICATES = frozenset({"certificate", "certification", "coursecertification"})
_SKILL_AREAS = frozenset(
    {"communication", "organisational", "jobrelated", "computer", "other", "social", "technical"}
)


def lines_from_xml(xml: bytes) -> tuple[Line, ...]:
    """The lines of a Europass document; none if the bytes are damaged or something else."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    try:
        root = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError):
        return ()
    if local(root) not in _ROOTS or "europass" not in (etree.QName(root).namespace or ""):
        return ()
    outline = Outline()
    _tell_person(outline, root)
    for section in _sections(root):
        _tell_section(outline, section)
    return outline.lines()


def _sections(root: etree._Element) -> Iterator[etree._Element]:
    for child in root:
        if not isinstance(child.tag, str) or local(child) in _NOT_PRINTED:
            continue
        if local(child) in _CONTAINERS:
            yield from _sections(child)
        else:
            yield child


def _tell_person(outline: Outline, root: etree._Element) -> None:
    """The name, and the addresses that a résumé shows; birth date and the like are left out."""
    person = next(named(root, {"candidateperson", "identification"}), root)
    given = next(named(person, {"givenname", "firstname"}), None)
    family = next(named(person, {"familyname", "surname", "lastname"}), None)
    outline.line(" ".join(filter(None, (words_of(given), words_of(family)))))
    for contact in named(person, {"email", "uri", "website"}):
        outline.line(words_of(contact))


def _tell_section(outline: Outline, section: etree._Element) -> None:
    name = local(section)
    if name in _SUMMARIES:
        outline.heading("Summary")
        prose(outline, words_of(child_named(section, {"description"})) or words_of(section))
    elif name in ("skills", "skilllist", "personqualifications"):
        _tell_skills(outline, section)
    elif name in ("achievementlist", "others"):
        _tell_titled(outline, section)
    else:
        outline.heading(_SECTIONS.get(name) or label(etree.QName(section).localname))
        for member in section:
            _tell_member(outline, member)
        if not len(section):
            prose(outline, words_of(section))


def _tell_member(outline: Outline, member: etree._Element) -> None:
    if local(member) in _CERTIFICATES:
        certificate(outline, member)
    elif positions := list(named(member, {"positionhistory"})):
        employer = child_named(member, {"organizationname"})
        for position in positions:
            entry(outline, position, words_of(employer))
    else:
        entry(outline, member)


def _tell_titled(outline: Outline, section: etree._Element) -> None:
    """Sections that are named by their entries: achievements, sections of the author's own."""
    own, before = words_of(child_named(section, {"title"})), ""
    for member in section:
        title = own or words_of(child_named(member, {"title"}))
        if local(member) == "title":
            continue
        if title != before:
            outline.heading(title or label(etree.QName(section).localname))
            before = title
        if own:
            entry(outline, member)
        else:
            prose(outline, words_of(child_named(member, {"description"})))


def _tell_skills(outline: Outline, section: etree._Element) -> None:
    outline.heading("Skills")
    for area in named(section, _SKILL_AREAS):
        prose(outline, words_of(child_named(area, {"description"})))
    for skill in named(section, {"competencyname"}):
        outline.item(words_of(skill))
    for group in named(section, {"skillsgroup", "digitalskillsgroup"}):
        entry(outline, group)
    licences = [words_of(code) for code in named(section, {"drivinglicence", "licence"})]
    if any(licences):
        outline.line(f"Driving licence: {', '.join(filter(None, licences))}")
    outline.heading("Languages")
    for language in named(section, _LANGUAGES | {"personcompetency"}):
        outline.item(_language(language))
    outline.heading("Certifications")
    for member in named(section, _CERTIFICATES):
        certificate(outline, member)


def _language(competency: etree._Element) -> str:
    """A language and the levels reached in it; empty for other competencies."""
    kind = words_of(next(named(competency, {"taxonomyid"}), None))
    if local(competency) == "personcompetency" and kind.casefold() != "language":
        return ""
    name = next(named(competency, {"label", "competencyid"}), None)
    levels = named(
        competency, {"scoretext", "listening", "reading", "spokeninteraction", "writing"}
    )
    shown = ", ".join(dict.fromkeys(filter(None, map(words_of, levels))))
    return f"{words_of(name)} ({shown})" if shown else words_of(name)
