"""The two eras in which years are counted, and which of them two digits of a year are of."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

BUDDHIST = 543
"""Years between the common era and the Buddhist Era, as Thailand, Laos and Cambodia count it."""
FIRST_BUDDHIST = 2400

_SHORT_EITHER, _SHORT_THAI, _SHORT_DOUBT, _SHORT_BUDDHIST, _SHORT_PAST = 33, 44, 50, 60, 81
"""Years of two digits: from the first on they may be of either era, from the second on a Thai would not mean the common
era, from the third on hardly anyone, from the fourth on nobody (67 is 2567), and from the last on they may be of the
last century."""

_THAI = re.compile("[\u0e00-\u0e7f]")
_OF_BUDDHIST_LANDS = re.compile("[\u0e00-\u0eff\u1780-\u17ff]")
"""Thai, Lao and Khmer letters and digits."""


class ShortYear(int):
    """A year of two digits, of which the column decides the era."""


@dataclass(frozen=True, slots=True)
class Eras:
    """What speaks for either era in a column with years of two digits."""

    thai: bool = False
    """Thai is written."""
    buddhist: bool = False
    """Another language of the Buddhist Era is, or there are years that can only be of it."""
    common: bool = False
    """There are years of the common era."""
    short: bool = False
    """Of them there are some in two digits."""

    def year(self, short: int, thai: bool) -> tuple[int, bool]:
        """The whole year of two digits, in a cell that is written in Thai or not, and whether that is sure."""
        buddhist = thai or (self.buddhist and not self.common)
        if short < _SHORT_THAI:
            return 2000 + short, short < _SHORT_EITHER or not buddhist
        thai = thai or self.thai
        if _SHORT_BUDDHIST <= short < _SHORT_PAST:
            return 2500 + short, thai or not self.short
        if buddhist:
            return 2500 + short, short < _SHORT_PAST and (thai or short >= _SHORT_DOUBT)
        sure = not self.buddhist and not _SHORT_DOUBT <= short < _SHORT_PAST
        return (1900 if short >= _SHORT_PAST else 2000) + short, sure


def eras_in(texts: Iterable[str], years: Iterable[int]) -> Eras:
    """What the texts of a column, with its heading, and its years say of the era of those of two digits."""
    texts, years = list(texts), set(years)
    short = {year for year in years if isinstance(year, ShortYear)}
    return Eras(
        thai=any(map(is_thai, texts)),
        buddhist=any(_OF_BUDDHIST_LANDS.search(text) for text in texts)
        or any(_SHORT_BUDDHIST <= year < _SHORT_PAST or year >= FIRST_BUDDHIST for year in years),
        common=any(year < _SHORT_EITHER if year in short else year < FIRST_BUDDHIST for year in years),
        short=any(year < _SHORT_EITHER for year in short),
    )


def is_thai(text: str) -> bool:
    """Whether letters or digits of Thai stand in a text."""
    return _THAI.search(text) is not None


def common_year(year: int) -> int:
    """A year of either era as one of the common era."""
    return year - BUDDHIST if year >= FIRST_BUDDHIST else year
