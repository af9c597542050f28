"""A province's work under several keys, which follow one another, are lost, or are taken back: what of it shows is
reckoned here key by key, and is the same wherever it came by whatever way."""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.errors import BundleRefused
from lmcdesk.store.database import Database
from lmcdesk.sync import keys, trust
from lmcdesk.sync.bundle import write
from lmcdesk.sync.merge import merge
from tests.store.exchanging import histories, vector

STREAM = "LA-LM"

rounds = st.lists(
    st.tuples(
        st.sampled_from(["renew", "lose", ""]),
        st.sampled_from("PPS"),
        st.sampled_from([False, False, True]),
        st.sampled_from([None, -1, 0]),
    ),
    min_size=1,
    max_size=5,
)
"""Of each: what becomes of the key, to whom a new project is sent, whether the secretariat passes on what it has, and
which of the keys that still stand it takes back then, the newest or the oldest."""


@dataclass
class Key:
    """One of the province's keys."""

    fingerprint: str
    before: int | None
    """The one that it followed."""
    stands: int | None = None
    """What still counts of it, once it was taken back."""
    sealed: int = 0
    vouches: int = 0
    """Up to which number it signed, and for which it vouches."""
    heard: bool = False
    """Whether the others know that it vouches."""

    def reaches(self, number: int) -> int:
        """How much counts of what it says of so many changes."""
        return number if self.stands is None else min(number, self.stands)


@dataclass
class Province:
    desk: Database
    keys: list[Key] = field(default_factory=list)
    titles: dict[int, str] = field(default_factory=dict)
    """By the numbers of their last changes."""

    @property
    def number(self) -> int:
        return vector(self.desk).get((self.desk.me.id, STREAM), 0)

    def renew(self, secretariat: Database, *, lose: bool) -> None:
        """Get another key, which the old one introduces unless it was lost."""
        if lose:
            (self.desk.folder / keys.FILE_NAME).unlink()
        asks = trust.request(self.desk) if lose or not self.keys else trust.renew(self.desk)
        trust.accept(self.desk, trust.enrol(secretariat, asks))
        earlier = None if lose or not self.keys else len(self.keys) - 1
        vouches = max((key.sealed for key in self.keys), default=0)
        self.keys.append(Key(trust.requested(asks).fingerprint, earlier, vouches=vouches))

    def sent(self) -> None:
        """All that was written is signed now."""
        self.keys[-1].sealed = self.number

    def heard(self) -> None:
        for key in self.keys:
            key.heard = True

    def revoke(self, secretariat: Database, which: int) -> None:
        standing = [n for n, key in enumerate(self.keys) if key.stands is None]
        if not standing:
            return
        trust.revoke(secretariat, self.keys[standing[which]].fingerprint)
        known = vector(secretariat).get((self.desk.me.id, STREAM), 0)
        n: int | None = standing[which]
        while n in standing:
            self.keys[n].stands = known
            n = self.keys[n].before

    def shows(self, number: int) -> bool:
        signed = next(key for key in self.keys if number <= key.sealed)
        vouched = [key.reaches(key.vouches) for key in self.keys if key.heard]
        return number <= max([signed.reaches(signed.sealed), *vouched])


@given(rounds)
@histories(10, 1)
def test_what_counts_of_each_key_is_the_same_everywhere(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, bool, int | None]]
) -> None:
    folder = tmp_path_factory.mktemp("keys")
    province = Province(
        Database.create(folder / "A", country="LA", province=STREAM, role=Role.COORDINATOR, name="A"),
    )
    others = {
        name: Database.create(folder / name, country="LA", province=None, role=Role.SECRETARIAT, name=name)
        for name in "SPQ"
    }
    secretariat = others["S"]
    for name in "PQ":
        trust.accept(others[name], trust.enrol(secretariat, trust.request(others[name])))
    province.renew(secretariat, lose=False)
    for n, (what, to, passes_on, which) in enumerate(steps):
        if what:
            province.renew(secretariat, lose=what == "lose")
        with province.desk.writing("Noy") as journal:
            journal.add(Project(title=f"Project {n}", country="LA", province=STREAM))
        province.titles[province.number] = f"Project {n}"
        if hand(province.desk, others[to], folder / f"{n}.lmcb"):
            province.heard()
        province.sent()
        if passes_on:
            hand(secretariat, others["P"], folder / f"{n} on.lmcb")
        if which is not None:
            province.revoke(secretariat, which)
    for n, (sender, receiver) in enumerate(["PS", "SP", "PQ", "SQ"]):
        assert hand(others[sender], others[receiver], folder / f"last {n}.lmcb")
    there = {name: vector(desk).get((province.desk.me.id, STREAM), 0) for name, desk in others.items()}
    assert len(set(there.values())) == 1
    expected = {title for number, title in province.titles.items() if number <= there["S"] and province.shows(number)}
    for desk in others.values():
        assert titles(desk) == expected
        assert signatures(desk, province.desk.me.id) == signatures(secretariat, province.desk.me.id)


def hand(sender: Database, receiver: Database, path: Path) -> bool:
    """Whether what the one sent was believed by the other."""
    write(sender, path, recipient=receiver.me.id)
    with suppress(BundleRefused):
        merge(receiver, path, "Noy")
        return True
    return False


def titles(desk: Database) -> set[str]:
    with desk.raw() as connection:
        return {title for (title,) in connection.execute("SELECT title FROM project WHERE NOT deleted")}


def signatures(desk: Database, of: UUID) -> list[tuple[int, bytes]]:
    with desk.raw() as connection:
        return connection.execute(
            "SELECT s.number, s.key FROM seal s JOIN desk d ON d.ix = s.series >> 12 WHERE d.id = ? ORDER BY 1, 2",
            (of.bytes,),
        ).fetchall()
