"""Different fields of one record, edited at two desks unaware of each other, are a notice and no decision."""

from pathlib import Path

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Role
from lmcdesk.store import conflicts, history, side_by_side
from lmcdesk.store.database import Database
from lmcdesk.store.side_by_side import Beside
from lmcdesk.sync import bundle, merge, trust


def notices(desk: Database) -> list[Beside]:
    with desk.raw() as connection:
        assert conflicts.count(connection) == 0
        return side_by_side.beside(connection, history.receipts(connection, "merge", 1)[0].number)


def test_only_what_was_written_unaware_is_noticed(tmp_path: Path) -> None:
    capital = Database.create(tmp_path / "capital", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    province = Database.create(tmp_path / "province", country="LA", province="LA-LM", name="Luang Namtha")
    trust.accept(province, trust.enrol(capital, trust.request(province)))
    project = Project(title="Road", country="LA", province="LA-LM")
    step, other = (Milestone(project=project.id, title=title) for title in ("Survey", "Paving"))

    def exchange(sender: Database, receiver: Database, name: str) -> None:
        bundle.write(sender, tmp_path / name, recipient=receiver.me.id)
        merge.merge(receiver, tmp_path / name, "Somebody")

    with province.writing("Keo") as journal:
        for record in (project, step, other):
            journal.add(record)
    exchange(province, capital, "one.lmcb")
    assert notices(capital) == []
    exchange(capital, province, "two.lmcb")

    with province.writing("Keo") as journal:
        journal.edit("milestone", step.id, {"progress": 40, "weight": 10})
        journal.edit("milestone", other.id, {"progress": 5})
    with capital.writing("Bounmy") as journal:
        journal.edit("milestone", step.id, {"delay_text": "Flood"})
        journal.edit("project", project.id, {"note": "Seen"})
    exchange(province, capital, "three.lmcb")
    (found,) = notices(capital)
    assert (found.kind, found.id) == ("milestone", step.id)
    assert set(found.theirs) == {"progress", "weight"} and found.mine == ("delay_text",)

    # What the province writes having seen it is none.
    exchange(capital, province, "four.lmcb")
    with province.writing("Keo") as journal:
        journal.edit("milestone", step.id, {"verification": "Photographs"})
    exchange(province, capital, "five.lmcb")
    assert notices(capital) == []
