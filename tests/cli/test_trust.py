"""Keys and certificates at the command line: set up by one file, renewed, protected."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from lmcdesk.cli import trust as commands
from lmcdesk.sync import keys, trust
from tests.cli.country import CODE, Country, Told, refused

Run = Callable[..., Told]


@pytest.fixture(autouse=True)
def forgotten(country: Country, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Passphrases are quick to try here, and not remembered from test to test."""
    monkeypatch.setattr(keys, "COST", 1 << 4)
    monkeypatch.delenv("LMCDESK_PASSPHRASE", raising=False)
    yield
    keys.lock(country / "LN")
    keys.ask_by(None)


def test_a_desk_is_set_up_by_one_bundle(country: Country, run: Run) -> None:
    assert run("OX", "request", country / "OX.request").code == 0
    told = run("VT", "enrol", country / "OX.request", country / "OX.lmcb")
    assert (told.code, told.err) == (0, "") and "Enrolled OX" in told.out
    refused(run("LN", "accept", country / "OX.lmcb"), "encrypted for OX")
    told = run("OX", "accept", country / "OX.lmcb", "--json")
    assert (told.code, told.json["secretariat"], told.json["outcome"]) == (0, "VT", "merged")
    assert run("OX", "bundle", country / "x.lmcb", "--for", "VT").code == 0


def test_a_request_is_not_overwritten_by_its_answer(country: Country, run: Run) -> None:
    before = (country / "LN.request").read_bytes()
    refused(run("VT", "enrol", country / "LN.request", country / "LN.request"), "is the request itself")
    assert (country / "LN.request").read_bytes() == before


def test_a_new_key_is_told_as_that_of_the_same_desk(country: Country, run: Run) -> None:
    old = run("LN", "request", country / "old", "--json").json["fingerprint"]
    new = run("LN", "renew", country / "new", "--json").json["fingerprint"]
    assert old != new
    told = run("VT", "enrol", country / "new", country / "answer", "--json")
    assert (told.json["renews"], told.json["fingerprint"]) == (old, new)
    assert "the same desk as before" in run("VT", "enrol", country / "new", country / "answer").out
    assert run("LN", "accept", country / "answer").code == 0
    assert run("LN", "bundle", country / "x.lmcb").code == 0
    assert run("VT", "merge", country / "x.lmcb").code == 0
    refused(run("OX", "renew", country / "y"), "not enrolled yet")


def test_what_was_made_after_a_certificate_ended_comes_in_once_its_key_is_enrolled_anew(
    country: Country, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("OX", "request", country / "OX.request").code == 0
    today = datetime.now(UTC).date()
    with monkeypatch.context() as once:
        once.setattr(trust, "DESK_LASTS", timedelta(days=-1))
        assert run("VT", "enrol", country / "OX.request", country / "OX.answer").code == 0
    assert run("OX", "accept", country / "OX.answer").code == 0
    assert run("OX", "set", "project", "title=Pump").code == 0
    with monkeypatch.context() as once:
        once.setattr(trust, "_today", lambda: today - timedelta(days=1))  # as on a computer that was put back
        assert run("OX", "bundle", country / "late.lmcb").code == 0
    refused(run("VT", "merge", country / "late.lmcb"), "the certificate of OX expired on")
    monkeypatch.setattr(trust, "_today", lambda: today + timedelta(days=10))  # some days later
    told = run("VT", "enrol", country / "OX.request", country / "OX.answer")
    assert (told.code, told.err) == (0, "") and "“late.lmcb” from OX is merged." in told.out
    assert run("VT", "list", "project", "--where", "title=Pump", "--json").json["count"] == 1


def test_the_passphrase_is_needed_for_what_needs_the_key_and_for_nothing_else(
    country: Country, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("LN", "passphrase", "--from", country / "pass").code == 0
    keys.lock(country / "LN")
    refused(run("LN", "bundle", country / "x.lmcb"), "protected by a passphrase")
    refused(run("LN", "passphrase", "--from", country / "pass"), "protected by a passphrase")
    assert run("LN", "list", "project").code == 0
    refused(run("LN", "merge", country / "VT.lmcb"), "is encrypted", "Give the passphrase")
    monkeypatch.setenv("LMCDESK_PASSPHRASE", "wrong")
    refused(run("LN", "bundle", country / "x.lmcb"), "The passphrase is not that of this desk's key")
    told = run("LN", "waiting", "--again")
    assert told.code == 1 and "VT.lmcb" in told.out and "The passphrase is not that of this desk's key" in told.out
    monkeypatch.setenv("LMCDESK_PASSPHRASE", "ລະຫັດລັບ")
    assert run("LN", "bundle", country / "x.lmcb").code == 0
    keys.lock(country / "LN")
    assert run("LN", "merge", country / "VT.lmcb").code == 0
    (country / "none").write_text("")
    assert "lies open" in run("LN", "passphrase", "--from", country / "none").out
    monkeypatch.delenv("LMCDESK_PASSPHRASE")
    assert run("LN", "bundle", country / "x.lmcb").code == 0
    assert run("LN", "show", CODE).code == 0


def test_a_passphrase_is_typed_twice(country: Country, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["one", "two", "one", "one"])
    monkeypatch.setattr(commands, "getpass", lambda _: next(typed))
    before = (country / "LN" / "desk.key").read_bytes()
    refused(run("LN", "passphrase"), "The two passphrases differ")
    assert (country / "LN" / "desk.key").read_bytes() == before
    assert run("LN", "passphrase").code == 0
    keys.lock(country / "LN")
    keys.unlock(country / "LN", "one")


def test_what_waited_for_trust_is_merged_with_it(country: Country, run: Run) -> None:
    told = run("PP", "request", country / "PP.root", "--json")
    run("PP", "set", "project", "title=Bridge", "country=KH")
    assert run("PP", "bundle", country / "PP.lmcb", "--all").code == 0
    assert run("VT", "merge", country / "PP.lmcb").code == 2
    told = run("VT", "trust", country / "PP.root", "--fingerprint", told.json["fingerprint"])
    assert (told.code, told.err) == (0, "")
    assert "“PP.lmcb” from PP is merged." in told.out
