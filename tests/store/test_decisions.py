"""Decisions are kept with their reasons, whole or not at all."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from lmcdesk.domain.records import Comment, Milestone, Project
from lmcdesk.errors import WrongInput
from lmcdesk.store import conflicts, history, identity, lookup, sqlite
from lmcdesk.store.conflicts import Conflict, decide_many
from lmcdesk.store.database import Database
from tests.store.exchanging import DAY, clock_off, send

MakeDesk = Callable[..., Database]
Choices = list[tuple[int, str | None, Any]]


@pytest.fixture
def project() -> Project:
    return Project(title="Water", country="LA", province="LA-LM")


@pytest.fixture
def desk(make_desk: MakeDesk, project: Project) -> Database:
    """The secretariat's desk, which has to decide two fields of a project and one of its milestone."""
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    step = Milestone(project=project.id, title="Pump station")
    with province.writing("Keo") as journal:
        journal.add(project)
        journal.add(step)
    send(province, capital)
    for desk, text in ((province, "theirs"), (capital, "ours")):
        with desk.writing("N") as journal:
            journal.edit("project", project.id, {"objective": text, "note": text})
            journal.edit("milestone", step.id, {"verification": text})
    send(province, capital)
    return capital


def waiting(desk: Database) -> list[Conflict]:
    with desk.raw() as connection:
        return conflicts.conflicts(connection)


def comments(desk: Database, *, deleted: bool = False) -> list[Comment]:
    with desk.reading() as session:
        found = lookup.records(session, "comment", deleted=deleted)
        return [one for one in found if isinstance(one, Comment)]


def test_a_reason_stands_once_beside_each_record_decided(desk: Database, project: Project) -> None:
    found = waiting(desk)
    decide_many(desk, "B", [(one.number, "mine", None) for one in found], "As agreed by telephone")
    assert not waiting(desk)
    about = {one.about: (one.project, one.text) for one in comments(desk)}
    assert about == {one.id: (project.id, "As agreed by telephone") for one in found}
    assert len(comments(desk)) == 2


def test_without_a_reason_nothing_is_added(desk: Database) -> None:
    decide_many(desk, "B", [(waiting(desk)[0].number, "mine", None)])
    assert not comments(desk)


def test_a_decision_that_fails_leaves_no_reason_behind(desk: Database) -> None:
    before = waiting(desk)
    choices: Choices = [(before[0].number, "mine", None), (1, "mine", None)]
    with pytest.raises(WrongInput, match="no open conflict"):
        decide_many(desk, "B", choices, "As agreed by telephone")
    assert waiting(desk) == before and not comments(desk)


def test_the_reason_goes_to_the_bin_with_its_project_and_comes_back(make_desk: MakeDesk, project: Project) -> None:
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    with province.writing("Keo") as journal:
        journal.add(project)
    send(province, capital)
    with province.writing("Keo") as journal:
        journal.edit("project", project.id, {"title": "Clean water"})
    with capital.writing("B") as journal:
        journal.delete("project", project.id)
    send(province, capital)
    (found,) = waiting(capital)
    decide_many(capital, "B", [(found.number, None, True)], "Entered twice")
    assert not comments(capital) and [one.text for one in comments(capital, deleted=True)] == ["Entered twice"]
    with capital.writing("B") as journal:
        journal.restore("project", project.id)
    assert [one.text for one in comments(capital)] == ["Entered twice"]


@pytest.mark.parametrize("newest", ["Luang Namtha", "Vientiane"])
def test_the_newest_entry_is_the_one_that_was_written_last(make_desk: MakeDesk, project: Project, newest: str) -> None:
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    with province.writing("Keo") as journal:
        journal.add(project)
    send(province, capital)
    for desk in (province, capital):
        with clock_off(DAY * (desk.me.name == newest)), desk.writing("N") as journal:
            journal.edit("project", project.id, {"title": desk.me.name})
    send(province, capital)
    (found,) = waiting(capital)
    with clock_off(2 * DAY):
        decide_many(capital, "B", [(found.number, "newest", None)])
    with capital.raw() as connection:
        assert connection.execute("SELECT title FROM project").fetchall() == [(newest,)]


def test_a_deletion_beside_an_edit_tells_whose_each_is(make_desk: MakeDesk, project: Project) -> None:
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    with province.writing("Keo") as journal:
        journal.add(project)
    send(province, capital)
    with province.writing("Noy") as journal:
        journal.edit("project", project.id, {"title": "Clean water"})
    with capital.writing("Bounmy") as journal:
        journal.delete("project", project.id)
    send(province, capital)
    (found,) = waiting(capital)
    assert [(side.value, side.author, side.desk, side.mine, side.shown) for side in found.sides] == [
        (False, "Noy", "Luang Namtha", False, True),
        (True, "Bounmy", "Vientiane", True, False),
    ]
    decide_many(capital, "B", [(found.number, "mine", None)])
    with capital.raw() as connection:
        assert connection.execute("SELECT deleted FROM project").fetchall() == [(1,)]


def test_an_entry_that_came_since_is_not_decided_away_unseen(
    make_desk: MakeDesk, desk: Database, project: Project
) -> None:
    seen = waiting(desk)
    third = make_desk("Bokeo", "LA-BK")
    with third.writing("S") as journal:
        journal.edit("project", project.id, {"objective": "a third"})
    send(third, desk)
    (asked,) = (one for one in seen if one.field == "objective")
    with pytest.raises(WrongInput, match="Another entry has come"):
        decide_many(desk, "B", [(asked.number, None, "ours")], seen=seen)
    assert len(next(one for one in waiting(desk) if one.number == asked.number).sides) == 3


def test_desks_that_wrote_the_same_agree(make_desk: MakeDesk, project: Project) -> None:
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    with province.writing("Keo") as journal:
        journal.add(project)
    send(province, capital)
    for desk in (province, capital):
        with desk.writing("N") as journal:
            journal.edit("project", project.id, {"objective": "Clean water", "note": desk.me.name})
    send(province, capital)
    assert [one.field for one in waiting(capital)] == ["note"]
    for desk in (province, capital):
        with desk.writing("N") as journal:
            journal.delete("project", project.id)
    send(province, capital)
    assert [one.field for one in waiting(capital)] == ["note"]
    with capital.raw() as connection:
        assert connection.execute("SELECT deleted FROM project").fetchall() == [(1,)]


def test_a_province_that_does_not_exist_opens_no_stream(make_desk: MakeDesk) -> None:
    capital = make_desk("Vientiane")
    with capital.writing("N") as journal:
        journal.add(Project(title="Bridge", country="LA", province="LA-ZZ"))
    with capital.raw() as connection:
        assert connection.execute("SELECT name FROM stream").fetchall() == [("LA",)]


def test_two_laptops_of_one_name_are_two_desks(make_desk: MakeDesk, project: Project, tmp_path: Path) -> None:
    one, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    other = Database.create(tmp_path / "other", country="LA", province="LA-LM", name="Luang Namtha")
    with one.writing("Keo") as journal:
        journal.add(project)
    send(one, other)
    send(one, capital)
    for desk, title in ((one, "Clean water"), (other, "Drinking water")):
        with desk.writing("N") as journal:
            journal.edit("project", project.id, {"title": title})
        send(desk, capital)
    send(other, one)
    (found,) = waiting(one)
    assert {side.value: side.mine for side in found.sides} == {"Clean water": True, "Drinking water": False}
    (found,) = waiting(capital)
    assert [side.mine for side in found.sides] == [False, False]
    with pytest.raises(WrongInput, match="no single side"):
        decide_many(capital, "B", [(found.number, "theirs", None)])
    decide_many(one, "Keo", [(found.number, "theirs", None)])
    with one.raw() as connection:
        assert connection.execute("SELECT title FROM project").fetchall() == [("Drinking water",)]


def test_what_a_desk_wrote_under_an_earlier_identity_is_its_own(
    make_desk: MakeDesk, desk: Database, project: Project
) -> None:
    before = waiting(desk)
    with closing(sqlite.connect(desk.path)) as connection, connection:
        identity.renew(connection, "copied")
    with desk.raw() as connection:
        assert identity.card(connection).id not in {side.desk_id for one in before for side in one.sides}
    assert waiting(desk) == before


def receipts(desk: Database) -> list[int]:
    with desk.raw() as connection:
        return [one.number for one in history.receipts(connection)]


def brought(desk: Database) -> dict[int, int]:
    with desk.raw() as connection:
        return conflicts.brought(connection)


def test_of_each_work_it_is_known_whether_an_entry_of_it_waits(make_desk: MakeDesk) -> None:
    water, road, bridge = (Project(title=title, country="LA") for title in ("Water", "Road", "Bridge"))
    north, south, capital = make_desk("North"), make_desk("South"), make_desk("Vientiane")
    for desk, project in ((capital, water), (capital, road), (capital, bridge)):
        with desk.writing("N") as journal:
            journal.add(project)
    for desk in (north, south):
        send(capital, desk)
    for desk, project in ((north, water), (capital, water), (south, road), (capital, road)):
        with desk.writing("N") as journal:
            journal.edit("project", project.id, {"title": desk.me.name, "note": "agreed"})
    mine = receipts(capital)[:2]
    send(north, capital)
    of_north = receipts(capital)[0]
    send(south, capital)
    of_south = receipts(capital)[0]
    assert brought(capital) == {mine[1]: 1, mine[0]: 1, of_north: 1, of_south: 1}
    (found,) = (one for one in waiting(capital) if one.id == road.id)
    decide_many(capital, "N", [(found.number, "mine", None)])
    assert brought(capital) == {mine[1]: 1, of_north: 1}

    # A deletion against an edit, of the project itself and of what belongs to it.
    (found,) = waiting(capital)
    decide_many(capital, "N", [(found.number, "mine", None)])
    with north.writing("N") as journal:
        journal.add(Milestone(project=bridge.id, title="Pillar"))
    with south.writing("N") as journal:
        journal.edit("project", water.id, {"objective": "Clean"})
    for project in (bridge, water):
        with capital.writing("N") as journal:
            journal.delete("project", project.id)
    gone = receipts(capital)[:2]
    send(north, capital)
    of_north = receipts(capital)[0]
    assert brought(capital) == {gone[1]: 1, of_north: 1}
    send(south, capital)
    assert brought(capital) == {gone[1]: 1, of_north: 1, gone[0]: 1, receipts(capital)[0]: 1}
    assert len(waiting(capital)) == 2
