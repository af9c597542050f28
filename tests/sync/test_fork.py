"""Two computers with one disk's content, of which neither knows of the other: both write on under one name. Whoever
hands in second goes on under a name of its own, and nothing that either wrote is lost."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain.records import Project
from lmcdesk.domain.rights import Reason
from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused
from lmcdesk.store.check import check
from lmcdesk.store.conflicts import conflicts
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest, stream_digests
from lmcdesk.store.history import history
from lmcdesk.store.withheld import withheld
from lmcdesk.sync import trust
from lmcdesk.sync.audit import audit
from lmcdesk.sync.bundle import write
from lmcdesk.sync.merge import merge
from lmcdesk.sync.receipts import MergeReport, Outcome
from tests.store.exchanging import histories

Do = Callable[..., Any]


def twin(desk: Database, folder: Path) -> Database:
    """The same disk in another computer: the mark outside of the database is copied with it, and names this file."""
    shutil.copytree(desk.folder, folder)
    marks = folder.parent / f"{folder.name} marks"
    marks.mkdir()
    for mark in (Path(os.environ["LMCDESK_STATE"])).rglob(f"{desk.me.id.hex}.json"):
        told = json.loads(mark.read_text("utf-8")) | {"database": str((folder / desk.path.name).resolve())}
        place = marks / mark.relative_to(os.environ["LMCDESK_STATE"])
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(told), "utf-8")
    other = Database.open(folder)
    with on_its_computer(other), other.writing("Noy", "trust"):
        pass
    assert other.me.id == desk.me.id, "it was noticed"
    return other


@contextmanager
def on_its_computer(desk: Database) -> Iterator[None]:
    """Where a twin's marks lie."""
    before, marks = os.environ["LMCDESK_STATE"], desk.folder.parent / f"{desk.folder.name} marks"
    os.environ["LMCDESK_STATE"] = str(marks) if marks.is_dir() else before
    try:
        yield
    finally:
        os.environ["LMCDESK_STATE"] = before


def carry(sender: Database, receiver: Database, path: Path, **choice: Any) -> MergeReport:
    """A bundle from one to the other."""
    with on_its_computer(sender):
        write(sender, path, recipient=receiver.me.id, **choice)
    with on_its_computer(receiver):
        return merge(receiver, path, "Noy")


def sound(desk: Database) -> None:
    """Nothing is damaged, and all is as it was signed."""
    assert not [finding for finding in check(desk) if finding.severe]
    with desk.raw() as connection:
        assert not audit(connection).breaks


def texts(desk: Database) -> set[str]:
    with desk.raw() as connection:
        return {text for (text,) in connection.execute("SELECT value FROM change WHERE typeof(value) = 'text'")}


def told(desk: Database) -> dict[str, object]:
    """All that it holds and shows, and where it writes on."""
    with desk.raw() as connection:
        homes = connection.execute("SELECT r.id, s.name FROM record r JOIN stream s ON s.ix = r.stream ORDER BY 1")
        return {**stream_digests(connection), "": digest(connection), "homes": homes.fetchall()}


def hand_in(desk: Database, secretariat: Database, path: Path) -> MergeReport:
    """To the secretariat; if that holds the other computer's work under the name, in the way that it then says."""
    try:
        report = carry(desk, secretariat, path)
    except BundleRefused as refused:
        assert "--anew" in str(refused)
        answer = carry(secretariat, desk, path.with_name(f"anew {path.name}"), anew=True)
        assert answer.outcome is Outcome.MERGED and answer.parted
        report = carry(desk, secretariat, path.with_name(f"again {path.name}"))
    assert report.outcome in (Outcome.MERGED, Outcome.KNOWN)
    return report


def test_the_second_of_two_twins_goes_on_under_a_name_of_its_own(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    edit(lao.a, water, objective="before the disk was copied")
    other = twin(lao.a, tmp_path / "other")
    edit(lao.a, water, title="Water, by the first", note="first")
    with on_its_computer(other):
        edit(other, water, title="Water, by the second", contact="second")
        add_project(other, "Bridge")
    send(lao.a, lao.s)
    name = other.me.id
    path = tmp_path / "second.lmcb"
    with pytest.raises(BundleRefused, match=r"another history of Luang Namtha .* working under that desk's name"):
        carry(other, lao.s, path)
    answer = carry(lao.s, other, tmp_path / "anew.lmcb", anew=True)
    assert answer.parted and "Another computer has worked under this desk's name." in " ".join(answer.lines())
    assert other.me.id != name
    assert answer.taken.conflicts == 1
    report = carry(other, lao.s, tmp_path / "second again.lmcb")
    assert report.taken.conflicts == 1
    carry(lao.s, lao.a, tmp_path / "back.lmcb")
    assert told(lao.a) == told(lao.s) == told(other)
    assert {"Water, by the first", "Water, by the second", "first", "second", "Bridge"} <= texts(lao.a)
    with lao.s.raw() as connection:
        (one,) = conflicts(connection)
        assert {side.value for side in one.sides} == {"Water, by the first", "Water, by the second"}
        assert one.before == "Water"
        assert len(history(connection, water)) == 3 + 1 + 2 + 2
    for desk in (lao.a, lao.s, other):
        sound(desk)


@pytest.mark.parametrize("edits", [1, 2, 3])
def test_of_two_twins_neither_takes_the_others_bundle(
    lao: SimpleNamespace, add_project: Do, edit: Do, tmp_path: Path, edits: int
) -> None:
    """The secretariat may hold the work of either, so none of the two can know which it is to part from."""
    water = add_project(lao.a, "Water")
    other = twin(lao.a, tmp_path / "other")
    edit(lao.a, water, title="by the first")
    edit(lao.a, water, title="by the first, again")
    with on_its_computer(other):
        for n in range(edits):
            edit(other, water, note=f"by the second, {n}")
    write(lao.a, tmp_path / "first.lmcb")
    before = told(other)
    assert not took(other, tmp_path / "first.lmcb")
    assert told(other) == before
    for desk, receiver in ((other, lao.s), (lao.a, lao.s)):
        hand_in(desk, receiver, tmp_path / f"{desk.folder.name}.lmcb")
    answer(lao.s, other, tmp_path / "last.lmcb")
    assert told(other) == told(lao.a) == told(lao.s)
    assert {"by the first", "by the second, 0"} <= texts(lao.a)


def test_what_does_not_reach_back_to_the_copying_is_refused(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    other = twin(lao.a, tmp_path / "other")
    edit(lao.a, water, title="by the first")
    send(lao.a, lao.s)
    send(lao.s, lao.a)
    edit(lao.a, water, title="by the first, again")
    send(lao.a, lao.s, known=True)
    with on_its_computer(other):
        edit(other, water, note="by the second")
        edit(other, water, note="by the second, again")
        before = told(other)
    late = tmp_path / "late.lmcb"
    for sender, receiver in ((lao.a, lao.s), (lao.s, lao.a)):
        write(sender, late, recipient=receiver.me.id)
        with on_its_computer(other), pytest.raises(BundleRefused, match="--anew"):
            merge(other, late, "Noy")
        assert told(other) == before


def test_what_two_twins_learnt_at_the_same_time_is_told_apart(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    other = twin(lao.a, tmp_path / "other")
    for n, desk in enumerate((lao.a, other)):
        edit(lao.s, water, objective=f"by the secretariat, {n}")
        carry(lao.s, desk, tmp_path / f"{n}.lmcb")
        with on_its_computer(desk):
            edit(desk, water, objective=f"by twin {n}")
    for desk in (lao.a, other):
        hand_in(desk, lao.s, tmp_path / f"{desk.folder.name} in.lmcb")
    answer(lao.s, lao.a, tmp_path / "last.lmcb")
    assert told(lao.a) == told(lao.s) == told(other)
    with lao.s.raw() as connection:
        (one,) = conflicts(connection)
    assert {side.value for side in one.sides} == {"by twin 0", "by twin 1"}
    for desk in (lao.a, lao.s, other):
        sound(desk)


def test_what_only_seemed_to_be_overwritten_stands_again(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    """The secretariat knew the first one's entry of that number, and a third desk told the second one so."""
    water = add_project(lao.a, "Water")
    send(lao.a, lao.s)
    other = twin(lao.a, tmp_path / "other")
    edit(lao.a, water, title="by the first")
    with on_its_computer(other):
        edit(other, water, title="by the second")
    send(lao.a, lao.s)
    edit(lao.s, water, province=None)
    send(lao.b, lao.s)
    carry(lao.s, lao.b, tmp_path / "national.lmcb")
    carry(lao.b, other, tmp_path / "told.lmcb")
    with other.raw() as connection:
        assert not conflicts(connection)
    hand_in(other, lao.s, tmp_path / "in.lmcb")
    assert told(other) == told(lao.s)
    with lao.s.raw() as connection:
        (one,) = conflicts(connection)
        assert {side.value for side in one.sides} == {"by the first", "by the second"}
    for desk in (lao.s, other):
        sound(desk)


@given(
    before=st.lists(st.tuples(st.sampled_from("ASas"), st.integers(0, 2)), max_size=6),
    after=st.lists(st.tuples(st.sampled_from("ATSatsx"), st.integers(0, 2)), min_size=1, max_size=12),
)
@histories(12, 1)
def test_whatever_two_twins_write_comes_together(
    tmp_path_factory: pytest.TempPathFactory, before: list[tuple[str, int]], after: list[tuple[str, int]]
) -> None:
    """Capitals write, small letters exchange with the secretariat (s: it answers both); x: the first twin's bundle
    comes to the second straight."""
    folder = tmp_path_factory.mktemp("twins")
    desks: dict[str, Database] = {}
    for letter, province in (("A", "LA-LM"), ("S", None)):
        role = {"role": Role.COORDINATOR if province else Role.SECRETARIAT}
        desks[letter] = Database.create(folder / letter, country="LA", province=province, name=letter, **role)
    trust.accept(desks["A"], trust.enrol(desks["S"], trust.request(desks["A"])))
    project = Project(title="Water", country="LA", province="LA-LM")
    with desks["A"].writing("Noy") as journal:
        journal.add(project)
    hand_in(desks["A"], desks["S"], folder / "0.lmcb")
    written: set[str] = set()

    def do(steps: list[tuple[str, int]], base: int) -> None:
        for n, (what, field) in enumerate(steps, base):
            path = folder / f"{n}.lmcb"
            desk = desks.get(what.upper())
            if what in "ATS":
                written.add(text := f"{what} {n}")
                with on_its_computer(desk), desk.writing("Noy") as journal:
                    journal.edit("project", project.id, {("title", "note", "contact")[field]: text})
            elif what in "at":
                hand_in(desk, desks["S"], path)
            elif what == "s":
                for receiver in desks.keys() - {"S"}:
                    answer(desks["S"], desks[receiver], folder / f"{n} {receiver}.lmcb")
            else:
                with on_its_computer(desks["A"]):
                    write(desks["A"], path)
                took(desks["T"], path)

    do(before, 1)
    desks["T"] = twin(desks["A"], folder / "T")
    do(after, 100)
    for n in (200, 300):
        for one in "AT":
            hand_in(desks[one], desks["S"], folder / f"{n} {one} in.lmcb")
        for one in "AT":
            answer(desks["S"], desks[one], folder / f"{n} {one} out.lmcb")
    assert told(desks["A"]) == told(desks["T"]) == told(desks["S"])
    assert written <= texts(desks["S"])
    for desk in desks.values():
        sound(desk)


def answer(secretariat: Database, desk: Database, path: Path) -> None:
    """The secretariat's bundle; and one from the beginning, if this one was made for the other twin and says so."""
    with on_its_computer(secretariat):
        write(secretariat, path, recipient=desk.me.id)
    if not took(desk, path):
        assert carry(secretariat, desk, path.with_name(f"anew {path.name}"), anew=True).outcome is Outcome.MERGED


def took(desk: Database, path: Path) -> bool:
    """Whether a bundle was merged; if not, it says why, and nothing was changed."""
    before = told(desk)
    try:
        with on_its_computer(desk):
            report = merge(desk, path, "Noy")
        said = "".join(report.lines())
    except BundleRefused as refused:
        said = str(refused)
    assert "--anew" not in said or told(desk) == before
    return "--anew" not in said


def test_a_revocation_comes_through_whatever_the_revoked_desk_wrote(
    lao: SimpleNamespace, add_project: Do, edit: Do, send: Do, tmp_path: Path
) -> None:
    """A desk that tells two others different histories keeps them from exchanging its work, and nothing else."""
    water = add_project(lao.a, "Water")
    other = twin(lao.a, tmp_path / "other")
    edit(lao.a, water, title="as the secretariat is told")
    send(lao.a, lao.s)
    with on_its_computer(other):
        edit(other, water, title="as Savannakhet is told")
        edit(other, water, title="as Savannakhet is told further")
    carry(other, lao.b, tmp_path / "lie.lmcb")
    trust.revoke(lao.s, "Luang Namtha")
    write(lao.s, tmp_path / "true.lmcb", recipient=lao.b.me.id, everything=True)
    with pytest.raises(BundleRefused, match=r"another history.* certificates and revocations was kept"):
        merge(lao.b, tmp_path / "true.lmcb", "Noy")
    with lao.b.raw() as connection:
        assert {one.reason for one in withheld(connection)} == {Reason.REVOKED}
    with on_its_computer(other):
        edit(other, water, title="as Savannakhet is told once more")
    with pytest.raises(BundleRefused, match="revoked"):
        carry(other, lao.b, tmp_path / "again.lmcb")
    with pytest.raises(BundleRefused, match=r"goes on under a name of its own, with all its work\.$"):
        merge(lao.b, tmp_path / "true.lmcb", "Noy")
