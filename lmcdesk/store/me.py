"""What a desk says of itself beyond its card: how far it is in taking over, and why it goes by another identity."""

import sqlite3

from lmcdesk.store.identity import why_in_words


def epoch(connection: sqlite3.Connection) -> int:
    """The epoch at which the desk is. A form keeps the one at which it was opened, so that the journal knows what its
    user cannot have seen (journal.Journal.edit)."""
    return int(connection.execute("SELECT epoch FROM me").fetchone()[0])


def why(connection: sqlite3.Connection) -> str:
    """Why the desk goes on under a new identity, as a sentence; empty while it has its first one."""
    return why_in_words(connection.execute("SELECT why FROM me").fetchone()[0])
