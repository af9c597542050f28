"""Commands about workbooks: taken over, written, started from a template."""

import json
from argparse import Namespace
from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from lmcdesk.cli.asked import author, content, new_file, open_desk
from lmcdesk.cli.telling import Telling, short
from lmcdesk.domain.base import kinds, plain
from lmcdesk.domain.money import add
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import Words, current, translate
from lmcdesk.sheets import marks
from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.asking import About, Answers
from lmcdesk.sheets.bad_rows import bad_rows
from lmcdesk.sheets.existing import Desk
from lmcdesk.sheets.marking import marked_copy
from lmcdesk.sheets.preview import SheetPreview, Verdict, preview
from lmcdesk.sheets.problems import CellProblem, Level
from lmcdesk.sheets.showing import Showing
from lmcdesk.sheets.writing import export as write_export
from lmcdesk.sheets.writing import template as write_template
from lmcdesk.store.database import Database

_MOST_LINES = 20
"""Conflicts, and warnings, that are told one by one; `--json` holds all."""


def import_sheet(arguments: Namespace, telling: Telling) -> int:
    """Take a sheet over: 0 if all of it was, 1 if rows, fields or lists were left out or conflict, 2 if no row was."""
    database = open_desk(arguments)
    marked = None if arguments.marked is None else new_file(arguments.desk, arguments.marked)
    bad = None if arguments.bad_rows is None else new_file(arguments.desk, arguments.bad_rows)
    mapping = None if arguments.mapping is None else _mapping(arguments.mapping)
    looked = preview(
        database,
        arguments.file,
        arguments.kind,
        arguments.sheet,
        mapping,
        _answers(arguments),
        encoding=arguments.encoding,
    )
    if marked is not None:
        marked_copy(looked, marked)
    if bad is not None:
        bad_rows(looked, bad)
    sums, conflicts = _sums(database, looked), _conflicts(database, looked)
    blocked = looked.counts[Verdict.BLOCKED]
    none = blocked == len(looked.rows)
    receipt = None if none or arguments.dry_run else apply(database, looked, author(arguments))
    _tell(looked, sums, conflicts, telling)  # only now: what was refused must not look done
    if none:
        telling.refuse(
            translate(
                "Cli",
                "No row of the sheet can be taken over. Nothing was changed. Mend what is told of its rows, then "
                "import it again.",
            )
        )
        return 2
    if receipt is None:
        telling.line(translate("Cli", "This was a trial. Nothing was changed."))
    else:
        telling.line(
            translate("Cli", "The sheet is taken over. “lmcdesk undo {receipt}” takes it back.").format(
                receipt=receipt.number
            )
        )
        telling.fact(receipt=receipt.number)
    left_out = any(problem.level >= Level.LEFT_OUT for problem in looked.problems)
    return 1 if blocked or left_out or not looked.whole or looked.counts[Verdict.CONFLICT] else 0


def _answers(arguments: Namespace) -> Answers:
    answers = Answers(header=arguments.header, dates=arguments.accept_ambiguous)
    for each in arguments.answer:
        about, _, said = each.partition("=")
        if about not in set(About):
            raise WrongInput(
                translate("Cli", "“{about}” is nothing that a sheet is asked about. There are: {known}.").format(
                    about=about, known=", ".join(About)
                )
            )
        answers = answers.given(About(about), said)
    return answers


def _mapping(file: Path) -> Mapping[str, str | None]:
    try:
        found = json.loads(content(file).decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not all(v is None or isinstance(v, str) for v in found.values()):
        raise WrongInput(
            translate("Cli", "“{file}” is no mapping. It must be a JSON object of headings and fields.").format(
                file=file
            )
        )
    return found


def _sums(database: Database, looked: SheetPreview) -> dict[str, Decimal]:
    """What the budgets of the sheet's projects come to once it is taken over, by currency; under an empty text those
    without one."""
    if looked.layout.kind_name != "project":
        return {}
    wanted = {row.id: row.values for row in looked.rows if row.verdict is not Verdict.BLOCKED}
    budget, currency = (kinds()["project"].fields[name] for name in ("budget", "currency"))
    amounts: dict[str, list[Decimal]] = defaultdict(list)
    with database.raw() as connection:
        held = {UUID(bytes=id_): told for id_, *told in connection.execute("SELECT id, budget, currency FROM project")}
    for id_, values in wanted.items():
        told = held.get(id_, (None, None))
        amount = values.get("budget", budget.load(told[0]))
        if amount is not None:
            amounts[values.get("currency", currency.load(told[1])) or ""].append(amount)
    return {name: Decimal(plain(add(found))) for name, found in sorted(amounts.items())}


def _conflicts(database: Database, looked: SheetPreview) -> list[tuple[int, str]]:
    """The rows whose fields were changed both here and in the sheet, with the field and both values as a sheet shows
    them."""
    told = []
    names = {each.id: each.name for each in looked.proposed}
    with database.raw() as connection:
        showing = Showing(Desk(connection, looked.layout), current())
    for row in looked.rows:
        for name, sides in row.conflicts.items():
            column = looked.layout.column(name)
            assert column is not None, "what is in conflict stands in the sheet"
            desk, sheet = (
                "–" if value is None else short(names.get(value) or showing(column, value))
                for value in (sides.desk, sides.sheet)
            )
            text = translate("Sheet", "{field}: {desk} at this desk, {sheet} in the sheet")
            told.append((row.number, text.format(field=column.text(), desk=desk, sheet=sheet)))
    return told


def _warnings(looked: SheetPreview) -> list[tuple[int, str]]:
    """What someone should look at: each once, at the first of its rows; what is said of a whole row before what is said
    of its cells."""
    every: dict[str, list[CellProblem]] = defaultdict(list)
    for each in looked.problems:
        if each.level is Level.WARNING:
            every[each.text].append(each)
    told = []
    for problems in sorted(every.values(), key=lambda problems: problems[0].field is not None):
        text = marks.said(problems[:1])
        if len(problems) > 1:
            text = translate("Sheets", "{problem} (rows: {n})").format(problem=text, n=len(problems))
        told.append((problems[0].row, text))
    return told


def _tell_rows(lines: Sequence[tuple[int, str]], telling: Telling) -> None:
    """The first of many lines about rows, and how many more there are."""
    for row, text in lines[:_MOST_LINES]:
        telling.line(translate("Cli", "  Row {row}: {text}").format(row=row, text=text))
    if len(lines) > _MOST_LINES:
        telling.line("  " + translate("Sheet", "And {n} more.").format(n=len(lines) - _MOST_LINES))


def _tell(
    looked: SheetPreview, sums: Mapping[str, Decimal], conflicts: Sequence[tuple[int, str]], telling: Telling
) -> None:
    counts = looked.counts
    telling.line(
        translate(
            "Cli",
            "Sheet “{sheet}”. New: {new}. Changed: {update}. Same: {same}. In conflict: {conflict}. "
            "Blocked: {blocked}.",
        ).format(sheet=looked.sheet or looked.path.name, **counts)
    )
    for name, amount in sums.items():
        telling.line(
            translate("Cli", "  Budgets in {currency}: {amount}.").format(currency=name, amount=f"{amount:,f}")
            if name
            else translate("Cli", "  Budgets without a currency: {amount}.").format(amount=f"{amount:,f}")
        )
    if looked.other_sheets:
        names = ", ".join(f"“{name}”" for name in looked.other_sheets)
        said = translate("Cli", "  Other sheets hold such lists too; say --sheet to take one over: {sheets}.")
        telling.line(said.format(sheets=names))
    if looked.headings.unmatched and not looked.headings.own:  # of our own lists the notices tell
        names = ", ".join(f"“{heading}”" for _, heading in looked.headings.unmatched)
        telling.line(translate("Cli", "  Headings that name no field: {headings}.").format(headings=names))
    for notice in looked.notices:
        telling.line("  " + notice)
    for question in looked.questions:
        said = translate("Cli", "  {question} Rows: {n}. Say --answer {about}={choices}.")
        choices = "|".join(question.choices) or "…"
        telling.line(said.format(question=question.text, n=question.rows, about=question.about, choices=choices))
    for skipped in looked.skipped:
        telling.line(translate("Cli", "  Row {row}: {text}").format(row=skipped.number, text=skipped.why))
    _tell_rows(conflicts, telling)
    for problem in looked.problems:
        if problem.level >= Level.LEFT_OUT:
            telling.line(translate("Cli", "  Row {row}: {text}").format(row=problem.row, text=problem.text))
    _tell_rows(_warnings(looked), telling)
    telling.fact(
        sheet=looked.sheet,
        other_sheets=list(looked.other_sheets),
        unmatched=[heading for _, heading in looked.headings.unmatched],
        kind=looked.layout.kind_name,
        counts=counts,
        sums=sums,
        notices=list(looked.notices),
        questions=[
            {"about": q.about, "field": q.field, "text": q.text, "rows": q.rows, "choices": list(q.choices)}
            for q in looked.questions
        ],
        conflicts=[
            {"row": row.number, "field": name, "before": sides.before, "desk": sides.desk, "sheet": sides.sheet}
            for row in looked.rows
            for name, sides in row.conflicts.items()
        ],
        skipped=[{"row": s.number, "why": s.why} for s in looked.skipped],
        problems=[
            {"row": p.row, "field": p.field, "level": p.level.name.lower(), "text": p.text} for p in looked.problems
        ],
    )


def export(arguments: Namespace, telling: Telling) -> int:
    """Write records to a workbook."""
    database, out = open_desk(arguments), new_file(arguments.desk, arguments.out)
    rows = write_export(database, out, arguments.kind, country=arguments.country, section=arguments.section)
    telling.line(translate("Cli", "Wrote {file}. Rows: {n}.").format(file=out, n=rows))
    telling.fact(file=str(out), rows=rows)
    return 0


def template(arguments: Namespace, telling: Telling) -> int:
    """Write an empty workbook to fill in."""
    out = new_file(arguments.desk, arguments.out)
    write_template(out, arguments.kind, Words(arguments.lang))
    telling.line(translate("Cli", "Wrote {file}.").format(file=out))
    telling.fact(file=str(out))
    return 0
