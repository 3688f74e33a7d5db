"""The notebook display: everything from the page escaped, no scripts, nothing loaded."""

from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

import certlens

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = date(2026, 10, 1)
VOID = {"br", "meta", "link", "img", "input", "hr"}


class Checked(HTMLParser):
    """Collects tags and text, and fails where a tag is not closed in order."""

    def __init__(self):
        super().__init__()
        self.open, self.tags, self.text = [], set(), ""

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def checked(report):
    page = Checked()
    page.feed(report._repr_html_())
    page.close()
    assert page.open == []
    assert not page.tags & {"script", "iframe", "img", "link"}
    return page


@pytest.mark.parametrize("role", [None, "backend-engineer"])
@pytest.mark.parametrize("name", ["cloud-engineer.pdf", "network-engineer.docx"])
def test_every_claim_and_finding_is_shown(name, role):
    report = certlens.scan(EXAMPLES / name, role=role, as_of=DAY)
    text = checked(report).text
    for finding in report.findings:
        assert finding.message in text and finding.rule in text
    assert all(claim.status in text for claim in report.claims)


def test_what_the_page_says_is_escaped():
    report = certlens.scan(EXAMPLES / "cloud-engineer.pdf", as_of=DAY)
    evil = {"certification": None, "text": "<script>alert(1)</script>"}
    claim = report.claims[0].model_copy(update=evil)
    source = report.source.model_copy(update={"path": '"><img src=x onerror=y>'})
    page = checked(report.model_copy(update={"claims": (claim,), "source": source}))
    assert evil["text"] in page.text
