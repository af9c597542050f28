"""Changes that their desks may not make: kept and passed on like all others, and left out of what shows. When it
becomes known that a desk may, or may no longer, its changes are judged again."""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, kind_numbered, kinds
from lmcdesk.domain.rights import LISTS, Reason, Warrant, kept, listed, outside, reserved
from lmcdesk.domain.values import Role
from lmcdesk.store import heads
from lmcdesk.store.identity import DeskCard, cards
from lmcdesk.store.keys import (
    FIELD_BITS,
    FIELD_MASK,
    MOST_STREAMS,
    NUMBER_BITS,
    STREAM_BITS,
    dot,
)


@dataclass(frozen=True, slots=True)
class Span:
    """Changes that one signature vouches for: those above `after`, up to and with `upto`."""

    desk: UUID
    stream: str
    after: int
    upto: int
    key: bytes


Piece = tuple[int, int]
"""Of a series, the changes above the first number, up to and with the second."""

Judge = Callable[[Span], list[tuple[int, Warrant | Reason]]]
"""Says of a span's changes what their desk is certified for, or why they count for nothing: up to which number each."""


def withhold(connection: sqlite3.Connection, pieces: Iterable[tuple[int, Piece, Span]], judge: Judge) -> bool:
    """Mark those of the changes to be settled that may not be, and say whether there are any; given are pieces of
    series, each with the span that it lies in."""
    before = connection.total_changes
    for series, piece, span in pieces:
        _judge(connection, "withheld", series, piece, span, judge)
    if connection.total_changes == before:
        return False
    heads.bury_judged(
        connection,
        f"SELECT w.k >> {FIELD_BITS} FROM temp.incoming CROSS JOIN withheld w ON w.dot BETWEEN first AND last",
    )
    return True


def _judge(connection: sqlite3.Connection, target: str, series: int, piece: Piece, span: Span, judge: Judge) -> None:
    after, last = piece
    for upto, said in judge(span):
        low, high = dot(series, after + 1), dot(series, min(upto, last))
        reason = said if isinstance(said, Reason) else outside(said, span.stream)
        if reason is not None:
            connection.execute(
                f"INSERT OR IGNORE INTO {target} SELECT dot, k, ? FROM change WHERE dot BETWEEN ? AND ?",
                (reason, low, high),
            )
        elif isinstance(said, Warrant):
            if span.stream.endswith(f"/{LISTS}") and said.role is not Role.SECRETARIAT:
                others = ",".join(str(kind.number) for kind in kinds().values() if kind.number not in listed())
                connection.execute(
                    f"""INSERT OR IGNORE INTO {target} SELECT c.dot, c.k, ? FROM change c
                    JOIN record r ON r.rid = c.k >> {FIELD_BITS}
                    WHERE c.dot BETWEEN ? AND ? AND r.kind IN ({others})""",
                    (Reason.PLACE, low, high),
                )
            for kind in kept() if said.role is not Role.SECRETARIAT else ():
                connection.execute(
                    f"""INSERT OR IGNORE INTO {target} SELECT c.dot, c.k, ? FROM change c
                    JOIN record r ON r.rid = c.k >> {FIELD_BITS} WHERE c.dot BETWEEN ? AND ? AND r.kind = ?""",
                    (Reason.ROLE, low, high, kind),
                )
            for kind, field, values in reserved(said):
                given = "IS NOT NULL" if values is None else f"IN ({','.join('?' * len(values))})"
                connection.execute(
                    f"""INSERT OR IGNORE INTO {target} SELECT c.dot, c.k, ? FROM change c
                    JOIN record r ON r.rid = c.k >> {FIELD_BITS} WHERE c.dot BETWEEN ? AND ?
                    AND r.kind = ? AND c.k & {FIELD_MASK} = ? AND c.value {given}""",
                    (Reason.ROLE, low, high, kind, field, *(values or ())),
                )
        after = max(after, upto)


def review(connection: sqlite3.Connection, keys: Iterable[bytes], judge: Judge) -> list[int]:
    """Judge again all that was signed with some keys, after more became known of them, and let the fields show what
    follows. Returns the fields that may show something else now. Within a transaction."""
    wanted = set(keys)
    if not wanted:
        return []
    run = connection.execute
    run("CREATE TEMP TABLE IF NOT EXISTS judged (dot INTEGER PRIMARY KEY)")
    run("DELETE FROM temp.judged")
    signed = [(series, span) for series, span in spans(connection) if span.key in wanted]
    reckon(connection, signed, judge)
    for series, span in signed:
        low, high = dot(series, span.after + 1), dot(series, span.upto)
        run("INSERT INTO temp.judged SELECT dot FROM withheld WHERE dot BETWEEN ? AND ?", (low, high))
    heads.make_room(connection)
    run(
        """INSERT OR IGNORE INTO temp.contested SELECT k FROM withheld WHERE dot IN temp.judged AND dot NOT IN
        (SELECT dot FROM temp.due) UNION SELECT k FROM temp.due WHERE dot NOT IN (SELECT dot FROM withheld)"""
    )
    run("DELETE FROM withheld WHERE dot IN temp.judged")
    run("INSERT INTO withheld SELECT dot, k, reason FROM temp.due")
    heads.settle_again(connection)
    heads.bury_judged(connection, f"SELECT DISTINCT k >> {FIELD_BITS} FROM temp.contested")
    return [k for (k,) in run("SELECT k FROM temp.contested")]


def reckon(connection: sqlite3.Connection, signed: Iterable[tuple[int, Span]], judge: Judge) -> None:
    """Fill the temporary table `due` with those of some signed changes that may not be."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS due (dot INTEGER PRIMARY KEY, k INTEGER, reason TEXT)")
    connection.execute("DELETE FROM temp.due")
    for series, span in signed:
        _judge(connection, "temp.due", series, (span.after, span.upto), span, judge)


def spans(connection: sqlite3.Connection) -> list[tuple[int, Span]]:
    """All that was ever signed, in order."""
    desks = {ix: card.id for ix, card in cards(connection).items()}
    streams = dict(connection.execute("SELECT ix, name FROM stream").fetchall())
    found: list[tuple[int, Span]] = []
    reached: dict[int, int] = {}
    for series, number, key in connection.execute("SELECT series, number, key FROM seal ORDER BY series, number, key"):
        desk, stream = desks[series >> STREAM_BITS], streams[series & MOST_STREAMS - 1]
        found.append((series, Span(desk, stream, reached.get(series, 0), number, key)))
        reached[series] = number
    return found


@dataclass(frozen=True, slots=True)
class Withheld:
    """Changes of one desk about one record that do not show, for one reason."""

    desk: DeskCard
    kind: str
    id: UUID
    fields: tuple[str, ...]
    """Their names; empty for one that this version does not know, "deleted" where existence was spoken of."""
    reason: Reason


def withheld(connection: sqlite3.Connection) -> list[Withheld]:
    """All that is kept but not shown, by desk and record; what cannot have been kept so is the check's business (see
    misjudged)."""
    known, reasons = cards(connection), set(Reason)
    found: dict[tuple[int, str, UUID, str], list[str]] = {}
    for at, k, reason, kind_number, id_ in connection.execute(
        f"""SELECT w.dot, w.k, w.reason, r.kind, r.id FROM withheld w JOIN record r ON r.rid = w.k >> {FIELD_BITS}
        ORDER BY w.dot"""
    ):
        if at >> NUMBER_BITS + STREAM_BITS not in known or reason not in reasons:
            continue
        kind = kind_numbered(kind_number)
        number = k & FIELD_MASK
        field = None if kind is None else kind.numbered(number)
        key = (at >> NUMBER_BITS + STREAM_BITS, "" if kind is None else kind.name, UUID(bytes=id_), reason)
        names = found.setdefault(key, [])
        name = "deleted" if number == EXISTENCE else "" if field is None else field.name
        if name not in names:
            names.append(name)
    return [
        Withheld(known[desk], kind, id_, tuple(fields), Reason(reason))
        for (desk, kind, id_, reason), fields in found.items()
    ]
