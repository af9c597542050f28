"""Everything said goes through one voice, which a test can replace."""

from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QScrollArea, QWidget

from lmcdesk.errors import DiskTrouble
from lmcdesk.ui import words
from lmcdesk.ui.dialogs import Dialog, question
from lmcdesk.ui.fields import TextField
from lmcdesk.ui.marks import State
from lmcdesk.ui.messages import MessageBar
from lmcdesk.ui.talk import Talk


@pytest.fixture
def bar(qtbot):
    made = MessageBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def talk(qtbot, bar):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Talk(window, bar)


def test_recorder_remembers_and_answers(said_by_window, live, tmp_path):
    live.talk.tell("46 changes were merged.")
    live.talk.show(DiskTrouble("The disk is full."))
    assert said_by_window.told == [(State.DONE, "46 changes were merged.")]
    assert [str(error) for error in said_by_window.errors] == ["The disk is full."]
    assert live.talk.ask("Undo the merge?", "Undo")
    said_by_window.answer = False
    assert not live.talk.ask("Undo the merge?", "Undo")
    assert said_by_window.asked == ["Undo the merge? [Undo]"] * 2
    assert live.talk.file_to_open("Which workbook?", []) is None
    said_by_window.files = [tmp_path / "a.xlsx"]
    assert live.talk.file_to_open("Which workbook?", []) == tmp_path / "a.xlsx"


def test_message_stays_until_it_is_read(talk, bar):
    assert not bar.isVisibleTo(bar.parentWidget())
    talk.tell("First.")
    talk.tell("Second.")
    talk.tell("First.")
    assert [message.text for message in bar.messages()] == ["Second.", "First."]
    assert bar._text.text() == "First."
    assert bar._more.text() == "and 1 more"
    bar.read()
    assert bar._text.text() == "Second."
    bar.read()
    assert bar.messages() == []
    assert bar.isHidden()


def test_message_can_lead_on(talk, bar):
    went = []
    talk.tell("2 fields to decide.", State.TO_DECIDE, verb="Decide", does=lambda: went.append(1))
    bar._does.click()
    assert went == [1]
    assert bar.messages() == []


def test_error_is_said_in_its_own_words(talk, bar):
    talk.show(DiskTrouble("The disk is full. Free some room, then save again."))
    assert bar._text.text() == "The disk is full. Free some room, then save again."
    assert bar.accessibleName() == bar._text.text()


def test_dialog_shown_is_deleted_once_it_was_read(talk, qapp):
    dialog = Dialog(talk._window, "A task", field := TextField("name", "Name"), "Do it")
    field.load("typed")
    QTimer.singleShot(0, dialog.accept)
    assert talk.decide(dialog)
    assert field.value() == "typed"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)


@pytest.fixture
def dialog(qtbot):
    made = Dialog(None, "A task", TextField("name", "Name"), "Do it")
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_dialog_begins_in_its_first_field(dialog):
    assert dialog.focusWidget() is dialog.findChild(TextField).entry


def test_question_begins_at_its_verb(qtbot):
    made = question(None, "Undo the merge?", "Undo the merge")
    qtbot.addWidget(made)
    made.open()
    assert made.focusWidget() is made.primary


@pytest.mark.parametrize(("named", "accepted"), [("primary", True), ("refusal", False)])
def test_enter_presses_the_button_that_has_the_focus(dialog, qtbot, named, accepted):
    button = getattr(dialog, named)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert bool(dialog.result()) is accepted


def test_enter_in_a_field_is_the_primary_button(dialog, qtbot):
    qtbot.keyClick(dialog.findChild(TextField).entry, Qt.Key.Key_Return)
    assert dialog.result()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("can", [True, False])
def test_ctrl_enter_does_what_the_primary_button_can(dialog, qtbot, can, key):
    dialog.primary.can(can, "There is no name yet.")
    qtbot.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible() is not can


@pytest.mark.parametrize("accept", [True, False])
def test_question_repeats_the_verb(talk, accept):
    seen = {}

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        seen["buttons"] = (dialog.refusal.text(), dialog.primary.text())
        seen["title"] = dialog.windowTitle()
        (dialog.primary if accept else dialog.refusal).click()

    QTimer.singleShot(0, answer)
    assert talk.ask("Undo the merge of bundle 31?", "Undo the merge", detail="46 changes are taken back.") is accept
    assert seen == {"buttons": ("Cancel", "Undo the merge"), "title": "Undo the merge of bundle 31?"}


def test_file_choices(talk, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *what: (asked.append(what[1:]), ("", ""))[1])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *what: ([str(tmp_path / "a")], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *what: (what[2], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *what: str(tmp_path))
    kinds = [("Workbooks", ["*.xlsx", "*.xls"]), ("All files", ["*"])]
    assert talk.file_to_open("Which workbook?", kinds) is None
    assert asked == [("Which workbook?", "", "Workbooks (*.xlsx *.xls);;All files (*)")]
    assert talk.files_to_open("Which bundles?", kinds) == [tmp_path / "a"]
    assert talk.file_to_save("Where?", tmp_path / "out.xlsx", kinds) == tmp_path / "out.xlsx"
    assert talk.folder("Which folder?") == tmp_path


@pytest.mark.parametrize("room", [(1366, 698), (400, 698)])
def test_dialog_is_as_high_as_what_it_says(room, qtbot, monkeypatch):
    screen = SimpleNamespace(availableSize=lambda: QSize(*room))
    monkeypatch.setattr(Dialog, "screen", lambda _: screen)
    made = question(None, "Undo the merge?", "Undo the merge", detail="What came with it goes to the bin. " * 9)
    qtbot.addWidget(made)
    made.show()
    assert made.width() <= room[0]
    assert made.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    assert made._body.height() == made._body.heightForWidth(made._body.width())


def test_dialog_is_no_larger_than_its_screen(qtbot):
    body = QWidget()
    body.setMinimumSize(3000, 3000)
    dialog = Dialog(None, "A task", body, "Do it")
    qtbot.addWidget(dialog)
    dialog.show()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= 560
    assert dialog.primary.isVisible()


def test_qts_own_buttons_speak_the_language(qtbot, translations, dress):
    translations("th", {("QPlatformTheme", "Cancel"): "ยกเลิก", ("QPlatformTheme", "&Yes"): "ใช่"})
    dress(language="th")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Yes)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "ยกเลิก"
    assert box.button(QDialogButtonBox.StandardButton.Yes).text() == "ใช่"


@pytest.mark.parametrize("language", ["en", "km"])
def test_what_has_no_translation_stays_english(language, qtbot, translations, dress):
    translations("km", {})
    dress(language=language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Help)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Help).text() == "Help"


def test_languages_come_and_go_without_a_trace(qapp, dress):
    before = len(qapp.findChildren(QTranslator))
    for language in ("km", "lo", "en"):
        dress(language=language)
    assert len(qapp.findChildren(QTranslator)) == before


def test_qts_texts_are_marked_once_each():
    assert len(set(words.QT_TEXTS)) == len(words.QT_TEXTS)
    assert {context for context, _ in words.QT_TEXTS} == {"QPlatformTheme", "QLineEdit", "QWidgetTextControl"}


def test_phrases_are_said_again(translations, dress):
    translations("lo", {("Test", "Projects"): "ໂຄງການ"})
    phrase, built = ("Test", "Projects"), lambda: words.said(("Test", "Projects")) + " 7"
    assert (words.said(phrase), words.said(built), words.said("Pump")) == ("Projects", "Projects 7", "Pump")
    dress(language="lo")
    assert (words.said(phrase), words.said(built), words.said("Pump")) == ("ໂຄງການ", "ໂຄງການ 7", "Pump")
