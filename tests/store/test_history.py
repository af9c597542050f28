"""The story of a record, decisions, and works taken back."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.errors import NothingToUndo, WrongInput
from lmcdesk.store.conflicts import conflicts, decide
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest, stream_digests
from lmcdesk.store.history import history, receipts
from lmcdesk.store.journal import Edit
from lmcdesk.store.undo import undo
from tests.store.exchanging import YEAR, clock_off, send

MakeDesk = Callable[..., Database]


def title(desk: Database) -> str | None:
    with desk.reading() as session:
        return session.scalars(select(Project.title)).one()


def open_conflicts(desk: Database) -> list[tuple[str, object]]:
    with desk.raw() as c:
        return [(x.field, x.before) for x in conflicts(c)]


def disagree(make_desk: MakeDesk) -> tuple[Database, Database, Project]:
    """Two desks that changed one title unaware of each other, and have told each other."""
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    project = Project(title="before", country="LA", province="LA-LM")
    with province.writing("Keo") as journal:
        journal.add(project)
    send(province, capital)
    for desk, author, text in ((province, "Keo", "by Keo"), (capital, "Bounmy", "by Bounmy")):
        with desk.writing(author) as journal:
            journal.edit("project", project.id, {"title": text})
    assert send(province, capital).conflicts == 1
    assert send(capital, province).conflicts == 1
    return province, capital, project


def test_the_story_of_a_record(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    project = Project(title="one", planned_end=date(2026, 1, 1))
    with desk.writing("Keo") as journal:
        journal.add(project)
    with desk.writing("Noy") as journal:
        journal.edit("project", project.id, {"title": "two"})
        journal.delete("project", project.id)
    with desk.raw() as c:
        told = [(e.author, e.field, e.before, e.value, e.shown) for e in history(c, project.id)]
        assert history(c, Project().id) == []
    assert told == [
        ("Noy", "deleted", False, True, True),
        ("Noy", "title", "one", "two", True),
        ("Keo", "planned_end", None, date(2026, 1, 1), True),
        ("Keo", "title", None, "one", False),
    ]


def test_a_conflict_is_told_alike_at_both_desks_and_its_decision_holds_at_both(make_desk: MakeDesk) -> None:
    province, capital, project = disagree(make_desk)
    for desk in (province, capital):
        with desk.raw() as c:
            (conflict,) = conflicts(c)
        assert (conflict.kind, conflict.id, conflict.field, conflict.before) == (
            "project",
            project.id,
            "title",
            "before",
        )
        assert [(s.author, s.value) for s in conflict.sides] == [("Bounmy", "by Bounmy"), ("Keo", "by Keo")]
        assert [s.mine for s in conflict.sides] == [desk is capital, desk is province]
    assert title(province) == title(capital) == "by Bounmy"
    decide(capital, "Bounmy", conflict.number, "theirs")
    assert (title(capital), open_conflicts(capital)) == ("by Keo", [])
    assert send(capital, province).decided == 1
    assert (title(province), open_conflicts(province)) == ("by Keo", [])
    with province.raw() as c:
        assert {e.value for e in history(c, project.id) if e.field == "title"} == {"before", "by Keo", "by Bounmy"}
    with pytest.raises(WrongInput, match="no open conflict"):
        decide(capital, "Bounmy", conflict.number, "mine")


def test_a_decision_can_be_another_value(make_desk: MakeDesk) -> None:
    province, capital, _ = disagree(make_desk)
    with capital.raw() as c:
        (conflict,) = conflicts(c)
    with pytest.raises(WrongInput, match="no single side"):
        decide(capital, "B", conflict.number, "ours")
    decide(capital, "B", conflict.number, value="by both")
    send(capital, province)
    assert title(province) == "by both"


def test_an_edit_unaware_of_a_deletion_wins_and_is_asked_about(make_desk: MakeDesk) -> None:
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    project = Project(title="before", country="LA", province="LA-LM")
    with province.writing("Keo") as journal:
        journal.add(project)
    send(province, capital)
    with capital.writing("B") as journal:
        journal.delete("project", project.id)
    with province.writing("Keo") as journal:
        journal.edit("project", project.id, {"title": "still at work"})
    send(province, capital)
    send(capital, province)
    for desk in (province, capital):
        with desk.reading() as session:
            assert session.scalars(select(Project.deleted)).one() == 0
        with desk.raw() as c:
            (conflict,) = conflicts(c)
        assert conflict.field == "deleted"
        assert [(s.author, s.value, s.shown) for s in conflict.sides] == [("Keo", False, True), ("B", True, False)]
    decide(capital, "B", conflict.number, value=True)
    send(capital, province)
    for desk in (province, capital):
        assert open_conflicts(desk) == []
        with desk.reading() as session:
            assert session.scalars(select(Project.deleted)).one() == 1


def test_a_form_open_during_a_merge_makes_a_conflict_not_a_silent_loss(make_desk: MakeDesk) -> None:
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    project = Project(title="before", country="LA", province="LA-LM")
    with province.writing("Keo") as journal:
        journal.add(project)
    send(province, capital)
    with province.raw() as c:
        opened = c.execute("SELECT epoch FROM me").fetchone()[0]
    with capital.writing("B") as journal:
        journal.edit("project", project.id, {"title": "merged meanwhile"})
    send(capital, province)
    with province.writing("Keo") as journal:
        journal.edit("project", project.id, {"title": "typed before"}, epoch=opened)
    with province.raw() as c:
        (conflict,) = conflicts(c)
    assert {s.value for s in conflict.sides} == {"merged meanwhile", "typed before"}


def test_an_import_is_taken_back_but_for_what_was_edited_since(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    old = Project(title="old", objective="old")
    with desk.writing("N") as journal:
        journal.add(old)
    made, edited = Project(), Project()
    with desk.writing("N", "import", file="list.xlsx") as journal:
        journal.append(
            [
                Edit("project", old.id, {"title": "new", "objective": "new"}),
                Edit("project", made.id, {"title": "made"}),
                Edit("project", edited.id, {"title": "made too"}),
            ]
        )
        journal.counts.update(new=2, changed=1)
    with desk.writing("N") as journal:
        journal.edit("project", old.id, {"objective": "mine"})
        journal.edit("project", edited.id, {"women": 3})
    undone = undo(desk, "N")
    assert (undone.receipt.file, undone.fields, undone.records) == ("list.xlsx", 1, 1)
    assert {(k, i, f) for k, i, f in undone.kept} == {
        ("project", old.id, "objective"),
        ("project", edited.id, "women"),
    }
    with desk.reading() as session:
        shown = {p.id: (p.title, p.objective, p.deleted) for p in session.scalars(select(Project))}
    assert shown == {
        old.id: ("old", "mine", 0),
        made.id: ("made", None, 1),
        edited.id: ("made too", None, 0),
    }
    with pytest.raises(NothingToUndo, match="no import or merge"):
        undo(desk, "N")
    with desk.raw() as c:
        number = next(r.number for r in receipts(c) if r.what == "import")
    with pytest.raises(NothingToUndo, match="already"):
        undo(desk, "N", number)
    with pytest.raises(NothingToUndo, match="no receipt 99"):
        undo(desk, "N", 99)


def test_a_merge_is_taken_back(make_desk: MakeDesk) -> None:
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    kept = Project(title="kept", country="LA", province="LA-LM")
    with province.writing("Keo") as journal:
        journal.add(kept)
    send(province, capital)
    with province.writing("Keo") as journal:
        journal.edit("project", kept.id, {"title": "renamed"})
        journal.add(Milestone(project=kept.id, title="too early"))
    send(province, capital)
    assert title(capital) == "renamed"
    assert undo(capital, "B").records == 1
    assert title(capital) == "kept"
    with capital.reading() as session:
        assert session.scalars(select(Milestone.deleted)).one() == 1


def test_what_was_deleted_before_a_work_is_deleted_again_once_it_is_taken_back(make_desk: MakeDesk) -> None:
    """Be it that the work edited the record, or restored it too."""
    desk = make_desk("A", "LA-LM")
    edited, restored, kept = Project(title="old"), Project(title="old"), Project(title="old")
    with desk.writing("N") as journal:
        for project in (edited, restored, kept):
            journal.add(project)
        for project in (edited, restored):
            journal.delete("project", project.id)
    with desk.writing("N", "import") as journal:
        journal.restore("project", restored.id)
        journal.append(Edit("project", project.id, {"title": "new"}) for project in (edited, restored, kept))
    with desk.writing("N") as journal:
        journal.delete("project", kept.id)
    undo(desk, "N")
    with desk.reading() as session:
        assert session.scalars(select(Project.deleted)).all() == [1, 1, 1]
        assert set(session.scalars(select(Project.title))) == {"old"}
    assert open_conflicts(desk) == []


def test_a_deletion_taken_back(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    project = Project(title="old")
    with desk.writing("N") as journal:
        journal.add(project)
    with desk.writing("N", "import") as journal:
        journal.delete("project", project.id)
    undo(desk, "N")
    with desk.reading() as session:
        assert session.scalars(select(Project.deleted)).one() == 0


def test_a_move_taken_back_is_heard_of_in_the_old_province(make_desk: MakeDesk) -> None:
    capital, north = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    project = Project(title="a", country="LA", province="LA-LM")
    with capital.writing("B") as journal:
        journal.add(project)
    with capital.writing("B", "import") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    send(capital, north, ["LA-LM", "LA"])
    assert undo(capital, "B").fields == 1
    send(capital, north, ["LA-LM", "LA"])
    with north.reading() as session:
        assert session.scalars(select(Project.province)).one() == "LA-LM"


def test_a_merge_that_brought_a_conflict_is_taken_back_with_it(make_desk: MakeDesk) -> None:
    """Whichever of its sides showed."""
    desk, other = make_desk("A"), make_desk("B")
    project = Project(title="a", objective="a")
    with desk.writing("A") as journal:
        journal.add(project)
    send(desk, other)
    for one, field in ((desk, "objective"), (other, "title"), (other, "objective"), (desk, "title")):
        with one.writing("A") as journal:
            journal.edit("project", project.id, {field: one.me.name})
    send(other, desk)
    assert sorted(open_conflicts(desk)) == [("objective", "a"), ("title", "a")]
    assert undo(desk, "A").fields == 2
    assert open_conflicts(desk) == []
    with desk.reading() as session:
        assert session.execute(select(Project.title, Project.objective)).one() == ("A", "A")


def test_a_clock_wrong_by_years_does_not_bring_back_what_was_overwritten(make_desk: MakeDesk) -> None:
    """Not in the story, not in a conflict, and not when a work is taken back."""
    ahead, desk = make_desk("Ahead"), make_desk("A")
    project = Project(title="first")
    with clock_off(12 * YEAR), ahead.writing("A") as journal:
        journal.add(project)
    send(ahead, desk)
    for what, text in (("edit", "mine"), ("import", "imported")):
        with desk.writing("B", what) as journal:
            journal.edit("project", project.id, {"title": text})
    with desk.raw() as c:
        told = {e.value: e.before for e in history(c, project.id)}
    assert told == {"first": None, "mine": "first", "imported": "mine"}
    undo(desk, "B")
    assert title(desk) == "mine"
    other = make_desk("B")
    send(desk, other)
    for one in (desk, other):
        with one.writing("B") as journal:
            journal.edit("project", project.id, {"title": one.me.name})
    send(other, desk)
    assert open_conflicts(desk) == [("title", "mine")]


def test_what_a_merge_made_is_kept_if_edited_since_whatever_its_clock(make_desk: MakeDesk) -> None:
    ahead, desk = make_desk("Ahead"), make_desk("A")
    project = Project(title="first")
    with clock_off(12 * YEAR), ahead.writing("A") as journal:
        journal.add(project)
    send(ahead, desk)
    with desk.writing("B") as journal:
        journal.edit("project", project.id, {"objective": "mine"})
    undone = undo(desk, "B")
    assert (undone.fields, undone.records, undone.kept) == (0, 0, [("project", project.id, "objective")])
    assert title(desk) == "first"
    with desk.raw() as c:
        assert [(r.what, r.undone_by) for r in receipts(c)] == [("edit", None), ("merge", None)]


def marks(desk: Database) -> dict[int, int | None]:
    with desk.raw() as c:
        return {r.number: r.undone_by for r in receipts(c)}


def two_merges(make_desk: MakeDesk) -> tuple[Database, Project]:
    """Of which the first makes a project with a milestone and the second edits it, moves it, and adds another."""
    other, capital = make_desk("Other"), make_desk("Vientiane")
    project = Project(title="made", country="LA", province="LA-LM")
    with other.writing("Keo") as journal:
        journal.add(project)
        journal.add(Milestone(project=project.id, title="first"))
    send(other, capital)
    with other.writing("Keo") as journal:
        journal.edit("project", project.id, {"title": "edited", "province": "LA-OU"})
        journal.add(Milestone(project=project.id, title="second"))
    send(other, capital)
    return capital, project


def test_two_merges_are_taken_back_one_after_the_other(make_desk: MakeDesk) -> None:
    capital, _ = two_merges(make_desk)
    undone = undo(capital, "B", 2)
    assert (undone.fields, undone.records, undone.kept) == (2, 1, [])
    assert title(capital) == "made"
    undone = undo(capital, "B", 1)
    assert (undone.records, undone.kept) == (2, [])
    with capital.reading() as session:
        assert session.scalars(select(Project.deleted)).all() == [1]
        assert session.scalars(select(Milestone.deleted)).all() == [1, 1]
    assert marks(capital) == {1: 4, 2: 3, 3: None, 4: None}
    undo(capital, "B", 4)
    assert title(capital) == "made"
    undo(capital, "B", 3)
    assert title(capital) == "edited"
    with capital.reading() as session:
        assert session.scalars(select(Project.deleted)).all() == [0]


def test_once_an_undo_was_taken_back_what_it_took_back_is_an_edit_again(make_desk: MakeDesk) -> None:
    capital, project = two_merges(make_desk)
    undo(capital, "B", 2)
    undo(capital, "B", 3)
    undone = undo(capital, "B", 1)
    assert undone.kept == [("project", project.id, "title"), ("project", project.id, "province")]
    assert undone.records == 1  # the milestone, which went with the project to its province and was not edited
    assert title(capital) == "edited"


def test_after_an_undo_only_what_somebody_edited_is_named(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    old = Project(title="old", objective="old", women=1)
    with desk.writing("N") as journal:
        journal.add(old)
    for text, women in (("one", 2), ("two", 3)):
        with desk.writing("N", "import") as journal:
            journal.edit("project", old.id, {"title": text, "objective": text, "women": women})
    with desk.writing("N") as journal:
        journal.edit("project", old.id, {"objective": "mine"})
    assert undo(desk, "N").kept == [("project", old.id, "objective")]
    undone = undo(desk, "N")
    assert (undone.fields, undone.kept) == (2, [("project", old.id, "objective")])
    with desk.reading() as session:
        assert session.execute(select(Project.title, Project.objective, Project.women)).one() == ("old", "mine", 1)


def test_what_stayed_in_spite_of_an_undo_is_what_a_later_one_goes_back_to(make_desk: MakeDesk) -> None:
    """A record that the first work made stayed as somebody edited it; so its title is no void one."""
    desk = make_desk("A", "LA-LM")
    made, other = Project(title="made"), Project(title="other")
    with desk.writing("N", "import") as journal:
        journal.add(made)
        journal.add(other)
    with desk.writing("N") as journal:
        journal.edit("project", made.id, {"women": 3})
    assert undo(desk, "N").kept == [("project", made.id, "women")]
    with desk.writing("N", "import") as journal:
        journal.edit("project", made.id, {"title": "later"})
    assert undo(desk, "N").kept == []
    with desk.reading() as session:
        assert session.execute(select(Project.title, Project.deleted).where(Project.id == made.id)).one() == ("made", 0)


def test_a_work_that_was_wholly_edited_since_is_not_marked_as_taken_back(make_desk: MakeDesk) -> None:
    desk = make_desk("A", "LA-LM")
    old = Project(title="old")
    with desk.writing("N") as journal:
        journal.add(old)
    for what, text in (("import", "imported"), ("edit", "mine")):
        with desk.writing("N", what) as journal:
            journal.edit("project", old.id, {"title": text})
    undone = undo(desk, "N")
    assert undone.nothing and undone.kept == [("project", old.id, "title")]
    assert marks(desk) == {1: None, 2: None, 3: None}
    undo(desk, "N", 3)
    assert not undo(desk, "N").nothing
    assert title(desk) == "old"


def test_the_digest_tells_of_values_and_of_open_conflicts(make_desk: MakeDesk) -> None:
    """Both desks hold the project with the same fields; they differ by a value, then by one rival alone."""
    desk, other = make_desk("A"), make_desk("B")
    project = Project(title="a")
    with desk.writing("A") as journal:
        journal.add(project)
    send(desk, other)
    told = []
    for one in (desk, other):
        with one.writing("A") as journal:
            journal.edit("project", project.id, {"title": one.me.name})
        told.append(all_digests(one))
    send(desk, other)
    told.append(all_digests(other))
    assert title(other) == "B" and open_conflicts(other) == [("title", "a")]
    for same in zip(*told, strict=True):
        assert len(set(same)) == 3


def all_digests(desk: Database) -> tuple[str, ...]:
    with desk.raw() as c:
        return digest(c), *stream_digests(c).values()


def test_desks_with_the_same_changes_have_the_same_digest(make_desk: MakeDesk) -> None:
    province, capital, _ = disagree(make_desk)
    with province.raw() as a, capital.raw() as b:
        assert digest(a) == digest(b)
        assert stream_digests(a) == stream_digests(b)
    with province.writing("Keo") as journal:
        journal.add(Project(title="another"))
    with province.raw() as a, capital.raw() as b:
        assert digest(a) != digest(b)
        assert stream_digests(a)["LA-LM"] != stream_digests(b)["LA-LM"]


def test_a_stream_that_a_project_left_has_one_digest_wherever_it_is_held(make_desk: MakeDesk) -> None:
    north, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    project = Project(title="a", country="LA", province="LA-LM")
    with north.writing("Keo") as journal:
        journal.add(project)
    send(north, capital)
    with capital.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
        journal.edit("project", project.id, {"title": "moved"})
    send(capital, north, ["LA-LM", "LA", "LA/lists"])
    with north.raw() as a, capital.raw() as b:
        assert stream_digests(a) == {"LA-LM": stream_digests(b)["LA-LM"]}
        assert set(stream_digests(b)) == {"LA-LM", "LA-OU"}
    with north.reading() as session:
        assert session.scalars(select(Project.province)).one() == "LA-OU"
