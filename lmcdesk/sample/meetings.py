"""Meetings of the cooperation's bodies and what they decided."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from lmcdesk.catalogue.entries import Catalogue
from lmcdesk.domain.values import MeetingState, RecommendationState
from lmcdesk.sample.hand import Hand
from lmcdesk.sample.words import read
from lmcdesk.store.journal import Edit


def meetings(hand: Hand, catalogue: Catalogue, today: date, late: Sequence[UUID]) -> Iterator[Edit]:
    """The calendar of the Plan's years as it stands on a day. `late` are projects that meetings can ask about."""
    words = read("meetings")
    for entry in words["meetings"]:
        begins = date.fromisoformat(entry["begins"])
        ends = date.fromisoformat(entry.get("ends", entry["begins"]))
        held = ends <= today
        meeting = hand.entry(
            "meeting",
            body=entry["body"],
            title=f"{catalogue.body(entry['body']).text()}, {begins.year}",
            begins=begins,
            ends=ends,
            country=entry.get("country"),
            place=entry.get("place"),
            state=MeetingState.HELD if held else MeetingState.PLANNED,
            summary=hand.one(words["summaries"]) if held else None,
        )
        yield meeting
        if held:
            yield from _decisions(hand, meeting.id, entry, today)
            text, owner, days = words["about late"]
            for project in late[: entry.get("late", 0)]:
                yield _decision(hand, meeting.id, text, owner, ends + timedelta(days=days), today, project)
            late = late[entry.get("late", 0) :]


def _decisions(hand: Hand, meeting: UUID, entry: dict[str, Any], today: date) -> Iterator[Edit]:
    for text, owner, due in entry.get("decisions", ()):
        yield _decision(hand, meeting, text, owner, date.fromisoformat(due) if due else None, today)


def _decision(
    hand: Hand, meeting: UUID, text: str, owner: str, due: date | None, today: date, about: UUID | None = None
) -> Edit:
    done = due is None or due <= today
    state = RecommendationState.DONE if done else RecommendationState.ACCEPTED
    return hand.entry("decision", meeting=meeting, text=text, about=about, owner=owner, due=due, state=state)
