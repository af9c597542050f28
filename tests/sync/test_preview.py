"""What is told of a bundle before it is merged is what merging it comes to, and nothing is written for it."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lmcdesk.errors import BundleRefused
from lmcdesk.store import identity
from lmcdesk.store.database import Database
from lmcdesk.store.undo import undo
from lmcdesk.sync import codec, keys, preview
from lmcdesk.sync.bundle import HANDOVER, write
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import Outcome
from tests.sync.test_forgery import FORGERIES, forged
from tests.sync.test_fork import carry, on_its_computer, twin

Do = Callable[..., Any]


def content(desk: Database) -> list[str]:
    with desk.raw() as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize("how", FORGERIES)
def test_what_a_merge_refuses_is_refused_before(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path, how: str
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    send(lao.s, lao.b, everything=True)
    edit(lao.a, water, title="Clean water")
    send(lao.a, lao.s)
    write(lao.s, tmp_path / "true.lmcb", recipient=lao.b.me.id, encrypted=False, everything=True)
    before = content(lao.b)
    false = forged(tmp_path / "true.lmcb", lao.s, lao.a.me.id.bytes, how)
    looked, true = preview.look(lao.b, false), preview.look(lao.b, tmp_path / "true.lmcb")
    assert content(lao.b) == before
    assert not looked.can_merge and (true.can_merge, true.new) == (True, 1)
    with pytest.raises(BundleRefused) as refusal:
        merge(lao.b, false, "Noy")
    assert looked.refusal == looked.blocked() == str(refusal.value)
    assert merge(lao.b, tmp_path / "true.lmcb", "Noy").taken.new == 1


def test_a_chain_that_does_not_lead_where_it_is_said_to_is_refused_before(
    lao: SimpleNamespace, add_project: Do, reseal: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    write(lao.a, tmp_path / "true.lmcb")

    def alter(kind: str, data: bytes) -> bytes:
        if kind != HANDOVER:
            return data
        handover = codec.read_handover(data)
        handover.runs[0].hash = bytes(32)
        return codec.write_handover(handover)

    false = reseal(tmp_path / "true.lmcb", keys.load(lao.a.folder), sections=alter)
    looked = preview.look(lao.s, false)
    with pytest.raises(BundleRefused, match="not as Luang Namtha signed it") as refusal:
        merge(lao.s, false, "Noy")
    assert looked.refusal == str(refusal.value)


def test_what_comes_too_early_waits(lao: SimpleNamespace, add_project: Do, send: Do, tmp_path: Path) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    send(lao.s, lao.a)
    add_project(lao.a, "Road")
    write(lao.a, tmp_path / "x.lmcb", recipient=lao.s.me.id, encrypted=False)
    looked = preview.look(lao.b, tmp_path / "x.lmcb")
    assert looked.outcome is Outcome.HELD and looked.blocked() == "Luang Namtha 1 to 6 is missing."
    assert merge(lao.b, tmp_path / "x.lmcb", "Noy").outcome is Outcome.HELD


def test_a_restored_desk_is_known_by_what_its_own_bundle_tells(
    lao: SimpleNamespace, add_project: Do, tmp_path: Path
) -> None:
    with lao.a.writing("Noy", "seal") as journal:
        identity.renew(journal.connection, "restored")
        journal.renamed()
    add_project(lao.a, "Water")
    write(lao.a, tmp_path / "x.lmcb")
    assert preview.look(lao.s, tmp_path / "x.lmcb").can_merge


def test_whoever_is_to_part_is_told_that_it_can_be_merged(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    water = add_project(lao.a, "Water")
    other = twin(lao.a, tmp_path / "other")
    edit(lao.a, water, title="by the first")
    with on_its_computer(other):
        edit(other, water, title="by the second")
    send(lao.a, lao.s)
    write(lao.s, tmp_path / "anew.lmcb", recipient=other.me.id, anew=True)
    write(lao.a, tmp_path / "first.lmcb")
    with on_its_computer(other):
        assert preview.look(other, tmp_path / "anew.lmcb").can_merge
        refused = preview.look(other, tmp_path / "first.lmcb")
    assert not refused.can_merge and "another history of Luang Namtha" in refused.refusal
    assert carry(lao.s, other, tmp_path / "again.lmcb", anew=True).parted


def test_what_was_merged_before_or_taken_back_since_is_told(
    lao: SimpleNamespace, add_project: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    path = tmp_path / "x.lmcb"
    write(lao.a, path)
    looked = preview.look(lao.s, path)
    assert (looked.blocked(), looked.earlier()) == ("", "")
    merge(lao.s, path, "Noy")
    looked = preview.look(lao.s, path)
    assert looked.outcome is Outcome.KNOWN and looked.undone_by is None
    assert looked.earlier().endswith("UTC. Merging it again changes nothing.")
    undo(lao.s, "Noy")
    looked = preview.look(lao.s, path)
    assert looked.outcome is Outcome.KNOWN
    assert f"and taken back since, by receipt {looked.undone_by}. To have it again, take that back" in looked.earlier()
    undo(lao.s, "Noy", looked.undone_by)
    assert preview.look(lao.s, path).undone_by is None


def test_nobody_is_believed_in_another_desks_identity(lao: SimpleNamespace, add_project: Do, tmp_path: Path) -> None:
    add_project(lao.a, "Water")
    theirs = lao.b.me.id.bytes
    with lao.a.writing("Eve", "seal") as journal:
        journal.connection.execute("UPDATE desk SET id = ? WHERE ix = (SELECT desk FROM me)", (theirs,))
    write(lao.a, tmp_path / "x.lmcb")
    looked = preview.look(lao.s, tmp_path / "x.lmcb")
    assert "goes by the identity of another desk" in looked.refusal
    with pytest.raises(BundleRefused, match="goes by the identity of another desk"):
        merge(lao.s, tmp_path / "x.lmcb", "Noy")
