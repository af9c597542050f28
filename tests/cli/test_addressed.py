"""Whom a bundle is for, where several desks have one name."""

import shutil
from collections.abc import Callable
from typing import Any

import pytest

from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, trust
from tests.cli.country import CODE, Country, Told, refused

Run = Callable[..., Told]


@pytest.fixture
def twins(country: Country) -> dict[str, Database]:
    """A second secretariat's desk and a second one of Luang Namtha, each enrolled under a name that was there."""
    made: dict[str, Any] = {
        "VT2": Database.create(country / "VT2", country="LA", role=Role.SECRETARIAT, name="VT"),
        "LN2": Database.create(country / "LN2", country="LA", province="LA-LM", name="LN"),
    }
    capital = Database.open(country / "VT")
    for desk in made.values():
        trust.accept(desk, trust.enrol(capital, trust.request(desk)))
    return made | {"VT": capital, "LN": Database.open(country / "LN")}


def written_for(country: Country) -> Any:
    recipient = bundle.inspect(country / "x.lmcb").header.recipient
    assert recipient is not None
    return recipient.id


def test_one_of_several_is_named_by_its_fingerprint_or_id(
    country: Country, run: Run, twins: dict[str, Database]
) -> None:
    prints = {name: trust.own(desk)[1].fingerprint for name, desk in twins.items()}
    told = run("VT", "bundle", country / "x.lmcb", "--for", "ln")
    refused(told, "2 desks are called “ln”. Nothing was written.", "(Field coordinator, Luang Namtha)")
    assert prints["LN"] in told.err and prints["LN2"] in told.err
    assert not (country / "x.lmcb").exists()
    for name in ("LN", "LN2"):
        assert run("VT", "bundle", country / "x.lmcb", "--for", prints[name]).code == 0
        assert written_for(country) == twins[name].me.id
    assert run("VT", "bundle", country / "x.lmcb", "--for", twins["LN"].me.id).code == 0
    assert written_for(country) == twins["LN"].me.id


@pytest.mark.parametrize("how", ["name", "id", "fingerprint"])
def test_no_desk_writes_for_itself(country: Country, run: Run, how: str) -> None:
    desk = Database.open(country / "LN")
    named = {"name": "LN", "id": str(desk.me.id), "fingerprint": trust.own(desk)[1].fingerprint}[how]
    refused(run("LN", "bundle", country / "x.lmcb", "--for", named), "LN is this desk itself")
    refused(run("LN", "bundle", country / "x.lmcb", "--size", "--for", named), "LN is this desk itself")
    assert not (country / "x.lmcb").exists()


def test_a_name_that_it_shares_means_the_other_desk(country: Country, run: Run, twins: dict[str, Database]) -> None:
    assert run("VT", "bundle", country / "x.lmcb", "--for", "VT").code == 0
    assert written_for(country) == twins["VT2"].me.id
    assert run("VT2", "merge", country / "x.lmcb").code == 0


def test_a_revoked_desk_is_not_meant_where_another_took_its_place(
    country: Country, run: Run, twins: dict[str, Database]
) -> None:
    prints = {name: trust.own(desk)[1].fingerprint for name, desk in twins.items()}
    trust.revoke(twins["VT"], prints["LN"])
    assert run("VT", "bundle", country / "x.lmcb", "--for", "LN").code == 0
    assert written_for(country) == twins["LN2"].me.id
    trust.revoke(twins["VT"], prints["LN2"])
    refused(run("VT", "bundle", country / "x.lmcb", "--for", "LN"), "The certificate of LN was revoked")


def test_another_computer_of_the_same_desk_is_named_by_its_id(country: Country, run: Run) -> None:
    shutil.copytree(country / "LN", country / "copy")
    assert run("copy", "set", CODE, "budget=9").code == 0
    assert run("copy", "bundle", country / "copy.lmcb").code == 0
    assert run("LN", "merge", country / "copy.lmcb").code == 0
    refused(run("LN", "bundle", country / "x.lmcb", "--for", "LN"), "LN is this desk itself")
    copy = Database.open(country / "copy").me.id
    assert copy != Database.open(country / "LN").me.id
    assert run("LN", "bundle", country / "x.lmcb", "--for", copy).code == 0
    assert written_for(country) == copy


def test_a_desk_tells_of_another_of_its_name_when_that_is_enrolled(country: Country, run: Run) -> None:
    Database.create(country / "LN2", country="LA", province="LA-LM", name="LN")
    assert run("LN2", "request", country / "LN2.request").code == 0
    told = run("VT", "enrol", country / "LN2.request", country / "LN2.answer")
    first = trust.own(Database.open(country / "LN"))[1].fingerprint
    assert f"Another desk is called “LN”, too, with the fingerprint {first}." in told.out
    told = run("VT", "enrol", country / "LN.request", country / "LN.answer")
    assert "Another desk is called “LN”, too" in told.out and first not in told.out.split("Another desk")[1]


@pytest.mark.parametrize(
    ("role", "place", "name"),
    [
        ("coordinator", ["--province", "LA-LM"], "Luang Namtha"),
        ("secretariat", [], "Lao PDR"),
        ("manager", [], "Lao PDR, Manager"),
        ("secretariat", ["--province", "LA-LM"], "Luang Namtha, Secretariat officer"),
    ],
)
def test_desks_of_one_place_and_several_roles_are_not_named_alike(
    country: Country, run: Run, role: str, place: list[str], name: str
) -> None:
    assert run("made", "new", "--country", "LA", *place, "--role", role, "--json").json["name"] == name


@pytest.mark.parametrize("name", ["x" * 101, "Luang\u202eNamtha", "Luang\tNamtha"], ids=ascii)
def test_a_name_that_no_desk_may_have_is_refused(country: Country, run: Run, name: str) -> None:
    told = run("made", "new", "--country", "LA", "--role", "secretariat", "--name", name)
    refused(told, "Nothing was made")
    assert not (country / "made").exists()


def test_nothing_turns_the_direction_of_what_a_command_says(country: Country, run: Run) -> None:
    told = run("LN", "find", "\u202e\u2066nothing")
    assert not {"\u202e", "\u2066"} & set(told.out + told.err)
