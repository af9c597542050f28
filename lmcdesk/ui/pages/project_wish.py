"""What the user wants to see of the projects: filters, grouping, order; as pages ask for it and settings keep it."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any
from uuid import UUID

from lmcdesk.store import queries
from lmcdesk.ui.marks import State

GROUPINGS = ("", "section", "province", "stage", "state")
"""What the list can be grouped by; the first is not at all."""

DROPPED = "dropped"
"""Stands for projects that were cancelled or declined."""

STATES = (State.LATE, State.AT_RISK, State.TO_DECIDE, State.ON_TRACK, State.NOT_BEGUN, State.DONE)
"""The states of a project, those that want attention first."""


@dataclass(frozen=True)
class Wish:
    """What the user wants to see. Within a field one of its values is enough; an empty field leaves all."""

    words: str = ""
    stages: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    countries: frozenset[str] = frozenset()
    provinces: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    """Values of State."""
    without: frozenset[str] = frozenset()
    """What is left out: DROPPED."""
    behind: frozenset[UUID] = frozenset()
    """The projects behind a figure that was followed here, which may be none."""
    figure: str = ""
    """What that figure is called; empty where none was followed."""
    group: str = ""
    order: str = "code"
    descending: bool = False

    def kept(self) -> dict[str, Any]:
        """As the settings keep it; the words are not kept, nor what is behind a figure of one day."""
        told = asdict(replace(self, words="", behind=frozenset(), figure=""))
        return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in told.items()}

    def filters(self) -> dict[str, frozenset[Any]]:
        """The fields that leave something out."""
        return {name: value for name in FILTERS if (value := getattr(self, name)) or (name == "behind" and self.figure)}

    def unfiltered(self) -> "Wish":
        """The same without any filter."""
        return Wish(group=self.group, order=self.order, descending=self.descending)

    def filtered_as(self, other: "Wish") -> "Wish":
        """The same with the filters of another."""
        return replace(self, figure=other.figure, **{name: getattr(other, name) for name in FILTERS})

    def having(self, name: str, chosen: frozenset[Any]) -> "Wish":
        """The same with another choice of values in one filter."""
        fields: dict[str, Any] = {name: chosen}
        if name == "behind":
            fields["figure"] = ""
        return replace(self, **fields)


FILTERS = ("behind", "stages", "years", "countries", "provinces", "sections", "states", "without")
"""The fields of a Wish that hold a choice of values, in the order in which they are offered."""

_HOLDS = {"years": int, "behind": UUID}


def wish_of(kept: Any) -> Wish:
    """The wish that was kept, or was sent by another page; what is not understood counts for nothing."""
    if not isinstance(kept, Mapping):
        return Wish()
    known: dict[str, Any] = {}
    for field in fields(Wish):
        value = kept.get(field.name)
        if field.name in FILTERS and isinstance(value, Collection) and not isinstance(value, str):
            holds = _HOLDS.get(field.name, str)
            known[field.name] = frozenset(each for each in value if isinstance(each, holds))
        elif field.name not in FILTERS and type(value) is type(getattr(Wish(), field.name)):
            known[field.name] = value
    wish = Wish(**known)
    return replace(
        wish,
        group=wish.group if wish.group in GROUPINGS else "",
        order=wish.order if wish.order in queries.PROJECT_ORDERS else "code",
    )
