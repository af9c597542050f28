"""The chart of lines on paper: planned, dashed, against reached, solid, each named at its end."""

from collections.abc import Sequence

from lmcdesk.reports.blocks import Block, hairline
from lmcdesk.reports.charts import Lines
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.embedding import BOLD, REGULAR, measure
from lmcdesk.reports.plot import Plot
from lmcdesk.reports.styles import Style, Styles

_LABEL = 8.0  # size of words and figures, as in the other charts
_HEIGHT, _FOOT = 150.0, 16.0  # of the chart, and of the line of times below it


class Curves(Block):
    """The chart of lines; one of them has a value at least."""

    before = 4.0
    after = 8.0

    def __init__(self, chart: Lines, styles: Styles) -> None:
        super().__init__()
        self._chart, self._words = chart, styles.words
        self._plot = Plot(chart, styles.words)
        self._gap = max(Style(styles.language, _LABEL, tight=True).line(end.text)[0] for end in self._plot.ends)

    @property
    def heads(self) -> Sequence[str]:
        return ("", self._words("Chart", "Planned"), self._words("Chart", "Reached"))

    @property
    def rows(self) -> Sequence[tuple[str, str, str]]:
        chart, short = self._chart, self._words.short
        series = zip(chart.labels, map(short, chart.planned), map(short, chart.reached), strict=True)
        return [(label, planned, reached) for label, planned, reached in series]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, _HEIGHT
        self._plot.fit(width, _HEIGHT, _FOOT, _LABEL, lambda text, bold: measure(text, bold, _LABEL))
        return width, _HEIGHT

    def draw(self) -> None:
        canvas, plot = self.canv, self._plot
        canvas.setFont(REGULAR, _LABEL)
        for tick, text in zip(plot.ticks, plot.tick_texts, strict=True):
            hairline(canvas, plot.left, plot.right, plot.y(tick), colour="control" if tick == 0 else "line")
            canvas.setFillColorRGB(*rgb("ink2"))
            canvas.drawRightString(plot.left - 4, plot.y(tick) - 2.8, text)
        for at in plot.times():
            canvas.drawCentredString(plot.x(at), 4, plot.labels[at])
        self._draw_line(plot.planned, "ink2", 1.1, dashed=True)
        self._draw_line(plot.reached, "accent", 1.9, dashed=False)
        self._name_ends()

    def _draw_line(self, values: Sequence[float | None], colour: str, weight: float, dashed: bool) -> None:
        canvas, plot = self.canv, self._plot
        canvas.saveState()
        canvas.setStrokeColorRGB(*rgb(colour))
        canvas.setFillColorRGB(*rgb(colour))
        canvas.setLineWidth(weight)
        canvas.setLineJoin(1)
        canvas.setDash([4, 2.5] if dashed else [])
        path = canvas.beginPath()
        before = False
        last = None
        for at, value in enumerate(values):
            if value is not None:
                (path.lineTo if before else path.moveTo)(plot.x(at), plot.y(value))
                last = (plot.x(at), plot.y(value))
            before = value is not None
        canvas.drawPath(path, stroke=1, fill=0)
        if last:
            canvas.circle(*last, 1.4 if dashed else 2.4, stroke=0, fill=1)
        canvas.restoreState()

    def _name_ends(self) -> None:
        for name in self._plot.names(self._gap):
            self.canv.setFillColorRGB(*rgb("surface"))
            self.canv.rect(name.left, name.height - 1.5, name.right - name.left, _LABEL, stroke=0, fill=1)
            self.canv.setFillColorRGB(*rgb(name.end.colour))
            self.canv.setFont(BOLD, _LABEL)
            self.canv.drawString(name.left, name.height, name.end.text)
