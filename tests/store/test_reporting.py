"""The board of who has reported is made from bundles that were merged and from progress reports."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from lmcdesk.domain.records import ProgressReport, Project
from lmcdesk.domain.values import ReportState, Role
from lmcdesk.store import history, reporting, undo
from lmcdesk.store.database import Database
from lmcdesk.store.reporting import MONTH, QUARTER, Came, Period
from lmcdesk.sync import bundle, merge, trust
from lmcdesk.sync.receipts import Outcome


def test_periods_end_with_the_one_of_today() -> None:
    assert reporting.periods(date(2026, 1, 31), MONTH, 3) == [
        Period(date(2025, 11, 1), date(2025, 11, 30)),
        Period(date(2025, 12, 1), date(2025, 12, 31)),
        Period(date(2026, 1, 1), date(2026, 1, 31)),
    ]
    assert reporting.periods(date(2024, 2, 29), QUARTER, 2) == [
        Period(date(2023, 10, 1), date(2023, 12, 31)),
        Period(date(2024, 1, 1), date(2024, 3, 31)),
    ]


@pytest.fixture
def desks(tmp_path: Path) -> tuple[Database, Database]:
    capital = Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    province = Database.create(tmp_path / "province", country="LA", province="LA-LM", name="Luang Namtha")
    trust.accept(province, trust.enrol(capital, trust.request(province)))
    return capital, province


def test_reports_count_by_project_and_bundles_by_the_day_they_came(
    desks: tuple[Database, Database], tmp_path: Path
) -> None:
    capital, province = desks
    now, before = reversed(reporting.periods(date.today(), MONTH, 2))
    one, two = (
        Project(title=title, country="LA", province="LA-LM", stage="implementation") for title in ("Road", "Well")
    )
    closed = Project(title="Bridge", country="LA", province="LA-OU", stage="closed")
    with province.writing("Keo") as journal:
        for record in (one, two):
            journal.add(record)
        reports = [
            ProgressReport(project=project.id, period_end=before.last, state="submitted") for project in (one, two)
        ]
        for report in reports:
            journal.add(report)
        journal.add(ProgressReport(project=two.id, period_end=now.last, state=ReportState.DRAFT.value))
    with capital.writing("Bounmy") as journal:
        journal.add(closed)
    bundle.write(province, tmp_path / "one.lmcb", recipient=capital.me.id)
    merge.merge(capital, tmp_path / "one.lmcb", "Bounmy")
    with capital.writing("Bounmy") as journal:
        for report, state in zip(reports, (ReportState.APPROVED, ReportState.RETURNED), strict=True):
            journal.edit("progress_report", report.id, {"state": state.value})
    with capital.raw() as connection:
        lines = {line.place: line for line in reporting.board(connection, [before, now])}
    assert set(lines) == {"LA-LM", "LA-OU"}
    today = date.today()
    line = lines["LA-LM"]
    assert (line.under_way, line.worked) == (2, today)
    assert line.came == (Came(reported=1, returned=1), Came(bundles=1, worked=today))
    assert lines["LA-OU"].came == (Came(), Came()) and lines["LA-OU"].under_way == 0

    # A merge that was taken back brought nothing.
    with capital.raw() as connection:
        merged = history.receipts(connection, "merge", 1)[0].number
    undo.undo(capital, "Bounmy", merged)
    with capital.raw() as connection:
        lines = {line.place: line for line in reporting.board(connection, [before, now])}
    assert lines["LA-LM"].worked is None and not any(came.bundles for came in lines["LA-LM"].came)


def test_a_desks_own_work_is_no_bundle(desks: tuple[Database, Database]) -> None:
    _, province = desks
    with province.writing("Keo") as journal:
        journal.add(Project(title="Road", country="LA", province="LA-LM"))
    asked = reporting.periods(date.today() + timedelta(days=1), MONTH, 1)
    with province.raw() as connection:
        (line,) = reporting.board(connection, asked)
    assert line.came == (Came(),) and line.worked is None


def test_a_bundle_that_held_nothing_new_came_all_the_same(desks: tuple[Database, Database], tmp_path: Path) -> None:
    capital, province = desks
    for name in ("earlier", "later"):
        with province.writing("Keo") as journal:
            journal.add(Project(title=name, country="LA", province="LA-LM", stage="implementation"))
        bundle.write(province, tmp_path / f"{name}.lmcb", recipient=capital.me.id)

    def came(name: str) -> tuple[Came, ...]:
        assert merge.merge(capital, tmp_path / f"{name}.lmcb", "Bounmy").outcome is Outcome.MERGED
        with capital.raw() as connection:
            (line,) = reporting.board(connection, reporting.periods(date.today(), MONTH, 1))
        return line.came

    assert came("later") == (Came(bundles=1, worked=date.today()),)
    assert came("earlier") == (Came(bundles=2, worked=date.today()),)
    with capital.raw() as connection:
        merges = history.receipts(connection, "merge")
    assert [one.counts["new"] for one in merges] == [0, merges[1].changes]
