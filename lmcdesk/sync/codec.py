"""A handover and its segments as bytes and back again (see resources/help/bundle-format.md).

Values lie together by kind and field, so that what is alike stands close and compresses well.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from operator import or_
from typing import Any
from uuid import UUID

from lmcdesk.domain.values import Role
from lmcdesk.store.chain import HASH_BYTES, MARK_BYTES
from lmcdesk.store.handover import MOST_NAME, MOST_VALUE, SEGMENT, Handover, Run, Seal, Segment, Value
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK, MOST_DESKS, MOST_EPOCH, MOST_NUMBER, MOST_STREAMS
from lmcdesk.sync.columns import OutOfRange, Reader, Unreadable, Writer, differ, within
from lmcdesk.sync.keys import KEY_BYTES, SIGNATURE_BYTES

MOST_CLOCK = (1 << 63) - 1
MOST_MOMENT = (1 << 47) - 1
"""Milliseconds since 1970, which a clock has room for."""
MOST_MARK = (1 << 8 * MARK_BYTES) - 1
MOST_KIND = (1 << 15) - 1
MOST_ROWS = 1_000_000
"""Rows of any table beside the changes; what desks knew of one another is the longest."""

_NOTHING, _NUMBER, _TEXT, _BYTES = range(4)
_TYPE = {type(None): _NOTHING, int: _NUMBER, str: _TEXT, bytes: _BYTES}


# The handover


def write_handover(handover: Handover) -> bytes:
    """All that must be known beside the changes."""
    out = Writer()
    desks = handover.desks
    out.number(len(desks))
    out.raw(b"".join(desk.id.bytes for desk in desks))
    for column in (
        [desk.name for desk in desks],
        [desk.country for desk in desks],
        [desk.province or "" for desk in desks],
        [desk.role.value for desk in desks],
    ):
        out.texts(column)
    out.number([desk.id for desk in desks].index(handover.sender))
    out.number(len(handover.streams))
    out.texts(handover.streams)
    out.number(len(handover.authors))
    out.texts(handover.authors)
    _write_table(out, [(run.desk, run.stream, run.since, run.upto) for run in handover.runs], 4)
    out.raw(b"".join(run.hash for run in handover.runs))
    _write_table(out, handover.contexts, 5)
    _write_table(out, handover.vector, 4)
    _write_table(out, [(seal.run, seal.number, seal.at) for seal in handover.seals], 3)
    out.raw(b"".join(seal.key for seal in handover.seals))
    out.raw(b"".join(seal.signature for seal in handover.seals))
    return out.done()


def read_handover(data: bytes) -> Handover:
    """The handover that the bytes hold. Raises Unreadable."""
    source = Reader(data)
    count = source.number(MOST_DESKS)
    ids = source.raw(16 * count)
    cards = list(zip(*[source.texts(count) for _ in range(4)], strict=True))
    sender = source.number(count - 1)
    try:
        desks = [
            DeskCard(UUID(bytes=ids[16 * n : 16 * n + 16]), name, country, province or None, Role(role))
            for n, (name, country, province, role) in enumerate(cards)
        ]
    except ValueError:
        raise Unreadable("a desk has a role that this version does not know") from None
    streams = source.texts(source.number(MOST_STREAMS))
    authors = source.texts(source.number(MOST_ROWS))
    for names in (*zip(*cards, strict=True), streams, authors):
        _bounded(names, MOST_NAME)
    a_desk, a_stream, a_number = (0, count - 1), (0, len(streams) - 1), (1, MOST_NUMBER)
    runs = _read_table(source, (a_desk, a_stream, (0, MOST_NUMBER), a_number))
    hashes = _read_pieces(source, len(runs), HASH_BYTES)
    contexts = _read_table(source, (a_desk, (0, MOST_EPOCH), a_desk, a_stream, a_number))
    vector = _read_table(source, (a_desk, a_stream, a_number, (0, MOST_MARK)))
    under = _read_table(source, ((0, len(runs) - 1), a_number, (0, MOST_MOMENT)))
    signers = _read_pieces(source, len(under), KEY_BYTES)
    signatures = _read_pieces(source, len(under), SIGNATURE_BYTES)
    source.end()
    differ([desk.id for desk in desks], "a desk")
    differ(streams, "a stream")
    differ([run[:2] for run in runs], "a run")
    differ([row[:4] for row in contexts], "what a desk knew")
    differ([row[:2] for row in vector], "what the sender knows")
    if not all(streams) or any(since >= upto for _, _, since, upto in runs):
        raise Unreadable("a run is empty or a stream has no name that can be")
    spoken_of = (
        {run[0] for run in runs} | {row[0] for row in vector} | {ix for d, _, o, *_ in contexts for ix in (d, o)}
    )
    about = {run[1] for run in runs} | {row[1] for row in vector} | {row[3] for row in contexts}
    if len(spoken_of | {sender}) < count or len(about) < len(streams):
        raise Unreadable("a desk or a stream is named of which nothing is told")
    order = [row[:2] for row in under]
    if order != sorted(order) or any(not runs[r][2] < number <= runs[r][3] for r, number in order):
        raise Unreadable("a signature is under nothing that is here")
    return Handover(
        sender=desks[sender].id,
        desks=desks,
        streams=streams,
        runs=[Run(d, s, since, upto, end) for (d, s, since, upto), end in zip(runs, hashes, strict=True)],
        contexts=contexts,
        authors=authors,
        seals=[Seal(*row, *signed) for row, *signed in zip(under, signers, signatures, strict=True)],
        vector=vector,
    )


def _write_table(out: Writer, rows: Sequence[tuple[int, ...]], columns: int) -> None:
    out.number(len(rows))
    for column in range(columns):
        out.numbers(row[column] for row in rows)


def _read_pieces(source: Reader, count: int, length: int) -> list[bytes]:
    raw = source.raw(count * length)
    return [raw[at : at + length] for at in range(0, len(raw), length)]


def _read_table(source: Reader, bounds: tuple[tuple[int, int], ...], most: int = MOST_ROWS) -> list[tuple[Any, ...]]:
    count = source.number(most)
    return list(zip(*[source.numbers(count, low, high) for low, high in bounds], strict=True))


# A segment


def write_segment(segment: Segment) -> bytes:
    """Some of the changes."""
    out = Writer()
    out.number(len(segment))
    out.number(len(segment.records))
    ids = b"".join(segment.records)
    out.raw(b"".join(ids[place::16] for place in range(16)))
    out.numbers(segment.kinds)
    _write_table(out, segment.numbers, 3)
    _write_table(out, segment.epochs, 2)
    _write_table(out, segment.authors, 2)
    out.steps(segment.clocks)
    out.steps(segment.record)
    out.raw(segment.fields)
    order = _by_field(segment.kinds, segment.record, segment.fields)
    _write_values(out, [segment.values[n] for n in order], segment.records)
    return out.done()


def read_segment(data: bytes, handover: Handover) -> Segment:
    """The segment that the bytes hold; its runs and authors are the handover's. Raises Unreadable."""
    source = Reader(data)
    count = source.number(SEGMENT)
    named = source.number(count)
    planes = source.raw(16 * named)
    ids = bytearray(16 * named)
    for place in range(16):
        ids[place::16] = planes[place * named : (place + 1) * named]
    records = [bytes(ids[at : at + 16]) for at in range(0, len(ids), 16)]
    kinds = source.numbers(named, 1, MOST_KIND).tolist()
    differ(list(zip(records, kinds, strict=True)), "a record")
    how_many = (1, count)
    numbers = _read_table(source, ((0, len(handover.runs) - 1), (1, MOST_NUMBER), how_many), count)
    epochs = _read_table(source, ((0, MOST_EPOCH), how_many), count)
    authors = _read_table(source, ((0, len(handover.authors) - 1), how_many), count)
    if any(sum(row[-1] for row in table) != count for table in (numbers, epochs, authors)):
        raise Unreadable("the columns have different lengths")
    clocks = source.steps(count, 0, MOST_CLOCK)
    record = source.steps(count, 0, named - 1)
    if len(set(record)) != named:
        raise Unreadable("a record has no change")
    fields = source.raw(count)
    within(fields, 0, FIELD_MASK)
    values: list[Value] = [None] * count
    ordered = _read_values(source, count, records)
    for place, value in zip(_by_field(kinds, record, fields), ordered, strict=True):
        values[place] = value
    source.end()
    return Segment(records, kinds, numbers, epochs, authors, clocks, record, fields, values)


def _by_field(kinds: Sequence[int], record: Iterable[int], fields: bytes) -> list[int]:
    """The changes' places in the order of kind and field: values of one sort lie together."""
    bases = [kind << FIELD_BITS for kind in kinds]
    keys = list(map(or_, map(bases.__getitem__, record), fields))
    return sorted(range(len(keys)), key=keys.__getitem__)


def _write_values(out: Writer, values: list[Value], records: list[bytes]) -> None:
    """Types first, then numbers, texts and bytes apart. Bytes are mostly ids of records: each is given once, and not at
    all if it is a record of this segment."""
    types = bytes(map(_TYPE.__getitem__, map(type, values)))
    out.raw(types)
    out.numbers(value for value in values if isinstance(value, int))
    out.texts([value for value in values if isinstance(value, str)])
    named = [value for value in values if isinstance(value, bytes)]
    place = {id_: n for n, id_ in enumerate(records)}
    further = [value for value in dict.fromkeys(named) if value not in place]
    place.update((value, n) for n, value in enumerate(further, len(records)))
    out.number(len(further))
    out.blobs(further)
    out.numbers(map(place.__getitem__, named))


def _read_values(source: Reader, count: int, records: list[bytes]) -> Iterator[Value]:
    types = source.raw(count)
    within(types, _NOTHING, _BYTES)
    numbers = iter(source.numbers(types.count(_NUMBER), -(1 << 63), (1 << 63) - 1))
    texts = source.texts(types.count(_TEXT))
    how_many = types.count(_BYTES)
    table = records + source.blobs(source.number(how_many))
    _bounded(texts, MOST_VALUE)
    _bounded(table, MOST_VALUE)
    blobs = map(table.__getitem__, source.numbers(how_many, 0, len(table) - 1))
    sources: tuple[Iterator[Value], ...] = (repeat(None), numbers, iter(texts), blobs)
    return map(next, map(sources.__getitem__, types))


def _bounded(values: Iterable[str] | Iterable[bytes], most: int) -> None:
    if max(map(len, values), default=0) > most:
        raise OutOfRange("a text is too long")
