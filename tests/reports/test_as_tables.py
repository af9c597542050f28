"""What a report tells on its pages is had as tables of values too, without a word of its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from reportlab.platypus import Flowable

from lmcdesk.reports import chart_blocks
from lmcdesk.reports.as_tables import NO_VALUE, Chapter, Tables, Value, tables
from lmcdesk.reports.blocks import Beside, NewPage, Stack
from lmcdesk.reports.cells import Pile, lines, named
from lmcdesk.reports.charts import Bar, Bars, Lines, StateBar
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.meter import Meter
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.paragraphs import Paragraph, Span, StateMark, state_span
from lmcdesk.reports.printing import report_tables
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.tables import Cell, Column, Group, Note, Row, Total, table
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.programme import TODAY

WORDS = Manner("en")
STYLES = Styles("en", WORDS)
Desks = Callable[..., Database]


def told(*story: Flowable) -> Tables:
    return tables("A title", TODAY, "An office", story, WORDS)


def only(*story: Flowable) -> Chapter:
    (chapter,) = told(*story).chapters
    return chapter


def in_cell(cell: Cell, head: Cell = "Head") -> list[Value]:
    """What a cell beside another one comes to."""
    (grid,) = only(table((Column("Name"), Column(head)), [("x", cell)], STYLES)).grids
    (line,) = grid.lines
    assert len(line.cells) == len(grid.heads)
    return list(line.cells[1:])


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("a text", [Value("a text")]),
        ("", [NO_VALUE]),
        (WORDS.number(1540500), [Value(1540500)]),
        (WORDS.number(None), [NO_VALUE]),
        (WORDS.number(Decimal("NaN")), [NO_VALUE]),
        (WORDS.exact(Decimal("212.5")), [Value(Decimal("212.5"))]),
        (WORDS.percent(62), [Value(62, "%")]),
        (WORDS.short_money("USD", Decimal("3400000.55")), [Value(Decimal("3400000.55"), "USD")]),
        (WORDS.day(date(2026, 9, 30)), [Value(date(2026, 9, 30))]),
        ([Span(WORDS.number(54), bold=True, colour="late")], [Value(54)]),
        ([Span("Why: "), Span(WORDS.number(54))], [Value("Why: 54")]),
        ([state_span(State.ON_TRACK, "en")], [Value("On track")]),
        (Paragraph(WORDS.number(7), STYLES.cell), [Value(7)]),
        (Meter(62, 66, STYLES), [Value(62, "%")]),
        (Meter(62, 90, STYLES), [Value(62, "%"), Value("28 behind")]),
        (Meter(None, 70, STYLES), [NO_VALUE]),
        (named(STYLES, "A project", "in Lao", "", "LA-1"), [Value("A project\nin Lao\nLA-1")]),
        (lines(STYLES, WORDS.day(TODAY), "54 days past due"), [Value(TODAY), Value("54 days past due")]),
        (Pile([]), [NO_VALUE]),
        (StateMark(State.LATE, STYLES.cell), [Value("Late")]),
        (NewPage(), [NO_VALUE]),
    ],
)  # fmt: skip
def test_a_cell_is_its_value(cell: Cell, values: list[Value]) -> None:
    assert in_cell(cell) == values


def test_digits_and_era_of_the_page_leave_the_values_alone() -> None:
    words = Manner("lo", native=True)
    assert in_cell(words.number(Decimal("1540.5"), 1)) == [Value(Decimal("1540.5"))]


def test_two_figures_under_two_names_are_two_columns() -> None:
    head = Pile([Paragraph("Committed", STYLES.column), Paragraph("and spent", STYLES.column)])
    both = lines(STYLES, WORDS.number(7), WORDS.number(5))
    rows: list[Row] = [("A", both), ("B", lines(STYLES, WORDS.number(1))), Total(("All", both))]
    (grid,) = only(table((Column("Name"), Column(head)), rows, STYLES)).grids
    assert grid.heads == ["Name", "Committed", "and spent"]
    assert [line.cells for line in grid.lines] == [
        [Value("A"), Value(7), Value(5)],
        [Value("B"), Value(1), NO_VALUE],
        [Value("All"), Value(7), Value(5)],
    ]
    assert [line.total for line in grid.lines] == [False, False, True]


def test_how_far_something_is_behind_stands_beside_its_percent() -> None:
    rows: list[Row] = [
        ("A", Meter(62, 66, STYLES), "x"),
        ("B", Meter(10, 90, STYLES), "y"),
        ("C", Meter(None, 9, STYLES), "z"),
    ]
    (grid,) = only(table((Column("Name"), Column("Progress"), Column("State")), rows, STYLES)).grids
    assert grid.heads == ["Name", "Progress", "", "State"]
    assert [[cell.held for cell in line.cells] for line in grid.lines] == [
        ["A", 62, None, "x"],
        ["B", 10, "80 behind", "y"],
        ["C", None, None, "z"],
    ]


def test_a_group_is_a_column_of_its_own() -> None:
    rows: list[Row] = [Group("4.1", "2"), ("a",), ("b",), Group("4.2"), ("c",), Group("4.3"), Total(("all",))]
    (grid,) = only(table((Column("Code"),), rows, STYLES)).grids
    assert grid.heads == ["Group", "Code"]
    assert [[cell.held for cell in line.cells] for line in grid.lines] == [
        ["4.1", "a"],
        ["4.1", "b"],
        ["4.2", "c"],
        [None, "all"],
    ]


def test_notes_are_a_last_column_beside_what_they_are_of() -> None:
    rows: list[Row] = [("a",), Note("first"), Note([Span("sec"), Span("ond")]), ("b",), ("c",), Note("third")]
    (grid,) = only(table((Column("Code"),), rows, STYLES)).grids
    assert grid.heads == ["Code", ""]
    assert [[cell.held for cell in line.cells] for line in grid.lines] == [
        ["a", "first\nsecond"],
        ["b", None],
        ["c", "third"],
    ]


def test_charts_are_their_figures() -> None:
    states = chart_blocks.state_bars([StateBar("4.1", {State.DONE: 3, State.LATE: 2})], STYLES, "Pillar")
    money = WORDS.short_money("USD", Decimal(3_400_000))
    bars = chart_blocks.bars(
        Bars(("Committed", "Spent"), [Bar("Fund", (Decimal(3_400_000), None), (money, "–"))]), STYLES, "Source"
    )
    curve = chart_blocks.lines(Lines(("Jan", "Feb"), (1, 2), (1, None)), STYLES)
    first, second, third = only(states, bars, curve).grids
    assert first.heads == ["Pillar", "Done", "On track", "At risk", "Late", "Not begun", ""]
    assert [cell.held for cell in first.lines[0].cells] == ["4.1", 3, 0, 0, 2, 0, 5]
    assert second.heads == ["Source", "Committed", "Spent"]
    assert second.lines[0].cells == [Value("Fund"), Value(Decimal(3_400_000), "USD"), NO_VALUE]
    assert third.heads == ["", "Planned", "Reached"]
    assert [[cell.held for cell in line.cells] for line in third.lines] == [["Jan", 1, 1], ["Feb", 2, None]]
    nothing = chart_blocks.bars(Bars(("Committed",), []), STYLES)
    assert only(nothing).notes == ["There are no figures to draw yet."]


def test_tables_stand_under_their_headings_and_sentences_beside_them() -> None:
    caption = Paragraph("What the columns are", replace(STYLES.small, keep_with_next=True))
    rows: list[Row] = [("a",)]
    head, second = told(
        Paragraph("A title", STYLES.title),
        Paragraph("Of the year 2026", STYLES.subtitle),
        Facts([Fact("Projects", WORDS.number(3), "1 under way")], STYLES),
        Beside([table((Column("Code"),), rows, STYLES), Stack([table((Column("State"),), rows, STYLES)])]),
        Paragraph("A chapter", STYLES.heading),
        caption,
        table((Column("Code"),), rows, STYLES),
        table((Column("Code"),), [], STYLES),
        Paragraph("A sentence.", STYLES.text),
        Paragraph("An empty chapter", STYLES.heading),
    ).chapters
    assert (head.heading, head.notes) == ("", ["Of the year 2026"])
    assert [grid.heads for grid in head.grids] == [["", "", ""], ["Code"], ["State"]]
    assert head.grids[0].lines[0].cells == [Value("Projects"), Value(3), Value("1 under way")]
    assert (second.heading, second.notes) == ("A chapter", ["A sentence."])
    assert [grid.caption for grid in second.grids] == ["What the columns are"]


def test_a_table_tells_the_same_after_it_was_printed(render: Callable[..., bytes]) -> None:
    rows: list[Row] = [Group("4.1"), *((WORDS.number(n), [Span(f"row {n}")]) for n in range(120)), Total(("", "all"))]
    block = table((Column("Number"), Column("Text")), rows, STYLES)
    before = told(block)
    render([block])
    assert told(block) == before and len(before.chapters[0].grids[0].lines) == 121


def test_each_report_is_had_as_tables_in_each_language(make_desk: Desks, language: str) -> None:
    database = make_desk("Vientiane")
    told_in_full = programme.irrigation(database)
    programme.many(database, 20)
    for name in ("national", "project"):
        found = report_tables(database, Asked(name, language, project=told_in_full.project, today=TODAY))
        assert found.title and found.office == "Vientiane" and found.language == language
        values = [
            cell for chapter in found.chapters for grid in chapter.grids for line in grid.lines for cell in line.cells
        ]
        assert {"USD", "%"} <= {value.unit for value in values}
        assert any(isinstance(value.held, date) for value in values)
        for chapter in found.chapters:
            for grid in chapter.grids:
                assert {len(line.cells) for line in grid.lines} == {len(grid.heads)}


def test_a_desk_without_projects_has_its_sentence(make_desk: Desks) -> None:
    found = report_tables(make_desk("Vientiane"), Asked("national", today=TODAY))
    assert "No project of Lao PDR is recorded at this desk yet." in found.chapters[0].notes
    assert not any(chapter.grids for chapter in found.chapters)


def test_a_draft_says_so_in_its_language(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    for language, draft, said in (("en", True, "Draft"), ("th", True, "ร่าง"), ("th", False, "")):
        assert report_tables(database, Asked("national", language, today=TODAY, draft=draft)).draft == said
