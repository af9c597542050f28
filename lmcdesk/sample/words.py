"""The shipped words of the sample programme, read once into types."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from lmcdesk import paths

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Counted:
    """An indicator as templates have it: from where it starts to a target between two bounds."""

    title: str
    unit: str
    kind: str
    low: int
    high: int
    start: int = 0


@dataclass(frozen=True, slots=True)
class Way:
    """How projects of a sort go: months, budget in thousands of US dollars, milestones in order of time."""

    key: str
    months: Span
    usd: Span
    beneficiaries: Span
    women: Span
    chained: bool
    money: str
    steps: Mapping[str, int]
    people: Counted
    delays: tuple[str, ...]

    def taken(self, many: int) -> list[str]:
        """The milestones of a project that has so many of them, in order of time."""
        return [step for step, rank in self.steps.items() if rank <= many]


@dataclass(frozen=True, slots=True)
class Template:
    """What makes a project of one sort; `texts` are its titles by language."""

    section: str
    measure: str
    way: Way
    lead: str
    where: str | None
    usd: Span
    counts: Counted
    objective: str
    texts: Mapping[str, str]

    @property
    def national(self) -> bool:
        """Whether no province leads such projects."""
        return "{province}" not in self.texts["en"]


@dataclass(frozen=True, slots=True)
class Source:
    """A line of a way of paying: percent of the budget, and a currency or "own"."""

    source: str
    percent: int
    kind: str
    currency: str


@dataclass(frozen=True, slots=True)
class Paying:
    """By which sources a project is paid, and how often so."""

    often: int
    only: frozenset[str]
    lines: tuple[Source, ...]


def read(name: str) -> Any:
    """One file of words as it is."""
    return json.loads((paths.resources() / "sample" / f"{name}.json").read_text("utf-8"))


@cache
def ways() -> Mapping[str, Way]:
    """The ways that projects take, by key."""
    found = {}
    for key, entry in read("courses")["courses"].items():
        title, low, high = entry["people"]
        found[key] = Way(
            key=key,
            months=tuple(entry["months"]),
            usd=tuple(entry["usd"]),
            beneficiaries=tuple(entry["beneficiaries"]),
            women=tuple(entry["women"]),
            chained=entry["chained"],
            money=entry["money"],
            steps=entry["steps"],
            people=Counted(title, "persons", "sum", low, high),
            delays=tuple(entry["delays"]),
        )
    return found


@cache
def milestones() -> Mapping[str, Mapping[str, str]]:
    """Titles of milestones by key and language; "proof" is what shows that one is reached."""
    words = read("courses")
    return {**words["milestones"], "review": words["review"]}


@cache
def sections() -> Mapping[str, tuple[float, tuple[Template, ...]]]:
    """By section of the Plan: its share against the others, and its templates."""
    return {
        section["number"]: (
            float(section["often"]),
            tuple(_template(section["number"], entry) for entry in section["projects"]),
        )
        for section in read("projects")["sections"]
    }


def _template(section: str, entry: dict[str, Any]) -> Template:
    way = ways()[entry["course"]]
    return Template(
        section=section,
        measure=entry["measure"],
        way=way,
        lead=entry["lead"],
        where=entry.get("where"),
        usd=tuple(entry["usd"]) if "usd" in entry else way.usd,
        counts=Counted(*entry["counts"]),
        objective=entry["objective"],
        texts={language: text for language, text in entry.items() if len(language) == 2},
    )


@cache
def phases() -> Mapping[str, str]:
    """How a title says that it is a later phase, by language."""
    return read("projects")["phase"]  # type: ignore[no-any-return]  # JSON is untyped


@cache
def paying() -> Mapping[str, tuple[Paying, ...]]:
    """Ways of paying by the key that ways of projects name."""
    six = frozenset(read("places")["forms"])
    return {
        key: tuple(
            Paying(
                entry["often"],
                frozenset(entry.get("only", six)) - frozenset(entry.get("except", ())),
                tuple(Source(*line) for line in entry["lines"]),
            )
            for entry in entries
        )
        for key, entries in read("money")["ways"].items()
    }


@cache
def payers() -> Mapping[str, tuple[str | None, ...]]:
    """Names of payers by source, for sources whose code does not say which one it is."""
    return {source: tuple(names) for source, names in read("money")["names"].items()}


@cache
def rates() -> Mapping[str, tuple[Decimal, ...]]:
    """Units to the US dollar by currency, one for each of the days in money.json."""
    return {
        currency: tuple(Decimal(figure) for figure in figures) for currency, figures in read("money")["rates"].items()
    }


@cache
def texts() -> Mapping[str, Any]:
    """What people write in records."""
    return read("texts")  # type: ignore[no-any-return]  # JSON is untyped


@cache
def organisations() -> Mapping[str, Any]:
    """Who leads, takes part and assesses, as in organisations.json."""
    return read("organisations")  # type: ignore[no-any-return]  # JSON is untyped


@cache
def people() -> Mapping[str, Any]:
    """Parts of names by country, as in people.json."""
    return read("people")  # type: ignore[no-any-return]  # JSON is untyped
