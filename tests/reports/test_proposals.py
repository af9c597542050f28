"""The list of projects proposed for a year: its figures, and that it prints whatever is on it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.values import ProposalState
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import print_report
from lmcdesk.reports.summaries import proposals
from lmcdesk.reports.summaries.proposals import ProposalsSummary
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from tests.reports.odd import LONG, odd
from tests.reports.programme import LAO_TITLE, TODAY, edit
from tests.reports.reading import squeezed, text_of

Desks = Callable[..., Database]


def summary_of(database: Database, year: int = 2027) -> ProposalsSummary:
    with snapshot(database) as found:
        return proposals.summarise(found, "LA", year, TODAY)


def three(database: Database) -> None:
    """Two projects on the list for 2027, one of them adopted by a meeting, and one on that for 2028."""
    office = edit("organisation", name="Ministry of Public Works")
    given = {"country": "LA", "proposal_year": 2027}
    port = edit(
        "project",
        **given,
        code="LA-2027-0002",
        title="River port",
        title_local=LAO_TITLE,
        measure="4.2.1-2",
        province="LA-LM",
        lead=office.id,
        proposal="adopted",
        planned_start=date(2027, 2, 1),
        planned_end=date(2028, 3, 1),
        budget=Decimal(2_160_000_000),
        currency="LAK",
        beneficiaries=1200,
    )
    water = edit(
        "project",
        **given,
        code="LA-2027-0001",
        title="Clean water",
        measure="4.2.12-3",
        proposal="screened",
        budget=Decimal("500000.50"),
        currency="USD",
        beneficiaries=300,
    )
    later = edit("project", country="LA", code="LA-2028-0001", proposal="proposed", proposal_year=2028)
    meeting = edit("meeting", body="fmm", title="Eleventh FMM", begins=date(2026, 11, 10))
    decision = edit("decision", meeting=meeting.id, about=port.id, text="Adopted with a smaller quay.")
    rate = edit("rate", currency="LAK", day=date(2026, 1, 1), per_usd=Decimal(21600))
    with database.writing("Keo") as journal:
        journal.append([office, port, water, later, meeting, decision, rate])


def test_a_list_is_of_its_year_by_state_and_section(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    three(database)
    summary = summary_of(database)
    assert [line.code for line in summary.lines] == ["LA-2027-0002", "LA-2027-0001"]
    assert [(s.key, s.projects, s.usd, s.beneficiaries) for s in summary.states] == [
        (ProposalState.ADOPTED, 1, Decimal("100000.00"), 1200),
        (ProposalState.SCREENED, 1, Decimal("500000.50"), 300),
    ]
    assert [(s.key, s.projects) for s in summary.sections] == [("4.2.1", 1), ("4.2.12", 1)]
    assert (summary.whole.projects, summary.whole.usd, summary.whole.beneficiaries) == (2, Decimal("600000.50"), 1500)
    (decision,) = summary.lines[0].decisions
    assert (decision.day, decision.meeting) == (date(2026, 11, 10), "Eleventh FMM")
    assert [line.code for line in summary_of(database, 2028).lines] == ["LA-2028-0001"]


def test_what_a_list_lacks_is_counted(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    odd(database, 2027)
    summary = summary_of(database)
    assert summary.whole.projects == 6
    assert (summary.without_dates, summary.without_budget, summary.not_converted) == (6, 2, 3)
    assert (summary.without_people, summary.without_year) == (5, 1)
    assert summary.states[-1].key is None
    assert summary.states[-1].projects == 3


def test_a_list_says_what_it_holds_for_next_year(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    three(database)
    path = tmp_path / "list.pdf"
    print_report(database, Asked("proposals", today=TODAY), path)
    text = text_of(path)
    for said in (
        *("Projects proposed for 2027: Lao PDR", "Adopted by the FMM", "Screened", "As of 24 Nov 2026"),
        *("4.2.1 Connectivity", "River port", LAO_TITLE, "Led by Ministry of Public Works", "Luang Namtha"),
        *("1 Feb 2027 to 1 Mar 2028", "LAK 2,160,000,000", "USD 100,000", "USD 500,000.50", "1,200"),
        *("10 Nov 2026", "Eleventh FMM", "Adopted with a smaller quay.", "Projects on this list without dates: 1."),
    ):
        assert squeezed(said) in text, said
    assert "LA-2028-0001" not in text


def test_an_empty_list_is_told_in_a_sentence(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    assert print_report(make_desk("Vientiane"), Asked("proposals", today=TODAY), path) == 1
    text = text_of(path)
    assert squeezed("No project of Lao PDR is on the list for 2027 at this desk.") in text
    assert squeezed("By state") not in text


def test_odd_projects_print(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    odd(database, 2027)
    path = tmp_path / "list.pdf"
    print_report(database, Asked("proposals", today=TODAY), path)
    text = text_of(path)
    for said in ("State not given", "Without a title", "<i>&", "XX-YY", "LAK −5", "Dates not given", "1.000E+30"):
        assert squeezed(said) in text, said
    assert text.count("Verylong") >= LONG.count("Very long")
    assert "NaN" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    three(database)
    path = tmp_path / "list.pdf"
    assert print_report(database, Asked("proposals", language=language, today=TODAY), path) >= 1
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_reading_stops_when_asked(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    three(database)
    with snapshot(database) as found, pytest.raises(Cancelled):
        proposals.summarise(found, "LA", 2027, TODAY, Progress(stop=lambda: True))
