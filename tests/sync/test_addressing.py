"""Whom a bundle is for and whom it is from, whatever somebody who is enrolled says of himself and of others."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest

from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused, WrongInput
from lmcdesk.store import hearing, identity, vectors
from lmcdesk.store.database import Database
from lmcdesk.store.handover import Handover
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import STREAM_BITS
from lmcdesk.sync import certificates, codec, preview, traffic, trust
from lmcdesk.sync.bundle import HANDOVER, write
from lmcdesk.sync.manifest import Header, Manifest
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import Outcome

Do = Callable[..., Any]


@pytest.fixture
def says(tmp_path: Path, reseal: Do) -> Do:
    """A bundle of a desk, with what it tells of desks altered before it is sealed: says(desk, alter)."""

    def says(desk: Database, alter: Callable[[Handover], None], **header: Any) -> Path:
        path = tmp_path / "said.lmcb"
        write(desk, path, encrypted=False)
        senders: list[DeskCard] = []

        def sections(kind: str, data: bytes) -> bytes:
            if kind != HANDOVER:
                return data
            handover = codec.read_handover(data)
            alter(handover)
            senders.extend(card for card in handover.desks if card.id == handover.sender)
            return codec.write_handover(handover)

        def headed(told: Header) -> Header:
            return replace(told, sender=senders[0], **header)

        found: Path = reseal(path, trust.own(desk)[0], headed, sections)
        return found

    return says


@pytest.fixture
def busy(lao: SimpleNamespace, add_project: Do) -> SimpleNamespace:
    """The three desks, each with something of its own, which no other has heard of yet."""
    for desk in (lao.a, lao.b, lao.s):
        add_project(desk, f"Work of {desk.me.name}")
    return lao


def carded(old: DeskCard, **values: Any) -> Callable[[Handover], None]:
    """What a desk is called otherwise than it is."""

    def alter(handover: Handover) -> None:
        handover.desks = [card for card in handover.desks if card.id != old.id] + [replace(old, **values)]

    return alter


def streams(manifest: Manifest) -> set[str]:
    return {run.stream for run in manifest.header.runs}


def cards(desk: Database) -> list[DeskCard]:
    with desk.raw() as connection:
        return list(identity.cards(connection).values())


def board(desk: Database) -> dict[UUID, int]:
    """What each other desk lacks."""
    with desk.raw() as connection:
        return {party.card.id: party.lacks for party in traffic.parties(connection)}


def told_of(desk: Database, card: DeskCard) -> None:
    """As if some other desk had told of it."""
    with desk.writing("Noy") as journal:
        hearing.desk_number(journal.connection, card)


@pytest.mark.parametrize(
    "values", [{"province": None}, {"province": "LA-SV"}, {"role": Role.SECRETARIAT}, {"name": "Savannakhet"}], ids=str
)
def test_a_desk_is_what_its_certificate_says_in_every_word(
    busy: SimpleNamespace, says: Do, values: dict[str, Any]
) -> None:
    before = cards(busy.s)
    with pytest.raises(BundleRefused, match="certificate is that of Luang Namtha"):
        merge(busy.s, says(busy.a, carded(busy.a.me, **values)), "Noy")
    assert cards(busy.s) == before


def test_a_secretariat_that_bears_a_province_is_refused(busy: SimpleNamespace, says: Do) -> None:
    with pytest.raises(BundleRefused, match="certificate is that of Secretariat"):
        merge(busy.a, says(busy.s, carded(busy.s.me, province="LA-SV")), "Noy")


def test_a_desk_of_several_provinces_bears_one_of_them(busy: SimpleNamespace, says: Do) -> None:
    own = trust.own(busy.a)[1]
    several = certificates.certify(
        trust.own(busy.s)[0],
        key=own.key,
        receiving=own.receiving,
        name=own.name,
        role=own.role,
        country=own.country,
        provinces=("LA-SV", "LA-LM"),
        starts=own.starts,
        until=own.until,
        desk=own.desk,
    )
    for province in (None, "LA-XA"):
        with pytest.raises(BundleRefused, match="certificate is that of Luang Namtha"):
            merge(busy.s, says(busy.a, carded(busy.a.me, province=province), certificate=several), "Noy")
    assert merge(busy.s, says(busy.a, lambda _: None, certificate=several), "Noy").outcome is Outcome.MERGED


def test_what_another_desk_says_of_one_opens_nothing(busy: SimpleNamespace, send: Do, tmp_path: Path) -> None:
    send(busy.a, busy.s)
    told_of(busy.s, replace(busy.b.me, name="Anybody", province=None, role=Role.SECRETARIAT))
    sent = write(busy.s, tmp_path / "x.lmcb", recipient=busy.b.me.id)
    assert (sent.closed, sent.header.recipient, streams(sent)) == (True, busy.b.me, {"LA"})
    assert set(board(busy.s)) == {busy.a.me.id, busy.b.me.id}
    send(busy.b, busy.s)
    assert busy.b.me in cards(busy.s), "its own word of itself counts"
    assert streams(write(busy.s, tmp_path / "x.lmcb", recipient=busy.b.me.id)) == {"LA"}


def test_what_was_told_in_the_name_of_a_desk_is_forgotten_when_it_comes(busy: SimpleNamespace, send: Do) -> None:
    """As by one who took that name before anybody here knew whose it is."""
    send(busy.a, busy.s)
    told_of(busy.s, replace(busy.b.me, name="Luang Namtha", province="LA-LM"))
    with busy.s.writing("Noy") as journal:
        journal.connection.execute(
            f"INSERT INTO heard SELECT d.ix, desk << {STREAM_BITS} | stream, 9 FROM series, desk d WHERE d.id = ?",
            (busy.b.me.id.bytes,),
        )
    assert board(busy.s)[busy.b.me.id] == 0
    send(busy.b, busy.s)
    with busy.s.raw() as connection:
        assert vectors.heard(connection, busy.b.me.id) == {(busy.b.me.id, "LA-SV"): 6}


@pytest.mark.parametrize("province", [None, "LA-SV"])
def test_of_desks_of_one_name_the_certain_one_is_reckoned_with(
    busy: SimpleNamespace, send: Do, province: str | None
) -> None:
    send(busy.b, busy.s)
    told_of(busy.s, DeskCard(uuid4(), "Savannakhet", "LA", province, Role.COORDINATOR))
    assert list(board(busy.s)) == [busy.b.me.id]


def test_nothing_is_written_for_a_desk_for_which_it_would_lie_open(busy: SimpleNamespace, tmp_path: Path) -> None:
    stranger = DeskCard(uuid4(), "Phnom Penh", "KH", None, Role.SECRETARIAT)
    told_of(busy.s, stranger)
    with pytest.raises(WrongInput, match="vouches for Phnom Penh, so a bundle for it would lie open to everybody"):
        write(busy.s, tmp_path / "x.lmcb", recipient=stranger.id)
    assert not list(tmp_path.glob("x*"))
    assert stranger.id in board(busy.s), "it is told of all the same"
    open_one = write(busy.s, tmp_path / "x.lmcb")
    assert (open_one.closed, open_one.closure()) == (False, "Open: whoever finds it can read it.")
    assert open_one.closure() in open_one.lines()


def test_a_first_bundle_for_a_desk_is_closed_and_holds_what_its_certificate_is_for(
    busy: SimpleNamespace, send: Do, tmp_path: Path
) -> None:
    send(busy.a, busy.s)
    of_b = trust.own(busy.b)[1]
    unnamed = replace(of_b, desk=None)
    for choice in ({"recipient": busy.b.me.id}, {"newcomer": of_b}, {"newcomer": unnamed}):
        sent = write(busy.s, tmp_path / "x.lmcb", **choice)
        assert (sent.closed, streams(sent)) == (True, {"LA"})
        assert sent.closure().startswith("Closed: only ")


def test_a_desk_that_goes_by_the_identity_of_another_is_refused(
    busy: SimpleNamespace, says: Do, send: Do, tmp_path: Path
) -> None:
    """It would tell that the other one has everything, which would then be sent nothing."""
    send(busy.a, busy.b)
    send(busy.s, busy.b)
    before = board(busy.b)

    def alter(handover: Handover) -> None:
        carded(busy.s.me)(handover)
        handover.desks = [replace(busy.a.me, id=c.id) if c.id == busy.s.me.id else c for c in handover.desks]
        handover.sender = busy.s.me.id

    posing = says(busy.a, alter)
    assert preview.look(busy.b, posing).outcome is Outcome.REFUSED
    with pytest.raises(BundleRefused, match="signed by Luang Namtha, but goes by the identity of another desk"):
        merge(busy.b, posing, "Noy")
    assert board(busy.b) == before
    assert busy.s.me in cards(busy.b)


def test_an_identity_is_his_on_whose_it_follows_where_no_certificate_names_it(
    busy: SimpleNamespace, says: Do, send: Do, add_project: Do, tmp_path: Path
) -> None:
    copy = copied(busy.b, tmp_path)
    add_project(copy, "Road")
    send(copy, busy.s)

    def alter(handover: Handover) -> None:
        handover.desks.append(replace(busy.a.me, id=copy.me.id))
        handover.sender = copy.me.id

    with pytest.raises(BundleRefused, match="goes by the identity of another desk"):
        merge(busy.s, says(busy.a, alter), "Noy")


def copied(desk: Database, tmp_path: Path) -> Database:
    """The same office on another computer, under another identity."""
    shutil.copytree(desk.folder, tmp_path / "copy")
    copy = Database.open(tmp_path / "copy")
    copy.make_certain()
    assert copy.me.id != desk.me.id
    return copy


def test_nobody_tells_a_desk_what_it_is(busy: SimpleNamespace, says: Do, tmp_path: Path) -> None:
    """Not even while nobody knows its new identity yet."""
    copy = copied(busy.s, tmp_path)
    before = copy.me

    def alter(handover: Handover) -> None:
        handover.desks.append(replace(busy.a.me, id=before.id))
        handover.sender = before.id

    with pytest.raises(BundleRefused, match="goes by the identity of another desk"):
        merge(copy, says(busy.a, alter), "Noy")
    assert before in cards(copy)


def test_copies_and_renewed_keys_are_believed_under_their_new_identities(
    busy: SimpleNamespace, send: Do, add_project: Do, tmp_path: Path
) -> None:
    copy = copied(busy.a, tmp_path)
    assert send(copy, busy.s).outcome is Outcome.MERGED, "nobody named its identity, and nothing is signed under it"
    for desk in (copy, busy.a):
        add_project(desk, "Road")
        assert send(desk, busy.s).outcome is Outcome.MERGED
    trust.accept(copy, trust.enrol(busy.s, trust.renew(copy)))
    assert send(copy, busy.s).outcome is Outcome.MERGED
    add_project(busy.a, "Bridge")
    assert send(busy.a, busy.s).outcome is Outcome.MERGED, "the earlier key still stands"
    sent = write(busy.s, tmp_path / "x.lmcb", recipient=copy.me.id)
    assert (sent.closed, sent.header.recipient) == (True, copy.me)
