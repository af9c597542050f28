"""Rows against the rules of the records: the same check as in the form and the merge."""

from collections import Counter
from typing import Any

from lmcdesk.domain.rules import Context, Problem, check_values
from lmcdesk.i18n import translate
from lmcdesk.sheets.existing import Desk, Held
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.rows import Entry

MOST_NOTICES = 12


class Checking:
    """Checks what rows would write. Problems in fields that the sheet has stand at their cells; the others, alike in
    many rows, are counted and told once."""

    def __init__(self, desk: Desk, headings: Headings, context: Context) -> None:
        self._desk, self._context = desk, context
        self._kind, self._names = desk.layout.kind_name, list(desk.layout.kind.fields)
        self._places = {match.column.field: match.place for match in headings.matches}
        self._elsewhere: Counter[str] = Counter()

    def __call__(self, entry: Entry, held: Held | None, values: dict[str, Any]) -> dict[str, Any]:
        """The values that may be written: fields with a severe problem are left out, and a row that cannot do without
        them is blocked. The problems are added to the row's."""
        before = {} if held is None else {name: self._desk.value(held, name) for name in self._names}
        kept = dict(values)
        told: list[Problem] = []
        while True:
            found = check_values(self._kind, {**before, **kept}, self._context)
            wrong = {problem.field for problem in found if problem.severe and kept.get(problem.field) is not None}
            told += [problem for problem in found if problem.field in wrong]
            if not wrong:
                break
            for name in wrong:
                del kept[name]
        told += found
        spoken: dict[str | None, Level] = {}
        for each in entry.problems:
            spoken[each.field] = max(each.level, spoken.get(each.field, Level.WARNING))
        for problem in dict.fromkeys(told):
            told_of = problem.field in spoken and values.get(problem.field) is None
            if told_of and (not problem.severe or spoken[problem.field] is Level.BLOCKED):
                continue  # that it is missing follows from what was said already
            given = problem.field in values
            if problem.severe and (held is None or given):
                missing = values.get(problem.field) is None or (held is None and problem in found)
                level = Level.BLOCKED if missing else Level.LEFT_OUT
            elif given or (held is None and problem.field in self._places):
                level = Level.WARNING
            else:
                self._elsewhere[problem.text] += held is None
                continue
            place = self._places.get(problem.field)
            entry.problems.append(CellProblem(entry.number, place, problem.field, level, problem.text))
        return kept

    def notices(self) -> list[str]:
        """What many rows have in common, in fields that the sheet does not have."""
        said = translate("Sheets", "{problem} (rows: {n})")
        return [said.format(n=n, problem=text) for text, n in self._elsewhere.most_common(MOST_NOTICES) if n]
