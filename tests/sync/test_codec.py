"""Handovers and segments come back as they were; bytes that hold none are refused, whatever they are."""

from array import array
from dataclasses import replace
from itertools import groupby
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmcdesk.domain.values import Role
from lmcdesk.store.chain import HASH_BYTES
from lmcdesk.store.handover import MOST_NAME, MOST_VALUE, Handover, Run, Seal, Segment
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import MOST_EPOCH, MOST_NUMBER
from lmcdesk.sync.codec import (
    MOST_CLOCK,
    MOST_MARK,
    MOST_MOMENT,
    read_handover,
    read_segment,
    write_handover,
    write_segment,
)
from lmcdesk.sync.columns import Unreadable

NUMBER = st.integers(1, MOST_NUMBER)
MARK = st.integers(0, MOST_MARK)
TEXT = st.text(max_size=20)
VALUE = st.none() | st.integers(-(1 << 63), (1 << 63) - 1) | st.text() | st.binary(max_size=16)


@st.composite
def handovers(draw: st.DrawFn) -> Handover:
    desks = draw(
        st.lists(
            st.builds(DeskCard, st.uuids(), TEXT, TEXT, st.none() | st.text(min_size=1), st.sampled_from(Role)),
            min_size=1,
            max_size=4,
            unique_by=lambda card: card.id,
        )
    )
    streams = draw(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=4, unique=True))
    desk, stream = st.integers(0, len(desks) - 1), st.integers(0, len(streams) - 1)
    series = draw(st.lists(st.tuples(desk, stream), unique=True, max_size=6))
    ends = [sorted(draw(st.lists(st.integers(0, MOST_NUMBER), min_size=2, max_size=2, unique=True))) for _ in series]
    hashes = st.binary(min_size=HASH_BYTES, max_size=HASH_BYTES)
    runs = [Run(*pair, *end, draw(hashes)) for pair, end in zip(series, ends, strict=True)]
    seals = [
        Seal(n, number, draw(st.integers(0, MOST_MOMENT)), draw(hashes), 2 * draw(hashes))
        for n, run in enumerate(runs)
        for number in sorted(draw(st.sets(st.integers(run.since + 1, run.upto), max_size=2)))
    ]
    contexts = st.tuples(desk, st.integers(0, MOST_EPOCH), desk, stream, NUMBER)
    vector = {pair: (*pair, draw(NUMBER), draw(MARK)) for pair in draw(st.lists(st.tuples(desk, stream), max_size=6))}
    for n in range(max(len(desks), len(streams))):  # something is told of each
        pair = n % len(desks), n % len(streams)
        vector.setdefault(pair, (*pair, 1, 0))
    return Handover(
        sender=draw(st.sampled_from(desks)).id,
        desks=desks,
        streams=streams,
        runs=runs,
        contexts=draw(st.lists(contexts, unique_by=lambda row: row[:4], max_size=6)),
        authors=draw(st.lists(TEXT, max_size=3)),
        seals=seals,
        vector=list(vector.values()),
    )


HASH = bytes(HASH_BYTES)


def card(number: int) -> DeskCard:
    return DeskCard(UUID(int=number), f"Desk {number}", "LA", None, Role.COORDINATOR)


HANDOVER = Handover(
    sender=card(1).id,
    desks=[card(1), card(2)],
    streams=["LA-LM"],
    runs=[Run(0, 0, 0, 1000, HASH), Run(1, 0, 5, 1000, HASH)],
    contexts=[(0, 1, 1, 0, 5)],
    authors=["Noy", "Bun"],
    seals=[],
    vector=[(0, 0, 1000, 77)],
)


def together(column: list[int]) -> list[tuple[int, int]]:
    return [(value, sum(1 for _ in group)) for value, group in groupby(column)]


@st.composite
def segments(draw: st.DrawFn) -> Segment:
    values = draw(st.lists(VALUE, min_size=1, max_size=40))
    count = len(values)

    def column(one: st.SearchStrategy[int]) -> list[int]:
        return draw(st.lists(one, min_size=count, max_size=count))

    drawn = column(st.integers(0, 10))
    used = sorted(set(drawn))
    clocks = column(st.integers(0, MOST_CLOCK))
    return Segment(
        records=draw(
            st.lists(st.binary(min_size=16, max_size=16), min_size=len(used), max_size=len(used), unique=True)
        ),
        kinds=draw(st.lists(st.integers(1, 40), min_size=len(used), max_size=len(used))),
        numbers=[(0, 7, count)],
        epochs=together(column(st.integers(0, 3))),
        authors=together(column(st.integers(0, 1))),
        clocks=array("q", clocks),
        record=array("I", [used.index(n) for n in drawn]),
        fields=bytes(column(st.integers(0, 63))),
        values=values,
    )


@given(handovers())
def test_a_handover_comes_back(handover: Handover) -> None:
    assert read_handover(write_handover(handover)) == handover


@given(segments())
def test_a_segment_comes_back(segment: Segment) -> None:
    assert read_segment(write_segment(segment), HANDOVER) == segment


@settings(max_examples=300)
@given(segments(), st.data())
def test_altered_bytes_are_refused_or_are_another_segment(segment: Segment, data: st.DataObject) -> None:
    raw = bytearray(write_segment(segment))
    for _ in range(data.draw(st.integers(1, 3))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = read_segment(bytes(raw), HANDOVER)
    except Unreadable:
        return
    assert read_segment(write_segment(found), HANDOVER) == found


@given(st.binary(max_size=400))
def test_noise_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read_segment(b"\x09" + data, HANDOVER)
    with pytest.raises(Unreadable):
        read_handover(data[:40])


@given(handovers(), segments(), st.data())
def test_what_is_cut_or_lengthened_is_refused(handover: Handover, segment: Segment, data: st.DataObject) -> None:
    for raw, read in (
        (write_handover(handover), read_handover),
        (write_segment(segment), lambda raw: read_segment(raw, HANDOVER)),
    ):
        with pytest.raises(Unreadable):
            read(raw[: data.draw(st.integers(0, len(raw) - 1))])
        with pytest.raises(Unreadable):
            read(raw + data.draw(st.binary(min_size=1, max_size=5)))


@pytest.mark.parametrize(
    "long",
    [
        pytest.param({"authors": ["Noy", "x" * (MOST_NAME + 1)]}, id="of an author"),
        pytest.param({"desks": [card(1), replace(card(2), name="x" * (MOST_NAME + 1))]}, id="of a desk"),
        pytest.param({"streams": ["x" * (MOST_NAME + 1)]}, id="of a stream"),
    ],
)
def test_a_name_that_is_too_long_to_be_handed_on_is_refused(long: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        read_handover(write_handover(replace(HANDOVER, **long)))
    assert read_handover(write_handover(HANDOVER)) == HANDOVER


GOOD = Segment(
    records=[b"a" * 16, b"b" * 16],
    kinds=[1, 5],
    numbers=[(0, 1, 3)],
    epochs=[(1, 3)],
    authors=[(0, 3)],
    clocks=array("q", [100, 101, 102]),
    record=array("I", [0, 1, 1]),
    fields=bytes([2, 2, 3]),
    values=["Water", None, b"a" * 16],
)


def test_an_id_of_a_record_in_the_segment_is_not_written_twice() -> None:
    other = replace(GOOD, values=["Water", None, b"c" * 16])
    assert len(write_segment(other)) == len(write_segment(GOOD)) + 16 + 1
    assert read_segment(write_segment(other), HANDOVER) == other


def test_records_of_two_kinds_may_bear_one_id() -> None:
    both = replace(GOOD, records=[b"a" * 16, b"a" * 16], kinds=[1, 5])
    found = read_segment(write_segment(both), HANDOVER)
    assert (found.records, found.kinds, found.values) == (both.records, both.kinds, both.values)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"records": [b"a" * 16, b"a" * 16], "kinds": [1, 1]}, id="a record twice"),
        pytest.param({"records": [b"a" * 16, b"b" * 15]}, id="an id that is too short"),
        pytest.param({"record": array("I", [0, 0, 0])}, id="a record without a change"),
        pytest.param({"values": ["x" * (MOST_VALUE + 1), None, b"a" * 16]}, id="a text too long to be handed on"),
        pytest.param({"values": ["Water", None, b"c" * (MOST_VALUE + 1)]}, id="bytes too long to be handed on"),
        pytest.param({"kinds": [1, 0]}, id="no such kind"),
        pytest.param({"numbers": [(2, 1, 3)]}, id="no such run"),
        pytest.param({"numbers": [(0, 1, 2)]}, id="numbers are fewer"),
        pytest.param({"numbers": [(0, 0, 3)]}, id="a number below one"),
        pytest.param({"numbers": [(0, MOST_NUMBER + 1, 3)]}, id="a number too large"),
        pytest.param({"epochs": [(MOST_EPOCH + 1, 3)]}, id="an epoch too large"),
        pytest.param({"epochs": [(1, 4), (1, -1)]}, id="a count below one"),
        pytest.param({"authors": [(2, 3)]}, id="no such author"),
        pytest.param({"clocks": array("q", [-5, 1, 1])}, id="a clock before its beginning"),
        pytest.param({"clocks": [MOST_CLOCK, MOST_CLOCK + 1, 1]}, id="a clock beyond its end"),
        pytest.param({"fields": bytes([2, 2, 64])}, id="no such field"),
    ],
)
def test_a_segment_that_makes_no_sense_is_refused(fault: dict[str, Any]) -> None:
    raw = write_segment(replace(GOOD, **fault))
    with pytest.raises(Unreadable):
        read_segment(raw, HANDOVER)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"desks": [card(1), card(1)]}, id="a desk twice"),
        pytest.param({"streams": ["LA-LM", "LA-LM"]}, id="a stream twice"),
        pytest.param({"streams": [""]}, id="a stream without a name"),
        pytest.param({"desks": [card(1), card(2), card(3)]}, id="a desk of which nothing is told"),
        pytest.param({"streams": ["LA-LM", "LA-OU"]}, id="a stream of which nothing is told"),
        pytest.param({"runs": [Run(0, 0, 0, 5, HASH), Run(0, 0, 5, 9, HASH)]}, id="a run twice"),
        pytest.param({"runs": [Run(0, 0, 5, 5, HASH)]}, id="an empty run"),
        pytest.param({"runs": [Run(2, 0, 0, 5, HASH)]}, id="no such desk"),
        pytest.param({"runs": [Run(0, 1, 0, 5, HASH)]}, id="no such stream"),
        pytest.param({"runs": [Run(0, 0, 0, MOST_NUMBER + 1, HASH)]}, id="a number too large"),
        pytest.param({"seals": [Seal(0, 1001, 0, HASH, 2 * HASH)]}, id="a signature under what is not here"),
        pytest.param({"seals": [Seal(0, n, 0, HASH, 2 * HASH) for n in (7, 6)]}, id="signatures out of order"),
        pytest.param({"contexts": [(0, 1, 1, 0, 5), (0, 1, 1, 0, 6)]}, id="two stories of one context"),
        pytest.param({"contexts": [(0, MOST_EPOCH + 1, 1, 0, 5)]}, id="an epoch too large"),
        pytest.param({"vector": [(0, 0, 5, 1), (0, 0, 6, 1)]}, id="known twice"),
        pytest.param({"vector": [(0, 0, 0, 0)]}, id="known to number nought"),
        pytest.param({"vector": [(0, 0, 5, -1)]}, id="no mark of a chain"),
    ],
)
def test_a_handover_that_makes_no_sense_is_refused(fault: dict[str, Any]) -> None:
    with pytest.raises(Unreadable):
        read_handover(write_handover(replace(HANDOVER, **fault)))


def test_a_change_of_no_such_record_is_refused() -> None:
    steps = b"\x01" + bytes([0, 1, 0])  # the column of records: the first, then one further, then the same
    raw = write_segment(GOOD)
    assert raw.count(steps) == 1
    with pytest.raises(Unreadable):
        read_segment(raw.replace(steps, b"\x01" + bytes([0, 1, 1])), HANDOVER)


def test_a_role_of_a_newer_version_is_refused() -> None:
    raw = write_handover(HANDOVER)
    with pytest.raises(Unreadable):
        read_handover(raw.replace(b"coordinator", b"coordinatix", 1))
