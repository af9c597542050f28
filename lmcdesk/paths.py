"""Where the shipped files lie and where a desk lives."""

import errno
import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(folder: str) -> Path:
    """In a wheel the folder lies inside the package, in a checkout beside it."""
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder


def _users(folder: str) -> Path:
    import platformdirs  # only when nothing names the folder

    return Path(getattr(platformdirs, folder)("lmcdesk", appauthor=False))


def resources() -> Path:
    """The folder of shipped data: plan, places, fonts, icons, sheets, help."""
    return _shipped("resources")


def translations() -> Path:
    """The folder of the .ts files."""
    return _shipped("translations")


def desk_folder() -> Path:
    """The desk to open when none is named: LMCDESK_DIR, or the user's data folder."""
    named = os.environ.get("LMCDESK_DIR")
    return Path(named) if named else _users("user_data_dir")


def marks_folder() -> Path:
    """Where the marks of this machine's desks lie, outside of every desk (see store.identity): LMCDESK_STATE, or the
    user's state folder."""
    named = os.environ.get("LMCDESK_STATE")
    return Path(named) if named else _users("user_state_dir") / "marks"


def cache_folder() -> Path:
    """For what can be made again, such as fonts cut to weight: LMCDESK_CACHE, or the user's cache folder."""
    named = os.environ.get("LMCDESK_CACHE")
    return Path(named) if named else _users("user_cache_dir")


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, in the place of an older one. What is there and is no file, such as a device, is
    left alone. Raises OSError."""
    target = target.resolve()  # a link stays, and what it leads to is replaced
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(target))
    os.replace(part, target)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder outlast a power cut, where the system lets one ask for it. Raises OSError."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
