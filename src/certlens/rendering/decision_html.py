"""Decision → a small piece of HTML for notebooks: no scripts, its own few styles."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from certlens.decision import Decision
from certlens.decision_answers import Answer
from certlens.rendering.words import brief

_STYLE = (
    "<style>.certlens ul{list-style:none;padding:0;margin:.5em 0}"
    ".certlens li{margin:.5em 0;padding-left:.6em;border-left:3px solid #888}"
    ".certlens li.no{border-color:#c62828}.certlens li.unknown{border-color:#c90}"
    ".certlens li.yes{border-color:#2e7d32}.certlens small{opacity:.7}</style>"
)


def decision_html(decision: Decision) -> str:
    """The verdict, the three answers and the projects; everything quoted is escaped."""
    return f'<div class="certlens">{_STYLE}{"".join(_parts(decision))}</div>'


def _parts(decision: Decision) -> Iterator[str]:
    employer = f" at {decision.employer}" if decision.employer else ""
    target = escape(f"{decision.role}{employer}, as of {decision.as_of}")
    yield f"<p><b>{escape(decision.name)}</b> for {target}</p>"
    yield f"<p><b>{decision.verdict}</b>: {escape(decision.because)}"
    yield "".join(f"<br>{escape(condition)}" for condition in decision.conditions)
    yield f"</p><ul>{''.join(map(_answer, decision.answers))}</ul>"
    for idea in decision.project_ideas:
        hours = f"<small>about {idea.hours} hours</small>"
        yield f"<p>{escape(idea.idea)} {hours}</p>"


def _answer(answer: Answer) -> str:
    quotes = "".join(f"<br><i>“{escape(brief(quote))}”</i>" for quote in answer.quotes)
    told = f"<b>{answer.question}: {answer.answer}</b> {escape(answer.because)}"
    return f'<li class="{answer.answer}">{told}{quotes}</li>'
