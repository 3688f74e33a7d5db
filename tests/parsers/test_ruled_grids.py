"""Grids of drawn lines: tables of one width on a page are told apart, and from bands of that width."""

from __future__ import annotations

from certlens.parsers.ruled_tables import ruled_tables

LEFT, MIDDLE, RIGHT = 45.0, 200.0, 550.0


def across(*heights):
    return [(LEFT, y, RIGHT, y + 0.5) for y in heights]


def down(top, bottom):
    return [(x, top, x + 0.5, bottom) for x in (LEFT, MIDDLE, RIGHT)]


def band(top, bottom):
    sides = [(x, top, x + 0.5, bottom) for x in (LEFT, RIGHT)]
    return [*across(top, bottom), *sides]


def heights(rules):
    return [(table.ys[0], table.ys[-1], len(table.ys)) for table in ruled_tables(rules)]


def test_a_band_of_the_same_width_is_no_row():
    table = [*across(200, 220, 240, 260), *down(200, 260)]
    assert heights([*band(100, 115), *table, *band(300, 315)]) == [(200, 260, 4)]


def test_two_tables_of_the_same_width_are_two():
    first = [*across(200, 220, 240), *down(200, 240)]
    second = [*across(400, 420, 440, 460), *down(400, 460)]
    assert heights([*first, *second]) == [(200, 240, 3), (400, 460, 4)]


def test_lines_across_without_lines_down_are_no_table():
    assert heights(across(100, 200, 300)) == []
