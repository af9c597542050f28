"""Commands about single records: listed, shown, changed, found."""

from argparse import Namespace
from itertools import islice
from typing import Any
from uuid import UUID

from lmcdesk.cli.asked import author, checked, kind_named, open_desk, pairs, record_of, record_with, value_of
from lmcdesk.cli.telling import Telling, said, short
from lmcdesk.domain.base import Kind, kinds, new_id
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import lookup
from lmcdesk.store.database import Database


def list_records(arguments: Namespace, telling: Telling) -> int:
    """List records of a kind, those in the bin left out."""
    kind = kind_named(arguments.kind)
    database = open_desk(arguments)
    with database.raw() as connection:
        wanted = {n: value_of(connection, f, text) for n, (f, text) in pairs(kind, arguments.where).items()}
    with database.reading() as session:
        found: list[Any] = list(islice(lookup.records(session, kind.name, wanted), arguments.limit))
    named = _columns(kind)
    telling.table(["id", *named], [[r.id, *(short(getattr(r, name)) for name in named)] for r in found])
    telling.fact(kind=kind.name, count=len(found), records=[_told(kind, r) for r in found])
    return 0


def _columns(kind: Kind) -> list[str]:
    """The fields that say most about a record, for a line of a list."""
    preferred = ("code", "name", "title", "title_local", "text", "narrative", "report", "number", "measure", "source")
    more = (
        "currency",
        "stage",
        "planned",
        "actual",
        "progress",
        "state",
        "committed",
        "year",
        "day",
        "per_usd",
        "province",
    )
    return [name for name in (*preferred, *more) if name in kind.fields][:6]


def _told(kind: Kind, record: Any) -> dict[str, Any]:
    return {"id": record.id} | {name: getattr(record, name) for name in kind.fields}


def show(arguments: Namespace, telling: Telling) -> int:
    """Show one record."""
    database = open_desk(arguments)
    with database.raw() as connection:
        kind, id_ = record_of(connection, arguments.id)
    record = record_with(database, id_)
    telling.line(f"{kind.name}  {id_}")
    for name in kind.fields:
        value = getattr(record, name)
        if value is not None:
            telling.line(f"  {name}: {said(value)}")
    if record.deleted:
        telling.line(translate("Cli", "This record is in the bin."))
    telling.fact(kind=kind.name, deleted=bool(record.deleted), record=_told(kind, record))
    return 0


def set_fields(arguments: Namespace, telling: Telling) -> int:
    """Change fields of a record, or make a new one of a kind."""
    database = open_desk(arguments)
    made = arguments.id in kinds()
    with database.raw() as connection:
        kind, id_ = (kinds()[arguments.id], new_id()) if made else record_of(connection, arguments.id)
        values = {n: value_of(connection, f, text) for n, (f, text) in pairs(kind, arguments.values).items()}
    if not values and (made or not (arguments.delete or arguments.restore)):
        raise WrongInput(translate("Cli", "Nothing was given to change. Add FIELD=VALUE."))
    record: Any = kind.record(id=id_) if made else record_with(database, id_)
    changed = {name: value for name, value in values.items() if getattr(record, name) != value}
    for name, value in changed.items():
        setattr(record, name, value)
    checked(record, None if made else changed)
    if kind.name == "project" and changed.get("code"):
        _free(database, changed["code"])
    if changed or arguments.delete or arguments.restore:
        with database.writing(author(arguments)) as journal:
            if arguments.restore:
                journal.restore(kind.name, id_)
            if changed:
                journal.edit(kind.name, id_, changed)
            if arguments.delete:
                journal.delete(kind.name, id_)
    now = record_with(database, id_)
    problems = checked(now, None if made else changed)
    what = (
        translate("Cli", "Made {kind} {id}. Fields filled: {n}.")
        if made
        else translate("Cli", "Changed {kind} {id}. Fields changed: {n}.")
    )
    moved = bool(now.deleted) != bool(record.deleted)  # into the bin or out of it: a field of the journal as any other
    telling.line(what.format(kind=kind.name, id=id_, n=len(changed) + moved))
    if now.deleted:
        telling.line(translate("Cli", "This record is in the bin."))
    for problem in problems:
        telling.line("  " + problem.text)
    telling.fact(id=id_, kind=kind.name, changed=sorted(changed), problems=[p.text for p in problems])
    return 0


def _free(database: Database, code: str) -> None:
    """A code given twice by two desks is a finding; by one person it is a slip."""
    with database.raw() as connection:
        other = connection.execute("SELECT id FROM project WHERE code = ? AND deleted = 0", (code,)).fetchone()
    if other is not None:
        raise WrongInput(
            translate("Cli", "The code {code} is that of project {id}. Give another code.").format(
                code=code, id=UUID(bytes=other[0])
            )
        )


def find(arguments: Namespace, telling: Telling) -> int:
    """Search titles and texts."""
    from lmcdesk.store.search import find as search

    hits = search(open_desk(arguments), " ".join(arguments.words), arguments.limit)
    if hits:
        telling.table(["kind", "id", "title"], [[h.kind, h.id, short(h.title)] for h in hits])
    else:
        telling.line(translate("Cli", "Nothing was found."))
    telling.fact(count=len(hits), hits=[{"kind": h.kind, "id": h.id, "title": h.title} for h in hits])
    return 0
