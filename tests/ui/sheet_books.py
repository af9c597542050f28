"""Workbooks as offices send them, made for the tests and the pictures of the Excel page."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl

from lmcdesk.domain.records import Project
from lmcdesk.i18n import translate
from lmcdesk.sheets.writing import export
from lmcdesk.store.database import Database

KHMER_FIELDS = {"A": "code", "B": "title_local", "C": "province", "D": "planned_start", "E": "planned_end"} | {
    "F": "budget", "G": "stage", "H": "note"
}  # fmt: skip
"""What the columns of the Khmer workbook stand for."""

THAI_FIELDS = {"A": "code", "B": "title_local", "C": "province", "D": "planned_start", "E": "planned_end"} | {
    "F": "budget", "G": "lead", "H": "note"
}  # fmt: skip


def save(path: Path, sheets: dict[str, Sequence[Sequence[Any]]], hidden: Sequence[str] = ()) -> Path:
    """Write a workbook of plain rows."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        if name in hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


def khmer(path: Path) -> Path:
    """A province's list with title rows, dates that may be read two ways, a row of sums and a hidden sheet."""
    places = ("ក្រចេះ", "ស្ទឹងត្រែង", "រតនគិរី", "មណ្ឌលគិរី")
    works = (
        "គម្រោងធារាសាស្ត្រខ្នាតតូចសម្រាប់ភូមិតាមដងទន្លេ",
        "ការស្តារប្រព័ន្ធទឹកស្អាតជនបទ",
        "ការបណ្តុះបណ្តាលមន្ត្រីគ្រប់គ្រងទឹកជំនន់",
        "ស្ពានបេតុងឆ្លងព្រែក និងផ្លូវចូលសាលារៀន",
    )
    rows: list[Sequence[Any]] = [
        ("ព្រះរាជាណាចក្រកម្ពុជា",),
        ("តារាងគម្រោងសហប្រតិបត្តិការមេគង្គ-ឡានឆាង ឆ្នាំ ២០២៦",),
        (),
        ("លេខកូដ", "ឈ្មោះគម្រោង", "ខេត្ត", "ថ្ងៃចាប់ផ្តើម", "ថ្ងៃបញ្ចប់", "ថវិកា", "ស្ថានភាព", "កំណត់សម្គាល់"),
    ]
    for n in range(24):
        rows.append(
            (
                f"KH-2026-{n + 1:04}",
                f"{works[n % 4]} {n + 1}",
                places[n % 4],
                f"0{n % 9 + 1}/0{n % 7 + 2}/2026",
                f"0{n % 8 + 1}/1{n % 3}/2027",
                "មិនទាន់កំណត់" if n == 5 else 125000 + 1500 * n,
                "កំពុងអនុវត្ត" if n % 5 else "in implementation",
                "រង់ចាំការអនុម័តពីក្រសួងធនធានទឹក និងឧតុនិយម" if n % 6 == 0 else None,
            )
        )
    rows.append((None, "សរុប", None, None, None, 3_450_000))
    return save(path, {"តារាងគម្រោង": rows, "បញ្ជី": [("ក្រចេះ",), ("រតនគិរី",)]}, hidden=("បញ្ជី",))


def thai_rows() -> list[Sequence[Any]]:
    """A province's list with years of the Buddhist Era."""
    works = (
        "โครงการชลประทานขนาดเล็กริมแม่น้ำโขง",
        "ปรับปรุงท่าเรือเชียงแสนเพื่อการค้าชายแดน",
        "อบรมอาสาสมัครสาธารณสุขชายแดน",
        "ฟื้นฟูพื้นที่ชุ่มน้ำและแหล่งเพาะพันธุ์ปลา",
    )
    rows: list[Sequence[Any]] = [
        ("รหัสโครงการ", "ชื่อโครงการ", "จังหวัด", "วันเริ่มต้น", "วันสิ้นสุด", "งบประมาณ", "หน่วยงานรับผิดชอบ", "หมายเหตุ"),
    ]
    for n in range(24):
        rows.append(
            (
                f"TH-2569-{n + 1:03}",
                f"{works[n % 4]} ระยะที่ {n + 1}",
                "เชียงราย" if n % 2 else "นครพนม",
                f"{n + 1} มี.ค. 2569",
                f"30/{n % 12 + 1:02}/2570",
                f"{2_500_000 + 40_000 * n:,} บาท",
                "กรมชลประทาน" if n % 3 else "กรมเจ้าท่า",
                "รอการจัดสรรงบประมาณเพิ่มเติม" if n % 7 == 0 else None,
            )
        )
    return rows


def thai(path: Path) -> Path:
    """The Thai list as a workbook."""
    return save(path, {"โครงการ": thai_rows()})


def thai_text(path: Path) -> Path:
    """The Thai list as the text file of an old system."""
    lines = ("\t".join("" if cell is None else str(cell) for cell in row) for row in thai_rows())
    path.write_bytes("\r\n".join(lines).encode("cp874"))
    return path


def edited_twice(desk: Database, path: Path) -> Path:
    """An exported list in which cells were changed, some of which the desk changed too since."""
    projects = [
        Project(
            code=f"LA-2026-{n:04}", title=f"Village water supply {n}", country="LA", province="LA-LM", budget=n * 1000
        )
        for n in range(1, 9)
    ]
    with desk.writing("Keo") as journal:
        for project in projects:
            journal.add(project)
    export(desk, path, "projects")
    book = openpyxl.load_workbook(path)
    sheet = next(one for one in book.worksheets if one.max_row > 8)
    at = {cell.value: cell.column for row in sheet.iter_rows(max_row=4) for cell in row if isinstance(cell.value, str)}
    first = next(cell.row for row in sheet.iter_rows(max_row=6) for cell in row if cell.value == "LA-2026-0001")
    sheet.cell(first, at[translate("Heading", "Title")]).value = "Village water supply, first stage"
    sheet.cell(first + 1, at[translate("Heading", "Title")]).value = "Village water supply by gravity"
    sheet.cell(first + 2, at[translate("Heading", "Objective")]).value = "Clean water for 640 households"
    sheet.cell(first + 3, at[translate("Heading", "Province")]).value = "Nowhere"
    book.save(path)
    with desk.writing("Bounmy") as journal:
        journal.edit("project", projects[1].id, {"title": "Village water supply with pumps"})
    return path
