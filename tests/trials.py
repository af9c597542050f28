"""Tries a folder of workbooks against what must come out of them: python tests/trials.py FOLDER

The folder holds workbooks and expected.json, which says of each file what its rows hold, which of them have a problem,
what the amounts come to, and from where to where the dates go. Each file is looked at as the program would take it
over, on an empty desk; nothing is written. Prints a line for each point that is compared and, last, "N right, M wrong";
ends with 1 if any is wrong.

What expected.json does not say of a file is not compared. "refused": true says that it must be refused. What a person
would say beforehand is given in "mapping" (fields by heading) and "answers" (as {"currency": "THB"}), and is nothing
without them. "filled" counts the rows that have a value, by field; "by_country" the rows that name a country, be it
among others; "longest_text" is the length of the longest text. "file" names the workbook where one is tried twice.
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

from lmcdesk.catalogue.places import Country, places
from lmcdesk.domain.values import Role, Stage
from lmcdesk.errors import DeskError
from lmcdesk.sheets.asking import About, Answers
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
            for point in _points(desk, folder / wanted.get("file", file), wanted):
                counts[point.right] += 1
                verdict = "right" if point.right else "WRONG"
                print(f"  {verdict}  {point.about:<24} expected {_short(point.expected)}  got {_short(point.got)}")
    print(f"\n{counts[True]} right, {counts[False]} wrong")
    return 1 if counts[False] else 0


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _points(desk: Database, path: Path, wanted: dict[str, Any]) -> Iterator[Point]:
    answers = Answers()
    for about, said in wanted.get("answers", {}).items():
        answers = answers.given(About(about), said)
    try:
        looked = preview(desk, path, "projects", mapping=wanted.get("mapping"), answers=answers)
    except DeskError as refused:
        yield Point("is read or refused", str(refused) if wanted.get("refused") else "read", str(refused))
        return
    if wanted.get("refused"):
        yield Point("is read or refused", "refused", f"read: {len(looked.rows)} rows")
        return
    rows = {row.number: row for row in looked.rows}
    said = {row.title: row for row in reversed(looked.rows)}
    for row in looked.rows:
        if row.verdict is Verdict.SAME:  # on an empty desk, what an earlier row says already
            row.values.update(said[row.title].values)
    bad = {number for number, row in rows.items() if any(p.level >= Level.LEFT_OUT for p in row.problems)}
    good = [row for number, row in rows.items() if number not in bad]
    told = {each["xl"]: each for each in wanted.get("rows", ())}
    yield from _asked(
        wanted,
        ("sheet", "sheet", looked.sheet),
        ("header rows", "header_rows", list(looked.headings.rows)),
        ("rows", "data_rows", len(rows)),
        ("rows without problem", "rows_without_problem", len(good)),
        ("rows with a problem", "rows_with_problem", sorted(bad)),
        ("sums", "sum_by_currency_of_rows_without_problem", _sums(good)),
        ("rows with a value", "filled", {name: _filled(good, name) for name in wanted.get("filled", ())}),
        ("rows by country", "by_country", {code: _naming(good, code) for code in wanted.get("by_country", ())}),
        ("longest text", "longest_text", _longest(good)),
        ("row numbers", "rows", sorted(rows)),
    )
    if good:
        codes = Counter(code for row in rows.values() if (code := row.values.get("code")))
        stages = Counter(_STATUS[Stage(row.values["stage"])] for row in rows.values() if "stage" in row.values)
        yield from _asked(
            wanted,
            ("distinct codes", "distinct_codes", len(codes)),
            ("codes met twice", "duplicate_codes", sorted(code for code, count in codes.items() if count > 1)),
            ("min start", "min_start", _extreme(good, "planned_start", min)),
            ("max start", "max_start", _extreme(good, "planned_start", max)),
            ("min end", "min_end", _extreme(good, "planned_end", min)),
            ("max end", "max_end", _extreme(good, "planned_end", max)),
            ("statuses", "status_counts", dict(sorted(stages.items()))),
        )
    yield from _cells(looked, rows, told, bad)


_AS_COMPARED: dict[str, Callable[[Any], Any]] = {
    "rows_with_problem": lambda told: sorted(each["excel_row"] for each in told),
    "duplicate_codes": sorted,
    "rows": lambda told: sorted(each["xl"] for each in told),
}
"""What of some words of expected.json is compared."""


def _asked(wanted: dict[str, Any], *found: tuple[str, str, Any]) -> Iterator[Point]:
    """Of what was found (how it is called, its word in expected.json, and what it is) that which is expected."""
    for about, word, got in found:
        if word in wanted:
            yield Point(about, _AS_COMPARED.get(word, lambda told: told)(wanted[word]), got)


def _filled(rows: list[Row], field: str) -> int:
    return sum(row.values.get(field) is not None for row in rows)


def _naming(rows: list[Row], country: str) -> int:
    """How many rows are about a country, or name it among others as their place."""
    found = 0
    for row in rows:
        named = [places().find(part) for part in str(row.values.get("place", "")).split(",")]
        codes = {place.code for place in named if isinstance(place, Country)}
        found += country in codes | {row.values.get("country")}
    return found


def _longest(rows: list[Row]) -> int:
    return max((len(value) for row in rows for value in row.values.values() if isinstance(value, str)), default=0)


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
