"""How reading a PDF grows with its pages: milliseconds a page at 10 and at 1,000, and peak memory.

    python tests/benchmarks/many_pages.py

Each file is made in a temporary folder and read in a process of its own, the best of three rounds
counts. Fails (exit 1) past the limits: 1.25 times the milliseconds a page, 300 MB.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1] / "parsers"))
from pdf_files import column, pdf_file

FEW, MANY = 10, 1000
MOST_GROWTH, MOST_MEMORY = 1.25, 300.0
ROUNDS = 3
_READ = """
import json, resource, sys
from time import process_time
from certlens.parsers.pdf import read_pdf
data = open(sys.argv[1], "rb").read()
start = process_time()
document = read_pdf(data, path=sys.argv[1])
seconds = process_time() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
peak *= 1 if sys.platform == "darwin" else 1024
print(json.dumps([seconds, peak, len(document.lines)]))
"""


def main() -> None:
    """Measure both and compare."""
    with TemporaryDirectory() as folder:
        few, _ = _measured(Path(folder), FEW)
        many, memory = _measured(Path(folder), MANY)
    print(f"{few:6.2f} ms a page at {FEW} pages")
    print(f"{many:6.2f} ms a page at {MANY:,} pages: {many / few:.2f} times (most {MOST_GROWTH})")
    print(f"{memory:6.0f} MB at {MANY:,} pages (most {MOST_MEMORY:.0f})")
    sys.exit(many / few > MOST_GROWTH or memory > MOST_MEMORY)


def _measured(folder: Path, pages: int) -> tuple[float, float]:
    """Milliseconds a page, and the process's peak memory in megabytes."""
    path = folder / f"{pages}.pdf"
    path.write_bytes(pdf_file(*(_page(number) for number in range(1, pages + 1))))
    rounds = [_read(path, pages) for _ in range(ROUNDS)]
    return min(each[0] for each in rounds), max(each[1] for each in rounds)


def _read(path: Path, pages: int) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-c", _READ, str(path)], capture_output=True, check=True, text=True
    )
    seconds, peak, lines = json.loads(done.stdout)
    if lines < 40 * pages:
        raise SystemExit(f"{path.name}: only {lines} lines were read")
    return 1000 * seconds / pages, peak / 1e6


def _page(number: int) -> str:
    """A résumé page of two columns, its words unlike those of the other pages."""
    left = ["# Experience"]
    for entry in range(4):
        left += [
            f"Cloud Engineer {number}-{entry}, Example Freight, 20{10 + entry} - 20{12 + entry}",
            f"- Moved {number + entry} services to Kubernetes with Terraform and",
            "  cut the time of a release from two days to forty minutes",
            f"- Wrote runbook {number} for the databases; nobody is called at night",
            f"- Trained {entry + 2} colleagues in Ansible, Prometheus and Grafana",
            "",
        ]
    right = ["# Certifications", "CKA, 2024", "AWS SysOps, 2023", "# Skills", "Python, Go", "SQL"]
    foot = column(50, 800, [f"Ada Example - page {number}"])
    return "".join([*column(50, 80, left * 2), *column(400, 80, right * 3), *foot])


if __name__ == "__main__":
    main()
