"""Which record each row is about: by its hidden id, else by what tells records of its kind apart."""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from lmcdesk.domain.base import new_id
from lmcdesk.domain.rules import Context, check_values
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets import displaced
from lmcdesk.sheets.comparing import Comparing
from lmcdesk.sheets.existing import Desk, Held, Names, folded, folded_code
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.layout import Column, Holds
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.suggesting import Suggesting

_REFERENCES = frozenset({Holds.PROJECT, Holds.ORGANISATION, Holds.MILESTONE, Holds.INDICATOR})

Key = tuple[int, tuple[Any, ...]]
"""Which of the layout's keys, and its values as they are compared."""


@dataclass(frozen=True)
class Proposed:
    """An organisation that a sheet names and the desk does not know."""

    id: UUID
    name: str
    country: str | None


@dataclass(slots=True)
class Matched:
    """A row and its record: the one it was found to be about, or the id of a new one."""

    entry: Entry
    held: Held | None
    id: UUID
    by_id: bool = False


@dataclass
class Matching:
    """All rows with their records, and the organisations to be entered with them."""

    rows: list[Matched] = field(default_factory=list)
    repeated: list[Entry] = field(default_factory=list)
    """Rows that say the same as an earlier row."""
    proposed: list[Proposed] = field(default_factory=list)


def match(
    desk: Desk,
    headings: Headings,
    entries: list[Entry],
    comparing: Comparing,
    context: Context,
    progress: Progress,
) -> Matching:
    """Finds each row's record. Raises Cancelled."""
    found = Matching()
    entries, found.repeated = displaced.told_apart(entries, desk, headings, comparing)
    references = _References(desk, headings, comparing, found.proposed, context)
    for entry in progress.through(entries, translate("Sheets", "Checking the rows")):
        references.resolve(entry)
    _Rows(desk, headings, comparing, found, progress).match(entries)
    if headings.place("predecessor") is not None:
        references.resolve_among_rows(found.rows)
    found.rows.sort(key=lambda row: row.entry.number)
    return found


def _problem(entry: Entry, headings: Headings, name: str, level: Level, text: str) -> None:
    entry.problems.append(CellProblem(entry.number, headings.place(name), name, level, text))


def _is_blocked(entry: Entry) -> bool:
    return any(problem.level is Level.BLOCKED for problem in entry.problems)


class _References:
    """Names of other records in cells, made ids. What our own sheet showed for a record is left for the comparison
    with that record, which knows what was meant."""

    def __init__(
        self, desk: Desk, headings: Headings, comparing: Comparing, proposed: list[Proposed], context: Context
    ) -> None:
        self._desk, self._headings, self._comparing = desk, headings, comparing
        self._proposed, self._context = proposed, context
        order = [Holds.PROJECT, Holds.MILESTONE, Holds.INDICATOR, Holds.ORGANISATION]
        columns = [m.column for m in headings.matches if m.column.holds in _REFERENCES]
        self._columns = sorted(columns, key=lambda column: order.index(column.holds))
        self._new: dict[tuple[str, str | None], UUID] = {}

    def resolve(self, entry: Entry) -> None:
        for column in self._columns:
            text = entry.given.pop(column.field, None)
            if text is None:
                continue
            if self._unchanged(entry, column):
                continue
            if column.holds is Holds.PROJECT:
                self._project(entry, column, text)
            elif column.holds is Holds.ORGANISATION:
                self._organisation(entry, column, text)
            elif column.field == "predecessor":
                entry.given[column.field] = text  # it may be a row of this sheet: see resolve_among_rows
            else:
                names = self._desk.milestones if column.holds is Holds.MILESTONE else self._desk.indicators
                self._within(entry, column, text, names)

    def _unchanged(self, entry: Entry, column: Column) -> bool:
        held = self._desk.records.get(entry.id) if entry.id is not None else None
        if held is None or not self._comparing.shows(entry, held, column.field):
            return False
        if column.holds is Holds.PROJECT:
            entry.given[column.field] = self._desk.value(held, column.field)
        return True

    def _project(self, entry: Entry, column: Column, text: str) -> None:
        names = self._desk.projects.by_name
        ids = names.get(folded_code(text)) or names.get(folded(text)) or []
        if len(ids) == 1:
            entry.given[column.field] = ids[0]
            return
        if ids:
            said = translate("Sheets", "“{text}” may be more than one project ({n}); give the project's code.")
        else:
            said = translate("Sheets", "There is no project “{text}” at this desk; import the projects first.")
        _problem(entry, self._headings, column.field, Level.BLOCKED, said.format(text=text[:60], n=len(ids)))

    def _within(self, entry: Entry, column: Column, text: str, names: Names) -> None:
        ids = names.by_name.get((entry.given.get("project"), folded(text))) or []
        if ids:
            entry.given[column.field] = ids[0]
            return
        said = translate("Sheets", "The project has no “{text}”.")
        _problem(entry, self._headings, column.field, Level.LEFT_OUT, said.format(text=text[:60]))

    def _organisation(self, entry: Entry, column: Column, text: str) -> None:
        """The one of that name in the row's country; else one without a country; else a new one, if the rules let it be
        called so. Where the sheet says nothing of countries, any of that name."""
        country = entry.given.get("country")
        names, name = self._desk.organisations.by_name, folded(text)
        asked: list[str | None] = [country, ""] if country else [""]
        for where in asked if self._headings.place("country") is not None else [None]:
            if ids := names.get((name, where)):
                entry.given[column.field] = ids[0]
                return
        wanted = name, country
        if wanted not in self._new:
            for problem in check_values("organisation", {"name": text, "country": country}, self._context):
                if problem.severe and problem.field == "name":
                    _problem(entry, self._headings, column.field, Level.LEFT_OUT, problem.text)
                    return
            self._new[wanted] = new_id()
            self._proposed.append(Proposed(self._new[wanted], text, country))
        entry.given[column.field] = self._new[wanted]

    def resolve_among_rows(self, rows: list[Matched]) -> None:
        """Milestones that wait for others, which may stand in the same sheet."""
        names = Names()
        for row in rows:
            project = row.entry.given.get("project") or (row.held and self._desk.value(row.held, "project"))
            for name in ("title", "title_local"):
                title = row.entry.given.get(name)
                names.add(row.id, ((project, folded(title or "")), title))
        for row in rows:
            text = row.entry.given.pop("predecessor", None)
            if isinstance(text, str):
                project = row.entry.given.get("project")
                ids = [
                    *(names.by_name.get((project, folded(text))) or ()),
                    *(self._desk.milestones.by_name.get((project, folded(text))) or ()),
                ]
                if ids:
                    row.entry.given["predecessor"] = next((id_ for id_ in ids if id_ != row.id), ids[0])
                else:
                    said = translate("Sheets", "The project has no “{text}”.").format(text=text[:60])
                    _problem(row.entry, self._headings, "predecessor", Level.LEFT_OUT, said)


class _Rows:
    """Rows to records."""

    def __init__(
        self, desk: Desk, headings: Headings, comparing: Comparing, found: Matching, progress: Progress
    ) -> None:
        self._desk, self._headings, self._comparing, self._found = desk, headings, comparing, found
        self._progress = progress
        self._layout = headings.layout
        self._coded = self._layout.column("code") is not None

    def match(self, entries: list[Entry]) -> None:
        rest = [entry for entry in entries if not self._by_id(entry)]
        if self._headings.own:
            told = [(row.entry, row.held) for row in self._found.rows if row.held]
            displaced.guard(told, rest, self._desk, self._headings)
            displaced.guard_new_codes(told, rest, self._desk, self._headings)
        groups: dict[Key, list[Entry]] = {}
        for entry in rest:
            key = self._key(self._comparing.placed(entry, entry.given).get)
            if key is None:
                self._new(entry)
            else:
                groups.setdefault(key, []).append(entry)
        held = self._held_by_key({key[0] for key in groups})
        taken = {row.held.id for row in self._found.rows if row.held is not None}
        unknown: list[Entry] = []
        for key, rows in groups.items():
            free = [each for each in held.get(key, ()) if each.id not in taken]
            for some, theirs in self._by_place(rows, free):
                if theirs or len(some) > 1:
                    self._group(some, theirs)
                else:
                    unknown += some
        self._suggest(unknown)

    def _by_place(self, rows: list[Entry], held: list[Held]) -> list[tuple[list[Entry], list[Held]]]:
        """Rows of one key with the records that they may be about. Projects without codes that share their name are
        others in each province, or else in each country, where all rows of the name tell it."""
        for name in ("province", "country") if self._coded else ():
            told = [None if entry.given.get("code") else entry.given.get(name) for entry in rows]
            if None not in told and len(set(told)) > 1:
                return [
                    (
                        [entry for entry in rows if entry.given[name] == place],
                        [each for each in held if self._desk.value(each, name) == place],
                    )
                    for place in dict.fromkeys(told)
                ]
        return [(rows, held)]

    def _new(self, entry: Entry) -> None:
        self._found.rows.append(Matched(entry, None, entry.id or new_id()))

    def _suggest(self, entries: list[Entry]) -> None:
        """Rows whose key no record has: they are taken for the record of the same name, if they are one and one, as
        where the sheet brings the code of a project that had none. Of others that sound like one it is told."""
        taken = {row.held.id for row in self._found.rows if row.held is not None}
        suggesting = Suggesting(self._desk, taken, [match.column for match in self._headings.matches])
        looked = self._progress.through(entries, translate("Sheets", "Checking the rows"))
        same = [(entry, suggesting.same(self._comparing.placed(entry, entry.given))) for entry in looked]
        meant = Counter(each.id for _, held in same for each in held)
        for entry, held in same:
            if len(held) == 1 and meant[held[0].id] == 1:
                said = translate("Sheets", "This row is taken for “{title}” of this desk, which has the same name.")
                self._warn(entry, said.format(title=self._desk.title(held[0])))
                self._pair(entry, held[0])
                taken.add(held[0].id)
            else:
                self._new(entry)
        new = [row.entry for row in self._found.rows if row.held is None]
        for entry in self._progress.through(new, translate("Sheets", "Checking the rows")):
            given = self._comparing.placed(entry, entry.given)
            for each in (suggesting.alike(given) or suggesting.misspelt(given))[:1]:
                said = translate(
                    "Sheets",
                    "“{title}” of this desk has the same name, or nearly so. This row is taken for another one; if the "
                    "same is meant, write its code or its name as it is there.",
                )
                self._warn(entry, said.format(title=self._desk.title(each)))

    @staticmethod
    def _warn(entry: Entry, text: str) -> None:
        entry.problems.append(CellProblem(entry.number, None, None, Level.WARNING, text))

    def _by_id(self, entry: Entry) -> bool:
        if entry.id is None:
            return False
        held = self._desk.records.get(entry.id)
        if held is None:
            given = self._comparing.placed(entry, entry.given)
            if _is_blocked(entry) or self._desk.may_bring(entry.version, given):
                return False
            if not self._desk.may_copy(entry.version, given):
                said = translate(
                    "Sheets",
                    "This row's record belongs to another office and is not at this desk. Merge a bundle of the desk "
                    "that wrote the list, then import it again.",
                )
                entry.problems.append(CellProblem(entry.number, None, None, Level.BLOCKED, said))
                self._new(entry)
                return True
            entry.without_id()
            return False
        if held.deleted:
            said = translate("Sheets", "This record was deleted at this desk. Take it out of the bin first.")
            entry.problems.append(CellProblem(entry.number, None, None, Level.BLOCKED, said))
        self._found.rows.append(Matched(entry, held, held.id, by_id=True))
        return True

    def _key(self, value: Callable[[str], Any]) -> Key | None:
        for number, fields in enumerate(self._layout.keys):
            values = tuple(self._desk.compared(name, value(name)) for name in fields)
            own = [v for name, v in zip(fields, values, strict=True) if name != "project" or len(fields) == 1]
            if any(v not in (None, "") for v in own):
                return number, values
        return None

    def _held_by_key(self, numbers: set[int]) -> dict[Key, list[Held]]:
        found: dict[Key, list[Held]] = defaultdict(list)
        for number in numbers:
            fields = self._layout.keys[number]
            for held in self._desk.alive:
                values = tuple(self._desk.compared(name, self._desk.value(held, name)) for name in fields)
                found[number, values].append(held)
        return found

    def _group(self, entries: list[Entry], held: list[Held]) -> None:
        """Rows of one key with the records of that key: what says the same first, then what is left if there is no
        choice, then by title (projects) or in order (where two records may share the key)."""
        if len(entries) == 1 and len(held) <= 1:
            each = held[0] if held else None
            self._found.rows.append(Matched(entries[0], each, each.id if each else entries[0].id or new_id()))
            return
        entries = self._without_repeats(entries)
        paired: list[Entry] = []

        def pair(entry: Entry, each: Held) -> None:
            self._pair(entry, each)
            paired.append(entry)
            entries.remove(entry)
            held.remove(each)

        for same in (self._says_the_same, self._same_title):
            for entry in list(entries):
                each = next((h for h in held if same(entry, h)), None)
                if each is not None:
                    pair(entry, each)
        if self._layout.repeats:
            for entry, each in list(zip(entries, held, strict=False)):
                pair(entry, each)
        elif len(entries) == 1 and len(held) == 1 and not paired:
            pair(entries[0], held[0])
        self._leftover(entries, held, paired)

    def _without_repeats(self, entries: list[Entry]) -> list[Entry]:
        """Rows that say exactly what an earlier row says are told of, and not taken over twice."""
        kept: list[Entry] = []
        for entry in entries:
            first = next((e for e in kept if e.given == entry.given and e.kept == entry.kept), None)
            if first is None or self._layout.repeats:
                kept.append(entry)
                continue
            said = translate("Sheets", "This row repeats row {row}.").format(row=first.number)
            entry.problems.append(CellProblem(entry.number, None, None, Level.WARNING, said))
            self._found.repeated.append(entry)
        return kept

    def _says_the_same(self, entry: Entry, held: Held) -> bool:
        return not self._comparing.differs(entry, held)

    def _same_title(self, entry: Entry, held: Held) -> bool:
        return self._coded and any(
            isinstance(given := entry.given.get(name), str)
            and (now := self._desk.value(held, name)) is not None
            and folded(given) == folded(now)
            for name in ("title", "title_local")
        )

    def _leftover(self, entries: list[Entry], held: list[Held], paired: list[Entry]) -> None:
        """Rows that no record is left for. Two projects of one code and different titles both go in and are told of;
        two rows about one thing that differ are not guessed at."""
        projects = self._coded
        first = {self._title(entry) if projects else "": entry for entry in reversed(paired)}
        several = len(entries) + len(paired) > 1 or bool(held)
        for entry in entries:
            title = self._title(entry) if projects else ""
            earlier = first.setdefault(title, entry)
            if not self._layout.repeats and earlier is not entry:
                said = translate("Sheets", "Row {row} says something else about the same; keep one of the two.")
                text = said.format(row=earlier.number)
                entry.problems.append(CellProblem(entry.number, None, None, Level.BLOCKED, text))
            elif several and entry.given.get("code"):
                said = translate("Sheets", "The code stands for another project too; give one of them another code.")
                _problem(entry, self._headings, "code", Level.WARNING, said)
            elif held:
                said = translate("Sheets", "More than one record at this desk may be meant ({n}); change them there.")
                text = said.format(n=len(held))
                entry.problems.append(CellProblem(entry.number, None, None, Level.BLOCKED, text))
            self._new(entry)

    @staticmethod
    def _title(entry: Entry) -> str:
        return folded(str(entry.given.get("title") or entry.given.get("title_local") or ""))

    def _pair(self, entry: Entry, held: Held) -> None:
        self._found.rows.append(Matched(entry, held, held.id))
