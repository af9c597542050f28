"""Where a passphrase is typed: the one that this desk's key lies behind, or a new one."""

from PySide6.QtWidgets import QLineEdit, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.ui.buttons import Check
from lmcdesk.ui.dialogs import Dialog
from lmcdesk.ui.fields import TextField
from lmcdesk.ui.forms import Form
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, holder
from lmcdesk.ui.words import Phrase


class PassphraseField(TextField):
    """A line that shows dots. The value is what was typed, every blank of it."""

    def _make(self) -> QLineEdit:
        line = super()._make()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def value(self) -> str:
        return self.entry.text()

    def reveal(self, shown: bool) -> None:
        """Show what is typed, or dots."""
        self.entry.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def _reveals(*fields: PassphraseField) -> QWidget:
    check = Check(mark("Exchange", "Show what is typed"))
    for field in fields:
        check.toggled.connect(field.reveal)
    return holder(across(check, None))


class PassphraseDialog(Dialog):
    """Asks for the passphrase that this desk's key lies behind."""

    def __init__(self, parent: QWidget | None, problem: str = "") -> None:
        """`problem` says what was wrong with the one typed before."""
        self._field = PassphraseField("passphrase", mark("Exchange", "Passphrase"))
        about = mark(
            "Exchange",
            "This desk's key is behind a passphrase, and this needs the key. It is asked for once, until you close the "
            "program.",
        )
        form = Form(Paragraph(about), self._field, _reveals(self._field))
        super().__init__(
            parent, mark("Exchange", "Passphrase of this desk's key"), form, mark("Exchange", "Use this passphrase")
        )
        self._field.show_problem(problem)
        self._field.setFocus()

    def passphrase(self) -> str:
        """What was typed."""
        return self._field.value()


class NewPassphraseDialog(Dialog):
    """Asks for a new passphrase twice, and is accepted only if both are the same."""

    def __init__(self, parent: QWidget | None, title: Phrase, verb: Phrase, *, root: bool) -> None:
        """At the `root` of a country a forgotten one costs more than elsewhere."""
        self._first = PassphraseField("first", mark("Exchange", "New passphrase"))
        self._second = PassphraseField("second", mark("Exchange", "The same again"))
        about = mark(
            "Exchange",
            "Whoever steals this computer, or a copy of this desk's folder, can then neither write bundles in its name "
            "nor open bundles that are for it. The passphrase is asked for once each time the program is started.",
        )
        forgotten = (
            mark(
                "Exchange",
                "Nobody can tell you a forgotten one, and nobody can take it off: this secretariat could then enrol "
                "and revoke no desk any more, and all desks of the country would have to be enrolled anew. Keep it in "
                "a safe too. What is recorded here stays readable all the same.",
            )
            if root
            else mark(
                "Exchange",
                "Nobody can tell you a forgotten one, and nobody can take it off: the secretariat then has to enrol "
                "this desk anew. What is recorded here stays readable all the same.",
            )
        )
        form = Form(
            Paragraph(about),
            Paragraph(forgotten),
            self._first,
            self._second,
            _reveals(self._first, self._second),
        )
        super().__init__(parent, title, form, verb)
        self._first.setFocus()

    def passphrase(self) -> str:
        """What was typed."""
        return self._first.value()

    def accept(self) -> None:
        missing, same = not self._first.value(), self._first.value() == self._second.value()
        self._first.show_problem(translate("Exchange", "Type a passphrase.") if missing else "")
        different = "" if missing or same else translate("Exchange", "The two are not the same. Type them again.")
        self._second.show_problem(different)
        if missing or not same:
            (self._first if missing else self._second).setFocus()
            return
        super().accept()
