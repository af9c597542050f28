"""This desk's part in the exchange, read in one go: what came and waits, who lacks what, who has reported, how others
know this desk."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from lmcdesk.domain.values import Role
from lmcdesk.errors import DeskError
from lmcdesk.store import conflicts, history, identity, me, reporting, vectors
from lmcdesk.store.database import Database
from lmcdesk.store.history import Receipt
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.reporting import MONTH, QUARTER, Period, Reporting
from lmcdesk.sync import acquaintances, bundle, facts, keys, parts, quarantine, traffic
from lmcdesk.sync.acquaintances import Enrolled, Secretariat
from lmcdesk.sync.belief import Trusted
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.preview import Preview
from lmcdesk.sync.quarantine import Kept
from lmcdesk.sync.receipts import Outcome
from lmcdesk.sync.traffic import Party
from lmcdesk.sync.words import desk_name, plain, plain_name

_MOST = 200
"""Merges that are listed."""

_PERIODS = {MONTH: 4, QUARTER: 4}
"""How many periods the board has."""


@dataclass(frozen=True)
class Came:
    """A bundle that lies ready, waits for another one, or was merged."""

    key: str
    sender: str
    file: str
    at: datetime
    author: str = ""
    changes: int = 0
    records: int = 0
    decided: int = 0
    """Decisions that came with it."""
    open: int = 0
    """Entries of it that still wait for a decision."""
    waits: bool = False
    """It is kept until an earlier one has come."""
    missing: str = ""
    """Whose changes it waits for."""
    undone: bool = False
    receipt: int = 0
    """The receipt of its merge; 0 if it was not merged."""
    preview: Preview | None = None
    """What it holds, while it is not merged."""
    kept: Kept | None = None
    """Where it is kept, and why, while it waits."""
    starter: bool = False
    """It was made to set up this desk, which nobody enrolled yet."""


@dataclass(frozen=True)
class Due:
    """What a desk is to be sent; without a desk, all that is here, for whoever has nothing yet."""

    party: Party | None
    changes: int
    files: int
    """Files of evidence."""
    size: int
    """About how many bytes it will have, evidence included."""
    revoked: bool = False
    """Its certificate was revoked: whoever has its computer is sent nothing."""
    unvouched: bool = False
    """No secretariat that is trusted here vouches for it, so that nothing could be closed for it."""

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to send: a desk that knows all changes may still await files of evidence."""
        return not (self.changes or self.files)

    @property
    def key(self) -> str:
        """What names it in a list."""
        return "" if self.party is None else self.party.card.id.hex


@dataclass(frozen=True)
class Board:
    """Who has reported, by months or quarters."""

    periods: list[Period]
    lines: list[Reporting]


@dataclass(frozen=True)
class Standing:
    """What the page tells."""

    me: DeskCard
    came: list[Came]
    due: list[Due]
    silent: list[Party]
    """At a secretariat: the desks that it enrolled and that were never heard from."""
    boards: dict[int, Board]
    """By the months of a period."""
    waiting: int
    """Entries that wait for a decision."""
    certificate: Certificate | None
    fingerprint: str
    protected: bool
    """Whether its key lies behind a passphrase."""
    barred: bool
    """Whether its own certificate was revoked."""
    renewing: bool
    """Whether it has a new key, which waits for the secretariat's answer."""
    enrolled_here: list[Enrolled]
    """At a secretariat: the desks that it enrolled."""
    secretariats: list[Secretariat]
    """Those whose word this desk takes, itself excepted."""
    why: str
    """Why this desk goes on under a new identity, in words; mostly empty."""

    @property
    def kept(self) -> set[str]:
        """The hashes of the bundles that are kept here."""
        return {row.kept.path.parent.name for row in self.came if row.kept is not None}

    @property
    def enrolled(self) -> bool:
        """Whether anybody would believe this desk's bundles: a secretariat vouches for itself."""
        return self.certificate is not None or self.root

    @property
    def root(self) -> bool:
        """Whether this desk enrols others."""
        if self.certificate is None:
            return self.me.role is Role.SECRETARIAT
        return self.certificate.is_root

    @property
    def lacking(self) -> list[Due]:
        """What is to be sent to desks that lack something."""
        return [due for due in self.due if due.party is not None and not due.nothing and not due.unvouched]


def read(database: Database) -> Standing:
    """Read it from one state of the desk."""
    with database.raw() as connection:
        merges = history.receipts(connection, "merge", _MOST)
        believed = facts.trusted(connection)
        parties, silent = traffic.parties(connection, believed), traffic.silent(connection, believed)
        waiting, brought = conflicts.count(connection), conflicts.brought(connection)
        known = vectors.vector(connection)
        why, card = me.why(connection), identity.card(connection)
        boards = {}
        for months, count in _PERIODS.items():
            asked = reporting.periods(date.today(), months, count)
            boards[months] = Board(asked, reporting.board(connection, asked))
        everything = _due(connection, database, believed, None, sum(known.values()))
        others = [_due(connection, database, believed, party, party.lacks) for party in parties]
        due = [*sorted(others, key=lambda one: one.unvouched), everything]
    mine = keys.public(database.folder)
    held = [_held(one, known) for one in quarantine.kept(database.folder)]
    return Standing(
        me=card,
        came=[*held, *_merged(merges, brought)],
        due=due,
        silent=silent,
        boards=boards,
        waiting=waiting,
        certificate=believed.root or believed.own,
        fingerprint="" if mine is None else keys.fingerprint(mine),
        protected=keys.protected(database.folder),
        barred=believed.is_barred_here,
        renewing=mine is not None and believed.own is not None and believed.own.key != mine,
        enrolled_here=acquaintances.enrolled(believed),
        secretariats=acquaintances.secretariats(believed),
        why=why,
    )


def _due(connection: Any, database: Database, believed: Trusted, party: Party | None, changes: int) -> Due:
    choice = parts.Choice(None if party is None else party.card.id)
    sent = parts.sending(connection, database, choice, believed)
    files, to = sent.files, sent.addressee
    size = traffic.size(changes) + sum(length for _, length in files)
    revoked = party is not None and believed.is_barred(party.card)
    return Due(party, changes, len(files), size, revoked, unvouched=to is not None and to.certificate is None)


def ready(preview: Preview, standing: Standing) -> Came:
    """A bundle that is not merged, as a row."""
    manifest = preview.manifest
    if manifest is None:
        try:
            at = datetime.fromtimestamp(preview.path.stat().st_mtime).astimezone()
        except OSError:
            at = datetime.now().astimezone()
        return Came(
            key=str(preview.path),
            sender=plain(preview.path.stem),
            file=plain(preview.path.name),
            at=at,
            preview=preview,
        )
    return Came(
        key=str(preview.path),
        sender=desk_name(manifest.header.sender),
        file=plain(preview.path.name),
        at=manifest.header.made,
        changes=preview.new,
        preview=preview,
        starter=_is_starter(preview, standing),
    )


def _is_starter(preview: Preview, standing: Standing) -> bool:
    """Whether this desk can be set up from it: it is for this very desk, which does not believe anybody yet."""
    if preview.outcome is not Outcome.REFUSED or preview.manifest is None or standing.enrolled:
        return False
    receiver = preview.manifest.header.recipient
    return receiver is not None and receiver.id == standing.me.id


def _merged(merges: Iterable[Receipt], brought: Mapping[int, int]) -> Iterator[Came]:
    """The merges as rows; `brought` says of how many that wait each one brought an entry."""
    for receipt in merges:
        undone = receipt.undone_by is not None
        yield Came(
            key=str(receipt.number),
            sender=receipt.note,
            file=receipt.file,
            at=receipt.at,
            author=receipt.author,
            changes=receipt.counts.get("new", 0),
            records=receipt.counts.get("records", 0),
            decided=receipt.counts.get("decided", 0),
            open=0 if undone else brought.get(receipt.number, 0),
            undone=undone,
            receipt=receipt.number,
        )


def _held(one: Kept, known: vectors.Vector) -> Came:
    """A bundle that waits, with the desks whose earlier changes it waits for."""
    row = Came(
        key=str(one.path), sender=one.sender or one.file, file=one.file, at=one.at.astimezone(), waits=True, kept=one
    )
    try:
        header = bundle.inspect(one.path).header
    except DeskError:
        return row  # it was damaged, and says so when it is merged
    gaps = {plain_name(run.name) for run in header.runs if run.since > known.get((run.desk, run.stream), 0)}
    changes = sum(run.upto - run.since for run in header.runs)
    return replace(row, sender=desk_name(header.sender), changes=changes, missing=", ".join(sorted(gaps)))
