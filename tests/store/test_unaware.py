"""What was written into a record by desks that did not know of its deletion."""

from collections.abc import Callable
from uuid import uuid4

from lmcdesk.domain.records import Project
from lmcdesk.store.database import Database
from lmcdesk.store.unaware import written_unaware
from tests.store.exchanging import send

MakeDesk = Callable[..., Database]


def test_only_what_was_written_unaware_is_told(make_desk: MakeDesk) -> None:
    province, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    project = Project(title="Water", country="LA", province="LA-LM", note="Begun")
    with province.writing("Keo") as journal:
        journal.add(project)
    send(province, capital)
    with capital.raw() as connection:
        assert written_unaware(connection, "project", project.id) == {}
        assert written_unaware(connection, "project", uuid4()) == {}
    with capital.writing("B") as journal:
        journal.delete("project", project.id)
    with province.writing("Keo") as journal:
        journal.edit("project", project.id, {"title": "Water for all", "note": "Asked"})
    with capital.raw() as connection:
        assert written_unaware(connection, "project", project.id) == {}
    send(province, capital)
    with capital.raw() as connection:
        assert written_unaware(connection, "project", project.id) == {"title": "Water for all", "note": "Asked"}

    # Once it is kept, nothing of it is unaware any more.
    with capital.writing("B") as journal:
        journal.restore("project", project.id)
    with capital.raw() as connection:
        assert written_unaware(connection, "project", project.id) == {}
