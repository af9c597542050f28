"""The figures of a country and of its provinces, in the real window on a real desk: each leads to what is behind it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lmcdesk.domain import progress
from lmcdesk.domain.records import FundingLine, Milestone, Project
from lmcdesk.domain.values import Role
from lmcdesk.i18n import LANGUAGES
from lmcdesk.reports.summaries.area import Area
from lmcdesk.sample import fill
from lmcdesk.store import lookup, queries
from lmcdesk.store.database import Database
from lmcdesk.ui.charts.parts import Chart, Part
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.figures import FiguresPage
from lmcdesk.ui.pages.print import PrintPage
from lmcdesk.ui.pages.projects import ProjectsPage
from lmcdesk.ui.window import Window
from tests.ui.driving import button, press, seen, settle, windows


@pytest.fixture
def open_window(qtbot, tmp_path: Path) -> Iterator[Callable[[Database], Window]]:
    with windows(qtbot, tmp_path / "settings.json") as open_:
        yield open_


def at_figures(qtbot, window: Window) -> FiguresPage:
    window.go("figures")
    settle(qtbot, window)
    page = window.page()
    assert isinstance(page, FiguresPage)
    return page


def year_day(month: int, day: int = 1) -> date:
    return date(date.today().year, month, day)


PUMPS: dict[str, Any] = {"country": "LA", "province": "LA-LM", "measure": "4.2.12-3", "stage": "implementation"}


@pytest.fixture
def small(make_desk: Callable[..., Database]) -> Database:
    """Small enough to be counted by hand: one project late, one done, one proposed, one without a measure."""
    made = make_desk("Vientiane")
    pumps = Project(code="LA-1", title="Pumps", **PUMPS)
    gates = Project(code="LA-2", title="Gates", **PUMPS | {"province": "LA-BK", "stage": "completed"})
    police = Project(code="LA-3", title="Police", country="LA", measure="4.1.2-1", stage="proposed")
    bare = Project(code="LA-4", title="Bare", country="LA", province="LA-BK", stage="implementation")
    records = [
        Milestone(project=pumps.id, title="Old", baseline=date(2024, 3, 1)),
        Milestone(project=pumps.id, title="Older", baseline=date(2024, 2, 1)),
        Milestone(project=gates.id, title="Built", baseline=year_day(1), actual=year_day(1)),
        FundingLine(project=pumps.id, source="adb", currency="USD", committed=Decimal(1000), spent=Decimal(10)),
        FundingLine(project=gates.id, source="adb", currency="USD", committed=Decimal(500)),
        FundingLine(project=police.id, currency="USD", committed=Decimal(70)),
    ]
    with made.writing("Keo") as journal:
        for record in (pumps, gates, police, bare, *records):
            journal.add(record)
    return made


def follow(qtbot, window: Window, part: Part) -> set[str]:
    """The codes of the projects that a part leads to; the window is back at the figures after."""
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    page = window.page()
    assert isinstance(page, ProjectsPage) and page._found is not None
    with window.live.database.raw() as connection:
        rows = queries.project_rows(connection, page._found.keys, date.today())
    window.back()
    settle(qtbot, window)
    return {row.code for row in rows}


def part_of(chart: Chart, key: Any) -> Part:
    return next(part for part in chart.parts if part.told.key == key)


def test_each_figure_leads_to_the_projects_behind_it(qtbot, open_window, small: Database) -> None:
    window = open_window(small)
    page = at_figures(qtbot, window)
    everything = {"LA-1", "LA-2", "LA-3", "LA-4"}
    expected: list[tuple[Chart, Any, str, set[str]]] = [
        (page.facts, "projects", "Projects: 4, 2 under way", everything),
        (page.facts, "progress", "Progress: 50 %, 50 behind", {"LA-1", "LA-2"}),
        (page.facts, "milestones", f"Milestones reached: 1 of 1, due so far in {date.today().year}", {"LA-2"}),
        (page.facts, "money", "Committed: USD 1,570, USD 10 spent", {"LA-1", "LA-2", "LA-3"}),
        (page.states, (None, State.LATE), "All sections, Late: 1", {"LA-1"}),
        (page.states, (None, State.DONE), "All sections, Done: 1", {"LA-2"}),
        (page.states, (1, None), "4.2.12 Water Resources Cooperation: 2", {"LA-1", "LA-2"}),
        (page.states, (1, State.LATE), "4.2.12 Water Resources Cooperation, Late: 1", {"LA-1"}),
        (page.states, (2, State.NOT_BEGUN), "Without a measure of the Plan, Not begun: 1", {"LA-4"}),
        (page.course, 0, "Jan, 1 planned, 1 reached", {"LA-2"}),
        (
            page.sources,
            0,
            "Asian Development Bank (ADB), Committed: USD 1,500, Disbursed: USD 0, Spent: USD 10",
            {"LA-1", "LA-2"},
        ),
        (page.late, 0, "Luang Namtha: 2", {"LA-1"}),
    ]
    for chart, key, told, codes in expected:
        part = part_of(chart, key)
        assert part.accessibleName().replace("\u00a0", " ") == told
        assert follow(qtbot, window, part_of(chart, key)) == codes, told
    late = part_of(page.facts, "late")
    assert late.accessibleName().startswith("Past their due day: 2, up to ")
    assert follow(qtbot, window, late) == {"LA-1"}
    assert [row.label for row in page.sources._chart.rows] == ["Asian Development Bank (ADB)", "Source not given"]
    assert follow(qtbot, window, part_of(page.sources, 1)) == {"LA-3"}


def test_the_list_says_which_figure_it_is_behind_and_lets_it_go(qtbot, open_window, small: Database) -> None:
    window = open_window(small)
    page = at_figures(qtbot, window)
    qtbot.mouseClick(part_of(page.states, (1, State.LATE)), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    chip = button(window.page(), "Figure: Late, 4.2.12")
    assert "1 of 4 projects" in seen(window.page())
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert "4 of 4 projects" in seen(window.page())


def test_a_figure_of_nothing_leads_to_no_project_and_not_to_all(qtbot, open_window, make_desk) -> None:
    made = make_desk("Vientiane")
    with made.writing("Keo") as journal:
        journal.add(Project(code="LA-1", country="LA", measure="4.2.12-3", stage="cancelled"))
        journal.add(Project(code="LA-2", country="LA", measure="4.1.2-1", stage="adopted"))
    window = open_window(made)
    page = at_figures(qtbot, window)
    dropped = part_of(page.states, (1, None))
    assert dropped.accessibleName() == "4.2.12 Water Resources Cooperation: 0"
    assert follow(qtbot, window, dropped) == set()
    assert follow(qtbot, window, part_of(page.facts, "late")) == set()
    window.go("projects")
    settle(qtbot, window)
    assert "No project fits what was asked for." in seen(window.page())
    press(qtbot, window.page(), "Show all projects")
    settle(qtbot, window)
    assert "2 of 2 projects" in seen(window.page())


@pytest.fixture
def sample(make_desk: Callable[..., Database]) -> Database:
    made = make_desk("Vientiane")
    fill(made, 40)
    return made


def test_every_bar_of_the_sample_leads_to_as_many_projects_as_it_says(qtbot, open_window, sample: Database) -> None:
    window = open_window(sample)
    page = at_figures(qtbot, window)
    summary = page._summary
    assert summary is not None
    for key in [part.told.key for part in page.states.parts]:
        part = part_of(page.states, key)
        count = int(part.accessibleName().rpartition(": ")[2])
        assert len(follow(qtbot, window, part)) == count, part.accessibleName()
    with sample.raw() as connection:
        rows = queries.project_list(connection, Area("LA").projects, date.today())
    overdue = {row.code for row in rows if row.standing.overdue and progress.under_way(row.stage)}
    assert follow(qtbot, window, part_of(page.facts, "late")) == overdue
    with sample.reading() as session:
        lines = [line for line in lookup.records(session, "funding_line") if isinstance(line, FundingLine)]
    codes = {row.id: row.code for row in rows}
    for row, source in enumerate(summary.sources):
        given = {codes[line.project] for line in lines if line.project in codes and line.source == source.source}
        assert given and follow(qtbot, window, part_of(page.sources, row)) == given


def test_keys_walk_over_the_parts_and_open_them(qtbot, open_window, small: Database) -> None:
    window = open_window(small)
    page = at_figures(qtbot, window)
    page.year.setFocus()
    stops = []
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    charts = [stop.parentWidget() for stop in stops if isinstance(stop, Part)]
    assert charts == [page.facts, page.states, page.course, page.late, page.sources]
    page.states.parts[0].setFocus()

    def walk(key: Qt.Key) -> Any:
        QTest.keyClick(QApplication.focusWidget(), key)
        return QApplication.focusWidget().told.key

    assert walk(Qt.Key.Key_Right) == (None, State.LATE)
    assert walk(Qt.Key.Key_Home) == (None, State.DONE)
    assert walk(Qt.Key.Key_Down) == (0, None)
    assert walk(Qt.Key.Key_Down) == (1, None)
    assert walk(Qt.Key.Key_Right) == (1, State.DONE)
    assert walk(Qt.Key.Key_Up) == (0, State.NOT_BEGUN)
    assert walk(Qt.Key.Key_End) == (2, State.NOT_BEGUN)
    # Tab comes back to where the arrows have been.
    assert [part for part in page.states.parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus] == [
        part_of(page.states, (2, State.NOT_BEGUN))
    ]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert isinstance(window.page(), ProjectsPage) and "1 of 4 projects" in seen(window.page())


def test_a_screen_reader_hears_the_figures_and_can_press_them(qtbot, open_window, small: Database) -> None:
    window = open_window(small)
    page = at_figures(qtbot, window)
    part = part_of(page.states, (1, State.LATE))
    spoken = QAccessible.queryAccessibleInterface(part)
    assert spoken.text(QAccessible.Text.Name) == "4.2.12 Water Resources Cooperation, Late: 1"
    assert spoken.role() == QAccessible.Role.Button
    assert part.toolTip() == "4.2.12 Water Resources Cooperation\nLate: 1"
    chart = QAccessible.queryAccessibleInterface(page.states)
    assert chart.text(QAccessible.Text.Name) == "States of projects by section"
    assert chart.childCount() == len(page.states.parts)


def test_a_change_of_the_desk_is_counted_and_the_focus_stays(qtbot, open_window, small: Database) -> None:
    window = open_window(small)
    page = at_figures(qtbot, window)
    part_of(page.states, (1, State.LATE)).setFocus()
    with small.writing("Keo") as journal:
        journal.add(Project(code="LA-5", title="More pumps", **PUMPS))
    settle(qtbot, window)
    assert part_of(page.facts, "projects").accessibleName() == "Projects: 5, 3 under way"
    assert QApplication.focusWidget() is part_of(page.states, (1, State.LATE))


def test_a_province_is_looked_at_and_printed(qtbot, open_window, small: Database) -> None:
    window = open_window(small)
    page = at_figures(qtbot, window)
    assert page.area.currentText() == "Lao PDR" and page.year.value() == date.today().year
    before = seen(page)
    assert any(text.startswith("As of ") and "“Vientiane”" in text for text in before)
    assert any("No change has come from the desk of a province" in text for text in before)
    page.area.choose(Area("LA", "LA-LM"))
    page.area.chosen.emit(page.area.value())
    settle(qtbot, window)
    assert part_of(page.facts, "projects").accessibleName() == "Projects: 1, 1 under way"
    assert [part.accessibleName() for part in page.late.parts] == ["4.2.12 Water Resources Cooperation: 2"]
    assert follow(qtbot, window, page.late.parts[0]) == {"LA-1"}
    missing = "\n".join(seen(page))
    assert "No change has come from the desk of this province" in missing
    assert f"Projects in implementation without a report on {date.today().year}: LA-1." in missing
    page.year.choose(2025)
    page.year.chosen.emit(2025)
    settle(qtbot, window)
    assert "Milestones in 2025, planned and reached" in seen(page)
    press(qtbot, page.header, "Print…")
    settle(qtbot, window)
    printing = window.page()
    assert isinstance(printing, PrintPage)
    asked = printing.choices.asked()
    assert asked is not None and (asked.name, asked.province, asked.year) == ("province", "LA-LM", 2025)


def test_silent_provinces_are_named_as_the_report_names_them(qtbot, open_window, make_desk, small: Database) -> None:
    from lmcdesk.sync import bundle, merge, trust

    bokeo = make_desk("Bokeo", province="LA-BK")
    trust.accept(bokeo, trust.enrol(small, trust.request(bokeo)))
    out, back = small.folder.parent / "out.lmcb", small.folder.parent / "back.lmcb"
    bundle.write(small, out, everything=True)
    merge.merge(bokeo, out, "Keo")
    with bokeo.writing("Keo") as journal:
        journal.add(Project(code="LA-6", title="Bridge", country="LA", province="LA-BK", stage="adopted"))
    bundle.write(bokeo, back, recipient=small.me.id)
    merge.merge(small, back, "Bounmy")
    window = open_window(small)
    page = at_figures(qtbot, window)
    said = "Provinces that lead projects, but whose own desks have sent nothing: Luang Namtha."
    assert any(said in text for text in seen(page))


def test_a_provinces_desk_begins_with_itself(qtbot, open_window, make_desk) -> None:
    window = open_window(make_desk("Bokeo", province="LA-BK"))
    page = at_figures(qtbot, window)
    assert page.area.value() == Area("LA", "LA-BK")
    assert "No project of Bokeo is recorded at this desk yet." in seen(page)


def test_an_empty_desk_says_what_to_do(qtbot, open_window, make_desk) -> None:
    window = open_window(make_desk("Vientiane"))
    page = at_figures(qtbot, window)
    assert "There are no projects at this desk yet. Enter one, or take in a bundle." in seen(page)
    press(qtbot, page, "New project")
    settle(qtbot, window)
    assert window.page() is not page


def test_a_reader_is_told_why_nothing_can_be_entered(qtbot, open_window, make_desk) -> None:
    window = open_window(make_desk("Minister", role=Role.MANAGER))
    page = at_figures(qtbot, window)
    assert not button(page, "New project").isEnabled()


def test_other_pages_do_not_wait_for_figures_that_nobody_sees(qtbot, open_window, sample: Database) -> None:
    window = open_window(sample)
    window.go("figures")
    page = window.page()
    assert isinstance(page, FiguresPage) and (job := page._reading) is not None
    window.go("projects")
    assert job.cancelled
    settle(qtbot, window)
    assert page._summary is None
    at_figures(qtbot, window)
    assert page._summary is not None and page.facts.parts


def test_whoever_does_not_wait_sees_the_figures_that_are_chosen(qtbot, open_window, small: Database) -> None:
    window = open_window(small)

    def refuse(does: Callable[[], object]) -> None:
        """Cancel what it reads, in the status bar."""
        waiting = Event()
        window.jobs.run(lambda _: waiting.wait())
        does()
        window.jobs.jobs[-1].cancel()
        waiting.set()
        settle(qtbot, window)

    refuse(lambda: window.go("figures"))
    page = window.page()
    assert isinstance(page, FiguresPage) and page._summary is None
    window.go("projects")
    at_figures(qtbot, window)
    assert part_of(page.facts, "projects").accessibleName() == "Projects: 4, 2 under way"
    page.area.choose(Area("LA", "LA-LM"))
    refuse(page.refresh)
    assert page.area.value() == Area("LA") and page.facts.isVisible()


def test_figures_that_are_long_in_coming_do_not_stand_under_another_name(qtbot, open_window, small: Database) -> None:
    window = open_window(small)
    page = at_figures(qtbot, window)
    waiting = Event()
    window.jobs.run(lambda _: waiting.wait())
    page.area.choose(Area("LA", "LA-LM"))
    page.area.chosen.emit(page.area.value())
    assert page.facts.isVisible()
    qtbot.waitUntil(lambda: not page.facts.isVisible())
    waiting.set()
    settle(qtbot, window)
    assert page.facts.isVisible() and part_of(page.facts, "projects").accessibleName() == "Projects: 1, 1 under way"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1366, 683])
def test_nothing_stands_outside_its_chart_in_any_language(
    qtbot, open_window, sample: Database, dress, language: str, width: int
) -> None:
    window = open_window(sample)
    page = at_figures(qtbot, window)
    dress("light", language)
    window.resize(width, 698 if width > 1000 else 349)
    settle(qtbot, window)
    assert page.minimumSizeHint().width() <= page.width()
    assert page.minimumSizeHint().height() <= page.height()
    for turn in range(6):
        if width < 1000:
            page._folding.turn(turn)
            QApplication.processEvents()
        for chart in (page.facts, page.states, page.course, page.sources, page.late):
            if chart.isVisible():
                corner = chart.mapTo(page, QPoint(0, 0))
                assert corner.x() >= 0 and corner.x() + chart.width() <= page.width()
                assert all(chart.rect().contains(part.geometry()) for part in chart.parts), chart
                assert not _touching([part.geometry() for part in chart.parts])


def _touching(places: list[QRect]) -> list[tuple[QRect, QRect]]:
    ordered = sorted(places, key=lambda place: (place.y(), place.x()))
    return [(a, b) for a, b in pairwise(ordered) if a.intersects(b)]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_charts_are_drawn_by_day_by_night_and_in_high_contrast(
    qtbot, open_window, small: Database, dress, scheme: str
) -> None:
    window = open_window(small)
    page = at_figures(qtbot, window)
    dress(scheme)
    settle(qtbot, window)
    for chart in (page.facts, page.states, page.course, page.sources, page.late):
        image = chart.grab().toImage()
        found = {image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height(), 2)}
        assert len(found) > 2, chart


def test_the_window_reads_figures_without_what_prints() -> None:
    code = (
        "import sys, lmcdesk.ui.pages.figures\n"
        "print(sorted({m.split('.')[0] for m in sys.modules} & {'reportlab', 'openpyxl', 'icu4py', 'uharfbuzz'}))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_ids_of_projects_survive_the_way_to_the_list(small: Database) -> None:
    with small.raw() as connection:
        every = queries.project_list(connection, queries.ProjectFilter(), date.today())
        wanted = [row.id for row in every[:2]]
        assert queries.keys_of(connection, wanted) == {row.key for row in every[:2]}
        assert queries.keys_of(connection, [UUID(int=0)]) == set()
