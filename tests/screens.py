"""Pictures of every page, to be looked at: python tests/screens.py OUT [--lang km] [--theme dark] [--scale 2]

They are made offscreen as on a screen of 1366×768 points, at a scale of 2 with two points to each of the window's, from
a desk that is filled with the sample programme and has exchanged bundles with a province; the first page, from a folder
without a desk.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Evidence
from lmcdesk.domain.values import Role
from lmcdesk.reports.summaries.area import Area
from lmcdesk.sample import fill
from lmcdesk.settings import Settings
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, keys, merge, starter, trust
from lmcdesk.ui import app as starting
from lmcdesk.ui import fonts
from lmcdesk.ui.pages import PAGES, WELCOME
from lmcdesk.ui.pages.conflicts import ConflictsPage
from lmcdesk.ui.pages.exchange import ExchangePage
from lmcdesk.ui.pages.figures import FiguresPage
from lmcdesk.ui.pages.plan import PlanPage
from lmcdesk.ui.pages.plan_rows import Kind
from lmcdesk.ui.pages.sheet import SheetPage
from lmcdesk.ui.pages.sheet_steps import Step
from lmcdesk.ui.talk import FileKind, Talk
from lmcdesk.ui.window import Window
from tests.ui import sheet_books

WIDTH, HEIGHT = 1366, 768 - 70  # what title and task bars leave


DIFFERING = {
    "en": (
        "The floor was finished after the flood; the pumps are expected in January.",
        "The foundation was repaired after the flood; the pumps are asked for by December.",
    ),
    "my": (
        "ရေကြီးပြီးနောက် ကြမ်းပြင်ကို အပြီးသတ်ခဲ့သည်။ ရေစုပ်စက်နှစ်လုံးသည် ဇန်နဝါရီလတွင် ရောက်ရှိရန် မျှော်လင့်ထားသည်။ "
        "ကျေးရွာများသည် ရေသွင်းတံခါး၏ ကုန်ကျစရိတ်ကို မျှဝေကျခံရန် သဘောတူခဲ့ကြသည်။ ကန်ထရိုက်တာက လျှပ်စစ်ကြိုးများကို လာမည့်လတွင် "
        "ဆက်သွယ်ပေးမည်ဟု အတည်ပြုခဲ့ပြီး စစ်ဆေးရေးအဖွဲ့သည် နိုဝင်ဘာလ ဒုတိယပတ်တွင် လာရောက်မည်ဖြစ်သည်။",
        "ရေကြီးပြီးနောက် အုတ်မြစ်ကို ပြုပြင်ခဲ့သည်။ ရေစုပ်စက်နှစ်လုံးသည် ဒီဇင်ဘာလတွင် ရောက်ရှိရန် တောင်းဆိုထားသည်။ "
        "ကျေးရွာများသည် ရေသွင်းတံခါး၏ ကုန်ကျစရိတ်ကို မျှဝေကျခံရန် သဘောတူခဲ့ကြသည်။ ကန်ထရိုက်တာက လျှပ်စစ်ကြိုးများကို ယခုလတွင် "
        "ဆက်သွယ်ပေးမည်ဟု အတည်ပြုခဲ့ပြီး စစ်ဆေးရေးအဖွဲ့သည် နိုဝင်ဘာလ တတိယပတ်တွင် လာရောက်မည်ဖြစ်သည်။",
    ),
}
"""What two desks write into one field, by the language of the window: long texts in a script without spaces too."""

TITLES = {"my": "ရေတင်စက်ရုံ မြို့ပြလုပ်ငန်းများ ပြီးစီးခြင်း"}
"""What the record is called in which they do so, where it is not as the sample programme calls it."""


@dataclass
class Desks:
    """The desks that the pictures are of, and the files that lie before them."""

    capital: Database
    province: Database
    new: Database
    """One that has just asked to be enrolled."""
    revoked: Database
    """One that has heard of it."""
    bundle: Path
    """What the province wrote and nobody merged yet."""
    request: Path
    """Of the new desk."""
    root: Path
    """Of another country's secretariat."""


def make_desks(folder: Path, projects: int, language: str) -> Desks:
    """A secretariat that has merged a province's bundle, with entries to decide and changes to send."""
    capital = Database.create(folder / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    province = Database.create(folder / "province", country="LA", province="LA-LM", name="Luang Namtha")
    fill(capital, projects)
    trust.accept(province, trust.enrol(capital, trust.request(province)))
    out, back, again = (folder / name for name in ("out.lmcb", "Luang Namtha 1.lmcb", "Luang Namtha 2.lmcb"))
    with capital.raw() as connection:
        rows = connection.execute(
            "SELECT m.id, m.planned, m.project FROM milestone m JOIN project p ON p.id = m.project "
            "WHERE p.province = 'LA-LM' AND m.deleted = 0 ORDER BY m.actual IS NOT NULL LIMIT 3"
        ).fetchall()
    load = kinds()["milestone"].fields["project"].load
    ids, days = [load(row[0]) for row in rows], [date.fromisoformat(row[1]) for row in rows]
    if language in TITLES:
        with capital.writing("Bounmy Phet") as journal:
            journal.edit("milestone", ids[0], {"title": TITLES[language]})
    bundle.write(capital, out, everything=True)
    merge.merge(province, out, "Keo Somphone")
    bundle.write(province, back, recipient=capital.me.id)
    merge.merge(capital, back, "Bounmy Phet")
    with province.writing("Keo Somphone") as journal:
        for milestone, planned, later in zip(ids, days, (49, -20, 7), strict=True):
            journal.edit("milestone", milestone, {"planned": planned + timedelta(later)})
    texts = DIFFERING.get(language, DIFFERING["en"])
    for desk, author, text in zip((province, capital), ("Keo Somphone", "Bounmy Phet"), texts, strict=True):
        with desk.writing(author) as journal:
            journal.edit("milestone", ids[0], {"delay_text": text, "progress": 40 + len(author)})
            journal.edit("milestone", ids[1], {"progress": 30 + len(author)})
    with capital.writing("Bounmy Phet") as journal:
        journal.delete("milestone", ids[2])
    bundle.write(province, again, recipient=capital.me.id)
    merge.merge(capital, again, "Bounmy Phet")
    return _more(folder, capital, province, load(rows[1][2]), ids[1])


def _more(folder: Path, capital: Database, province: Database, project: UUID, milestone: UUID) -> Desks:
    """Desks and files for what is shown of the exchange beside the bundles that came."""
    for place, name in (("LA-BK", "Bokeo"), ("LA-OU", "Oudomxay"), ("LA-PH", "Phongsaly")):
        desk = Database.create(folder / name, country="LA", province=place, name=name)
        trust.accept(desk, trust.enrol(capital, trust.request(desk)))
        if name != "Phongsaly":
            hello, back = folder / f"to {name}.lmcb", folder / f"{name}.lmcb"
            bundle.write(capital, hello, everything=True)
            merge.merge(desk, hello, "Sith Lattana")
            bundle.write(desk, back, recipient=capital.me.id)
            merge.merge(capital, back, "Bounmy Phet")
    trust.revoke(capital, "Oudomxay")
    revoked, told = Database.open(folder / "Oudomxay"), folder / "told.lmcb"
    bundle.write(capital, told, everything=True, encrypted=False)
    merge.merge(revoked, told, "Sith Lattana")
    abroad = Database.create(folder / "abroad", country="KH", role=Role.SECRETARIAT, name="Phnom Penh")
    bangkok = Database.create(folder / "bangkok", country="TH", role=Role.SECRETARIAT, name="Bangkok")
    root = folder / "Phnom Penh.lmcroot"
    root.write_bytes(trust.request(abroad))
    other = trust.request(bangkok)
    trust.trust(capital, other, trust.requested(other).fingerprint)
    new = Database.create(folder / "new", country="LA", province="LA-XI", name="Xiangkhouang")
    request = folder / "Xiangkhouang.lmcrequest"
    request.write_bytes(trust.request(new))
    photo = folder / "Pump house.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + os.urandom(14_000_000))
    digest, size = evidence.keep(capital.folder, photo)
    with capital.writing("Bounmy Phet") as journal:
        journal.add(Evidence(project=project, about=milestone, sha256=digest, size=size, name=photo.name))
    with province.writing("Keo Somphone") as journal:
        journal.edit("milestone", milestone, {"delay_text": "Seen on the site."})
    ready = folder / "Luang Namtha 3.lmcb"
    bundle.write(province, ready, recipient=capital.me.id)
    return Desks(capital, province, new, revoked, ready, request, root)


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
    save(window, name, wanted)


def save(widget: QWidget, name: str, wanted: argparse.Namespace) -> None:
    """Write down what a widget shows."""
    file = wanted.out / f"{name}-{wanted.lang}-{wanted.theme}-{wanted.scale:g}.png"
    widget.grab().save(str(file))
    print(file)


class Pictured(Talk):
    """Pictures each dialog instead of waiting for somebody, refuses it, and chooses the file that was laid ready."""

    def __init__(self, window: Window, wanted: argparse.Namespace) -> None:
        super().__init__(window, window.bar)
        self._wanted = wanted
        self.name = ""
        """What the next dialog's picture is called."""
        self.file: Path | None = None
        self.then: Callable[[QDialog], object] = lambda dialog: None
        """What is done in the next dialog before."""

    def decide(self, dialog: QDialog) -> bool:
        dialog.open()
        self.then(dialog)
        self.then = lambda dialog: None
        settle(600)
        save(dialog, self.name, self._wanted)
        dialog.reject()
        return False

    def file_to_open(self, title: str, kinds: Sequence[FileKind], start: Path | None = None) -> Path | None:
        return self.file


def exchange(window: Window, desks: Desks, wanted: argparse.Namespace) -> None:
    """The leaves of the exchange page, a bundle before it is merged, and each of its dialogs."""
    talk = window.live.talk = Pictured(window, wanted)
    window.go("exchange", desks.bundle)
    page = window.page()
    assert isinstance(page, ExchangePage)
    picture(window, "exchange-before-merging", wanted)
    page.to.clicked.emit(page.to.rows.index(0, 0))
    picture(window, "exchange-to-send", wanted)
    talk.name = "dialog-write"
    page.write_chosen()
    wait(lambda: not window.jobs.jobs)
    talk.then = lambda dialog: (dialog.way.load(True), dialog.way.edited.emit())
    talk.name = "dialog-write-parts"
    page.write_chosen()
    for leaf, name in enumerate(("who-has-what", "who-has-reported", "this-desk")):
        page.leaves.go(leaf)
        picture(window, f"exchange-{name}", wanted)
    others = page.desk.others
    for name, file, does in (
        ("dialog-enrol", desks.request, others.enrol_desk),
        ("dialog-trust", desks.root, others.trust_secretariat),
    ):
        talk.name, talk.file = name, file
        does()
        wait(lambda: not window.jobs.jobs)
    for name, act in (
        ("dialog-revoke", lambda: others.revoke(page.desk.known.desks.record())),
        ("dialog-renew", lambda: page.desk.enrolment.renew(root=True)),
        ("dialog-passphrase-new", lambda: page.key.protect(again=False, root=True)),
    ):
        talk.name = name
        act()
    keys.protect(desks.capital.folder, "secret")
    talk.name = "dialog-passphrase-off"
    window.live.jobs.run(lambda _: None, done=lambda _: page.refresh())
    picture(window, "exchange-this-desk-protected", wanted)
    keys.lock(desks.capital.folder)
    talk.name = "dialog-passphrase"
    page.write_chosen()
    picture(window, "exchange-passphrase-refused", wanted)
    keys.unlock(desks.capital.folder, "secret")
    window.bar.read()
    page.leaves.turn(0)
    page.came.reach(next(row.key for row in page._standing.came if row.receipt and row.changes))
    picture(window, "exchange-merged", wanted)
    talk.name = "dialog-take-back"
    page._take_back.click()
    page.merging.merge([desks.bundle])
    picture(window, "exchange-after-merging", wanted)


def figures_of_a_province(window: Window, wanted: argparse.Namespace) -> None:
    """The figures of one province, with a part that is pointed at."""
    window.go("figures")
    page = window.page()
    assert isinstance(page, FiguresPage)
    page.area.choose(Area("LA", "LA-LM"))
    page.refresh()
    wait(lambda: not window.jobs.jobs)
    page.course.parts[5].setFocus()
    picture(window, "figures-province", wanted)


def conflicts(window: Window, wanted: argparse.Namespace) -> None:
    """Each record that waits, another entry being written, and all records marked."""
    window.go("conflicts")
    page = window.page()
    assert isinstance(page, ConflictsPage)
    settle(300)
    for at in range(3):
        picture(window, f"conflicts-{at + 1}", wanted)
        first = page._shown.fields[0]
        if len(page._shown.fields) > 1:
            bar = page._shown._area.verticalScrollBar()
            bar.setValue(bar.maximum())
            picture(window, "conflicts-long", wanted)
            first.write_another()
            picture(window, "conflicts-another", wanted)
            first._leave()
        page.step(1)
    page.mark_all()
    picture(window, "conflicts-marked", wanted)


def plan(window: Window, wanted: argparse.Namespace) -> None:
    """The Plan with an opened section, its keyboard on a figure; then its money, and what has blanks."""
    window.go("plan")
    page = window.page()
    assert isinstance(page, PlanPage)
    wait(lambda: not window.jobs.jobs)
    page.matrix.plan.toggle("4.2.12")
    page.matrix.reach((Kind.SECTION, "4.2.12"), "LA")
    page.matrix.setFocus()
    picture(window, "plan-opened", wanted)
    page.shown.choose(True)
    page.shown.chosen.emit(True)
    picture(window, "plan-money", wanted)
    page.only_blanks.setChecked(True)
    picture(window, "plan-blanks", wanted)


def new_desk(desks: Desks, wanted: argparse.Namespace) -> None:
    """A desk before it is enrolled, and its starter bundle."""
    path = desks.request.with_suffix(".lmcb")
    starter.enrol(desks.capital, desks.request.read_bytes(), path)
    window = show(desks.new.folder, wanted)
    window.live.talk = talk = Pictured(window, wanted)
    window.go("exchange")
    picture(window, "new-desk-exchange", wanted)
    page = window.page()
    page.leaves.go(2)
    picture(window, "new-desk-this-desk", wanted)
    page.open(path)
    picture(window, "new-desk-starter", wanted)
    talk.name = "dialog-starter"
    page._begin.click()
    wait(lambda: not window.jobs.jobs)
    window.close()


def revoked_desk(desks: Desks, wanted: argparse.Namespace) -> None:
    """A desk that is told that it was revoked."""
    window = show(desks.revoked.folder, wanted)
    window.go("exchange")
    picture(window, "revoked-exchange", wanted)
    window.page().leaves.go(2)
    picture(window, "revoked-this-desk", wanted)
    window.close()


def excel(desk: Database, book: Path, name: str, fields: dict[str, str], wanted: argparse.Namespace) -> None:
    """Each step from a workbook to its result."""
    window = show(desk.folder, wanted)
    window.live.talk = Pictured(window, wanted)
    window.go("excel")
    page = window.page()
    assert isinstance(page, SheetPage)
    picture(window, "excel-1-file", wanted)
    page.open(book)
    settle(300)
    if page.file.asking:
        picture(window, f"excel-{name}-1-encoding", wanted)
        page.file.encoding.chosen.emit(page.file.encoding.table.record().encoding)
    wait(lambda: page.step is Step.SHEET and not window.jobs.jobs)
    if page.flow.found is None:
        picture(window, f"excel-{name}-2-not-found", wanted)
        page.flow.choose_kind("projects")
        wait(lambda: not window.jobs.jobs)
        page.flow.choose_header(4 if name == "km" else 1)
        wait(lambda: not window.jobs.jobs)
    for column, field in fields.items():
        page.flow.stand(ord(column) - ord("A"), field)
        wait(lambda: not window.jobs.jobs)
    for step in ("2-sheet", "3-columns", "4-check", "5-preview", "6-result"):
        picture(window, f"excel-{name}-{step}", wanted)
        page.go_on()
    window.close()


def sheets(folder: Path, wanted: argparse.Namespace) -> None:
    """The Excel page with a Khmer and a Thai workbook, an old text file, and an exported list that came back."""
    khmer = Database.create(folder / "kratie", country="KH", role=Role.SECRETARIAT, name="Phnom Penh")
    thai = Database.create(folder / "chiang rai", country="TH", role=Role.SECRETARIAT, name="Bangkok")
    lao = Database.create(folder / "namtha", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    excel(khmer, sheet_books.khmer(folder / "តារាងគម្រោង ២០២៦.xlsx"), "km", sheet_books.KHMER_FIELDS, wanted)
    excel(thai, sheet_books.thai(folder / "โครงการ 2569.xlsx"), "th", sheet_books.THAI_FIELDS, wanted)
    excel(thai, sheet_books.thai_text(folder / "projects.txt"), "text", sheet_books.THAI_FIELDS, wanted)
    excel(lao, sheet_books.edited_twice(lao, folder / "Projects.xlsx"), "own", {}, wanted)


def main() -> int:
    """Make the pictures and name them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--theme", default="light", choices=["light", "dark", "contrast"])
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--projects", type=int, default=64)
    parser.add_argument("--only", choices=["excel"], help="no other pages than this")
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_SCALE_FACTOR"] = f"{wanted.scale:g}"  # read when the application starts
    with tempfile.TemporaryDirectory(prefix="lmcdesk-screens-") as name:
        folder = Path(name)
        os.environ["LMCDESK_STATE"] = str(folder / "state")
        _app = QApplication(["lmcdesk"])
        fonts.load()
        sheets(folder, wanted)
        if wanted.only:
            return 0
        (folder / "none").mkdir()
        window = show(folder / "none", wanted)
        picture(window, WELCOME.name, wanted)
        window.close()
        desks = make_desks(folder, wanted.projects, wanted.lang)
        database = desks.capital
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
        plan(window, wanted)
        figures_of_a_province(window, wanted)
        conflicts(window, wanted)
        exchange(window, desks, wanted)
        window.close()
        new_desk(desks, wanted)
        revoked_desk(desks, wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
