"""A reader written from resources/help/bundle-format.md alone, without the program, finds what the program wrote."""

import json
import time
import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Evidence, Milestone, Project
from lmcdesk.domain.rights import Warrant, kept, listed, reserved
from lmcdesk.domain.values import Role
from lmcdesk.paths import resources
from lmcdesk.store import evidence, identity, vectors
from lmcdesk.store.conflicts import conflicts
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from lmcdesk.sync import keys, trust
from lmcdesk.sync.bundle import write, write_parts
from lmcdesk.sync.scope import of_project
from tests.store.exchanging import clock_at
from tests.sync.test_stray import hijack


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
        *found, rest = self.take(self.number()).split(b"\xff")
        assert len(found) == count and rest == b""
        return [text.decode() for text in found]

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


def read(path: Path, held: keys.Keys | None = None) -> tuple[dict[str, Any], dict[str, list[bytes]]]:
    """The header, and the unpacked sections by kind; with the keys of a desk that it is encrypted for."""
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
    for place, section in enumerate(header["sections"]):
        packed = source.take(section["size"])
        assert sha256(packed).hexdigest() == section["sha256"]
        if header["envelope"] is not None:
            assert held is not None
            packed = decrypted(header["envelope"], held, place, packed)
        sections.setdefault(section["kind"], []).append(zlib.decompress(packed))
    assert source.data == b""
    return header, sections


def handover(data: bytes) -> SimpleNamespace:
    source = Bytes(data)
    count = source.number()
    desks = [source.take(16) for _ in range(count)]
    for _ in range(4):
        source.texts(count)
    source.number()
    streams, authors = source.texts(source.number()), source.texts(source.number())
    runs = source.table(4)
    hashes = [source.take(32) for _ in runs]
    contexts = source.table(5)
    marks = {row[:2]: row[2:] for row in source.table(4)}
    for (desk, stream, _, upto), end in zip(runs, hashes, strict=True):
        assert marks[desk, stream] == (upto, int.from_bytes(end[:7], "big"))
    seals = source.table(3)
    signers = [source.take(32) for _ in seals]
    signatures = [source.take(64) for _ in seals]
    assert source.data == b""
    return SimpleNamespace(
        desks=desks,
        streams=streams,
        authors=authors,
        runs=runs,
        hashes=hashes,
        contexts=contexts,
        seals=list(zip(seals, signers, signatures, strict=True)),
    )


def changes(sections: dict[str, list[bytes]]) -> list[tuple[Any, ...]]:
    """(desk, stream, number, epoch, clock, author, kind, record, field, value) of each change."""
    said = handover(sections["handover"][0])
    desks, streams, authors, runs, contexts = said.desks, said.streams, said.authors, said.runs, said.contexts
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
    ends: dict[tuple[int, int], bytes] = {}
    for place, (run, hashed) in enumerate(zip(runs, said.hashes, strict=True)):
        assert run[2] == 0, "the chain is followed from its beginning"
        desk, stream = desks[run[0]], streams[run[1]]
        learnt = [(epoch, desks[d], streams[s].encode(), n) for of, epoch, d, s, n in contexts if of == run[0]]
        followed = chain(desk, stream, [told[3:] for told in found if told[:2] == (desk, stream)], learnt)
        assert followed[-1] == hashed
        ends |= {(place, number): at for number, at in enumerate(followed, 1)}
    for (run, number, at), signer, signature in said.seals:
        desk, stream = desks[runs[run][0]], streams[runs[run][1]]
        text = desk + number.to_bytes(8, "little") + at.to_bytes(8, "little") + ends[run, number] + stream.encode()
        Ed25519PublicKey.from_public_bytes(signer).verify(signature, b"LMC-SEAL-1\0" + text)
    assert {(run, number) for (run, number, _), _, _ in said.seals} >= {(n, run[3]) for n, run in enumerate(runs)}
    return found


def chain(desk: bytes, stream: str, told: list[tuple[Any, ...]], learnt: list[tuple[Any, ...]]) -> list[bytes]:
    """The hash after each change."""
    at, top, found = sha256(b"LMC-CHAIN-1\0" + desk + stream.encode()).digest(), 0, []
    for epoch, clock, author, kind, record, field, value in told:
        entries = sorted(entry for entry in learnt if top < entry[0] <= epoch)
        if entries:
            at = sha256(at + b"".join(context(*entry) for entry in entries)).digest()
        top = max(top, epoch)
        sort = {type(None): 0, int: 1, str: 2, bytes: 3}[type(value)]
        data = [b"", str(value).encode(), str(value).encode(), value][sort]
        sizes = ((0, 1), (epoch, 8), (clock, 8), (kind, 2), (field, 1), (sort, 1), (len(author.encode()), 4))
        head = b"".join(number.to_bytes(size, "little") for number, size in sizes)
        at = sha256(at + head + record + author.encode() + data).digest()
        found.append(at)
    return found


def context(epoch: int, desk: bytes, stream: bytes, number: int) -> bytes:
    sizes = len(stream).to_bytes(2, "little") + number.to_bytes(8, "little")
    return b"\1" + epoch.to_bytes(8, "little") + desk + sizes + stream


Named = tuple[int, bytes]
"""A record: its kind and its id."""


class Shown:
    """What shows of some changes: the heads of each field, and which records are deleted. Given is who may write what;
    None where all may."""

    def __init__(self, sections: dict[str, list[bytes]], secretariats: dict[bytes, str] | None = None) -> None:
        said = handover(sections["handover"][0])
        self.contexts = [(said.desks[of], at, said.desks[d], said.streams[s], n) for of, at, d, s, n in said.contexts]
        self.of_record: dict[Named, list[Any]] = {}
        for change in changes(sections):
            self.of_record.setdefault(change[6:8], []).append(change)
        self.secretariats = secretariats or {}
        fields: dict[tuple[Named, int], list[Any]] = {}
        for record, told in self.of_record.items():
            own = self.own_places(record)
            for change in told:
                if place(change) in own or secretariats is None:
                    fields.setdefault((record, change[8]), []).append(change)
        self.heads = {key: self.latest(told) for key, told in fields.items()}

    def own_places(self, record: Named) -> set[str]:
        """The places that are a record's own, its project's among them."""
        own = self.begun_or_moved(record)
        field = kinds_with_projects().get(record[0])
        named = {x[9] for x in self.of_record[record] if x[8] == field and place(x) in own}
        of_project = [self.begun_or_moved((1, id_)) for id_ in named if (1, id_) in self.of_record]
        return own | {at for places in of_project for at in places if at[:2] in {one[:2] for one in own}}

    def begun_or_moved(self, record: Named) -> set[str]:
        told = self.of_record[record]
        begun = {place(y) for y in told if not any(self.had_seen(y, x) for x in told if place(x) != place(y))}
        countries = {one[:2] for one in begun}
        return begun | {
            place(x) for x in told if self.secretariats.get(x[0]) == place(x)[:2] and place(x)[:2] in countries
        }

    def had_seen(self, y: Any, x: Any) -> bool:
        if y[3] == 0:
            return False
        if y[0] == x[0]:
            return bool(y[2] > x[2] if y[1] == x[1] else y[4] > x[4])
        covered = [entry for entry in self.contexts if entry[0] == y[0] and entry[2:4] == x[:2] and entry[1] <= y[3]]
        return bool(covered) and x[2] <= max(covered, key=lambda entry: entry[1])[4]

    def latest(self, told: list[Any]) -> list[Any]:
        """Of a field's changes the heads, the one that shows first."""
        heads = [x for x in told if not any(self.had_seen(y, x) for y in told if y is not x)] or told
        return sorted(heads, key=lambda x: (x[4], x[0], x[1].encode()), reverse=True)

    def value(self, record: Named, field: int) -> Any:
        return self.heads[record, field][0][9] if (record, field) in self.heads else None

    def conflicts(self) -> set[tuple[Named, int]]:
        disputed = {key for key, heads in self.heads.items() if len({x[9] for x in heads}) > 1}
        return disputed | {(record, 0) for record, _ in self.heads if self.outlived(record)}

    def outlived(self, record: Named) -> bool:
        """Whether it stays though its deletion alone is told."""
        return {x[9] for x in self.heads.get((record, 0), ())} == {1} and not self.deleted(record)

    def deleted(self, record: Named) -> bool:
        if record not in {of for of, _ in self.heads}:
            return True
        said = self.heads.get((record, 0), [])
        others = [x for (of, field), heads in self.heads.items() if of == record and field for x in heads]
        unaware = [x for x in others if not any(self.had_seen(y, x) for y in said)]
        return bool(said) and all(y[9] == 1 for y in said) and not unaware


def place(change: Any) -> str:
    """What the stream of a change is about."""
    return str(change[1].split("/")[0])


def kinds_with_projects() -> dict[int, int]:
    """The kinds with a field `project`, by their numbers, and that field's number."""
    return {kind.number: kind.fields["project"].number for kind in kinds().values() if "project" in kind.fields}


def owners(sections: dict[str, list[bytes]], stream: str) -> Callable[[str], set[tuple[Any, ...]]]:
    """Whose an id is, by the statements of one country whose secretariat has one key."""
    told = [checked_statement(said) for said in json.loads(sections["facts"][0])["statements"]]
    named: dict[str, list[tuple[Any, ...]]] = {}
    for said in told:
        if said["what"] == "certificate" and said["country"] == stream[:2]:
            place = said["name"], said["role"], said["country"], tuple(said["provinces"])
            named.setdefault(said["desk"], []).append(place)
    follows = {}
    for said in told:
        if said["what"] == "descent":
            text = b"LMC-DESK-1\0" + bytes.fromhex(said["follows"]) + bytes.fromhex(said["salt"])
            if sha256(text).digest()[:16].hex() == said["desk"]:
                follows[said["desk"]] = said["follows"]

    def whose(id_: str) -> set[tuple[Any, ...]]:
        line = [id_]
        while line[-1] in follows:
            line.append(follows[line[-1]])
        return set(next((named[one] for one in reversed(line) if one in named), []))

    return whose


def decrypted(envelope: dict[str, Any], held: keys.Keys, place: int, data: bytes) -> bytes:
    ephemeral, mine = bytes.fromhex(envelope["ephemeral"]), held.receiving_public
    shared = held.receiving.exchange(X25519PublicKey.from_public_bytes(ephemeral))
    salt = sha256(ephemeral + mine).digest()
    wrapping = HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"LMC-ENVELOPE-1").derive(shared)
    key = ChaCha20Poly1305(wrapping).decrypt(bytes(12), bytes.fromhex(envelope["wrapped"][mine.hex()]), None)
    pieces = [data[n : n + 65_552] for n in range(0, len(data), 65_552)]
    return b"".join(
        ChaCha20Poly1305(key).decrypt(
            place.to_bytes(4, "big") + n.to_bytes(7, "big") + bytes([n == len(pieces) - 1]), piece, None
        )
        for n, piece in enumerate(pieces)
    )


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
        "Secretariat",
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


def test_the_page_is_enough_to_tell_which_value_shows(
    lao: SimpleNamespace,
    add_project: Callable[..., Any],
    edit: Callable[..., None],
    send: Callable[..., Any],
    tmp_path: Path,
) -> None:
    water, road, bridge, school = (add_project(lao.a, title) for title in ("Water", "Road", "Bridge", "School"))
    send(lao.a, lao.s)
    moment = time.time_ns() + 10**9
    for desk in (lao.a, lao.s):  # two desks at the same moment
        with clock_at(lambda: moment):
            edit(desk, water, title=f"Water, by {desk.me.name}", beneficiaries=1200)
    edit(lao.s, road, note="It is built")
    with lao.a.writing("Noy") as journal:
        journal.delete("project", road)
    edit(lao.s, bridge, objective="A crossing", note="As the capital has it")
    edit(lao.a, bridge, beneficiaries=300)  # of a greater number than what follows in the other stream
    (apart, _) = of_project(lao.a, bridge, "Noy")
    edit(lao.a, bridge, beneficiaries=400, title="Long bridge", note="As the province has it")
    send(lao.a, lao.s)
    edit(lao.s, bridge, title="Longer bridge")
    with lao.s.writing("Bun") as journal:
        journal.delete("project", school)
    write(lao.s, tmp_path / "x.lmcb")
    _, sections = read(tmp_path / "x.lmcb")
    shown = Shown(sections)
    assert apart == f"LA-LM/{bridge.hex}" and apart in {told[1] for told in changes(sections)}
    of = kinds()["project"].fields
    expected = {(water, "title"), (road, None), (bridge, "note")}
    assert shown.conflicts() == {((1, id_.bytes), of[name].number if name else 0) for id_, name in expected}
    assert shown.deleted((1, school.bytes)) and not shown.deleted((1, road.bytes))
    assert len({x[4] for x in shown.heads[(1, water.bytes), of["title"].number]}) == 1, "only the desk's id tells"
    shows(lao.s, shown)


def shows(desk: Database, shown: Shown) -> None:
    """A desk shows just what a reader of the page finds."""
    with desk.raw() as connection:
        for kind in kinds().values():
            for _, id_, deleted, *values in connection.execute(f"SELECT * FROM {kind.name}"):
                record = kind.number, id_
                assert bool(deleted) == shown.deleted(record)
                assert values == [shown.value(record, number) for number in range(1, len(values) + 1)]
        waiting = {
            (
                (kinds()[c.kind].number, c.id.bytes),
                kinds()[c.kind].fields[c.field].number if c.field != "deleted" else 0,
            )
            for c in conflicts(connection)
        }
    assert waiting == shown.conflicts()


def test_the_page_is_enough_to_tell_whose_a_record_is(
    lao: SimpleNamespace,
    add_project: Callable[..., Any],
    edit: Callable[..., None],
    send: Callable[..., Any],
    tmp_path: Path,
) -> None:
    water, road, bridge = add_project(lao.a, "Water"), add_project(lao.b, "Road"), add_project(lao.b, "Bridge")
    for desk in (lao.a, lao.b):
        send(desk, lao.s)
    send(lao.s, lao.a, everything=True)
    step = Milestone(project=road, title="unaware of the move")
    edit(lao.s, road, province="LA-LM")
    with lao.b.writing("Noy") as journal:
        journal.add(step)
    for sender, receiver in ((lao.b, lao.s), (lao.s, lao.a)):
        send(sender, receiver)
    edit(lao.a, road, title="Road, where it moved to")
    with lao.a.writing("Noy") as journal:
        journal.edit("milestone", step.id, {"title": "where it moved to"})
    hijack(lao.a, bridge, "project", "LA-LM", {"title": "HIJACKED"}, delete=True)
    with lao.a.writing("Eve", "sample") as journal:
        journal.append([Edit("milestone", bridge, {"title": "of another kind"})])
    send(lao.a, lao.s)
    edit(lao.s, water, note="As the capital has it")
    write(lao.s, tmp_path / "x.lmcb")
    _, sections = read(tmp_path / "x.lmcb")
    shown = Shown(sections, {lao.s.me.id.bytes: "LA"})
    title = kinds()["project"].fields["title"].number
    assert [shown.value((1, id_.bytes), title) for id_ in (road, bridge)] == ["Road, where it moved to", "Bridge"]
    assert [x[9] for x in shown.heads[(5, bridge.bytes), kinds()["milestone"].fields["title"].number]] == [
        "of another kind"
    ]
    with lao.s.raw() as connection:
        found = connection.execute("SELECT DISTINCT reason FROM withheld").fetchall()
        assert found == [("elsewhere",)]
    shows(lao.s, shown)


def test_the_page_is_enough_to_tell_whose_an_identity_is(
    lao: SimpleNamespace, add_project: Callable[..., Any], send: Callable[..., Any], tmp_path: Path
) -> None:
    first = lao.a.me.id
    for _ in range(2):
        with lao.a.writing("Noy", "seal") as journal:
            identity.renew(journal.connection, "restored")
            journal.renamed()
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    write(lao.s, tmp_path / "x.lmcb")
    _, sections = read(tmp_path / "x.lmcb")
    whose = owners(sections, "LA-LM")
    assert lao.a.me.id != first
    assert whose(lao.a.me.id.hex) == whose(first.hex) == {("Luang Namtha", "coordinator", "LA", ("LA-LM",))}
    assert whose(uuid4().hex) == set()


def test_the_page_numbers_what_is_left_to_the_secretariat() -> None:
    page = " ".join((resources() / "help" / "bundle-format.md").read_text("utf-8").split())
    for kind, field, values in reserved(Warrant(Role.COORDINATOR, "LA", ())):
        said = f"(kind {kind}, field {field}" + (": " + ", ".join(f"`{value}`" for value in values) if values else "")
        assert f"{said})" in page
    (proposed,), (rate, letterhead) = listed() - kept(), sorted(kept())
    assert (
        f"lists, there only records of the kind {proposed}; but nowhere a record of the kinds {rate} (rates) " in page
    )
    assert f"and {letterhead} (letterheads), " in page
    assert (kinds()["rate"].number, kinds()["letterhead"].number) == (rate, letterhead)


def test_the_page_is_enough_to_decrypt_a_bundle(lao: SimpleNamespace, send: Callable[..., Any], tmp_path: Path) -> None:
    send(lao.s, lao.a)
    with lao.a.writing("Noy") as journal:
        random = Random(1)
        for _ in range(40):
            journal.add(Project(title="a", province="LA-LM", note=random.randbytes(4000).hex()))
    write(lao.a, tmp_path / "x.lmcb")
    write(lao.a, tmp_path / "y.lmcb", recipient=lao.s.me.id)
    plain, hidden = read(tmp_path / "x.lmcb"), read(tmp_path / "y.lmcb", trust.own(lao.s)[0])
    assert plain[0]["envelope"] is None and len(hidden[0]["envelope"]["wrapped"]) == 2
    assert hidden[1]["segment"] == plain[1]["segment"] and len(hidden[1]["segment"][0]) > 2 * 65_536


def test_the_page_is_enough_to_put_files_of_evidence_together(
    lao: SimpleNamespace, add_project: Callable[..., Any], tmp_path: Path
) -> None:
    files = {}
    for n, length in enumerate((1_700_000, 30, 900_000)):
        (tmp_path / "photo").write_bytes(Random(n).randbytes(length))
        digest, _ = evidence.keep(lao.a.folder, tmp_path / "photo")
        files[digest] = (tmp_path / "photo").read_bytes()
    project = add_project(lao.a, "Water")
    with lao.a.writing("Noy") as journal:
        for digest in (*files, "ab" * 32):
            journal.add(Evidence(project=project, sha256=digest))
    manifests = write_parts(lao.a, tmp_path / "x.lmcb", 1_000_000)
    found: dict[str, bytearray] = {}
    for n, manifest in enumerate(manifests, 1):
        header, sections = read(tmp_path / manifest.file)
        assert header["part"] == {"number": n, "count": len(manifests)}
        told, content = json.loads(sections["files"][0]), Bytes(b"".join(sections.get("content", [])))
        assert told["awaited"] == ["ab" * 32]
        for stretch in told["stretches"]:
            whole = found.setdefault(stretch["sha256"], bytearray(stretch["total"]))
            whole[stretch["offset"] : stretch["offset"] + stretch["size"]] = content.take(stretch["size"])
        assert content.data == b""
    assert len(manifests) >= 3 and found == files
    assert {sha256(data).hexdigest() for data in found.values()} == set(found)
    write(lao.a, tmp_path / "y.lmcb")
    assert read(tmp_path / "y.lmcb")[0]["part"] is None


def test_the_page_is_enough_to_tell_a_fingerprint(lao: SimpleNamespace) -> None:
    held, own = trust.own(lao.a)
    digits = f"{int.from_bytes(sha256(held.public).digest(), 'big') % 10**30:030d}"
    assert own.fingerprint == " ".join(digits[n : n + 5] for n in range(0, 30, 5))
