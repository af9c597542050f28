"""What a written workbook has around its rows, and lists as text files."""

import csv
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import FundingLine, Milestone, Project
from lmcdesk.domain.values import Stage, Status, word
from lmcdesk.errors import SheetUnreadable
from lmcdesk.i18n import LANGUAGES, Words
from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.layout import FORM, LAYOUTS
from lmcdesk.sheets.preview import preview
from lmcdesk.sheets.separated import without_apostrophe
from lmcdesk.sheets.vocabulary import key, totals
from lmcdesk.sheets.writing import export, template
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit

DAY = date(2025, 3, 31)


@pytest.fixture
def funded(desk: Database) -> Database:
    """Two projects with money in two currencies and in none."""
    with desk.writing("Noy") as journal:
        journal.add(
            water := Project(
                code="A-1", title="Water", planned_start=DAY, beneficiaries=1200, women=700, budget=Decimal(9)
            )
        )
        journal.add(road := Project(code="A-2", title="Road", stage=Stage.SUSPENDED, beneficiaries=50))
        for project, amount, currency in ((water, "10.5", "USD"), (water, "7", "LAK"), (road, "0.25", "USD")):
            journal.add(FundingLine(project=project.id, committed=Decimal(amount), currency=currency))
        journal.add(FundingLine(project=road.id, spent=Decimal("3"), source_name="Village"))
        journal.add(Milestone(project=water.id, title="Design", planned=DAY, status=Status.LATE))
    return desk


def sheet_of(path: Path, values: bool = False) -> Any:
    return openpyxl.load_workbook(path, data_only=values).worksheets[0]


# Sums


def test_sums_stand_below_the_list_by_currency(funded: Database, tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    export(funded, path, "funding")
    at = {column.field: n for n, column in enumerate(LAYOUTS["funding"].columns)}
    shown = [[cell.value for cell in row] for row in sheet_of(path, values=True).iter_rows(min_row=6)]
    assert not any(shown[0]), "a blank row keeps the sums out of what is sorted and filtered"
    assert [row[0] for row in shown[1:]] == ["Total: 4", "Total: –", "Total: LAK", "Total: USD"]
    assert [row[at["currency"]] for row in shown[1:]] == [None, None, "LAK", "USD"]
    assert [row[at["committed"]] for row in shown[1:]] == [None, 0, 7, 10.75]
    assert [row[at["spent"]] for row in shown[1:]] == [None, 3, 0, 0]
    sheet = sheet_of(path)
    assert sheet["F10"].value == "=SUMPRODUCT((I$2:I$6=I10)*SUBTOTAL(109,OFFSET(F$2,ROW(F$2:F$6)-ROW(F$2),0)))"
    assert sheet.auto_filter.ref == "A1:L5"
    assert {row.verdict.value for row in preview(funded, path).rows} == {"same"} and len(
        preview(funded, path).rows
    ) == 4


def test_people_are_summed_and_rows_counted(funded: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    export(funded, path)
    columns = [column.field for column in LAYOUTS["projects"].columns]
    below = [cell.value for cell in sheet_of(path, values=True)[5]]
    assert below[0] == "Total: 2"
    assert (below[columns.index("beneficiaries")], below[columns.index("women")]) == (1250, 700)
    export(funded, path, ids=[])
    assert sheet_of(path).max_row == 1, "nothing is summed under an empty list"


def test_projects_with_a_title_in_the_national_language_alone_are_counted(desk: Database, tmp_path: Path) -> None:
    with desk.writing("Noy") as journal:
        for number in range(3):
            journal.add(Project(title_local=f"ໂຄງການ {number}"))
    path = tmp_path / "p.xlsx"
    export(desk, path)
    assert sheet_of(path, values=True)["A6"].value == "Total: 3"
    assert all(f"OFFSET({letter}$2" in sheet_of(path)["A6"].value for letter in "ABC")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_of_sums_is_known_without_its_hidden_cell_too(funded: Database, tmp_path: Path, language: str) -> None:
    assert key(re.split("[:：៖]", Words(language)("Sheets", "Total: {what}"))[0]) in totals()
    path = tmp_path / "f.xlsx"
    export(funded, path, "funding", words=Words(language))
    book = openpyxl.load_workbook(path, data_only=True)
    book.worksheets[0].delete_cols(len(LAYOUTS["funding"].columns) + 1, 2)
    book.save(path)
    found = preview(funded, path, "funding")
    assert len(found.rows) == 4 and not found.headings.own and len(found.skipped) == 4


def test_rows_below_the_sums_are_records(funded: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    export(funded, path)
    book = openpyxl.load_workbook(path)
    book.worksheets[0].append(["A-3", "Bridge"])
    book.save(path)
    assert [row.verdict.value for row in preview(funded, path).rows] == ["same", "same", "new"]


def test_a_record_typed_over_the_sums_is_a_record(funded: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    export(funded, path)
    at = {column.field: n for n, column in enumerate(LAYOUTS["projects"].columns, 1)}
    book = openpyxl.load_workbook(path, data_only=True)
    sheet = book.worksheets[0]
    marks = [sheet.cell(row, len(at) + 1).value for row in (5, 6)]
    sheet["A5"], sheet["B5"] = "A-3", "Bridge"
    sheet["B6"], sheet.cell(6, at["currency"]).value = "Ferry", "USD"
    sheet.cell(6, at["budget"]).value = 700
    sheet["C7"] = "ຂົວ"
    sheet.cell(7, at["budget"]).value = 9
    sheet.cell(7, len(at) + 1).value = "sum"
    book.save(path)
    found = preview(funded, path)
    assert marks == ["sum", "sum"] and [row.number for row in found.rows] == [2, 3, 5, 6, 7]
    new = [{n: v for n, v in row.values.items() if n not in ("country", "stage")} for row in found.rows[2:]]
    assert new == [
        {"code": "A-3", "title": "Bridge"},
        {"title": "Ferry", "currency": "USD", "budget": 700},
        {"title_local": "ຂົວ"},
    ], "what is left of the sums is no part of it"
    assert all("over a line of sums" in row.problems[-1].text for row in found.rows[2:])


def test_a_word_beside_the_sums_is_told(funded: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    export(funded, path)
    book = openpyxl.load_workbook(path, data_only=True)
    book.worksheets[0].cell(5, [c.field for c in LAYOUTS["projects"].columns].index("note") + 1).value = "checked"
    book.save(path)
    found = preview(funded, path)
    assert [row.number for row in found.rows] == [2, 3] and [each.number for each in found.skipped] == [5]


# Looks


def test_looks_of_a_list(funded: Database, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    for language, form, shown in (
        ("en", "[$-809]d mmm yyyy", DAY),
        ("zh", 'yyyy"年"m"月"d"日"', DAY),
        ("th", "dd/mm/yyyy", DAY),
    ):
        export(funded, path, words=Words(language))
        sheet = sheet_of(path)
        assert (sheet["L2"].number_format, sheet["L2"].value.date()) == (form, shown)
        assert sheet.column_dimensions["L"].number_format == form, "for what is typed below, too"
        assert sheet["A2"].number_format == "@" and sheet["R2"].number_format == "#,##0.00"
        assert sheet.freeze_panes == "A2" and sheet.print_title_rows == "$1:$1"
        assert sheet.column_dimensions["B"].width == LAYOUTS["projects"].columns[1].width
        words = {rule.formula[0] for area in sheet.conditional_formatting for rule in area.rules}
        assert f'"{word(Stage.SUSPENDED, language)}"' in words, "a colour only where the word stands"


def test_how_to_fill_in_tells_of_every_column(tmp_path: Path) -> None:
    for name, layout in LAYOUTS.items():
        template(tmp_path / "t.xlsx", name, Words("en"))
        book = openpyxl.load_workbook(tmp_path / "t.xlsx")
        told = {row[0]: row[1:] for row in book.worksheets[1].iter_rows(values_only=True)}
        assert all(told[column.text("en")][0] for column in layout.columns)
        assert any("example" in str(line) for line in told) and any(f"Form {FORM}" in str(line) for line in told)


def test_a_template_knows_the_projects_of_a_desk(funded: Database, tmp_path: Path) -> None:
    template(tmp_path / "t.xlsx", "milestones", Words("en"), funded)
    lists = openpyxl.load_workbook(tmp_path / "t.xlsx")["lists"]
    assert {"A-1", "A-2"} <= {cell.value for cell in lists["A"]}


# Examples


@pytest.mark.parametrize("name", LAYOUTS)
def test_an_example_is_no_record_until_it_is_written_over(desk: Database, tmp_path: Path, name: str) -> None:
    path, layout = tmp_path / "t.xlsx", LAYOUTS[name]
    template(path, name, Words("en"))
    with pytest.raises(SheetUnreadable, match="no row stands under"):
        preview(desk, path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    told = next(n for n, c in enumerate(layout.columns, 1) if c.field in layout.told and sheet.cell(2, n).value)
    before = sheet.cell(2, told).value
    sheet.cell(2, told).value = before + 1 if isinstance(before, int | float) else f"{before} too"
    book.save(path)
    found = preview(desk, path)
    assert len(found.rows) == 1 and found.rows[0].number == 2


# Text files


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=20))
def test_any_text_comes_back_from_a_text_file(desk: Database, tmp_path: Path, texts: list[str]) -> None:
    with desk.writing("Noy") as journal:
        ids = [new_id() for _ in texts]
        journal.append(
            Edit("project", id_, {"title": text, "code": text}) for id_, text in zip(ids, texts, strict=True)
        )
    path = tmp_path / "texts.csv"
    export(desk, path, ids=ids)
    assert {row.verdict.value for row in preview(desk, path).rows} == {"same"}


def test_a_text_file_is_utf8_with_a_mark_and_runs_nothing(
    desk: Database, tmp_path: Path, make_desk: Callable[..., Database]
) -> None:
    texts = ["=1+1", "+1", "-1", "@x", "'=1", "'quoted", "\t=1", 'ຖະໜົນ, "3"', "a\nb"]
    with desk.writing("Noy") as journal:
        for n, text in enumerate(texts):
            journal.add(Project(code=f"A-{n}", title=text, budget=Decimal("1.500"), currency="USD"))
    path = tmp_path / "p.csv"
    export(desk, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    written = [row[1] for row in rows[1:]]
    assert written[:7] == ["'=1+1", "'+1", "'-1", "'@x", "''=1", "'quoted", "'\t=1"]
    assert [without_apostrophe(text) for text in written] == texts
    other = make_desk("other")
    apply(other, preview(other, path), "Noy")
    with other.reading() as session:
        held = {project.code: project for project in session.query(Project)}
    assert [held[f"A-{n}"].title for n in range(len(texts))] == texts
    assert {project.budget for project in held.values()} == {Decimal("1.5")}


@pytest.mark.parametrize("name", ["projects", "funding"])
def test_rows_are_packed_whole_with_the_results_of_formulas(funded: Database, tmp_path: Path, name: str) -> None:
    path = tmp_path / "p.xlsx"
    export(funded, path, name)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    assert text.count("<row ") == text.count("</row>") and text.count("</sheetData>") == 1
    assert all(result for result in re.findall("</f><v>([^<]*)</v>", text))


@pytest.mark.parametrize(("imported", "through_lxml"), [("openpyxl", True), ("lmcdesk.sheets.writing", False)])
def test_workbooks_are_written_without_lxml_even_where_it_is(tmp_path: Path, imported: str, through_lxml: bool) -> None:
    lxml = tmp_path / "lxml"
    lxml.mkdir()
    (lxml / "__init__.py").touch()
    (lxml / "etree.py").write_text("LXML_VERSION = (6, 0, 0, 0)\n")  # all else that openpyxl wants of it is missing
    environment = {name: value for name, value in os.environ.items() if name != "OPENPYXL_LXML"}
    environment["PYTHONPATH"] = os.pathsep.join([str(tmp_path), *sys.path])
    code = f"import {imported}; from openpyxl import Workbook; Workbook().save({str(tmp_path / 'a.xlsx')!r})"
    ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert ("lxml.etree" in ran.stderr) is through_lxml
    assert (tmp_path / "a.xlsx").exists() is not through_lxml
