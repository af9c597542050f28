"""Merges taken back at desks that may not write all that came with them."""

import re

import pytest
from sqlalchemy import select

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Meeting, Milestone, Organisation, ProgressReport, Project
from lmcdesk.domain.values import ReportState
from lmcdesk.errors import NotAllowed
from lmcdesk.store.history import receipts
from lmcdesk.store.undo import undo
from lmcdesk.sync.bundle import write
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import Outcome


def title(desk):
    with desk.reading() as session:
        return session.scalars(select(Project.title)).one()


def shown(desk, kind):
    with desk.reading() as session:
        return session.scalars(select(kind.deleted)).all()


def test_a_province_takes_back_what_it_may_write_and_tells_whose_the_rest_is(lao, send, add_project, edit) -> None:
    """The secretariat's entries about the province go; the nation's own stay."""
    project = add_project(lao.a, "Canal")
    send(lao.a, lao.s)
    edit(lao.s, project, title="Renamed")
    with lao.s.writing("Noy") as journal:
        journal.add(Meeting(title="Council", place="Vientiane"))
        journal.add(Organisation(name="A ministry"))
    send(lao.s, lao.a)
    undone = undo(lao.a, "Noy")
    assert (undone.fields, undone.records, undone.kept) == (1, 1, [])
    assert undone.elsewhere == {"Lao PDR": 2}
    assert undone.backup is not None and undone.backup.name.startswith("merge-")
    assert (title(lao.a), shown(lao.a, Meeting), shown(lao.a, Organisation)) == ("Canal", [0], [1])
    with lao.a.raw() as connection:
        assert next(r.undone_by for r in receipts(connection, "merge")) is not None


def test_a_merge_of_which_a_province_may_write_nothing_stays_and_is_not_marked(lao, send) -> None:
    with lao.s.writing("Noy") as journal:
        journal.add(Meeting(title="Council"))
    send(lao.s, lao.a)
    with lao.a.raw() as connection:
        before = receipts(connection)
    with pytest.raises(NotAllowed, match=r"^Nothing of receipt \d+ can be taken back at this desk.* Lao PDR"):
        undo(lao.a, "Noy")
    with lao.a.raw() as connection:
        assert receipts(connection) == before
    assert shown(lao.a, Meeting) == [0]


def test_what_the_secretariat_decided_on_a_report_is_not_taken_back_in_the_province(lao, send, add_project) -> None:
    """It locked a report that was approved: the province may not say that it is approved."""
    project = add_project(lao.a, "Canal")
    report = ProgressReport(project=project, state=ReportState.SUBMITTED)
    with lao.a.writing("Noy") as journal:
        journal.add(report)
    for state in (ReportState.APPROVED, ReportState.LOCKED):
        send(lao.a, lao.s)
        with lao.s.writing("Noy") as journal:
            journal.edit("progress_report", report.id, {"state": state})
            journal.edit("project", project, {"title": state.value})
        send(lao.s, lao.a)
    undone = undo(lao.a, "Noy")
    assert (undone.fields, undone.elsewhere) == (1, {"Lao PDR": 1})
    with lao.a.reading() as session:
        assert session.scalars(select(ProgressReport.state)).one() == ReportState.LOCKED
    assert title(lao.a) == ReportState.APPROVED.value
    undone = undo(lao.a, "Noy")
    assert (title(lao.a), undone.elsewhere) == ("Canal", {})
    assert undone.kept == [("progress_report", report.id, "state")]


def test_a_project_that_was_given_to_a_province_is_not_given_back_by_it(lao, send, add_project, edit) -> None:
    project = add_project(lao.b, "Canal")
    send(lao.b, lao.s)
    send(lao.s, lao.a)
    edit(lao.s, project, province="LA-LM", title="Moved")
    send(lao.s, lao.a)
    undone = undo(lao.a, "Noy")
    assert undone.elsewhere == {"Lao PDR": 1}
    assert title(lao.a) == "Canal"
    with lao.a.reading() as session:
        assert session.scalars(select(Project.province)).one() == "LA-LM"
    assert kinds()["project"].fields["province"].name not in {field for _, _, field in undone.kept}


def test_a_bundle_that_was_merged_and_taken_back_says_how_to_have_it_again(lao, add_project, tmp_path) -> None:
    add_project(lao.a, "Canal")
    path = tmp_path / "canal.lmcb"
    write(lao.a, path)
    merge(lao.s, path, "Noy")
    assert "was already merged" in merge(lao.s, path, "Noy").lines()[0]
    for _ in range(2):
        undo(lao.s, "Noy", latest(lao.s))
        again = merge(lao.s, path, "Noy")
        assert again.outcome is Outcome.KNOWN
        assert f"taken back since, by receipt {latest(lao.s)}." in again.lines()[0]
        assert f"lmcdesk undo {latest(lao.s)}”" in again.lines()[0]
        undo(lao.s, "Noy", latest(lao.s))
        assert title(lao.s) == "Canal" and "was already merged" in merge(lao.s, path, "Noy").lines()[0]


def test_what_is_advised_works_where_the_undo_had_nothing_to_write(lao, add_project, send, tmp_path) -> None:
    project, path = add_project(lao.a, "Canal"), tmp_path / "canal.lmcb"
    send(lao.a, lao.s)
    with lao.a.writing("Noy") as journal:
        journal.delete("project", project)
        journal.restore("project", project)
    write(lao.a, path)
    merge(lao.s, path, "Noy")
    undo(lao.s, "Noy")
    told = merge(lao.s, path, "Noy").lines()[0]
    number = int(re.search(r"“lmcdesk undo (\d+)”", told)[1])
    undo(lao.s, "Noy", number)
    assert "was already merged" in merge(lao.s, path, "Noy").lines()[0]


def latest(desk):
    with desk.raw() as connection:
        return next(r.number for r in receipts(connection) if r.changes)


def gone(desk, kind):
    with desk.reading() as session:
        return {record.id for record in session.scalars(select(kind)) if record.deleted}


def test_what_work_was_added_to_since_stays_when_its_merge_is_taken_back(lao, send, add_project) -> None:
    """A report of the secretariat would be out of sight with the project and the milestone that it is about."""
    canal, road = add_project(lao.a, "Canal"), add_project(lao.a, "Road")
    dam = Milestone(project=canal, title="Dam")
    with lao.a.writing("Noy") as journal:
        journal.add(dam)
    send(lao.a, lao.s)
    report = ProgressReport(project=canal, milestone=dam.id)
    with lao.s.writing("Bun") as journal:
        journal.add(report)
    undone = undo(lao.s, "Bun")
    assert undone.kept == [("project", canal, "deleted"), ("milestone", dam.id, "deleted")]
    assert gone(lao.s, Project) == {road} and dam.id not in gone(lao.s, Milestone)
    assert not gone(lao.s, ProgressReport)
    send(lao.s, lao.a)
    assert gone(lao.a, Project) == {road} and not gone(lao.a, ProgressReport)


def test_what_nothing_that_stays_belongs_to_goes_with_its_merge(lao, send, add_project) -> None:
    canal = add_project(lao.a, "Canal")
    send(lao.a, lao.s)
    report = ProgressReport(project=canal)
    with lao.s.writing("Bun") as journal:
        journal.add(report)
    with lao.s.writing("Bun") as journal:
        journal.delete("progress_report", report.id)
    assert undo(lao.s, "Bun").kept == []
    assert gone(lao.s, Project) == {canal}
