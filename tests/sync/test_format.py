"""A reader written from resources/help/bundle-format.md alone, without the program, finds what the program wrote."""

import json
import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from lmcdesk.store import vectors
from lmcdesk.sync import trust
from lmcdesk.sync.bundle import write


class Bytes:
    """The page's primitives."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def take(self, length: int) -> bytes:
        found, self.data = self.data[:length], self.data[length:]
        return found

    def number(self) -> int:
        value = shift = 0
        while True:
            (byte,) = self.take(1)
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def numbers(self, count: int) -> list[int]:
        (width,) = self.take(1)
        planes = [self.take(count) for _ in range(width)]
        return [int.from_bytes(bytes(digits), "little", signed=True) for digits in zip(*planes, strict=True)]

    def texts(self, count: int) -> list[str]:
        lengths = self.numbers(count)
        text, found = self.take(self.number()).decode(), []
        for length in lengths:
            found.append(text[:length])
            text = text[length:]
        return found

    def blobs(self, count: int) -> list[bytes]:
        return [self.take(length) for length in self.numbers(count)]

    def table(self, columns: int) -> list[tuple[int, ...]]:
        rows = self.number()
        return list(zip(*[self.numbers(rows) for _ in range(columns)], strict=True))


def steps(column: list[int]) -> list[int]:
    return [sum(column[: n + 1]) for n in range(len(column))]


def spread(rows: list[tuple[int, ...]]) -> list[int]:
    return [row[0] for row in rows for _ in range(row[-1])]


def checked_statement(statement: dict[str, str]) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(statement["text"])
    issuer = Ed25519PublicKey.from_public_bytes(bytes.fromhex(said["issuer"]))
    issuer.verify(bytes.fromhex(statement["signature"]), b"LMC-STATEMENT-1\0" + statement["text"].encode())
    return said


def read(path: Path) -> tuple[dict[str, Any], dict[str, list[bytes]]]:
    """The header, and the unpacked sections by kind."""
    source = Bytes(path.read_bytes())
    head = source.take(6)
    assert head[:5] == b"LMCB\x01"
    head += source.take(head[5])
    key, signature = source.take(32), source.take(64)
    body = source.take(int.from_bytes(source.take(4), "little"))
    Ed25519PublicKey.from_public_bytes(key).verify(signature, b"LMC-BUNDLE-1\0" + head + body)
    header = json.loads(body)
    assert checked_statement(header["certificate"])["key"] == key.hex()
    sections: dict[str, list[bytes]] = {}
    for section in header["sections"]:
        packed = source.take(section["size"])
        assert sha256(packed).hexdigest() == section["sha256"]
        sections.setdefault(section["kind"], []).append(zlib.decompress(packed))
    assert source.data == b""
    return header, sections


def changes(sections: dict[str, list[bytes]]) -> list[tuple[Any, ...]]:
    """(desk, stream, number, epoch, clock, author, kind, record, field, value) of each change."""
    source = Bytes(sections["handover"][0])
    count = source.number()
    desks = [source.take(16) for _ in range(count)]
    for _ in range(4):
        source.texts(count)
    source.number()
    streams, authors = source.texts(source.number()), source.texts(source.number())
    runs = source.table(4)
    source.table(5)
    source.table(3)
    assert source.data == b""
    found = []
    for data in sections["segment"]:
        source = Bytes(data)
        count, named = source.number(), source.number()
        planes = [source.take(named) for _ in range(16)]
        records = [bytes(digits) for digits in zip(*planes, strict=True)]
        kinds = source.numbers(named)
        numbered = [(runs[run], first + n) for run, first, many in source.table(3) for n in range(many)]
        epochs, by = spread(source.table(2)), spread(source.table(2))
        clocks, record = steps(source.numbers(count)), steps(source.numbers(count))
        fields, types = source.take(count), source.take(count)
        whole = source.numbers(types.count(1))
        texts = source.texts(types.count(2))
        table = records + source.blobs(source.number())
        ids = [table[n] for n in source.numbers(types.count(3))]
        assert source.data == b""
        values: dict[int, Any] = {}
        order = sorted(range(count), key=lambda n: (kinds[record[n]], fields[n]))
        for place, kind in zip(order, types, strict=True):
            values[place] = None if kind == 0 else [whole, texts, ids][kind - 1].pop(0)
        for n, (run, number) in enumerate(numbered):
            desk, stream = desks[run[0]], streams[run[1]]
            told = (epochs[n], clocks[n], authors[by[n]], kinds[record[n]], records[record[n]], fields[n], values[n])
            found.append((desk, stream, number, *told))
    return found


def test_the_page_is_enough_to_read_a_bundle(
    lao: SimpleNamespace,
    add_project: Callable[..., Any],
    edit: Callable[..., None],
    send: Callable[..., Any],
    tmp_path: Path,
) -> None:
    water = add_project(lao.a, "ໂຄງການນ້ຳ")
    send(lao.a, lao.s)
    edit(lao.s, water, title="Water", beneficiaries=1200, objective=None, lead=add_project(lao.s, "Study"))
    with lao.s.writing("Bun") as journal:
        journal.delete("project", water)
    write(lao.s, tmp_path / "x.lmcb")
    header, sections = read(tmp_path / "x.lmcb")
    assert {checked_statement(said)["name"] for said in json.loads(sections["facts"][0])["statements"]} == {
        "Luang Namtha",
        "Savannakhet",
    }
    with lao.s.raw() as connection:
        expected = connection.execute(
            """SELECT d.id, s.name, c.dot & 34359738367, c.epoch, c.clock, a.name, r.kind, r.id, c.k & 63, c.value
            FROM change c JOIN desk d ON d.ix = c.dot >> 47 JOIN stream s ON s.ix = c.dot >> 35 & 4095
            JOIN author a ON a.ix = c.author JOIN record r ON r.rid = c.k >> 6 ORDER BY c.dot"""
        ).fetchall()
        known = vectors.vector(connection)
    assert sorted(changes(sections)) == sorted(expected)
    assert {(run["desk"], run["stream"], run["upto"]) for run in header["runs"]} == {
        (desk.hex, stream, number) for (desk, stream), number in known.items()
    }


def test_the_page_is_enough_to_tell_a_fingerprint(lao: SimpleNamespace) -> None:
    held, own = trust.own(lao.a)
    digits = f"{int.from_bytes(sha256(held.public).digest(), 'big') % 10**30:030d}"
    assert own.fingerprint == " ".join(digits[n : n + 5] for n in range(0, 30, 5))
