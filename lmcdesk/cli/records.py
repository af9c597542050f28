"""Commands about single records: listed, shown, changed, found, decided, taken back."""

from argparse import Namespace
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import Any
from uuid import UUID

from lmcdesk.cli.asked import author, kind_named, open_desk, pairs, record_of, rule_context, value_of
from lmcdesk.cli.telling import Telling
from lmcdesk.domain.base import Kind, kinds, new_id
from lmcdesk.domain.rules import check
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import conflicts as waiting
from lmcdesk.store import history as past
from lmcdesk.store import lookup
from lmcdesk.store.adoption import freeze
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
    telling.table(["id", *named], [[r.id, *(_short(getattr(r, name)) for name in named)] for r in found])
    telling.fact(kind=kind.name, count=len(found), records=[_told(kind, r) for r in found])
    return 0


def _columns(kind: Kind) -> list[str]:
    """The fields that say most about a record, for a line of a list."""
    preferred = ("code", "name", "title", "title_local", "text", "narrative", "measure", "source", "currency", "stage")
    more = ("planned", "actual", "progress", "state", "committed", "day", "per_usd", "province", "organisation")
    return [name for name in (*preferred, *more) if name in kind.fields][:6]


def _short(value: Any) -> str:
    text = "" if value is None else str(value).replace("\n", " ")
    return text if len(text) <= 48 else text[:47] + "…"


def _told(kind: Kind, record: Any) -> dict[str, Any]:
    return {"id": record.id} | {name: getattr(record, name) for name in kind.fields}


def show(arguments: Namespace, telling: Telling) -> int:
    """Show one record."""
    database = open_desk(arguments)
    with database.raw() as connection:
        kind, id_ = record_of(connection, arguments.id)
    record = _record(database, id_)
    telling.line(f"{kind.name}  {id_}")
    for name in kind.fields:
        value = getattr(record, name)
        if value is not None:
            telling.line(f"  {name}: {value}")
    if record.deleted:
        telling.line(translate("Cli", "This record is in the bin."))
    telling.fact(kind=kind.name, deleted=bool(record.deleted), record=_told(kind, record))
    return 0


def _record(database: Database, id_: UUID) -> Any:
    with database.reading() as session:
        return lookup.record(session, id_)


def set_fields(arguments: Namespace, telling: Telling) -> int:
    """Change fields of a record, or make a new one of a kind."""
    database = open_desk(arguments)
    made = arguments.id in kinds()
    with database.raw() as connection:
        kind, id_ = (kinds()[arguments.id], new_id()) if made else record_of(connection, arguments.id)
        values = {n: value_of(connection, f, text) for n, (f, text) in pairs(kind, arguments.values).items()}
    if not values and not (arguments.delete or arguments.restore):
        raise WrongInput(translate("Cli", "Nothing was given to change. Add FIELD=VALUE."))
    record: Any = kind.record(id=id_) if made else _record(database, id_)
    changed = {name: value for name, value in values.items() if getattr(record, name) != value}
    for name, value in changed.items():
        setattr(record, name, value)
    problems = check(record, rule_context())
    severe = [p for p in problems if p.severe and (made or p.field in changed)]
    if severe:
        raise WrongInput(" ".join(p.text for p in severe))
    if kind.name == "project" and changed.get("code"):
        _free(database, changed["code"])
    if changed or arguments.delete or arguments.restore:
        with database.writing(author(arguments)) as journal:
            if changed:
                journal.edit(kind.name, id_, changed)
            if kind.name == "project" and "stage" in changed:
                freeze(journal, id_, changed["stage"])
            if arguments.delete:
                journal.delete(kind.name, id_)
            if arguments.restore:
                journal.restore(kind.name, id_)
    said = (
        translate("Cli", "Made {kind} {id}. Fields filled: {n}.")
        if made
        else translate("Cli", "Changed {kind} {id}. Fields changed: {n}.")
    )
    telling.line(said.format(kind=kind.name, id=id_, n=len(changed)))
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


def history(arguments: Namespace, telling: Telling) -> int:
    """Tell what happened to a record, the latest first."""
    with open_desk(arguments).raw() as connection:
        _, id_ = record_of(connection, arguments.id)
        entries = past.history(connection, id_)
    for e in entries:
        telling.line(
            translate("Cli", "{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}").format(
                at=_minute(e.at),
                author=e.author,
                desk=e.desk,
                field=e.field,
                before="" if e.before is None else e.before,
                value="" if e.value is None else e.value,
                state=" *" if e.open else "",
            )
        )
    telling.fact(
        entries=[
            {
                "at": e.at,
                "author": e.author,
                "desk": e.desk,
                "field": e.field,
                "value": _json(e.value),
                "before": _json(e.before),
                "shown": e.shown,
                "open": e.open,
                "receipt": e.work,
            }
            for e in entries
        ]
    )
    return 0


def _minute(at: datetime) -> str:
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def _json(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value.value if isinstance(value, StrEnum) else value


def find(arguments: Namespace, telling: Telling) -> int:
    """Search titles and texts."""
    from lmcdesk.store.search import find as search

    hits = search(open_desk(arguments), " ".join(arguments.words), arguments.limit)
    if hits:
        telling.table(["kind", "id", "title"], [[h.kind, h.id, _short(h.title)] for h in hits])
    else:
        telling.line(translate("Cli", "Nothing was found."))
    telling.fact(count=len(hits), hits=[{"kind": h.kind, "id": h.id, "title": h.title} for h in hits])
    return 0


def conflicts(arguments: Namespace, telling: Telling) -> int:
    """List what waits for a decision."""
    with open_desk(arguments).raw() as connection:
        found = waiting.conflicts(connection)
        names = lookup.names(connection, [c.id for c in found])
    for c in found:
        telling.line(
            translate("Cli", "{number}  {kind} {id} “{name}”: {field}").format(
                number=c.number, kind=c.kind, id=c.id, name=_short(names.get(c.id, "")), field=c.field
            )
        )
        for side in c.sides:
            telling.line(
                translate("Cli", "    “{value}” by {author} at {desk}, {at}").format(
                    value=side.value, author=side.author, desk=side.desk, at=_minute(side.at)
                )
            )
    telling.line(
        translate("Cli", "Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.")
        if found
        else translate("Cli", "Nothing waits for a decision.")
    )
    telling.fact(
        count=len(found),
        conflicts=[
            {
                "conflict": c.number,
                "kind": c.kind,
                "id": c.id,
                "field": c.field,
                "before": _json(c.before),
                "sides": [
                    {
                        "value": _json(s.value),
                        "author": s.author,
                        "desk": s.desk,
                        "at": s.at,
                        "mine": s.mine,
                        "shown": s.shown,
                    }
                    for s in c.sides
                ],
            }
            for c in found
        ],
    )
    return 0


def resolve(arguments: Namespace, telling: Telling) -> int:
    """Decide a conflict."""
    database = open_desk(arguments)
    value = None
    if arguments.take is None:
        with database.raw() as connection:
            found = next((c for c in waiting.conflicts(connection) if c.number == arguments.conflict), None)
            if found is not None:
                field = kinds()[found.kind].fields.get(found.field)
                value = (
                    arguments.value.lower() in ("yes", "1", "true")
                    if field is None
                    else value_of(connection, field, arguments.value)
                )
    decided = waiting.decide(database, author(arguments), arguments.conflict, arguments.take, value)
    telling.line(
        translate("Cli", "Decided {field} of {kind} {id}. The other entries stay in its history.").format(
            field=decided.field, kind=decided.kind, id=decided.id
        )
    )
    telling.fact(kind=decided.kind, id=decided.id, field=decided.field)
    return 0


def undo(arguments: Namespace, telling: Telling) -> int:
    """Take an import or a merge back, or list what could be."""
    database = open_desk(arguments)
    if arguments.list:
        with database.raw() as connection:
            found = past.receipts(connection)
        telling.table(
            ["receipt", "what", "at", "author", "changes", "file"],
            [[r.number, r.what, _minute(r.at), r.author, r.changes, r.file] for r in found],
        )
        telling.fact(
            receipts=[
                {
                    "receipt": r.number,
                    "what": r.what,
                    "at": r.at,
                    "author": r.author,
                    "changes": r.changes,
                    "file": r.file,
                }
                | {"counts": r.counts, "undone_by": r.undone_by}
                for r in found
            ]
        )
        return 0
    undone = past.undo(database, author(arguments), arguments.receipt)
    telling.line(
        translate(
            "Cli",
            "Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it "
            "made, now in the bin: {records}.",
        ).format(number=undone.receipt.number, fields=undone.fields, records=undone.records)
    )
    for kind, id_, field in undone.kept:
        telling.line(
            translate("Cli", "  {field} of {kind} {id} was edited since and stays as it is.").format(
                field=field, kind=kind, id=id_
            )
        )
    telling.fact(
        receipt=undone.receipt.number,
        fields=undone.fields,
        records=undone.records,
        kept=[{"kind": k, "id": i, "field": f} for k, i, f in undone.kept],
    )
    return 1 if undone.kept else 0
