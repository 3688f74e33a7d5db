"""What stands in a line of a job and is nothing done: people led, shifts, the papers of plants and clients."""

from __future__ import annotations

import re

_PAPERS = (
    r"(?:ISO(?:[ /-]?IEC)?[ -]?\d{4,5}(?:[-:]\d+)*|IATF ?\d{5}|AS ?9100\w?|ITIL|CMMI(?: level \d)?|"
    r"SOC ?[12](?: type \w+)?|PCI[ -]DSS(?: level \d)?|HIPAA|HITRUST|GDPR|TISAX|FedRAMP|HDS|SWIFT CSP|"
    r"Cyber Essentials(?: plus)?|"
    r"FSC|GMP|NIS ?2|BRC|HACCP)"
)
_CERTIFIED = (
    rf"\b{_PAPERS}(?:(?:,| and|/) ?{_PAPERS})*[ -](?:certified|audited|accredited|attested|compliant|registered|"
    r"aligned|assessed|zertifizierte[nrs]?|certifiée?s?|certificad[oa]s?|gecertificeerde?)\b"
    r"(?: (?!(?:with|in|by|for|to|on|using|at|from|during|and|through)\b)[\w’'-]+){0,3}"
)
_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"several|both|new|junior|younger|our|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|"
    r"dois|duas|quatro|due|tre|quattro|twee|drie|vijf)"
)
_PEOPLE = (
    r"(?:people|persons|staff|colleagues?|juniors?|seniors?|trainees?|apprentices?|interns?|students?|graduates?|"
    r"starters|joiners|hires|newcomers|employees|members?|direct reports|mentees?|agents?|clerks?|coders?|tutors?|"
    r"officers?|supervisors?|operators?|technicians?|engineers?|developers?|analysts?|administrators?|admins?|"
    r"dbas?|testers?|auditors?|consultants?|architects?|managers?|designers?|scientists?|accountants?|planners?|"
    r"bas?|pms?|nurses|drivers|cashiers|soldiers|sailors|pupils|contractors?|specialists?|assistants?|"
    r"mitarbeiter\w*|auszubildende\w*|azubis?|kolleg\w+|personnes|collaborateurs|techniciens|ingénieurs|"
    r"personas|empleados|técnicos|ingenieros|pessoas|funcionários|persone|collaboratori|tecnici|medewerkers|"
    r"collega['’]?s)"
)
_LED = (
    rf"\b(?:teams?|groups?|shifts?|crews?|squads?) of (?:about |up to )?{_COUNT}(?: [\w-]+){{0,2}}? {_PEOPLE}\b|"
    rf"\b(?:teams?|groups?|shifts?|crews?|squads?) of (?:about |up to )?{_COUNT}\b(?: in the \w+)?|"
    rf"\b{_COUNT}(?: [\w/-]+){{0,2}}? {_PEOPLE}\b|"
    r"\b(?:equipe|équipe|equipo|gruppo|teams?) (?:de|di|d['’]|von) \w+(?: \w+)?|"
    r"\b(?:one|two|three|four|five|some|all|both|none) of (?:them|whom)\b.*|"
    r"\b(?:preparing|studying|revising|sitting) (?:for )?(?:the )?[a-z].*"
)
_HOURS = (
    r"\bon[- ]call\b|\bpager[- ]?duty(?= (?:with|for|one|every|shared))|\bstand-?by\b|\brota(?:tion)?\b|"
    r"\b(?:day|night|graveyard|weekend|early|late) shifts?\b|\b(?:in |on )?24 ?[x/] ?7(?: shifts?| desk)?\b|"
    r"\brufbereitschaft\b|\bastreintes?\b|\bguardias?\b|\bplantão\b|\breperibilità\b|\bpiketdienst\w*"
)
_OTHERS = re.compile(rf"{_CERTIFIED}|{_LED}|{_HOURS}", re.IGNORECASE)
_PEOPLE_OR_HOURS = re.compile(rf"{_LED}|{_HOURS}")  # of a text in small letters: twice as fast
_OF_A_PLANT = re.compile(
    r"certif|zertif|audited|accredited|attested|compliant|registered|aligned|assessed"
)
_FRAMES = re.compile(
    rf"\b{_PAPERS}\b(?:[ -](?:aligned|based|style))?|\bsix sigma\b|\blean\b|\bkaizen\b|\bagile\b|"
    r"\bscrum\b|\b(?:daily )?stand-?ups?\b|\bceremonies\b|\b(?:help|service)[ -]?desk\b|"
    r"\b(?:user|staff|classroom|end-user) training\b|"
    r"\b(?:l[123]|production|general|first[- ]line|go-live) (?:\w+ )?support\b|\bvendor (?:management|contracts)\b|"
    r"\b(?:supplier|vendor) contracts\b|\bdefects?\b|\bsprint \w+|\bretrospectives?\b|\brefinement\b|"
    r"\bsocial engineering\b|\bprint(?:ing|ers?)\b|\bmembership\b|\b(?:project|product|release) managers?\b|"
    r"\be-?mails?\b|\bprojectors?\b|\b(?:smart|white) ?boards?\b|\bsteering (?:group|committee)\b|"
    r"\baudit committee\b|\bnew (?:hires|starters|joiners)\b",
    re.IGNORECASE,
)


def without_others(text: str, *, made: bool) -> str:
    """A line without the people, hours and certified places in it; where nothing was ``made``, without frames."""
    lowered = text.lower()
    beside = _PEOPLE_OR_HOURS.search(lowered) or _OF_A_PLANT.search(lowered)
    bare = _OTHERS.sub(" ", text) if beside else text
    return bare if made else _FRAMES.sub(" ", bare)
