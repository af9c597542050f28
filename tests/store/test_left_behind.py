"""A project that one desk put in the bin while another worked on what belongs to it waits for a decision."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from lmcdesk.domain.base import Row
from lmcdesk.domain.records import Comment, Milestone, ProgressReport, Project
from lmcdesk.domain.values import Role
from lmcdesk.store import conflicts, handover, left_behind, lookup
from lmcdesk.store.conflicts import Conflict, decide_many
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]


@pytest.fixture
def project() -> Project:
    return Project(title="Water", country="LA", province="LA-LM")


@pytest.fixture
def pump(project: Project) -> Milestone:
    return Milestone(project=project.id, title="Pump")


@pytest.fixture
def province(make_desk: MakeDesk, project: Project, pump: Milestone) -> Database:
    """A province with a project and its milestone."""
    desk = make_desk("Luang Namtha", "LA-LM")
    add(desk, project, pump)
    return desk


@pytest.fixture
def capital(make_desk: MakeDesk, province: Database, project: Project) -> Database:
    """The secretariat, which put the project in the bin."""
    desk = make_desk("Vientiane")
    send(province, desk)
    delete(desk, project)
    return desk


def add(desk: Database, *records: Row) -> None:
    with desk.writing("Keo") as journal:
        for record in records:
            journal.add(record)


def delete(desk: Database, project: Project) -> None:
    with desk.writing("Bounmy") as journal:
        journal.delete("project", project.id)


def edit(desk: Database, milestone: Milestone, **values: object) -> None:
    with desk.writing("Keo") as journal:
        journal.edit("milestone", milestone.id, values)


def waiting(desk: Database) -> list[Conflict]:
    with desk.raw() as connection:
        found = conflicts.conflicts(connection)
        assert conflicts.count(connection) == len(found)
    return found


def asked(desk: Database) -> set[tuple[UUID, str]]:
    return {(one.id, one.field) for one in waiting(desk)}


def there(desk: Database, kind: str) -> list[UUID]:
    with desk.reading() as session:
        return [record.id for record in lookup.records(session, kind)]


def new(project: Project) -> list[Milestone | ProgressReport | Comment]:
    return [
        Milestone(project=project.id, title="Canal"),
        ProgressReport(project=project.id, period_start=date(2026, 1, 1), narrative="Dug"),
        Comment(project=project.id, about=project.id, text="Going well"),
    ]


@pytest.mark.parametrize("what", range(3))
@pytest.mark.parametrize("segment", [1, handover.SEGMENT])
def test_new_work_for_a_project_in_the_bin_asks_about_the_project_everywhere(
    make_desk: MakeDesk,
    monkeypatch: pytest.MonkeyPatch,
    province: Database,
    capital: Database,
    project: Project,
    what: int,
    segment: int,
) -> None:
    monkeypatch.setattr(handover, "SEGMENT", segment)
    late = make_desk("Champasak")
    add(province, new(project)[what])
    assert not waiting(capital) and not waiting(province)
    for sender, receiver in ((province, capital), (capital, province), (capital, late)):
        taken = send(sender, receiver)
        assert (taken.conflicts, taken.decided) == (1, 0)
        (found,) = waiting(receiver)
        assert (found.kind, found.id, found.field) == ("project", project.id, "deleted")
        assert [(side.value, side.author, side.desk, side.shown) for side in found.sides] == [
            (True, "Bounmy", "Vientiane", True),
            (False, "Keo", "Luang Namtha", False),
        ]
        assert [side.mine for side in found.sides] == [receiver is capital, receiver is province]
        assert there(receiver, "project") == []
    assert {waiting(one)[0].sides[0].at for one in (province, capital, late)} == {waiting(late)[0].sides[0].at}


@pytest.mark.parametrize("keep", [True, False])
def test_one_decision_on_the_project_settles_it_for_all(
    province: Database, capital: Database, project: Project, pump: Milestone, *, keep: bool
) -> None:
    edit(province, pump, progress=80)
    canal = Milestone(project=project.id, title="Canal")
    add(province, canal)
    send(province, capital)
    send(capital, province)
    assert asked(province) == asked(capital) == {(project.id, "deleted"), (pump.id, "deleted")}
    (found,) = (one for one in waiting(province) if one.id == project.id)
    decide_many(province, "Keo", [(found.number, "mine" if keep else "theirs", None)], "By telephone", [found])
    assert not waiting(province)
    taken = send(province, capital)
    assert (taken.conflicts, taken.decided, waiting(capital)) == (0, 2, [])
    for desk in (province, capital):
        assert set(there(desk, "project")) == ({project.id} if keep else set())
        assert set(there(desk, "milestone")) == ({pump.id, canal.id} if keep else set())
        assert len(there(desk, "comment")) == keep
    with province.raw() as one, capital.raw() as other:
        assert digest(one) == digest(other)


def test_work_that_was_known_is_put_in_the_bin_without_a_question(
    province: Database, capital: Database, project: Project, pump: Milestone
) -> None:
    with capital.writing("Bounmy") as journal:
        journal.restore("project", project.id)
    add(province, *new(project))
    edit(province, pump, progress=80)
    send(province, capital)
    delete(capital, project)
    assert not waiting(capital)
    assert send(capital, province).conflicts == 0
    assert not waiting(province) and not there(province, "milestone")


def test_what_is_left_behind_is_told_record_by_record(
    province: Database, capital: Database, project: Project, pump: Milestone
) -> None:
    work = new(project)
    add(province, *work)
    send(province, capital)
    with capital.raw() as connection:
        assert left_behind.records(connection, project.id) == [(one.__tablename__, one.id) for one in work]
        assert left_behind.records(connection, pump.id) == []
    with capital.writing("Bounmy") as journal:
        journal.delete("progress_report", work[1].id)
    with capital.raw() as connection:
        told = left_behind.records(connection, project.id)
    assert told == [("milestone", work[0].id), ("comment", work[2].id)]


def test_a_milestone_that_is_decided_for_itself_leaves_nothing_to_ask(
    province: Database, capital: Database, project: Project, pump: Milestone
) -> None:
    edit(province, pump, progress=80)
    send(province, capital)
    (found,) = (one for one in waiting(capital) if one.id == pump.id)
    decide_many(capital, "Bounmy", [(found.number, None, True)], "Entered twice")
    assert not waiting(capital)
    taken = send(capital, province)
    assert (taken.conflicts, waiting(province)) == (0, [])
    with capital.writing("Bounmy") as journal:
        journal.restore("milestone", pump.id)  # alone, and its project stays where nobody sees it
    assert asked(capital) == {(project.id, "deleted")}


def test_work_that_goes_to_another_project_is_asked_about_there(
    province: Database, capital: Database, project: Project, pump: Milestone
) -> None:
    other = Project(title="Road", country="LA", province="LA-LM")
    add(province, other)
    edit(province, pump, progress=80)
    send(province, capital)
    assert asked(capital) == {(project.id, "deleted"), (pump.id, "deleted")}
    edit(province, pump, project=other.id)
    taken = send(province, capital)
    assert (taken.conflicts, taken.decided, asked(capital)) == (0, 1, {(pump.id, "deleted")})
    delete(capital, other)
    edit(province, pump, progress=90)
    taken = send(province, capital)
    assert (taken.conflicts, taken.decided) == (2, 0)
    assert asked(capital) == {(other.id, "deleted"), (pump.id, "deleted")}


def test_a_project_in_the_bin_that_is_set_apart_still_waits(
    province: Database, capital: Database, project: Project
) -> None:
    add(province, new(project)[0])
    send(province, capital)
    with capital.writing("Bounmy") as journal:
        journal.set_apart(project.id)
    assert asked(capital) == {(project.id, "deleted")}
    send(capital, province)
    assert asked(province) == {(project.id, "deleted")}


def test_what_another_country_hangs_onto_a_project_can_be_left_in_the_bin(
    make_desk: MakeDesk, capital: Database, project: Project
) -> None:
    other = make_desk("Phnom Penh", role=Role.SECRETARIAT, country="KH")
    note = Comment(project=project.id, about=project.id, text="Ours")
    add(other, note)
    send(other, capital)
    (found,) = waiting(capital)
    decide_many(capital, "Bounmy", [(found.number, "mine", None)])
    assert not waiting(capital) and there(capital, "comment") == [note.id]
