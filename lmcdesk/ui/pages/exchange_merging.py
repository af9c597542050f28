"""Bundles are taken over, tried again, dropped and taken back: in the background, each told of afterwards."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from lmcdesk.domain.labels import field_name, kind_name
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.ui import figures, values
from lmcdesk.ui.live import Live
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_key import DeskKey
from lmcdesk.ui.pages.exchange_reading import Came
from lmcdesk.ui.pages.writing import author

if TYPE_CHECKING:
    from lmcdesk.sync.receipts import MergeReport


class Merging(QObject):
    """One merge at a time.

    Signals: changed() when one begins or ends; merged(reports) when bundles were; stopped() when that was stopped half
    way; dropped() when a bundle is kept no longer.
    """

    changed = Signal()
    merged = Signal(object)
    stopped = Signal()
    dropped = Signal()

    def __init__(self, live: Live, key: DeskKey, owner: QObject) -> None:
        super().__init__(owner)
        self._live, self._key = live, key
        self.busy = False
        """Whether one is under way."""

    def merge(self, files: Sequence[Path]) -> None:
        """Take bundles over; what was merged before it is stopped stays."""
        if not self.busy:
            self._key.needed(lambda: self._merge(files))

    def _merge(self, files: Sequence[Path]) -> None:
        self._set_busy(True)
        database, who = self._live.database, author(self._live.settings)

        def work(progress: Progress) -> "list[MergeReport]":
            from lmcdesk.sync.merge import merge_all

            at = 0

            def each() -> Iterator[Path]:
                nonlocal at
                for at, file in enumerate(files, start=1):
                    progress.step(at - 1, len(files))
                    yield file

            def tell(done: int, total: int, note: str) -> None:
                progress.step(done, total, _bundle_of(at, len(files)) if len(files) > 1 else note)

            return merge_all(database, each(), who, Progress(tell))

        job = self._live.jobs.run(
            work, done=self.tell, ended=lambda: ended(), title=mark("Exchange", "Merging"), owner=self
        )

        def ended() -> None:
            self._set_busy(False)
            if job.cancelled:
                text = translate("Exchange", "Merging was stopped. What was merged before that stays and stands here.")
                self._live.talk.tell(text, State.HELD)
                self.stopped.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()

    def tell(self, reports: "list[MergeReport]") -> None:
        """Say what became of bundles."""
        from lmcdesk.sync.receipts import Outcome

        flat = [one for report in reports for one in (report, *report.released)]
        refused = [one for one in flat if one.outcome is Outcome.REFUSED]
        held = [one for one in flat if one.outcome is Outcome.HELD]
        state = State.AT_RISK if refused else State.HELD if held else State.DONE
        if len(flat) == 1:
            text = " ".join(flat[0].lines())
        else:
            text = translate("Exchange", "Bundles merged: {merged}. Waiting: {held}. Refused: {refused}.").format(
                merged=figures.number(len(flat) - len(held) - len(refused)),
                held=figures.number(len(held)),
                refused=figures.number(len(refused)),
            )
        if any(one.taken.conflicts for one in flat):
            verb, does = mark("Exchange", "Decide…"), partial(self._live.go, "conflicts")
            self._live.talk.tell(text, state, verb=verb, does=does)
        else:
            self._live.talk.tell(text, state)
        self.merged.emit(reports)

    def try_again(self, *, asked: bool = True) -> None:
        """Try what is kept once more, as is done by itself after each merge; where nobody `asked`, nothing is said of
        what still waits."""
        self._key.needed(lambda: self._try_again(asked))

    def _try_again(self, asked: bool) -> None:
        database, who = self._live.database, author(self._live.settings)

        def work(progress: Progress) -> "list[MergeReport]":
            from lmcdesk.sync.merge import retry

            return retry(database, who, progress)

        def done(reports: "list[MergeReport]") -> None:
            if reports:
                self.tell(reports)
            elif asked:
                self._live.talk.tell(translate("Exchange", "What was missing has not come yet."), State.HELD)

        self._live.jobs.run(work, done=done, title=mark("Exchange", "Merging"), owner=self)

    def drop(self, row: Came) -> None:
        """Keep a bundle no longer, after asking."""
        if row.kept is None:
            return
        asked = translate("Exchange", "Keep “{file}” no longer?").format(file=row.file)
        detail = translate("Exchange", "The copy at this desk is deleted. The file that came stays where it is.")
        if self._live.talk.ask(asked, mark("Exchange", "Delete the copy"), detail=detail):
            from lmcdesk.sync import quarantine

            quarantine.drop(row.kept)
            self.dropped.emit()

    def take_back(self, row: Came) -> None:
        """Take a merge back, after asking."""
        asked = translate("Exchange", "Take back the merge of {desk}, {when}?").format(
            desk=row.sender, when=values.moment(row.at)
        )
        detail = translate(
            "Exchange",
            "Its fields show again what they showed before, and records that came with it go to the bin. What cannot "
            "be taken back: what was edited since stays as it is, and so does what belongs to another place than this "
            "desk; the entries that came remain in the history, and files of evidence on this computer; desks that had "
            "these changes from here see them put back only with this desk's next bundles; whom this desk believes "
            "stays as it is.",
        )
        if not self._live.talk.ask(asked, mark("Exchange", "Take the merge back"), detail=detail):
            return
        database, who, number = self._live.database, author(self._live.settings), row.receipt

        def work(_progress: Progress) -> Any:
            from lmcdesk.store import lookup
            from lmcdesk.store.undo import undo

            undone = undo(database, who, number)
            with database.raw() as connection:
                return undone, lookup.names(connection, [id_ for _, id_, _ in undone.kept])

        self._live.jobs.run(
            work,
            done=lambda found: self._live.talk.tell(
                _taken_back(*found), State.HELD if found[0].nothing else State.DONE
            ),
            title=mark("Exchange", "Taking the merge back"),
            owner=self,
        )


def _bundle_of(at: int, of: int) -> str:
    text = translate("Exchange", "bundle {at} of {of}")
    return text.format(at=figures.number(at), of=figures.number(of))


_NAMED = 5
"""Fields that are named before the rest is only counted."""


def _taken_back(undone: Any, names: Any) -> str:
    text = translate("Exchange", "The merge is taken back. Fields put back: {n}. Edited since and kept: {kept}.")
    if undone.nothing:
        text = translate("Exchange", "Nothing could be taken back: the merge stands. Edited since and kept: {kept}.")
    told = text.format(n=figures.number(undone.fields + undone.records), kept=figures.number(len(undone.kept)))
    return _elsewhere(undone, _named(undone, names, told))


def _named(undone: Any, names: Any, told: str) -> str:
    if not undone.kept:
        return told
    kept = [_kept(names.get(id_) or kind_name(kind), kind, field) for kind, id_, field in undone.kept[:_NAMED]]
    more = translate("Exchange", "{told} These are: {fields}.")
    if len(undone.kept) > _NAMED:
        more = translate("Exchange", "{told} Among these are: {fields}.")
    return more.format(told=told, fields=", ".join(kept))


def _elsewhere(undone: Any, told: str) -> str:
    for place, n in undone.elsewhere.items():
        text = translate("Exchange", "{told} Entries that stay, as they belong to {place}: {n}.")
        told = text.format(told=told, place=place, n=figures.number(n))
    if undone.backup is None:
        return told
    text = translate("Exchange", "{told} If all of it must go, “lmcdesk restore {file}” brings back what was before.")
    return text.format(told=told, file=undone.backup)


def _kept(record: str, kind: str, field: str) -> str:
    if field == "deleted":  # the record as such
        return translate("Exchange", "“{record}” itself").format(record=record)
    text = translate("Exchange", "{field} of “{record}”")
    return text.format(field=field_name(kind, field), record=record)
