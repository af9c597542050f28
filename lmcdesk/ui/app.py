"""Starts the window: an empty frame is painted first, the desk is opened behind it."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QLockFile
from PySide6.QtWidgets import QApplication

from lmcdesk.errors import DeskError, NotADesk
from lmcdesk.i18n import LANGUAGES, mark, translate
from lmcdesk.progress import Progress
from lmcdesk.settings import Settings
from lmcdesk.ui import figures, fonts, look, words
from lmcdesk.ui.band import DESK_NAME
from lmcdesk.ui.crash import CrashWatch
from lmcdesk.ui.opening import Opened, hand_over
from lmcdesk.ui.pages import PAGES, WELCOME
from lmcdesk.ui.window import Window

SETTINGS_FILE = "settings.json"
DESK_FILE = "desk.sqlite3"
"""The same as store.database.FILE_NAME, which is not imported before the first paint."""

_SMALLEST, _LARGEST = 0.5, 3.0


def run(desk_folder: Path, argv: Sequence[str], bundles: Sequence[Path] = ()) -> int:
    """Show the window on the desk in a folder until it is closed, with what is told of bundles if there are any; 0, or
    2 when another window has the desk. That one then tells of the bundles, and this returns 0."""
    # One redraw asks Python for many small things; at the usual five milliseconds a turn it would crawl beside a job.
    sys.setswitchinterval(0.0005)
    app = QApplication(["lmcdesk", *argv])
    app.setApplicationName(DESK_NAME)
    watch = CrashWatch()
    settings = Settings(desk_folder / SETTINGS_FILE)
    fonts.load()
    dress(app, settings)
    app.styleHints().colorSchemeChanged.connect(lambda: dress(app, settings))
    window = Window((*PAGES, WELCOME), desk_folder, settings)
    watch.refused.connect(lambda error: window.live.talk.show(error))
    held: list[QLockFile] = []
    window.painted.connect(lambda: _begin(app, window, desk_folder, held, list(bundles)))
    window.show()
    code = app.exec()
    for lock in held:
        lock.unlock()
    return code


def _begin(app: QApplication, window: Window, folder: Path, held: list[QLockFile], bundles: list[Path]) -> None:
    """Open the desk in the painted frame, or say that another window has it and end."""
    lock = _lock(folder)
    if lock is not None:
        held.append(lock)
        open_desk(window, folder, bundles)
        opened = Opened(folder, window)
        opened.arrived.connect(lambda paths: show_bundles(window, paths))
        return
    if bundles:
        with suppress(OSError):
            hand_over(folder, bundles)
            app.exit(0)
            return
    from lmcdesk.ui.dialogs import question

    question(
        window,
        translate("App", "This desk is already open in another window."),
        mark("App", "Close"),
        detail=translate("App", "Go on in that window, or close it and start again."),
    ).exec()
    app.exit(2)


def dress(app: QApplication, settings: Settings) -> None:
    """Put the settings' language, scheme, scale, era and digits on the window; also after they changed."""
    wished = (str(settings.get("language")), QLocale.system().name().partition("_")[0])
    language = next((language for language in wished if language in LANGUAGES), "en")
    figures.choose(buddhist=bool(settings.get("buddhist")), native=bool(settings.get("native digits")))
    look.apply(app, settings.get("scheme", "system"), language, _scale(settings))
    words.speak(language)


def _scale(settings: Settings) -> float:
    """The user's scale; the usual one, where the file says what nobody could have chosen."""
    try:
        scale = float(settings.get("scale", 1.0))
    except (TypeError, ValueError):
        return 1.0
    return scale if _SMALLEST <= scale <= _LARGEST else 1.0


def _lock(folder: Path) -> QLockFile | None:
    """Hold the folder; None when another window does. Where nothing can be written, nobody can be disturbed either."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)
    held = lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError
    return lock if held else None


def show_bundles(window: Window, bundles: Sequence[Path]) -> None:
    """Tell what is in bundles that were opened from outside; before there is a desk, there is nobody to tell."""
    if window.live.database is not None:
        window.go("exchange", *bundles)
        window.activateWindow()


def open_desk(window: Window, folder: Path, bundles: Sequence[Path] = ()) -> None:
    """Read what is heavy and open the desk, while the frame stands painted; until then there is nowhere to go. Then
    tell what is in bundles, if there are any."""
    window.band.setEnabled(False)

    def work(progress: Progress) -> Any:
        from lmcdesk.store import history
        from lmcdesk.store.database import Database

        database = Database.open(folder)
        with database.raw() as connection:
            return database, next((receipt.at for receipt in history.receipts(connection, limit=1)), None)

    def done(opened: Any) -> None:
        from lmcdesk.domain.values import word
        from lmcdesk.ui.pages.project_search import find_projects
        from lmcdesk.ui.pages.waiting import WaitingCount

        database, last_written = opened

        window.live.database = database
        database.subscribe(window.live.touched.emit)
        desk = database.me
        window.band.show_desk(desk.name)
        window.status.show_role(lambda: word(desk.role))
        window.show_saved(last_written)
        window.searches.append(partial(find_projects, window.live))
        window.band.setEnabled(True)
        window.band.show()
        window.begin(PAGES[0].name)
        if "exchange" in window.band.items:
            WaitingCount(window.live, window.band)  # the band owns it
        if bundles:
            show_bundles(window, bundles)
        title = mark("App", "Writing the day's backup")
        window.jobs.run(partial(_back_up, database), title=title, owner=window)

    def failed(fault: DeskError) -> None:
        if not isinstance(fault, NotADesk) or (folder / DESK_FILE).exists():
            window.live.talk.show(fault)
            return
        from lmcdesk.ui.pages.welcome import WelcomePage

        window.band.hide()
        window.begin(WELCOME.name)
        page = window.page()
        if isinstance(page, WelcomePage):
            page.made.connect(partial(open_desk, window, folder, bundles))

    window.jobs.run(work, done=done, failed=failed, title=mark("App", "Opening the desk"), owner=window)


def _back_up(database: Any, _progress: Progress) -> None:
    from lmcdesk.store import backup, sqlite

    with sqlite.faults_in_words(database.folder / backup.FOLDER), database.raw() as connection:
        backup.keep_daily(connection, database.folder)
