"""Lists as offices in each country write them, with what stands around them."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.styles import PatternFill

from lmcdesk.errors import SheetUnreadable
from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.asking import About, Answers
from lmcdesk.sheets.preview import SheetPreview, preview
from lmcdesk.sheets.problems import Level
from lmcdesk.store.database import Database

Make = Callable[..., Path]


def values(found: SheetPreview, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(row.values.get(field) for field in fields) for row in found.rows]


def bad(found: SheetPreview) -> list[int]:
    return [row.number for row in found.rows if any(p.level >= Level.LEFT_OUT for p in row.problems)]


def test_khmer_two_rows_of_headings_and_khmer_digits(desk: Database, make_book: Make) -> None:
    rows = [
        ["ព្រះរាជាណាចក្រកម្ពុជា"],
        ["បញ្ជីគម្រោងខេត្តស្ទឹងត្រែង ឆ្នាំ២០២៤"],
        ["ល.រ", "លេខកូដគម្រោង", "ឈ្មោះគម្រោង", "កាលបរិច្ឆេទ", None, "ថវិកា (លានរៀល)", "ស្ថានភាព", "វឌ្ឍនភាព"],
        [None, None, None, "ចាប់ផ្តើម", "បញ្ចប់", None, None, None],
        ["១", "KH-01", "ផ្លូវជនបទ ស្រុកសៀមបាំង", "០៥/០៣/២០២៤", "១៥/១២/២០២៥", "១.២៥០", "កំពុងអនុវត្ត", "៤៥%"],
        ["២", "KH-02", "ប្រព័ន្ធធារាសាស្ត្រ", "ថ្ងៃទី២០ ខែមេសា ឆ្នាំ២០២៣", "៣០/០៦/២០២៤", 800, "បានបញ្ចប់", "១០០%"],
        ["៣", "KH-03", "សាលារៀន", date(2025, 1, 1), "៣១/១២/២០២៦", "៣.០០០.០០០.០០០ រៀល", "មិនទាន់ចាប់ផ្តើម", 0],
        ["សរុប", None, None, None, None, "៥.០៥០", None, None],
        [None, None, None, None, None, "ធ្វើនៅស្ទឹងត្រែង ថ្ងៃទី០១ ខែតុលា", None, None],
        [None, None, None, None, None, "ប្រធានមន្ទីរ", None, None],
    ]
    path = make_book({"ទិន្នន័យ": rows}, merged={"ទិន្នន័យ": ["D3:E3", "A3:A4", "B3:B4", "C3:C4", "F3:F4", "G3:G4", "H3:H4"]})
    found = preview(desk, path)
    assert found.headings.rows == (3, 4) and bad(found) == []
    assert values(found, "code", "planned_start", "planned_end", "budget", "currency", "stage", "progress") == [
        ("KH-01", date(2024, 3, 5), date(2025, 12, 15), 1_250_000_000, "KHR", "implementation", 45),
        ("KH-02", date(2023, 4, 20), date(2024, 6, 30), 800_000_000, "KHR", "completed", 100),
        ("KH-03", date(2025, 1, 1), date(2026, 12, 31), 3_000_000_000, "KHR", "proposed", 0),
    ]
    assert found.rows[0].values["title_local"] == "ផ្លូវជនបទ ស្រុកសៀមបាំង"
    assert [skipped.number for skipped in found.skipped] == [8, 9, 10]


def test_thai_buddhist_years_and_millions_of_baht(desk: Database, make_book: Make) -> None:
    rows = [
        ["แผนงานโครงการภายใต้กรอบความร่วมมือ จังหวัดเชียงราย ปีงบประมาณ 2567"],
        ["หน่วย: ล้านบาท"],
        ["ลำดับ", "รหัสโครงการ", "ชื่อโครงการ", "หน่วยงานรับผิดชอบ", "วันที่เริ่ม", "วันที่สิ้นสุด", "งบประมาณ", "สถานะ", "ร้อยละ"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
        ["ด้านเกษตร", None, None, None, None, None, None, None, None],
        [1, "CR-001", "ปรับปรุงระบบชลประทาน", "กรมชลประทาน", "5 มี.ค. 2567", "31 ธ.ค. 2568", "12.5", "กำลังดำเนินการ", 0.25],
        [2, "CR-002", "ตลาดชายแดน", "อบจ.เชียงราย", "1 ต.ค. 66", "30 ก.ย. 67", 3, "แล้วเสร็จ", 1],
        [3, "CR-003", "ถนนเชื่อม", "แขวงทางหลวง", date(2567, 5, 1), "15/06/2569", "1,250.75", "ยังไม่เริ่ม", 0],
        ["รวมทั้งสิ้น 3 โครงการ", None, None, None, None, None, "1,266.25", None, None],
        [None, None, "ผู้รายงาน นายสมชาย ใจดี", None, None, None, None, None, None],
        [None, None, "ตำแหน่ง นักวิเคราะห์นโยบายและแผน", None, None, None, None, None, None],
    ]  # fmt: skip
    found = preview(desk, make_book(rows))
    assert bad(found) == [] and found.headings.rows == (3,)
    assert values(found, "code", "planned_start", "planned_end", "budget", "currency", "stage", "progress") == [
        ("CR-001", date(2024, 3, 5), date(2025, 12, 31), 12_500_000, "THB", "implementation", 25),
        ("CR-002", date(2023, 10, 1), date(2024, 9, 30), 3_000_000, "THB", "completed", 100),
        ("CR-003", date(2024, 5, 1), date(2026, 6, 15), 1_250_750_000, "THB", "proposed", 0),
    ]
    assert [skipped.number for skipped in found.skipped] == [4, 5, 9, 10, 11]
    assert any("Buddhist Era" in notice for notice in found.notices)


def test_vietnamese_billions_groups_and_signatures(desk: Database, make_book: Make) -> None:
    rows = [
        ["ỦY BAN NHÂN DÂN TỈNH LÀO CAI", None, None, None, None, None, None],
        ["DANH MỤC DỰ ÁN HỢP TÁC MÊ CÔNG - LAN THƯƠNG", None, None, None, None, None, None],
        [None, None, None, None, None, "ĐVT: triệu đồng", None],
        ["STT", "Mã dự án", "Tên dự án", "Khởi công", "Hoàn thành", "Tổng mức đầu tư", "Tình trạng"],
        ["I", None, "Lĩnh vực giao thông", None, None, 15000, None],
        [1, "LC-01", "Nâng cấp đường biên giới", "05/03/2024", "25/12/2026", "12.500", "Đang thực hiện"],
        [2, "LC-02", "Cầu Bản Vược", "ngày 20 tháng 4 năm 2023", "30/06/2024", "2,5 tỷ đồng", "Đã hoàn thành"],
        ["II", None, "Lĩnh vực nông nghiệp", None, None, None, None],
        [3, "LC-03", "Trồng quế", "01/01/2025", "31/12/2027", "1 tỷ 250 triệu đồng", "Chưa bắt đầu"],
        [None, None, "Tổng cộng (I+II)", None, None, "16.250", None],
        [None, None, None, None, "Lào Cai, ngày 01 tháng 10 năm 2024", None, None],
        ["NGƯỜI LẬP BIỂU", None, None, None, "THỦ TRƯỞNG ĐƠN VỊ", None, None],
    ]
    found = preview(desk, make_book(rows))
    assert bad(found) == []
    assert values(found, "code", "planned_start", "planned_end", "budget", "currency", "stage") == [
        ("LC-01", date(2024, 3, 5), date(2026, 12, 25), 12_500_000_000, "VND", "implementation"),
        ("LC-02", date(2023, 4, 20), date(2024, 6, 30), 2_500_000_000, "VND", "completed"),
        ("LC-03", date(2025, 1, 1), date(2027, 12, 31), 1_250_000_000, "VND", "proposed"),
    ]
    assert [skipped.number for skipped in found.skipped] == [5, 8, 10, 11, 12]


def test_burmese_lakhs_and_digits(desk: Database, make_book: Make) -> None:
    rows = [
        ["ရှမ်းပြည်နယ် စီမံကိန်းများစာရင်း"],
        ["စဉ်", "စီမံကိန်းအမှတ်", "စီမံကိန်းအမည်", "မြို့နယ်", "စတင်သည့်ရက်", "ပြီးဆုံးသည့်ရက်", "ကုန်ကျစရိတ် (ကျပ်သိန်း)", "အခြေအနေ", "ပြီးစီးမှု"],
        ["၁", "SH-၀၁", "လမ်းအဆင့်မြှင့်တင်ခြင်း", "ကျိုင်းတုံ", "၅-၃-၂၀၂၄", "၃၁-၁၂-၂၀၂၅", "၁၂၅၀", "ဆောင်ရွက်ဆဲ", "၄၅%"],
        ["၂", "SH-၀၂", "ကျေးရွာရေပေးရေး", "တာချီလိတ်", "၂၀၂၃ ခုနှစ် ဧပြီလ ၂၀ ရက်", "၃၀-၆-၂၀၂၄", "သိန်း ၈၀၀", "ပြီးစီး", "၁၀၀%"],
        ["၃", "SH-၀၃", "ကျောင်းဆောက်လုပ်ရေး", "မိုင်းဖြတ်", date(2025, 1, 1), "၃၁-၁၂-၂၀၂၆", "ကျပ် ၃ သန်း", "မစတင်သေး", "၀%"],
        ["စုစုပေါင်း", None, None, None, None, None, "၂၀၈၀", None, None],
    ]  # fmt: skip
    found = preview(desk, make_book(rows))
    assert bad(found) == []
    assert values(found, "planned_start", "planned_end", "budget", "currency", "stage", "progress") == [
        (date(2024, 3, 5), date(2025, 12, 31), 125_000_000, "MMK", "implementation", 45),
        (date(2023, 4, 20), date(2024, 6, 30), 80_000_000, "MMK", "completed", 100),
        (date(2025, 1, 1), date(2026, 12, 31), 3_000_000, "MMK", "proposed", 0),
    ]
    assert not any("Zawgyi" in notice for notice in found.notices)


def test_zawgyi_is_told_of_and_kept(desk: Database, make_book: Make) -> None:
    found = preview(desk, make_book([["Code", "Title"], ["A-1", "ျမန္မာႏိုင္ငံ ေရေပးေရး"], ["A-2", "မြန်မာနိုင်ငံ ရေပေးရေး"]]))
    assert [notice for notice in found.notices if "Zawgyi (1)" in notice]
    assert found.rows[0].values["title_local"] == "ျမန္မာႏိုင္ငံ ေရေပးေရး"


def test_a_plan_over_months(desk: Database, make_book: Make) -> None:
    rows: list[list[Any]] = [
        ["年度计划"],
        ["项目编号", "项目名称", "2024年", *[None] * 11, "2025年", *[None] * 5],
        [None, None, *(f"{n}月" for n in range(1, 13)), *(f"{n}月" for n in range(1, 7))],
        ["YN-1", "水资源平台", None, None, "■", "■", "■", *[None] * 13],
        ["YN-2", "道路改造", *[None] * 10, "x", None, "x", "x", *[None] * 4],
        ["YN-3", "培训", *[None] * 18],
        ["YN-4", "上色", *[None] * 18],
    ]
    path = make_book({"计划": rows}, merged={"计划": ["C2:N2", "O2:T2", "A2:A3", "B2:B3"]})
    book = load_workbook(path)
    for column in (5, 6, 7):
        book["计划"].cell(7, column).fill = PatternFill("solid", start_color="FF4472C4")
    book.save(path)
    found = preview(desk, path)
    assert values(found, "code", "planned_start", "planned_end") == [
        ("YN-1", date(2024, 3, 1), date(2024, 5, 31)),
        ("YN-2", date(2024, 11, 1), date(2025, 2, 28)),
        ("YN-3", None, None),
        ("YN-4", date(2024, 3, 1), date(2024, 5, 31)),
    ]
    assert any("months that are marked, in 3 rows" in notice for notice in found.notices)


def test_headings_in_zawgyi_are_refused_with_the_reason(desk: Database, make_book: Make) -> None:
    path = make_book([["စဥ္", "စီမံကိန္းအမည္", "ၿမိဳ႕နယ္"], ["၁", "ေရေပးေဝေရးစီမံကိန္း", "လားရႈိး"]])
    with pytest.raises(SheetUnreadable, match="Zawgyi"):
        preview(desk, path)
    said = preview(desk, path, mapping={"B": "title_local"}, answers=Answers(header=1))
    assert said.rows[0].values["title_local"] == "ေရေပးေဝေရးစီမံကိန္း"


def test_chinese_years_of_two_digits(desk: Database, make_book: Make) -> None:
    """The dates beside them tell where the year is; without such, it is asked."""
    rows = [["项目名称", "开工日期", "竣工日期"], ["桥", "24.3.5", "25.6.30"], ["路", "23.12.1", "24.11.30"]]
    found = preview(desk, make_book(rows))
    assert not found.questions and values(found, "planned_start", "planned_end") == [
        (date(2024, 3, 5), date(2025, 6, 30)),
        (date(2023, 12, 1), date(2024, 11, 30)),
    ]
    alone = make_book([[row[0], row[2]] for row in rows])
    (asked,) = preview(desk, alone).questions
    assert (asked.about, asked.rows, asked.choices) == (About.DATES, 2, ("ymd", "dmy", "mdy"))
    both = [["ຊື່ໂຄງການ 项目名称", "ວັນທີສິ້ນສຸດ 竣工日期"], *([row[0], row[2]] for row in rows[1:])]
    assert [each.about for each in preview(desk, make_book(both)).questions] == [About.DATES], (
        "nor by the Lao beside it"
    )
    said = preview(desk, alone, answers=Answers().given(About.DATES, "ymd"))
    assert values(said, "planned_end") == [(date(2025, 6, 30),), (date(2024, 11, 30),)]
    periods = [["项目名称", "阶段", "建设期"], *([row[0], "在建", f"{row[1]}至{row[2]}"] for row in rows[1:])]
    assert values(preview(desk, make_book(periods)), "planned_start", "planned_end") == [
        (date(2024, 3, 5), date(2025, 6, 30)),
        (date(2023, 12, 1), date(2024, 11, 30)),
    ]


def test_a_fiscal_year_is_called_by_the_year_in_which_it_ends(desk: Database, make_book: Make) -> None:
    months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค."]
    rows: list[list[Any]] = [
        ["แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567"],
        ["รหัส", "ชื่อโครงการ", "ปีงบประมาณ 2567", *[None] * 5],
        [None, None, *months],
        ["A-1", "อบรมเกษตรกร", None, "x", "x", "x", None, None],
    ]
    path = make_book({"S": rows}, merged={"S": ["C2:H2", "A2:A3", "B2:B3"]})
    days = [(date(2023, 11, 1), date(2024, 1, 31))]
    assert values(preview(desk, path), "planned_start", "planned_end") == days
    titled = make_book([rows[0], [*rows[1][:2], *months], rows[3]])
    assert values(preview(desk, titled), "planned_start", "planned_end") == days


def test_a_plan_over_quarters(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", 2024, None, None, None, 2025, None, None, None],
        [None, None, *("Q1", "Q2", "Q3", "Q4"), *("I quarter", "II quarter", "ไตรมาส 3", "第4季度")],
        ["A", "Water", None, None, None, "x", "x", "x", None, None],
    ]
    found = preview(desk, make_book({"S": rows}, merged={"S": ["C1:F1", "G1:J1"]}))
    assert values(found, "planned_start", "planned_end") == [(date(2024, 10, 1), date(2025, 6, 30))]


def test_figures_beside_a_status(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "Status"],
        ["A", "a", "100% completed"],
        ["B", "b", "On-going (delayed)"],
        ["C", "c", "50%"],
        ["D", "d", "正在施工"],
        ["E", "e", "已竣工验收"],
        ["F", "f", "未完成"],
    ]
    found = preview(desk, make_book(rows))
    assert values(found, "stage") == [
        ("completed",), ("implementation",), (None,), ("implementation",), ("closed",), (None,),
    ]  # fmt: skip
    assert bad(found) == [4, 7]


def test_shaded_rows_are_no_plan(desk: Database, make_book: Make) -> None:
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
    rows = [["Plan 2024"], ["Code", "Title", *months], *([f"P-{n}", f"Work {n}"] for n in range(1, 7))]

    def filled(shaded: Sequence[int], columns: range, bars: dict[int, int]) -> list[tuple[Any, ...]]:
        """What is read with some rows shaded in some columns, and a bar over one month in others."""
        path = make_book(rows)
        book = load_workbook(path)
        for colour, cells in (
            ("FFEEEEEE", [(row, column) for row in shaded for column in columns]),
            ("FF4472C4", list(bars.items())),
        ):
            for row, column in cells:
                book.active.cell(row, column).fill = PatternFill("solid", start_color=colour)
        book.save(path)
        found = values(preview(desk, path), "planned_start", "planned_end")
        return [(first and first.month, last and last.month) for first, last in found]

    nothing = (None, None)
    whole, of_months = range(1, 9), range(3, 9)
    bars = {3: 4, 4: 5}
    assert filled([4], whole, bars) == [(2, 2), (3, 3), *[nothing] * 4]
    assert filled([4, 6, 8], of_months, bars) == [(2, 2), (3, 3), *[nothing] * 4]
    assert filled([5, 6, 8], of_months, bars) == [(2, 2), (3, 3), (1, 6), (1, 6), nothing, (1, 6)]
    assert filled([4], range(1, 6), {}) == [nothing, (1, 3), *[nothing] * 4], "a project in one colour with its bar"


def test_months_by_their_numbers_under_a_year(desk: Database, make_book: Make) -> None:
    def read(above: str) -> list[tuple[Any, ...]]:
        rows = [
            ["ລະຫັດ", "ຊື່ໂຄງການ", above],
            [None, None, *range(1, 13)],
            ["A1", "ທາງ", None, "x", "x"],
            ["A2", "ຂົວ", *[None] * 11, "x"],
        ]
        return values(preview(desk, make_book(rows)), "planned_start", "planned_end")

    assert read("ແຜນ 2024") == [(date(2024, 2, 1), date(2024, 3, 31)), (date(2024, 12, 1), date(2024, 12, 31))]
    assert read("ແຜນ") == read("ປີງົບປະມານ 2024") == [(None, None)] * 2, "of a fiscal year the first month is not known"


NUMBERS: list[Any] = list(range(1, 13))


def test_months_by_their_numbers_under_a_title_with_their_year(desk: Database, make_book: Make) -> None:
    def look(title: str, numbers: list[Any], above: str = "", marks: tuple[Any, ...] = ("♦", "♦")) -> SheetPreview:
        group = [[None, None, above]] if above else []
        return preview(desk, make_book([[title], *group, ["ລະຫັດ", "ຊື່ໂຄງການ", *numbers], ["A", "ທາງ", None, *marks]]))

    def read(title: str, numbers: list[Any]) -> list[tuple[Any, ...]]:
        return values(look(title, numbers), "planned_start", "planned_end")

    in_2025 = [(date(2025, 2, 1), date(2025, 3, 31))]
    assert read("ແຜນປະຕິບັດ ປີ 2025", NUMBERS) == read("ແຜນ ປີ 2568", [str(n) for n in NUMBERS]) == in_2025
    assert read("ปีงบประมาณ 2568", [*NUMBERS[9:], *NUMBERS[:9]]) == [(date(2024, 11, 1), date(2024, 12, 31))]
    assert [question.about for question in look("ແຜນ", NUMBERS).questions] == [About.YEAR]
    for left in (look("ປີງົບປະມານ 2025", NUMBERS), look("ແຜນ ປີ 2025", NUMBERS, marks=(250, 300))):
        assert values(left, "planned_start") == [(None,)] and not left.questions
        assert any("Columns C to N look like a plan over months" in notice for notice in left.notices)
    for other in (look("ປີ 2025", [*NUMBERS, 13]), look("ປີ 2025", NUMBERS, "Weeks")):
        assert values(other, "planned_start") == [(None,)]


@pytest.mark.parametrize(
    "quarter",
    ["第{}季度", "ໄຕມາດ {}", "ไตรมาสที่ {}", "Quý {}", "Q{}", "ត្រីមាសទី{}", "{}st quarter", "{}သုံးလပတ်"],
)
def test_quarters_under_a_title_with_their_year(desk: Database, make_book: Make, quarter: str) -> None:
    numbers = {"第{}季度": "一二三四", "Quý {}": ("I", "II", "III", "IV")}.get(quarter, "1234")
    words = {"{}st quarter": ("1st", "2nd", "3rd", "4th"), "{}သုံးလပတ်": ("ပထမ", "ဒုတိယ", "တတိယ", "စတုတ္ထ")}
    headings = [quarter.replace("{}st" if "st" in quarter else "{}", n) for n in words.get(quarter, numbers)]

    def look(title: str) -> SheetPreview:
        return preview(desk, make_book([[title], ["Code", "Title", *headings], ["A", "Road", None, "x", "x"]]))

    assert values(look("2025年度"), "planned_start", "planned_end") == [(date(2025, 4, 1), date(2025, 9, 30))]
    fiscal = look("ปีงบประมาณ 2568")
    assert values(fiscal, "planned_start") == [(None,)]
    assert any("Columns C to F look like a plan" in notice for notice in fiscal.notices)


def test_a_plan_of_milestones(desk: Database, make_book: Make) -> None:
    rows = [["ແຜນ ປີ 2025"], ["ໂຄງການ", "ກິດຈະກຳ", *NUMBERS], ["A", "ກໍ່ສ້າງ", None, "♦", "♦"]]
    apply(desk, preview(desk, make_book([["Code", "Title"], ["A", "Road"]])), "Deng")
    (row,) = preview(desk, make_book(rows), "milestones").rows
    assert (row.values["begins"], row.values["planned"]) == (date(2025, 2, 1), date(2025, 3, 31))


def test_strokes_and_shares_in_a_plan_over_months(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", 2024, None, None, None],
        [None, None, "Jan", "Feb", "Mar", "Apr"],
        ["A", "Water", "-", "/", "/ ", None],
        ["B", "Road", 0, 0.25, "75%", "0%"],
    ]
    found = preview(desk, make_book({"S": rows}, merged={"S": ["C1:F1", "A1:A2", "B1:B2"]}))
    assert found.headings.rows == (1, 2)
    assert values(found, "planned_start", "planned_end") == [(date(2024, 2, 1), date(2024, 3, 31))] * 2


def test_marks_for_the_same_as_above(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "District", "Status"],
        ["A", "Water", "Xay", "Ongoing"],
        ["B", "Road", '"', "-do-"],
        ["C", "School", "〃", "Completed"],
    ]
    assert values(preview(desk, make_book(rows)), "place", "stage") == [
        ("Xay", "implementation"),
        ("Xay", "implementation"),
        ("Xay", "completed"),
    ]


def test_who_signs_under_the_column_of_codes(desk: Database, make_book: Make) -> None:
    rows = [
        ["ល.រ", "កូដគម្រោង", "ឈ្មោះគម្រោង", "ស្រុក", "ថវិកា (រៀល)", "ស្ថានភាព", "មន្ទីរ"],
        [1, "A-1", "ផ្លូវជនបទ", "បរកែវ", 100, "បានបញ្ចប់", "មន្ទីរកសិកម្ម"],
        [2, "A-2", "សាលារៀន", "បរកែវ", 200, "បានបញ្ចប់", "មន្ទីរកសិកម្ម"],
        ["សរុបរួម ២ គម្រោង", None, None, None, 300, None, None],
        [None, "បានឃើញ និងឯកភាព", None, None, None, "អ្នកធ្វើតារាង", None],
        [None, "វ៉ា ថន", None, None, None, "សុខ ចាន់", None],
    ]
    found = preview(desk, make_book(rows))
    assert [row.number for row in found.rows] == [2, 3] and bad(found) == []


def test_amounts_in_two_currencies_side_by_side(desk: Database, make_book: Make) -> None:
    rows = [
        ["កូដ", "គម្រោង", "ថវិកា", None],
        [None, None, "លានរៀល", "ដុល្លារ"],
        ["A", "ផ្លូវ", 100, None],
        ["B", "សាលា", None, "2,500"],
        ["C", "អណ្តូង", 40, 10000],
    ]
    found = preview(desk, make_book({"S": rows}, merged={"S": ["C1:D1", "A1:A2", "B1:B2"]}))
    assert values(found, "budget", "currency") == [(100_000_000, "KHR"), (2_500, "USD"), (40_000_000, "KHR")]
    assert [problem.text for problem in found.rows[2].problems if problem.field == "budget"] == [
        "“ថវិកា (ដុល្លារ)” holds another amount; the one before it is taken."
    ]


def test_months_without_a_year_are_asked_about(desk: Database, make_book: Make) -> None:
    rows = [["Code", "Title", "Oct", "Nov", "Dec", "Jan", "Feb"], ["A", "Water", None, "x", "x", "x", None]]
    path = make_book(rows)
    asked = preview(desk, path)
    assert [question.about for question in asked.questions] == [About.YEAR]
    assert values(asked, "planned_start") == [(None,)]
    told = preview(desk, path, answers=Answers(year=2024))
    assert values(told, "planned_start", "planned_end") == [(date(2024, 11, 1), date(2025, 1, 31))]
    titled = make_book([["Plan of the year 2567"], *rows])
    assert values(preview(desk, titled), "planned_start") == [(date(2024, 11, 1),)]


def test_a_project_written_once_for_several_sources(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "Start date", "Source", "Amount", "Currency"],
        ["A-1", "Water", date(2024, 1, 1), "LMC Special Fund", 100, "USD"],
        [None, None, None, "Own funds", 50, "USD"],
        ["A-2", "Road", date(2024, 2, 1), "Own funds", 70, "USD"],
    ]
    path = make_book(rows)
    asked = preview(desk, path)
    assert [row.number for row in asked.rows] == [2, 4] and bad(asked) == [2]
    assert [(question.about, question.rows) for question in asked.questions] == [(About.PARTS, 2)]
    assert values(preview(desk, path, answers=Answers(sum_parts=True)), "budget") == [(150,), (70,)]
    merged = make_book({"S": rows}, merged={"S": ["A2:A3", "B2:B3"]})
    assert values(preview(desk, merged, answers=Answers(sum_parts=True)), "code", "budget") == [
        ("A-1", 150),
        ("A-2", 70),
    ]


def test_rows_without_a_title_stand_for_themselves_where_an_office_repeats_what_is_the_same(
    desk: Database, make_book: Make
) -> None:
    rows = [
        ["Ministry", "Project", "Output", "Amount (THB)"],
        ["Energy", "Solar roofs", None, 100],
        ["Energy", "Solar roofs", None, 50],
        ["Commerce", None, "Salaries", 7_000],
        ["Commerce", None, "Rents", 900],
        ["Commerce", None, "Travel", 80],
    ]
    found = preview(desk, make_book(rows), answers=Answers(sum_parts=True))
    assert values(found, "title", "budget", "currency") == [("Solar roofs", 150, "THB")]
    assert [skipped.number for skipped in found.skipped] == [3, 4, 5, 6]


def test_a_part_that_cannot_be_read_leaves_the_budget_open(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "Budget (USD)"],
        ["A-1", "Water", "76,900,70"],
        ["A-1", "Water", 15_000],
        ["A-2", "Road", 5],
    ]
    for answers in (Answers(), Answers(sum_parts=True)):
        found = preview(desk, make_book(rows), answers=answers)
        assert values(found, "code", "budget") == [("A-1", None), ("A-2", 5)]
        assert [(p.row, p.field) for p in found.problems if p.level >= Level.LEFT_OUT] == [(2, "budget")]


def test_milestones_under_a_project_that_is_named_once(desk: Database, make_book: Make) -> None:
    rows = [
        ["Project code", "Milestone", "Due date"],
        ["A-1", "Survey", date(2024, 1, 1)],
        [None, "Works", date(2025, 1, 1)],
    ]
    found = preview(desk, make_book(rows))
    assert any("named above them: 1" in notice for notice in found.notices)


def test_amounts_whose_unit_is_in_doubt_are_asked_about(desk: Database, make_book: Make) -> None:
    rows = [["Unit: million"], ["Code", "Title", "Budget (USD)"], ["A", "Water", 5], ["B", "Road", 7]]
    path = make_book(rows)
    asked = preview(desk, path)
    assert [(q.about, q.rows, q.choices) for q in asked.questions] == [(About.FACTOR, 2, ("1000000", "1"))]
    assert bad(asked) == [3, 4]
    assert values(preview(desk, path, answers=Answers(factor=1)), "budget", "currency") == [(5, "USD"), (7, "USD")]
    assert values(preview(desk, path, answers=Answers(factor=1_000_000)), "budget") == [(5_000_000,), (7_000_000,)]


def test_a_currency_that_nobody_names_is_asked_about(desk: Database, make_book: Make) -> None:
    path = make_book([["Code", "Title", "Budget"], ["A", "Water", 5]])
    assert [question.about for question in preview(desk, path).questions] == [About.CURRENCY]
    assert values(preview(desk, path, answers=Answers(currency="LAK")), "budget", "currency") == [(5, "LAK")]


def test_shares_among_percentages(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "Progress"],
        ["A", "a", 0.75],
        ["B", "b", 75],
        ["C", "c", "75%"],
        ["D", "d", 1],
        ["E", "e", 0],
    ]
    found = preview(desk, make_book(rows))
    assert values(found, "progress") == [(75,), (75,), (75,), (None,), (0,)] and bad(found) == [5]


def test_hidden_lists_are_named(desk: Database, make_book: Make) -> None:
    list_ = [["Code", "Title"], ["A", "Water"]]
    found = preview(desk, make_book({"Old": list_, "Now": list_}, hidden=("Old",)))
    assert found.sheet == "Now" and any("“Old”" in notice for notice in found.notices)


def test_a_code_written_once_for_a_group_is_the_code_of_all_its_rows(desk: Database, make_book: Make) -> None:
    rows = [
        ["ລ/ດ", "ລະຫັດ", "ຊື່ໂຄງການ/ກິດຈະກຳ", "ເມືອງ", "ສະຖານະພາບ"],
        [1, "LNT-1", "ນ້ຳສະອາດ", "ເມືອງສິງ", "ກຳລັງດຳເນີນ"],
        [None, None, "ຫ້ອງນ້ຳ", "ເມືອງສິງ", "ສຳເລັດ"],
        [2, "LNT-2", "ທາງ", "ເມືອງລອງ", "ສຳເລັດ"],
        [None, None, "ຂົວ", "ເມືອງລອງ", "ສຳເລັດ"],
        [3, None, "ປ່າໄມ້", "ເມືອງລອງ", "ສຳເລັດ"],
    ]
    found = preview(desk, make_book(rows))
    assert [code for (code,) in values(found, "code")] == ["LNT-1", "LNT-1", "LNT-2", "LNT-2", None]
    assert any("have the code above" in notice for notice in found.notices)


def test_a_few_rows_without_a_code_stay_without(desk: Database, make_book: Make) -> None:
    rows = [["Code", "Title"], *([f"A-{n}" if n % 5 else None, f"Road {n}"] for n in range(1, 12))]
    assert [code for (code,) in values(preview(desk, make_book(rows)), "code")].count(None) == 2


def test_rows_under_one_merged_code_and_title_are_parts_of_one_project(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "Start", "Budget (USD)"],
        ["A-1", "Road", date(2024, 1, 1), 100],
        [None, None, date(2024, 5, 1), 50],
        ["A-2", "Bridge", date(2024, 1, 1), 70],
    ]
    path = make_book({"List": rows}, merged={"List": ["A2:A3", "B2:B3"]})
    assert [question.about for question in preview(desk, path).questions] == [About.PARTS]
    summed = preview(desk, path, answers=Answers(sum_parts=True))
    assert values(summed, "code", "budget") == [("A-1", 150), ("A-2", 70)] and bad(summed) == []


SOURCES = ["Code", "Title", "Source", "Budget (USD)"]


def test_an_amount_merged_over_several_projects_is_none_of_theirs(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "Budget (USD)", "Beneficiaries", None],
        ["A-1", "Road", 900, 70, None],
        ["A-2", "Bridge", None, 80, None],
        ["A-3", "Dam", None, 400, None],
        ["A-4", "Canal", 10, None, None],
    ]
    for area, bottom in (("C2:C4", 4), ("C2:C99", 99)):
        found = preview(desk, make_book({"S": rows}, merged={"S": [area, "D4:E5"]}))
        assert values(found, "budget", "beneficiaries") == [
            (None, 70), (None, 80), (None, None), (10 if bottom == 4 else None, None),
        ]  # fmt: skip
        told = f"An amount is merged over rows 2 to {bottom} of several records; it is left out."
        assert [p.row for p in found.problems if p.text == told] == [2, 3, 4, 5][: bottom - 1]
        assert {(p.row, p.field) for p in found.problems if p.level == Level.LEFT_OUT} >= {
            (2, "budget"), (3, "budget"), (4, "beneficiaries"), (5, "beneficiaries"),
        }  # fmt: skip


def test_a_merged_amount_that_cannot_be_read_is_told_once(desk: Database, make_book: Make) -> None:
    rows = [["Code", "Title", "Budget (USD)"], ["A-1", "Road", "see annex"], ["A-2", "Bridge", None]]
    found = preview(desk, make_book({"S": rows}, merged={"S": ["C2:C3"]}))
    assert [(p.row, p.text) for p in found.problems if p.level is Level.LEFT_OUT] == [
        (2, "“see annex” is not a number."), (3, "“see annex” is not a number."),
    ]  # fmt: skip


def test_an_amount_merged_over_the_rows_of_one_project_counts_once(desk: Database, make_book: Make) -> None:
    named = [SOURCES, ["A-1", "Road", "ADB", 900], ["A-1", "Road", "WB", None], ["A-2", "Dam", "WB", 5]]
    once = [SOURCES, ["A-1", "Road", "ADB", 900], [None, None, "WB", None], ["A-2", "Dam", "WB", 5]]
    for rows, merged in ((named, ["D2:D3"]), (named, ["C2:C3", "D2:D3"]), (once, ["A2:A3", "B2:B3", "D2:D3"])):
        for answers in (Answers(), Answers(sum_parts=True), Answers(sum_parts=False)):
            found = preview(desk, make_book({"S": rows}, merged={"S": merged}), answers=answers)
            assert values(found, "code", "budget") == [("A-1", 900), ("A-2", 5)]
            assert not found.questions and not bad(found)


def test_equal_amounts_of_two_sources_are_parts_and_no_repeats(desk: Database, make_book: Make) -> None:
    path = make_book([SOURCES, ["A-1", "Road", "ADB", 10], ["A-1", "Road", "WB", 10]])
    assert [question.about for question in preview(desk, path).questions] == [About.PARTS]
    assert values(preview(desk, path, answers=Answers(sum_parts=True)), "budget") == [(20,)]
    again = preview(desk, make_book([SOURCES, ["A-1", "Road", "ADB", 10], ["A-1", "Road", "ADB", 10]]))
    assert [p.text for p in again.problems if p.row == 3] == ["This row repeats row 2."] and not again.questions


def test_the_total_of_a_project_is_not_one_of_its_parts(desk: Database, make_book: Make) -> None:
    parts = [["A-1", "Road", "ADB", 10], ["A-1", "Road", "WB", 5]]
    following = [["A-1", "Road", "ADB", 10], [None, None, "WB", 5], [None, None, "รวม", 15]]
    for rows in ([*parts, ["A-1", "Road", "Total (USD)", 15]], [["A-1", "Road", "合计", 15], *parts], following):
        for answers in (Answers(), Answers(sum_parts=True), Answers(sum_parts=False)):
            found = preview(desk, make_book([SOURCES, *rows]), answers=answers)
            assert values(found, "budget") == [(15,)] and not found.questions and not bad(found)
    wrong = preview(desk, make_book([SOURCES, *parts, ["A-1", "Road", "Total", 16]]), answers=Answers(sum_parts=True))
    assert values(wrong, "budget") == [(None,)]
    assert [(p.row, p.text) for p in wrong.problems if p.level is Level.LEFT_OUT] == [
        (2, "The total in row 4 is not what the amounts in rows 2, 3 come to."),
    ]


def test_what_may_have_been_counted_twice_is_told(desk: Database, make_book: Make) -> None:
    def texts(*rows: list[Any], sums: bool = True) -> list[str]:
        found = preview(desk, make_book([SOURCES, *rows]), answers=Answers(sum_parts=sums))
        return [problem.text for problem in found.problems if problem.field == "budget"]

    rows = [["A-1", "Road", None, 15], ["A-1", "Road", "WB", 5], ["A-1", "Road", "ADB", 10]]
    assert texts(*rows) == ["The amount in row 2 is what the others come to; it was added to them."]
    assert texts(*rows, sums=False) == ["The amounts in rows 2, 3, 4 do not add up; only the first of them is taken."]
    twice = [["A-1", "Road", "WB", 5], ["A-1", "Road", "ADB", 20], ["A-1", "Road", "WB", 5]]
    assert texts(*twice) == ["Row 4 says what row 2 says; it was added to it."]
    assert texts(*rows[1:]) == []


def test_what_a_part_says_otherwise_is_told(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "Start", "End", "Budget", "Currency"],
        ["A-1", "Road", date(2024, 1, 1), date(2024, 6, 30), None, "USD"],
        [None, None, date(2024, 7, 1), date(2025, 12, 31), 70, "LAK"],
    ]
    found = preview(desk, make_book({"List": rows}, merged={"List": ["A2:A3", "B2:B3"]}))
    assert values(found, "planned_end", "budget", "currency") == [(date(2024, 6, 30), 70, "LAK")]
    assert [(p.row, p.field) for p in found.problems if "is not taken over" in p.text] == [
        (3, "planned_start"), (3, "planned_end"),
    ]  # fmt: skip


def test_signatures_in_the_column_of_codes_and_groups_with_their_sum_in_words(desk: Database, make_book: Make) -> None:
    rows = [
        ["TT", "Mã dự án", "Tên dự án", "Chủ đầu tư", "Tổng mức đầu tư (đồng)", "Tình trạng"],
        ["I", None, "Giao thông", None, "1.234.567", None],
        [1, "DB-1", "Đường", "Sở GTVT", 1_000_000, "Đang thực hiện"],
        ["ກ", None, "Thủy lợi", None, None, None],
        [2, "DB-2", "Kênh", "Sở NN", 234_567, "Đang thực hiện"],
        [None, None, "Tổng cộng", None, 1_234_567, None],
        [None, "NGƯỜI LẬP BIỂU", None, None, "THỦ TRƯỞNG ĐƠN VỊ", None],
        [None, "Lò Thị Mai", None, None, "Nguyễn Văn Hùng", None],
    ]
    found = preview(desk, make_book(rows))
    assert values(found, "code") == [("DB-1",), ("DB-2",)] and bad(found) == []
    assert [skipped.number for skipped in found.skipped] == [2, 4, 6, 7, 8]


def test_headings_and_words_in_two_languages(desk: Database, make_book: Make) -> None:
    rows = [
        ["Mã dự án / Code", "Tên dự án\nProject title", "状态 Status", "Kinh phí (triệu đồng) / Cost (million VND)"],
        ["A-1", "Đường", "Hoàn thành / Completed", 12],
        ["A-2", "Cầu", "Hoàn thành / Ongoing", 3],
    ]  # fmt: skip
    found = preview(desk, make_book(rows))
    assert values(found, "code", "stage", "budget", "currency") == [
        ("A-1", "completed", 12_000_000, "VND"),
        ("A-2", None, 3_000_000, "VND"),
    ]
    assert bad(found) == [3]


def test_codes_typed_in_other_digits_are_read_as_the_others_are_written(desk: Database, make_book: Make) -> None:
    rows = [["Code", "Title"], ["SHN-1", "A"], ["SHN-၀၂", "B"], ["ＳＨＮ－３", "C"], ["SHN-4", "D"], ["SHN-5", "E"]]
    assert [code for (code,) in values(preview(desk, make_book(rows)), "code")] == [
        "SHN-1",
        "SHN-02",
        "SHN-3",
        "SHN-4",
        "SHN-5",
    ]
    rows = [["Code", "Title"], ["ဂ-၁", "A"], ["ဂ-၂", "B"]]
    assert values(preview(desk, make_book(rows)), "code") == [("ဂ-၁",), ("ဂ-၂",)]


def test_a_row_that_numbers_columns_by_letters_and_numbers_and_a_whole_beside_its_parts(
    desk: Database, make_book: Make
) -> None:
    rows = [
        ["(Tỷ đồng)"],
        ["STT", "Mã số", "Tên dự án", "Tổng mức đầu tư", None, "Tình trạng"],
        [None, None, None, "Tổng số", "Trong đó: vốn LMC", None],
        ["A", "B", "C", 1, 2, 3],
        [1, "SL1", "Đường", "1,5", 0.5, "Đang thực hiện"],
        [2, "SL2", "Cầu", 2, 0.5, "Chưa triển khai"],
    ]
    path = make_book({"Biểu": rows}, merged={"Biểu": ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"]})
    found = preview(desk, path)
    assert values(found, "code", "budget", "currency") == [
        ("SL1", 1_500_000_000, "VND"),
        ("SL2", 2_000_000_000, "VND"),
    ]


def test_a_unit_over_two_columns_of_money_holds_for_both(desk: Database, make_book: Make) -> None:
    rows = [["编号", "项目名称", "经费（万元）", None], [None, None, "总投资", "已拨付"], ["A-1", "公路", 12, 3]]
    path = make_book({"表": rows}, merged={"表": ["A1:A2", "B1:B2", "C1:D1"]})
    assert values(preview(desk, path), "budget", "currency") == [(120_000, "CNY")]


def test_a_total_taken_for_the_budget_is_told(desk: Database, make_book: Make) -> None:
    rows = [
        ["Project name", "LMC fund (USD)", "Own funds (USD)", "Total (USD)"],
        ["Road", 1, 2, 3],
        ["Bridge", 4, 4, 8],
    ]
    found = preview(desk, make_book(rows))
    assert values(found, "title", "budget", "currency") == [("Road", 3, "USD"), ("Bridge", 8, "USD")]
    assert "“Total (USD)” is taken for the budget: no other column stands for it." in found.notices
    told = preview(desk, make_book(rows), mapping={"Total (USD)": "budget"})
    assert not any("is taken for the budget" in notice for notice in told.notices)


def test_a_budget_in_columns_of_years_is_told(desk: Database, make_book: Make) -> None:
    rows = [
        ["โครงการ", "อำเภอ", "งบประมาณ (บาท)", None, None],
        [None, None, "ปี 2567", "2568", "2569"],
        ["ท่าเทียบเรือ", "ธาตุพนม", 5_000_000, 7_000_000, None],
        ["การค้าชายแดน", "เมือง", 800_000, 800_000, 800_000],
    ]
    found = preview(desk, make_book({"S": rows}, merged={"S": ["A1:A2", "B1:B2", "C1:E1"]}))
    assert values(found, "budget") == [(None,), (None,)]
    assert any("(“งบประมาณ (บาท) ปี 2567”, “งบประมาณ (บาท) 2568”" in notice for notice in found.notices)
    flat = [["Project name", "Start date", "Budget 2024 (USD)", "FY2025 Budget"], ["Road", "2024-02-01", 1, 2]]
    assert any("(“Budget 2024 (USD)”, “FY2025 Budget”)" in notice for notice in preview(desk, make_book(flat)).notices)
    flat[0][2:] = ["Households 2024", "Households 2025"]
    assert not any("for each year" in notice for notice in preview(desk, make_book(flat)).notices)


def test_money_that_no_heading_calls_the_budget_is_told(desk: Database, make_book: Make) -> None:
    rows = [
        ["Project name", "Start date", "MLC Special Fund", "Government (USD)", "Households"],
        ["Road", "2024-02-01", 1000, 2000, 40],
    ]
    found = preview(desk, make_book(rows))
    assert values(found, "budget") == [(None,)]
    assert any("may hold money (“MLC Special Fund”, “Government (USD)”)" in notice for notice in found.notices)
    under_a_unit = [
        ["金额单位：万元"],
        ["序号", "项目名称", "地点", "资金盘子", "年份"],
        [1, "公路", "勐腊", 65, 2024],
        [2, "桥", "景洪", 24, 2025],
    ]
    found = preview(desk, make_book(under_a_unit))
    assert any("may hold money (“资金盘子”)" in notice for notice in found.notices)
    rows[0][2:4] = ["Villages", "Wells"]
    assert not any("may hold money" in notice for notice in preview(desk, make_book(rows)).notices)


def test_money_of_other_sources_beside_the_budget_is_told(desk: Database, make_book: Make) -> None:
    rows = [["ຊື່ໂຄງການ", "ທຶນ MLC (ໂດລາ)", "ທຶນສົມທົບ (ໂດລາ)"], ["ທາງ", 100, 20], ["ຂົວ", 200, 30]]
    found = preview(desk, make_book(rows))
    assert values(found, "budget") == [(100,), (200,)]
    assert any("was not added to it (“ທຶນສົມທົບ (ໂດລາ)”)" in notice for notice in found.notices)
    parts = [["Project name", "Budget", "MLC Special Fund", "Government"], ["Road", 120, 100, 20], ["Well", 30, 30, 0]]
    assert not any("was not added to it" in notice for notice in preview(desk, make_book(parts)).notices)
    parts[1][1] = 100
    assert any("was not added to it" in notice for notice in preview(desk, make_book(parts)).notices)


def test_a_currency_at_the_end_of_the_title_is_that_of_all_amounts(desk: Database, make_book: Make) -> None:
    rows = [["Project Funding by Source (USD)"], ["Project name", "Cost"], ["Road", 100], ["Bridge", 200]]
    assert values(preview(desk, make_book(rows)), "budget", "currency") == [(100, "USD"), (200, "USD")]
