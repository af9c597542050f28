"""A desk's keys lie in its folder, for its holder alone, and can be told over the telephone."""

import json
import os
import stat
from pathlib import Path

import pytest

from lmcdesk.errors import WrongInput
from lmcdesk.sync import keys


def test_keys_are_made_once_and_kept(tmp_path: Path) -> None:
    assert keys.load(tmp_path) is None
    made = keys.load_or_make(tmp_path)
    again = keys.load_or_make(tmp_path)
    assert (again.public, again.receiving_public) == (made.public, made.receiving_public)
    assert os.listdir(tmp_path) == ["desk.key"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps files to their owner by the folder's rights")
def test_only_the_holder_may_read_the_key(tmp_path: Path) -> None:
    keys.load_or_make(tmp_path)
    assert stat.S_IMODE((tmp_path / "desk.key").stat().st_mode) == 0o600


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"signing":"aa","receiving":"bb"}', '{"signing":1}', "\xff"])
def test_a_damaged_key_is_told_and_not_replaced(tmp_path: Path, text: str) -> None:
    (tmp_path / "desk.key").write_text(text, "latin-1")
    with pytest.raises(WrongInput, match="damaged"):
        keys.load_or_make(tmp_path)
    assert (tmp_path / "desk.key").read_text("latin-1") == text


def test_a_signature_is_good_for_its_data_purpose_and_key_alone(tmp_path: Path) -> None:
    held = keys.load_or_make(tmp_path)
    signature = held.sign(b"letter", b"text")
    assert keys.signed_by(held.public, b"letter", b"text", signature)
    assert not keys.signed_by(held.public, b"letter", b"texT", signature)
    assert not keys.signed_by(held.public, b"parcel", b"text", signature)
    assert not keys.signed_by(held.receiving_public, b"letter", b"text", signature)
    assert not keys.signed_by(b"short", b"letter", b"text", signature)


def test_a_fingerprint_is_six_groups_of_five_digits() -> None:
    told = keys.fingerprint(bytes(32))
    assert [len(group) for group in told.split(" ")] == [5] * 6
    assert told.replace(" ", "").isdigit()
    assert told != keys.fingerprint(bytes(31) + b"\1")


def test_a_fingerprint_may_be_typed_in_any_digits_and_groups() -> None:
    told = keys.fingerprint(bytes(32))
    khmer = told.translate({ord("0") + n: 0x17E0 + n for n in range(10)})
    for typed in (told, told.replace(" ", ""), told.replace(" ", "-"), khmer):
        assert keys.same_fingerprint(typed, bytes(32))
    assert not keys.same_fingerprint(told[:-1], bytes(32))
    assert not keys.same_fingerprint("", bytes(32))


# Behind a passphrase


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase that is quick to try."""
    monkeypatch.setattr(keys, "COST", 1 << 4)


@pytest.mark.usefixtures("cheap")
def test_keys_behind_a_passphrase_are_had_by_it_alone(tmp_path: Path) -> None:
    made = keys.load_or_make(tmp_path)
    keys.protect(tmp_path, "ລະຫັດ secret")
    data = (tmp_path / "desk.key").read_bytes()
    for secret in (made.signing.private_bytes_raw(), made.receiving.private_bytes_raw()):
        assert secret.hex().encode() not in data and secret not in data
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "desk.key").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["desk.key"]
    found = keys.load(tmp_path)
    assert found is not None and found.public == made.public, "whoever set it need not give it again"
    keys.lock(tmp_path)
    assert keys.locked(tmp_path) and keys.protected(tmp_path)
    assert keys.public(tmp_path) == made.public, "the public key lies open"
    with pytest.raises(keys.Locked, match="protected by a passphrase"):
        keys.load(tmp_path)
    with pytest.raises(keys.Locked, match="not that of this desk"):
        keys.unlock(tmp_path, "Secret")
    with pytest.raises(keys.Locked):
        keys.make(tmp_path)
    assert (tmp_path / "desk.key").read_bytes() == data
    keys.unlock(tmp_path, "ລະຫັດ secret")
    found = keys.load(tmp_path)
    assert found is not None and found.receiving_public == made.receiving_public and not keys.locked(tmp_path)


@pytest.mark.usefixtures("cheap")
def test_a_passphrase_is_changed_and_taken_off(tmp_path: Path) -> None:
    made = keys.load_or_make(tmp_path)
    keys.protect(tmp_path, "one")
    keys.protect(tmp_path, "two")
    keys.lock(tmp_path)
    with pytest.raises(keys.Locked):
        keys.unlock(tmp_path, "one")
    keys.unlock(tmp_path, "two")
    renewed = keys.make(tmp_path)
    assert keys.protected(tmp_path), "a new pair lies behind it too"
    keys.protect(tmp_path, "")
    keys.lock(tmp_path)
    found = keys.load(tmp_path)
    assert found is not None and [pair.public for pair in found.pairs] == [renewed.public, made.public]


@pytest.mark.usefixtures("cheap")
def test_a_passphrase_is_asked_for_when_it_is_needed(tmp_path: Path) -> None:
    keys.load_or_make(tmp_path)
    keys.protect(tmp_path, "one")
    keys.lock(tmp_path)
    asked: list[Path] = []

    def answer(folder: Path) -> str:
        asked.append(folder)
        return "one"

    keys.ask_by(answer)
    try:
        assert keys.load(tmp_path) and keys.load(tmp_path)
        assert asked == [tmp_path]
        keys.lock(tmp_path)
        keys.ask_by(lambda _: None)
        with pytest.raises(keys.Locked):
            keys.load(tmp_path)
    finally:
        keys.ask_by(None)


@pytest.mark.usefixtures("cheap")
@pytest.mark.parametrize("entry", ["public", "salt", "text", "cost"])
def test_a_protected_key_that_was_altered_is_told(tmp_path: Path, entry: str) -> None:
    keys.load_or_make(tmp_path)
    keys.protect(tmp_path, "one")
    keys.lock(tmp_path)
    kept = json.loads((tmp_path / "desk.key").read_bytes())
    for wrong in (None, "", "zz", 1 << 40, [], ["00" * 32]):
        (tmp_path / "desk.key").write_text(json.dumps(kept | {entry: wrong}))
        with pytest.raises(WrongInput):
            keys.unlock(tmp_path, "one")


def test_the_newest_pair_leads_and_any_can_be_put_first(tmp_path: Path) -> None:
    old = keys.load_or_make(tmp_path)
    new = keys.make(tmp_path)
    assert [pair.public for pair in new.pairs] == [new.public, old.public]
    led = new.led_by(old.public)
    assert led is not None and [pair.public for pair in led.pairs] == [old.public, new.public]
    assert new.led_by(bytes(32)) is None
