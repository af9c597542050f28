"""A sample programme is the same for the same seed, believable by the rules, and of any size."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import (
    Assessment,
    Evidence,
    FundingLine,
    Indicator,
    IndicatorValue,
    Meeting,
    Milestone,
    Organisation,
    ProgressReport,
    Project,
)
from lmcdesk.domain.rules import Context, Problem, check, check_indicator, check_project
from lmcdesk.domain.values import AssessmentForm, ReportState, Role, Stage
from lmcdesk.errors import WrongInput
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.sample import TODAY, fill, is_empty
from lmcdesk.store import evidence
from lmcdesk.store.database import Database
from lmcdesk.store.photos import readable
from lmcdesk.store.withheld import withheld
from lmcdesk.sync import bundle, merge, trust

Desk = Callable[..., Database]


def held(database: Database) -> dict[str, list[Any]]:
    """Every record of every kind, ids included."""
    with database.raw() as connection:
        return {kind: connection.execute(f"SELECT * FROM {kind} ORDER BY id").fetchall() for kind in kinds()}


def read(database: Database, kind: Any) -> list[Any]:
    with database.reading() as session:
        return list(session.scalars(select(kind)))


def problems(database: Database, today: date) -> list[Problem]:
    """All that the rules say, of records by themselves and together."""
    context = Context(shipped(), places(), today)
    found = [p for kind in kinds().values() for record in read(database, kind.record) for p in check(record, context)]
    steps, lines, values = (
        _grouped(read(database, kind), by)
        for kind, by in ((Milestone, "project"), (FundingLine, "project"), (IndicatorValue, "indicator"))
    )
    for project in read(database, Project):
        told = check_project(project, steps[project.id], funding=lines.get(project.id, []))
        found += [problem for each in told.values() for problem in each]
    for indicator in read(database, Indicator):
        told = check_indicator(indicator, values.get(indicator.id, []))
        found += [problem for each in told.values() for problem in each]
    return found


def _grouped(records: list[Any], by: str) -> dict[Any, list[Any]]:
    groups: dict[Any, list[Any]] = {}
    for record in records:
        groups.setdefault(getattr(record, by), []).append(record)
    return groups


def test_the_same_seed_makes_the_same_records(make_desk: Desk) -> None:
    first, second = make_desk("a"), make_desk("b")
    assert fill(first, 60) == fill(second, 60)
    assert held(first) == held(second)


def test_another_seed_or_another_desk_makes_others(make_desk: Desk) -> None:
    desks = [make_desk("a"), make_desk("b"), make_desk("c", province="LA-LM"), make_desk("d", country="KH")]
    fill(desks[0], 20)
    fill(desks[1], 20, seed=1)
    fill(desks[2], 20)
    fill(desks[3], 20)
    ids = [{project.id for project in read(desk, Project)} for desk in desks]
    assert len(set.union(*ids)) == 80


@pytest.mark.parametrize("projects", [0, 1, 37])
def test_any_size(make_desk: Desk, projects: int) -> None:
    desk = make_desk("a")
    counts = fill(desk, projects)
    assert counts["project"] == projects
    assert {kind: len(records) for kind, records in held(desk).items()} == counts


@pytest.mark.parametrize("milestones", [1, 2, 11, 25, 100])
def test_as_many_milestones_as_asked_for(make_desk: Desk, milestones: int) -> None:
    desk = make_desk("a")
    fill(desk, 12, milestones=milestones)
    for steps in _grouped(read(desk, Milestone), "project").values():
        assert len(steps) == milestones
        assert sum(step.weight for step in steps) == 100
        assert min(step.weight for step in steps) > 0
        assert len({step.title for step in steps}) == milestones
    assert not [problem for problem in problems(desk, TODAY) if problem.severe]


def test_milestones_are_four_to_nine(make_desk: Desk) -> None:
    desk = make_desk("a")
    fill(desk, 100)
    steps = _grouped(read(desk, Milestone), "project").values()
    assert {len(each) for each in steps} == set(range(4, 10))
    assert all(sum(step.weight for step in each) == 100 for each in steps)


@pytest.mark.parametrize(
    ("country", "province", "today"),
    [
        ("KH", None, TODAY),
        ("CN", None, TODAY),
        ("LA", None, date(2025, 3, 2)),
        ("MM", None, date(2022, 6, 1)),
        ("TH", None, date(2029, 1, 7)),
        ("VN", None, TODAY),
        ("LA", "LA-LM", TODAY),
        ("TH", "TH-10", TODAY),
        ("CN", "CN-QH", date(2024, 2, 29)),
    ],
)
def test_the_rules_find_nothing_but_what_is_meant(
    make_desk: Desk, country: str, province: str | None, today: date
) -> None:
    desk = make_desk("a", country=country, province=province)
    fill(desk, 80, today=today)
    found = problems(desk, today)
    assert not [problem for problem in found if problem.severe]
    meant = ("days ago", "than disbursed", "is not carried out")  # late, spent ahead, suggestions left open
    assert not [problem for problem in found if not any(words in problem.text for words in meant)]
    assert len(found) < 60


def test_a_coordinator_gets_projects_of_the_province(make_desk: Desk) -> None:
    desk = make_desk("a", province="LA-LM")
    counts = fill(desk, 50)
    projects = read(desk, Project)
    assert {project.province for project in projects} == {"LA-LM"}
    assert all(project.code.split("-")[2].startswith("07") for project in projects)
    assert counts["meeting"] == 0
    assert all(organisation.proposed for organisation in read(desk, Organisation))
    with desk.raw() as connection:
        streams = {name for (name,) in connection.execute("SELECT name FROM stream")}
    assert streams == {"LA-LM", "LA/lists"}


@pytest.mark.parametrize("role", [Role.SECRETARIAT, Role.MANAGER])
def test_a_whole_country_and_some_of_the_others(make_desk: Desk, role: Role) -> None:
    desk = make_desk("a", role=role)
    fill(desk, 200)
    projects = read(desk, Project)
    countries = Counter(project.country for project in projects)
    assert len(countries) == 6
    assert countries["LA"] > 140
    provinces = {project.province for project in projects if project.country == "LA"}
    assert {province.code for province in places().country("LA").provinces} <= provinces
    sections = {project.measure.rpartition("-")[0] for project in projects}
    assert len(sections) > 22
    assert {meeting.body for meeting in read(desk, Meeting)} >= {
        "foreign-ministers-meeting",
        "senior-officials-meeting",
    }


def test_codes_are_unique_and_follow_time(make_desk: Desk) -> None:
    desk = make_desk("a")
    fill(desk, 400)
    codes = {project.code: project for project in read(desk, Project)}
    assert len(codes) == 400
    for code, project in codes.items():
        country, year, rest = code.split("-")
        assert (country, int(year)) == (project.country, project.planned_start.year)
        ordinal = places().province(project.province).ordinal if project.province else 0
        assert rest.startswith(f"{ordinal:02}")
    block = sorted(code for code in codes if code.startswith("LA-2025-00"))
    begins = [codes[code].planned_start for code in block]
    assert len(block) > 2
    assert begins == sorted(begins)


def test_every_state_is_met(make_desk: Desk) -> None:
    desk = make_desk("a")
    fill(desk, 400)
    assert {project.stage for project in read(desk, Project)} == set(Stage)
    assert {report.state for report in read(desk, ProgressReport)} == set(ReportState)
    assert {assessment.form for assessment in read(desk, Assessment)} == set(AssessmentForm)
    assert {line.currency for line in read(desk, FundingLine)} >= {"USD", "CNY", "KHR", "LAK", "MMK", "THB", "VND"}


def test_a_provinces_sample_leaves_to_the_secretariat_what_is_its_own(make_desk: Desk, tmp_path: Path) -> None:
    province, secretariat = make_desk("a", province="LA-LM"), make_desk("b")
    fill(province, 60)
    reports = read(province, ProgressReport)
    assert {report.state for report in reports} == {ReportState.DRAFT, ReportState.SUBMITTED}
    assert not any(report.return_reason for report in reports)
    trust.accept(province, trust.enrol(secretariat, trust.request(province)))
    bundle.write(province, tmp_path / "sample.lmcb")
    merge.merge(secretariat, tmp_path / "sample.lmcb", "Noy")
    assert len(read(secretariat, ProgressReport)) == len(reports) > 0
    with secretariat.raw() as connection:
        assert withheld(connection) == []


def test_titles_are_finished_and_in_the_countrys_script(make_desk: Desk) -> None:
    desk = make_desk("a", country="MM")
    fill(desk, 150)
    for project in read(desk, Project):
        assert not set("{}") & set(project.title + project.title_local + project.objective)
        if project.province:
            province = places().province(project.province)
            assert province.name in project.title
            assert province.local in project.title_local
    titles = Counter((project.title, project.country) for project in read(desk, Project))
    assert titles.most_common(1)[0][1] == 1


def test_only_an_empty_desk_is_filled(make_desk: Desk) -> None:
    desk = make_desk("a")
    assert is_empty(desk)
    fill(desk, 3)
    assert not is_empty(desk)
    before = held(desk)
    with pytest.raises(WrongInput, match="empty desk"):
        fill(desk, 3, seed=5)
    assert held(desk) == before


def test_a_few_projects_have_photos(make_desk: Desk) -> None:
    desk = make_desk("a")
    counts = fill(desk, 100)
    photos = read(desk, Evidence)
    assert 12 * 2 <= len(photos) == counts["evidence"] <= 12 * 3
    assert len({photo.project for photo in photos}) == 12
    reached = {step.id: step for step in read(desk, Milestone)}
    for photo in photos:
        step, path = reached[photo.about], evidence.where(desk.folder, photo.sha256)
        assert (photo.project, photo.taken) == (step.project, step.actual)
        assert path is not None and path.stat().st_size == photo.size < 20_000 and readable(path)
    assert evidence.held(desk.folder) == {photo.sha256 for photo in photos}


def test_who_stops_half_way_keeps_nothing(make_desk: Desk) -> None:
    desk = make_desk("a")
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total, note: told.append((done, total)), lambda: len(told) >= 2)
    with pytest.raises(Cancelled):
        fill(desk, 400, progress=progress)
    assert told == [(0, 400), (50, 400)]
    assert is_empty(desk)
    assert evidence.held(desk.folder) == set()


def test_the_receipt_counts_what_was_made(make_desk: Desk) -> None:
    desk = make_desk("a")
    counts = fill(desk, 5)
    with desk.raw() as connection:
        ((what, told),) = connection.execute("SELECT what, counts FROM work").fetchall()
    assert what == "sample"
    assert f'"milestone": {counts["milestone"]}' in told
