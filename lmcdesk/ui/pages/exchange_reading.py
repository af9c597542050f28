"""This desk's part in the exchange, read in one go: what came and waits, who lacks what, how others know it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lmcdesk.errors import DeskError
from lmcdesk.store import conflicts, history, identity, me, vectors
from lmcdesk.store.database import Database
from lmcdesk.store.history import Receipt
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.vectors import Peer
from lmcdesk.sync import bundle, facts, keys, quarantine
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.quarantine import Kept
from lmcdesk.sync.words import desk_name, plain

_MOST = 200
"""Merges that are listed."""


@dataclass(frozen=True)
class Came:
    """A bundle that was merged or waits."""

    key: str
    sender: str
    file: str
    at: datetime
    author: str = ""
    changes: int = 0
    records: int = 0
    open: int = 0
    """Entries of it that still wait for a decision."""
    waits: bool = False
    """It is kept until an earlier one has come."""
    missing: str = ""
    """Whose changes it waits for."""
    undone: bool = False


@dataclass(frozen=True)
class Standing:
    """What the page tells."""

    me: DeskCard
    came: list[Came]
    peers: list[Peer]
    waiting: int
    """Entries that wait for a decision."""
    certificate: Certificate | None
    fingerprint: str
    why: str
    """Why this desk goes on under a new identity, in words; mostly empty."""
    last: Receipt | None
    """The last merge that can be taken back."""


def read(database: Database) -> Standing:
    """Read it from one state of the desk."""
    with database.raw() as connection:
        merges = history.receipts(connection, "merge", _MOST)
        peers = vectors.peers(connection)
        waiting = conflicts.count(connection)
        believed = facts.trusted(connection)
        known = vectors.vector(connection)
        why, card = me.why(connection), identity.card(connection)
    mine = keys.public(database.folder)
    held = [_held(one, known) for one in quarantine.kept(database.folder)]
    return Standing(
        me=card,
        came=[*held, *_merged(merges, waiting)],
        peers=peers,
        waiting=waiting,
        certificate=believed.root or believed.own,
        fingerprint="" if mine is None else keys.fingerprint(mine),
        why=why,
        last=next((r for r in merges if r.undone_by is None and r.changes), None),
    )


def _merged(merges: Sequence[Receipt], waiting: int) -> list[Came]:
    """The merges as rows. Of what waits, the latest merges are taken to have brought as much as they had."""
    rows = []
    for receipt in merges:
        row = Came(
            key=str(receipt.number),
            sender=receipt.note,
            file=receipt.file,
            at=receipt.at,
            author=receipt.author,
            changes=receipt.counts.get("new", 0),
            records=receipt.counts.get("records", 0),
            undone=receipt.undone_by is not None,
        )
        if not row.undone:
            row = replace(row, open=min(waiting, receipt.counts.get("conflicts", 0)))
            waiting -= row.open
        rows.append(row)
    return rows


def _held(one: Kept, known: vectors.Vector) -> Came:
    """A bundle that waits, with the desks whose earlier changes it waits for."""
    row = Came(key=str(one.path), sender=one.sender or one.file, file=one.file, at=one.at.astimezone(), waits=True)
    try:
        header = bundle.inspect(one.path).header
    except DeskError:
        return row  # it was damaged, and says so when it is merged
    gaps = {plain(run.name) for run in header.runs if run.since > known.get((run.desk, run.stream), 0)}
    changes = sum(run.upto - run.since for run in header.runs)
    return replace(row, sender=desk_name(header.sender), changes=changes, missing=", ".join(sorted(gaps)))
