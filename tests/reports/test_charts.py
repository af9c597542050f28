"""Charts: odd figures draw sensibly, scales are round, and nothing is told by colour alone."""

import io
import re
from collections.abc import Callable
from decimal import Decimal
from math import isfinite

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmcdesk.reports import chart_blocks
from lmcdesk.reports.charts import (
    PATTERN_OF,
    SERIES_PATTERNS,
    STATE_ORDER,
    Bar,
    Bars,
    Lines,
    StateBar,
    plain,
    scale,
)
from lmcdesk.reports.marks import SHAPES, State, word
from lmcdesk.reports.styles import Styles

Render = Callable[..., bytes]
EN = Styles("en")
NOTHING_YET = "There are no figures to draw yet."
ODD = [None, 0, 1, -5, Decimal("0.001"), Decimal("NaN"), Decimal("Infinity"), Decimal("1E+400"), 10**400, -(10**12)]


def text_of(data: bytes) -> str:
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def numbers_of(data: bytes) -> list[float]:
    """Every operand of every drawing operator."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    found = []
    for page in reader.pages:
        content = page["/Contents"].get_object().get_data().decode("latin-1")
        content = re.sub(r"\((?:\\.|[^\\()])*\)", "", content, flags=re.DOTALL)
        assert not re.search(r"\b(nan|inf)\b", content, flags=re.IGNORECASE)
        found += [float(operand) for operand in re.findall(r"(?<![\w/+.-])-?\d+\.?\d*(?=\s)", content)]
    return found


def sane(data: bytes) -> bool:
    """Nothing is drawn far from the page."""
    return all(isfinite(operand) and abs(operand) < 2000 for operand in numbers_of(data))


@pytest.mark.parametrize("value", ODD, ids=str)
def test_odd_values_in_bars(value: Decimal | int | None, render: Render) -> None:
    chart = Bars(
        ("Committed", "Spent"),
        [Bar("A", (value, 7), (EN.words.number(value), "7")), Bar("B", (None, value), ("–", "x"))],
    )
    data = render([chart_blocks.bars(chart, EN)])
    assert sane(data)
    assert "Committed" in text_of(data)


@pytest.mark.parametrize("value", ODD, ids=str)
def test_odd_values_in_lines(value: Decimal | int | None, render: Render) -> None:
    chart = Lines(("Jan", "Feb", "Mar"), (0, value, 3), (value, None, None))
    data = render([chart_blocks.lines(chart, EN)])
    assert sane(data)
    assert "3 planned" in text_of(data)


@settings(max_examples=40, deadline=None)
@given(
    planned=st.lists(st.one_of(st.none(), st.integers(), st.decimals()), max_size=14),
    data=st.data(),
)
def test_any_lines(planned: list[Decimal | int | None], data: st.DataObject, render: Render) -> None:
    same_length = st.lists(st.one_of(st.none(), st.integers(-9, 9)), min_size=len(planned), max_size=len(planned))
    chart = Lines([f"Label {at}" for at in range(len(planned))], planned, data.draw(same_length))
    assert sane(render([chart_blocks.lines(chart, EN)]))


@settings(max_examples=40, deadline=None)
@given(counts=st.lists(st.dictionaries(st.sampled_from(STATE_ORDER), st.integers(-5, 10**6)), max_size=6))
def test_any_state_bars(counts: list[dict[State, int]], render: Render) -> None:
    data = render([chart_blocks.state_bars([StateBar(f"4.2.{at}", own) for at, own in enumerate(counts)], EN)])
    assert sane(data)


def test_without_figures_a_sentence_stands(render: Render) -> None:
    empty = [
        chart_blocks.state_bars([], EN),
        chart_blocks.state_bars([StateBar("4.1", {State.DONE: 0})], EN),
        chart_blocks.bars(Bars(("A",), []), EN),
        chart_blocks.bars(Bars(("A",), [Bar("x", (None,), ("–",))]), EN),
        chart_blocks.lines(Lines((), (), ()), EN),
        chart_blocks.lines(Lines(("Jan",), (None,), (Decimal("NaN"),)), EN),
    ]
    for block in empty:
        assert NOTHING_YET in text_of(render([block]))


def test_words_and_totals_stand_beside_the_bars(render: Render) -> None:
    bar = StateBar("4.2.12 Water", {State.DONE: 21, State.LATE: 3, State.HELD: 9})
    assert bar.total == 24  # held is no state of a milestone
    text = text_of(render([chart_blocks.state_bars([bar], EN, "Section")]))
    for expected in ("Section", "4.2.12 Water", "24", "21", *(word(state) for state in STATE_ORDER)):
        assert expected in text


def test_lines_are_named_at_their_ends(render: Render) -> None:
    chart = Lines(("Jan", "Feb", "Mar"), (10, 22, 34), (8, 24, None))
    text = text_of(render([chart_blocks.lines(chart, EN)]))
    assert "34 planned" in text
    assert "24 reached" in text


def test_lines_that_end_together_are_named_apart(render: Render) -> None:
    text = text_of(render([chart_blocks.lines(Lines(("Jan", "Feb"), (1, 1), (1, 1)), EN)]))
    assert "1 planned" in text
    assert "1 reached" in text
    with pytest.raises(ValueError, match="equally long"):
        Lines(("Jan",), (1, 2), (1,))


def boxes_of(data: bytes, *said: str) -> list[tuple[float, float, float, float]]:
    """Where texts stand on the first page: left, bottom, right, top."""
    page = pypdfium2.PdfDocument(data)[0].get_textpage()
    text = page.get_text_range().replace("\u00a0", " ")
    found = []
    for words in said:
        begin = text.index(words)
        boxes = [page.get_charbox(at) for at in range(begin, begin + len(words)) if not text[at].isspace()]
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        found.append((min(lefts), min(bottoms), max(rights), max(tops)))
    return found


def apart(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] >= other[2] or other[0] >= one[2] or one[1] >= other[3] or other[1] >= one[3]


@pytest.mark.parametrize("ends", range(12))
@pytest.mark.parametrize("reached", [0, 1, 2, 38, 39, 40, 41, 42, 78, 79, 80])
def test_the_names_of_lines_never_touch(ends: int, reached: int, render: Render) -> None:
    """Whatever the lines come to, and whenever the one reached ends: neither one another, nor the months."""
    months = [EN.words.month(month) for month in range(1, 13)]
    planned = [40 * month // 11 for month in range(12)]
    got: list[int | None] = [reached * month // max(1, ends) if month <= ends else None for month in range(12)]
    data = render([chart_blocks.lines(Lines(months, planned, got), EN)])
    texts = ["40 planned", f"{got[ends]} reached", *months]
    boxes = boxes_of(data, *texts)
    for at, box in enumerate(boxes[:2]):
        for other, against in enumerate(boxes[at + 1 :], at + 1):
            assert apart(box, against), (texts[at], texts[other])


def test_a_single_series_is_named_above_its_bars(render: Render) -> None:
    chart = Bars(("Milestones past due",), [Bar("Flood", (3,), ("3",))])
    assert "Milestones past due" in text_of(render([chart_blocks.bars(chart, EN, "Reason")]))


def test_a_long_chart_goes_over_pages(render: Render) -> None:
    bars = [StateBar(f"4.2.{at}", {State.DONE: at}) for at in range(90)]
    data = render([chart_blocks.state_bars(bars, EN)])
    assert len(pypdf.PdfReader(io.BytesIO(data)).pages) > 2
    assert "4.2.89" in text_of(data)


def test_states_differ_by_more_than_colour() -> None:
    assert len({PATTERN_OF[state] for state in STATE_ORDER}) == len(STATE_ORDER)
    assert len(set(SERIES_PATTERNS)) == len(SERIES_PATTERNS)
    shapes = {state: SHAPES[state] for state in State if state is not State.NOT_OPENED}
    assert len(set(shapes.values())) == len(shapes)  # not opened is a clock as due is; the word tells


@given(st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=9))
def test_scales_hold_zero_and_all_values(values: list[float]) -> None:
    marks = scale(values)
    assert 2 <= len(marks) <= 8
    assert marks == sorted(set(marks))
    slack = (marks[-1] - marks[0]) / 1e6 if isfinite(marks[-1] - marks[0]) else 0.0
    assert marks[0] <= min(0.0, *values) + slack
    assert marks[-1] >= max(0.0, *values) - slack


def test_scales_are_round() -> None:
    assert scale([0, 34]) == [0, 10, 20, 30, 40]
    assert scale([3]) == [0, 1, 2, 3]
    assert scale([-4, 9]) == [-5, 0, 5, 10]
    assert scale([0.4]) == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])
    assert scale([0]) == [0, 1]
    assert scale([5e-324]) == [0, 1]  # too little to be parted


def test_figures_as_floats() -> None:
    assert plain(None) is plain(Decimal("NaN")) is plain(Decimal("-Infinity")) is None
    assert plain(10**400) == plain(Decimal("1E+999")) == 1e300
    assert plain(-(10**400)) == -1e300
    assert plain(Decimal("2.5")) == 2.5
