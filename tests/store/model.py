"""What desks must show, reckoned without epochs, vectors or streams: from all changes ever made, each with the set of
changes that its writer had seen. From that follow the heads, the conflicts, the deletions and what was before."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from lmcdesk.domain.base import EXISTENCE, kind_numbered

Dot = tuple[UUID, str, int]
Key = tuple[UUID, int]
Heads = Mapping[Key, set[Dot]]


@dataclass(frozen=True)
class Written:
    key: Key
    kind: int
    value: object
    clock: int
    past: frozenset[Dot]


class Model:
    """All changes ever made."""

    def __init__(self) -> None:
        self.changes: dict[Dot, Written] = {}

    def leaves(self, dots: Iterable[Dot]) -> set[Dot]:
        every = set(dots)
        return {d for d in every if not any(d in self.changes[e].past for e in every)}

    def heads(self, held: Iterable[Dot]) -> Heads:
        by_key: dict[Key, set[Dot]] = {}
        for dot in held:
            by_key.setdefault(self.changes[dot].key, set()).add(dot)
        return {key: self.leaves(dots) or dots for key, dots in by_key.items()}  # none if somebody claims to foresee

    def shown(self, dots: Collection[Dot], held: set[Dot]) -> object:
        if len(dots) < 2:
            return next((self.changes[d].value for d in dots), None)
        return self.changes[max(dots, key=lambda d: (self.since(d, held), d[0].bytes, d[1]))].value

    def latest(self, dots: Iterable[Dot]) -> Dot | None:
        return max(dots, key=lambda d: (self.changes[d].clock, d[0].bytes, d[1]), default=None)

    def since(self, dot: Dot, held: set[Dot]) -> int:
        """When the writer of a change said so; or, of a field that ever moved to another stream, one before him who had
        overwritten all that he found otherwise."""
        said = self.changes[dot]
        if len({d[1] for d in held if self.changes[d].key == said.key}) == 1:
            return said.clock
        known = [d for d in said.past & held if d != dot and self.changes[d].key == said.key]
        otherwise = {d for d in known if self.changes[d].value != said.value}
        again = (self.changes[d] for d in known if d not in otherwise)
        return min([said.clock, *(one.clock for one in again if otherwise <= one.past)])

    def deleted(self, record: UUID, heads: Heads) -> bool:
        said = heads.get((record, EXISTENCE), set())
        others = [d for (r, f), dots in heads.items() if r == record and f != EXISTENCE for d in dots]
        return (
            bool(said)
            and all(self.changes[d].value == 1 for d in said)
            and all(any(o in self.changes[d].past for d in said) for o in others)
        )

    def standing(self, record: UUID, heads: Heads) -> str:
        """Whether a record is deleted, waits for a decision about that, or is simply there."""
        said = [self.changes[d].value for d in heads.get((record, EXISTENCE), ())]
        return "gone" if self.deleted(record, heads) else "waits" if 1 in said else "there"

    def named(self, record: UUID, heads: Heads, held: set[Dot]) -> bool:
        """Whether another record that is there names it, as a milestone does its project."""
        for (other, number), dots in heads.items():
            kind = kind_numbered(self.changes[next(iter(dots))].kind)
            field = kind.numbered(number) if kind else None
            if field and field.to and self.shown(dots, held) == record.bytes and not self.deleted(other, heads):
                return True
        return False

    def before(self, dots: Collection[Dot], held: set[Dot]) -> object:
        """What was written last of all that the writers of some changes of a field found there, as far as held."""
        every = frozenset.intersection(*(self.changes[d].past for d in dots)) & held
        key = self.changes[next(iter(dots))].key
        latest = self.latest(self.leaves(d for d in every if self.changes[d].key == key))
        return None if latest is None else self.changes[latest].value

    def disputed(self, dots: Iterable[Dot]) -> bool:
        """Whether heads of a field say different things; desks that wrote the same agree."""
        return len({self.changes[dot].value for dot in dots}) > 1

    def left_behind(self, heads: Heads, held: set[Dot]) -> set[UUID]:
        """The deleted projects to which something belongs that is there, and that was written unaware of it."""
        found = set()
        for (record, number), dots in heads.items():
            kind = kind_numbered(self.changes[next(iter(dots))].kind)
            belongs = kind.fields.get("project") if kind else None
            if belongs is None or self.deleted(record, heads):
                continue
            of = self.shown(heads.get((record, belongs.number), set()), held)
            project = UUID(bytes=of) if isinstance(of, bytes) else None
            if project is not None and self.deleted(project, heads):
                known = set().union(*(self.changes[d].past for d in heads[project, EXISTENCE]))
                work = {d for d in dots if number != EXISTENCE or self.changes[d].value != 1}
                found |= {project} if work - known else set()
        return found

    def to_decide(self, heads: Heads, held: set[Dot]) -> set[tuple[UUID, str]]:
        """The records and fields that wait for a decision."""
        found = {(project, "deleted") for project in self.left_behind(heads, held)}
        for (record, number), dots in heads.items():
            one = self.changes[next(iter(dots))]
            kind = kind_numbered(one.kind)
            field = kind.numbered(number) if kind else None
            disputed = self.disputed(dots)
            gone = not disputed and one.value == 1 and not self.deleted(record, heads)
            if kind and number == EXISTENCE and (gone or disputed):
                found.add((record, "deleted"))
            elif field and disputed:
                found.add((record, field.name))
        return found
