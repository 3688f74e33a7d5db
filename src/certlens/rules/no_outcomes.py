"""Work without results."""

from __future__ import annotations

from collections.abc import Iterator

from certlens.case import Case
from certlens.rules import Example, Flag, rule
from certlens.wording import count, quoted, told

FEWEST = 2
DONE = ("work", "project", "open-source", "home-lab")

SILENT = (
    Example(
        "one line says what came of it",
        """
        # Hanna Vogel

        ## Experience

        **Cloud Engineer**, Woodgrove, 2020 – Present

        - Moved 60 workloads to AWS with Terraform, saving 30 % of hosting costs.
        - Built CI pipelines with GitHub Actions.
        """,
    ),
)
FIRES = (
    Example(
        "three lines of work, no result",
        """
        # Hanna Vogel

        ## Experience

        **Cloud Engineer**, Woodgrove, 2020 – Present

        - Deployed workloads on AWS with Terraform.
        - Built CI pipelines with GitHub Actions.
        - Configured Prometheus and Grafana.
        """,
    ),
)


@rule("C141", "note", "P12", silent=SILENT, fires=FIRES, role_free=True)
def no_outcomes(case: Case) -> Iterator[Flag]:
    """Work is described, but nowhere a result of it.

    Why: the story closes the deal, and a story has an end: a time cut, a cost saved, users served,
    an outage that did not come back.

    What would change it: one line with what changed, in numbers where there are any.
    """
    done = [item for item in case.resume.evidence if item.kind in DONE]
    if len(done) < FEWEST or any(item.outcomes for item in case.resume.evidence):
        return
    yield Flag(
        message=f"{count(len(done), 'description')} of work, none with a result, such as "
        f"{quoted(told(done[0]), 48)}.",
        advice="Say of the two most important what changed: time, cost, users, failures.",
        rewrite=f"{told(done[0]).rstrip('.')}, result: ____",
        evidence=done,
    )
