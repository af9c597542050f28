"""The audit trail as a file: one line a change, for a spreadsheet (CSV) or a program (JSON lines)."""

import csv
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, kind_numbered
from lmcdesk.domain.rights import Reason
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.paths import put_in_place
from lmcdesk.store import lookup, sqlite
from lmcdesk.store.history import moment
from lmcdesk.sync import keys
from lmcdesk.sync.audit import Entry

_BATCH = 1_000
"""Changes whose records' names are looked up together."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet begins to reckon, or worse, where a text was meant (OWASP, CSV injection)."""

_ID_BYTES = 16

COLUMNS = (
    "desk",
    "desk_id",
    "stream",
    "number",
    "time",
    "author",
    "kind",
    "id",
    "title",
    "field",
    "value",
    "sealed_by",
    "withheld",
)
"""Of each line. `time` is the writer's clock in UTC, `sealed_by` the fingerprint of the key that signed, and `withheld`
empty where the desk may write what it wrote."""


class Trail:
    """A trail being written: `add` is told of every change."""

    def __init__(self, connection: sqlite3.Connection, file: IO[str], author: str | None, *, table: bool) -> None:
        self.lines = 0
        """Written so far."""
        self._connection = connection
        self._file = file
        self._author = author
        self._table = csv.writer(file) if table else None
        self._pending: list[Entry] = []
        self._fingerprints: dict[bytes, str] = {}
        if self._table is not None:
            self._table.writerow(COLUMNS)

    def add(self, entry: Entry) -> None:
        """Take one change, if it is of the author asked for."""
        if self._author is None or entry.author == self._author:
            self._pending.append(entry)
            if len(self._pending) == _BATCH:
                self.flush()

    def flush(self) -> None:
        """Write what was taken."""
        titles = lookup.names(self._connection, (UUID(bytes=entry.record) for entry in self._pending))
        for entry in self._pending:
            cells = self._cells(entry, titles.get(UUID(bytes=entry.record), ""))
            if self._table is not None:
                self._table.writerow(_harmless(cell) for cell in cells)
            else:
                line = json.dumps(dict(zip(COLUMNS, cells, strict=True)), ensure_ascii=False)
                self._file.write(line + "\n")
        self.lines += len(self._pending)
        self._pending.clear()

    def _cells(self, entry: Entry, title: str) -> list[Any]:
        kind = kind_numbered(entry.kind)
        field = None if kind is None else kind.numbered(entry.field)
        named = "deleted" if entry.field == EXISTENCE else str(entry.field) if field is None else field.name
        return [
            entry.desk.name,
            str(entry.desk.id),
            entry.stream,
            entry.number,
            _time(entry.clock),
            entry.author,
            str(entry.kind) if kind is None else kind.name,
            str(UUID(bytes=entry.record)),
            title,
            named,
            _plain(entry.value),
            "" if entry.key is None else self._fingerprint(entry.key),
            self._reason(entry.withheld),
        ]

    def _fingerprint(self, key: bytes) -> str:
        if key not in self._fingerprints:
            self._fingerprints[key] = keys.fingerprint(key)
        return self._fingerprints[key]

    def _reason(self, withheld: str | None) -> str:
        """A sentence in a table, a word for programs."""
        if withheld is None or self._table is None:
            return withheld or ""
        try:
            return Reason(withheld).text
        except ValueError:
            return withheld


def _time(clock: int) -> str:
    try:
        return moment(clock).isoformat(timespec="seconds")
    except OverflowError:  # a clock that was set to harm
        return ""


def _plain(value: str | int | bytes | None) -> str | int | None:
    if isinstance(value, bytes):
        return str(UUID(bytes=value)) if len(value) == _ID_BYTES else value.hex()
    return value


def _harmless(cell: Any) -> Any:
    """The cell as a spreadsheet shows it and does not reckon with it."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def is_table(path: Path) -> bool:
    """Whether a trail of this name is a table. Raises WrongInput for a name that is neither."""
    ending = path.suffix.lower()
    if ending not in (".csv", ".jsonl"):
        raise WrongInput(
            translate(
                "Audit",
                "“{file}” ends neither in .csv nor in .jsonl. Nothing was written. Choose one of these endings.",
            ).format(file=path)
        )
    return ending == ".csv"


@contextmanager
def written(connection: sqlite3.Connection, path: Path, author: str | None) -> Iterator[Trail]:
    """A trail that has its name once it is finished, and not before. Raises WrongInput or DiskTrouble."""
    table = is_table(path)
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8-sig" if table else "utf-8", newline="") as file:
            trail = Trail(connection, file, author, table=table)
            yield trail
            trail.flush()
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path)
    except OSError as fault:
        raise sqlite.disk_trouble(fault, path) from fault
    finally:
        part.unlink(missing_ok=True)
