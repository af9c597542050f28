"""What the band at the left is made of: the program's sign, the pages' items, the field that goes anywhere."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import figures, fonts, icons, painting, theme
from lmcdesk.ui.labels import SAYS_AGAIN
from lmcdesk.ui.page import Entry
from lmcdesk.ui.words import Phrase, said


class River(QWidget):
    """The program's sign: three waves."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.metrics().wide, theme.metrics().wide)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 24, self.height() / 24)
        for at, token in enumerate(("nav_ink", "nav_ink2", "nav_ink2")):
            y = 6 + 6 * at
            wave = QPainterPath(QPointF(1.5, y))
            wave.cubicTo(5.5, y - 4, 8, y - 3, 12, y)
            wave.cubicTo(16, y + 3, 18.5, y + 4, 22.5, y)
            painter.setPen(QPen(theme.colour(token), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(wave)


class BandButton(QAbstractButton):
    """What can be pressed in the band; folded, it shows its icon and says its word in the tooltip."""

    def __init__(self, phrase: Phrase, icon: str, does: Callable[[], object]) -> None:
        super().__init__()
        self._phrase, self._icon = phrase, icon
        self.folded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: does())
        self.say()

    def say(self) -> None:
        """Take its word and size again."""
        text = said(self._phrase)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text if self.folded else "")
        self.updateGeometry()
        self.update()

    def fold(self, folded: bool) -> None:
        """Show the icon alone, or icon and word."""
        self.folded = folded
        self.say()

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        return QSize(m.band_narrow if self.folded else m.band, m.nav)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "nav_ink" if self.underMouse() else "nav_ink2"
        self._paint_icon(painter, token)
        self._paint_word(painter, token, fonts.REGULAR, float(self.width()))
        self._paint_focus(painter)

    def _paint_word(self, painter: QPainter, token: str, weight: int, end: float) -> None:
        if self.folded:
            return
        m = theme.metrics()
        left = m.edge + m.icon + m.cell
        place = QRectF(left, 0, end - left - m.tight, self.height())
        painting.draw_text(painter, place, self.text(), m.text, weight, token)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painting.draw_ring(painter, QRectF(self.rect()), "nav_ink")

    def _paint_icon(self, painter: QPainter, token: str) -> None:
        m = theme.metrics()
        left = (self.width() - m.icon) / 2 if self.folded else m.edge
        icons.draw(painter, self._icon, QRectF(left, (self.height() - m.icon) / 2, m.icon, m.icon), token)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in SAYS_AGAIN:
            self.say()


class NavItem(BandButton):
    """One page: icon, word, and in a box what waits there for this user."""

    def __init__(self, entry: Entry, does: Callable[[], object]) -> None:
        self._waiting = 0
        super().__init__(entry.title, entry.icon, does)
        self.setCheckable(True)
        self.setAutoExclusive(False)

    def wait(self, count: int) -> None:
        """Show how much waits, 0 for nothing."""
        self._waiting = count
        self.say()

    def say(self) -> None:
        super().say()
        if self._waiting:
            self.setAccessibleName(
                translate("Band", "{page}, {n} waiting").format(page=self.text(), n=figures.number(self._waiting))
            )
            self.setToolTip(self.accessibleName() if self.folded else "")

    def nextCheckState(self) -> None:
        """Being pressed does not check it: the window does, when the page is shown."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        token = "nav_ink" if on or self.underMouse() else "nav_ink2"
        if on:
            painter.fillRect(self.rect(), theme.colour("nav_on"))
            painter.fillRect(QRectF(0, 0, m.selected, self.height()), theme.colour("nav_ink"))
        self._paint_icon(painter, token)
        end = self._paint_box(painter) if self._waiting else float(self.width())
        self._paint_word(painter, token, fonts.STRONG if on else fonts.REGULAR, end)
        self._paint_focus(painter)

    def _paint_box(self, painter: QPainter) -> float:
        """The count in its box at the right, folded a dot beside the icon's corner; says where it begins."""
        m = theme.metrics()
        if self.folded:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("nav_ink"))
            painter.drawEllipse(QPointF((self.width() + m.icon) / 2, (self.height() - m.icon) / 2), m.tight, m.tight)
            return float(self.width())
        text = figures.number(self._waiting)
        width = max(m.wide, painting.text_width(text, m.axis, fonts.STRONG) + m.near)
        box = QRectF(self.width() - width - m.cell, (self.height() - m.icon) / 2, width, m.icon)
        painter.setPen(QPen(theme.colour("nav_ink2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), m.chip_radius, m.chip_radius)
        painting.draw_text(painter, box, text, m.axis, fonts.STRONG, "nav_ink", painting.MIDDLE)
        return box.left()


class GoToField(BandButton):
    """Looks like a field and opens one that goes to any page or record."""

    def __init__(self, does: Callable[[], object]) -> None:
        super().__init__(mark("Band", "Go to or search"), "search", does)

    def sizeHint(self) -> QSize:
        m = theme.metrics()
        return QSize(m.band_narrow, m.nav) if self.folded else QSize(m.band - 2 * m.inner, m.field)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, m = QPainter(self), theme.metrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.folded:
            self._paint_icon(painter, "nav_ink2")
        else:
            frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(theme.colour("nav_ink2"), 1))
            painter.drawRoundedRect(frame, m.radius, m.radius)
            inner = frame.adjusted(m.cell, 0, -m.near, 0)
            keys = "Ctrl+K"
            painting.draw_text(painter, inner, keys, m.axis, token="nav_ink2", side=painting.RIGHT)
            inner.setRight(inner.right() - painting.text_width(keys, m.axis) - m.tight)
            painting.draw_text(painter, inner, self.text(), m.small, token="nav_ink2")
        self._paint_focus(painter)
