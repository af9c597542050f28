"""What can be chosen of a report is offered, reached, and found on its pages."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.i18n import LANGUAGES
from lmcdesk.sample import fill
from lmcdesk.store.database import Database
from lmcdesk.ui.pages.print import PrintPage
from tests.ui.exchanging import Country, country, go, open_window, press, rest, seen
from tests.ui.printing import ENTRIES, drawn, text_of


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


def test_a_projects_sheet_is_found_by_typing(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    other = Project(code="LA-2026-0002", title="Border health post", country="LA", province="LA-LM")
    with desks.capital.writing("Bounmy") as journal:
        journal.add(other)
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.go("print", "project", desks.project)
    rest(qtbot, window)
    page = window.page()
    choices = page.choices
    assert isinstance(page, PrintPage) and choices._project.isVisible() and drawn(page)
    choices._project.entry.selectAll()
    qtbot.keyClicks(choices._project.entry, "health")
    rest(qtbot, window)
    said_by_window.files = [tmp_path / "sheet.pdf"]
    press(qtbot, window, "Save as PDF…")
    assert "Border health post" in text_of(tmp_path / "sheet.pdf")
    choices._project.entry.selectAll()
    qtbot.keyClicks(choices._project.entry, "no such project")
    rest(qtbot, window)
    # The last project that was found stays on the page, and nothing else can be saved.
    said_by_window.files = [tmp_path / "nothing.pdf"]
    page.save()
    rest(qtbot, window)
    assert not (tmp_path / "nothing.pdf").exists()


def test_what_is_typed_stays_when_the_desk_changes(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.go("print", "project", desks.project)
    rest(qtbot, window)
    choices = window.page().choices
    choices._project.entry.selectAll()
    qtbot.keyClicks(choices._project.entry, "no such")
    rest(qtbot, window)
    (save,) = seen(window, "Save as PDF…")
    assert not save.isEnabled() and save.toolTip() == "Choose a project first."
    with window.live.database.writing("Bounmy") as journal:
        journal.add(Project(code="LA-2026-0002", title="No such luck", country="LA", province="LA-LM"))
    rest(qtbot, window)
    assert choices._project.entry.text() == "no such"
    assert save.isEnabled(), "the words lead to one project now"


def test_a_list_for_next_year_is_of_next_year(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    choices = go(qtbot, window, "print").choices
    year = date.today().year
    for report, shown in (("proposals", year + 1), ("annual", year), ("project", year), ("proposals", year + 1)):
        choices._report.load(report)
        choices._report.edited.emit()
        rest(qtbot, window)
        assert int(choices._year.value()) == shown


def test_the_report_speaks_the_language_chosen(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    page.choices._language.load("lo")
    page.choices._language.edited.emit()
    rest(qtbot, window)
    assert drawn(page)
    said_by_window.files = [tmp_path / "lo.pdf"]
    press(qtbot, window, "Save as PDF…")
    assert (tmp_path / "lo.pdf").is_file()


def test_a_draft_is_looked_at_and_saved_as_one(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    desk = Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    fill(desk, 30)
    window = open_window(qtbot, desk.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    press(qtbot, window, "Pages after")
    place, plain = page._at.text(), page._preview.grab().toImage()
    press(qtbot, window, "Mark as a draft")
    assert page.choices._draft.isChecked() and page._at.text() == place, "the same pages are looked at"
    draft = page._preview.grab().toImage()
    said_by_window.files = [tmp_path / "draft.pdf", tmp_path / "draft.xlsx"]
    press(qtbot, window, "Save as PDF…")
    press(qtbot, window, "Save as workbook…")
    assert all("Draft" in text.extract_text() for text in pypdf.PdfReader(tmp_path / "draft.pdf").pages)
    assert openpyxl.load_workbook(tmp_path / "draft.xlsx").worksheets[0]["A2"].value == "Draft"
    press(qtbot, window, "Mark as a draft")
    assert page._preview.grab().toImage() == plain != draft
    said_by_window.files = [tmp_path / "plain.pdf"]
    press(qtbot, window, "Save as PDF…")
    assert "Draft" not in text_of(tmp_path / "plain.pdf")


def test_digits_are_offered_where_the_language_has_its_own(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    choices = page.choices
    assert choices._digits.isHidden()

    def speak(language: str) -> None:
        choices._language.load(language)
        choices._language.edited.emit()
        rest(qtbot, window)

    speak("km")
    entry = choices._digits.entry
    assert choices._digits.isVisible() and [entry.itemText(at) for at in range(2)] == ["1, 2, 3", "១, ២, ៣"]
    qtbot.keyClick(entry, Qt.Key.Key_Down)
    rest(qtbot, window)
    assert page._looks_at.native
    speak("vi")
    assert choices._digits.isHidden()
    speak("lo")
    assert entry.currentText() == "໑, ໒, ໓" and page._looks_at.native, "what was chosen before"


def test_all_choices_are_reached_by_keyboard_in_the_order_of_reading(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.go("print", "province")
    rest(qtbot, window)
    page = window.page()
    choices = page.choices
    choices._language.load("th")
    choices._language.edited.emit()
    rest(qtbot, window)
    window.activateWindow()
    choices._report.entry.setFocus()
    reached = []
    for _ in range(7):
        reached.append(window.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    fields = (choices._report, choices._province, choices._year, choices._language, choices._digits, choices._era)
    assert reached == [*(field.entry for field in fields), choices._draft]
    qtbot.keyClick(choices._draft, Qt.Key.Key_Space)
    rest(qtbot, window)
    assert page._looks_at.draft


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_choices_stand_side_by_side_and_whole_on_a_laptop(
    qtbot: QtBot, desks: Country, said_by_window, dress: Callable[..., None], tmp_path: Path, language: str
) -> None:
    dress(language=language)
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    for report in ("province", "project", "coverage"):
        window.go("print", report)
        rest(qtbot, window)
        page = window.page()
        choices = page.choices
        assert page._side.verticalScrollBar().maximum() == 0, "nothing has to be scrolled to"
        for field in (choices._province, choices._year, choices._language, choices._digits, choices._era):
            assert field.isHidden() or field.entry.width() >= field.entry.sizeHint().width(), (report, field.name)
        assert choices._draft.width() >= choices._draft.sizeHint().width()
        assert page._side.widget().width() == page._side.viewport().width(), "nothing reaches beyond it"
    window.resize(1366, 500)
    said_by_window.files = [tmp_path / "sheet.pdf"]
    page.save()
    rest(qtbot, window)
    opens = page._saving._open
    low = opens.mapTo(page._side, opens.rect().bottomLeft()).y()
    assert 0 < low < page._side.height(), "what was saved is seen without looking for it"
