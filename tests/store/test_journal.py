"""Writing: what the journal keeps, what it refuses, and which stream a change goes to."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from lmcdesk.domain.records import FundingLine, Indicator, IndicatorValue, Milestone, Organisation, Project
from lmcdesk.domain.values import Role, Stage
from lmcdesk.errors import NotAllowed, WrongInput
from lmcdesk.store.conflicts import conflicts, decide
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit, Touched
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]


def streams(desk: Database) -> dict[str, int]:
    """How many changes this desk wrote in each stream."""
    with desk.raw() as c:
        return dict(c.execute("SELECT t.name, s.number FROM series s JOIN stream t ON t.ix = s.stream").fetchall())


def test_a_record_shows_what_was_written_with_its_real_types(make_desk: MakeDesk) -> None:
    desk = make_desk("Luang Namtha", "LA-LM")
    project = Project(title="ຊົນລະປະທານ", planned_start=date(2026, 2, 28), budget=Decimal("1000000.50"), women=7)
    with desk.writing("Noy") as journal:
        journal.add(project)
    with desk.reading() as session:
        read = session.scalars(select(Project)).one()
    assert (read.id, read.title, read.planned_start) == (project.id, "ຊົນລະປະທານ", date(2026, 2, 28))
    assert (read.budget, read.women, read.deleted) == (Decimal("1000000.5"), 7, 0)


def test_only_given_fields_change(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    project = Project(title="one", objective="two", women=3)
    with desk.writing("Noy") as journal:
        journal.add(project)
        journal.edit("project", project.id, {"objective": None})
    with desk.reading() as session:
        read = session.scalars(select(Project)).one()
    assert (read.title, read.objective, read.women) == ("one", None, 3)


def test_a_records_fields_are_written_in_one_order(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    with desk.writing("Noy") as journal:
        for values in ({"note": "c", "title": "a", "women": 2}, {"women": 2, "title": "a", "note": "c"}):
            journal.append([Edit("project", uuid4(), values)])
    with desk.raw() as c:
        values = [value for (value,) in c.execute("SELECT value FROM change ORDER BY dot")]
    assert values[:3] == values[3:] and sorted(map(str, values[:3])) == ["2", "a", "c"]


def test_what_is_not_committed_never_was(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    with pytest.raises(ZeroDivisionError), desk.writing("Noy") as journal:
        journal.add(Project(title="lost"))
        1 / 0  # noqa: B018  (the work fails half way)
    with desk.reading() as session:
        assert session.scalars(select(Project)).all() == []
    assert streams(desk) == {}


def test_a_wrong_type_or_field_is_a_bug_and_writes_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    for values in ({"women": "7"}, {"title": 7}, {"planned_start": "2026-01-01"}, {"budget": 1.5}, {"women": True}):
        with pytest.raises(TypeError), desk.writing("Noy") as journal:
            journal.append([Edit("project", Project().id, values)])
    with pytest.raises(KeyError), desk.writing("Noy") as journal:
        journal.append([Edit("project", Project().id, {"colour": "red"})])
    assert streams(desk) == {}


def test_a_record_cannot_be_written_past_the_journal(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    project = Project(title="mine")
    with desk.writing("Noy") as journal:
        journal.add(project)
    with desk.reading() as session, pytest.raises(AssertionError, match="journal alone"):
        session.scalars(select(Project)).one().title = "theirs"
        session.flush()
    import sqlite3

    raw = sqlite3.connect(desk.path)
    for statement in (
        "UPDATE project SET title = 'theirs'",
        "DELETE FROM project",
        "INSERT INTO project (rid, id) VALUES (99, x'00')",
        "UPDATE change SET value = 'theirs'",
        "DELETE FROM change",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(statement)
    raw.close()


def test_each_change_goes_to_the_stream_of_its_projects_province(make_desk: MakeDesk) -> None:
    desk = make_desk("Vientiane")
    led, national = Project(title="a", province="LA-LM", country="LA"), Project(title="b", country="LA")
    indicator = Indicator(project=led.id, title="families")
    with desk.writing("B") as journal:
        journal.add(led)
        journal.add(national)
        journal.add(Milestone(project=led.id, title="c"))
        journal.add(indicator)
        journal.add(IndicatorValue(project=led.id, indicator=indicator.id, actual=Decimal(3)))
        journal.add(FundingLine(project=national.id, committed=Decimal(3)))
        journal.add(Organisation(name="d"))
    assert streams(desk) == {"LA-LM": 3 + 2 + 2 + 3, "LA": 2 + 2, "LA/lists": 1}


def test_a_project_that_moves_is_asserted_whole_in_its_new_stream(make_desk: MakeDesk) -> None:
    desk = make_desk("Vientiane")
    project = Project(title="a", province="LA-LM", country="LA")
    milestone = Milestone(project=project.id, title="c")
    with desk.writing("B") as journal:
        journal.add(project)
        journal.add(milestone)
    with desk.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    assert streams(desk) == {"LA-LM": 3 + 2 + 1, "LA-OU": 3 + 2}
    with desk.writing("B") as journal:
        journal.edit("milestone", milestone.id, {"title": "d"})
    assert streams(desk) == {"LA-LM": 6, "LA-OU": 6}


def test_a_project_that_a_sheet_moves_twice_goes_where_it_says_last(make_desk: MakeDesk) -> None:
    desk = make_desk("Vientiane")
    project = Project(title="a", province="LA-LM", country="LA")
    with desk.writing("B") as journal:
        journal.add(project)
        journal.append(Edit("project", project.id, {"province": name}) for name in ("LA-OU", "LA-LM"))
    assert streams(desk) == {"LA-LM": 3 + 2}
    with desk.writing("B") as journal:
        journal.append(Edit("project", project.id, values) for values in ({"province": "LA-OU"}, {"title": "b"}))
    assert streams(desk) == {"LA-LM": 3 + 2 + 2, "LA-OU": 3}


def test_a_project_does_not_move_while_something_in_it_waits_for_a_decision(make_desk: MakeDesk) -> None:
    desk, other = make_desk("Vientiane"), make_desk("Other")
    project = Project(title="a", province="LA-LM", country="LA")
    milestone = Milestone(project=project.id, title="a")
    with desk.writing("B") as journal:
        journal.add(project)
        journal.add(milestone)
    send(desk, other)
    for one in (desk, other):
        with one.writing("B") as journal:
            journal.edit("milestone", milestone.id, {"title": one.me.name})
    send(other, desk)
    before = streams(desk)
    with pytest.raises(WrongInput, match="Decide them"), desk.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    assert streams(desk) == before
    with desk.writing("B") as journal:
        journal.edit("milestone", milestone.id, {"title": "decided"})
        journal.edit("project", project.id, {"province": "LA-OU"})


def test_what_was_edited_though_deleted_stays_when_its_project_moves(make_desk: MakeDesk) -> None:
    desk, other = make_desk("Vientiane"), make_desk("Other")
    project = Project(title="a", province="LA-LM", country="LA")
    milestone = Milestone(project=project.id, title="a")
    with desk.writing("B") as journal:
        journal.add(project)
        journal.add(milestone)
    send(desk, other)
    with desk.writing("B") as journal:
        journal.delete("milestone", milestone.id)
    with other.writing("B") as journal:
        journal.edit("milestone", milestone.id, {"title": "edited"})
    send(other, desk)
    with desk.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    with desk.reading() as session:
        assert session.execute(select(Milestone.title, Milestone.deleted)).one() == ("edited", 0)


def test_work_that_failed_half_way_cannot_be_kept(make_desk: MakeDesk) -> None:
    """A caller that goes on after an exception would leave numbers without changes, which no other desk could take."""
    desk = make_desk("A")
    with pytest.raises(AssertionError, match="half way"), desk.writing("N") as journal:
        journal.add(Project(title="a"))
        with pytest.raises(UnicodeEncodeError):
            journal.add(Project(title="\ud800"))  # half a letter, which the forms and sheets refuse
    assert streams(desk) == {}


def test_a_file_that_fails_beside_the_desk_is_not_the_desks_fault(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk("A")
    for access in (desk.reading, desk.raw, lambda: desk.writing("N")):
        with pytest.raises(FileNotFoundError), access():
            (tmp_path / "nowhere" / "list.pdf").write_text("")


def test_deleting_a_project_takes_what_belongs_to_it_and_gives_it_back(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    project = Project(title="a")
    kept, gone = Milestone(project=project.id, title="kept"), Milestone(project=project.id, title="gone before")
    with desk.writing("N") as journal:
        for record in (project, kept, gone):
            journal.add(record)
    with desk.writing("N") as journal:
        journal.delete("milestone", gone.id)
    with desk.writing("N") as journal:
        journal.delete("project", project.id)
    alive = select(Milestone.title).where(Milestone.deleted == 0)
    with desk.reading() as session:
        assert session.scalars(alive).all() == []
        assert session.scalars(select(Project.deleted)).one() == 1
    with desk.writing("N") as journal:
        journal.restore("project", project.id)
    with desk.reading() as session:
        assert session.scalars(alive).all() == ["kept"]
    with pytest.raises(WrongInput), desk.writing("N") as journal:
        journal.delete("project", Project().id)


def test_listeners_hear_what_was_touched(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    heard: list[Touched] = []
    stop = desk.subscribe(heard.append)
    project = Project(title="a")
    with desk.writing("N") as journal:
        journal.add(project)
    with desk.writing("N") as journal:
        journal.append(Edit("milestone", Milestone().id, {"title": str(n)}) for n in range(1500))
    stop()
    with desk.writing("N") as journal:
        journal.edit("project", project.id, {"title": "b"})
    assert [t.kinds for t in heard] == [{"project"}, {"milestone"}]
    assert heard[0].ids == {project.id} and heard[0].has(project.id)
    assert heard[1].ids is None and heard[1].has(project.id)


def test_adoption_freezes_the_planned_dates(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    project = Project(title="a", planned_start=date(2026, 1, 1), planned_end=date(2027, 1, 1))
    first = Milestone(project=project.id, planned=date(2026, 5, 1), baseline=date(2026, 4, 1))
    second = Milestone(project=project.id, planned=date(2026, 9, 1))
    with desk.writing("N") as journal:
        for record in (project, first, second):
            journal.add(record)
        journal.edit("project", project.id, {"stage": Stage.PROPOSED})
    with desk.reading() as session:
        assert session.scalars(select(Project.baseline_end)).all() == [None]
    with desk.writing("N", "import") as journal:
        journal.append([Edit("project", project.id, {"stage": Stage.ADOPTED})])
    with desk.writing("N") as journal:
        journal.edit("project", project.id, {"stage": Stage.IMPLEMENTATION, "title": "b"})
    with desk.reading() as session:
        read = session.scalars(select(Project)).one()
        assert (read.baseline_start, read.baseline_end) == (read.planned_start, read.planned_end)
        assert session.scalars(select(Milestone.baseline).order_by(Milestone.rid)).all() == [
            date(2026, 4, 1),
            date(2026, 9, 1),
        ]


def test_a_managers_desk_writes_nothing(make_desk: MakeDesk) -> None:
    desk = make_desk("M", role=Role.MANAGER)
    with pytest.raises(NotAllowed, match="manager's desk"), desk.writing("M") as journal:
        journal.add(Project(title="a"))


def test_a_form_saved_late_that_moves_a_project_makes_a_conflict_and_its_decision_moves_it(make_desk: MakeDesk) -> None:
    desk, other = make_desk("Vientiane"), make_desk("Other")
    project = Project(title="a", province="LA-LM", country="LA")
    with desk.writing("B") as journal:
        journal.add(project)
    send(desk, other)
    with desk.raw() as c:
        opened = c.execute("SELECT epoch FROM me").fetchone()[0]
    with other.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    send(other, desk)
    with desk.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-BK"}, opened)
    with desk.raw() as c:
        (conflict,) = conflicts(c)
    assert {side.value for side in conflict.sides} == {"LA-OU", "LA-BK"}
    decide(desk, "B", conflict.number, value="LA-BK")
    before = streams(desk)
    with desk.writing("B") as journal:
        journal.edit("project", project.id, {"title": "b"})
    after = streams(desk)
    assert {name for name in after if after[name] != before.get(name)} == {"LA-BK"}
