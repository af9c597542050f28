"""A programme's figures as facts and charts, alike for the page and the window: no figure is computed here but sums of
what stands there, and nothing is drawn."""

from collections.abc import Iterable
from dataclasses import astuple
from typing import NamedTuple

from lmcdesk.domain.progress import behind
from lmcdesk.reports import wording
from lmcdesk.reports.charts import Bar, Bars, Fact, Lines, StateBar
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.summaries.programme import GroupLine, Programme


class Facts(NamedTuple):
    """The figures that matter, in their order."""

    projects: Fact
    progress: Fact
    milestones: Fact
    late: Fact
    money: Fact


def facts(programme: Programme, words: Manner) -> Facts:
    """How many projects, how far, what was reached of what was due, what is late, at what cost."""
    whole, year, usd = programme.whole, programme.year, programme.totals.usd.amounts
    gap = behind(whole.progress, whole.expected)
    kept = words("Report", "{kept} of {due}").format(kept=words.number(year.kept), due=words.number(year.due))
    return Facts(
        projects=Fact(
            words("Report", "Projects"),
            words.number(whole.projects),
            words("Report", "{n} under way").format(n=words.number(programme.under_way)),
        ),
        progress=Fact(
            words("Report", "Progress"),
            words.percent(whole.progress),
            words.digits(gap.words(words.language)) if gap else "",
        ),
        milestones=Fact(
            words("Report", "Milestones reached"),
            kept,
            words("Report", "due so far in {year}").format(year=words.year(year.year)),
        ),
        late=Fact(words("Report", "Past their due day"), words.number(len(programme.late)), _worst(programme, words)),
        money=Fact(
            words("Report", "Committed"),
            words.short_money("USD", usd.committed),
            words("Report", "{amount} spent").format(amount=words.short_money("USD", usd.spent)),
        ),
    )


def _worst(programme: Programme, words: Manner) -> str:
    if not programme.late:
        return ""
    days = programme.late[0].days
    if days == 1:
        return words("Report", "up to 1 day")
    return words("Report", "up to {n} days").format(n=words.number(days))


def by_pillar(programme: Programme, words: Manner) -> list[StateBar]:
    """How the projects of each pillar stand."""
    return [_state_bar(line, wording.pillar(line.key, words)) for line in programme.pillars]


def by_section(programme: Programme, words: Manner) -> list[StateBar]:
    """How the projects of each section stand."""
    return [_state_bar(line, wording.section(line.key, words)) for line in programme.sections]


def all_sections(programme: Programme, words: Manner) -> StateBar:
    """How all projects stand."""
    return _state_bar(programme.whole, words("Report", "All sections"))


def _state_bar(line: GroupLine, name: str) -> StateBar:
    """Cancelled projects have no state."""
    counts = {wording.mark_of(status): count for status, count in line.states.items() if status is not None}
    return StateBar(name, counts)


def province(code: str | None, words: Manner) -> str:
    """The province in the lead, or that there is none."""
    return words("Report", "National, no province") if code is None else wording.province(code, words)


def year_title(programme: Programme, words: Manner) -> str:
    """What the lines of a programme's year show."""
    return words("Report", "Milestones in {year}, planned and reached").format(year=words.year(programme.year.year))


def year(programme: Programme, words: Manner) -> Lines:
    """The year's milestones, planned and reached, added up over the months."""
    months = [words.month(month) for month in range(1, 13)]
    return Lines(months, programme.year.planned, programme.year.reached)


def reasons(programme: Programme, words: Manner) -> Bars:
    """Why milestones are late."""
    names = [(wording.coded(r, words) if r else words("Report", "No reason given"), n) for r, n in programme.reasons]
    return _late(names, words)


def late_lines(programme: Programme) -> list[GroupLine]:
    """What has milestones past their due day, the most first: a country's provinces, a province's sections."""
    lines = programme.provinces if programme.area.province is None else programme.sections
    return sorted((line for line in lines if line.overdue), key=lambda line: -line.overdue)


def late(programme: Programme, words: Manner) -> Bars:
    """How many milestones are past their due day, by late_lines."""
    name = province if programme.area.province is None else wording.section
    return _late([(name(line.key, words), line.overdue) for line in late_lines(programme)], words)


def _late(counted: Iterable[tuple[str, int]], words: Manner) -> Bars:
    milestones = words("Report", "Milestones past their due day")
    return Bars((milestones,), [Bar(name, (count,), (words.number(count),)) for name, count in counted])


def sources(programme: Programme, words: Manner) -> Bars:
    """What each source gives."""
    names = (words("Report", "Committed"), words("Report", "Disbursed"), words("Report", "Spent"))
    rows = []
    for line in programme.sources:
        amounts = astuple(line.usd)
        texts = [words.short_money("USD", amount) for amount in amounts]
        rows.append(Bar(wording.source(line.source, words), amounts, texts))
    return Bars(names, rows)
