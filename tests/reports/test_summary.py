"""Summaries: every figure equals one worked out by hand, and parts add up to their wholes."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from lmcdesk.domain.base import new_id
from lmcdesk.domain.money import Amounts
from lmcdesk.domain.values import DelayReason, ReportState, Stage, Status
from lmcdesk.errors import WrongInput
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.summaries import national, project
from lmcdesk.reports.summaries.national import NationalSummary
from lmcdesk.reports.summaries.project import ProjectSummary
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.programme import TODAY, edit
from tests.store.exchanging import send

Desks = Callable[..., Database]


def of_project(database: Database, id_: UUID) -> ProjectSummary:
    with snapshot(database) as found:
        return project.summarise(found, id_, TODAY)


def of_country(database: Database, year: int = 2026, progress: Progress | None = None) -> NationalSummary:
    with snapshot(database) as found:
        return national.summarise(found, "LA", year, TODAY, progress)


# One project


def test_a_projects_progress_is_its_weighted_sum(make_desk: Desks) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    summary = of_project(database, programme.irrigation(database).project)
    assert summary.figure is not None
    assert summary.figure.percent == 66  # (500 + 1000 + 2500 + 1625 + 900 + 150) / 100 = 66.75
    assert summary.standing.expected == 93  # (500 + 1000 + 2500 + 2500 + 930 + 1230 + 380 + 290) / 100
    assert summary.standing.status is Status.LATE
    assert (summary.end.planned, summary.end.adopted, summary.end.slip) == (date(2027, 2, 25), date(2026, 12, 31), 56)
    assert (summary.begin.actual, summary.begin.slip) == (date(2025, 7, 14), 13)


def test_a_projects_milestones_keep_their_order_and_say_why_they_are_late(make_desk: Desks) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    lines = of_project(database, programme.irrigation(database).project).milestones
    assert [line.weight for line in lines] == [5, 10, 25, 25, 10, 15, 5, 5]
    assert [line.slip for line in lines] == [-3, 5, 28, 75, 0, 52, 57, 56]
    pump = lines[3]
    assert (pump.title_local, pump.responsible) == (programme.LAO_PUMP, "Nam Tha Construction")
    assert (pump.status, pump.overdue, pump.reached, pump.reason) == (Status.LATE, 55, 65, DelayReason.FLOOD)
    assert lines[5].waits_for == "Pump station, civil works"
    assert [line.overdue for line in lines if line is not pump] == [0] * 7


def test_a_projects_money_is_added_up_and_what_is_left_out_is_named(make_desk: Desks) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    summary = of_project(database, programme.irrigation(database).project)
    assert summary.totals.usd.amounts == Amounts(Decimal(790000), Decimal(550000), Decimal(337600))
    assert summary.totals.cny.amounts == Amounts(Decimal(5688000), Decimal(3960000), Decimal(2430720))
    assert [entry.currency for entry in summary.totals.usd.left_out] == ["EUR"]
    fund, state, foundation, enterprise = summary.funding
    assert (fund.source, fund.committed, fund.spent) == ("lmc-special-fund", Decimal(650000), Decimal(312600))
    assert (fund.first_year, fund.last_year) == (2025, 2026)
    assert (state.currency, state.disbursed) == ("LAK", Decimal(1_080_000_000))
    assert (foundation.name, foundation.disbursed) == ("Mekong Villages Foundation", Decimal(0))
    assert (enterprise.committed, enterprise.disbursed, enterprise.spent) == (Decimal(40000), None, None)


def test_what_was_said_of_a_project(make_desk: Desks) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    summary = of_project(database, programme.irrigation(database).project)
    assert summary.report is not None
    assert summary.report.state is ReportState.RETURNED  # the later one is a draft
    assert summary.report.return_reason.startswith("Spending is above")
    assert [line.scores for line in summary.assessments] == [(5, 4, 3, 3, 0, 4), (5, 4, 3, 2, None, 3)]
    assert [line.overdue for line in summary.recommendations] == [23, 0]
    figures = {line.title: (line.actual, line.achieved, line.women) for line in summary.indicators}
    assert figures == {
        "Land watered in the dry season": (Decimal("212.5"), 34, None),
        "Operators trained": (Decimal(11), 27, Decimal(5)),
    }
    assert summary.lead == "Provincial Water Office, Luang Namtha"
    assert set(summary.partners) == {
        ("Nam Tha Construction", "works"),
        ("LMC Water Resources Cooperation Center", ""),
    }
    assert (summary.further_measures, summary.reaches) == (("4.2.5-1",), (("LA", "LA-PH", "Boun Neua"),))


def test_many_assessments_are_shown_from_the_latest(make_desk: Desks) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    own = edit("project", country="LA", province="LA-LM")
    made = [edit("assessment", project=own.id, day=date(2026, month, 1), relevance=month % 6) for month in range(1, 8)]
    with database.writing("Keo") as journal:
        journal.append([own, *made])
    summary = of_project(database, own.id)
    assert [line.day and line.day.month for line in summary.assessments] == [4, 5, 6, 7]
    assert summary.earlier_assessments == 3


def test_a_project_that_is_over_does_not_slip_on(make_desk: Desks) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    ended = edit("project", country="LA", stage="closed", baseline_end=date(2024, 1, 1), planned_end=date(2024, 1, 1))
    late = edit("project", country="LA", stage="implementation", baseline_end=date(2026, 11, 1))
    with database.writing("Keo") as journal:
        journal.append([ended, late])
    assert of_project(database, ended.id).end.slip is None
    assert of_project(database, late.id).end.slip == 23


def test_a_project_that_is_not_there_or_in_the_bin_is_refused(make_desk: Desks) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    made = programme.irrigation(database)
    with database.writing("Keo") as journal:
        journal.delete("project", made.project)
    for id_ in (made.project, new_id(), made.milestones[0]):
        with pytest.raises(WrongInput, match="no project"):
            of_project(database, id_)


# A country


def programme_of_six(database: Database) -> None:
    """Small enough to be worked out by hand."""
    water = {"country": "LA", "province": "LA-LM", "stage": "implementation", "measure": "4.2.12-3"}
    going = edit("project", code="LA-1", title="Pumps", baseline_end=date(2027, 6, 30), **water)
    over = edit("project", code="LA-2", **water | {"stage": "completed", "measure": "4.2.12-1"})
    proposed = edit("project", code="LA-3", country="LA", province="LA-VT", stage="proposed", measure="4.1.2-1")
    cancelled = edit("project", code="LA-4", country="LA", stage="cancelled", measure="4.3.2-1")
    bare = edit("project", code="LA-5", country="LA", province="LA-BK", stage="implementation")
    others = [edit("project", code="CN-1", country="CN", stage="adopted"), edit("project", code="?-1")]
    steps = [
        edit("milestone", project=going.id, weight=50, baseline=date(2026, 3, 31), actual=date(2026, 3, 20)),
        edit(
            "milestone",
            project=going.id,
            title="Test run",
            weight=50,
            baseline=date(2026, 9, 30),
            progress=40,
            delay_reason="flood",
        ),
        edit("milestone", project=over.id, baseline=date(2025, 12, 31), actual=date(2026, 1, 10)),
        edit("milestone", project=over.id, planned=date(2026, 2, 15), progress=100),
        edit("milestone", project=proposed.id, planned=date(2026, 5, 1)),
        edit("milestone", project=cancelled.id, planned=date(2026, 2, 1)),
        edit("milestone", project=others[0].id, planned=date(2026, 2, 1)),
        edit("milestone", planned=date(2026, 2, 1)),
    ]
    money = [
        edit(
            "funding_line",
            project=going.id,
            source="adb",
            currency="USD",
            committed=Decimal(1000),
            disbursed=Decimal(500),
            spent=Decimal(200),
        ),
        edit("funding_line", project=going.id, source="local-government", currency="LAK", committed=Decimal(2_160_000)),
        edit("funding_line", project=proposed.id, source="adb", currency="THB", committed=Decimal(500)),
        edit("funding_line", project=others[0].id, source="adb", currency="USD", committed=Decimal(7_777)),
        edit("rate", currency="LAK", day=date(2026, 1, 1), per_usd=Decimal(21600)),
    ]
    with database.writing("Keo") as journal:
        journal.append([going, over, proposed, cancelled, bare, *others, *steps, *money])


@pytest.fixture
def six(make_desk: Desks) -> NationalSummary:
    database = make_desk("Vientiane")
    programme_of_six(database)
    return of_country(database)


def test_projects_are_counted_by_stage_and_state(six: NationalSummary) -> None:
    assert six.stages == (
        (Stage.PROPOSED, 1),
        (Stage.IMPLEMENTATION, 2),
        (Stage.COMPLETED, 1),
        (Stage.CANCELLED, 1),
    )
    assert six.whole.projects == 5
    assert six.under_way == 2
    assert six.whole.states == {Status.LATE: 1, Status.DONE: 1, Status.NOT_BEGUN: 2, None: 1}
    assert (six.whole.progress, six.whole.expected) == (85, 100)  # of 70 and 100; 100 and 100
    assert six.nowhere == 1


def test_projects_are_put_together_by_section_pillar_and_province(six: NationalSummary) -> None:
    sections = {line.key: (line.projects, line.progress, line.usd.committed) for line in six.sections}
    assert list(sections.items()) == [
        ("4.1.2", (1, None, Decimal(0))),
        ("4.2.12", (2, 85, Decimal(1100))),
        ("4.3.2", (1, None, Decimal(0))),
        (None, (1, None, Decimal(0))),
    ]
    assert [(line.key, line.projects) for line in six.pillars] == [("4.1", 1), ("4.2", 2), ("4.3", 1), (None, 1)]
    assert [(line.key, line.projects, line.overdue) for line in six.provinces] == [
        ("LA-BK", 1, 0),
        ("LA-LM", 2, 1),
        ("LA-VT", 1, 0),
        (None, 1, 0),
    ]
    assert "4.2.5" in six.empty_sections
    assert not {"4.1.2", "4.2.12", "4.3.2", "4.1.3"} & set(six.empty_sections)


def test_the_years_milestones_are_added_up_over_its_months(six: NationalSummary) -> None:
    assert six.year.planned == (0, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3)
    assert six.year.reached == (1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, None)
    assert (six.year.due, six.year.kept, six.year.undated) == (3, 2, 1)


def test_another_year_has_its_own_months(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme_of_six(database)
    past, coming = of_country(database, 2025).year, of_country(database, 2027).year
    assert (past.planned[11], past.reached[11], past.due, past.kept) == (1, 0, 1, 1)
    assert (coming.planned[11], coming.reached) == (0, (None,) * 12)


def test_only_what_is_under_way_is_late(six: NationalSummary) -> None:
    assert [(line.title, line.code, line.project, line.days) for line in six.late] == [
        ("Test run", "LA-1", "Pumps", 55)
    ]
    assert six.reasons == ((DelayReason.FLOOD, 1),)


def test_money_is_added_up_by_source(six: NationalSummary) -> None:
    assert [(line.source, line.usd) for line in six.sources] == [
        ("local-government", Amounts(Decimal(100))),
        ("adb", Amounts(Decimal(1000), Decimal(500), Decimal(200))),
    ]
    assert six.totals.usd.amounts == Amounts(Decimal(1100), Decimal(500), Decimal(200))
    assert [entry.currency for entry in six.totals.usd.left_out] == ["THB"]
    assert six.funding_lines == 3


def test_each_figure_knows_the_projects_behind_it(six: NationalSummary) -> None:
    code = {line.id: line.code for line in six.listed}

    def codes(ids: frozenset[UUID]) -> list[str]:
        return sorted(code[id_] for id_ in ids)

    year = six.year
    assert [codes(ids) for ids in year.planned_in] == [
        [], ["LA-2"], ["LA-1"], [], [], [], [], [], ["LA-1"], [], [], []
    ]  # fmt: skip
    assert [codes(ids) for ids in year.reached_in] == [["LA-2"], [], ["LA-1"], *[[]] * 9]
    assert codes(year.due_in) == ["LA-1", "LA-2"]
    assert [code[line.id] for line in six.late] == ["LA-1"]
    assert [(line.source, codes(line.projects)) for line in six.sources] == [
        ("local-government", ["LA-1"]),
        ("adb", ["LA-1", "LA-3"]),
    ]


def test_provinces_without_projects_are_named(six: NationalSummary) -> None:
    assert len(six.without_project) == 15
    assert not {"LA-BK", "LA-LM", "LA-VT"} & set(six.without_project)
    assert six.silent == ("LA-BK", "LA-LM", "LA-VT")
    assert not six.any_province_heard


def test_a_province_whose_desk_sent_changes_is_not_silent(make_desk: Desks) -> None:
    nation, province = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    programme_of_six(nation)
    with province.writing("Keo") as journal:
        journal.append([edit("project", country="LA", province="LA-LM", stage="adopted")])
    send(province, nation)
    summary = of_country(nation)
    assert summary.silent == ("LA-BK", "LA-VT")
    assert summary.any_province_heard
    assert summary.whole.projects == 6


def test_projects_with_open_conflicts_are_listed(make_desk: Desks) -> None:
    nation, province = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    made = programme.irrigation(province)
    send(province, nation)
    for database, women in ((province, 6150), (nation, 6510 + 1)):
        with database.writing("Somebody") as journal:
            journal.edit("project", made.project, {"women": women})
            journal.edit("milestone", made.milestones[3], {"progress": women // 100})
    send(province, nation)
    summary = of_country(nation)
    assert [(line.code, line.conflicts) for line in summary.conflicts] == [("LA-2025-0031", 2)]
    assert of_project(nation, made.project).conflicts == 2


def test_no_projects_give_a_summary_of_nothing(make_desk: Desks) -> None:
    summary = of_country(make_desk("Vientiane"))
    assert summary.whole.projects == summary.under_way == summary.funding_lines == 0
    assert (summary.whole.progress, summary.whole.expected) == (None, None)
    assert summary.sections == summary.provinces == summary.late == summary.listed == ()
    assert len(summary.without_project) == 18


@pytest.mark.parametrize("seed", range(3))
def test_parts_add_up_to_the_whole(make_desk: Desks, seed: int) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 150, seed=seed)
    summary = of_country(database)
    whole = summary.whole
    assert whole.projects == len(summary.listed) == sum(count for _, count in summary.stages) == 150
    for groups in (summary.pillars, summary.sections, summary.provinces):
        assert sum(line.projects for line in groups) == 150
        assert sum(line.overdue for line in groups) == whole.overdue == len(summary.late)
        assert sum((Counter(line.states) for line in groups), Counter()) == whole.states
        # Each sum is rounded where it is converted, so that two ways of adding differ by cents at most.
        assert abs(sum(line.usd.spent for line in groups) - whole.usd.spent) < Decimal("0.5")
    assert abs(sum(line.usd.committed for line in summary.sources) - whole.usd.committed) < Decimal("0.5")
    assert sum(count for _, count in summary.reasons) == len(summary.late)
    days = [line.days for line in summary.late]
    assert days == sorted(days, reverse=True)
    assert min(days) > 0


def test_reading_can_be_stopped(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.many(database, 3)
    with pytest.raises(Cancelled):
        of_country(database, progress=Progress(stop=lambda: True))
