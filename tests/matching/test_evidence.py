"""What counts as work on the page: a line that says what was done, and with what."""

from __future__ import annotations

import pytest
from snippets import plain, resume_of, section, work

IS_WORK = [
    ("a verb and a technology", "Migrated 40 services to Kubernetes"),
    (
        "a verb, and details after a colon",
        "Administered 120 RHEL 7 servers: LVM, SELinux, patching",
    ),
    ("a label before the verb", "Cloud: moved 14 workloads to Azure"),
    ("a noun before the verb", "Firewall rules reviewed and cut from 900 to 300 on Palo Alto"),
    ("help that was given", "Assisted the network team with Cisco switch upgrades"),
    ("a verb that no row lists", "Vaulted 1,200 administrator accounts in CyberArk"),
    ("German, in the past", "Führte Kafka als Ereignisplattform ein"),
    ("a result told", "brought deploy time from 50 min to 7 min"),
]

IS_NONE = [
    ("no verb", "Kubernetes, Docker, Terraform"),
    ("an adjective that ends like a verb", "Skilled Kubernetes and Terraform engineer"),
    ("an exam passed", "Quizzed colleagues for the Kubernetes exam"),
    ("no technology", "Led a team of four"),
    ("everyday words in a short line", "Wrote scripts"),
    ("an address is no skill", "Met visitors; see https://example.com/team"),
]

KINDS = [
    ("Projects", "- Rooms: booking tool in Django and PostgreSQL", "project"),
    ("Home lab", "- Proxmox cluster with k3s on three laptops", "home-lab"),
    ("Open source", "- kube-sweeper: deletes idle Kubernetes namespaces, 140 stars", "open-source"),
    ("Competitions", "- National CTF finals 2024: web and Active Directory tasks", "competition"),
    (
        "Publications",
        "- Speaker drift, Journal of Invented Acoustics 3(1), 2022, PyTorch",
        "writing",
    ),
    ("Publications", "- Counting seats with PyTorch, workshop paper, 2021", "writing"),
    ("Projects", "- Home SOC: Wazuh and Suricata on an old server", "home-lab"),
    ("Publications", "- Why Terraform drifts, Example Blog, 2024", "writing"),
]


@pytest.mark.parametrize("line", [row[1] for row in IS_WORK], ids=[row[0] for row in IS_WORK])
def test_is_work(line):
    (item,) = resume_of(work(line)).evidence
    assert (item.kind, item.text) == ("work", line)


@pytest.mark.parametrize("line", [row[1] for row in IS_NONE], ids=[row[0] for row in IS_NONE])
def test_is_no_evidence(line):
    assert resume_of(work(line)).evidence == ()


@pytest.mark.parametrize(("heading", "line", "kind"), KINDS)
def test_the_section_gives_the_kind(heading, line, kind):
    (item,) = resume_of(section(heading, line)).evidence
    assert item.kind == kind


def test_the_spans_are_the_documents_own_characters():
    resume = resume_of(work("Migrated 40 services to Kubernetes with Helm"))
    (item,) = resume.evidence
    (span,) = item.spans
    assert resume.document.text[span.start : span.end] == span.text == item.text


LISTS = ["- {}", "* {}", "+ {}", "> {}", "• {}", "» {}", "➢ {}", "✓ {}"]


@pytest.mark.parametrize("mark", LISTS)
def test_a_list_mark_is_no_part_of_it(mark):
    text = "Migrated 40 services to Kubernetes"
    page = plain("EXPERIENCE", "", "Engineer, Example Ltd, 2019 - 2024", mark.format(text))
    assert [item.text for item in resume_of(page).evidence] == [text]
