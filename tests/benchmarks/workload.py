"""What every contender of the exchange is given: milestones, what a province changes of them, and what the capital did
meanwhile; always the same for the same sizes."""

import json
import pickle
import random
import re
import zlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from alone import ROOT
from stages import FIELDS, PER_RECORD, value

SHARE = 20
"""One in so many of the province's changes meets one of the capital's; as many again lie elsewhere."""


class Changed(NamedTuple):
    """One field of one milestone set to one value; the clock, in milliseconds, is for those who go by clocks."""

    record: int
    """Its place among the milestones, from 0."""
    field: str
    value: Any
    clock: int


@dataclass(frozen=True)
class Workload:
    """The milestones as both desks know them, and the changes of each that the other has not seen."""

    ids: list[UUID]
    base: list[dict[str, Any]]
    a: list[Changed]
    b: list[Changed]

    @classmethod
    def load(cls, folder: Path) -> "Workload":
        """The one made for a contender's folder."""
        return cls(**pickle.loads((folder.parent / "workload").read_bytes()))


def counts(folder: Path) -> dict[str, int]:
    """Its figures: the province's changes, the capital's meanwhile, fields that both changed, and the bytes of the
    province's values alone."""
    return dict(json.loads((folder.parent / "counts").read_text()))


def stored(given: Any) -> Any:
    """A value as SQLite and JSON keep it."""
    return given.isoformat() if isinstance(given, date) else given


def make(folder: Path, records: int, changes: int) -> dict[str, int]:
    """Lay the workload down for the contenders of a folder: so many milestones of 13 fields, so many changes."""
    rnd = random.Random(20)
    words = _words()
    ids = [_id(n, rnd) for n in range(records)]
    base = [{name: _value(name, rnd, words) for name in FIELDS} for _ in range(records)]
    # As many milestones as the changes need: few changes lie in few of the milestones.
    chosen = rnd.sample(range(records), -(-changes // PER_RECORD))
    flat = [(n, name) for n in chosen for name in rnd.sample(FIELDS, PER_RECORD)][:changes]
    a = [Changed(n, name, _value(name, rnd, words), 40 * i) for i, (n, name) in enumerate(flat)]
    ours = {(c.record, c.field): c.value for c in a}
    keys = rnd.sample(list(ours), len(a) // SHARE)
    elsewhere: set[tuple[int, str]] = set()
    while len(elsewhere) < len(a) // SHARE:
        key = (rnd.randrange(records), rnd.choice(FIELDS))
        if key not in ours and key not in elsewhere:
            elsewhere.add(key)
            keys.append(key)
    rnd.shuffle(keys)
    clocks = sorted(rnd.randrange(40 * len(a)) for _ in keys)
    b = [
        Changed(n, name, _value(name, rnd, words, ours.get((n, name))), at)
        for (n, name), at in zip(keys, clocks, strict=True)
    ]
    folder.mkdir(parents=True)
    (folder / "workload").write_bytes(pickle.dumps({"ids": ids, "base": base, "a": a, "b": b}))
    figures = {"changes": len(a), "meanwhile": len(b), "both": len(a) // SHARE, "values": _values_alone(a)}
    (folder / "counts").write_text(json.dumps(figures))
    return figures


def _value(name: str, rnd: random.Random, words: list[str], other: Any = None) -> Any:
    """A believable value, and not the other desk's: two that wrote the same have nothing to decide. Texts have the
    words of the Plan, since texts made of six words would compress as no real ones do."""
    while True:
        new = value(name, rnd)
        if isinstance(new, str) and " " in new:
            new = " ".join(rnd.choices(words, k=rnd.randint(3, 13)))
        if new != other:
            return new


def _id(place: int, rnd: random.Random) -> UUID:
    """An id as the product gives them (RFC 9562, version 7), ten a millisecond, as when a sheet is taken over."""
    return UUID(
        int=(1_760_000_000_000 + place // 10) << 80
        | 7 << 76
        | rnd.getrandbits(12) << 64
        | 2 << 62
        | rnd.getrandbits(62)
    )


def _words() -> list[str]:
    return sorted(set(re.findall(r"[A-Za-z]{2,}", (ROOT / "resources/plan/lmc-2023-2027.json").read_text("utf-8"))))


def _values_alone(changes: list[Changed]) -> int:
    """Bytes of the values and nothing else, those of a field together, compressed by zlib."""
    columns = [[stored(c.value) for c in changes if c.field == name] for name in FIELDS]
    return len(zlib.compress(json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode()))
