"""Charts of the window as they are drawn: patterns that read without colour, lines with a gap, figures below zero."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from lmcdesk.reports.charts import PATTERN_OF, SERIES_PATTERNS, Bar, Bars, Lines, StateBar
from lmcdesk.ui import figures, theme
from lmcdesk.ui.charts.bars import LevelBars
from lmcdesk.ui.charts.lines import Curves
from lmcdesk.ui.charts.patterns import fill
from lmcdesk.ui.charts.state_bars import StateBars
from lmcdesk.ui.marks import State


def filled(pattern: str, token: str) -> QImage:
    image = QImage(40, 14, QImage.Format.Format_Grayscale8)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    fill(painter, pattern, token, QRectF(0, 0, 40, 14))
    painter.end()
    return image


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_patterns_differ_in_one_colour(dress, scheme: str) -> None:
    dress(scheme)
    assert len(set(PATTERN_OF.values())) == len(SERIES_PATTERNS) == 5
    drawn = [filled(pattern, "ink") for pattern in SERIES_PATTERNS]
    for at, one in enumerate(drawn):
        for other in drawn[at + 1 :]:
            differing = sum(one.pixel(x, y) != other.pixel(x, y) for x in range(1, 39) for y in range(1, 13))
            assert differing > 60


def darkest(chart: LevelBars | Curves | StateBars) -> int:
    """How many pixels of a chart are anything but its ground."""
    image = chart.grab().toImage()
    ground = image.pixel(0, image.height() - 1)
    return sum(image.pixel(x, y) != ground for x in range(image.width()) for y in range(image.height()))


def test_a_single_one_among_thousands_can_be_pointed_at(qtbot) -> None:
    chart = StateBars()
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    counts = {State.DONE: 9000, State.LATE: 1}
    chart.show_bars([StateBar("Water", counts)], StateBar("All", counts), figures.manner())
    segments = {part.told.key: part.geometry() for part in chart.parts}
    assert segments[0, State.LATE].width() >= 4
    assert segments[0, State.LATE].left() > segments[0, State.DONE].right()
    assert segments[0, State.LATE].right() <= chart.width()


@pytest.mark.parametrize("counts", [{}, {State.DONE: 0}, {State.DONE: -3}])
def test_nothing_has_no_part(qtbot, counts: dict[State, int]) -> None:
    chart = StateBars()
    qtbot.addWidget(chart)
    chart.show_bars([StateBar("Water", counts)], StateBar("All", counts), figures.manner())
    assert [part.told.key for part in chart.parts] == [(0, None)]
    assert chart.parts[0].accessibleName() == "Water: 0"


def test_bars_reach_below_zero_and_say_what_is_not_known(qtbot) -> None:
    chart = LevelBars()
    qtbot.addWidget(chart)
    chart.resize(300, 200)
    rows = [Bar("Refund", (Decimal(-50), None), ("-50", "–")), Bar("Grant", (Decimal(100), Decimal(20)), ("100", "20"))]
    chart.show_bars(Bars(("Committed", "Spent"), rows))
    assert [part.accessibleName() for part in chart.parts] == [
        "Refund, Committed: -50, Spent: –",
        "Grant, Committed: 100, Spent: 20",
    ]
    assert darkest(chart) > 500


@pytest.mark.parametrize("value", [Decimal("1e400"), Decimal("NaN"), Decimal(0), 10**400])
def test_no_figure_is_too_large_or_too_odd_to_draw(qtbot, value: Decimal | int) -> None:
    bars, lines = LevelBars(), Curves()
    for chart in (bars, lines):
        qtbot.addWidget(chart)
        chart.resize(300, 200)
    bars.show_bars(Bars(("One",), [Bar("A", (value,), ("text",))]))
    lines.show_lines(Lines(("Jan", "Feb"), (value, 1), (None, None)), figures.manner())
    for chart in (bars, lines):
        chart.show()
        assert darkest(chart) > 50


def test_a_time_tells_its_figures_and_shows_where_it_stands(qtbot) -> None:
    chart = Curves()
    qtbot.addWidget(chart)
    chart.resize(320, 180)
    chart.show_lines(Lines(("Jan", "Feb", "Mar"), (1, 5, 1_500_000), (1, 3, None)), figures.manner())
    chart.show()
    qtbot.waitExposed(chart)
    names = [part.accessibleName().replace("\u00a0", " ") for part in chart.parts]
    assert names == ["Jan, 1 planned, 1 reached", "Feb, 5 planned, 3 reached", "Mar, 1.5 M planned"]
    before = darkest(chart)
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow)
    chart.parts[1].setFocus()
    qtbot.waitUntil(chart.parts[1].hasFocus)
    assert darkest(chart) > before + 20
