"""A start and an end in one cell."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.asking import About, Answers
from lmcdesk.sheets.periods import sides
from lmcdesk.sheets.preview import preview
from lmcdesk.sheets.problems import Level
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
        ("2023-2025年", "2023", "2025年"),
        ("2024-01-01-2024-12-31", "2024-01-01", "2024-12-31"),
        ("Jan - Mar 2024", "Jan 2024", "Mar 2024"),
        ("ม.ค.-มี.ค. 67", "ม.ค. 2567", "มี.ค. 67"),
        ("1-15 Mar 2024", "1 Mar 2024", "15 Mar 2024"),
        ("๑-๑๕ มี.ค. ๒๕๖๗", "๑ มี.ค. ๒๕๖๗", "๑๕ มี.ค. ๒๕๖๗"),
        ("15 Mar - 20 Apr 2024", "15 Mar 2024", "20 Apr 2024"),
        ("05/01 - 04/02/2024", "05/01 2024", "04/02/2024"),
        ("1-3/2024", "1/2024", "3/2024"),
        ("Q1-Q3 2024", "Q1 2024", "Q3 2024"),
        ("2024年3月至6月", "2024年3月", "6月 2024"),
        ("Jan 23 - Sep 2024", "Jan 23", "Sep 2024"),
        ("1 ต.ค. 66 - 30 ก.ย. 67", "1 ต.ค. 66", "30 ก.ย. 67"),
    ],
)
def test_sides(text: str, first: str, last: str) -> None:
    assert sides([text] * 3) == ([first] * 3, [last] * 3)


@pytest.mark.parametrize(
    "cell",
    [
        "2024-03",
        "053-150",
        "Luang Prabang - Vientiane",
        "12 months",
        2024,
        None,
        "a" * 2000,
        "Oct - Mar 2024",
        "ไตรมาส 1-2/2567",
        "2024-2025-2026-2027",
    ],
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


def test_a_column_of_periods_may_hold_other_cells(desk: Database, make_book: Callable[..., Path]) -> None:
    """What names one year alone begins and ends with it; what is no period is told at its row."""
    told = ["Feb-Apr 2024", "2024-2025", "2023-2024", "2024", 2025, "Oct - Mar 2024"]
    rows = [["Code", "Title", "Period"], *([f"P-{n}", f"Work {n}", period] for n, period in enumerate(told))]
    found = preview(desk, make_book(rows), answers=Answers(whole_months=True))
    assert [(row.values.get("planned_start"), row.values.get("planned_end")) for row in found.rows] == [
        (date(2024, 2, 1), date(2024, 4, 30)),
        (date(2024, 1, 1), date(2025, 12, 31)),
        (date(2023, 1, 1), date(2024, 12, 31)),
        (date(2024, 1, 1), date(2024, 12, 31)),
        (date(2025, 1, 1), date(2025, 12, 31)),
        (None, None),
    ]
    assert [(each.row, each.field) for each in found.problems if each.level is Level.LEFT_OUT] == [
        (7, "planned_start"),
        (7, "planned_end"),
    ]


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("Jan - Jun 2025", date(2025, 1, 1), date(2025, 6, 30)),
        ("Q2/2025", date(2025, 4, 1), date(2025, 6, 30)),
        ("01/04/2025 - 30/06/2025", date(2025, 4, 1), date(2025, 6, 30)),
        ("2025年上半年", date(2025, 1, 1), date(2025, 6, 30)),
        ("2025年第二季度", date(2025, 4, 1), date(2025, 6, 30)),
        ("ໄຕມາດ 2/2025", date(2025, 4, 1), date(2025, 6, 30)),
        ("6 เดือนแรก ปี 2568", date(2025, 1, 1), date(2025, 6, 30)),
        ("6 tháng cuối năm 2025", date(2025, 7, 1), date(2025, 12, 31)),
        ("5/2025", date(2025, 5, 1), date(2025, 5, 31)),
        (2025, date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_the_period_that_is_reported_on(
    desk: Database, make_book: Callable[..., Path], cell: Cell, first: date, last: date
) -> None:
    apply(desk, preview(desk, make_book([["Code", "Title"], ["A", "Road"]])), "Deng")
    indicators = make_book([["Project", "Indicator", "Unit"], ["A", "Trained", "people"]])
    apply(desk, preview(desk, indicators, "indicators"), "Deng")
    for kind, heading, told in (("reports", "Next steps", "Go on"), ("values", "Value", 5)):
        for named in ("Reporting period", "ໄລຍະລາຍງານ", "报告期"):
            path = make_book([["Project", "Indicator", named, heading], ["A", "Trained", cell, told]])
            found = preview(desk, path, kind)
            (row,) = found.rows
            assert (row.values["period_start"], row.values["period_end"]) == (first, last)
            assert not found.questions


@pytest.mark.parametrize(
    ("heading", "cell"),
    [("Project period", "2023-2026"), ("Contract", "01/01/2023 - 31/12/2025"), ("Year", 2025), ("Sent", "June 2025")],
)
def test_what_is_no_period_of_a_report(
    desk: Database, make_book: Callable[..., Path], heading: str, cell: Cell
) -> None:
    apply(desk, preview(desk, make_book([["Code", "Title"], ["A", "Road"]])), "Deng")
    rows = [["Project", heading, "Progress (%)", "Next steps"], ["A", cell, 45, "Go on"]]
    (row,) = preview(desk, make_book(rows), "reports").rows
    assert row.values["progress"] == 45 and "period_start" not in row.values


def test_a_list_of_one_row_may_have_a_period(desk: Database, make_book: Callable[..., Path]) -> None:
    (row,) = preview(desk, make_book([["Code", "Title", "When"], ["A", "Road", "15/01/2024 - 20/02/2024"]])).rows
    assert (row.values["planned_start"], row.values["planned_end"]) == (date(2024, 1, 15), date(2024, 2, 20))
