"""What sort of work an item of the page is: a job's, a lab, a talk, a repository, a competition."""

from __future__ import annotations

import re

from certlens.matching.worded_patterns import compiled, words_of
from certlens.resume import EvidenceKind, SectionKind

BY_SECTION: dict[SectionKind, EvidenceKind] = {
    "experience": "work",
    "volunteering": "work",
    "projects": "project",
    "open-source": "open-source",
    "home-lab": "home-lab",
    "competitions": "competition",
    "publications": "writing",
    "teaching": "teaching",
}
_HOME_LAB = (
    r"\b(?:home ?-?lab\b|home soc\b|heimlabor\b|"
    r"home ?(?:network|servers?)\b|self-hosted lab\b|lab environment at home\b|"
    r"(?:lab|servers?|cluster|rack|hosts?|proxmox|raspberry|nas|network|built|rebuilt|runs?|running)\b"
    r"[^.;]{0,60}\bat home\b|"
    r"(?:range|cluster|k3s) (?:\w+ )?on (?:\w+ ){0,2}(?:proxmox|second-?hand|used|refurbished|retired)\b|"
    r"proxmox\b.*\b(?:home|lab|range|old)\b|(?:my|personal) lab\b|"
    r"(?:garage|basement|bedroom|attic|kitchen(?:-table)?|closet|attack|detection)"
    r"(?: \w+)? (?:lab|range|rack)\b|old (?:dell|thinkcentre|hp|laptop|server|pc)\b)|"
    r"^\W*[\w.+/-]+(?: [\w.+/-]+){0,2} at home\b(?! with)"
)
_COMPETITION = (
    r"\b(?:zindi\b|ctf\b|capture the flag\b|hackathon|kaggle\b|cyberpatriot\b|competition\b|"
    r"ccdc\b|hack the box\b|tryhackme\b|boss of the soc\b|cyber league\b|olympiad\b)"
)
_OPEN_SOURCE = (
    r"\b(?:open[- ]source\b|pull requests?\b|upstream\b|maintainer\b|merged prs?\b|"
    r"\d[\d.,]*k? (?:github )?stars\b|packaged (?:by|for|in)\b|merged into\b|"
    r"(?:outside|external) contributors\b|on (?:npm|the package index)\b|"
    r"contributor\b|npm package\b|pypi\b|crates\.io\b|homebrew\b)|^\W*patches to\b"
)
_COURSEWORK = (
    r"\b(?:capstone\b|course ?work\b|course project\b|class project\b|thesis\b|"
    r"university project\b|academic project\b|semester\b)"
)
_TRANSCRIPT = re.compile(
    r"\bGPA\b|\bgrades? [A-F1-9]|\b(?:courses?|coursework|modules|a-levels):|\bcoursework (?:for|award)\b|"
    r"\bnot completed\b",
    re.IGNORECASE,
)
_MADE = re.compile(r"\b(?:built|designed|developed|thesis|capstone|project:)", re.IGNORECASE)
_TALK = re.compile(
    r"\b(?:talks?|workshops?(?! paper)|spoke|"
    r"speakers?(?! (?:embedd|drift|recogn|verif|diari|ident|adapt))|speaking|conferences?|keynotes?)\b",
    re.IGNORECASE,
)
_ON_STAGE = r"\btalk\b|^\W*speaker\b|\b(?:spoke|speaker|presented)\b.{0,40}\b(?:at|meetup|conference|summit)\b"
_ANNOUNCED = re.compile(
    r"\W*[“\"][^”\"]{6,90}[”\"],?\s.{0,60}\b(?:20\d\d|bsides|meet(?:-?up)?|summit|conference)\b",
    re.IGNORECASE,
)
_PRINTED = r"\b(?:workshop paper\b|blog\b|published in\b|white ?papers?\b|articles?\b|quarterly\b|newsletter\b)"
_PROCEEDINGS = re.compile(r"\bproc\.|\bproceedings\b|\bj(?:ournal|\.) [a-z]|\b\d+\(\d+\)")
_REPOSITORY = re.compile(
    r"\b(?:github|gitlab)\b|\bopen[- ]source\b|\bstars\b|\b(?:python|go|rust) (?:tool|parser|library)\b",
    re.IGNORECASE,
)
_TAUGHT = re.compile(
    r"^\W*(?:I )?(?:(?:taught|tutored|instructed|lectured)\b|"
    r"trained (?:\w+ ){0,3}(?:colleagues|hires|apprentices|students|interns|learners|soldiers|recruits|"
    r"juniors|trainees|pupils|nurses|physicians|doctors|clinicians|teachers|officers|clerks|volunteers|"
    r"operators|agents|drivers|employees|librarians|accountants|paralegals|cashiers|inspectors)\b|"
    r"mentored .*\b(?:exams?|certif\w+)|"
    r"(?:gave|held|ran|delivered|led|organi[sz]ed|taught) (?:[\w&/.-]+ ){0,8}?(?:courses?|class|classes|"
    r"trainings?|academy|talks?|lectures?|seminars?|boot ?camps?|afternoons)\b)",
    re.IGNORECASE,
)
_TEACHER = re.compile(
    r"\b(?:trainer|instructor|teacher|lecturer|tutor|adjunct|teaching assistant)\b", re.IGNORECASE
)
_TAUGHT_WITH = re.compile(
    r"\b(?:courses?|class|classes|learners?|students?|labs?|pupils|lessons?|exercises)\b",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(r"^\W*[A-Z][^:.\n]{2,40}:\s+")
_BUILT_IN = re.compile(
    r"^\W*(?:re)?(?:built|constructed|assembled|developed|created|installed|set up|automated|"
    r"configured|deployed|migrated|moved|recorded|wrote)\b",
    re.IGNORECASE,
)
MARKS: tuple[tuple[EvidenceKind, str, str], ...] = (
    (
        "home-lab",
        "home homelab homenetwork homeserver homeservers heimlabor proxmox lab range cluster k3s rack old",
        _HOME_LAB,
    ),
    (
        "competition",
        "zindi ctf flag hackathon hackathons kaggle cyberpatriot competition ccdc box tryhackme soc league olympiad",
        _COMPETITION,
    ),
    (
        "open-source",
        "source request requests upstream maintainer merged stars packaged contributor contributors npm package pypi "
        "crates homebrew patches",
        _OPEN_SOURCE,
    ),
    (
        "coursework",
        "capstone coursework course class thesis university academic semester",
        _COURSEWORK,
    ),
    ("teaching", "talk speaker spoke presented", _ON_STAGE),
    (
        "writing",
        "paper papers whitepaper whitepapers blog published article articles quarterly newsletter",
        _PRINTED,
    ),
)
"""The patterns that tell a kind in small letters, with the words that they can't be found without."""

_WORDS = {words: frozenset(words.split()) for _, words, _ in MARKS}


def kind_of(printed: str, otherwise: EvidenceKind) -> EvidenceKind:
    """The kind that an item's words tell, in a section whose items are ``otherwise`` of a kind."""
    if otherwise in ("teaching", "home-lab"):
        return otherwise
    printed = printed.lower()  # and no flag: twice as fast
    if otherwise in ("competition", "writing", "open-source"):
        return _of_published(printed, otherwise)
    told = words_of(printed)
    for kind, words, pattern in MARKS:
        if not _WORDS[words].isdisjoint(told) and compiled(pattern).search(printed):
            return kind
    return otherwise


def kind_of_work(printed: str, title: str) -> EvidenceKind:
    """Whether a line of a job tells of teaching, else work."""
    if _TAUGHT.search(_LEAD_IN.sub("", printed, count=1)):
        return "teaching"
    taught = is_teachers(title) and _TAUGHT_WITH.search(printed)
    return "teaching" if taught and not _BUILT_IN.search(printed) else "work"


def is_teachers(title: str) -> bool:
    """Whether a job's title is a teacher's."""
    return _TEACHER.search(title) is not None


def _of_published(printed: str, otherwise: EvidenceKind) -> EvidenceKind:
    if _TALK.search(printed) and not (otherwise == "writing" and _PROCEEDINGS.search(printed)):
        return "teaching"
    if compiled(_COMPETITION).search(printed):
        return "competition"
    if otherwise == "competition" and compiled(_PRINTED).search(printed):
        return "writing"
    if (
        otherwise == "writing"
        and _REPOSITORY.search(printed)
        and not compiled(_PRINTED).search(printed)
    ):
        return "open-source"
    if otherwise == "open-source" and compiled(_PRINTED).search(printed):
        return "writing"
    return otherwise


def is_spoken(title: str, printed: str) -> bool:
    """Whether an item under a title that speaks of talks is one."""
    return _TALK.search(title) is not None and compiled(_PRINTED).search(printed.lower()) is None


def is_transcript(printed: str) -> bool:
    """Whether a line about studies lists subjects or grades."""
    return _TRANSCRIPT.search(printed) is not None and _MADE.search(printed) is None


def is_announced(printed: str) -> bool:
    """Whether a line is a title in quotation marks with where it was told ("…", Testers Meet 2023)."""
    return _ANNOUNCED.match(printed) is not None
