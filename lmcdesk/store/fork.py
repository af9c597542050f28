"""Two computers that wrote under one name, unnoticed since a whole disk was copied: where others hold the other one's
work, what this one wrote besides goes on under a name of its own, and none of it is lost."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from lmcdesk.domain.values import Role
from lmcdesk.store import chain, heads, identity
from lmcdesk.store.handover import Handover, Run, Segment, Value
from lmcdesk.store.journal import Journal
from lmcdesk.store.keys import (
    DESK_BITS,
    EPOCH_BITS,
    FIELD_BITS,
    FIELD_MASK,
    MOST_EPOCH,
    MOST_STREAMS,
    STREAM_BITS,
    context_key,
    dot,
    series,
)
from lmcdesk.store.proof import another_history
from lmcdesk.store.streams import Streams

_KNOWING = STREAM_BITS + DESK_BITS + EPOCH_BITS
"""Above these bits a context's key tells whose knowledge it is."""

_Entry = tuple[int, bytes, int, Value]
"""What tells one of a desk's changes from any other: its clock, the record, the field, the value."""


def doubtful(connection: sqlite3.Connection, handover: Handover) -> bool:
    """Whether a handover certainly or possibly holds other work under this desk's name than its own."""
    ours = _ours(connection)
    runs = ((stream, run) for stream, run in _runs(connection, handover) if stream in ours)
    longer = any(run.since < ours[stream][1] < run.upto for stream, run in runs)
    return longer or _contradicted(connection, handover, ours)


def part(journal: Journal, handover: Handover, segments: Callable[[], Iterable[Segment]]) -> bool:
    """Put what this desk wrote otherwise than its secretariat tells under a new name; whether there was any. Within a
    transaction, before the handover is taken over. Raises BundleRefused where it comes from somebody else, who may hold
    what nobody else will, or does not reach back to where the two began to differ."""
    connection = journal.connection
    works = apart(connection, handover, segments)
    if not works:
        return False
    _go_apart(connection, works)
    journal.renamed()
    journal.judged(k for (k,) in connection.execute("SELECT k FROM temp.contested").fetchall())
    return True


def apart(
    connection: sqlite3.Connection, handover: Handover, segments: Callable[[], Iterable[Segment]]
) -> list[tuple[int, int, int]]:
    """Of each series of this desk, if its secretariat tells otherwise of any: up to which number it stays, and its end.
    Raises as `part` does."""
    if not doubtful(connection, handover):
        return []
    ours, runs = _ours(connection), dict(_runs(connection, handover))
    alike = _alike(connection, handover, ours, runs, segments())
    same = all(number == min(ours[stream][1], runs[stream].upto) for stream, number in alike.items())
    if same and not _contradicted(connection, handover, ours):
        return []
    me, sender = identity.card(connection), next(card for card in handover.desks if card.id == handover.sender)
    told = {handover.streams[s] for d, s, *_ in handover.vector if handover.desks[d].id == me.id}
    late = told - runs.keys() or any(0 < run.since >= alike.get(stream, 0) for stream, run in runs.items())
    if late or sender.role is not Role.SECRETARIAT or sender.id == me.id:
        raise another_history(me)
    return [(key, alike.get(stream, 0), upto) for stream, (key, upto) in ours.items()]


def _contradicted(connection: sqlite3.Connection, handover: Handover, ours: dict[str, tuple[int, int]]) -> bool:
    """Whether somebody holds other work under this desk's name, by the marks of the chains."""
    me = identity.card(connection).id
    for desk, place, number, mark in handover.vector:
        key, upto = ours.get(handover.streams[place], (0, 0))
        if handover.desks[desk].id == me and number <= upto and chain.at(connection, key, number).mark != mark:
            return True
    return False


def _ours(connection: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """Of each stream that this desk wrote in under its name: the series, and how far it goes."""
    return {
        stream: (series(desk, ix), number)
        for desk, ix, stream, number in connection.execute(
            "SELECT s.desk, s.stream, t.name, s.number FROM me JOIN series s USING (desk) "
            "JOIN stream t ON t.ix = s.stream WHERE s.number > 0"
        )
    }


def _runs(connection: sqlite3.Connection, handover: Handover) -> Iterator[tuple[str, Run]]:
    """What a handover brings under this desk's name, by the streams."""
    me = identity.card(connection).id
    for run in handover.runs:
        if handover.desks[run.desk].id == me:
            yield handover.streams[run.stream], run


def _alike(
    connection: sqlite3.Connection,
    handover: Handover,
    ours: dict[str, tuple[int, int]],
    runs: dict[str, Run],
    segments: Iterable[Segment],
) -> dict[str, int]:
    """Up to which number each of some runs tells just what is known here, where anything is known to compare."""
    places = {handover.runs.index(run): stream for stream, run in runs.items() if stream in ours}
    alike = {stream: runs[stream].since for stream in places.values() if runs[stream].since < ours[stream][1]}
    for segment in segments:
        start = 0
        for place, first, count in segment.numbers:
            stream = places.get(place, "")
            if alike.get(stream) == first - 1:
                theirs = islice(_told(segment), start, start + count)
                for one, other in zip(_written(connection, *ours[stream], first - 1), theirs, strict=False):
                    if one != other:
                        break
                    alike[stream] += 1
            start += count
    return alike


def _told(segment: Segment) -> Iterator[_Entry]:
    records = map(segment.records.__getitem__, segment.record)
    return zip(segment.clocks, records, segment.fields, segment.values, strict=True)


def _written(connection: sqlite3.Connection, key: int, upto: int, after: int) -> Iterator[_Entry]:
    return connection.execute(
        f"SELECT c.clock, r.id, c.k & {FIELD_MASK}, c.value FROM change c JOIN record r ON r.rid = c.k >> {FIELD_BITS} "
        "WHERE c.dot > ? AND c.dot <= ? ORDER BY c.dot",
        (dot(key, after), dot(key, upto)),
    )


def _go_apart(connection: sqlite3.Connection, works: Sequence[tuple[int, int, int]]) -> None:
    """Of each series, given with the number up to which it stays and its end, put the rest under a new identity, which
    knew all that the old one knew, and what stays. What the old one learnt later is forgotten: in its other life it
    learnt other things."""
    old, new = identity.take_name(connection, "parted")
    learnt = 0
    for key, stays, _ in works:
        epochs = connection.execute(
            "SELECT max(epoch) FROM change WHERE dot BETWEEN ? AND ?", (dot(key, 1), dot(key, stays))
        )
        learnt = max(learnt, epochs.fetchone()[0] or 0)
    of_old = context_key(old, 0, 0), context_key(old + 1, 0, 0)
    connection.execute(
        "INSERT INTO context SELECT ck + ?, number FROM context WHERE ck >= ? AND ck < ?",
        (new - old << _KNOWING, *of_old),
    )
    connection.execute(f"DELETE FROM context WHERE ck >= ? AND ck < ? AND ck & {MOST_EPOCH} > ?", (*of_old, learnt))
    connection.executemany(
        "INSERT INTO context VALUES (?, ?)", [(context_key(new, key, 1), stays) for key, stays, _ in works if stays]
    )
    heads.make_room(connection)
    with _unguarded(connection):
        for key, stays, upto in works:
            if stays < upto:
                _move(connection, key, series(new, key & MOST_STREAMS - 1), stays, upto)
    heads.settle_again(connection)
    heads.bury_judged(connection, f"SELECT DISTINCT k >> {FIELD_BITS} FROM temp.contested")


@contextmanager
def _unguarded(connection: sqlite3.Connection) -> Iterator[None]:
    """Let changes be put under another name, which is all that is ever altered of one."""
    (guard,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'change_stays_update'").fetchone()
    connection.execute("DROP TRIGGER change_stays_update")
    yield
    connection.execute(guard)


def _move(connection: sqlite3.Connection, key: int, to: int, stays: int, upto: int) -> None:
    """Let the changes of a series above a number begin another one; with them all that names them. Their fields are to
    be settled anew: what others knew under the old name was the other computer's work."""
    run, shift = connection.execute, dot(to, 0) - dot(key, stays)
    tail = dot(key, stays + 1), dot(key, upto)
    for table in ("change", "head", "rival", "withheld"):
        run(f"UPDATE {table} SET dot = dot + ? WHERE dot BETWEEN ? AND ?", (shift, *tail))
    run(
        "INSERT OR IGNORE INTO temp.contested SELECT k FROM change WHERE dot BETWEEN ? AND ?",
        (dot(to, 1), dot(to, upto - stays)),
    )
    for table in ("seal", "link"):
        run(f"DELETE FROM {table} WHERE series = ? AND number > ?", (key, stays))
    run("UPDATE series SET number = ? WHERE desk = ? AND stream = ?", (stays, *Streams.pair(key)))
    run("INSERT INTO series VALUES (?, ?, ?)", (*Streams.pair(to), upto - stays))
    run(
        "INSERT INTO work_run SELECT work, ?, max(first - ?, 1), last - ? FROM work_run WHERE series = ? AND last > ?",
        (to, stays, stays, key, stays),
    )
    run("DELETE FROM work_run WHERE series = ? AND first > ?", (key, stays))
    run("UPDATE work_run SET last = min(last, ?) WHERE series = ?", (stays, key))
