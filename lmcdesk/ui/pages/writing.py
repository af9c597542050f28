"""How pages write: in whose name, whether this desk may, and in the background, behind whatever is writing already."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from lmcdesk.domain.values import Role
from lmcdesk.errors import DeskError
from lmcdesk.i18n import mark, translate
from lmcdesk.progress import Progress
from lmcdesk.settings import Settings, user_name
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.journal import Journal
from lmcdesk.ui.page import Live
from lmcdesk.ui.words import Phrase

T = TypeVar("T")


def author(settings: Settings) -> str:
    """The name under which this user's changes stand: as given in the settings, or else as the computer knows it."""
    given = str(settings.get("author") or "").strip()
    return given or user_name() or translate("Pages", "somebody at this desk")


def refusal(me: DeskCard, province: str | None) -> Phrase:
    """Why this desk may not write a project that a province leads; empty if it may (features G3)."""
    if me.role is Role.MANAGER:
        return mark("Pages", "A manager's desk reads and prints. The province or the secretariat makes changes.")
    if me.role is Role.COORDINATOR and province != me.province:
        return mark("Pages", "Another desk leads this project. Its changes come from there by bundle.")
    return ""


def write(
    live: Live,
    change: Callable[[Journal], T],
    *,
    done: Callable[[T], object],
    failed: Callable[[DeskError], object] | None = None,
    owner: QObject,
) -> None:
    """Write in one transaction under the user's name; `done` hears of it when it is kept, `failed` when it is not.

    In the background, since another writer, such as a merge under way, may hold the desk for a while.
    """
    name = author(live.settings)

    def work(progress: Progress) -> T:
        with live.database.writing(name) as journal:
            return change(journal)

    live.jobs.run(work, done=done, failed=failed, owner=owner)
