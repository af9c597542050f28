"""Files of evidence that come in pieces, with one bundle or several, in any order: collected beside the others until
each is whole and is what it was said to be."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lmcdesk.store import evidence

_PIECE = re.compile(r"(\d{1,15})-(\d{1,15})")


def _folder(folder: Path) -> Path:
    return folder / evidence.FOLDER / "incoming"


@dataclass(slots=True)
class Incoming:
    """What comes to a desk's folder in one go. Everything raises OSError, and then what was already whole stays."""

    folder: Path
    came: list[str] = field(default_factory=list)
    """The SHA-256 of the files that are whole now."""
    wrong: list[str] = field(default_factory=list)
    """And of those that turned out to be another file; their pieces are gone."""

    waiting: int = 0
    """Pieces that came of files that are not whole yet."""

    def __post_init__(self) -> None:
        _folder(self.folder).mkdir(parents=True, exist_ok=True)

    def add(self, digest: str, total: int, offset: int, size: int, chunks: Iterator[bytes]) -> None:
        """Take a piece: `size` bytes from `offset` on of a file of `total` bytes. All chunks are read in any case."""
        if evidence.where(self.folder, digest) is not None:
            for _ in chunks:
                pass
            return
        if size == total:
            self._place(digest, chunks)
            return
        pieces = _folder(self.folder) / f"{digest}-{total}"
        pieces.mkdir(exist_ok=True)
        part = pieces / "piece.part"
        with part.open("wb") as file:
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, pieces / f"{offset}-{size}")
        order = _complete(pieces, total)
        if order is None:
            self.waiting += 1
        else:
            self._place(digest, _joined(order))

    def _place(self, digest: str, chunks: Iterator[bytes]) -> None:
        found, _ = evidence.put(self.folder, chunks, digest)
        (self.came if found == digest else self.wrong).append(digest)
        for pieces in _folder(self.folder).glob(f"{digest}-*"):
            shutil.rmtree(pieces)


def _complete(pieces: Path, total: int) -> list[tuple[Path, int]] | None:
    """Which pieces make up the file, each with how many of its first bytes are to be left out; None if some are yet
    to come."""
    found = sorted((int(m[1]), int(m[2])) for path in pieces.iterdir() if (m := _PIECE.fullmatch(path.name)))
    order, reached = [], 0
    for offset, size in found:
        if offset > reached:
            return None
        if offset + size > reached:
            order.append((pieces / f"{offset}-{size}", reached - offset))
            reached = offset + size
    return order if reached == total else None


def _joined(order: list[tuple[Path, int]]) -> Iterator[bytes]:
    for path, skipped in order:
        with path.open("rb") as file:
            file.seek(skipped)
            while chunk := file.read(evidence.CHUNK):
                yield chunk
