"""Milestones on a timeline."""

from collections.abc import Callable
from datetime import date

import pytest

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Status
from lmcdesk.store.database import Database
from lmcdesk.store.milestone_queries import marks
from lmcdesk.store.queries import ProjectFilter, project_keys

TODAY = date(2026, 8, 1)


@pytest.fixture
def desk(make_desk: Callable[..., Database]) -> Database:
    made = make_desk("VT")
    first = Project(code="LA-1", title="Water", country="LA", province="LA-LM")
    second = Project(code="KH-1", title_local="ទឹក", country="KH", province="KH-1")
    with made.writing("N") as journal:
        for record in (
            first,
            second,
            Milestone(project=first.id, title="a", planned=date(2026, 7, 1), progress=10),
            Milestone(project=first.id, title="B", planned=date(2026, 9, 1), progress=20),
            Milestone(project=second.id, title="c", planned=date(2026, 6, 1), actual=date(2026, 6, 1)),
            Milestone(project=second.id, title="D", baseline=date(2026, 5, 1), planned=date(2026, 10, 1)),
            Milestone(title="e", status=Status.AT_RISK),
        ):
            journal.add(record)
    return made


def test_a_timeline_marks_what_is_reached_late_or_forecast_by_day(desk: Database) -> None:
    with desk.raw() as connection:
        second, first = project_keys(connection, ProjectFilter(), TODAY)
        found = marks(connection, [first, second], TODAY)
        assert found == {
            first: [(date(2026, 7, 1), Status.LATE), (date(2026, 9, 1), Status.ON_TRACK)],
            second: [(date(2026, 5, 1), Status.LATE), (date(2026, 6, 1), Status.DONE)],
        }
        assert marks(connection, [], TODAY) == {}
