"""What stands in a line of a job and is nothing done: people led, shifts, the papers of plants and clients."""

from __future__ import annotations

import re
from functools import cache

from certlens.matching.text_view import lowered
from certlens.matching.word_trees import any_of
from certlens.matching.worded_patterns import words_of

_PAPERS = (
    r"(?:iso(?:[ /-]?iec)?[ -]?\d{4,5}(?:[-:]\d+)*|iatf ?\d{5}|as ?9100\w?|itil|cmmi(?: level \d)?|"
    r"soc ?[12](?: type \w+)?|pci[ -]dss(?: level \d)?|hipaa|hitrust|gdpr|tisax|fedramp|hds|swift csp|"
    r"cyber essentials(?: plus)?|fsc|gmp|nis ?2|brc|haccp)"
)
_CERTIFIED = (
    "certified audited accredited attested compliant registered aligned assessed zertifizierte zertifizierten "
    "zertifizierter zertifiziertes certifié certifiée certifiés certifiées certificado certificada certificados "
    "certificadas gecertificeerd gecertificeerde"
)
_UNITS = "team teams group groups shift shifts crew crews squad squads"
_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|thirty|several|both|new|junior|younger|our|zwei|drei|vier|fünf|sechs|deux|trois|quatre|"
    r"cinq|dos|tres|cuatro|cinco|dois|duas|quatro|due|tre|quattro|twee|drie|vijf)"
)
_PEOPLE = (
    "people persons staff colleague colleagues junior juniors senior seniors trainee trainees apprentice "
    "apprentices intern interns student students graduate graduates starters joiners hires newcomers employees "
    "member members mentee mentees agent agents clerk clerks coder coders tutor tutors officer officers "
    "supervisor supervisors operator operators technician technicians engineer engineers developer developers "
    "analyst analysts administrator administrators admin admins dba dbas tester testers auditor auditors "
    "consultant consultants architect architects manager managers designer designers scientist scientists "
    "accountant accountants planner planners ba bas pm pms nurses drivers cashiers soldiers sailors pupils "
    "contractor contractors specialist specialists assistant assistants mitarbeiter mitarbeitern mitarbeiters "
    "mitarbeiterin mitarbeiterinnen auszubildende auszubildenden auszubildender azubi azubis kollege kollegen "
    "kollegin kolleginnen personnes collaborateurs techniciens ingénieurs personas empleados técnicos ingenieros "
    "pessoas funcionários persone collaboratori tecnici medewerkers collegas collega's collega’s"
)
_HOURS = (
    r"\bon[- ]call\b|\bpager[- ]?duty(?= (?:with|for|one|every|shared))|\bstand-?by\b|\brota(?:tion)?\b|"
    r"\b(?:day|night|graveyard|weekend|early|late) shifts?\b|\b(?:in |on )?24 ?[x/] ?7(?: shifts?| desk)?\b|"
    r"\brufbereitschaft\b|\bastreintes?\b|\bguardias?\b|\bplantão\b|\breperibilità\b|\bpiketdienst\w*"
)
_OF_TEAMS_AND_HOURS = (
    "reports equipe équipe equipo gruppo them whom preparing studying revising sitting call pager pagerduty stand "
    "standby rota rotation 24 24x 24x7 rufbereitschaft astreinte astreintes guardia guardias plantão reperibilità "
    "piketdienst piketdiensten"
)
_TELLING = words_of(" ".join((_CERTIFIED, _UNITS, _PEOPLE, _OF_TEAMS_AND_HOURS)))


@cache
def _others() -> re.Pattern[str]:
    """All of them, in a text in small letters."""
    people, units = any_of(_PEOPLE.split()), any_of(_UNITS.split())
    certified = (
        rf"\b{_PAPERS}(?:(?:,| and|/) ?{_PAPERS})*[ -]{any_of(_CERTIFIED.split())}\b"
        r"(?: (?!(?:with|in|by|for|to|on|using|at|from|during|and|through)\b)[\w’'-]+){0,3}"
    )
    led = (
        rf"\b(?:{units} of (?:about |up to )?)?{_COUNT}(?: [\w/-]+){{0,2}}? (?:{people}|direct reports)\b|"
        rf"\b{units} of (?:about |up to )?{_COUNT}\b(?: in the \w+)?|"
        r"\b(?:equipe|équipe|equipo|gruppo|teams?) (?:de|di|d['’]|von) \w+(?: \w+)?|"
        r"\b(?:one|two|three|four|five|some|all|both|none) of (?:them|whom)\b.*|"
        r"\b(?:preparing|studying|revising|sitting) (?:for )?(?:the )?[a-z].*"
    )
    return re.compile(f"{certified}|{led}|{_HOURS}")


@cache
def _frames() -> re.Pattern[str]:
    return re.compile(
        rf"\b{_PAPERS}\b(?:[ -](?:aligned|based|style))?|\bsix sigma\b|\blean\b|\bkaizen\b|\bagile\b|"
        r"\bscrum\b|\b(?:daily )?stand-?ups?\b|\bceremonies\b|\b(?:help|service)[ -]?desk\b|"
        r"\b(?:user|staff|classroom|end-user) training\b|"
        r"\b(?:l[123]|production|general|first[- ]line|go-live) (?:\w+ )?support\b|\bvendor (?:management|contracts)\b|"
        r"\b(?:supplier|vendor) contracts\b|\bdefects?\b|\bsprint \w+|\bretrospectives?\b|\brefinement\b|"
        r"\bsocial engineering\b|\bprint(?:ing|ers?)\b|\bmembership\b|\b(?:project|product|release) managers?\b|"
        r"\be-?mails?\b(?! (?:account )?(?:compromise|gateway|security|migration|server))|"
        r"\bprojectors?\b|\b(?:smart|white) ?boards?\b|\bsteering (?:group|committee)\b|"
        r"\baudit committee\b|\bnew (?:hires|starters|joiners)\b",
        re.IGNORECASE,
    )


def without_others(text: str, *, made: bool) -> str:
    """A line without the people, hours and certified places in it; where nothing was ``made``, without frames."""
    small = lowered(text)
    bare = text if words_of(small).isdisjoint(_TELLING) else _without(text, small)
    return bare if made else _frames().sub(" ", bare)


def _without(text: str, small: str) -> str:
    kept, past = [], 0
    for found in _others().finditer(small):
        kept.append(text[past : found.start()])
        past = found.end()
    return " ".join([*kept, text[past:]])
