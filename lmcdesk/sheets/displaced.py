"""Hidden ids that do not stand where they were written: beside copies of their rows, or beside other rows' cells."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from lmcdesk.i18n import translate
from lmcdesk.sheets.comparing import Comparing
from lmcdesk.sheets.existing import Desk, Held, folded_code
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.rows import Entry

Key = tuple[Any, ...]
"""Values that tell a record from all others, as they are compared."""


def told_apart(entries: Sequence[Entry], desk: Desk, comparing: Comparing) -> tuple[list[Entry], list[Entry]]:
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
                said = translate("Sheets", "This row repeats row {row}.")
                repeats.append(entry)
            else:
                said = translate("Sheets", "This row is a copy of row {row}; it is taken for a record of its own.")
                entry.id, entry.version = None, ""
                entry.given = {name: value for name, value in entry.given.items() if value is not None}
            text = said.format(row=first.number)
            entry.problems.append(CellProblem(entry.number, None, None, Level.WARNING, text))
    left_out = set(map(id, repeats))
    return [entry for entry in entries if id(entry) not in left_out], repeats


def guard(rows: Sequence[tuple[Entry, Held]], desk: Desk, headings: Headings) -> None:
    """Blocks rows that stand beside other rows' ids, as they do where a part of a sheet was sorted alone."""
    _guard_codes(rows, desk, headings)
    for fields in desk.layout.keys:
        moved = dict(_moved(rows, desk, fields))
        if _come_round({held.id: owner.id for _, held, owner in moved.values()}):
            said = translate(
                "Sheets",
                "This row's cells belong to another row's hidden id. Rows may have been sorted in part: export the "
                "list again.",
            )
            place = headings.place(fields[-1])
            for entry, *_ in moved.values():
                if not any(problem.level is Level.BLOCKED for problem in entry.problems):
                    entry.problems.append(CellProblem(entry.number, place, fields[-1], Level.BLOCKED, said))


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


def _moved(
    rows: Sequence[tuple[Entry, Held]], desk: Desk, fields: tuple[str, ...]
) -> Iterator[tuple[int, tuple[Entry, Held, Held]]]:
    """Rows, by their numbers, that say what tells another row's record from all others, with their own record and that
    one; of records whose rows no longer say it."""
    changed: list[tuple[Entry, Held, Key, Key]] = []
    for entry, held in rows:
        shown = [desk.value(held, name) for name in fields]
        given = [entry.given.get(name, value) for name, value in zip(fields, shown, strict=True)]
        if given != shown:
            said, was = tuple(map(desk.compared, fields, given)), tuple(map(desk.compared, fields, shown))
            if said != was:
                changed.append((entry, held, said, was))
    owners: dict[Key, list[Held]] = defaultdict(list)
    for _, held, _, was in changed:
        owners[was].append(held)
    for entry, held, said, _ in changed:
        if said[-1] not in (None, "") and len(found := owners.get(said, [])) == 1:
            yield entry.number, (entry, held, found[0])


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
