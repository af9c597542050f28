"""Codes are given out by place and year, and no code twice by one desk."""

from collections.abc import Callable

from lmcdesk.domain.records import Project
from lmcdesk.store.codes import free_code, project_with
from lmcdesk.store.database import Database


def test_the_next_code_of_a_block_passes_those_in_the_bin(make_desk: Callable[..., Database]) -> None:
    desk = make_desk("A", "LA-LM")
    with desk.raw() as connection:
        first = free_code(connection, "LA", "LA-LM", 2027)
        national = free_code(connection, "LA", None, 2027)
    assert first.startswith("LA-2027-") and first.endswith("01") and national == "LA-2027-0001"
    kept, gone = Project(code=first), Project(code=f"{first[:-1]}2")
    with desk.writing("N") as journal:
        journal.add(kept)
        journal.add(gone)
        journal.delete("project", gone.id)
    with desk.raw() as connection:
        assert free_code(connection, "LA", "LA-LM", 2027) == f"{first[:-1]}3"
        assert free_code(connection, "LA", "LA-LM", 2028).endswith("01")
        assert free_code(connection, "LA", "unknown", 2027) == national
        assert project_with(connection, first) == kept.id
        assert project_with(connection, f"{first[:-1]}2") is None
