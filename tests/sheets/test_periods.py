"""A start and an end in one cell."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lmcdesk.sheets.asking import About, Answers
from lmcdesk.sheets.periods import sides
from lmcdesk.sheets.preview import preview
from lmcdesk.sheets.reading import Cell
from lmcdesk.store.database import Database


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1 ต.ค. 2566 - 30 ก.ย. 2567", "1 ต.ค. 2566", "30 ก.ย. 2567"),
        ("01/03/2567 ถึง 15/12/2568", "01/03/2567", "15/12/2568"),
        ("ตั้งแต่ 1 ม.ค. 67 ถึง 2 ก.พ. 67", "1 ม.ค. 67", "2 ก.พ. 67"),
        ("15-03-2024 – 20-05-2025", "15-03-2024", "20-05-2025"),
        ("15-03-2024 - 20-05-2025", "15-03-2024", "20-05-2025"),
        ("from 15/01/2024 TO 28/02/2026", "15/01/2024", "28/02/2026"),
        ("2024年3月至2025年6月", "2024年3月", "2025年6月"),
        ("từ 05/03/2024 đến 06/04/2025", "05/03/2024", "06/04/2025"),
        ("2023-2025", "2023", "2025"),
    ],
)
def test_sides(text: str, first: str, last: str) -> None:
    assert sides([text] * 3) == ([first] * 3, [last] * 3)


@pytest.mark.parametrize(
    "cell", ["2024-03", "053-150", "Luang Prabang - Vientiane", "12 months", 2024, None, "a" * 2000]
)
def test_what_is_no_period(cell: Cell) -> None:
    assert sides([cell] * 3) is None


def test_a_column_of_periods_is_a_start_and_an_end(desk: Database, make_book: Callable[..., Path]) -> None:
    rows = [
        ["Code", "Title", "Period", "Place"],
        ["A", "Water", "15/01/2024 - 28/02/2026", "Xay"],
        ["B", "Road", "01/02/2024 to 03/04/2025", "La"],
        ["C", "School", None, "Nga"],
        ["D", "Market", "2024-2025", "Beng"],
    ]
    path = make_book(rows)

    def days(answers: Answers | None = None) -> list[tuple[date | None, ...]]:
        found = preview(desk, path, answers=answers)
        return [tuple(row.values.get(name) for name in ("planned_start", "planned_end")) for row in found.rows]

    sure = [(date(2024, 1, 15), date(2026, 2, 28)), (date(2024, 2, 1), date(2025, 4, 3)), (None, None)]
    assert days() == [*sure, (None, None)]
    assert [question.about for question in preview(desk, path).questions] == [About.DAYS, About.DAYS]
    assert days(Answers(whole_months=True)) == [*sure, (date(2024, 1, 1), date(2025, 12, 31))]
    assert any("start and end were read from its periods" in notice for notice in preview(desk, path).notices)
