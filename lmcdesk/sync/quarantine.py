"""Bundles that could not be merged yet, or at all: each is kept with the reason, and tried again when what it lacked
may have come."""

import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from lmcdesk import __version__

FOLDER = "kept"
"""Beside the database."""

MOST_KEPT = 2 << 30
"""Bytes of all kept files together: whoever hands in rubbish must not fill the disk."""

_BUNDLE, _ABOUT, _PART = "bundle.lmcb", "about.json", ".part"
_CHUNK = 1 << 20


class Full(OSError):
    """Too much is kept already."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was not merged."""

    path: Path
    """Where it lies, under a name of ours."""
    file: str
    """Its own name."""
    at: datetime
    """When it was last tried."""
    sender: str
    """Who made it, or an empty text where that cannot be believed."""
    why: str
    """The sentence that was said."""
    hopeless: bool
    """Nothing that may come can mend it; it is kept to be looked at."""
    claims: str = ""
    """Who made it by its own word, where that cannot be believed."""
    program: str = ""
    """The version of the program that tried it last, a later one of which may know more."""

    @property
    def by_another_version(self) -> bool:
        """Whether it is worth another try since the program was updated."""
        return not self.hopeless and self.program != __version__


def keep(
    folder: Path,
    source: BinaryIO,
    name: str,
    *,
    why: str,
    sender: str = "",
    claims: str = "",
    hopeless: bool = False,
) -> None:
    """Keep a file at a desk, whole or not at all; the same one once, with the latest reason. Raises OSError; Full where
    there is no room among those that are kept already."""
    source.seek(0)
    hashed = sha256()
    while chunk := source.read(_CHUNK):
        hashed.update(chunk)
    place = folder / FOLDER / hashed.hexdigest()
    about = json.dumps(
        {
            "file": name,
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "sender": sender,
            "claims": claims,
            "why": why,
            "hopeless": hopeless,
            "program": __version__,
        },
        ensure_ascii=False,
    )
    if place.is_dir():
        _write(place, about)
        return
    if sum(path.stat().st_size for path in place.parent.glob(f"*/{_BUNDLE}")) + source.tell() > MOST_KEPT:
        raise Full("too much is kept already")
    part = place.with_suffix(_PART)
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    try:
        source.seek(0)
        with (part / _BUNDLE).open("wb") as target:
            shutil.copyfileobj(source, target, _CHUNK)
            target.flush()
            os.fsync(target.fileno())
        _write(part, about)
        os.replace(part, place)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _write(place: Path, about: str) -> None:
    part = place / (_ABOUT + _PART)
    part.write_text(about, "utf-8")
    os.replace(part, place / _ABOUT)


def kept(folder: Path) -> list[Kept]:
    """All files that are kept at a desk, the latest first."""
    found = []
    for path in (folder / FOLDER).glob(f"*/{_BUNDLE}"):
        with suppress(OSError, ValueError, KeyError, TypeError):
            about = json.loads((path.parent / _ABOUT).read_text("utf-8"))
            at = datetime.fromisoformat(about["at"])
            found.append(
                Kept(
                    path,
                    about["file"],
                    at,
                    about["sender"],
                    about["why"],
                    bool(about["hopeless"]),
                    about.get("claims", ""),
                    about.get("program", ""),
                )
            )
    return sorted(found, key=lambda one: (one.at, one.path.parent.name), reverse=True)


def drop(one: Kept) -> None:
    """Keep a file no longer."""
    shutil.rmtree(one.path.parent, ignore_errors=True)
