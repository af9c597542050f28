"""Whether what is handed over could be taken over, found as when it is, with nothing written."""

import sqlite3
from collections.abc import Iterable

from lmcdesk.store import hearing
from lmcdesk.store.handover import Handover, Segment
from lmcdesk.store.proof import Proof, Sealed
from lmcdesk.store.streams import Streams

_WRITTEN = ("desk", "stream", "context", "link", "seal")
"""What following a handover's chains writes."""


def prove(connection: sqlite3.Connection, handover: Handover, segments: Iterable[Segment]) -> list[Sealed]:
    """The signatures under what is new, where all goes on from what is known here; for a connection that is thrown away
    afterwards: what would be written goes into temporary tables in front of the desk's own. Raises BundleRefused."""
    _write_aside(connection)
    here = hearing.Here(connection, handover, Streams(connection))
    if not here.brings:
        here.compare()
        return []
    proof = Proof(connection, handover, here.keys, here.known)
    hearing.learn_contexts(connection, handover, here.desks, here.streams)
    for segment in segments:
        proof.follow(segment)
    proof.finish()
    return proof.sealed


def repeats(connection: sqlite3.Connection, handover: Handover, segments: Iterable[Segment]) -> bool:
    """Whether all that is handed over is here already, change by change; for a connection as above. Raises
    BundleRefused where it is told otherwise than it is here."""
    _write_aside(connection)
    here = hearing.Here(connection, handover, Streams(connection))
    if here.brings:
        return False
    here.compare()
    begun = {key: run.since for run, key in zip(handover.runs, here.keys, strict=True)}
    proof = Proof(connection, handover, here.keys, begun)
    for segment in segments:
        proof.follow(segment)
    proof.finish()
    return True


def _write_aside(connection: sqlite3.Connection) -> None:
    for name in _WRITTEN:
        (made,) = connection.execute("SELECT sql FROM main.sqlite_master WHERE name = ?", (name,)).fetchone()
        connection.execute(made.replace("CREATE TABLE", "CREATE TEMP TABLE", 1))
        connection.execute(f"INSERT INTO temp.{name} SELECT * FROM main.{name}")
