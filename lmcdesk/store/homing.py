"""After a merge, and before a bundle is written: what stands only away from home is said again there (astray.py)."""

from lmcdesk.domain.values import Role
from lmcdesk.store import astray
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Unchanged

MOVE = "move"
"""The work of it: nothing shows otherwise for it at this desk."""


def bring_home(database: Database, author: str) -> None:
    """Say again at home what this desk may say there. It is a work of its own: a merge that is taken back takes back
    what it brought, here as there. Raises DeskBusy, and then the next merge or bundle does it."""
    if database.me.role is Role.MANAGER:
        return
    with database.raw() as connection:
        if not astray.noted(connection):
            return
    with database.writing(author, MOVE) as journal:
        if not journal.bring_home():
            raise Unchanged
