"""A LinkedIn data export is read as the profile that it holds."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from certlens.errors import (
    CorruptFileError,
    LimitExceededError,
    NoTextError,
    UnsupportedFormatError,
)
from certlens.matching import match
from certlens.parsers import parse
from certlens.parsers.linkedin import read_linkedin, table_name

CERTIFICATIONS = "Name,Url,Authority,Started On,Finished On,License Number\n"
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n"


def export(**files):
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            data = text if isinstance(text, bytes) else text.encode()
            archive.writestr(f"{name.replace('__', '/')}.csv", data)
    return stream.getvalue()


def read(**files):
    return read_linkedin(export(**files), path="export.zip")


def texts(**files):
    return [line.text for line in read(**files).lines]


def broken():
    data = export(Positions=POSITIONS + "Northwind,Engineer,,,Jan 2020,\n" * 50)
    return data[:60] + bytes(30) + data[90:]


UNREADABLE = [
    ("no table of a profile", export(Connections="First Name,URL\nBea,x\n"), UnsupportedFormatError,
     "without the files of a LinkedIn export"),
    ("no table at all", export(), UnsupportedFormatError, "without the files"),
    ("headers of something else", export(Positions="a,b\n1,2\n"), UnsupportedFormatError,
     "without the files"),
    ("headers only", export(Positions=POSITIONS, Skills="Name\n"), NoTextError, "no entries"),
    ("blank rows", export(Skills="Name\n\n \n,\n"), NoTextError, "no entries"),
    ("damaged", broken(), CorruptFileError, "this LinkedIn export is damaged"),
    ("cut short", export(Skills="Name\nGo\n")[:40], CorruptFileError, "damaged"),
    ("a bomb", export(Positions=POSITIONS + " " * 30_000_000), LimitExceededError,
     "which no résumé does"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "error", "reason"), [c[1:] for c in UNREADABLE], ids=[c[0] for c in UNREADABLE]
)
def test_what_cannot_be_read_is_one_clear_line(data, error, reason):
    with pytest.raises(error, match=reason) as caught:
        read_linkedin(data, path="export.zip")
    assert caught.value.source == "export.zip"
    assert "\n" not in str(caught.value)


NO_TABLES = ["Positions.txt", "__MACOSX/Export/._Positions.csv", "._Positions.csv", "Export/", ""]


@pytest.mark.parametrize("member", NO_TABLES)
def test_what_is_no_table(member):
    assert table_name(member) == ""


@pytest.mark.parametrize(
    ("member", "name"),
    [
        ("Positions.csv", "positions"),
        ("Basic_Export_01-01-2026/POSITIONS.CSV", "positions"),
        ("Test Scores.csv", "test scores"),
        ("Recommendations_Received.csv", "recommendations received"),
    ],
)
def test_tables_are_known_by_their_names(member, name):
    assert table_name(member) == name


LEFT_OUT = [
    ("other people", {"Connections": "First Name,Last Name\nBea,Example\n"}),
    ("messages", {"messages": "FROM,CONTENT\nBea,Hello\n"}),
    ("birth date and address", {"Profile": "First Name,Birth Date,Address\n,1 Jan,1 Street\n"}),
    ("a heading with nothing under it", {"Projects": "Title,Description\n"}),
]


@pytest.mark.parametrize("files", [c[1] for c in LEFT_OUT], ids=[c[0] for c in LEFT_OUT])
def test_what_no_profile_shows_is_left_out(files):
    assert texts(Skills="Name\nGo\n", **files) == ["Skills", "Go"]


ENTRIES = [
    ("position", {"Positions": POSITIONS + "Northwind,Engineer,,Lisbon,Jan 2020,Mar 2023\n"},
     ["Experience", "Engineer, Northwind, Lisbon\tJan 2020 – Mar 2023"]),
    ("present position", {"Positions": POSITIONS + "Northwind,Engineer,,,Jan 2020,\n"},
     ["Experience", "Engineer, Northwind\tJan 2020 – Present"]),
    ("text of several lines",
     {"Positions": POSITIONS + 'Northwind,Engineer,"Platform, EKS\n\n• Moved\r\n• Cut",,2020,\n'},
     ["Experience", "Engineer, Northwind\t2020 – Present", "Platform, EKS", "• Moved", "• Cut"]),
    ("text whose line ends were lost",
     {"Positions": POSITIONS + "Northwind,Engineer,Team of 5 – EKS  • Moved  - Cut,,2020,\n"},
     ["Experience", "Engineer, Northwind\t2020 – Present", "Team of 5 – EKS", "• Moved", "- Cut"]),
    ("quotes", {"Skills": 'Name\n"Said ""yes"", twice"\n'}, ["Skills", 'Said "yes", twice']),
    ("degree", {"Education": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
                "Example University,2012,2015,With honours,BSc,Chess\n"},
     ["Education", "Example University, BSc\t2012 – 2015", "With honours", "Chess"]),
    ("project", {"Projects": "Title,Description,Url,Started On,Finished On\nLab,k3s,,Jan 2024,\n"},
     ["Projects", "Lab\tJan 2024", "k3s"]),
    ("volunteering", {"Volunteering": "Company Name,Role,Cause,Started On,Finished On,Description\n"
                      "Guild,Mentor,Education,2020,2021,Taught\n"},
     ["Volunteering", "Mentor, Guild, Education\t2020 – 2021", "Taught"]),
    ("honour", {"Honors": "Title,Description,Issued On\nPrize,First,Dec 2024\n"},
     ["Honors & Awards", "Prize\tDec 2024", "First"]),
    ("course", {"Courses": "Name,Number\nNetworks,CS 101\n"}, ["Courses", "Networks (CS 101)"]),
    ("language", {"Languages": "Name,Proficiency\nEnglish,Native\n"},
     ["Languages", "English (Native)"]),
    ("recommendation", {"Recommendations_Received": "First Name,Last Name,Company,Job Title,Text\n"
                        "Bea,Example,Northwind,CTO,Good work.\n"},
     ["Recommendations", "Bea Example, CTO, Northwind", "Good work."]),
    ("an unknown column", {"Skills": "Name,Endorsements\nGo,12\n"},
     ["Skills", "Go", "Endorsements: 12"]),
    ("a cell past the headers", {"Skills": "Name\nGo,daily\n"}, ["Skills", "Go", "daily"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("files", "expected"), [c[1:] for c in ENTRIES], ids=[c[0] for c in ENTRIES]
)
def test_rows_read_as_printed(files, expected):
    assert texts(**files) == expected


WRITTEN = [
    ("a mark", "\ufeffName\nGo\n"),
    ("capitals", "NAME\nGo\n"),
    ("a preamble", 'Notes:\n"When exporting, some data\nmay be missing"\n\nName\nGo\n'),
    ("Windows line ends", "Name\r\nGo\r\n"),
    ("old Mac line ends", "Name\rGo\r"),
    ("spaces around", " Name \n Go \n"),
    ("UTF-16", "Name\nGo\n".encode("utf-16")),
]


@pytest.mark.parametrize("table", [c[1] for c in WRITTEN], ids=[c[0] for c in WRITTEN])
def test_tables_may_be_written_in_many_ways(table):
    assert texts(Basic_Export__Skills=table) == ["Skills", "Go"]


def test_a_table_without_known_headers_is_reported():
    document = read(Skills="Name\nGo\n", Export__Positions="Firma,Titel\nNorthwind,Engineer\n")
    (note,) = document.notes
    assert note.id == "unreadable-part"
    assert "Export/Positions.csv" in note.message


PROFILE = (
    "First Name,Last Name,Headline,Summary,Industry,Geo Location,Websites\n"
    'Ana,Example,Cloud Engineer,"Runs clusters.\nTeaches.",IT,Lisbon,'
    '"[PORTFOLIO:https://ana.example.com,BLOG:https://b.example/x]"\n'
)


def test_the_top_of_the_profile():
    document = read(Profile=PROFILE)
    assert [line.text for line in document.lines] == [
        "Ana Example",
        "Cloud Engineer",
        "Lisbon",
        "IT",
        "https://ana.example.com",
        "https://b.example/x",
        "Summary",
        "Runs clusters.",
        "Teaches.",
    ]
    urls = [link.url for line in document.lines for link in line.links]
    assert urls == ["https://ana.example.com", "https://b.example/x"]


CLAIMS = [
    ("expires", "CKA,,CNCF,May 2025,May 2027,LF-9x8y7z",
     ("held", "2025-05", "2027-05", "printed", "LF-9x8y7z")),
    ("has expired", "CKA,,CNCF,May 2022,May 2025,",
     ("expired", "2022-05", "2025-05", "printed", None)),
    ("does not expire", "ITIL 4 Foundation,,PeopleCert,May 2019,Present,",
     ("held", "2019-05", None, None, None)),
    ("no dates", "CKA,,,,,", ("held", None, None, None, None)),
    ("ISO dates", "CKA,,CNCF,2025-05-02,2027-05-02,",
     ("held", "2025-05-02", "2027-05-02", "printed", None)),
    ("number with its name", "CKA,,CNCF,May 2025,May 2027,Credential ID LF-9x8y7z",
     ("held", "2025-05", "2027-05", "printed", "LF-9x8y7z")),
]  # fmt: skip


@pytest.mark.parametrize(("row", "expected"), [c[1:] for c in CLAIMS], ids=[c[0] for c in CLAIMS])
def test_finished_on_is_the_expiry(row, expected):
    document = read(Certifications=f"{CERTIFICATIONS}{row}\n")
    (claim,) = match(document, as_of=date(2026, 11, 1)).claims
    found = (claim.status, claim.issued, claim.expires, claim.expires_basis, claim.credential_id)
    assert found == expected


def test_each_certification_is_one_item_with_its_address():
    rows = "CKA,https://a.example/1,CNCF,May 2025,,\nCKAD,javascript:alert(1),CNCF,,,\n"
    document = read(Certifications=CERTIFICATIONS + rows)
    assert [(line.bullet, [link.url for link in line.links]) for line in document.lines[1:]] == [
        (True, ["https://a.example/1"]),
        (True, []),
    ]
    claims = match(document).claims
    assert [claim.url for claim in claims] == ["https://a.example/1", None]


def test_sections_stand_as_on_a_profile_page():
    document = read(
        Skills="Name\nGo\n",
        Certifications=f"{CERTIFICATIONS}CKA,,,,,\n",
        Positions=f"{POSITIONS}Northwind,Engineer,,,2020,\n",
        Profile=PROFILE,
    )
    kinds = [section.kind for section in match(document).sections]
    assert kinds == ["headline", "summary", "experience", "certifications", "skills"]


def test_parse_knows_the_format_whatever_its_name(tmp_path):
    path = tmp_path / "export.zip"
    path.write_bytes(export(Export__Skills="Name\nGo\n"))
    document = parse(path)
    assert (document.source.format, document.source.pages) == ("linkedin", None)
    assert document.notes == ()
