"""Offices that exchange files, each on a computer of its own; and what each must believe, take over and show, by rules
that are written down a second time here."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.domain.records import Project
from lmcdesk.domain.values import Role
from lmcdesk.store.database import Database
from lmcdesk.store.identity import DeskCard
from lmcdesk.sync import keys, trust
from lmcdesk.sync.envelope import Envelope
from lmcdesk.sync.manifest import Manifest
from tests.store.exchanging import clock_at
from tests.store.model import Dot, Model

Series = tuple[UUID, str]


@dataclass(frozen=True)
class Holder:
    """Whose a key is. Copies of an office have its key."""

    name: str
    country: str
    province: str | None
    root: str
    """Who vouches for it; a root does so itself."""

    @property
    def role(self) -> Role:
        return Role.COORDINATOR if self.province else Role.SECRETARIAT

    def may_write(self, stream: str, kind: int, number: int, value: object) -> bool:
        """Features G3 and E1."""
        if self.province is None:
            return stream[:2] == self.country
        fields = kinds()["progress_report"].fields
        reserved = kind == kinds()["progress_report"].number and (
            (number == fields["state"].number and value in ("returned", "approved", "locked"))
            or (number == fields["return_reason"].number and value is not None)
        )
        if stream == f"{self.country}/lists":
            return kind == kinds()["organisation"].number
        return not reserved and kind != kinds()["rate"].number and about(stream) == self.province


def about(stream: str) -> str:
    """What a stream is about."""
    return stream.split("/")[0]


SECRETARIAT = Holder("VT", "LA", None, "VT")
SECOND = Holder("PV", "LA", None, "VT")
LUANG_NAMTHA = Holder("LN", "LA", "LA-LM", "VT")
OUDOMXAY = Holder("OX", "LA", "LA-OU", "VT")
PHNOM_PENH = Holder("PP", "KH", None, "PP")
HOLDERS = {h.name: h for h in (SECRETARIAT, SECOND, LUANG_NAMTHA, OUDOMXAY, PHNOM_PENH)}

CASTS = [
    (SECRETARIAT, LUANG_NAMTHA, OUDOMXAY),
    (SECRETARIAT, LUANG_NAMTHA, SECOND),
    (SECRETARIAT, LUANG_NAMTHA, PHNOM_PENH),
]
"""Two provinces; two secretariats of one country; two countries whose secretariats trust one another."""


@dataclass(frozen=True)
class Said:
    """A secretariat vouches for a key; or takes that back, but for changes up to some numbers."""

    issuer: str
    key: str
    stands: frozenset[tuple[Series, int]] | None = None


@dataclass(eq=False)
class Office:
    """A desk's folder, the computer it lies on, and all that the model knows of it."""

    holder: Holder
    place: Path
    database: Database
    roots: set[str]
    said: set[Said]
    held: set[Dot] = field(default_factory=set)
    done: set[str] = field(default_factory=set)
    """The files that were merged, by their hashes."""
    waiting: list["Sent"] = field(default_factory=list)
    lines: set[tuple[str, bytes]] = field(default_factory=set)
    """The keys, earlier and later ones, that it knows of the secretariats whose word it takes."""
    tampered: bool = False
    """Somebody made it write what it may not; what it shows itself is its own affair."""

    @contextmanager
    def at_work(self, now: Callable[[], int]) -> Iterator[None]:
        """On its computer, with that computer's clock."""
        before = os.environ["LMCDESK_STATE"]
        os.environ["LMCDESK_STATE"] = str(self.place / "marks")
        try:
            with clock_at(now):
                yield
        finally:
            os.environ["LMCDESK_STATE"] = before

    def revoked(self, key: str) -> list[dict[Series, int]]:
        """What still stands of a key by each revocation that it heard of."""
        return [dict(s.stands) for s in self.said if s.key == key and s.stands is not None and s.issuer in self.roots]

    def vouched_for(self, key: str) -> bool:
        return key in self.roots or any(s.key == key and s.stands is None and s.issuer in self.roots for s in self.said)

    def counted(self, model: Model, owners: dict[UUID, str]) -> set[Dot]:
        """What it holds and must not withhold."""
        revoked = {key: self.revoked(key) for key in HOLDERS}
        known = {key for key in HOLDERS if self.vouched_for(key)}

        def believed(dot: Dot) -> bool:
            owner, stream, number = dot
            key = owners[owner]
            return key in known and all(number <= stands.get((owner, stream), 0) for stands in revoked[key])

        def by_secretariat(dot: Dot) -> bool:
            holder = HOLDERS[owners[dot[0]]]
            return believed(dot) and holder.province is None and dot[1][:2] == holder.country

        def may(dot: Dot) -> bool:
            change = model.changes[dot]
            return HOLDERS[owners[dot[0]]].may_write(dot[1], change.kind, change.key[1], change.value)

        astray = self._astray(model, by_secretariat)
        return {dot for dot in self.held if believed(dot) and may(dot) and dot not in astray}

    def _astray(self, model: Model, by_secretariat: Callable[[Dot], bool]) -> set[Dot]:
        """What is about a record of another place than its own, or than its project's own."""
        of: dict[UUID, set[Dot]] = {}
        for dot in self.held:
            of.setdefault(model.changes[dot].key[0], set()).add(dot)
        parents = {kind.number: kind.fields["project"].number for kind in kinds().values() if "project" in kind.fields}

        def own(record: UUID) -> set[str]:
            """Where somebody spoke of it who knew of no other place, and where a secretariat of that country did."""
            said = of.get(record, set())
            begun = {
                about(dot[1])
                for dot in said
                if not any(about(x[1]) != about(dot[1]) for x in said & model.changes[dot].past)
            }
            countries = {place[:2] for place in begun}
            return begun | {about(dot[1]) for dot in said if by_secretariat(dot) and dot[1][:2] in countries}

        found = set()
        for record, said in of.items():
            mine, more = own(record), set[str]()
            for dot in said:
                change = model.changes[dot]
                if (
                    about(dot[1]) in mine
                    and change.key[1] == parents.get(change.kind)
                    and isinstance(change.value, bytes)
                ):
                    more |= own(UUID(bytes=change.value)) - {about(dot[1])}
            mine |= {place for place in more if place[:2] in {here[:2] for here in mine}}
            found |= {dot for dot in said if about(dot[1]) not in mine}
        return found

    def knows(self) -> frozenset[tuple[str, bytes]]:
        """The secretariats' keys that it knows, a secretariat's own later ones among them, whatever state came back."""
        held = keys.load(self.place / "desk")
        assert held is not None
        own = self.holder.root == self.holder.name
        return frozenset(self.lines | {(self.holder.name, pair.public) for pair in held.pairs if own})

    def opens(self, envelope: Envelope | None) -> bool:
        """Whether it has the key to something closed; a copy lacks those that were made elsewhere since."""
        held = keys.load(self.place / "desk")
        assert held is not None
        return envelope is None or any(pair.receiving_public in envelope.wrapped for pair in held.pairs)

    def learn(self, told: frozenset[Said], lines: frozenset[tuple[str, bytes]]) -> None:
        """It believes whom it trusts."""
        self.said |= {s for s in told if s.issuer in self.roots}
        self.lines |= {(root, key) for root, key in lines if root in self.roots}

    def copied(self, place: Path) -> "Office":
        """Another one with the same past."""
        other = replace(self, place=place, database=Database.open(place / "desk"))
        other.roots, other.said, other.held = set(self.roots), set(self.said), set(self.held)
        other.done, other.waiting, other.lines = set(self.done), list(self.waiting), set(self.lines)
        return other


@dataclass(eq=False)
class Sent:
    """A bundle in somebody's hands."""

    path: Path
    manifest: Manifest
    holder: Holder
    said: frozenset[Said]
    lines: frozenset[tuple[str, bytes]]
    """What its sender knew of secretariats' keys."""
    dots: set[Dot]
    """The changes that it brings."""
    told: set[Dot]
    """All of these its sender knew, and says so."""

    def refused_by(self, office: Office) -> bool:
        """Whether its sender is not believed there, or it is encrypted to others."""
        return (
            (self.holder.root, self.manifest.header.certificate.issuer) not in office.knows()
            or bool(office.revoked(self.holder.name))
            or not office.opens(self.manifest.header.envelope)
        )

    def fits(self, office: Office) -> bool:
        """Whether nothing before it is missing there."""
        return self.told <= office.held | self.dots


def found(casts: Sequence[tuple[Holder, ...]], root: Path) -> dict[tuple[Holder, ...], tuple[Path, list[Office]]]:
    """Each cast's offices, enrolled and trusting one another, as they are before anything is written. They work under
    root/work, so that the computers know their desks again when they are put back there."""
    made = {}
    for n, cast in enumerate(casts):
        offices = []
        for holder in cast:
            place = root / "work" / holder.name
            office = Office(holder, place, Database(place / "desk"), {holder.root}, set())
            with office.at_work(lambda: 0):
                office.database = Database.create(
                    place / "desk", country=holder.country, province=holder.province, role=holder.role, name=holder.name
                )
            offices.append(office)
        by_name = {office.holder.name: office for office in offices}
        for office in offices:
            secretariat = by_name[office.holder.root]
            if secretariat is not office:
                trust.accept(office.database, trust.enrol(secretariat.database, trust.request(office.database)))
                secretariat.said.add(Said(secretariat.holder.name, office.holder.name))
                office.said.add(Said(secretariat.holder.name, office.holder.name))
                office.roots |= {office.holder.name} if office.holder.province is None else set()
            office.learn(frozenset(), frozenset({(office.holder.root, trust.own(secretariat.database)[1].key)}))
        roots = [office for office in offices if office.holder.root == office.holder.name]
        for one in roots:
            for other in roots:
                if one is not other:
                    take_the_word_of(one, other, trust.request(other.database))
        template = root / f"cast {n}"
        shutil.move(root / "work", template)
        made[cast] = template, offices
    return made


def take_the_word_of(office: Office, secretariat: Office, file: bytes) -> None:
    """Trust a secretariat, its fingerprint having been compared."""
    trust.trust(office.database, file, trust.requested(file).fingerprint)
    office.roots.add(secretariat.holder.name)
    office.learn(frozenset(), secretariat.knows())


def write_as(desk: Database, card: DeskCard, *, stream: str = "LA-SV", title: str = "Not by that desk") -> None:
    """Write in another desk's name, as a tampered program would."""
    with desk.writing("Noy", "sample") as journal:
        connection = journal.connection
        (mine,) = connection.execute("SELECT desk FROM me").fetchone()
        connection.execute(
            "INSERT OR IGNORE INTO desk (id, name, country, province, role) VALUES (?, ?, ?, ?, ?)",
            (card.id.bytes, card.name, card.country, card.province, card.role),
        )
        connection.execute("INSERT OR IGNORE INTO mine (desk) SELECT ix FROM desk WHERE id = ?", (card.id.bytes,))
        connection.execute("UPDATE me SET desk = (SELECT ix FROM desk WHERE id = ?)", (card.id.bytes,))
        journal.renamed()
        journal.add(Project(title=title, country="LA", province=stream))
    with desk.writing("Noy", "sample") as journal:
        journal.connection.execute("UPDATE me SET desk = ?", (mine,))
        journal.renamed()
