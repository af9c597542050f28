"""A workbook marked by changing its own parts: what changes in them, and that nothing else does."""

import io
import re
import warnings
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from lmcdesk.progress import Cancelled, Progress
from lmcdesk.sheets.marking import marked_copy
from lmcdesk.sheets.patching_sheet import copy_sheet
from lmcdesk.sheets.patching_styles import Styles
from lmcdesk.sheets.preview import SheetPreview, preview
from lmcdesk.sheets.problems import Level
from lmcdesk.store.database import Database

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = {
    MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/></font></fonts>'
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyFill="1"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyFill="0"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs></styleSheet>'
)
STRINGS = (
    f'{HEAD}<sst xmlns="{MAIN}" count="4" uniqueCount="4"><si><t>Code</t></si><si><t>Title</t></si>'
    "<si><t>Start date</t></si><si><r><t>Wa</t></r><r><rPr><b/></rPr><t>ter</t></r></si></sst>"
)
SHEET = (
    f'{HEAD}<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}"><dimension ref="A1:D4"/><cols>'
    '<col min="1" max="1" width="9"/><col min="2" max="3" width="30" style="3"/></cols><sheetData>'
    '<row r="1" spans="1:4"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'
    '<c r="D1" t="inlineStr"><is><t>Budget (USD)</t></is></c></row>'
    '<row r="2" spans="1:4"><c r="A2" t="str"><f>"A"&amp;1</f><v>A1</v></c><c r="B2" t="s"><v>3</v></c>'
    '<c r="C2" s="1" t="inlineStr"><is><t>31/02/2024</t></is></c><c r="D2"><f>2*250</f><v>500</v></c></row>'
    '<row r="3" spans="1:1" s="2" customFormat="1"><c r="A3" t="inlineStr"><is><t>A3</t></is></c></row>'
    '<row r="4"><c r="A4" t="inlineStr"><is><t>A4</t></is></c><c r="D4"><v>7</v></c></row></sheetData>'
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>LINK'
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"/></extLst></worksheet>'
)


def links(part: str, *found: tuple[str, str, str]) -> dict[str, str]:
    """The relationships of a part: ids, kinds and targets."""
    folder, _, name = part.rpartition("/")
    rels = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{to}"/>' for i, kind, to in found)
    return {f"{folder}/_rels/{name}.rels".lstrip("/"): f'{HEAD}<Relationships xmlns="{LINKS}">{rels}</Relationships>'}


BOOK = {
    **links("", ("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
    '<sheet name="List" sheetId="1" r:id="rId3"/></sheets></workbook>',
    **links(
        "xl/workbook.xml",
        ("rId1", "styles", "styles.xml"),
        ("rId2", "sharedStrings", "sharedStrings.xml"),
        ("rId3", "worksheet", "worksheets/sheet1.xml"),
    ),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": STRINGS,
    "xl/worksheets/sheet1.xml": SHEET.replace("LINK", ""),
}


def made(path: Path, parts: Mapping[str, str | bytes], book: str = f"{TYPES}.sheet.main+xml", types: str = "") -> Path:
    """A workbook of these parts."""
    types = (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{book}"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPES}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{TYPES}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPES}.sharedStrings+xml"/>{types}</Types>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {"[Content_Types].xml": types, **parts}.items():
            archive.writestr(name, text)
    return path


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def judged(found: SheetPreview) -> list[object]:
    """What a preview says of each row."""
    return [(row.number, row.verdict, row.values, row.problems) for row in found.rows]


def marked(desk: Database, path: Path, name: str = "marked.xlsx") -> Path:
    """The marked copy, which is judged as the workbook itself is."""
    out = path.with_name(name)
    found = preview(desk, path)
    marked_copy(found, out)
    assert judged(preview(desk, out)) == judged(found)
    return out


def opened(path: Path) -> Any:
    """The sheet as openpyxl has it, which warns of what it does not know in it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(path)["List"]


def notes(path: Path) -> dict[str, tuple[str, str]]:
    """The notes of a sheet by cell: their author and text."""
    sheet = opened(path)
    return {cell.coordinate: (cell.comment.author, cell.comment.text) for row in sheet for cell in row if cell.comment}


def test_all_that_is_not_marked_stays_byte_for_byte(desk: Database, tmp_path: Path) -> None:
    path = made(tmp_path / "list.xlsx", {**BOOK, "xl/media/image1.png": b"\x89PNG", "customXml/item1.xml": "<odd:a/>"})
    before = parts(path)
    out = marked(desk, path)
    after = parts(out)
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {"[Content_Types].xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"}
    new = {"xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/_rels/sheet1.xml.rels"}
    assert after.keys() - before.keys() == new
    told = notes(out)
    assert told["C2"] == ("LMC Desk", "Left out: “31/02/2024” is not a day of the calendar.")
    assert told["B3"][1] == "The row was not taken over: The project has no title."
    sheet = after["xl/worksheets/sheet1.xml"].decode()
    plain = re.sub(r' s="\d+"| spans="[\d:]+"', "", re.sub(r"<legacyDrawing[^>]*/>|<c [^>]*/>", "", sheet))
    assert plain == re.sub(r' s="\d+"| spans="[\d:]+"', "", before["xl/worksheets/sheet1.xml"].decode())
    assert sheet.index("<pageMargins") < sheet.index("<legacyDrawing") < sheet.index("<extLst")


def test_a_marked_cell_looks_as_before_but_for_its_ground(desk: Database, tmp_path: Path) -> None:
    sheet = opened(marked(desk, made(tmp_path / "list.xlsx", BOOK)))
    assert sheet["C2"].fill.start_color.rgb == "FFFFD9A8"
    assert sheet["C2"].number_format == "dd/mm/yyyy" and sheet["C2"].font.b
    assert sheet["B3"].fill.start_color.rgb == sheet["B4"].fill.start_color.rgb == "FFF4B6B6"
    assert sheet["B3"].alignment.wrap_text, "a cell that was not there looks as its row"
    assert sheet["B4"].number_format == "dd/mm/yyyy" and not sheet["B4"].font.b, "or else as its column"
    assert sheet["A1"].fill.fill_type is None and sheet["A1"].font.b


THEIRS = (
    f'{HEAD}<comments xmlns="{MAIN}"><authors><author>Noy</author><author>tc={{1}}</author></authors><commentList>'
    '<comment ref="C2" authorId="0"><text><r><rPr><b/></rPr><t>Noy:</t></r><r><t xml:space="preserve"> asked &amp; done'
    '</t></r></text></comment><comment ref="B3" authorId="1"><text><t>[Threaded comment]</t></text></comment>'
    '<comment ref="D4" authorId="0"><text><t>Left out: the fees</t></text></comment></commentList></comments>'
)
DRAWING = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>'
    '</o:shapelayout><v:shape id="_x0000_s2047" type="#_x0000_t201"><v:textbox>line<br>line</v:textbox>'
    '<x:ClientData ObjectType="Button"><x:Anchor>7, 0, 13, 0, 8, 0, 14, 0</x:Anchor></x:ClientData></v:shape>'
    '<v:shape id="_x0000_s1026" type="#_x0000_t202" style="height:55pt"><x:ClientData ObjectType="Note">'
    "<x:Anchor>4, 15, 1, 10, 7, 15, 5, 4</x:Anchor><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>"
    "</xml>"
)
NOTED = {
    **BOOK,
    "xl/worksheets/sheet1.xml": SHEET.replace("LINK", '<legacyDrawing r:id="rId2"/>'),
    **links(
        "xl/worksheets/sheet1.xml",
        ("rId1", "comments", "../comments1.xml"),
        ("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
        ("rId3", "vmlDrawing", "../drawings/vmlDrawing2.vml"),
    ),
    "xl/comments1.xml": THEIRS,
    "xl/drawings/vmlDrawing1.vml": DRAWING,
    "xl/drawings/vmlDrawing2.vml": DRAWING,
}
NOTED_TYPES = (
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
    f'<Override PartName="/xl/comments1.xml" ContentType="{TYPES}.comments+xml"/>'
)


def test_notes_and_shapes_of_others_stay(desk: Database, tmp_path: Path) -> None:
    path = made(tmp_path / "list.xlsx", NOTED, types=NOTED_TYPES)
    before, after = parts(path), parts(marked(desk, path))
    assert after.keys() == before.keys()
    for name in ("xl/worksheets/_rels/sheet1.xml.rels", "xl/drawings/vmlDrawing2.vml", "[Content_Types].xml"):
        assert after[name] == before[name]
    told = after["xl/comments1.xml"].decode()
    assert "<r><rPr><b/></rPr><t>Noy:</t></r>" in told
    assert " asked &amp; done\n\nLeft out: “31/02/2024” is not a day of the calendar.</t>" in told
    assert "<author>Noy, LMC Desk</author>" in told
    assert '<comment ref="B3" authorId="1"><text><t>[Threaded comment]</t></text></comment>' in told
    assert told.count('ref="B3"') == told.count('ref="C2"') == 1 and 'ref="B4"' in told
    drawing = after["xl/drawings/vmlDrawing1.vml"].decode()
    assert drawing.startswith(DRAWING[: DRAWING.index('data="1"')]) and 'data="1,2"' in drawing
    assert "<v:textbox>line<br>line</v:textbox>" in drawing
    assert "4, 15, 1, 10, 7, 15, 9, 4" in drawing, "the sender's note has room for two lines more"
    assert drawing.count("<x:Row>1</x:Row><x:Column>2</x:Column>") == 1
    shapes = re.findall(r'<v:shape id="_x0000_s(\d+)"', drawing)
    assert len(shapes) == len(set(shapes)) and "2048" in shapes
    assert len(re.findall("<x:Row>", drawing)) == len(re.findall("<comment ", told)) - 2


def mended(path: Path, changes: Mapping[bytes, bytes]) -> Path:
    """A workbook in whose parts something was put right."""
    out = path.with_name("mended.xlsx")
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts(path).items():
            for old, new in changes.items():
                data = data.replace(old, new)
            archive.writestr(name, data)
    return out


def test_marking_again_replaces_the_marks(desk: Database, tmp_path: Path) -> None:
    first = marked(desk, made(tmp_path / "list.xlsx", NOTED, types=NOTED_TYPES))
    second = marked(desk, first, "second.xlsx")
    assert notes(second) == notes(first)
    assert parts(second) == parts(first)


def test_marking_again_what_was_saved_without_the_authors_of_notes(desk: Database, tmp_path: Path) -> None:
    first = marked(desk, made(tmp_path / "list.xlsx", NOTED, types=NOTED_TYPES))
    path = mended(first, {b"LMC Desk</author>": b" </author>", b"<author>Noy, ": b"<author>"})
    second = marked(desk, path, "second.xlsx")
    assert {place: text for place, (_, text) in notes(second).items()} == {
        place: text for place, (_, text) in notes(first).items()
    }


def test_what_was_mended_is_not_marked_any_more(desk: Database, tmp_path: Path) -> None:
    first = marked(desk, made(tmp_path / "list.xlsx", NOTED, types=NOTED_TYPES))
    with_title = b' t="inlineStr"><is><t>Road</t></is></c><c r="C4"'
    path = mended(first, {b">31/02/2024<": b">13/03/2024<", b'/><c r="C4"': with_title})
    second = marked(desk, path, "second.xlsx")
    told = notes(second)
    assert told["C2"] == ("Noy", "Noy: asked & done")
    assert told["D4"] == ("Noy", "Left out: the fees"), "what only reads as ours stays"
    assert "title" not in told.get("B4", ("", ""))[1]
    sheet = opened(second)
    assert sheet["C2"].fill.fill_type is None and sheet["C2"].number_format == "dd/mm/yyyy"
    assert sheet["B3"].fill.start_color.rgb == "FFF4B6B6"


def test_an_answer_in_a_note_of_ours_stays(desk: Database, tmp_path: Path) -> None:
    first = marked(desk, made(tmp_path / "list.xlsx", BOOK))
    path = mended(first, {b"the calendar.": b"the calendar.\nIt is, here"})
    assert notes(marked(desk, path, "second.xlsx"))["C2"] == (
        "LMC Desk",
        "It is, here\n\nLeft out: “31/02/2024” is not a day of the calendar.",
    )


def test_a_strict_workbook_is_marked_as_strictly(desk: Database, tmp_path: Path) -> None:
    def strict(text: str) -> str:
        for usual, other in STRICT.items():
            text = text.replace(usual, other)
        return text

    path = made(tmp_path / "strict.xlsx", {name: strict(str(text)) for name, text in BOOK.items()})
    after = parts(marked(desk, path))
    assert f'<comments xmlns="{STRICT[MAIN]}">'.encode() in after["xl/comments1.xml"]
    assert f'Type="{STRICT[OFFICE]}/comments"'.encode() in after["xl/worksheets/_rels/sheet1.xml.rels"]
    assert f'<legacyDrawing xmlns:r="{STRICT[OFFICE]}"'.encode() in after["xl/worksheets/sheet1.xml"]
    assert not any(MAIN.encode() in data for data in after.values())


def with_prefixes(text: str) -> str:
    """A part whose names all have a prefix."""
    return re.sub(r"<(/?)(?=\w)", r"<\1p:", text).replace(f'xmlns="{MAIN}"', f'xmlns:p="{MAIN}"')


def test_names_with_prefixes(desk: Database, tmp_path: Path) -> None:
    prefixed = {name: with_prefixes(str(text)) if MAIN in str(text) else text for name, text in NOTED.items()}
    out = marked(desk, made(tmp_path / "list.xlsx", prefixed, types=NOTED_TYPES))
    assert "is not a day" in notes(out)["C2"][1] and "no title" in notes(out)["B4"][1]
    assert opened(out)["B4"].fill.start_color.rgb == "FFF4B6B6"


@pytest.mark.parametrize("name", ["marked.xlsx", "marked.xlsm"])
def test_macros_stay_in_a_copy_that_may_have_them(desk: Database, tmp_path: Path, name: str) -> None:
    book = {
        **BOOK,
        **links(
            "xl/workbook.xml",
            ("rId1", "styles", "styles.xml"),
            ("rId3", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "sharedStrings", "sharedStrings.xml"),
            ("rId4", "vbaProject", "vbaProject.bin"),
        ),
        "xl/vbaProject.bin": "code",
        **links("xl/vbaProject.bin", ("rId1", "vbaProjectSignature", "vbaProjectSignature.bin")),
        "xl/vbaProjectSignature.bin": "signature",
    }
    types = '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    after = parts(marked(desk, made(tmp_path / "list.xlsm", book, MACROS, types), name))
    kept = name.endswith("xlsm")
    assert any("vba" in part for part in after) is kept
    assert (b"vbaProject" in after["xl/_rels/workbook.xml.rels"]) is kept
    assert (b"vbaProject" in after["[Content_Types].xml"]) is kept
    assert (MACROS.encode() in after["[Content_Types].xml"]) is kept
    assert (f"{TYPES}.sheet.main+xml".encode() in after["[Content_Types].xml"]) is not kept


def patched(sheet: str, levels: Mapping[int, Mapping[int, Level]], at_once: int | None = None) -> str:
    class Source(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(at_once if at_once is not None else size)

    out = io.BytesIO()
    link = f'<legacyDrawing xmlns:r="{OFFICE}" r:id="rId1"/>'.encode()
    copy_sheet(Source(sheet.encode()), out, levels, Styles(STYLES.encode()), link, lambda done: None)
    return out.getvalue().decode()


LEVELS = {1: {7: Level.WARNING}, 2: {0: Level.BLOCKED, 2: Level.LEFT_OUT}, 3: {5: Level.WARNING}, 9: {1: Level.BLOCKED}}


def test_a_sheet_that_comes_in_the_smallest_pieces() -> None:
    sheet = f"\ufeff{BOOK['xl/worksheets/sheet1.xml']}"
    assert patched(sheet, LEVELS, at_once=1) == patched(sheet, LEVELS)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("<sheetData/>", '<sheetData><row r="2"><c r="B2" s="4"/></row></sheetData>'),
        (
            '<sheetData><row r="2" ht="9"/></sheetData>',
            '<sheetData><row r="2" ht="9"><c r="B2" s="4"/></row></sheetData>',
        ),
        (
            '<sheetData><row r="1"/><row r="3"/></sheetData>',
            '<sheetData><row r="1"/><row r="2"><c r="B2" s="4"/></row><row r="3"/></sheetData>',
        ),
        (
            "<sheetData><row/><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>",
            '<sheetData><row/><row><c><v>1</v></c><c s="4"><v>2</v></c></row></sheetData>',
        ),
        (
            "<sheetData><!-- <row r='2'> --><row r='2'><c r='A2' s='2'/><c r='C2' /></row></sheetData>",
            "<sheetData><!-- <row r='2'> --><row r='2'><c r='A2' s='2'/><c r=\"B2\" s=\"4\"/><c r='C2' /></row>"
            "</sheetData>",
        ),
        (
            "<sheetData><row r='2' ><c r = 'B2' s = '2' t='str'/></row></sheetData>",
            "<sheetData><row r='2' ><c r = 'B2' s = \"4\" t='str'/></row></sheetData>",
        ),
    ],
)
def test_cells_and_rows_that_are_not_there(rows: str, found: str) -> None:
    sheet = f'<worksheet xmlns="{MAIN}">{{}}</worksheet>'
    link = f'<legacyDrawing xmlns:r="{OFFICE}" r:id="rId1"/>'
    assert patched(sheet.format(rows), {2: {1: Level.BLOCKED}}) == sheet.format(found + link)


def test_stopping(desk: Database, tmp_path: Path) -> None:
    found = preview(desk, made(tmp_path / "list.xlsx", BOOK))
    with pytest.raises(Cancelled):
        marked_copy(found, tmp_path / "marked.xlsx", Progress(stop=lambda: True))
    assert sorted(path.name for path in tmp_path.glob("*.xlsx*")) == ["list.xlsx"]
