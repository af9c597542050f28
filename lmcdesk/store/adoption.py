"""What happens to dates when a project is adopted: they are frozen as its baseline (features A4), against which delay
is reckoned from then on."""

from typing import Any
from uuid import UUID

from lmcdesk.domain.base import kinds
from lmcdesk.domain.values import Stage, choice_of
from lmcdesk.store.journal import Edit, Journal


def freeze(journal: Journal, project: UUID, stage: str | None) -> None:
    """Where a project's stage has become an adopted one, let the planned dates of it and its milestones stand as
    baseline wherever there is none yet. Call it after the stage was written, in the same transaction."""
    known = choice_of(Stage, stage)
    if known is None or not known.adopted:
        return
    pairs = {"project": [("baseline_start", "planned_start"), ("baseline_end", "planned_end")]}
    pairs["milestone"] = [("baseline", "planned")]
    for kind, columns in pairs.items():
        own = "id" if kind == "project" else "project"
        for baseline, planned in columns:
            field = kinds()[kind].fields[planned]
            rows: list[Any] = journal.connection.execute(
                f"SELECT id, {planned} FROM {kind} "
                f"WHERE {own} = ? AND deleted = 0 AND {baseline} IS NULL AND {planned} IS NOT NULL",
                (project.bytes,),
            ).fetchall()
            journal.append(Edit(kind, UUID(bytes=id_), {baseline: field.load(value)}) for id_, value in rows)
