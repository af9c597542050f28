"""The bundles among what is dropped on the page."""

from pathlib import Path

from PySide6.QtCore import QMimeData

ENDING = ".lmcb"


def bundles(dropped: QMimeData) -> list[Path]:
    """The bundles among what is dropped."""
    files = [Path(url.toLocalFile()) for url in dropped.urls()]
    return [file for file in files if file.suffix.lower() == ENDING]
