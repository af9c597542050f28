"""Lists of milestones over all projects: what a filter leaves, and in which order."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Status
from lmcdesk.store.database import Database
from lmcdesk.store.milestone_queries import (
    MILESTONE_ORDERS,
    MilestoneFilter,
    marks,
    milestone_keys,
    milestone_rows,
)
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


def titles(desk: Database, wanted: MilestoneFilter | None = None, **how: Any) -> str:
    with desk.raw() as connection:
        keys = milestone_keys(connection, wanted or MilestoneFilter(), TODAY, **how)
        return "".join(row.title.lower() for row in milestone_rows(connection, keys, TODAY))


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (MilestoneFilter(), "dcabe"),
        (MilestoneFilter(overdue=True), "da"),
        (MilestoneFilter(states=frozenset([Status.LATE, Status.DONE])), "dca"),
        (MilestoneFilter(states=frozenset([Status.AT_RISK])), "e"),
        (MilestoneFilter(due_from=date(2026, 6, 1), due_until=date(2026, 7, 1)), "ca"),
        (MilestoneFilter(projects=ProjectFilter(provinces=frozenset(["LA-LM"]))), "ab"),
        (MilestoneFilter(projects=ProjectFilter(states=frozenset([Status.LATE])), overdue=True), "da"),
    ],
)
def test_filters(desk: Database, wanted: MilestoneFilter, left: str) -> None:
    assert titles(desk, wanted) == left


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        ("due", "dcabe", "bacde"),
        ("planned", "cabde", "dbace"),
        ("title", "abcde", "edcba"),
        ("project", "cdabe", "abcde"),
        ("reached", "deabc", "cbade"),
        ("status", "adebc", "cbead"),
    ],
)
def test_orders(desk: Database, order: str, up: str, down: str) -> None:
    assert order in MILESTONE_ORDERS
    assert titles(desk, order=order) == up
    assert titles(desk, order=order, descending=True) == down


def test_among_what_the_search_found(desk: Database) -> None:
    with desk.raw() as connection:
        keys = milestone_keys(connection, MilestoneFilter(), TODAY)
        assert list(milestone_keys(connection, MilestoneFilter(), TODAY, among=keys[2:4])) == list(keys[2:4])


def test_a_row_shows_its_project(desk: Database) -> None:
    with desk.raw() as connection:
        rows = milestone_rows(connection, milestone_keys(connection, MilestoneFilter(), TODAY), TODAY)
    late, done, _, begun, orphan = rows
    assert (late.project_code, late.project_title, late.province) == ("KH-1", "ទឹក", "KH-1")
    assert (late.status, late.late, late.reached) == (Status.LATE, 92, 0)
    assert late.baseline == date(2026, 5, 1) and late.planned == date(2026, 10, 1) and late.actual is None
    assert (done.status, done.late, done.reached) == (Status.DONE, 0, 100)
    assert (begun.status, begun.late) == (Status.ON_TRACK, 0)
    assert orphan.project is None and orphan.project_title == "" and orphan.status is Status.AT_RISK


def test_a_timeline_marks_what_is_reached_late_or_forecast_by_day(desk: Database) -> None:
    with desk.raw() as connection:
        second, first = project_keys(connection, ProjectFilter(), TODAY)
        found = marks(connection, [first, second], TODAY)
        assert found == {
            first: [(date(2026, 7, 1), Status.LATE), (date(2026, 9, 1), Status.ON_TRACK)],
            second: [(date(2026, 5, 1), Status.LATE), (date(2026, 6, 1), Status.DONE)],
        }
        assert marks(connection, [], TODAY) == {}
