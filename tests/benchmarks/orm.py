"""The rival that every Python programmer thinks of first: a merge by an object-relational mapper, with care."""

from itertools import islice
from pathlib import Path
from typing import Any

from contenders import OTHER, UpdateFloor, read_columns
from stages import FIELDS
from workload import Workload, stored

BATCH, AT_ONCE = 5_000, 500
"""Changes to a flush, and ids to an IN query."""


class Orm(UpdateFloor):
    """A merge by SQLAlchemy's unit of work, with the care that its documentation asks for."""

    name = "SQLAlchemy ORM"
    said = (
        "the last writer wins by clocks; a log and a version a field; preloaded with IN queries, no autoflush, a flush "
        "for 5,000 changes; its edits are recorded by plain SQL"
    )
    once = True

    def begin(self, work: Workload) -> None:
        super().begin(work)
        for at in OTHER:
            connection = self.connect(at)
            connection.execute(
                "CREATE TABLE head (rid INTEGER, field TEXT, clock INTEGER, desk INTEGER, PRIMARY KEY (rid, field))"
            )
            connection.execute(
                "CREATE TABLE log (desk INTEGER, number INTEGER, rid INTEGER, field TEXT, value, clock INTEGER, "
                "PRIMARY KEY (desk, number))"
            )
            connection.execute("BEGIN")
            keys = ((n, name) for n in range(len(work.ids)) for name in FIELDS)
            connection.executemany("INSERT INTO head VALUES (?, ?, -1, 0)", keys)
            connection.execute("COMMIT")
            connection.close()

    def change(self, at: str, work: Workload) -> None:
        changes = [c._replace(value=stored(c.value)) for c in getattr(work, at)]
        desk = _DESK[at]
        with self.timed():
            connection = self.connect(at)
            connection.execute("BEGIN IMMEDIATE")
            for number, c in enumerate(changes, 1):
                connection.execute(f'UPDATE milestone SET "{c.field}" = ? WHERE rid = ?', (c.value, c.record))
                connection.execute(
                    "UPDATE head SET clock = ?, desk = ? WHERE rid = ? AND field = ?",
                    (c.clock, desk, c.record, c.field),
                )
                connection.execute(
                    "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)", (desk, number, c.record, c.field, c.value, c.clock)
                )
            connection.execute("COMMIT")
            connection.close()

    def take(self, at: str, file: Path) -> None:
        from sqlalchemy import func, select
        from sqlalchemy.orm import Session as Work

        milestone, head, log, engine = self._mapped(at)
        desk = _DESK[OTHER[at]]
        with self.timed(), Work(engine) as session, session.begin(), session.no_autoflush:
            came = read_columns(file)
            ids = [bytes.fromhex(id_) for id_ in came["ids"]]
            known = session.scalar(select(func.max(log.number)).where(log.desk == desk)) or 0
            places = dict(zip(sorted(set(came["record"])), ids, strict=True))
            columns = (came[name] for name in ("record", "field", "value", "clock"))
            rows = islice(enumerate(zip(*columns, strict=True), 1), known, None)
            while batch := list(islice(rows, BATCH)):
                wanted = sorted({places[place] for _, (place, *_) in batch})
                found: dict[bytes, Any] = {}
                heads: dict[tuple[int, str], Any] = {}
                for start in range(0, len(wanted), AT_ONCE):
                    part = session.scalars(select(milestone).where(milestone.id.in_(wanted[start : start + AT_ONCE])))
                    some = {row.id: row for row in part}
                    found |= some
                    rids = [row.rid for row in some.values()]
                    for version in session.scalars(select(head).where(head.rid.in_(rids))):
                        heads[version.rid, version.field] = version
                for number, (place, name, new, clock) in batch:
                    row = found[places[place]]
                    session.add(log(desk=desk, number=number, rid=row.rid, field=name, value=new, clock=clock))
                    version = heads[row.rid, name]
                    if (clock, desk) > (version.clock, version.desk):
                        version.clock, version.desk = clock, desk
                        setattr(row, name, new)
                session.flush()
                session.expunge_all()

    def _mapped(self, at: str) -> tuple[Any, Any, Any, Any]:
        """The three tables as classes, and an engine set as the product's connections."""
        from sqlalchemy import Integer, LargeBinary, String, create_engine, event
        from sqlalchemy.orm import DeclarativeBase, mapped_column
        from sqlalchemy.pool import NullPool

        class Base(DeclarativeBase):
            pass

        def number(key: bool = False) -> Any:
            return mapped_column(Integer, primary_key=key, autoincrement=False)

        def text(key: bool = False) -> Any:
            return mapped_column(String, primary_key=key)

        fields = {name: mapped_column(String) for name in FIELDS}
        milestone = type(
            "Milestone",
            (Base,),
            {"__tablename__": "milestone", "rid": number(True), "id": mapped_column(LargeBinary)} | fields,
        )
        head = type(
            "Head",
            (Base,),
            {"__tablename__": "head", "rid": number(True), "field": text(True), "clock": number(), "desk": number()},
        )
        entry = {"desk": number(True), "number": number(True), "rid": number(), "field": text(), "clock": number()}
        log = type("Log", (Base,), {"__tablename__": "log", "value": mapped_column(String)} | entry)
        engine = create_engine("sqlite://", creator=lambda: self.connect(at), poolclass=NullPool)

        @event.listens_for(engine, "begin")
        def _begin(connection: Any) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")  # one transaction; the connection itself begins none

        return milestone, head, log, engine


_DESK = {"a": 1, "b": 2}
