"""Records are found by id and by what their fields hold, and called by names that people know."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from lmcdesk.domain.base import kinds, new_id
from lmcdesk.domain.records import Comment, Milestone, Organisation, Project
from lmcdesk.errors import WrongInput
from lmcdesk.store import lookup
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit

MakeDesk = Callable[..., Database]


def test_a_record_is_found_by_its_id_whatever_its_kind(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    project, gone = Project(title="Water"), Comment(text="Why?")
    with desk.writing("N") as journal:
        journal.add(project)
        journal.add(gone)
        journal.delete("comment", gone.id)
    with desk.reading() as session:
        found = lookup.record(session, project.id)
        assert isinstance(found, Project) and found.title == "Water"
        assert isinstance(lookup.record(session, gone.id), Comment)
        assert lookup.record(session, new_id()) is None


def test_a_kind_of_a_newer_version_is_not_shown(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    strange = new_id()
    with desk.writing("N") as journal:
        journal.connection.execute("INSERT INTO record VALUES (1, ?, 99, 1)", (strange.bytes,))
    with desk.reading() as session:
        assert lookup.record(session, strange) is None
        assert lookup.names(lookup.plain(session), [strange]) == {}


def test_records_are_chosen_by_what_their_fields_hold(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    lead = Organisation(name="Department of Water")
    with desk.writing("N") as journal:
        journal.add(lead)
        for title, stage in (("One", "adopted"), ("Two", "adopted"), ("Three", None)):
            journal.add(Project(title=title, stage=stage, lead=lead.id, planned_start=date(2026, 1, 1)))

    def titles(deleted: bool = False, **where: object) -> list[str | None]:
        with desk.reading() as session:
            return [
                p.title for p in lookup.records(session, "project", where, deleted=deleted) if isinstance(p, Project)
            ]

    assert titles() == ["One", "Two", "Three"]
    assert titles(stage="adopted", lead=lead.id, planned_start=date(2026, 1, 1)) == ["One", "Two"]
    assert titles(stage=None) == ["Three"]
    with desk.writing("N") as journal, desk.reading() as session:
        two = next(lookup.records(session, "project", {"title": "Two"}))
        assert isinstance(two, Project)
        journal.delete("project", two.id)
    assert (
        titles() == ["One", "Three"] and titles(deleted=True) == ["Two"] and titles(id=two.id, deleted=True) == ["Two"]
    )


def test_an_unknown_kind_or_field_is_named(make_desk: MakeDesk) -> None:
    with make_desk("A", "LA-LM").reading() as session:
        with pytest.raises(WrongInput, match=r"no kind of record “projekt”.*milestone"):
            lookup.records(session, "projekt")
        with pytest.raises(WrongInput, match=r"no field “name” in project.*title_local"):
            lookup.records(session, "project", {"name": "x"})


def test_milestones_come_in_their_order(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    owner = new_id()
    rows = [
        ("c", 2, None),
        ("e", None, None),
        ("d", None, date(2026, 5, 1)),
        ("a", 1, date(2030, 1, 1)),
        ("b", 1, None),
    ]
    with desk.writing("N") as journal:
        for title, position, planned in rows:
            journal.add(Milestone(project=owner, title=title, position=position, planned=planned))
        journal.add(Milestone(project=new_id(), title="other"))
    with desk.reading() as session:
        assert [m.title for m in lookup.milestones(session, owner)] == ["a", "b", "c", "d", "e"]


def test_every_kind_has_a_name(make_desk: MakeDesk) -> None:
    desk = make_desk("A")
    texts: dict[UUID, str] = {}
    edits = []
    for kind in kinds().values():
        id_ = new_id()
        edits.append(Edit(kind.name, id_, {f.name: f.name for f in kind.fields.values() if f.holds is str}))
        texts[id_] = kind.name
    edits.append(Edit("project", empty := new_id(), {"note": "nothing to be called by"}))
    with desk.writing("N") as journal:
        journal.append(edits)
    with desk.raw() as connection:
        names = lookup.names(connection, [*texts, empty, new_id()])
    assert names.keys() == {*texts, empty} and names[empty] == ""
    without_text = {"progress_report", "indicator_value"}
    assert {texts[id_] for id_, name in names.items() if id_ != empty and not name} == without_text
    assert {texts[id_]: name for id_, name in names.items() if id_ != empty}["project"] == "code title"
    assert lookup.called("milestone", {"title": None, "title_local": "ນ້ຳ"}) == "ນ້ຳ"
    assert lookup.called("rate", {"currency": "LAK", "day": date(2026, 1, 1)}) == "LAK 2026-01-01"


def test_records_to_choose_from_stand_under_one_name_and_are_found_by_all(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    water = Organisation(name="Water Office", name_local="ຫ້ອງການນ້ຳ", short="WO")
    nameless, gone = Organisation(country="LA"), Organisation(name="Gone")
    with desk.writing("N") as journal:
        for one in (water, Organisation(name="agriculture"), nameless, gone):
            journal.add(one)
        journal.delete("organisation", gone.id)
    with desk.raw() as connection:
        found = lookup.named(connection, "organisation")
        assert [one.called for one in found] == ["agriculture", "Water Office"]
        assert found[1].id == water.id and found[1].words == "Water Office ຫ້ອງການນ້ຳ WO"
        for kind in kinds():
            lookup.named(connection, kind)


def test_the_project_that_a_record_belongs_to(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    project, office = Project(title="Water"), Organisation(name="Office")
    step, orphan = Milestone(project=project.id), Milestone()
    with desk.writing("N") as journal:
        for one in (project, office, step, orphan):
            journal.add(one)
    with desk.raw() as connection:
        assert lookup.project_of(connection, "project", project.id) == project.id
        assert lookup.project_of(connection, "milestone", step.id) == project.id
        assert lookup.project_of(connection, "milestone", orphan.id) is None
        assert lookup.project_of(connection, "milestone", new_id()) is None
        assert lookup.project_of(connection, "organisation", office.id) is None
