"""A check finds nothing wrong with a desk that only the journal wrote, and each sort of damage that is done to one."""

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmcdesk.domain.base import kinds, new_id
from lmcdesk.domain.records import Comment, Edition, Milestone, Organisation, Project, ProjectMeasure
from lmcdesk.errors import NotADesk
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.store.check import check
from lmcdesk.store.database import Database
from lmcdesk.store.history import moment
from lmcdesk.store.journal import Edit
from lmcdesk.store.keys import context_key, series
from lmcdesk.store.soundness import damage
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]


steps = st.tuples(
    st.sampled_from(["edit", "edit", "stale", "delete", "restore", "send", "send"]), *[st.integers(0, 2)] * 3
)


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(steps, min_size=5, max_size=30))
def test_a_desk_that_only_the_journal_wrote_is_sound(
    steps: list[tuple[str, int, int, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("desks")
    desks = [Database.create(root / name, country="LA", province="LA-LM", name=name) for name in "ABC"]
    projects = [Project(title=title, country="LA", province="LA-LM") for title in "xyz"]
    with desks[0].writing("N") as journal:
        for project in projects:
            journal.add(project)
    for other in desks[1:]:
        send(desks[0], other)
    for what, at, to, which in steps:
        project = projects[which].id
        if what == "send":
            if at != to:
                send(desks[at], desks[to])
            continue
        with desks[at].writing("N") as journal:
            if what == "edit":
                journal.append([Edit("project", project, {"title": f"{at}{to}", "beneficiaries": to})])
            elif what == "stale":
                journal.append([Edit("project", project, {"title": "stale"})], max(1, journal.epoch - to))
            elif what == "delete":
                journal.delete("project", project)
            else:
                journal.restore("project", project)
    for desk in desks:
        with desk.raw() as connection:
            assert list(damage(connection, Progress(), quick=False)) == []


@pytest.fixture
def desk(make_desk: MakeDesk) -> Database:
    """A desk that has edited, merged, disagreed and deleted."""
    one, two = make_desk("A", "LA-LM"), make_desk("VT")
    project = Project(code="LA-1", title="Water", country="LA", province="LA-LM", measure="4.2.9-1", beneficiaries=7)
    step, gone = Milestone(project=project.id, title="s"), Milestone(project=project.id, title="g")
    with one.writing("N") as journal:
        for record in (project, step, gone):
            journal.add(record)
        journal.edit("project", project.id, {"title": "Water 2"})
        journal.delete("milestone", gone.id)
    send(one, two)
    for desk, title in ((one, "one"), (two, "two")):
        with desk.writing("N") as journal:
            journal.edit("project", project.id, {"title": title})
    send(two, one)
    assert check(one) == []
    return one


def tamper(desk: Database, statement: str) -> None:
    """Do to the database what its triggers would not let happen."""
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("UPDATE door SET open = 1")
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE name GLOB 'change_stays_*'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        for _, made in guards:
            connection.execute(made)
        connection.execute("UPDATE door SET open = 0")


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE project SET title = 'another'", "“title” shows another value"),
        ("UPDATE project SET objective = 'added'", "“objective” shows another value"),
        ("UPDATE project SET beneficiaries = NULL", "“beneficiaries” shows another value"),
        ("UPDATE change SET value = 'rewritten' WHERE value = 'LA-1'", "“code” shows another value"),
        ("UPDATE milestone SET deleted = 1 - deleted WHERE title = 's'", "deleted is told otherwise"),
        ("UPDATE milestone SET deleted = 1 - deleted WHERE title = 'g'", "deleted is told otherwise"),
        ("DELETE FROM change WHERE value = 'Water 2'", "are not whole: "),
        ("DELETE FROM change WHERE dot = (SELECT max(dot) FROM change)", "are not whole: "),
        ("UPDATE series SET number = number + 1 WHERE desk = 1", "are not whole: "),
        ("DELETE FROM series WHERE desk = 2", "are not whole: 1 are here, 0 are known of"),
        ("DELETE FROM rival", "“title” shows another entry"),
        ("DELETE FROM head WHERE dot IN (SELECT dot FROM change WHERE value = 'LA-1')", "“code” shows another entry"),
        ("UPDATE head SET clock = clock + 1 WHERE rowid = (SELECT min(rowid) FROM head)", "shows another entry"),
        ("UPDATE head SET dot = (SELECT dot FROM change WHERE value = 'Water') WHERE k & 63 = 2", "another entry"),
        ("INSERT INTO rival SELECT k, dot, epoch, clock FROM change WHERE value = 'Water'", "“title” shows another"),
        ("INSERT INTO rival SELECT k, dot, epoch, clock FROM change WHERE value = 'LA-1'", "“code” shows another"),
        ("DELETE FROM milestone WHERE title = 's'", "not entered as it should be"),
        ("DELETE FROM record WHERE kind = 1", "speaks of a record that is not there"),
        ("INSERT INTO milestone (rid, id) VALUES (999, x'00112233445566778899aabbccddeeff')", "not entered as it"),
        ("DROP TRIGGER guard_project_update", "was removed"),
        (f"INSERT INTO context VALUES ({context_key(77, series(1, 1), 3)}, 1)", "What #77 knew of A is told in a way"),
        (f"INSERT INTO context VALUES ({context_key(2, series(1, 77), 3)}, 1)", "What VT knew of A is told in a way"),
        (
            f"INSERT INTO context VALUES ({context_key(2, series(1, 1), 8)}, 9),({context_key(2, series(1, 1), 9)}, 8)",
            "What VT knew of A is told in a way",
        ),
    ],
)
def test_damage_is_found(desk: Database, statement: str, said: str) -> None:
    tamper(desk, statement)
    found = check(desk)
    assert any(said in finding.text for finding in found), [finding.text for finding in found]
    assert all(finding.severe for finding in found)


def test_a_log_that_could_be_altered_is_found(desk: Database) -> None:
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER change_stays_delete")
    (finding,) = check(desk)
    assert finding.severe and "was removed" in finding.text


def test_an_open_door_is_found(desk: Database) -> None:
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as connection:
        connection.execute("UPDATE door SET open = 1")
    (finding,) = check(desk)
    assert finding.severe and "stand open" in finding.text


def test_damage_is_told_of_its_record(desk: Database) -> None:
    tamper(desk, "UPDATE project SET title = 'another'")
    (finding,) = check(desk)
    with desk.raw() as connection:
        (id_,) = connection.execute("SELECT id FROM project").fetchone()
    assert (finding.kind, finding.id) == ("project", UUID(bytes=id_))


def test_much_damage_is_told_in_part(desk: Database) -> None:
    with desk.writing("N") as journal:
        journal.append(Edit("comment", new_id(), {"text": "x"}) for _ in range(300))
    tamper(desk, "UPDATE comment SET text = 'y'")
    assert len(check(desk)) == 100


def test_a_damaged_file_is_found_by_the_quick_check_too(desk: Database) -> None:
    with desk.writing("N") as journal:
        journal.append(Edit("comment", new_id(), {"text": "x" * 500}) for _ in range(300))
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'comment_by_about'").fetchone()
    whole = desk.path.read_bytes()
    desk.path.write_bytes(whole[: 4096 * (root - 1)] + b"\x0d" * 4096 + whole[4096 * root :])
    for quick in (True, False):
        found = check(desk, quick=quick)
        assert found and all(finding.severe and "file is damaged" in finding.text for finding in found)
    desk.path.write_bytes(b"SQLite format 3\x00" + whole[16:100] + b"\x00" * 8_000)
    with pytest.raises(NotADesk):
        Database.open(desk.folder)


def test_a_sound_desk_that_came_from_a_copy_is_sound(desk: Database, tmp_path: Any) -> None:
    shutil.copytree(desk.folder, tmp_path / "copy")
    copy = Database.open(tmp_path / "copy")
    with copy.writing("N") as journal:
        journal.add(Project(title="Air", measure="4.2.9-1"))
    assert check(copy) == [] and copy.me.id != desk.me.id


def test_what_a_person_should_look_at(make_desk: MakeDesk) -> None:
    desk = make_desk("VT")
    deleted = Project(title="Gone", measure="4.2.9-1")
    lead = Organisation(name="Department")
    records = {
        "first": Project(code="LA-1 ", title="First", measure="4.2.9-1", lead=lead.id),
        "second": Project(code="la-1", title="Second", measure="4.2.9-1"),
        "third": Project(code="LA-3", title="Third", measure="9.9.9-9", lead=deleted.id),
        "orphan": Milestone(project=new_id(), title="Orphan"),
        "left": Milestone(project=deleted.id, title="Left"),
        "waits": Milestone(title="Waits", predecessor=new_id()),
        "link": ProjectMeasure(measure="nothing"),
        "absurd": Milestone(title="Absurd", planned=date(2569, 1, 1)),
        "comment": Comment(about=new_id(), text="About nothing"),
        "fine": Comment(about=lead.id, text="About something"),
    }
    with desk.writing("N") as journal:
        journal.add(lead)
        journal.add(deleted)
        journal.delete("project", deleted.id)
        for record in records.values():
            journal.add(record)
    names = {record.id: name for name, record in records.items()}
    found = {(names[finding.id], finding.text.split(";")[0]) for finding in check(desk) if finding.id}
    assert found >= {
        ("first", "The code “LA-1” also stands at “Second”."),
        ("second", "The code “LA-1” also stands at “First”."),
        ("third", "“9.9.9-9” is not a measure of the Plan of Action."),
        ("third", "The field “lead” names a record that is not known here."),
        ("orphan", "The field “project” names a record that is not known here."),
        ("left", "The field “project” names a record that was deleted."),
        ("waits", "The field “predecessor” names a record that is not known here."),
        ("link", "“nothing” is not a measure of the Plan of Action."),
        ("comment", "The field “about” names a record that is not known here."),
        ("absurd", "2569 looks like a year of the Buddhist Era"),
    }
    assert not any(finding.severe for finding in check(desk)) and "fine" not in {name for name, _ in found}
    assert check(desk, quick=True) == []


def test_a_check_can_be_stopped(desk: Database) -> None:
    with pytest.raises(Cancelled):
        check(desk, Progress(stop=lambda: True))


def test_a_value_that_cannot_be_read_is_named(make_desk: MakeDesk) -> None:
    desk = make_desk("desk")
    project, milestone = Project(title="x", country="LA"), new_id()
    with desk.writing("N") as journal:
        journal.add(project)
        journal.add(Milestone(id=milestone, project=project.id, title="m"))
        (rid,) = journal.connection.execute("SELECT rid FROM milestone").fetchone()
        fields = kinds()["milestone"].fields
        odd = {"project": b"\xff" * 5, "planned": "2026-13-45", "weight": "much", "title": 7}
        journal.write_stored({rid: [(fields[name].number, value) for name, value in odd.items()]})
    found = check(desk)
    assert not any(finding.severe for finding in found)
    named = {finding.text.split("“")[1].split("”")[0] for finding in found if "cannot be read" in finding.text}
    assert named == {"project", "planned", "weight", "title"}
    assert {(finding.kind, finding.id) for finding in found if "cannot be read" in finding.text} == {
        ("milestone", milestone)
    }


def test_one_day_with_a_wrong_clock_is_told(make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = make_desk("A", "LA-LM")
    now = time.time_ns()
    with monkeypatch.context() as once:
        once.setattr(time, "time_ns", lambda: now + 73 * 31_557_600 * 10**9)
        with desk.writing("N") as journal:
            journal.add(Organisation(name="WUA"))
    with desk.writing("N") as journal:
        journal.add(Organisation(name="Ministry"))
    (found,) = check(desk)
    assert not found.severe and "The clock of this computer was wrong once" in found.text
    with desk.raw() as connection:
        (last,) = connection.execute("SELECT max(clock) FROM change").fetchone()
    assert f"bears the date {moment(last):%Y-%m-%d}," in found.text


def test_two_editions_of_one_number_are_told(desk: Database) -> None:
    frozen: dict[str, Any] = {"report": "annual", "year": 2026, "day": date(2026, 11, 30), "figures": "0a" * 32}
    editions = [Edition(number=number, **frozen) for number in (1, 2, 2)]
    with desk.writing("N") as journal:
        for edition in editions:
            journal.add(edition)
    found = {finding.id: finding.text for finding in check(desk) if finding.kind == "edition"}
    assert set(found) == {edition.id for edition in editions[1:]}
    assert all("bears the number 2 too" in text for text in found.values())


def test_editions_are_told_apart_by_their_numbers_alone(desk: Database) -> None:
    frozen: dict[str, Any] = {"report": "annual", "year": 2026, "day": date(2026, 11, 30), "figures": "0a" * 32}
    editions = [Edition(number=number, **frozen) for number in (1, None, None)]
    with desk.writing("N") as journal:
        for edition in editions:
            journal.add(edition)
        journal.add(Organisation(id=editions[0].id, name="Of the same id"))
    assert not [finding for finding in check(desk) if "too" in finding.text]
