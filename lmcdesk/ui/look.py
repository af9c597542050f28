"""Dresses the application: palette, font and the one style sheet, from the tokens in use."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from lmcdesk.ui import fonts, theme

SCHEMES: Final = ("system", "light", "dark", "contrast")
"""What the user can choose; "system" follows the computer's light, dark or high contrast."""

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "control",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Light: "line",
}
_WHEN_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)

_system: list[QPalette] = []


def apply(app: QApplication, scheme: str, language: str, scale: float = 1.0) -> None:
    """Put a scheme of SCHEMES, the sizes of a language and the user's scale on everything shown, without a restart."""
    if not _system:
        _system.append(QPalette(app.palette()))  # as the system gave it, before it is ours
        app.setStyle("Fusion")
    chosen = _scheme_of_system(app) if scheme == "system" else scheme
    contrast = chosen == "contrast"
    colours = theme.high_contrast(_system[0]) if contrast else theme.DARK if chosen == "dark" else theme.LIGHT
    theme.use(colours, language, scale, contrast)
    app.setPalette(_palette())
    app.setFont(fonts.font(theme.metrics().text))
    app.setStyleSheet(style_sheet(colours, theme.metrics()))


def _scheme_of_system(app: QApplication) -> str:
    hints = app.styleHints()
    if hasattr(hints, "accessibility"):  # since Qt 6.10
        wish = hints.accessibility().contrastPreference()
        if wish == Qt.ContrastPreference.HighContrast:
            return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _palette() -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme.colour(token))
    for role in _WHEN_DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("ink3"))
    return palette


def style_sheet(c: dict[str, str], m: theme.Metrics) -> str:
    """The one style sheet. Fonts stay out of it: a weight given here would be faked (see `fonts`)."""
    b, f = m.border, m.focus
    inside = m.field - 2 * b
    pad, pad_focus = m.near, m.near - (f - b)
    # Without soft grounds, what is pressed in is filled.
    pressed, pressed_ink = (c["accent"], c["on_accent"]) if b > 1 else (c["info_soft"], c["ink"])
    press, press_focus = m.inner, m.inner - (f - b)
    return f"""
QWidget[kind="page"] {{ background: {c["paper"]}; }}
QWidget[kind="status"] {{ background: {c["sunken"]}; border-top: {b}px solid {c["line"]}; }}
QWidget[kind="band"] {{ background: {c["nav"]}; }}
QFrame[kind="panel"] {{ background: {c["surface"]}; border: {b}px solid {c["line"]}; border-radius: {m.radius}px; }}
QFrame[kind="rule"] {{ background: {c["line"]}; border: none; }}
QWidget[kind="editor"] {{ background: {c["select"]}; border-left: {m.selected}px solid {c["accent"]}; }}
QFrame[kind="bar"] {{ background: {c["surface"]}; border: {b}px solid {c["control"]}; border-radius: {m.radius}px; }}
QFrame[kind="popup"] {{ background: {c["surface"]}; border: {b}px solid {c["control"]}; }}
QDialog {{ background: {c["surface"]}; }}

QPushButton {{ background: {c["surface"]}; color: {c["ink"]}; border: {b}px solid {c["control"]};
  border-radius: {m.radius}px; padding: 0 {press}px; min-height: {inside}px; }}
QPushButton:hover, QPushButton:pressed {{ background: {c["sunken"]}; }}
QPushButton:focus {{ border: {f}px solid {c["ink"]}; padding: 0 {press_focus}px; min-height: {m.field - 2 * f}px; }}
QPushButton:disabled {{ color: {c["ink3"]}; border-color: {c["line"]}; }}
QPushButton[kind="primary"] {{ background: {c["accent"]}; color: {c["on_accent"]}; border-color: {c["accent"]}; }}
QPushButton[kind="primary"]:hover {{ background: {c["accent_hover"]}; }}
QPushButton[kind="primary"]:focus {{ border-color: {c["ink"]}; }}
QPushButton[kind="primary"]:disabled {{ background: {c["sunken"]}; color: {c["ink3"]}; border-color: {c["line"]}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; color: {c["accent"]};
  padding: 0 {pad}px; }}
QPushButton[kind="quiet"]:hover {{ background: {c["sunken"]}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {c["ink"]}; padding: 0 {pad_focus}px; }}
QPushButton[kind="quiet"]:disabled {{ color: {c["ink3"]}; }}
QPushButton[kind="chip"] {{ background: {c["info_soft"]}; border-color: {c["accent"]}; padding: 0 {pad}px; }}
QPushButton[kind="chip"]:focus {{ border-color: {c["ink"]}; padding: 0 {pad_focus}px; }}
QPushButton[kind="icon"] {{ background: transparent; border-color: transparent; padding: 0; }}
QPushButton[kind="icon"]:focus {{ border-color: {c["ink"]}; padding: 0; }}
QPushButton[kind="crumb"] {{ background: transparent; border-color: transparent; color: {c["ink2"]}; padding: 0;
  min-height: {m.line - 2 * b}px; }}
QPushButton[kind="crumb"]:hover {{ color: {c["accent"]}; }}
QPushButton[kind="crumb"]:focus {{ border-color: {c["ink"]}; padding: 0; min-height: {m.line - 2 * f}px; }}
QPushButton[kind="segment"] {{ border-radius: 0; }}
QPushButton[kind="segment"]:checked {{ background: {pressed}; color: {pressed_ink}; border-color: {c["accent"]}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}

QLineEdit, QComboBox, QPlainTextEdit {{ background: {c["surface"]}; color: {c["ink"]};
  border: {b}px solid {c["control"]}; border-radius: {m.radius}px; selection-background-color: {c["accent"]};
  selection-color: {c["on_accent"]}; placeholder-text-color: {c["ink3"]}; }}
QLineEdit, QComboBox {{ padding: 0 {pad}px; min-height: {inside}px; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border: {f}px solid {c["accent"]}; }}
QLineEdit:focus, QComboBox:focus {{ padding: 0 {pad_focus}px; min-height: {m.field - 2 * f}px; }}
QLineEdit:disabled, QLineEdit:read-only, QComboBox:disabled, QPlainTextEdit:disabled {{ background: {c["sunken"]};
  color: {c["ink2"]}; border-color: {c["line"]}; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {c["late"]}; }}
QComboBox::drop-down {{ border: none; width: {m.wide}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView, QMenu {{ background: {c["surface"]}; color: {c["ink"]}; border: {b}px solid {c["control"]};
  selection-background-color: {c["select"]}; selection-color: {c["ink"]}; outline: 0; }}
QComboBox QAbstractItemView::item {{ min-height: {m.line + m.tight}px; padding: 0 {pad}px; }}
QMenu::item {{ padding: {m.tight}px {m.wide}px {m.tight}px {m.inner}px; min-height: {m.line}px; }}
QMenu::item:selected {{ background: {c["select"]}; }}
QMenu::item:disabled {{ color: {c["ink3"]}; }}

QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableView, QListView {{ background: {c["surface"]}; border: none; outline: 0;
  selection-background-color: {c["select"]}; selection-color: {c["ink"]}; }}
QHeaderView {{ background: {c["surface"]}; border: none; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {m.inner}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {m.inner}px; margin: 0; }}
QScrollBar::handle {{ background: {c["control"]}; border-radius: 3px; margin: 3px; min-height: {m.wide}px;
  min-width: {m.wide}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c["sunken"]}; }}
QCalendarWidget QToolButton {{ color: {c["ink"]}; background: transparent; border: none; padding: {m.tight}px; }}
QToolTip {{ background: {c["surface"]}; color: {c["ink"]}; border: {b}px solid {c["control"]}; padding: {m.tight}px; }}
"""
