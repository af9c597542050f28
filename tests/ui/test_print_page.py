"""Reports are looked at page by page before they are saved."""

from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.sample import fill
from lmcdesk.store.database import Database
from lmcdesk.ui.pages.print_preview import pictures
from tests.ui.exchanging import Country, country, go, open_window, press, rest, seen
from tests.ui.printing import ENTRIES, drawn, text_of


@pytest.fixture
def desks(tmp_path: Path) -> Country:
    return country(tmp_path)


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


def test_a_desk_without_projects_has_no_sheet_to_print(qtbot: QtBot, tmp_path: Path, said_by_window) -> None:
    desk = Database.create(tmp_path / "province", country="LA", province="LA-LM", name="Luang Namtha")
    window = open_window(qtbot, desk.folder, ENTRIES, said_by_window)
    window.go("print", "project")
    rest(qtbot, window)
    for button in ("Save as PDF…", "Save as workbook…"):
        (save,) = seen(window, button)
        assert not save.isEnabled() and save.toolTip() == "Choose a project first."


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


def test_a_page_as_large_as_a_house_is_pictured_small(tmp_path: Path) -> None:
    book = pypdf.PdfWriter()
    book.add_blank_page(14_400, 144)
    book.write(tmp_path / "house.pdf")
    (picture,) = pictures((tmp_path / "house.pdf").read_bytes(), 0, 4, 130.0)
    assert (picture.width(), picture.height()) == (5_000, 50)
