"""Who this desk is. A desk's number series belongs to one life of one database: a copy or a restored backup that went
on counting under the same name would give two different changes one number, and other desks would drop one of them.

So a mark is kept inside the database and outside of it, on this machine. Where they disagree, the desk goes on under a
new identity by itself and remembers why. Nothing is lost: all that was written stays under the old one.

The first identity is made up, and a certificate names it. Each later one is a hash over the one before and a salt:
whoever is told both knows that it follows on that one, and that it can follow on no other. So nobody can pass off as
his own what another desk goes on under, whoever is heard first.
"""

import json
import os
import secrets
import sqlite3
import sys
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from lmcdesk import paths
from lmcdesk.domain.values import Role
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import MOST_IN_NAME, plain, translate
from lmcdesk.store.keys import DESK_BITS, EPOCH_BITS, MOST_EPOCH, STREAM_BITS, context_key, dot, series

SALT_BYTES = 16

_FOLLOWING = b"LMC-DESK-1\0"

_NAMES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
"""Where systems keep a computer's name (machine-id(5))."""


@dataclass(frozen=True, slots=True)
class DeskCard:
    """What is said of a desk wherever it is named."""

    id: uuid.UUID
    name: str
    country: str
    province: str | None
    role: Role


def check_name(name: str) -> None:
    """Raises WrongInput for a name that a new desk may not have: lists could not show it as it is."""
    if len(name) > MOST_IN_NAME:
        raise WrongInput(
            translate(
                "Desk",
                "The name of a desk has at most {most} characters, and this one has {count}. Nothing was made. Give a "
                "shorter one.",
            ).format(most=MOST_IN_NAME, count=len(name))
        )
    if plain(name) != name.strip():
        raise WrongInput(
            translate(
                "Desk",
                "The name of the desk holds control characters or characters that turn the direction of text. Nothing "
                "was made. Type it anew without them.",
            )
        )


def first_identity(connection: sqlite3.Connection, card: DeskCard) -> None:
    """Enter the desk that a new database belongs to."""
    connection.execute(
        "INSERT INTO desk (id, name, country, province, role) VALUES (?, ?, ?, ?, ?)",
        (card.id.bytes, card.name, card.country, card.province, card.role),
    )
    connection.execute(
        "INSERT INTO me VALUES (1, last_insert_rowid(), 1, 0, 0, ?, 'new')", (datetime.now(UTC).isoformat(),)
    )
    connection.execute("INSERT INTO mine (desk) SELECT desk FROM me")


def card(connection: sqlite3.Connection) -> DeskCard:
    """This desk's card."""
    (mine,) = _cards(connection, "ix = (SELECT desk FROM me)").values()
    return mine


def cards(connection: sqlite3.Connection) -> dict[int, DeskCard]:
    """The cards of all desks ever heard of, by their local numbers, in the order in which they were met."""
    return _cards(connection, "true")


def mine(connection: sqlite3.Connection) -> dict[int, DeskCard]:
    """The cards of all identities that this desk ever had, by their local numbers."""
    return _cards(connection, "ix IN (SELECT desk FROM mine)")


def _cards(connection: sqlite3.Connection, which: str) -> dict[int, DeskCard]:
    return {
        ix: DeskCard(uuid.UUID(bytes=id_), name, country, province, Role(role))
        for ix, id_, name, country, province, role in connection.execute(
            f"SELECT ix, id, name, country, province, role FROM desk WHERE {which} ORDER BY ix"
        )
    }


def put_right(connection: sqlite3.Connection, card: DeskCard) -> None:
    """Believe another desk's own word of itself over what others said of it, and forget what was told in its name by
    whoever made it out to be another. Of itself this desk knows best. Within a transaction."""
    others = _cards(connection, "ix NOT IN (SELECT desk FROM mine)")
    told = next((ix for ix, known in others.items() if known.id == card.id and known != card), None)
    if told is not None:
        connection.execute(
            "UPDATE desk SET name = ?, country = ?, province = ?, role = ? WHERE ix = ?",
            (card.name, card.country, card.province, card.role, told),
        )
        connection.execute("DELETE FROM heard WHERE desk = ?", (told,))


def renew(connection: sqlite3.Connection, why: str) -> None:
    """Go on under a new identity that knows all the old one knew, its own changes included. Within a transaction."""
    _, new = take_name(connection, why)
    connection.execute("UPDATE me SET epoch = 1")
    known = connection.execute("SELECT desk, stream, number FROM series WHERE number > 0").fetchall()
    connection.executemany(
        "INSERT INTO context VALUES (?, ?)", [(context_key(new, series(d, s), 1), number) for d, s, number in known]
    )


def take_name(connection: sqlite3.Connection, why: str) -> tuple[int, int]:
    """Write under a new identity from now on, of which nobody knows what it knows. Returns the local numbers of the old
    one and the new one. Within a transaction."""
    old, id_ = connection.execute("SELECT desk, d.id FROM me JOIN desk d ON d.ix = desk").fetchone()
    salt = secrets.token_bytes(SALT_BYTES)
    (new,) = connection.execute(
        "INSERT INTO desk (id, name, country, province, role) SELECT ?, name, country, province, role "
        "FROM desk WHERE ix = ? RETURNING ix",
        (following(uuid.UUID(bytes=id_), salt).bytes, old),
    ).fetchone()
    connection.execute("UPDATE me SET desk = ?, since = ?, why = ?", (new, datetime.now(UTC).isoformat(), why))
    connection.execute("INSERT INTO mine VALUES (?, ?, ?)", (new, id_, salt))
    return old, new


def following(earlier: uuid.UUID, salt: bytes) -> uuid.UUID:
    """The identity that follows on an earlier one with a salt."""
    return uuid.UUID(bytes=sha256(_FOLLOWING + earlier.bytes + salt).digest()[:16])


@dataclass(frozen=True, slots=True)
class Descent:
    """Which identity one follows on, and the salt by which anybody sees it."""

    desk: uuid.UUID
    follows: uuid.UUID
    salt: bytes


def descents(connection: sqlite3.Connection) -> list[Descent]:
    """Of this desk's identities those that follow on another one."""
    rows = connection.execute(
        "SELECT d.id, m.follows, m.salt FROM mine m JOIN desk d ON d.ix = m.desk WHERE m.salt IS NOT NULL"
    )
    kept = (Descent(uuid.UUID(bytes=id_), uuid.UUID(bytes=follows), salt) for id_, follows, salt in rows)
    return [one for one in kept if one.desk == following(one.follows, one.salt)]


def origin(connection: sqlite3.Connection) -> uuid.UUID:
    """The identity that all of this desk's later ones follow on."""
    earlier = {one.desk: one.follows for one in descents(connection)}
    found = card(connection).id
    while found in earlier:
        found = earlier[found]
    return found


def forget_unused(connection: sqlite3.Connection) -> None:
    """Drop what was learnt under this identity after its last change: its other life learnt other things then."""
    (desk,) = connection.execute("SELECT desk FROM me").fetchone()
    low, high = dot(series(desk, 0), 0), dot(series(desk + 1, 0), 0)
    used = connection.execute("SELECT max(epoch) FROM change WHERE dot >= ? AND dot < ?", (low, high)).fetchone()[0]
    connection.execute(
        f"DELETE FROM context WHERE ck >> {DESK_BITS + STREAM_BITS + EPOCH_BITS} = ? AND ck & {MOST_EPOCH} > ?",
        (desk, used or 0),
    )


class Mark:
    """The mark outside: which machine and file last wrote under an identity, and how often it had written."""

    def __init__(self, database: Path) -> None:
        self._database = database.resolve()

    def _file(self, desk: uuid.UUID) -> Path:
        return paths.marks_folder() / f"{desk.hex}.json"

    def write(self, desk: uuid.UUID, writes: int) -> None:
        """Note that this database has written so often. A folder that cannot be written costs a new identity at the
        next start, never the work itself."""
        file = self._file(desk)
        part = file.with_suffix(".part")
        text = json.dumps({"machine": _machine(), "database": str(self._database), "writes": writes})
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(text, "utf-8")
            os.replace(part, file)
        except OSError:
            return

    def doubt(self, desk: uuid.UUID, writes: int) -> str | None:
        """Why this database may not go on under its identity, in a word that is kept, or None if it may: "elsewhere"
        (it comes from another computer), "restored" (an older state came back), "copied" (the original is still there).
        """
        try:
            mark = json.loads(self._file(desk).read_text("utf-8"))
            known_machine, known_path, known_writes = mark["machine"], Path(mark["database"]), int(mark["writes"])
        except (OSError, ValueError, KeyError, TypeError):
            return "elsewhere"
        if known_machine != _machine():
            return "elsewhere"
        if known_writes > writes:
            return "restored"
        if known_path != self._database and known_path.exists() and _owner(known_path) == desk:
            return "copied"
        return None


def why_in_words(why: str) -> str:
    """The sentence for the reason of the last identity, or an empty text for a desk that still has its first."""
    match why:
        case "elsewhere":
            return translate("Desk", "This desk came from another computer and goes on under a new identity.")
        case "restored":
            return translate("Desk", "An older state of this desk came back, so it goes on under a new identity.")
        case "copied":
            return translate("Desk", "This desk is a copy of another one and goes on under a new identity.")
        case "heard":
            return translate(
                "Desk", "Another desk already knew later work of this one, so it goes on under a new identity."
            )
        case "parted":
            return translate(
                "Desk", "Another computer worked under the name of this one, so it goes on under a new identity."
            )
        case _:
            return ""


def _owner(database: Path) -> uuid.UUID | None:
    try:
        connection = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
    except sqlite3.Error:
        return None
    try:
        return card(connection).id
    except (sqlite3.Error, TypeError, ValueError):  # another kind of database, or a broken one
        return None
    finally:
        connection.close()


def _machine() -> str:
    """What tells this computer from others, and stays the same however its network is changed."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    for file in _NAMES:
        try:
            return file.read_text("ascii").strip()
        except (OSError, ValueError):
            continue
    return _named_here()


def _named_here() -> str:
    """A name given to a computer that has none, kept beside the marks."""
    file = paths.marks_folder() / "machine"
    try:
        return file.read_text("ascii").strip()
    except (OSError, ValueError):
        name = uuid.uuid4().hex
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(name, "ascii")
        except OSError:
            pass
        return name
