"""One project as an iati-activity: its elements in the order of the schema, with the codes of the standard's lists."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement

from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.money import CURRENCIES, add, countable
from lmcdesk.domain.records import FundingLine, Indicator, IndicatorValue, Project
from lmcdesk.domain.values import FundingKind, IndicatorKind, Stage, choice_of, word
from lmcdesk.reports.iati.left_out import Lack, LeftOut
from lmcdesk.reports.iati.narratives import LANG, clean, in_both, kind_of, language_of, names_of, narrated, told_in
from lmcdesk.reports.iati.reading import Activity

_GLOBE = "http://www.opengis.net/def/crs/EPSG/0/4326"
_OWN = "99"
"""The vocabulary of the reporting organisation itself, for sectors and for tags."""
_INTERNAL = "A1"
"""An other-identifier that is the reporting organisation's internal one."""
_GENERAL, _OBJECTIVES = "1", "2"
_FUNDING, _ACCOUNTABLE, _IMPLEMENTING = "1", "2", "4"
_PLANNED_START, _ACTUAL_START, _PLANNED_END, _ACTUAL_END = "1", "2", "3", "4"
_INDICATIVE, _COMMITTED = "1", "2"
_COMMITMENT, _DISBURSEMENT, _EXPENDITURE = "2", "3", "4"
_ASIA = "798"
"""The region in the list of the OECD's Development Assistance Committee, whose vocabulary is 1."""
_OTHER_RESULT = "9"
_UNIT, _PERCENTAGE = "1", "2"
GOVERNMENT, LOCAL_GOVERNMENT = "10", "11"
_LONGEST_BUDGET = timedelta(days=366)
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Reporting:
    """Who reports: its identifier in the registry, its name and its kind (the list OrganisationType)."""

    ref: str
    name: str
    kind: str


def element(activity: Activity, reporting: Reporting, today: date, left_out: LeftOut) -> Element | None:
    """The activity; None if one of the things that each must have is lacking, which is noted in `left_out`."""
    return _Telling(activity, reporting, today, left_out).whole()


class _Telling:
    """One activity being told."""

    def __init__(self, activity: Activity, reporting: Reporting, today: date, left_out: LeftOut) -> None:
        self._of, self._project = activity, activity.project
        self._reporting, self._today, self._left_out = reporting, today, left_out
        project = self._project
        called = project.code or project.title or project.title_local or str(project.id)
        self._called = called if len(called) <= _LONGEST_NAME else called[:_LONGEST_NAME] + "…"
        self._home = language_of(project.country)

    def _lacks(self, lack: Lack) -> None:
        self._left_out.note(lack, self._called)

    def whole(self) -> Element | None:
        project, reporting = self._project, self._reporting
        stage, titles = choice_of(Stage, project.stage), self._titles()
        days = list(self._dates()) if titles and stage else []
        if not titles or stage is None or not days:
            self._lacks(Lack.TITLE if not titles else Lack.STAGE if stage is None else Lack.DATES)
            return None
        made = Element("iati-activity", {LANG: "en"})
        SubElement(made, "iati-identifier").text = f"{reporting.ref}-{project.id}"
        narrated(made, "reporting-org", [(reporting.name, "")], ref=reporting.ref, type=reporting.kind)
        narrated(made, "title", titles)
        self._describe(made, titles)
        self._name_organisations(made)
        if code := clean(project.code):
            SubElement(made, "other-identifier", ref=code, type=_INTERNAL)
        SubElement(made, "activity-status", code=str(stage.iati))
        for kind, day in days:
            SubElement(made, "activity-date", {"type": kind, "iso-date": day.isoformat()})
        self._place(made)
        self._classify(made)
        self._budget(made)
        for line in self._of.funding:
            self._transactions(made, line)
        for indicator, values in self._of.indicators:
            self._result(made, indicator, values)
        return made

    # What it is

    def _titles(self) -> list[tuple[str, str]]:
        pairs = [
            (clean(self._project.title), told_in(self._project.title, "")),
            (clean(self._project.title_local), told_in(self._project.title_local, self._home)),
        ]
        return [pair for pair in dict(pairs).items() if pair[0]]

    def _describe(self, made: Element, titles: list[tuple[str, str]]) -> None:
        """Its objective, and the measure of the Plan that it serves; the title where there is neither."""
        measure, plan = self._project.measure, shipped()
        if measure and measure in plan:
            entry = plan.measure(measure)
            said = [
                (f"{measure}: {entry.text(language)}", language) for language in dict.fromkeys(("en", self._home, "zh"))
            ]
            texts = {text: "" if language == "en" else language for text, language in said if language}
            narrated(made, "description", texts.items(), type=_GENERAL)
        elif not clean(self._project.objective):
            narrated(made, "description", titles, type=_GENERAL)
        if objective := clean(self._project.objective):
            narrated(made, "description", [(objective, told_in(objective, ""))], type=_OBJECTIVES)

    def _name_organisations(self, made: Element) -> None:
        """Who carries it out and who pays; who reports, where nobody is named."""
        known = [each for each in (self._of.lead, *self._of.partners) if each is not None and names_of(each)]
        for each in {each.id: each for each in known}.values():
            narrated(made, "participating-org", names_of(each), **kind_of(each), role=_IMPLEMENTING)
        sources = {name: None for line in self._of.funding if (name := _source(line))}
        for name in sources:
            narrated(made, "participating-org", [(name, "")], role=_FUNDING)
        if not known and not sources:
            of = self._reporting
            narrated(made, "participating-org", [(of.name, "")], ref=of.ref, type=of.kind, role=_ACCOUNTABLE)

    def _dates(self) -> Iterator[tuple[str, date]]:
        project, today = self._project, self._today
        for begins, ends, first, last, latest in (
            (project.planned_start or project.baseline_start, project.planned_end or project.baseline_end,
             _PLANNED_START, _PLANNED_END, date.max),
            (project.actual_start, project.actual_end, _ACTUAL_START, _ACTUAL_END, today),
        ):  # fmt: skip
            for kind, day in ((first, begins), (last, ends)):
                if day is None:
                    continue
                if day > latest or (kind == last and begins is not None and day < begins):
                    self._lacks(Lack.DAY)
                else:
                    yield kind, day

    def _place(self, made: Element) -> None:
        """One country is the receiver of all; of several nobody knows the shares, and so the region is."""
        project = self._project
        countries = {clean(each) for each in (project.country, *(place.country for place in self._of.places))} - {""}
        if len(countries) == 1:
            SubElement(made, "recipient-country", code=countries.pop())
        elif countries:
            SubElement(made, "recipient-region", code=_ASIA, vocabulary="1")
        if project.latitude is None or project.longitude is None:
            return
        if not (_within(project.latitude, 90) and _within(project.longitude, 180)):
            self._lacks(Lack.PLACE)
            return
        where = SubElement(made, "location")
        if name := clean(project.place):
            narrated(where, "name", [(name, told_in(name, ""))])
        point = SubElement(where, "point", srsName=_GLOBE)
        SubElement(point, "pos").text = f"{project.latitude:f} {project.longitude:f}"

    def _classify(self, made: Element) -> None:
        """The section of the Plan as the sector, further measures as tags: no one knows their shares."""
        plan, measure = shipped(), self._project.measure
        if measure and measure in plan:
            section = plan.section_of(measure)
            narrated(
                made, "sector", in_both(section.text("en"), section.text("zh")), vocabulary=_OWN, code=section.number
            )
        for further in dict.fromkeys(self._of.measures):
            if further in plan:
                entry = plan.measure(further)
                narrated(made, "tag", in_both(entry.text("en"), entry.text("zh")), code=further, vocabulary=_OWN)

    # What it costs

    def _budget(self, made: Element) -> None:
        """What is committed for each year; the budget of the whole, if it is of one year and no years are known."""
        project, years = self._project, defaultdict[tuple[int, str], list[Decimal]](list)
        for line in self._of.funding:
            given = line.year and _year(line.year) and line.currency in CURRENCIES
            if given and line.committed and countable(line.committed):
                years[line.year or 0, line.currency or ""].append(line.committed)
        for (year, currency), amounts in sorted(years.items()):
            total = add(amounts)
            _budgeted(made, date(year, 1, 1), date(year, 12, 31), total, currency, _COMMITTED)
        if project.budget is None or years:
            return
        begins, ends = _term(project)
        short = begins is not None and ends is not None and timedelta() <= ends - begins <= _LONGEST_BUDGET
        if short and begins and ends and project.currency in CURRENCIES and countable(project.budget):
            _budgeted(made, begins, ends, project.budget, project.currency or "", _INDICATIVE)
        else:
            self._lacks(Lack.BUDGET)

    def _transactions(self, made: Element, line: FundingLine) -> None:
        """A funding line as up to three transactions, on the last day of its year or today."""
        amounts = ((_COMMITMENT, line.committed), (_DISBURSEMENT, line.disbursed), (_EXPENDITURE, line.spent))
        given = [(kind, amount) for kind, amount in amounts if amount]
        if not given:
            return
        if line.year is None or not _year(line.year):
            self._lacks(Lack.FUNDING_YEAR)
            return
        if line.currency not in CURRENCIES:
            self._lacks(Lack.CURRENCY)
            return
        day = min(date(line.year, 12, 31), self._today).isoformat()
        for kind, amount in given:
            if not countable(amount):
                self._lacks(Lack.AMOUNT)
                continue
            told = SubElement(made, "transaction")
            SubElement(told, "transaction-type", code=kind)
            SubElement(told, "transaction-date", {"iso-date": day})
            value = SubElement(told, "value", {"currency": line.currency or "", "value-date": day})
            value.text = f"{amount:f}"
            if line.kind == FundingKind.IN_KIND:
                narrated(told, "description", [(word(FundingKind.IN_KIND, "en"), "")])
            if name := _source(line):
                narrated(told, "provider-org", [(name, "")])
            if self._of.lead is not None and names_of(self._of.lead):
                narrated(told, "receiver-org", names_of(self._of.lead), **kind_of(self._of.lead))

    # What it changes

    def _result(self, made: Element, indicator: Indicator, values: Iterable[IndicatorValue]) -> None:
        title = clean(indicator.title)
        if not title:
            self._lacks(Lack.INDICATOR)
            return
        result = SubElement(made, "result", type=_OTHER_RESULT)
        narrated(result, "title", [(title, told_in(title, ""))])
        percent = indicator.kind == IndicatorKind.PERCENTAGE
        told = SubElement(result, "indicator", measure=_PERCENTAGE if percent else _UNIT)
        narrated(told, "title", [(title, told_in(title, ""))])
        if unit := clean(indicator.unit):
            narrated(told, "description", [(unit, told_in(unit, ""))])
        begins, ends = _term(self._project)
        if _finite(indicator.baseline):
            if begins is None:
                self._lacks(Lack.BASELINE)
            else:
                SubElement(told, "baseline", year=str(begins.year), value=f"{indicator.baseline:f}")
        if _finite(indicator.target):
            if begins is None or ends is None or ends < begins:
                self._lacks(Lack.TARGET)
            else:
                SubElement(_period(told, begins, ends), "target", value=f"{indicator.target:f}")
        self._values(told, begins, values)

    def _values(self, told: Element, begins: date | None, values: Iterable[IndicatorValue]) -> None:
        """A value whose period has no first day goes on from the one before, the first from the project's start."""
        for value in sorted(values, key=lambda value: (value.period_end or date.max, value.id.int)):
            split = (("sex", "female", value.women), ("sex", "male", value.men), ("age", "youth", value.youth))
            if not any(map(_finite, (value.actual, value.women, value.men, value.youth))):
                continue
            first, last = value.period_start or begins, value.period_end
            if first is None or last is None or last < first:
                self._lacks(Lack.PERIOD)
                continue
            period = _period(told, first, last)
            if _finite(value.actual):
                SubElement(period, "actual", value=f"{value.actual:f}")
            for name, part, amount in split:
                if _finite(amount):
                    actual = SubElement(period, "actual", value=f"{amount:f}")
                    SubElement(actual, "dimension", name=name, value=part)
            begins = last + timedelta(days=1) if last < date.max else begins


def _period(told: Element, first: date, last: date) -> Element:
    period = SubElement(told, "period")
    SubElement(period, "period-start", {"iso-date": first.isoformat()})
    SubElement(period, "period-end", {"iso-date": last.isoformat()})
    return period


def _budgeted(made: Element, first: date, last: date, amount: Decimal, currency: str, status: str) -> None:
    budget = SubElement(made, "budget", status=status)
    SubElement(budget, "period-start", {"iso-date": first.isoformat()})
    SubElement(budget, "period-end", {"iso-date": last.isoformat()})
    value = SubElement(budget, "value", {"currency": currency, "value-date": first.isoformat()})
    value.text = f"{amount:f}"


def _source(line: FundingLine) -> str:
    """Which foundation, bank or enterprise, or the source's name in the Plan."""
    known = {source.code: source.text("en") for source in shipped().funding_sources}
    return clean(line.source_name) or known.get(line.source or "") or clean(line.source)


def _term(project: Project) -> tuple[date | None, date | None]:
    """When it began or is to begin, and the same of its end."""
    return (
        project.actual_start or project.planned_start or project.baseline_start,
        project.actual_end or project.planned_end or project.baseline_end,
    )


def _finite(amount: Decimal | None) -> bool:
    return amount is not None and amount.is_finite()


def _within(degrees: Decimal, most: int) -> bool:
    return degrees.is_finite() and abs(degrees) <= most


def _year(year: int) -> bool:
    return 1900 <= year <= 2200
