"""What the words of a command mean: which desk, which file, who writes, which record, which value."""

import os
import sqlite3
import sys
from argparse import Namespace
from collections.abc import Collection
from datetime import date
from decimal import Decimal, InvalidOperation
from getpass import getpass
from pathlib import Path
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.cli.telling import short
from lmcdesk.domain.base import Field, Kind, kind_numbered, kinds
from lmcdesk.domain.rules import Context, Problem, check
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.settings import user_name
from lmcdesk.store import lookup, sqlite
from lmcdesk.store.database import Database

_MOST_READ = 16 << 20
"""In bytes: far more than a request, an answer or a mapping has, and an end to what has none."""

_TRUTHS = {"yes": True, "no": False, "1": True, "0": False, "true": True, "false": False}

PASSPHRASE = "LMCDESK_PASSPHRASE"
"""In the environment: the passphrase of the desk's key."""

_OWN = "desk."
"""With this begin the names of a desk's database, of what SQLite keeps beside it, and of its key."""


def open_desk(arguments: Namespace) -> Database:
    """The desk that a command is about."""
    database = Database.open(arguments.desk)
    arguments.finished.watch(database)
    return database


def open_with_key(arguments: Namespace) -> Database:
    """The desk that a command is about, which may need its key: the passphrase before it is taken from the environment,
    or asked for at the terminal."""
    from lmcdesk.sync import keys  # what it needs is slow to import, and most commands need no key

    keys.ask_by(_passphrase)
    return open_desk(arguments)


def _passphrase(_folder: Path) -> str | None:
    given = os.environ.get(PASSPHRASE)
    if given is not None or not sys.stdin.isatty():
        return given
    try:
        return getpass(translate("Cli", "The passphrase of this desk's key: "))
    except EOFError:
        return None


def author(arguments: Namespace) -> str:
    """Who does this."""
    return arguments.author or user_name() or translate("Cli", "somebody at this desk")


# Files


def a_file(path: Path) -> Path:
    """A path that is not a folder's. Raises WrongInput."""
    if path.is_dir():
        raise WrongInput(
            translate("Cli", "“{path}” is a folder. Nothing was changed. Choose a file in it.").format(path=path)
        )
    return path


def new_file(desk: Path, path: Path) -> Path:
    """A path that a command may write to: if anything is there it is a file, and none of those that a desk consists of.
    Raises WrongInput."""
    if path.exists() and not path.is_file():
        raise WrongInput(
            translate(
                "Cli", "“{path}” is a folder or a device. Nothing was changed. Give the name of a file to write."
            ).format(path=path)
        )
    target = path.resolve()
    if target.parent == desk.resolve() and target.name.casefold().startswith(_OWN):
        raise WrongInput(
            translate(
                "Cli", "“{path}” belongs to the desk itself. Nothing was changed. Choose another name or folder."
            ).format(path=path)
        )
    return path


def content(path: Path) -> bytes:
    """What stands in a small file; of a larger one its beginning, which makes no sense to whoever reads it."""
    with sqlite.faults_in_words(path), a_file(path).open("rb") as file:
        return file.read(_MOST_READ)


# Records


def record_of(connection: sqlite3.Connection, name: str) -> tuple[Kind, UUID]:
    """The record with an id, or the project with a code. Raises WrongInput if there is none, or more than one."""
    found = connection.execute(
        "SELECT kind, id FROM record WHERE id = ? UNION SELECT 1, id FROM project WHERE code = ? AND deleted = 0",
        (_bytes(name), name),
    ).fetchall()
    if not found:  # one in the bin can still be looked at, and brought back
        found = connection.execute("SELECT 1, id FROM project WHERE code = ?", (name,)).fetchall()
    of_id = {id_: kind for number, id_ in sorted(found, reverse=True) if (kind := kind_numbered(number))}
    known = [(kind, UUID(bytes=id_)) for id_, kind in of_id.items()]  # of several kinds one, as lookup.record has it
    if len(known) == 1:
        return known[0]
    if known:
        raise WrongInput(
            translate("Cli", "{n} projects have the code {code}. Name one by its id: {ids}.").format(
                n=len(known), code=name, ids=", ".join(str(id_) for _, id_ in known)
            )
        )
    raise WrongInput(
        translate("Cli", "There is no record “{name}” at this desk. Give a record's id or a project's code.").format(
            name=short(name)
        )
    )


def _bytes(name: str) -> bytes:
    try:
        return UUID(name).bytes
    except ValueError:
        return b""


def record_with(database: Database, id_: UUID, kind: str | None = None) -> Any:
    """The record with an id that is known here, from the bin too."""
    with database.reading() as session:
        return lookup.record(session, id_, kind)


def checked(record: Any, fields: Collection[str] | None) -> list[Problem]:
    """What the rules say of a record. Raises WrongInput for what is severe, in some fields or (None) in any."""
    problems = check(record, Context(shipped(), places(), date.today()))
    severe = [p.text for p in problems if p.severe and (fields is None or p.field in fields)]
    if severe:
        raise WrongInput(" ".join(severe))
    return problems


def kind_named(name: str) -> Kind:
    """The kind of a name; its plural will do."""
    for kind in kinds().values():
        if name in (kind.name, kind.name + "s", kind.name.replace("_", "-")):
            return kind
    raise WrongInput(
        translate("Cli", "There is no kind “{name}”. There are: {known}.").format(
            name=short(name), known=", ".join(kinds())
        )
    )


def pairs(kind: Kind, given: list[str]) -> dict[str, tuple[Field, str]]:
    """FIELD=VALUE words by field name."""
    found = {}
    for word in given:
        name, mark, text = word.partition("=")
        field = kind.fields.get(name)
        if not mark or field is None:
            raise WrongInput(
                translate(
                    "Cli", "“{word}” is not FIELD=VALUE with a field of {kind}. Its fields are: {fields}."
                ).format(word=short(word), kind=kind.name, fields=", ".join(kind.fields))
            )
        if name in found:
            raise WrongInput(translate("Cli", "The field {field} is given twice. Give it once.").format(field=name))
        found[name] = (field, text)
    return found


def value_of(connection: sqlite3.Connection, field: Field, text: str) -> Any:
    """A value of the field's type from its text; an empty text means none. Raises WrongInput."""
    if text == "":
        return None
    try:
        if field.holds is date:
            return date.fromisoformat(text)
        if field.holds is Decimal:
            amount = Decimal(text)
            if not amount.is_finite():
                raise ValueError
            return amount
        if field.holds is int:
            number = int(text)
            if not -(2**63) <= number < 2**63:
                raise ValueError
            return number
        if field.holds is bool:
            return _TRUTHS[text.lower()]
    except (ValueError, KeyError, InvalidOperation) as fault:
        raise WrongInput(
            translate("Cli", "“{text}” does not fit {field}, which takes {what}.").format(
                text=short(text), field=field.name, what=_takes(field)
            )
        ) from fault
    if field.holds is UUID:
        return record_of(connection, text)[1]
    if field.choice is not None and text not in list(field.choice):
        raise WrongInput(
            translate("Cli", "“{text}” does not fit {field}, which takes one of: {known}.").format(
                text=short(text), field=field.name, known=", ".join(field.choice)
            )
        )
    return text


def _takes(field: Field) -> str:
    if field.holds is date:
        return translate("Cli", "a date as 2026-11-24")
    if field.holds is bool:
        return translate("Cli", "yes or no")
    return translate("Cli", "a number")
