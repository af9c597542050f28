"""The order in which Tab walks: that of the layouts, whatever was made first or last."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QLayout, QScrollArea, QWidget


def takers(widget: QWidget, also: QWidget | None = None) -> Iterator[QWidget]:
    """What can take the focus by Tab in a widget, itself included, in reading order; `also` keeps its place among them
    even where it cannot take it any more."""
    if not (widget.isVisible() and widget.isEnabled()) and (also is None or not _holds(widget, also)):
        return

    def among(some: Iterable[QWidget]) -> Iterator[QWidget]:
        for child in some:
            yield from takers(child, also)

    children = _children(widget)
    takes = widget is also or (bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None)
    if isinstance(widget, QScrollArea):
        # It takes the focus itself only to be scrolled by keys, where nothing in it can.
        inside = list(among(children))
        yield from [widget, *inside] if widget is also or not inside else inside
    elif takes:
        # A table is read from its headings down; an editor inside it comes after it.
        yield from among(child for child in children if isinstance(child, QHeaderView))
        yield widget
        yield from among(child for child in children if not isinstance(child, QHeaderView))
    else:
        yield from among(children)


def walk(window: QWidget, forward: bool) -> bool:
    """Move the focus to the next one, or back; False when nothing takes it. What had it may just have been hidden or
    disabled: then the focus passes to its neighbour."""
    focused = QApplication.focusWidget()
    order = list(takers(window, focused))
    if order in ([], [focused]):
        return False
    at = order.index(focused) if focused in order else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[(at + (1 if forward else -1)) % len(order)].setFocus(reason)
    return True


def _holds(widget: QWidget, other: QWidget) -> bool:
    return widget is other or widget.isAncestorOf(other)


def _children(widget: QWidget) -> list[QWidget]:
    layout = widget.layout()
    if layout is not None:
        return list(_in_layout(layout))
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
