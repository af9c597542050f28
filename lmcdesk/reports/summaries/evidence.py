"""What a project's evidence is: its photos and other files, with what is known of each. The pictures themselves are
found by their SHA-256 when the page is drawn (store.photos)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from lmcdesk.domain.records import Evidence, Milestone, ProgressReport
from lmcdesk.reports.summaries.reading import Snapshot
from lmcdesk.store import evidence, photos


class Shown(StrEnum):
    """Whether a file can be shown."""

    HERE = "here"
    AWAITED = "awaited"
    UNREADABLE = "unreadable"
    """As a picture."""


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file of evidence. Texts are empty, figures None where nothing was given."""

    sha256: str
    name: str
    media_type: str
    size: int | None
    caption: str
    day: date | None
    place: str
    milestone: str
    """The title of the milestone that it belongs to."""
    report: tuple[date | None, date | None] | None
    """The period of the progress report that it belongs to."""
    shown: Shown


@dataclass(frozen=True, slots=True)
class EvidenceLines:
    """A project's photos and its other files, the latest of them first: by the day on which they were taken, else on
    which they were recorded."""

    photos: tuple[FileLine, ...]
    files: tuple[FileLine, ...]


def of_project(snapshot: Snapshot, project: UUID, steps: Iterable[Milestone]) -> EvidenceLines:
    """The evidence of a project with these milestones."""
    titles = {step.id: step.title or step.title_local or "" for step in steps}
    reports = {r.id: (r.period_start, r.period_end) for r in snapshot.of(ProgressReport, project=project)}
    found: dict[bool, list[FileLine]] = {True: [], False: []}
    for record in sorted(snapshot.of(Evidence, project=project), key=_when, reverse=True):
        photo = photos.is_photo(record.name, record.media_type)
        found[photo].append(
            FileLine(
                sha256=record.sha256 or "",
                name=record.name or "",
                media_type=record.media_type or "",
                size=record.size,
                caption=record.caption or "",
                day=record.taken,
                place=record.place or "",
                milestone=titles.get(record.about, "") if record.about else "",
                report=reports.get(record.about) if record.about else None,
                shown=_shown(snapshot, record, photo),
            )
        )
    return EvidenceLines(tuple(found[True]), tuple(found[False]))


def _when(record: Evidence) -> tuple[date, UUID]:
    """An id of UUID version 7 begins with its milliseconds since 1970; one of another kind may lead anywhere."""
    recorded = date(1970, 1, 1).toordinal() + (record.id.int >> 80) // 86_400_000
    return record.taken or date.fromordinal(min(recorded, date.max.toordinal())), record.id


def _shown(snapshot: Snapshot, record: Evidence, photo: bool) -> Shown:
    path = evidence.where(snapshot.folder, record.sha256)
    if path is None:
        return Shown.AWAITED
    return Shown.HERE if not photo or photos.readable(path) else Shown.UNREADABLE
