"""Rules → text: one in full, or all of them with a line each."""

from __future__ import annotations

from textwrap import fill

from certlens.explanation import RuleList


def rule_list_text(listed: RuleList) -> str:
    """A line for each rule: code, severity, name, and what it looks for."""
    lines = (
        fill(
            f"{rule.code}  {rule.severity:<8}  {rule.rule}: {rule.summary}",
            width=80,
            subsequent_indent=" " * 16,
            break_on_hyphens=False,
        )
        for rule in listed.rules
    )
    return "".join(f"{line}\n" for line in lines)
