"""Who has reported: provinces by months and quarters, from reports and merged bundles, and who never sent anything."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.values import Role
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import report_tables
from lmcdesk.reports.summaries import reporting
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.reports.summaries.reporting import Mark, PlaceLine, ReportingSummary
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, merge, trust
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_of

Desks = Callable[..., Database]


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def text_of(path: Path) -> str:
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages))


def of(database: Database, today: date = TODAY, progress: Progress | None = None) -> ReportingSummary:
    with snapshot(database) as found:
        return reporting.summarise(found, today, progress)


def small(database: Database) -> None:
    """One province that reported on all, one in part, one whose report was returned, one without, one with nothing due,
    as of 24 November 2026."""
    projects = {
        (place, n): edit("project", code=f"{place}-{n}", country="LA", province=f"LA-{place}", stage="implementation")
        for place in ("AT", "BK", "CH", "HO")
        for n in (1, 2)
    }
    closed = edit("project", country="LA", province="LA-LM", stage="closed")
    national = edit("project", country="LA", stage="implementation")
    end = date(2026, 9, 30)
    reports = [
        edit("progress_report", project=projects["AT", 1].id, period_end=end, state="approved"),
        edit("progress_report", project=projects["AT", 2].id, period_end=end, state="submitted"),
        edit("progress_report", project=projects["BK", 1].id, period_end=end, state="locked"),
        edit("progress_report", project=projects["BK", 2].id, period_end=end, state="draft"),
        edit("progress_report", project=projects["CH", 1].id, period_end=end, state="returned"),
        edit("progress_report", project=projects["CH", 1].id, period_end=date(2026, 1, 31), state="approved"),
        edit("progress_report", project=projects["CH", 1].id, period_end=date(2025, 6, 30), state="approved"),
    ]
    with database.writing("Keo", "sample") as journal:
        journal.append([*projects.values(), closed, national, *reports])


def lines_of(summary: ReportingSummary) -> dict[str, PlaceLine]:
    return {line.place: line for line in summary.lines}


def test_each_place_has_a_mark_for_each_period(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    small(database)
    summary = of(database)
    assert (summary.months[0].first, summary.months[-1].last) == (date(2025, 12, 1), date(2026, 11, 30))
    assert (summary.quarters[0].first, summary.quarters[-1].last) == (date(2026, 1, 1), date(2026, 12, 31))
    assert [line.place for line in summary.lines] == ["LA-AT", "LA-BK", "LA-CH", "LA-HO", "LA-LM", "LA"]
    marks = {place: [cell.mark for cell in line.quarters] for place, line in lines_of(summary).items()}
    no, later = Mark.MISSING, Mark.OPEN
    assert marks == {
        "LA-AT": [no, no, Mark.ALL, later],
        "LA-BK": [no, no, Mark.PART, later],
        "LA-CH": [Mark.PART, no, Mark.RETURNED, later],
        "LA-HO": [no, no, no, later],
        "LA-LM": [Mark.NOT_DUE] * 4,
        "LA": [no, no, no, later],
    }
    months = [cell.mark for cell in lines_of(summary)["LA-CH"].months]
    assert months == [no, Mark.PART, *[no] * 7, Mark.RETURNED, no, later]


def test_provinces_that_handed_in_are_counted_by_month(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    small(database)
    national = edit("project", country="LA", stage="implementation")
    report = edit("progress_report", project=national.id, period_end=date(2026, 9, 30), state="approved")
    with database.writing("Keo") as journal:
        journal.append([national, report])
    summary = of(database)
    assert lines_of(summary)["LA"].months[9].came.reported == 1  # it is no province
    assert summary.handed_in == (0, 1, *[0] * 7, 2, 0, 0)
    found = report_tables(database, Asked("reporting", today=TODAY))
    (chart,) = (grid for chapter in found.chapters for grid in chapter.grids if len(grid.heads) == 2)
    assert chart.heads[1] == "Provinces that handed in reports"
    assert [[cell.held for cell in line.cells] for line in chart.lines][:2] == [["Dec 2025", 0], ["Jan 2026", 1]]


def test_the_last_full_quarter_is_counted(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    small(database)
    summary = of(database)
    assert len(summary.expected) == 5
    assert [line.place for line in summary.last_full(Mark.ALL)] == ["LA-AT"]
    assert [line.place for line in summary.last_full(Mark.PART, Mark.RETURNED)] == ["LA-BK", "LA-CH"]
    assert [line.place for line in summary.last_full(Mark.MISSING)] == ["LA-HO", "LA"]


def test_who_never_sent_a_bundle_is_named(tmp_path: Path) -> None:
    today = date.today()
    nation = Database.create(tmp_path / "nation", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    small(nation)
    own = Database.create(tmp_path / "own", country="LA", province="LA-AT", name="Attapeu")
    trust.accept(own, trust.enrol(nation, trust.request(own)))
    with own.writing("Keo") as journal:
        journal.append([edit("project", country="LA", province="LA-AT", stage="implementation")])
    bundle.write(own, tmp_path / "one.lmcb", recipient=nation.me.id)
    merge.merge(nation, tmp_path / "one.lmcb", "Bounmy")
    summary = of(nation, today)
    sent = lines_of(summary)["LA-AT"]
    assert (sent.under_way, sent.bundles, sent.worked) == (3, 1, today)
    assert sent.months[-1].came.bundles == sent.quarters[-1].came.bundles == 1
    assert set(summary.silent) == {"LA-BK", "LA-CH", "LA-HO", "LA-LM"}
    assert len(summary.absent) == 13 and "LA-PH" in summary.absent
    # At the province's own desk, which knows of no other, nobody is silent: its own work comes by no bundle.
    assert of(own, today).silent == ()

    print_of(nation, "reporting", tmp_path / "a.pdf", today=today)
    text = text_of(tmp_path / "a.pdf")
    assert squeezed("bundles: 1, to") in text
    assert squeezed("nothing has ever come: Bokeo, Champasak, Houaphanh, Luang Namtha.") in text


def test_the_page_tells_it_in_marks_and_words(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    small(database)
    print_of(database, "reporting", tmp_path / "a.pdf", today=TODAY)
    text = text_of(tmp_path / "a.pdf")
    for said in (
        *(
            "Who has reported: Lao PDR",
            "3 of 9",
            "of 5 with projects in implementation",
            "Quarter 3, 2026",
            "2 of 2",
            "1 of 2",
        ),
        *("Returned: 1", "Nothing came", "nothing due", "all reported on", "National, no province"),
        "Without a report on Quarter 3, 2026: Houaphanh; National, no province.",
        "Provinces without a project or a desk, and so not told of above: Bolikhamxay,",
        "Told is what is known at the desk “Vientiane” on 24 Nov 2026.",
    ):
        assert squeezed(said) in text, said


def test_nothing_recorded_is_a_sentence(make_desk: Desks, tmp_path: Path) -> None:
    assert print_of(make_desk("Vientiane"), "reporting", tmp_path / "a.pdf", today=TODAY) == 1
    text = text_of(tmp_path / "a.pdf")
    assert squeezed("No province has a project or a desk yet.") in text
    assert squeezed("By month") not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 40)
    path = tmp_path / "a.pdf"
    assert print_of(database, "reporting", path, language=language, today=TODAY, native=True) >= 2
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_hostile_values_print(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    strange = edit("project", country="LA", province="XX-" + "Y" * 300, stage="implementation")
    with database.writing("Keo", "sample") as journal:
        journal.append(
            [
                strange,
                edit("progress_report", project=strange.id, period_end=date(9999, 12, 31), state="approved"),
                edit("progress_report", project=strange.id, state="?"),
                edit("progress_report", state="approved", period_end=TODAY),
            ]
        )
    print_of(database, "reporting", tmp_path / "a.pdf", today=TODAY)
    assert "XX-YYY" in text_of(tmp_path / "a.pdf")


def test_it_can_be_stopped(make_desk: Desks) -> None:
    with pytest.raises(Cancelled):
        of(make_desk("Vientiane"), progress=Progress(stop=lambda: True))
