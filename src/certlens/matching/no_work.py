"""Lines that stand among work and tell of none: meetings, the employer's papers, what others hold."""

from __future__ import annotations

import re

from certlens.matching.heading_looks import names_certification
from certlens.matching.outcomes import find_outcomes
from certlens.matching.skill_table import begins_with_action

_EMPLOYER = re.compile(
    r"^\W*(?:(?:the|my|our|this) )?(?:data )?(?:company|firm|client|site|cent(?:er|re)|employer|bank|"
    r"business|office|agency|organi[sz]ation|plant|provider|manager) (?:\([^)]*\) )?(?:is|was|are|were|"
    r"has|had|held|holds|got|gets|certified|reviewed|shared)\b.*?(?:certifi|partner|licen[cs]ed|attested|"
    r"audited|assessed|accredited|registered|compliant|report)",
    re.IGNORECASE,
)
_PARTNER = re.compile(
    r"^\W*[A-Z]\w+ (?:is|was) (?:an? )?(?:[\w-]+ ){0,5}(?:[Pp]artner|certified|accredited)\b"
)
_VENDORS = re.compile(
    r"^\W*(?:co-?ordinat\w+|liais\w+) with (?:the )?(?:vendors?|suppliers?|partners?|contractors?)\b"
    r"(?!.* to [a-z])",
    re.IGNORECASE,
)
_LEARNED = re.compile(
    r"^\W*(?:(?:I|we) )?(?:(?:(?:was|were|got|been) )?(?:trained|exposed) (?:in|on|at|as)\b(?! an? \d)|"
    r"learn(?:ed|t|ing)\b|sat through\b|(?:completed|finished|attended|did|undertook|took)"
    r"(?: (?!(?:over|down|of|on|to|for|with|from|in)\b)[^\s;.,]+){0,6}? (?:courses?|micro-courses|training|"
    r"class(?:es)?|boot ?camp|webinars?|seminars?|exams?)\b)",
    re.IGNORECASE,
)
_LED = re.compile(
    r"^\W*(?:I )?(?:lead|led|leads|leading|manag\w+|supervis\w+|coach\w*|mentor\w*|tutor\w*|guid\w+|"
    r"line[- ]manage\w*|line managers? of|train\w*|showed|show|handled|onboard\w*|chapter mentor:?)\b"
    r"(?: [^\s;.:]+){0,7}? (?:teams?|colleagues|engineers|analysts|auditors|seniors|juniors|apprentices|"
    r"graduates|soldiers|sailors|tutors|testers|owners|masters|managers|officers|architects|hires|"
    r"students|mentees|contractors|batch|interns|technicians|developers|consultants|members)\b",
    re.IGNORECASE,
)
_SOME = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several)"
_PEOPLE = (
    r"(?:people|persons|staff|colleagues?|juniors?|seniors?|trainees?|apprentices?|interns?|graduates?|hires|"
    r"employees|associates|members|reports|mentees?|agents|clerks|officers|supervisors|operators|technicians?|"
    r"engineers?|developers?|analysts?|administrators?|dbas?|testers?|auditors?|consultants?|architects?|"
    r"managers|designers|scientists|accountants|planners|nurses|inspectors|coordinators|brokers|specialists|"
    r"leads|isso?s)"
)
_BESIDE = re.compile(
    rf"\W*(?:(?:lead|leads|leading|led|lead (?:of|for)|manag\w+|supervis\w+|coach\w*|mentor\w*|guid\w+|"
    rf"coordinat\w+|line-?manage\w*|hired?|hiring|recruit\w*|direct\w*|look(?:ed|s|ing)? after|rostere?d?) "
    rf"(?:an? |the )?(?:(?:team|group|desk|shift|crew) of )?{_SOME} (?:[\w-]+ ){{0,2}}{_PEOPLE}"
    rf"(?= ?(?:[,;.(]|$)| and (?:{_SOME}|an?|the|sit|chair|set (?:their|the)|settle)\b| in (?:shifts|\d)| until)|"
    r"scop(?:e|es|ed|ing) (?:calls|new (?:work|jobs)|small jobs|offers|(?:[\w-]+ ){0,2}with (?:the )?"
    r"(?:clients?|sales|customers?))|"
    r"(?:(?:hold|held|steer\w*|own\w*) (?:the |an? )?)?budget(?:,| of| owner)|"
    r"(?:on )?rotat(?:e|es|ed|ing|ion) (?:on[- ]call|through the|incident|for|with)|"
    r"review(?:s|ed|ing)? (?:(?:and )?sign(?:ed)? off )?(?:code\b(?! (?:against|with|for))|(?:the )?pull requests|"
    r"(?:the )?(?:reports|work|designs|functional specifications) of|colleagues|juniors?\b|vendor proposals)|"
    r"(?:act\w*|serv\w+) as (?:an? |the )?(?:backup|trainer|super ?users?|duty|mentor|deputy|first|buddy)\b|"
    r"prepar(?:e|es|ed|ing) (?:papers|super users|extracts)\b|"
    r"host(?:s|ed|ing)? (?:the (?:monthly|weekly|daily)|(?:customer|school) visits|[\w-]+ (?:\w+ )?interns)|"
    r"(?:speak|speaks|spoke|talked) (?:with|to|at)\b|"
    r"represent(?:s|ed|ing)? .*\b(?:meetings?|committees?|working groups?|conferences?|councils?|day)\b|"
    r"present(?:s|ed|ing)? (?:change requests|findings|options|results|(?:monthly )?service reviews)\b)",
    re.IGNORECASE,
)
_HONOURED = re.compile(
    r"^\W*(?:(?:was |been )?(?:awarded|received|named|voted|nominated|recogni[sz]ed|elected|promoted|chosen)\b.*\b"
    r"(?:awards?|attendance|employee|prize|of the (?:month|quarter|year)|appreciation|bonus|supervisor|lead)\b|"
    r"(?:spot|star|safety|service|performance|team|quality) (?:performer )?award\b|"
    r"employee of the (?:month|quarter|year)\b|perfect attendance\b|mitarbeiter des (?:monats|jahres)\b|"
    r"employé du mois\b|empleado del (?:mes|año)\b|funcionário do mês\b)",
    re.IGNORECASE,
)
_I = re.compile(r"^\W*I ")
_HELD = re.compile(
    r"(?:\bcertified|\bqualified|-zertifiziert\w*)\b|\bexams?\b|\btowards [A-Z]|\bearned [A-Zht]|"
    r"\bholders? of\b|\b(?:one|who|that|all) holds?\b|\bfinished (?:his|her|their)\b|"
    r"\bpassed (?:(?:the|his|her|their) )?[A-Z](?!.*\baudit)|\bcertificate\)"
)
_STANDARD = re.compile(r"\b(?:ISO|SOC ?2|PCI|HIPAA|GDPR)\b")
_MET = re.compile(
    r"^\W*(?:I )?(?:(?:chair\w*|host|hosts|attend\w*|present(?:s|ed|ing)?|organi[sz]e[sd]?|r[ua]ns?|running|"
    r"s[ia]ts?|sitting|took (?:part|turns)|takes? part|taking part|join\w*|facilitat\w+|participat\w+)"
    r"(?: (?!exercises)[^\s;.]+){0,6}? (?:meetings?|committees?|stand-?ups?|(?<!kanban )(?<!jira )boards?|"
    r"panels?|forums?|guilds?|office hours|(?:awareness|learn|lunch)\S* sessions|kick-?offs?)|"
    r"(?:took|takes?|taking) part in (?:the )?on-call(?: rota)?)\b(?!(?-i:.*[A-Z]))(?! (?:for|of) an? )",
    re.IGNORECASE,
)
_CEREMONIES = re.compile(
    r"\b(?:retro(?:spective)?s?|sprint (?:planning|reviews?)|backlog refinement|refinements?|pi planning|"
    r"ceremon(?:y|ies)|scrum events)\b",
    re.IGNORECASE,
)
_HOLDS = re.compile(r"\W*(?:I )?(?:facilitat|host|organi[sz]|r[ua]n)", re.IGNORECASE)
_MINUTES = re.compile(
    r"^\W*(?:(?:keep|kept|keeping|take|took|taking|writes?|wrote) (?:the )?)?minutes\b(?! (?:to|per|of \w+ing)\b)",
    re.IGNORECASE,
)
_NOT_DONE = (_EMPLOYER, _PARTNER, _LEARNED, _VENDORS, _HONOURED, _MINUTES)
_LONG_WORDS = 22
_JOB = re.compile(
    r"(?:[A-Z][\w/&.-]* ){0,4}(?:SRE|[A-Z]\w+(?:er|or|ist|lead|ect|ant|yst))(?: [A-Z]\w+){0,2}(?: in [A-Z]\w+ teams?)?,"
    r"(?: [A-Z][\w&.'’-]*,?)+"
)
_TITLE_WORDS = 9
_NAME_WORDS = 16


def tells_of_the_employer(printed: str) -> bool:
    """Whether a line tells what papers the employer has ("Employer holds ISO 22301 certification")."""
    return _EMPLOYER.match(printed) is not None


def tells_of_no_work(printed: str) -> bool:
    """Whether a line tells of a meeting, of training taken, an honour, or papers of others or the employer."""
    if any(told.match(printed) for told in _NOT_DONE):
        return True
    if _LED.match(printed) and _HELD.search(printed) and not _STANDARD.search(printed):
        return True
    met = _MET.match(printed) is not None and len(printed.split()) <= _LONG_WORDS
    met = met and not _holds_ceremonies(printed)
    return (met or _BESIDE.match(printed) is not None) and not find_outcomes(printed)


def _holds_ceremonies(printed: str) -> bool:
    """Whether a line says that its writer held a Scrum team's events, which is a scrum master's work."""
    return _HOLDS.match(printed) is not None and _CEREMONIES.search(printed) is not None


def is_title_or_name(printed: str) -> bool:
    """Whether a line is only a job's title with its employer, or a certification with its date."""
    printed = _I.sub("", printed)
    words = len(printed.split())
    if words <= _TITLE_WORDS and _JOB.fullmatch(printed.strip()):
        return True
    return words <= _NAME_WORDS and not begins_with_action(printed) and names_certification(printed)
