"""What taking over a sheet would do, row by row, before anything is written (C5)."""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.rules import Context
from lmcdesk.domain.values import Stage
from lmcdesk.errors import SheetUnreadable, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets import across, formats
from lmcdesk.sheets import headings as headings_
from lmcdesk.sheets.asking import Answers, Question
from lmcdesk.sheets.checking import Checking
from lmcdesk.sheets.comparing import Comparing
from lmcdesk.sheets.existing import Desk
from lmcdesk.sheets.headings import Headings, letters, wished
from lmcdesk.sheets.layout import LAYOUTS, LISTS, Layout, layout
from lmcdesk.sheets.matching import Matched, Proposed, match
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Grid, Workbook
from lmcdesk.sheets.rights import Rights
from lmcdesk.sheets.rows import Entry, Skipped
from lmcdesk.sheets.side_by_side import without
from lmcdesk.sheets.table import Table
from lmcdesk.sheets.understanding import understand
from lmcdesk.sheets.zawgyi import is_zawgyi
from lmcdesk.store.database import Database


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATE = "update"
    SAME = "same"
    CONFLICT = "conflict"
    """The desk changed since the sheet was exported what the sheet changes too; the rest of the row is taken over."""
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """A field that was changed both at the desk and in an exported sheet, and what it was at the export."""

    before: Any
    desk: Any
    sheet: Any


@dataclass(slots=True)
class Row:
    """A row of the sheet, by its number in the workbook: what would be written to which record, and what its fields
    show now (for an update). Problems stand beside, the worst first."""

    number: int
    verdict: Verdict
    id: UUID
    title: str
    values: dict[str, Any] = field(default_factory=dict)
    old: dict[str, Any] = field(default_factory=dict)
    conflicts: dict[str, FieldConflict] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)


@dataclass(frozen=True)
class SheetPreview:
    """A sheet as it would be taken over. Nothing is written until `applying.apply` is given it."""

    path: Path
    encoding: str
    sha256: str
    layout: Layout
    sheet: str
    other_sheets: tuple[str, ...]
    """Other visible sheets with a list of this kind, or one whose headings fit as well."""
    headings: Headings
    rows: tuple[Row, ...]
    skipped: tuple[Skipped, ...]
    questions: tuple[Question, ...]
    """What only a person can know; until it is said, the cells concerned are left out."""
    answers: Answers
    notices: tuple[str, ...]
    proposed: tuple[Proposed, ...]
    """Organisations that the desk does not know and that would be entered as proposed (B7)."""
    whole: bool
    """Whether no other list of the sheet was left aside."""
    at: int
    """The desk's latest receipt when the sheet was looked at."""

    @property
    def counts(self) -> dict[str, int]:
        """How many rows have which verdict, with all verdicts named."""
        found = Counter(row.verdict for row in self.rows)
        return {verdict.value: found[verdict] for verdict in Verdict}

    @property
    def problems(self) -> list[CellProblem]:
        """All problems, in the order of the rows."""
        return [problem for row in self.rows for problem in row.problems]


def preview(
    database: Database,
    path: Path,
    kind: str | None = None,
    sheet: str | None = None,
    mapping: Mapping[str, str | None] | None = None,
    answers: Answers | None = None,
    progress: Progress | None = None,
    *,
    encoding: str = "",
) -> SheetPreview:
    """Looks at a workbook as it would be taken over.

    `kind` is a name of `layout.LAYOUTS` (or of a kind of record), without it the one whose headings fit best; `sheet` a
    sheet's name, without it the visible sheet that fits best. `mapping` gives fields by heading or by letter of the
    column, None or "" for a column to leave out. `answers` are what the user said to the questions of an earlier look.
    Raises SheetUnreadable if the file cannot be read or holds no such sheet, WrongInput for a wrong name.
    """
    progress, answers = progress or Progress(), answers or Answers()
    wanted = layout(kind) if kind is not None else None
    with Workbook(path, encoding, progress) as book:
        chosen, found, others, hidden = _choose(book, path, wanted, sheet, mapping, answers.header)
        grid = book.read(chosen)
        _check_mapping(mapping, found, grid)
        if found.beside is not None:
            grid = without(grid, found.rows[0], found.beside[0])
            said = translate(
                "Sheets",
                "Another list stands beside this one, in columns {first} to {last}; it was left aside. To take it over "
                "too, copy it to a sheet of its own and import that.",
            )
            hidden.append(said.format(first=letters(found.beside[0]), last=letters(found.beside[1])))
        if across.find(grid, found) is not None:
            grid = replace(grid, coloured=book.coloured(chosen))
        if numbers := formats.asked(book, grid, found):
            formats.as_shown(grid, book.formats(chosen, numbers))
        if book.blind:
            said = translate(
                "Sheets",
                "In a workbook of this form it cannot be seen which rows are hidden, which cells are coloured and "
                "which numbers have zeros before them, as 001. Where that matters, save it as .xlsx and import that.",
            )
            hidden.append(said)
    table = understand(grid, found, answers, progress)
    digest = _sha256(path)
    with database.raw() as connection:
        desk = Desk(connection, found.layout)
        me = database.me
        table.notices += hidden
        rights = Rights(connection, found.layout)
        rows, proposed = _judge(desk, table, rights, (me.country, me.province), progress)
    if not rows and not table.skipped:
        raise SheetUnreadable(
            translate(
                "Sheets",
                "“{file}”: there are headings, but no row stands under them. Fill rows in, or choose another sheet.",
            ).format(file=path.name)
        )
    return SheetPreview(
        path=path,
        encoding=encoding,
        sha256=digest,
        layout=found.layout,
        sheet=grid.name,
        other_sheets=others,
        headings=table.headings,
        rows=tuple(rows),
        skipped=tuple(table.skipped),
        questions=tuple(table.questions),
        answers=answers,
        notices=tuple(table.notices),
        proposed=tuple(proposed),
        whole=table.alone and found.beside is None,
        at=desk.at,
    )


def _choose(
    book: Workbook,
    path: Path,
    wanted: Layout | None,
    name: str | None,
    mapping: Mapping[str, str | None] | None,
    header: int | None,
) -> tuple[int, Headings, tuple[str, ...], list[str]]:
    """The sheet named, or the visible one that fits best; others that fit; what is to be said of hidden ones."""
    if name is not None and name not in {each.name for each in book.sheets}:
        raise WrongInput(
            translate("Sheets", "“{file}” has no sheet “{sheet}”. It has: {known}.").format(
                file=path.name, sheet=name, known=", ".join(each.name for each in book.sheets) or "–"
            )
        )
    fitting: list[tuple[float, int, Headings]] = []
    filled = burmese = False
    hidden: list[str] = []
    for index, each in enumerate(book.sheets):
        if name is not None and each.name != name:
            continue
        grid = book.read(index, max(headings_.ROWS_LOOKED_AT, (header or 0) + 1))
        found = headings_.find(grid, wanted, mapping, header)
        if each.hidden and name is None:
            if found is not None and len(grid.rows) > len(found.rows):
                hidden.append(each.name)
            continue
        filled = filled or bool(grid.rows)
        burmese = burmese or any(isinstance(cell, str) and is_zawgyi(cell) for _, row in grid.rows for cell in row)
        if found is not None:
            fitting.append((found.weight, -index, found))
    if fitting:
        weight, index, found = max(fitting, key=lambda each: each[:2])
        others = tuple(
            book.sheets[-n].name
            for w, n, other in fitting
            if n != index and other.own == found.own and (other.layout is found.layout or w * 2 >= weight)
        )
        said = translate("Sheets", "The hidden sheet “{sheet}” holds a list too; it was left alone.")
        return -index, found, others, [said.format(sheet=each) for each in hidden if not found.own or each != LISTS]
    if not filled:
        raise SheetUnreadable(
            translate(
                "Sheets", "“{file}” is empty: there is nothing in it to take over. Choose another file or sheet."
            ).format(file=path.name)
        )
    if burmese:
        raise SheetUnreadable(
            translate(
                "Sheets",
                "“{file}” has no row of headings that is known, and looks as if it was typed in Zawgyi. Convert it to "
                "Unicode, or choose the sheet and say what its columns are.",
            ).format(file=path.name)
        )
    first, second, *_ = (wanted or LAYOUTS["projects"]).columns
    raise SheetUnreadable(
        translate(
            "Sheets",
            "“{file}” has no row of headings that is known, as “{first}” and “{second}”. Choose the sheet and say what "
            "its columns are, or start from a template.",
        ).format(file=path.name, first=first.text(), second=second.text())
    )


def _check_mapping(mapping: Mapping[str, str | None] | None, found: Headings, grid: Grid) -> None:
    """A mapping that names what the sheet does not have is a slip that should be told."""
    width = max((len(cells) for _, cells in grid.rows), default=0)
    known = {letters(place).casefold() for place in range(width)}
    rows = dict(grid.rows)
    for number in found.rows:
        known |= {" ".join(cell.split()).casefold() for cell in rows.get(number, ()) if isinstance(cell, str)}
    known |= {text.casefold() for _, text in found.unmatched} | {each.heading.casefold() for each in found.matches}
    for name in wished(mapping):
        if name not in known:
            raise WrongInput(
                translate("Sheets", "The sheet has no column “{name}”. Name one by its heading or its letter.").format(
                    name=name
                )
            )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _judge(
    desk: Desk, table: Table, rights: Rights, home: tuple[str, str | None], progress: Progress
) -> tuple[list[Row], list[Proposed]]:
    """A verdict for each row."""
    comparing = Comparing(desk, table.headings)
    context = Context(shipped(), places(), date.today())
    matching = match(desk, table.headings, table.entries, comparing, context, progress)
    checking = Checking(desk, table.headings, context)
    judge = _Judge(desk, table, comparing, checking, rights, home)
    rows = [judge(each) for each in progress.through(matching.rows, translate("Sheets", "Checking the rows"))]
    for entry in matching.repeated:
        rows.append(
            Row(entry.number, Verdict.SAME, entry.id or UUID(int=0), judge.title(entry), problems=entry.problems)
        )
    rows.sort(key=lambda row: row.number)
    table.notices += [*judge.notices(), *checking.notices()]
    named = {value for row in rows for value in row.values.values() if isinstance(value, UUID)}
    proposed = [each for each in matching.proposed if each.id in named]
    if proposed:
        said = translate("Sheets", "Organisations that are not known here are entered as proposed: {n}.")
        table.notices.append(said.format(n=len(proposed)))
    return rows, proposed


class _Judge:
    """Says of a row and its record what becomes of it."""

    def __init__(
        self,
        desk: Desk,
        table: Table,
        comparing: Comparing,
        checking: Checking,
        rights: Rights,
        home: tuple[str, str | None],
    ) -> None:
        self._desk, self._table, self._rights = desk, table, rights
        self._comparing, self._checking = comparing, checking
        fields = [match.column.field for match in table.headings.matches]
        self._home: dict[str, str] = {}
        self._at_home = self._by_progress = 0
        self._staged = "stage" in fields or desk.layout.name != "projects"
        if desk.layout.name == "projects" and not {"country", "province"} & set(fields):
            self._home = {"country": home[0], **({"province": home[1]} if home[1] else {})}

    def __call__(self, row: Matched) -> Row:
        entry, held = row.entry, row.held
        conflicts: dict[str, FieldConflict] = {}
        if held is None:
            values = {name: value for name, value in self._comparing.settled(entry, None).items() if value is not None}
            home = self._home if values.keys().isdisjoint(("country", "province")) else {}
            self._at_home += bool(home)
            values = {**home, **self._stage(values), **values}
            if self._desk.layout.name == "projects" and "province" in values:
                values.setdefault("country", places().province(values["province"]).country)
            old: dict[str, Any] = {}
        else:
            values, old, both = self._comparing.changes(entry, held)
            conflicts = {name: FieldConflict(*sides) for name, sides in both.items()}
        if held is None or values:
            values = self._checking(entry, held, values)
        if held is not None:
            self._comparing.leave_half(entry, values, conflicts)
        if values and (refusal := self._rights.refusal(held, values)) is not None:
            entry.problems.append(CellProblem(entry.number, None, None, Level.BLOCKED, refusal))
        entry.problems.sort(key=lambda problem: (-problem.level, problem.place is None, problem.place))
        if entry.problems and entry.problems[0].level is Level.BLOCKED:
            return Row(entry.number, Verdict.BLOCKED, row.id, self.title(entry), problems=entry.problems)
        if held is None:
            verdict = Verdict.NEW
        elif conflicts:
            verdict = Verdict.CONFLICT
        else:
            verdict = Verdict.UPDATE if values else Verdict.SAME
        old = {name: old[name] for name in values} if held is not None else {}
        return Row(entry.number, verdict, row.id, self.title(entry), values, old, conflicts, entry.problems)

    def title(self, entry: Entry) -> str:
        """What the row is called in a list."""
        given = [entry.given.get(name) for name in ("code", *self._desk.layout.told)]
        return " ".join(dict.fromkeys(text for text in given if isinstance(text, str)))[:120]

    def _stage(self, values: dict[str, Any]) -> dict[str, Any]:
        """The stage of a new project in a sheet that tells of progress and not of stages."""
        progress = values.get("progress")
        if progress is None or self._staged or not 0 <= progress <= 100:
            return {}
        self._by_progress += 1
        stage = Stage.COMPLETED if progress >= 100 else Stage.IMPLEMENTATION if progress > 0 else Stage.PROPOSED
        return {"stage": stage}

    def notices(self) -> list[str]:
        """What was taken from elsewhere where the sheet says nothing."""
        return [*self._of_stages(), *self._of_places()]

    def _of_stages(self) -> list[str]:
        if not self._by_progress:
            return []
        said = translate("Sheets", "The sheet names no stage; that of new projects follows from their progress ({n}).")
        return [said.format(n=self._by_progress)]

    def _of_places(self) -> list[str]:
        if not self._at_home:
            return []
        names = [places().country(self._home["country"]).text()]
        if "province" in self._home:
            names.append(places().province(self._home["province"]).text())
        said = translate("Sheets", "The sheet names no country: its new projects are entered under {place} ({n}).")
        return [said.format(n=self._at_home, place=", ".join(names))]
