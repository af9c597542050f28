"""What is asked before a large bundle is written: whether evidence goes along, and how large a file may be."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import figures
from lmcdesk.ui.buttons import Check
from lmcdesk.ui.dialogs import Dialog
from lmcdesk.ui.fields import ChoiceField, NumberField, Unreadable
from lmcdesk.ui.forms import Form
from lmcdesk.ui.jobs import Job
from lmcdesk.ui.labels import MarkDot
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_cells import bytes_told, receiver
from lmcdesk.ui.pages.exchange_reading import Due
from lmcdesk.ui.paragraph import Paragraph
from lmcdesk.ui.widgets import across, holder

if TYPE_CHECKING:
    from lmcdesk.sync.parts import Size

_MEGABYTE = 1_000_000
_USUAL, _MOST = 10, 1_000_000
"""Megabytes of a part, unless told; and the most that may be told."""
_PAUSE = 400
"""Milliseconds after the last key in which nothing is measured anew."""
_STICK = 4_000 * _MEGABYTE
"""Bytes that a file on a stick in the FAT format may have."""


@dataclass(frozen=True)
class Manner:
    """How a bundle is written: with the files of evidence, in files of at most so many bytes, or in one; from the
    beginning, or with what the desk lacks."""

    evidence: bool = True
    limit: int | None = None
    anew: bool = False


def measure(database: Any, dues: Sequence[Due], manner: Manner, progress: Progress) -> "Size":
    """What bundles for some desks come to, all together."""
    from lmcdesk.sync import parts

    sizes = []
    for due in dues:
        recipient = None if due.party is None else due.party.card.id
        choice = parts.Choice(recipient, evidence=manner.evidence, anew=manner.anew)
        sizes.append(parts.size(database, choice, manner.limit, progress))
    return parts.Size(*map(sum, zip(*map(astuple, sizes), strict=True)))


class WriteDialog(Dialog):
    """Tells what a bundle comes to, anew with each choice."""

    def __init__(self, live: Live, parent: QWidget, dues: Sequence[Due], size: "Size", *, anew: bool) -> None:
        """`size` is what they come to in one file each, with all evidence; `anew` if that is from the beginning."""
        self._live, self._dues, self._anew = live, dues, anew
        self._measuring: Job[Any] | None = None
        self._size: Size | None = size
        self._about = Paragraph(partial(_holds, size))
        self.evidence = Check(partial(_with_evidence, size))
        self.evidence.setChecked(True)
        self._later = Paragraph(
            mark(
                "Exchange",
                "Without them the records come all the same. The other desk asks for the files with its next bundle.",
            ),
            "hint",
        )
        self.way = ChoiceField(
            "way",
            mark("Exchange", "How it is written"),
            [(False, mark("Exchange", "In one file")), (True, mark("Exchange", "In parts of a size you choose"))],
            hint=mark(
                "Exchange",
                "An e-mail mostly takes 10 to 25 MB. Most sticks take files up to 4,000 MB. Parts may arrive in any "
                "order, by different ways.",
            ),
        )
        self.limit = NumberField("limit", mark("Exchange", "Largest part"), unit=mark("Exchange", "MB"))
        self._comes_to = Paragraph("", "strong")
        self._closure = Paragraph(partial(_closure, dues))
        to_all = any(due.party is None for due in dues)
        read_by = MarkDot(State.AT_RISK if to_all else State.DONE, self._closure.first_line)
        closure = holder(across(read_by, (self._closure, 1), gap="tight"))
        files = holder(across(self.evidence, None))
        form = Form(self._about, closure, files, self._later, self.way, self.limit, self._comes_to)
        super().__init__(parent, partial(_titled, dues), form, mark("Exchange", "Choose where to…"))
        self.way.load(size.change_bytes + size.file_bytes > _STICK)
        self.limit.load(_USUAL)
        for part in (self.evidence, self._later):
            part.setVisible(bool(size.files))
        self.evidence.toggled.connect(lambda _: self._measure())
        self.way.edited.connect(self._measure)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._measure)
        self.limit.edited.connect(self._soon.start)
        self._measured_for = Manner(anew=anew)
        self._measure()

    def manner(self) -> Manner:
        """What was chosen. Raises Unreadable."""
        with_files = self.evidence.isChecked() or not self.evidence.isVisibleTo(self)
        return Manner(with_files, self._limit(), self._anew)

    def _limit(self) -> int | None:
        if not self.way.value():
            return None
        megabytes = self.limit.value()
        if megabytes is None or not 1 <= megabytes <= _MOST:
            text = translate("Exchange", "Write a whole number of megabytes from {first} to {last}.")
            raise Unreadable(text.format(first=figures.number(1), last=figures.number(_MOST)))
        return int(megabytes) * _MEGABYTE

    def _measure(self) -> None:
        self.limit.setVisible(bool(self.way.value()))
        QTimer.singleShot(0, self, self._grow)
        try:
            manner = self.manner()
        except Unreadable as unreadable:
            self.limit.show_problem(str(unreadable))
            return
        self.limit.show_problem("")
        if manner == self._measured_for:
            self._tell()
            return
        self._measured_for, self._size = manner, None
        self._tell()
        if self._measuring is not None:
            self._measuring.cancel()
        database, dues = self._live.database, self._dues

        def done(size: "Size") -> None:
            if self._measured_for == manner:
                self._size = size
                self._tell()

        self._measuring = self._live.jobs.run(partial(measure, database, dues, manner), done=done, owner=self)

    def _tell(self) -> None:
        self._comes_to.say(partial(_sums_up, self._size))

    def _grow(self) -> None:
        """Give what was just shown its room."""
        self.resize(self.size().expandedTo(self.sizeHint()))

    def accept(self) -> None:
        try:
            self.manner()
        except Unreadable as unreadable:
            self.limit.show_problem(str(unreadable))
            self.limit.setFocus()
        else:
            super().accept()

    def done(self, result: int) -> None:
        if self._measuring is not None:
            self._measuring.cancel()
        super().done(result)


def _titled(dues: Sequence[Due]) -> str:
    if len(dues) > 1:
        text = translate("Exchange", "Write bundles for {n} desks")
        return text.format(n=figures.number(len(dues)))
    if dues[0].party is None:
        return translate("Exchange", "Write a bundle for a new desk, or any")
    return translate("Exchange", "Write a bundle for {desk}").format(desk=receiver(dues[0]))


def _holds(size: "Size") -> str:
    text = translate("Exchange", "Changes: {n}, about {size}.")
    return text.format(n=figures.number(size.changes), size=bytes_told(size.change_bytes))


def _closure(dues: Sequence[Due]) -> str:
    """Who will be able to read it."""
    from lmcdesk.sync.words import closed_for, open_to_all

    if len(dues) > 1:
        return translate("Exchange", "Closed: only the desk that each is for can read it.")
    party = dues[0].party
    return open_to_all() if party is None else closed_for(party.name)


def _with_evidence(size: "Size") -> str:
    text = translate("Exchange", "With the files of evidence: {n}, {size}")
    return text.format(n=figures.number(size.files), size=bytes_told(size.file_bytes))


def _sums_up(size: "Size | None") -> str:
    if size is None:
        return translate("Exchange", "It is being measured…")
    text = translate("Exchange", "About {size} in all. Files to carry: {n}.")
    return text.format(size=bytes_told(size.change_bytes + size.file_bytes), n=figures.number(size.parts))
