"""What a rule looks at: the facts of the page, the target, and the questions rules ask of both."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from certlens.career import early_career
from certlens.document import Span
from certlens.knowledge import Certification, Employer, Role, certifications
from certlens.postings import Posting
from certlens.relevance import Relevance, relevance
from certlens.report import WeighedClaim
from certlens.resume import Evidence, Resume, Section, SectionKind
from certlens.wording import label

BUILT = ("work", "project", "home-lab", "open-source", "competition", "coursework")
UNREADABLE = frozenset(
    {
        "scanned-page",
        "text-as-curves",
        "unmapped-font",
        "skipped-object",
        "textless-page",
        "unreadable-part",
    }
)


@dataclass(frozen=True)
class Case:
    """A résumé before a target; ``claims`` are its claims as the target weighs them.

    ``postings`` are those it is read for, if any.
    """

    resume: Resume
    claims: tuple[WeighedClaim, ...]
    role: Role | None = None
    employer: Employer | None = None
    postings: tuple[Posting, ...] = ()

    @property
    def as_of(self) -> date:
        """The day the résumé is read on."""
        return self.resume.as_of

    def row(self, claim: WeighedClaim) -> Certification | None:
        """The claim's catalogue row; None when it is unlisted."""
        return certifications().get(claim.certification) if claim.certification else None

    def label(self, claim: WeighedClaim) -> str:
        """The claim's name for a message: the short form if the page has it, else as printed."""
        return label(claim, self.row(claim))

    def relevance(self, claim: WeighedClaim) -> Relevance | None:
        """How the claim stands to the role; None without one."""
        return relevance(claim, self.row(claim), self.role) if self.role else None

    @cached_property
    def earned(self) -> tuple[WeighedClaim, ...]:
        """Certifications that the page presents as passed, lapsed ones included."""
        kinds, statuses = ("certification", "umbrella", "group"), ("held", "passed", "expired")
        return tuple(c for c in self.claims if c.kind in kinds and c.status in statuses)

    @cached_property
    def valid(self) -> tuple[WeighedClaim, ...]:
        """Earned certifications that have not lapsed and say which exam they mean."""
        return tuple(c for c in self.earned if c.status != "expired" and c.kind != "umbrella")

    @cached_property
    def badges(self) -> tuple[WeighedClaim, ...]:
        """Everything a reader counts as a certificate: earned certifications and courses."""
        return tuple(c for c in self.claims if c in self.earned or c.kind == "course")

    @cached_property
    def important(self) -> tuple[WeighedClaim, ...]:
        """Valid certifications that open doors in the role at the employer."""
        return tuple(c for c in self.valid if self._opens_doors(c))

    def _opens_doors(self, claim: WeighedClaim) -> bool:
        level = claim.weight.level if claim.weight else None
        key = self.relevance(claim) == "key"
        return level in ("required", "currency") or (level == "valued" and key)

    @cached_property
    def built(self) -> tuple[Evidence, ...]:
        """Evidence of something done or built; for trainers teaching counts too."""
        kinds = (*BUILT, "teaching") if self.role and self.role.family == "education" else BUILT
        return tuple(item for item in self.resume.evidence if item.kind in kinds)

    def backing(self, claim: WeighedClaim) -> tuple[Evidence, ...]:
        """The evidence that applies the claim, best first: with an outcome, then in page order."""
        items = [item for item in self.resume.evidence if item.id in claim.evidence]
        return tuple(sorted(items, key=lambda item: not item.outcomes))

    def applied(self, claim: WeighedClaim) -> Evidence | None:
        """The first work with an outcome that applies the claim."""
        return next((item for item in self.backing(claim) if item.outcomes), None)

    @cached_property
    def early(self) -> bool | None:
        """Whether the page shows an early career in the role's field; None when it cannot tell."""
        return early_career(self.resume, self.role) if self.role else None

    @property
    def code_first(self) -> bool:
        """Whether the role is hired on code that can be looked at."""
        return self.role is not None and self.role.code_first

    @property
    def discounted(self) -> bool:
        """Whether the employer is of a kind that looks past certifications (P8, P9)."""
        return self.employer is not None and self.employer.shift == "down"

    @cached_property
    def incomplete(self) -> bool:
        """Whether part of the document could not be read, so that absence proves nothing."""
        return any(note.id in UNREADABLE for note in self.resume.document.notes)

    def section_at(self, span: Span) -> Section | None:
        """The section that holds a span."""
        inside = (s for s in self.resume.sections if s.first_line <= span.line <= s.last_line)
        return next(inside, None)

    def in_sidebar(self, span: Span) -> bool:
        """Whether the span stands in a side column, which neither leads nor buries."""
        return self.resume.document.lines[span.line - 1].region == "sidebar"

    def anchor(self, *kinds: SectionKind) -> tuple[Span, ...]:
        """A place to point at for what is missing: such a section's heading, or the first line."""
        titles = (s.title_spans for s in self.resume.sections if s.kind in kinds and s.title_spans)
        return next(titles, None) or self._first_line()

    def _first_line(self) -> tuple[Span, ...]:
        document = self.resume.document
        line = next((line for line in document.lines if line.visible and line.text.strip()), None)
        return document.spans(line.start, line.end) if line else ()
