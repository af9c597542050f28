"""One file that makes a new desk whole, and what is wrong with it where it is refused."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lmcdesk.errors import BundleRefused, DiskTrouble, WrongInput
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, facts, keys, merge, starter, trust

Do = Callable[..., Any]


@pytest.fixture
def new(make_desk: Do) -> Database:
    """A desk that nobody has enrolled."""
    made: Database = make_desk("Oudomxay", province="LA-OU")
    return made


def titles(desk: Database) -> set[str]:
    with desk.raw() as connection:
        return {title for (title,) in connection.execute("SELECT title FROM project WHERE deleted = 0")}


def test_a_new_desk_is_set_up_by_one_file(
    lao: SimpleNamespace, new: Database, add_project: Do, send: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Another province's")
    add_project(lao.s, "Road")
    send(lao.a, lao.s)
    manifest = starter.enrol(lao.s, trust.request(new), tmp_path / "start.lmcb")
    assert manifest.header.recipient is not None and manifest.header.recipient.id == new.me.id
    envelope = manifest.header.envelope
    assert envelope is not None
    assert set(envelope.wrapped) == {
        trust.own(lao.s)[0].receiving_public,
        keys.load_or_make(new.folder).receiving_public,
    }
    assert starter.is_starter(tmp_path / "start.lmcb")
    root, report = starter.accept(new, tmp_path / "start.lmcb", "Noy")
    assert root == trust.own(lao.s)[1] and report.manifest is not None
    assert titles(new) == {"Road"}, "it is sent what a province holds"
    assert trust.own(new)[1].desk == new.me.id
    add_project(new, "Bridge")
    send(new, lao.s)
    assert "Bridge" in titles(lao.s)


def test_a_bundle_without_a_certificate_for_this_desk_enrols_nobody(
    lao: SimpleNamespace, new: Database, add_project: Do, tmp_path: Path
) -> None:
    trust.request(new)
    bundle.write(lao.s, tmp_path / "open.lmcb")
    with pytest.raises(WrongInput, match="holds no certificate for this desk"):
        starter.accept(new, tmp_path / "open.lmcb", "Noy")
    starter.enrol(lao.s, trust.request(lao.b), tmp_path / "other.lmcb")
    with pytest.raises(BundleRefused, match="encrypted for Savannakhet"):
        starter.accept(new, tmp_path / "other.lmcb", "Noy")
    (tmp_path / "answer").write_bytes(trust.enrol(lao.s, trust.request(new)))
    assert not starter.is_starter(tmp_path / "answer")


def test_a_bundle_of_another_secretariat_than_the_trusted_one_is_refused(
    lao: SimpleNamespace, make_desk: Do, tmp_path: Path
) -> None:
    usurper = make_desk("Usurper")
    starter.enrol(usurper, trust.request(lao.a), tmp_path / "start.lmcb")
    with pytest.raises(WrongInput, match="another secretariat than the one this desk trusts"):
        starter.accept(lao.a, tmp_path / "start.lmcb", "Noy")
    assert trust.own(lao.a)[1].issuer == trust.own(lao.s)[1].key


def test_nobody_is_enrolled_by_a_bundle_that_cannot_be_written(
    lao: SimpleNamespace, new: Database, tmp_path: Path
) -> None:
    with pytest.raises(DiskTrouble):
        starter.enrol(lao.s, trust.request(new), tmp_path / "nowhere" / "start.lmcb")
    with lao.s.raw() as connection:
        assert new.me.id not in {certificate.desk for certificate in facts.trusted(connection).certificates}


def test_a_bundle_is_encrypted_for_a_secretariat_that_was_never_heard_of(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, tmp_path: Path
) -> None:
    khmer = make_desk("Phnom Penh", country="KH")
    fingerprint = trust.own(khmer)[1].fingerprint
    trust.trust(lao.s, trust.request(khmer), fingerprint)
    trust.trust(khmer, trust.request(lao.s), trust.own(lao.s)[1].fingerprint)
    with lao.s.raw() as connection:
        (certificate,) = (root for root in facts.trusted(connection).roots.values() if root.desk == khmer.me.id)
    add_project(lao.s, "Road")
    manifest = bundle.write(lao.s, tmp_path / "x.lmcb", newcomer=certificate)
    assert manifest.header.envelope is not None
    merge.merge(khmer, tmp_path / "x.lmcb", "Sok")
    assert titles(khmer) == {"Road"}


def test_an_encrypted_bundle_waits_for_the_passphrase_and_an_open_one_does_not(
    lao: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "COST", 1 << 4)
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    keys.protect(lao.a.folder, "secret")
    keys.lock(lao.a.folder)
    send(lao.s, lao.a)
    add_project(lao.s, "Road")
    bundle.write(lao.s, tmp_path / "x.lmcb", recipient=lao.a.me.id)
    with pytest.raises(BundleRefused, match="Give the passphrase"):
        merge.merge(lao.a, tmp_path / "x.lmcb", "Noy")
    with pytest.raises(keys.Locked):
        bundle.write(lao.a, tmp_path / "y.lmcb")
    keys.unlock(lao.a.folder, "secret")
    merge.merge(lao.a, tmp_path / "x.lmcb", "Noy")
    assert titles(lao.a) == {"Water", "Road"}
