"""``certlens`` as it is used: a process of its own, its output, its exit status."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from certlens.schema import published_schema

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
FILES = Path(__file__).parent / "files"
CLOUD = str(EXAMPLES / "cloud-engineer.pdf")
DAY = ("--as-of", "2026-10-01")


def certlens(*arguments, stdin=None, cwd=None, **environment):
    command = [sys.executable, "-c", "from certlens.cli import main; main()", *map(str, arguments)]
    kept = {
        name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")
    }
    return subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**kept, "PYTHONIOENCODING": "utf-8", **environment},
        timeout=120,
    )


def said(result):
    """The one line on stderr."""
    lines = result.stderr.decode().splitlines()
    assert len(lines) == 1, result.stderr.decode()
    assert lines[0].startswith("certlens: ")
    return lines[0].removeprefix("certlens: ")


def wait_until(true, seconds=20.0):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def workers_of(pid):
    """The processes that any thread of a process has started."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [child for task in tasks for child in task.read_text().split()]


@pytest.fixture
def bad(tmp_path):
    """A folder with one file of every kind that cannot be read."""
    cloud = Path(CLOUD).read_bytes()
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "text.pdf").write_text("A résumé, but saved as text under the wrong name.\n")
    (tmp_path / "ole2.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    (tmp_path / "truncated.pdf").write_bytes(cloud[:2000])
    (tmp_path / "junk.pdf").write_bytes(b"%PDF-1.7\njunk\n%%EOF\n")
    (tmp_path / "cut.docx").write_bytes((EXAMPLES / "career-changer.docx").read_bytes()[:5000])
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    for name in ("encrypted.pdf", "no-text.pdf"):
        shutil.copy(FILES / name, tmp_path)
    return tmp_path


UNREADABLE = [
    ("missing.pdf", "no such file"),
    ("folder", "no PDF, Word, ODT, text or Markdown file in this folder (1 other file skipped)"),
    ("empty.pdf", "empty"),
    ("text.pdf", "not a PDF"),
    ("encrypted.pdf", "--password"),
    ("ole2.docx", ""),  # an OLE2 container: an encrypted or an old Office file
    ("truncated.pdf", "damaged"),
    ("junk.pdf", "damaged"),
    ("cut.docx", "damaged"),
    ("no-text.pdf", "--ocr"),
]


@pytest.mark.parametrize(("name", "part"), UNREADABLE, ids=[name for name, _ in UNREADABLE])
def test_what_cannot_be_read_is_one_line_and_exit_3(bad, name, part):
    result = certlens("scan", name, "--role", "sre", cwd=bad)
    assert result.returncode == 3
    assert said(result).startswith(f"{name}: ")
    assert part in said(result)
    assert result.stdout == b""


MISUSED = [
    (("scan",), "FILE"),
    (("scan", CLOUD, "--role", "cloud-enginer"), "did you mean cloud-engineer"),
    (("scan", CLOUD, "--employer", "startp"), "did you mean startup"),
    (("scan", CLOUD, "--as-of", "31.10.2026"), "2026-10-31"),
    (("scan", CLOUD, "--as-of", "2026-02-30"), "--as-of"),
    (("scan", CLOUD, "--format", "yaml"), "'text', 'json', 'jsonl'"),
    (("scan", CLOUD, "--workers", "0"), "--workers"),
    (("scan", CLOUD, "--fail-on", "error"), "--fail-on"),
    (("scan", CLOUD, "-o", "no/such/folder/report.txt"), "cannot be written"),
    (("explain", "leads-with-certs"), "did you mean leads-with-certifications"),
    (("catalog", "ckka"), "did you mean cncf-cka"),
    (("scan", CLOUD, "-o", CLOUD), "write the result elsewhere"),
    (("scan", CLOUD, "--timeout", "inf"), "--timeout"),
    (("scann", CLOUD), "scann"),
    ((CLOUD,), f"certlens scan {CLOUD}"),
    (("--nope",), "--nope"),
]


@pytest.mark.parametrize(("arguments", "part"), MISUSED, ids=lambda value: "")
def test_wrong_usage_is_one_line_and_exit_2(arguments, part):
    result = certlens(*arguments)
    assert result.returncode == 2
    assert part in said(result)
    assert result.stdout == b""


def test_an_unknown_role_is_told_before_any_file_is_opened():
    result = certlens("scan", "missing.pdf", "--role", "cloud-enginer")
    assert (result.returncode, "missing" in said(result)) == (2, False)


def test_one_source_prints_one_object_and_several_an_array():
    one = json.loads(certlens("scan", CLOUD, "--format", "json").stdout)
    assert one["source"]["path"] == CLOUD
    two = json.loads(certlens("scan", CLOUD, CLOUD, "--format", "json").stdout)
    assert [report["source"]["path"] for report in two] == [CLOUD, CLOUD]


def test_several_roles_give_one_report_each():
    roles = ("--role", "cloud-engineer", "--role", "Backend Developer")
    reports = json.loads(certlens("scan", CLOUD, *roles, "--format", "json").stdout)
    assert [report["target"]["role"] for report in reports] == [
        "cloud-engineer",
        "backend-engineer",
    ]
    text = certlens("scan", CLOUD, *roles).stdout.decode()
    assert text.index("Read for cloud-engineer") < text.index("Read for backend-engineer")


def test_json_lines_hold_one_report_each():
    lines = certlens("scan", CLOUD, CLOUD, "--format", "jsonl").stdout.decode().splitlines()
    assert [json.loads(line)["source"]["path"] for line in lines] == [CLOUD, CLOUD]


def test_every_report_printed_fits_the_published_schema():
    validator = Draft202012Validator(published_schema())
    roles = ("--role", "sre", "--role", "frontend-engineer")
    lines = certlens("scan", EXAMPLES, *roles, "--format", "jsonl").stdout.decode().splitlines()
    array = json.loads(certlens("scan", EXAMPLES, *roles, "--format", "json").stdout)
    assert [json.loads(line) for line in lines] == array
    assert len(array) >= 12
    for report in array:
        validator.validate(report)


def test_a_folder_is_read_below_and_sorted_and_its_count_told(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("z.md", "b/a.txt", ".hidden/x.md", ".x.md", "~$z.docx", "photo.png"):
        (tmp_path / name).write_text("# Pat Example\n\n## Certifications\n\n- CCNA, 2025\n")
    result = certlens("scan", tmp_path, "--format", "json", cwd=tmp_path)
    paths = [Path(report["source"]["path"]).name for report in json.loads(result.stdout)]
    assert paths == ["a.txt", "z.md"]
    assert said(result) == f"{tmp_path}: 2 files to read, 1 other file skipped"


def test_a_bad_file_is_told_and_passed_over(bad):
    result = certlens("scan", CLOUD, "no-text.pdf", CLOUD, "--format", "json", cwd=bad)
    assert result.returncode == 3
    assert "no-text.pdf" in said(result)
    assert len(json.loads(result.stdout)) == 2


def test_no_readable_file_at_all_is_an_empty_array(bad):
    result = certlens("scan", "empty.pdf", "junk.pdf", "--format", "json", cwd=bad)
    assert (result.returncode, json.loads(result.stdout)) == (3, [])
    assert len(result.stderr.splitlines()) == 2


def test_standard_input_is_read_as_bytes():
    result = certlens("scan", "-", "--format", "json", stdin=Path(CLOUD).read_bytes())
    report = json.loads(result.stdout)
    assert (report["source"]["path"], report["source"]["format"]) == ("<stdin>", "pdf")


def test_a_word_file_named_pdf_is_read_and_says_so(tmp_path):
    named = shutil.copy(EXAMPLES / "career-changer.docx", tmp_path / "cv.pdf")
    report = json.loads(certlens("scan", named, "--format", "json").stdout)
    assert report["source"]["format"] == "docx"
    assert report["source"]["notes"] == ["misnamed-file"]


def test_a_password_opens_an_encrypted_file():
    result = certlens("scan", FILES / "encrypted.pdf", "--password", "tulip", "--format", "json")
    assert json.loads(result.stdout)["claims"][0]["certification"] == "cisco-ccna"


FAIL_ON = [("warning", 1), ("note", 1), ("strength", 1)]
PLAIN = "# Pat Example\n\n## Certifications\n\n- CCNA, 2025\n"


@pytest.mark.parametrize(("severity", "status"), FAIL_ON)
def test_fail_on_looks_at_the_worst_finding(severity, status):
    result = certlens("scan", CLOUD, "--role", "cloud-engineer", "--fail-on", severity, *DAY)
    assert (result.returncode, result.stderr) == (status, b"")


def test_fail_on_passes_what_is_milder(tmp_path):
    page = tmp_path / "cv.md"
    page.write_text(PLAIN.replace("CCNA, 2025", "AWS certified"))
    found = json.loads(certlens("scan", page, "--format", "json", *DAY).stdout)["findings"]
    assert [finding["severity"] for finding in found] == ["note"]
    assert certlens("scan", page, "--fail-on", "warning", *DAY).returncode == 0
    assert certlens("scan", page, "--fail-on", "note", *DAY).returncode == 1


def test_a_second_run_gives_the_same_bytes():
    for form in ("text", "json", "jsonl"):
        command = ("scan", CLOUD, "--role", "sre", "--format", form, *DAY)
        first, second = (
            certlens(*command, PYTHONHASHSEED="1"),
            certlens(*command, PYTHONHASHSEED="2"),
        )
        assert first.stdout == second.stdout != b""


def test_output_goes_to_a_file_in_utf8_without_colour(tmp_path):
    target = tmp_path / "report.txt"
    result = certlens("scan", CLOUD, "-o", target, FORCE_COLOR="1")
    assert (result.stdout, result.returncode) == (b"", 0)
    assert "Associate" in target.read_text(encoding="utf-8")


def test_json_is_utf8_and_text_survives_a_terminal_that_is_not():
    ascii_only = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    data = certlens("scan", CLOUD, "--format", "json", **ascii_only)
    assert json.loads(data.stdout.decode("utf-8"))["claims"]
    text = certlens("scan", CLOUD, "--role", "cloud-engineer", **ascii_only)
    assert "Certifications" in text.stdout.decode("ascii")


def test_a_file_name_that_is_no_utf8_can_be_reported(tmp_path):
    path = os.fsencode(tmp_path) + b"/r\xe9sum\xe9.md"
    try:
        Path(os.fsdecode(path)).write_text(PLAIN)
    except OSError:
        pytest.skip("this file system takes no such name")
    result = certlens("scan", os.fsdecode(path), "--format", "json")
    assert json.loads(result.stdout)["source"]["path"].endswith(r"r\xe9sum\xe9.md")


def test_a_file_that_takes_too_long_is_given_up():
    result = certlens("scan", CLOUD, "--timeout", "0.1")
    assert result.returncode == 3
    assert "took longer than 0.1 seconds" in said(result)


def test_a_reader_that_leaves_early_is_no_error():
    command = f"{sys.executable} -c 'from certlens.cli import main; main()' catalog | head -1"
    result = subprocess.run(command, shell=True, capture_output=True)
    assert (result.stdout.count(b"\n"), result.stderr) == (1, b"")


def test_a_full_disk_is_one_line():
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    result = certlens("catalog", "-o", "/dev/full")
    assert (result.returncode, "cannot be written" in said(result)) == (2, True)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="looks at processes in /proc")
def test_ctrl_c_ends_quietly_and_leaves_no_workers(tmp_path):
    for number in range(200):
        shutil.copy(CLOUD, tmp_path / f"{number}.pdf")
    command = [sys.executable, "-c", "from certlens.cli import main; main()", "scan", str(tmp_path)]
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # deaf behind a shell's "&"
    with subprocess.Popen(
        [*command, "--workers", "2"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=heard,
    ) as running:
        wait_until(lambda: len(workers_of(running.pid)) == 2)
        workers = workers_of(running.pid)
        running.send_signal(signal.SIGINT)
        _, stderr = running.communicate(timeout=20)
    assert running.returncode == 130
    assert b"Traceback" not in stderr
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)


def test_explain_without_a_rule_lists_them_all():
    listed = json.loads(certlens("explain", "--format", "json").stdout)["rules"]
    text = certlens("explain").stdout.decode()
    assert len(listed) > 20
    assert all(rule["rule"] in text and rule["code"] in text for rule in listed)


@pytest.mark.parametrize("name", ["leads-with-certifications", "C105", "c105"])
def test_explain_takes_name_or_code(name):
    text = certlens("explain", name).stdout.decode()
    assert text.startswith("# leads-with-certifications (C105, warning)")
    data = json.loads(certlens("explain", name, "--format", "json").stdout)
    assert (data["principle"]["id"], data["text"] + "\n") == ("P13", text)


FOUND = [
    ("cka", "cncf-cka"),
    ("CKA", "cncf-cka"),
    ("AZ-104", "microsoft-azure-administrator-associate"),
    ("az 104", "microsoft-azure-administrator-associate"),
    ("certified kubernetes administrator", "cncf-cka"),
    ("security+", "comptia-security-plus"),
]


@pytest.mark.parametrize(("query", "wanted"), FOUND)
def test_catalog_finds_a_certification_first(query, wanted):
    found = json.loads(certlens("catalog", query, "--format", "json").stdout)
    assert found["certifications"][0]["id"] == wanted


def test_catalog_finds_roles_and_employers_by_their_words():
    roles = json.loads(certlens("catalog", "site reliability", "--format", "json").stdout)["roles"]
    assert [role["id"] for role in roles] == ["sre"]
    found = json.loads(certlens("catalog", "startup", "--format", "json").stdout)
    assert [employer["id"] for employer in found["employers"]] == ["startup"]


def test_catalog_shows_what_is_known_of_a_certification_and_how():
    text = certlens("catalog", "cncf-cka").stdout.decode()
    for part in ("Certified Kubernetes Administrator (CKA)", "practical", "24 months", "https://"):
        assert part in text
    assert "(recalled)" in certlens("catalog", "devops-institute-foundation-sre").stdout.decode()


def test_it_runs_as_a_module_too():
    command = [sys.executable, "-m", "certlens", "--version"]
    assert subprocess.run(command, capture_output=True).stdout.startswith(b"certlens 0.")


def test_help_and_version():
    assert b"scan" in certlens("--help").stdout
    assert certlens().stdout == certlens("--help").stdout
    assert certlens("--version").stdout.startswith(b"certlens 0.")
    assert b"--fail-on" in certlens("scan", "--help").stdout


def test_the_page_as_it_was_read_follows_the_report():
    plain = certlens("scan", CLOUD, *DAY)
    result = certlens("scan", CLOUD, *DAY, "--show-reading")
    assert (result.returncode, result.stderr) == (0, b"")
    assert result.stdout.startswith(plain.stdout)
    reading = result.stdout[len(plain.stdout) :].decode()
    assert "The page as certlens read it" in reading
    assert "[certifications] CERTIFICATIONS" in reading
    assert "<c1>" in reading
    assert max(map(len, reading.splitlines())) <= 80


MISREAD = [
    ((CLOUD, CLOUD), "one file"),
    ((str(EXAMPLES),), "one file"),
    ((CLOUD, "--format", "json"), "--format text"),
]


@pytest.mark.parametrize(("arguments", "part"), MISREAD)
def test_a_reading_is_of_one_file_as_text(arguments, part):
    result = certlens("scan", *arguments, "--show-reading")
    assert (result.returncode, result.stdout) == (2, b"")
    assert part in said(result)


def test_a_reading_is_written_where_the_report_is(tmp_path):
    place = tmp_path / "report.txt"
    result = certlens("scan", CLOUD, *DAY, "--show-reading", "-o", place)
    assert (result.returncode, result.stdout) == (0, b"")
    assert "The page as certlens read it" in place.read_text(encoding="utf-8")


def test_json_resume_is_one_object_or_an_array_and_can_be_read_again(tmp_path):
    one = certlens("scan", CLOUD, *DAY, "--format", "json-resume")
    assert (one.returncode, one.stderr) == (0, b"")
    resume = json.loads(one.stdout)
    names = [row["x-catalogue-id"] for row in resume["certificates"] if "x-catalogue-id" in row]
    assert "cncf-cka" in names
    two = certlens("scan", CLOUD, CLOUD, *DAY, "--format", "json-resume")
    assert json.loads(two.stdout) == [resume, resume]
    (tmp_path / "resume.json").write_bytes(one.stdout)
    again = certlens("scan", tmp_path / "resume.json", *DAY, "--format", "json")
    report = json.loads(again.stdout)
    assert [claim["certification"] for claim in report["claims"] if claim["certification"]] == names


def test_ocr_is_asked_for_by_name(tmp_path):
    (tmp_path / "cv.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    plain = certlens("scan", "cv.png", cwd=tmp_path)
    assert (plain.returncode, "--ocr" in said(plain)) == (3, True)
    damaged = certlens("scan", "cv.png", "--ocr", cwd=tmp_path)
    assert (damaged.returncode, "picture is damaged" in said(damaged)) == (3, True)
    misnamed = certlens("scan", "cv.png", "--ocr", "--ocr-language", "--psm 1", cwd=tmp_path)
    assert (misnamed.returncode, "deu+eng" in said(misnamed)) == (2, True)


READERS = [
    ("compare", "cv.png"),
    ("decide", "CKA", "--role", "sre", "--resume-file", "cv.png"),
    ("rehearse", "answer.txt", "--cert", "CKA", "--role", "sre", "--resume-file", "cv.png"),
    ("rehearse", "--questions", "cv.png", "--role", "sre"),
]


@pytest.mark.parametrize("command", READERS, ids=["compare", "decide", "rehearse", "questions"])
def test_every_command_that_reads_a_resume_recognises_pictures(tmp_path, command):
    (tmp_path / "cv.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    (tmp_path / "answer.txt").write_text("I passed the CKA.")
    plain = certlens(*command, cwd=tmp_path)
    assert (plain.returncode, "--ocr" in said(plain)) == (3, True)
    damaged = certlens(*command, "--ocr", cwd=tmp_path)
    assert (damaged.returncode, "picture is damaged" in said(damaged)) == (3, True)
