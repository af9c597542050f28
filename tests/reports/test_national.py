"""National summaries on paper: from no project to five thousand, whole, in order, and the same each time."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.money import Amounts
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.manner import Era, Manner
from lmcdesk.reports.programme_groups import by_section
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.national import summarise
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_national
from tests.store.exchanging import send

Desks = Callable[..., Database]


def squeezed(text: str) -> str:
    """Without blanks, since lines and letters may part anywhere."""
    return "".join(text.replace("\u200b", "").split())


def texts(path: Path) -> list[str]:
    return [squeezed(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages]


def test_no_project_is_told_in_a_sentence(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "national.pdf"
    assert print_national(make_desk("Vientiane"), path, today=TODAY) == 1
    (text,) = texts(path)
    assert squeezed("No project of Lao PDR is recorded at this desk yet.") in text
    assert squeezed("Provinces that lead no project: Attapeu, Bokeo,") in text
    assert "Fundingbysource" not in text


def test_one_project_makes_a_whole_summary(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "national.pdf"
    assert print_national(database, path, today=TODAY) <= 4
    text = "".join(texts(path))
    for said in (
        "National summary: Lao PDR",
        "Figures of the year 2026 under the Five-Year Plan of Action on Lancang-Mekong Cooperation (2023-2027)",
        *("As of 24 Nov 2026", "1 under way", "27 behind", "2 of 3", "due so far in 2026", "USD 790,000"),
        *("4.2.12 Water Resources Cooperation", "Pump station, civil works", programme.LAO_PUMP, "Flood or storm"),
        *("LMC Special Fund", "CNY 5,688,000", "EUR 25,000", "Annex: all projects by section", programme.LAO_TITLE),
        "Sections without a project: 4.1.1 High-level Exchanges",
        "No change has come from the desk of a province",
        "counts milestones by the day on which they were reached",
        "as known at the desk “Vientiane” on 24 Nov 2026",
    ):
        assert squeezed(said) in text, said


def test_the_cooperation_is_named_as_the_country_does(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "national.pdf"
    print_national(make_desk("Vientiane"), path, year=2025, today=TODAY, mekong_first=True)
    (text,) = texts(path)
    assert squeezed("year 2025 under the Five-Year Plan of Action on Mekong-Lancang Cooperation") in text


def test_two_hundred_projects_are_all_in_the_annex(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 200)
    path = tmp_path / "national.pdf"
    print_national(database, path, today=TODAY)
    text = "".join(texts(path))
    annex = text[text.index(squeezed("Annex: all projects by section")) :]
    for number in range(1, 201):
        assert any(f"LA-{year}-{number:04}" in annex for year in (2023, 2024, 2025, 2026))
    assert squeezed("Listed are the 25 that are latest, of") in text


def test_no_heading_stands_alone_at_the_foot_of_a_page(make_desk: Desks, tmp_path: Path) -> None:
    headings = [
        "States of projects by pillar",
        "By section of the Plan",
        "By province",
        "Milestones past their due day",
        "Why they are late",
        "Funding by source",
        "What is missing",
        "How these figures are made",
        "Annex: all projects by section",
    ]
    for count in (20, 45, 70):
        database = make_desk(f"Vientiane {count}")
        programme.many(database, count, seed=count)
        path = tmp_path / "national.pdf"
        print_national(database, path, today=TODAY)
        pages = texts(path)
        for text in pages:
            foot = text[: text.rindex("Page")]
            assert not foot.endswith(tuple(map(squeezed, headings)))


def test_two_thousand_projects_print(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 2000)
    path = tmp_path / "national.pdf"
    told: list[tuple[int, int, str]] = []
    count = print_national(database, path, today=TODAY, progress=Progress(lambda *step: told.append(step)))
    reader = pypdf.PdfReader(path)
    assert count == len(reader.pages) > 60
    assert squeezed(f"Page {count} of {count}") in squeezed(reader.pages[-1].extract_text())
    assert {"Reading milestones", "Reading funding", "Page 50"} <= {note for _, _, note in told}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_summary_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 12)
    path = tmp_path / "national.pdf"
    print_national(database, path, language=language, today=TODAY)
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_the_same_records_and_day_give_the_same_bytes(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 30)
    files = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for path in files:
        print_national(database, path, today=TODAY)
    assert files[0].read_bytes() == files[1].read_bytes()


def test_what_waits_for_a_decision_is_listed(make_desk: Desks, tmp_path: Path) -> None:
    nation, province = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    made = programme.irrigation(province)
    send(province, nation)
    for database, women in ((province, 6150), (nation, 6511)):
        with database.writing("Somebody") as journal:
            journal.edit("project", made.project, {"women": women})
    send(province, nation)
    path = tmp_path / "national.pdf"
    print_national(nation, path, today=TODAY)
    assert squeezed("Projects with entries that wait for a decision") in "".join(texts(path))


def test_odd_projects_do_not_spoil_the_summary(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    bare = edit("project", country="LA")
    strange = edit(
        "project", country="LA", province="XX-YY", measure="?", stage="reopened", title="<i>&", code="x" * 80
    )
    with database.writing("Keo") as journal:
        journal.append([bare, strange])
        journal.append(
            [
                edit("funding_line", project=bare.id, committed=Decimal(10) ** 30, currency="USD"),
                edit("funding_line", project=bare.id, committed=Decimal("-12.50"), source="?"),
                edit("milestone", project=bare.id, title="y" * 300, progress=-5, weight=900),
            ]
        )
    path = tmp_path / "national.pdf"
    print_national(database, path, today=TODAY)
    text = "".join(texts(path))
    for said in ("Without a title", "Without a measure of the Plan", "Stage not given", "XX-YY", "<i>&"):
        assert squeezed(said) in text, said


def test_chart_and_totals_tell_the_same_money(make_desk: Desks, tmp_path: Path) -> None:
    """Cents that no float holds add up exactly, and a half is rounded the same way wherever it is printed."""
    database = make_desk("Vientiane")
    project = edit("project", country="LA", measure="4.2.1-1", stage="implementation")
    cents = [Decimal("0.10")] * 25 + [Decimal(98_764)]
    with database.writing("Keo") as journal:
        journal.append([project])
        journal.append(
            [edit("funding_line", project=project.id, source="adb", currency="USD", committed=c) for c in cents]
        )
    path = tmp_path / "national.pdf"
    print_national(database, path, today=TODAY)
    text = "".join(texts(path))
    assert text.count("USD98,767") == 3  # the fact, the total, the bar
    assert text.count("98,767") == 5  # and the section's row with the one of all sections
    assert "98,766" not in text.replace("USD98,766.50committed", "")  # what the total in yuan lacks, to the cent


def test_a_rate_beyond_reason_does_not_stop_the_report(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    project = edit("project", country="LA", measure="4.2.1-1", stage="implementation")
    with database.writing("Keo") as journal:
        journal.append(
            [
                project,
                edit("rate", currency="LAK", day=date(2025, 1, 1), per_usd=Decimal("0.000000000000000001")),
                edit("funding_line", project=project.id, currency="LAK", committed=Decimal(10) ** 17),
            ]
        )
    path = tmp_path / "national.pdf"
    print_national(database, path, today=TODAY)
    assert "1.000E+35" in "".join(texts(path))


def test_nothing_is_left_where_printing_was_stopped(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 5)
    with pytest.raises(Cancelled):
        print_national(database, tmp_path / "a.pdf", progress=Progress(stop=lambda: True))
    assert not list(tmp_path.glob("a.pdf*"))


def test_what_a_section_is_behind_stays_on_one_line_in_every_language(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    with snapshot(database) as found:
        summary = summarise(found, "LA", 2026, TODAY)
    for language in LANGUAGES:
        words = Manner(language, Era.BUDDHIST, native=True)
        styles = Styles(language, words)
        behind = [replace(line, progress=77, expected=90) for line in summary.sections]
        even = [replace(line, progress=77, expected=77) for line in summary.sections]
        tables = [list(by_section(replace(summary, sections=lines), words, styles))[2] for lines in (behind, even)]
        assert tables[0].wrap(487, 1e6) == tables[1].wrap(487, 1e6), language


def test_sums_of_sections_are_not_broken(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    with snapshot(database) as found:
        summary = summarise(found, "LA", 2026, TODAY)
    words = Manner("km", Era.BUDDHIST, native=True)
    styles = Styles("km", words)

    def height(committed: int) -> float:
        usd = Amounts(Decimal(committed), Decimal(committed), Decimal(committed))
        told = replace(summary, whole=replace(summary.whole, usd=usd))
        return list(by_section(told, words, styles))[2].wrap(487, 1e6)[1]

    assert height(963_077_444) == height(7)
