"""What goes to other desks and what came of them: who has what, what each still lacks, and the bundles between."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
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
from lmcdesk.sync import addressing, facts
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.words import desk_name

SENT = "send"
"""The receipts of bundles that were written here are of this sort of work."""

_FIXED, _A_CHANGE = 3_000, 8
"""Bytes of a bundle that do not depend on its changes, and bytes of one change, as bundles of ordinary work have
them."""

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


def parties(connection: sqlite3.Connection, believed: Trusted | None = None) -> list[Party]:
    """The other desks, in their latest identities, those that lack most first; of several of one name those for whom a
    secretariat vouches. A province's desk is reckoned by the streams it is sent: its own, the nation's and the
    reference lists."""
    me, known = identity.card(connection), vectors.vector(connection)
    others = addressing.addressees(connection, believed or facts.trusted(connection))
    names = {one.card.id: desk_name(one.card) for one in others.values() if one.card}
    warrants = {one.card.id: one.warrant for one in others.values() if one.card}
    numbers = {card.id: ix for ix, card in identity.cards(connection).items()}
    streams = dict(connection.execute("SELECT name, ix FROM stream").fetchall())
    came = _by_note(history.receipts(connection, "merge", _MOST))
    went = _by_note(history.receipts(connection, SENT, _MOST))
    found = []
    for card in vectors.in_use(connection, addressing.surest(others)):
        if card.name == me.name:
            continue
        told = vectors.heard(connection, card.id)
        wanted = vectors.sent_streams(connection, me, warrants[card.id])
        lacks = {
            key: number - told.get(key, 0)
            for key, number in known.items()
            if number > told.get(key, 0) and (wanted is None or key[1] in wanted)
        }
        lacking = [dot(series(numbers[desk], streams[name]), told.get((desk, name), 0) + 1) for desk, name in lacks]
        name = desk_name(card)
        found.append(
            Party(
                card=card,
                heard=bool(told),
                lacks=sum(lacks.values()),
                since=_earliest(connection, lacking),
                ahead=sum(max(0, number - known.get(key, 0)) for key, number in told.items()),
                received=len(came.get(name, ())),
                came=next(iter(came.get(name, ())), None),
                sent=len(went.get(name, ())),
                went=next(iter(went.get(name, ())), None),
                holdings=_holdings(told, known, names, wanted) if told else (),
            )
        )
    return sorted(found, key=lambda party: (-party.lacks, party.card.name))


def _by_note(receipts: Sequence[Receipt]) -> dict[str, list[Receipt]]:
    found: dict[str, list[Receipt]] = {}
    for receipt in receipts:
        found.setdefault(receipt.note, []).append(receipt)
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
                journal.counts |= {"changes": manifest.changes, "size": manifest.size}
    except BaseException:
        for manifest in written:
            (folder / manifest.file).unlink(missing_ok=True)
        raise
