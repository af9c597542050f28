"""Columns that are neither dates nor numbers."""

from typing import Any

import pytest

from lmcdesk.domain.values import Stage, Status
from lmcdesk.sheets.asking import Answers
from lmcdesk.sheets.cells import read_column, text_of
from lmcdesk.sheets.kept import Kept
from lmcdesk.sheets.layout import LAYOUTS
from lmcdesk.sheets.taking import Doubt, Unread
from lmcdesk.sheets.units import Money


def read(layout: str, field: str, *cells: Any, own: bool = False) -> list[Any]:
    column = LAYOUTS[layout].column(field)
    assert column is not None
    return read_column(LAYOUTS[layout], column, column.text(), cells, own=own, answers=Answers(), around=Money()).values


@pytest.mark.parametrize(
    ("word", "stage"),
    [
        ("Closed", Stage.CLOSED), ("Active", Stage.IMPLEMENTATION), ("Dropped", Stage.CANCELLED),
        ("Pipeline", Stage.PROPOSED), ("on-going", Stage.IMPLEMENTATION), ("In implementation", Stage.IMPLEMENTATION),
        ("ADOPTED", Stage.ADOPTED), ("endorsed by the som", Stage.ENDORSED), ("not started", Stage.PROPOSED),
        ("completed", Stage.COMPLETED), ("Cancelled ", Stage.CANCELLED), ("On hold", Stage.SUSPENDED),
    ],
)  # fmt: skip
def test_stages(word: str, stage: Stage) -> None:
    assert read("projects", "stage", word) == [stage]


def test_a_choice_that_is_none() -> None:
    (found,) = read("projects", "stage", "sleeping")
    assert isinstance(found, Unread)
    assert read("milestones", "status", "on track", "-", None) == [Status.ON_TRACK, None, None]


@pytest.mark.parametrize(
    "text",
    [
        "Hoàn thành 5%",
        "แล้วเสร็จ 45%",
        "ສຳເລັດ 10%",
        "已完工30%",
        "បញ្ចប់ 20%",
        "ပြီးစီး ၃၀%",
        "Completed (40 %)",
        "99.5% done",
    ],
)
def test_a_part_is_not_all(text: str) -> None:
    (found,) = read("projects", "stage", text)
    assert isinstance(found, Doubt) and found.value is Stage.IMPLEMENTATION
    (found,) = read("milestones", "status", text)
    assert isinstance(found, Unread), "whether it is late or not cannot be known"


@pytest.mark.parametrize(
    "text", ["0% complete", "Completed 150%", "Not started 20%", "Completed (ongoing)", "5/10 completed", "Closed 50%"]
)
def test_a_status_that_contradicts_itself_is_left_out(text: str) -> None:
    (found,) = read("projects", "stage", text)
    assert isinstance(found, Unread)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("已完成（部分）", Stage.COMPLETED),
        ("Completed (phase 1 only)", Stage.COMPLETED),
        ("Cancelled (not yet)", Stage.CANCELLED),
        ("Completed 5", Stage.COMPLETED),
    ],
)
def test_what_may_limit_a_status_is_told(text: str, stage: Stage) -> None:
    (found,) = read("projects", "stage", text)
    assert isinstance(found, Doubt) and found.value is stage


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Completed 100%", Stage.COMPLETED),
        ("បានបញ្ចប់ ១០០%", Stage.COMPLETED),
        ("Completed (2023)", Stage.COMPLETED),
        ("Completed 30/06/2023", Stage.COMPLETED),
        ("Completed (已完成)", Stage.COMPLETED),
        ("ກຳລັງດຳເນີນ 30%", Stage.IMPLEMENTATION),
        ("Not started (0%)", Stage.PROPOSED),
    ],
)
def test_what_agrees_with_a_status_is_no_matter(text: str, stage: Stage) -> None:
    assert read("projects", "stage", text) == [stage]


def test_years_of_the_buddhist_era() -> None:
    assert read("funding", "year", 2567, "2568", 2024) == [2024, 2025, 2024]
    assert read("projects", "beneficiaries", 2567) == [2567]


def test_measures() -> None:
    assert read("projects", "measure", "4.2.12-3", "4.2.12-3 Water", "9.9-9") == ["4.2.12-3", "4.2.12-3", "9.9-9"]
    (found,) = read("projects", "measure", "water resources")
    assert isinstance(found, Unread)
    assert read("projects", "measure", f"4.2.12-3 {'and much more ' * 1000}") == ["4.2.12-3"]


@pytest.mark.parametrize("sign", ["1", "1.", "a", "a ", "(", "１", "²", "1,", "Jan ", "USD", "\u200b"])
def test_the_longest_texts_are_read_like_others(sign: str) -> None:
    """Where the time taken grows with the square of the length, this takes minutes."""
    text = (sign * 32_767)[:32_767]
    for field in ("measure", "budget", "planned_start", "beneficiaries", "latitude", "currency", "stage"):
        (found,) = read("projects", field, text)
        assert isinstance(found, Unread), field


def test_currencies() -> None:
    assert read("projects", "currency", "usd", "Kip", "฿", "XYZ", "人民币") == ["USD", "LAK", "THB", "XYZ", "CNY"]
    (found,) = read("projects", "currency", "cowries")
    assert isinstance(found, Unread)


def test_sources() -> None:
    assert read("funding", "source", "World Bank", "ADB", "lmc special fund") == [
        "world-bank",
        "adb",
        "lmc-special-fund",
    ]
    (found,) = read("funding", "source", "Friends")
    assert isinstance(found, Kept) and found.text == "Friends"


def test_texts() -> None:
    assert text_of(" a\r\nb\r ") == "a\nb"
    assert text_of(" a ", own=True) == " a "
    assert [text_of(cell) for cell in (7.0, 0.5, True, None, "", "  ")] == ["7", "0.5", "TRUE", None, None, None]


def test_codes_keep_their_zeros() -> None:
    assert read("projects", "code", "007", "0012") == ["007", "0012"]
    assert read("projects", "code", 7.0) == ["7"]
    *_, odd = read("projects", "code", *(f"LA-{n}" for n in range(20)), " la - 7")
    assert isinstance(odd, Doubt) and odd.value == "LA-7"
    assert read("projects", "code", "a 1", "B 2", own=True) == ["a 1", "B 2"]
