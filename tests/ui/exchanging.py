"""Real desks that exchanged real bundles, and the window on one of them, for the tests of the pages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Role
from lmcdesk.settings import Settings
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, merge, trust
from lmcdesk.ui import app as starting
from lmcdesk.ui.labels import Label
from lmcdesk.ui.page import Entry, Live, Page
from lmcdesk.ui.pages import PAGES
from lmcdesk.ui.pages.exchange import ExchangePage
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.table import Table
from lmcdesk.ui.window import Window


@dataclass
class Country:
    """A secretariat and a province that it enrolled, with a project and two milestones that both hold."""

    folder: Path
    capital: Database
    province: Database
    project: UUID
    first: UUID
    second: UUID

    def send(
        self, sender: Database, receiver: Database, name: str, *, everything: bool = False, encrypted: bool = True
    ) -> Path:
        """Write a bundle and do not merge it."""
        path, recipient = self.folder / f"{name}.lmcb", None if everything else receiver.me.id
        bundle.write(sender, path, recipient=recipient, everything=everything, encrypted=encrypted)
        return path

    def exchange(self, sender: Database, receiver: Database, name: str) -> None:
        """Write a bundle and merge it."""
        merge.merge(receiver, self.send(sender, receiver, name), "Somebody")

    def differ(self, kind: str, id_: UUID, **sides: Any) -> None:
        """Both desks write fields, unaware of each other: field=(province's, capital's); then the capital merges."""
        for desk, author, side in ((self.province, "Keo", 0), (self.capital, "Bounmy", 1)):
            with desk.writing(author) as journal:
                journal.edit(kind, id_, {field: pair[side] for field, pair in sides.items()})
        self.exchange(self.province, self.capital, f"differ {id_.hex[-6:]} {'-'.join(sides)}")


def enrol(capital: Database, desk: Database) -> None:
    """Make a desk known to the country's others."""
    trust.accept(desk, trust.enrol(capital, trust.request(desk)))


def country(folder: Path) -> Country:
    """Make the desks, and let both know the same."""
    capital = Database.create(folder / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    province = Database.create(folder / "province", country="LA", province="LA-LM", name="Luang Namtha")
    enrol(capital, province)
    project = Project(code="LA-2026-0001", title="Small-scale irrigation", country="LA", province="LA-LM")
    first = Milestone(
        project=project.id,
        title="ສະຖານີສູບນ້ຳ Pump station",
        weight=50,
        baseline=date(2026, 11, 30),
        planned=date(2026, 11, 30),
        progress=10,
    )
    second = Milestone(project=project.id, title="Canal", weight=50, planned=date(2027, 2, 25), progress=30)
    with province.writing("Keo") as journal:
        for record in (project, first, second):
            journal.add(record)
    found = Country(folder, capital, province, project.id, first.id, second.id)
    found.exchange(province, capital, "begin")
    found.exchange(capital, province, "back")
    return found


def entry(name: str, make: Callable[[Live], Page]) -> Entry:
    return Entry(name, name, make, icon="exchange")


def open_window(qtbot: QtBot, folder: Path, entries: tuple[Entry, ...], talk: Any, *, wait: bool = True) -> Window:
    """The real window on a desk, with a voice that remembers."""
    first = Entry(PAGES[0].name, PAGES[0].title, Page, icon="projects")  # where the desk opens, of no interest here
    window = Window((first, *entries), folder, Settings(folder / starting.SETTINGS_FILE))
    qtbot.addWidget(window)
    window.resize(1366, 698)
    window.live.talk = talk
    window.live.settings.set("author", "Bounmy Phet")
    window.painted.connect(lambda: starting.open_desk(window, folder))
    window.show()
    if wait:
        qtbot.waitUntil(lambda: window.live.database is not None, timeout=10_000)
        rest(qtbot, window)
    return window


def rest(qtbot: QtBot, window: Window) -> None:
    """Until the window has nothing more to do."""
    for _ in range(2):
        qtbot.wait(20)
        qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=20_000)


def go(qtbot: QtBot, window: Window, page: str) -> Any:
    """Go to a page by its item in the band."""
    qtbot.mouseClick(window.band.items[page], Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    return window.page()


def seen(window: Window, text: str) -> list[QAbstractButton]:
    """The buttons that can be seen with a word on them."""
    found = window.findChildren(QAbstractButton)
    return [b for b in found if b.isVisible() and text in (b.text().replace("&&", "&"), b.accessibleName())]


def press(qtbot: QtBot, window: Window, text: str, at: int = 0) -> None:
    """Press a button that can be seen, by the mouse."""
    buttons = seen(window, text)
    assert buttons, text
    assert buttons[at].isEnabled(), buttons[at].toolTip()
    qtbot.mouseClick(buttons[at], Qt.MouseButton.LeftButton)
    rest(qtbot, window)


def states(page: ExchangePage) -> list[str]:
    """What the list says of each bundle."""
    model = page.came.rows
    return [model.columns[2].cell(model.row(at)).plain for at in range(model.rowCount())]


def story(page: ExchangePage) -> str:
    """All that is told beside the lists."""
    found = [*page.beside.story.findChildren(Label), *page.beside.story.findChildren(Paragraph)]
    return " ".join(part.text() for part in found if part.isVisible()).replace("\u00a0", " ")


def leaf(qtbot: QtBot, window: Window, page: ExchangePage, name: str) -> None:
    """Turn to a leaf by its tab."""
    tabs = page.leaves.tabs
    at = next(at for at in range(tabs.count()) if tabs.tabText(at) == name and tabs.isTabVisible(at))
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(at).center())
    rest(qtbot, window)


def click(qtbot: QtBot, button: QWidget) -> None:
    """Press what can be seen, by the mouse."""
    assert button.isVisible() and button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def cells(table: Table) -> list[list[str]]:
    """What stands in a table."""
    model = table.rows
    return [[column.cell(model.row(at)).plain for column in model.columns] for at in range(model.rowCount())]
