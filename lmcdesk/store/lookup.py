"""Records one by one or by kind, and the names that stand for them where an id would say nothing."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from lmcdesk.domain.base import Kind, Record, kind_numbered, kinds
from lmcdesk.domain.records import Milestone
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate

_PART = 500
"""Ids asked for in one statement."""

_CALLED: Mapping[str, tuple[str, ...]] = {
    "project": ("code", "title|title_local"),
    "project_measure": ("measure",),
    "project_place": ("district|province|country",),
    "project_partner": ("part",),
    "milestone": ("title|title_local",),
    "progress_report": ("period_start", "period_end"),
    "funding_line": ("source_name|source", "year"),
    "rate": ("currency", "day"),
    "indicator": ("title",),
    "indicator_value": ("period_start", "period_end"),
    "evidence": ("caption|name",),
    "assessment": ("assessor", "day"),
    "recommendation": ("text",),
    "meeting": ("title|body", "begins"),
    "decision": ("text",),
    "organisation": ("name|name_local|short",),
    "comment": ("text",),
    "edition": ("report", "year", "number"),
    "letterhead": ("country",),
}
"""By which fields a record is called: of each group the first that holds something."""


def called(kind: str, values: Mapping[str, Any]) -> str:
    """What a record is called in a list, as "LA-2026-0012 Clean water"; empty if it holds nothing of that."""
    return " ".join(str(value) for value in _naming(kind, values).values())


def _naming(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    fields = (next((f for f in group.split("|") if values.get(f)), None) for group in _CALLED[kind])
    return {field: values[field] for field in fields if field}


def names(connection: sqlite3.Connection, ids: Iterable[UUID]) -> dict[UUID, str]:
    """What records of any kind are called; one that is not known here is left out."""
    return {id_: called(kind, values) for id_, kind, values in _named(connection, ids)}


def namings(connection: sqlite3.Connection, ids: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    """By which fields records of any kind are called, and what these hold."""
    return {
        id_: {field: kinds()[kind].fields[field].load(value) for field, value in _naming(kind, values).items()}
        for id_, kind, values in _named(connection, ids)
    }


def _named(connection: sqlite3.Connection, ids: Iterable[UUID]) -> Iterator[tuple[UUID, str, dict[str, Any]]]:
    of_kind: dict[int, list[bytes]] = {}
    for part in _parts([id_.bytes for id_ in dict.fromkeys(ids)]):
        for id_, number in connection.execute(
            f"SELECT id, kind FROM record WHERE id IN ({_marks(part)}) ORDER BY kind DESC", part
        ):
            of_kind.setdefault(number, []).append(id_)
    for number, members in of_kind.items():
        kind = kind_numbered(number)
        if kind is not None:
            columns = _name_columns(kind.name)
            for part in _parts(members):
                rows = connection.execute(
                    f"SELECT id, {', '.join(columns)} FROM {kind.name} WHERE id IN ({_marks(part)})", part
                )
                for id_, *values in rows:
                    yield UUID(bytes=id_), kind.name, dict(zip(columns, values, strict=True))


Kept = Mapping[str, Any]
"""A record's fields as they are kept."""

_GIVEN = "(SELECT value FROM json_each(?))"


def kept(connection: sqlite3.Connection, kind: str, keys: Sequence[int]) -> dict[UUID, Kept]:
    """Some records of a kind, named by their keys (store.queries), by their ids."""
    return _kept(connection, kind, f"rid IN {_GIVEN}", keys)


def kept_projects(connection: sqlite3.Connection, kind: str, keys: Sequence[int]) -> dict[UUID, Kept]:
    """The projects that some records of a kind, named by their keys, belong to."""
    return _kept(connection, "project", f"id IN (SELECT project FROM {kind} WHERE rid IN {_GIVEN})", keys)


def _kept(connection: sqlite3.Connection, kind: str, where: str, keys: Sequence[int]) -> dict[UUID, Kept]:
    cursor = connection.execute(f"SELECT * FROM {kind} WHERE {where}", (json.dumps(keys),))
    columns = [column for column, *_ in cursor.description]
    rows = (dict(zip(columns, row, strict=True)) for row in cursor)
    return {UUID(bytes=row["id"]): row for row in rows}


class Named(NamedTuple):
    """A record to choose: what it is called, and all its names, for whoever looks for it by another."""

    id: UUID
    called: str
    words: str


def named(connection: sqlite3.Connection, kind: str) -> list[Named]:
    """All records of a kind that are called something, in the order of what they are called."""
    columns, found = _name_columns(kind), []
    for id_, *values in connection.execute(f"SELECT id, {', '.join(columns)} FROM {kind} WHERE deleted = 0"):
        if text := called(kind, dict(zip(columns, values, strict=True))):
            found.append(Named(UUID(bytes=id_), text, " ".join(str(value) for value in values if value)))
    return sorted(found, key=lambda one: one.called.casefold())


def _name_columns(kind: str) -> list[str]:
    return [field for group in _CALLED[kind] for field in group.split("|")]


def in_bin(connection: sqlite3.Connection, kind: str, id_: UUID) -> bool:
    """Whether a record is known and deleted."""
    return bool(connection.execute(f"SELECT 1 FROM {kind} WHERE id = ? AND deleted = 1", (id_.bytes,)).fetchone())


def project_of(connection: sqlite3.Connection, kind: str, id_: UUID) -> UUID | None:
    """The project that a record belongs to: itself where it is one, None where it belongs to none."""
    if kind == "project":
        return id_
    field = kinds()[kind].fields.get("project")
    if field is None:
        return None
    found = connection.execute(f"SELECT project FROM {kind} WHERE id = ?", (id_.bytes,)).fetchone()
    return field.load(found[0]) if found else None


def _parts(ids: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (ids[start : start + _PART] for start in range(0, len(ids), _PART))


def _marks(part: Sequence[bytes]) -> str:
    return ",".join("?" * len(part))


def kind_named(kind: str) -> Kind:
    """The kind of a name that a person gave. Raises WrongInput, which names those there are."""
    found = kinds().get(kind)
    if found is None:
        raise WrongInput(
            translate("Errors", "There is no kind of record “{kind}”. There are: {kinds}.").format(
                kind=kind, kinds=", ".join(kinds())
            )
        )
    return found


def record(session: Session, id_: UUID, kind: str | None = None) -> Record | None:
    """The record of an id, be it deleted; None if it is not known, or of a kind that only a newer version knows. Where
    a tampered program made records of several kinds with one id, and no kind is given, it is a project rather than
    anything else, and so on in the order of the kinds."""
    number = session.scalar(
        text("SELECT kind FROM record WHERE id = :id AND kind = coalesce(:kind, kind) ORDER BY kind LIMIT 1"),
        {"id": id_.bytes, "kind": kinds()[kind].number if kind else None},
    )
    of = None if number is None else kind_numbered(number)
    return None if of is None else session.scalar(select(of.record).filter_by(id=id_))


def records(
    session: Session, kind: str, where: Mapping[str, Any] | None = None, *, deleted: bool = False
) -> Iterator[Record]:
    """The records of a kind whose fields hold these values (None: nothing), in the order in which they came here; the
    deleted ones if asked. Raises WrongInput on a kind or a field that there is not."""
    found = kind_named(kind)
    for name in where or ():
        if name != "id" and name not in found.fields:
            raise WrongInput(
                translate("Errors", "There is no field “{field}” in {kind}. There are: {fields}.").format(
                    field=name, kind=kind, fields=", ".join(found.fields)
                )
            )
    query = select(found.record).filter_by(deleted=int(deleted), **(where or {})).order_by(text("rid"))
    return iter(session.scalars(query.execution_options(yield_per=1_000)))


def milestones(session: Session, project: UUID) -> list[Milestone]:
    """A project's milestones in the order of their numbers; those without one after them, by their due day."""
    due = func.coalesce(Milestone.baseline, Milestone.planned)
    return list(
        session.scalars(
            select(Milestone)
            .filter_by(project=project, deleted=0)
            .order_by(Milestone.position.nulls_last(), due.nulls_last(), Milestone.rid)
        )
    )


def plain(session: Session) -> sqlite3.Connection:
    """The plain connection below a session, for queries in bulk that must see the same state of the desk."""
    connection = session.connection().connection.driver_connection
    if not isinstance(connection, sqlite3.Connection):
        raise TypeError(connection)
    return connection
