"""A software role, and no code to look at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from certlens.case import Case
from certlens.rules import Example, Flag, rule

ELSEWHERE = re.compile(
    r"linkedin\.|credly\.|youracclaim\.|certmetrics\.|accredible\.|badgr\.|coursera\.|udemy\."
    r"|^mailto:|^tel:|@|facebook\.|instagram\.|twitter\.|//x\.com|^#|learn\.microsoft\.|openbadge",
    re.IGNORECASE,
)
PRINTED = re.compile(
    r"(?:https?://|www\.)[^\s<>()]+"
    r"|\b(?:[\w-]+\.)?(?:github|gitlab|bitbucket|codeberg|huggingface|kaggle|stackoverflow|npmjs"
    r"|pypi|sourceforge|codepen|replit|leetcode|hackerrank|itch|dev|medium)\.(?:com|org|io|co|to|in)"
    r"/[\w@~./-]+"
    r"|\b[\w-]+\.(?:github\.io|gitlab\.io|vercel\.app|netlify\.app|pages\.dev|herokuapp\.com)"
    r"|\b(?:github|gitlab|bitbucket)\s*[:–—-]\s*@?[\w-]+",
    re.IGNORECASE,
)

SILENT = (
    Example(
        "a repository is printed",
        """
        # Lukas Meyer

        github.com/lmeyer-example

        ## Experience

        **Software Engineer**, Alpine Ski House, 2019 – Present

        - Built a booking service in Kotlin.
        """,
        role="software-engineer",
    ),
    Example(
        "not a role that is hired on public code",
        """
        # Lukas Meyer

        ## Experience

        **Network Engineer**, Alpine Ski House, 2019 – Present

        - Configured OSPF on 30 routers.
        """,
        role="network-engineer",
    ),
)
FIRES = (
    Example(
        "no link at all",
        """
        # Lukas Meyer

        ## Experience

        **Software Engineer**, Alpine Ski House, 2019 – Present

        - Built a booking service in Kotlin.
        """,
        role="software-engineer",
    ),
)


@rule("C142", "note", "P7", silent=SILENT, fires=FIRES)
def no_links(case: Case) -> Iterator[Flag]:
    """A role that is hired on code, and no link to any.

    Why: in software public code and past projects count far more than certifications. A link lets
    the reader see for themselves.

    Profiles on job networks and badge pages are not code. What would change it: a repository, a
    live site, a package or an app store page.
    """
    if not case.code_first or case.incomplete or _something_to_look_at(case):
        return
    yield Flag(
        message="No link to code, a live site or a package found on the page.",
        advice="Link one repository or running thing that shows the work, beside the project.",
        rewrite="Code: ____ (repository or live site)",
        spans=case.anchor("projects", "experience", "headline"),
    )


def _something_to_look_at(case: Case) -> bool:
    document = case.resume.document
    linked = [link.url for line in document.lines if line.visible for link in line.links]
    evidence = [url for item in case.resume.evidence for url in item.links]
    printed = PRINTED.findall(document.text)
    return any(not ELSEWHERE.search(url) for url in (*linked, *evidence, *printed))
