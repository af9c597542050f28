"""Which projects the list shows, in which order and groups."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lmcdesk.catalogue.folding import fold
from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.progress import Standing
from lmcdesk.domain.values import Stage, choice_of, word
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import queries, search, waiting
from lmcdesk.store.database import Database
from lmcdesk.store.standings import Standings
from lmcdesk.ui import figures
from lmcdesk.ui.marks import State
from lmcdesk.ui.marks import word as state_word
from lmcdesk.ui.pages.plan_names import province_name, section_name, section_of
from lmcdesk.ui.pages.project_rows import ProjectSource, standing_state
from lmcdesk.ui.pages.project_wish import DROPPED, STATES, Wish
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
    among = search.keys(database, wish.words, "project", progress) if wish.words.strip() else None
    asked = queries.ProjectFilter(
        stages=wish.stages,
        countries=wish.countries,
        provinces=wish.provinces,
        sections=wish.sections,
        years=wish.years,
        undropped=DROPPED in wish.without,
    )
    with database.raw() as connection:
        if among is not None and (named := provinces_called(wish.words)):
            among = among | set(queries.project_keys(connection, queries.ProjectFilter(provinces=named), today))
        if wish.figure:
            behind = queries.keys_of(connection, wish.behind)
            among = behind if among is None else among & behind
        keys = queries.project_keys(
            connection, asked, today, order=wish.order, descending=wish.descending, among=among, known=known
        )
        progress.step(0, 0)
        waits = waiting.projects(connection)
        held = queries.project_values(connection, _FIELDS[wish.group]) if wish.group in _FIELDS else None
    shown = {key: standing_state(known.get(key), key in waits) for key in keys}
    if wish.states:
        keys = array("q", (key for key in keys if _wanted(wish.states, known.get(key), key in waits)))
    entries: list[Group | int] = list(keys)
    if wish.group:
        entries = _grouped(keys, wish.group, shown if held is None else held, known)
    counts = Counter(shown[key] for key in keys)
    return Found(ProjectSource(database, today, entries, wish), keys, len(known), counts)


def _wanted(states: frozenset[str], standing: Standing | None, waits: bool) -> bool:
    """A late project that also waits for a decision is found by either."""
    status = None if standing is None or standing.status is None else State[standing.status.name].value
    return status in states or (waits and State.TO_DECIDE.value in states)


def provinces_called(words: str) -> frozenset[str]:
    """The provinces that have all the words in their names."""
    wanted = fold(words).split()
    names = ((place.code, fold(" ".join((place.name, place.local, *place.also)))) for place in places().provinces)
    return frozenset(code for code, name in names if all(part in name for part in wanted))


# Groups


_FIELDS = {"section": "measure", "province": "province", "stage": "stage"}
"""The fields that say to which group a project belongs; its state is reckoned."""


def _grouped(keys: Iterable[int], by: str, held: Mapping[int, Any], known: queries.Known) -> list[Group | int]:
    """Each project once, under its own section, province, stage or state; groups in their natural order."""
    members: dict[Any, list[int]] = {}
    for key in keys:
        value = held.get(key)
        members.setdefault(section_of(value) if by == "section" else value, []).append(key)
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
            return word(stage) if stage else value or translate("Projects", "Without a stage")
    return state_word(value) if value else translate("Projects", "Cancelled")


def counted(projects: int) -> str:
    """A number of projects in words."""
    if projects == 1:
        return translate("Projects", "1 project")
    return translate("Projects", "{n} projects").format(n=figures.number(projects))
