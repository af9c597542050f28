"""Bundles of one province and of one project: what they hold, and that the work goes on in them."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Role
from lmcdesk.errors import WrongInput
from lmcdesk.store.database import Database
from lmcdesk.store.digest import stream_digests
from lmcdesk.sync import scope, trust
from lmcdesk.sync.bundle import write
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import Outcome

Do = Callable[..., Any]


def titles(desk: Database) -> set[str]:
    with desk.raw() as connection:
        rows = connection.execute("SELECT title FROM project UNION SELECT title FROM milestone")
        return {title for (title,) in rows}


def streams(desk: Database) -> dict[str, str]:
    with desk.raw() as connection:
        return stream_digests(connection)


@pytest.fixture
def peer(make_desk: Do, lao: SimpleNamespace) -> Database:
    """A secretariat of another country; it and the Lao one take each other's word."""
    desk: Database = make_desk("Phnom Penh", country="KH", role=Role.SECRETARIAT)
    for one, other in ((desk, lao.s), (lao.s, desk)):
        root = trust.request(other)
        trust.trust(one, root, trust.requested(root).fingerprint)
    return desk


def test_a_peer_gets_one_project_alone_and_later_work_on_it(
    lao: SimpleNamespace, peer: Database, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    water, _ = add_project(lao.a, "Water"), add_project(lao.a, "Bridge")
    add_project(lao.b, "Road")
    for province in (lao.a, lao.b):
        send(province, lao.s)
    path = tmp_path / "one.lmcb"
    manifest = write(lao.s, path, streams=scope.of_project(lao.s, water, "Bun"))
    assert {run.stream for run in manifest.header.runs} == {f"LA-LM/{water.hex}"}
    assert "Luang Namtha, one project" in " ".join(manifest.lines())
    assert merge(peer, path, "Sok").outcome is Outcome.MERGED
    assert titles(peer) == {"Water", "Water: survey"}

    send(lao.s, lao.a)
    edit(lao.a, water, objective="by the province")
    with lao.a.writing("Noy") as journal:
        journal.add(Milestone(project=water, title="Water: pumps"))
    send(lao.a, lao.s, known=True)
    again = scope.of_project(lao.s, water, "Bun")
    write(lao.s, path, streams=again)
    assert merge(peer, path, "Sok").taken.new == 1 + 2
    assert titles(peer) == {"Water", "Water: survey", "Water: pumps"}
    assert streams(peer)[f"LA-LM/{water.hex}"] == streams(lao.a)[f"LA-LM/{water.hex}"]


def test_a_project_set_apart_still_comes_to_its_province_and_to_no_other(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do
) -> None:
    water, _ = add_project(lao.a, "Water"), add_project(lao.b, "Road")
    for province in (lao.a, lao.b):
        send(province, lao.s)
    scope.of_project(lao.s, water, "Bun")
    edit(lao.s, water, note="by the capital", province="LA-LM")
    for province in (lao.a, lao.b):
        send(lao.s, province, known=True)
    assert streams(lao.a)[f"LA-LM/{water.hex}"] == streams(lao.s)[f"LA-LM/{water.hex}"]
    assert titles(lao.b) == {"Road", "Road: survey"}
    assert not [stream for stream in streams(lao.b) if water.hex in stream]


def test_what_a_province_wrote_before_it_heard_of_the_setting_apart_shows(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    edit(lao.a, water, objective="by the province")
    scope.of_project(lao.s, water, "Bun")
    send(lao.a, lao.s, known=True)
    send(lao.s, lao.a, known=True)
    for desk in (lao.a, lao.s):
        with desk.raw() as connection:
            assert connection.execute("SELECT objective FROM project").fetchall() == [("by the province",)]


def test_a_national_project_without_a_province_is_found_in_its_new_stream(
    lao: SimpleNamespace, edit: Do, send: Do
) -> None:
    rail = Project(title="Rail", country="LA")
    with lao.s.writing("Bun") as journal:
        journal.add(rail)
    send(lao.s, lao.a)
    (stream, lists) = scope.of_project(lao.s, rail.id, "Bun")
    assert (stream, lists) == (f"LA/{rail.id.hex}", "LA/lists")
    assert scope.of_project(lao.s, rail.id, "Bun")[0] == stream
    send(lao.s, lao.a)
    with lao.a.raw() as connection:
        (home,) = connection.execute(
            "SELECT s.name FROM record r JOIN stream s ON s.ix = r.stream WHERE r.id = ?", (rail.id.bytes,)
        ).fetchone()
    assert home == stream


def test_a_bundle_of_one_province_holds_nothing_of_another(
    lao: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    add_project(lao.b, "Road")
    for province in (lao.a, lao.b):
        send(province, lao.s)
    manifest = write(lao.s, tmp_path / "one.lmcb", streams=scope.of_province(lao.s, "LA-SV"))
    assert {run.stream for run in manifest.header.runs} == {"LA-SV"}
    with pytest.raises(WrongInput):
        scope.of_province(lao.s, "LA-QQ")


def test_a_project_with_something_to_decide_is_not_set_apart(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    edit(lao.a, water, title="one")
    edit(lao.s, water, title="another")
    send(lao.a, lao.s)
    before = streams(lao.s)
    with pytest.raises(WrongInput, match="wait for a decision"):
        scope.of_project(lao.s, water, "Bun")
    assert streams(lao.s) == before
