"""Which way forecasts moved, on a project's sheet."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pypdf
import pytest

from lmcdesk.domain.values import Status, Trend
from lmcdesk.reports.summaries import project
from lmcdesk.reports.summaries.project import MilestoneLine
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_project
from tests.store.exchanging import send

Desks = Callable[..., Database]

DECEMBER, JANUARY, FEBRUARY = date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1)


@pytest.fixture
def own() -> Edit:
    return edit("project", title="Irrigation", country="LA", province="LA-LM", stage="implementation")


@pytest.fixture
def step(own: Edit) -> Edit:
    return edit("milestone", project=own.id, title="Survey", planned=JANUARY)


@pytest.fixture
def desk(make_desk: Desks, own: Edit, step: Edit) -> Database:
    made = make_desk("Luang Namtha", "LA-LM")
    with made.writing("Keo") as journal:
        journal.append([own, step])
    return made


def plan(desk: Database, step: Edit, *days: date) -> None:
    for day in days:
        change(desk, step, planned=day)


def change(desk: Database, record: Edit, **values: object) -> None:
    with desk.writing("Keo") as journal:
        journal.edit(record.kind, record.id, values)


def line(desk: Database, own: Edit) -> MilestoneLine:
    with snapshot(desk) as found:
        (only,) = project.summarise(found, own.id, TODAY).milestones
    return only


def sheet(desk: Database, id_: UUID, path: Path, language: str = "en") -> tuple[int, str]:
    """Its pages and their text, with single blanks."""
    count = print_project(desk, id_, path, language=language, today=TODAY)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    return count, " ".join(text.replace("\u200b", "").split())


@pytest.mark.parametrize(
    ("days", "trend"),
    [
        ([], None),
        ([FEBRUARY], Trend.WORSE),
        ([DECEMBER], Trend.BETTER),
        ([FEBRUARY, JANUARY], Trend.BETTER),
    ],
)
def test_a_line_knows_which_way_its_forecast_moved(
    desk: Database, own: Edit, step: Edit, days: list[date], trend: Trend | None
) -> None:
    plan(desk, step, *days)
    assert line(desk, own).trend is trend


def test_what_was_moved_at_another_desk_is_told_once_it_is_merged(
    desk: Database, make_desk: Desks, own: Edit, step: Edit
) -> None:
    capital = make_desk("Vientiane")
    send(desk, capital)
    plan(desk, step, FEBRUARY)
    assert line(capital, own).trend is None
    send(desk, capital)
    assert line(capital, own).trend is Trend.WORSE
    plan(desk, step, DECEMBER, FEBRUARY)
    plan(capital, step, JANUARY)
    send(desk, capital)
    shown = line(capital, own)
    assert (shown.forecast, shown.trend) == (JANUARY, Trend.BETTER), "February was known to who wrote January"


def test_what_is_done_has_no_forecast_any_more(desk: Database, own: Edit, step: Edit) -> None:
    plan(desk, step, FEBRUARY)
    change(desk, step, progress=100)
    assert (line(desk, own).status, line(desk, own).trend) == (Status.DONE, None)


@pytest.mark.parametrize(("day", "said"), [(JANUARY, ""), (FEBRUARY, "Forecast later"), (DECEMBER, "Forecast earlier")])
def test_the_state_says_it_in_words(
    desk: Database, own: Edit, step: Edit, tmp_path: Path, day: date, said: str
) -> None:
    plan(desk, step, day)
    text = sheet(desk, own.id, tmp_path / "sheet.pdf")[1]
    assert [way for way in ("Forecast later", "Forecast earlier") if way in text] == ([said] if said else [])


def test_where_no_state_is_told_no_way_is(desk: Database, own: Edit, step: Edit, tmp_path: Path) -> None:
    plan(desk, step, FEBRUARY)
    change(desk, step, progress=20)
    change(desk, own, stage="proposed")
    assert "Forecast later" not in sheet(desk, own.id, tmp_path / "sheet.pdf")[1]


def test_a_full_sheet_still_takes_two_pages(make_desk: Desks, tmp_path: Path) -> None:
    desk = make_desk("National LMC Secretariat")
    made = programme.irrigation(desk)
    days = (date(2027, 1, 20), date(2026, 12, 20), date(2027, 1, 10), date(2027, 3, 1), date(2027, 2, 1))
    for id_, day in zip(made.milestones[3:], days, strict=True):
        plan(desk, Edit("milestone", id_, {}), day)
    count, text = sheet(desk, made.project, tmp_path / "sheet.pdf")
    assert (count, text.count("Forecast later"), text.count("Forecast earlier")) == (2, 3, 2)
