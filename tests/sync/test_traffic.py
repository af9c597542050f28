"""Who has what, and what is told of a bundle before it is merged."""

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Touched
from lmcdesk.sync import bundle, facts, merge, preview, traffic, trust
from lmcdesk.sync.receipts import Outcome


@pytest.fixture
def desks(tmp_path: Path) -> tuple[Database, Database]:
    capital = Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    province = Database.create(tmp_path / "province", country="LA", province="LA-LM", name="Luang Namtha")
    trust.accept(province, trust.enrol(capital, trust.request(province)))
    return capital, province


def write(desk: Database, *records: object) -> None:
    with desk.writing("Somebody") as journal:
        for record in records:
            journal.add(record)


def send(sender: Database, receiver: Database, path: Path) -> Path:
    bundle.write(sender, path, recipient=receiver.me.id)
    return path


def test_the_board_follows_the_exchange(desks: tuple[Database, Database], tmp_path: Path) -> None:
    capital, province = desks
    project = Project(title="Road", country="LA", province="LA-LM")
    write(province, project, Milestone(project=project.id, title="Survey"))
    merge.merge(capital, send(province, capital, tmp_path / "one.lmcb"), "Bounmy")
    with capital.raw() as connection:
        (party,) = traffic.parties(connection)
    assert (party.card.name, party.heard, party.lacks, party.ahead) == ("Luang Namtha", True, 0, 0)
    assert party.received == 1 and party.came is not None and party.came.file == "one.lmcb"
    assert party.sent == 0 and party.since is None
    assert {(h.writer, h.stream, h.there == h.here) for h in party.holdings} == {("Luang Namtha", "LA-LM", True)}

    with capital.writing("Bounmy") as journal:
        journal.edit("project", project.id, {"note": "Seen"})
    with capital.raw() as connection:
        (party,) = traffic.parties(connection)
        told = traffic.content(connection, party.card)
        assert traffic.content(connection, None).total() == told.total() + party.holdings[0].here
    assert party.lacks == 1 and party.since is not None and told == Counter({kinds()["project"].number: 1})

    two = bundle.write(capital, tmp_path / "two.lmcb", recipient=party.card.id)
    traffic.note_sent(capital, "Bounmy", tmp_path, [two])
    with capital.raw() as connection:
        (party,) = traffic.parties(connection)
    assert party.sent == 1 and party.went is not None
    assert (party.went.file, party.went.counts["changes"]) == ("two.lmcb", 1)
    assert party.lacks == 1  # it did not yet say that it came


def test_a_desk_that_was_enrolled_stands_on_the_board_before_it_is_heard_from(
    desks: tuple[Database, Database], tmp_path: Path
) -> None:
    capital, province = desks
    with capital.raw() as connection:
        (party,) = traffic.silent(connection, facts.trusted(connection))
    assert (party.card.id, party.name, party.heard, party.sent) == (province.me.id, "Luang Namtha", False, 0)
    one = bundle.write(capital, tmp_path / "one.lmcb", recipient=province.me.id)
    traffic.note_sent(capital, "Bounmy", tmp_path, [one])
    with capital.raw() as connection:
        (party,) = traffic.silent(connection, facts.trusted(connection))
    assert party.sent == 1 and party.went is not None and party.went.file == "one.lmcb"
    merge.merge(capital, send(province, capital, tmp_path / "two.lmcb"), "Bounmy")
    for desk in (capital, province):
        with desk.raw() as connection:
            assert traffic.silent(connection, facts.trusted(connection)) == []


def test_a_managers_desk_notes_what_it_hands_on(desks: tuple[Database, Database], tmp_path: Path) -> None:
    capital, _ = desks
    manager = Database.create(tmp_path / "manager", country="LA", role=Role.MANAGER, name="Minister's office")
    trust.accept(manager, trust.enrol(capital, trust.request(manager)))
    traffic.note_sent(manager, "Noy", tmp_path, [bundle.write(manager, tmp_path / "one.lmcb")])


def test_a_bundle_without_a_receipt_is_taken_away(desks: tuple[Database, Database], tmp_path: Path) -> None:
    _, province = desks
    manifest = bundle.write(province, tmp_path / "one.lmcb")
    with closing(sqlite3.connect(province.path)) as connection:
        connection.execute("ALTER TABLE work RENAME TO lost")
    with pytest.raises(sqlite3.OperationalError, match="work"):
        traffic.note_sent(province, "Noy", tmp_path, [manifest])
    assert not (tmp_path / "one.lmcb").exists()


def test_sealing_is_told_to_nobody(desks: tuple[Database, Database], tmp_path: Path) -> None:
    _, province = desks
    write(province, Project(title="Road", country="LA", province="LA-LM"))
    heard: list[Touched] = []
    province.subscribe(heard.append)
    bundle.write(province, tmp_path / "one.lmcb")
    assert not heard


def test_an_estimate_is_near_enough(desks: tuple[Database, Database], tmp_path: Path) -> None:
    capital, province = desks
    project = Project(title="Road", country="LA", province="LA-LM")
    write(province, project, *(Milestone(project=project.id, title=f"Step {n} of the work") for n in range(200)))
    manifest = bundle.write(province, tmp_path / "one.lmcb", recipient=capital.me.id)
    assert manifest.size / 4 < traffic.size(manifest.changes) < manifest.size * 4


def test_a_bundle_is_told_before_it_is_merged(desks: tuple[Database, Database], tmp_path: Path) -> None:
    capital, province = desks
    write(province, Project(title="Road", country="LA", province="LA-LM"))
    path = send(province, capital, tmp_path / "one.lmcb")
    before = preview.look(capital, path)
    assert (before.outcome, before.new, before.can_merge) == (Outcome.MERGED, 3, True)
    assert before.manifest is not None and before.manifest.header.sender.name == "Luang Namtha"
    assert preview.look(province, path).outcome is Outcome.OWN
    assert not (capital.folder / "inbox").exists()
    merge.merge(capital, path, "Bounmy")
    again = preview.look(capital, path)
    assert again.outcome is Outcome.KNOWN and again.came is not None and not again.can_merge


def test_what_blocks_a_bundle_is_told(desks: tuple[Database, Database], tmp_path: Path) -> None:
    capital, province = desks
    write(province, Project(title="Road", country="LA", province="LA-LM"))
    path = send(province, capital, tmp_path / "one.lmcb")
    stranger = Database.create(tmp_path / "stranger", country="LA", role=Role.SECRETARIAT, name="Somebody")
    unknown = preview.look(stranger, path)
    assert unknown.outcome is Outcome.REFUSED and unknown.refusal
    torn = tmp_path / "torn.lmcb"
    torn.write_bytes(path.read_bytes()[:-1])
    assert "incomplete or was altered" in preview.look(capital, torn).refusal
    assert preview.look(capital, tmp_path / "gone.lmcb").outcome is Outcome.REFUSED


def test_a_bundle_that_comes_too_early_names_what_is_missing(desks: tuple[Database, Database], tmp_path: Path) -> None:
    capital, province = desks
    write(province, Project(title="Road", country="LA", province="LA-LM"))
    first = send(province, capital, tmp_path / "one.lmcb")
    copy = Database.create(tmp_path / "copy", country="LA", role=Role.MANAGER, name="Minister's office")
    trust.accept(copy, trust.enrol(capital, trust.request(copy)))
    merge.merge(copy, send(province, copy, tmp_path / "two.lmcb"), "Noy")
    merge.merge(province, send(copy, province, tmp_path / "three.lmcb"), "Keo")
    write(province, Project(title="Well", country="LA", province="LA-LM"))
    later = tmp_path / "later.lmcb"
    bundle.write(province, later, recipient=copy.me.id, encrypted=False)
    early = preview.look(capital, later)
    assert early.outcome is Outcome.HELD and early.can_merge
    assert [missing.line() for missing in early.missing] == ["Luang Namtha 1 to 3 is missing."]
    merge.merge(capital, first, "Bounmy")
    assert preview.look(capital, later).outcome is Outcome.MERGED
