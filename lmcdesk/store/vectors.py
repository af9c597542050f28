"""How far each desk's changes are known: here, and, by their own word, at other desks; hence what is to be sent."""

import sqlite3
from collections.abc import Mapping
from uuid import UUID

from lmcdesk.domain.rights import Warrant
from lmcdesk.domain.values import Role
from lmcdesk.store import identity
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import MOST_STREAMS, STREAM_BITS, series

Vector = dict[tuple[UUID, str], int]
"""How far each desk's changes are known, per stream: (desk, stream) to the last number."""


def vector(connection: sqlite3.Connection) -> Vector:
    """All that this desk knows."""
    return {
        (UUID(bytes=id_), name): number
        for id_, name, number in connection.execute(
            "SELECT d.id, t.name, s.number FROM series s JOIN desk d ON d.ix = s.desk JOIN stream t ON t.ix = s.stream"
        )
    }


def writers(connection: sqlite3.Connection) -> list[DeskCard]:
    """The desks of which changes are known here."""
    heard_of = {desk for (desk,) in connection.execute("SELECT DISTINCT desk FROM series WHERE number > 0")}
    return [card for ix, card in identity.cards(connection).items() if ix in heard_of]


def heard(connection: sqlite3.Connection, desk: UUID) -> Vector:
    """What another desk last told of its own knowledge; empty for one that was never heard of."""
    return {
        (UUID(bytes=id_), name): number
        for id_, name, number in connection.execute(
            f"""SELECT d.id, t.name, h.number FROM heard h JOIN desk me ON me.ix = h.desk
            JOIN desk d ON d.ix = h.series >> {STREAM_BITS}
            JOIN stream t ON t.ix = h.series & {(1 << STREAM_BITS) - 1} WHERE me.id = ?""",
            (desk.bytes,),
        )
    }


def in_use(connection: sqlite3.Connection, identities: Mapping[int, DeskCard]) -> list[DeskCard]:
    """Of the identities of one desk, by their local numbers in the order in which they were met, those that it goes by
    now: the latest; but where an earlier one wrote on after that was heard of, two computers go by one name, and each
    needs bundles of its own."""
    found: list[DeskCard] = []
    first_of_later = None
    for ix, card in reversed(list(identities.items())):
        first, last = connection.execute(
            "SELECT min(work), max(work) FROM work_run WHERE series BETWEEN ? AND ?",
            (series(ix, 0), series(ix, MOST_STREAMS - 1)),
        ).fetchone()
        if not found or (first_of_later and last and last > first_of_later):
            found.append(card)
        first_of_later = min(filter(None, (first, first_of_later)), default=None)
    return found


def sent_streams(connection: sqlite3.Connection, sender: DeskCard, receiver: Warrant | None) -> list[str] | None:
    """The streams that a desk sends another, or None for all that it holds: a secretariat sends a province that
    province, what is national, and the reference lists (features D14)."""
    if sender.role is not Role.SECRETARIAT or receiver is None or not receiver.provinces:
        return None
    return [name for place in (*receiver.provinces, receiver.country) for name in about(connection, place)]


def about(connection: sqlite3.Connection, place: str) -> list[str]:
    """The streams about a province, or about what is national in a country, its reference lists included."""
    known = connection.execute("SELECT name FROM stream WHERE name GLOB ? ORDER BY ix", (f"{place}/*",)).fetchall()
    return [place, *(name for (name,) in known)]
