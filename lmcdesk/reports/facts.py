"""A strip of the few figures that matter, side by side between hairlines."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportlab.platypus import Spacer

from lmcdesk.reports.blocks import Beside, Block, Stack
from lmcdesk.reports.charts import Fact as Fact
from lmcdesk.reports.embedding import measure
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Style, Styles

_GAP = 16.0
_SMALLEST = 9.0
_LINES = 6  # of a figure or a note, at most: a strip stays on one page, and a code may be of any length


class Facts(Block):
    """Two to six facts in one strip. Their figures share one line, and the largest size at which each stays on it."""

    before = after = 8.0

    def __init__(self, facts: Iterable[Fact], styles: Styles) -> None:
        super().__init__()
        self._facts = list(facts)
        self._styles = styles
        self._strip = Beside([])

    @property
    def rows(self) -> Sequence[tuple[str, str, str]]:
        return [(fact.label, fact.figure, fact.note) for fact in self._facts]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        styles, facts = self._styles, self._facts
        room = (width - _GAP * (len(facts) - 1)) / max(1, len(facts)) - 0.1
        widest = max((measure(fact.figure, True, 1.0) for fact in facts), default=0.0)
        size = min(styles.figure.size, max(_SMALLEST, room / widest if widest else styles.figure.size))
        figure = replace(styles.figure, size=size)

        def cut(text: str, style: Style) -> Paragraph:
            return Paragraph(Paragraph(text, style).beginning(room, _LINES), style)

        heads = [(Paragraph(fact.label, styles.column), cut(fact.figure, figure)) for fact in facts]
        falls = [label.wrap(room, height)[1] + under.baseline for label, under in heads]
        columns = []
        for (label, under), fall, fact in zip(heads, falls, facts, strict=True):
            note = [cut(fact.note, styles.small)] if fact.note else []
            columns.append(Stack([label, Spacer(0, max(falls) - fall), under, *note]))
        self._strip = Beside(columns, gap=_GAP, ruled=True)
        self.width, self.height = self._strip.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        self._strip.drawOn(self.canv, 0, 0)
