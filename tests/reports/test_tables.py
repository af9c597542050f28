"""Tables: columns, long cells over pages, groups that do not end a page, and a cost that grows with the rows."""

import io
import random
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pypdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from lmcdesk.reports.manner import Era, Manner
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.tables import Column, Group, Note, Row, Table, Total, of_days, table

Render = Callable[..., bytes]
Read = Callable[[bytes], dict[str, str]]
EN = Styles("en")
COLUMNS = (Column("Name of it", 3), Column("Sum", 1, "right"))


def pages_of(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def test_cells_in_seven_languages_come_back(sentences: dict[str, str], render: Render, read: Read) -> None:
    rows = [[sentence, [Span(language, bold=True)]] for language, sentence in sentences.items()]
    for found in read(render([table((Column("", 9), Column("", 1)), rows, EN)])).values():
        assert all(sentence in found for sentence in sentences.values())


def test_the_header_stands_on_every_page(render: Render) -> None:
    rows = [[f"Row {at}", str(at)] for at in range(150)]
    pages = pages_of(render([table(COLUMNS, rows, EN)]))
    assert len(pages) > 2
    assert all("Name of it" in page for page in pages)
    assert re.findall(r"Row (\d+)", " ".join(pages)) == [str(at) for at in range(150)]


def test_a_ground_lies_behind_all_rows_but_the_head(render: Render) -> None:
    drawn: list[tuple[float, float, float, float]] = []
    columns = (Column("Name", 3), Column("Time", 7, ground=lambda _canvas, *place: drawn.append(place)))
    whole = table(columns, [["one", ""], Group("Others"), ["two\ntwo", ""], Total(["all", ""])], EN)
    render([whole])
    ((left, width, bottom, top),) = drawn
    assert left > width * 3 / 7
    head = table(columns, [], EN).wrap(whole.width, 1e6)[1]
    assert (bottom, top) == (pytest.approx(0), pytest.approx(whole.height - head))
    drawn.clear()
    pages = pages_of(render([table(columns, [["one", ""]] * 60, EN)]))
    assert len(drawn) == len(pages) == 2  # once for each part


def test_a_cell_of_any_length_goes_over_pages(
    language: str, sentences: dict[str, str], render: Render, read: Read
) -> None:
    text = "\n".join([sentences[language]] * 90)
    data = render([table(COLUMNS, [["before", "1"], [text, "2"], ["after", "3"]], Styles(language))], language)
    assert len(pages_of(data)) >= 3
    for found in read(data).values():
        assert found.count(sentences[language]) >= 85  # those on a page's edge are parted by its running lines
        assert "after" in found


def test_two_long_cells_beside_each_other(render: Render) -> None:
    rows = [["left " * 2000, "right " * 900]]
    text = " ".join(pages_of(render([table((Column("A"), Column("B")), rows, EN)])))
    assert (text.count("left"), text.count("right")) == (2000, 900)


def test_a_group_does_not_end_a_page(render: Render) -> None:
    rows: list[Row] = []
    for group in range(40):
        rows += [Group(f"Group {group}", "2"), *([f"One of {group}", "1"] for _ in range(1 + group % 3))]
    for page in pages_of(render([table(COLUMNS, rows, EN)])):
        lines = [line for line in page.splitlines() if line.startswith(("Group", "One"))]
        assert lines[-1].startswith("One")


def rows_on(page: str) -> list[str]:
    """The first words of a page's rows, without its header and running lines."""
    return re.findall(r"(?m)^(Group|One|Total)\b", page)


def test_a_total_does_not_begin_a_page(render: Render) -> None:
    for count in range(25, 40):
        rows: list[Row] = [[f"One of {at}", "1"] for at in range(count)]
        pages = pages_of(
            render([table(COLUMNS, [*rows, Total(["Total in USD", "1"]), Total(["Total in CNY", "7"])], EN)])
        )
        assert sum(page.count("One of") for page in pages) == count
        for page in pages:
            assert rows_on(page)[0] == "One"


@pytest.mark.parametrize("rows", range(45, 60))
def test_a_note_stands_on_the_page_of_its_row(render: Render, rows: int) -> None:
    noted: list[Row] = [*([["a row", "1"]] * rows), ["noted", "2"], Note("first note"), Note([Span("second note")])]
    pages = pages_of(render([table(COLUMNS, [*noted, *([["a row", "1"]] * 9)], EN)]))
    (page,) = (page for page in pages if "note" in page)
    assert all(said in page for said in ("noted", "first note", "second note"))


def test_a_note_longer_than_a_page_goes_on_over_pages(render: Render) -> None:
    rows: list[Row] = [Group("All"), ["one", "1"], Note("word " * 3000), ["two", "2"]]
    pages = pages_of(render([table(COLUMNS, rows, EN)]))
    assert len(pages) > 1
    assert " ".join(pages).count("word") == 3000
    assert "continued" in pages[1]


def test_a_total_stays_with_the_only_row_and_its_heading(render: Render) -> None:
    rows: list[Row] = [["One of it", "1"], Total(["Total", "1"])]
    for lines in range(36, 46):
        story = [
            Paragraph("\n".join(["x"] * lines), EN.text),
            Paragraph("A heading", EN.heading),
            table(COLUMNS, rows, EN),
        ]
        (page,) = (page for page in pages_of(render(story)) if "A heading" in page)
        assert rows_on(page) == ["One", "Total"]


@pytest.mark.parametrize(("count", "least"), [(20, 2), (3, 3)])
def test_a_heading_has_two_rows_of_its_table_below_it(count: int, least: int, render: Render) -> None:
    rows: list[Row] = [[f"One of {at}", "1"] for at in range(count)]
    for lines in range(36, 46):
        story = [
            Paragraph("\n".join(["x"] * lines), EN.text),
            Paragraph("A heading", EN.heading),
            table(COLUMNS, rows, EN),
        ]
        (page,) = (page for page in pages_of(render(story)) if "A heading" in page)
        assert len(rows_on(page)) >= least


def test_a_last_row_does_not_stand_alone(render: Render) -> None:
    for count in range(36, 46):
        pages = pages_of(render([table(COLUMNS, [[f"One of {at}", "1"] for at in range(count)], EN)]))
        assert sum(len(rows_on(page)) for page in pages) == count
        assert len(rows_on(pages[-1])) >= 2


def test_a_group_that_goes_on_has_two_rows_first(render: Render) -> None:
    for count in range(30, 45):
        rows: list[Row] = [[f"One of {at}", "1"] for at in range(count)]
        rows += [Group("Group of three", "3"), *([["One more", "1"]] * 3)]
        assert not any(rows_on(page)[-2:] == ["Group", "One"] for page in pages_of(render([table(COLUMNS, rows, EN)])))


def test_a_total_takes_lines_of_a_high_row_along(render: Render) -> None:
    for lines in range(40, 60):
        rows: list[Row] = [["\n".join(["One of many"] * lines), "1"], Total(["Total", "1"])]
        for page in pages_of(render([table(COLUMNS, rows, EN)])):
            assert rows_on(page)[0] == "One"


def test_totals_alone_print_however_many_they_are(render: Render) -> None:
    pages = pages_of(render([table(COLUMNS, [Total([f"Total {at}", "1"]) for at in range(90)], EN)]))
    assert sum(page.count("Total") for page in pages) == 90


def test_a_group_that_goes_on_is_named_again(render: Render) -> None:
    rows: list[Row] = [Group("Group 4.2", "60"), *([f"One of {at}", "1"] for at in range(60))]
    first, second = pages_of(render([table(COLUMNS, rows, EN)]))
    assert "continued" not in first
    assert second.count("Group 4.2") == 1
    assert "continued" in second
    assert rows_on(second)[:2] == ["Group", "One"]


WORDS = {
    "en": "Flood forecasts and early warning for 14 districts on the river ",
    "km": "គម្រោងព្យាករណ៍ទឹកជំនន់ និងការប្រកាសអាសន្នទាន់ពេលវេលានៅតាមដងទន្លេ",
    "zh": "澜沧江—湄公河洪水预报与早期预警项目，覆盖十四个县。",
    "W": "W",
}


def long(words: str, letters: int) -> str:
    return (words * (letters // len(words) + 1))[:letters].strip()


def paged(whole: Table, first: float, width: float, height: float) -> list[Table]:
    """The table in parts, one a page, of which the first has less room."""
    pages: list[Table] = []
    room = first
    while whole.wrap(width, room)[1] > room:
        parts = whole.split(width, room)
        assert parts or (not pages and room < height)
        if parts:
            page, whole = parts
            assert page.wrap(width, room)[1] <= room + 1e-6
            pages.append(page)
        room = height
        assert len(pages) < 1000
    return [*pages, whole]


def shown(block: Any) -> str:
    """What is drawn of a cell, without blanks."""
    units = getattr(block, "_units", ())
    return "".join("".join(piece.text for unit in units for piece in unit.pieces).split())


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("seed", range(4))
def test_texts_of_any_length_take_the_pages_that_they_need(words: str, seed: int) -> None:
    chance = random.Random(seed)
    width, height = chance.choice([(487.0, 724.0), (734.0, 477.0)])
    label = long(WORDS[words], chance.choice([0, 150, 900, 4_000, 20_000, chance.randrange(20_000)]))
    texts = [long(WORDS[words], chance.choice([0, 30, 400, 1_500, chance.randrange(5_000)])) for _ in range(6)]
    rows: list[Row] = [["before", "1"], Group(label, "3"), *([text, text[:90]] for text in texts), Total(["all", "9"])]
    whole = table(COLUMNS, rows, EN if words == "W" else Styles(words))
    needed = whole.wrap(width, 1e9)[1]
    pages = paged(whole, chance.uniform(0, height), width, height)
    assert len(pages) <= 2 + needed / (height - 320)
    lines = [line for page in pages for line in map(page._line, range(len(page._body)))]
    groups = [line for line in lines if line.kind == "group"]
    again = [line for line in groups if isinstance(line.row, Group) and line.row.note != "3"]
    assert "".join(shown(line.blocks[0][0]) for line in groups if line not in again) == "".join(label.split())
    for line in again:
        told = line.row.label
        assert told == label or (told[-1] == "…" and label.startswith(told[:-1]) and len(told) > 30)
        assert len(line.blocks[0][0]._lines) <= 2
    for at, expected in enumerate([texts, [text[:90] for text in texts]]):
        drawn = "".join(shown(line.blocks[at][0]) for line in lines if line.kind == "plain")
        assert drawn == ["before", "1"][at] + "".join("".join(text.split()) for text in expected)


def test_a_high_head_stands_once() -> None:
    head = long(WORDS["en"], 9_000)
    whole = table((Column(head), Column("Sum", 3)), [Group("All"), *([["one", "2"]] * 90)], EN)
    pages = paged(whole, 724.0, 487.0, 724.0)
    lines = [line for page in pages for line in map(page._line, range(len(page._body)))]
    assert "".join(shown(line.blocks[0][0]) for line in lines if line.kind == "head") == "".join(head.split())
    assert sum(line.kind == "plain" for line in lines) == 90


def test_a_long_label_is_whole_once_and_then_cut(render: Render) -> None:
    label = long(WORDS["en"], 4_000)
    rows: list[Row] = [Group(label, "3"), *([["row " * 300, "1"]] * 4)]
    pages = pages_of(render([table(COLUMNS, rows, EN)]))
    assert len(pages) < 8
    assert "".join(label.split()) in "".join(pages[0].split())
    for page in pages[1:]:
        assert "continued" in page
        assert 0 < page.count("Flood") <= 3
        assert "…" in page
    assert sum(page.count("row") for page in pages) == 1200


def test_a_left_column_keeps_clear_of_figures_before_it() -> None:
    made = table((Column("Days", 1, "right"), Column("Reason", 1), Column("Note", 1)), [["9", "Flood", "x"]], EN)
    made.wrap(300, 1e6)
    days, reason, note = made._line(0).lefts
    assert reason - days > note - reason


@pytest.mark.parametrize("words", [Manner("zh"), Manner("vi"), Manner("km", Era.BUDDHIST, native=True)])
def test_no_day_is_broken(words: Manner) -> None:
    styles = Styles(words.language, words)

    rows = [["name", "1", words.day(date(2024, month, day))] for month in range(1, 13) for day in (23, 27, 28)]

    def height(last: Column) -> float:
        return table((Column("Name", 6), Column("Sum", 2, "right"), last), rows, styles).wrap(487, 1e6)[1]

    assert height(of_days("", 1, styles)) == height(Column("", 6)) < height(Column("", 1))


@pytest.mark.parametrize(("needs", "shares"), [(100, (110, 200 / 3, 400 / 3)), (9000, (310 / 4, 310 / 4, 310 / 2))])
def test_columns_share_what_is_left_by_those_that_need_more(needs: float, shares: tuple[float, ...]) -> None:
    widths: list[float] = []
    grounds = [lambda _canvas, _left, width, *_: widths.append(width + 10)] * 3
    columns = [
        Column("", weight, room=room, ground=ground)
        for weight, room, ground in zip((1, 1, 2), (needs, 0, 0), grounds, strict=True)
    ]
    whole = table(columns, [["a", "b", "c"]], EN)
    whole.wrapOn(Canvas(io.BytesIO()), 310, 1e6)
    whole.drawOn(Canvas(io.BytesIO()), 0, 0)
    assert widths == pytest.approx(list(shares))


def test_rows_must_fit_the_columns() -> None:
    with pytest.raises(ValueError, match="3 cells for 2 columns"):
        table(COLUMNS, [["a", "b", "c"]], EN)
    with pytest.raises(ValueError, match="1 cells"):
        table(COLUMNS, [Total(["a"])], EN)


def test_figures_end_at_the_same_place() -> None:
    made = table(COLUMNS, [["a", "1"], ["b", "1,540,500"]], EN)
    made.wrap(400, 1e6)
    for at in range(2):
        block = made._line(at).blocks[1][0]
        line = block._lines[0]
        assert block._begin(line) + line[0].width == pytest.approx(block.width)


def test_first_lines_share_a_baseline() -> None:
    made = table(COLUMNS, [["ຫຼວງນ້ຳທາ", "1"]], EN)
    made.wrap(400, 1e6)
    line = made._line(0)
    ends = {round(drop + block.baseline, 6) for (block, _), drop in zip(line.blocks, line.drops, strict=True)}
    assert len(ends) == 1


def test_rows_are_measured_only_when_their_page_comes() -> None:
    made = table(COLUMNS, [[f"Row {at}", str(at)] for at in range(1000)], EN)
    made.wrap(400, 300)
    first, rest = made.split(400, 300)
    rest.wrap(400, 300)
    assert first.wrap(400, 300)[1] <= 300
    raw = [row for row in rest._body if isinstance(row, list)]
    assert len(raw) > 900


def test_blocks_may_be_cells(render: Render) -> None:
    rows = [[Paragraph("a block", EN.small), "1"], Total(["All", "1"])]
    (page,) = pages_of(render([table(COLUMNS, rows, EN)]))
    assert "a block" in page
    assert "All" in page
