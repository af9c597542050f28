"""The entries of a plan, as read: pillars, sections, measures, and the lists that records point to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from lmcdesk.catalogue.folding import fold
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import mark, translate


class Kind(StrEnum):
    """What carrying out a measure mostly comes to."""

    MEETING = "meeting"
    PLAN = "plan"
    POLICY = "policy"
    PLATFORM = "platform"
    STUDY = "study"
    TRAINING = "training"
    EXCHANGE = "exchange"
    PROJECT = "project"
    INFRASTRUCTURE = "infrastructure"
    FINANCE = "finance"
    PROMOTION = "promotion"


class Cadence(StrEnum):
    """How often the plan wants a thing to be done, where it says so."""

    EVERY_TWO_YEARS = "every two years"
    YEARLY = "yearly"
    REGULARLY = "regularly"
    AS_NEEDED = "as needed"


class BodyKind(StrEnum):
    """What sort of body or occasion it is."""

    MEETING = "meeting"
    WORKING_GROUP = "working group"
    SECRETARIAT = "secretariat"
    EVENT = "event"


KIND_NAMES: dict[Kind, tuple[str, str]] = {
    Kind.MEETING: mark("Kind of measure", "Meeting"),
    Kind.PLAN: mark("Kind of measure", "Plan or programme"),
    Kind.POLICY: mark("Kind of measure", "Policy and rules"),
    Kind.PLATFORM: mark("Kind of measure", "Platform or network"),
    Kind.STUDY: mark("Kind of measure", "Study and research"),
    Kind.TRAINING: mark("Kind of measure", "Training"),
    Kind.EXCHANGE: mark("Kind of measure", "Exchange"),
    Kind.PROJECT: mark("Kind of measure", "Project"),
    Kind.INFRASTRUCTURE: mark("Kind of measure", "Infrastructure"),
    Kind.FINANCE: mark("Kind of measure", "Finance"),
    Kind.PROMOTION: mark("Kind of measure", "Promotion and publicity"),
}
"""Each kind's name as a person reads it: translate(*KIND_NAMES[kind])."""

CADENCE_NAMES: dict[Cadence, tuple[str, str]] = {
    Cadence.EVERY_TWO_YEARS: mark("Cadence", "Every two years"),
    Cadence.YEARLY: mark("Cadence", "Every year"),
    Cadence.REGULARLY: mark("Cadence", "Regularly"),
    Cadence.AS_NEEDED: mark("Cadence", "As needed"),
}
"""Each cadence's name as a person reads it: translate(*CADENCE_NAMES[cadence])."""


@dataclass(frozen=True)
class Worded:
    """Whatever has a title, a name or a text, in one language or more."""

    texts: Mapping[str, str] = field(hash=False, repr=False)

    def text(self, language: str = "en") -> str:
        """The words in that language (ISO 639-1), or in English where there are none yet."""
        return self.texts.get(language) or self.texts["en"]


@dataclass(frozen=True)
class Measure(Worded):
    """One paragraph of action. `id` is the section's number, a dash and the paragraph's place ("4.2.12-3");
    `priority` the code of its priority area, if any."""

    id: str
    section: str
    kind: Kind
    cadence: Cadence | None
    priority: str | None


@dataclass(frozen=True)
class Section(Worded):
    """A numbered section ("4.1.3.1") under its pillar's number and, where it stands under another section's heading,
    that section's. A mere heading has no measures."""

    number: str
    pillar: str
    parent: str | None
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Pillar(Worded):
    """A pillar of cooperation, or the supporting system; `part` is the plan's part that holds it ("IV", "V")."""

    number: str
    part: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class PriorityArea(Worded):
    """One of the areas that the plan puts first (part III), and the sections that make it up."""

    code: str
    sections: tuple[str, ...]


@dataclass(frozen=True)
class Body(Worded):
    """A meeting, working group, secretariat or yearly occasion of the cooperation (part III, section 4.1.1).

    `day` is (month, day) where the day is fixed; `source` a measure's id or a part of the plan.
    """

    code: str
    kind: BodyKind
    cadence: Cadence | None
    day: tuple[int, int] | None
    source: str


@dataclass(frozen=True)
class FundingSource(Worded):
    """Where money for projects may come from (section 5.2)."""

    code: str
    source: str


@dataclass(frozen=True)
class Partner(Worded):
    """A partner outside of the six countries (section 5.5)."""

    code: str
    source: str


_Coded = TypeVar("_Coded", PriorityArea, Body)


def _coded(entries: Iterable[_Coded], code: str) -> _Coded:
    for entry in entries:
        if entry.code == code:
            return entry
    raise WrongInput(translate("Catalogue", "The plan's lists do not hold “{code}”.").format(code=code))


@dataclass(frozen=True)
class Catalogue(Worded):
    """One plan, read-only; `texts` is its title. All lists are in the plan's own order.

    Looking up what the plan does not hold raises WrongInput; `id in catalogue` asks first for a measure.
    """

    id: str
    first_year: int
    last_year: int
    pillars: tuple[Pillar, ...]
    priority_areas: tuple[PriorityArea, ...]
    bodies: tuple[Body, ...]
    funding_sources: tuple[FundingSource, ...]
    partners: tuple[Partner, ...]

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All sections, headings too."""
        return tuple(section for pillar in self.pillars for section in pillar.sections)

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """All measures."""
        return tuple(measure for section in self.sections for measure in section.measures)

    @cached_property
    def _measures(self) -> dict[str, Measure]:
        return {measure.id: measure for measure in self.measures}

    @cached_property
    def _sections(self) -> dict[str, Section]:
        return {section.number: section for section in self.sections}

    def __contains__(self, measure_id: object) -> bool:
        return measure_id in self._measures

    def measure(self, measure_id: str) -> Measure:
        """The measure of that id ("4.2.12-3")."""
        if measure_id not in self._measures:
            raise WrongInput(translate("Catalogue", "The plan has no measure {id}.").format(id=measure_id))
        return self._measures[measure_id]

    def section(self, number: str) -> Section:
        """The section of that number ("4.2.12")."""
        if number not in self._sections:
            raise WrongInput(translate("Catalogue", "The plan has no section {number}.").format(number=number))
        return self._sections[number]

    def pillar(self, number: str) -> Pillar:
        """The pillar of that number ("4.1"; "5" is the supporting system)."""
        for pillar in self.pillars:
            if pillar.number == number:
                return pillar
        raise WrongInput(translate("Catalogue", "The plan has no pillar {number}.").format(number=number))

    def priority_area(self, code: str) -> PriorityArea:
        """The priority area of that code."""
        return _coded(self.priority_areas, code)

    def body(self, code: str) -> Body:
        """The body or occasion of that code."""
        return _coded(self.bodies, code)

    def section_of(self, measure_id: str) -> Section:
        """The section that holds the measure."""
        return self._sections[self.measure(measure_id).section]

    def pillar_of(self, measure_id: str) -> Pillar:
        """The pillar that holds the measure."""
        return self.pillar(self.section_of(measure_id).pillar)

    def priority_of(self, measure_id: str) -> PriorityArea | None:
        """The priority area that the measure belongs to, if any."""
        code = self.measure(measure_id).priority
        return self.priority_area(code) if code else None

    def search(self, words: str, language: str = "en") -> tuple[Measure, ...]:
        """The measures that hold every one of the words in their text or their section's title, in that language or in
        English, regardless of case and Latin accents. A section's or measure's number finds it and what lies under it.
        """
        wanted = fold(words).split()
        return tuple(measure for measure in self.measures if wanted and self._holds(measure, wanted, language))

    def _holds(self, measure: Measure, wanted: list[str], language: str) -> bool:
        section = self._sections[measure.section]
        spoken = fold("\n".join(entry.text(tongue) for entry in (measure, section) for tongue in (language, "en")))
        return all(
            word in spoken or measure.id == word or measure.id.startswith((f"{word}.", f"{word}-")) for word in wanted
        )
