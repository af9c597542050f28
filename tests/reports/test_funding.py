"""The funding report: each figure against a small programme, what has no rate, what is overspent, and hostile money."""

import io
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.money import Amounts
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.summaries.funding_overview import FundingSummary, MoneyLine, Period, summarise
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_of

Desks = Callable[..., Database]


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def text_of(path: Path) -> str:
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages))


def usd(committed: object, disbursed: object = 0, spent: object = 0) -> Amounts:
    return Amounts(*(Decimal(str(amount)) for amount in (committed, disbursed, spent)))


def line(project: Edit, source: str | None, year: int | None, *amounts: object, **values: object) -> Edit:
    given = zip(("committed", "disbursed", "spent"), amounts, strict=False)
    told = {name: Decimal(str(amount)) for name, amount in given if amount is not None}
    return edit("funding_line", project=project.id, source=source, year=year, **{"currency": "USD"} | told | values)


def fill(database: Database) -> None:
    """Two projects of one country and one of another; cash, goods, and money without a rate."""
    north = edit("project", country="LA", province="LA-LM", code="LA-1", title="Irrigation")
    nation = edit("project", country="LA", code="LA-2", title="Statistics")
    thai = edit("project", country="TH", province="TH-57", code="TH-1", title="Customs")
    bare = edit("project", country="LA", code="LA-3")
    rates = [
        edit("rate", currency="LAK", day=date(2024, 1, 1), per_usd=Decimal(20_000)),
        edit("rate", currency="CNY", day=date(2024, 1, 1), per_usd=Decimal(7)),
    ]
    money = [
        line(north, "adb", 2024, 1000, 600, 700),
        line(north, "adb", 2025, 500, 50, 0),
        line(north, "lmc-special-fund", 2025, 300, 300, 100, kind="cash"),
        line(north, "enterprise", 2026, 40, None, 30, kind="in_kind", source_name="Nam Tha Construction"),
        line(nation, "national-government", 2025, 2_000_000, 0, 0, currency="LAK", kind="cash"),
        line(nation, "adb", None, 10, None, 5),
        line(thai, "foundation", 2031, 77, 10, 20, currency="THB"),
        line(thai, "foundation", 2022, 1, 1, 2),
    ]
    with database.writing("Keo") as journal:
        journal.append([north, nation, thai, bare, *rates, *money])


def read(database: Database) -> FundingSummary:
    with snapshot(database) as found:
        return summarise(found, TODAY)


def amounts(lines: tuple[MoneyLine, ...]) -> dict[str | None, Amounts]:
    return {each.key: each.usd for each in lines}


def test_money_is_added_up_by_source_kind_and_place(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database)
    assert (summary.projects, summary.funded, summary.lines) == (4, 3, 8)
    assert list(amounts(summary.sources).items()) == [
        ("lmc-special-fund", usd(300, 300, 100)),
        ("national-government", usd(100)),
        ("adb", usd(1510, 650, 705)),
        ("foundation", usd(1, 1, 2)),
        ("enterprise", usd(40, 0, 30)),
    ]
    assert amounts(summary.kinds) == {"cash": usd(400, 300, 100), "in_kind": usd(40, 0, 30), None: usd(1511, 651, 707)}
    assert summary.in_kind == usd(40, 0, 30)
    assert amounts(summary.countries) == {"LA": usd(1950, 950, 835), "TH": usd(1, 1, 2)}
    assert amounts(summary.provinces) == {"LA-LM": usd(1840, 950, 830), None: usd(110, 0, 5)}
    assert summary.totals.usd.amounts == usd(1951, 951, 837)
    assert summary.totals.cny.amounts.committed == Decimal(13_650)  # no yuan for the dollar of 2022
    assert (summary.disbursed_share, summary.spent_share) == (48, 88)


def test_years_are_those_of_the_plan_with_before_after_and_without(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database)
    assert summary.periods == (
        Period(None, 2022),
        *(Period(year, year) for year in range(2023, 2028)),
        Period(2028, None),
        Period(None, None),
    )
    committed = [each.usd.committed for each in summary.years]
    assert committed == [1, 0, 1000, 900, 40, 0, 0, 10]
    adb = next(each for each in summary.grid if each.source == "adb")
    assert [cell.committed for cell in adb.cells] == [0, 0, 1000, 500, 0, 0, 0, 10]
    assert adb.total == usd(1510, 650, 705)
    assert [cell.committed for cell in summary.grid_total.cells] == committed


def test_currencies_are_listed_as_recorded(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    found = {
        each.currency: (each.lines, each.amounts.committed, each.usd.committed) for each in read(database).currencies
    }
    assert found == {"LAK": (1, 2_000_000, 100), "THB": (1, 77, 0), "USD": (6, 1851, 1851)}


def test_what_is_spent_above_what_was_disbursed_is_found_over_all_years(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    fill(database)
    summary = read(database)
    assert [(each.code, each.money.source, each.over, each.usd) for each in summary.over] == [
        ("LA-1", "adb", 50, 50),
        ("TH-1", "foundation", 1, 1),
        ("TH-1", "foundation", 10, None),
    ]
    assert summary.not_disbursed == 1  # goods are not disbursed; the money of ADB for statistics should be


def test_the_report_says_what_it_shows(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    fill(database)
    path = tmp_path / "funding.pdf"
    print_of(database, "funding", path, today=TODAY)
    text = text_of(path)
    for said in (
        "All projects that are known at this desk, of whatever country.",
        *("USD 1,951", "48 % of what is committed", "88 % of what is disbursed", "3 of 4"),
        "Not in the totals (USD, CNY): THB 77 committed, THB 20 spent.",
        "Not in the totals (CNY): USD 1 committed, USD 2 spent. There is no rate for 31 Dec 2022 or before.",
        *("Asian Development Bank (ADB)", "until 2022", "from 2028", "Year not given", "Kind not given", "In kind"),
        *("Funding by country", "Funding by province of Lao PDR", "Luang Namtha", "National, no province"),
        *("LAK", "2,000,000", "THB 10", "LA-1 Irrigation"),
        "Projects that spent money of a source without a figure for what was disbursed: 1.",
    ):
        assert squeezed(said) in text, said


def test_a_desk_of_one_country_has_no_table_of_countries(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "funding.pdf"
    print_of(database, "funding", path, today=TODAY)
    text = text_of(path)
    assert squeezed("Projects of Lao PDR, as far as they are known at this desk.") in text
    assert squeezed("Funding by country") not in text
    assert squeezed("No project has spent more of a source than was disbursed to it.") in text


def test_nothing_recorded_is_told_in_a_sentence(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "funding.pdf"
    assert print_of(make_desk("Vientiane"), "funding", path, today=TODAY) == 1
    assert squeezed("No funding has been recorded.") in text_of(path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    fill(database)
    path = tmp_path / "funding.pdf"
    print_of(database, "funding", path, language=language, native=True, today=TODAY)
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_odd_money_does_not_spoil_it(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    odd = edit("project", title="x" * 5000)
    with database.writing("Keo") as journal:
        journal.append([odd, line(odd, "?" * 300, -5, -100, -50, -10), line(odd, None, 10**9, 10**30)])
        journal.append([line(odd, "adb", 2026, 10**17, 0, 10**17), line(odd, "adb", 2026, 1, 1, 3, currency=None)])
        journal.append([line(odd, "y", 2026, 5, 1, 9, currency="XYZ", source_name="z" * 5000, kind="?")])
        journal.append([edit("funding_line", project=odd.id), edit("funding_line", committed=Decimal(1))])
    summary = read(database)
    assert (summary.lines, summary.disbursed_share) == (6, None)
    assert len(summary.over) == 3
    path = tmp_path / "funding.pdf"
    print_of(database, "funding", path, today=TODAY)
    text = text_of(path)
    assert "NaN" not in text
    assert squeezed("(currency not given)") in text
    assert squeezed("Country not given") not in text  # there is no other country to tell it from


def test_money_of_a_thousand_million_is_told_in_thousands(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    project = edit("project", country="LA")
    with database.writing("Keo") as journal:
        journal.append([project, line(project, "adb", 2026, 2_500_000_000, 1, 0)])
    path = tmp_path / "funding.pdf"
    print_of(database, "funding", path, today=TODAY)
    assert squeezed("USD thousand") in text_of(path)
    assert "2,500,000" in text_of(path)


def test_nothing_is_left_where_printing_was_stopped(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    fill(database)
    with pytest.raises(Cancelled):
        print_of(database, "funding", tmp_path / "a.pdf", progress=Progress(stop=lambda: True))
    assert not list(tmp_path.glob("a.pdf*"))
