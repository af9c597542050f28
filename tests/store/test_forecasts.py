"""Which forecast a milestone showed before the present one, as the log tells it."""

import sqlite3
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.store.conflicts import conflicts, decide
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from lmcdesk.store.milestone_queries import earlier_forecasts
from tests.store.exchanging import DAY, NewerDesk, clock_off, send, take

MakeDesk = Callable[..., Database]

MARCH, APRIL, MAY, JUNE = (date(2026, month, 1) for month in (3, 4, 5, 6))


@pytest.fixture
def step() -> Milestone:
    return Milestone(title="Pump station", planned=MARCH)


@pytest.fixture
def desk(make_desk: MakeDesk, step: Milestone) -> Database:
    made = make_desk("Vientiane")
    with made.writing("N") as journal:
        journal.add(step)
    return made


@pytest.fixture
def other(make_desk: MakeDesk, desk: Database) -> Database:
    """A desk that knows all that the first one knows."""
    made = make_desk("Pakse")
    send(desk, made)
    return made


def plan(desk: Database, step: Milestone, *days: date | None, epoch: int | None = None) -> None:
    for day in days:
        with desk.writing("N") as journal:
            journal.edit("milestone", step.id, {"planned": day}, epoch)


def keys_of(connection: sqlite3.Connection) -> list[int]:
    """All milestones, the earliest first."""
    return [key for (key,) in connection.execute("SELECT rid FROM milestone ORDER BY planned")]


def earlier(desk: Database) -> date | None:
    """Of the only milestone there is."""
    with desk.raw() as connection:
        (key,) = keys_of(connection)
        return earlier_forecasts(connection, [key]).get(key)


def decided(desk: Database, day: date) -> None:
    with desk.raw() as connection:
        (found,) = conflicts(connection)
    decide(desk, "N", found.number, None, day)


@pytest.mark.parametrize(
    ("days", "before"),
    [
        ([], None),
        ([MARCH], None),
        ([MAY], MARCH),
        ([MAY, JUNE], MAY),
        ([MAY, APRIL], MAY),
        ([MAY, MARCH], MAY),
        ([MAY, MAY], MARCH),
        ([None], None),
        ([None, MARCH], None),
        ([None, MAY], MARCH),
        ([MAY, None, MARCH], MAY),
    ],
)
def test_the_forecast_before_is_the_last_other_day(
    desk: Database, step: Milestone, days: list[date | None], before: date | None
) -> None:
    plan(desk, step, *days)
    assert earlier(desk) == before


def test_what_was_moved_at_another_desk_counts_once_it_is_merged(
    desk: Database, other: Database, step: Milestone
) -> None:
    plan(other, step, MAY, JUNE)
    assert earlier(desk) is None
    send(other, desk)
    assert earlier(desk) == earlier(other) == MAY
    plan(desk, step, APRIL)
    assert earlier(desk) == JUNE


def test_while_two_forecasts_wait_the_one_shown_is_held_against_what_its_writer_saw(
    desk: Database, other: Database, step: Milestone
) -> None:
    plan(desk, step, MAY)
    plan(other, step, JUNE, APRIL)
    send(other, desk)
    send(desk, other)
    assert earlier(desk) == earlier(other) == JUNE, "May was not known to who wrote April"


@pytest.mark.parametrize(("day", "before"), [(APRIL, MARCH), (MAY, APRIL), (JUNE, APRIL)])
def test_a_decision_is_held_against_what_was_shown(
    desk: Database, other: Database, step: Milestone, day: date, before: date
) -> None:
    plan(desk, step, MAY)
    plan(other, step, APRIL)
    send(other, desk)
    decided(desk, day)
    send(desk, other)
    assert earlier(desk) == earlier(other) == before


def test_a_form_that_was_opened_before_a_merge_does_not_follow_on_it(
    desk: Database, other: Database, step: Milestone
) -> None:
    plan(other, step, APRIL)
    with desk.raw() as connection:
        (opened,) = connection.execute("SELECT epoch FROM me").fetchone()
    send(other, desk)
    plan(desk, step, JUNE, epoch=opened)
    assert earlier(desk) == MARCH


def test_a_wrong_clock_does_not_turn_the_order(desk: Database, other: Database, step: Milestone) -> None:
    with clock_off(40 * DAY):
        plan(other, step, MAY)
    send(other, desk)
    plan(desk, step, APRIL, JUNE)
    assert earlier(desk) == APRIL, "May is the latest by the clock"


def test_what_is_no_day_is_passed_over(desk: Database, step: Milestone) -> None:
    newer, kind = NewerDesk(), kinds()["milestone"]
    for at, value in enumerate(("in the spring", "2026-5-1", 7)):
        newer.write(desk, step.id, kind.number, kind.fields["planned"].number, value, (1 << 58) + at)
        take(desk, newer.parcel(at))
    assert earlier(desk) is None, "what shows now is no day"
    plan(desk, step, JUNE)
    assert earlier(desk) == MARCH


def test_a_project_that_changed_hands_keeps_its_forecasts(make_desk: MakeDesk) -> None:
    desk = make_desk("Vientiane")
    project = Project(title="Water", country="LA", province="LA-LM")
    step = Milestone(project=project.id, title="Pump station", planned=MARCH)
    with desk.writing("N") as journal:
        journal.add(project)
        journal.add(step)
    plan(desk, step, MAY)
    with desk.writing("N") as journal:
        journal.edit("project", project.id, {"province": "LA-BK"})
    assert earlier(desk) == MARCH


def test_many_are_asked_at_once(make_desk: MakeDesk) -> None:
    desk = make_desk("Vientiane")
    steps = [Milestone(title=str(n), planned=MARCH) for n in range(300)]
    with desk.writing("N") as journal:
        journal.append(Edit("milestone", one.id, {"planned": one.planned}) for one in steps)
    with desk.writing("N") as journal:
        journal.append(Edit("milestone", one.id, {"planned": MARCH + timedelta(n)}) for n, one in enumerate(steps))
    with desk.raw() as connection:
        keys = keys_of(connection)
        found = earlier_forecasts(connection, keys[:200])
        assert set(found.values()) == {MARCH} and set(found) == set(keys[1:200])
        assert earlier_forecasts(connection, []) == {}
