"""Many files: every source has its result, in order, whatever some of them do."""

import os
import subprocess
import sys
import time
from datetime import date
from io import BytesIO
from itertools import count, islice
from pathlib import Path

import pytest

import certlens
from certlens.batch import Failure, NamedBytes, Targets, failure, scan_each
from certlens.errors import LimitExceededError, UnknownNameError
from certlens.folders import SUFFIXES, files_in
from certlens.parsers import _PROMISED
from certlens.workers import Pool, Worker, WorkerDiedError

ROOT = Path(__file__).parents[1]
HERE = Path(__file__).stem  # as workers import it, whatever pytest calls it
DAY = date(2026, 10, 1)
PAGE = "# Pat Example\n\n## Certifications\n\n- CCNA, 2025\n"


# What workers are asked to run below; they find it under this module's name.
def misbehave(how):
    if how == "hang":
        time.sleep(60)
    if how == "hang in C":
        sum(range(10**12))
    if how == "crash":
        os._exit(7)
    if how == "print":
        print("to stdout")
        os.system("echo to stdout as well")
    return how


@pytest.fixture
def pages(tmp_path):
    """Forty résumés that differ in their number."""
    paths = [tmp_path / f"{number:02}.md" for number in range(40)]
    for number, path in enumerate(paths):
        path.write_text(PAGE.replace("CCNA, 2025", f"CCNA, {1985 + number}"))
    return paths


@pytest.mark.parametrize(("workers", "timeout"), [(2, 30.0), (3, None), (1, 30.0), (1, None)])
def test_results_stand_in_the_order_of_the_sources(pages, workers, timeout):
    found = list(certlens.scan_many(pages, as_of=DAY, workers=workers, timeout=timeout))
    assert [report.source.path for report in found] == [str(path) for path in pages]
    assert [report.claims[0].issued for report in found] == [str(1985 + n) for n in range(40)]


def test_a_worker_gives_the_report_that_scan_gives(pages):
    options = {"role": "network-engineer", "employer": "msp", "as_of": DAY}
    (report,) = certlens.scan_many(pages[:1], **options)
    assert report == certlens.scan(pages[0], **options)


def test_every_kind_of_source_is_taken(pages, tmp_path):
    with pages[0].open("rb") as stream:
        sources = [str(pages[0]), pages[0], pages[0].read_bytes(), stream, BytesIO(PAGE.encode())]
        found = list(certlens.scan_many(sources, as_of=DAY, workers=2))
    paths = [report.source.path for report in found]
    assert paths == [str(pages[0])] * 2 + ["<bytes>", str(pages[0]), "<bytes>"]
    assert {claim.certification for report in found for claim in report.claims} == {"cisco-ccna"}


def test_each_bad_file_is_a_failure_in_its_place(pages, tmp_path):
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "junk.pdf").write_bytes(b"%PDF-1.7 junk")
    closed = BytesIO(b"")
    closed.close()
    sources = [
        pages[0],
        tmp_path / "no.pdf",
        tmp_path / "empty.pdf",
        pages[1],
        closed,
        b"",
        tmp_path,
    ]
    sources += [tmp_path / "junk.pdf", pages[2]]
    found = list(certlens.scan_many(sources, as_of=DAY, workers=2))
    errors = [result.error if isinstance(result, Failure) else "" for result in found]
    assert errors == [
        "",
        "FileNotFoundError",
        "NoTextError",
        "",
        "ValueError",
        "NoTextError",
        "ParseError",
        "CorruptFileError",
        "",
    ]
    for result in found:
        if isinstance(result, Failure):
            assert result.message.startswith(f"{result.path}: ")
            assert "\n" not in result.message


def test_unknown_targets_are_told_before_anything_is_read():
    def sources():
        raise AssertionError("read")
        yield ""

    with pytest.raises(UnknownNameError, match="cloud-engineer"):
        certlens.scan_many(sources(), role="cloud-enginer")
    with pytest.raises(UnknownNameError, match="startup"):
        certlens.scan_many(sources(), employer="startp")


def test_sources_are_taken_only_a_little_ahead(pages):
    taken = count()
    endless = (pages[next(taken) % len(pages)] for _ in count())
    assert len(list(islice(certlens.scan_many(endless, as_of=DAY, workers=2), 10))) == 10
    assert next(taken) <= 30


def test_no_sources_give_no_results():
    assert list(certlens.scan_many([])) == []


def test_several_roles_share_one_reading(pages):
    targets = Targets(roles=("sre", "network-engineer"), as_of=DAY)
    (result,) = scan_each([pages[0]], targets, workers=1, timeout=None)
    assert [report.target.role for report in result] == ["sre", "network-engineer"]


def test_a_file_past_its_time_is_a_failure_and_the_others_go_on(pages, monkeypatch):
    monkeypatch.setattr("certlens.batch.Pool", lambda *_: Pool(HERE, "hang_on_the_third", 2))
    found = list(scan_each([*pages[:5]], Targets(as_of=DAY), workers=2, timeout=1.0))
    assert [isinstance(result, Failure) for result in found] == [False, False, True, False, False]
    assert found[2].error == LimitExceededError.__name__
    assert found[2].message.startswith(f"{pages[2]}: took longer than 1 seconds")


def hang_on_the_third(request):
    source, _ = request
    if source.endswith("02.md"):
        time.sleep(60)
    return (source,)


def test_a_crash_is_a_failure_and_the_others_go_on(pages, monkeypatch):
    monkeypatch.setattr("certlens.batch.Pool", lambda *_: Pool(HERE, "crash_on_the_third", 2))
    found = list(scan_each([*pages[:5]], Targets(as_of=DAY), workers=2, timeout=5.0))
    assert [isinstance(result, Failure) for result in found] == [False, False, True, False, False]
    assert (found[2].error, found[2].path) == (WorkerDiedError.__name__, str(pages[2]))


def crash_on_the_third(request):
    source, _ = request
    return os._exit(9) if source.endswith("02.md") else (source,)


@pytest.mark.parametrize("how", ["hang", "hang in C"])
def test_a_worker_that_hangs_is_ended_in_time(how):
    worker = Worker(HERE, "misbehave")
    begun = time.monotonic()
    with pytest.raises(TimeoutError, match=r"0\.3 seconds"):
        worker.call(how, timeout=0.3)
    worker.end()
    assert time.monotonic() - begun < 10


def test_a_worker_that_crashes_tells_its_status():
    worker = Worker(HERE, "misbehave")
    with pytest.raises(WorkerDiedError) as caught:
        worker.call("crash", timeout=10)
    worker.end()
    assert caught.value.exit_status == 7


def test_what_a_worker_prints_does_not_reach_its_answers(capfd):
    worker = Worker(HERE, "misbehave")
    assert [worker.call(how, timeout=10) for how in ("print", "print", "more")] == [
        "print",
        "print",
        "more",
    ]
    worker.end()
    assert capfd.readouterr() == ("", "")


def test_leaving_early_ends_the_workers(pages):
    results = certlens.scan_many(pages, as_of=DAY, workers=2)
    next(results)
    begun = time.monotonic()
    del results
    assert time.monotonic() - begun < 10


def test_a_script_that_takes_one_result_ends_at_once(tmp_path, pages):
    script = tmp_path / "script.py"
    script.write_text(
        "import certlens\n"
        f"results = certlens.scan_many({[str(page) for page in pages]}, workers=2)\n"
        "print(len(next(results).claims))\n"
    )
    result = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=30)
    assert (result.stdout.split(), result.stderr) == (["1"], "")


def test_a_script_needs_no_main_guard(tmp_path, pages):
    script = tmp_path / "script.py"
    script.write_text(
        "import certlens\n"
        f"for result in certlens.scan_many({[str(p) for p in pages[:3]]}, workers=2):\n"
        "    print(len(result.claims))\n"
    )
    result = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=60)
    assert (result.stdout.split(), result.stderr) == (["1", "1", "1"], "")


UNFORESEEN = [
    (FileNotFoundError(2, "No such file"), "cv.pdf: no such file or folder; check the path"),
    (PermissionError(13, "Permission denied"), "cv.pdf: Permission denied"),
    (
        IndexError("list index\nout of range"),
        "cv.pdf: IndexError: list index out of range; please report this as a bug",
    ),
]


def test_odd_names_are_told_as_they_are():
    missing = FileNotFoundError(2, "No such file")
    assert failure("a  b.pdf", missing).message.startswith("a  b.pdf: no such")
    (found,) = certlens.scan_many([os.fsdecode(b"caf\xe9\n.pdf")], workers=1, timeout=None)
    assert found.message.startswith(r"caf\xe9 .pdf: no such")
    assert found.model_dump_json()


@pytest.mark.parametrize(("error", "message"), UNFORESEEN)
def test_any_error_becomes_one_line(error, message):
    assert failure("cv.pdf", error).message == message


def test_named_bytes_keep_their_name_on_the_way():
    import pickle

    sent = pickle.loads(pickle.dumps(NamedBytes(b"data", "<stdin>")))
    assert (sent.read(), sent.name) == (b"data", "<stdin>")


def test_folders_know_the_endings_that_parsers_read():
    named_only = {".json", ".zip", ".png", ".jpg", ".jpeg"}  # a photo beside a résumé is no résumé
    assert {ending for ending, (_, form) in _PROMISED.items() if form} - named_only == SUFFIXES


def test_a_folder_lists_what_could_be_a_resume(tmp_path):
    for name in ("b.PDF", "a.docx", "c.doc", "README", ".a.pdf", "~$a.docx"):
        (tmp_path / name).touch()
    found = files_in(tmp_path)
    assert [Path(path).name for path in found.files] == ["a.docx", "b.PDF"]
    assert found.skipped == 2


def test_pictures_count_where_ocr_is_to_read_them(tmp_path):
    for name in ("scan.PNG", "scan.jpg", "cv.md"):
        (tmp_path / name).touch()
    assert [Path(path).name for path in files_in(tmp_path).files] == ["cv.md"]
    assert len(files_in(tmp_path, pictures=True).files) == 3
