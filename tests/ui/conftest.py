"""What tests of the window share: an application in its dress, and a voice that remembers what it was told."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lmcdesk import i18n
from lmcdesk.errors import DeskError
from lmcdesk.settings import Settings
from lmcdesk.ui import figures, fonts, look, words
from lmcdesk.ui.jobs import Jobs
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.talk import FileKind, Talk
from lmcdesk.ui.words import Phrase, said


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says so of every window that has a smallest size.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support")


class Said(Talk):
    """Remembers what the window would have said, and answers as the test wishes."""

    def __init__(self) -> None:
        self.told: list[tuple[State, str]] = []
        self.errors: list[DeskError] = []
        self.asked: list[str] = []
        self.answer = True
        """What every question is answered."""
        self.files: list[Path] = []
        """What the next file choices choose; nothing when it is empty."""
        self.details: list[str] = []
        """What was said below each question."""
        self.paper: list[QPrinter] = []
        """What the next printer choices choose; nothing when it is empty."""
        self.hands: list[Callable[[Any], object]] = []
        """What fills in the next dialogs, and presses a button of each; without one a dialog is answered like the
        questions."""

    def tell(
        self, text: str, state: State = State.DONE, *, verb: Phrase = "", does: Callable[[], object] | None = None
    ) -> None:
        self.told.append((state, text))

    def show(self, error: DeskError) -> None:
        self.errors.append(error)

    def ask(self, text: str, verb: Phrase, *, detail: str = "", refuse: Phrase = "") -> bool:
        self.asked.append(f"{text} [{said(verb)}]")
        self.details.append(detail)
        return self.answer

    def decide(self, dialog: QDialog) -> bool:
        self.asked.append(dialog.windowTitle())
        if not self.hands:
            return self.answer
        dialog.open()
        self.hands.pop(0)(dialog)
        assert not dialog.isVisible(), "nobody pressed a button"
        return bool(dialog.result())

    def file_to_open(self, title: str, kinds: Sequence[FileKind], start: Path | None = None) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0) if self.files else None

    def files_to_open(self, title: str, kinds: Sequence[FileKind], start: Path | None = None) -> list[Path]:
        self.asked.append(title)
        chosen, self.files = self.files, []
        return chosen

    def file_to_save(self, title: str, suggested: Path, kinds: Sequence[FileKind]) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0) if self.files else None

    def printer(self, width: float, height: float, pages: int) -> QPrinter | None:
        self.asked.append(f"{width:.0f} × {height:.0f}, {pages}")
        return self.paper.pop(0) if self.paper else None

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        self.asked.append(title)
        return self.files.pop(0) if self.files else None


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    fonts.load()
    return qapp


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Each test begins in English, by day, with our own digits and years."""
    figures.choose()
    look.apply(qapp, "light", "en")
    words.speak("en")
    yield
    i18n.use("en")
    # Outside of an event loop Qt would keep closed widgets, and dress them all again for each test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dress(qapp: QApplication) -> Callable[..., None]:
    """Changes scheme and language of everything shown."""

    def change(scheme: str = "light", language: str = "en", scale: float = 1.0) -> None:
        look.apply(qapp, scheme, language, scale)
        words.speak(language)
        qapp.processEvents()  # Qt posts the news of another language

    return change


class _Flashes(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def flashes(qapp: QApplication) -> Iterator[list[str]]:
    """What was shown as a window of its own since the test began."""
    watch = _Flashes()
    qapp.installEventFilter(watch)
    yield watch.seen
    qapp.removeEventFilter(watch)


@pytest.fixture
def said_by_window() -> Said:
    return Said()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    failures: list[DeskError] = []
    running = Jobs(failures.append)
    running.failures = failures  # type: ignore[attr-defined]  # what nobody had an ear for
    yield running
    running.close()
    qapp.processEvents()


@pytest.fixture
def live(tmp_path: Path, jobs: Jobs, said_by_window: Said) -> Live:
    """What a page is given, with a voice that remembers and a way to other pages that is only noted."""
    went: list[tuple[Any, ...]] = []
    given = Live(tmp_path, Settings(tmp_path / "settings.json"), said_by_window, jobs, lambda *what: went.append(what))
    given.went = went  # type: ignore[attr-defined]
    return given


@pytest.fixture
def translations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Writes a real .ts file in which some texts have a translation."""
    folder = tmp_path / "translations"
    folder.mkdir()
    monkeypatch.setattr("lmcdesk.paths.translations", lambda: folder)
    i18n._catalogue.cache_clear()

    def write(language: str, texts: dict[tuple[str, str], str]) -> None:
        messages = "".join(
            f"<context><name>{context}</name><message><source>{source.replace('&', '&amp;')}</source>"
            f"<translation>{text}</translation></message></context>"
            for (context, source), text in texts.items()
        )
        (folder / f"lmcdesk_{language}.ts").write_text(f"<TS language='{language}'>{messages}</TS>", "utf-8")
        i18n._catalogue.cache_clear()

    yield write
    i18n._catalogue.cache_clear()
