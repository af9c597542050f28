"""Hidden ids that do not stand where they were written: beside copies of their rows, or beside other rows' cells."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from lmcdesk.i18n import translate
from lmcdesk.sheets.comparing import Comparing
from lmcdesk.sheets.existing import Desk, Held, folded_code
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.reading import Cell
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.shifted import Shifted

Key = tuple[Any, ...]
"""Values that tell a record from all others, as they are compared."""

_NOTHING = (None, "")


class _Told(NamedTuple):
    """A row beside an id, and its record: what either says to be told from all others."""

    entry: Entry
    held: Held
    said: Key
    was: Key


def told_apart(
    entries: Sequence[Entry], desk: Desk, headings: Headings, comparing: Comparing
) -> tuple[list[Entry], list[Entry]]:
    """Rows, of which none has another's id, and those that only repeat one of them. Of a row and its copies the one
    that says most of what the record shows is the record's; the others count as rows without an id."""
    sharing: dict[UUID, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.id is not None:
            sharing[entry.id].append(entry)
    repeats = []
    for id_, rows in sharing.items():
        held = desk.records.get(id_) if len(rows) > 1 else None
        first = rows[0] if held is None else max(rows, key=lambda row: comparing.likeness(row, held))
        for entry in rows:
            if entry is first:
                continue
            if entry.cells == first.cells and not desk.layout.repeats:
                _repeats(entry, first)
                repeats.append(entry)
            else:
                said = translate("Sheets", "This row is a copy of row {row}; it is taken for a record of its own.")
                entry.without_id()
                _warn(entry, said.format(row=first.number))
    if sharing and not desk.layout.repeats:
        repeats += _copied_cells(entries, headings)
    left_out = set(map(id, repeats))
    return [entry for entry in entries if id(entry) not in left_out], repeats


def _copied_cells(entries: Sequence[Entry], headings: Headings) -> list[Entry]:
    """Rows without an id that hold just what a row with one holds."""
    without = [entry for entry in entries if entry.id is None]
    places = [match.place for match in headings.matches]
    first: dict[tuple[Cell, ...], Entry] = {}
    for entry in entries if without else ():
        if entry.id is not None:
            first.setdefault(_cells(entry, places), entry)
    found = [entry for entry in without if _cells(entry, places) in first]
    for entry in found:
        _repeats(entry, first[_cells(entry, places)])
    return found


def _cells(entry: Entry, places: Sequence[int]) -> tuple[Cell, ...]:
    return tuple(entry.cells[place] if place < len(entry.cells) else None for place in places)


def _repeats(entry: Entry, first: Entry) -> None:
    _warn(entry, translate("Sheets", "This row repeats row {row}.").format(row=first.number))


def _warn(entry: Entry, text: str) -> None:
    entry.problems.append(CellProblem(entry.number, None, None, Level.WARNING, text))


def guard(rows: Sequence[tuple[Entry, Held]], others: Iterable[Entry], desk: Desk, headings: Headings) -> None:
    """Blocks rows that stand beside other rows' ids, as they do where a part of a sheet was sorted or moved alone, and
    those of `others`, without an id, whose own ids stand beside other rows."""
    _guard_codes(rows, desk, headings)
    for entry in Shifted(rows, desk, headings).moved(others):
        _block(entry, headings, next(name for name in desk.layout.told if name != "code"))
    for fields in desk.layout.keys:
        told = [_Told(entry, held, *_keys(entry, held, desk, fields)) for entry, held in rows]
        moved = _moved(told)
        if _come_round({each.held.id: owner.held.id for each, owner in moved}):
            for each, _ in moved:
                _block(each.entry, headings, fields[-1])
        rows = [(each.entry, each.held) for each in told if each.said != each.was or each.was[-1] in _NOTHING]


def _block(entry: Entry, headings: Headings, name: str) -> None:
    if any(problem.level is Level.BLOCKED for problem in entry.problems):
        return
    said = translate(
        "Sheets",
        "This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the list again.",
    )
    entry.problems.append(CellProblem(entry.number, headings.place(name), name, Level.BLOCKED, said))


def _guard_codes(rows: Sequence[tuple[Entry, Held]], desk: Desk, headings: Headings) -> None:
    if desk.layout.column("code") is None:
        return
    codes: dict[str, list[UUID]] = defaultdict(list)
    for held in desk.alive:
        codes[folded_code(desk.value(held, "code") or "")].append(held.id)
    for entry, held in rows:
        code, now = entry.given.get("code"), desk.value(held, "code")
        if not isinstance(code, str) or now is None or folded_code(now) == folded_code(code):
            continue
        if any(other != held.id for other in codes.get(folded_code(code), ())):
            said = translate(
                "Sheets",
                "This row's hidden id belongs to project {now}, its code to another one. Rows may have been sorted in "
                "part: export the list again.",
            )
            problem = CellProblem(entry.number, headings.place("code"), "code", Level.BLOCKED, said.format(now=now))
            entry.problems.append(problem)


def guard_new_codes(
    rows: Iterable[tuple[Entry, Held]], others: Iterable[Entry], desk: Desk, headings: Headings
) -> None:
    """Blocks those of `others`, without an id, whose code a row with one says, as where a row was copied and its code
    forgotten."""
    if desk.layout.column("code") is None:
        return
    codes = {folded_code(code) for entry, held in rows if (code := entry.given.get("code", desk.value(held, "code")))}
    for entry in others:
        code = entry.given.get("code")
        if entry.id is None and isinstance(code, str) and folded_code(code) in codes:
            said = translate("Sheets", "The code stands for another project too; give one of them another code.")
            entry.problems.append(CellProblem(entry.number, headings.place("code"), "code", Level.BLOCKED, said))


def _keys(entry: Entry, held: Held, desk: Desk, fields: tuple[str, ...]) -> tuple[Key, Key]:
    """What a row says to tell its record from others, and what the record does."""
    shown = [desk.value(held, name) for name in fields]
    given = [entry.given.get(name, value) for name, value in zip(fields, shown, strict=True)]
    was = tuple(map(desk.compared, fields, shown))
    return was if given == shown else tuple(map(desk.compared, fields, given)), was


def _moved(rows: Sequence[_Told]) -> list[tuple[_Told, _Told]]:
    """Rows that tell another one's record than their own, with that one, which does not tell it any more."""
    owners: dict[Key, list[_Told]] = defaultdict(list)
    for each in rows:
        owners[each.was].append(each)
    changed = [each for each in rows if each.said != each.was]
    found = [(each, owners[each.said]) for each in changed if each.said in owners and each.said[-1] not in _NOTHING]
    return [(each, of[0]) for each, of in found if len(of) == 1 and of[0].said != of[0].was]


def _come_round(owner: Mapping[UUID, UUID]) -> bool:
    """Whether rows only changed places: from each to the one whose words it bears, and so on, leads back to a row."""
    done: set[UUID] = set()
    for start in owner:
        path: set[UUID] = set()
        at = start
        while at in owner and at not in done:
            if at in path:
                return True
            path.add(at)
            at = owner[at]
        done |= path
    return False
