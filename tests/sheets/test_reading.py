"""Reading: whatever a file is, it is read or refused in one sentence, and never harms the program."""

import io
import os
import re
import time
import unicodedata
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lmcdesk.errors import SheetUnreadable
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.sheets import reading_child
from lmcdesk.sheets.reading import Grid, Workbook

Make = Callable[..., Path]


def read(path: Path, encoding: str = "") -> Grid:
    with Workbook(path, encoding) as book:
        return book.read(0)


def refusal(path: Path, encoding: str = "") -> str:
    with pytest.raises(SheetUnreadable) as told:
        read(path, encoding)
    assert path.name in str(told.value) and "\n" not in str(told.value)
    return str(told.value)


def with_sheet_xml(path: Path, out: Path, edit: Callable[[str], str]) -> Path:
    """A copy of a workbook with its first sheet's XML edited."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == "xl/worksheets/sheet1.xml":
                data = edit(data.decode()).encode()
            new.writestr(item.filename, data)
    return out


def test_values_keep_their_types(make_book: Make) -> None:
    row = ["text", 1.5, 7, True, date(2025, 3, 31), datetime(2025, 3, 31, 12, 30), "00012", "  spaced "]
    grid = read(make_book([row]))
    assert grid.rows == [
        (1, ["text", 1.5, 7, True, date(2025, 3, 31), datetime(2025, 3, 31, 12, 30), "00012", "  spaced "])
    ]


def test_rows_keep_their_numbers_and_places(make_book: Make) -> None:
    grid = read(make_book([[], [], [None, None, "x"], [], ["y"]]))
    assert grid.rows == [(3, [None, None, "x"]), (5, ["y"])]


def test_sheets_are_named_and_hidden_ones_known(make_book: Make) -> None:
    path = make_book({"One": [["a"]], "ສອງ": [["b"]]}, hidden=["One"])
    with Workbook(path) as book:
        assert [(s.name, s.hidden) for s in book.sheets] == [("One", True), ("ສອງ", False)]
        assert book.read(1).rows == [(1, ["b"])]
        assert book.read(0, 1).rows == [(1, ["a"])]
        assert book.read(0).rows == [(1, ["a"])], "a sheet can be read again"


def test_merged_cells_and_hidden_rows_are_told(make_book: Make, tmp_path: Path) -> None:
    path = make_book({"S": [["Title", None], ["a", "b"], ["c", "d"]]}, merged={"S": ["A1:B1"]})
    hidden = with_sheet_xml(path, tmp_path / "h.xlsx", lambda xml: xml.replace('<row r="3"', '<row r="3" hidden="1"'))
    grid = read(hidden)
    assert grid.merged == [(1, 0, 1, 1)]
    assert grid.hidden_rows == {3}


def test_formulas_without_a_result_and_errors_are_told(make_book: Make, tmp_path: Path) -> None:
    path = make_book([["a", "=1+1", "=2+2", "=A1"], ["b", None, None, None]])

    def stored(xml: str) -> str:
        """The second formula gets a result, the third an error, as Excel would have stored them."""
        xml = re.sub(r"(<f>2\+2</f>)<v ?/?>(</v>)?", r"\1<v>4</v>", xml)
        return re.sub(r"(<f>A1</f>)<v ?/?>(</v>)?", r"\1<v>#DIV/0!</v>", xml).replace('r="D1"', 'r="D1" t="e"')

    grid = read(with_sheet_xml(path, tmp_path / "f.xlsx", stored))
    assert grid.unvalued == {(1, 1)}
    assert grid.errors == {(1, 3): "#DIV/0!"}
    assert grid.rows[0][1][2] == 4


def test_a_stray_cell_far_out_does_no_harm(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Code", "Title"])
    book.active["XFD1048576"] = "stray"
    path = tmp_path / "far.xlsx"
    book.save(path)
    grid = read(path)
    assert grid.rows[0] == (1, ["Code", "Title"])
    assert grid.rows[1][0] == 1_048_576 and grid.rows[1][1][-1] == "stray"


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "nothing.xlsx", "empty"),
        (b"", "nothing.csv", "empty"),
        (b"PK\x05\x06" + bytes(18), "hollow.xlsx", "not a workbook"),
        (b"PK\x03\x04broken", "broken.xlsx", "damaged"),
        (b"%PDF-1.7 and more", "letter.xlsx", "not a workbook"),
        (b"<html><table></table></html>", "page.xls", "not a workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000), "old.xls", "damaged"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "s.xlsx",
            "password",
        ),
        (b"Code,Title\nA,\xe9t\xe9\n", "latin.csv", "encoding"),
    ],
)
def test_what_is_no_workbook_is_named(tmp_path: Path, data: bytes, name: str, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert said in refusal(path)


def test_a_missing_file(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path / "gone.xlsx")


def test_a_truncated_workbook(make_book: Make, tmp_path: Path) -> None:
    path = tmp_path / "cut.xlsx"
    path.write_bytes(make_book([["Code", "Title"]] * 50).read_bytes()[:3000])
    assert "damaged" in refusal(path)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/sheet1.xml", "w") as part:
        for _ in range(reading_child.MOST_UNPACKED // reading_child.MEGA + 1):
            part.write(bytes(reading_child.MEGA))
    begun = time.monotonic()
    assert "far larger" in refusal(path)
    assert time.monotonic() - begun < 5


def test_a_bomb_that_lies_about_its_size_ends_the_child_alone(make_book: Make, tmp_path: Path) -> None:
    """The directory states a small size; the child has a small bound on memory then, and the text is far larger."""
    path = make_book([["Code", "Title"]])
    text = '<row r="{}"><c r="A{}" t="inlineStr"><is><t>' + "x" * 32_000 + "</t></is></c></row>"
    many = "".join(text.format(n, n) for n in range(2, 6_000))
    bomb = with_sheet_xml(path, tmp_path / "lies.xlsx", lambda xml: xml.replace("</sheetData>", many + "</sheetData>"))
    raw = bytearray(bomb.read_bytes())
    at = raw.rindex(b"xl/worksheets/sheet1.xml") - 46  # its entry in the central directory
    raw[at + 24 : at + 28] = (5_000).to_bytes(4, "little")
    bomb.write_bytes(raw)
    assert refusal(bomb)


@pytest.mark.parametrize("entity", ["internal", "external"])
def test_entities_are_not_followed(make_book: Make, tmp_path: Path, entity: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    declared = (
        f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        if entity == "external"
        else '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY e "&a;&a;&a;&a;">]>'
    )
    path = make_book([["Code", "Title"], ["A", "marker"]])

    def edit(xml: str) -> str:
        head, mark, rest = xml.partition("<worksheet")
        return head + declared + mark + rest.replace("marker", "&e;")

    out = tmp_path / "e.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename == "xl/sharedStrings.xml":
                data = data.decode().replace("<sst", declared + "<sst", 1).replace("marker", "&e;").encode()
            new.writestr(item.filename, data)
    try:
        cells = [cell for _, row in read(out).rows for cell in row]
    except SheetUnreadable:
        return
    assert not any("secret" in str(cell) or "aaaa" in str(cell) for cell in cells)


def test_one_row_that_never_ends(tmp_path: Path) -> None:
    """Looking through a sheet keeps one row in mind, but not one of any size."""
    endless = io.BytesIO(b"<worksheet><row>" + b" " * (reading_child.LONGEST_ROW + 2 * reading_child.MEGA))
    with pytest.raises(reading_child.Refused, match="large"):
        reading_child.scan(endless)


def test_scanning_meets_rows_across_pieces() -> None:
    rows = "".join(f'<x:row r="{n}"><x:c s="1" r="AB{n}"><x:f>1</x:f><x:v/></x:c></x:row>' for n in range(1, 40_001))
    found = reading_child.scan(io.BytesIO(f"<x:worksheet><x:sheetData>{rows}</x:sheetData></x:worksheet>".encode()))
    assert (found.rows, found.columns) == (40_000, 28)
    assert found.unvalued == [(n, 27) for n in range(1, 40_001)]


TEXT = 'Code;Title\r\nA-1;"Water; ນ້ຳ"\r\n'


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (TEXT.encode(), ""),
        (TEXT.encode("utf-8-sig"), ""),
        (TEXT.encode("utf-16"), ""),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), ""),
        (TEXT.encode("utf-16-le"), ""),
        (TEXT.replace("\r\n", "\r").encode(), ""),
        (TEXT.replace(";Title", ";Ti\0tle").encode(), ""),
        (TEXT.replace(";", "\t").replace("Water\t", "Water;").encode(), ""),
        (TEXT.replace("ນ້ຳ", "น้ำ").encode("cp874"), "cp874"),
    ],
)
def test_text_files(tmp_path: Path, raw: bytes, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(raw)
    water = "Water; น้ำ" if encoding else "Water; ນ້ຳ"
    assert read(path, encoding).rows == [(1, ["Code", "Title"]), (2, ["A-1", water])]


@pytest.mark.parametrize(
    ("text", "rows", "torn"),
    [
        (
            'Code,Title,Budget\nA1,"Road,"1,000"\nA2,Dam,200\nA3,Mill,300\n',
            [["A1", "Road", "1,000"], ["A2", "Dam", "200"], ["A3", "Mill", "300"]],
            {2},
        ),
        ('Code\tTitle\tBudget\nA1\t"Road\t100\nA2\tDam\t200\n', [["A1", "Road", "100"], ["A2", "Dam", "200"]], {2}),
        ('Code,Title,Budget\nA1,"Road,100\nA2,Dam",200\n', [["A1", "Road,100\nA2,Dam", "200"]], {2}),
        ('Code,Title,Budget\nA1,"Road\nby, or near",100\n', [["A1", "Road\nby, or near", "100"]], set()),
        ('Code,Title,Budget\nA1,"Road\nto "X" too",100\n', [["A1", 'Road\nto X" too"', "100"]], {2}),
        ('Code,Title,Budget\nA1,"The "new" road",100\n', [["A1", 'The new" road"', "100"]], set()),
    ],
)
def test_quotation_marks_that_do_not_pair(tmp_path: Path, text: str, rows: list[list[str]], torn: set[int]) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, "utf-8")
    grid = read(path)
    assert [cells for _, cells in grid.rows[1:]] == rows
    assert grid.torn == torn


@pytest.mark.parametrize("text", ["Code,Title\n" + "\n" * (1 << 20) + "A-1,Water\n", "," * (60 << 20)])
def test_a_text_file_without_end(tmp_path: Path, text: str) -> None:
    (tmp_path / "list.csv").write_text(text, "utf-8")
    assert "far larger than a list can be" in refusal(tmp_path / "list.csv")


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


def test_an_unknown_encoding_is_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"\xe9")
    assert "encoding" in refusal(path, "no-such-encoding")


def test_the_child_runs_from_any_folder(make_book: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And takes no module that lies there."""
    (tmp_path / "json.py").write_text("raise SystemExit('a stranger')")
    monkeypatch.chdir(tmp_path)
    assert read(make_book([["a"]])).rows == [(1, ["a"])]


def test_cancelling_ends_the_child(make_book: Make) -> None:
    path = make_book([["Code", "Title"]])
    stopped: list[Any] = []

    def stop() -> bool:
        return bool(stopped)

    with pytest.raises(Cancelled), Workbook(path, "", Progress(stop=stop)) as book:
        child = book._child
        stopped.append(True)
        book.read(0)
    assert child.returncode is not None


@pytest.mark.skipif(not hasattr(os, "kill"), reason="no signals here")
def test_a_child_that_dies_is_a_sentence(make_book: Make) -> None:
    path = make_book([["Code", "Title"]])
    with Workbook(path) as book:
        book._child.kill()
        book._child.wait()
        with pytest.raises(SheetUnreadable):
            book.read(0)


def test_old_and_open_forms_are_told_by_content(make_book: Make, tmp_path: Path) -> None:
    path = tmp_path / "really_xlsx.xls"
    path.write_bytes(make_book([["Code"]]).read_bytes())
    assert read(path).rows == [(1, ["Code"])]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp874", "รหัสโครงการ,ชื่อโครงการ\nCR-1,ปรับปรุงระบบชลประทานอำเภอเชียงแสน\n"),
        ("gbk", "项目编号,项目名称\nYN-1,澜湄水资源信息共享平台（二期）\n"),
        ("cp1258", "Mã dự án,Tên dự án\nLC-1,Nâng cấp đường biên giới xã Bản Vược\n"),
        ("utf-16", "项目编号,项目名称\nYN-1,澜湄水资源\n"),
        ("utf-16-le", "รหัสโครงการ,ชื่อโครงการ\nCR-1,ปรับปรุงระบบชลประทาน\n"),
        ("utf-16-be", "รหัสโครงการ,ชื่อโครงการ\nCR-1,ปรับปรุงระบบชลประทาน\n"),
    ],
)
def test_old_encodings_are_known_by_their_letters(encoding: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    told = unicodedata.normalize("NFD", text) if encoding == "cp1258" else text
    for whole in "âăêôơưđÂĂÊÔƠƯĐ":
        told = told.replace(unicodedata.normalize("NFD", whole), whole)
    path.write_bytes(told.encode(encoding))
    with Workbook(path) as book:
        rows = book.read(0).rows
    found = "\n".join(",".join(map(str, cells)) for _, cells in rows) + "\n"
    assert found == text


def test_letters_of_no_known_encoding_are_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Code;Désignation\nA-1;Réhabilitation du barrage à Ngoï, « première étape »\n".encode("latin-1"))
    with pytest.raises(SheetUnreadable, match="old encoding"):
        Workbook(path)
    with Workbook(path, "latin-1") as book:
        assert "Désignation" in book.read(0).rows[0][1]
