"""What is told of a bundle before it is merged, of one that was, and of one that is due."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from lmcdesk.domain.labels import field_name, kind_name
from lmcdesk.domain.values import word
from lmcdesk.i18n import mark, translate
from lmcdesk.store.side_by_side import Beside
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.parts import Size
from lmcdesk.sync.preview import Preview
from lmcdesk.sync.receipts import Missing, Outcome
from lmcdesk.sync.words import count_of_kind, country_name, desk_name, place_name
from lmcdesk.ui import figures, values
from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_cells import bytes_told, receiver, standing
from lmcdesk.ui.pages.exchange_reading import Came, Due
from lmcdesk.ui.pages.exchange_story import Told
from lmcdesk.ui.words import Phrase

_FROM, _FILE = mark("Exchange", "From"), mark("Exchange", "File")
_MADE, _FOR = mark("Exchange", "Made"), mark("Exchange", "For")
_CHANGES, _SIZE = mark("Exchange", "Changes"), mark("Exchange", "Size")
_KEY, _ABOUT = mark("Exchange", "Signed with"), mark("Exchange", "About")
_MERGED = mark("Exchange", "Merged")
_CONTENT = mark("Exchange", "What is in it")


def of_row(row: Came, notices: Sequence[tuple[Beside, str]] = ()) -> Told:
    """A bundle of the list. `notices` are the records that both desks edited, with what they are called."""
    if row.preview is not None:
        return _of_preview(row, row.preview)
    if row.waits:
        return _of_held(row)
    return _of_merged(row, notices)


def _said(state: Callable[[], tuple[State, str]]) -> Phrase:
    return lambda: state()[1]


def _of_preview(row: Came, preview: Preview) -> Told:
    state = partial(standing, row)
    facts: list[tuple[Phrase, Phrase]] = [(_FILE, row.file)]
    kinds: Counter[int] = Counter()
    if preview.manifest is not None:
        facts = [*_facts(preview.manifest), (_CHANGES, partial(_changes, preview, row.starter))]
        for run in preview.manifest.header.runs:
            kinds.update(run.kinds)
    return Told(
        title=row.sender,
        state=state()[0],
        standing=_said(state),
        facts=facts,
        notes=[(State.DUE, _STARTER)] if row.starter else _before_merging(preview),
        heading=_CONTENT,
        lines=_kinds(kinds),
    )


def _facts(manifest: Manifest) -> list[tuple[Phrase, Phrase]]:
    header = manifest.header
    places = list(dict.fromkeys(run.stream for run in header.runs))
    facts: list[tuple[Phrase, Phrase]] = [
        (_FROM, partial(_who, manifest)),
        (_MADE, partial(values.moment, header.made)),
        (_FOR, mark("Exchange", "any desk") if header.recipient is None else desk_name(header.recipient)),
        (_ABOUT, lambda: ", ".join(place_name(place) for place in places)),
        (_FILE, lambda: f"{manifest.file}, {bytes_told(manifest.size)}"),
        (_KEY, header.certificate.fingerprint),
    ]
    return facts


def _who(manifest: Manifest) -> str:
    sender = manifest.header.sender
    text = translate("Exchange", "{desk}, {role}, {country}")
    return text.format(desk=desk_name(sender), role=word(sender.role), country=country_name(sender.country))


_STARTER = mark(
    "Exchange",
    "The secretariat made it from this desk's request: it enrols this desk and brings all that it should hold. Have "
    "the number that it is signed with read to you by telephone, and compare it, before you set up this desk from it.",
)


def _changes(preview: Preview, starter: bool) -> str:
    whole = 0 if preview.manifest is None else preview.manifest.changes
    if starter:
        return figures.number(whole)
    text = translate("Exchange", "{n}, of which new here: {new}")
    return text.format(n=figures.number(whole), new=figures.number(preview.new))


def _before_merging(preview: Preview) -> list[tuple[State, Phrase]]:
    match preview.outcome:
        case Outcome.MERGED if preview.new:
            return [
                (
                    State.DONE,
                    mark(
                        "Exchange",
                        "Nothing stands in its way. A backup is made first, and the merge can be taken back.",
                    ),
                )
            ]
        case Outcome.MERGED:
            return [(State.DONE, mark("Exchange", "Nothing stands in its way, but it holds nothing new."))]
        case Outcome.HELD:
            lines: list[tuple[State, Phrase]] = [(State.HELD, partial(_lacking, one)) for one in preview.missing]
            text = mark(
                "Exchange",
                "An earlier bundle must come first. Merged now, it is kept, and taken over by itself once that one "
                "has come. Nothing is lost.",
            )
            return [*lines, (State.DUE, text)]
        case Outcome.KNOWN:
            return [(State.DONE, partial(_known, preview))]
        case Outcome.OWN:
            return [(State.DONE, mark("Exchange", "It was made at this desk and holds nothing that is not here."))]
    return [(State.AT_RISK, preview.refusal)]


def _lacking(missing: Missing) -> str:
    return missing.line()


def _known(preview: Preview) -> str:
    when = "" if preview.came is None else values.moment(preview.came)
    if preview.undone_by is None:
        text = translate("Exchange", "The very same bundle was merged on {when}. Merging it again changes nothing.")
        return text.format(when=when)
    text = translate(
        "Exchange",
        "The very same bundle was merged on {when} and taken back since. Merging it again changes nothing; to have it "
        "again, take back what took it back.",
    )
    return text.format(when=when)


def _kinds(kinds: Counter[int]) -> list[Phrase]:
    return [partial(count_of_kind, number, count) for number, count in sorted(kinds.items())]


def _of_held(row: Came) -> Told:
    state = partial(standing, row)
    hopeless = row.kept is not None and row.kept.hopeless
    text: Phrase = (
        mark("Exchange", "It is kept only to be looked at. Ask its sender for it anew.")
        if hopeless
        else mark("Exchange", "It is tried again by itself whenever another bundle was merged. Nothing is lost.")
    )
    why: list[tuple[State, Phrase]] = [(state()[0], row.kept.why)] if row.kept is not None else []
    notes: list[tuple[State, Phrase]] = [*why, (State.DUE, text)]
    if row.missing:
        notes.append((State.DUE, partial(_ask_for, row)))
    return Told(
        title=row.sender,
        state=state()[0],
        standing=_said(state),
        facts=[
            (_FILE, row.file),
            (mark("Exchange", "Kept since"), partial(values.moment, row.at)),
            (_CHANGES, partial(figures.number, row.changes)),
        ],
        notes=notes,
    )


def _ask_for(row: Came) -> str:
    text = translate(
        "Exchange", "Changes of {desks} are missing. Ask for the bundle before this one, or for a new one."
    )
    return text.format(desks=row.missing)


def _of_merged(row: Came, notices: Sequence[tuple[Beside, str]]) -> Told:
    state = partial(standing, row)
    facts: list[tuple[Phrase, Phrase]] = [
        (_MERGED, partial(values.moment, row.at)),
        (mark("Exchange", "By"), row.author),
        (_FILE, row.file),
        (mark("Exchange", "New changes"), partial(figures.number, row.changes)),
        (mark("Exchange", "Records"), partial(figures.number, row.records)),
    ]
    if row.decided:
        facts.append((mark("Exchange", "Decisions"), partial(figures.number, row.decided)))
    notes: list[tuple[State, Phrase]] = []
    if row.undone:
        text = mark("Exchange", "It was taken back: its fields show what they showed before.")
        notes.append((State.RETURNED, text))
    elif row.open:
        text = mark("Exchange", "Two desks wrote the same field, neither having seen the other's entry. Both are kept.")
        notes.append((State.TO_DECIDE, text))
    elif not row.changes:
        notes.append((State.DONE, mark("Exchange", "It held nothing that was not here.")))
    return Told(
        title=row.sender,
        state=state()[0],
        standing=_said(state),
        facts=facts,
        notes=notes,
        heading=mark("Exchange", "Edited at both desks, in different fields: both entries stand"),
        lines=[partial(_beside, notice, name) for notice, name in notices if set(notice.theirs) != set(notice.mine)],
    )


def _beside(notice: Beside, name: str) -> str:
    text = translate("Exchange", "{record}: there {theirs}; here {mine}")
    # Fields that both wrote wait for a decision, and are named only where nothing else was written on a side.
    theirs, mine = (
        ", ".join(field_name(notice.kind, field) for field in [f for f in fields if f not in others] or fields)
        for fields, others in ((notice.theirs, notice.mine), (notice.mine, notice.theirs))
    )
    return text.format(record=name or kind_name(notice.kind), theirs=theirs, mine=mine)


def of_due(due: Due, kinds: Counter[int] | None, size: Size | None, *, enrolled: bool) -> Told:
    """What a desk is to be sent; `kinds` are its changes by kind of record and `size` what they come to, once they are
    counted and measured. Of a desk that is not `enrolled` nobody would take it over."""
    party = due.party
    facts: list[tuple[Phrase, Phrase]] = [(_CHANGES, partial(figures.number, due.changes))]
    if not due.nothing:
        facts.append((_SIZE, partial(_about, due.size if size is None else size.change_bytes + size.file_bytes)))
    if size is not None and size.files:
        facts.append((mark("Exchange", "Evidence"), partial(_files, size)))
    if party is not None:
        if party.since is not None:
            facts.append((mark("Exchange", "Made since"), partial(values.moment, party.since)))
        if party.came is not None:
            facts.append((mark("Exchange", "It last wrote"), partial(values.moment, party.came.at)))
        if party.went is not None:
            facts.append((mark("Exchange", "Last bundle to it"), partial(values.moment, party.went.at)))
    if party is None:
        note: tuple[State, Phrase] = (
            State.DUE,
            mark("Exchange", "Everything this desk holds, to set up a new desk or for one that was never heard of."),
        )
    elif due.revoked:
        text = mark(
            "Exchange",
            "The secretariat revoked its certificate, as when a computer is stolen. It is sent nothing, and what is "
            "signed with its key is not taken over.",
        )
        note = (State.AT_RISK, text)
    elif due.unvouched:
        text = mark(
            "Exchange",
            "No secretariat that this desk trusts vouches for it, so a bundle for it would lie open to everybody. Have "
            "it enrolled, or trust its secretariat, first; or write an open bundle for any desk.",
        )
        note = (State.AT_RISK, text)
    elif due.nothing:
        note = (State.DONE, mark("Exchange", "By its own word it has everything. There is nothing to send."))
    elif not due.changes:
        note = (State.DUE, mark("Exchange", "It knows all changes, and asked for files of evidence that it lacks."))
    elif party.heard:
        text = mark("Exchange", "It is reckoned from what it last told. What is on its way since is sent once more.")
        note = (State.DUE, text)
    else:
        note = (State.DUE, mark("Exchange", "It never told what it has, so it is sent all that is meant for it."))
    notes = [note]
    if not enrolled:
        text = mark(
            "Exchange",
            "This desk is not enrolled yet, so nobody would take its bundles over. “This desk” says what to do.",
        )
        notes = [(State.AT_RISK, text), note]
    standing = mark("Exchange", "Has all of it") if party is not None else mark("Exchange", "Nothing yet")
    if due.revoked:
        return Told(partial(receiver, due), State.AT_RISK, mark("Exchange", "Revoked"), facts, notes)
    return Told(
        title=partial(receiver, due),
        state=State.TO_SEND if not due.nothing else State.DONE if party is not None else State.NOT_BEGUN,
        standing=standing if due.nothing else mark("Exchange", "To send"),
        facts=facts,
        notes=notes,
        heading=_CONTENT,
        lines=_kinds(kinds or Counter()),
    )


def _files(size: Size) -> str:
    text = translate("Exchange", "files: {n}, {size}")
    return text.format(n=figures.number(size.files), size=bytes_told(size.file_bytes))


def _about(size: int) -> str:
    return translate("Exchange", "about {size}").format(size=bytes_told(size))
