"""Desks of one name are told apart by their keys; one desk is one, whatever identities and keys it had."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.domain.values import Role
from lmcdesk.errors import WrongInput
from lmcdesk.store import hearing, history
from lmcdesk.store.database import Database
from lmcdesk.sync import addressing, facts, keys, traffic, trust
from lmcdesk.sync.bundle import write
from lmcdesk.sync.traffic import Party

Do = Callable[..., Any]


@pytest.fixture
def named(tmp_path: Path) -> Do:
    """Makes a desk in a folder, under a name that others may have."""

    def named(folder: str, name: str, province: str | None = None) -> Database:
        role = Role.COORDINATOR if province else Role.SECRETARIAT
        return Database.create(tmp_path / folder, country="LA", province=province, role=role, name=name)

    return named


@pytest.fixture
def twins(named: Do, enrol: Do, add_project: Do, send: Do) -> SimpleNamespace:
    """Two secretariats' desks of one name (s enrolled t) and two desks of one province and name (a, b); s heard of all,
    and has something that they lack."""
    desks = SimpleNamespace(
        s=named("s", "Lao PDR"),
        t=named("t", "Lao PDR"),
        a=named("a", "Luang Namtha", "LA-LM"),
        b=named("b", "Luang Namtha", "LA-LM"),
    )
    for desk in (desks.t, desks.a, desks.b):
        enrol(desks.s, desk)
        add_project(desk, "Road")
        send(desk, desks.s)
    add_project(desks.s, "Bridge")
    return desks


def board(desk: Database) -> dict[UUID, Party]:
    with desk.raw() as connection:
        return {party.card.id: party for party in traffic.parties(connection)}


def key_of(desk: Database) -> bytes:
    return trust.own(desk)[1].key


def copied(desk: Database, tmp_path: Path) -> Database:
    """The same office on another computer, under another identity."""
    shutil.copytree(desk.folder, tmp_path / "copy")
    copy = Database.open(tmp_path / "copy")
    copy.make_certain()
    return copy


def test_all_are_listed_with_what_tells_them_apart(twins: SimpleNamespace) -> None:
    found = board(twins.s)
    assert set(found) == {desk.me.id for desk in (twins.t, twins.a, twins.b)}
    for desk in (twins.t, twins.a, twins.b):
        party = found[desk.me.id]
        assert party.name == f"{desk.me.name} ({keys.short_fingerprint(key_of(desk))})"
        assert keys.fingerprint(key_of(desk)).startswith(party.mark) and len(party.mark) == 11
        assert (party.received, party.lacks > 0) == (1, True)
        assert party.name in {holding.writer for holding in party.holdings}


def test_a_name_that_one_desk_alone_has_needs_no_mark(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    add_project(lao.a, "Road")
    send(lao.a, lao.s)
    assert [party.name for party in board(lao.s).values()] == ["Luang Namtha"]


def test_bundles_are_counted_for_the_desk_that_sent_or_is_sent_them(
    twins: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path
) -> None:
    add_project(twins.a, "Well")
    send(twins.a, twins.s, known=True)
    one, two = (write(twins.s, tmp_path / f"{n}.lmcb", recipient=twins.b.me.id) for n in (1, 2))
    traffic.note_sent(twins.s, "Noy", tmp_path, [one, two])
    found = board(twins.s)
    assert [(found[desk.me.id].received, found[desk.me.id].sent) for desk in (twins.a, twins.b)] == [(2, 0), (1, 2)]
    went = found[twins.b.me.id].went
    assert went is not None and (went.file, went.partner) == ("2.lmcb", twins.b.me.id)


def test_receipts_that_tell_a_name_alone_count_where_one_desk_has_it(
    twins: SimpleNamespace, named: Do, enrol: Do, add_project: Do, send: Do
) -> None:
    other = named("o", "Oudomxay", "LA-OU")
    enrol(twins.s, other)
    add_project(other, "Road")
    send(other, twins.s)
    for name in ("Oudomxay", "Luang Namtha", "Lao PDR"):
        with twins.s.writing("Noy", "merge", note=name) as journal:
            journal.counts["new"] = 1
    assert {party.card.name: party.received for party in board(twins.s).values()} == {
        "Oudomxay": 2,
        "Luang Namtha": 1,
        "Lao PDR": 1,
    }


def test_nothing_is_written_for_the_desk_itself(twins: SimpleNamespace, tmp_path: Path) -> None:
    with pytest.raises(WrongInput, match="Lao PDR is this desk itself, so nothing was written for it"):
        write(twins.s, tmp_path / "x.lmcb", recipient=twins.s.me.id)
    assert not list(tmp_path.glob("x*"))


def test_a_desk_under_a_new_identity_is_the_same_desk(
    twins: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path
) -> None:
    copy = copied(twins.a, tmp_path)
    assert copy.me.id != twins.a.me.id
    add_project(copy, "Well")
    send(copy, twins.s)
    found = board(twins.s)
    assert set(found) == {copy.me.id, twins.b.me.id, twins.t.me.id}
    assert found[copy.me.id].received == 2
    assert found[copy.me.id].mark == keys.short_fingerprint(key_of(twins.a))
    assert write(twins.s, tmp_path / "x.lmcb", recipient=copy.me.id).closed
    add_project(twins.a, "Dam")  # two computers that go by one key, each with work of its own
    send(twins.a, twins.s)
    assert write(copy, tmp_path / "x.lmcb", recipient=twins.a.me.id).closed, "it is the other computer's by now"
    found = board(twins.s)
    assert set(found) == {copy.me.id, twins.a.me.id, twins.b.me.id, twins.t.me.id}
    assert len({party.name for party in found.values()}) == 4
    assert [found[desk.me.id].received for desk in (copy, twins.a)] == [1, 2]


def test_an_identity_that_may_be_either_twins_is_not_addressed(
    twins: SimpleNamespace, send: Do, tmp_path: Path
) -> None:
    """It signed nothing yet; encrypted to the other one's key, a bundle could not be opened."""
    copy = copied(twins.a, tmp_path)
    send(copy, twins.s)
    assert set(board(twins.s)) == {twins.a.me.id, twins.b.me.id, twins.t.me.id}
    with pytest.raises(WrongInput, match="No secretariat that this desk trusts vouches for Luang Namtha"):
        write(twins.s, tmp_path / "x.lmcb", recipient=copy.me.id)


def test_new_keys_are_in_the_same_hands(
    twins: SimpleNamespace, enrol: Do, add_project: Do, send: Do, tmp_path: Path
) -> None:
    trust.accept(twins.a, trust.enrol(twins.s, trust.renew(twins.a)))  # which the old one signed
    (twins.b.folder / keys.FILE_NAME).unlink()
    enrol(twins.s, twins.b)  # which nobody signed, but for the same identity
    for desk in (twins.a, twins.b):
        add_project(desk, "Well")
        send(desk, twins.s)
    found = board(twins.s)
    assert set(found) == {twins.a.me.id, twins.b.me.id, twins.t.me.id}
    assert [found[desk.me.id].received for desk in (twins.a, twins.b)] == [2, 2]
    assert found[twins.a.me.id].mark == keys.short_fingerprint(key_of(twins.a))


def test_a_lost_desk_stands_beside_the_one_that_took_its_place(twins: SimpleNamespace) -> None:
    trust.revoke(twins.s, keys.fingerprint(key_of(twins.a)))
    found = board(twins.s)
    assert set(found) == {twins.a.me.id, twins.b.me.id, twins.t.me.id}
    assert found[twins.a.me.id].mark != found[twins.b.me.id].mark
    with twins.s.raw() as connection:
        believed = facts.trusted(connection)
    assert [believed.is_barred(found[desk.me.id].card) for desk in (twins.a, twins.b)] == [True, False]


def test_certified_desks_that_were_never_heard_of_are_newcomers(twins: SimpleNamespace, named: Do, enrol: Do) -> None:
    new = named("n", "Luang Namtha", "LA-LM")
    enrol(twins.s, new)
    with twins.s.raw() as connection:
        believed = facts.trusted(connection)
        (found,) = addressing.newcomers(addressing.addressees(connection, believed).values(), believed)
    assert found.card == new.me
    with twins.s.writing("Noy") as journal:
        hearing.desk_number(journal.connection, new.me)
    with twins.s.raw() as connection:
        assert not addressing.newcomers(addressing.addressees(connection, believed).values(), believed)
    assert new.me.id in board(twins.s)


@pytest.mark.parametrize(
    "name", ["Luang\u202e Namtha", "L\x1b[2Juang Namtha", "x" * 255], ids=["turned", "signs", "long"]
)
def test_a_foreign_name_does_no_harm_where_it_is_shown(
    lao: SimpleNamespace, named: Do, enrol: Do, add_project: Do, send: Do, name: str
) -> None:
    """As a desk may have it that another version made."""
    other = named("o", "Oudomxay", "LA-OU")
    with closing(sqlite3.connect(other.path)) as connection:
        connection.execute("UPDATE desk SET name = ?", (name,))
        connection.commit()
    enrol(lao.s, other)
    project = add_project(other, "Road")
    report = send(other, lao.s)
    (party,) = board(lao.s).values()
    with lao.s.raw() as connection:
        shown = [party.name, party.holdings[0].writer, history.history(connection, project)[0].desk, *report.lines()]
    assert party.card.name == name
    assert not any(sign in text for text in shown for sign in "\u202e\x1b") and max(map(len, shown)) < 200
    assert report.manifest is not None
    assert not any(sign in line for line in report.manifest.lines() for sign in "\u202e\x1b")
