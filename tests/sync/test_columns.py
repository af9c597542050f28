"""Columns come back as they were, and nothing else than a column is read as one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.sync.columns import Reader, Unreadable, Writer

WHOLE = st.integers(-(1 << 63), (1 << 63) - 1)


def packed(**columns: object) -> bytes:
    out = Writer()
    for name, value in columns.items():
        getattr(out, name)(value)
    return out.done()


@given(st.lists(WHOLE))
def test_numbers_come_back(values: list[int]) -> None:
    source = Reader(packed(numbers=values))
    assert source.numbers(len(values), -(1 << 63), (1 << 63) - 1).tolist() == values
    source.end()


@given(st.lists(st.integers(0, (1 << 62))))
def test_numbers_come_back_from_their_steps(values: list[int]) -> None:
    source = Reader(packed(steps=values))
    assert source.steps(len(values), 0, 1 << 62).tolist() == values
    source.end()


@pytest.mark.parametrize(
    "values",
    [
        pytest.param([5, 101], id="too large"),
        pytest.param([5, -1], id="too small"),
        pytest.param([1 << 62] * 2, id="far"),
    ],
)
def test_steps_out_of_their_bounds_are_refused(values: list[int]) -> None:
    with pytest.raises(Unreadable):
        Reader(packed(steps=values)).steps(len(values), 0, 100)


def test_steps_beyond_all_numbers_are_refused() -> None:
    with pytest.raises(Unreadable):
        Reader(packed(numbers=[(1 << 63) - 1] * 2)).steps(2, 0, 100)


@given(st.lists(st.text()), st.lists(st.binary()))
def test_texts_and_bytes_come_back(texts: list[str], blobs: list[bytes]) -> None:
    source = Reader(packed(texts=texts, blobs=blobs))
    assert source.texts(len(texts)) == texts
    assert source.blobs(len(blobs)) == blobs
    source.end()


@given(st.integers(0, (1 << 63) - 1))
def test_a_number_comes_back(value: int) -> None:
    assert Reader(packed(number=value)).number((1 << 63) - 1) == value


def test_numbers_take_no_more_room_than_the_widest_of_them_needs() -> None:
    assert [len(packed(numbers=[0, n])) for n in (127, 128, 1 << 15, 1 << 31)] == [3, 5, 9, 17]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\x03\x00\x00\x00\x00\x00\x00", id="no such width"),
        pytest.param(b"\x01\x00", id="too short"),
        pytest.param(b"\x01\x00\x7f", id="too large"),
        pytest.param(b"\x01\x00\xff", id="too small"),
    ],
)
def test_numbers_that_make_no_sense_are_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        Reader(data).numbers(2, 0, 100)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\x80", id="no end"),
        pytest.param(b"\xff" * 11, id="never ends"),
        pytest.param(b"\x80\x00", id="longer than needed"),
        pytest.param(b"\x65", id="too large"),
    ],
)
def test_a_number_that_makes_no_sense_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        Reader(data).number(100)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\x03\xc3\x28\xff", id="not UTF-8"),
        pytest.param(b"\x04\xed\xa0\x80\xff", id="half a surrogate pair"),
        pytest.param(b"\x00", id="fewer than said"),
        pytest.param(b"\x03a\xff\xff", id="more than said"),
        pytest.param(b"\x03a\xffb", id="something after the last"),
        pytest.param(b"\x01a", id="no end"),
    ],
)
def test_texts_that_make_no_sense_are_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        Reader(data).texts(1)


def test_what_follows_the_end_is_refused() -> None:
    source = Reader(b"\x05\x00")
    source.number(5)
    with pytest.raises(Unreadable):
        source.end()
