"""Which projects the list shows, in which order and groups."""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lmcdesk.catalogue.folding import fold
from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.base import kinds
from lmcdesk.domain.progress import Standing
from lmcdesk.domain.values import Stage, choice_of, word
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.marks import State
from lmcdesk.reports.marks import word as state_word
from lmcdesk.store import queries, search
from lmcdesk.store.database import Database
from lmcdesk.store.keys import FIELD_BITS
from lmcdesk.store.standings import Standings
from lmcdesk.ui import figures
from lmcdesk.ui.pages.plan_names import province_name, section_name
from lmcdesk.ui.pages.project_rows import ProjectSource, standing_state
from lmcdesk.ui.pages.project_wish import STATES, Wish
from lmcdesk.ui.tables import Group


@dataclass(frozen=True)
class Found:
    """What a wish found: the rows, how many they are of how many, and how they stand."""

    source: ProjectSource
    keys: queries.Keys
    total: int
    states: Mapping[State | None, int]


def find(database: Database, standings: Standings, wish: Wish, today: date, progress: Progress) -> Found:
    """Look for the projects of a wish; takes a moment on a large desk."""
    known = standings.on(today)
    progress.step(0, 0)
    with database.raw() as connection:
        among = _with_words(database, connection, wish.words, progress) if wish.words.strip() else None
        asked = queries.ProjectFilter(
            stages=wish.stages,
            countries=wish.countries,
            provinces=wish.provinces,
            sections=wish.sections,
            years=wish.years,
        )
        keys = queries.project_keys(
            connection, asked, today, order=wish.order, descending=wish.descending, among=among, known=known
        )
        progress.step(0, 0)
        waiting = _waiting(connection)
        shown = {key: standing_state(known.get(key), key in waiting) for key in keys}
        if wish.states:
            keys = array("q", (key for key in keys if _wanted(wish.states, known.get(key), key in waiting)))
        entries: list[Group | int] = list(keys)
        if wish.group:
            entries = _grouped(connection, keys, wish.group, known, shown)
    counts = Counter(shown[key] for key in keys)
    return Found(ProjectSource(database, today, entries, wish), keys, len(known), counts)


def _wanted(states: frozenset[str], standing: Standing | None, waits: bool) -> bool:
    """A late project that also waits for a decision is found by either."""
    status = None if standing is None or standing.status is None else State[standing.status.name].value
    return status in states or (waits and State.TO_DECIDE.value in states)


def _with_words(database: Database, connection: sqlite3.Connection, words: str, progress: Progress) -> set[int]:
    """Projects that hold the words, or whose province is called so."""
    wanted = fold(words).split()
    named = [
        place.code
        for place in places().provinces
        if all(part in fold(" ".join((place.name, place.local, *place.also))) for part in wanted)
    ]
    found = search.keys(database, words, "project", progress)
    return found | {
        key
        for (key,) in connection.execute(
            "SELECT rid FROM project WHERE deleted = 0 AND province IN (SELECT value FROM json_each(?))",
            (json.dumps(named),),
        )
    }


def _waiting(connection: sqlite3.Connection) -> set[int]:
    """The projects in which something waits for a decision, in them or in what belongs to them."""
    found: set[int] = set()
    for kind in kinds().values():
        own = "id" if kind.name == "project" else "project"
        if own in ("id", *kind.fields):
            found.update(
                key
                for (key,) in connection.execute(
                    f"""SELECT p.rid FROM project p JOIN {kind.name} t ON t.{own} = p.id
                    WHERE t.rid IN (SELECT k >> {FIELD_BITS} FROM rival)"""
                )
            )
    return found


# Groups


def _grouped(
    connection: sqlite3.Connection,
    keys: Iterable[int],
    by: str,
    known: queries.Known,
    shown: Mapping[int, State | None],
) -> list[Group | int]:
    """Each project once, under its own section, province, stage or state; groups in their natural order."""
    value_of = shown if by == "state" else _values(connection, by)
    members: dict[Any, list[int]] = {}
    for key in keys:
        members.setdefault(value_of.get(key), []).append(key)
    entries: list[Group | int] = []
    for value in sorted(members, key=_place_of(by)):
        part = members[value]
        reached = [known[key].progress for key in part if key in known]
        given = [percent for percent in reached if percent is not None]
        texts = {"state": counted(len(part))}
        if given:
            texts["progress"] = figures.percent(sum(given) // len(given))
        entries.append(Group(_called(by, value), texts))
        entries += part
    return entries


def _values(connection: sqlite3.Connection, by: str) -> dict[int, Any]:
    column = "measure" if by == "section" else by
    rows = connection.execute(f"SELECT rid, {column} FROM project WHERE deleted = 0")
    if by == "section":
        return {key: str(measure).rpartition("-")[0] if measure else None for key, measure in rows}
    return dict(rows)


def _place_of(by: str) -> Callable[[Any], tuple[bool, int, str]]:
    """Where a group stands: as the Plan, the protocol, a project's life or the need for attention orders them."""
    every: dict[str, Sequence[Any]] = {
        "section": [section.number for section in shipped().sections],
        "province": [province.code for province in places().provinces],
        "stage": list(Stage),
        "state": list(STATES),
    }
    ordered = every[by]
    place = {value: at for at, value in enumerate(ordered)}
    return lambda value: (value is None, place.get(value, len(place)), str(value))


def _called(by: str, value: Any) -> str:
    match by:
        case "section":
            return section_name(value) if value else translate("Projects", "Without a measure of the Plan")
        case "province":
            return province_name(value) or translate("Projects", "Without a province")
        case "stage":
            stage = choice_of(Stage, value)
            return word(stage) if stage else translate("Projects", "Without a stage")
    return state_word(value) if value else translate("Projects", "Cancelled")


def counted(projects: int) -> str:
    """A number of projects in words."""
    if projects == 1:
        return translate("Projects", "1 project")
    return translate("Projects", "{n} projects").format(n=figures.number(projects))
