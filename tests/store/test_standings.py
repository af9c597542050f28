"""The database says of every milestone and project what domain.progress says, and goes on so as the desk changes."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from lmcdesk.domain import progress
from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Stage, Status
from lmcdesk.store import sqlite
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from lmcdesk.store.standings import Standings, lights, read_day, standings
from tests.store.exchanging import send

TODAY = date(2026, 8, 1)

days = (
    st.none() | st.integers(-200, 200).map(lambda n: TODAY + timedelta(days=n)) | st.sampled_from([date.min, date.max])
)
near = st.none() | st.integers(-40, 40).map(lambda n: TODAY + timedelta(days=n))
text_of_day = (days | near).map(lambda day: day and day.isoformat())
odd_text = st.sampled_from(["", "soon", "2026-02-30", "2026-8-1", "2026-08-01 10:00", "now", "0000-01-01", "2460000.5"])
stored_day = text_of_day | text_of_day | text_of_day | odd_text

milestones = st.fixed_dictionaries(
    {
        "weight": st.none() | st.integers(-5, 200),
        "progress": st.none() | st.integers(-10, 150) | st.sampled_from([0, 0, 50, 99, 100]),
        "begins": stored_day,
        "baseline": stored_day,
        "planned": stored_day,
        "actual": st.none() | st.none() | stored_day,
        "status": st.none() | st.sampled_from([*Status, "unknown", ""]),
        "deleted": st.sampled_from([0, 0, 0, 1]),
    }
)
projects = st.fixed_dictionaries(
    {
        "stage": st.none() | st.sampled_from([*Stage, "unknown"]),
        "planned_end": stored_day,
        "baseline_end": stored_day,
        "actual_start": stored_day,
        "actual_end": st.none() | stored_day,
        "progress": st.none() | st.integers(-10, 150),
        "deleted": st.sampled_from([0, 0, 0, 1]),
    }
)


def enter(path: Path, found: list[tuple[dict[str, Any], list[dict[str, Any]]]]) -> None:
    """Let the records show these values, as a merge of strange bundles could."""
    with closing(sqlite.connect(path)) as connection:
        connection.execute("BEGIN")
        connection.execute("UPDATE door SET open = 1")
        connection.execute("DELETE FROM project")
        connection.execute("DELETE FROM milestone")
        rid = 0
        for project, steps in found:
            owner = new_id().bytes
            for table, values in (("project", project), *(("milestone", {**step, "project": owner}) for step in steps)):
                rid += 1
                row = {"rid": rid, "id": owner if table == "project" else new_id().bytes, **values}
                connection.execute(
                    f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
                )
        connection.execute("UPDATE door SET open = 0")
        connection.execute("COMMIT")


def agree(desk: Database) -> None:
    with desk.reading() as session:
        expected = {}
        for project in session.scalars(select(Project).filter_by(deleted=0)):
            steps = session.scalars(select(Milestone).filter_by(project=project.id, deleted=0)).all()
            expected[project.rid] = progress.standing(project, steps, TODAY)
        rows = {
            step.rid: (progress.status_of(step, TODAY), progress.reached(step), progress.overdue(step, TODAY))
            for step in session.scalars(select(Milestone).filter_by(deleted=0))
        }
    with desk.raw() as connection:
        assert standings(connection, TODAY) == expected
        some = list(expected)[::2]
        assert standings(connection, TODAY, some) == {key: expected[key] for key in some}
        lit = connection.execute(
            f"{lights('1', once=False)} SELECT rid, light, reached, due FROM lit", {"today": TODAY.isoformat()}
        )
        shown = {}
        for key, light, reached, due in lit:
            day = read_day(due)
            late = 0 if day is None or reached == 100 else max(0, (TODAY - day).days)
            shown[key] = Status(light), reached, late
        assert shown == rows


def test_the_database_reckons_as_the_domain_does(make_desk: Callable[..., Database]) -> None:
    desk = make_desk("VT")

    @settings(max_examples=150, deadline=None)
    @given(found=st.lists(st.tuples(projects, st.lists(milestones, max_size=6)), min_size=1, max_size=12))
    def whatever_is_entered(found: list[tuple[dict[str, Any], list[dict[str, Any]]]]) -> None:
        enter(desk.path, found)
        agree(desk)

    whatever_is_entered()


def kept_is_true(desk: Database, kept: Standings, today: date = TODAY) -> None:
    with desk.raw() as connection:
        assert dict(kept.on(today)) == standings(connection, today)


def test_what_is_kept_follows_every_kind_of_change(make_desk: Callable[..., Database]) -> None:
    desk, other = make_desk("A", "LA-LM"), make_desk("VT")
    kept = Standings(desk)
    assert dict(kept.on(TODAY)) == {}
    first = Project(stage=Stage.IMPLEMENTATION, actual_start=TODAY, country="LA", province="LA-LM")
    second = Project(stage=Stage.IMPLEMENTATION, actual_start=TODAY, country="LA", province="LA-LM")
    step = Milestone(project=first.id, planned=TODAY + timedelta(days=3), progress=50)

    def write(kind: str, id_: UUID, **values: Any) -> None:
        with desk.writing("N") as journal:
            journal.edit(kind, id_, values)
        kept_is_true(desk, kept)

    with desk.writing("N") as journal:
        for record in (first, second, step):
            journal.add(record)
    kept_is_true(desk, kept)
    assert {standing.progress for standing in kept.on(TODAY).values()} == {50, None}
    write("milestone", step.id, progress=70)
    write("milestone", step.id, project=second.id)
    write("milestone", step.id, project=None)
    write("milestone", step.id, project=first.id)
    write("project", first.id, stage=Stage.CANCELLED)
    with desk.writing("N") as journal:
        journal.delete("project", first.id)
    kept_is_true(desk, kept)
    assert len(kept.on(TODAY)) == 1
    with desk.writing("N") as journal:
        journal.restore("project", first.id)
    kept_is_true(desk, kept)
    send(desk, other)
    with other.writing("B") as journal:
        journal.edit("milestone", step.id, {"actual": TODAY})
    send(other, desk)
    kept_is_true(desk, kept)
    kept_is_true(desk, kept, TODAY + timedelta(days=30))
    kept_is_true(desk, kept)


def test_after_very_many_changes_all_is_reckoned_anew(make_desk: Callable[..., Database]) -> None:
    desk = make_desk("A", "LA-LM")
    kept = Standings(desk)
    kept.on(TODAY)
    owner = new_id()
    with desk.writing("N") as journal:
        journal.append([Edit("project", owner, {"title": "Water", "stage": "implementation"})])
        journal.append(Edit("milestone", new_id(), {"project": owner, "progress": n % 100}) for n in range(11_000))
    kept_is_true(desk, kept)
