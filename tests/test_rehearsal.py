"""``rehearse``: what is heard in an answer, where it points, and the command around it."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rehearsal_answers import ANSWERS, HELPDESK_RESUME, LEADS, PLATFORM_RESUME, RIGHT
from resumes import TODAY, resume_of

from certlens.certification_names import resolve_certification
from certlens.document import Record
from certlens.errors import LimitExceededError, NoTextError, UnknownNameError
from certlens.knowledge import certifications, principles, roles
from certlens.matching import match
from certlens.parsers import parse
from certlens.rehearsal import MOST_CHARACTERS, rehearse
from certlens.rehearsing.answer import read_answer
from certlens.rehearsing.cues import AnswerCue
from certlens.rehearsing.practice import practice
from certlens.rehearsing.rules import answer_rules, explain_answer_rule
from certlens.rehearsing.spoken_numbers import figures, in_digits

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
NAMES = {said.name: said for said in ANSWERS}
GOOD = NAMES["written, badge then work, Kubernetes"].text
RULES = list(answer_rules().values())
REQUIRED = {
    "leads-with-certification",
    "no-applied-work",
    "no-outcome",
    "applied-with-outcome",
    "describes-problem-met",
    "recites-syllabus",
    "too-long-on-certification",
    "overclaims",
    "right-framing",
}


def heard(said):
    resume = resume_of(said.resume) if said.resume else None
    return rehearse(said.text, certification=said.certification, role=said.role, resume=resume)


def named(rehearsal):
    return {finding.rule for finding in rehearsal.findings}


@pytest.mark.parametrize("said", ANSWERS, ids=lambda said: said.name)
def test_must_not(said):
    assert not set(said.must_not) & named(heard(said))


@pytest.mark.parametrize("said", ANSWERS, ids=lambda said: said.name)
def test_must(said):
    assert set(said.must) <= named(heard(said))


def test_the_answers_cover_what_they_should():
    assert len(ANSWERS) >= 24
    assert len({said.certification for said in ANSWERS}) >= 12
    assert len({said.role for said in ANSWERS}) >= 12
    assert {rule for said in ANSWERS for rule in said.must} >= REQUIRED
    assert {rule for said in ANSWERS for rule in said.must_not} >= REQUIRED


@pytest.mark.parametrize("said", ANSWERS, ids=lambda said: said.name)
def test_spans_are_the_answers_own_characters(said):
    for finding in heard(said).findings:
        assert finding.spans
        for span in finding.spans:
            assert said.text[span.start : span.end] == span.text
            assert said.text[: span.start].count("\n") == span.line - 1
            assert (span.page, span.bbox) == (None, None)


@pytest.mark.parametrize("said", ANSWERS, ids=lambda said: said.name)
def test_findings_and_questions_can_be_read(said):
    found = heard(said)
    assert found == heard(said)
    assert found.next_question.endswith("?")
    for finding in found.findings:
        assert len(finding.message) + len(finding.advice) <= 330, finding.message
        assert finding.message.rstrip("”").endswith((".", "…")), finding.message
        assert finding.principle in principles()


def test_the_role_decides_whether_the_badge_may_open():
    text = NAMES["written, software role opens with the badge"].text
    read_for = {
        role: named(rehearse(text, certification="aws-certified-developer-associate", role=role))
        for role in ("backend-engineer", "cloud-engineer", "qa-engineer")
    }
    assert LEADS in read_for["backend-engineer"] and LEADS in read_for["qa-engineer"]
    assert LEADS not in read_for["cloud-engineer"]


def test_a_software_role_hears_the_same_answer_the_other_way_round():
    work_first = NAMES["written, software role, work first"]
    badge_first = GOOD
    assert RIGHT in named(heard(work_first))
    assert RIGHT in named(rehearse(badge_first, certification="cncf-cka", role="sre"))
    assert RIGHT not in named(
        rehearse(badge_first, certification="cncf-cka", role="backend-engineer")
    )


def test_the_severity_of_a_leading_badge_is_the_roles():
    text = NAMES["written, software role opens with the badge"].text
    severities = {
        role: finding.severity
        for role in ("backend-engineer", "data-analyst")
        for finding in rehearse(
            text, certification="aws-certified-developer-associate", role=role
        ).findings
        if finding.rule == LEADS
    }
    assert severities == {"backend-engineer": "warning", "data-analyst": "note"}


def test_without_a_resume_technologies_are_not_questioned():
    said = NAMES["résumé given, other technologies and years"]
    without = rehearse(said.text, certification=said.certification, role=said.role)
    assert "overclaims" not in named(without)


def test_what_is_not_on_the_resume_is_named():
    found = heard(NAMES["résumé given, other technologies and years"])
    told = " ".join(finding.message for finding in found.findings if finding.rule == "overclaims")
    for word in ("10 years", "Istio", "Kafka", "Google Cloud", "2 million"):
        assert word in told
    assert "Kubernetes" not in told


def test_a_certification_in_progress_is_not_held():
    found = heard(NAMES["résumé given, says held what is in progress"])
    assert any("in-progress" in finding.message for finding in found.findings)


def test_a_certification_that_the_resume_lacks():
    found = rehearse(GOOD, certification="cncf-cka", role="sre", resume=resume_of(HELPDESK_RESUME))
    assert any("does not name it" in finding.message for finding in found.findings)


def test_other_peoples_words_are_the_same_answer():
    """Windows line ends, leading blanks and capitals change no finding."""
    for said in ANSWERS[:4]:
        plain = named(heard(said))
        for changed in (said.text.replace("\n", "\r\n"), f"\n\n  {said.text}\n", said.text.upper()):
            found = heard(said._replace(text=changed))
            assert named(found) == plain, said.name
            for finding in found.findings:
                assert all(changed[s.start : s.end] == s.text for s in finding.spans)


def test_fillers_change_no_finding():
    said = NAMES["dictated, software role, work first"]
    fewer = said.text.replace("so at", "at").replace(" and now", " now")
    more = said.text.replace(" i ", " um i ", 3)
    assert named(heard(said)) == named(heard(said._replace(text=fewer)))
    assert named(heard(said)) == named(heard(said._replace(text=more)))


# The batch's result and the next clause run together when nobody says where one ends.
NEEDS_PUNCTUATION = {"written, streaming for a batch"}
WRITTEN = [
    said for said in ANSWERS if "dictated" not in said.name and said.name not in NEEDS_PUNCTUATION
]


@pytest.mark.parametrize("said", WRITTEN, ids=lambda said: said.name)
def test_a_written_answer_read_aloud_is_the_same_answer(said):
    """Without punctuation and capitals, what must and must not be said of it stays."""
    aloud = re.sub(r"(?<!\d)[.,;:!?()]|[.,;:!?()](?!\d)", " ", said.text).lower()
    found = named(heard(said._replace(text=aloud)))
    assert set(said.must) <= found
    assert not set(said.must_not) & found


OWN_WORDS = ["cloud-dense.pdf", "network-germany.pdf", "scrum-boxes.pdf", "security-gov.txt"]


@pytest.mark.parametrize("name", OWN_WORDS)
def test_the_resumes_own_words_claim_no_more_than_it(name):
    resume = match(parse(ROOT / "tests" / "evaluation" / "development" / name), as_of=TODAY)
    evidence = {item.id: item.text.lstrip("•-– ") for item in resume.evidence}
    tried = 0
    for claim in resume.claims:
        linked = [evidence[link.evidence] for link in resume.links if link.claim == claim.id]
        if not linked or claim.status != "held" or claim.kind != "certification":
            continue
        text = f"I hold the {claim.text}. " + " ".join(f"I {item}." for item in linked[:3])
        found = rehearse(text, certification=claim.certification, role="sre", resume=resume)
        assert "overclaims" not in named(found), text
        tried += 1
    assert tried


@pytest.mark.parametrize("name", ["CKA", "cka", "Certified Kubernetes Administrator", "cncf-cka"])
def test_any_name_of_a_certification_will_do(name):
    assert rehearse(GOOD, certification=name, role="sre").certification == "cncf-cka"


def test_a_job_title_will_do():
    found = rehearse(GOOD, certification="cka", role="Senior Site Reliability Engineer II")
    assert found.role == "sre"


@pytest.mark.parametrize(
    ("certification", "role", "nearest"),
    [("ckaa", "sre", "cncf-cka"), ("cka", "network enginer", "network-engineer")],
)
def test_unknown_names_list_near_ones(certification, role, nearest):
    with pytest.raises(UnknownNameError) as caught:
        rehearse(GOOD, certification=certification, role=role)
    assert nearest in caught.value.nearest


@pytest.mark.parametrize("text", ["", "  \n\t\n", "...", "—"])
def test_an_empty_answer_is_an_error(text):
    with pytest.raises(NoTextError, match="no words"):
        rehearse(text, certification="cncf-cka", role="sre")


def test_an_hour_of_talk_is_an_error():
    with pytest.raises(LimitExceededError, match="words"):
        rehearse("word " * 10_000, certification="cncf-cka", role="sre")
    longest = ("We moved it to Kubernetes. " * 1000)[:MOST_CHARACTERS]
    start = time.process_time()
    assert "too-long" in named(rehearse(longest, certification="cncf-cka", role="sre"))
    assert time.process_time() - start < 5


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_it(text):
    try:
        found = rehearse(text, certification="cncf-cka", role="sre")
    except NoTextError:
        return
    assert all(
        text[span.start : span.end] == span.text
        for finding in found.findings
        for span in finding.spans
    )


DIGITS = [
    ("from forty minutes to six", "from 40 minutes to 6"),
    ("twenty five percent", "25 percent"),
    ("seventy-one", "71"),
    ("one hundred and five hosts", "105 hosts"),
    ("a hundred users", "100 users"),
    ("three hundred thousand", "300000"),
    ("two thousand and twenty", "2020"),
    ("one of them", "one of them"),
    ("one hour", "1 hour"),
    ("seven ninety", "790"),
    ("someone attended", "someone attended"),
]


@pytest.mark.parametrize(("said", "written"), DIGITS)
def test_spoken_numbers(said, written):
    assert in_digits(said) == written


def test_figures_ignore_separators():
    assert figures("1,200 hosts, 4.5 % and forty") == {"1200", "4.5", "40"}


SPOKEN_NAMES = [
    ("cncf-cka", "i got my c k a in may"),
    ("comptia-security-plus", "i hold security plus"),
    ("comptia-security-plus", "my Security+ is from 2024"),
    ("comptia-a-plus", "i did my a plus last year"),
    ("microsoft-azure-administrator-associate", "the az one oh four was in june"),
    ("microsoft-azure-administrator-associate", "I passed AZ-104"),
    ("aws-certified-solutions-architect-associate", "i'm an aws solutions architect associate"),
    ("isc2-cissp", "being a cissp"),
]


@pytest.mark.parametrize(("certification", "text"), SPOKEN_NAMES)
def test_a_certification_is_heard_however_it_is_said(certification, text):
    answer = read_answer(text, certifications()[certification])
    assert answer.about("badge")


def test_a_plus_is_not_always_a_certification():
    answer = read_answer("being on time was a plus for us", certifications()["comptia-a-plus"])
    assert not answer.about("badge")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rules_are_silent_in_their_examples(rule):
    for example in rule.silent:
        assert rule.name not in named(_example(example)), example.title


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rules_fire_in_their_examples(rule):
    for example in rule.fires:
        assert rule.name in named(_example(example)), example.title


def _example(example):
    resume = resume_of(example.resume) if example.resume else None
    return rehearse(
        example.answer, certification=example.certification, role=example.role, resume=resume
    )


def test_every_rule_is_whole():
    assert {rule.name for rule in RULES} >= REQUIRED
    assert len({rule.code for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.silent and rule.fires
        assert "Why:" in rule.documentation and "What would change it:" in rule.documentation
        assert rule.principle in principles()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_explains_itself(rule):
    told = explain_answer_rule(rule.code.lower())
    assert told == explain_answer_rule(rule.name)
    assert "## Fires: " in told and "## Stays silent: " in told and "Principle P" in told


def test_an_unknown_rule_lists_near_ones():
    with pytest.raises(UnknownNameError) as caught:
        explain_answer_rule("no-outcomes")
    assert "no-outcome" in caught.value.nearest


def test_the_cue_rows_stand_once_each():
    path = ROOT / "models" / "rehearsal_cues.jsonl"
    rows = [AnswerCue.model_validate_json(line) for line in path.read_text().splitlines()]
    assert len(rows) == len({(row.text, row.means) for row in rows})


def test_the_result_is_frozen_and_shows_itself():
    found = rehearse("I hold the CKA. <b>", certification="cncf-cka", role="sre")
    assert isinstance(found, Record) and found.model_config["frozen"]
    assert "<b>" not in found._repr_html_()
    assert "no-applied-work" in found._repr_html_()


def test_practice_asks_about_every_claim_and_the_role():
    sheet = practice(resume_of(PLATFORM_RESUME), role="sre", as_of=TODAY)
    about = {question.certification for question in sheet.questions}
    assert {"cncf-cka", "aws-certified-solutions-architect-associate", None} <= about
    asked = [question.question for question in sheet.questions]
    assert len(asked) == len(set(asked))
    assert any(roles()["sre"].expected_evidence[0] in question for question in asked)


def test_practice_asks_harder_where_nothing_is_applied():
    def asked(page):
        sheet = practice(resume_of(page), role="soc-analyst", as_of=TODAY)
        return [q.question for q in sheet.questions if q.certification == "eccouncil-ceh"]

    bare = asked("# Pat Example\n\n## Certifications\n\n- Certified Ethical Hacker (CEH), 2025\n")
    assert len(bare) >= 3
    assert any("what do you look at first" in question for question in bare)
    for question in bare:
        assert not any(word in question for word in ("really", "actually", "only", "cheat", "just"))


def test_practice_without_a_certification_asks_for_the_work():
    sheet = practice(resume_of("# Pat Example\n\nEngineer.\n"), role="sre", as_of=TODAY)
    assert sheet.questions and all(question.claim is None for question in sheet.questions)


# The command, as a process of its own.

PROGRAM = "from certlens.cli import main; main()"
COMMAND = [sys.executable, "-c", PROGRAM, "rehearse"]


def run(*arguments, stdin=None):
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "NO_COLOR")}
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin,
        capture_output=True,
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        timeout=60,
    )


@pytest.fixture
def answer(tmp_path):
    path = tmp_path / "answer.txt"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_the_command_prints_findings_and_the_next_question(answer):
    result = run(answer, "--cert", "CKA", "--role", "sre")
    text = result.stdout.decode()
    assert result.returncode == 0 and not result.stderr
    assert "Next question:" in text and "R108" in text
    assert "\x1b" not in text and max(map(len, text.splitlines())) <= 80


def test_the_command_reads_stdin_and_writes_json(answer, tmp_path):
    out = tmp_path / "out.json"
    options = ("--cert", "CKA", "--role", "sre", "--format", "json")
    result = run("-", *options, stdin=b"\xef\xbb\xbf" + GOOD.encode())
    assert run(answer, *options, "-o", out).returncode == 0
    assert json.loads(result.stdout) == json.loads(out.read_text(encoding="utf-8"))
    expected = rehearse(GOOD, certification="cncf-cka", role="sre")
    assert json.loads(result.stdout) == json.loads(expected.model_dump_json())


def test_the_command_takes_a_resume(answer):
    resume = EXAMPLES / "career-changer.docx"
    result = run(answer, "--cert", "CKA", "--role", "sre", "--resume-file", resume)
    assert result.returncode == 0 and b"R109" in result.stdout


def test_the_practice_sheet():
    result = run("--questions", EXAMPLES / "cloud-engineer.pdf", "--role", "cloud engineer")
    text = result.stdout.decode()
    assert result.returncode == 0 and "  1." in text and "listens for:" in text
    assert max(map(len, text.splitlines())) <= 80


WRONG = [
    (("{answer}", "--cert", "CKAA", "--role", "sre"), 2, "did you mean"),
    (("{answer}", "--cert", "CKA", "--role", "sree"), 2, "did you mean"),
    (("{answer}", "--role", "sre"), 2, "--cert"),
    (("{answer}", "--cert", "CKA"), 2, "--role"),
    (("--cert", "CKA", "--role", "sre"), 2, "name a file"),
    (("--questions", "{pdf}", "--cert", "CKA", "--role", "sre"), 2, "--questions takes"),
    (("--questions", "missing.pdf", "--role", "sre"), 3, "no such file"),
    (("missing.txt", "--cert", "CKA", "--role", "sre"), 3, "no such file"),
    (("{empty}", "--cert", "CKA", "--role", "sre"), 3, "no words"),
    (("{large}", "--cert", "CKA", "--role", "sre"), 3, "one at a time"),
    (("{pdf}", "--cert", "CKA", "--role", "sre"), 3, "not a text file"),
    (("{answer}", "--cert", "CKA", "--role", "sre", "--resume-file", "no.pdf"), 3, "no such file"),
]


@pytest.mark.parametrize(("arguments", "status", "words"), WRONG, ids=lambda value: "")
def test_bad_input_is_one_clear_line(arguments, status, words, answer, tmp_path):
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "large.txt").write_text("we moved it to kubernetes " * 2000)
    places = {
        "answer": answer,
        "pdf": EXAMPLES / "cloud-engineer.pdf",
        "empty": tmp_path / "empty.txt",
        "large": tmp_path / "large.txt",
    }
    result = run(*(argument.format(**places) for argument in arguments), stdin=b"")
    lines = result.stderr.decode().splitlines()
    assert (result.returncode, len(lines), result.stdout) == (status, 1, b""), lines
    assert lines[0].startswith("certlens: ") and words in lines[0]


class Talk:
    """The command in a terminal of its own."""

    def __init__(self, *arguments):
        self.pid, self.screen = pty.fork()
        if self.pid == 0:
            os.execv(COMMAND[0], [*COMMAND, *arguments])
        self.text = ""

    def wait_for(self, words, seconds=30.0):
        """What is printed up to and with these words."""
        end = time.monotonic() + seconds
        while words not in self.text:
            assert time.monotonic() < end, self.text
            if select.select([self.screen], [], [], 0.2)[0]:
                self.text += os.read(self.screen, 4096).decode("utf-8", "replace")
        before, found, self.text = self.text.partition(words)
        return before + found

    def say(self, text):
        os.write(self.screen, text.encode())

    def status(self):
        """The exit status, once all is printed."""
        try:
            while True:
                self.text += os.read(self.screen, 4096).decode("utf-8", "replace")
        except OSError:
            pass
        os.close(self.screen)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def test_a_conversation_in_a_terminal():
    talk = Talk("--cert", "security plus", "--role", "soc-analyst")
    talk.wait_for("an empty line ends it")
    talk.wait_for("what came of it?")
    talk.say("I hold Security+ and studied for three months.\n\n")
    assert "R102" in talk.wait_for("Next question:")
    talk.say("At home I built a Wazuh lab on Proxmox.\nNine of ten attacks now raise an alert.\n\n")
    said = talk.wait_for("Next question:")
    assert "R104" in said and "R102" not in said
    talk.say("\x04")
    assert talk.status() == 0
    assert "Traceback" not in talk.text and "Error" not in talk.text


def test_control_c_leaves_a_conversation_quietly():
    talk = Talk("--cert", "cka", "--role", "backend-engineer")
    talk.wait_for("?")
    talk.say("half an answer")
    time.sleep(0.3)
    os.kill(talk.pid, signal.SIGINT)
    assert talk.status() == 0
    assert "Traceback" not in talk.text


def test_the_resolver_and_the_rows_agree():
    assert {resolve_certification(said.certification).id for said in ANSWERS} <= set(
        certifications()
    )
