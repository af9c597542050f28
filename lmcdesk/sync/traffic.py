"""What goes to other desks and what came of them: who has what, what each still lacks, and the bundles between."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from lmcdesk.store import history, identity, vectors
from lmcdesk.store.database import Database
from lmcdesk.store.history import Receipt, moment
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import FIELD_BITS, dot, series
from lmcdesk.store.vectors import Vector
from lmcdesk.sync import acquaintances, addressing, facts, keys
from lmcdesk.sync.addressing import Addressee, Hands
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.words import desk_name, told_apart

SENT = "send"
"""The receipts of bundles that were written here are of this sort of work."""

_FIXED, _A_CHANGE = 3_000, 8
"""Bytes of a bundle that do not depend on its changes, and bytes of one change, as bundles of ordinary work have
them."""

_MARK = 8
"""Digits of an identity that tell desks apart for which nobody vouches, and two computers with one key."""

_MOST = 10_000
"""Receipts that are looked through for the last one of a desk."""


@dataclass(frozen=True, slots=True)
class Holding:
    """How far one desk's changes about one place are known at another desk, by its own word, and here."""

    writer: str
    stream: str
    there: int
    here: int


@dataclass(frozen=True, slots=True)
class Party:
    """Another desk, as far as the exchange with it is known here."""

    card: DeskCard
    mark: str
    """What tells it from other desks of its name; empty if none has it."""
    heard: bool
    """Whether it ever told what it has."""
    lacks: int
    """Changes that this desk would send it."""
    since: datetime | None
    """When the first of them was made; None if it lacks nothing."""
    ahead: int
    """Changes that it told of and that are not here."""
    received: int
    came: Receipt | None
    """How many bundles of it were merged, and the last of them."""
    sent: int
    went: Receipt | None
    """How many bundles were written for it, and the last of them."""
    holdings: tuple[Holding, ...]

    @property
    def name(self) -> str:
        """How it is called in lists."""
        return told_apart(self.card, self.mark)


def parties(connection: sqlite3.Connection, believed: Trusted | None = None) -> list[Party]:
    """The other desks, in their latest identities, those that lack most first. A province's desk is reckoned by the
    streams it is sent: its own, the nation's and the reference lists."""
    me, known = identity.card(connection), vectors.vector(connection)
    met = addressing.addressees(connection, believed or facts.trusted(connection))
    desks = addressing.desks(met)
    marks = _marks(desks)
    own = {met[ix].hands for ix in identity.mine(connection)}
    names = {one.card.id: told_apart(one.card, marks.get(one.hands, "")) for one in met.values() if one.card}
    numbers = {card.id: ix for ix, card in identity.cards(connection).items()}
    streams = dict(connection.execute("SELECT name, ix FROM stream").fetchall())
    current = {
        hands: vectors.in_use(connection, {ix: one.card for ix, one in of_desk.items() if one.card})
        for hands, of_desk in desks.items()
        if hands not in own
    }
    whose = _Whose((one for one in met.values() if one.hands in desks), current)
    came = whose.sorted(history.receipts(connection, "merge", _MOST))
    went = whose.sorted(history.receipts(connection, SENT, _MOST))
    found = []
    for hands, card in [(hands, card) for hands, cards in current.items() for card in cards]:
        told = vectors.heard(connection, card.id)
        wanted = vectors.sent_streams(connection, me, met[numbers[card.id]].warrant)
        lacks = {
            key: number - told.get(key, 0)
            for key, number in known.items()
            if number > told.get(key, 0) and (wanted is None or key[1] in wanted)
        }
        lacking = [dot(series(numbers[desk], streams[name]), told.get((desk, name), 0) + 1) for desk, name in lacks]
        found.append(
            Party(
                card=card,
                mark=marks.get(hands, "") if len(current[hands]) == 1 else card.id.hex[:_MARK],
                heard=bool(told),
                lacks=sum(lacks.values()),
                since=_earliest(connection, lacking),
                ahead=sum(max(0, number - known.get(key, 0)) for key, number in told.items()),
                received=len(came.get(card.id, ())),
                came=next(iter(came.get(card.id, ())), None),
                sent=len(went.get(card.id, ())),
                went=next(iter(went.get(card.id, ())), None),
                holdings=_holdings(told, known, names, wanted) if told else (),
            )
        )
    return sorted(found, key=lambda party: (-party.lacks, party.card.name))


def silent(connection: sqlite3.Connection, believed: Trusted) -> list[Party]:
    """The desks that this secretariat enrolled and that nobody has heard from since."""
    met = addressing.addressees(connection, believed)
    mine = {one.certificate.key for one in acquaintances.enrolled(believed) if not one.revoked}
    receipts = history.receipts(connection, SENT, _MOST)
    found = []
    for one in addressing.newcomers(met.values(), believed):
        if one.card is not None and one.certificate is not None and one.certificate.key in mine:
            went = [receipt for receipt in receipts if receipt.partner == one.card.id]
            found.append(
                Party(
                    card=one.card,
                    mark="",
                    heard=False,
                    lacks=0,
                    since=None,
                    ahead=0,
                    received=0,
                    came=None,
                    sent=len(went),
                    went=next(iter(went), None),
                    holdings=(),
                )
            )
    return sorted(found, key=lambda party: party.card.name)


def _marks(desks: Mapping[Hands, Mapping[int, Addressee]]) -> dict[Hands, str]:
    """What tells desks of one name apart: how the fingerprints of their keys begin; without a key, the identity."""
    called: dict[str, set[Hands]] = {}
    marks: dict[Hands, str] = {}
    for hands, identities in desks.items():
        for one in identities.values():
            called.setdefault((desk_name(one.card) if one.card else one.name).casefold(), set()).add(hands)
            key = one.certificate.key if one.certificate else hands
            marks[hands] = key.hex[:_MARK] if isinstance(key, UUID) else keys.short_fingerprint(key)
    return {hands: marks[hands] for of_name in called.values() if len(of_name) > 1 for hands in of_name}


class _Whose:
    """Whose receipts are whose: by the identity that they name, and those of before that was noted by the name, unless
    several desks have it."""

    def __init__(self, met: Iterable[Addressee], current: Mapping[Hands, Sequence[DeskCard]]) -> None:
        """`current` has the identities that other desks go by now, the latest of each desk first."""
        now = {card.id for cards in current.values() for card in cards}
        latest = {hands: cards[0].id for hands, cards in current.items() if cards}
        self._by_id: dict[UUID, UUID | None] = {}
        named: dict[str, set[UUID | None]] = {}
        for one in met:
            if one.card is not None:
                self._by_id[one.card.id] = one.card.id if one.card.id in now else latest.get(one.hands)
                named.setdefault(desk_name(one.card), set()).add(latest.get(one.hands))
        self._by_name = {name: next(iter(ids)) for name, ids in named.items() if len(ids) == 1}

    def sorted(self, receipts: Sequence[Receipt]) -> dict[UUID, list[Receipt]]:
        """Receipts by the identity that their desk goes by now; the others are left out."""
        found: dict[UUID, list[Receipt]] = {}
        for receipt in receipts:
            partner = receipt.partner
            desk = self._by_name.get(receipt.note) if partner is None else self._by_id.get(partner)
            if desk is not None:
                found.setdefault(desk, []).append(receipt)
        return found


def _earliest(connection: sqlite3.Connection, dots: Sequence[int]) -> datetime | None:
    clocks = [
        clock for place in dots for (clock,) in connection.execute("SELECT clock FROM change WHERE dot = ?", (place,))
    ]
    return moment(min(clocks)) if clocks else None


def _holdings(told: Vector, known: Vector, names: dict[UUID, str], wanted: Sequence[str] | None) -> tuple[Holding, ...]:
    keys = {key for key in (*told, *known) if wanted is None or key[1] in wanted or key in told}
    rows = [
        Holding(names.get(desk, ""), stream, told.get((desk, stream), 0), known.get((desk, stream), 0))
        for desk, stream in keys
    ]
    return tuple(sorted((row for row in rows if row.there or row.here), key=lambda r: (r.writer.casefold(), r.stream)))


def content(connection: sqlite3.Connection, receiver: DeskCard | None) -> Counter[int]:
    """How many changes of each kind of record a bundle for a desk would hold, by the kinds' numbers; for no desk in
    particular, all that is here."""
    told = {} if receiver is None else vectors.heard(connection, receiver.id)
    to = None if receiver is None else addressing.addressee(connection, facts.trusted(connection), receiver.id)
    wanted = vectors.sent_streams(connection, identity.card(connection), to.warrant if to else None)
    numbers = {card.id: ix for ix, card in identity.cards(connection).items()}
    streams = dict(connection.execute("SELECT name, ix FROM stream").fetchall())
    kinds: Counter[int] = Counter()
    for (desk, stream), number in vectors.vector(connection).items():
        since = told.get((desk, stream), 0)
        if number > since and (wanted is None or stream in wanted):
            place = series(numbers[desk], streams[stream])
            rows = connection.execute(
                f"""SELECT r.kind, count(*) FROM change c JOIN record r ON r.rid = c.k >> {FIELD_BITS}
                WHERE c.dot > ? AND c.dot <= ? GROUP BY 1""",
                (dot(place, since), dot(place, number)),
            )
            kinds.update(dict(rows.fetchall()))
    return kinds


def size(changes: int) -> int:
    """About how many bytes a bundle with so many changes will have."""
    return _FIXED + _A_CHANGE * changes


def note_sent(database: Database, author: str, folder: Path, written: Sequence[Manifest]) -> None:
    """Keep a receipt of each bundle that was written into a folder: for whom, in which file, with how many changes.
    Where that cannot be done, as on a full disk, the bundles are taken away again, and DiskTrouble is raised."""
    try:
        for manifest in written:
            receiver = manifest.header.recipient
            with database.writing(
                author,
                SENT,
                note="" if receiver is None else desk_name(receiver),
                file=manifest.file,
                sha256=manifest.sha256,
            ) as journal:
                journal.outcomes += history.with_partner(None if receiver is None else receiver.id)
                journal.counts |= {"changes": manifest.changes, "size": manifest.size}
    except BaseException:
        for manifest in written:
            (folder / manifest.file).unlink(missing_ok=True)
        raise
