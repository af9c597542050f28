"""What is signed is read in one way only."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from lmcdesk.sync.boxes import Box, canonical, moment
from lmcdesk.sync.columns import Unreadable


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b'{"a": 1}', id="white space"),
        pytest.param(b'{"b":1,"a":1}', id="another order"),
        pytest.param(b'{"a":1,"a":1}', id="a key twice"),
        pytest.param(b'{"a":1.5}', id="a fraction"),
        pytest.param(b'{"a":1e2}', id="an exponent"),
        pytest.param(b'{"a":NaN}', id="not a number"),
        pytest.param(b'{"a":Infinity}', id="infinity"),
        pytest.param(b'{"a":-0}', id="minus nought"),
        pytest.param(b'{"a":"\\u0061"}', id="escaped without need"),
        pytest.param(b'{"a":"\\ud800"}', id="half a surrogate pair"),
        pytest.param(b'{"a":"\xff"}', id="not UTF-8"),
        pytest.param(b'{"a":' + b"[" * 100_000, id="nested deeply"),
        pytest.param(b'{"a":' + b"9" * 5000 + b"}", id="a number of many digits"),
        pytest.param(b'{"a":1}\n', id="something after the end"),
    ],
)
def test_anything_but_the_canonical_form_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        Box.read(data)


def test_entries_come_out_by_name_and_type() -> None:
    box = Box.read(
        canonical(
            {
                "name": "ຫຼວງນ້ຳທາ",
                "count": 3,
                "id": UUID(int=7).hex,
                "day": "2026-02-28",
                "made": moment(datetime(2026, 2, 28, 9, 30, 15, tzinfo=UTC)),
                "parts": ["a", "b"],
                "inner": {"x": 1},
                "none": None,
            }
        )
    )
    assert box.text("name") == "ຫຼວງນ້ຳທາ"
    assert box.number("count", 3) == 3
    assert box.uuid("id") == UUID(int=7)
    assert box.day("day") == date(2026, 2, 28)
    assert box.moment("made") == datetime(2026, 2, 28, 9, 30, 15, tzinfo=UTC)
    assert box.texts("parts") == ("a", "b")
    assert box.box("inner").names() == ["x"]
    assert not box.has("none")
    assert not box.has("absent")


@pytest.mark.parametrize(
    ("how", "value"),
    [
        ("text", 1),
        ("text", None),
        ("number", "1"),
        ("number", True),
        ("number", -1),
        ("number", 101),
        ("key", "AB"),
        ("key", "a"),
        ("key", "abcd"),
        ("key", "zz"),
        ("day", "2026-02-30"),
        ("day", "20260228"),
        ("moment", "2026-02-28"),
        ("texts", ["a", 1]),
        ("texts", "a"),
        ("box", []),
        ("boxes", [1]),
        ("boxes", {}),
    ],
)
def test_an_entry_of_another_type_is_refused(how: str, value: object) -> None:
    box = Box({"a": value})
    more = {"number": (100,), "key": (1,)}.get(how, ())
    with pytest.raises(Unreadable):
        getattr(box, how)("a", *more)
