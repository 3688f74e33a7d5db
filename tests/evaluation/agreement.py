"""How far certlens and a label agree on one résumé."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from labels import ClaimLabel, Label, plain, words

from certlens.knowledge import certifications
from certlens.resume import Claim, Evidence, Resume

DATES = ("issued", "expires", "planned_for")
Pair = tuple[str, str]


@dataclass
class Agreement:
    """Counts by measure and outcome (found, missed, wrong), and a remark on each failure."""

    counts: Counter[Pair] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)

    def add(self, measure: str, outcome: str, remark: str = "") -> None:
        self.counts[measure, outcome] += 1
        if outcome != "found":
            self.remarks.append(f"{measure:13} {outcome:7} {remark}")

    def check(self, measure: str, expected: object, got: object, remark: str) -> None:
        right = expected == got
        self.add(measure, "found" if right else "wrong", f"{remark}: {got!r}, not {expected!r}")


def agree(resume: Resume, label: Label) -> Agreement:
    """The agreement of a matched résumé with its label."""
    result = Agreement()
    claims = _claims(resume, label, result)
    evidence = _evidence(resume, label, result)
    _links(resume, label, claims, evidence, result)
    seen = {kind for section in resume.sections for kind in (section.kind, *section.also)}
    for kind in label.sections:
        result.add("sections", "found" if kind in seen else "missed", kind)
    return result


def nothing_read(label: Label, error: Exception) -> Agreement:
    """The agreement when a résumé could not be read: everything is missed."""
    result = Agreement(remarks=[f"{type(error).__name__}: {error}"])
    for measure in ("claims", "evidence", "links", "sections"):
        result.counts[measure, "missed"] = len(getattr(label, measure))
    result.counts["decoys", "found"] = len(label.decoys)
    return result


def fits(certification: str | None, claim: Claim) -> bool:
    """Whether a claim has a label's id, or one of a row that was split from it."""
    if certification is None or claim.certification is None:
        return False
    row = certifications().get(claim.certification)
    return certification in (claim.certification, claim.family, row.family if row else None)


def alike(name: str, claim: Claim) -> bool:
    """Whether an unlisted name and a claim's are the same but for a few words, an issuer or a gloss."""
    wanted, got = words(name), words(claim.name)
    shared = len(wanted & got)
    strict = claim.certification is not None
    if not strict and words(_head(name)) == words(_head(claim.name)):
        return True
    return shared >= 0.6 * len(wanted) and shared >= (0.6 if strict else 0.4) * len(got)


def _head(name: str) -> str:
    """A name without what stands behind a comma, dash or bracket ("CPIM, ASCM", "EFA – European …")."""
    return re.split(r",|\s[–—-]\s|\s\(", name)[0]


def _claims(resume: Resume, label: Label, result: Agreement) -> dict[str, str | None]:
    """Scores the claims; gives each claim's label id, None for one that does not count."""
    matched: dict[str, str | None] = {}
    left = list(resume.claims)
    for wanted in sorted(label.claims, key=lambda claim: claim.certification is None):
        found = _pick(wanted, left)
        if wanted.certification is None:
            result.counts["unlisted", "found" if found else "missed"] += 1
        if not found:
            result.add("claims", "missed", f"{wanted.certification}: {wanted.name}")
            continue
        result.add("claims", "found")
        left = [claim for claim in left if claim not in found]
        matched |= {claim.id: wanted.certification or wanted.name for claim in found}
        _details(wanted, found[0], result)
    extra = [claim for claim in left if not _optional(claim, label)]
    matched |= {claim.id: None for claim in left if claim not in extra}
    for claim in extra:
        result.add("claims", "wrong", f"{claim.certification}: {claim.text!r}")
    _decoys(resume, label, extra, result)
    return matched


def _pick(wanted: ClaimLabel, left: Sequence[Claim]) -> list[Claim]:
    if wanted.certification is None:
        return [claim for claim in left if alike(wanted.name, claim)][:1]
    accepted = (wanted.certification, *wanted.also)
    fitting = [claim for claim in left if any(fits(id_, claim) for id_ in accepted)]
    name = words(wanted.name)
    fitting.sort(
        key=lambda claim: (
            claim.certification != wanted.certification,
            -len(name & (words(claim.text) | words(claim.name))),
        )
    )
    return fitting if wanted.kind == "group" else fitting[:1]


def _details(wanted: ClaimLabel, claim: Claim, result: Agreement) -> None:
    result.check("status", wanted.status, claim.status, wanted.name)
    if wanted.kind != "group":
        result.check("kind", wanted.kind, claim.kind, wanted.name)
    for name in DATES:
        got = getattr(claim, name)
        if name == "expires" and claim.expires_basis != "printed":
            got = None
        if name in wanted.model_fields_set and (got or getattr(wanted, name)):
            result.check(name, getattr(wanted, name), got, wanted.name)
    for measure in ("credential_id", "url"):
        if getattr(wanted, measure) or getattr(claim, measure):
            result.check(measure, getattr(wanted, measure), getattr(claim, measure), wanted.name)


def _optional(claim: Claim, label: Label) -> bool:
    return any(fits(name, claim) or alike(name, claim) for name in label.claims_optional)


def _decoys(resume: Resume, label: Label, extra: Sequence[Claim], result: Agreement) -> None:
    spans = [(span.start, span.end) for claim in extra for span in claim.spans]
    for decoy in label.decoys:
        taken = any(
            start < span_end and span_start < end
            for start, end in places(decoy, resume.document.text)
            for span_start, span_end in spans
        )
        result.add("decoys", "wrong" if taken else "found", f"became a claim: {decoy}")


def places(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a phrase stands in a text, over line breaks and layout marks."""
    parts = [re.escape(part) for part in phrase.split()]
    for match in re.finditer(r"(?<!\w)" + r"[\s|]+".join(parts) + r"(?!\w)", text):
        yield match.span()


def _evidence(resume: Resume, label: Label, result: Agreement) -> dict[str, str | None]:
    """Scores the evidence; gives each item's label phrase, None for one that does not count."""
    matched: dict[str, str | None] = {}
    for wanted in label.evidence:
        found = next(
            (e for e in resume.evidence if e.id not in matched and _holds(e, wanted.contains)),
            None,
        )
        result.add("evidence", "found" if found else "missed", wanted.contains)
        if found:
            matched[found.id] = wanted.contains
            result.check("evidence kind", wanted.kind, found.kind, wanted.contains)
            result.check("outcome", wanted.outcome, bool(found.outcomes), wanted.contains)
    for item in resume.evidence:
        if item.id in matched:
            continue
        if any(_holds(item, phrase) for phrase in label.evidence_optional):
            matched[item.id] = None
        else:
            result.add("evidence", "wrong", f"{item.kind}: {item.text[:70]!r}")
    return matched


def _holds(item: Evidence, phrase: str) -> bool:
    return plain(phrase) in plain(f"{item.title}\n{item.text}")


def _links(
    resume: Resume,
    label: Label,
    claims: dict[str, str | None],
    evidence: dict[str, str | None],
    result: Agreement,
) -> None:
    wanted = {(link.certification, link.evidence) for link in label.links}
    debatable = {(link.certification, link.evidence) for link in label.links_optional}
    got: set[tuple[str, str]] = set()
    for link in resume.links:
        claim = claims.get(link.claim, f"not on the page: {link.claim}")
        item = evidence.get(link.evidence, f"not on the page: {link.evidence}")
        if claim is not None and item is not None:
            got.add((claim, item))
    for pair in sorted(wanted):
        result.add("links", "found" if pair in got else "missed", " <- ".join(pair))
    for pair in sorted(got - wanted):
        if pair in debatable:
            result.counts["links", "debatable"] += 1
        else:
            result.add("links", "wrong", " <- ".join(pair))
