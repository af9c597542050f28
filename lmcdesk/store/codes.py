"""The codes of projects as they are given out at this desk (A1)."""

import sqlite3
from collections import defaultdict
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.domain.codes import NATIONAL, next_code


def free_code(connection: sqlite3.Connection, country: str, province: str | None, year: int) -> str:
    """The next code of a place's block in a year, past those of projects in the bin too."""
    ordinal = next((place.ordinal for place in places().provinces if place.code == province), NATIONAL)
    begins = f"{country}-{year}-"
    taken = connection.execute("SELECT code FROM project WHERE code BETWEEN ? AND ?", (begins, f"{begins}~"))
    return next_code(country, year, ordinal, (code for (code,) in taken))


def project_with(connection: sqlite3.Connection, code: str) -> UUID | None:
    """The project that bears a code, those in the bin aside; None where nobody bears it."""
    found = connection.execute("SELECT id FROM project WHERE code = ? AND deleted = 0", (code,)).fetchone()
    return UUID(bytes=found[0]) if found else None


def shared_codes(connection: sqlite3.Connection) -> dict[str, dict[UUID, str]]:
    """The titles of the projects of each code that several bear, those in the bin aside. Blanks and the case of letters
    make no other code of it; it is told as the first of them has it."""
    bearers: dict[str, list[tuple[bytes, str, str]]] = defaultdict(list)
    for row in connection.execute(
        "SELECT id, code, coalesce(title, title_local, '') FROM project WHERE deleted = 0 AND code > '' ORDER BY rid"
    ):
        bearers["".join(row[1].split()).casefold()].append(row)
    shared = (rows for rows in bearers.values() if len(rows) > 1)
    return {rows[0][1].strip(): {UUID(bytes=id_): title for id_, _, title in rows} for rows in shared}
