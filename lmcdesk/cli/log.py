"""Commands about the log: what happened to a record, what waits for a decision, what is taken back."""

from argparse import Namespace
from datetime import datetime
from typing import Any

from lmcdesk.cli.asked import author, checked, open_desk, record_of, record_with, value_of
from lmcdesk.cli.telling import Telling, said, short
from lmcdesk.domain.base import EXISTENCE, Field, kinds
from lmcdesk.i18n import translate
from lmcdesk.store import conflicts as waiting
from lmcdesk.store import history as past
from lmcdesk.store import lookup
from lmcdesk.store.codes import shared_codes
from lmcdesk.store.database import Database
from lmcdesk.store.homing import MOVE
from lmcdesk.store.undo import undo as take_back

_DELETED = Field("deleted", EXISTENCE, bool, None, None)
"""What a conflict is about where one desk deleted the record that another edited."""


def history(arguments: Namespace, telling: Telling) -> int:
    """Tell what happened to a record, the latest first."""
    with open_desk(arguments).raw() as connection:
        kind, id_ = record_of(connection, arguments.id)
        entries = past.history(connection, id_, kind.name)
    for e in entries:
        telling.line(
            translate("Cli", "{at}  {author} at {desk}: {field} from “{before}” to “{value}”{state}").format(
                at=_minute(e.at),
                author=e.author,
                desk=e.desk,
                field=e.field,
                before=said(e.before),
                value=said(e.value),
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
                "value": e.value,
                "before": e.before,
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


def conflicts(arguments: Namespace, telling: Telling) -> int:
    """List what waits for a decision, and the codes that stand at several projects."""
    with open_desk(arguments).raw() as connection:
        found = waiting.conflicts(connection)
        names = lookup.names(connection, [c.id for c in found])
        shared = shared_codes(connection)
    for c in found:
        telling.line(
            translate("Cli", "{number}  {kind} {id} “{name}”: {field}").format(
                number=c.number, kind=c.kind, id=c.id, name=short(names.get(c.id, "")), field=c.field
            )
        )
        for side in c.sides:
            telling.line(
                translate("Cli", "    “{value}” by {author} at {desk}, {at}").format(
                    value=said(side.value), author=side.author, desk=side.desk, at=_minute(side.at)
                )
            )
    telling.line(
        translate("Cli", "Decide with “lmcdesk resolve NUMBER --take mine”, theirs or newest, or with --value VALUE.")
        if found
        else translate("Cli", "Nothing waits for a decision.")
    )
    for code, titles in shared.items():
        telling.line(
            translate(
                "Cli",
                "The code “{code}” stands at {projects}. Set another code at one of them, or put one in the bin.",
            ).format(code=code, projects=", ".join(f"{id_} “{short(title)}”" for id_, title in titles.items()))
        )
    telling.fact(
        count=len(found),
        conflicts=[
            {
                "conflict": c.number,
                "kind": c.kind,
                "id": c.id,
                "field": c.field,
                "before": c.before,
                "sides": [
                    {
                        "value": s.value,
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
        codes=[{"code": code, "projects": list(titles)} for code, titles in shared.items()],
    )
    return 0


def resolve(arguments: Namespace, telling: Telling) -> int:
    """Decide a conflict."""
    database = open_desk(arguments)
    value = None if arguments.value is None else _decision(database, arguments.conflict, arguments.value)
    decided = waiting.decide(database, author(arguments), arguments.conflict, arguments.take, value)
    telling.line(
        translate("Cli", "Decided {field} of {kind} {id}. The other entries stay in its history.").format(
            field=decided.field, kind=decided.kind, id=decided.id
        )
    )
    telling.fact(kind=decided.kind, id=decided.id, field=decided.field)
    return 0


def _decision(database: Database, number: int, text: str) -> Any:
    """The value that settles a conflict instead of either side. Raises WrongInput for one that the field cannot have;
    None where there is no such conflict, which is found again when it is to be written."""
    with database.raw() as connection:
        found = next((c for c in waiting.conflicts(connection) if c.number == number), None)
        if found is None:
            return None
        field = kinds()[found.kind].fields.get(found.field, _DELETED)
        value = value_of(connection, field, text)
    if field is not _DELETED:
        record = record_with(database, found.id, found.kind)
        setattr(record, found.field, value)
        checked(record, {found.field})
    return value


def undo(arguments: Namespace, telling: Telling) -> int:
    """Take an import or a merge back, or list what could be."""
    database = open_desk(arguments)
    if arguments.list:
        with database.raw() as connection:
            found = [one for one in past.receipts(connection) if one.what != MOVE]
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
                    "counts": r.counts,
                    "undone_by": r.undone_by,
                }
                for r in found
            ]
        )
        return 0
    undone = take_back(database, author(arguments), arguments.receipt)
    if undone.nothing:
        telling.refuse(
            translate(
                "Cli",
                "Nothing of receipt {number} could be taken back, and nothing was changed. “lmcdesk undo --list” lists "
                "the others.",
            ).format(number=undone.receipt.number)
        )
    else:
        telling.line(
            translate(
                "Cli",
                "Took receipt {number} back. Fields that show again what they showed before: {fields}. Records that it "
                "made, now in the bin: {records}.",
            ).format(number=undone.receipt.number, fields=undone.fields, records=undone.records)
        )
    if undone.receipt.what == "merge" and not undone.nothing:
        telling.line(
            translate("Cli", "The desks that wrote it will see it taken back when your next bundle comes to them.")
        )
    for kind, id_, field in undone.kept:
        said = translate("Cli", "  {field} of {kind} {id} was edited since and stays as it is.")
        if field == _DELETED.name:
            said = translate("Cli", "  {kind} {id} stays: it was edited since, or what stays belongs to it.")
        telling.line(said.format(field=field, kind=kind, id=id_))
    for place, entries in undone.elsewhere.items():
        telling.line(
            translate("Cli", "  Entries that stay, as they belong to {place} and not to this desk: {entries}.").format(
                place=place, entries=entries
            )
        )
    if undone.backup is not None:
        telling.line(
            translate(
                "Cli", "If all of it must go: “lmcdesk restore {file}” brings back the desk as it was before."
            ).format(file=undone.backup)
        )
    telling.fact(
        receipt=undone.receipt.number,
        fields=undone.fields,
        records=undone.records,
        kept=[{"kind": k, "id": i, "field": f} for k, i, f in undone.kept],
        elsewhere=undone.elsewhere,
        backup=str(undone.backup) if undone.backup else None,
    )
    return 2 if undone.nothing else 1 if undone.kept or undone.elsewhere else 0
