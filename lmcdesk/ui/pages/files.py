"""Files that the user is offered to write: a name that every system takes, and a look at them afterwards."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

_LONGEST = 100
"""Letters of a name: a long one in a deep folder is too much for Windows."""


def file_name(name: str, ending: str) -> str:
    """A name for a file, after a record or a desk that may be called anything."""
    kept = "".join("-" if letter in '\\/:*?"<>|' else letter for letter in " ".join(name.split()))
    return kept[:_LONGEST].strip(" .") + ending


def offered(name: str, ending: str) -> Path:
    """A file among the user's own, to be offered where to write."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder or Path.home()) / file_name(name, ending)


def open_file(path: Path) -> None:
    """Open a file, or a folder, in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
