"""Progress as a figure, a word and a bar with a tick where it should be today."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from lmcdesk.domain.progress import TOLERANCE, behind
from lmcdesk.reports.blocks import Block, Stack, hairline
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.manner import NOTHING
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles

_BAR, _TICK = 3.2, 7.0  # heights


class Meter(Stack):
    """Progress in percent against what is expected today; a word says how far it is behind, and only then."""

    def __init__(self, progress: int | None, expected: int | None, styles: Styles) -> None:
        figure = styles.words.percent(progress)
        self._told: list[str] = [figure]
        spans = [Span(figure, bold=True)]
        gap = behind(progress, expected)
        if gap is not None and gap.points > TOLERANCE:
            self._told.append(styles.words.digits(gap.words(styles.language)))
            spans.append(Span("  " + self._told[-1], colour="watch", small=True))
        text = Paragraph(spans if progress is not None else NOTHING, styles.cell)
        blocks: list[Flowable] = [text]
        if progress is not None:
            blocks.append(_Bar(progress, expected))
        super().__init__(blocks)
        self.baseline = text.baseline

    @property
    def told(self) -> Sequence[str]:
        return self._told


class _Bar(Block):
    def __init__(self, progress: int, expected: int | None) -> None:
        super().__init__()
        self._progress = max(0, min(100, progress))
        self._expected = expected

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, _TICK
        return width, _TICK

    def draw(self) -> None:
        canvas = self.canv
        bottom = (_TICK - _BAR) / 2
        canvas.setFillColorRGB(*rgb("line"))
        canvas.rect(0, bottom, self.width, _BAR, stroke=0, fill=1)
        if self._progress:
            canvas.setFillColorRGB(*rgb("accent"))
            canvas.rect(0, bottom, self.width * self._progress / 100, _BAR, stroke=0, fill=1)
        if self._expected is not None:
            x = self.width * min(100, self._expected) / 100
            hairline(canvas, x, x, 0, _TICK, colour="ink", weight=1.0)
