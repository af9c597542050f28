"""How bundles that came and bundles that are due are told in the cells of their tables."""

from lmcdesk.domain.values import word
from lmcdesk.i18n import mark, translate
from lmcdesk.sync.receipts import Outcome
from lmcdesk.ui import figures, values
from lmcdesk.ui.cells import InState, Line, Lines
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_reading import Came, Due
from lmcdesk.ui.tables import Column

_MEGABYTE, _KILOBYTE = 1_000_000, 1_000


def standing(row: Came) -> tuple[State, str]:
    """How a bundle stands, in its mark and its words."""
    if row.starter:
        return State.NOT_OPENED, translate("Exchange", "Sets up this desk")
    if row.preview is not None:
        match row.preview.outcome:
            case Outcome.MERGED:
                return State.NOT_OPENED, translate("Exchange", "Not merged yet")
            case Outcome.HELD:
                return State.HELD, translate("Exchange", "Too early")
            case Outcome.KNOWN if row.preview.undone_by is not None:
                return State.RETURNED, translate("Exchange", "Taken back")
            case Outcome.KNOWN:
                return State.DONE, translate("Exchange", "Merged before")
            case Outcome.OWN:
                return State.DONE, translate("Exchange", "Made here")
        return State.AT_RISK, translate("Exchange", "Blocked")
    if row.kept is not None and row.kept.hopeless:
        return State.AT_RISK, translate("Exchange", "Damaged")
    if row.waits:
        return State.HELD, translate("Exchange", "Waits")
    if row.undone:
        return State.RETURNED, translate("Exchange", "Taken back")
    if row.open:
        return State.TO_DECIDE, translate("Exchange", "To decide: {n}").format(n=figures.number(row.open))
    return State.DONE, translate("Exchange", "Merged")


def bytes_told(size: int) -> str:
    """About how large a file is, in whole kilobytes or tenths of megabytes."""
    if size >= _MEGABYTE:
        tenths = -(-size * 10 // _MEGABYTE)
        amount = f"{figures.number(tenths // 10)}.{figures.digits(str(tenths % 10))}"
        return translate("Exchange", "{n} MB").format(n=amount)
    return translate("Exchange", "{n} kB").format(n=figures.number(-(-size // _KILOBYTE)))


def receiver(due: Due) -> str:
    """For whom a bundle is."""
    if due.party is None:
        return translate("Exchange", "A new desk, or any")
    return due.party.name


def _sender(row: Came) -> Lines:
    return Lines(row.sender, values.moment(row.at))


def _content(row: Came) -> Line | Lines:
    if row.starter:
        return Lines(translate("Exchange", "Starter bundle"), row.file)
    if row.preview is not None and row.preview.outcome is Outcome.REFUSED:
        return Lines(translate("Exchange", "Nothing taken over"), row.file)
    if not (row.changes or row.waits):
        return Lines(translate("Exchange", "Nothing new"), row.file)
    return Lines(translate("Exchange", "Changes: {n}").format(n=figures.number(row.changes)), row.file)


def _state(row: Came) -> InState:
    return InState(*standing(row))


def _to(due: Due) -> Lines:
    if due.party is None:
        return Lines(receiver(due), translate("Exchange", "all that this desk holds"))
    if due.revoked:
        return Lines(receiver(due), translate("Exchange", "its certificate is revoked"))
    if due.unvouched:
        return Lines(receiver(due), translate("Exchange", "no secretariat vouches for it"))
    told = (
        translate("Exchange", "{role}, told what it has")
        if due.party.heard
        else translate("Exchange", "{role}, nothing heard of it yet")
    )
    return Lines(receiver(due), told.format(role=word(due.party.card.role)))


def _lacks(due: Due) -> Line | Lines:
    if due.revoked:
        return Line(translate("Exchange", "is sent nothing"), token="ink2")
    if due.nothing:
        nothing = due.party is None
        text = translate("Exchange", "nothing yet") if nothing else translate("Exchange", "has all of it")
        return Line(text, token="ink2")
    if not due.changes:
        return Line(translate("Exchange", "Files of evidence: {n}").format(n=figures.number(due.files)))
    first = translate("Exchange", "Changes: {n}").format(n=figures.number(due.changes))
    if due.party is None or due.party.since is None:
        return Line(first)
    day = figures.day(due.party.since.astimezone().date())
    return Lines(first, translate("Exchange", "made since {day}").format(day=day))


def _size(due: Due) -> Line:
    return Line("" if due.nothing or due.revoked else bytes_told(due.size), right=True)


CAME: tuple[Column[Came], ...] = (
    Column("from", mark("Exchange", "From"), _sender, letters=20, grows=True),
    Column("content", mark("Exchange", "Content"), _content, letters=20, grows=True),
    Column("state", mark("Exchange", "State"), _state, letters=21),
)
"""The columns of what came."""

TO: tuple[Column[Due], ...] = (
    Column("to", mark("Exchange", "To"), _to, letters=24, grows=True),
    Column("lacks", mark("Exchange", "Content"), _lacks, letters=24),
    Column("size", mark("Exchange", "Size"), _size, letters=12, right=True),
)
"""The columns of what is to be sent."""
