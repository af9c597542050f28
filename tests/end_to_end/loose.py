"""A bundle taken apart, so that any of it can be altered and the whole be closed again in a valid outer form."""

import json
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain, groupby, repeat
from typing import Any

from lmcdesk.store.chain import Chain, beginning, told
from lmcdesk.store.handover import SEGMENT, Handover, Seal, Segment
from lmcdesk.sync import codec, container, seals
from lmcdesk.sync.bundle import HANDOVER
from lmcdesk.sync.bundle import SEGMENT as SEGMENTS
from lmcdesk.sync.envelope import encrypted
from lmcdesk.sync.keys import Keys
from tests.end_to_end.country import Case


@dataclass
class Row:
    """One change, by itself."""

    run: int
    number: int
    epoch: int
    clock: int
    author: int
    kind: int
    record: bytes
    field: int
    value: Any


@dataclass
class Loose:
    """The header as its JSON, the sections unpacked, and what is needed to close them again."""

    header: dict[str, Any]
    sections: list[tuple[str, bytes]]
    held: Keys
    key: bytes | None
    kinds: list[dict[str, int]]
    """How many changes of which kinds are inside, run by run."""

    @classmethod
    def of(cls, case: Case) -> "Loose":
        """A case's bundle."""
        key = case.key()
        with case.bundle.open("rb") as file:
            manifest = container.examine(file, case.bundle.name)
            found = [
                (section.kind, container.unpack(file, manifest, n, key))
                for n, section in enumerate(manifest.header.sections)
            ]
        header = json.loads(manifest.header.packed())
        return cls(header, found, case.keys, key, [run["kinds"] for run in header["runs"]])

    def place(self, kind: str) -> int:
        """Where the first section of a kind lies."""
        return next(n for n, (name, _) in enumerate(self.sections) if name == kind)

    def put(self, kind: str, data: bytes) -> None:
        """Put other bytes in the place of a section."""
        self.sections[self.place(kind)] = (kind, data)

    # Closing

    def pack(self) -> list[bytes]:
        """The sections packed, as the header is made to tell of them."""
        packed = [zlib.compress(data, 1) for _, data in self.sections]
        if self.key is not None:
            packed = [b"".join(encrypted(self.key, n, data)) for n, data in enumerate(packed)]
        self.header["sections"] = [
            {"kind": kind, "size": len(lies), "unpacked": len(data), "sha256": sha256(lies).hexdigest()}
            for (kind, data), lies in zip(self.sections, packed, strict=True)
        ]
        return packed

    def closed(self) -> bytes:
        """The whole file."""
        packed = self.pack()
        return self.signed(canonical(self.header), packed)

    def signed(self, body: bytes, packed: Iterable[bytes]) -> bytes:
        """A file of any header and any sections, signed by the sender's own key."""
        prefix = container.MAGIC + bytes([container.CONTAINER, len(container.NEEDS)]) + container.NEEDS
        signature = self.held.sign(b"LMC-BUNDLE-1", prefix + body)
        return b"".join((prefix, self.held.public, signature, len(body).to_bytes(4, "little"), body, *packed))

    # What is inside

    def handover(self) -> Handover:
        """All beside the changes."""
        return codec.read_handover(self.sections[self.place(HANDOVER)][1])

    def hand(self, handover: Handover, *, tell: bool = True) -> None:
        """Put another handover in, and let the header tell the same of its runs."""
        self.put(HANDOVER, codec.write_handover(handover))
        if tell:
            self.header["runs"] = [
                {
                    "desk": handover.desks[run.desk].id.hex,
                    "name": handover.desks[run.desk].name,
                    "stream": handover.streams[run.stream],
                    "since": run.since,
                    "upto": run.upto,
                    "kinds": {"1": run.upto - run.since},
                }
                for run in handover.runs
            ]
            self.tell_kinds()

    def tell_kinds(self) -> None:
        """Let the header tell of the kinds that are inside, where there are any."""
        for run, kinds in zip(self.header["runs"], self.kinds, strict=False):
            run["kinds"] = kinds or run["kinds"]

    def rows(self) -> list[Row]:
        """The changes of all segments."""
        handover, found = self.handover(), []
        for kind, data in self.sections:
            if kind == SEGMENTS:
                one = codec.read_segment(data, handover)
                numbers = chain.from_iterable(
                    ((run, first + n) for n in range(many)) for run, first, many in one.numbers
                )
                epochs = chain.from_iterable(repeat(epoch, many) for epoch, many in one.epochs)
                authors = chain.from_iterable(repeat(author, many) for author, many in one.authors)
                columns = zip(numbers, epochs, one.clocks, authors, one.record, one.fields, one.values, strict=True)
                found += [
                    Row(run, number, epoch, clock, author, one.kinds[at], one.records[at], field, value)
                    for (run, number), epoch, clock, author, at, field, value in columns
                ]
        return found

    def change(self, rows: list[Row]) -> None:
        """Put other changes in."""
        self.sections = [section for section in self.sections if section[0] != SEGMENTS]
        counts: dict[int, Counter[str]] = defaultdict(Counter)
        for start in range(0, len(rows), SEGMENT):
            part = rows[start : start + SEGMENT]
            segment = _segment(part)
            self.sections.append((SEGMENTS, codec.write_segment(segment)))
            for row, at in zip(part, segment.record, strict=True):
                counts[row.run][str(segment.kinds[at])] += 1
        self.kinds = [dict(counts[place]) for place in range(max(counts, default=-1) + 1)]
        self.tell_kinds()

    def seal(self, handover: Handover, rows: list[Row]) -> Handover:
        """Let the sender's own desk seal its changes anew, as if it had written them so; its runs begin at nothing."""
        known: dict[int, list[tuple[int, bytes, str, int]]] = {}
        for desk, epoch, other, stream, number in handover.contexts:
            if handover.desks[desk].id == handover.sender:
                entry = (epoch, handover.desks[other].id.bytes, handover.streams[stream], number)
                known.setdefault(epoch, []).append(entry)
        runs, kept = list(handover.runs), list(handover.seals)
        for place, run in enumerate(runs):
            if handover.desks[run.desk].id != handover.sender or run.since:
                continue
            stream = handover.streams[run.stream]
            own = Chain(beginning(handover.sender.bytes, stream), {epoch: told(said) for epoch, said in known.items()})
            own.follow(
                (r.epoch, r.clock, handover.authors[r.author].encode(), r.kind, r.record, r.field, r.value)
                for r in rows
                if r.run == place
            )
            upto, at = own.link.number, 1_700_000_000_000
            runs[place] = replace(run, upto=upto, hash=own.link.hash)
            text = seals._TEXT.pack(handover.sender.bytes, upto, at, own.link.hash) + stream.encode()
            signature = self.held.sign(b"LMC-SEAL-1", text)
            kept = [s for s in kept if s.run != place] + [Seal(place, upto, at, self.held.public, signature)]
        return replace(handover, runs=runs, seals=sorted(kept, key=lambda s: (s.run, s.number)))


def canonical(value: Any) -> bytes:
    """The one form, but also of what has none."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def _segment(rows: list[Row]) -> Segment:
    kinds: dict[bytes, int] = {}
    for row in rows:
        kinds.setdefault(row.record, row.kind)
    place = {record: n for n, record in enumerate(kinds)}
    numbers: list[tuple[int, int, int]] = []
    for row in rows:
        if numbers and numbers[-1][0] == row.run and sum(numbers[-1][1:]) == row.number:
            numbers[-1] = (*numbers[-1][:2], numbers[-1][2] + 1)
        else:
            numbers.append((row.run, row.number, 1))
    clocks = [row.clock for row in rows]
    return Segment(
        records=list(kinds),
        kinds=list(kinds.values()),
        numbers=numbers,
        epochs=[(epoch, len(list(group))) for epoch, group in groupby(row.epoch for row in rows)],
        authors=[(author, len(list(group))) for author, group in groupby(row.author for row in rows)],
        clocks=array("q", clocks),
        record=array("I", [place[row.record] for row in rows]),
        fields=bytes(row.field for row in rows),
        values=[row.value for row in rows],
    )
