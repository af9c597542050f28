"""The letterhead of a country's reports: a secretariat chooses which river is named first, and a logo (F2)."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import theme
from lmcdesk.ui.buttons import Button
from lmcdesk.ui.dialogs import Dialog
from lmcdesk.ui.fields import ChoiceField
from lmcdesk.ui.page import Live
from lmcdesk.ui.pages.writing import author
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.talk import Talk
from lmcdesk.ui.widgets import across, dismiss, down, holder

_PICTURES = ["*.png", "*.jpg", "*.jpeg", "*.webp"]

_NAMES = [
    (False, mark("Letterhead", "Lancang-Mekong Cooperation")),
    (True, mark("Letterhead", "Mekong-Lancang Cooperation")),
]


def choose_letterhead(live: Live, page: QWidget) -> None:
    """Ask for the letterhead over a page and lay it down."""
    database = live.database

    def read(_: Progress) -> tuple[bool, bytes | None]:
        from lmcdesk.reports.letterhead import head_of, picture

        with database.raw() as connection:
            head = head_of(connection, database.me.country)
        return head.mekong_first, picture(database.folder, head.logo)

    def ask(found: tuple[bool, bytes | None]) -> None:
        dialog = LetterheadDialog(page.window(), live.talk, mekong_first=found[0], logo=found[1])
        given = dialog.given() if live.talk.decide(dialog) else {}
        dismiss(dialog)
        if given:
            lay_down(given, author(live.settings))

    def lay_down(given: dict[str, bool | Path | None], who: str) -> None:
        def work(_: Progress) -> None:
            from lmcdesk.reports.letterhead import lay_down

            lay_down(database, who, **given)

        live.jobs.run(work, owner=page)

    live.jobs.run(read, done=ask, owner=page)


class LetterheadDialog(Dialog):
    """Tells what was chosen by `given`, once it is accepted."""

    def __init__(self, parent: QWidget, talk: Talk, *, mekong_first: bool, logo: bytes | None) -> None:
        self._talk = talk
        self._before = mekong_first
        self._name = ChoiceField("name", mark("Letterhead", "Name of the cooperation"), _NAMES)
        self._name.load(mekong_first)
        self._logo: Path | None = None
        self._without = False
        self._picture = _Logo()
        self._choose = Button(mark("Letterhead", "Choose a picture…"), icon="photo", does=self._take)
        self._leave_out = Button(mark("Letterhead", "No logo"), "quiet", does=self._drop)
        goes = mark(
            "Letterhead", "All reports of the country are printed so; it goes to the provinces with the bundles."
        )
        body = holder(
            down(
                self._name,
                Paragraph(mark("Letterhead", "Logo on the first page"), "caption"),
                self._picture,
                across(self._choose, self._leave_out, None),
                Paragraph(goes, "hint"),
                None,
            )
        )
        super().__init__(parent, mark("Letterhead", "Letterhead"), body, mark("Letterhead", "Use this letterhead"))
        picture = QPixmap()
        if logo is not None:
            picture.loadFromData(logo)
        self._show(picture)

    def given(self) -> dict[str, bool | Path | None]:
        """What was chosen otherwise than it stood (reports.letterhead.lay_down)."""
        found: dict[str, bool | Path | None] = {}
        if self._name.value() != self._before:
            found["mekong_first"] = bool(self._name.value())
        if self._logo is not None or self._without:
            found["logo"] = self._logo
        return found

    def _take(self) -> None:
        kinds = [(translate("Letterhead", "Pictures"), _PICTURES)]
        path = self._talk.file_to_open(translate("Letterhead", "Choose a picture"), kinds)
        if path is not None:
            self._logo, self._without = path, False
            self._show(QPixmap(str(path)), path.name)

    def _drop(self) -> None:
        self._logo, self._without = None, True
        self._show(QPixmap())

    def _show(self, picture: QPixmap, name: str = "") -> None:
        self._picture.show_picture(picture, name)
        self._leave_out.can(bool(name) or not picture.isNull(), mark("Letterhead", "There is no logo."))


class _Logo(QLabel):
    """A picture as large as a line of text is high four times, or the words that there is none."""

    def __init__(self) -> None:
        super().__init__()
        m = theme.metrics()
        self._room = QSize(m.form // 2, 2 * m.button)
        self.setFixedHeight(self._room.height())
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_picture(self, picture: QPixmap, name: str) -> None:
        """Show a picture; where there is none to be seen the name of its file, or that there is no logo."""
        if not picture.isNull():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.setPixmap(picture.scaled(self._room, keep, smooth))
            self.setAccessibleName(name or translate("Letterhead", "Logo"))
        else:
            self.setText(name or translate("Letterhead", "There is no logo."))
