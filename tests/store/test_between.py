"""What was edited between two states of a desk: just that, whatever came in which order."""

from collections.abc import Callable, Mapping
from datetime import date
from random import Random
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.domain.base import kinds, new_id
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.errors import NotAllowed, WrongInput
from lmcdesk.store import vectors
from lmcdesk.store.between import Edited, between
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
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


# Whatever happens


Shown = Mapping[tuple[UUID, str], Any]


def shown(desk: Database) -> Shown:
    """What each field of each record shows, and whether the record is in the bin."""
    found = {}
    with desk.raw() as connection:
        for kind in (kinds()["project"], kinds()["milestone"]):
            for id_, deleted, *values in connection.execute(
                f"SELECT id, deleted, {', '.join(kind.fields)} FROM {kind.name}"
            ):
                found[UUID(bytes=id_), "deleted"] = bool(deleted)
                for field, value in zip(kind.fields.values(), values, strict=True):
                    found[UUID(bytes=id_), field.name] = field.load(value)
    return found


def differing(earlier: Shown, later: Shown) -> set[tuple[UUID, str, Any, Any]]:
    before = {key: earlier.get(key, False if key[1] == "deleted" else None) for key in later}
    return {(*key, before[key], value) for key, value in later.items() if value != before[key]}


def something(desk: Database, known: list[tuple[str, UUID]], luck: Random) -> None:
    """A project with a milestone is entered, or something is edited, moved, deleted or taken out of the bin."""
    place = luck.choice(["LA-LM", "LA-BK", None])
    with desk.writing("Keo") as journal:
        what = luck.choice(["new", "title", "title", "move", "delete", "restore"]) if known else "new"
        kind, id_ = luck.choice(known) if known else ("project", new_id())
        match what:
            case "new":
                made, step = new_id(), new_id()
                entered = {"title": "Water", "country": "LA", "province": place}
                journal.append([Edit("project", made, entered), Edit("milestone", step, {"project": made})])
                known += [("project", made), ("milestone", step)]
            case "title":
                journal.edit(kind, id_, {"title": luck.choice("abc")})
            case "move" if kind == "project":
                journal.edit(kind, id_, {"province": place})
            case "delete":
                journal.delete(kind, id_)
            case "restore":
                journal.restore(kind, id_)


@pytest.mark.parametrize("seed", range(5))
def test_whatever_happens_what_shows_otherwise_is_told_and_nothing_else(make_desk: Desks, seed: int) -> None:
    luck, known = Random(seed), list[tuple[str, UUID]]()
    desks = [make_desk("Vientiane"), make_desk("North", "LA-LM"), make_desk("South", "LA-BK"), make_desk("Second")]
    moments = {desk.me.id: [(state(desk), shown(desk))] for desk in desks}
    for _ in range(50):
        desk, other = luck.sample(desks, 2)
        if luck.random() < 0.3:
            send(other, desk)
        else:
            try:
                something(desk, known, luck)
            except (WrongInput, NotAllowed):  # of a record that has not come here, or is another province's
                continue
        moments[desk.me.id].append((state(desk), shown(desk)))
    compared = 0
    for desk in desks:
        *past, (now, shows) = moments[desk.me.id]
        for (earlier, then), (later, soon) in zip(past, [*past[2:], *past[-2:]], strict=True):
            assert set(told(desk, earlier)) == set(told(desk, earlier, now)) == differing(then, shows)
            assert set(told(desk, earlier, later)) == differing(then, soon)
            compared += len(differing(then, shows))
    assert compared > 100
