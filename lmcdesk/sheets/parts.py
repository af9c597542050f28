"""Rows that are parts of one project, as an amount of each source of money in a row of its own."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal

from lmcdesk.i18n import translate
from lmcdesk.sheets.asking import About, Answers, Question
from lmcdesk.sheets.existing import folded, folded_code
from lmcdesk.sheets.filling import Shared
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.rows import Entry, Skipped
from lmcdesk.sheets.taking import is_blank, shown
from lmcdesk.sheets.vocabulary import key, totals, without_brackets

_OF_MONEY = frozenset({"budget", "currency"})
_MAY_DIFFER = _OF_MONEY | {"note", "lead"}
"""What parts of one project have of their own."""
_IN_QUESTION = _MAY_DIFFER | {"place"}
"""With it also what stands for one project in several places, or for several of one title: who knows is asked."""


def join(
    headings: Headings, entries: list[Entry], answers: Answers, shared: Shared
) -> tuple[list[Entry], list[Skipped], list[Question]]:
    """One entry for each project, the rows that went into another one, and the question whether their budgets add up.

    Rows are parts if they have one code (or, without codes, one title), say nothing that contradicts the first of them
    but the place, and each names an amount of its own. Until someone says what they mean, the budget is left out. Parts
    follow the first of them.
    """
    groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        code, title = entry.given.get("code"), entry.given.get("title_local") or entry.given.get("title")
        if isinstance(code, str) or isinstance(title, str):
            groups[folded_code(str(code or "")), folded(str(title or ""))].append(entry)
    budgets = _Budgets(headings, answers, shared.get("budget", {}))
    gone: dict[int, Skipped] = {}
    open_ = 0
    for first, *others in groups.values():
        parts = [each for each in others if each.follows is not None or _is_part(first, each)]
        if all(each.follows is None and budgets.repeats(first, each) for each in parts):
            continue  # none at all, or rows that repeat one another whole
        _take_over(headings, first, parts)
        open_ += budgets.is_open(first, parts) * (len(parts) + 1)
        said = translate("Sheets", "This row is a part of the project in row {row}.").format(row=first.number)
        for each in parts:
            each.follows = first.number
            gone[each.number] = Skipped(each.number, said)
    questions = []
    if open_ and answers.sum_parts is None:
        said = translate("Sheets", "Projects stand in several rows, each with its amount. Do the amounts add up?")
        questions.append(Question(About.PARTS, "budget", said, open_, ("sum", "apart")))
    return [entry for entry in entries if entry.number not in gone], list(gone.values()), questions


def _is_part(first: Entry, other: Entry) -> bool:
    mine, theirs = first.given, other.given
    if other.id is not None or not (_has_amount(first) and _has_amount(other)):
        return False
    names = {*mine, *theirs} - _IN_QUESTION
    differing = {name for name in names if theirs.get(name) not in (None, mine.get(name))}
    return not differing


def _has_amount(entry: Entry) -> bool:
    return entry.given.get("budget") is not None or _is_unread(entry)


def _is_unread(entry: Entry) -> bool:
    """Whether an amount stands there that is not understood."""
    return any(problem.field == "budget" and problem.level >= Level.LEFT_OUT for problem in entry.problems)


def _take_over(headings: Headings, first: Entry, parts: list[Entry]) -> None:
    """What the first row leaves empty is what a part says of the project; what a part says otherwise is told."""
    for part in parts:
        for name, value in part.given.items():
            if name in _OF_MONEY or value in (None, first.given.get(name)):
                continue
            if first.given.get(name) is None and name not in _MAY_DIFFER:
                first.given[name] = value
                continue
            place = headings.place(name)
            cell = part.cells[place] if place is not None and place < len(part.cells) else value
            said = translate("Sheets", "“{text}” is not taken over: row {row} says something else of the same project.")
            text = said.format(text=shown(cell), row=first.number)
            first.problems.append(CellProblem(part.number, place, name, Level.WARNING, text))
        first.problems += [each for each in part.problems if each.field != "code"]


class _Budgets:
    """What the amounts in the rows of one project come to. `merged` are the rows that one amount stands beside."""

    def __init__(self, headings: Headings, answers: Answers, merged: Mapping[int, tuple[int, int]]) -> None:
        self._answer, self._merged = answers.sum_parts, merged
        self._place = headings.place("budget")
        self._matched = {match.place for match in headings.matches}
        self._told = {headings.place(name) for name in headings.layout.told}

    def repeats(self, first: Entry, other: Entry) -> bool:
        """Whether a row says what another one says, in all columns."""
        alike = other.given == first.given and self._beside(other) == self._beside(first)
        return alike and other.number not in self._merged

    def is_open(self, first: Entry, parts: list[Entry]) -> bool:
        """Gives the first row the budget, as far as it is known. Returns whether someone must say more of it."""
        every = (first, *parts)
        if self._answer is not False and any(map(_is_unread, every)):
            first.given.pop("budget", None)  # what the others come to is not the budget
            return True
        stated = {self._merged.get(e.number, e.number): e for e in every if isinstance(e.given.get("budget"), Decimal)}
        sums = [each for each in stated.values() if self._is_sum(each)]
        amounts = [each for each in stated.values() if each not in sums] or sums
        if sums or self._answer is not False:
            return self._add_up(first, amounts, sums)
        if amounts:
            self._take(first, amounts[:1])
        if len(amounts) > 1:
            said = translate("Sheets", "The amounts in rows {rows} do not add up; only the first of them is taken.")
            self._tell(first, Level.WARNING, said.format(rows=_rows(amounts)))
        return False

    def _add_up(self, first: Entry, amounts: list[Entry], sums: list[Entry]) -> bool:
        if len(amounts) > 1 and self._answer is None and not sums:
            said = translate("Sheets", "The budget stands in parts in rows {rows}; say whether they add up.")
            self._tell(first, Level.LEFT_OUT, said.format(rows=_rows(amounts)))
            return True
        total = sum((each.given["budget"] for each in amounts), Decimal(0))
        if len({each.given.get("currency") for each in (*amounts, *sums)} - {None}) > 1:
            said = translate("Sheets", "The parts of the budget in rows {rows} are in several currencies.")
            self._tell(first, Level.LEFT_OUT, said.format(rows=_rows(amounts)))
        elif any(each.given["budget"] != total for each in sums):
            said = translate("Sheets", "The total in row {row} is not what the amounts in rows {rows} come to.")
            self._tell(first, Level.LEFT_OUT, said.format(row=_rows(sums), rows=_rows(amounts)))
        elif amounts:
            self._doubt(first, amounts, total)
            self._take(first, amounts)
        return False

    def _doubt(self, first: Entry, amounts: list[Entry], total: Decimal) -> None:
        """Rows that may have been counted twice."""
        if len(amounts) < 3:
            return
        for each in amounts:
            if each.given["budget"] * 2 == total:
                said = translate("Sheets", "The amount in row {row} is what the others come to; it was added to them.")
                self._tell(first, Level.WARNING, said.format(row=each.number))
        met: dict[object, int] = {}
        for each in amounts:
            row = met.setdefault((each.given["budget"], self._beside(each)), each.number)
            if row != each.number:
                said = translate("Sheets", "Row {row} says what row {first} says; it was added to it.")
                self._tell(first, Level.WARNING, said.format(row=each.number, first=row))

    def _take(self, first: Entry, amounts: list[Entry]) -> None:
        first.given["budget"] = sum((each.given["budget"] for each in amounts), Decimal(0))
        currency = next((found for each in amounts if (found := each.given.get("currency")) is not None), None)
        if currency is not None:
            first.given["currency"] = currency

    def _tell(self, first: Entry, level: Level, text: str) -> None:
        if level is Level.LEFT_OUT:
            first.given.pop("budget", None)
        first.problems.append(CellProblem(first.number, self._place, "budget", level, text))

    def _is_sum(self, entry: Entry) -> bool:
        """Whether a word beside the amount says that it is the sum of others."""
        beside = (cell for place, cell in enumerate(entry.cells) if place not in self._told)
        return any(isinstance(cell, str) and key(without_brackets(cell)) in totals() for cell in beside)

    def _beside(self, entry: Entry) -> Sequence[tuple[int, Cell]]:
        """What stands in columns that are not understood, as the source of an amount."""
        cells = enumerate(entry.cells)
        return tuple((place, cell) for place, cell in cells if place not in self._matched and not is_blank(cell))


def _rows(entries: list[Entry]) -> str:
    return ", ".join(str(each.number) for each in entries)
