"""What the user said of the columns of a form, kept for the next workbook that has the same headings."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from lmcdesk.settings import Settings
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import LAYOUTS
from lmcdesk.sheets.reading import Cell, Grid
from lmcdesk.ui.pages.sheet_reading import Wish

_KEPT_AS = "sheets"
_MOST = 60
"""Forms that are kept; the one not met for longest goes first."""


def remember(settings: Settings, grid: Grid, found: Headings, wish: Wish) -> None:
    """Keep what was corrected in a sheet's headings; nothing, where it goes by letters alone."""
    rows = dict(grid.rows)
    lines = [rows[number] for number in found.rows if number in rows]
    if not lines:
        return
    name = _name(lines)
    kept = [form for form in _forms(settings) if form["headings"] != name]
    if wish.kind is not None or wish.header is not None or wish.mapping:
        kept.append({"headings": name, "kind": found.layout.name, "columns": dict(wish.mapping)})
    settings.set(_KEPT_AS, kept[-_MOST:])


def recall(settings: Settings, grid: Grid, wish: Wish) -> Wish:
    """The wish for a sheet with what was said of its headings before; as it was, if they were never met."""
    forms = {form["headings"]: form for form in _forms(settings)}
    if not forms:
        return wish
    rows = dict(grid.rows)
    for number, cells in grid.rows:
        for lines in ([cells], [cells, rows.get(number + 1, [])]):
            form = forms.get(_name(lines))
            if form is not None:
                return replace(wish, kind=form["kind"], header=number, mapping=form["columns"])
    return wish


def _name(lines: Sequence[Sequence[Cell]]) -> str:
    """What stands for a set of headings: column by column, whatever the capitals."""
    texts = [[" ".join(str(cell or "").split()).casefold() for cell in line] for line in lines]
    whole = "\n".join("\t".join(line).rstrip("\t") for line in texts)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _forms(settings: Settings) -> list[dict[str, Any]]:
    """What is kept, without what a damaged file or another version may hold."""
    kept = settings.get(_KEPT_AS)
    return [form for form in kept if _sound(form)] if isinstance(kept, list) else []


def _sound(form: Any) -> bool:
    if not isinstance(form, dict) or not isinstance(form.get("headings"), str):
        return False
    layout, columns = LAYOUTS.get(str(form.get("kind"))), form.get("columns")
    if layout is None or not isinstance(columns, dict):
        return False
    return all(field is None or layout.column(str(field)) is not None for field in columns.values())
