"""Out and in again: an export that is imported changes nothing, whatever the records hold."""

import random
import re
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import kinds, new_id
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Role
from lmcdesk.errors import DiskTrouble, WrongInput
from lmcdesk.i18n import LANGUAGES, Words
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.layout import LAYOUTS, Layout
from lmcdesk.sheets.preview import preview
from lmcdesk.sheets.showing import escaped, fitting
from lmcdesk.sheets.writing import export, template
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit

TEXTS = [
    "Clean water", "ໂຄງການນ້ຳສະອາດ ເມືອງໄຊ", "គម្រោងទឹកស្អាត", "ရေသန့်စီမံကိန်း", "โครงการน้ำสะอาด",
    "Dự án nước sạch", "饮水安全", "=1+1", "+66 2", "-5 %", "@home", "#N/A", "'quoted", "a\nb", "a\r\nb", "a\rb",
    "\ttab", "bell\x07", "_x0041_", "_x000D_\n", " lead", "trail ", " ", "-", "n/a", "Total", "007", "1e5",
    "2024-01-01", "01/02/2024", "True", "\u200b", "𠀀", "x" * 32_767, "_x0041_" * 4_681, "ກ" * 32_767,
    "𠀀" * 16_383, "\ufffe", "",
]  # fmt: skip
AMOUNTS = [
    Decimal(t) for t in ("0", "1", "0.1", "9.95", "1250000.5", "-5", "1500", "0.001", "123456789012345678.123456789")
]
DATES = [
    date(2024, 3, 5),
    date(2024, 12, 31),
    date(1850, 1, 1),
    date(2568, 6, 15),
    date(9999, 12, 31),
    date(1900, 1, 1),
]
NUMBERS = [0, 1, -3, 100, 250, 2024, 10**15 + 1]


def value_of(chance: random.Random, field: Any, known: dict[str, list[UUID]]) -> Any:
    """A value that a field may hold, odd ones too; most often none is left out."""
    if chance.random() < 0.15:
        return None
    if field.holds is UUID:
        return chance.choice(known[field.to] or [new_id()])
    if field.choice is not None:
        return chance.choice([*(code.value for code in field.choice), "from a newer version"])
    codes = {
        "country": [*(c.code for c in places().countries), "JP", "somewhere"],
        "province": [*(p.code for p in places().provinces), "LA-99", "nowhere"],
        "measure": [*(m.id for m in shipped().measures[:20]), "9.9-1", "of another plan"],
        "source": [*(s.code for s in shipped().funding_sources), "a new source"],
        "currency": ["USD", "LAK", "XXX", "zzzz"],
        "body": [*(b.code for b in shipped().bodies), "a new body"],
    }
    if field.name in codes:
        return chance.choice(codes[field.name])
    pool: dict[type, list[Any]] = {str: TEXTS, Decimal: AMOUNTS, date: DATES, int: NUMBERS, bool: [True, False]}
    return chance.choice(pool[field.holds])


def fill(desk: Database, seed: int, each: int) -> None:
    """Some records of every kind that has a sheet, with references among them."""
    chance = random.Random(seed)
    known: dict[str, list[UUID]] = {name: [] for name in kinds()} | {"record": []}
    for kind in (
        "organisation",
        "project",
        "milestone",
        "indicator",
        *(layout.kind_name for layout in LAYOUTS.values()),
    ):
        edits = []
        for _ in range(each):
            fields = kinds()[kind].fields.values()
            values = {field.name: value_of(chance, field, known) for field in fields}
            edits.append(Edit(kind, new_id(), {name: value for name, value in values.items() if value is not None}))
        with desk.writing("Noy") as journal:
            journal.append(edits)
        known[kind] += [edit.id for edit in edits]


@pytest.mark.parametrize("language", ["en", "km", "lo", "my", "th", "vi", "zh"])
def test_every_kind_comes_back_as_it_was(desk: Database, tmp_path: Path, language: str) -> None:
    fill(desk, list(LANGUAGES).index(language), 12)
    for name, layout in LAYOUTS.items():
        path = tmp_path / f"{name}.xlsx"
        count = export(desk, path, name, words=Words(language))
        found = preview(desk, path)
        assert found.layout is layout and len(found.rows) == count
        changed = [(row.number, row.old, row.values) for row in found.rows if row.values or row.conflicts]
        assert not changed
        blocked = [row.problems for row in found.rows if row.problems]
        assert not blocked, "what a record shows is no problem of the sheet"


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32), st.sampled_from([*LAYOUTS]), st.sampled_from([*LANGUAGES]), st.sampled_from("xc"))
def test_any_list_comes_back_as_it_was(
    make_desk: Any, tmp_path: Path, seed: int, name: str, language: str, form: str
) -> None:
    desk = make_desk(f"desk-{new_id().hex}")
    fill(desk, seed, 4)
    path = tmp_path / {"x": "list.xlsx", "c": "list.csv"}[form]
    export(desk, path, name, words=Words(language))
    assert [row for row in preview(desk, path).rows if row.verdict.value != "same" or row.problems] == []


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=30))
def test_any_text_comes_back_as_it_was(desk: Database, tmp_path: Path, texts: list[str]) -> None:
    with desk.writing("Noy") as journal:
        ids = [new_id() for _ in texts]
        journal.append(
            Edit("project", id_, {"title": text, "code": text}) for id_, text in zip(ids, texts, strict=True)
        )
    path = tmp_path / "texts.xlsx"
    export(desk, path, ids=ids)
    assert {row.verdict.value for row in preview(desk, path).rows} == {"same"}


@settings(deadline=None, max_examples=30)
@given(st.text())
def test_texts_are_cut_to_what_a_cell_holds(text: str) -> None:
    seen = "".join(sign for sign in text if sign >= " " or sign in "\t\n\r").replace("\ufffe", "").replace("\uffff", "")
    assert fitting(text) == seen, "these are short"
    long = fitting((text or "_x0041_") * 40_000)
    assert len(escaped(long)) <= 32_767 and len(long.encode("utf-16-le", "surrogatepass")) <= 65_534


@pytest.fixture
def water(desk: Database) -> Project:
    """One project with a milestone."""
    with desk.writing("Noy") as journal:
        journal.add(project := Project(code="A-1", title="Water", country="LA", measure="4.1.3.1-1", note="old"))
        journal.add(Milestone(project=project.id, title="Design", planned=date(2025, 1, 1)))
    return project


def edited(path: Path, cells: dict[str, Any]) -> Path:
    """The exported workbook, changed as in Excel."""
    book = openpyxl.load_workbook(path)
    for place, value in cells.items():
        book.worksheets[0][place] = value
    book.save(path)
    return path


def column(layout: Layout, field: str) -> str:
    number = [c.field for c in layout.columns].index(field)
    return openpyxl.utils.get_column_letter(number + 1)


PROJECTS = LAYOUTS["projects"]
TITLE, NOTE, CODE = (f"{column(PROJECTS, name)}2" for name in ("title", "note", "code"))


def test_an_edited_export_changes_what_was_edited(desk: Database, water: Project, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    export(desk, path)
    (row,) = preview(desk, edited(path, {TITLE: "Clean water", NOTE: None})).rows
    assert row.verdict.value == "update"
    assert row.values == {"title": "Clean water", "note": None}, "an emptied cell of our own sheet empties the field"


def test_what_changed_meanwhile_is_merged_three_ways(desk: Database, water: Project, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    export(desk, path)
    with desk.writing("Kham") as journal:
        journal.edit("project", water.id, {"title": "Desk's water", "place": "Ban Na"})
    (row,) = preview(desk, path).rows
    assert row.verdict.value == "same", "the sheet was not edited: the desk is newer, and nothing is taken back"
    found = preview(desk, edited(path, {TITLE: "Sheet's water", NOTE: "new"}))
    (row,) = found.rows
    assert row.verdict.value == "conflict"
    assert row.values == {"note": "new"}
    sides = row.conflicts["title"]
    assert (sides.before, sides.desk, sides.sheet) == ("Water", "Desk's water", "Sheet's water")
    apply(desk, found, "Noy")
    with desk.reading() as session:
        held = session.query(Project).one()
    assert (held.title, held.note) == ("Desk's water", "new")
    apply(desk, preview(desk, path), "Noy", conflicts="sheet")
    with desk.reading() as session:
        assert session.query(Project).one().title == "Sheet's water"


EDITED = ("title", "title_local", "objective", "place", "contact", "note")
EDITS = st.dictionaries(st.sampled_from(EDITED), st.sampled_from(["Clean water", "ຖະໜົນ", "+1+1", "ទឹក\nស្អាត", "007"]))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(EDITS, EDITS)
def test_two_people_edit_one_export(make_desk: Any, tmp_path: Path, hers: dict[str, str], his: dict[str, str]) -> None:
    """What only one of them changed is taken over; what both changed otherwise is a conflict, shown once for each
    field, and the first to come in stays."""
    desk, before = make_desk(f"desk-{new_id().hex}"), {name: f"old {name}" for name in EDITED}
    with desk.writing("Noy") as journal:
        journal.add(Project(code="A-1", **before))
    books = [tmp_path / "hers.xlsx", tmp_path / "his.xlsx"]
    for book, edits in zip(books, (hers, his), strict=True):
        export(desk, book)
        edited(book, {f"{column(PROJECTS, name)}2": text for name, text in edits.items()})
    apply(desk, preview(desk, books[0]), "Noy")
    found = preview(desk, books[1])
    (row,) = found.rows
    both = {name for name in hers.keys() & his.keys() if hers[name] != his[name]}
    assert row.conflicts.keys() == both
    assert row.values == {name: text for name, text in his.items() if name not in hers}
    apply(desk, found, "Kham")
    with desk.reading() as session:
        held = session.query(Project).one()
    assert {name: getattr(held, name) for name in EDITED} == before | his | hers


def test_a_sheet_of_another_desk_keeps_its_ids(desk: Database, water: Project, tmp_path: Path, make_desk: Any) -> None:
    path = tmp_path / "p.xlsx"
    export(desk, path)
    other = make_desk("other")
    apply(other, preview(other, path), "Noy")
    with other.reading() as session:
        assert session.query(Project).one().id == water.id


def test_a_sheet_takes_no_record_away_from_its_province(
    desk: Database, water: Project, tmp_path: Path, make_desk: Any
) -> None:
    path = tmp_path / "p.xlsx"
    export(desk, path)
    (row,) = preview(make_desk("other province", province="LA-SV"), path).rows
    assert row.verdict.value == "blocked" and "belongs to another office" in row.problems[0].text
    capital = make_desk("capital", province=None, role=Role.SECRETARIAT)
    assert [one.verdict.value for one in preview(capital, path).rows] == ["new"]


def test_a_record_that_was_deleted_is_not_brought_back(desk: Database, water: Project, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    export(desk, path)
    with desk.writing("Noy") as journal:
        journal.delete("project", water.id)
    (row,) = preview(desk, path).rows
    assert row.verdict.value == "blocked" and "bin" in row.problems[0].text
    assert export(desk, path) == 0


def test_a_copied_row_is_a_new_record_and_sorted_ids_are_noticed(
    desk: Database, water: Project, tmp_path: Path
) -> None:
    with desk.writing("Noy") as journal:
        journal.add(Project(code="A-2", title="Road"))
    path = tmp_path / "p.xlsx"
    export(desk, path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet.append([cell.value for cell in sheet[2]])
    last = sheet.max_row
    sheet[f"A{last}"], sheet[f"B{last}"] = "A-3", "Bridge"
    book.save(path)
    rows = preview(desk, path).rows
    assert [row.verdict.value for row in rows] == ["same", "same", "new"]
    assert any("copy of row 2" in problem.text for problem in rows[2].problems)
    export(desk, path)
    rows = preview(desk, edited(path, {"A2": "A-2", "A3": "A-1"})).rows
    assert [row.verdict.value for row in rows] == ["blocked", "blocked"]


def test_chosen_records(desk: Database, water: Project, tmp_path: Path) -> None:
    with desk.writing("Noy") as journal:
        journal.add(other := Project(code="B-1", title="Road", country="KH", province="KH-17", measure="4.2.12-3"))
        journal.add(Milestone(project=other.id, title="Survey"))
    path = tmp_path / "p.xlsx"
    assert export(desk, path) == 2
    assert export(desk, path, country="KH") == 1
    assert export(desk, path, province="KH-17") == 1
    assert export(desk, path, section="4.2.12") == export(desk, path, section="4.2") == 1
    assert export(desk, path, "milestones", section="4.1") == 1
    assert export(desk, path, ids=[water.id]) == 1
    for wrong in ({"country": "XX"}, {"province": "KH-99"}, {"section": "9.9"}):
        with pytest.raises(WrongInput):
            export(desk, path, **wrong)  # type: ignore[arg-type]  # each is a text


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_template_is_filled_in_and_imported(desk: Database, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.xlsx"
    template(path, name, Words("en"))
    book = openpyxl.load_workbook(path)
    assert [sheet.sheet_state for sheet in book][:2] == ["visible", "visible"] and book["lists"].sheet_state == "hidden"
    sheet = book.worksheets[0]
    layout = LAYOUTS[name]
    last = len(layout.columns) + 2
    hidden = [openpyxl.utils.get_column_letter(place) for place in (last - 1, last)]
    assert all(sheet.column_dimensions[letter].hidden for letter in hidden)
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == f"A1:{hidden[1]}1"
    ruled = {str(area) for rule in sheet.data_validations.dataValidation for area in rule.sqref.ranges}
    assert f"{hidden[0]}1:{hidden[1]}1048576" in ruled
    for each in layout.columns:
        if layout.choices(each.field) is not None:
            letter = column(layout, each.field)
            assert f"{letter}2:{letter}1048576" in ruled
            listed = book["lists"][
                openpyxl.utils.get_column_letter([c.value for c in book["lists"][1]].index(each.field) + 1)
            ]
            assert {cell.value for cell in listed[1:] if cell.value} and listed[1].value
    sheet.append(
        ["A-1" if c.field in ("project", "code") else ("USD" if c.field == "currency" else "x") for c in layout.columns]
    )
    book.save(path)
    found = preview(desk, path)
    assert found.layout is layout and found.headings.own and len(found.rows) == 1


def test_an_earlier_file_stays_until_the_new_one_is_whole(desk: Database, water: Project, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    path.write_text("before")
    with pytest.raises(Cancelled):
        export(desk, path, progress=Progress(stop=lambda: True))
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_a_folder_that_is_not_there(desk: Database, tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble, match="There is no"):
        export(desk, tmp_path / "gone" / "p.xlsx")
    with pytest.raises(DiskTrouble):
        template(tmp_path / "gone" / "p.xlsx", "projects", Words("en"))


def test_a_full_disk(desk: Database, water: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskTrouble, match="No space left"):
        export(desk, tmp_path / "p.xlsx")
    assert not list(tmp_path.glob("p.xlsx*"))


def test_texts_that_look_like_formulas_are_no_formulas(
    desk: Database, tmp_path: Path, make_desk: Callable[..., Any]
) -> None:
    with desk.writing("Noy") as journal:
        for text in ("=1+1", "+1", "-1", "@x", "#REF!"):
            journal.add(Project(code=text, title=text))
    path = tmp_path / "p.xlsx"
    export(desk, path)
    for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=2, max_row=6, max_col=2):
        assert all(cell.data_type == "s" and cell.quotePrefix for cell in row)
    with zipfile.ZipFile(path) as archive:
        formulas = re.findall(b"<f>([^<]*)", archive.read("xl/worksheets/sheet1.xml"))
    assert formulas == [
        b'"Total: "&amp;SUMPRODUCT((%s&gt;0)*1)&amp;""'
        % b"+".join(b"SUBTOTAL(103,OFFSET(%c$2,ROW(%c$2:%c$7)-ROW(%c$2),0))" % (4 * (c,)) for c in b"ABC"),
        b"SUBTOTAL(109,T$2:T$7)",
        b"SUBTOTAL(109,U$2:U$7)",
    ], "none but those of the sums"


@pytest.mark.parametrize("name", LAYOUTS)
def test_what_cannot_be_read_is_exported_as_empty(desk: Database, tmp_path: Path, name: str) -> None:
    fill(desk, 1, 2)
    odd, columns = b"\xff" * 5, LAYOUTS[name].columns
    with desk.writing("Noy") as journal:
        for kind in kinds().values():
            for (rid,) in journal.connection.execute(f"SELECT max(rid) FROM {kind.name} HAVING max(rid)").fetchall():
                journal.write_stored({rid: [(field.number, odd) for field in kind.fields.values()]})
    path = tmp_path / "out.xlsx"
    assert export(desk, path, name) >= 2
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [row[: len(columns)] for row in sheet.iter_rows(min_row=2, values_only=True) if row[len(columns)]]
    assert (None,) * len(columns) in rows
    export(desk, path, name, country="LA", section="4.1")
