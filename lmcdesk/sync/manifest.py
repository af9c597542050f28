"""What stands in clear at the head of a bundle: who made it, when, for whom, and how many changes of what it holds."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from lmcdesk.domain.values import Role, word
from lmcdesk.i18n import Words
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.keys import MOST_NUMBER
from lmcdesk.sync import certificates, evidence
from lmcdesk.sync.boxes import Box, canonical, moment
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.codec import MOST_KIND
from lmcdesk.sync.columns import Unreadable
from lmcdesk.sync.envelope import Envelope
from lmcdesk.sync.words import (
    closed_for,
    count_of_kind,
    country_name,
    desk_name,
    open_to_all,
    place_name,
    plain,
    plain_name,
    spoken,
)

FORMAT = 1
"""What the sections mean. A reader knows formats up to its own, and the header names the least that will do."""

_MOST_BYTES = 1 << 40
_MOST_PARTS = 1_000_000


@dataclass(frozen=True, slots=True)
class Section:
    """One stretch of the file after the header: what it is, its size there and unpacked, and its SHA-256 as it lies
    there."""

    kind: str
    size: int
    unpacked: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class RunTold:
    """One desk's changes in one stream, those above `since` and up to `upto`, with how many there are by kind."""

    desk: UUID
    name: str
    stream: str
    since: int
    upto: int
    kinds: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Header:
    """The header as it is signed."""

    program: str
    made: datetime
    sender: DeskCard
    certificate: Certificate
    recipient: DeskCard | None
    envelope: Envelope | None
    """Who can decrypt the sections, if they are encrypted."""
    runs: tuple[RunTold, ...]
    sections: tuple[Section, ...]
    part: tuple[int, int] | None = None
    """Which of how many files it is, if what was to be sent was divided."""

    def packed(self) -> bytes:
        """The header as bytes."""
        return canonical(
            {
                "format": FORMAT,
                "min_reader": FORMAT,
                "program": self.program,
                "made": moment(self.made),
                "sender": _card(self.sender),
                "certificate": self.certificate.statement.entries(),
                "recipient": _card(self.recipient) if self.recipient else None,
                "envelope": self.envelope.entries() if self.envelope else None,
                "runs": [
                    {
                        "desk": run.desk.hex,
                        "name": run.name,
                        "stream": run.stream,
                        "since": run.since,
                        "upto": run.upto,
                        "kinds": {str(number): count for number, count in run.kinds.items()},
                    }
                    for run in self.runs
                ],
                "sections": [
                    {"kind": s.kind, "size": s.size, "unpacked": s.unpacked, "sha256": s.sha256.hex()}
                    for s in self.sections
                ],
                "part": {"number": self.part[0], "count": self.part[1]} if self.part else None,
            }
        )

    @classmethod
    def read(cls, box: Box) -> "Header":
        """The header in a JSON object. Raises Unreadable."""
        return cls(
            program=box.text("program"),
            made=box.moment("made"),
            sender=_read_card(box.box("sender")),
            certificate=certificates.certificate(certificates.opened(box.box("certificate"))),
            recipient=_read_card(box.box("recipient")) if box.has("recipient") else None,
            envelope=Envelope.read(box.box("envelope")) if box.has("envelope") else None,
            runs=tuple(_read_run(run) for run in box.boxes("runs")),
            sections=tuple(
                Section(
                    kind=section.text("kind"),
                    size=section.number("size", _MOST_BYTES),
                    unpacked=section.number("unpacked", _MOST_BYTES),
                    sha256=section.key("sha256", 32),
                )
                for section in box.boxes("sections")
            ),
            part=_read_part(box.box("part")) if box.has("part") else None,
        )


@dataclass(frozen=True, slots=True)
class Manifest:
    """A bundle whose signature and whose every byte were found whole. Whether its sender is to be believed is another
    question, answered at a desk (see senders)."""

    file: str
    """The file's name without its folder."""
    size: int
    sha256: str
    """Of the whole file."""
    header: Header
    begins: int
    """Where the first section begins."""

    @property
    def changes(self) -> int:
        """How many changes the bundle holds."""
        return sum(run.upto - run.since for run in self.header.runs)

    @property
    def evidence(self) -> int:
        """How many bytes of files of evidence the bundle holds."""
        return sum(section.unpacked for section in self.header.sections if section.kind == evidence.CONTENT)

    @property
    def closed(self) -> bool:
        """Whether only those whom it is for can read what it holds."""
        return self.header.envelope is not None

    def closure(self, words: Words | None = None) -> str:
        """Who can read what it holds, in a sentence."""
        if not self.closed:
            return open_to_all(words)
        receiver = self.header.recipient
        if receiver is None:
            return spoken(words)("Bundle", "Closed: only the desk it was made for can read it.")
        return closed_for(desk_name(receiver, words), words)

    def lines(self, words: Words | None = None) -> list[str]:
        """The bundle's story in plain words, line by line."""
        words, header = spoken(words), self.header
        found = [
            words("Bundle", "From {desk}, {role}, {country}.").format(
                desk=desk_name(header.sender, words),
                role=word(header.sender.role, words.language),
                country=country_name(header.sender.country, words),
            ),
            words("Bundle", "Made on {day} at {time} UTC with LMC Desk {version}.").format(
                day=f"{header.made:%Y-%m-%d}", time=f"{header.made:%H:%M}", version=plain(header.program)
            ),
            words("Bundle", "Signed with the key {fingerprint}.").format(fingerprint=header.certificate.fingerprint),
        ]
        if header.recipient is not None:
            found.append(words("Bundle", "Made for {desk}.").format(desk=desk_name(header.recipient, words)))
        found.append(self.closure(words))
        if header.part is not None:
            number, count = header.part
            found.append(
                words("Bundle", "Part {number} of {count}, which may arrive in any order.").format(
                    number=number, count=count
                )
            )
        found.append(
            words("Bundle", "Changes: {count}. Size: {size} kB.").format(count=self.changes, size=-(-self.size // 1000))
        )
        if self.evidence:
            found.append(words("Bundle", "Evidence in it: {size} kB.").format(size=-(-self.evidence // 1000)))
        for run in header.runs:
            found.append(
                words("Bundle", "Written at {desk} about {stream}: changes {first} to {last}.").format(
                    desk=plain_name(run.name) or place_name(run.stream, words),
                    stream=place_name(run.stream, words),
                    first=run.since + 1,
                    last=run.upto,
                )
            )
        kinds: Counter[int] = Counter()
        for run in header.runs:
            kinds.update(run.kinds)
        return found + [count_of_kind(number, count, words) for number, count in sorted(kinds.items())]


def _card(card: DeskCard) -> dict[str, Any]:
    return {
        "id": card.id.hex,
        "name": card.name,
        "country": card.country,
        "province": card.province,
        "role": card.role.value,
    }


def _read_card(box: Box) -> DeskCard:
    try:
        role = Role(box.text("role"))
    except ValueError:
        raise Unreadable("no such role") from None
    return DeskCard(
        box.uuid("id"),
        box.text("name"),
        box.text("country"),
        box.text("province") if box.has("province") else None,
        role,
    )


def _read_part(box: Box) -> tuple[int, int]:
    number, count = box.number("number", _MOST_PARTS), box.number("count", _MOST_PARTS)
    if not 1 <= number <= count:
        raise Unreadable("no such part")
    return number, count


def _read_run(box: Box) -> RunTold:
    kinds = box.box("kinds")
    run = RunTold(
        desk=box.uuid("desk"),
        name=box.text("name"),
        stream=box.text("stream"),
        since=box.number("since", MOST_NUMBER),
        upto=box.number("upto", MOST_NUMBER),
        kinds={_kind(name): kinds.number(name, MOST_NUMBER) for name in kinds.names()},
    )
    if sum(run.kinds.values()) != run.upto - run.since or run.upto <= run.since:
        raise Unreadable("a run holds another number of changes than its kinds add up to")
    return run


def _kind(name: str) -> int:
    if not (name.isascii() and name.isdigit() and 1 <= int(name[:9]) <= MOST_KIND):
        raise Unreadable("no number of a kind")
    return int(name)
