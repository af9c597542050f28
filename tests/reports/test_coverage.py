"""The coverage matrix: what is counted in which cell, whose columns are drawn, and which measures are blank."""

import io
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.heat_steps import step
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import report_tables
from lmcdesk.reports.summaries.coverage import CoverageSummary, CoverRow, summarise
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from lmcdesk.store.queries import ProjectFilter, project_keys
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_of

Desks = Callable[..., Database]


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def text_of(path: Path) -> str:
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages))


def project(country: str | None, measure: str | None, **values: object) -> Edit:
    return edit("project", country=country, measure=measure, **{"stage": "implementation", **values})


def money(of: Edit, committed: int, year: int | None = 2026, currency: str = "USD") -> Edit:
    return edit("funding_line", project=of.id, currency=currency, year=year, committed=Decimal(committed))


def fill(database: Database) -> None:
    """Water in three countries, a joint one among them, and what is not counted."""
    days = {"planned_start": date(2025, 3, 1), "planned_end": date(2026, 6, 30)}
    water = project("LA", "4.2.12-3", **days)
    joint = project("KH", "4.2.12-1", planned_start=date(2026, 1, 1), planned_end=date(2027, 1, 1))
    thai = project("TH", "4.2.1-1")
    no_measure = project("LA", "?", **days)
    cancelled = project("LA", "4.2.9-1", stage="cancelled")
    declined = project("LA", "4.2.9-1", stage="proposed", proposal="declined")
    nowhere = project(None, "4.2.9-1")
    with database.writing("Keo") as journal:
        journal.append([water, joint, thai, no_measure, cancelled, declined, nowhere])
        journal.append(
            [
                edit("project_place", project=joint.id, country="LA"),
                edit("project_place", project=joint.id, country="LA", province="LA-LM"),
                edit("project_measure", project=water.id, measure="4.2.5-1"),
                edit("project_measure", project=water.id, measure="4.2.12-4"),
                money(water, 500_000, 2025),
                money(water, 100_000, None),
                money(joint, 1_000_000),
                money(thai, 7, currency="THB"),
                money(cancelled, 999),
            ]
        )


def read(database: Database, year: int | None = None) -> CoverageSummary:
    with snapshot(database) as found:
        return summarise(found, year, TODAY)


def row(summary: CoverageSummary, number: str) -> CoverRow:
    return next(each for each in summary.sections if each.key == number)


def test_projects_stand_in_each_country_and_section_but_once_in_a_total(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database)
    assert summary.countries == ("KH", "LA", "TH")
    assert summary.unheard == ("CN", "MM", "VN")
    water, farming = row(summary, "4.2.12"), row(summary, "4.2.5")
    assert (water.counts, water.total) == ((1, 2, 0), 2)
    assert (farming.counts, farming.total) == ((0, 1, 0), 1)
    economy = next(pillar for pillar in summary.pillars if pillar.key == "4.2")
    assert (economy.counts, economy.total) == ((1, 2, 1), 3)
    assert (summary.whole.counts, summary.whole.total) == ((1, 3, 1), 4)
    assert summary.outside is not None
    assert summary.outside.counts == (0, 1, 0)
    assert (summary.left_out, summary.nowhere, summary.undated) == (2, 1, 0)


def test_money_stands_once_with_the_primary_measure_and_the_country_in_the_lead(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database)
    water = row(summary, "4.2.12")
    assert water.committed == (Decimal(1_000_000), Decimal(600_000), Decimal(0))
    assert water.all_committed == Decimal(1_600_000)
    assert row(summary, "4.2.5").all_committed == 0
    assert summary.whole.all_committed == summary.money.usd.amounts.committed == Decimal(1_600_000)
    assert [entry.currency for entry in summary.money.usd.left_out] == ["THB"]


def test_a_year_counts_what_runs_in_it_and_its_own_money(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database, 2025)
    water = row(summary, "4.2.12")
    assert summary.countries == ("KH", "LA", "TH")  # though in two of them nothing runs in that year
    assert (water.counts, water.all_committed) == ((0, 1, 0), Decimal(500_000))
    assert (summary.undated, summary.without_year) == (2, 1)
    assert row(read(database, 2026), "4.2.12").all_committed == Decimal(1_000_000)


def test_blanks_are_the_measures_that_the_own_country_has_no_project_for(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database)
    blank = {each.key: each for each in summary.blanks}
    assert len(blank) == summary.measures - 4 == len(shipped().measures) - 4
    assert not blank.keys() & {"4.2.12-1", "4.2.12-3", "4.2.12-4", "4.2.5-1"}
    assert blank["4.2.1-1"].counts == (0, 0, 1)
    assert blank["4.2.9-1"].total == 0
    assert summary.served == 5
    assert summary.empty_cells == len(summary.sections) * 3 - 4


def test_each_count_has_its_step() -> None:
    assert [step(count) for count in (0, 1, 2, 3, 4, 5, 6, 8, 9, 5_000)] == [0, 1, 2, 2, 3, 3, 4, 4, 5, 5]


def test_the_matrix_says_what_it_shows(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    fill(database)
    path = tmp_path / "coverage.pdf"
    print_of(database, "coverage", path, today=TODAY)
    text = text_of(path)
    for said in (
        "Coverage of the Plan of Action, 2023–2027",
        "They have no column",
        *("China, Myanmar, Viet Nam", "4.2.12 Water Resources Cooperation", "none", "USD 1.6 M"),
        "Sections without a project: 4.1.1 High-level Exchanges",
        "Committed, USD thousand",
        "Not in the totals (USD, CNY): THB 7 committed",
        "Measures without a project in Lao PDR",
        "Without a project are 170 of the 174 measures of the Plan.",
        "but for the 2 that were cancelled or declined",
        "which are not counted: 1.",
    ):
        assert squeezed(said) in text, said
    print_of(database, "coverage", path, today=TODAY, year=2026)
    assert squeezed("Coverage of the Plan of Action in 2026") in text_of(path)


def test_a_desk_that_knows_its_own_country_only_draws_one_column(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "coverage.pdf"
    print_of(database, "coverage", path, today=TODAY)
    text = text_of(path)
    assert squeezed("This desk knows projects of Lao PDR only, and so the matrix has one column.") in text
    assert "Total" not in text


def test_a_provinces_desk_says_that_it_may_not_know_the_others(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    programme.irrigation(database)
    path = tmp_path / "coverage.pdf"
    print_of(database, "coverage", path, today=TODAY)
    said = "This is the desk of Luang Namtha; projects of other provinces may be unknown here."
    assert squeezed(said) in text_of(path)


def test_nothing_recorded_is_told_in_a_sentence(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "coverage.pdf"
    assert print_of(make_desk("Vientiane"), "coverage", path, today=TODAY) == 1
    text = text_of(path)
    assert squeezed("No project is counted in any section of the Plan.") in text
    assert "none" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    fill(database)
    path = tmp_path / "coverage.pdf"
    print_of(database, "coverage", path, language=language, native=True, today=TODAY)
    reader = pypdf.PdfReader(path)
    assert reader.trailer["/Root"]["/Lang"] == language
    assert all(page.mediabox.width > page.mediabox.height for page in reader.pages)


def test_odd_records_do_not_spoil_it(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    strange = project("LA", "4.2.9-1", stage="reopened", planned_start=date(9999, 12, 31))
    abroad = project("XX", "4.2.9-1")
    with database.writing("Keo") as journal:
        journal.append([strange, abroad, edit("project_place", project=abroad.id, country="??")])
        journal.append(
            [
                money(strange, -12),
                money(strange, 10**30),
                edit("funding_line", project=strange.id),
                edit("funding_line", committed=Decimal(1)),
                edit("project_measure", project=strange.id, measure="x" * 5000),
                edit("project_measure", measure="4.2.9-1"),
            ]
        )
    summary = read(database)
    assert summary.countries == ("LA",)
    assert (row(summary, "4.2.9").counts, summary.nowhere) == ((1,), 1)
    for year in (None, 2026, 9999):
        assert print_of(database, "coverage", tmp_path / f"{year}.pdf", year=year, today=TODAY) >= 1


def test_nothing_is_left_where_printing_was_stopped(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    fill(database)
    with pytest.raises(Cancelled):
        print_of(database, "coverage", tmp_path / "a.pdf", progress=Progress(stop=lambda: True))
    assert not list(tmp_path.glob("a.pdf*"))


def test_the_same_matrix_is_had_as_a_workbook(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    found = report_tables(database, Asked("coverage", today=TODAY))
    matrix = next(grid for chapter in found.chapters for grid in chapter.grids if "Section" in grid.heads)
    rows = [[value.held for value in line.cells] for line in matrix.lines]
    assert [row[2:] for row in rows if row[1] == "4.2.12 Water Resources Cooperation"] == [[1, 2, 0, 2]]


def test_each_figure_is_as_many_projects_as_its_filter_finds(make_desk: Desks) -> None:
    """What the page shows beside a cell, and the list of projects that it leads to, are those that were counted."""
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database)
    places = [*(frozenset({code}) for code in summary.countries), frozenset(summary.countries)]
    outside = [summary.outside] if summary.outside is not None else []
    with database.raw() as connection:
        for each in (*summary.sections, *summary.every, *outside):
            figures = [*each.counts, each.total]
            for count, countries in zip(figures, places, strict=True):
                wanted = ProjectFilter(countries=countries, sections=frozenset({each.key or ""}), undropped=True)
                assert len(project_keys(connection, wanted, TODAY)) == count, each.key


def test_the_money_of_a_measure_is_that_of_the_projects_that_serve_it_first(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database)
    money_of = {each.key: each.all_committed for each in summary.every if each.all_committed}
    assert money_of == {"4.2.12-1": Decimal(1_000_000), "4.2.12-3": Decimal(600_000)}
