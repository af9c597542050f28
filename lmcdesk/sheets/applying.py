"""Writes what a preview showed, in one transaction, once the user agreed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.sheets.existing import last_work
from lmcdesk.sheets.preview import Row, SheetPreview, Verdict
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit

_STEP = 500


@dataclass(frozen=True, slots=True)
class SheetReceipt:
    """What was taken over: the number of the desk's receipt (by which it can be taken back), and rows by verdict."""

    number: int
    counts: dict[str, int]


def apply(
    database: Database,
    preview: SheetPreview,
    author: str,
    progress: Progress | None = None,
    *,
    conflicts: Literal["desk", "sheet"] = "desk",
) -> SheetReceipt:
    """Takes a sheet over as its preview showed it, all or nothing. Where a field was changed on both sides since the
    sheet was exported, `conflicts` says whose value counts. Raises WrongInput if the desk has changed since the
    preview, Cancelled as `progress` has it."""
    progress = progress or Progress()
    with database.writing(author, "import", file=preview.path.name, sha256=preview.sha256) as journal:
        if last_work(journal.connection) != preview.at:
            raise WrongInput(
                translate(
                    "Sheets", "The desk has changed since “{file}” was checked. Nothing was changed. Check it again."
                ).format(file=preview.path.name)
            )
        journal.append(_edits(preview, conflicts, progress))
        journal.counts.update(preview.counts)
        journal.outcomes.extend(_outcome(row) for row in preview.rows)
        journal.outcomes.extend([each.number, "skipped", "", [each.why]] for each in preview.skipped)
    return SheetReceipt(preview.at + 1, preview.counts)  # receipts are numbered on, and none came between


def _edits(preview: SheetPreview, conflicts: str, progress: Progress) -> Iterator[Edit]:
    for each in preview.proposed:
        values = {"name": each.name, "proposed": True, **({"country": each.country} if each.country else {})}
        yield Edit("organisation", each.id, values)
    kind = preview.layout.kind_name
    for done, row in enumerate(preview.rows):
        if done % _STEP == 0:
            progress.step(done, len(preview.rows), translate("Sheets", "Writing"))
        values = dict(row.values)
        if conflicts == "sheet":
            values.update((name, sides.sheet) for name, sides in row.conflicts.items())
        if values and row.verdict in (Verdict.NEW, Verdict.UPDATE, Verdict.CONFLICT):
            yield Edit(kind, row.id, values)


def _outcome(row: Row) -> list[Any]:
    """For the receipt: the row, what became of it, of which record, and what was said about it."""
    said = [problem.text for problem in row.problems]
    return [row.number, row.verdict.value, row.id.hex, *([said] if said else [])]
