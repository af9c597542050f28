"""The thread through the whole program: a province takes a sheet over, records a milestone and sends a bundle; the
secretariat merges it, decides what two desks wrote differently, and a manager prints the summary."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmcdesk.cli import main
from lmcdesk.settings import Settings
from lmcdesk.ui import app as starting
from lmcdesk.ui import fonts
from lmcdesk.ui.pages import PAGES
from lmcdesk.ui.talk import Talk
from lmcdesk.ui.window import Window

Run = Callable[..., dict[str, Any]]

MILESTONE = "ສະຖານີສູບນ້ຳ Pump station"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command at a desk, which must succeed, and gives what it told: run("LN", "list", "project")."""

    def command(desk: str, *arguments: object, code: int = 0) -> dict[str, Any]:
        capsys.readouterr()
        found = main(["--desk", str(tmp_path / desk), "--json", "--as", f"{desk} officer", *map(str, arguments)])
        told = capsys.readouterr()
        assert found == code, told.err
        return dict(json.loads(told.out))

    return command


@pytest.fixture
def country(run: Run, tmp_path: Path) -> None:
    """Two provinces that a secretariat has enrolled, and a manager."""
    run("VT", "new", "--country", "LA", "--role", "secretariat", "--name", "Vientiane")
    run("LN", "new", "--country", "LA", "--province", "LA-LM", "--name", "Luang Namtha")
    run("OX", "new", "--country", "LA", "--province", "LA-OU", "--name", "Oudomxay")
    run("MG", "new", "--country", "LA", "--role", "manager", "--name", "Minister's office")
    for desk in ("LN", "OX", "MG"):
        run(desk, "request", tmp_path / "request")
        run("VT", "enrol", tmp_path / "request", tmp_path / "answer")
        run(desk, "accept", tmp_path / "answer")


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """A province's list as offices write them: a title above the headings, amounts as text."""
    book = openpyxl.Workbook()
    page = book.active
    page.append(["Projects of Luang Namtha, 2026"])
    page.append([])
    page.append(["Code", "Title", "Title in the national language", "Province", "Stage", "Budget", "Currency", "Start"])
    page.append(["LA-2026-0301", "Small-scale irrigation", "ຊົນລະປະທານຂະໜາດນ້ອຍ", "Luang Namtha", *_REST])
    page.append(["LA-2026-0302", "Border health post", "ສຸກສາລາຊາຍແດນ", "Luang Namtha", *_REST])
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


_REST = ["In implementation", "1,200,000", "USD", "2026-02-01"]


def by_text(window: QWidget, text: str) -> QPushButton:
    """The button that can be seen with a word on it."""
    found = [b for b in window.findChildren(QPushButton) if b.isVisible() and b.text().replace("&&", "&") == text]
    assert len(found) == 1, (text, [b.text() for b in window.findChildren(QPushButton) if b.isVisible()])
    return found[0]


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages).replace("\u00a0", " ")


def shared(run: Run, one: str, other: str) -> None:
    """Both desks hold the same in every stream that both have."""
    mine, theirs = run(one, "digest")["streams"], run(other, "digest")["streams"]
    both = mine.keys() & theirs.keys()
    assert "LA-LM" in both or "LA/lists" in both
    assert {s: mine[s] for s in both} == {s: theirs[s] for s in both}


def exchange(run: Run, sender: str, receiver: str, name: str, path: Path, code: int = 0) -> dict[str, Any]:
    run(sender, "bundle", path, "--for", name)
    return dict(run(receiver, "merge", path, code=code)["bundles"][0])


@pytest.mark.usefixtures("country")
def test_the_thread_by_command_line(run: Run, tmp_path: Path, sheet: Path) -> None:
    # A province takes over its sheet, once tried and then done, and records a milestone.
    tried = run("LN", "import", sheet, "--kind", "projects", "--dry-run", "--marked", tmp_path / "marked.xlsx")
    assert (tried["counts"]["new"], run("LN", "list", "project")["count"]) == (2, 0)
    assert run("LN", "import", sheet, "--kind", "projects")["counts"]["new"] == 2
    again = run("LN", "import", sheet, "--kind", "projects")["counts"]
    assert (again["new"], again["update"], again["same"]) == (0, 0, 2)
    made = run(
        "LN", "set", "milestone", "project=LA-2026-0301", f"title={MILESTONE}", "weight=40", "planned=2026-12-14"
    )
    milestone = made["id"]
    hits = run("LN", "find", "ສູບນ້ຳ")["hits"]
    assert [h["id"] for h in hits] == [milestone]

    # Its bundle goes to the secretariat, which looks before it merges.
    out = tmp_path / "LN 1.lmcb"
    run("LN", "bundle", out)
    assert run("VT", "inspect", out)["sender"]["name"] == "Luang Namtha"
    assert run("VT", "merge", out)["bundles"][0]["outcome"] == "merged"
    assert run("VT", "merge", out)["bundles"][0]["outcome"] == "known"

    # Both change the forecast, neither having seen the other's entry.
    run("LN", "set", milestone, "planned=2026-12-20")
    run("VT", "set", milestone, "planned=2026-12-31", "progress=35")
    assert exchange(run, "LN", "VT", "Vientiane", tmp_path / "LN 2.lmcb")["conflicts"] == 1
    (conflict,) = run("VT", "conflicts")["conflicts"]
    assert {s["value"] for s in conflict["sides"]} == {"2026-12-20", "2026-12-31"}
    run("VT", "resolve", conflict["conflict"], "--take", "theirs")
    assert run("VT", "conflicts")["count"] == 0

    # The decision goes back, to the other province only what concerns it, to the manager everything.
    exchange(run, "VT", "LN", "Luang Namtha", tmp_path / "VT 1.lmcb")
    exchange(run, "OX", "VT", "Vientiane", tmp_path / "OX 1.lmcb")
    exchange(run, "VT", "OX", "Oudomxay", tmp_path / "VT 2.lmcb")
    run("VT", "bundle", tmp_path / "VT 3.lmcb", "--all")
    run("MG", "merge", tmp_path / "VT 3.lmcb")
    assert run("LN", "show", milestone)["record"]["planned"] == "2026-12-20"
    assert run("OX", "list", "project")["count"] == 0
    assert len(run("LN", "history", milestone)["entries"]) == len(run("VT", "history", milestone)["entries"])
    for desk in ("LN", "MG"):
        shared(run, "VT", desk)
    for desk in ("VT", "LN", "OX", "MG"):
        assert run(desk, "check")["sound"]

    # The manager prints, and cannot write.
    run("MG", "report", "national", tmp_path / "national.pdf")
    run("MG", "report", "project", "LA-2026-0301", tmp_path / "sheet.pdf")
    assert MILESTONE in text_of(tmp_path / "sheet.pdf")
    assert "Small-scale irrigation" in text_of(tmp_path / "national.pdf")
    assert "refused" in run("MG", "set", milestone, "progress=90", code=2)

    # An import is taken back days later.
    run("LN", "export", tmp_path / "out.xlsx", "--kind", "projects")
    counts = run("LN", "import", tmp_path / "out.xlsx", "--kind", "projects")["counts"]
    assert (counts["new"], counts["update"], counts["same"]) == (0, 0, 2)


class Voice(Talk):
    """Remembers what the window says, and chooses the files that the test puts out."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.files: list[Path] = []

    def tell(self, text: str, *_: object, **__: object) -> None:
        self.told.append(text)

    def show(self, error: Exception) -> None:
        self.told.append(str(error))

    def files_to_open(self, *_: object, **__: object) -> list[Path]:
        return [self.files.pop(0)]

    def file_to_save(self, *_: object, **__: object) -> Path | None:
        return self.files.pop(0)


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Callable[[str], tuple[Window, Voice]]:
    """Opens the window on a desk, with a voice that remembers."""
    fonts.load()

    def opened(desk: str) -> tuple[Window, Voice]:
        folder = tmp_path / desk
        settings = Settings(folder / starting.SETTINGS_FILE)
        settings.set("language", "en")
        settings.set("scheme", "light")
        starting.dress(qapp, settings)
        window = Window(PAGES, folder, settings)
        qtbot.addWidget(window)
        window.resize(1366, 698)
        voice = Voice()
        window.live.talk = voice
        window.painted.connect(lambda: starting.open_desk(window, folder))
        window.show()
        rest(qtbot, window)
        assert window.live.database is not None
        return window, voice

    return opened


def rest(qtbot: QtBot, window: Window) -> None:
    """Until the window has nothing more to do."""
    qtbot.waitUntil(lambda: window.live.database is not None and not window.jobs.jobs, timeout=10_000)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: not window.jobs.jobs, timeout=10_000)


def go(qtbot: QtBot, window: Window, page: str) -> None:
    """Press the page's item in the left band."""
    qtbot.mouseClick(window.band.items[page], Qt.MouseButton.LeftButton)
    rest(qtbot, window)


def press(qtbot: QtBot, window: Window, text: str) -> None:
    qtbot.mouseClick(by_text(window, text), Qt.MouseButton.LeftButton)
    rest(qtbot, window)


@pytest.mark.usefixtures("country")
def test_the_thread_by_window(
    run: Run,
    tmp_path: Path,
    sheet: Path,
    qtbot: QtBot,
    open_window: Callable[[str], tuple[Window, Voice]],
) -> None:
    run("LN", "import", sheet, "--kind", "projects")
    milestone = run("LN", "set", "milestone", "project=LA-2026-0301", f"title={MILESTONE}", "planned=2026-12-14")["id"]

    # The province writes its first bundle from the window.
    window, voice = open_window("LN")
    go(qtbot, window, "exchange")
    voice.files = [tmp_path / "LN 1.lmcb"]
    press(qtbot, window, "Write bundle…")
    assert "You may remove the stick." in voice.told[-1]
    window.close()
    run("VT", "merge", tmp_path / "LN 1.lmcb")
    run("LN", "set", milestone, "planned=2026-12-20")
    run("VT", "set", milestone, "planned=2026-12-31")
    run("LN", "bundle", tmp_path / "LN 2.lmcb", "--for", "Vientiane")

    # The secretariat opens the second one, and decides what two desks wrote.
    window, voice = open_window("VT")
    go(qtbot, window, "exchange")
    voice.files = [tmp_path / "LN 2.lmcb"]
    press(qtbot, window, "Choose files…")
    press(qtbot, window, "Merge")
    assert "is merged" in voice.told[-1]
    press(qtbot, window, "Close")
    press(qtbot, window, "Decide…")
    press(qtbot, window, "Take the entry of Luang Namtha")
    assert voice.told[-1].startswith("Decided: Forecast date")

    # It writes the bundle back, and prints the sheet.
    go(qtbot, window, "exchange")
    voice.files = [tmp_path / "VT 1.lmcb"]
    press(qtbot, window, "Write bundle…")
    window.go("print", "project", _project(run))
    rest(qtbot, window)
    voice.files = [tmp_path / "sheet.pdf"]
    press(qtbot, window, "Save as PDF…")
    assert MILESTONE in text_of(tmp_path / "sheet.pdf")
    window.close()

    assert run("VT", "conflicts")["count"] == 0
    run("LN", "merge", tmp_path / "VT 1.lmcb")
    assert run("LN", "show", milestone)["record"]["planned"] == "2026-12-20"
    shared(run, "VT", "LN")


def _project(run: Run) -> Any:
    from uuid import UUID

    return UUID(run("VT", "show", "LA-2026-0301")["record"]["id"])


def test_nothing_opens_a_socket(run: Run, tmp_path: Path, sheet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the program opened a socket")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    run("VT", "new", "--country", "LA", "--role", "secretariat")
    run("VT", "sample", "--projects", "20")
    run("VT", "import", sheet, "--kind", "projects")
    run("VT", "bundle", tmp_path / "out.lmcb", "--all")
    run("VT", "report", "national", tmp_path / "out.pdf")
    run("VT", "check")
