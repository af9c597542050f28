"""What a handover tells besides the changes themselves: who the desks are, what they knew of one another, and what its
sender has."""

import sqlite3

from lmcdesk.store import chain, identity
from lmcdesk.store.handover import Handover
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.journal import Journal
from lmcdesk.store.keys import (
    DESK_BITS,
    EPOCH_BITS,
    MOST_DESKS,
    MOST_EPOCH,
    MOST_STREAMS,
    STREAM_BITS,
    context_key,
    series,
    too_many,
)
from lmcdesk.store.proof import another_history
from lmcdesk.store.streams import Streams
from lmcdesk.store.vectors import vector


def meet_own_name(journal: Journal, handover: Handover) -> None:
    """If others know later work under our own name than we do, an older state of this desk came back unnoticed."""
    connection = journal.connection
    me = identity.card(connection).id
    ours = vector(connection)
    told = [(run.desk, run.stream, run.upto) for run in handover.runs]
    told += [(desk, stream, number) for _, _, desk, stream, number in handover.contexts]
    for desk, stream, number in told:
        if handover.desks[desk].id == me and number > ours.get((me, handover.streams[stream]), 0):
            identity.forget_unused(connection)
            identity.renew(connection, "heard")
            journal.renamed()
            return


class Here:
    """What a handover speaks of, by the local numbers, and how far it is known; what is new is entered."""

    def __init__(self, connection: sqlite3.Connection, handover: Handover, streams: Streams) -> None:
        self._connection = connection
        self._handover = handover
        self.desks = [desk_number(connection, card) for card in handover.desks]
        self.streams = [streams.number(name) for name in handover.streams]
        self.keys = [series(self.desks[run.desk], self.streams[run.stream]) for run in handover.runs]
        self.known = {series(d, s): n for d, s, n in connection.execute("SELECT desk, stream, number FROM series")}

    @property
    def brings(self) -> bool:
        """Whether any change in it is new."""
        return any(run.upto > self.known.get(key, 0) for run, key in zip(self._handover.runs, self.keys, strict=True))

    def compare(self) -> None:
        """Raises BundleRefused where what is known already is told otherwise."""
        for run, key in zip(self._handover.runs, self.keys, strict=True):
            if chain.at(self._connection, key, run.upto).hash != run.hash:
                raise another_history(self._handover.desks[run.desk])


def desk_number(connection: sqlite3.Connection, card: DeskCard) -> int:
    """The local number of a desk, which is entered if it is new."""
    connection.execute(
        "INSERT OR IGNORE INTO desk (id, name, country, province, role) VALUES (?, ?, ?, ?, ?)",
        (card.id.bytes, card.name, card.country, card.province, card.role),
    )
    found = int(connection.execute("SELECT ix FROM desk WHERE id = ?", (card.id.bytes,)).fetchone()[0])
    if found >= MOST_DESKS:
        raise too_many()
    return found


def learn_contexts(connection: sqlite3.Connection, handover: Handover, desks: list[int], streams: list[int]) -> None:
    """Contexts are facts that never change: one that differs from what is known means that two machines write under one
    name, or that history was rewritten. Raises BundleRefused then."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS told (ck INTEGER PRIMARY KEY, number INTEGER)")
    connection.execute("DELETE FROM temp.told")
    connection.executemany(
        "INSERT INTO temp.told VALUES (?, ?)",
        [
            (context_key(desks[d], series(desks[other], streams[stream]), epoch), number)
            for d, epoch, other, stream, number in handover.contexts
        ],
    )

    def never(where: str) -> None:
        found = connection.execute(f"SELECT t.ck FROM temp.told t {where} LIMIT 1").fetchone()
        if found is not None:
            desk = desks.index(found[0] >> EPOCH_BITS + STREAM_BITS + DESK_BITS)
            raise another_history(handover.desks[desk])

    never("JOIN context c ON c.ck = t.ck AND c.number <> t.number")
    # A chain that was followed to an epoch holds all that its desk knew until then: what is told beyond is forged.
    for desk in {desks[d] for d, *_ in handover.contexts}:
        (followed,) = connection.execute(
            "SELECT coalesce(max(epoch), 0) FROM link WHERE series BETWEEN ? AND ?",
            (series(desk, 0), series(desk, MOST_STREAMS - 1)),
        ).fetchone()
        never(
            f"WHERE t.ck >= {context_key(desk, 0, 0)} AND t.ck < {context_key(desk + 1, 0, 0)} "
            f"AND t.ck & {MOST_EPOCH} <= {followed} AND t.ck NOT IN (SELECT ck FROM context)"
        )
    connection.execute("INSERT OR IGNORE INTO context SELECT ck, number FROM temp.told")
    never(  # what a desk knows only grows
        f"""WHERE t.number < (SELECT c.number FROM context c
            WHERE c.ck >= (t.ck >> {EPOCH_BITS}) << {EPOCH_BITS} AND c.ck < t.ck ORDER BY c.ck DESC LIMIT 1)"""
    )


def hear(connection: sqlite3.Connection, handover: Handover, desks: list[int], streams: list[int]) -> None:
    """Keep what the sender says it knows, which only ever grows."""
    sender = next(n for n, card in zip(desks, handover.desks, strict=True) if card.id == handover.sender)
    connection.executemany(
        "INSERT INTO heard VALUES (?, ?, ?) ON CONFLICT (desk, series) DO UPDATE SET "
        "number = max(number, excluded.number)",
        [(sender, series(desks[d], streams[s]), number) for d, s, number, _ in handover.vector],
    )
