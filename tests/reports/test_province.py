"""Province summaries: the figures of one province's projects and of what was reported on them, and their pages."""

import io
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.values import Stage
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.manner import Era
from lmcdesk.reports.summaries import national, province
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.province import ProvinceSummary, QuarterReports
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_of
from tests.store.exchanging import send

Desks = Callable[..., Database]
AREA = Area("LA", "LA-LM")


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def text_of(path: Path) -> str:
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages))


def of(database: Database, year: int = 2026, progress: Progress | None = None) -> ProvinceSummary:
    with snapshot(database) as found:
        return province.summarise(found, AREA, year, TODAY, progress)


def small(database: Database) -> None:
    """Three projects of the province, one that reaches it and one that does not, with reports of two years."""
    one, two, over = (
        edit("project", code=code, country="LA", province="LA-LM", stage=stage, measure="4.2.12-1")
        for code, stage in (("A-1", "implementation"), ("A-2", "implementation"), ("A-3", "completed"))
    )
    reaching = edit("project", code="B-1", title="Road", country="LA", province="LA-PH", stage="implementation")
    elsewhere = edit("project", code="C-1", country="LA", province="LA-PH", stage="implementation")
    ends = ((2026, 3, 31), (2026, 3, 31), (2026, 6, 30), (2025, 12, 31))
    states = ("approved", "returned", "submitted", "locked")
    reports = [
        edit("progress_report", project=one.id, period_end=date(*end), state=state, return_reason="Why?")
        for end, state in zip(ends, states, strict=True)
    ]
    reports += [
        edit("progress_report", project=two.id, period_end=date(2026, 9, 30), state="draft"),
        edit("progress_report", project=over.id, period_start=date(2026, 10, 1), state="locked"),
        edit("progress_report", project=over.id, state="submitted"),
        edit("progress_report", project=elsewhere.id, period_end=date(2026, 3, 31), state="approved"),
        edit("progress_report", period_end=date(2026, 3, 31), state="approved"),
    ]
    more = [
        edit("project_place", project=reaching.id, country="LA", province="LA-LM"),
        edit("milestone", project=one.id, title="Pump", baseline=date(2026, 9, 30), delay_reason="flood"),
        edit("milestone", project=elsewhere.id, title="Not ours", baseline=date(2026, 9, 30)),
        edit("funding_line", project=one.id, source="adb", currency="USD", committed=Decimal(1000)),
        edit("funding_line", project=elsewhere.id, source="adb", currency="USD", committed=Decimal(500)),
    ]
    with database.writing("Keo", "sample") as journal:
        journal.append([one, two, over, reaching, elsewhere, *reports, *more])


def test_only_what_belongs_to_the_province_or_reaches_it_is_counted(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    small(database)
    summary = of(database)
    assert [line.code for line in summary.listed] == ["A-1", "A-2", "A-3", "B-1"]
    assert (summary.whole.projects, summary.under_way, summary.reaching) == (4, 3, 1)
    assert summary.stages == ((Stage.IMPLEMENTATION, 3), (Stage.COMPLETED, 1))
    assert [(line.key, line.projects) for line in summary.sections] == [("4.2.12", 3), (None, 1)]
    assert [line.title for line in summary.late] == ["Pump"]
    assert (summary.totals.usd.amounts.committed, summary.funding_lines) == (Decimal(1000), 1)


def test_reports_are_counted_by_quarter(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    small(database)
    summary = of(database)
    assert summary.quarters == (
        QuarterReports(1, handed_in=2, approved=1, returned=1),
        QuarterReports(2, handed_in=1, approved=0, returned=0),
        QuarterReports(3, handed_in=0, approved=0, returned=0),
        QuarterReports(4, handed_in=1, approved=1, returned=0),
    )
    assert [(line.code, line.ends, line.reason) for line in summary.returned] == [("A-1", date(2026, 3, 31), "Why?")]
    assert [line.code for line in summary.unreported] == ["A-2", "B-1"]
    assert summary.dateless == 1
    assert [quarter.handed_in for quarter in of(database, 2025).quarters] == [0, 0, 0, 1]


def test_a_province_is_heard_at_its_own_desk_and_by_its_bundles(make_desk: Desks) -> None:
    nation, own = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    small(nation)
    assert not of(nation).heard
    with own.writing("Keo") as journal:
        journal.append([edit("project", country="LA", province="LA-LM", stage="adopted")])
    assert of(own).heard
    send(own, nation)
    assert of(nation).heard


def test_provinces_that_reach_nobody_else_add_up_to_the_country(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 120)
    with snapshot(database) as found:
        whole = national.summarise(found, "LA", 2026, TODAY)
        parts = [province.summarise(found, Area("LA", line.key), 2026, TODAY) for line in whole.provinces if line.key]
    assert [part.whole.projects for part in parts] == [line.projects for line in whole.provinces if line.key]
    assert [len(part.late) for part in parts] == [line.overdue for line in whole.provinces if line.key]
    assert [part.whole.usd for part in parts] == [line.usd for line in whole.provinces if line.key]


def test_the_page_tells_the_province(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    small(database)
    print_of(database, "province", tmp_path / "a.pdf", province="LA-LM", today=TODAY)
    text = text_of(tmp_path / "a.pdf")
    for said in (
        *("Province summary: Luang Namtha", "Figures of the year 2026", "3 under way", "Pump", "USD 1,000"),
        *("Progress reports on 2026", "Quarter 1, 2026", "Whole year", "Why?"),
        "Reports that were returned and not handed in again",
        "No change has come from the desk of this province: all was entered at other desks.",
        "Projects in implementation without a report on 2026: A-2, B-1.",
        "Progress reports that do not say which time they are about, and so are not counted: 1.",
        "Among the projects are some that other provinces lead and that reach this one: 1.",
        "Counted are the projects that the province of Luang Namtha leads or that reach it",
        "Phongsaly",
    ):
        assert squeezed(said) in text, said
    assert squeezed("Sections without a project") not in text
    assert "Notours" not in text and "C-1" not in text and squeezed("By province") not in text


def test_years_are_told_in_the_era_chosen(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    small(database)
    print_of(database, "province", tmp_path / "a.pdf", province="LA-LM", today=TODAY, era=Era.BUDDHIST)
    text = text_of(tmp_path / "a.pdf")
    for said in ("Figures of the year 2569", "(2566-2570)", "due so far in 2569", "Quarter 4, 2569"):
        assert squeezed(said) in text, said
    assert "2026" not in text


def test_nothing_recorded_is_a_sentence(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    assert print_of(database, "province", tmp_path / "a.pdf", province="LA-LM", today=TODAY) == 1
    text = text_of(tmp_path / "a.pdf")
    assert squeezed("No project of Luang Namtha is recorded at this desk yet.") in text
    assert squeezed("What is missing") not in text


def test_a_province_of_another_country_has_its_own_titles(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 20, country="KH")
    print_of(database, "province", tmp_path / "a.pdf", province="KH-1", today=TODAY)
    assert squeezed("Province summary: Banteay Meanchey") in text_of(tmp_path / "a.pdf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "a.pdf"
    assert print_of(database, "province", path, province="LA-LM", language=language, today=TODAY) >= 2
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_hostile_values_print(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    strange = edit("project", country="LA", province="LA-LM", measure="?", stage="reopened", code="x" * 200)
    bare = edit("project", country="LA", province="LA-LM", stage="implementation")
    more = [
        edit("milestone", project=strange.id, title="y" * 5000, baseline=date(1, 1, 2), weight=-3),
        edit("funding_line", project=strange.id, committed=Decimal("-12.50"), currency="USD"),
        edit("progress_report", project=strange.id, period_end=TODAY, state="returned", return_reason="<b>&" * 1250),
        edit("progress_report", project=strange.id, period_end=TODAY, state="?"),
    ]
    with database.writing("Keo", "sample") as journal:
        journal.append([strange, bare, *more])
    print_of(database, "province", tmp_path / "a.pdf", province="LA-LM", today=TODAY)
    text = text_of(tmp_path / "a.pdf")
    assert "<b>&<b>&" in text and "Withoutatitle" in text
    assert "nan" not in text.lower().replace("finance", "").replace("financial", "")


def test_it_can_be_stopped(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    small(database)
    with pytest.raises(Cancelled):
        of(database, progress=Progress(stop=lambda: True))
