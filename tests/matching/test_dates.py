"""The grammar of printed dates: what is one, how precise it is, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.matching.dates import add_months, find_dates, find_ranges, is_before

NO_DATE = [
    ("an exam code", "Microsoft 70-410"),
    ("a Cisco code", "200-301 CCNA"),
    ("a version", "VCP6.5"),
    ("a year of the last century's first half", "founded 1923"),
    ("a year too far ahead", "in 2099"),
    ("an amount", "20234 units"),
    ("a product's year", "Windows Server 2012"),
    ("another product's year", "SQL Server 2019"),
    ("Office", "Microsoft Office 2016"),
    ("a framework's year", "COBIT 2019"),
    ("an edition", "ITIL 2011"),
    ("Exchange", "Exchange 2010"),
    ("SharePoint", "SharePoint 2013"),
    ("a studio", "Visual Studio 2022"),
    ("a standard's year", "ISO/IEC 27001:2013"),
    ("a bare two-digit number", "23 servers"),
    ("a share", "19/20 points"),
    ("a part number", "HP2-H08"),
    ("hours", "24/7 support"),
    ("an address", "192.168.20.21"),
    ("a name that begins like a month", "Marketing Manager"),
    ("a verb that is a month", "systems that may fail"),
    ("a month alone", "in March"),
    ("an id that holds a year", "ABC2023XYZ"),
    ("a decimal", "version 20.22"),
]

DATES = [
    ("a row's number before a date", "5\tSep 2023", "2023-09"),
    ("a year", "2023", "2023"),
    ("a year in brackets", "(2023)", "2023"),
    ("month and year", "May 2023", "2023-05"),
    ("a short month with a stop", "Sept. 2023", "2023-09"),
    ("a month in capitals", "MAY 2023", "2023-05"),
    ("a comma between", "May, 2023", "2023-05"),
    ("of", "May of 2023", "2023-05"),
    ("a short year", "May '23", "2023-05"),
    ("a typographic apostrophe", "May ’23", "2023-05"),
    ("a short year joined", "May-23", "2023-05"),
    ("a year of the nineties", "May '98", "1998-05"),
    ("a full American date", "May 14, 2023", "2023-05-14"),
    ("an ordinal", "May 14th, 2023", "2023-05-14"),
    ("a full British date", "14 May 2023", "2023-05-14"),
    ("a British ordinal", "1st of May 2023", "2023-05-01"),
    ("a German date", "14. Mai 2023", "2023-05-14"),
    ("joined by hyphens", "14-May-2023", "2023-05-14"),
    ("ISO", "2023-05-14", "2023-05-14"),
    ("ISO, no day", "2023-05", "2023-05"),
    ("the year first, slashed", "2023/05", "2023-05"),
    ("numeric month", "05/2023", "2023-05"),
    ("one digit", "5/2023", "2023-05"),
    ("dotted", "05.2023", "2023-05"),
    ("spaced slash", "05 / 2023", "2023-05"),
    ("a short numeric year", "05/23", "2023-05"),
    ("a day that can be no month", "14/05/2023", "2023-05-14"),
    ("the American order", "05/14/2023", "2023-05-14"),
    ("dots", "14.05.2023", "2023-05-14"),
    ("both the same", "05/05/2023", "2023-05-05"),
    ("an open order", "04/05/2023", "2023"),
    ("French", "mai 2023", "2023-05"),
    ("French, accented", "août 2023", "2023-08"),
    ("Spanish", "enero 2023", "2023-01"),
    ("Spanish with de", "enero de 2023", "2023-01"),
    ("Portuguese with de", "maio de 2023", "2023-05"),
    ("Portuguese", "maio 2023", "2023-05"),
    ("German", "März 2023", "2023-03"),
    ("Italian", "maggio 2023", "2023-05"),
    ("an impossible day", "31 February 2023", "2023-02"),
    ("a season", "Summer 2023", "2023"),
    ("a quarter", "Q3 2023", "2023"),
    ("after a product's year", "Windows Server 2012, 2014", "2014"),
    ("spaced after full stops", "14. 5. 2026", "2026-05-14"),
    ("year first with full stops", "2024.05.21.", "2024-05-21"),
    ("Italian", "ott. 2021", "2021-10"),
    ("Portuguese", "Set 2019", "2019-09"),
    ("Portuguese with a slash", "out/2019", "2019-10"),
    ("Greek", "Δεκ 2024", "2024-12"),
    ("Polish", "12 lutego 2023", "2023-02-12"),
    ("Turkish", "Ağustos 2022", "2022-08"),
    ("Turkish in capitals", "KASIM 2021", "2021-11"),
    ("Turkish in capitals with a dotted I", "HAZİRAN 2021", "2021-06"),
    ("Greek, two marks on one letter", "μαΐου 2019", "2019-05"),
    ("Ukrainian", "березень 2020", "2020-03"),
]

RANGES = [
    ("years", "2019 – 2023", ("2019", "2023")),
    ("years, plain hyphen", "2019-2023", ("2019", "2023")),
    ("months", "May 2019 - June 2023", ("2019-05", "2023-06")),
    ("in words", "May 2019 to June 2023", ("2019-05", "2023-06")),
    ("numeric", "05/2019 - 06/2023", ("2019-05", "2023-06")),
    ("until", "2019 until 2023", ("2019", "2023")),
    ("German", "05/2019 bis 06/2023", ("2019-05", "2023-06")),
    ("to the present", "May 2019 to Present", ("2019-05", None)),
    ("current", "2019 - current", ("2019", None)),
    ("to date", "2019 to date", ("2019", None)),
    ("German, open", "05/2019 – heute", ("2019-05", None)),
    ("French, open", "2019 – aujourd'hui", ("2019", None)),
    ("Spanish, open", "2019 – actualidad", ("2019", None)),
    ("seasons", "Fall 2019 – Spring 2021", ("2019", "2021")),
]

NO_RANGE = [
    ("one date", "May 2019"),
    ("two dates side by side", "2019, 2023"),
    ("a date and an exam code", "2019 70-410"),
    ("a phone number", "555-2019-2023x"),
]

MOVED = [
    ("2023", 36, "2026"),
    ("2023-05", 36, "2026-05"),
    ("2023-11", 3, "2024-02"),
    ("2024-02-29", 12, "2025-02-28"),
    ("2023-05-31", 1, "2023-06-30"),
]


def table(cases, at=1):
    return pytest.mark.parametrize("case", [c[at:] for c in cases], ids=[c[0] for c in cases])


def en_dashes(text):
    """The text as the matcher's view has it: one kind of dash."""
    return text.replace("–", "-")


@table(NO_DATE)
def test_is_no_date(case):
    assert [found.edtf for found in find_dates(case[0])] == []


@table(DATES)
def test_is_read_with_the_printed_precision(case):
    text, edtf = case
    assert [found.edtf for found in find_dates(text)] == [edtf]


@table(RANGES)
def test_is_a_period(case):
    text, ends = case
    assert [(found.first, found.last) for found in find_ranges(en_dashes(text))] == [ends]


@table(NO_RANGE)
def test_is_no_period(case):
    assert find_ranges(en_dashes(case[0])) == ()


@pytest.mark.parametrize(("edtf", "months", "moved"), MOVED)
def test_moves_by_months_and_keeps_the_precision(edtf, months, moved):
    assert add_months(edtf, months) == moved


@pytest.mark.parametrize(
    ("edtf", "before"),
    [
        ("2025", True),
        ("2026", False),
        ("2026-10", True),
        ("2026-11", False),
        ("2026-10-31", True),
        ("2026-11-01", False),
    ],
)
def test_lies_before_a_day_only_as_a_whole(edtf, before):
    assert is_before(edtf, date(2026, 11, 1)) is before


@given(st.dates(min_value=date(1960, 1, 1), max_value=date(2069, 12, 31)))
def test_an_iso_day_is_read_as_itself(day):
    assert [found.edtf for found in find_dates(day.isoformat())] == [day.isoformat()]


@given(st.text(max_size=80))
def test_every_date_stands_where_it_says(text):
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        assert found.edtf[:4].isdigit()


@given(st.dates(min_value=date(1960, 1, 1), max_value=date(2050, 1, 1)), st.integers(0, 240))
def test_moving_forward_never_goes_back(day, months):
    assert add_months(day.isoformat(), months) >= day.isoformat()
