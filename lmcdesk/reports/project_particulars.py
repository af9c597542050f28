"""The part of a project sheet that tells what the project is: its aim, measure, dates, place and people."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from lmcdesk.catalogue.plan import shipped
from lmcdesk.reports import wording
from lmcdesk.reports.cells import Said, described, lines
from lmcdesk.reports.manner import FIXED, NOTHING, Manner
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.summaries.project import ProjectSummary, Term


def blocks(summary: ProjectSummary, words: Manner, styles: Styles) -> Iterator[Flowable]:
    """What stands between the head of a project sheet and its milestones."""
    return _Particulars(summary, words, styles).blocks()


class _Particulars:
    """The particulars of one project being drawn."""

    def __init__(self, summary: ProjectSummary, words: Manner, styles: Styles) -> None:
        self._summary = summary
        self._words = words
        self._styles = styles

    def blocks(self) -> Iterator[Flowable]:
        summary, words, styles = self._summary, self._words, self._styles
        wide = [
            (words("Report", "Objective"), summary.objective),
            (words("Report", "Measure of the Plan"), self._measures()),
        ]
        yield described(wide, styles)
        short = [(label, said) for label, said in self._short_ones() if said]
        yield described(short, styles, abreast=True)
        if not any((term.planned or term.adopted or term.actual) for term in (summary.begin, summary.end)):
            yield Paragraph(words("Report", "No dates have been given for this project."), styles.small)

    def _short_ones(self) -> Iterator[tuple[str, Said]]:
        summary, words, styles = self._summary, self._words, self._styles
        yield words("Report", "Start"), self._term(summary.begin)
        yield words("Report", "End"), self._term(summary.end)
        yield words("Report", "Place"), self._place()
        if summary.lead or summary.contact:
            contact = words("Report", "Contact: {contact}").format(contact=summary.contact) if summary.contact else ""
            yield words("Report", "Led by"), lines(styles, summary.lead or NOTHING, contact)
        yield words("Report", "Partners"), words("Report", "; ").join(self._partners())
        if summary.budget is not None and summary.funding:
            yield words("Report", "Budget"), wording.amount(summary.currency, summary.budget, words)
        if summary.proposal is not None:
            year = "" if summary.proposal_year is None else str(summary.proposal_year)
            known = (wording.coded(summary.proposal, words), year)
            yield words("Report", "Proposal"), wording.BETWEEN.join(part for part in known if part)

    def _term(self, term: Term) -> Said:
        """The day that counts, and below it what it is measured by."""
        words = self._words
        adopted_on = words("Report", "adopted {day}").format(day=words.day(term.adopted))
        against = adopted_on if term.adopted else ""
        if term.actual:
            shown, known = term.actual, (words("Report", "actual"), against)
        elif term.planned and term.planned != term.adopted:
            shown, known = term.planned, (words("Report", "forecast"), against)
        elif term.adopted:
            shown, known = term.adopted, (words("Report", "adopted"), "")
        else:
            return ""
        below = [Span(wording.BETWEEN.join(part for part in known if part))]
        if term.slip is not None:
            slip = wording.BETWEEN + wording.slipped(term.slip, words).replace(" ", FIXED)
            below.append(Span(slip, colour="late" if term.slip > 0 else None))
        return lines(self._styles, words.day(shown), below)

    def _measures(self) -> Said:
        summary, words = self._summary, self._words
        further = wording.listing([self._further(measure) for measure in summary.further_measures], words)
        also = words("Report", "Further measures: {measures}").format(measures=further) if further else ""
        if not summary.measure:
            return also
        plan, language = shipped(), words.language
        if summary.measure not in plan:
            return lines(self._styles, summary.measure, also)
        section, pillar = plan.section_of(summary.measure), plan.pillar_of(summary.measure)
        said = [Span(summary.measure + "  ", bold=True), Span(plan.measure(summary.measure).text(language))]
        above = f"{section.number} {section.text(language)}{wording.BETWEEN}{pillar.number} {pillar.text(language)}"
        area = plan.priority_of(summary.measure)
        first = words("Report", "Priority area: {area}").format(area=area.text(language)) if area else ""
        return lines(self._styles, said, above, first, also)

    def _further(self, measure: str) -> str:
        plan = shipped()
        return f"{measure} {plan.section_of(measure).text(self._words.language)}" if measure in plan else measure

    def _place(self) -> Said:
        summary, words = self._summary, self._words
        parts = (summary.place, wording.province(summary.province, words), wording.country(summary.country, words))
        place = wording.listing([part for part in parts if part], words)
        reached = wording.listing([name for name in map(self._reached, summary.reaches) if name], words)
        also = words("Report", "Also reaches: {places}").format(places=reached) if reached else ""
        return lines(self._styles, place or NOTHING, also) if place or also else ""

    def _reached(self, place: tuple[str, str, str]) -> str:
        words = self._words
        country, province, district = place
        if district and province:
            said = words("Report", "{district} ({province})")
            return said.format(district=district, province=wording.province(province, words))
        return district or wording.province(province, words) or wording.country(country, words)

    def _partners(self) -> Iterator[str]:
        words = self._words
        for name, part in self._summary.partners:
            if name and part:
                yield words("Report", "{name}: {part}").format(name=name, part=part)
            elif name or part:
                yield name or part
