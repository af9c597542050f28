"""What a check of the desk finds: damage first, then what a person should look at. None of that is ever an error of a
merge, but all of it can come with one: records that name unknown ones, a code given twice, values that cannot be meant,
entries that their desks may not make.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain import rules
from lmcdesk.domain.base import is_known, kind_numbered, kinds
from lmcdesk.domain.labels import kind_name
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import heads, lookup
from lmcdesk.store.codes import shared_codes
from lmcdesk.store.database import Database
from lmcdesk.store.history import moment
from lmcdesk.store.keys import FIELD_BITS, FIELD_MASK
from lmcdesk.store.soundness import Finding, damage
from lmcdesk.store.withheld import withheld

__all__ = ["Finding", "check", "severe"]

_ID_BYTES = 16

_BATCH = 1_000
"""Records in memory at once."""


def check(database: Database, progress: Progress | None = None, *, quick: bool = False) -> list[Finding]:
    """All that is wrong or odd, the severe first; `quick` looks at the database file alone. Where something is
    damaged, only the damage is told."""
    told = progress or Progress()
    with database.raw() as connection:
        try:
            found = list(damage(connection, told, quick=quick))
        except sqlite3.DatabaseError as fault:
            if getattr(fault, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            return [Finding(True, "", None, translate("Check", "The database file is damaged. Restore a backup."))]
    if quick or found:
        return found
    with database.reading() as session:
        connection = lookup.plain(session)
        lists = (
            _codes(connection),
            _editions(connection),
            _unreadable(connection),
            _references(connection),
            _measures(connection),
            _withheld(connection),
            _of_several_kinds(connection),
            _ahead(connection),
        )
        return [*chain.from_iterable(lists), *_unknown(connection), *_rules(session, told)]


def severe(database: Database, rids: Sequence[int]) -> int:
    """How many of some records, given by their local numbers, hold values that cannot be meant."""
    if not rids:
        return 0
    found, context = 0, _context()
    with database.reading() as session:
        for kind in kinds().values():
            cls: Any = kind.record
            for record in session.scalars(select(cls).filter_by(deleted=0).where(cls.rid.in_(rids))):
                found += any(_severe(record, context))
    return found


def _editions(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Two desks may each freeze a report unaware of the other, and count on from the same edition (F6)."""
    said = translate(
        "Check", "Another edition of this report bears the number {number} too. Cite it by its fingerprint."
    )
    for id_, number in connection.execute(
        """SELECT id, number FROM (SELECT e.id, number, count(*) OVER (PARTITION BY r.stream, report, year, province,
            project, number) AS many FROM edition e JOIN record r USING (rid)
            WHERE e.deleted = 0 AND number IS NOT NULL) WHERE many > 1"""
    ):
        yield Finding(False, "edition", UUID(bytes=id_), said.format(number=number))


def _codes(connection: sqlite3.Connection) -> Iterator[Finding]:
    """A national code names one project (A1)."""
    for code, titles in shared_codes(connection).items():
        for id_ in titles:
            others = ", ".join(f"“{title}”" for other, title in titles.items() if other != id_)
            text = translate("Check", "The code “{code}” also stands at {others}.").format(code=code, others=others)
            yield Finding(False, "project", id_, text)


def _unreadable(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Each field's value can be read as what the field holds: forms and sheets write no other, but a bundle may."""
    for kind in kinds().values():
        for field in kind.fields.values():
            for id_, value in connection.execute(
                f"""SELECT t.id, {heads.fitting(field, "c.value")} FROM {kind.name} t
                CROSS JOIN head h ON h.k = t.rid << {FIELD_BITS} | {field.number} CROSS JOIN change c ON c.dot = h.dot
                WHERE t.deleted = 0 AND c.value IS NOT NULL"""
            ):
                if field.load(value) is None:
                    text = translate(
                        "Check", "The field “{field}” holds a value that cannot be read; it shows as empty."
                    )
                    yield Finding(False, kind.name, UUID(bytes=id_), text.format(field=field.name))


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What a record names is there: a milestone's project, a project's lead organisation."""
    for kind in kinds().values():
        for field in kind.fields.values():
            if field.to is None:
                continue
            gone = "0" if field.to == "record" else "p.deleted"
            for id_, there in connection.execute(
                f"""SELECT t.id, p.id IS NOT NULL FROM {kind.name} t LEFT JOIN {field.to} p ON p.id = t.{field.name}
                WHERE t.deleted = 0 AND length(t.{field.name}) = {_ID_BYTES} AND (p.id IS NULL OR {gone} <> 0)"""
            ):
                said = (
                    translate("Check", "The field “{field}” names a record that was deleted.")
                    if there
                    else translate("Check", "The field “{field}” names a record that is not known here.")
                )
                yield Finding(False, kind.name, UUID(bytes=id_), said.format(field=field.name))


def _measures(connection: sqlite3.Connection) -> Iterator[Finding]:
    """A measure is one of the Plan's (B1); one of another plan is kept (B6)."""
    for kind in ("project", "project_measure"):
        for id_, measure in connection.execute(f"SELECT id, measure FROM {kind} WHERE deleted = 0 AND measure > ''"):
            if measure not in shipped():
                said = translate("Rules", "“{measure}” is not a measure of the Plan of Action.").format(measure=measure)
                yield Finding(False, kind, UUID(bytes=id_), said)


def _withheld(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What a desk wrote without the right to is told with the reason (G3)."""
    for one in withheld(connection):
        text = translate("Check", "What {desk} wrote in {fields} is kept but not shown: {reason}").format(
            desk=one.desk.name, fields=", ".join(f"“{name or '?'}”" for name in one.fields), reason=one.reason.text
        )
        yield Finding(False, one.kind, one.id, text)


def _of_several_kinds(connection: sqlite3.Connection) -> Iterator[Finding]:
    """An id is that of one record (see streams.Named)."""
    for id_, numbers in connection.execute(
        "SELECT id, json_group_array(kind) FROM record GROUP BY id HAVING count(*) > 1"
    ):
        named = [kind.name for number in sorted(json.loads(numbers)) if (kind := kind_numbered(number)) is not None]
        text = translate(
            "Check",
            "Records of several kinds bear one id: {kinds}. A desk whose program was altered wrote of one of them; who "
            "wrote what stands in their histories.",
        ).format(kinds=", ".join(map(kind_name, named)))
        yield Finding(False, next(iter(named), ""), UUID(bytes=id_), text)


def _ahead(connection: sqlite3.Connection) -> Iterator[Finding]:
    """This desk's clock never goes back, so that its entries keep their order: one wrong day dates all later ones."""
    (clock,) = connection.execute("SELECT clock FROM me").fetchone()
    latest = moment(clock)
    if latest > datetime.now(UTC) + timedelta(
        days=1, minutes=1
    ):  # a day may come from others, whose clocks are followed
        text = translate(
            "Check",
            "The clock of this computer was wrong once, so what is entered at this desk bears the date {date}, and "
            "will until that day. Nothing is lost, and the entries keep their order. Set the clock right, and where an "
            "entry of this desk waits for a decision, do not choose by the date.",
        )
        yield Finding(False, "", None, text.format(date=f"{latest:%Y-%m-%d}"))


def _unknown(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What a newer version wrote is kept, and shows once it is understood."""
    told = connection.execute(
        f"SELECT r.kind, c.k & {FIELD_MASK}, count(*) FROM change c JOIN record r ON r.rid = c.k >> {FIELD_BITS} "
        "GROUP BY 1, 2"
    )
    count = sum(number for kind, field, number in told if not is_known(kind, field))
    if count:
        text = translate("Check", "Changes that only a newer version of LMC Desk understands are kept: {count}.")
        yield Finding(False, "", None, text.format(count=count))


def _context() -> rules.Context:
    return rules.Context(shipped(), places(), date.today())


def _severe(record: Any, context: rules.Context) -> Iterator[rules.Problem]:
    return (problem for problem in rules.check(record, context) if problem.severe)


def _rules(session: Session, progress: Progress) -> Iterator[Finding]:
    """Values that cannot be meant: forms and sheets do not write them, but bundles of other desks may bring them. What
    is merely odd stands beside its field and in the report that is submitted."""
    context = _context()
    for kind in kinds():
        cls: Any = kinds()[kind].record
        query = select(cls).filter_by(deleted=0).order_by(cls.rid).limit(_BATCH)
        done, last = 0, 0
        while part := session.scalars(query.where(cls.rid > last)).all():
            for record in part:
                for problem in _severe(record, context):
                    yield Finding(False, kind, record.id, problem.text)
            done, last = done + len(part), part[-1].rid
            session.expunge_all()
            progress.step(done, 0, kind)
