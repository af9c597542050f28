"""The order in which Tab walks: that of the layouts, whatever was made first or last."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QLayout, QWidget


def takers(widget: QWidget) -> Iterator[QWidget]:
    """What can take the focus by Tab in a widget, itself included, in reading order."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    children = _children(widget)
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    # A table is read from its headings down; an editor inside it comes after it.
    first = [child for child in children if isinstance(child, QHeaderView)] if takes else children
    for child in first:
        yield from takers(child)
    if takes:
        yield widget
        for child in children:
            if child not in first:
                yield from takers(child)


def walk(window: QWidget, forward: bool) -> bool:
    """Move the focus to the next one, or back; False when nothing takes it."""
    order = list(takers(window))
    if not order:
        return False
    focused = QApplication.focusWidget()
    at = order.index(focused) if focused in order else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[(at + (1 if forward else -1)) % len(order)].setFocus(reason)
    return True


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
