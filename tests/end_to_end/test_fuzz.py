"""What is wrong with a bundle harms no desk, whoever made it so."""

from pathlib import Path

import pytest

from lmcdesk.store.handover import Seal
from tests.end_to_end.country import prepare
from tests.end_to_end.fuzz import Receiver, fuzz, table
from tests.end_to_end.loose import Loose


def test_hostile_bundles_harm_no_desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LMCDESK_STATE", "set anew for each machine")
    counts, failed = fuzz(300)
    assert not failed, "\n".join(failed)
    assert counts.total() == 300, table(counts)


def test_a_signature_under_what_is_known_already_is_not_kept_unseen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("LMCDESK_STATE", "set anew for each machine")
    case = next(case for case in prepare(tmp_path) if case.name == "overlapping")
    loose = Loose.of(case)
    handover = loose.handover()
    handover.seals.insert(0, Seal(0, 1, 0, loose.held.public, bytes(64)))
    loose.hand(handover)
    assert Receiver(case, tmp_path / "trial").trial("handover", loose.closed()) in ("refused", "the same")
