"""A desk, and workbooks that the tests make themselves."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lmcdesk.store.database import Database

Make = Callable[..., Path]


@pytest.fixture
def desk(make_desk: Callable[..., Database]) -> Database:
    """A secretariat's desk in Laos, empty."""
    return make_desk("desk")


@pytest.fixture
def make_book(tmp_path: Path) -> Make:
    """Makes a workbook: make_book(rows), or make_book({"name": rows}, hidden=("name",), merged={"name": ["A1:C1"]})."""
    made = 0

    def make(
        sheets: Mapping[str, Sequence[Sequence[Any]]] | Sequence[Sequence[Any]],
        *,
        hidden: Iterable[str] = (),
        merged: Mapping[str, Iterable[str]] | None = None,
        name: str | None = None,
    ) -> Path:
        nonlocal made
        made += 1
        named = sheets if isinstance(sheets, Mapping) else {"Sheet1": sheets}
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in named.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(list(row))
            for area in (merged or {}).get(title, ()):
                sheet.merge_cells(area)
            if title in hidden:
                sheet.sheet_state = "hidden"
        path = tmp_path / (name or f"book{made}.xlsx")
        book.save(path)
        return path

    return make
