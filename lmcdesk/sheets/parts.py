"""Rows that are parts of one project, as an amount of each source of money in a row of its own."""

from collections import defaultdict
from decimal import Decimal

from lmcdesk.i18n import translate
from lmcdesk.sheets.asking import About, Answers, Question
from lmcdesk.sheets.existing import folded, folded_code
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.rows import Entry, Skipped

_MAY_DIFFER = frozenset({"budget", "currency", "note", "lead"})
"""What parts of one project have of their own."""


def join(
    headings: Headings, entries: list[Entry], answers: Answers
) -> tuple[list[Entry], list[Skipped], list[Question]]:
    """One entry for each project, the rows that went into another one, and the question whether their budgets add up.

    Rows are parts if they have one code (or, without codes, one title), say nothing that contradicts the first of them,
    and each names an amount of its own. Until someone says what they mean, the budget is left out.
    """
    groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        code, title = entry.given.get("code"), entry.given.get("title_local") or entry.given.get("title")
        if isinstance(code, str) or isinstance(title, str):
            groups[folded_code(str(code or "")), folded(str(title or ""))].append(entry)
    gone: dict[int, Skipped] = {}
    open_ = 0
    for first, *others in groups.values():
        parts = [each for each in others if each.follows is not None or _is_part(first, each)]
        if all(each.follows is None and each.given == first.given for each in parts):
            continue  # none at all, or rows that repeat one another whole
        open_ += len(parts) + 1
        _add_up(headings, first, parts, answers)
        said = translate("Sheets", "This row is a part of the project in row {row}.").format(row=first.number)
        gone.update((each.number, Skipped(each.number, said)) for each in parts)
    questions = []
    if open_ and answers.sum_parts is None:
        said = translate("Sheets", "Projects stand in several rows, each with its amount. Do the amounts add up?")
        questions.append(Question(About.PARTS, "budget", said, open_, ("sum", "apart")))
    return [entry for entry in entries if entry.number not in gone], list(gone.values()), questions


def _is_part(first: Entry, other: Entry) -> bool:
    mine, theirs = first.given, other.given
    if other.id is not None or not (_has_amount(first) and _has_amount(other)):
        return False
    differing = {name for name in {*mine, *theirs} - _MAY_DIFFER if theirs.get(name) not in (None, mine.get(name))}
    return not differing


def _has_amount(entry: Entry) -> bool:
    return entry.given.get("budget") is not None or _is_unread(entry)


def _is_unread(entry: Entry) -> bool:
    """Whether an amount stands there that is not understood."""
    return any(problem.field == "budget" and problem.level >= Level.LEFT_OUT for problem in entry.problems)


def _add_up(headings: Headings, first: Entry, parts: list[Entry], answers: Answers) -> None:
    place = headings.place("budget")
    for part in parts:
        for name, value in part.given.items():
            if name not in _MAY_DIFFER and first.given.get(name) is None:
                first.given[name] = value
        first.problems += [each for each in part.problems if each.field != "code"]
    if answers.sum_parts is False:
        return
    every = (first, *parts)
    if any(map(_is_unread, every)):
        first.given.pop("budget", None)  # what the others come to is not the budget
        return
    amounts = [each.given["budget"] for each in every if isinstance(each.given.get("budget"), Decimal)]
    if len(amounts) < 2:
        if amounts:
            first.given["budget"] = amounts[0]
        return
    currencies = {each.given.get("currency") for each in every} - {None}
    if answers.sum_parts and len(currencies) <= 1:
        first.given["budget"] = sum(amounts, Decimal(0))
        first.given.update({"currency": next(iter(currencies))} if currencies else {})
        return
    rows = ", ".join(str(each.number) for each in every)
    said = (
        translate("Sheets", "The budget stands in parts in rows {rows}; say whether they add up.")
        if answers.sum_parts is None
        else translate("Sheets", "The parts of the budget in rows {rows} are in several currencies.")
    )
    first.given.pop("budget", None)
    first.problems.append(CellProblem(first.number, place, "budget", Level.LEFT_OUT, said.format(rows=rows)))
