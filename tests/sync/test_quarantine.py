"""What could not be merged is kept with its reason, and tried again when what it lacked has come."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.errors import BundleRefused
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest
from lmcdesk.store.handover import Handover
from lmcdesk.sync import codec, keys, quarantine, trust
from lmcdesk.sync.bundle import HANDOVER, SEGMENT, write
from lmcdesk.sync.merge import merge, merge_all, retry
from lmcdesk.sync.preview import look
from lmcdesk.sync.receipts import Outcome, table

Do = Callable[..., Any]


def told(desk: Database) -> str:
    with desk.raw() as connection:
        return digest(connection)


@pytest.fixture
def bundle(lao: SimpleNamespace, add_project: Do, tmp_path: Path) -> Path:
    """A province's first bundle, encrypted to nobody."""
    add_project(lao.a, "Water")
    path = tmp_path / "water.lmcb"
    write(lao.a, path)
    return path


def test_what_is_damaged_is_kept_once_and_not_tried_again(lao: SimpleNamespace, bundle: Path) -> None:
    data = bytearray(bundle.read_bytes())
    before = told(lao.s)
    for at in (0, 2, 5, 40, len(data) // 2, len(data) - 1):
        broken = bytearray(data)
        broken[at] ^= 1
        bundle.write_bytes(broken)
        for _ in range(2):
            with pytest.raises(BundleRefused) as refused:
                merge(lao.s, bundle, "Kham")
        (kept,) = [one for one in quarantine.kept(lao.s.folder) if one.path.read_bytes() == broken]
        assert (kept.file, kept.why) == ("water.lmcb", str(refused.value))
        assert kept.hopeless or at == 4
    assert told(lao.s) == before
    assert retry(lao.s, "Kham") == []
    for one in quarantine.kept(lao.s.folder):
        quarantine.drop(one)
    assert quarantine.kept(lao.s.folder) == []
    bundle.write_bytes(data)
    assert merge(lao.s, bundle, "Kham").outcome is Outcome.MERGED


def test_a_strangers_bundle_is_merged_once_its_secretariat_is_trusted(
    lao: SimpleNamespace, make_desk: Do, add_project: Do, tmp_path: Path
) -> None:
    thai = make_desk("Bangkok", country="TH")
    add_project(thai, "Canal", "TH")
    path = tmp_path / "thai.lmcb"
    write(thai, path)
    with pytest.raises(BundleRefused, match="Thailand"):
        merge(lao.s, path, "Kham")
    path.unlink()
    assert [(one.file, one.hopeless) for one in quarantine.kept(lao.s.folder)] == [("thai.lmcb", False)]
    assert retry(lao.s, "Kham") == []
    root = trust.request(thai)
    trust.trust(lao.s, root, trust.requested(root).fingerprint)
    (report,) = retry(lao.s, "Kham")
    assert (report.outcome, report.file) == (Outcome.MERGED, "thai.lmcb")
    assert quarantine.kept(lao.s.folder) == []


def test_a_bundle_that_comes_while_another_merge_runs_is_merged_with_the_next(
    lao: SimpleNamespace, bundle: Path, add_project: Do, send: Do, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lmcdesk.store.sqlite.BUSY_SECONDS", 0.1)
    other = Database.open(lao.s.folder)
    begun, over = threading.Event(), threading.Event()

    def hold() -> None:
        with lao.s.writing("Bun"):
            begun.set()
            over.wait(20)

    thread = threading.Thread(target=hold)
    thread.start()
    begun.wait(20)
    (report,) = merge_all(other, [bundle], "Kham")
    over.set()
    thread.join()
    assert report.outcome is Outcome.HELD
    assert "came while something else is being written" in report.lines()[0]
    add_project(lao.b, "Bridge")
    assert [later.file for later in send(lao.b, lao.s).released] == ["water.lmcb"]


def test_too_much_is_not_kept(lao: SimpleNamespace, bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quarantine, "MOST_KEPT", 100)
    bundle.write_bytes(bundle.read_bytes()[:-1])
    with pytest.raises(BundleRefused, match="incomplete"):
        merge(lao.s, bundle, "Kham")
    assert quarantine.kept(lao.s.folder) == []


def test_what_cannot_wait_for_want_of_room_stays_where_it_is(
    lao: SimpleNamespace, bundle: Path, send: Do, edit: Do, monkeypatch: pytest.MonkeyPatch
) -> None:
    merge(lao.s, bundle, "Kham")
    send(lao.s, lao.a)
    with lao.a.raw() as connection:
        (project,) = connection.execute("SELECT id FROM project").fetchone()
    edit(lao.a, UUID(bytes=project), title="Clean water")
    write(lao.a, bundle, recipient=lao.s.me.id, encrypted=False)
    monkeypatch.setattr(quarantine, "MOST_KEPT", 100)
    (report,) = merge_all(lao.b, [bundle], "Kham")
    assert report.outcome is Outcome.REFUSED and not report.kept
    assert "too much is kept" in report.refusal and "lmcdesk waiting --drop" in report.refusal
    assert table([report])[1][1] == "says it is from Luang Namtha"
    assert quarantine.kept(lao.b.folder) == [] and bundle.exists()


def test_a_refused_bundle_says_where_it_is_from(lao: SimpleNamespace, bundle: Path, make_desk: Do) -> None:
    whole = bundle.read_bytes()
    cut, nothing = bundle.with_name("cut.lmcb"), bundle.with_name("nothing.lmcb")
    cut.write_bytes(whole[:-1])
    nothing.write_bytes(whole[:50])
    stranger = make_desk("Phnom Penh", country="KH")
    foreign = bundle.with_name("foreign.lmcb")
    write(stranger, foreign)
    reports = merge_all(lao.s, [cut, nothing, foreign], "Kham")
    assert [row[1] for row in table(reports)[1:]] == ["says it is from Luang Namtha", "", "says it is from Phnom Penh"]
    assert {one.file: (one.sender, one.claims) for one in quarantine.kept(lao.s.folder)} == {
        "cut.lmcb": ("", "Luang Namtha"),
        "nothing.lmcb": ("", ""),
        "foreign.lmcb": ("", "Phnom Penh"),
    }


def test_what_was_kept_by_an_earlier_version_is_still_listed(lao: SimpleNamespace, bundle: Path) -> None:
    bundle.write_bytes(bundle.read_bytes()[:-1])
    merge_all(lao.s, [bundle], "Kham")
    (one,) = quarantine.kept(lao.s.folder)
    about = one.path.with_name("about.json")
    told = json.loads(about.read_text("utf-8"))
    del told["claims"]
    about.write_text(json.dumps(told), "utf-8")
    assert [kept.claims for kept in quarantine.kept(lao.s.folder)] == [""]


def test_a_gap_that_only_the_sender_tells_of_is_told_beforehand(
    lao: SimpleNamespace, bundle: Path, send: Do, add_project: Do, tmp_path: Path
) -> None:
    merge(lao.s, bundle, "Kham")
    add_project(lao.s, "Nation")
    send(lao.s, lao.a)
    send(lao.a, lao.s)
    later = tmp_path / "later.lmcb"
    write(lao.s, later, recipient=lao.a.me.id, encrypted=False)
    before = look(lao.b, later)
    after = merge(lao.b, later, "Kham")
    assert before.outcome is after.outcome is Outcome.HELD
    assert before.missing == after.missing and before.missing


def test_a_bundle_of_which_no_copy_could_be_kept_says_so(
    lao: SimpleNamespace, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle.write_bytes(bundle.read_bytes()[:-5])
    monkeypatch.setattr(quarantine, "MOST_KEPT", 10)
    with pytest.raises(BundleRefused, match=r"incomplete .* There was no room to keep a copy"):
        merge(lao.s, bundle, "Kham")
    (report,) = merge_all(lao.s, [bundle], "Kham")
    assert not report.kept and "There was no room to keep a copy" in " ".join(report.lines())


def test_what_is_no_file_is_no_bundle_and_is_not_waited_for(lao: SimpleNamespace, tmp_path: Path) -> None:
    folder = tmp_path / "folder.lmcb"
    folder.mkdir()
    others = [folder, Path("/dev/null")]
    if hasattr(os, "mkfifo"):
        others.append(tmp_path / "pipe.lmcb")
        os.mkfifo(others[-1])
    for report in merge_all(lao.s, others, "Kham"):
        assert "is no file but a folder or a device" in report.refusal
    assert not quarantine.kept(lao.s.folder)


def test_a_refused_bundle_is_kept_no_longer_once_all_of_it_came_otherwise(
    lao: SimpleNamespace, add_project: Do, send: Do
) -> None:
    add_project(lao.a, "Water")
    trust.revoke(lao.s, "Luang Namtha")
    with pytest.raises(BundleRefused, match="revoked"):
        send(lao.a, lao.s)
    assert retry(lao.s, "Kham") == [] and len(quarantine.kept(lao.s.folder)) == 1
    trust.accept(lao.a, trust.enrol(lao.s, trust.renew(lao.a)))
    (released,) = send(lao.a, lao.s).released
    assert released.lines() == ["“1.lmcb” from Luang Namtha holds nothing new."]
    assert not quarantine.kept(lao.s.folder)


def test_an_altered_copy_stays_when_the_true_bundle_comes(
    lao: SimpleNamespace, add_project: Do, send: Do, reseal: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    add_project(lao.a, "Road")
    write(lao.a, tmp_path / "true.lmcb")
    told: list[Handover] = []

    def alter(kind: str, data: bytes) -> bytes:
        if kind == HANDOVER:
            told.append(codec.read_handover(data))
        if kind != SEGMENT:
            return data
        segment = codec.read_segment(data, told[0])
        segment.values[-1] = "altered"
        return codec.write_segment(segment)

    altered = reseal(tmp_path / "true.lmcb", keys.load(lao.a.folder), sections=alter)
    with pytest.raises(BundleRefused, match="another history"):
        merge(lao.s, altered, "Kham")
    report = merge(lao.s, tmp_path / "true.lmcb", "Kham")
    assert report.taken.new and not report.released
    (kept,) = quarantine.kept(lao.s.folder)
    assert kept.file == altered.name and "somebody may have altered it" in kept.why
