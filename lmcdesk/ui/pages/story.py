"""What happened to a project, told by day: who did what, and the old value beside the new."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from lmcdesk.domain.labels import field_name
from lmcdesk.i18n import translate
from lmcdesk.store.history import Entry
from lmcdesk.ui import figures, values
from lmcdesk.ui.pages.project_reading import Past
from lmcdesk.ui.paragraph import Span, fill

_LONG = 90
"""Letters of a text that are told; the rest is in the form."""

_TOLD = 3
"""Changes of one happening that are told one by one."""

_AT_ONCE = 90
"""Seconds within which one author's entries in one record are one happening."""

_QUIET = frozenset({"project", "position", "deleted", "sha256", "media_type", "size"})
"""Fields that nobody wants to hear of."""

_LEADING = {"milestone": ("actual", "progress", "planned"), "project": ("stage",), "progress_report": ("state",)}
"""The field that a happening is about, when several changed at once."""


@dataclass(frozen=True)
class Happening:
    """What one person did to one record in one go."""

    kind: str
    id: UUID
    called: str
    at: datetime
    author: str
    desk: str
    work: int | None
    entries: tuple[Entry, ...]
    born: bool
    """Whether the record was made then."""
    together: int = 1
    """How many records of the kind were made in the same go, when they are told as one."""

    @property
    def open(self) -> bool:
        """Whether something in it waits for a decision."""
        return any(entry.open for entry in self.entries)


def happenings(past: Iterable[Past]) -> list[Happening]:
    """What happened, the latest first."""
    found = [happening for part in past for happening in _of_record(part)]
    found.sort(key=lambda happening: happening.at, reverse=True)
    return _joined(found)


def _of_record(part: Past) -> list[Happening]:
    groups: list[list[Entry]] = []
    for entry in part.entries:
        last = groups[-1][-1] if groups else None
        if (
            last is not None
            and (last.author, last.desk, last.work) == (entry.author, entry.desk, entry.work)
            and (last.at - entry.at).total_seconds() <= _AT_ONCE
            and all(other.field != entry.field for other in groups[-1])
        ):
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return [
        Happening(
            part.kind,
            part.id,
            part.called,
            group[0].at,
            group[0].author,
            group[0].desk,
            group[0].work,
            tuple(group),
            born=at == len(groups) - 1 and all(entry.before is None for entry in group) and group[0].field != "deleted",
        )
        for at, group in enumerate(groups)
    ]


def _joined(found: list[Happening]) -> list[Happening]:
    """Records of one kind that were made in one go are told as one, and those made with their project not at all."""
    births = {(h.author, h.work) for h in found if h.born and h.kind == "project"}
    groups = Counter((h.kind, h.author, h.work) for h in found if h.born)
    told = []
    for happening in found:
        if not happening.born or happening.kind == "project":
            told.append(happening)
        elif (happening.author, happening.work) not in births:
            n = groups.pop((happening.kind, happening.author, happening.work), 0)
            if n:
                told.append(replace(happening, together=n))
    return told


# In words


def sentence(told: Happening) -> list[Span]:
    """Who did what, as one sentence."""
    who, what = Span(told.author, "strong"), told.called
    lead = leading(told)
    if told.born:
        return _birth(told, who)
    if lead is None:
        return _other(told, who)
    match told.kind, lead.field:
        case _, "deleted":
            said = (
                translate("Story", "{who} put “{what}” into the bin")
                if lead.value
                else translate("Story", "{who} took “{what}” out of the bin")
            )
        case "milestone", "actual" if lead.value is not None:
            said = translate("Story", "{who} noted when “{what}” was reached")
        case "milestone", "progress" if (lead.value or 0) >= (lead.before or 0):
            said = translate("Story", "{who} raised progress of “{what}”")
        case "milestone", "progress":
            said = translate("Story", "{who} lowered progress of “{what}”")
        case "milestone", "planned":
            said = translate("Story", "{who} moved the forecast of “{what}”")
        case "project", "stage":
            said = translate("Story", "{who} moved the project to another stage")
        case "progress_report", "state":
            return _report(lead, who, what)
        case _:
            return _other(told, who)
    return fill(said, who=who, what=what)


def _birth(told: Happening, who: Span) -> list[Span]:
    n = figures.number(told.together)
    match told.kind, told.together:
        case "project", _:
            return fill(translate("Story", "{who} entered the project"), who=who)
        case "comment", 1:
            text = next((str(entry.value) for entry in told.entries if entry.field == "text"), "")
            return fill(translate("Story", "{who} wrote: “{text}”"), who=who, text=_cut(text))
        case "milestone", 1:
            return fill(translate("Story", "{who} added the milestone “{what}”"), who=who, what=told.called)
        case "milestone", _:
            return fill(translate("Story", "{who} added {n} milestones"), who=who, n=n)
        case "progress_report", 1:
            return fill(translate("Story", "{who} began the report {period}"), who=who, period=told.called)
        case "progress_report", _:
            return fill(translate("Story", "{who} began {n} reports"), who=who, n=n)
        case "funding_line", _:
            return fill(translate("Story", "{who} entered money: {n} lines"), who=who, n=n)
    return fill(translate("Story", "{who} added “{what}”"), who=who, what=told.called)


def _report(entry: Entry, who: Span, what: str) -> list[Span]:
    said = {
        "submitted": translate("Story", "{who} submitted the report {period}"),
        "returned": translate("Story", "{who} returned the report {period}"),
        "approved": translate("Story", "{who} approved the report {period}"),
        "locked": translate("Story", "{who} locked the report {period}"),
    }.get(str(entry.value), translate("Story", "{who} made the report {period} a draft again"))
    return fill(said, who=who, period=what)


def _other(told: Happening, who: Span) -> list[Span]:
    heard = [entry for entry in told.entries if entry.field not in _QUIET]
    if told.kind == "project":
        if len(heard) == 1:
            field = field_name("project", heard[0].field)
            return fill(translate("Story", "{who} changed “{field}”"), who=who, field=field)
        return fill(translate("Story", "{who} changed {n} entries"), who=who, n=figures.number(len(heard)))
    if len(heard) == 1:
        field = field_name(told.kind, heard[0].field)
        said = translate("Story", "{who} changed “{field}” of “{what}”")
        return fill(said, who=who, field=field, what=told.called)
    said = translate("Story", "{who} changed {n} entries of “{what}”")
    return fill(said, who=who, n=figures.number(len(heard)), what=told.called)


def leading(told: Happening) -> Entry | None:
    """The change that a happening is about; none if it has no more to say than another."""
    by_field = {entry.field: entry for entry in told.entries}
    if "deleted" in by_field:
        return by_field["deleted"]
    return next((by_field[field] for field in _LEADING.get(told.kind, ()) if field in by_field), None)


@dataclass(frozen=True)
class Turn:
    """One field's old and new value in words, empty where it held nothing; the field is not named where the sentence
    says it."""

    field: str
    before: str
    after: str


def turns(told: Happening, names: Mapping[UUID, str]) -> list[Turn]:
    """The changes that are told beside the sentence, the leading one first."""
    if told.born or (told.kind == "comment"):
        return []
    lead = leading(told)
    heard = [entry for entry in told.entries if entry.field not in _QUIET]
    heard.sort(key=lambda entry: entry is not lead)
    alone = lead if lead is not None else (heard[0] if len(heard) == 1 else None)
    return [_turn(told.kind, entry, names, named=entry is not alone) for entry in heard[:_TOLD]]


def more(told: Happening) -> int:
    """How many changes are not told."""
    if told.born:
        return 0
    return max(0, sum(entry.field not in _QUIET for entry in told.entries) - _TOLD)


def _turn(kind: str, entry: Entry, names: Mapping[UUID, str], *, named: bool) -> Turn:
    before, after = (
        "" if value in (None, "") else _cut(values.shown(kind, entry.field, value, names))
        for value in (entry.before, entry.value)
    )
    return Turn(field_name(kind, entry.field) if named else "", before, after)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else line[: _LONG - 1] + "…"
