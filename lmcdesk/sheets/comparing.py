"""What a row says that its record does not show."""

from typing import Any

from lmcdesk.i18n import translate
from lmcdesk.sheets.cells import text_of
from lmcdesk.sheets.existing import Desk, Held, folded_code
from lmcdesk.sheets.headings import Headings, Match
from lmcdesk.sheets.layout import CURRENCY, Holds
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.showing import Showing
from lmcdesk.sheets.taking import number_text
from lmcdesk.store.seen import UNKNOWN


class Comparing:
    """Rows of one sheet against records of one desk."""

    def __init__(self, desk: Desk, headings: Headings) -> None:
        self._desk, self._headings = desk, headings
        self._matches = {match.column.field: match for match in headings.matches}
        self._showing = Showing(desk, headings.language)
        self._fields = desk.layout.kind.fields
        self._money = desk.layout.money

    def settled(self, entry: Entry, held: Held | None) -> dict[str, Any]:
        """What a row says, with the texts that its own columns could not take put where they are kept. Problems with
        cells that say what the record shows already are dropped, and so are those cells; what blocks the row stays."""
        given = dict(entry.given)
        if held is not None and (entry.problems or entry.kept):
            unchanged = {name for name in self._unsettled(entry) if self.shows(entry, held, name)}
            entry.problems = [p for p in entry.problems if p.field not in unchanged or p.level is Level.BLOCKED]
            entry.kept = [(match, kept) for match, kept in entry.kept if match.column.field not in unchanged]
            for name in unchanged:
                given.pop(name, None)
        for match, kept in entry.kept:
            name = match.column.field
            if self._keeper(match) in self._fields:
                self._say(entry, CellProblem(entry.number, match.place, name, Level.WARNING, kept.said))
            else:
                said = translate("Sheets", "“{text}” is not known.").format(text=kept.text[:60])
                self._say(entry, CellProblem(entry.number, match.place, name, Level.LEFT_OUT, said))
        return self.placed(entry, given)

    def placed(self, entry: Entry, given: dict[str, Any]) -> dict[str, Any]:
        """What a row says, with the kept texts in the fields that keep them."""
        if not entry.kept:
            return given
        given = dict(given)
        for match, kept in entry.kept:
            keeper = self._keeper(match)
            if kept.value is not None:
                given[match.column.field] = kept.value
            elif keeper == "source_name":
                given[match.column.field] = "other"
            there = given.get(keeper)
            if keeper in self._fields and kept.text not in (there or ""):
                given[keeper] = f"{there}; {kept.text}" if there else kept.text
        return given

    @staticmethod
    def _keeper(match: Match) -> str:
        """The field that keeps a text which its own column could not take."""
        return "source_name" if match.column.holds is Holds.SOURCE else "place"

    @staticmethod
    def _say(entry: Entry, problem: CellProblem) -> None:
        if problem not in entry.problems:
            entry.problems.append(problem)

    def _unsettled(self, entry: Entry) -> set[str]:
        doubtful = {p.field for p in entry.problems if p.field is not None and p.field in self._matches}
        return doubtful | {match.column.field for match, _ in entry.kept}

    def differs(self, entry: Entry, held: Held) -> bool:
        """Whether a row says anything that the record does not show."""
        return bool(self._different(self.settled(entry, held), entry, held))

    def changes(
        self, entry: Entry, held: Held
    ) -> tuple[dict[str, Any], dict[str, Any], dict[str, tuple[Any, Any, Any]]]:
        """What a row would change: new values and old ones by field, and fields that show something else at the desk
        too than when the sheet was exported: (then, at the desk now, in the sheet)."""
        given = self.settled(entry, held)
        new = self._different(given, entry, held)
        old = {name: self._desk.value(held, name) for name in new}
        both: dict[str, tuple[Any, Any, Any]] = {}
        if new and entry.id == held.id:
            money = [name for name in self._money if name not in new]
            shown = self._desk.shown_then(held, entry.version, [*new, *money])
            apart = self._money_apart(entry, held, given, new, shown)
            for name, then in shown.items():
                if name not in new:
                    continue
                if then is UNKNOWN:
                    said = translate("Sheets", "This desk cannot tell what the sheet showed here when it was written.")
                    self._say(entry, CellProblem(entry.number, self._headings.place(name), name, Level.WARNING, said))
                    both[name] = None, old[name], new.pop(name)
                elif then != old[name]:
                    sheet = new.pop(name)
                    if sheet != then and not self._shows_value(entry, name, then):
                        both[name] = then, old[name], sheet
            for name, sides in apart.items():
                new.pop(name, None)
                both[name] = sides
        return new, old, both

    def _money_apart(
        self, entry: Entry, held: Held, given: dict[str, Any], new: dict[str, Any], shown: dict[str, Any]
    ) -> dict[str, tuple[Any, Any, Any]]:
        """An amount is nothing without its currency: where desk and sheet name two currencies and each changed anything
        of the money, as the one the amount and the other what it is in, all that differs is in conflict."""
        told: dict[str, tuple[Any, Any, Any]] = {}
        by_desk = by_sheet = False
        for name in self._money:
            now = self._desk.value(held, name)
            then = shown.get(name, now)
            if then is UNKNOWN and name not in new:
                then = now
            there = name in given or self.shows(entry, held, name)
            sheet = new.get(name, now if there else then)  # without its column it is what was shown
            told[name] = None if then is UNKNOWN else then, now, sheet
            by_desk |= then != now
            by_sheet |= then is UNKNOWN or (then != sheet and not self._shows_value(entry, name, then))
        apart = {name: sides for name, sides in told.items() if name in new or sides[1] != sides[2]}
        return apart if CURRENCY in apart and by_desk and by_sheet else {}

    def leave_half(self, entry: Entry, *changes: dict[str, Any]) -> None:
        """Takes out of what a row would change in a record, here and there, the amounts whose currency was left out and
        the currency whose amount was: beside what the record holds they would make an amount that nobody wrote."""
        left = {each.field for each in entry.problems if each.level is Level.LEFT_OUT} & set(self._money)
        halves = [name for name in self._money if any(name in each for each in changes)]
        if not left or CURRENCY not in {*left, *halves}:
            return
        said = translate("Sheets", "An amount and its currency belong together, and the other of the two is left out.")
        for name in halves:
            for each in changes:
                each.pop(name, None)
            self._say(entry, CellProblem(entry.number, self._headings.place(name), name, Level.LEFT_OUT, said))

    def _different(self, given: dict[str, Any], entry: Entry, held: Held) -> dict[str, Any]:
        found = {}
        for name, value in given.items():
            stored = held.values[self._desk.place[name]]
            field = self._fields[name]
            if stored == (None if value is None else field.store(value)):
                continue
            if stored in (None, "") and value in (None, ""):
                continue
            now = field.load(stored)
            if now == value or (isinstance(value, str) and isinstance(now, str) and self._alike(name, value, now)):
                continue
            if not self.shows(entry, held, name):
                found[name] = value
        return found

    def _alike(self, name: str, value: str, now: str) -> bool:
        """Texts that differ in what a cell cannot keep, and codes that differ in capitals or spaces."""
        if text_of(value) == text_of(now):
            return True
        match = self._matches.get(name)
        return match is not None and match.column.holds is Holds.CODE and folded_code(value) == folded_code(now)

    def likeness(self, entry: Entry, held: Held) -> tuple[int, int]:
        """In how many cells a row shows what the record does: first of those by which it is told, then of all."""
        alike = [
            name
            for name, match in self._matches.items()
            if self.shows(entry, held, name)
            or (self._desk.value(held, name) is None and all(c is None for c in entry.cells[match.place :][:1]))
        ]
        return len(set(alike) & set(self._desk.layout.told)), len(alike)

    def shows(self, entry: Entry, held: Held, name: str) -> bool:
        """Whether the cell of a field holds just what would be written for the record's value."""
        return self._shows_value(entry, name, self._desk.value(held, name))

    def _shows_value(self, entry: Entry, name: str, value: Any) -> bool:
        match = self._matches.get(name)
        if match is None or value is None or match.place >= len(entry.cells):
            return False
        cell, shown = entry.cells[match.place], self._showing(match.column, value)
        if isinstance(cell, float) and not isinstance(shown, str):
            return number_text(cell) == str(shown)
        if isinstance(shown, str):
            return text_of(cell) == text_of(shown)
        return cell == shown or (isinstance(cell, str) and cell == str(shown))  # all is text in a text file
