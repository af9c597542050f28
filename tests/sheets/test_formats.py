"""Numbers that are what their format shows."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from lmcdesk.sheets.preview import preview
from lmcdesk.sheets.problems import Level
from lmcdesk.store.database import Database


def test_codes_and_shares_are_what_the_workbook_shows(desk: Database, make_book: Callable[..., Path]) -> None:
    rows = [
        ["Code", "Title", "Progress"],
        [1, "Water", 0.07],
        [12, "Road", 1],
        ["A-3", "School", 45],
        [4, "Market", 0.5],
    ]
    path = make_book(rows)
    book = load_workbook(path)
    for cell in (book.active[cell] for cell in ("A2", "A3")):
        cell.number_format = "000"
    for cell in (book.active[cell] for cell in ("C2", "C3")):
        cell.number_format = "0%"
    book.save(path)
    found = preview(desk, path)
    assert [(row.values["code"], row.values["progress"]) for row in found.rows] == [
        ("001", 7),
        ("012", 100),
        ("A-3", 45),
        ("4", 50),
    ]


def test_a_format_tells_one_percent_from_all(desk: Database, make_book: Callable[..., Path]) -> None:
    path = make_book([["Code", "Title", "Progress (%)"], ["A1", "Road", 1], ["A2", "Dam", 0], ["A3", "Weir", 1]])
    assert [row.values.get("progress") for row in preview(desk, path).rows] == [None, 0, None]
    book = load_workbook(path)
    for cell in ("C2", "C3", "C4"):
        book.active[cell].number_format = "0%"
    book.save(path)
    assert [row.values.get("progress") for row in preview(desk, path).rows] == [100, 0, 100]


def test_codes_are_shown_with_the_letters_of_their_format(desk: Database, make_book: Callable[..., Path]) -> None:
    path = make_book([["Code", "Title"], [1, "Water"], [4521, "Road"], [20240017, "School"], [1.5, "Market"]])
    book = load_workbook(path)
    formats = {"A2": '"LA-"000', "A3": '"LA-"000', "A4": "0000\\/000", "A5": '"LA-"000'}
    for cell, shown in formats.items():
        book.active[cell].number_format = shown
    book.save(path)
    assert [row.values["code"] for row in preview(desk, path).rows] == ["LA-001", "LA-4521", "20240/017", "1.5"]


def test_a_day_in_place_of_a_code_is_told(desk: Database, make_book: Callable[..., Path]) -> None:
    found = preview(desk, make_book([["Code", "Title"], ["5-2", "Water"], [date(2024, 1, 5), "Road"]]))
    assert [row.values["code"] for row in found.rows] == ["5-2", "2024-01-05"]
    assert [(problem.row, problem.field, problem.level) for problem in found.problems if problem.field == "code"] == [
        (3, "code", Level.WARNING)
    ]
