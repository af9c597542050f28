"""Reads plan files; whatever is wrong with one is found here, once, and told in one sentence."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from lmcdesk import paths
from lmcdesk.catalogue.entries import (
    Body,
    BodyKind,
    Cadence,
    Catalogue,
    FundingSource,
    Kind,
    Measure,
    Partner,
    Pillar,
    PriorityArea,
    Section,
)
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate

FORM = 1
"""The file form that this program reads."""

_NUMBER = re.compile(r"[1-9]\d*(\.[1-9]\d*)*")
_PART = re.compile("[IVX]+")
_DAY = re.compile("[0-9]{2}-[0-9]{2}")
_LEAP_YEAR = 2000

T = TypeVar("T")
Entry = dict[str, Any]


@cache
def shipped() -> Catalogue:
    """The plan that the program works by (2023-2027), read once."""
    return load(paths.resources() / "plan" / "lmc-2023-2027.json")


def load(path: Path) -> Catalogue:
    """The plan in a file, of the form that the package's docstring tells.

    Raises WrongInput at the file's first fault, with one sentence that names the file and the fault.
    """
    return _PlanFile(path).catalogue()


class _PlanFile:
    """One file being read: its name for the sentences, and the numbers and codes met so far."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._met: set[tuple[str, str]] = set()
        self._plan = self._read(path)

    def _wrong(self, sentence: str, **places: object) -> WrongInput:
        return WrongInput(sentence.format(file=self._name, **places))

    def _read(self, path: Path) -> Entry:
        try:
            plan = json.loads(path.read_text("utf-8-sig"))
        except OSError as fault:
            raise self._wrong(translate("Plan file", "The plan file {file} cannot be opened.")) from fault
        except (ValueError, RecursionError) as fault:
            raise self._wrong(translate("Plan file", "The plan file {file} is damaged: it is not JSON.")) from fault
        if not isinstance(plan, dict):
            raise self._wrong(translate("Plan file", "The file {file} holds no plan."))
        return plan

    def catalogue(self) -> Catalogue:
        plan = self._plan
        form = self._take(plan, "form", int, "plan")
        if form != FORM:
            raise self._wrong(
                translate(
                    "Plan file", "The plan file {file} has form {form}; this version of the program reads {ours}."
                ),
                form=form,
                ours=FORM,
            )
        plan_id = self._take(plan, "id", str, "plan")
        first, last = self._take(plan, "first_year", int, plan_id), self._take(plan, "last_year", int, plan_id)
        if first > last:
            raise self._wrong(translate("Plan file", "The plan in {file} ends before it begins."))
        areas = self._many(plan, "priority_areas", self._area)
        priorities: dict[str, str] = {}
        for area in areas:
            for number in area.sections:
                if number in priorities:
                    raise self._wrong(
                        translate("Plan file", "The plan file {file} puts section {number} in two priority areas."),
                        number=number,
                    )
                priorities[number] = area.code
        pillars = self._many(plan, "pillars", lambda entry: self._pillar(entry, priorities))
        for number in priorities:
            if ("section", number) not in self._met:
                raise self._wrong(
                    translate(
                        "Plan file",
                        "The plan file {file} has a priority area with section {number}, but no such section.",
                    ),
                    number=number,
                )
        return Catalogue(
            texts=self._texts(plan, "title", plan_id),
            id=plan_id,
            first_year=first,
            last_year=last,
            pillars=pillars,
            priority_areas=areas,
            bodies=self._many(plan, "bodies", self._body),
            funding_sources=self._many(plan, "funding_sources", self._funding_source),
            partners=self._many(plan, "partners", self._partner),
        )

    def _pillar(self, entry: Entry, priorities: Mapping[str, str]) -> Pillar:
        number = self._number(entry, "pillar")
        return Pillar(
            texts=self._texts(entry, "title", number),
            number=number,
            part=self._take(entry, "part", str, number),
            sections=self._many(entry, "sections", lambda inner: self._section(inner, number, priorities), number),
        )

    def _section(self, entry: Entry, pillar: str, priorities: Mapping[str, str]) -> Section:
        number = self._number(entry, "section")
        parent = self._take(entry, "parent", str, number) if "parent" in entry else None
        for above in (pillar, parent or pillar):
            if not number.startswith(f"{above}."):
                raise self._wrong(
                    translate(
                        "Plan file",
                        "The plan file {file} puts section {number} under {above}, where it does not belong.",
                    ),
                    number=number,
                    above=above,
                )
        if parent is not None and ("section", parent) not in self._met:
            raise self._wrong(
                translate(
                    "Plan file",
                    "The plan file {file} puts section {number} under {above}, which does not come before it.",
                ),
                number=number,
                above=parent,
            )
        measures = self._many(entry, "measures", lambda inner: self._measure(inner, number, priorities), number)
        for place, measure in enumerate(measures, start=1):
            if measure.id != f"{number}-{place}":
                raise self._wrong(
                    translate("Plan file", "The plan file {file} has measure {id} where {expected} should stand."),
                    id=measure.id,
                    expected=f"{number}-{place}",
                )
        return Section(
            texts=self._texts(entry, "title", number), number=number, pillar=pillar, parent=parent, measures=measures
        )

    def _measure(self, entry: Entry, section: str, priorities: Mapping[str, str]) -> Measure:
        measure_id = self._once("measure", self._take(entry, "id", str, section))
        if measure_id.rpartition("-")[0] != section:
            raise self._wrong(
                translate(
                    "Plan file", "The plan file {file} has measure {id} in section {section}, where it does not belong."
                ),
                id=measure_id,
                section=section,
            )
        return Measure(
            texts=self._texts(entry, "text", measure_id),
            id=measure_id,
            section=section,
            kind=self._one_of(Kind, entry, "kind", measure_id),
            cadence=self._cadence(entry, measure_id),
            priority=priorities.get(section),
        )

    def _area(self, entry: Entry) -> PriorityArea:
        code = self._code(entry, "priority area")
        sections = self._take(entry, "sections", list, code)
        return PriorityArea(
            texts=self._texts(entry, "name", code), code=code, sections=tuple(str(number) for number in sections)
        )

    def _body(self, entry: Entry) -> Body:
        code = self._code(entry, "body")
        return Body(
            texts=self._texts(entry, "name", code),
            code=code,
            kind=self._one_of(BodyKind, entry, "kind", code),
            cadence=self._cadence(entry, code),
            day=self._day(entry, code) if "day" in entry else None,
            source=self._source(entry, code),
        )

    def _funding_source(self, entry: Entry) -> FundingSource:
        code = self._code(entry, "funding source")
        return FundingSource(texts=self._texts(entry, "name", code), code=code, source=self._source(entry, code))

    def _partner(self, entry: Entry) -> Partner:
        code = self._code(entry, "partner")
        return Partner(texts=self._texts(entry, "name", code), code=code, source=self._source(entry, code))

    def _lacks(self, key: str, where: str) -> WrongInput:
        return self._wrong(
            translate("Plan file", "The plan file {file} lacks “{key}” at {where}, or has something else there."),
            key=key,
            where=where,
        )

    def _take(self, entry: Entry, key: str, kind: type[T], where: str) -> T:
        value = entry.get(key)
        if not isinstance(value, kind) or isinstance(value, bool) or value == "":
            raise self._lacks(key, where)
        return value

    def _many(self, entry: Entry, key: str, read: Callable[[Entry], T], where: str = "plan") -> tuple[T, ...]:
        entries = self._take(entry, key, list, where)
        if not all(isinstance(inner, dict) for inner in entries):
            raise self._lacks(key, where)
        return tuple(read(inner) for inner in entries)

    def _once(self, what: str, name: str) -> str:
        if (what, name) in self._met:
            raise self._wrong(translate("Plan file", "The plan file {file} holds {name} twice."), name=name)
        self._met.add((what, name))
        return name

    def _code(self, entry: Entry, what: str) -> str:
        return self._once(what, self._take(entry, "code", str, what))

    def _number(self, entry: Entry, what: str) -> str:
        number = self._take(entry, "number", str, what)
        if not _NUMBER.fullmatch(number):
            raise self._wrong(
                translate("Plan file", "The plan file {file} has “{number}” where a section's number should stand."),
                number=number,
            )
        return self._once(what, number)

    def _texts(self, entry: Entry, key: str, where: str) -> Mapping[str, str]:
        texts = self._take(entry, key, dict, where)
        if not all(isinstance(text, str) and text.strip() for text in texts.values()) or "en" not in texts:
            raise self._wrong(
                translate("Plan file", "The plan file {file} has an empty text, or no English one, at {where}."),
                where=where,
            )
        return MappingProxyType(texts)

    def _one_of(self, kinds: Callable[[str], T], entry: Entry, key: str, where: str) -> T:
        value = self._take(entry, key, str, where)
        try:
            return kinds(value)
        except ValueError as fault:
            raise self._wrong(
                translate("Plan file", "The plan file {file} has “{value}” as {key} of {where}, which is unknown."),
                value=value,
                key=key,
                where=where,
            ) from fault

    def _cadence(self, entry: Entry, where: str) -> Cadence | None:
        return self._one_of(Cadence, entry, "cadence", where) if "cadence" in entry else None

    def _day(self, entry: Entry, where: str) -> tuple[int, int]:
        value = self._take(entry, "day", str, where)
        try:
            day = date.fromisoformat(f"{_LEAP_YEAR}-{value}" if _DAY.fullmatch(value) else "")
        except ValueError as fault:
            raise self._wrong(
                translate(
                    "Plan file", "The plan file {file} has “{value}” as day of {where}, which is no month and day."
                ),
                value=value,
                where=where,
            ) from fault
        return day.month, day.day

    def _source(self, entry: Entry, where: str) -> str:
        source = self._take(entry, "source", str, where)
        if not _PART.fullmatch(source) and ("measure", source) not in self._met:
            raise self._wrong(
                translate(
                    "Plan file", "The plan file {file} names {source} as source of {where}, but holds no such measure."
                ),
                source=source,
                where=where,
            )
        return source
