"""The whole check of a desk: what the store finds, and what only the signed facts can tell: whether they are those that
were kept, and whether what shows and what does not follows from them."""

import sqlite3
from dataclasses import dataclass

from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import check as stored
from lmcdesk.store import identity, soundness
from lmcdesk.store.check import Finding
from lmcdesk.store.database import Database
from lmcdesk.store.identity import DeskCard
from lmcdesk.store.misjudged import misjudged
from lmcdesk.sync import facts
from lmcdesk.sync.receipts import barred
from lmcdesk.sync.words import desk_name, place_name, plain, plain_name


@dataclass(frozen=True, slots=True)
class Fault:
    """A place where what is kept of certificates and judgements is not what it was."""

    desk: DeskCard
    """Whose changes are concerned; this desk for its own table of facts."""
    stream: str
    """Empty there."""
    number: int
    """Of the first change, 0 there."""
    text: str
    """The whole sentence."""


def check(database: Database, progress: Progress | None = None) -> list[Finding]:
    """All that is wrong or odd, the severe first. Where something is damaged, only the damage is told."""
    found = stored.check(database, progress)
    if any(finding.severe for finding in found):
        return found
    with database.raw() as connection:
        wrong = altered_facts(connection) or misjudgements(connection)
        told = [] if wrong or not facts.trusted(connection).is_barred_here else [barred()]
    severe = [Finding(True, "", None, fault.text) for fault in wrong]
    return [*severe, *(Finding(False, "", None, text) for text in told), *found]


def altered_facts(connection: sqlite3.Connection) -> list[Fault]:
    """The signed facts that are not what was kept."""
    text = translate(
        "Check",
        "What this desk keeps of the desks' certificates was altered, in the entry “{entry}”. Restore a backup of "
        "before.",
    )
    me = identity.card(connection)
    return [Fault(me, "", 0, text.format(entry=plain(entry))) for entry in facts.altered(connection)]


def misnamed(connection: sqlite3.Connection) -> list[Fault]:
    """The desks of which another name, role or place is kept than their certificates say."""
    believed = facts.trusted(connection)
    text = translate(
        "Check",
        "{desk}: the name, role or place that is kept of it is not that of its certificate, which says “{name}”. "
        "Restore a backup of before.",
    )
    return [
        Fault(card, "", 0, text.format(desk=desk_name(card), name=plain_name(certificate.name)))
        for card in identity.cards(connection).values()
        if (certificate := believed.misnamed(card)) is not None
    ]


def altered_receipts(connection: sqlite3.Connection) -> list[Fault]:
    """The receipts that cannot be those that were kept, by the changes that they tell of."""
    me = identity.card(connection)
    return [Fault(me, "", 0, finding.text) for finding in soundness.receipts(connection)]


def misjudgements(connection: sqlite3.Connection) -> list[Fault]:
    """Changes that show although what is kept of the certificates says that they may not, or the other way round; in a
    log that is sound, with facts that can be read."""
    believed = facts.trusted(connection)
    text = translate(
        "Check",
        "{desk}, {place}, from change {number} on: entries that are shown or left out otherwise than the certificates "
        "kept here say: {count}. One of them was altered or taken away. Restore a backup of before.",
    )
    return [
        Fault(
            one.desk,
            one.stream,
            one.number,
            text.format(desk=desk_name(one.desk), place=place_name(one.stream), number=one.number, count=one.changes),
        )
        for one in misjudged(connection, believed.judge, believed.own.key if believed.own else None)
    ]
