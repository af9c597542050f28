"""Tries a folder of workbooks against what must come out of them: python tests/trials.py FOLDER

The folder holds workbooks and expected.json, which says of each file what its rows hold, which of them have a problem,
what the amounts come to, and from where to where the dates go. Each file is looked at as the program would take it
over, on an empty desk, without an answer to any question; nothing is written. Prints a line for each point that is
compared and, last, "N right, M wrong"; ends with 1 if any is wrong.
"""

import argparse
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("LMCDESK_STATE", tempfile.mkdtemp())

from lmcdesk.catalogue.places import places
from lmcdesk.domain.values import Role, Stage
from lmcdesk.errors import DeskError
from lmcdesk.sheets.existing import folded
from lmcdesk.sheets.preview import Row, SheetPreview, Verdict, preview
from lmcdesk.sheets.problems import Level
from lmcdesk.store.database import Database

_STATUS = {
    Stage.PROPOSED: "not started",
    Stage.ENDORSED: "not started",
    Stage.ADOPTED: "not started",
    Stage.IMPLEMENTATION: "ongoing",
    Stage.SUSPENDED: "suspended",
    Stage.COMPLETED: "completed",
    Stage.CLOSED: "completed",
    Stage.CANCELLED: "cancelled",
}
"""How the folder's words for a status are the stages of a project."""

_LONGEST = 46


class Point(NamedTuple):
    """One thing compared."""

    about: str
    expected: Any
    got: Any

    @property
    def right(self) -> bool:
        return bool(self.expected == self.got)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    counts: Counter[bool] = Counter()
    with tempfile.TemporaryDirectory() as name:
        desk = Database.create(Path(name) / "desk", country="LA", role=Role.SECRETARIAT)
        for file, wanted in expected.items():
            print(f"\n{file}")
            for point in _points(desk, folder / file, wanted):
                counts[point.right] += 1
                verdict = "right" if point.right else "WRONG"
                print(f"  {verdict}  {point.about:<24} expected {_short(point.expected)}  got {_short(point.got)}")
    print(f"\n{counts[True]} right, {counts[False]} wrong")
    return 1 if counts[False] else 0


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _points(desk: Database, path: Path, wanted: dict[str, Any]) -> Iterator[Point]:
    try:
        looked = preview(desk, path, "projects")
    except DeskError as refused:
        yield Point("is read", wanted.get("refused", False) is False, str(refused))
        return
    rows = {row.number: row for row in looked.rows}
    said = {row.title: row for row in reversed(looked.rows)}
    for row in looked.rows:
        if row.verdict is Verdict.SAME:  # on an empty desk, what an earlier row says already
            row.values.update(said[row.title].values)
    bad = {number for number, row in rows.items() if any(p.level >= Level.LEFT_OUT for p in row.problems)}
    good = [row for number, row in rows.items() if number not in bad]
    if "sheet" in wanted:
        yield Point("sheet", wanted["sheet"], looked.sheet)
    if "header_rows" in wanted:
        yield Point("header rows", wanted["header_rows"], list(looked.headings.rows))
    yield Point("rows", wanted["data_rows"], len(rows))
    yield Point("rows without problem", wanted["rows_without_problem"], len(good))
    yield Point("rows with a problem", sorted(p["excel_row"] for p in wanted["rows_with_problem"]), sorted(bad))
    codes = Counter(code for row in rows.values() if (code := row.values.get("code")))
    if good:
        yield Point("distinct codes", wanted["distinct_codes"], len(codes))
        yield Point("codes met twice", sorted(wanted["duplicate_codes"]), sorted(c for c, n in codes.items() if n > 1))
    yield Point("sums", wanted["sum_by_currency_of_rows_without_problem"], _sums(good))
    for name, field, of in (
        ("min_start", "planned_start", min), ("max_start", "planned_start", max),
        ("min_end", "planned_end", min), ("max_end", "planned_end", max),
    ):  # fmt: skip
        if good:
            yield Point(name.replace("_", " "), wanted[name], _extreme(good, field, of))
    if good:
        stages = Counter(_STATUS[Stage(row.values["stage"])] for row in rows.values() if "stage" in row.values)
        yield Point("statuses", wanted["status_counts"], dict(sorted(stages.items())))
    told = {each["xl"]: each for each in wanted["rows"]}
    yield Point("row numbers", sorted(told), sorted(rows))
    yield from _cells(looked, rows, told, bad)


def _sums(rows: list[Row]) -> dict[str, Any]:
    found: dict[str, Decimal] = {}
    for row in rows:
        if (amount := row.values.get("budget")) is not None:
            currency = row.values.get("currency") or "?"
            found[currency] = found.get(currency, Decimal(0)) + amount
    return {name: int(total) if total == int(total) else float(total) for name, total in sorted(found.items())}


def _extreme(rows: list[Row], field: str, of: Callable[..., Any]) -> str | None:
    days = [day for row in rows if (day := row.values.get(field)) is not None]
    return of(days).isoformat() if days else None


def _cells(
    looked: SheetPreview, rows: dict[int, Row], told: dict[int, dict[str, Any]], bad: set[int]
) -> Iterator[Point]:
    """Every cell of the rows that both have. Of a row with a problem only those fields that have none."""
    names = {each.id: each.name for each in looked.proposed}
    wrong: dict[str, list[str]] = {}
    compared: Counter[str] = Counter()
    sheet = {match.column.field for match in looked.headings.matches}
    for number in sorted(rows.keys() & told.keys()):
        row, wanted = rows[number], told[number]
        doubtful = {p.field for p in row.problems if p.level >= Level.LEFT_OUT}
        if row.verdict.value == "blocked":
            continue
        for name, field, read in _FIELDS:
            if name in _COLUMNS and not sheet & _COLUMNS[name]:
                continue  # the folder knows it from elsewhere
            if name == "currency" and wanted.get("amount") is None:
                continue
            if name in wanted and field not in doubtful:
                compared[name] += 1
                got = read(row, names)
                if not _same(name, wanted[name], got):
                    wrong.setdefault(name, []).append(f"row {number}: {wanted[name]!r} became {got!r}")
    for name, _, _ in _FIELDS:
        if compared[name]:
            yield Point(f"{name} ({compared[name]} cells)", [], wrong.get(name, [])[:5])


def _same(name: str, wanted: Any, got: Any) -> bool:
    if name == "province":
        return wanted is None or any(folded(wanted) in folded(text) or folded(text) in folded(wanted) for text in got)
    if isinstance(wanted, str) and isinstance(got, str):
        return folded(wanted) == folded(got)
    return bool(wanted == got)


def _number(value: Any) -> Any:
    return int(value) if value is not None and value == int(value) else value if value is None else float(value)


def _where(row: Row, _: object) -> list[str]:
    found = [str(row.values["place"])] if row.values.get("place") else []
    if row.values.get("province"):
        province = places().province(row.values["province"])
        found += [province.code, *(province.text(language) for language in ("en", "zh", "km", "lo", "my", "th", "vi"))]
    return found


_COLUMNS = {"province": {"province", "place", "country"}, "agency": {"lead"}}
"""What a sheet must have a column for, that it can be compared."""

_FIELDS: tuple[tuple[str, str, Callable[[Row, dict[Any, str]], Any]], ...] = (
    ("code", "code", lambda row, _: row.values.get("code")),
    ("title", "title", lambda row, _: row.values.get("title") or row.values.get("title_local")),
    ("province", "province", _where),
    ("agency", "lead", lambda row, names: names.get(row.values.get("lead"))),
    ("start", "planned_start", lambda row, _: d.isoformat() if (d := row.values.get("planned_start")) else None),
    ("end", "planned_end", lambda row, _: d.isoformat() if (d := row.values.get("planned_end")) else None),
    ("amount", "budget", lambda row, _: _number(row.values.get("budget"))),
    ("currency", "currency", lambda row, _: row.values.get("currency")),
    ("status", "stage", lambda row, _: _STATUS[Stage(row.values["stage"])] if "stage" in row.values else None),
    ("progress", "progress", lambda row, _: row.values.get("progress")),
)
"""What a row is compared by: its name in expected.json, the field, and how the field's value is told there."""


if __name__ == "__main__":
    sys.exit(main())
