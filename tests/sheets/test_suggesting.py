"""A row whose key no record has is taken for the record of the same name, or that is told; never doubled silently."""

from typing import Any

import pytest

from lmcdesk.domain.records import Project
from lmcdesk.sheets.preview import Row, preview
from lmcdesk.sheets.suggesting import sound
from lmcdesk.store.database import Database
from tests.sheets.conftest import Make

HEADS = ("Code", "Title", "Title in the national language", "Province", "Note")


def looked_at(desk: Database, make_book: Make, known: list[dict[str, Any]], *rows: tuple[Any, ...]) -> list[Row]:
    with desk.writing("Noy") as journal:
        for values in known:
            journal.add(Project(**values))
    return list(preview(desk, make_book([HEADS, *rows])).rows)


def told(row: Row) -> list[str]:
    return [problem.text for problem in row.problems if "of this desk" in problem.text]


def test_a_sheet_brings_the_code_of_a_project_that_has_none(desk: Database, make_book: Make) -> None:
    known = [{"title": "Road to Xay district"}, {"title": "Bridge", "code": "B-1"}]
    road, bridge = looked_at(desk, make_book, known, ("A-1", "road to Xay  district"), ("B-1", "Long bridge"))
    assert road.verdict.value == "update" and road.old["code"] is None and road.values["code"] == "A-1"
    assert "“Road to Xay district”" in told(road)[0]
    assert bridge.verdict.value == "update" and not told(bridge), "a code is enough"


def test_a_project_is_found_by_its_title_in_the_national_language(desk: Database, make_book: Make) -> None:
    (row,) = looked_at(desk, make_book, [{"title_local": "ທາງເມືອງໄຊ"}], (None, "Road", "ທາງເມືອງໄຊ"))
    assert row.verdict.value == "update" and row.values["title"] == "Road"


@pytest.mark.parametrize(
    ("known", "row"),
    [
        ({"title": "Road to Xay", "code": "A-1"}, ("A-2", "Road to Xay")),
        ({"title": "Road to Xay district", "code": None}, (None, "Road to Xai district")),
        ({"title": "Nam Kor bridge, lot 2"}, ("A-2", "Bridge on the Nam-Kor (lot 2)")),
        ({"title": "Road", "title_local": "ທາງເມືອງໄຊ"}, (None, "Street", "ທາງເມືອງໄຊ")),
        ({"title": "Road", "province": "LA-LM"}, ("A-2", "Road", None, "Luang Namtha")),
    ],
)
def test_what_may_be_known_already_is_told(desk: Database, make_book: Make, known: Any, row: Any) -> None:
    (found,) = looked_at(desk, make_book, [{"code": "A-1", **known}], row)
    assert found.verdict.value == "new"
    assert len(told(found)) == 1 and "nearly so" in told(found)[0]


@pytest.mark.parametrize(
    ("known", "rows"),
    [
        ({"title": "Road", "province": "LA-LM"}, [("A-2", "Road", None, "Oudomxay")]),
        ({"title": "Rural road, phase I"}, [("A-2", "Rural road, phase II")]),
        ({"title": "Rural road, lot A"}, [("A-2", "Rural road, lot B")]),
        ({"title": "Rural road 12"}, [("A-2", "Rural road 21")]),
        ({"title": "Rural road"}, [("A-1", "Rural road"), ("A-2", "Rural road")]),
        ({"title": "ab"}, [("A-2", "ib")]),
    ],
)
def test_what_is_another_thing_is_no_suggestion(desk: Database, make_book: Make, known: Any, rows: Any) -> None:
    found = looked_at(desk, make_book, [{"code": "A-1", **known}], *rows)
    assert found[-1].verdict.value == "new" and not told(found[-1])


@pytest.mark.parametrize(
    ("title", "note", "suggested"),
    [
        ("Water supply of Muang Singh", "pipes", True),
        ("Water suply of Muang Sing", "pipes", True),
        ("Rural water supply of Muang Sing town", "pipes", True),
        ("Water supply, Muang Sing", "pipes", True),
        ("Supply", "pipes", False),
        ("Water supply of Muang Singh", "wells", False),
        ("Water supply of Muang Singh", None, False),
        ("Water supply of Muang Sing 2", "pipes", False),
        ("School of Muang Sing", "pipes", False),
    ],
)
def test_a_name_that_was_changed_a_little_is_told_where_all_else_is_alike(
    desk: Database, make_book: Make, title: str, note: str | None, suggested: bool
) -> None:
    known = [{"title": "Water supply of Muang Sing", "country": "LA", "province": "LA-LM", "note": "pipes"}]
    (row,) = looked_at(desk, make_book, known, (None, title, None, "Luang Namtha", note))
    assert row.verdict.value == "new" and len(told(row)) == suggested


def test_of_two_that_may_be_meant_none_is_chosen(desk: Database, make_book: Make) -> None:
    found = looked_at(desk, make_book, [{"title": "Rural road"}], ("A-1", "Rural road"), ("A-2", "Rural road"))
    assert [row.verdict.value for row in found] == ["new", "new"] and all(map(told, found))
    with desk.writing("Noy") as journal:
        journal.add(Project(title="Rural road"))
    (row,) = preview(desk, make_book([HEADS, ("A-3", "Rural road")])).rows
    assert row.verdict.value == "new" and told(row)


def test_names_that_sound_alike() -> None:
    assert sound("Louang Namtha road") == sound("Luang Nam Tha, road")
    assert sound("Bridge of the Nam Kor") == sound("Nam-Kor brigde")
    assert sound("勐腊县人民医院") == sound("勐腊县 人民医院") != sound("勐海县人民医院")


@pytest.mark.parametrize("said", [(None, "other"), ("Oudomxay", None)])
def test_who_says_something_else_of_it_means_another_one(desk: Database, make_book: Make, said: Any) -> None:
    known = [{"title": "School", "province": "LA-OU", "note": "old", "country": "LA"}]
    (row,) = looked_at(desk, make_book, known, ("N-1", "School", None, *said))
    assert row.verdict.value == ("new" if said[1] else "update") and len(told(row)) == 1
