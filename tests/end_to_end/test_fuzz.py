"""What is wrong with a bundle harms no desk, whoever made it so."""

from pathlib import Path

import pytest

from lmcdesk.domain.base import kinds
from lmcdesk.store.handover import Seal
from lmcdesk.store.keys import series
from tests.end_to_end.country import Case, prepare
from tests.end_to_end.fuzz import Receiver, fuzz, table
from tests.end_to_end.loose import Loose


@pytest.fixture
def cases(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, Case]:
    """The good bundles, by name."""
    monkeypatch.setenv("LMCDESK_STATE", "set anew for each machine")
    return {case.name: case for case in prepare(tmp_path / "good")}


def test_hostile_bundles_harm_no_desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LMCDESK_STATE", "set anew for each machine")
    counts, failed = fuzz(300)
    assert not failed, "\n".join(failed)
    assert counts.total() == 300, table(counts)


def test_a_signature_under_what_is_known_already_is_not_kept_unseen(cases: dict[str, Case], tmp_path: Path) -> None:
    loose = Loose.of(cases["overlapping"])
    handover = loose.handover()
    handover.seals.insert(0, Seal(0, 1, 0, loose.held.public, bytes(64)))
    loose.hand(handover)
    receiver = Receiver(cases["overlapping"], tmp_path / "trial")
    assert receiver.trial("handover", loose.closed()) in ("refused", "the same")


def test_what_is_of_another_sort_than_its_field_shows_as_not_given(cases: dict[str, Case], tmp_path: Path) -> None:
    loose = Loose.of(cases["full"])
    rows, handover = loose.rows(), loose.handover()
    own = next(n for n, run in enumerate(handover.runs) if handover.desks[run.desk].id == handover.sender)
    project = kinds()["project"]
    for name, value in (("title", b"\xff" * 16), ("province", 30), ("women", "many"), ("lead", "nobody")):
        number = project.fields[name].number
        places = [row for row in rows if row.run == own and row.kind == project.number]
        row = next((row for row in places if row.field == number), places[-1])
        row.field, row.value = number, value
    loose.hand(loose.seal(handover, rows))
    loose.change(rows)
    assert Receiver(cases["full"], tmp_path / "trial").trial("own_word", loose.closed()) == "its own desk's word"


def test_what_a_desk_knew_never_sinks(cases: dict[str, Case], tmp_path: Path) -> None:
    loose = Loose.of(cases["all to all"])
    handover = loose.handover()
    me = next(n for n, desk in enumerate(handover.desks) if desk.id == handover.sender)
    known: dict[int, list[int]] = {}
    for place, (desk, _, other, stream, _) in sorted(enumerate(handover.contexts), key=lambda pair: pair[1][1]):
        if desk == me:
            known.setdefault(series(other, stream), []).append(place)
    last = next(places[-1] for places in known.values() if len(places) > 1)
    handover.contexts[last] = (*handover.contexts[last][:4], 1)
    loose.hand(loose.seal(handover, loose.rows()))
    became = Receiver(cases["all to all"], tmp_path / "trial").trial("own_word", loose.closed())
    assert became == "refused, what it says of desks kept"


def test_a_stream_has_no_endless_name(cases: dict[str, Case], tmp_path: Path) -> None:
    loose = Loose.of(cases["full"])
    handover = loose.handover()
    handover.streams.append("x" * 70_000)
    loose.hand(handover)
    assert Receiver(cases["full"], tmp_path / "trial").trial("handover", loose.closed()) == "refused"
