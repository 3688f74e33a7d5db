"""What is taken out of a line before one asks what was worked with: people, hours, certified places."""

from __future__ import annotations

import pytest

from certlens.matching.beside_the_work import without_others

LEFT = [
    ("Wrote Ansible roles for 40 hosts", "Wrote Ansible roles for 40 hosts"),
    ("Ran the clusters with the engineers of Acme", "Ran the clusters with the engineers of Acme"),
    ("Led a team of 12 network engineers on AWS", "Led a   on AWS"),
    ("Led a team of five in the north", "Led a  "),
    ("Trained three DBAs in Oracle", "Trained   in Oracle"),
    ("Leitete zwei Mitarbeiterinnen im Betrieb", "Leitete   im Betrieb"),
    ("Tested for an ISO 27001 and SOC 2 certified data center in Graz", "Tested for an   in Graz"),
    ("Pour un centre HDS certifié", "Pour un centre  "),
    ("Wrote runbooks, on-call one week in four", "Wrote runbooks,   one week in four"),
    ("PagerDuty with three others", "  with three others"),
    ("Answered alerts on night shifts, 24x7", "Answered alerts on  ,  "),
    ("Built PagerDuty schedules", "Built PagerDuty schedules"),
    ("Four hosts, two of them at home", "Four hosts,  "),
    ("Studying for the CKA", " "),
]


@pytest.mark.parametrize(("line", "left"), LEFT)
def test_what_is_left_of_a_line(line, left):
    assert without_others(line, made=True) == left


def test_frames_are_taken_out_where_nothing_was_made():
    assert without_others("Agile and Kafka", made=False) == "  and Kafka"
    assert without_others("Agile and Kafka", made=True) == "Agile and Kafka"
