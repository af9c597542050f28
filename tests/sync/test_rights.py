"""What a desk may not write is kept and passed on everywhere, shown nowhere, and judged again when more is known."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from lmcdesk.domain.records import Milestone, ProgressReport, Project, Rate
from lmcdesk.domain.rights import Reason
from lmcdesk.errors import BundleRefused, NotAllowed
from lmcdesk.store import check, history, takeover
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest
from lmcdesk.store.withheld import withheld
from lmcdesk.sync import trust

Do = Callable[..., Any]


def shown(desk: Database, field: str = "title") -> Any:
    with desk.raw() as connection:
        return connection.execute(f"SELECT {field} FROM project WHERE deleted = 0").fetchall()


def told(desk: Database) -> str:
    with desk.raw() as connection:
        return digest(connection)


def reasons(desk: Database) -> list[tuple[str, tuple[str, ...], Reason]]:
    with desk.raw() as connection:
        return [(one.desk.name, one.fields, one.reason) for one in withheld(connection)]


def unguarded(desk: Database, project: Any, **values: Any) -> None:
    """Write as a tampered program would, which lets a desk write whatever it likes."""
    with desk.writing("Noy", "sample") as journal:
        journal.edit("project", project, values)


def sound(desk: Database) -> bool:
    return not [found for found in check.check(desk) if found.severe]


def test_a_desk_is_kept_from_writing_what_is_not_its_own(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.b)
    before = told(lao.b)
    for write in (
        lambda journal: journal.edit("project", water, {"title": "Mine"}),
        lambda journal: journal.delete("project", water),
        lambda journal: journal.add(Milestone(project=water, title="Survey")),
    ):
        with pytest.raises(NotAllowed, match="Luang Namtha"), lao.b.writing("Bun") as journal:
            write(journal)
    with pytest.raises(NotAllowed, match="at the secretariat alone"), lao.a.writing("Noy") as journal:
        journal.edit("project", water, {"province": "LA-SV"})
    with pytest.raises(NotAllowed, match="approves"), lao.a.writing("Noy") as journal:
        journal.add(ProgressReport(project=water, state="approved"))
    assert told(lao.b) == before


def test_what_another_province_wrote_is_kept_passed_on_and_not_shown(
    lao: SimpleNamespace, add_project: Do, send: Do
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    send(lao.s, lao.b)
    unguarded(lao.b, water, title="Taken", objective="All mine")
    send(lao.b, lao.s)
    send(lao.s, lao.a)
    for desk in (lao.a, lao.s):
        assert shown(desk) == [("Water",)]
        assert reasons(desk) == [("Savannakhet", ("title", "objective"), Reason.PLACE)]
        with desk.raw() as connection:
            assert "Taken" in [entry.value for entry in history.history(connection, water)]
        assert sound(desk)
    assert told(lao.a) == told(lao.s)


def test_the_secretariat_alone_keeps_the_exchange_rates(lao: SimpleNamespace, send: Do) -> None:
    def rates(desk: Database) -> list[tuple[object, ...]]:
        with desk.raw() as connection:
            return connection.execute(
                "SELECT currency, per_usd FROM rate WHERE deleted = 0 ORDER BY currency"
            ).fetchall()

    kept = Rate(currency="LAK", day=date(2026, 1, 2), per_usd=Decimal(21600))
    with lao.s.writing("Bun") as journal:
        journal.add(kept)
    send(lao.s, lao.a, everything=True)
    for write in (
        lambda journal: journal.edit("rate", kept.id, {"per_usd": None}),
        lambda journal: journal.delete("rate", kept.id),
        lambda journal: journal.add(Rate(currency="THB", day=date(2026, 1, 2), per_usd=Decimal(1))),
    ):
        with pytest.raises(NotAllowed, match="keeps the exchange rates"), lao.a.writing("Noy") as journal:
            write(journal)
    with lao.a.writing("Noy", "sample") as journal:  # as a tampered program does
        journal.edit("rate", kept.id, {"per_usd": None, "currency": "KIP"})
        journal.add(Rate(currency="THB", day=date(2026, 1, 2), per_usd=Decimal(1)))
        journal.delete("rate", kept.id)
    send(lao.a, lao.s)
    assert rates(lao.s) == [("LAK", "21600")]
    assert {reason for *_, reason in reasons(lao.s)} == {Reason.ROLE} and sound(lao.s)


def test_a_check_names_what_is_kept_but_not_shown_and_why(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    water, road = add_project(lao.a, "Water"), add_project(lao.a, "Road")
    send(lao.a, lao.s)
    assert check.check(lao.s) == []
    send(lao.s, lao.b)
    unguarded(lao.b, water, title="Taken", objective="All mine")
    unguarded(lao.b, road, title="Taken too")
    with lao.a.writing("Noy", "sample") as journal:
        journal.add(ProgressReport(project=water, state="approved"))
    send(lao.b, lao.s)
    send(lao.a, lao.s)
    place = "is kept but not shown: It belongs to another province or country than the desk that wrote it."
    found = check.check(lao.s)
    assert not any(finding.severe for finding in found)
    told = {(finding.kind, finding.text): finding.id for finding in found}
    assert len(found) == 3
    assert told["project", f"What Savannakhet wrote in “title”, “objective” {place}"] == water
    assert told["project", f"What Savannakhet wrote in “title” {place}"] == road
    role = "is kept but not shown: It is for the national secretariat to write."
    assert told["progress_report", f"What Luang Namtha wrote in “state” {role}"]


def test_a_merge_tells_what_does_not_show_and_what_cannot_be_meant(
    lao: SimpleNamespace, add_project: Do, send: Do
) -> None:
    water = add_project(lao.a, "Water")
    road = add_project(lao.b, "Road")
    send(lao.a, lao.s)
    send(lao.s, lao.b)
    unguarded(lao.b, water, title="Taken", objective="All mine")
    unguarded(lao.b, road, women=-5, beneficiaries=-5)
    with lao.b.writing("Bun", "sample") as journal:
        rid = journal.connection.execute("SELECT rid FROM record WHERE id = ?", (road.bytes,)).fetchone()[0]
        journal.write_stored({rid: [(60, b"\x01"), (61, 3), (0, 0)]})
    report = send(lao.b, lao.s)
    taken = report.taken
    assert (taken.withheld, taken.unknown, taken.severe) == (2, 2, 1)
    told = report.lines()
    assert any("kept and not shown" in line and ": 2. “lmcdesk check” names them." in line for line in told)
    assert any("only a newer version of LMC Desk understands: 2." in line and "lmcdesk check" in line for line in told)
    assert any("values which cannot be meant: 1. “lmcdesk check” names them." in line for line in told)
    found = [finding.text for finding in check.check(lao.s)]
    assert "Changes that only a newer version of LMC Desk understands are kept: 2." in found
    assert len(send(lao.b, lao.s).lines()) == 1  # of what was known before nothing is told again


def test_so_many_records_are_not_looked_at(
    lao: SimpleNamespace, add_project: Do, send: Do, monkeypatch: pytest.MonkeyPatch
) -> None:
    road = add_project(lao.b, "Road")
    unguarded(lao.b, road, women=-5)
    monkeypatch.setattr(takeover, "MOST_LOOKED_AT", 1)
    report = send(lao.b, lao.s)
    assert report.taken.records == 2 and report.taken.severe == 0


def test_a_record_of_which_nothing_may_be_shown_is_not_there(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.b)
    with lao.b.writing("Bun", "sample") as journal:
        journal.add(Milestone(project=water, title="Survey"))
    send(lao.b, lao.s)
    with lao.s.raw() as connection:
        assert connection.execute("SELECT title, deleted FROM milestone ORDER BY rid").fetchall() == [
            ("Water: survey", 0),
            (None, 1),
        ]
    assert sound(lao.s)


def test_a_province_cannot_approve_its_own_report(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    water = add_project(lao.a, "Water")
    with lao.a.writing("Noy", "sample") as journal:
        journal.add(ProgressReport(project=water, narrative="Done", state="approved"))
    send(lao.a, lao.s)
    with lao.s.raw() as connection:
        assert connection.execute("SELECT narrative, state FROM progress_report").fetchall() == [("Done", None)]
    assert reasons(lao.s) == [("Luang Namtha", ("state",), Reason.ROLE)]


def test_a_stolen_laptop_is_believed_up_to_what_was_known(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    unguarded(lao.a, water, title="By the thief")
    send(lao.a, lao.b)
    assert shown(lao.b) == [("By the thief",)]
    trust.revoke(lao.s, "Luang Namtha")
    send(lao.b, lao.s)
    assert shown(lao.s) == [("Water",)]
    assert reasons(lao.s) == [("Luang Namtha", ("title",), Reason.REVOKED)]
    with pytest.raises(BundleRefused, match="revoked"):
        send(lao.a, lao.s)
    send(lao.s, lao.b)
    assert shown(lao.b) == [("Water",)]
    assert told(lao.b) == told(lao.s)
    assert sound(lao.b)


@pytest.mark.parametrize("province", ["LA-LM", None])
def test_a_project_is_at_home_where_it_shows_whenever_its_move_was_taken_back(
    lao: SimpleNamespace, make_desk: Do, enrol: Do, edit: Do, send: Do, state: Do, *, province: str | None
) -> None:
    """And so is what belongs to it; what was written on in the other place, believing that, counts no more."""
    second, third = make_desk("Second"), make_desk("Third")
    water = Project(title="Water", country="LA") if province is None else Project(title="Water", province=province)
    with lao.s.writing("Bounmy") as journal:
        journal.add(water)
        journal.add(Milestone(project=water.id, title="Survey"))
    for desk in (second, third):
        enrol(lao.s, desk)
        send(lao.s, desk)
    edit(second, water.id, province="LA-SV")
    send(second, lao.b)
    edit(lao.b, water.id, title="Clean water")
    send(lao.b, third)
    assert shown(third, "title, province") == [("Clean water", "LA-SV")]
    trust.revoke(lao.s, "Second")
    send(lao.s, third)
    send(lao.b, lao.s)
    for desk in (third, lao.s):
        assert shown(desk, "title, province") == [("Water", province)]
        assert sound(desk)
        assert {home for _, home in state(desk)[2]} == {province or "LA"}
    assert state(third) == state(lao.s)


def test_a_project_is_at_home_where_it_shows_once_its_move_is_believed(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, edit: Do, send: Do, state: Do
) -> None:
    """At a secretariat that was handed all of it by another one before it took the word of the one that moved it."""
    hanoi, phnom_penh = make_desk("Hanoi", country="VN"), make_desk("Phnom Penh", country="KH")
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    edit(lao.s, water, province="LA-SV")
    send(lao.s, lao.b)
    edit(lao.b, water, title="Clean water")
    send(lao.b, lao.s)
    take_the_word_of(hanoi, lao.s)
    take_the_word_of(phnom_penh, hanoi)
    send(lao.s, hanoi)
    send(hanoi, phnom_penh)
    assert shown(phnom_penh) == []
    take_the_word_of(phnom_penh, lao.s)
    assert shown(phnom_penh, "title, province") == [("Clean water", "LA-SV")]
    assert {home for _, home in state(phnom_penh)[2]} == {"LA-SV"}
    assert state(phnom_penh) == state(hanoi) == state(lao.s)


def take_the_word_of(desk: Database, secretariat: Database) -> None:
    file = trust.request(secretariat)
    trust.request(desk)
    trust.trust(desk, file, trust.requested(file).fingerprint)


def test_what_nobody_vouches_for_shows_when_somebody_does(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, send: Do
) -> None:
    khmer = make_desk("Phnom Penh", country="KH")
    _, root = trust.own(khmer)
    trust.trust(lao.s, trust.request(khmer), root.fingerprint)
    add_project(khmer, "Bridge", country="KH")
    send(khmer, lao.s)
    send(lao.s, lao.a)
    assert shown(lao.s) == [("Bridge",)] and shown(lao.a) == []
    assert {reason for _, _, reason in reasons(lao.a)} == {Reason.UNKNOWN}
    trust.trust(lao.a, trust.request(khmer), root.fingerprint)
    assert shown(lao.a) == [("Bridge",)] and reasons(lao.a) == []
    assert told(lao.a) == told(lao.s) and sound(lao.a)
