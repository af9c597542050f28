"""Shows that the program itself is at fault: what is safe, a report to copy, the way on."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from lmcdesk.i18n import mark, translate
from lmcdesk.ui import theme
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.dialogs import Dialog
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, dismiss, down, holder


class CrashDialog(Dialog):
    """The report, a button that copies it, and the way on."""

    def __init__(self, text: str) -> None:
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setPlainText(text)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setMinimumHeight(2 * theme.metrics().lines_field)
        self.text.setAccessibleName(translate("Crash", "Report"))
        self.copy = Button(mark("Crash", "Copy the report"), icon="copy", does=self._copy)
        said = Paragraph(
            mark(
                "Crash",
                "The program made a mistake. What was saved before is safe; what you were doing just now may have to "
                "be done again. Send this report to those who look after the program, so that it can be mended.",
            )
        )
        body = holder(down(said, (self.text, 1), across(self.copy, None), gap="inner"))
        super().__init__(
            QApplication.activeWindow(),
            mark("Crash", "Something went wrong in the program"),
            body,
            mark("Crash", "Go on"),
            refuse=mark("Crash", "Close the program"),
        )
        # Not for Escape, which would end the program by a slip.
        self.refusal.clicked.connect(lambda: QApplication.quit())
        self.finished.connect(lambda: dismiss(self))

    def add(self, text: str) -> None:
        """Add the report of another fault; one that repeats itself, as in drawing, is told once."""
        if text not in self.text.toPlainText():
            self.text.appendPlainText("\n" + text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
