"""Reports are looked at before they are saved."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.i18n import LANGUAGES
from lmcdesk.sample import fill
from lmcdesk.store.database import Database
from lmcdesk.ui.pages.print import PrintPage
from lmcdesk.ui.pages.print_preview import pictures
from tests.ui.exchanging import Country, country, entry, go, open_window, press, rest, seen

ENTRIES = (entry("print", PrintPage),)


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages).replace("\u00a0", " ")


def drawn(page: PrintPage) -> bool:
    """Whether the preview shows anything but one colour."""
    image = page._preview.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    middle = [image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return len(set(middle)) > 10


def test_the_summary_is_looked_at_page_by_page_and_saved(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    desk = Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    fill(desk, 60)
    window = open_window(qtbot, desk.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    assert drawn(page)
    fitting = page._preview.fitting
    assert fitting >= 2 and page._at.text().startswith(f"Pages 1 to {fitting} of ")
    assert not seen(window, "Pages before")[0].isEnabled()
    press(qtbot, window, "Pages after")
    assert page._at.text().startswith(f"Pages {fitting + 1} to ") and drawn(page)
    while seen(window, "Pages after")[0].isEnabled():
        press(qtbot, window, "Pages after")
    assert page._at.text().endswith(f"{page._pages} of {page._pages}")

    assert not seen(window, "Open folder")
    said_by_window.files = [tmp_path / "national.pdf"]
    press(qtbot, window, "Save as PDF…")
    assert said_by_window.told[-1][1] == f"Saved “national.pdf”. Pages: {page._pages}."
    assert seen(window, "Open folder")
    assert "National summary" in text_of(tmp_path / "national.pdf")


def test_a_projects_sheet_is_found_by_typing(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    other = Project(code="LA-2026-0002", title="Border health post", country="LA", province="LA-LM")
    with desks.capital.writing("Bounmy") as journal:
        journal.add(other)
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.go("print", "project", desks.project)
    rest(qtbot, window)
    page = window.page()
    assert isinstance(page, PrintPage) and page.choices._project.isVisible() and drawn(page)
    page.choices._project.entry.selectAll()
    qtbot.keyClicks(page.choices._project.entry, "health")
    rest(qtbot, window)
    said_by_window.files = [tmp_path / "sheet.pdf"]
    press(qtbot, window, "Save as PDF…")
    assert "Border health post" in text_of(tmp_path / "sheet.pdf")
    page.choices._project.entry.selectAll()
    qtbot.keyClicks(page.choices._project.entry, "no such project")
    rest(qtbot, window)
    # The last project that was found stays on the page, and nothing else can be saved.
    said_by_window.files = [tmp_path / "nothing.pdf"]
    page.save()
    rest(qtbot, window)
    assert not (tmp_path / "nothing.pdf").exists()


def test_the_same_report_is_saved_as_a_workbook(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    said_by_window.files = [tmp_path / "national.xlsx"]
    press(qtbot, window, "Save as workbook…")
    book = openpyxl.load_workbook(tmp_path / "national.xlsx")
    assert said_by_window.told[-1][1] == f"Saved “national.xlsx”. Sheets: {len(book.sheetnames)}."
    assert book.worksheets[0]["A1"].value == "National summary: Lao PDR"
    assert seen(window, "Open folder")
    page.choices._report.load("project")
    page.choices._report.edited.emit()
    rest(qtbot, window)
    said_by_window.files = [tmp_path / "sheet.xlsx"]
    press(qtbot, window, "Save as workbook…")
    assert "Milestones" in openpyxl.load_workbook(tmp_path / "sheet.xlsx").sheetnames
    (tmp_path / "blocked").write_text("a file where a folder should be")
    said_by_window.files = [tmp_path / "blocked" / "sheet.xlsx"]
    told = len(said_by_window.told)
    press(qtbot, window, "Save as workbook…")
    assert len(said_by_window.told) == told and said_by_window.errors


def test_a_desk_without_projects_has_no_sheet_to_print(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    desk = Database.create(tmp_path / "province", country="LA", province="LA-LM", name="Luang Namtha")
    window = open_window(qtbot, desk.folder, ENTRIES, said_by_window)
    window.go("print", "project")
    rest(qtbot, window)
    for button in ("Save as PDF…", "Save as workbook…"):
        (save,) = seen(window, button)
        assert not save.isEnabled() and save.toolTip() == "Choose a project first."


def test_a_list_for_next_year_is_of_next_year(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    year = date.today().year
    for report, shown in (("proposals", year + 1), ("annual", year), ("project", year), ("proposals", year + 1)):
        page.choices._report.load(report)
        page.choices._report.edited.emit()
        rest(qtbot, window)
        assert int(page.choices._year.value()) == shown


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


def test_a_folder_that_takes_no_file_is_told_of(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "print")
    (tmp_path / "blocked").write_text("a file where a folder should be")
    said_by_window.files = [tmp_path / "blocked" / "national.pdf"]
    press(qtbot, window, "Save as PDF…")
    assert not said_by_window.told and said_by_window.errors


def test_what_is_typed_stays_when_the_desk_changes(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.go("print", "project", desks.project)
    rest(qtbot, window)
    page = window.page()
    page.choices._project.entry.selectAll()
    qtbot.keyClicks(page.choices._project.entry, "no such")
    rest(qtbot, window)
    (save,) = seen(window, "Save as PDF…")
    assert not save.isEnabled() and save.toolTip() == "Choose a project first."
    with window.live.database.writing("Bounmy") as journal:
        journal.add(Project(code="LA-2026-0002", title="No such luck", country="LA", province="LA-LM"))
    rest(qtbot, window)
    assert page.choices._project.entry.text() == "no such"
    assert save.isEnabled(), "the words lead to one project now"


def test_another_report_is_looked_at_without_waiting_for_the_one_before(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    for language in ("lo", "km", "vi"):
        page.choices._language.load(language)
        page.choices._language.edited.emit()
    assert [job.cancelled for job in window.jobs.jobs if job.title] == [True, True, False]
    rest(qtbot, window)
    assert drawn(page) and not said_by_window.errors


def test_whoever_does_not_wait_sees_no_pages_of_another_report(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    assert page._at.text()
    page.choices._report.load("overdue")
    page.choices._report.edited.emit()
    (printing,) = (job for job in window.jobs.jobs if job.title)
    printing.cancel()
    rest(qtbot, window)
    assert not page._at.text() and not drawn(page)


def test_records_with_characters_of_no_font_are_named(qtbot: QtBot, desks: Country, said_by_window) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    assert page._unshown.isHidden()
    with window.live.database.writing("Bounmy") as journal:
        journal.add(Project(title="Clean water 😀", country="LA", province="LA-LM"))
    rest(qtbot, window)
    assert not page._unshown.isHidden()
    assert page._unshown.text().startswith("“Clean water 😀” holds characters that no font shows (😀)")


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
    assert page.choices._digits.isHidden()

    def speak(language: str) -> None:
        page.choices._language.load(language)
        page.choices._language.edited.emit()
        rest(qtbot, window)

    speak("km")
    entry = page.choices._digits.entry
    assert page.choices._digits.isVisible() and [entry.itemText(at) for at in range(2)] == ["1, 2, 3", "១, ២, ៣"]
    qtbot.keyClick(entry, Qt.Key.Key_Down)
    rest(qtbot, window)
    assert page._looks_at.native
    speak("vi")
    assert page.choices._digits.isHidden()
    speak("lo")
    assert entry.currentText() == "໑, ໒, ໓" and page._looks_at.native, "what was chosen before"


def test_all_choices_are_reached_by_keyboard_in_the_order_of_reading(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.go("print", "province")
    rest(qtbot, window)
    page = window.page()
    page.choices._language.load("th")
    page.choices._language.edited.emit()
    rest(qtbot, window)
    window.activateWindow()
    page.choices._report.entry.setFocus()
    reached = []
    for _ in range(7):
        reached.append(window.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    fields = (
        page.choices._report,
        page.choices._province,
        page.choices._year,
        page.choices._language,
        page.choices._digits,
        page.choices._era,
    )
    assert reached == [*(field.entry for field in fields), page.choices._draft]
    qtbot.keyClick(page.choices._draft, Qt.Key.Key_Space)
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
        assert page._side.verticalScrollBar().maximum() == 0, "nothing has to be scrolled to"
        for field in (
            page.choices._province,
            page.choices._year,
            page.choices._language,
            page.choices._digits,
            page.choices._era,
        ):
            assert field.isHidden() or field.entry.width() >= field.entry.sizeHint().width(), (report, field.name)
        assert page.choices._draft.width() >= page.choices._draft.sizeHint().width()
        assert page._side.widget().width() == page._side.viewport().width(), "nothing reaches beyond it"
    window.resize(1366, 500)
    said_by_window.files = [tmp_path / "sheet.pdf"]
    page.save()
    rest(qtbot, window)
    opens = page._saving._open
    low = opens.mapTo(page._side, opens.rect().bottomLeft()).y()
    assert 0 < low < page._side.height(), "what was saved is seen without looking for it"


def test_a_report_is_frozen_printed_again_and_compared(
    qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    assert not page.choices._edition.isVisible()
    press(qtbot, window, "Freeze as an edition…")
    assert said_by_window.asked[-1].endswith("as a numbered edition? [Freeze]")
    assert said_by_window.told[-1][1].startswith("Frozen as edition 1.")
    assert page.choices._edition.isVisible() and page.choices._edition.entry.currentText() == "What this desk holds now"
    with desks.capital.writing("Bounmy") as journal:
        journal.edit("project", desks.project, {"title": "Called otherwise by now"})
    rest(qtbot, window)

    def saved(which: int) -> str:
        page.choices._edition.entry.setFocus()
        qtbot.keyClick(page.choices._edition.entry, Qt.Key.Key_Home)
        for _ in range(which):
            qtbot.keyClick(page.choices._edition.entry, Qt.Key.Key_Down)
        rest(qtbot, window)
        said_by_window.files = [tmp_path / "saved.pdf"]
        press(qtbot, window, "Save as PDF…")
        return text_of(tmp_path / "saved.pdf")

    assert "Called otherwise" in saved(0) and "Edition 1, fingerprint" not in saved(0)
    edition = saved(1)
    assert page.choices._edition.entry.currentText().startswith("Edition 1, ")
    assert "Edition 1, fingerprint" in edition and "Called otherwise" not in edition
    assert not page.choices._draft.isEnabled()
    (freeze,) = seen(window, "Freeze as an edition…")
    assert not freeze.isEnabled() and freeze.toolTip() == "Choose what this desk holds now, then freeze it."
    changes = saved(2)
    assert page.choices._edition.entry.currentText() == "Changes since edition 1"
    assert "Changed entries: 1" in changes and "Called otherwise by now" in changes
    page.choices._report.load("overdue")
    page.choices._report.edited.emit()
    rest(qtbot, window)
    assert not page.choices._edition.isVisible() and freeze.isEnabled() and page.choices._draft.isEnabled()


def test_an_edition_that_is_here_no_more_gives_way_to_what_the_desk_holds(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    press(qtbot, window, "Freeze as an edition…")
    page.choices._edition.entry.setFocus()
    qtbot.keyClick(page.choices._edition.entry, Qt.Key.Key_Down)
    rest(qtbot, window)
    edition = page.choices._edition.value().edition
    with window.live.database.writing("Bounmy") as journal:
        journal.delete("edition", edition)
    rest(qtbot, window)
    assert not page.choices._edition.isVisible() and page._looks_at.edition is None and drawn(page)
    assert not said_by_window.errors


def test_editions_of_a_project_are_the_offices_own_wherever_it_lies(
    qtbot: QtBot, desks: Country, said_by_window
) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    window.go("print", "project", desks.project)
    rest(qtbot, window)
    page = window.page()
    for _ in range(2):
        press(qtbot, window, "Freeze as an edition…")
    offered = [page.choices._edition.entry.itemText(at) for at in range(page.choices._edition.entry.count())]
    assert offered[1].startswith("Edition 2, ") and offered[-1] == "Changes from edition 1 to edition 2"
    page.choices._edition.entry.setFocus()
    qtbot.keyClick(page.choices._edition.entry, Qt.Key.Key_End)
    rest(qtbot, window)
    assert page.choices._draft.isEnabled()


def test_a_page_as_large_as_a_house_is_pictured_small(tmp_path: Path) -> None:
    book = pypdf.PdfWriter()
    book.add_blank_page(14_400, 144)
    book.write(tmp_path / "house.pdf")
    (picture,) = pictures((tmp_path / "house.pdf").read_bytes(), 0, 4, 130.0)
    assert (picture.width(), picture.height()) == (5_000, 50)


def test_a_manager_freezes_nothing(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    desk = Database.create(tmp_path / "minister", country="LA", role=Role.MANAGER, name="Minister")
    window = open_window(qtbot, desk.folder, ENTRIES, said_by_window)
    go(qtbot, window, "print")
    (freeze,) = seen(window, "Freeze as an edition…")
    assert not freeze.isEnabled() and "A manager's desk reads and prints." in freeze.toolTip()


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

    said_by_window.files = [tmp_path / "logo.png"]
    said_by_window.hands = [fill_in]
    press(qtbot, window, "Letterhead…")
    assert said_by_window.asked[-2] == "Letterhead"
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


def paper(path: Path, *, pages: tuple[int, int] = (0, 0)) -> QPrinter:
    """A printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    printer.setFromTo(*pages)
    return printer


def test_what_is_looked_at_is_printed_on_paper(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    page = go(qtbot, window, "print")
    press(qtbot, window, "Print…")
    assert said_by_window.asked[-1] == f"595 × 842, {page._pages}" and not said_by_window.told
    said_by_window.paper = [paper(tmp_path / "whole.pdf"), paper(tmp_path / "second.pdf", pages=(2, 2))]
    press(qtbot, window, "Print…")
    assert said_by_window.told[-1][1] == f"Sent to the printer. Pages: {page._pages}."
    assert len(pypdf.PdfReader(tmp_path / "whole.pdf").pages) == page._pages
    press(qtbot, window, "Print…")
    assert said_by_window.told[-1][1] == "Sent to the printer. Pages: 1."
    whole, second = (
        pictures((tmp_path / name).read_bytes(), at, 1, 40)[0] for name, at in (("whole.pdf", 1), ("second.pdf", 0))
    )
    assert second == whole and len({second.pixel(x, 60) for x in range(0, second.width(), 2)}) > 1


@pytest.mark.qt_log_ignore("QPainter::begin")  # what Qt says of it by itself
def test_a_printer_that_takes_nothing_is_told(qtbot: QtBot, desks: Country, said_by_window, tmp_path: Path) -> None:
    window = open_window(qtbot, desks.capital.folder, ENTRIES, said_by_window)
    go(qtbot, window, "print")
    said_by_window.paper = [paper(tmp_path / "no such folder" / "out.pdf")]
    press(qtbot, window, "Print…")
    assert "took no page" in str(said_by_window.errors[-1]) and not said_by_window.told
