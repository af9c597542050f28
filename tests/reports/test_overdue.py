"""Overdue milestones: each is counted once, where it belongs, and told on paper with its reason."""

import io
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.values import DelayReason
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.summaries import overdue
from lmcdesk.reports.summaries.area import Area
from lmcdesk.reports.summaries.overdue import OverdueGroup, OverdueSummary
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_of

Desks = Callable[..., Database]


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def text_of(path: Path) -> str:
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages))


LAOS = Area("LA")


def of(database: Database, area: Area = LAOS, progress: Progress | None = None) -> OverdueSummary:
    with snapshot(database) as found:
        return overdue.summarise(found, area, TODAY, progress)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def small(database: Database) -> None:
    """Two provinces, four milestones past their due day, and some that only look so."""
    office = edit("organisation", name="Water Office")
    here = edit("project", code="A-1", title="Road", country="LA", province="LA-LM", measure="4.2.1-1")
    far = edit("project", code="B-1", title="Well", country="LA", province="LA-AT", measure="4.2.12-1", stage="adopted")
    nowhere = edit("project", code="C-1", title="Law", country="LA", stage="implementation")
    others = [
        edit("project", code=stage, country="LA", province="LA-LM", stage=stage)
        for stage in ("proposed", "closed", "cancelled")
    ]
    steps = [
        edit("milestone", project=here.id, title="Bridge", baseline=ago(91), planned=ago(5), responsible=office.id),
        edit("milestone", project=here.id, title="Drains", planned=ago(90), delay_reason="flood", delay_text="August"),
        edit("milestone", project=here.id, title="Opened", baseline=ago(10), actual=ago(2)),
        edit("milestone", project=here.id, title="Undated"),
        edit("milestone", project=here.id, title="Today", baseline=TODAY),
        edit("milestone", project=far.id, title="Pump", baseline=ago(400), delay_reason="flood", status="on_track"),
        edit("milestone", project=nowhere.id, title="Draft", baseline=ago(1), delay_reason="?", progress=99),
        edit("milestone", project=nowhere.id, title="Passed", baseline=ago(1), progress=100),
        *(edit("milestone", project=other.id, title="Passed over", baseline=ago(50)) for other in others),
    ]
    bare = edit("project", code="D-1", country="LA", stage="implementation")
    with database.writing("Keo") as journal:
        journal.append([office, here, far, nowhere, bare, *others, *steps])


def test_what_is_overdue_is_counted_by_province_and_section(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    small(database)
    summary = of(database)
    assert (summary.projects, summary.open, summary.undated, summary.without_milestones) == (7, 6, 1, 1)
    assert summary.whole == OverdueGroup(None, under_way=4, concerned=3, late=4, long=2, worst=400)
    assert summary.provinces == (
        OverdueGroup("LA-AT", 1, 1, 1, 1, 400),
        OverdueGroup("LA-LM", 1, 1, 2, 1, 91),
        OverdueGroup(None, 2, 1, 1, 0, 1),
    )
    assert [(group.key, group.late) for group in summary.sections] == [("4.2.1", 2), ("4.2.12", 1), (None, 1)]
    assert summary.reasons == ((DelayReason.FLOOD, 2, 1), (None, 2, 1))
    assert set(summary.silent) == {"LA-AT", "LA-LM"}


def test_each_line_tells_what_is_known_of_it(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    small(database)
    summary = of(database)
    assert [(line.title, line.days, line.long) for line in summary.late] == [
        ("Pump", 400, True),
        ("Bridge", 91, True),
        ("Drains", 90, False),
        ("Draft", 1, False),
    ]
    bridge, drains = summary.late[1:3]
    assert (bridge.adopted, bridge.forecast, bridge.responsible) == (ago(91), ago(5), "Water Office")
    assert (drains.adopted, drains.forecast, drains.reason_text) == (None, ago(90), "August")
    assert [(found.latest.code, found.late) for found in summary.projects_late] == [("B-1", 1), ("A-1", 2), ("C-1", 1)]


def test_a_provinces_desk_is_told_of_its_own(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    small(database)
    assert [line.title for line in of(database, Area("LA", "LA-LM")).late] == ["Bridge", "Drains"]
    print_of(database, "overdue", tmp_path / "a.pdf", today=TODAY)
    text = text_of(tmp_path / "a.pdf")
    for said in (
        *("Overdue milestones: Luang Namtha", "Bridge", "Water Office", "Late by over 90 days", "of 4 not yet done"),
        "Counted are the projects that the province of Luang Namtha leads or that reach it",
    ):
        assert squeezed(said) in text, said
    assert "Pump" not in text and "Byprovince" not in text.replace("milestonesbyprovince", "")


def test_the_page_tells_all_of_it(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    small(database)
    print_of(database, "overdue", tmp_path / "a.pdf", today=TODAY)
    text = text_of(tmp_path / "a.pdf")
    for said in (
        *("Overdue milestones: Lao PDR", "of 6 not yet done", "of 4 under way", "Flood or storm", "No reason given"),
        *("4.2.12 Water Resources Cooperation", "National, no province", "Pump", "400", "August"),
        "Milestones not done and without a due day, so that they are never late: 1.",
        "Projects under way without a milestone: 1.",
    ):
        assert squeezed(said) in text, said


def test_nothing_recorded_and_nothing_late_are_sentences(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    assert print_of(database, "overdue", tmp_path / "a.pdf", today=TODAY) == 1
    assert squeezed("No project of Lao PDR is recorded at this desk yet.") in text_of(tmp_path / "a.pdf")
    with database.writing("Keo") as journal:
        journal.append([edit("project", country="LA")])
    assert print_of(database, "overdue", tmp_path / "b.pdf", today=TODAY) == 1
    text = text_of(tmp_path / "b.pdf")
    assert squeezed("No milestone of a project under way is past its due day.") in text
    assert squeezed("Projects that are latest") not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 30)
    path = tmp_path / "a.pdf"
    assert print_of(database, "overdue", path, language=language, today=TODAY) >= 2
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_hostile_values_print(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    strange = edit("project", country="LA", province="XX-YY", measure="?", stage="reopened", code="x" * 200)
    step = edit(
        "milestone", project=strange.id, title="y" * 5000, baseline=date(1, 1, 2), delay_text="<b>&" + "z" * 5000
    )
    with database.writing("Keo") as journal:
        journal.append([strange, step, edit("milestone", project=strange.id, baseline=ago(3), weight=-4, progress=-9)])
    print_of(database, "overdue", tmp_path / "a.pdf", today=TODAY)
    text = text_of(tmp_path / "a.pdf")
    for said in ("XX-YY", "<b>&", "Without a title", "Without a measure of the Plan"):
        assert squeezed(said) in text, said


def test_it_can_be_stopped(make_desk: Desks) -> None:
    with pytest.raises(Cancelled):
        of(make_desk("Vientiane"), progress=Progress(stop=lambda: True))
