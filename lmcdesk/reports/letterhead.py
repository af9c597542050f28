"""A country's letterhead: which river its reports name first, and the logo at their head (F2)."""

import sqlite3
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from lmcdesk.domain.base import kinds, new_id
from lmcdesk.errors import DeskError, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.reports.offered import MEKONG_FIRST
from lmcdesk.store import evidence, photos
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit

_DOTS = 480
"""Of a logo's longer side on paper: it is two or three centimetres wide."""


class Head(NamedTuple):
    """What stands at the head of a country's reports; `logo` by its SHA-256."""

    mekong_first: bool
    logo: str | None


def head_of(connection: sqlite3.Connection, country: str) -> Head:
    """The letterhead of a country as it was laid down, or as is usual there."""
    found = _kept(connection, country)
    first = found and found[1]["mekong_first"]
    return Head(country in MEKONG_FIRST if first is None else bool(first), found[1]["logo"] if found else None)


def picture(folder: Path, logo: str | None) -> bytes | None:
    """A logo as a JPEG for the page, from the folder of a desk; None if there is none, or it cannot be shown."""
    return photos.for_page(folder, logo, _DOTS) if logo else None


def lay_down(database: Database, author: str, **given: bool | Path | None) -> Head:
    """Says what is given of `mekong_first` and `logo` (the file of a picture, or None for no logo) for the country of
    this desk, and returns what stands now.

    Raises WrongInput for a file that is no picture, NotAllowed at any desk but a secretariat's.
    """
    country, path = database.me.country, given.get("logo")
    values: dict[str, Any] = {"country": country} | given
    if isinstance(path, Path):
        values["logo"] = _keep(database, path)
    with database.raw() as connection:
        found = _kept(connection, country)
    try:
        with database.writing(author) as journal:
            journal.append([Edit("letterhead", found[0] if found else new_id(), values)])
    except DeskError:
        if isinstance(path, Path):
            with database.raw() as connection:
                evidence.forget(connection, database.folder, values["logo"])
        raise
    with database.raw() as connection:
        return head_of(connection, country)


def _keep(database: Database, path: Path) -> str:
    seen = photos.see(path, date.today())
    if not seen.readable:
        raise WrongInput(
            translate(
                "Letterhead",
                "“{file}” is no picture that can be printed. Nothing was changed. Choose a JPEG, PNG or WebP file.",
            ).format(file=path.name)
        )
    if seen.small is None:
        return evidence.keep(database.folder, path)[0]
    return evidence.keep_made(database.folder, seen.small)[0]


def _kept(connection: sqlite3.Connection, country: str) -> tuple[UUID, Mapping[str, Any]] | None:
    """The country's letterhead by its id, as an office of that very country wrote it; the first, should two desks have
    made one unaware of each other."""
    fields = kinds()["letterhead"].fields
    row = connection.execute(
        f"""SELECT l.id, {", ".join(fields)} FROM letterhead l
        JOIN record r USING (rid) JOIN stream s ON s.ix = r.stream
        WHERE country = ?1 AND s.name = ?1 AND deleted = 0 ORDER BY l.id LIMIT 1""",
        (country,),
    ).fetchone()
    return row and (UUID(bytes=row[0]), dict(zip(fields, row[1:], strict=True)))
