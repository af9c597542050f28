"""Bundles between real desks: what comes over, what waits, what is refused, and that nothing is ever half done."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused, DiskTrouble
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest
from lmcdesk.sync import certificates, facts, quarantine, trust
from lmcdesk.sync.bundle import write
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.keys import Keys
from lmcdesk.sync.manifest import Header
from lmcdesk.sync.merge import merge, merge_all
from lmcdesk.sync.receipts import Outcome, table

Do = Callable[..., Any]


def told(desk: Database) -> str:
    with desk.raw() as connection:
        return digest(connection)


def title(desk: Database) -> str:
    with desk.raw() as connection:
        return str(connection.execute("SELECT title FROM project").fetchone()[0])


def receipts(desk: Database) -> list[tuple[str, ...]]:
    with desk.raw() as connection:
        return connection.execute("SELECT what, author, note, file FROM work ORDER BY ix").fetchall()


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


# What comes over


def test_two_provinces_and_a_secretariat_end_equal(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, state: Do
) -> None:
    water = add_project(lao.a, "Water")
    add_project(lao.b, "Bridge")
    assert send(lao.a, lao.s).taken.new == 6
    assert send(lao.b, lao.s).taken.new == 6
    edit(lao.s, water, title="Water (Vientiane)")
    edit(lao.a, water, title="Water (Luang Namtha)")
    report = send(lao.a, lao.s, known=True)
    assert report.taken.conflicts == 1
    assert "Fields that now wait for a decision: 1." in report.lines()
    edit(lao.s, water, title="Water, agreed")
    for province in (lao.a, lao.b):
        send(lao.s, province, everything=True)
    assert state(lao.a) == state(lao.b) == state(lao.s)
    assert told(lao.a) == told(lao.b) == told(lao.s)
    assert state(lao.s)[1]["rival"] == []


def test_what_two_desks_wrote_in_different_fields_stands_with_a_notice(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do
) -> None:
    water, road = add_project(lao.a, "Water"), add_project(lao.a, "Road")
    send(lao.a, lao.s)
    edit(lao.s, water, note="by the capital")
    edit(lao.a, water, objective="by the province")
    edit(lao.a, road, objective="by the province alone")
    report = send(lao.a, lao.s, known=True)
    assert (report.taken.beside, report.taken.conflicts) == (1, 0)
    assert any(line.endswith("in other fields: 1. Both entries stand.") for line in report.lines())


def test_what_a_secretariat_passes_on_arrives_whole(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, state: Do
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    send(lao.s, lao.b)
    assert state(lao.a) == state(lao.s) == state(lao.b)
    edit(lao.s, water, objective="Clean water")
    with lao.a.writing("Noy") as journal:
        journal.delete("project", water)
    send(lao.a, lao.s, known=True)
    send(lao.s, lao.b, known=True, everything=True)
    send(lao.s, lao.a, known=True, everything=True)
    assert state(lao.a) == state(lao.s) == state(lao.b)


def test_a_merge_leaves_a_receipt_and_a_backup(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    add_project(lao.a, "Water")
    send(lao.a, lao.s)
    assert receipts(lao.s) == [("merge", "Noy", "Luang Namtha", "1.lmcb")]
    assert [name.split("-")[0] for name in os.listdir(lao.s.folder / "backups")] == ["merge"]
    assert files(lao.s.folder / "inbox") == []


def test_nothing_is_merged_where_no_backup_can_be_made(
    lao: SimpleNamespace, add_project: Do, send: Do, state: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    write(lao.a, tmp_path / "water.lmcb")
    before = state(lao.s)
    (lao.s.folder / "backups").write_text("in the way")
    with pytest.raises(DiskTrouble, match="backups"):
        merge(lao.s, tmp_path / "water.lmcb", "Bun")
    assert (state(lao.s), receipts(lao.s)) == (before, [])
    (lao.s.folder / "backups").unlink()
    assert merge(lao.s, tmp_path / "water.lmcb", "Bun").taken.new
    assert len(os.listdir(lao.s.folder / "backups")) == 1


def test_the_same_bundle_again_changes_nothing_and_says_when_it_came(
    lao: SimpleNamespace, add_project: Do, state: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    path = tmp_path / "water.lmcb"
    write(lao.a, path)
    merge(lao.s, path, "Bun")
    before, done = state(lao.s), receipts(lao.s)
    shutil.copy(path, tmp_path / "copy of water.lmcb")
    again = merge(lao.s, tmp_path / "copy of water.lmcb", "Bun")
    assert again.outcome is Outcome.KNOWN
    assert again.came is not None and datetime.now(UTC) - again.came < timedelta(minutes=5)
    assert again.lines()[0].startswith(f"“copy of water.lmcb” was already merged on {again.came:%Y-%m-%d}")
    assert (state(lao.s), receipts(lao.s)) == (before, done)
    assert len(os.listdir(lao.s.folder / "backups")) == 1


def test_ones_own_bundle_is_recognised(lao: SimpleNamespace, add_project: Do, send: Do) -> None:
    add_project(lao.a, "Water")
    report = send(lao.a, lao.a)
    assert report.outcome is Outcome.OWN
    assert report.lines() == ["“1.lmcb” was made at this desk and holds nothing that is not here."]
    assert not (lao.a.folder / "backups").exists()


def test_ones_own_bundle_brings_back_what_a_restored_desk_lost(
    lao: SimpleNamespace, add_project: Do, edit: Do, tmp_path: Path
) -> None:
    water = add_project(lao.a, "Water")
    shutil.copytree(lao.a.folder, tmp_path / "old")
    edit(lao.a, water, title="Water supply")
    write(lao.a, tmp_path / "own.lmcb")
    before = lao.a.me.id
    shutil.rmtree(lao.a.folder)
    (tmp_path / "old").rename(lao.a.folder)
    restored = Database.open(lao.a.folder)
    assert title(restored) == "Water"
    assert merge(restored, tmp_path / "own.lmcb", "Noy").taken.new == 1
    assert title(restored) == "Water supply"
    assert restored.me.id != before


def test_a_restored_desk_is_not_told_of_another_computer(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    shutil.copytree(lao.s.folder, tmp_path / "old")
    edit(lao.s, water, title="Water supply")
    send(lao.s, lao.a)
    edit(lao.a, water, objective="After it")
    write(lao.a, tmp_path / "next.lmcb", recipient=lao.s.me.id)
    shutil.rmtree(lao.s.folder)
    (tmp_path / "old").rename(lao.s.folder)
    before = lao.s.me.id
    restored = Database.open(lao.s.folder)
    report = merge(restored, tmp_path / "next.lmcb", "Noy")
    assert (report.outcome, restored.me.id != before) == (Outcome.HELD, True)
    assert [one.own for one in report.missing] == [False] and "Another computer" not in " ".join(report.lines())


def test_a_desk_copied_to_another_computer_is_still_believed(
    lao: SimpleNamespace,
    add_project: Do,
    edit: Do,
    send: Do,
    state: Do,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    shutil.copytree(lao.a.folder, tmp_path / "elsewhere")
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path / "another machine"))
    moved = Database.open(tmp_path / "elsewhere")
    edit(moved, water, title="Water supply")
    report = send(moved, lao.s, known=True)
    assert report.taken.new == 1
    assert report.manifest.header.sender.id == moved.me.id != lao.a.me.id
    assert state(moved) == state(lao.s)


def test_a_copied_desk_signs_nothing_under_its_old_identity(
    lao: SimpleNamespace, add_project: Do, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_project(lao.a, "Water")
    shutil.copytree(lao.a.folder, tmp_path / "elsewhere")
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path / "another machine"))
    made = write(Database.open(tmp_path / "elsewhere"), tmp_path / "x.lmcb")
    assert made.header.sender.id != lao.a.me.id


def test_a_merge_can_be_cancelled_and_leaves_nothing(lao: SimpleNamespace, add_project: Do, tmp_path: Path) -> None:
    add_project(lao.a, "Water")
    write(lao.a, tmp_path / "x.lmcb")
    before = told(lao.s)
    with pytest.raises(Cancelled):
        merge(lao.s, tmp_path / "x.lmcb", "Bun", Progress(stop=lambda: True))
    assert told(lao.s) == before
    assert files(lao.s.folder / "inbox") == []
    assert merge(lao.s, tmp_path / "x.lmcb", "Bun").taken.new == 6


ROOT = Path(__file__).parents[2]

POWER_CUT = """
import os, sys
from pathlib import Path
from lmcdesk.progress import Progress
from lmcdesk.store.database import Database
from lmcdesk.sync.merge import merge
merge(Database.open(Path(sys.argv[1])), Path(sys.argv[2]), "Bun", Progress(tell=lambda *told: os._exit(9)))
"""


def test_a_power_cut_while_merging_leaves_the_desk_as_it_was(
    lao: SimpleNamespace, add_project: Do, tmp_path: Path
) -> None:
    add_project(lao.a, "Water")
    path = tmp_path / "x.lmcb"
    write(lao.a, path)
    before = told(lao.s)
    done = subprocess.run([sys.executable, "-c", POWER_CUT, str(lao.s.folder), str(path)], check=False, cwd=ROOT)
    assert done.returncode == 9
    assert told(lao.s) == before
    assert merge(lao.s, path, "Bun").taken.new == 6


# What waits


def write_open(sender: Database, path: Path, recipient: Database) -> None:
    """A bundle of what one desk lacks that any other can open too."""
    write(sender, path, recipient=recipient.me.id, encrypted=False)


@pytest.fixture
def in_three(lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path) -> list[Path]:
    """Three bundles of Luang Namtha's, each with what came after the one before."""
    water = add_project(lao.a, "Water")
    paths = [tmp_path / f"part{n}.lmcb" for n in range(3)]
    for path, name in zip(paths, ("Water supply", "Water and soil", "Water, soil"), strict=True):
        edit(lao.a, water, title=name, place=name)
        write_open(lao.a, path, lao.s)
        merge(lao.s, path, "Bun")
        send(lao.s, lao.a, known=True)
    return paths


def test_a_bundle_waits_for_the_one_before_and_names_it(lao: SimpleNamespace, in_three: list[Path], state: Do) -> None:
    first, second, third = in_three
    held = merge(lao.b, third, "Kham")
    assert held.outcome is Outcome.HELD
    assert held.lines() == [
        "Luang Namtha 1 to 10 is missing.",
        "“part2.lmcb” from Luang Namtha is kept, and merged by itself as soon as the missing bundle has come.",
    ]
    assert merge(lao.b, third, "Kham").outcome is Outcome.HELD, "asked again, it still waits"
    assert merge(lao.b, second, "Kham").lines()[0] == "Luang Namtha 1 to 8 is missing."
    assert {one.file for one in quarantine.kept(lao.b.folder)} == {"part1.lmcb", "part2.lmcb"}
    assert receipts(lao.b) == []
    assert not (lao.b.folder / "backups").exists()

    report = merge(lao.b, first, "Kham")
    assert report.taken.new == 8
    assert [later.file for later in report.released] == ["part1.lmcb", "part2.lmcb"]
    assert len(report.lines()) == 3
    assert quarantine.kept(lao.b.folder) == []
    assert state(lao.b) == state(lao.a)
    assert len(os.listdir(lao.b.folder / "backups")) == 1


def test_what_is_missing_of_another_place_is_named_with_the_place(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    edit(lao.s, water, title="Water supply")
    send(lao.s, lao.a)
    send(lao.a, lao.s)
    edit(lao.s, water, title="Water and soil")
    write_open(lao.s, tmp_path / "for a.lmcb", lao.a)
    report = merge(lao.b, tmp_path / "for a.lmcb", "Kham")
    assert report.lines()[0] == "Secretariat 1 on Luang Namtha is missing."


def test_many_bundles_come_in_any_order_with_one_table_and_one_backup(
    lao: SimpleNamespace, in_three: list[Path], state: Do, tmp_path: Path
) -> None:
    junk = tmp_path / "letter.lmcb"
    junk.write_bytes(b"Dear colleague")
    reports = merge_all(lao.b, [in_three[2], junk, in_three[0], tmp_path / "none.lmcb", in_three[1]], "Kham")
    assert [row[:4] for row in table(reports)] == [
        ("File", "From", "Outcome", "New changes"),
        ("part2.lmcb", "Luang Namtha", "Waits for an earlier bundle", "0"),
        ("letter.lmcb", "", "Refused", "0"),
        ("part0.lmcb", "Luang Namtha", "Merged", "8"),
        ("none.lmcb", "", "Refused", "0"),
        ("part1.lmcb", "Luang Namtha", "Merged", "2"),
        ("part2.lmcb", "Luang Namtha", "Merged", "2"),
    ]
    assert "is not a bundle" in reports[1].lines()[0]
    assert state(lao.b) == state(lao.a)
    assert len(os.listdir(lao.b.folder / "backups")) == 1


# Who is believed


@pytest.fixture
def path(lao: SimpleNamespace, add_project: Do, tmp_path: Path) -> Path:
    """A bundle of Luang Namtha's."""
    add_project(lao.a, "Water")
    write(lao.a, tmp_path / "water.lmcb")
    return tmp_path / "water.lmcb"


@pytest.fixture
def refused(state: Do) -> Callable[[Database, Path, str], None]:
    """The desk refuses a bundle with a sentence, and is as it was."""

    def refused(desk: Database, path: Path, sentence: str) -> None:
        before = state(desk)
        with pytest.raises(BundleRefused, match=sentence):
            merge(desk, path, "Bun")
        assert state(desk) == before
        assert files(desk.folder / "inbox") == []
        assert receipts(desk) == []

    return refused


def recertified(secretariat: Database, known: Certificate, **values: Any) -> Certificate:
    """The secretariat says something else of a desk."""
    held: Keys = trust.own(secretariat)[0]
    names = ("key", "receiving", "name", "role", "country", "provinces", "starts", "until")
    return certificates.certify(held, **({name: getattr(known, name) for name in names} | values))


def test_a_desk_that_is_not_enrolled_believes_nobody(path: Path, make_desk: Do, refused: Do) -> None:
    refused(make_desk("Bokeo", province="LA-BK"), path, "this desk is not enrolled yet")


def test_an_unknown_desk_is_not_believed(
    lao: SimpleNamespace, make_desk: Do, enrol: Do, add_project: Do, refused: Do, tmp_path: Path
) -> None:
    stranger = make_desk("Stranger", province="LA-LM")
    enrol(make_desk("Usurper"), stranger)
    add_project(stranger, "Casino")
    write(stranger, tmp_path / "x.lmcb")
    refused(lao.s, tmp_path / "x.lmcb", r"signed by an unknown desk.* has enrolled Stranger \(key [0-9 ]{35}\)")


def test_a_desk_that_certified_itself_is_not_believed(
    lao: SimpleNamespace, path: Path, reseal: Do, refused: Do
) -> None:
    held, _ = trust.own(lao.a)
    alone = trust.requested(trust.request(lao.a))
    refused(lao.s, reseal(path, held, lambda header: replace(header, certificate=alone)), "signed by an unknown desk")


def test_another_country_is_believed_once_its_root_was_compared(
    lao: SimpleNamespace, make_desk: Do, enrol: Do, add_project: Do, refused: Do, tmp_path: Path
) -> None:
    phnom_penh = make_desk("Phnom Penh", country="KH")
    stung_treng = make_desk("Stung Treng", province="KH-19", country="KH")
    enrol(phnom_penh, stung_treng)
    for n, desk in enumerate((phnom_penh, stung_treng)):
        add_project(desk, "Ferry", country="KH")
        write(desk, tmp_path / f"{n}.lmcb")
        refused(lao.s, tmp_path / f"{n}.lmcb", "comes from Cambodia, whose secretariat this desk does not trust yet")
    trust.trust(lao.s, trust.request(phnom_penh), trust.own(phnom_penh)[1].fingerprint)
    assert [r.taken.new for r in merge_all(lao.s, [tmp_path / "0.lmcb", tmp_path / "1.lmcb"], "Bun")] == [5, 6]


def test_a_secretariat_cannot_speak_for_another_country(
    lao: SimpleNamespace, path: Path, make_desk: Do, reseal: Do, refused: Do
) -> None:
    phnom_penh = make_desk("Phnom Penh", country="KH")
    trust.trust(lao.s, trust.request(phnom_penh), trust.own(phnom_penh)[1].fingerprint)
    held, own = trust.own(lao.a)
    bad = recertified(phnom_penh, own)
    refused(
        lao.s,
        reseal(path, held, lambda header: replace(header, certificate=bad)),
        "by a desk of Lao PDR that the secretariat of Cambodia enrolled",
    )


def test_a_bundle_made_when_the_certificate_was_not_good_is_refused(
    lao: SimpleNamespace, path: Path, reseal: Do, refused: Do
) -> None:
    held, own = trust.own(lao.a)
    year = recertified(lao.s, own, starts=date(2024, 1, 1), until=date(2024, 12, 31))

    def made(day: date) -> Path:
        moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        return reseal(path, held, lambda header: replace(header, certificate=year, made=moment))

    refused(lao.s, made(date(2023, 12, 31)), "made on 2023-12-31, but .* Luang Namtha is not valid before 2024-01-01")
    refused(lao.s, made(date(2025, 1, 1)), "made on 2025-01-01, but .* Luang Namtha expired on 2024-12-31")
    assert merge(lao.s, made(date(2024, 1, 1)), "Bun").taken.new == 6, "made in time, it may come late"
    assert merge(lao.b, made(date(2024, 12, 31)), "Kham").taken.new == 6


def test_a_revocation_counts_at_once_and_travels_in_bundles(
    lao: SimpleNamespace, path: Path, send: Do, refused: Do, add_project: Do
) -> None:
    trust.revoke(lao.s, "Luang Namtha")
    refused(lao.s, path, "signed by Luang Namtha, whose certificate this desk revoked")
    add_project(lao.s, "Study")
    send(lao.s, lao.b)
    with pytest.raises(BundleRefused, match="was revoked"):
        merge(lao.b, path, "Kham")


def test_certificates_travel_in_bundles(lao: SimpleNamespace, path: Path, send: Do) -> None:
    send(lao.s, lao.b)
    with lao.b.raw() as connection:
        believed = facts.trusted(connection)
    assert {certificate.name for certificate in believed.certificates} == {"Luang Namtha", "Savannakhet"}
    assert [root.name for root in believed.roots.values()] == ["Secretariat"]


def test_a_certificate_of_another_key_is_not_genuine(lao: SimpleNamespace, path: Path, reseal: Do, refused: Do) -> None:
    stolen = trust.own(lao.b)[1]
    held, _ = trust.own(lao.a)
    refused(
        lao.s,
        reseal(path, held, lambda header: replace(header, certificate=stolen)),
        "carries a certificate that is not genuine",
    )


def test_an_altered_certificate_is_not_genuine(lao: SimpleNamespace, path: Path, reseal: Do, refused: Do) -> None:
    held, own = trust.own(lao.a)
    statement = replace(own.statement, text=own.statement.text.replace("coordinator", "secretariat"))
    refused(
        lao.s,
        reseal(path, held, lambda header: replace(header, certificate=replace(own, statement=statement))),
        "carries a certificate that is not genuine",
    )


@pytest.mark.parametrize(
    "values", [{"provinces": ("LA-SV",)}, {"role": Role.MANAGER}], ids=["another province", "another role"]
)
def test_a_sender_is_who_its_certificate_says(
    lao: SimpleNamespace, path: Path, reseal: Do, refused: Do, values: dict[str, Any]
) -> None:
    held, own = trust.own(lao.a)
    other = recertified(lao.s, own, **values)

    def alter(header: Header) -> Header:
        return replace(header, certificate=other)

    refused(lao.s, reseal(path, held, alter), "its certificate is that of Luang Namtha and not for the same place")
