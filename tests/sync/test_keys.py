"""A desk's keys lie in its folder, for its holder alone, and can be told over the telephone."""

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
