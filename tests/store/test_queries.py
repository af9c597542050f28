"""Lists of projects: what a filter leaves, in which order, what a row shows, how they are counted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.domain.base import new_id
from lmcdesk.domain.progress import StepRow
from lmcdesk.domain.records import Milestone, Project, ProjectMeasure, ProjectPlace
from lmcdesk.domain.values import Stage, Status
from lmcdesk.store import conflicts, queries, waiting
from lmcdesk.store.database import Database
from lmcdesk.store.queries import (
    GROUPS,
    PROJECT_ORDERS,
    ProjectFilter,
    groups,
    project_keys,
    project_list,
    project_rows,
)
from lmcdesk.store.standings import Standings, standings
from tests.store.exchanging import send

TODAY = date(2026, 8, 1)
MakeDesk = Callable[..., Database]


def enter(desk: Database, *records: Any) -> None:
    with desk.writing("N") as journal:
        for record in records:
            journal.add(record)


@pytest.fixture
def desk(make_desk: MakeDesk) -> Database:
    """Five projects A to E that differ in all that lists look at."""
    made = make_desk("VT")
    a = Project(
        code="LA-2",
        title="água",
        measure="4.2.9-1",
        country="LA",
        province="LA-LM",
        stage=Stage.IMPLEMENTATION,
        planned_start=date(2024, 1, 1),
        planned_end=date(2025, 6, 30),
        actual_start=date(2024, 2, 1),
    )
    b = Project(
        code="LA-10",
        title="Bridge",
        measure="4.2.10-1",
        country="LA",
        province="LA-OU",
        stage=Stage.IMPLEMENTATION,
        planned_start=date(2026, 1, 1),
        planned_end=date(2027, 12, 31),
        actual_start=date(2026, 1, 1),
    )
    c = Project(code="KH-1", title="clinic", measure="4.3.1-2", country="KH", province="KH-1", stage=Stage.PROPOSED)
    d = Project(
        title_local="ເດ", country="KH", stage=Stage.CANCELLED, proposal_year=2027, planned_start=date(2027, 5, 1)
    )
    e = Project(code="TH-1", title="energy", country="TH", stage="unknown", planned_end=date(2023, 3, 1))
    enter(
        made,
        *(a, b, c, d, e),
        ProjectMeasure(project=c.id, measure="4.2.1.3-4"),
        ProjectPlace(project=b.id, country="CN", province="CN-YN"),
        Milestone(project=a.id, title="past", planned=date(2025, 1, 1), progress=100, weight=50),
        Milestone(project=a.id, title="second", baseline=date(2025, 6, 1), planned=date(2026, 9, 1), weight=50),
        Milestone(project=a.id, title="third", planned=date(2027, 1, 1)),
        Milestone(project=b.id, title_local="ສອງ", planned=date(2026, 12, 1), progress=40),
        Milestone(project=c.id, title="some day"),
        Milestone(project=e.id, title="reached", actual=date(2023, 1, 1)),
    )
    return made


def titles(desk: Database, wanted: ProjectFilter | None = None, **how: Any) -> str:
    with desk.raw() as connection:
        rows = project_list(connection, wanted or ProjectFilter(), TODAY, **how)
        return "".join((row.title or "D")[0].upper().replace("Á", "A") for row in rows)


def some(**fields: Any) -> ProjectFilter:
    return replace(ProjectFilter(), **{name: frozenset(values) for name, values in fields.items()})


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (some(), "CBAED"),
        (some(stages=["implementation", "proposed"]), "CBA"),
        (some(countries=["LA"]), "BA"),
        (some(countries=["CN"]), "B"),
        (some(provinces=["CN-YN", "LA-LM"]), "BA"),
        (some(sections=["4.2"]), "CBA"),
        (some(sections=["4.2.1"]), "C"),
        (some(sections=["4.2.10"]), "B"),
        (some(sections=["4.2.9", "4.3"]), "CA"),
        (some(years=[2025]), "A"),
        (some(years=[2026]), "B"),
        (some(years=[2030]), "D"),
        (some(years=[2023, 2024]), "AE"),
        (some(proposed=[2027]), "D"),
        (some(states=[Status.LATE]), "A"),
        (some(states=[Status.DONE, None]), "ED"),
        (some(countries=["KH"], states=[Status.NOT_BEGUN]), "C"),
        (some(countries=["VN"]), ""),
    ],
)
def test_filters(desk: Database, wanted: ProjectFilter, left: str) -> None:
    assert titles(desk, wanted) == left


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        ("code", "CBAED", "EABCD"),
        ("title", "ABCED", "DECBA"),
        ("measure", "ABCED", "CBAED"),
        ("stage", "CBADE", "DBACE"),
        ("planned_end", "EABCD", "BAECD"),
        ("planned_start", "ABDCE", "DBACE"),
        ("progress", "CBAED", "EABCD"),
        ("overdue", "CBEDA", "ACBED"),
        ("status", "ABCED", "ECBAD"),
        ("country", "CDBAE", "EBACD"),
    ],
)
def test_orders(desk: Database, order: str, up: str, down: str) -> None:
    assert titles(desk, order=order) == up
    assert titles(desk, order=order, descending=True) == down


def test_every_order_holds_every_project_once(desk: Database) -> None:
    known = Standings(desk).on(TODAY)
    with desk.raw() as connection:
        for order in PROJECT_ORDERS:
            for descending in (False, True):
                keys = project_keys(connection, ProjectFilter(), TODAY, order=order, descending=descending, known=known)
                assert sorted(keys) == sorted(known)


def test_pages_follow_one_another(desk: Database) -> None:
    assert [titles(desk, offset=n, limit=2) for n in (0, 2, 4, 6)] == ["CB", "AE", "D", ""]


def test_among_what_the_search_found(desk: Database) -> None:
    with desk.raw() as connection:
        every = project_keys(connection, ProjectFilter(), TODAY)
        few = project_keys(connection, some(countries=["LA"]), TODAY, among=every[1:2])
        assert list(few) == list(every[1:2])
        assert len(project_keys(connection, ProjectFilter(), TODAY, among=())) == 0


def test_a_row_shows_how_its_project_stands(desk: Database) -> None:
    with desk.raw() as connection:
        c, b, a, e, d = project_list(connection, ProjectFilter(), TODAY)
    assert (a.code, a.title, a.province, a.country, a.measure) == ("LA-2", "água", "LA-LM", "LA", "4.2.9-1")
    assert a.stage is Stage.IMPLEMENTATION and a.planned_end == date(2025, 6, 30) and a.baseline_end == a.planned_end
    assert (a.standing.progress, a.standing.status, a.standing.overdue) == (50, Status.LATE, 1)
    assert a.next == ("second", date(2026, 9, 1), 426)
    assert b.next == ("ສອງ", date(2026, 12, 1), 0)
    assert c.next == ("some day", None, 0)
    assert e.next is None and e.standing.progress == 100 and e.stage is None
    assert d.next is None and d.title == "" and d.title_local == "ເດ" and d.standing.progress is None


def test_milestones_are_told_by_their_projects_keys(desk: Database) -> None:
    with desk.raw() as connection:
        c, b, a, e, _ = project_list(connection, ProjectFilter(), TODAY)
    enter(desk, Milestone(title="of no project"), gone := Milestone(project=a.id, title="gone", planned=TODAY))
    with desk.writing("N") as journal:
        journal.delete("milestone", gone.id)
    with desk.raw() as connection:
        told = list(queries.steps(connection))
    assert sorted(told, key=repr) == sorted(
        [
            StepRow(a.key, weight=50, progress=100, planned=date(2025, 1, 1)),
            StepRow(a.key, weight=50, baseline=date(2025, 6, 1), planned=date(2026, 9, 1)),
            StepRow(a.key, planned=date(2027, 1, 1)),
            StepRow(b.key, progress=40, planned=date(2026, 12, 1)),
            StepRow(c.key),
            StepRow(e.key, actual=date(2023, 1, 1)),
        ],
        key=repr,
    )


def test_a_project_deleted_meanwhile_is_left_out(desk: Database) -> None:
    with desk.raw() as connection:
        keys = project_keys(connection, ProjectFilter(), TODAY)
        (gone,) = project_rows(connection, keys[:1], TODAY)
    with desk.writing("N") as journal:
        journal.delete("project", gone.id)
    with desk.raw() as connection:
        assert [row.key for row in project_rows(connection, keys, TODAY)] == list(keys[1:])


def test_what_waits_for_a_decision_is_counted_as_it_is_listed(make_desk: MakeDesk) -> None:
    one, two = make_desk("A", "LA-LM"), make_desk("VT")
    water = Project(title="Water", country="LA", province="LA-LM")
    calm = Project(title="Calm", country="LA", province="LA-LM")
    step, other = Milestone(project=water.id, title="s"), Milestone(project=water.id, title="o")
    enter(one, water, calm, step, other)
    send(one, two)

    def edit(desk: Database, kind: str, id_: UUID, **values: Any) -> None:
        with desk.writing("N") as journal:
            journal.edit(kind, id_, values)

    edit(one, "project", water.id, title="Water one", objective="x")
    edit(two, "project", water.id, title="Water two", objective="y")
    edit(one, "milestone", step.id, title="one")
    edit(two, "milestone", step.id, title="two")
    edit(one, "milestone", other.id, title="kept")
    with two.writing("N") as journal:
        journal.delete("milestone", other.id)
    send(one, two)
    with two.raw() as connection:
        rows = project_list(connection, ProjectFilter(), TODAY)
        listed = conflicts.conflicts(connection)
        found = waiting.projects(connection)
    counted = {row.id: row.conflicts for row in rows}
    assert counted == {water.id: len(listed), calm.id: 0} and len(listed) == 4
    assert found == {row.key for row in rows if row.conflicts}


def test_a_project_waits_only_for_its_edited_and_deleted_milestone(make_desk: MakeDesk) -> None:
    one, two = make_desk("A", "LA-LM"), make_desk("VT")
    water, calm = Project(title="Water", province="LA-LM"), Project(title="Calm", province="LA-LM")
    step, gone = Milestone(project=water.id, title="s"), Milestone(project=calm.id, title="g")
    enter(one, water, calm, step, gone)
    send(one, two)
    with one.writing("N") as journal:
        journal.edit("milestone", step.id, {"title": "kept"})
    with two.writing("N") as journal:
        journal.delete("milestone", step.id)
        journal.delete("milestone", gone.id)
    send(one, two)
    with two.raw() as connection:
        rows = {row.id: row for row in project_list(connection, ProjectFilter(), TODAY)}
        assert (rows[water.id].conflicts, rows[calm.id].conflicts) == (1, 0)
        assert waiting.projects(connection) == {rows[water.id].key}


def test_ids_and_values_are_told_by_key(desk: Database) -> None:
    with desk.raw() as connection:
        rows = project_list(connection, ProjectFilter(), TODAY)
        keys = [row.key for row in rows]
        assert queries.project_ids(connection, [*reversed(keys), 10**6]) == [row.id for row in reversed(rows)]
        assert queries.project_values(connection, "measure") == {row.key: row.measure for row in rows}
        starts = queries.project_values(connection, "planned_start")
        assert starts == {row.key: row.planned_start for row in rows}


def test_groups_count_what_their_filter_shows(desk: Database) -> None:
    names = {
        "stage": "stages",
        "country": "countries",
        "province": "provinces",
        "status": "states",
        "section": "sections",
    }
    with desk.raw() as connection:
        keys = project_keys(connection, ProjectFilter(), TODAY)
        stand = standings(connection, TODAY)
        for by in GROUPS:
            found = groups(connection, keys, by, stand)
            assert all(group.projects == sum(group.states.values()) for group in found)
            for group in found:
                if by in names and (group.value is not None or by == "status"):
                    left = project_keys(connection, some(**{names[by]: [group.value]}), TODAY)
                    assert len(left) == group.projects, (by, group)
        countries = {group.value: group.projects for group in groups(connection, keys, "country", stand)}
        assert countries == {"CN": 1, "KH": 2, "LA": 2, "TH": 1}
        provinces = [(group.value, group.projects) for group in groups(connection, keys, "province", stand)]
        assert provinces == [("CN-YN", 1), ("KH-1", 1), ("LA-LM", 1), ("LA-OU", 1), (None, 2)]
        sections = [(group.value, group.projects) for group in groups(connection, keys[:3], "section", stand)]
        assert sections == [("4.2.1.3", 1), ("4.2.9", 1), ("4.2.10", 1), ("4.3.1", 1)]
        late = {group.value: group.states[Status.LATE] for group in groups(connection, keys, "province", stand)}
        assert late["LA-LM"] == 1 and late["LA-OU"] == 0


def test_numbers_within_texts_are_sorted_as_numbers() -> None:
    assert sorted(["4.2.10-1", "4.2.9-2", "4.2.9-10"], key=queries._by_number) == ["4.2.9-2", "4.2.9-10", "4.2.10-1"]


def test_an_empty_desk_has_empty_lists(make_desk: MakeDesk) -> None:
    with make_desk("A", "LA-LM").raw() as connection:
        assert project_list(connection, ProjectFilter(), TODAY) == []
        assert groups(connection, [], "stage", {}) == []
        assert project_rows(connection, [new_id().int % 1000], TODAY) == []
