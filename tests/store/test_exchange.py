"""What is handed over and taken: gaps, orders and pieces, clocks, moves, later versions, and who heard what."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from lmcdesk.domain.base import EXISTENCE, FIELDS_PER_KIND, kinds, new_id
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.errors import BundleRefused
from lmcdesk.store import handover, history
from lmcdesk.store.check import check
from lmcdesk.store.conflicts import conflicts, decide
from lmcdesk.store.database import Database
from lmcdesk.store.digest import digest, stream_digests
from lmcdesk.store.handover import hand_over
from lmcdesk.store.keys import MOST_STREAMS, context_key, series
from lmcdesk.store.takeover import Gap, take_over
from lmcdesk.store.undo import undo
from lmcdesk.store.vectors import heard
from tests.store.exchanging import DAY, YEAR, NewerDesk, clock_at, clock_off, pack, send, take, vector

MakeDesk = Callable[..., Database]

NATIONAL = ["LA", "LA/lists"]
UNKNOWN = 99


def open_conflicts(desk: Database) -> list[tuple[UUID, str]]:
    with desk.raw() as c:
        return [(one.id, one.field) for one in conflicts(c)]


def write_objective(desk: Database, project: Project, text: str) -> None:
    with desk.writing("N") as journal:
        journal.edit("project", project.id, {"objective": text})


def digests(desk: Database) -> tuple[str, dict[str, str]]:
    with desk.raw() as c:
        return digest(c), stream_digests(c)


def epoch(desk: Database) -> int:
    with desk.raw() as c:
        return int(c.execute("SELECT epoch FROM me").fetchone()[0])


def set_title(desk: Database, project: Project, title: str, stamp: int | None = None) -> None:
    with desk.writing("A") as journal:
        journal.edit("project", project.id, {"title": title}, stamp)


def add(desk: Database, *records: Project | Milestone) -> None:
    with desk.writing("A") as journal:
        for record in records:
            journal.add(record)


# Orders and pieces


def test_the_order_in_which_streams_come_does_not_matter(make_desk: MakeDesk) -> None:
    """Who holds only a project's new stream overwrites what was asserted there, never having seen the old stream."""
    north, south, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Oudomxay", "LA-OU"), make_desk("Vientiane")
    project = Project(title="a", country="LA", province="LA-LM")
    add(north, project)
    send(north, capital)
    with capital.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    send(capital, south, ["LA-OU", *NATIONAL])
    set_title(south, project, "b")
    send(south, capital)
    third, fourth = make_desk("Third"), make_desk("Fourth")
    send(capital, third)
    for desk in (south, north, capital):
        send(desk, fourth)
    assert [open_conflicts(desk) for desk in (capital, third, fourth)] == [[], [], []]
    assert vector(third) == vector(fourth) and digests(third) == digests(fourth)


@pytest.mark.parametrize("segment", [1, 2, 50_000])
def test_a_form_saved_late_is_weighed_alike_in_pieces(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, segment: int
) -> None:
    """It overwrites a change that had overwritten a third, which it did not know: that must not come back."""
    writer, other, reader = make_desk("A"), make_desk("B"), make_desk("C")
    project = Project(title="first")
    add(writer, project)
    send(writer, other)
    opened = epoch(writer)
    set_title(other, project, "other")
    send(other, writer)
    set_title(writer, project, "seen")
    set_title(writer, project, "saved late", opened)
    monkeypatch.setattr(handover, "SEGMENT", segment)
    send(writer, reader)
    assert open_conflicts(writer) == open_conflicts(reader) == []
    assert digests(writer) == digests(reader)


@pytest.mark.parametrize("segment", [1, 50_000])
def test_a_conflict_that_is_opened_again_waits_at_every_desk_until_it_is_decided(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, segment: int
) -> None:
    """Though one desk says all its sides, one after the other."""
    desk, other, reader = make_desk("A"), make_desk("B"), make_desk("C")
    project, gone = Project(title="first"), Project(title="gone")
    add(desk, project, gone)
    send(desk, other)
    of = kinds()["project"].fields
    with desk.writing("A") as journal:
        rids = dict(journal.connection.execute("SELECT title, rid FROM project").fetchall())
        journal.reopen({rids["first"]: [(of["title"].number, ["a", "b", "c"])], rids["gone"]: [(EXISTENCE, [0, 1])]})
    monkeypatch.setattr(handover, "SEGMENT", segment)
    waiting = {(project.id, "title"), (gone.id, "deleted")}
    for reached in (other, reader):
        assert send(desk, reached).conflicts == 2
    for one in (desk, other, reader):
        assert set(open_conflicts(one)) == waiting and digests(one) == digests(desk) and check(one) == []
        with one.raw() as c:
            assert c.execute("SELECT title, deleted FROM project ORDER BY title").fetchall() == [("c", 0), ("gone", 0)]
    with other.raw() as c:
        numbers = {one.id: one.number for one in conflicts(c)}
    decide(other, "B", numbers[project.id], value="d")
    decide(other, "B", numbers[gone.id], value=True)
    for one in (desk, reader):
        assert send(other, one).decided == 2
        assert open_conflicts(one) == [] and digests(one) == digests(other) and check(one) == []


def test_a_conflict_decided_within_one_handover_is_neither_new_nor_decided(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, other, reader = make_desk("A"), make_desk("B"), make_desk("C")
    project = Project(title="a")
    add(desk, project)
    send(desk, other)
    set_title(desk, project, "by A")
    set_title(other, project, "by B")
    send(other, desk)
    set_title(desk, project, "decided")
    send(desk, other)
    monkeypatch.setattr(handover, "SEGMENT", 1)
    taken = send(other, reader)  # which hands its own changes over first
    assert (taken.new, taken.conflicts, taken.decided) == (4, 0, 0)


@pytest.mark.parametrize("segment", [1, handover.SEGMENT])
@pytest.mark.parametrize("gone", [True, False])
def test_a_deletion_against_an_edit_is_counted_when_it_comes_and_when_it_is_decided(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch, segment: int, *, gone: bool
) -> None:
    desk, other, late = make_desk("A"), make_desk("B"), make_desk("C")
    project, apart = Project(title="a"), Project(title="apart")
    add(desk, project, apart)
    send(desk, other)
    monkeypatch.setattr(handover, "SEGMENT", segment)
    set_title(desk, project, "by A")
    with other.writing("B") as journal:
        journal.delete("project", project.id)
        journal.delete("project", apart.id)
    taken = send(other, desk)
    assert (open_conflicts(desk), taken.conflicts, taken.decided) == ([(project.id, "deleted")], 1, 0)
    taken = send(desk, late)
    assert (open_conflicts(late), taken.conflicts, taken.decided) == ([(project.id, "deleted")], 1, 0)
    with desk.writing("A") as journal:
        (journal.delete if gone else journal.restore)("project", project.id)
    taken = send(desk, late)
    assert (open_conflicts(late), taken.conflicts, taken.decided) == ([], 0, 1)
    taken = send(desk, other)
    assert (open_conflicts(other), taken.conflicts, taken.decided) == ([], 0, 0)


def test_what_waits_for_another_reason_than_before_is_counted_once(make_desk: MakeDesk) -> None:
    desk, other, third = make_desk("A"), make_desk("B"), make_desk("C")
    project = Project(title="a")
    add(desk, project)
    for receiver in (other, third):
        send(desk, receiver)
    set_title(desk, project, "by A")
    with other.writing("B") as journal:
        journal.delete("project", project.id)
    assert send(other, desk).conflicts == 1
    with third.writing("C") as journal:
        journal.delete("project", project.id)
        journal.restore("project", project.id)
    taken = send(third, desk)
    assert (open_conflicts(desk), taken.conflicts, taken.decided) == ([(project.id, "deleted")], 0, 0)


def test_what_is_known_already_is_not_taken_twice(make_desk: MakeDesk) -> None:
    desk, other = make_desk("A"), make_desk("B")
    for title in "abc":
        add(other, Project(title=title))
    middle = pack(other, {})
    add(other, Project(title="d"))
    whole = pack(other, {})
    assert (take(desk, middle).new, take(desk, middle).new) == (3, 0)
    taken = take(desk, whole)
    assert (taken.new, taken.known, taken.records) == (1, 3, 1)
    assert digests(desk) == digests(other)


def test_an_older_account_of_one_beside_what_is_new_takes_nothing_back(make_desk: MakeDesk) -> None:
    desk, other, third = make_desk("A"), make_desk("B"), make_desk("C")
    add(other, Project(title="a"))
    send(other, third)
    add(third, Project(title="b"))
    older = pack(third, {})
    add(other, Project(title="c"))
    send(other, desk)
    whole = vector(desk)
    take(desk, older)
    assert vector(desk) == whole | {key: n for key, n in vector(third).items() if key[0] == third.me.id}


def test_a_record_deleted_by_two_is_deleted_if_each_edit_was_seen_by_one_of_them(make_desk: MakeDesk) -> None:
    desks = make_desk("A"), make_desk("B")
    project = Project(title="a")
    add(desks[0], project)
    send(*desks)
    for desk, field in zip(desks, ("title", "objective"), strict=True):
        with desk.writing("A") as journal:
            journal.edit("project", project.id, {field: "b"})
            journal.delete("project", project.id)
    send(*desks)
    send(*reversed(desks))
    for desk in desks:
        with desk.raw() as c:
            assert c.execute("SELECT deleted FROM project").fetchall() == [(1,)]


def test_what_is_written_in_the_work_of_a_merge_has_seen_it(make_desk: MakeDesk) -> None:
    desk, other = make_desk("A"), make_desk("B")
    project = Project(title="a")
    add(other, project)
    parcel = pack(other, {})
    with desk.writing("A", "merge") as journal:
        take_over(journal, parcel.handover, parcel.segments)
        journal.edit("project", project.id, {"title": "b"})
    send(desk, other)
    assert open_conflicts(desk) == open_conflicts(other) == []
    assert digests(desk) == digests(other)


def test_the_receipt_of_two_handovers_tells_of_both(make_desk: MakeDesk) -> None:
    desk, other = make_desk("A"), make_desk("B")
    add(other, Project(title="a"))
    parcels = [pack(other, {})]
    add(other, Project(title="b"))
    parcels.append(pack(other, vector(other) | {(other.me.id, "LA"): 1}))
    with desk.writing("A", "merge") as journal:
        for parcel in parcels:
            take_over(journal, parcel.handover, parcel.segments)
    with desk.raw() as c:
        assert [receipt.changes for receipt in history.receipts(c)] == [2]


# What is refused or held


def test_what_is_missing_before_a_run_is_a_gap(make_desk: MakeDesk) -> None:
    desk, other = make_desk("A"), make_desk("B")
    parcels = []
    for title in "ab":
        known = vector(other)
        add(other, Project(title=title))
        parcels.append(pack(other, known))
    with pytest.raises(Gap) as gap:
        take(desk, parcels[1])
    assert [(card.id, *rest) for card, *rest in gap.value.missing] == [(other.me.id, "LA", 1, known[other.me.id, "LA"])]
    assert vector(desk) == {}
    for parcel in parcels:
        take(desk, parcel)
    assert digests(desk) == digests(other)


def test_what_the_sender_knows_and_the_receiver_neither_has_nor_gets_is_a_gap(make_desk: MakeDesk) -> None:
    """Even where the sender has nothing newer of it, as it heard that the receiver had it: that was before a backup."""
    first, second, third, late = (make_desk(name) for name in "ABCD")
    project = Project(title="a")
    add(first, project)
    send(first, second)
    set_title(second, project, "b")
    send(second, third)
    told = {key: n for key, n in vector(third).items() if key[0] == first.me.id}
    with pytest.raises(Gap) as gap:
        take(late, pack(third, told))
    assert [(card.id, *rest) for card, *rest in gap.value.missing] == [(first.me.id, "LA", 1, 1)]
    assert vector(late) == {}


def test_a_handover_that_holds_less_than_it_says_changes_nothing(make_desk: MakeDesk) -> None:
    desk, other = make_desk("A"), make_desk("B")
    add(other, Project(title="a"))
    parcel = pack(other, {})
    parcel.segments.clear()
    with pytest.raises(BundleRefused, match="fewer changes than it says"):
        take(desk, parcel)
    assert vector(desk) == {}


def test_another_history_under_a_known_name_is_refused(make_desk: MakeDesk) -> None:
    desk, other, reader = make_desk("A"), make_desk("B"), make_desk("C")
    add(other, Project(title="a"))
    send(other, desk)
    add(desk, Project(title="b"))
    send(desk, reader)
    add(desk, Project(title="c"))
    parcel, before = pack(desk, vector(reader)), vector(reader)
    parcel.handover.contexts = [(d, e, o, s, n + 1) for d, e, o, s, n in parcel.handover.contexts]
    with pytest.raises(BundleRefused, match="another history"):
        take(reader, parcel)
    assert vector(reader) == before


def test_two_accounts_of_what_a_desk_knew_are_not_both_believed(make_desk: MakeDesk) -> None:
    """Even of knowledge on which nothing depends that the bundle brings."""
    desk, other, reader = make_desk("A"), make_desk("B"), make_desk("C")
    add(other, Project(title="a"))
    send(other, desk)
    for title in "bc":
        add(desk, Project(title=title))
        before = vector(reader)
        parcel = pack(desk, {})
        if title == "b":
            take(reader, parcel)
    ((*told, number),) = parcel.handover.contexts
    parcel.handover.contexts = [(*told, number + 1)]
    with pytest.raises(BundleRefused, match="another history"):
        take(reader, parcel)
    assert vector(reader) == before


@pytest.mark.parametrize(
    ("epochs", "more"), [((0,), 1), ((), 0), ((0, 1), 1)], ids=["more", "less", "of which no change speaks"]
)
def test_what_a_desk_knew_is_as_it_signed_it(make_desk: MakeDesk, epochs: tuple[int, ...], more: int) -> None:
    desk, other, reader = make_desk("A"), make_desk("B"), make_desk("C")
    add(other, Project(title="a"))
    send(other, desk)
    add(desk, Project(title="b"))
    parcel = pack(desk, {})
    ((writer, epoch, *told, number),) = parcel.handover.contexts
    parcel.handover.contexts = [(writer, epoch + n, *told, number + more * (n == epochs[-1])) for n in epochs]
    with pytest.raises(BundleRefused, match=r"not as A signed it|another history"):
        take(reader, parcel)
    assert vector(reader) == {}


@pytest.mark.parametrize("at_once", [True, False])
def test_a_desk_that_says_it_knows_less_than_before_is_refused(make_desk: MakeDesk, *, at_once: bool) -> None:
    desk, newer = make_desk("A"), NewerDesk()
    project = Project(title="a")
    add(desk, project, Project(title="b"))
    series, title = (desk.me.id, "LA"), (kinds()["project"].number, 1)
    assert vector(desk)[series] > 1
    newer.write(desk, project.id, *title, "c", 1 << 60)
    if not at_once:
        take(desk, newer.parcel(0))
    newer.write(desk, project.id, *title, "d", (1 << 60) + 1)
    newer.contexts[-1][series] -= 1
    before = vector(desk)
    with pytest.raises(BundleRefused, match="another history"):
        take(desk, newer.parcel(0 if at_once else 1))
    assert vector(desk) == before


def test_more_streams_than_there_can_be_are_refused(make_desk: MakeDesk) -> None:
    desk, other = make_desk("A"), make_desk("B")
    add(other, Project(title="a"))
    parcel = pack(other, {})
    parcel.handover.streams += (f"LA-{n}" for n in range(MOST_STREAMS))
    with pytest.raises(BundleRefused, match="more desks or provinces"):
        take(desk, parcel)
    assert vector(desk) == {}


def test_an_older_state_that_took_over_other_things_meanwhile_is_told_apart(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole computer went back, mark and all, and merged something else before it heard of its own later work."""
    desk, other, third = make_desk("A"), make_desk("B"), make_desk("C")
    project = Project(title="a")
    add(other, project)
    send(other, desk)
    add(desk, Project(title="before"))
    shutil.copytree(desk.folder, tmp_path / "backup")
    shutil.copytree(os.environ["LMCDESK_STATE"], tmp_path / "state")
    set_title(other, project, "b")
    send(other, desk)
    set_title(desk, project, "of the lost life")
    send(desk, third)
    me = desk.me.id
    shutil.rmtree(desk.folder)
    shutil.copytree(tmp_path / "backup", desk.folder)
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path / "state"))
    again = Database.open(desk.folder)
    set_title(other, project, "c")
    send(other, again)
    send(third, again)
    assert again.me.id != me
    send(again, third)
    assert digests(again) == digests(third)
    assert open_conflicts(again) == open_conflicts(third) == [(project.id, "title")]


# Clocks and receipts


def test_a_clock_that_is_wrong_is_followed_by_a_day_at_most_and_told_of(make_desk: MakeDesk) -> None:
    desk, ahead, little = make_desk("A"), make_desk("Ahead"), make_desk("A little ahead")
    for other, by in ((ahead, 12 * YEAR), (little, DAY // 2)):
        with clock_off(by):
            add(other, Project(title="a"))
    own = clock(desk)
    assert send(little, desk).clocks_ahead == []
    assert DAY // 3 < clock(desk) - own < DAY
    assert [card.name for card in send(ahead, desk).clocks_ahead] == ["Ahead"]
    assert DAY <= clock(desk) - own < DAY + DAY // 3


def clock(desk: Database) -> int:
    """What the desk's next change says of the time, in nanoseconds."""
    project = Project(title="a")
    add(desk, project)
    with desk.raw() as c:
        return int(history.history(c, project.id)[0].at.timestamp() * 10**9)


@pytest.mark.parametrize("late", ["deletion", "restoration"])
def test_a_record_deleted_by_one_and_restored_by_another_is_there_until_it_is_decided(
    make_desk: MakeDesk, late: str
) -> None:
    desk, other = make_desk("A"), make_desk("B")
    project = Project(title="a")
    add(desk, project)
    with desk.writing("A") as journal:
        journal.delete("project", project.id)
    send(desk, other)
    with clock_off(DAY * (late == "restoration")), desk.writing("A") as journal:
        journal.restore("project", project.id)
    with clock_off(DAY * (late == "deletion")), other.writing("B") as journal:
        journal.restore("project", project.id)
        journal.delete("project", project.id)
    send(desk, other)
    send(other, desk)
    for one in (desk, other):
        assert open_conflicts(one) == [(project.id, "deleted")]
        with one.raw() as c:
            assert c.execute("SELECT deleted FROM project").fetchall() == [(0,)]


def test_where_clocks_are_equal_the_same_side_shows_everywhere(make_desk: MakeDesk) -> None:
    desks = make_desk("A"), make_desk("B")
    project = Project(title="a")
    with clock_at(lambda: 1_790_000_000 * 10**9):
        add(desks[0], project)
        send(*desks)
        for desk in desks:
            set_title(desk, project, desk.me.name)
    send(*desks)
    send(*reversed(desks))
    for desk in desks:
        with desk.raw() as c:
            assert len({entry.at for entry in history.history(c, project.id)}) == 1
            assert (
                c.execute("SELECT title FROM project").fetchone()[0] == max(desks, key=lambda d: d.me.id.bytes).me.name
            )


def test_what_another_desk_told_of_itself_is_kept_and_only_grows(make_desk: MakeDesk) -> None:
    desk, other = make_desk("A"), make_desk("B")
    parcels = []
    for title in "ab":
        add(other, Project(title=title))
        parcels.append(pack(other, {}))
    for parcel in reversed(parcels):
        take(desk, parcel)
    with desk.raw() as c:
        assert heard(c, other.me.id) == vector(other) == {(other.me.id, "LA"): 2}
        assert heard(c, desk.me.id) == {}


# Moves


@pytest.mark.parametrize("first", ["the move", "the late milestone"])
def test_a_moved_project_is_written_on_in_its_new_stream_at_every_desk(make_desk: MakeDesk, first: str) -> None:
    """With its milestones: those known already, and those written meanwhile by one who had not heard of the move."""
    north, capital, third = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane"), make_desk("Third")
    project = Project(title="a", country="LA", province="LA-LM")
    known, late = Milestone(project=project.id, title="known"), Milestone(project=project.id, title="late")
    add(north, project, known)
    send(north, capital)
    send(north, third)
    with capital.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    add(north, late)
    for sender in (capital, north) if first == "the move" else (north, capital):
        send(sender, third)
    send(north, capital)
    for desk in (capital, third):
        before = vector(desk)
        with desk.writing("T") as journal:
            journal.edit("project", project.id, {"title": "new"})
            for milestone in (known, late):
                journal.edit("milestone", milestone.id, {"title": "new"})
        written = {key: n - before.get(key, 0) for key, n in vector(desk).items()}
        assert {key: n for key, n in written.items() if n} == {(desk.me.id, "LA-OU"): 3}


@pytest.mark.parametrize("first", ["the move", "the edit"])
def test_a_move_says_all_again_and_overwrites_nothing_that_was_written_meanwhile(
    make_desk: MakeDesk, first: str
) -> None:
    """What the province wrote before it heard of the move shows at once, by "newest" and everywhere; it waits for a
    decision, for who holds only the new stream must be told."""
    north, capital, third = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane"), make_desk("Third")
    project = Project(title="a", country="LA", province="LA-LM", objective="as planned")
    add(north, project)
    for desk in (capital, third):
        send(north, desk)
    write_objective(north, project, "as it turned out")
    with capital.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    for sender in (capital, north) if first == "the move" else (north, capital):
        send(sender, third)
    send(north, capital)
    for desk in (capital, third):
        with desk.raw() as c:
            assert c.execute("SELECT objective FROM project").fetchall() == [("as it turned out",)]
            (one,) = conflicts(c)
        assert [(side.value, side.shown) for side in one.sides] == [("as it turned out", True), ("as planned", False)]
    decide(capital, "B", one.number, "newest")
    with capital.raw() as c:
        assert c.execute("SELECT objective FROM project").fetchall() == [("as it turned out",)]


def test_who_goes_back_to_an_older_entry_means_it(make_desk: MakeDesk) -> None:
    """It is no saying again what stood, as the move before it is: something else stood meanwhile."""
    capital, second = make_desk("Vientiane"), make_desk("Pakse")
    project = Project(title="a", country="LA", province="LA-LM", objective="first")
    add(capital, project)
    with capital.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    write_objective(capital, project, "second")
    send(capital, second)
    write_objective(second, project, "third")
    write_objective(capital, project, "first")
    send(second, capital)
    with capital.raw() as c:
        assert c.execute("SELECT objective FROM project").fetchall() == [("first",)], "the last who wrote"
    assert open_conflicts(capital) == [(project.id, "objective")]


def test_what_belongs_to_a_project_is_at_home_with_it_though_it_came_first(make_desk: MakeDesk) -> None:
    north, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Vientiane")
    project = Project(title="a", country="LA", province="LA-LM")
    add(north, project)
    add(capital, Milestone(project=project.id, title="early"))
    send(north, capital)
    send(capital, north)
    for desk in (north, capital):
        with desk.raw() as c:
            homes = c.execute("SELECT DISTINCT s.name FROM record r JOIN stream s ON s.ix = r.stream")
            assert homes.fetchall() == [("LA-LM",)]


def test_a_handover_names_nobody_and_nothing_of_which_it_does_not_speak(make_desk: MakeDesk) -> None:
    north, south, capital = make_desk("Luang Namtha", "LA-LM"), make_desk("Oudomxay", "LA-OU"), make_desk("Vientiane")
    for desk, author in ((north, "Keo"), (south, "Noy")):
        with desk.writing(author) as journal:
            journal.add(Project(title="a", country="LA", province=desk.me.province))
        send(desk, capital)
    with capital.raw() as c:
        handover, _ = hand_over(c, {}, ["LA-LM"])
    assert [card.name for card in handover.desks] == ["Vientiane", "Luang Namtha"]
    assert (handover.streams, handover.authors) == (["LA-LM"], ["Keo"])


def test_who_gets_the_new_stream_alone_has_the_project_whole(make_desk: MakeDesk) -> None:
    """What was deleted in it stays deleted."""
    capital, south = make_desk("Vientiane"), make_desk("Oudomxay", "LA-OU")
    project = Project(title="a", country="LA", province="LA-LM")
    kept, gone, back = (Milestone(project=project.id, title=title) for title in ("kept", "gone", "back"))
    add(capital, project, kept, gone, back)
    for milestone in (gone, back):
        with capital.writing("B") as journal:
            journal.delete("milestone", milestone.id)
    with capital.writing("B") as journal:
        journal.restore("milestone", back.id)
    with capital.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    send(capital, south, ["LA-OU", *NATIONAL])
    for desk in (capital, south):
        with desk.raw() as c:
            found = c.execute("SELECT title, deleted, project FROM milestone ORDER BY title").fetchall()
            assert found == [(t, int(t == "gone"), project.id.bytes) for t in ("back", "gone", "kept")]
            assert c.execute("SELECT title, province, deleted FROM project").fetchall() == [("a", "LA-OU", 0)]


# Later versions


def test_what_a_newer_version_wrote_is_kept_passed_on_moved_and_taken_back(make_desk: MakeDesk) -> None:
    """A field of a known record, and a record of a kind, that this version does not know."""
    capital, other = make_desk("Vientiane"), make_desk("Other")
    project, strange = Project(title="a", country="LA", province="LA-LM"), new_id()
    add(capital, project)
    newer, field = NewerDesk(), (kinds()["project"].number, FIELDS_PER_KIND - 1)
    newer.write(capital, project.id, *field, "of 2031", 1 << 60)
    newer.write(capital, strange, UNKNOWN, 5, "of 2032", (1 << 60) + 1)
    take(capital, newer.parcel(0))
    with capital.writing("B") as journal:
        journal.edit("project", project.id, {"province": "LA-OU"})
    send(capital, other)
    assert digests(capital) == digests(other)
    assert unknown(other, strange) == ["of 2032"]
    assert unknown(other, project.id) == ["of 2031", "of 2031"]  # asserted anew in the other province
    newer.write(other, project.id, *field, "of 2033", (1 << 60) + 2)
    newer.write(other, strange, UNKNOWN, 5, "of 2034", (1 << 60) + 3)
    take(other, newer.parcel(2))
    undone = undo(other, "O")
    assert (undone.fields, undone.records, undone.kept) == (1, 0, [("", strange, "")])
    assert sorted(unknown(other, project.id)) == ["of 2031"] * 3 + ["of 2033"]
    with other.raw() as c:
        assert [e.value for e in history.history(c, project.id) if not e.field and e.shown] == ["of 2031"]


def unknown(desk: Database, record: UUID) -> list[object]:
    with desk.raw() as c:
        return [entry.value for entry in history.history(c, record) if not entry.field]


def test_nobody_learnt_earlier_what_a_chain_that_was_followed_does_not_tell(make_desk: MakeDesk) -> None:
    province, capital, third = make_desk("LN", "LA-LM"), make_desk("VT"), make_desk("PV")
    for desk in (capital, province):
        with desk.writing("N") as journal:
            journal.add(Project(title="Water", country="LA", province=desk.me.province))
    send(capital, province)
    with province.writing("N") as journal:
        journal.add(Project(title="Bridge", country="LA", province="LA-LM"))
    send(province, third)
    with province.writing("N") as journal:
        journal.add(Project(title="School", country="LA", province="LA-LM"))
    again = pack(province, {})
    told = again.handover
    (desk, epoch, other, stream, number) = told.contexts[0]
    told.contexts.append((desk, epoch, other, (stream + 1) % len(told.streams), number))
    before = vector(third)
    with pytest.raises(BundleRefused, match="another history"):
        take(third, again)
    assert vector(third) == before


def test_knowledge_that_cannot_be_leaves_all_entries_standing(make_desk: MakeDesk) -> None:
    first, second = make_desk("LN", "LA-LM"), make_desk("VT")
    project = Project(title="Water", country="LA", province="LA-LM")
    with first.writing("N") as journal:
        journal.add(project)
    send(first, second)
    with second.writing("N") as journal:
        journal.add(Project(title="Bridge", country="LA", province="LA-LM"))
    send(second, first)
    for desk, other in ((first, second), (second, first)):
        with desk.writing("N") as journal:
            of, me, epoch = journal.connection.execute(
                "SELECT d.ix, m.desk, m.epoch + 1 FROM desk d, me m WHERE d.id = ?", (other.me.id.bytes,)
            ).fetchone()
            journal.connection.execute("UPDATE me SET epoch = ?", (epoch,))
            journal.epoch = epoch
            journal.edit("project", project.id, {"objective": desk.me.name})
            (stream,) = journal.connection.execute("SELECT ix FROM stream WHERE name = 'LA-LM'").fetchone()
            journal.connection.execute(
                "INSERT OR REPLACE INTO context VALUES (?, 99)", (context_key(me, series(of, stream), epoch),)
            )
    told = []
    for name, order in (("A", (first, second)), ("B", (second, first))):
        reader = make_desk(name)
        for desk in order:
            send(desk, reader)
        with reader.raw() as connection:
            told.append(digest(connection))
            (one,) = [one for one in conflicts(connection) if one.field == "objective"]
        assert {side.value for side in one.sides} == {"LN", "VT"}
        assert [finding.text for finding in check(reader) if finding.severe] == []
    assert told[0] == told[1]


def test_knowledge_of_what_came_later_decides_nothing_either(make_desk: MakeDesk) -> None:
    """One overwrote another's entry, who overwrote a third's, who says that he knew the first one's."""
    third, liar, second, reader = make_desk("PV"), make_desk("LN", "LA-LM"), make_desk("VT"), make_desk("A")
    project = Project(title="Water", country="LA", province="LA-LM")
    with third.writing("N") as journal:
        journal.add(project)
    for sender, receiver in ((third, liar), (liar, second), (second, third)):
        send(sender, receiver)
        send(sender, reader)
        with receiver.writing("N") as journal:
            journal.edit("project", project.id, {"objective": receiver.me.name})
    with reader.writing("N") as journal:
        (lied,) = journal.connection.execute("SELECT ix FROM desk WHERE name = 'LN'").fetchone()
        changed = journal.connection.execute(
            "UPDATE context SET number = 99 WHERE ck BETWEEN ? AND ?",
            (context_key(lied, 0, 0), context_key(lied + 1, 0, 0) - 1),
        )
        assert changed.rowcount == 1
    send(third, reader)
    with reader.raw() as connection:
        (one,) = conflicts(connection)
    assert {side.value for side in one.sides} == {"LN", "VT", "PV"}
    assert [finding.text for finding in check(reader) if finding.severe] == []


def test_a_desk_that_tells_one_time_twice_shows_the_same_everywhere(make_desk: MakeDesk) -> None:
    """Whichever of the two places it had met first."""
    source, other = make_desk("VT"), make_desk("PV")
    project = Project(title="Water", country="LA", province="LA-LM")
    add(other, Project(title="School", country="LA", province="LA-LM"))
    with source.writing("N") as journal:
        journal.add(Project(title="Bridge", country="LA", province="LA-OU"))
        before = journal.clock
        journal.add(project)
    with source.writing("N") as journal:
        journal.clock = before - 1
        journal.edit("project", project.id, {"province": "LA-OU"})
    told: list[object] = []
    ways = [(other, "LA-LM"), (source, "LA-LM"), (source, "LA-OU")]
    for name, order in (("A", ways), ("B", ways[::-1])):
        reader = make_desk(name)
        for sender, stream in order:
            send(sender, reader, [stream])
        with reader.raw() as connection:
            twice = "SELECT count(*) - count(DISTINCT clock) FROM change WHERE k IN (SELECT k FROM rival)"
            assert connection.execute(twice).fetchone() != (0,)
            shown = "SELECT r.id, h.k & 63, h.clock, s.name FROM head h JOIN record r ON r.rid = h.k >> 6 "
            shown += "JOIN stream s ON s.ix = (h.dot >> 35 & 4095) ORDER BY 1, 2"
            told.append((digest(connection), connection.execute(shown).fetchall()))
        assert [finding.text for finding in check(reader) if finding.severe] == []
    assert told[0] == told[1]
