"""A tampered desk puts changes about another province's records among those of its own: they are kept, passed on, and
show nowhere."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest

from lmcdesk.domain.base import EXISTENCE, kinds
from lmcdesk.domain.records import Comment, Milestone, Organisation
from lmcdesk.domain.rights import Reason
from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused, NotAllowed
from lmcdesk.store import check, lookup, vectors
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest
from lmcdesk.store.history import history
from lmcdesk.store.journal import Edit
from lmcdesk.store.proof import Sealed
from lmcdesk.store.withheld import withheld
from lmcdesk.sync import facts, scope, seals, senders, trust
from lmcdesk.sync.bundle import write
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import Outcome
from tests.store.exchanging import vector

Do = Callable[..., Any]


def hijack(
    desk: Database, record: UUID, kind: str, stream: str, values: dict[str, Any], *, delete: bool = False
) -> None:
    """What no program of ours does: write about a record in another stream than its own."""
    with desk.writing("Eve", "sample") as journal:
        (rid,) = journal.connection.execute("SELECT rid FROM record WHERE id = ?", (record.bytes,)).fetchone()
        journal.streams.load([rid])
        journal.streams.settle_in([rid], journal.streams.number(stream))
        journal.append([Edit(kind, record, values)])
        if delete:
            journal.write_stored({rid: [(EXISTENCE, 1)]})


def shown(desk: Database, record: UUID) -> tuple[Any, ...]:
    with desk.raw() as connection:
        row = connection.execute("SELECT title, deleted FROM project WHERE id = ?", (record.bytes,)).fetchone()
        return tuple(row)


def reasons(desk: Database) -> set[tuple[str, Reason]]:
    with desk.raw() as connection:
        return {(one.desk.name, one.reason) for one in withheld(connection)}


def rows(desk: Database, query: str) -> list[tuple[Any, ...]]:
    with desk.raw() as connection:
        return connection.execute(query).fetchall()


def told(desk: Database) -> str:
    with desk.raw() as connection:
        return digest(connection)


@pytest.fixture
def road(lao: SimpleNamespace, add_project: Do, send: Do) -> UUID:
    """A project of Savannakhet that Luang Namtha was told of."""
    road: UUID = add_project(lao.b, "Road")
    add_project(lao.a, "Water")
    send(lao.b, lao.s)
    send(lao.a, lao.s)
    send(lao.s, lao.a)
    return road


@pytest.mark.parametrize("stream", ["LA-LM", "LA/lists"])
def test_what_stands_in_the_wrong_place_shows_nowhere(
    lao: SimpleNamespace, road: UUID, edit: Do, send: Do, stream: str
) -> None:
    hijack(lao.a, road, "project", stream, {"title": "HIJACKED"}, delete=True)
    send(lao.a, lao.s)
    assert shown(lao.s, road) == ("Road", 0)
    assert {name for name, _ in reasons(lao.s)} == {"Luang Namtha"}
    edit(lao.b, road, title="Road, widened")
    send(lao.b, lao.s)
    assert shown(lao.s, road) == ("Road, widened", 0)
    send(lao.s, lao.b)
    assert shown(lao.b, road) == ("Road, widened", 0)
    assert told(lao.b) == told(lao.s)


def test_nor_does_it_keep_the_true_desk_from_writing(lao: SimpleNamespace, road: UUID, edit: Do, send: Do) -> None:
    hijack(lao.a, road, "project", "LA-LM", {"title": "HIJACKED"})
    send(lao.a, lao.s)
    send(lao.s, lao.b)
    edit(lao.b, road, title="after it had come")
    send(lao.b, lao.s)
    assert shown(lao.s, road) == shown(lao.b, road) == ("after it had come", 0)


def test_in_whatever_order_it_comes(
    lao: SimpleNamespace, road: UUID, edit: Do, make_desk: Do, enrol: Do, tmp_path: Path
) -> None:
    hijack(lao.a, road, "project", "LA-LM", {"title": "HIJACKED"})
    edit(lao.b, road, note="meanwhile")
    files = [tmp_path / f"{name}.lmcb" for name in "abs"]
    write(lao.a, files[0], streams=["LA-LM"])
    write(lao.b, files[1])
    write(lao.s, files[2], streams=["LA", "LA-LM"])
    found = set()
    for n, order in enumerate(permutations(files)):
        reader = make_desk(f"reader {n}", province="LA-OU")
        enrol(lao.s, reader)
        for file in order:
            merge(reader, file, "Noy")
        assert shown(reader, road) == ("Road", 0)
        found.add(told(reader))
    assert len(found) == 1


def test_a_project_that_the_secretariat_moves_may_be_written_in_its_new_place(
    lao: SimpleNamespace, road: UUID, edit: Do, add_project: Do, send: Do
) -> None:
    edit(lao.s, road, province="LA-LM")
    send(lao.s, lao.a)
    send(lao.s, lao.b)
    edit(lao.a, road, title="Road, by Luang Namtha")
    send(lao.a, lao.s)
    assert shown(lao.s, road) == ("Road, by Luang Namtha", 0)
    send(lao.s, lao.b)
    assert shown(lao.b, road) == ("Road, by Luang Namtha", 0)
    assert reasons(lao.s) == reasons(lao.b) == set()
    assert told(lao.a) == told(lao.b) == told(lao.s)


def test_what_was_added_unaware_of_a_move_may_be_written_in_the_new_place(
    lao: SimpleNamespace, road: UUID, edit: Do, send: Do
) -> None:
    step = kinds()["milestone"].record(project=road, title="Gravel")
    edit(lao.s, road, province="LA-LM")
    with lao.b.writing("Noy") as journal:
        journal.add(step)
    send(lao.b, lao.s)
    send(lao.s, lao.a)
    with lao.a.writing("Noy") as journal:
        journal.edit("milestone", step.id, {"title": "Gravel, delivered"})
    send(lao.a, lao.s)
    send(lao.s, lao.b)
    assert reasons(lao.s) == reasons(lao.b) == reasons(lao.a) == set()
    assert told(lao.a) == told(lao.b) == told(lao.s)


def test_a_foreign_secretariat_makes_no_place_its_own(
    lao: SimpleNamespace, road: UUID, make_desk: Do, send: Do
) -> None:
    other = make_desk("Phnom Penh", country="KH")
    for one, two in ((other, lao.s), (lao.s, other)):
        root = trust.request(two)
        trust.trust(one, root, trust.requested(root).fingerprint)
    send(lao.s, other)
    hijack(other, road, "project", "KH", {"title": "HIJACKED"})
    send(other, lao.s)
    assert shown(lao.s, road) == ("Road", 0)
    assert reasons(lao.s) == {("Phnom Penh", Reason.ELSEWHERE)}


def test_what_another_country_attached_to_a_project_stays_its_own_when_the_project_moves(
    lao: SimpleNamespace, make_desk: Do, road: UUID, edit: Do, send: Do
) -> None:
    """Otherwise it would be written on where nobody counts it."""
    khmer = make_desk("Phnom Penh", country="KH", role=Role.SECRETARIAT)
    for one, other in ((khmer, lao.s), (lao.s, khmer)):
        root = trust.request(other)
        trust.trust(one, root, trust.requested(root).fingerprint)
    remark = Comment(about=road, project=road, text="Seen from across the border")
    with khmer.writing("Sok") as journal:
        journal.add(remark)
    send(khmer, lao.s)
    edit(lao.s, road, province="LA-OU")
    with lao.s.raw() as connection:
        homes = connection.execute(
            "SELECT r.id, s.name FROM record r JOIN stream s ON s.ix = r.stream WHERE r.id IN (?, ?) ORDER BY s.name",
            (road.bytes, remark.id.bytes),
        ).fetchall()
        assert homes == [(remark.id.bytes, "KH"), (road.bytes, "LA-OU")]
    with pytest.raises(NotAllowed, match="Cambodia"), lao.s.writing("Bun") as journal:
        journal.edit("comment", remark.id, {"text": "Struck out"})
    send(lao.s, khmer)
    assert told(khmer) == told(lao.s) and not reasons(lao.s)


def test_what_followed_a_project_goes_back_where_another_country_has_that(
    lao: SimpleNamespace, make_desk: Do, road: UUID, send: Do, state: Do
) -> None:
    """Two countries entered one project unaware of each other; whichever a desk hears of first, homes are the same."""
    khmer = make_desk("Phnom Penh", country="KH", role=Role.SECRETARIAT)
    for one, other in ((khmer, lao.s), (lao.s, khmer)):
        root = trust.request(other)
        trust.trust(one, root, trust.requested(root).fingerprint)
    scope.of_project(lao.s, road, "Bun")
    with lao.b.writing("Noy") as journal:
        journal.add(Milestone(project=road, title="unaware of the setting apart"))
    send(lao.b, lao.s)
    with khmer.writing("Sok") as journal:
        journal.append([Edit("project", road, {"title": "Road", "province": "KH-1"})])
    send(khmer, lao.s)
    send(lao.s, khmer)
    homes = state(lao.s)[2]
    assert homes == state(khmer)[2]
    assert dict(homes)[road.bytes] == "KH-1"


def test_a_record_that_is_named_as_another_kind_is_another_record(
    lao: SimpleNamespace, road: UUID, make_desk: Do, enrol: Do, edit: Do, tmp_path: Path
) -> None:
    """Whichever is heard of first: who names another's record falsely keeps nobody from anything."""
    milestone = UUID(bytes=rows(lao.b, "SELECT id FROM milestone")[0][0])
    with lao.a.writing("Eve", "sample") as journal:
        journal.append([Edit("milestone", road, {"title": "a step"})])
        journal.append([Edit("project", milestone, {"title": "HIJACKED"})])
    edit(lao.b, road, note="meanwhile")
    files = [tmp_path / f"{name}.lmcb" for name in "abs"]
    write(lao.a, files[0], streams=["LA-LM"])
    write(lao.b, files[1])
    write(lao.s, files[2], streams=["LA", "LA-LM"])
    found = set()
    for n, order in enumerate(permutations(files)):
        reader = make_desk(f"reader {n}", province="LA-OU")
        enrol(lao.s, reader)
        for file in order:
            assert merge(reader, file, "Noy").outcome is Outcome.MERGED
        assert shown(reader, road) == ("Road", 0)
        titles = rows(reader, "SELECT title, deleted FROM milestone ORDER BY title")
        assert titles == [("Road: survey", 0), ("Water: survey", 0), ("a step", 0)]
        findings = check.check(reader)
        text = "Records of several kinds bear one id: Project, Milestone."
        assert not any(finding.severe for finding in findings)
        assert {finding.id for finding in findings if text in finding.text} == {road, milestone}
        with reader.raw() as connection:
            assert {e.value for e in history(connection, milestone, "milestone")} >= {"Road: survey"}
            assert [e.value for e in history(connection, milestone)] == ["HIJACKED"]
            assert lookup.names(connection, [road]) == {road: "Road"}
        found.add(told(reader))
    assert len(found) == 1
    write(reader, tmp_path / "both.lmcb")
    merge(lao.s, tmp_path / "both.lmcb", "Noy")
    assert told(lao.s) == told(reader)


def test_what_belongs_to_a_project_follows_no_other_record_that_bears_its_id(
    lao: SimpleNamespace, road: UUID, send: Do
) -> None:
    with lao.a.writing("Eve", "sample") as journal:
        journal.append([Edit("milestone", road, {"title": "a step"})])
    send(lao.a, lao.s)
    step = Milestone(project=road, title="Gravel")
    with lao.b.writing("Noy") as journal:
        journal.add(step)
    send(lao.b, lao.s)
    homes = "SELECT r.id, s.name FROM record r JOIN stream s ON s.ix = r.stream"
    assert dict(rows(lao.s, homes))[step.id.bytes] == "LA-SV"
    assert lao.s.me.id not in {desk for desk, _ in vector(lao.s)}, "it went nowhere, so that nothing is said again"
    with lao.s.writing("Bun") as journal:
        journal.edit("project", road, {"province": "LA-OU"})
    assert sorted(home for id_, home in rows(lao.s, homes) if id_ == road.bytes) == ["LA-LM", "LA-OU"]
    assert dict(rows(lao.s, homes))[step.id.bytes] == "LA-OU" and not reasons(lao.s)


def test_no_province_gives_its_project_to_another_by_naming_it(lao: SimpleNamespace, road: UUID, send: Do) -> None:
    with lao.b.writing("Eve", "sample") as journal:
        # A tampered program forgets who leads it, and writes that in what is its own.
        journal.connection.execute("UPDATE project SET province = NULL WHERE id = ?", (road.bytes,))
        journal.append([Edit("project", road, {"province": "LA-LM"})])
    send(lao.b, lao.s)
    home = "SELECT s.name FROM project p JOIN record r USING (rid) JOIN stream s ON s.ix = r.stream WHERE p.id = x'{}'"
    assert rows(lao.s, home.format(road.hex)) == [("LA-SV",)]
    assert lao.s.me.id not in {desk for desk, _ in vector(lao.s)}, "nothing was said again elsewhere"


def signed(desk: Database, of: UUID, stream: str) -> Sealed:
    """What somebody may claim to have been signed, as it is told when chains were followed."""
    return Sealed(of, stream, 3, 0, trust.own(desk)[1].key, bytes(64), bytes(32))


@pytest.mark.parametrize("sender", ["b", "s"])
def test_in_the_name_of_another_desk_nobody_writes(
    lao: SimpleNamespace,
    road: UUID,
    send: Do,
    make_desk: Do,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sender: str,
) -> None:
    """Numbers are given once: who may write in another's name keeps that other's own work out. What a secretariat took
    before it knew, it passes on."""
    send(lao.s, lao.b)
    monkeypatch.setattr(seals, "genuine", lambda _: True)
    desk, stranger, khmer = getattr(lao, sender), make_desk("Stranger"), make_desk("Phnom Penh", country="KH")
    manifest = write(desk, tmp_path / "x.lmcb")
    with desk.raw() as connection:
        believed, known = facts.trusted(connection), vectors.vector(connection)
    run = manifest.header.runs[0]

    def refused(one: Sealed) -> bool:
        told = replace(manifest, header=replace(manifest.header, runs=(replace(run, desk=one.desk),)))
        try:
            senders.check_seals(told, [one], known | {(one.desk, run.stream): run.upto}, believed)
        except BundleRefused as refusal:
            assert "signed with a key which no secretariat trusted here has enrolled for that desk" in str(refusal)
            return True
        return False

    forged = [
        signed(stranger, lao.b.me.id, "LA-SV"),
        signed(stranger, lao.b.me.id, "KH-1"),
        signed(lao.a, lao.b.me.id, "LA-SV"),
        signed(lao.a, uuid4(), "LA-LM"),
        signed(stranger, uuid4(), "LA-LM"),
    ]
    assert [refused(one) for one in forged] == [sender == "b" or one.stream == "KH-1" for one in forged]
    assert not refused(signed(lao.a, lao.a.me.id, "LA-SV")), "that is withheld"
    assert not refused(signed(khmer, khmer.me.id, "KH-1")), "whom nobody here knows yet"


def test_reference_lists_are_written_by_all(lao: SimpleNamespace, send: Do) -> None:
    with lao.a.writing("Noy") as journal:
        journal.add(Organisation(name="Irrigation office", country="LA"))
    send(lao.a, lao.s)
    assert reasons(lao.s) == set()


def test_of_two_desks_of_one_name_each_opens_what_is_for_it(
    lao: SimpleNamespace, make_desk: Do, enrol: Do, add_project: Do, send: Do, tmp_path: Path
) -> None:
    twins = [Database.create(tmp_path / f"{n}", country="LA", province="LA-LM", name="Office") for n in range(2)]
    for desk in twins:
        enrol(lao.s, desk)
        add_project(desk, "Water")
        send(desk, lao.s)
    for desk in twins:
        assert send(lao.s, desk, known=True).manifest.header.envelope is not None
