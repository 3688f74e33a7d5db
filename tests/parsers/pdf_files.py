"""PDF files written by hand, byte by byte, so that each test shows the operators it is about."""

from __future__ import annotations

from collections.abc import Sequence

Text = str | bytes

HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
BOLD = HELVETICA.replace("/Helvetica ", "/Helvetica-Bold ")


def pdf_file(
    *contents: Text,
    fonts: Sequence[str] = (HELVETICA, BOLD),
    page: str = "",
    resources: str = "",
    others: Sequence[Text] = (),
    info: str = "",
    catalog: str = "",
) -> bytes:
    """A PDF with one A4 page for each content stream.

    A content that begins with ``<<`` is a stream object as it stands. Fonts are called ``/F0``, ``/F1`` …; ``others`` are further objects, numbered from 10.
    """
    names = " ".join(f"/F{number} {font}" for number, font in enumerate(fonts))
    first = 10 + len(others)
    kids = " ".join(f"{first + 2 * index} 0 R" for index in range(len(contents)))
    objects: dict[int, bytes] = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        3: f"<< /Font << {names} >> {resources} >>".encode(),
        4: f"<< {info} >>".encode(),
    }
    objects |= {10 + index: _bytes(other) for index, other in enumerate(others)}
    for index, content in enumerate(contents):
        number = first + 2 * index
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 3 0 R "
            f"/Contents {number + 1} 0 R {page} >>"
        ).encode()
        whole = _bytes(content).startswith(b"<<")
        objects[number + 1] = _bytes(content) if whole else stream(content)
    return _assembled(objects)


def stream(content: Text, entries: str = "") -> bytes:
    """A stream object."""
    data = _bytes(content)
    return f"<< /Length {len(data)} {entries} >>\nstream\n".encode() + data + b"\nendstream"


def words(x: float, top: float, text: str, size: float = 10, font: int = 0) -> str:
    """Operators that show text with its baseline ``top`` points under the page's upper edge."""
    shown = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F{font} {size} Tf {x} {842 - top:.2f} Td ({shown}) Tj ET\n"


def column(
    x: float, top: float, lines: Sequence[str], leading: float = 13, size: float = 10
) -> list[str]:
    """One operator sequence for each line; a line with a ``#`` before it is a large bold heading."""
    shown = []
    for index, line in enumerate(lines):
        if line.startswith("# "):
            shown.append(words(x, top + index * leading, line[2:], size + 4, 1))
        elif line:
            shown.append(words(x, top + index * leading, line, size))
    return shown


def _assembled(objects: dict[int, bytes]) -> bytes:
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = {}
    for number, body in sorted(objects.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(data)
    size = max(objects) + 1
    data += f"xref\n0 {size}\n".encode()
    for number in range(size):
        entry = f"{places[number]:010d} 00000 n \n" if number in places else "0000000000 65535 f \n"
        data += entry.encode()
    data += f"trailer << /Size {size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{start}\n".encode()
    return data + b"%%EOF\n"


def _bytes(text: Text) -> bytes:
    return text if isinstance(text, bytes) else text.encode("cp1252")
