"""Works taken back, and that taken back in turn: each field shows again what it showed right before, and waits for a
decision again if it did."""

from collections.abc import Callable
from uuid import UUID

import pytest

from lmcdesk.domain.records import Project
from lmcdesk.errors import NothingToUndo
from lmcdesk.store.check import check
from lmcdesk.store.conflicts import conflicts, decide
from lmcdesk.store.database import Database
from lmcdesk.store.history import receipts
from lmcdesk.store.undo import Undone, undo
from tests.store.exchanging import pack, send, take, vector

MakeDesk = Callable[..., Database]
Shown = tuple[str | None, str | None, str | None, int]


@pytest.fixture
def province(make_desk: MakeDesk) -> Database:
    return make_desk("Luang Namtha", "LA-LM")


@pytest.fixture
def capital(make_desk: MakeDesk) -> Database:
    return make_desk("Vientiane")


def add(desk: Database, title: str = "Water") -> UUID:
    project = Project(title=title, country="LA", province="LA-LM", note="first")
    with desk.writing("Keo") as journal:
        journal.add(project)
    return project.id


def edit(desk: Database, project: UUID, what: str = "edit", **values: str) -> None:
    with desk.writing("Keo", what) as journal:
        journal.edit("project", project, values)


def delete(desk: Database, project: UUID) -> None:
    with desk.writing("Keo") as journal:
        journal.delete("project", project)


def restore(desk: Database, project: UUID) -> None:
    with desk.writing("Keo") as journal:
        journal.restore("project", project)


def last(desk: Database) -> int:
    with desk.raw() as c:
        return receipts(c)[0].number


def take_back(desk: Database) -> Undone:
    """What was done last, an undo perhaps."""
    return undo(desk, "Noy", last(desk))


def shown(desk: Database, project: UUID) -> Shown:
    with desk.raw() as c:
        found: Shown = c.execute(
            "SELECT title, note, province, deleted FROM project WHERE id = ?", (project.bytes,)
        ).fetchone()
    assert check(desk) == []
    return found


def waiting(desk: Database) -> dict[str, list[object]]:
    with desk.raw() as c:
        return {one.field: [side.value for side in one.sides] for one in conflicts(c)}


# What showed before, whatever was taken back earlier


def test_what_was_put_back_from_the_bin_after_an_undo_is_what_a_later_one_goes_back_to(
    province: Database, capital: Database
) -> None:
    project = add(province)
    send(province, capital)
    assert take_back(capital).records == 1
    restore(capital, project)
    edit(province, project, title="Water 2")
    send(province, capital)
    assert shown(capital, project) == ("Water 2", "first", "LA-LM", 0)
    undone = take_back(capital)
    assert (undone.fields, undone.records, undone.kept) == (1, 0, [])
    assert shown(capital, project) == ("Water", "first", "LA-LM", 0)
    send(capital, province)
    assert shown(province, project) == ("Water", "first", "LA-LM", 0)


def test_nothing_is_lost_where_all_of_a_project_was_only_said_again(province: Database, capital: Database) -> None:
    project = add(province)
    send(province, capital)
    take_back(capital)
    restore(capital, project)
    send(capital, province)
    with province.writing("Keo") as journal:
        journal.set_apart(project)
    send(province, capital)
    undone = take_back(capital)
    assert (undone.fields, undone.records, undone.kept) == (0, 0, [])
    send(capital, province)
    for desk in (province, capital):
        assert shown(desk, project) == ("Water", "first", "LA-LM", 0)


def test_a_deletion_that_was_merged_is_taken_back_though_an_undo_and_its_undo_came_before(
    province: Database, capital: Database
) -> None:
    project = add(province)
    send(province, capital)
    take_back(capital)
    take_back(capital)
    send(capital, province)
    delete(province, project)
    send(province, capital)
    assert shown(capital, project)[-1] == 1
    assert take_back(capital).fields == 1
    assert shown(capital, project) == ("Water", "first", "LA-LM", 0)


def test_a_move_since_edits_nothing_and_what_it_said_again_goes_back(province: Database, capital: Database) -> None:
    project = add(province)
    send(province, capital)
    edit(province, project, title="Water 2")
    send(province, capital)
    edit(capital, project, province="LA-OU")
    undone = undo(capital, "Noy")
    assert (undone.fields, undone.kept) == (1, [])
    assert shown(capital, project) == ("Water", "first", "LA-OU", 0)


def test_who_returns_to_what_was_merged_means_it(province: Database, capital: Database) -> None:
    project = add(province)
    send(province, capital)
    edit(province, project, title="Water 2")
    send(province, capital)
    for title in ("Water 3", "Water 2"):
        edit(capital, project, title=title)
    undone = undo(capital, "Noy")
    assert undone.nothing and undone.kept == [("project", project, "title")]
    assert shown(capital, project)[0] == "Water 2"


def test_who_returns_to_what_was_imported_first_means_it_though_what_came_between_was_taken_back(
    capital: Database,
) -> None:
    project = add(capital)
    for text in ("one", "two"):
        edit(capital, project, "import", title=text, note=text)
    edit(capital, project, title="one")
    for note in ("one", "first"):
        assert undo(capital, "Noy").kept == [("project", project, "title")]
        assert shown(capital, project)[:2] == ("one", note)


def test_what_had_been_overwritten_before_it_came_edits_nothing(
    make_desk: MakeDesk, province: Database, capital: Database
) -> None:
    """The capital hears of the province's entry only after it heard of the one that overwrote it."""
    project, third = add(province), make_desk("Third")
    send(province, capital)
    send(province, third)
    edit(province, project, title="By the province")
    late = pack(province, vector(capital))
    send(province, third)
    with third.writing("Noy") as journal:
        journal.edit("project", project, {"province": "LA-OU", "title": "By the third"})
    take(capital, pack(third, vector(capital), ["LA-OU"]))
    assert shown(capital, project)[0] == "By the third"
    number = last(capital)
    take(capital, late)
    assert undo(capital, "Noy", number).kept == []
    assert shown(capital, project) == ("Water", "first", "LA-LM", 0)


def test_what_was_deleted_before_and_edited_since_is_not_deleted_again(province: Database, capital: Database) -> None:
    project = add(province)
    send(province, capital)
    delete(capital, project)
    edit(province, project, title="Still at work")
    send(province, capital)
    edit(capital, project, note="So it stays")
    undo(capital, "Noy")
    assert shown(capital, project) == ("Water", "So it stays", "LA-LM", 0)


# Conflicts


def disagree(province: Database, capital: Database) -> UUID:
    """The capital's title stands against the province's, which shows."""
    project = add(province)
    send(province, capital)
    edit(capital, project, title="The capital's")
    edit(province, project, title="The province's")
    send(province, capital)
    assert waiting(capital) == {"title": ["The province's", "The capital's"]}
    return project


def test_a_conflict_that_went_with_an_undo_comes_again_with_its_undo(province: Database, capital: Database) -> None:
    project = disagree(province, capital)
    for _ in range(2):
        take_back(capital)
        assert shown(capital, project)[0] == "The capital's" and waiting(capital) == {}
        undone = take_back(capital)
        assert (undone.fields, undone.kept) == (1, [])
        assert shown(capital, project)[0] == "The province's"
        assert waiting(capital) == {"title": ["The province's", "The capital's"]}
    send(capital, province)
    assert waiting(province) == {"title": ["The province's", "The capital's"]}
    with capital.raw() as c:
        (conflict,) = conflicts(c)
    decide(capital, "Noy", conflict.number, value="Both")
    send(capital, province)
    for desk in (province, capital):
        assert shown(desk, project)[0] == "Both" and waiting(desk) == {}


def test_a_decision_is_taken_back(province: Database, capital: Database) -> None:
    project = disagree(province, capital)
    with capital.raw() as c:
        (conflict,) = conflicts(c)
    decide(capital, "Noy", conflict.number, "mine")
    assert take_back(capital).fields == 1
    assert shown(capital, project)[0] == "The province's"
    assert waiting(capital) == {"title": ["The province's", "The capital's"]}


def test_what_was_decided_since_stays_decided(province: Database, capital: Database) -> None:
    """Though what was taken says no other than one of the sides."""
    project = disagree(province, capital)
    with capital.raw() as c:
        (conflict,) = conflicts(c)
    decide(capital, "Noy", conflict.number, "theirs")
    undone = undo(capital, "Noy")
    assert undone.nothing and undone.kept == [("project", project, "title")]
    assert shown(capital, project)[0] == "The province's"


def test_a_deletion_against_an_edit_waits_again_once_the_undo_is_taken_back(
    province: Database, capital: Database
) -> None:
    project = add(province)
    send(province, capital)
    delete(province, project)
    edit(capital, project, note="Important")
    send(province, capital)
    for _ in range(2):
        assert shown(capital, project) == ("Water", "Important", "LA-LM", 0)
        assert waiting(capital) == {"deleted": [False, True]}
        take_back(capital)
        assert shown(capital, project) == ("Water", "Important", "LA-LM", 0) and waiting(capital) == {}
        take_back(capital)
    send(capital, province)
    for desk in (province, capital):
        assert shown(desk, project) == ("Water", "Important", "LA-LM", 0)
        assert waiting(desk) == {"deleted": [False, True]}


def test_a_deletion_that_was_outdone_by_what_an_undo_had_said_again_waits_again(
    province: Database, capital: Database
) -> None:
    project = add(province)
    send(province, capital)
    edit(province, project, note="second")
    send(province, capital)
    take_back(capital)
    take_back(capital)
    delete(province, project)
    send(province, capital)
    assert waiting(capital) == {"deleted": [False, True]}
    take_back(capital)
    assert shown(capital, project) == ("Water", "second", "LA-LM", 0) and waiting(capital) == {}
    take_back(capital)
    assert shown(capital, project) == ("Water", "second", "LA-LM", 0)
    assert waiting(capital) == {"deleted": [False, True]}


def test_a_province_in_conflict_moves_nothing_when_it_waits_again(make_desk: MakeDesk, capital: Database) -> None:
    other = make_desk("Other")
    project = add(capital)
    send(capital, other)
    edit(capital, project, province="LA-OU")
    edit(other, project, province="LA-SV")
    send(other, capital)
    before = shown(capital, project), waiting(capital)
    assert before == (("Water", "first", "LA-SV", 0), {"province": ["LA-SV", "LA-OU"]})
    take_back(capital)
    assert shown(capital, project)[2] == "LA-OU" and waiting(capital) == {}
    take_back(capital)
    assert (shown(capital, project), waiting(capital)) == before
    send(capital, other)
    assert (shown(other, project), waiting(other)) == before


# An undo that had nothing to write


def test_an_undo_that_had_nothing_to_write_is_taken_back_like_any_other(province: Database, capital: Database) -> None:
    project = add(province)
    send(province, capital)
    delete(province, project)
    restore(province, project)
    send(province, capital)
    assert take_back(capital).fields == 0
    number = last(capital)
    assert take_back(capital).receipt.number == number
    with capital.raw() as c:
        assert [(r.what, r.changes, r.undone_by is None) for r in receipts(c)[:3]] == [
            ("undo", 0, True),
            ("undo", 0, False),
            ("merge", 2, False),
        ]
    with pytest.raises(NothingToUndo, match="already"):
        undo(capital, "Noy", number)
