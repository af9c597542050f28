"""Annual progress reports: figures of the year, its words, who is missing, and a list of contents that is right."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.values import ReportState
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports import annual as printed
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import print_report
from lmcdesk.reports.programme_blocks import occasion
from lmcdesk.reports.summaries import annual
from lmcdesk.reports.summaries.annual import AnnualSummary, Silence
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.odd import LONG, odd
from tests.reports.programme import TODAY, edit
from tests.reports.reading import squeezed, text_of

Desks = Callable[..., Database]

CHAPTERS = (
    "Overview in figures",
    "Progress by pillar, section and measure",
    "Delays and their reasons",
    "Funding by section and source",
    "Assessments and recommendations",
    "Outlook",
    "Who has not reported",
    "Annex: all projects",
)


def summary_of(database: Database, year: int = 2026) -> AnnualSummary:
    with snapshot(database) as found:
        return annual.summarise(found, "LA", year, TODAY)


def test_a_year_is_told_by_its_approved_reports_and_milestones(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    summary = summary_of(database)
    (section,) = summary.sections
    assert section == "4.2.12"
    year = summary.sections[section]
    assert [(said.state, said.narrative) for said in year.told] == [
        (ReportState.APPROVED, "Canals of lots 1 and 2 are finished.")  # not what was returned later
    ]
    assert [(step.title, step.day) for step in year.reached] == [
        ("Canals, lots 1 and 2", date(2026, 6, 28)),
        ("Design approved", date(2026, 2, 5)),
    ]
    assert [delay.days for delay in year.late] == [55]
    assert dict(summary.reports) == dict.fromkeys(("draft", "returned", "approved"), 1)
    assert summary.unreported == 0
    assert summary.assessments.whole.assessments == 2
    assert [(group.key, group.projects) for group in summary.nation.measures] == [("4.2.12-3", 1)]
    sources = summary.nation.section_sources[section]
    assert sum(line.usd.committed for line in sources) == summary.nation.totals.usd.amounts.committed


def test_another_year_is_told_by_its_own(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    made = programme.irrigation(database)
    summary = summary_of(database, 2025)
    assert [step.title for step in summary.nation.reached] == ["Agreement with 6 villages"]
    assert [step.title for step in summary.nation.coming] == [
        "Pump station, civil works",
        "Water users' groups registered",
        "Pumps installed and tested",
        "Training of 40 operators",
        "Handover and closing report",
    ]
    assert summary.silences == (Silence("LA-LM", 1, 1),)
    assert summary.assessments.whole.assessments == 0
    assert made.project == summary.nation.listed[0].id


def test_a_submitted_report_stands_in_for_an_approved_one(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    project = edit("project", country="LA", measure="4.2.1-1", stage="implementation")
    days = [date(2026, 3, 31) + timedelta(days=30 * n) for n in range(4)]
    states = ("submitted", "submitted", "draft", "returned")
    with database.writing("Keo", "sample") as journal:
        journal.append([project])
        journal.append(
            [
                edit("progress_report", project=project.id, period_end=day, state=state, narrative=f"{state} {day}")
                for day, state in zip(days, states, strict=True)
            ]
        )
    (said,) = summary_of(database).sections["4.2.1"].told
    assert said.narrative == f"submitted {days[1]}"


def test_the_report_has_its_title_and_all_its_chapters(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "annual.pdf"
    print_report(database, Asked("annual", today=TODAY), path)
    text = text_of(path)
    for said in (
        "Progress Report of the Year 2026 on Implementing the Five-Year Plan of Action on Lancang-Mekong Cooperation "
        "(2023-2027)",
        *("As of 24 Nov 2026", "Lao PDR", "4.2.12-3", "Canals of lots 1 and 2 are finished."),
        *("Pump station, civil works", "Flood or storm", "USD 790,000", "Assessments made in 2026: 2."),
        *("No milestone of a project under way is due in 2027.", "No project is on the list for 2027."),
        "For every project under way a progress report of 2026 was handed in.",
        *("Annex: all projects by section", programme.LAO_TITLE, *CHAPTERS),
    ):
        assert squeezed(said) in text, said


def test_the_cooperation_is_named_as_the_country_does(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "annual.pdf"
    print_report(make_desk("Vientiane"), Asked("annual", year=2025, today=TODAY, mekong_first=True), path)
    title = pypdf.PdfReader(path).metadata
    assert title is not None
    assert title.title == (
        "Progress Report of the Year 2025 on Implementing the Five-Year Plan of Action on Mekong-Lancang Cooperation "
        "(2023-2027)"
    )


def test_contents_name_the_pages_on_which_chapters_begin(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 60)
    path = tmp_path / "annual.pdf"
    print_report(database, Asked("annual", today=TODAY), path)
    reader = pypdf.PdfReader(path)
    begins = {
        str(entry.title): reader.get_destination_page_number(entry)
        for entry in reader.outline
        if not isinstance(entry, list)
    }
    assert {*CHAPTERS} <= {*begins}
    first = squeezed(reader.pages[0].extract_text())
    pages = [begins[chapter] for chapter in CHAPTERS]
    assert pages == sorted(pages)
    for chapter in CHAPTERS:
        page = begins[chapter]
        assert page is not None
        assert squeezed(chapter) in squeezed(reader.pages[page].extract_text())
        assert f"{squeezed(chapter)}{page + 1}" in first
    links = [annotation.get_object() for annotation in reader.pages[0]["/Annots"]]
    assert len(links) == len(CHAPTERS)


def test_long_lists_are_cut_but_the_annex_is_whole(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 200)
    path = tmp_path / "annual.pdf"
    print_report(database, Asked("annual", today=TODAY), path)
    text = text_of(path)
    assert squeezed("Listed are the 20 that are due first, of") in text
    assert squeezed("Listed are the 25 that are latest, of") in text
    assert squeezed("Not one project under way was reported on by:") in text
    annex = text[text.rindex(squeezed("Annex: all projects by section")) :]
    for number in range(1, 201):
        assert any(f"LA-{year}-{number:04}" in annex for year in (2023, 2024, 2025, 2026))


def test_nothing_recorded_is_one_page(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "annual.pdf"
    assert print_report(make_desk("Vientiane"), Asked("annual", today=TODAY), path) == 1
    assert squeezed("No project of Lao PDR is recorded at this desk yet.") in text_of(path)


def test_odd_records_print(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    project, long, *_ = odd(database, 2027)
    with database.writing("Keo", "sample") as journal:
        journal.append(
            [
                edit("progress_report", project=long.id, period_end=TODAY, state="approved", narrative=LONG),
                edit("progress_report", project=project.id, state="approved", narrative="Of no day"),
                edit("progress_report", project=project.id, period_start=TODAY, state="?", issues="x"),
                edit("milestone", project=project.id, baseline=date(2026, 1, 1), delay_text=LONG),
                edit("milestone", project=project.id, actual=date(2026, 1, 1)),
                edit("milestone", project=project.id, planned=date(2027, 1, 1), title=LONG),
            ]
        )
    path = tmp_path / "annual.pdf"
    print_report(database, Asked("annual", today=TODAY), path)
    text = text_of(path)
    assert squeezed("Without a title") in text
    assert "NaN" not in text


@pytest.mark.parametrize("mekong_first", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_summary_is_called_like_the_annual_report(make_desk: Desks, language: str, mekong_first: bool) -> None:
    words = Manner(language, mekong_first=mekong_first)
    called = printed.title(summary_of(make_desk("Vientiane")), words)
    assert called.casefold() != occasion(2026, words).casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "annual.pdf"
    assert print_report(database, Asked("annual", language=language, today=TODAY), path) > 1
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_reading_stops_when_asked(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 5)
    with snapshot(database) as found, pytest.raises(Cancelled):
        annual.summarise(found, "LA", 2026, TODAY, Progress(stop=lambda: True))
