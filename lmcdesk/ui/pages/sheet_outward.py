"""Lists that go out to Excel: what this desk holds, or an empty form to fill in."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from lmcdesk import i18n
from lmcdesk.i18n import Words, mark, translate
from lmcdesk.progress import Progress
from lmcdesk.sheets.layout import LAYOUTS
from lmcdesk.ui import figures
from lmcdesk.ui.arrangement import SidePanel
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.fields import ChoiceField
from lmcdesk.ui.labels import Label
from lmcdesk.ui.live import Live
from lmcdesk.ui.pages.files import offered, open_file
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, down

_BELOW = ("", "", "", "near")


class Outward(SidePanel):
    """Which list, and in which language; then two buttons."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._kind = ChoiceField("kind", mark("Sheet", "List"), [(each.name, each.title) for each in LAYOUTS.values()])
        self._language = ChoiceField("language", mark("Sheet", "Language"), list(i18n.LANGUAGES.items()))
        self._language.load(i18n.current())
        self._export = Button(mark("Sheet", "Export the list…"), icon="sheet", does=self.export)
        self._template = Button(mark("Sheet", "Write a template…"), icon="plus", does=self.template)
        self.title = Label(mark("Sheet", "To Excel"), "panel")
        super().__init__(
            down(self.title, gap="", margins=_BELOW),
            down(self._kind, self._language, gap="near", margins=_BELOW),
            across(self._export, None),
            down(
                Paragraph(mark("Sheet", "What this desk holds. Edited in Excel, it can be imported again."), "hint"),
                margins=_BELOW,
            ),
            across(self._template, None),
            Paragraph(mark("Sheet", "An empty form with drop-down lists and instructions."), "hint"),
        )

    def export(self) -> None:
        """Let the user choose where, and write the list."""
        database, kind, words = self._live.database, self._kind.value(), Words(self._language.value())

        def work(path: Path, progress: Progress) -> int:
            from lmcdesk.sheets.writing import export

            return export(database, path, kind, words=words, progress=progress)

        def told(path: Path, rows: int) -> str:
            text = translate("Sheet", "Wrote “{file}”. Rows: {n}. It can be edited and imported again.")
            return text.format(file=path.name, n=figures.number(rows))

        title = words(*LAYOUTS[kind].title)
        self._write(translate("Sheet", "Export the list"), f"{title} {date.today().isoformat()}", work, told)

    def template(self) -> None:
        """Let the user choose where, and write an empty form."""
        kind, words = self._kind.value(), Words(self._language.value())

        def work(path: Path, _progress: Progress) -> int:
            from lmcdesk.sheets.writing import template

            template(path, kind, words)
            return 0

        def told(path: Path, _rows: int) -> str:
            text = translate("Sheet", "Wrote “{file}”. Fill it in and import it, or send it to who shall fill it in.")
            return text.format(file=path.name)

        self._write(translate("Sheet", "Write a template"), words(*LAYOUTS[kind].title), work, told)

    def _write(
        self, title: str, name: str, work: Callable[[Path, Progress], int], told: Callable[[Path, int], str]
    ) -> None:
        kinds = [(translate("Projects", "Workbooks"), ["*.xlsx"])]
        path = self._live.talk.file_to_save(title, offered(name, ".xlsx"), kinds)
        if path is None:
            return

        def done(rows: int) -> None:
            self._live.talk.tell(
                told(path, rows), verb=mark("Projects", "Open folder"), does=partial(open_file, path.parent)
            )

        title_of_work = mark("Projects", "Writing the workbook")
        self._live.jobs.run(partial(work, path), done=done, title=title_of_work, owner=self)
