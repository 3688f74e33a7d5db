"""Courses and awards: found as what they are, and never counted as the certification they name."""

from __future__ import annotations

import pytest
from snippets import certs, resume_of, section


def kinds(snippet):
    return [(claim.certification, claim.kind) for claim in resume_of(snippet).claims]


COURSES = [
    (
        "an exam's name at a provider",
        "AWS Certified Developer – Associate, Cybrary, 2021",
        "course-pluralsight-acg",
    ),
    (
        "a course, its maker and the platform",
        "DeepLearning.AI Deep Learning Specialization, Coursera, 2019",
        "course-coursera-deeplearning-ai",
    ),
    (
        "the provider in brackets",
        "CKA (KodeKloud)",
        "course-pluralsight-acg",
    ),
    (
        "a course title that holds an exam's name",
        "Ultimate AWS Certified Solutions Architect Associate, Udemy",
        "course-udemy",
    ),
    (
        "a tutorial site",
        "CompTIA Security+, Codecademy, 2022",
        "course-hackerrank-tutorial-sites",
    ),
    ("an academy's course", "CCNA – NetAcad", "cisco-netacad"),
    (
        "a professional certificate of a platform",
        "Google Data Analytics Professional Certificate, Coursera",
        "course-google-career-data-analytics",
    ),
    ("a vendor's academy", "AWS Academy Cloud Foundations", "course-aws-skillbuilder"),
    (
        "a job simulation",
        "Forage: AWS Solutions Architecture Job Simulation",
        "course-forage-job-sim",
    ),
    ("a quiz badge", "HackerRank Python (Basic)", "course-hackerrank"),
]
AWARDS = [
    ("a vendor's award", "Microsoft MVP, 2020", "microsoft-mvp"),
    ("a community programme", "AWS Community Builder", "aws-community-award"),
]


@pytest.mark.parametrize(("_", "line", "course"), COURSES, ids=[case[0] for case in COURSES])
def test_is_a_course(_, line, course):
    assert kinds(certs(line)) == [(course, "course")]


@pytest.mark.parametrize(("_", "line", "award"), AWARDS, ids=[case[0] for case in AWARDS])
def test_is_an_award(_, line, award):
    assert kinds(certs(line)) == [(award, "award")]


def test_what_stands_under_a_courses_heading_is_no_certification():
    page = section("Courses", "- CKA with practice tests, Udemy, 2023", "- CCNA, Example Academy")
    assert all(kind == "course" for _, kind in kinds(page))
