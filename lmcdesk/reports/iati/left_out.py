"""What cannot be told validly in an activity file, by reason: it is left out, and named."""

from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum

from lmcdesk.i18n import mark, translate


class Lack(StrEnum):
    """Why something is left out."""

    TITLE = "title"
    STAGE = "stage"
    DATES = "dates"
    DAY = "day"
    PLACE = "place"
    BUDGET = "budget"
    FUNDING_YEAR = "funding_year"
    CURRENCY = "currency"
    AMOUNT = "amount"
    INDICATOR = "indicator"
    BASELINE = "baseline"
    TARGET = "target"
    PERIOD = "period"


_SAID: dict[Lack, tuple[str, str]] = {
    Lack.TITLE: mark("Iati", "Left out whole, being without a title: {projects}."),
    Lack.STAGE: mark("Iati", "Left out whole, being without a stage: {projects}."),
    Lack.DATES: mark("Iati", "Left out whole, being without a date of start or end: {projects}."),
    Lack.DAY: mark(
        "Iati", "Days left out ({n}), since an actual day lies ahead or an end before its start: {projects}."
    ),
    Lack.PLACE: mark("Iati", "Places left out ({n}), since their coordinates are not on the globe: {projects}."),
    Lack.BUDGET: mark(
        "Iati", "Budgets left out ({n}), since a budget must have a currency and be of one year at most: {projects}."
    ),
    Lack.FUNDING_YEAR: mark("Iati", "Funding lines left out ({n}), since they have no year: {projects}."),
    Lack.CURRENCY: mark("Iati", "Funding lines left out ({n}), since their currency is not known: {projects}."),
    Lack.AMOUNT: mark("Iati", "Amounts left out ({n}), since they are too large or too fine: {projects}."),
    Lack.INDICATOR: mark("Iati", "Indicators left out ({n}), since they have no title: {projects}."),
    Lack.BASELINE: mark(
        "Iati", "Baselines left out ({n}), since the project has no start to date them by: {projects}."
    ),
    Lack.TARGET: mark("Iati", "Targets left out ({n}), since the project has no start and end: {projects}."),
    Lack.PERIOD: mark("Iati", "Values left out ({n}), since their period does not begin and end: {projects}."),
}
_MOST_NAMED = 5


class LeftOut:
    """What was left out of a file, counted by reason and project."""

    def __init__(self) -> None:
        self._found: dict[Lack, dict[str, int]] = defaultdict(lambda: defaultdict(int))

    def note(self, lack: Lack, project: str) -> None:
        """One more of the project."""
        self._found[lack][project] += 1

    def counts(self) -> dict[str, int]:
        """How much was left out, by reason."""
        return {lack.value: sum(self._found[lack].values()) for lack in Lack if lack in self._found}

    def sentences(self, language: str | None = None) -> Iterator[str]:
        """One for each reason, which names the first projects."""
        for lack in Lack:
            if lack not in self._found:
                continue
            projects = list(self._found[lack])
            named = ", ".join(projects[:_MOST_NAMED])
            if len(projects) > _MOST_NAMED:
                more = translate("Iati", "{projects} and others ({n})", language)
                named = more.format(projects=named, n=len(projects) - _MOST_NAMED)
            yield translate(*_SAID[lack], language).format(n=sum(self._found[lack].values()), projects=named)
