"""What was corrected in a form's headings comes back with the next workbook of that form."""

from pathlib import Path
from typing import Any

import pytest

from lmcdesk.settings import Settings
from lmcdesk.sheets import headings
from lmcdesk.sheets.reading import Grid
from lmcdesk.ui.pages.sheet_reading import Wish
from lmcdesk.ui.pages.sheet_remembering import recall, remember

HEADS = ["Code", "Title", "What they say"]


def grid(*lines: list[Any]) -> Grid:
    return Grid("List", [(number, list(cells)) for number, cells in enumerate(lines, 1)])


def keep(settings: Settings, sheet: Grid, wish: Wish) -> None:
    found = headings.find(sheet, None, wish.mapping, wish.header)
    assert found is not None
    remember(settings, sheet, found, wish)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def test_the_same_headings_are_known_in_another_row(settings: Settings, tmp_path: Path) -> None:
    keep(settings, grid(HEADS, ["LA-1", "Canal", "x"]), Wish(kind="projects", header=1, mapping={"C": "note"}))
    again = grid(["Title of the list"], [" CODE", "title", "What  they say", None], ["LA-2", "Road", "y"])
    found = recall(Settings(tmp_path / "settings.json"), again, Wish(3))
    assert found == Wish(3, "projects", 2, {"C": "note"})


def test_other_headings_are_not_taken_for_them(settings: Settings) -> None:
    keep(settings, grid(HEADS, ["LA-1", "Canal", "x"]), Wish(mapping={"C": "note"}))
    assert recall(settings, grid([*HEADS, "Note"], ["LA-1", "Canal", "x", "y"]), Wish()) == Wish()


def test_what_is_as_found_is_not_kept_and_takes_back_what_was(settings: Settings) -> None:
    sheet = grid(HEADS, ["LA-1", "Canal", "x"])
    keep(settings, sheet, Wish(mapping={"C": None}))
    assert recall(settings, sheet, Wish()).mapping == {"C": None}
    keep(settings, sheet, Wish())
    assert recall(settings, sheet, Wish()) == Wish()


def test_the_form_not_met_for_longest_is_forgotten_first(settings: Settings) -> None:
    sheets = [grid(["Code", "Title", f"Heading {n}"], ["LA-1", "Canal", "x"]) for n in range(61)]
    for sheet in sheets:
        keep(settings, sheet, Wish(mapping={"C": "note"}))
    assert recall(settings, sheets[0], Wish()) == Wish()
    assert recall(settings, sheets[1], Wish()).mapping == recall(settings, sheets[-1], Wish()).mapping == {"C": "note"}


@pytest.mark.parametrize(
    "kept",
    [
        "nonsense",
        [None, 3, {"headings": 5}],
        [{"headings": "x", "kind": "nothing", "columns": {}}],
        [{"headings": "x", "kind": "projects", "columns": {"A": "no such field"}}],
        [{"headings": "x", "kind": "projects", "columns": 7}],
    ],
)
def test_a_damaged_memory_is_no_memory(settings: Settings, kept: Any) -> None:
    settings.set("sheets", kept)
    sheet = grid(HEADS, ["LA-1", "Canal", "x"])
    assert recall(settings, sheet, Wish()) == Wish()
    keep(settings, sheet, Wish(mapping={"C": "note"}))
    assert recall(settings, sheet, Wish()).mapping == {"C": "note"}
