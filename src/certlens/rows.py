"""The types of the rows of ``models/*.jsonl``; :mod:`certlens.knowledge` reads them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from certlens.document import Record

CertificationKind = Literal[
    "certification", "umbrella", "group", "course", "award", "activity", "accreditation"
]
ExamFormat = Literal["mcq", "scenario-mcq", "mixed", "practical", "unknown"]
Stance = Literal["currency", "valued", "neutral", "mostly-ignored"]
Shift = Literal["gate", "up-strong", "up", "up-slight", "neutral", "down-slight", "down"]


class EarlierValidity(Record):
    """The months of validity of what was earned before an EDTF date; None for life."""

    before: str
    months: int | None


class Certification(Record):
    """One credential, as printed on the issuer's own list.

    ``aliases`` prove a claim wherever they stand; ``contextual_aliases`` (and, when ``ambiguous``,
    the acronym) only in a certifications section, beside the issuer, or next to a certification
    word. ``validity_months`` None means for life where ``verified`` names validity, else unknown.
    The name of a ``versioned`` one is followed by its product's year ("MCITP … 2008, 2010").
    ``family`` is the group row that it was split from; ``series`` and ``rung`` order the levels of
    one ladder (CCNA 2, CCNP 3). Work applies it when it uses one of the ``products`` (its issuer's,
    where the row names none) and performs one of the ``tasks``; both are skills, and a row that
    names neither is applied by any of its ``skills``.
    """

    id: str
    name: str
    issuer: str
    acronym: str | None = None
    exam_codes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    contextual_aliases: tuple[str, ...] = ()
    ambiguous: bool = False
    versioned: bool = False
    kind: CertificationKind = "certification"
    family: str | None = None
    parts: tuple[str, ...] = ()
    series: str | None = None
    rung: int | None = None
    successor: str | None = None
    level: Literal["foundational", "associate", "professional", "expert", "specialty"]
    domains: tuple[str, ...]
    exam_format: ExamFormat
    hands_on: Literal["yes", "partial", "no"]
    difficulty: int = Field(ge=1, le=5)
    validity_months: int | None = None
    earlier_validity: tuple[EarlierValidity, ...] = ()
    status: Literal["active", "retired"]
    launched: str | None = None
    retired_on: str | None = None
    prerequisites: str | None = None
    skills: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    compliance: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    as_of: str
    confidence: Literal["verified", "recalled"]
    verified: tuple[str, ...] = ()
    source_kind: Literal["issuer", "official-copy", "third-party"] | None = None
    notes: str | None = None

    def validity_for(self, issued: str) -> int | None:
        """Months of validity for an EDTF earn date; None for life or unknown.

        A bare year in which the rule changed is read as unknown.
        """
        for earlier in self.earlier_validity:
            if issued < earlier.before[: len(issued)]:
                return earlier.months
            if issued == earlier.before[: len(issued)] and len(issued) < len(earlier.before):
                return None
        return self.validity_months


class Role(Record):
    """A kind of job: what certifications mean to it, and what work it expects to see.

    ``domains`` are the certification domains on target for it; ``code_first`` roles are hired on
    code that can be looked at.
    """

    id: str
    family: str
    titles: tuple[str, ...]
    stance: Stance
    why: str
    key_certifications: tuple[str, ...]
    expected_evidence: tuple[str, ...]
    code_first: bool = False
    domains: tuple[str, ...] = ()
    basis: str


class Employer(Record):
    """A kind of employer: how it shifts what certifications mean.

    ``families`` are the role families, or single roles, that the shift applies to, all when empty;
    ``certifications`` are named in its postings; ``exceptions`` are noticed even for roles that
    ignore certifications.
    """

    id: str
    name: str
    shift: Shift
    applies_to: str
    families: tuple[str, ...] = ()
    posting_cues: tuple[str, ...]
    certifications: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    certificates_named: str
    caution: str | None = None
    basis: str


class Issuer(Record):
    """An organisation that awards certifications, and the names it goes by in résumés.

    Only work with one of its ``products`` (skills) applies its exams, save those whose own row
    names others.
    """

    name: str
    aliases: tuple[str, ...] = ()
    products: tuple[str, ...] = ()


class Skill(Record):
    """A technology or task; ``generic`` words ("linux", "security") never link by themselves.

    Naming it also shows what it ``implies``: EKS is Kubernetes on AWS. A ``platform`` ("aws",
    "azure") keeps work on another platform from being taken for work on this one. Whoever holds
    one of the job ``titles`` does it in all that the job's lines tell of, save those that name a
    skill that is done ``beside`` it or begin with a verb of other work (``not_by``). Named with one
    of ``unless``, it is watched for or built for others, not done: no exam of a craft is applied.
    """

    name: str
    synonyms: tuple[str, ...] = ()
    generic: bool = False
    implies: tuple[str, ...] = ()
    platform: bool = False
    titles: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    not_by: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


class Action(Record):
    """A verb that says work was done: ``forms`` may begin a résumé line, ``past`` counts anywhere.

    ``beside`` marks what people do beside their job's own work ("reported", "taught"), ``duty`` what
    everyday words make no work of ("kept the stock list"), and only a product does.
    """

    verb: str
    past: str
    forms: tuple[str, ...]
    beside: bool = False
    duty: bool = False


class ProjectIdea(Record):
    """A small project that applies what a certification covers; rough ``hours`` of work.

    ``skills`` are those of the exam that it uses; ``outcome`` is what can be said afterwards.
    """

    certification: str
    idea: str
    skills: tuple[str, ...]
    hours: int = Field(ge=1)
    outcome: str


class Principle(Record):
    """One of P1 … P16, the convictions that every judgement cites."""

    id: str
    text: str
