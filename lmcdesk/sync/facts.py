"""What a desk believes of others: its own certificate, the roots it trusts, and what follows from the signed facts it
heard, in whatever order they came.

Genuine statements are kept and passed on, whoever made them; what they are worth is asked of all of them together, each
time. So what somebody said counts as soon as it is known who he is, and not only if that was known before. Of those who
are no secretariats that are trusted here only so much is kept: what is left out comes again with other bundles.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from hashlib import sha256
from uuid import UUID

from lmcdesk.errors import NotADesk
from lmcdesk.i18n import translate
from lmcdesk.store import chain, identity, stray, withheld
from lmcdesk.store import trust as table
from lmcdesk.store.identity import Descent
from lmcdesk.store.journal import Journal
from lmcdesk.store.keys import MOST_STREAMS, STREAM_BITS, series
from lmcdesk.sync import certificates
from lmcdesk.sync.belief import Trusted, later
from lmcdesk.sync.boxes import Box, canonical
from lmcdesk.sync.certificates import (
    Certificate,
    Following,
    Known,
    Revocation,
    Said,
    Statement,
    Succession,
    Vouching,
)
from lmcdesk.sync.columns import Unreadable

_OWN, _ROOT, _DISTRUSTED = "own", "root", "distrusted"
_CERTIFICATE, _REVOCATION, _OTHER = "certificate", "revocation", "statement"
_KINDS = (_OWN, _ROOT, _DISTRUSTED, _CERTIFICATE, _REVOCATION, _OTHER)
"""Kinds of rows: what this desk decided for itself, and what it heard."""

MOST_STATEMENTS = 500
"""So many are kept of one desk, and of all together whom nobody vouches for here: far more than is ever said, and few
enough to be asked each time."""
MOST_BYTES = 1 << 20
"""Nor more bytes of them than this."""


def trusted(connection: sqlite3.Connection, also: Iterable[Statement] = ()) -> Trusted:
    """What the desk believes at this moment, or would if it had heard something more. Raises NotADesk where a statement
    that is kept cannot be read any more."""
    try:
        return _trusted(connection, also)
    except Unreadable as fault:
        raise NotADesk(
            translate(
                "Trust",
                "What this desk keeps of the desks' certificates was altered and cannot be believed any more. Nothing "
                "was changed. Restore the desk from a backup of before; “lmcdesk check” names what was altered.",
            )
        ) from fault


def _heard(connection: sqlite3.Connection) -> list[Said | None]:
    return [certificates.said(certificates.unpacked(body)) for body in passed_on(connection)]


def _trusted(connection: sqlite3.Connection, also: Iterable[Statement]) -> Trusted:
    told = [said for said in (*_heard(connection), *map(certificates.said, also)) if said]
    own, *_ = [*_certificates(connection, _OWN), None]
    chosen, ties = _certificates(connection, _ROOT), _ties(connection)
    distrusted = {c.key: c for c in ties}
    successions = [said for said in told if isinstance(said, Succession) and _holds(said, ties, chosen)]
    heard = [said for said in told if isinstance(said, Certificate)]
    roots = _roots([*chosen, *ties], [c for c in heard if c.is_root], successions)
    lines = _lines(roots, successions)
    roots = {key: root for key, root in roots.items() if key not in distrusted}
    revoked: dict[tuple[bytes, bytes], Known] = {}
    for said in told:
        if isinstance(said, Revocation) and said.issuer in roots and roots[said.issuer].country == said.country:
            place = (lines[said.issuer], said.key)
            first = revoked.setdefault(place, said.known)
            revoked[place] = {key: min(number, said.known[key]) for key, number in first.items() if key in said.known}
    return Trusted(
        own=own,
        roots=roots,
        distrusted=distrusted,
        certificates=[c for c in heard if not c.is_root and _counts(c, roots)],
        revoked=revoked | {(lines[key], key): {} for key in distrusted},
        disowned={c.key for c in heard if c.issuer in distrusted},
        successions=successions,
        lines=lines,
        vouchings=_vouchings(connection, [said for said in told if isinstance(said, Vouching)]),
        signed=_signed(connection),
        follows={one.desk: one.follows for one in (*_descents(told), *identity.descents(connection))},
    )


def _certificates(connection: sqlite3.Connection, kind: str) -> list[Certificate]:
    return [certificates.certificate(certificates.unpacked(body)) for body in table.kept(connection, kind)]


def _ties(connection: sqlite3.Connection) -> dict[Certificate, frozenset[bytes]]:
    """The keys that count no longer, with the other ones of the same secretariat that were known when that was decided:
    whoever stole the one can name no more of them."""
    found = {}
    for body in table.kept(connection, _DISTRUSTED):
        box = Box.read(body)
        root = certificates.certificate(certificates.opened(box.box("root")))
        found[root] = frozenset(map(bytes.fromhex, box.texts("others")))
    return found


def _holds(said: Succession, ties: dict[Certificate, frozenset[bytes]], chosen: list[Certificate]) -> bool:
    """Whether a succession counts: one that begins or ends in a key that counts no longer does for the keys that were
    known then, and for those that were chosen here."""
    trusted = {c.key for c in chosen}
    ends = (said.issuer, said.key), (said.key, said.issuer)
    return all(
        other in others or other in trusted for root, others in ties.items() for key, other in ends if key == root.key
    )


def _roots(
    chosen: list[Certificate], heard: list[Certificate], successions: list[Succession]
) -> dict[bytes, Certificate]:
    """The roots chosen here, and those of the same country that follow on one of them or that one of them follows."""
    known = {(c.key, c.country): c for c in sorted((*heard, *chosen), key=later)}
    found = {c.key: known[c.key, c.country] for c in chosen}
    pairs = [pair for s in successions for pair in ((s.issuer, s.key), (s.key, s.issuer))]
    grows = True
    while grows:
        fresh = {
            b: known[b, found[a].country]
            for a, b in pairs
            if a in found and b not in found and (b, found[a].country) in known
        }
        found |= fresh
        grows = bool(fresh)
    return found


def _lines(roots: dict[bytes, Certificate], successions: list[Succession]) -> dict[bytes, bytes]:
    found = {key: key for key in roots}
    for said in successions:
        if said.issuer in found and said.key in found and roots[said.issuer].country == roots[said.key].country:
            one, other = sorted((found[said.issuer], found[said.key]))
            found = {key: one if stands == other else stands for key, stands in found.items()}
    return found


def _counts(certificate: Certificate, roots: dict[bytes, Certificate]) -> bool:
    """Whether a trusted root says it of a desk of its own country, and of no key that is another country's root."""
    issuer, root = roots.get(certificate.issuer), roots.get(certificate.key)
    country = certificate.country
    return issuer is not None and issuer.country == country and (root is None or root.country == country)


def _vouchings(
    connection: sqlite3.Connection, vouchings: list[Vouching]
) -> dict[tuple[UUID, str], list[tuple[bytes, int]]]:
    """Those for changes that are known here, and that are the very ones which were vouched for."""
    found: dict[tuple[UUID, str], list[tuple[bytes, int]]] = defaultdict(list)
    for said in vouchings:
        row = connection.execute(
            """SELECT s.desk, s.stream FROM series s JOIN desk d ON d.ix = s.desk JOIN stream t ON t.ix = s.stream
            WHERE d.id = ? AND t.name = ? AND s.number >= ?""",
            (said.desk.bytes, said.stream, said.number),
        ).fetchone()
        if row is not None and chain.at(connection, series(*row), said.number).hash == said.hash:
            found[said.desk, said.stream].append((said.issuer, said.number))
    return found


def _signed(connection: sqlite3.Connection) -> dict[tuple[UUID, str], set[bytes]]:
    found: dict[tuple[UUID, str], set[bytes]] = {}
    for id_, stream, key in connection.execute(
        f"""SELECT DISTINCT d.id, t.name, s.key FROM seal s JOIN desk d ON d.ix = s.series >> {STREAM_BITS}
        JOIN stream t ON t.ix = s.series & {MOST_STREAMS - 1}"""
    ):
        found.setdefault((UUID(bytes=id_), stream), set()).add(key)
    return found


def _descents(told: Iterable[Said | None]) -> list[Descent]:
    return [said.descent for said in told if isinstance(said, Following)]


def untold(connection: sqlite3.Connection) -> list[Descent]:
    """Of which of this desk's identities it was never told on which they follow."""
    own = identity.descents(connection)
    told = _descents(_heard(connection)) if own else []
    return [one for one in own if one not in told]


def altered(connection: sqlite3.Connection) -> list[str]:
    """The rows of the table of facts, by their ids, that are not what was kept there."""
    rows = table.rows(connection)
    ids = {id_ for id_, _, _ in rows}
    found = []
    for id_, kind, body in rows:
        try:
            if kind == _DISTRUSTED:
                statement = certificates.opened(Box.read(body).box("root"))
            else:
                statement = certificates.unpacked(body)
            places = {_OWN: _OWN}
            if kind in (_OWN, _ROOT, _DISTRUSTED):
                places[_ROOT] = places[_DISTRUSTED] = f"{_ROOT} {certificates.certificate(statement).key.hex()}"
            if places.get(kind, _id(statement)) != id_ or _id(statement) not in ids or kind not in _KINDS:
                found.append(id_)
        except Unreadable:
            found.append(id_)
    return found


def _id(statement: Statement) -> str:
    return sha256(statement.text.encode("utf-8")).hexdigest()


def passed_on(connection: sqlite3.Connection) -> list[bytes]:
    """The statements that this desk passes on, whether it understands them or not."""
    return [body for kind in (_CERTIFICATE, _REVOCATION, _OTHER) for body in table.kept(connection, kind)]


def learn(journal: Journal, told: Iterable[Statement]) -> bool:
    """Keep what was said, and let what follows from it show; whether anything of it was new."""
    before = trusted(journal.connection)
    new = [statement for statement in told if keep(journal.connection, statement)]
    if new:
        _leave_out(journal.connection, new)
        judge_anew(journal, before)
    return bool(new)


def _leave_out(connection: sqlite3.Connection, new: list[Statement]) -> None:
    """Keep no more of what came now than has room beside what was here."""
    kept = passed_on(connection)
    if len(kept) <= MOST_STATEMENTS and sum(map(len, kept)) <= MOST_BYTES:
        return
    believed = trusted(connection)
    count, size = Counter[bytes | None](), Counter[bytes | None]()
    for body in kept:
        speaker = believed.speaker(certificates.unpacked(body).issuer)
        count[speaker] += 1
        size[speaker] += len(body)
    for statement in reversed(new):
        speaker = believed.speaker(statement.issuer)
        too_much = count[speaker] > MOST_STATEMENTS or size[speaker] > MOST_BYTES
        if too_much and speaker not in believed.roots:
            count[speaker] -= 1
            size[speaker] -= len(statement.packed())
            table.forget(connection, _id(statement))


def judge_anew(journal: Journal, before: Trusted) -> None:
    """Judge again the changes that what is believed now judges otherwise than what was believed before."""
    after = trusted(journal.connection)
    signed = withheld.spans(journal.connection)
    keys = {span.key for _, span in signed if before.judge(span) != after.judge(span)}
    if keys:
        journal.judged(withheld.review(journal.connection, keys, after.judge))
        journal.judged(stray.review(journal.connection, stray.away(journal.connection, keys), after.judge))


def keep(connection: sqlite3.Connection, statement: Statement) -> bool:
    """Keep a statement; whether it was new. Within a transaction."""
    match certificates.said(statement):
        case Certificate():
            kind = _CERTIFICATE
        case Revocation():
            kind = _REVOCATION
        case _:
            kind = _OTHER
    return table.keep(connection, _id(statement), kind, statement.packed())


def keep_own(connection: sqlite3.Connection, certificate: Certificate) -> None:
    """Keep this desk's own certificate. Within a transaction."""
    table.keep(connection, _OWN, _OWN, certificate.statement.packed())
    keep(connection, certificate.statement)


def keep_root(connection: sqlite3.Connection, root: Certificate) -> None:
    """Take a secretariat's word from now on. Within a transaction."""
    table.keep(connection, f"{_ROOT} {root.key.hex()}", _ROOT, root.statement.packed())
    keep(connection, root.statement)


def give_up(connection: sqlite3.Connection, root: Certificate, others: Iterable[bytes]) -> None:
    """Take a secretariat's word under one key no longer, until it is trusted anew; given are its other keys. Within a
    transaction."""
    body = {"root": root.statement.entries(), "others": [key.hex() for key in others]}
    table.keep(connection, f"{_ROOT} {root.key.hex()}", _DISTRUSTED, canonical(body))


def lineage(believed: Trusted, key: bytes) -> Iterator[Statement]:
    """What somebody must hear to take a root's earlier and later keys for the same secretariat's."""
    line = believed.lines.get(key)
    for root in believed.roots.values():
        if believed.lines[root.key] == line:
            yield root.statement
    for said in believed.successions:
        if believed.lines.get(said.issuer, b"") == line == believed.lines.get(said.key):
            yield said.statement
