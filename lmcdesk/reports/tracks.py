"""The tracks of a timeline: one bar a project over a scale of years, with its adopted dates, milestones and today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lmcdesk.reports import marks
from lmcdesk.reports.blocks import Block, hairline
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.embedding import BOLD, REGULAR, measure
from lmcdesk.reports.marks import State
from lmcdesk.reports.styles import Styles

_BAR, _ADOPTED, _MARK = 7.0, 2.0, 6.5  # heights
_TOP, _GAP = 2.0, 2.5  # above the bar, and between it and the adopted dates
_LEAST = 1.5  # width of what lasts a day


@dataclass(frozen=True)
class Scale:
    """Years from the first day of one to the last of another, both of them whole, and today."""

    first: int
    last: int
    today: date

    @property
    def years(self) -> range:
        """All its years."""
        return range(self.first, self.last + 1)

    def holds(self, day: date) -> bool:
        """Whether a day lies on it."""
        return self.first <= day.year <= self.last

    def at(self, day: date, width: float) -> float:
        """Where a day lies on a width; what lies beyond an end, at that end."""
        begin, end = date(self.first, 1, 1), date(self.last, 12, 31)
        return width * min(1.0, max(0.0, (day - begin).days / ((end - begin).days + 1)))

    def ground(self, canvas: Any, left: float, width: float, bottom: float, top: float) -> None:
        """What lies behind the tracks: years, quarters and today's line."""
        for year in self.years:
            for month in (1, 4, 7, 10):
                x = left + self.at(date(year, month, 1), width)
                hairline(canvas, x, x, bottom, top, colour="control" if month == 1 else "line", weight=0.3)
        if self.holds(self.today):
            x = left + self.at(self.today, width)
            canvas.saveState()
            canvas.setDash(3, 2)
            hairline(canvas, x, x, bottom, top, colour="ink", weight=0.9)
            canvas.restoreState()


class ScaleHead(Block):
    """Today's day, years and quarters, as the head of a column of tracks."""

    def __init__(self, scale: Scale, styles: Styles) -> None:
        super().__init__()
        words = styles.words
        self._scale, self._words = scale, words
        self._style = styles.column
        self._today = words("Report", "Today, {day}").format(day=words.day(scale.today))
        quarter = words("Report", "Q{n}")
        self._quarters = [quarter.format(n=words.number(n)) for n in range(1, 5)]
        said = "".join((self._today, *self._quarters, *map(words.year, scale.years)))
        self._leading, self._drop = self._style.line(said)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, 3 * self._leading
        return width, self.height

    def draw(self) -> None:
        canvas, scale, size = self.canv, self._scale, self._style.size
        lines = [self.height - self._drop - line * self._leading for line in range(3)]
        quarters = self._quarters_that_fit(0.9 * size)
        for year in scale.years:
            left = scale.at(date(year, 1, 1), self.width)
            hairline(canvas, left, left, -3.8, self.height - self._leading, colour="control", weight=0.3)
            canvas.setFillColorRGB(*rgb("ink"))
            canvas.setFont(BOLD, size)
            canvas.drawString(left + 3, lines[1], self._words.year(year))
            canvas.setFillColorRGB(*rgb("ink2"))
            canvas.setFont(REGULAR, 0.9 * size)
            for text, month in zip(quarters, (1, 4, 7, 10), strict=False):
                x = scale.at(date(year, month, 1), self.width)
                canvas.drawString(x + 3, lines[2], text)
        if scale.holds(scale.today):
            self._draw_today(lines[0])

    def _quarters_that_fit(self, size: float) -> Sequence[str]:
        """By their names, or else by their numbers, or not at all."""
        room = self.width / len(self._scale.years) / 4 - 4
        numbers = [self._words.number(n) for n in range(1, 5)]
        fitting = (some for some in (self._quarters, numbers) if all(measure(t, False, size) <= room for t in some))
        return next(fitting, ())

    def _draw_today(self, y: float) -> None:
        canvas, size = self.canv, self._style.size
        x = self._scale.at(self._scale.today, self.width)
        wide = measure(self._today, True, size)
        canvas.setFont(BOLD, size)
        canvas.setFillColorRGB(*rgb("ink"))
        canvas.drawString(max(0.0, min(x - wide / 2, self.width - wide)), y, self._today)
        canvas.saveState()
        canvas.setDash(3, 2)
        hairline(canvas, x, x, -3.8, self.height - self._leading, colour="ink", weight=0.9)
        canvas.restoreState()


class Track(Block):
    """One project's bar from begin to end, dark as far as it is done; a thin line below it for the adopted dates; the
    milestones on it."""

    def __init__(
        self,
        scale: Scale,
        forecast: tuple[date | None, date | None],
        adopted: tuple[date | None, date | None],
        progress: int | None,
        steps: Sequence[tuple[date, State]],
    ) -> None:
        super().__init__()
        self._scale = scale
        self._forecast, self._adopted = forecast, adopted
        self._progress = min(100, max(0, progress or 0))
        self._steps = steps

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, _TOP + _BAR + _GAP + _ADOPTED
        return width, self.height

    def draw(self) -> None:
        canvas = self.canv
        bottom = self.height - _TOP - _BAR
        bar = self._reach(self._forecast)
        if bar is not None:
            left, wide = bar
            canvas.setStrokeColorRGB(*rgb("accent"))
            canvas.setLineWidth(0.5)
            canvas.setFillColorRGB(*rgb("heat1"))
            canvas.rect(left, bottom, wide, _BAR, stroke=1, fill=1)
            canvas.setFillColorRGB(*rgb("accent"))
            if self._progress:
                canvas.rect(left, bottom, wide * self._progress / 100, _BAR, stroke=0, fill=1)
            self._draw_cuts(bottom)
        adopted = self._reach(self._adopted)
        if adopted is not None:
            canvas.setFillColorRGB(*rgb("control"))
            canvas.rect(adopted[0], 0, adopted[1], _ADOPTED, stroke=0, fill=1)
        for day, state in self._steps:
            if self._scale.holds(day):
                marks.draw(canvas, state, self._scale.at(day, self.width), bottom + _BAR / 2, _MARK, ringed=True)

    def _reach(self, ends: tuple[date | None, date | None]) -> tuple[float, float] | None:
        """Left edge and width of a bar; one end without the other is drawn as a day, ends the wrong way round turned.
        Nothing of it where it lies beyond the scale."""
        days = sorted(day for day in ends if day is not None)
        if not days or days[-1].year < self._scale.first or days[0].year > self._scale.last:
            return None
        left, right = self._scale.at(days[0], self.width), self._scale.at(days[-1], self.width)
        return min(left, self.width - _LEAST), max(_LEAST, right - left)

    def _draw_cuts(self, bottom: float) -> None:
        """Points where the bar goes on beyond the scale."""
        days = [day for day in self._forecast if day is not None]
        y = bottom + _BAR / 2
        for beyond, x, way in (
            (min(days).year < self._scale.first, 0.0, -1),
            (max(days).year > self._scale.last, self.width, 1),
        ):
            if beyond:
                path = self.canv.beginPath()
                path.moveTo(x, bottom)
                path.lineTo(x + 4.5 * way, y)
                path.lineTo(x, bottom + _BAR)
                path.close()
                self.canv.drawPath(path, stroke=0, fill=1)
