"""After a merge, and before a bundle is written: what is known in one stream alone is said again (astray.py)."""

from lmcdesk.domain.values import Role
from lmcdesk.store import astray
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Unchanged

MOVE = "move"
"""The work of it: nothing shows otherwise for it at this desk."""


def bring_home(database: Database, author: str) -> bool:
    """Say again what this desk may say where it is not known. It is a work of its own: a merge that is taken back takes
    back what it brought, here as there. Says whether anything waits for a decision no longer, perhaps. Raises DeskBusy,
    and then the next merge or bundle does it."""
    if database.me.role is Role.MANAGER:
        return False
    with database.raw() as connection:
        if not astray.noted(connection):
            return False
    said = False
    with database.writing(author, MOVE) as journal:
        said = journal.bring_home()
        if not said:
            raise Unchanged
    return said
