"""Who has reported: for each province and period, what came of it by bundles and which of its projects were reported
on."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from lmcdesk.domain.values import ReportState, Stage
from lmcdesk.i18n import plain_name
from lmcdesk.store import history, identity
from lmcdesk.store.history import moment
from lmcdesk.store.keys import NUMBER_BITS, STREAM_BITS

MONTH, QUARTER = 1, 3
"""Months in a period."""


@dataclass(frozen=True, slots=True)
class Period:
    """A month or a quarter, from its first to its last day."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Came:
    """What came of one province for one period."""

    reported: int = 0
    """Projects with a progress report on the period that was handed in and not returned."""
    returned: int = 0
    """Projects whose report on the period was returned and not handed in again."""
    bundles: int = 0
    """Bundles of its desks, or with their work, that were merged within the period."""
    worked: date | None = None
    """The last day of its desks' work in those bundles; None where they held nothing that was new here."""


@dataclass(frozen=True, slots=True)
class Reporting:
    """A province's line on the board. `place` is its code, or the country's for what is national; `came` follows the
    periods asked for."""

    place: str
    under_way: int
    """Projects in implementation, of each of which a report is awaited."""
    worked: date | None
    """The last day of its desks' work that ever came by a bundle."""
    came: tuple[Came, ...]


def periods(today: date, months: int, count: int) -> list[Period]:
    """So many months or quarters up to the one that today lies in, the earliest first."""
    number = (today.year * 12 + today.month - 1) // months
    return [_period(n * months, months) for n in range(number - count + 1, number + 1)]


def _period(month: int, months: int) -> Period:
    after = month + months
    return Period(_first(month), _first(after) - timedelta(days=1))


def _first(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


def board(connection: sqlite3.Connection, asked: Sequence[Period]) -> list[Reporting]:
    """The provinces of this desk's country that lead projects or have a desk, and the country itself if it leads some.

    A report counts in the period in which the time it is about ends; a bundle in the period in which it was merged.
    Merges that were taken back do not count.
    """
    country = identity.card(connection).country
    under_way = _under_way(connection, country)
    reported, returned = _reports(connection, country, asked)
    bundles, worked, last = _merges(connection, country, asked)
    for key, works in _sent(connection, country, asked).items():
        bundles[key] |= works
    provinces = {card.province for card in identity.cards(connection).values() if card.country == country}
    counted = (place for place, _ in (*reported, *returned, *bundles))
    places = sorted({*under_way, *last, *counted, *filter(None, provinces)})
    return [
        Reporting(
            place,
            under_way.get(place, 0),
            last.get(place),
            tuple(
                Came(
                    len(reported[place, at]),
                    len(returned[place, at] - reported[place, at]),
                    len(bundles[place, at]),
                    worked.get((place, at)),
                )
                for at in range(len(asked))
            ),
        )
        for place in places
    ]


def _under_way(connection: sqlite3.Connection, country: str) -> dict[str, int]:
    rows = connection.execute(
        """SELECT coalesce(province, country), sum(stage IS ?) FROM project WHERE deleted = 0 AND country = ?
        GROUP BY 1""",
        (Stage.IMPLEMENTATION.value, country),
    )
    return dict(rows.fetchall())


_Projects = defaultdict[tuple[str, int], set[bytes]]


def _reports(connection: sqlite3.Connection, country: str, asked: Sequence[Period]) -> tuple[_Projects, _Projects]:
    """The projects reported on, and those whose report was returned, by place and period."""
    reported: _Projects = defaultdict(set)
    returned: _Projects = defaultdict(set)
    rows = connection.execute(
        """SELECT coalesce(p.province, p.country), coalesce(r.period_end, r.period_start), r.state, p.id
        FROM progress_report r JOIN project p ON p.id = r.project
        WHERE r.deleted = 0 AND p.deleted = 0 AND p.country = ? AND r.state IN (?, ?, ?, ?)
            AND coalesce(r.period_end, r.period_start) BETWEEN ? AND ?""",
        (
            country,
            ReportState.SUBMITTED.value,
            ReportState.APPROVED.value,
            ReportState.LOCKED.value,
            ReportState.RETURNED.value,
            asked[0].first.isoformat(),
            asked[-1].last.isoformat(),
        ),
    )
    days = [(period.first.isoformat(), period.last.isoformat()) for period in asked]
    for place, day, state, project in rows:
        at = next((n for n, (first, last) in enumerate(days) if first <= day <= last), None)
        if at is not None:
            (returned if state == ReportState.RETURNED else reported)[place, at].add(project)
    return reported, returned


def _merges(
    connection: sqlite3.Connection, country: str, asked: Sequence[Period]
) -> tuple[defaultdict[tuple[str, int], set[int]], dict[tuple[str, int], date], dict[str, date]]:
    """The merges with work of a place's desks by place and period, the last day of that work, and the last of all."""
    bundles: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    worked: dict[tuple[str, int], date] = {}
    last: dict[str, date] = {}
    rows = connection.execute(
        f"""SELECT w.ix, w.at, coalesce(d.province, d.country), c.clock
        FROM work w JOIN work_run r ON r.work = w.ix JOIN desk d ON d.ix = r.series >> {STREAM_BITS}
        JOIN change c ON c.dot = r.series << {NUMBER_BITS} | r.last
        WHERE w.what = 'merge' AND w.undone_by IS NULL AND d.country = ? AND d.ix NOT IN (SELECT desk FROM mine)""",
        (country,),
    )
    for work, merged, place, clock in rows:
        day = moment(clock).astimezone().date()
        last[place] = max(day, last.get(place, day))
        at = _within(asked, datetime.fromisoformat(merged))
        if at is not None:
            bundles[place, at].add(work)
            worked[place, at] = max(day, worked.get((place, at), day))
    return bundles, worked, last


def _sent(
    connection: sqlite3.Connection, country: str, asked: Sequence[Period]
) -> defaultdict[tuple[str, int], set[int]]:
    """The merges of bundles that a place's desks sent, whatever was new in them, by place and period. Merges of before
    note their sender by name alone; one that desks of several places have says nothing."""
    places: defaultdict[str | UUID, set[str]] = defaultdict(set)
    mine = identity.mine(connection)
    for ix, card in identity.cards(connection).items():
        if card.country == country and ix not in mine:
            for sender in (card.id, plain_name(card.name)):
                places[sender].add(card.province or country)
    sent: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for receipt in history.receipts_where(connection, "w.what = 'merge' AND w.undone_by IS NULL", ()):
        at, of = _within(asked, receipt.at), places.get(receipt.partner or receipt.note, set())
        if at is not None and len(of) == 1:
            sent[next(iter(of)), at].add(receipt.number)
    return sent


def _within(asked: Sequence[Period], merged: datetime) -> int | None:
    """The period in which a merge was."""
    day = merged.astimezone().date()
    return next((n for n, period in enumerate(asked) if period.first <= day <= period.last), None)
