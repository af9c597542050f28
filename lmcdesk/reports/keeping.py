"""A file that appears whole or not at all."""

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from lmcdesk.errors import DiskTrouble
from lmcdesk.i18n import translate
from lmcdesk.paths import put_in_place


def keep(path: Path, data: Iterable[bytes]) -> None:
    """Writes a file; one that was there stays until the new one is whole. Raises DiskTrouble; nothing is left behind
    then."""
    part = path.with_name(path.name + ".part")
    try:
        try:
            with part.open("wb") as file:
                file.writelines(data)
                file.flush()
                os.fsync(file.fileno())
            put_in_place(part, path)
        except OSError:
            part.unlink(missing_ok=True)
            raise
    except OSError as trouble:
        raise DiskTrouble(_sentence(trouble, path)) from trouble


def _sentence(trouble: OSError, path: Path) -> str:
    if trouble.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        text = translate(
            "Print",
            "The disk is full, so {name} was not written. Free some space or choose another folder, then print again.",
        )
    elif trouble.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        text = translate(
            "Print",
            "{name} cannot be written in {folder}: the folder is read-only, or the file is open in another program. "
            "Close it there or choose another folder, then print again.",
        )
    else:
        text = translate("Print", "{name} cannot be written in {folder}. Choose another folder, then print again.")
    return text.format(name=path.name, folder=path.parent)
