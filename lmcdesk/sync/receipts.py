"""What became of bundles, in figures and in words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from lmcdesk.errors import BundleRefused
from lmcdesk.i18n import Words, mark
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.takeover import Taken
from lmcdesk.sync.evidence import Arrived
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.words import desk_name, place_name, spoken


class Outcome(StrEnum):
    """What became of a bundle."""

    MERGED = "merged"
    HELD = "held"
    """Earlier changes are missing; it waits for them."""
    KNOWN = "known"
    """The very same bundle was merged before."""
    OWN = "own"
    """It was made here, and all that it holds is here."""
    REFUSED = "refused"


_OUTCOMES = {
    Outcome.MERGED: mark("Merge", "Merged"),
    Outcome.HELD: mark("Merge", "Waits for an earlier bundle"),
    Outcome.KNOWN: mark("Merge", "Was merged before"),
    Outcome.OWN: mark("Merge", "Made at this desk"),
    Outcome.REFUSED: mark("Merge", "Refused"),
}


@dataclass(frozen=True, slots=True)
class Missing:
    """One desk's changes in one stream that must come before."""

    desk: DeskCard
    stream: str
    first: int
    last: int
    own: bool = False
    """They were written under the name of the desk that lacks them."""

    def line(self, words: Words | None = None) -> str:
        """What is missing, named; the stream too where it is not the desk's own place."""
        words = spoken(words)
        numbers = str(self.first)
        if self.last > self.first:
            numbers = words("Merge", "{first} to {last}").format(first=self.first, last=self.last)
        if self.stream == (self.desk.province or self.desk.country):
            return words("Merge", "{desk} {numbers} is missing.").format(
                desk=desk_name(self.desk, words), numbers=numbers
            )
        return words("Merge", "{desk} {numbers} on {place} is missing.").format(
            desk=desk_name(self.desk, words), numbers=numbers, place=place_name(self.stream, words)
        )


@dataclass(slots=True)
class MergeReport:
    """What became of one bundle, and of those that had waited for it."""

    file: str
    outcome: Outcome
    manifest: Manifest | None = None
    """None for a file that was refused."""
    taken: Taken = field(default_factory=Taken)
    came: datetime | None = None
    """When the very same bundle was merged before."""
    missing: list[Missing] = field(default_factory=list)
    refusal: str = ""
    """What was said of a bundle that was refused, or that came while the desk was busy."""
    refused: BundleRefused | None = None
    claims: str = ""
    """Who made a bundle that was refused, by its own word."""
    undone_by: int | None = None
    """The receipt by which the very same bundle was taken back after it was merged before."""
    parted: bool = False
    """Another computer worked under this desk's name, which goes on under a new one since."""
    barred: bool = False
    """This desk's own certificate was revoked."""
    kept: bool = False
    """A copy is kept at this desk (see quarantine)."""
    evidence: Arrived = field(default_factory=Arrived)
    released: list["MergeReport"] = field(default_factory=list)
    """Bundles that were held and could be merged after this one."""

    def sender(self, words: Words | None = None) -> str:
        """Who made it; an empty text where that cannot be believed."""
        return desk_name(self.manifest.header.sender, words) if self.manifest else ""

    def lines(self, words: Words | None = None) -> list[str]:
        """The story in plain words, line by line."""
        words = spoken(words)
        desk = self.sender(words)
        match self.outcome:
            case Outcome.REFUSED:
                return [self.refusal]
            case Outcome.HELD if self.refusal:
                return [self.refusal]
            case Outcome.OWN:
                return [
                    words("Merge", "“{file}” was made at this desk and holds nothing that is not here.").format(
                        file=self.file
                    )
                ]
            case Outcome.KNOWN if self.undone_by is not None:
                return [
                    words(
                        "Merge",
                        "“{file}” was merged on {day} at {time} UTC and taken back since, by receipt {number}. Nothing "
                        "changed. To have it again, take that back: “lmcdesk undo {number}”.",
                    ).format(
                        file=self.file, day=f"{self.came:%Y-%m-%d}", time=f"{self.came:%H:%M}", number=self.undone_by
                    ),
                    *self.evidence.lines(words),
                ]
            case Outcome.KNOWN:
                return [
                    words("Merge", "“{file}” was already merged on {day} at {time} UTC. Nothing changed.").format(
                        file=self.file, day=f"{self.came:%Y-%m-%d}", time=f"{self.came:%H:%M}"
                    ),
                    *self.evidence.lines(words),
                ]
            case Outcome.HELD:
                held = words(
                    "Merge",
                    "“{file}” from {desk} is kept, and merged by itself as soon as the missing bundle has come.",
                ).format(file=self.file, desk=desk)
                found = [*(missing.line(words) for missing in self.missing), held]
                if any(missing.own for missing in self.missing):
                    found.append(
                        words(
                            "Merge",
                            "Another computer works under this desk's name. Ask for a bundle from the beginning "
                            "(“lmcdesk bundle --anew”, or on the exchange page): this one then goes on under a name of "
                            "its own.",
                        )
                    )
                return found
        brought = [*self._brought(desk, words), *self.evidence.lines(words)]
        if self.parted:
            brought.append(
                words(
                    "Merge",
                    "Another computer has worked under this desk's name. What was written here is kept under a new "
                    "one: send it with this desk's next bundle.",
                )
            )
        if self.barred:
            brought.append(barred(words))
        return [*brought, *(line for later in self.released for line in later.lines(words))]

    def _brought(self, desk: str, words: Words) -> list[str]:
        taken = self.taken
        if not taken.new and self.evidence.came + self.evidence.pieces:
            return [words("Merge", "“{file}” from {desk} brings evidence.").format(file=self.file, desk=desk)]
        if not taken.new:
            return [words("Merge", "“{file}” from {desk} holds nothing new.").format(file=self.file, desk=desk)]
        found = [
            words("Merge", "“{file}” from {desk} is merged. New changes: {new}, in records: {records}.").format(
                file=self.file, desk=desk, new=taken.new, records=taken.records
            )
        ]
        if taken.conflicts:
            found.append(words("Merge", "Fields that now wait for a decision: {count}.").format(count=taken.conflicts))
        if taken.beside:
            found.append(
                words(
                    "Merge",
                    "Records that this desk had edited meanwhile, in other fields: {count}. Both entries stand.",
                ).format(count=taken.beside)
            )
        if taken.decided:
            found.append(words("Merge", "Decisions that came with it: {count}.").format(count=taken.decided))
        if taken.withheld:
            found.append(
                words(
                    "Merge",
                    "Changes that are kept and not shown, because their desk may not make them: {count}. “lmcdesk "
                    "check” names them.",
                ).format(count=taken.withheld)
            )
        if taken.unknown:
            found.append(
                words(
                    "Merge",
                    "Changes that only a newer version of LMC Desk understands: {count}. They are kept, and show once "
                    "it is installed; “lmcdesk check” counts all of them.",
                ).format(count=taken.unknown)
            )
        if taken.severe:
            found.append(
                words(
                    "Merge",
                    "Records that now hold values which cannot be meant: {count}. “lmcdesk check” names them.",
                ).format(count=taken.severe)
            )
        for ahead in taken.clocks_ahead:
            found.append(
                words(
                    "Merge",
                    "The clock at {desk} is more than a day ahead of this one. Check the date of both computers.",
                ).format(desk=desk_name(ahead, words))
            )
        return found


def barred(words: Words | None = None) -> str:
    """What an office is told whose certificate was revoked."""
    return spoken(words)(
        "Trust",
        "This desk's certificate was revoked, so nobody takes its bundles over. Nothing that is recorded here is lost: "
        "make a new key (“lmcdesk renew”, or on the exchange page), have the secretariat enrol it, and send all that "
        "was not sent.",
    )


def claimed(desk: str, words: Words | None = None) -> str:
    """Where a bundle says that it is from, if it says so."""
    return spoken(words)("Merge", "says it is from {desk}").format(desk=desk) if desk else ""


def table(reports: Sequence[MergeReport], words: Words | None = None) -> list[tuple[str, ...]]:
    """One row for each bundle under a row of headings; those that had waited follow the one that let them in."""
    words = spoken(words)
    rows: list[tuple[str, ...]] = [
        (
            words("Merge", "File"),
            words("Merge", "From"),
            words("Merge", "Outcome"),
            words("Merge", "New changes"),
            words("Merge", "To decide"),
        )
    ]
    for report in reports:
        for one in (report, *report.released):
            sender = one.sender(words) or claimed(one.claims, words)
            outcome = words(*_OUTCOMES[one.outcome])
            rows.append((one.file, sender, outcome, str(one.taken.new), str(one.taken.conflicts)))
    return rows
