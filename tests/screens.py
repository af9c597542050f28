"""Pictures of every page, to be looked at: python tests/screens.py OUT [--lang km] [--theme dark] [--scale 2]

They are made offscreen as on a screen of 1366×768 points, at a scale of 2 with two points to each of the window's, from
a desk that is filled with the sample programme and has exchanged bundles with a province; the first page, from a folder
without a desk.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import Role
from lmcdesk.sample import fill
from lmcdesk.settings import Settings
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, merge, trust
from lmcdesk.ui import app as starting
from lmcdesk.ui import fonts
from lmcdesk.ui.pages import PAGES, WELCOME
from lmcdesk.ui.window import Window

WIDTH, HEIGHT = 1366, 768 - 70  # what title and task bars leave


def make_desks(folder: Path, projects: int) -> Database:
    """A secretariat that has merged a province's bundle, with entries to decide and changes to send."""
    capital = Database.create(folder / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    province = Database.create(folder / "province", country="LA", province="LA-LM", name="Luang Namtha")
    fill(capital, projects)
    trust.accept(province, trust.enrol(capital, trust.request(province)))
    out, back, again = (folder / name for name in ("out.lmcb", "Luang Namtha 1.lmcb", "Luang Namtha 2.lmcb"))
    bundle.write(capital, out, everything=True)
    merge.merge(province, out, "Keo Somphone")
    bundle.write(province, back, recipient=capital.me.id)
    merge.merge(capital, back, "Bounmy Phet")
    with capital.raw() as connection:
        rows = connection.execute(
            "SELECT m.id, m.planned FROM milestone m JOIN project p ON p.id = m.project WHERE p.province = 'LA-LM' "
            "AND m.actual IS NULL AND m.deleted = 0 LIMIT 2"
        ).fetchall()
    ids = kinds()["milestone"].fields["project"].load
    with province.writing("Keo Somphone") as journal:
        for (milestone, planned), days in zip(rows, (49, -20), strict=True):
            journal.edit("milestone", ids(milestone), {"planned": date.fromisoformat(planned) + timedelta(days)})
    for desk, author, text in (
        (province, "Keo Somphone", "The floor was finished after the flood; the pumps are expected in January."),
        (capital, "Bounmy Phet", "The foundation was repaired after the flood; the pumps are asked for by December."),
    ):
        with desk.writing(author) as journal:
            for n, (milestone, _planned) in enumerate(rows):
                journal.edit("milestone", ids(milestone), {"progress": len(text) // 2} if n else {"delay_text": text})
    bundle.write(province, again, recipient=capital.me.id)
    merge.merge(capital, again, "Bounmy Phet")
    return capital


def settle(milliseconds: int = 50) -> None:
    """Let the window do what it has to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(done: Callable[[], bool]) -> None:
    """Until something is so, ten seconds at most."""
    for _ in range(200):
        settle()
        if done():
            return
    raise SystemExit("the window never came to rest")


def show(folder: Path, wanted: argparse.Namespace) -> Window:
    """The window on a folder, at rest, as large as the screen leaves it."""
    settings = Settings(folder / starting.SETTINGS_FILE)
    for key, value in (("language", wanted.lang), ("scheme", wanted.theme)):
        settings.set(key, value)
    starting.dress(QApplication.instance(), settings)
    window = Window((*PAGES, WELCOME), folder, settings)
    window.resize(int(WIDTH / wanted.scale), int(HEIGHT / wanted.scale))
    window.painted.connect(lambda: starting.open_desk(window, folder))
    window.show()
    wait(lambda: window.page() is not None and not window.jobs.jobs)
    return window


def picture(window: Window, name: str, wanted: argparse.Namespace) -> None:
    """Write down what the window shows, once it has come to rest."""
    settle(300)
    wait(lambda: not window.jobs.jobs)
    settle(200)
    file = wanted.out / f"{name}-{wanted.lang}-{wanted.theme}-{wanted.scale:g}.png"
    window.grab().save(str(file))
    print(file)


def main() -> int:
    """Make the pictures and name them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--theme", default="light", choices=["light", "dark", "contrast"])
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--projects", type=int, default=64)
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_SCALE_FACTOR"] = f"{wanted.scale:g}"  # read when the application starts
    with tempfile.TemporaryDirectory(prefix="lmcdesk-screens-") as name:
        folder = Path(name)
        os.environ["LMCDESK_STATE"] = str(folder / "state")
        _app = QApplication(["lmcdesk"])
        fonts.load()
        (folder / "none").mkdir()
        window = show(folder / "none", wanted)
        picture(window, WELCOME.name, wanted)
        window.close()
        database = make_desks(folder, wanted.projects)
        window = show(database.folder, wanted)
        with database.raw() as connection:
            (project,) = connection.execute(
                "SELECT project FROM milestone WHERE project IN (SELECT id FROM project WHERE province = 'LA-LM' AND "
                "stage = 'implementation') GROUP BY project ORDER BY count(*) DESC LIMIT 1"
            ).fetchone()
        load = kinds()["milestone"].fields["project"].load
        for entry in PAGES:
            window.go(entry.name, *((load(project),) if entry.name == "project" else ()))
            picture(window, entry.name, wanted)
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
