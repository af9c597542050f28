"""Restoring a project brings back what went to the bin with it, and nothing else, at whichever desk and in whatever
batches that was heard of."""

from collections.abc import Callable
from uuid import UUID

import pytest

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.errors import WrongInput
from lmcdesk.store.conflicts import conflicts
from lmcdesk.store.database import Database
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]
Desks = tuple[Database, Database, UUID]


def add(desk: Database, project: UUID, *titles: str) -> None:
    with desk.writing("Noy") as journal:
        for title in titles:
            journal.add(Milestone(project=project, title=title))


def bin_(desk: Database, title: str) -> None:
    """Delete the project or the milestone of that title."""
    _existence(desk, title, deleted=True)


def restore(desk: Database, title: str) -> None:
    _existence(desk, title, deleted=False)


def _existence(desk: Database, title: str, *, deleted: bool) -> None:
    with desk.writing("Noy") as journal:
        for kind in ("project", "milestone"):
            rows = journal.connection.execute(f"SELECT id FROM {kind} WHERE title = ?", (title,)).fetchall()
            for (id_,) in rows:
                (journal.delete if deleted else journal.restore)(kind, UUID(bytes=id_))


def there(desk: Database) -> set[str]:
    with desk.raw() as connection:
        rows = connection.execute(
            "SELECT title FROM project WHERE deleted = 0 UNION SELECT title FROM milestone WHERE deleted = 0"
        ).fetchall()
    return {title for (title,) in rows}


@pytest.fixture
def desks(make_desk: MakeDesk) -> Desks:
    """A province and the capital that know of one project with two milestones."""
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    project = Project(title="Water", country="LA", province="LA-LM")
    with province.writing("Noy") as journal:
        journal.add(project)
    add(province, project.id, "Twice", "Pump")
    send(province, capital)
    return province, capital, project.id


@pytest.mark.parametrize("batches", [1, 2])
@pytest.mark.parametrize("at", [0, 1])
def test_what_was_binned_before_the_project_stays_there(desks: Desks, batches: int, at: int) -> None:
    province, capital, _ = desks
    bin_(province, "Twice")
    if batches == 2:
        send(province, capital)
    bin_(province, "Water")
    send(province, capital)
    restore((province, capital)[at], "Water")
    send(province, capital)
    send(capital, province)
    assert there(province) == there(capital) == {"Water", "Pump"}


@pytest.mark.parametrize("at", [0, 1])
def test_what_two_desks_binned_comes_back_whole(desks: Desks, at: int) -> None:
    province, capital, project = desks
    add(province, project, "New")
    bin_(province, "Water")
    bin_(capital, "Water")
    send(province, capital)
    send(capital, province)
    assert there(province) == there(capital) == set()
    restore((province, capital)[at], "Water")
    send(province, capital)
    send(capital, province)
    assert there(province) == there(capital) == {"Water", "Twice", "Pump", "New"}


def test_what_one_desk_binned_by_itself_stays_though_another_binned_the_project(desks: Desks) -> None:
    province, capital, _ = desks
    bin_(province, "Twice")
    bin_(capital, "Water")
    send(province, capital)
    send(capital, province)
    restore(province, "Water")
    assert there(province) == {"Water", "Pump"}


def test_what_was_binned_by_itself_after_the_project_stays_there(desks: Desks) -> None:
    """It came too late to go with it."""
    province, capital, project = desks
    bin_(capital, "Water")
    add(province, project, "New")
    send(province, capital)
    with capital.writing("Bun") as journal:
        journal.add(Project(title="Road", country="LA", province="LA-LM"))
    bin_(capital, "New")
    restore(capital, "Water")
    assert there(capital) == {"Water", "Twice", "Pump", "Road"}


def test_what_went_with_a_project_still_does_after_it_moved(desks: Desks) -> None:
    province, capital, project = desks
    bin_(province, "Twice")
    bin_(province, "Water")
    send(province, capital)
    with capital.writing("Bun") as journal:
        journal.set_apart(project)
    assert there(capital) == set()
    send(capital, province)
    restore(province, "Water")
    assert there(province) == {"Water", "Pump"}


def test_what_is_binned_after_the_project_was_restored_is_another_go(desks: Desks) -> None:
    province, _, _ = desks
    bin_(province, "Water")
    restore(province, "Water")
    bin_(province, "Pump")
    assert there(province) == {"Water", "Twice"}
    restore(province, "Pump")
    assert there(province) == {"Water", "Twice", "Pump"}


def test_what_is_in_the_bin_is_changed_only_by_who_could_not_know(desks: Desks) -> None:
    """A form that was open while a merge brought the deletion is another's entry beside it."""
    province, capital, project = desks
    with capital.raw() as connection:
        (opened,) = connection.execute("SELECT epoch FROM me").fetchone()
    bin_(province, "Water")
    with pytest.raises(WrongInput, match="Take it out of the bin first"), province.writing("Noy") as journal:
        journal.edit("project", project, {"objective": "late"})
    send(province, capital)
    with pytest.raises(WrongInput, match="in the bin"), capital.writing("Noy") as journal:
        journal.edit("project", project, {"objective": "late"}, journal.epoch)
    with capital.writing("Noy") as journal:
        journal.edit("project", project, {"objective": "late"}, opened)
    with capital.raw() as connection:
        assert [one.field for one in conflicts(connection)] == ["deleted"]
