"""What a hostile or broken sender could make of a good bundle: each mutant is found again from its random numbers."""

import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from hashlib import sha256
from random import Random
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from lmcdesk.domain.values import Role
from lmcdesk.store.handover import Handover
from lmcdesk.sync import certificates
from lmcdesk.sync.bundle import FACTS, HANDOVER, SEGMENT
from lmcdesk.sync.keys import Keys
from tests.end_to_end.country import Case
from tests.end_to_end.loose import Loose, Row, canonical

BIG = 100 << 20
"""Bytes of the greatest text and of the greatest bomb."""

_NUMBERS = (-(1 << 63), -1, 0, 1, 2, 63, 64, 255, 32767, 65536, 1 << 31, (1 << 35) - 1, 1 << 35, 1 << 62, (1 << 63) - 1)
_TEXTS = (
    "",
    "\0",
    "x",
    "NaN",
    "1e999999",
    "9999-99-99",
    "LA-SV",
    "LA-LM",
    "KH",
    "LA/lists",
    "a" * 70_000,
    "\u202e水",
    "-1",
)
_LEAVES = (None, True, 1.5, 10**400, "\ud800", [], {}, [[]], "0" * 64, "ff" * 32, "secretariat", *_NUMBERS, *_TEXTS)


# The file as it lies


def _flip(rnd: Random, data: bytes, times: int) -> bytes:
    out = bytearray(data)
    for _ in range(times if out else 0):
        out[rnd.randrange(len(out))] ^= 1 << rnd.randrange(8)
    return bytes(out)


def _damage(rnd: Random, data: bytes, other: bytes) -> bytes:
    """Flips, cuts, splices with another file, stretches that are put in, doubled or left out."""
    low, high = sorted((rnd.randint(0, len(data)), rnd.randint(0, len(data))))
    match rnd.randrange(8):
        case 0 | 1:
            return _flip(rnd, data, 1)
        case 2:
            return _flip(rnd, data, rnd.choice((2, 8, 64, 1000)))
        case 3:
            return data[:low]
        case 4:
            return data[:low] + other[rnd.choice((low, rnd.randint(0, len(other)))) :]
        case 5:
            return data[:low] + rnd.randbytes(rnd.choice((1, 16, 4096))) + data[low:]
        case 6:
            return data[:high] + data[low:]
        case _:
            return data[:low] + data[high:]


def file(rnd: Random, case: Case, other: Case) -> bytes:
    """Damage anywhere in the file."""
    return _damage(rnd, case.bundle.read_bytes(), other.bundle.read_bytes())


# Under a valid outer form: the header


def header(rnd: Random, case: Case, other: Case) -> bytes:
    """Entries of the header altered, removed, repeated; another's header; another certificate."""
    loose = Loose.of(case)
    packed = loose.pack()
    given: Any = loose.header
    match rnd.randrange(12):
        case 0:
            given["certificate"] = rnd.choice((Loose.of(other).header["certificate"], *_forged(rnd, case)))
        case 1:
            theirs = Loose.of(other).header
            name = rnd.choice(sorted(given))
            given[name] = theirs[name]
        case 2:
            given["min_reader"] = rnd.choice((0, 2, 1 << 31, 1 << 40, -1, "1"))
        case 3:
            return loose.signed(_damage(rnd, canonical(given), b'{}[],:"0'), packed)
        case 4:
            body = canonical(given).decode()
            odd = rnd.choice(("9" * 5000, "[" * 5000, "NaN", "1E5", '{"a":1,"a":1}', "-0", '"\\u0000"', '"\\ud800"'))
            return loose.signed(body.replace(rnd.choice(('"LA"', "null", '"0.1.0"')), odd).encode(), packed)
        case _:
            for _ in range(rnd.choice((1, 1, 2, 5))):
                _alter(rnd, given)
    return loose.signed(canonical(given), packed)


def _alter(rnd: Random, top: Any) -> None:
    """Alter something in a tree of JSON."""
    nodes = [top]
    for node in nodes:
        nodes += [n for n in (node.values() if isinstance(node, dict) else node) if isinstance(n, dict | list) and n]
    node = rnd.choice(nodes)
    at = rnd.choice(sorted(node)) if isinstance(node, dict) else rnd.randrange(len(node))
    match rnd.randrange(6):
        case 0:
            del node[at]
        case 1 if isinstance(node, list):
            node.insert(rnd.randint(0, len(node)), node[at])
        case 1:
            node[at + "x"] = node[at]
        case 2 if isinstance(node, list):
            rnd.shuffle(node)
        case 3 if isinstance(node[at], int):
            node[at] += rnd.choice((-1, 1, 100))
        case 4 if isinstance(node[at], str) and node[at]:
            node[at] = _flip(rnd, node[at].encode("utf-8", "replace"), 1).decode("utf-8", "replace")
        case _:
            node[at] = rnd.choice(_LEAVES)


def envelope(rnd: Random, case: Case, other: Case) -> bytes:
    """Encryption that does not fit: another envelope or none, keys that are none, sections at another's place."""
    loose = Loose.of(case)
    packed = loose.pack()
    theirs = Loose.of(other).header["envelope"]
    mine = loose.header["envelope"]
    match rnd.randrange(5) if mine else 4:
        case 0:
            loose.header["envelope"] = theirs
        case 1:
            mine["ephemeral"] = rnd.choice(("00" * 32, "01" + "00" * 31, "ff" * 32, rnd.randbytes(32).hex()))
        case 2:
            name = rnd.choice(sorted(mine["wrapped"]))
            mine["wrapped"][name] = rnd.choice(
                (_flip(rnd, bytes.fromhex(mine["wrapped"][name]), 1).hex(), "", "00" * 48)
            )
        case 3:
            loose.sections.append(loose.sections.pop(rnd.randrange(len(loose.sections))))
            where = {kind: n for n, (kind, _) in enumerate(loose.sections)}
            order = sorted(range(len(packed)), key=lambda n: where[loose.header["sections"][n]["kind"]])
            packed = [packed[n] for n in order]
            loose.header["sections"] = [loose.header["sections"][n] for n in order]
        case _:
            loose.header["envelope"] = theirs or {"ephemeral": "ab" * 32, "wrapped": {"cd" * 32: "ef" * 48}}
    return loose.signed(canonical(loose.header), packed)


# Sections


def section(rnd: Random, case: Case, _other: Case) -> bytes:
    """A section's bytes damaged, cut, or with a huge number in them; packed and told as they ought to be."""
    loose = Loose.of(case)
    at = rnd.randrange(len(loose.sections))
    kind, data = loose.sections[at]
    huge = rnd.choice((b"\xff" * 9 + b"\x01", b"\xff" * 8 + b"\x7f", b"\xff" * 40, b"\xff\xff\x7f", b"\x80\x00"))
    place = rnd.choice((0, 1, 2, rnd.randint(0, len(data))))
    hurt = (_damage(rnd, data, loose.sections[0][1]), data[:place] + huge + data[place + 1 :], data[:place] + huge)
    loose.sections[at] = (kind, rnd.choice(hurt))
    return loose.closed()


def sections(rnd: Random, case: Case, other: Case) -> bytes:
    """Sections left out, doubled, in another order, under other names, thousands of them; those of another bundle."""
    loose = Loose.of(case)
    at = rnd.randrange(len(loose.sections))
    kind, data = loose.sections[at]
    match rnd.randrange(7):
        case 0:
            del loose.sections[at]
        case 1:
            loose.sections.insert(rnd.randint(0, len(loose.sections)), (kind, data))
        case 2:
            rnd.shuffle(loose.sections)
        case 3:
            loose.sections[at] = (rnd.choice((HANDOVER, FACTS, SEGMENT, "", "x", "\ud800")), data)
        case 4:
            loose.sections += [(rnd.choice((SEGMENT, "later", HANDOVER)), b"")] * rnd.choice((1, 3000))
        case 5:
            loose.sections[at] = rnd.choice(Loose.of(other).sections)
        case _:
            loose.sections = Loose.of(other).sections
    return loose.closed()


def bomb(rnd: Random, case: Case, _other: Case) -> bytes:
    """Far more unpacked than told, or as much as told and far too much; or a text of a hundred megabytes."""
    loose = Loose.of(case)
    kind = rnd.choice((HANDOVER, FACTS, SEGMENT))
    if rnd.random() < 0.3:
        rows = loose.rows()
        texts = [row for row in rows if isinstance(row.value, str)]
        rnd.choice(texts).value = rnd.choice(("x" * BIG, "x" * (BIG // 4), "水" * (BIG // 4)))
        loose.change(rows)
        return loose.closed()
    whole = loose.sections[loose.place(kind)][1]
    loose.put(kind, whole + bytes(BIG) if rnd.random() < 0.5 else bytes(BIG))
    packed = loose.pack()
    told = loose.header["sections"][loose.place(kind)]
    told["unpacked"] = rnd.choice((told["unpacked"], len(whole), 0, 96 << 20, 1 << 40, 1 << 41))
    return loose.signed(canonical(loose.header), packed)


def packing(rnd: Random, case: Case, _other: Case) -> bytes:
    """What is no zlib stream, one that does not end, or one with something behind it."""
    loose = Loose.of(case)
    packed = loose.pack()
    at = rnd.randrange(len(packed))
    lies = packed[at]
    packed[at] = rnd.choice((b"", lies[:-1], lies + b"x", lies * 2, rnd.randbytes(40), zlib.compress(lies)))
    loose.header["sections"][at] |= {"size": len(packed[at]), "sha256": sha256(packed[at]).hexdigest()}
    return loose.signed(canonical(loose.header), packed)


# What is inside


def handover(rnd: Random, case: Case, _other: Case) -> bytes:
    """Runs, what desks knew, the sender's knowledge, signatures, desks: altered, removed, repeated, reordered."""
    loose = Loose.of(case)
    found = loose.handover()
    for _ in range(rnd.choice((1, 1, 1, 2, 4))):
        _alter_handover(rnd, found)
    loose.hand(found, tell=rnd.random() < 0.8)
    return loose.closed()


def _alter_handover(rnd: Random, found: Handover) -> None:
    column = rnd.choice(("runs", "contexts", "vector", "seals", "desks", "streams", "authors"))
    rows: list[Any] = getattr(found, column)
    if not rows:
        return
    at = rnd.randrange(len(rows))
    match rnd.randrange(5):
        case 0:
            del rows[at]
        case 1:
            rows.insert(rnd.randint(0, len(rows)), rows[at])
        case 2:
            other = rnd.randrange(len(rows))
            rows[at], rows[other] = rows[other], rows[at]
        case _:
            rows[at] = _other(rnd, rows[at])


def _other(rnd: Random, row: Any) -> Any:
    """A row of a table with one of its values altered."""
    if isinstance(row, str):
        return rnd.choice(_TEXTS)
    if isinstance(row, tuple):
        at = rnd.randrange(len(row))
        return (*row[:at], _near(rnd, row[at]), *row[at + 1 :])
    name = rnd.choice([f.name for f in fields(row)])
    return replace(row, **{name: _near(rnd, getattr(row, name))})


def _near(rnd: Random, value: Any) -> Any:
    match value:
        case UUID():
            return UUID(int=rnd.getrandbits(128))
        case Role():
            return rnd.choice(list(Role))
        case bytes():
            return rnd.choice((_flip(rnd, value, 1), rnd.randbytes(len(value)), bytes(len(value))))
        case int():
            return rnd.choice((value + 1, value - 1, value + 1000, rnd.choice(_NUMBERS)))
        case _:
            return rnd.choice(_TEXTS)


def changes(rnd: Random, case: Case, _other: Case) -> bytes:
    """Changes altered, removed, repeated, reordered, renumbered, under the seals of those who wrote them."""
    loose = Loose.of(case)
    rows = loose.rows()
    for _ in range(rnd.choice((1, 1, 1, 3, 10))):
        _alter_rows(rnd, rows, loose.handover())
    if rnd.random() < 0.3:
        _number(rows, loose.handover())
    loose.change(rows)
    if rnd.random() < 0.03:
        place = loose.place(SEGMENT)
        kind, data = loose.sections[place]
        loose.sections[place] = (kind, data.replace("水".encode(), b"\xed\xa0\x80"))
    return loose.closed()


def _alter_rows(rnd: Random, rows: list[Row], known: Handover) -> None:
    if not rows:
        return
    at, other = rnd.randrange(len(rows)), rnd.randrange(len(rows))
    row = rows[at]
    match rnd.randrange(11):
        case 0:
            row.value, rows[other].value = rows[other].value, row.value
        case 1:
            row.value = rnd.choice((None, rnd.choice(_NUMBERS), rnd.choice(_TEXTS), b"", rnd.randbytes(16), b"x" * 15))
        case 2:
            row.clock = rnd.choice((0, 1, 1 << 62, (1 << 63) - 1, row.clock + 1))
        case 3:
            row.epoch = rnd.choice((0, row.epoch + 1, (1 << 19) - 1, 1 << 19, 1))
        case 4:
            row.field = rnd.choice((0, row.field + 1, 63, 64, 255)) % 256
        case 5:
            kind = rnd.choice((0, 1, 2, 17, 18, 99, 32767, 32768))
            for one in rows:
                if one.record == row.record:
                    one.kind = kind
        case 6:
            row.record = rnd.choice((rows[other].record, rnd.randbytes(16)))
            row.kind = next((one.kind for one in rows if one.record == row.record), row.kind)
        case 7:
            row.number += rnd.choice((-1, 1, 1000, 1 << 34))
        case 8:
            row.author, row.run = rnd.randrange(len(known.authors)), rnd.randrange(len(known.runs))
        case 9:
            del rows[at]
        case _:
            rows.insert(other, replace(row))


def _number(rows: list[Row], known: Handover) -> None:
    """Numbers in order and without gaps again, run by run."""
    reached = [run.since for run in known.runs]
    rows.sort(key=lambda row: row.run)
    for row in rows:
        reached[row.run] += 1
        row.number = reached[row.run]


def own_word(rnd: Random, case: Case, _other: Case) -> bytes:
    """Anything at all, but written and sealed by the sender's own desk in its own name: it may say what it likes, and
    no desk may come to harm by it. What it says it knew is never more than it did: that would be another matter."""
    loose = Loose.of(case)
    rows, found = loose.rows(), loose.handover()
    own = {n for n, run in enumerate(found.runs) if found.desks[run.desk].id == found.sender and not run.since}
    epochs = {(row.run, row.number): row.epoch for row in rows}
    for _ in range(rnd.choice((1, 3, 10, 30))):
        mine = [row for row in rows if row.run in own]
        rest = [row for row in rows if row.run not in own]
        _alter_rows(rnd, mine, found)
        for row in mine:
            row.run = row.run if row.run in own else min(own)
            row.field, row.kind = row.field % 64, row.kind % 32768 or 1
        rows = rest + mine
    _number(rows, found)
    for row in rows:
        row.epoch = epochs.get((row.run, row.number), max(e for (run, _), e in epochs.items() if run == row.run))
    if rnd.random() < 0.3 and found.contexts:
        at = rnd.randrange(len(found.contexts))
        desk, epoch, other, stream, number = found.contexts[at]
        if found.desks[desk].id == found.sender:
            found.contexts[at] = (desk, epoch, other, stream, rnd.choice((number - 1, 1)) or 1)
    found = loose.seal(found, rows)
    ends = {(run.desk, run.stream): run.upto for run in found.runs}
    found = replace(found, vector=[(d, s, ends.get((d, s), number), mark) for d, s, number, mark in found.vector])
    loose.hand(found)
    loose.change(rows)
    return loose.closed()


# Signed facts


def facts(rnd: Random, case: Case, _other: Case) -> bytes:
    """Statements altered, left out, repeated, forged, or very many."""
    loose = Loose.of(case)
    told = json.loads(loose.sections[loose.place(FACTS)][1])
    said = told["statements"]
    match rnd.randrange(6):
        case 0 if said:
            del said[rnd.randrange(len(said))]
        case 1 if said:
            said += said[:1] * rnd.choice((1, 500))
        case 2:
            said += _forged(rnd, case)
        case 3 if said:
            one = rnd.choice(said)
            one["text"] = canonical(_altered(rnd, json.loads(one["text"]))).decode("utf-8", "replace")
        case 4 if said:
            rnd.shuffle(said)
        case _:
            _alter(rnd, told)
    loose.put(FACTS, canonical(told))
    return loose.closed()


def _altered(rnd: Random, tree: Any) -> Any:
    _alter(rnd, tree)
    return tree


def _forged(rnd: Random, case: Case) -> list[dict[str, str]]:
    """What a desk might say that has no right to: a certificate for itself as a secretariat, the root taken back."""
    secret = rnd.randbytes(32)
    held = Keys(Ed25519PrivateKey.from_private_bytes(secret), X25519PrivateKey.from_private_bytes(secret))
    role = rnd.choice(list(Role))
    certificate = certificates.certify(
        held,
        key=held.public,
        receiving=held.receiving_public,
        name=rnd.choice(_TEXTS),
        role=role,
        country=rnd.choice(("LA", "KH", "", "XX")),
        provinces=rnd.choice(((), ("LA-SV",), ("",), ("LA-LM", "LA-SV"))),
        starts=rnd.choice((date.min, date(2020, 1, 1), date.max)),
        until=rnd.choice((date.min, date(2040, 1, 1), date.max)),
    )
    root = json.loads(Loose.of(case).header["certificate"]["text"])["issuer"]
    known = {(UUID(int=rnd.getrandbits(128)), "LA-LM"): rnd.choice((0, 1, (1 << 35) - 1))}
    revocation = certificates.withdraw(
        held, key=bytes.fromhex(root), country="LA", day=date(2026, 1, 1), known=rnd.choice(({}, known))
    )
    return [certificate.statement.entries(), revocation.statement.entries()]


MUTATIONS: dict[Callable[[Random, Case, Case], bytes], int] = {
    file: 30,
    header: 30,
    envelope: 6,
    section: 25,
    sections: 10,
    packing: 5,
    handover: 40,
    changes: 40,
    facts: 12,
    own_word: 30,
    bomb: 1,
}
"""Each sort, and how often it comes."""


def mutant(rnd: Random, cases: list[Case]) -> tuple[str, Case, bytes]:
    """The sort of mutant, the case that it was made of, and the file. What no file can hold is drawn again."""
    while True:
        (make,) = rnd.choices(list(MUTATIONS), list(MUTATIONS.values()))
        case, other = rnd.choice(cases), rnd.choice(cases)
        try:
            return make.__name__, case, make(rnd, case, other)
        except (OverflowError, ValueError, IndexError, KeyError, StopIteration, struct.error):
            continue
