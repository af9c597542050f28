"""What goes into a bundle, and what it tells of itself."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest

from lmcdesk.catalogue.places import places
from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Meeting, Organisation
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import Words
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.store.database import Database
from lmcdesk.sync.bundle import write
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.words import count_of_kind, country_name, place_name, plain, plain_name

Exchange = Callable[..., Any]


def streams(manifest: Manifest) -> set[str]:
    return {run.stream for run in manifest.header.runs}


@pytest.fixture
def busy(lao: SimpleNamespace, add_project: Exchange, send: Exchange) -> SimpleNamespace:
    """A secretariat that holds both provinces, what is national and the lists, and knows both provinces' desks."""
    add_project(lao.a, "Water")
    add_project(lao.b, "Bridge")
    add_project(lao.s, "Study")
    with lao.s.writing("Bun") as journal:
        journal.add(Organisation(name="Ministry of Works"))
        journal.add(Meeting(title="Working group"))
    send(lao.a, lao.s)
    send(lao.b, lao.s)
    return lao


def test_a_desk_that_is_not_enrolled_writes_no_bundle(make_desk: Callable[..., Database], tmp_path: Path) -> None:
    desk = make_desk("Luang Namtha", province="LA-LM")
    with pytest.raises(WrongInput, match="not enrolled yet"):
        write(desk, tmp_path / "x.lmcb")
    assert not (tmp_path / "x.lmcb").exists()


def test_a_secretariat_sends_a_province_what_concerns_it(busy: SimpleNamespace, tmp_path: Path) -> None:
    told = write(busy.s, tmp_path / "x.lmcb", recipient=busy.a.me.id)
    assert streams(told) == {"LA", "LA/lists"}, "its own province it has already, as it told"
    told = write(busy.s, tmp_path / "x.lmcb", recipient=busy.a.me.id, everything=True)
    assert streams(told) == {"LA", "LA/lists", "LA-SV"}
    assert told.header.recipient == busy.a.me


def test_a_desk_that_never_told_what_it_has_gets_all(busy: SimpleNamespace, tmp_path: Path) -> None:
    for recipient in (None, uuid4()):
        told = write(busy.s, tmp_path / "x.lmcb", recipient=recipient)
        assert streams(told) == {"LA", "LA/lists", "LA-LM", "LA-SV"}
        assert told.header.recipient is None


def test_a_province_sends_all_that_it_holds(busy: SimpleNamespace, send: Exchange, tmp_path: Path) -> None:
    send(busy.s, busy.a)
    assert streams(write(busy.a, tmp_path / "x.lmcb")) == {"LA", "LA/lists", "LA-LM", "LA-SV"}


def test_the_streams_that_are_named_are_sent(busy: SimpleNamespace, tmp_path: Path) -> None:
    assert streams(write(busy.s, tmp_path / "x.lmcb", streams=["LA-SV"])) == {"LA-SV"}


def test_what_the_receiver_has_is_left_out(
    lao: SimpleNamespace, add_project: Exchange, edit: Exchange, send: Exchange, tmp_path: Path
) -> None:
    project = add_project(lao.a, "Water")
    assert send(lao.a, lao.s).taken.new == 6
    send(lao.s, lao.a, known=True)
    edit(lao.a, project, title="Water supply")
    told = write(lao.a, tmp_path / "x.lmcb", recipient=lao.s.me.id)
    assert [(run.since, run.upto) for run in told.header.runs] == [(6, 7)]
    assert told.changes == 1


def test_with_nothing_new_a_bundle_is_a_receipt(lao: SimpleNamespace, add_project: Exchange, send: Exchange) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    report = send(lao.s, lao.a, known=True)
    assert (report.manifest.changes, report.taken.new) == (0, 0)
    assert report.lines() == ["“2.lmcb” from Secretariat holds nothing new."]
    assert not (lao.a.folder / "backups").exists()


def test_a_bundle_is_told_in_words_without_being_opened(busy: SimpleNamespace, tmp_path: Path) -> None:
    told = write(busy.s, tmp_path / "x.lmcb", recipient=busy.a.me.id)
    lines = told.lines()
    assert lines[0] == "From Secretariat, Secretariat officer, Lao PDR."
    assert lines[1].startswith(f"Made on {told.header.made:%Y-%m-%d} at ")
    assert told.header.certificate.fingerprint in lines[2]
    assert lines[3] == "Made for Luang Namtha."
    assert lines[4] == "Closed: only Luang Namtha can read it."
    assert lines[5] == f"Changes: 7. Size: {-(-told.size // 1000)} kB."
    assert lines[6:] == [
        "Written at Secretariat about Lao PDR: changes 1 to 6.",
        "Written at Secretariat about Lists of Lao PDR: changes 1 to 1.",
        "Changes to projects: 2",
        "Changes to milestones: 3",
        "Changes to meetings: 1",
        "Changes to organisations: 1",
    ]


def test_every_kind_has_words() -> None:
    for kind in kinds().values():
        assert count_of_kind(kind.number, 7).endswith(": 7")
    assert count_of_kind(900, 7) == "Changes of a newer version: 7"


def test_places_are_named_in_the_language_of_the_page() -> None:
    lao = Words("lo")
    assert place_name("LA-LM", lao) == places().province("LA-LM").local
    assert country_name("LA", lao) == places().country("LA").local
    assert place_name("LA") == "Lao PDR"
    assert place_name("LA/lists") == "Lists of Lao PDR"
    assert place_name("XX-1") == "XX-1"


def test_names_from_outside_cannot_take_over_the_screen() -> None:
    assert plain("Luang\x1b[2J\nNamtha\u2028") == "Luang [2J Namtha"
    assert plain("ភ្នំ\u200bពេញ") == "ភ្នំ\u200bពេញ"
    assert plain("Luang\u202e\u2066 Namtha\u200f") == "Luang Namtha"
    assert plain_name("x" * 100) == "x" * 100
    assert plain_name("\u202e" + "x" * 101) == "x" * 99 + "…"


def test_writing_can_be_cancelled_and_leaves_nothing(
    lao: SimpleNamespace, add_project: Exchange, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    with pytest.raises(Cancelled):
        write(lao.a, tmp_path / "x.lmcb", progress=Progress(stop=lambda: True))
    assert not list(tmp_path.glob("*.lmcb*"))
