"""Files that the user is offered to write: a name that every system takes, and a look at them afterwards."""

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

_LONGEST = 100
"""Letters of a name: a long one in a deep folder is too much for Windows."""
_HEAVIEST = 200
"""Bytes of a name: Linux takes 255, ending and additions included, and a Burmese or Khmer letter has three."""
_STACKERS = ("\u1039", "\u17d2")
"""What sets the next letter below the one before, in Burmese and Khmer."""


def file_name(name: str | Sequence[str], ending: str) -> str:
    """A name for a file, after a record or a desk that may be called anything. Where several names make it up, those
    that are too long together are shortened, the longest first, and none is lost."""
    pieces = [_allowed(piece) for piece in ([name] if isinstance(name, str) else name)]
    while len(whole := " ".join(pieces)) > _LONGEST or _weight(whole) > _HEAVIEST:
        at = max(range(len(pieces)), key=lambda at: _weight(pieces[at]))
        pieces[at] = _shorter(pieces[at])
    return whole.strip(" .") + ending


def file_names(names: Sequence[Sequence[str]], ending: str) -> list[str]:
    """Names for several files of one folder, none twice."""
    given: list[str] = []
    taken: set[str] = set()
    for pieces in names:
        found, number = file_name(pieces, ending), 1
        while found.casefold() in taken:
            number += 1
            found = file_name([*pieces, str(number)], ending)
        given.append(found)
        taken.add(found.casefold())
    return given


def _allowed(name: str) -> str:
    return "".join("-" if letter in '\\/:*?"<>|' else letter for letter in " ".join(name.split()))


def _weight(name: str) -> int:
    return len(name.encode())


def _shorter(name: str) -> str:
    """It without its last letter and the signs that belong to that."""
    last, name = name[-1], name[:-1]
    while name and (unicodedata.category(last).startswith("M") or name.endswith(_STACKERS)):
        last, name = name[-1], name[:-1]
    return name.rstrip()


def offered(name: str | Sequence[str], ending: str) -> Path:
    """A file among the user's own, to be offered where to write."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder or Path.home()) / file_name(name, ending)


def open_file(path: Path) -> None:
    """Open a file, or a folder, in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
