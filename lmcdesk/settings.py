"""What the user chose and what the window remembers, in one JSON file in the desk's folder so that it travels with it;
and, where nobody chose a name, what the computer calls its user."""

import json
import os
from pathlib import Path
from typing import Any


class Settings:
    """A small dictionary on disk. A missing or damaged file counts as empty: settings are never worth an error."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            loaded = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            loaded = {}
        self._values: dict[str, Any] = loaded if isinstance(loaded, dict) else {}

    def get(self, name: str, default: Any = None) -> Any:
        """The value kept under a name, or the default."""
        return self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Keep a value (anything JSON knows) and write the file; a read-only folder is no reason to stop working."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        part = self._path.with_suffix(".part")
        text = json.dumps(self._values, indent=1, sort_keys=True)  # in ASCII, which holds any path, Unicode or not
        try:
            part.write_text(text, "utf-8")
            os.replace(part, self._path)
        except OSError:
            return


def user_name() -> str:
    """What the computer calls its user, or an empty text. Only the environment is asked: the system's list of users may
    lie behind a socket."""
    for name in ("USER", "USERNAME", "LOGNAME"):
        given = os.environ.get(name, "").encode("utf-8", "replace").decode("utf-8").strip()
        if given:
            return given
    return ""
