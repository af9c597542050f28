"""Whether what does not show is what may not be: every change judged once more, from the log and from what is believed
of its desk, and compared with what is kept of the judgements."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from lmcdesk.domain.rights import Reason, place_of
from lmcdesk.store import stray, withheld
from lmcdesk.store.identity import DeskCard, card, cards
from lmcdesk.store.keys import FIELD_MASK, MOST_NUMBER, MOST_STREAMS, NUMBER_BITS, STREAM_BITS, series, stream_of
from lmcdesk.store.streams import Streams
from lmcdesk.store.withheld import Judge, Span


@dataclass(frozen=True, slots=True)
class Misjudged:
    """Changes of one desk in one stream that show and may not, or the other way round."""

    desk: DeskCard
    stream: str
    number: int
    """Of the first one."""
    changes: int


def misjudged(connection: sqlite3.Connection, judge: Judge, own_key: bytes | None) -> list[Misjudged]:
    """All of them, in a log that is sound otherwise. What this desk wrote itself and has not signed yet is judged by
    the key that it signs with."""
    run = connection.execute
    mine = {desk for (desk,) in run("SELECT desk FROM mine")}
    withheld.reckon(connection, [*withheld.spans(connection), *_unsigned(connection, own_key)], judge)
    due = {*run("SELECT dot, k FROM temp.due"), *stray.reckon(connection, judge)}
    kept = {(at, k): reason for at, k, reason in run("SELECT dot, k, reason FROM withheld")}
    # a desk goes on showing what it may write no longer: nobody judges its work at home
    shows = {pair for pair in due - kept.keys() if pair[0] >> NUMBER_BITS + STREAM_BITS not in mine}
    hides = {pair for pair in kept.keys() - due if kept[pair] != Reason.ELSEWHERE or not _made_own(connection, *pair)}
    hides |= {pair for pair, reason in kept.items() if reason not in set(Reason)}
    wrong: dict[int, list[int]] = defaultdict(list)
    for at, _ in shows | hides:
        wrong[at >> NUMBER_BITS].append(at & MOST_NUMBER)
    desks, streams, me = cards(connection), dict(run("SELECT ix, name FROM stream").fetchall()), card(connection)
    return [
        Misjudged(desks.get(key >> STREAM_BITS, me), streams.get(key & MOST_STREAMS - 1, "?"), min(found), len(found))
        for key, found in sorted(wrong.items())
    ]


def _unsigned(connection: sqlite3.Connection, own_key: bytes | None) -> Iterator[tuple[int, Span]]:
    desks = cards(connection)
    for desk, stream, name, after, upto in connection.execute(
        f"""SELECT s.desk, s.stream, t.name,
            coalesce((SELECT max(number) FROM seal WHERE series = s.desk << {STREAM_BITS} | s.stream), 0), s.number
        FROM mine m JOIN series s USING (desk) JOIN stream t ON t.ix = s.stream"""
    ).fetchall():
        if own_key is not None and after < upto:
            yield series(desk, stream), Span(desks[desk].id, name, after, upto, own_key)


def _made_own(connection: sqlite3.Connection, at: int, k: int) -> bool:
    """Whether this desk has written of a change's record, which is spoken of in several places, in the change's place:
    that may have made it one of the record's own, and the change is judged again at the next merge."""
    places = {ix: place_of(name) for ix, name in connection.execute("SELECT ix, name FROM stream")}
    written = connection.execute(
        f"""SELECT DISTINCT {stream_of("c")},
            c.dot >> {NUMBER_BITS + STREAM_BITS} IN (SELECT desk FROM mine) FROM change c WHERE k BETWEEN ? AND ?""",
        (k & ~FIELD_MASK, k | FIELD_MASK),
    ).fetchall()
    everywhere, own = {places.get(ix) for ix, _ in written}, {places.get(ix) for ix, here in written if here}
    return len(everywhere) > 1 and places.get(Streams.pair(at >> NUMBER_BITS)[1]) in own
