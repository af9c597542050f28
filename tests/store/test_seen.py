"""What was seen of a record at one desk is known at every desk that holds its changes."""

from collections.abc import Callable
from random import Random
from uuid import UUID

import pytest

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Project
from lmcdesk.store.database import Database
from lmcdesk.store.seen import UNKNOWN, Seeing
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]
FIELDS = {kinds()["project"].fields[name].number: name for name in ("title", "note", "place")}


def seen(desk: Database, project: UUID) -> tuple[str, dict[int, str | None]]:
    """What a desk tells of a project, and what it shows."""
    with desk.raw() as connection:
        rid, *values = connection.execute(
            f"SELECT rid, {', '.join(FIELDS.values())} FROM project WHERE id = ?", (project.bytes,)
        ).fetchone()
        return Seeing(connection).tell(rid), dict(zip(FIELDS, values, strict=True))


def then(desk: Database, project: UUID, told: str) -> dict[int, object]:
    """What a desk takes the project to have shown."""
    now = seen(desk, project)[1]
    with desk.raw() as connection:
        (rid,) = connection.execute("SELECT rid FROM project WHERE id = ?", (project.bytes,)).fetchone()
        seeing = Seeing(connection)
        return now | seeing.shown_then(seeing.understand(told), rid, FIELDS)


@pytest.mark.parametrize("seed", range(6))
def test_every_desk_knows_what_any_desk_showed_at_any_moment(make_desk: MakeDesk, seed: int) -> None:
    chance = Random(seed)
    desks = [make_desk("A", "LA-LM"), make_desk("B"), make_desk("C")]
    with desks[0].writing("Noy") as journal:
        journal.add(project := Project(title="Water", note="old"))
    for desk in desks[1:]:
        send(desks[0], desk)
    moments = []
    for step in range(14):
        desk, other = chance.sample(desks, 2)
        if chance.random() < 0.5:
            send(desk, other)
        else:
            values = {name: chance.choice([f"{desk.me.name}{step}", "same", None]) for name in FIELDS.values()}
            with desk.writing("Noy") as journal:
                journal.edit("project", project.id, dict(chance.sample(sorted(values.items()), 2)))
        moments.append(seen(chance.choice(desks), project.id))
    for desk in desks * 2:
        for other in desks:
            if other is not desk:
                send(other, desk)
    for desk in desks:
        for told, shown in moments:
            assert then(desk, project.id, told) == shown


def test_of_what_was_never_heard_nothing_is_guessed(make_desk: MakeDesk) -> None:
    one, other = make_desk("A", "LA-LM"), make_desk("B")
    with one.writing("Noy") as journal:
        journal.add(project := Project(title="Water"))
    send(one, other)
    with one.writing("Noy") as journal:
        journal.edit("project", project.id, {"note": "unheard of"})
    told, shown = seen(one, project.id)
    with other.writing("Kham") as journal:
        journal.edit("project", project.id, {"title": "Road", "note": "mine"})
    assert list(then(other, project.id, told).values()) == ["Water", UNKNOWN, None]
    send(one, other)
    assert then(other, project.id, told) == shown
