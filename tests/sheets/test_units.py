"""What headings, and lines around a table, say of how large the numbers are meant."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from lmcdesk.sheets.asking import About, Answers
from lmcdesk.sheets.preview import SheetPreview, preview
from lmcdesk.sheets.problems import Level
from lmcdesk.sheets.units import Money, heading_money, unit_above
from lmcdesk.store.database import Database

Make = Callable[..., Path]


@pytest.mark.parametrize(
    ("heading", "currency", "factor"),
    [
        ("Kinh phí (1000đ)", "VND", 10**3),
        ("Kinh phí (1.000.000 đồng)", "VND", 10**6),
        ("Kinh phí 10^6 đ", "VND", 10**6),
        ("Kinh phí (trăm triệu đồng)", "VND", 10**8),
        ("Budget (10,000 yuan)", "CNY", 10**4),
        ("Budget (RMB 10,000)", "CNY", 10**4),
        ("Budget (ten thousand yuan)", "CNY", 10**4),
        ("Budget (100 million yuan)", "CNY", 10**8),
        ("Budget (hundred thousand USD)", "USD", 10**5),
        ("Budget (in 000s USD)", "USD", 10**3),
        ("Budget (USD '000s)", "USD", 10**3),
        ("Budget (x1000 LAK)", "LAK", 10**3),
        ("Budget (USD x 1,000)", "USD", 10**3),
        ("Budget (Bil. Kip)", "LAK", 10**9),
        ("Budget (B Kip)", "LAK", 10**9),
        ("Budget (mln LAK)", "LAK", 10**6),
        ("Budget (kUSD)", "USD", 10**3),
        ("Budget (USDm)", "USD", 10**6),
        ("Budget (MM USD)", "USD", 10**6),
        ("Budget (k$)", "USD", 10**3),
        ("Budget (US$m)", "USD", 10**6),
        ("Budget (USD - LMC Special Fund)", "USD", 1),
        ("Budget (thous. USD)", "USD", 10**3),
        ("Budget (MMK)", "MMK", 1),
        ("总投资（仟元）", "CNY", 10**3),
        ("总投资（佰万元）", "CNY", 10**6),
        ("งบประมาณ (ร้อยล้านบาท)", "THB", 10**8),
        ("ថវិកា (រយលានរៀល)", "KHR", 10**8),
        ("ဘတ်ဂျက် (ကျပ် ၁၀ သိန်း)", "MMK", 10**6),
        ("Budget 2000 (USD)", "USD", 1),
        ("Phase 10 of 1000 villages (USD)", "USD", 1),
        ("Budget (million USD, excl. VAT)", "USD", 10**6),
        ("Budget (constant 2015 USD equivalent)", "USD", 1),
        ("总投资（万元、亩）", "CNY", 10**4),
        ("งบกองทุนแม่โขง-ล้านช้าง (บาท)", "THB", 1),
        ("Budget (K million)", None, 10**6),
        ("Budget (K. lakh)", None, 10**5),
        ("Budget (Million K)", None, 10**6),
        ("Budget (K 000)", None, 10**3),
        ("Budget (10 K USD)", "USD", 10**4),
        ("Cost (USD/m)", "USD", 1),
        ("Cost USD / m", "USD", 1),
        ("Cost per m (USD)", "USD", 1),
        ("Price (kip/sq. m)", "LAK", 1),
        ("Cost per 1,000 persons (USD)", "USD", 1),
        ("Budget (USD million per year)", "USD", 10**6),
        ("Budget (triệu USD/m USD)", "USD", 10**6),
    ],
)
def test_a_heading_composes_its_multiple(heading: str, currency: str | None, factor: int) -> None:
    assert heading_money(heading) == Money("", currency, factor)


@pytest.mark.parametrize(
    "heading",
    [
        "Budget (zillion USD)",
        "Budget (500 USD)",
        "Budget (T USD)",
        "Budget (TUSD)",
        "总投资（五十万元）",
        "Budget (million USD) / Kinh phí (tỷ đồng)",
        "Budget (K)",
        "Budget (K million USD)",
        "Budget (USD/M)",
        "Budget (MB)",
        "Budget (MK)",
        "Budget (MM)",
    ],
)
def test_what_is_not_understood_beside_a_unit_is_unclear(heading: str) -> None:
    assert heading_money(heading).unclear


@pytest.mark.parametrize(
    "heading", ["Budget (USD) approved by the zillion", "Length (m)", "Budget (2.5)", "Budget (7)"]
)
def test_words_elsewhere_are_not(heading: str) -> None:
    assert not heading_money(heading).unclear


@pytest.mark.parametrize(
    ("line", "currency", "factor"),
    [
        ("ĐVT: 1.000 đồng", "VND", 10**3),
        ("Đơn vị tính: 1000đ", "VND", 10**3),
        ("Đơn vị tính: Nghìn đồng; ha", "VND", 10**3),
        ("BẢNG TỔNG HỢP (ĐVT: triệu đồng)", "VND", 10**6),
        ("Unit: 1,000 USD", "USD", 10**3),
        ("All amounts in million kip", "LAK", 10**6),
        ("Note: amounts are in USD million", "USD", 10**6),
        ("List of projects (million kip)", "LAK", 10**6),
        ("(in thousands of US dollars)", "USD", 10**3),
        ("Million Kip", "LAK", 10**6),
        ("All figures in thousands", None, 10**3),
        ("单位：万元、亩", "CNY", 10**4),
        ("หน่วยนับ : ล้านบาท", "THB", 10**6),
        ("ຫົວໜ່ວຍເງິນ: ລ້ານກີບ", "LAK", 10**6),
        ("ឯកតាគិតជា លានរៀល", "KHR", 10**6),
        ("(Kyat in Lakhs)", "MMK", 10**5),
        ("ကျပ်သန်းပေါင်း", "MMK", 10**6),
        ("ສັງລວມໂຄງການ ມູນຄ່າເປັນລ້ານກີບ", "LAK", 10**6),
        ("บัญชีโครงการ มูลค่าเป็นล้านบาท", "THB", 10**6),
    ],
)
def test_a_line_apart_says_the_unit(line: str, currency: str | None, factor: int) -> None:
    found = unit_above(line, apart=True)
    assert found is not None and (found.currency, found.factor, found.unclear) == (currency, factor, "")


@pytest.mark.parametrize(
    "line",
    [
        "Total budget: 100 million kip",
        "The programme costs 5 million USD",
        "单位：万象省外办",
        "ແຂວງອຸດົມໄຊ - ບັນຊີໂຄງການ ແມ່ຂອງ-ລ້ານຊ້າງ",
        "In 2024 the province spent 5 million kip",
        "(Exchange rate 1 USD = 21,000 kip)",
        "USD",
    ],
)
def test_other_lines_say_none(line: str) -> None:
    assert unit_above(line, apart=True) is None


def test_metres_and_words_that_are_not_known_are_asked() -> None:
    assert unit_above("ĐVT: m, nghìn đồng") == Money("m, nghìn đồng", "VND", 1_000)
    for line in ("Unit: m", "Unit: ha, m", "Unit: USD, m", "Unit: MB", "Unit: zillion kip"):
        found = unit_above(line)
        assert found is not None and found.unclear and found.factor == 1


def look(desk: Database, path: Path, **answers: str) -> SheetPreview:
    said = Answers()
    for about, answer in answers.items():
        said = said.given(About(about), answer)
    return preview(desk, path, "projects", answers=said)


def budgets(found: SheetPreview) -> list[Decimal | None]:
    return [row.values.get("budget") for row in found.rows]


def test_a_unit_under_the_table_holds_for_it(desk: Database, make_book: Make) -> None:
    for line in (["Unit: million kip"], ["Note: amounts in million kip"], [None, None, "(million kip)"]):
        rows = [["Code", "Title", "Budget"], ["A1", "Road", 2.5], ["A2", "Bridge", 3], line]
        found = look(desk, make_book(rows))
        assert budgets(found) == [2_500_000, 3_000_000]
        assert [skipped.number for skipped in found.skipped] == [4]


def test_a_word_that_is_not_known_is_asked(desk: Database, make_book: Make) -> None:
    path = make_book([["Code", "Title", "Budget (zillion USD)"], ["A1", "Road", 2], ["A2", "Bridge", 3]])
    found = look(desk, path)
    assert [question.about for question in found.questions] == [About.FACTOR] and budgets(found) == [None, None]
    assert budgets(look(desk, path, factor="1000")) == [2_000, 3_000]


def test_full_figures_under_a_multiple_are_asked(desk: Database, make_book: Make) -> None:
    path = make_book([["Code", "Title", "Budget (million USD)"], ["A1", "Road", 2_500_000], ["A2", "Dam", 3_100_000]])
    found = look(desk, path)
    assert [question.choices for question in found.questions] == [("1000000", "1")]
    assert budgets(found) == [None, None]
    assert budgets(look(desk, path, factor="1")) == [2_500_000, 3_100_000]
    assert budgets(look(desk, path, factor="1000000")) == [2_500_000 * 10**6, 3_100_000 * 10**6]
    large = make_book([["Code", "Title", "总投资（亿元）"], ["A1", "Road", 250], ["A2", "Dam", 310]])
    assert budgets(look(desk, large)) == [250 * 10**8, 310 * 10**8], "large works exist"


def test_an_answer_is_not_taken_for_another_column(desk: Database, make_book: Make) -> None:
    rows = [["Unit: million kip"], ["Code", "Title", "Budget"], ["A1", "Road", 2], ["A2", "Dam", 3]]
    assert budgets(look(desk, make_book(rows), factor="1")) == [2_000_000, 3_000_000]


def test_a_number_with_its_currency_alone_is_told_where_it_may_be_a_multiple(desk: Database, make_book: Make) -> None:
    cells = ["2.5 USD", "500,000 USD", "2,500,000 USD", 3, "0 USD"]
    rows = [["Code", "Title", "Budget (million USD)"], *([f"A{n}", f"Road {n}", cell] for n, cell in enumerate(cells))]
    found = look(desk, make_book(rows))
    assert budgets(found) == [None, 500_000, 2_500_000, 3_000_000, 0]
    assert [problem.level for problem in found.problems if problem.field == "budget"] == [Level.LEFT_OUT]


@pytest.mark.parametrize(
    ("heading", "shown", "cell", "budget"),
    [
        ("Budget", '#,##0" ລ້ານກີບ"', 2500, 2_500_000_000),
        ("Budget (ລ້ານກີບ)", '#,##0" ລ້ານກີບ"', 2500, 2_500_000_000),
        ("Budget (million LAK)", "#,##0.0,,", 2_500_000, 2_500_000),
        ("Budget (million LAK)", '#,##0.0,,"m"', 25_000, 25_000),
        ("Budget (LAK)", '#,##0"K"', 2500, 2500),
        ("Budget (LAK)", '#,##0" m2"', 2500, 2500),
        ("Budget (LAK)", "#,##0.00", 2500, 2500),
    ],
)
def test_a_format_may_say_the_unit(
    desk: Database, make_book: Make, heading: str, shown: str, cell: int, budget: int
) -> None:
    path = make_book([["Code", "Title", heading], ["A1", "Road", cell], ["A2", "Dam", cell]])
    book = load_workbook(path)
    for place in ("C2", "C3"):
        book.active[place].number_format = shown
    book.save(path)
    assert budgets(look(desk, path)) == [budget, budget]


def test_k_before_a_number_is_a_currency(desk: Database, make_book: Make) -> None:
    cells = ["K 1,500", "K5 million", "500 K"]
    rows = [["Code", "Title", "Budget"], *([f"A{n}", f"Road {n}", cell] for n, cell in enumerate(cells))]
    assert budgets(look(desk, make_book(rows))) == [1_500, 5_000_000, 500_000]


@pytest.mark.parametrize(
    ("line", "factor", "currency"),
    [
        ([None, None, None, "(million kip)"], 10**6, "LAK"),
        ([None, None, None, "ล้านบาท"], 10**6, "THB"),
        ([None, None, "(d/m/y)", "(million kip)"], 10**6, "LAK"),
        ([None, None, "(m)", "USD"], 1, "USD"),
        (["Unit: million kip"], 10**6, "LAK"),
        ([None, None, None, "(approved)"], 1, None),
        ([None, None, "(d/m/y)", "(1000 USD)"], 10**3, "USD"),
        ([None, "Total", None, "1,000,000 USD"], 1, None),
    ],
)
def test_a_unit_under_the_headings_holds_for_its_column(
    desk: Database, make_book: Make, line: list[str | None], factor: int, currency: str | None
) -> None:
    found = look(
        desk, make_book([["Code", "Title", "Start", "Budget"], line, ["A1", "Road", None, 2.5], ["A2", "Dam", None, 3]])
    )
    assert budgets(found) == [Decimal("2.5") * factor, 3 * factor]
    assert {row.values.get("currency") for row in found.rows} == {currency}
    assert [skipped.number for skipped in found.skipped] == [2]


def test_a_unit_may_stand_above_the_numbers_of_the_columns(desk: Database, make_book: Make) -> None:
    rows = [
        ["Code", "Title", "Start", "Budget"],
        [None, None, None, "(million kip)"],
        [1, 2, 3, 4],
        ["A1", "Road", None, 5],
    ]
    found = look(desk, make_book(rows))
    assert budgets(found) == [5_000_000] and [skipped.number for skipped in found.skipped] == [2, 3]


def test_a_unit_under_the_headings_that_differs_from_theirs_is_asked(desk: Database, make_book: Make) -> None:
    rows = [["Code", "Title", "Budget (million kip)"], [None, None, "(thousand kip)"], ["A1", "Road", 2]]
    found = look(desk, make_book(rows))
    assert [question.about for question in found.questions] == [About.FACTOR] and budgets(found) == [None]


@pytest.mark.parametrize(
    ("heading", "units", "factors", "currencies"),
    [
        ("ຫົວໜ່ວຍ", ["ລ້ານກີບ", "ຕື້ກີບ"], [10**6, 10**9], ["LAK", "LAK"]),
        ("ĐVT", ["triệu đồng", "triệu đồng"], [10**6, 10**6], ["VND", "VND"]),
        ("单位", ["万元", "zillion 元"], [10**4, None], ["CNY", None]),
        ("หน่วย", ["ล้านบาท", "บาท"], [10**6, 1], ["THB", "THB"]),
        ("Unit", ["million kip", None], [10**6, None], ["LAK", None]),
        ("Unit", ["million", "km"], [10**6, None], [None, None]),
        ("Unit", ["1000 USD", "USD"], [10**3, 1], ["USD", "USD"]),
        ("Counted", ["million kip", "thousand USD"], [10**6, 10**3], ["LAK", "USD"]),
        ("Currency", ["million kip", "USD"], [10**6, 1], ["LAK", "USD"]),
        ("Currency", ["million kip", "zillion kip"], [10**6, None], ["LAK", None]),
        ("Unit", ["m", "km"], [1, 1], [None, None]),
        ("Quantity", ["1000", "1000"], [1, 1], [None, None]),
        ("Remark", ["5 million USD", "USD"], [1, 1], [None, None]),
    ],
)
def test_a_column_of_units_holds_row_by_row(
    desk: Database,
    make_book: Make,
    heading: str,
    units: list[str],
    factors: list[int | None],
    currencies: list[str | None],
) -> None:
    rows = [["Code", "Title", "Budget", heading], ["A1", "Road", 1500, units[0]], ["A2", "Dam", "2,500", units[1]]]
    found = look(desk, make_book(rows))
    due = [None if factor is None else n * factor for n, factor in zip((1500, 2500), factors, strict=True)]
    assert budgets(found) == due
    assert [row.values.get("currency") for row in found.rows] == currencies
    assert [p.row for p in found.problems if p.field == "budget"] == [
        n for n, sum_ in enumerate(due, 2) if sum_ is None
    ]


def test_a_unit_is_not_taken_twice(desk: Database, make_book: Make) -> None:
    cells = [
        (2, "million kip"),
        ("3 million kip", "million kip"),
        (4, "kip"),
        (5, "thousand kip"),
        ("6 kip", "million kip"),
    ]
    rows = [[f"A{n}", f"Road {n}", *cell] for n, cell in enumerate(cells)]
    found = look(desk, make_book([["Code", "Title", "Budget (million kip)", "Unit"], *rows]))
    assert budgets(found) == [2_000_000, 3_000_000, 4_000_000, None, None]
    found = look(desk, make_book([["Code", "Title", "Budget", "Unit"], ["A1", "Road", 2_500_000_000, "million kip"]]))
    assert budgets(found) == [None]
