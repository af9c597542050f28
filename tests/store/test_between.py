"""What was edited between two states of a desk: just that, whatever came in which order."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.store import vectors
from lmcdesk.store.between import Edited, between
from lmcdesk.store.database import Database
from lmcdesk.store.vectors import Vector
from tests.store.exchanging import send

Desks = Callable[..., Database]


def state(desk: Database) -> Vector:
    with desk.raw() as connection:
        return vectors.vector(connection)


def edited(desk: Database, earlier: Vector, later: Vector | None = None) -> list[Edited]:
    with desk.raw() as connection:
        return between(connection, earlier, later)


def told(desk: Database, earlier: Vector, later: Vector | None = None) -> list[tuple[UUID, str, Any, Any]]:
    return [(one.id, one.field, one.before, one.after) for one in edited(desk, earlier, later)]


def project(desk: Database, **values: Any) -> UUID:
    id_ = new_id()
    with desk.writing("Keo") as journal:
        journal.add(Project(id=id_, title="Water", country="LA", **values))
    return id_


def change(desk: Database, id_: UUID, author: str = "Keo", **values: Any) -> None:
    with desk.writing(author) as journal:
        journal.edit("project", id_, values)


def test_one_edit_is_named_with_who_made_it(make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    water = project(desk, beneficiaries=7)
    project(desk)
    before = state(desk)
    assert told(desk, before) == []
    change(desk, water, "Noy", beneficiaries=9)
    (one,) = edited(desk, before)
    assert (one.kind, one.id, one.field, one.before, one.after) == ("project", water, "beneficiaries", 7, 9)
    assert (one.author, one.desk, one.new) == ("Noy", "Vientiane", False)


def test_what_was_changed_and_put_back_is_no_edit(make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    water = project(desk, beneficiaries=7)
    before = state(desk)
    change(desk, water, beneficiaries=9)
    between_them = state(desk)
    change(desk, water, beneficiaries=7, note="seen")
    assert told(desk, before) == [(water, "note", None, "seen")]
    assert told(desk, before, between_them) == [(water, "beneficiaries", 7, 9)]
    assert told(desk, between_them) == [(water, "beneficiaries", 9, 7), (water, "note", None, "seen")]


def test_a_new_record_is_told_as_new_and_a_deleted_one_as_deleted(make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    water = project(desk)
    before = state(desk)
    step = Milestone(project=water, title="Pump", planned=date(2026, 12, 1))
    with desk.writing("Keo") as journal:
        journal.add(step)
    assert {(one.id, one.field, one.new) for one in edited(desk, before)} == {
        (step.id, field, True) for field in ("project", "title", "planned")
    }
    with_step = state(desk)
    with desk.writing("Keo") as journal:
        journal.delete("milestone", step.id)
        journal.edit("project", water, {"note": "of several edits in one work"})
    assert told(desk, with_step) == [
        (water, "note", None, "of several edits in one work"),
        (step.id, "deleted", False, True),
    ]
    assert {one.field for one in edited(desk, before) if one.after not in (None, "")} >= {"title", "deleted"}


def test_what_a_merge_brought_is_named_though_it_is_older(make_desk: Desks) -> None:
    capital, north = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    water = project(north, province="LA-LM", beneficiaries=7)
    send(north, capital)
    change(north, water, "Noy", beneficiaries=8)
    before = state(capital)
    change(capital, water, note="read")
    frozen = state(capital)
    send(north, capital)
    assert told(capital, before, frozen) == [(water, "note", None, "read")]
    assert told(capital, frozen) == [(water, "beneficiaries", 7, 8)]


def test_of_two_sides_of_a_conflict_what_shows_is_compared(make_desk: Desks) -> None:
    capital, north = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    water = project(north, province="LA-LM", beneficiaries=7)
    send(north, capital)
    change(north, water, "Noy", beneficiaries=8)
    change(capital, water, beneficiaries=9)
    before = state(capital)
    send(north, capital)
    assert told(capital, before) == [], "the later one shows as before"
    change(capital, water, beneficiaries=8)
    assert told(capital, before) == [(water, "beneficiaries", 9, 8)]


def test_an_edit_beside_a_deletion_keeps_the_record(make_desk: Desks) -> None:
    capital, north = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    water = project(north, province="LA-LM", beneficiaries=7)
    send(north, capital)
    before = state(capital)
    with capital.writing("Keo") as journal:
        journal.delete("project", water)
    gone = state(capital)
    change(north, water, "Noy", beneficiaries=8)
    send(north, capital)
    assert told(capital, before, gone) == [(water, "deleted", False, True)]
    assert told(capital, before) == [(water, "beneficiaries", 7, 8)]
    assert set(told(capital, gone)) == {(water, "deleted", True, False), (water, "beneficiaries", 7, 8)}


def test_a_project_that_moves_is_no_edit_but_for_its_province(make_desk: Desks) -> None:
    capital = make_desk("Vientiane")
    water = project(capital, province="LA-LM", beneficiaries=7)
    before = state(capital)
    change(capital, water, province="LA-BK")
    assert told(capital, before) == [(water, "province", "LA-LM", "LA-BK")]
