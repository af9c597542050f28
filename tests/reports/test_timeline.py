"""The timeline: which projects it shows on which days, where a day lies on the page, and dates beyond reason."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pypdfium2
import pytest

from lmcdesk.domain.values import Status
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.pages import A3_LANDSCAPE
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.reports.summaries.timeline import Line, Step, Timeline, summarise
from lmcdesk.reports.tracks import Scale
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_of

Desks = Callable[..., Database]


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def pages_of(path: Path) -> list[str]:
    return [squeezed(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages]


def read(database: Database, today: date = TODAY) -> Timeline:
    with snapshot(database) as found:
        return summarise(found, today)


def project(code: str, begin: date | None = None, end: date | None = None, **values: object) -> Edit:
    given = {"country": "LA", "stage": "implementation", "measure": "4.2.12-1", "title": f"Project {code}"}
    return edit("project", code=code, planned_start=begin, planned_end=end, **given | values)


def by_code(summary: Timeline) -> dict[str, Line]:
    return {line.code: line for line in (*summary.lines, *summary.undated)}


def test_a_project_has_its_forecast_its_adopted_days_and_its_milestones(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    summary = read(database)
    (line,) = summary.lines
    assert (line.begin, line.end) == (date(2025, 7, 14), date(2027, 2, 25))  # the actual begin, the forecast end
    assert (line.adopted_begin, line.adopted_end) == (date(2025, 7, 1), date(2026, 12, 31))
    assert (line.slip, summary.later, summary.latest) == (56, 1, 56)
    assert line.progress == 66
    assert line.section == "4.2.12"
    assert line.steps[0] == Step(date(2025, 9, 12), Status.DONE)
    assert Step(date(2026, 12, 14), Status.LATE) in line.steps
    assert len(line.steps) == 8
    assert (summary.first_year, summary.last_year, summary.under_way) == (2025, 2027, 1)


def test_projects_are_sorted_by_section_and_begin_and_those_without_a_day_stand_apart(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    late, early = project("LA-2", date(2026, 1, 1), date(2026, 6, 1)), project("LA-3", date(2024, 1, 1))
    other = project("LA-1", date(2023, 1, 1), measure="4.3.1-1")
    none, strange = project("LA-4"), project("LA-5", None, date(2025, 1, 1), measure="?")
    by_step = project("LA-6", measure="4.1.1-1")
    abroad = project("TH-1", date(2025, 1, 1), country="TH")
    with database.writing("Keo") as journal:
        journal.append([late, early, other, none, strange, by_step, abroad])
        journal.append([edit("milestone", project=by_step.id, planned=date(2025, 5, 5))])
    summary = read(database)
    assert [line.code for line in summary.lines] == ["LA-6", "LA-3", "LA-2", "LA-1", "LA-5"]
    assert [line.code for line in summary.undated] == ["LA-4"]
    assert (summary.first_year, summary.last_year) == (2023, 2026)


def test_nothing_of_a_proposed_project_is_late(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    wish = project("LA-1", date(2025, 1, 1), date(2025, 6, 1), stage="proposed", baseline_end=date(2025, 3, 1))
    with database.writing("Keo") as journal:
        journal.append([wish, edit("milestone", project=wish.id, planned=date(2025, 5, 5))])
    summary = read(database)
    assert summary.lines[0].steps == (Step(date(2025, 5, 5), Status.NOT_BEGUN),)
    assert (summary.lines[0].slip, summary.later) == (None, 0)


def test_a_province_shows_its_own_projects(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    here, there = project("LA-1", date(2025, 1, 1), province="LA-LM"), project("LA-2", date(2025, 1, 1))
    with database.writing("Keo") as journal:
        journal.append([here, there])
    assert [line.code for line in read(database).lines] == ["LA-1"]
    path = tmp_path / "timeline.pdf"
    print_of(database, "timeline", path, today=TODAY)
    assert squeezed("Timeline of projects: Luang Namtha") in pages_of(path)[0]


def test_a_day_lies_where_it_should() -> None:
    scale = Scale(2025, 2026, date(2026, 1, 1))
    assert scale.at(date(2025, 1, 1), 730.0) == 0.0
    assert scale.at(date(2026, 1, 1), 730.0) == 365.0
    assert scale.at(date(2026, 12, 31), 730.0) == 729.0
    assert (scale.at(date(1, 1, 1), 730.0), scale.at(date(9999, 12, 31), 730.0)) == (0.0, 730.0)
    assert scale.holds(date(2026, 12, 31))
    assert not scale.holds(date(2027, 1, 1))


def test_years_quarters_and_today_head_each_page_of_a3(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 60)
    path = tmp_path / "timeline.pdf"
    count = print_of(database, "timeline", path, today=TODAY)
    reader = pypdf.PdfReader(path)
    assert all(tuple(map(float, page.mediabox[2:])) == pytest.approx(A3_LANDSCAPE, abs=0.01) for page in reader.pages)
    found = pages_of(path)
    assert count == len(found) > 2
    for text in found[:-1]:
        for said in ("Today, 24 Nov 2026", "2023", "2027", "Q1", "Q4"):
            assert squeezed(said) in text
    together = "".join(found)
    for number in range(1, 61):
        assert any(f"LA-{year}-{number:04}" in together for year in range(2023, 2027))


def test_today_stands_between_the_years_around_it(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    with database.writing("Keo") as journal:
        journal.append([project("LA-1", date(2025, 1, 1), date(2027, 12, 31))])
    path = tmp_path / "timeline.pdf"
    print_of(database, "timeline", path, today=date(2026, 7, 1))
    page = pypdfium2.PdfDocument(path)[0].get_textpage()
    text = page.get_text_range()
    said = "Today, 1\u00a0Jul\u00a02026" if "\u00a0" in text else "Today, 1 Jul 2026"
    at = text.index(said)
    middle = (page.get_charbox(at)[0] + page.get_charbox(at + len(said) - 1)[2]) / 2
    begin, end = (page.get_charbox(text.rindex(year, 0, at))[0] - 3 for year in ("2026", "2027"))
    assert middle == pytest.approx(begin + (end - begin) * 181 / 365, abs=2)


def test_projects_without_dates_are_listed_after(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    with database.writing("Keo") as journal:
        journal.append([project("LA-1"), project("LA-2", stage=None)])
    path = tmp_path / "timeline.pdf"
    assert print_of(database, "timeline", path, today=TODAY) == 1
    (text,) = pages_of(path)
    assert squeezed("Projects without dates") in text
    assert squeezed("Stage not given") in text
    assert "Q1" not in text


def test_nothing_recorded_is_told_in_a_sentence(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "timeline.pdf"
    assert print_of(make_desk("Vientiane"), "timeline", path, today=TODAY) == 1
    assert squeezed("No project of Lao PDR is recorded at this desk yet.") in pages_of(path)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "timeline.pdf"
    print_of(database, "timeline", path, language=language, native=True, today=TODAY)
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_odd_dates_do_not_spoil_it(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    edits = [
        project("1", date(1, 1, 1), date(9999, 12, 31), title="x" * 5000),
        project("2", date(2026, 5, 1), date(2025, 1, 1), progress=400, stage="reopened"),
        project("3", date(9999, 12, 31)),
        project("4", None, date(1, 1, 1), baseline_start=date(2026, 1, 1), baseline_end=date(2026, 1, 1)),
        project("5", date(2027, 12, 31), stage="cancelled", country=None),
    ]
    with database.writing("Keo") as journal:
        journal.append(edits)
        journal.append([edit("project_place", project=edits[4].id, country="LA", province="??")])
        journal.append([edit("milestone", project=edits[0].id, actual=date(9999, 12, 31), progress=-5)])
        journal.append([edit("milestone", planned=date(2025, 1, 1)), edit("milestone", project=edits[1].id)])
    summary = read(database)
    assert set(by_code(summary)) == {"1", "2", "3", "4", "5"}
    assert (summary.first_year, summary.last_year) == (2020, 2032)
    for today in (TODAY, date(1999, 1, 1), date(9999, 12, 31)):
        assert print_of(database, "timeline", tmp_path / f"{today.year}.pdf", today=today) >= 1


def test_nothing_is_left_where_printing_was_stopped(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    with pytest.raises(Cancelled):
        print_of(database, "timeline", tmp_path / "a.pdf", progress=Progress(stop=lambda: True))
    assert not list(tmp_path.glob("a.pdf*"))
