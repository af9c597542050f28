"""The secretariat lays down what stands at the head of all reports."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.exchanging import Country, country, go, open_window, press, seen
from tests.ui.printing import ENTRIES


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


def test_the_secretariat_lays_down_the_letterhead(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    assert picture.save(str(tmp_path / "logo.png"))
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")

    def fill_in(dialog) -> None:
        choice = dialog._name.entry
        choice.setFocus()
        qtbot.keyClick(choice, Qt.Key.Key_Down)
        assert not dialog._leave_out.isEnabled()
        dialog._choose.click()
        assert not dialog._picture.pixmap().isNull() and dialog._leave_out.isEnabled()
        dialog.primary.click()

    before = page._preview.grab().toImage()
    said_by_window.files = [tmp_path / "logo.png"]
    said_by_window.hands = [fill_in]
    press(qtbot, window, "Letterhead…")
    assert said_by_window.asked[-2] == "Letterhead"
    assert page._preview.grab().toImage() != before
    said_by_window.files = [tmp_path / "national.pdf"]
    press(qtbot, window, "Save as PDF…")
    first = pypdf.PdfReader(tmp_path / "national.pdf").pages[0]
    assert "Mekong-Lancang" in first.extract_text() and len(first.images) == 1

    def take_away(dialog) -> None:
        assert not dialog._picture.pixmap().isNull()
        dialog._leave_out.click()
        dialog.primary.click()

    said_by_window.hands = [take_away]
    press(qtbot, window, "Letterhead…")
    said_by_window.files = [tmp_path / "national.pdf"]
    press(qtbot, window, "Save as PDF…")
    first = pypdf.PdfReader(tmp_path / "national.pdf").pages[0]
    assert "Mekong-Lancang" in first.extract_text() and len(first.images) == 0
    assert page.isVisible()


def test_a_logo_that_cannot_be_read_is_shown_by_its_name(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "print")

    def fill_in(dialog) -> None:
        dialog._choose.click()
        assert dialog._picture.text() == "mem" and dialog._leave_out.isEnabled()
        dialog.reject()

    said_by_window.files = [Path("/proc/self/mem")]  # a file by all appearances, whose reading fails
    said_by_window.hands = [fill_in]
    press(qtbot, window, "Letterhead…")
    assert not said_by_window.hands and not said_by_window.files


def test_a_province_has_no_letterhead_of_its_own(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.province.folder, ENTRIES, said_by_window)
    go(qtbot, window, "print")
    assert not seen(window, "Letterhead…")
