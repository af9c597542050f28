"""What was typed and not yet saved, kept on the disk as one types: it outlives a power cut and is offered again when
its form is opened (features A8)."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any
from uuid import UUID

FOLDER = "drafts"


@dataclass(frozen=True)
class Typed:
    """What stands in a field and cannot be read as its kind of value, such as half a date."""

    text: str


@dataclass(frozen=True)
class Draft:
    """The values typed, by field name; the epoch at which their form was opened; when they were last typed."""

    values: dict[str, Any]
    epoch: int
    at: datetime


class Drafts:
    """The drafts of a desk, one small file for each form."""

    def __init__(self, desk: Path) -> None:
        self._folder = desk / FOLDER

    def keep(self, key: str, values: Mapping[str, Any], epoch: int) -> None:
        """Keep what was typed in a form; nothing typed is nothing kept. A desk that cannot be written keeps none."""
        if not values:
            self.drop(key)
            return
        told = {
            "epoch": epoch,
            "at": datetime.now().isoformat(timespec="seconds"),
            "values": {name: _told(value) for name, value in values.items()},
        }
        file = self._file(key)
        part = file.with_suffix(".part")
        with suppress(OSError):
            self._folder.mkdir(exist_ok=True)
            with part.open("w", encoding="utf-8") as stream:
                json.dump(told, stream, ensure_ascii=False)
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(part, file)

    def kept(self, key: str) -> Draft | None:
        """What was typed in a form and not saved; a damaged draft counts as none."""
        try:
            told = json.loads(self._file(key).read_text("utf-8"))
            values = {str(name): _read(value) for name, value in told["values"].items()}
            return Draft(values, int(told["epoch"]), datetime.fromisoformat(told["at"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, InvalidOperation):
            return None

    def drop(self, key: str) -> None:
        """Forget a draft: it was saved, or is not wanted."""
        with suppress(OSError):
            self._file(key).unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def _told(value: Any) -> Any:
    match value:
        case UUID():
            return {"id": str(value)}
        case date():
            return {"day": value.isoformat()}
        case Decimal():
            return {"number": str(value)}
        case Typed():
            return {"typed": value.text}
    return value


def _read(value: Any) -> Any:
    match value:
        case {"id": str(text)}:
            return UUID(text)
        case {"day": str(text)}:
            return date.fromisoformat(text)
        case {"number": str(text)}:
            return Decimal(text)
        case {"typed": str(text)}:
            return Typed(text)
    return value
