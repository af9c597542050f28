"""An example of what each column of a sheet may hold: the row that a template begins with."""

from datetime import date
from decimal import Decimal

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.values import Stage, Status, word
from lmcdesk.i18n import Words, mark
from lmcdesk.sheets.cells import text_of
from lmcdesk.sheets.layout import Column, Holds, Layout
from lmcdesk.sheets.showing import Written

_COUNTRY, _PROVINCE = "LA", "LA-LM"
_USUAL = (Stage.IMPLEMENTATION, Status.ON_TRACK)

_ORGANISATION = mark("Sheets", "Ministry of Water Resources")
_MILESTONE = mark("Sheets", "The wells are drilled")
_INDICATOR = mark("Sheets", "Households with clean water")

_TEXTS: dict[tuple[str, str], tuple[str, str]] = {
    ("projects", "title"): mark("Sheets", "Clean water for twelve villages"),
    ("projects", "objective"): mark("Sheets", "Every household has clean water within reach all year round."),
    ("milestones", "title"): _MILESTONE,
    ("milestones", "verification"): mark("Sheets", "Signed acceptance of the works"),
    ("indicators", "title"): _INDICATOR,
    ("indicators", "unit"): mark("Sheets", "households"),
    ("reports", "narrative"): mark("Sheets", "Eight of twelve wells are drilled; the water was tested."),
    ("suggestions", "text"): mark("Sheets", "Train a caretaker in each village."),
    ("organisations", "name"): _ORGANISATION,
    ("meetings", "title"): mark("Sheets", "Working group meeting of the spring"),
}
_VALUES: dict[str | tuple[str, str], Written] = {
    "planned_start": date(2025, 4, 1),
    "planned_end": date(2026, 12, 31),
    "actual_start": date(2025, 5, 12),
    "actual_end": None,
    "baseline_start": date(2025, 4, 1),
    "baseline_end": date(2026, 12, 31),
    "begins": date(2025, 3, 3),
    "period_start": date(2025, 1, 1),
    "year": 2025,
    "beneficiaries": 4800,
    "women": 2450,
    "proposal": None,
    "proposal_year": None,
    "position": 1,
    "latitude": Decimal("20.95"),
    "longitude": Decimal("101.4"),
    "disbursed": Decimal("800000"),
    "spent": Decimal("612500.25"),
    "contact": "+856 20 5555 0123",
    "delay_reason": None,
    "return_reason": None,
    ("milestones", "actual"): None,
    ("milestones", "weight"): 20,
    ("milestones", "predecessor"): None,
    ("indicators", "baseline"): 310,
    ("indicators", "target"): 950,
    ("values", "actual"): 620,
    ("values", "women"): 318,
    ("values", "men"): 302,
    ("values", "youth"): 140,
    ("rates", "per_usd"): Decimal("21650"),
}
"""By field, or by sheet and field."""
_BY_SORT: dict[Holds, Written] = {
    Holds.CODE: "LA-2025-0012",
    Holds.PROJECT: "LA-2025-0012",
    Holds.DATE: date(2025, 3, 31),
    Holds.AMOUNT: Decimal("1250000.5"),
    Holds.NUMBER: Decimal("12.5"),
    Holds.WHOLE: 120,
    Holds.PERCENT: 65,
    Holds.MEASURE: "4.2.12-3",
    Holds.CURRENCY: "LAK",
}


def examples(layout: Layout, words: Words) -> list[Written]:
    """A row of a layout, as someone might fill it in; None where an empty cell is as good."""
    return [_example(layout, column, words) for column in layout.columns]


def as_text(example: Written) -> str | None:
    """An example as the reader tells its cell."""
    return text_of(float(example) if isinstance(example, Decimal) else example, own=True)


def _example(layout: Layout, column: Column, words: Words) -> Written:
    if (text := _TEXTS.get((layout.name, column.field))) is not None:
        return words(*text)
    for name in ((layout.name, column.field), column.field):
        if name in _VALUES:
            return _VALUES[name]
    match column.holds:
        case Holds.CHOICE:
            codes = list(layout.choices(column.field) or ())
            return word(next((code for code in codes if code in _USUAL), codes[0]), words.language)
        case Holds.COUNTRY:
            return places().country(_COUNTRY).text(words.language)
        case Holds.PROVINCE:
            return places().province(_PROVINCE).text(words.language)
        case Holds.SOURCE:
            return shipped().funding_sources[0].text(words.language)
        case Holds.BODY:
            return shipped().bodies[0].text(words.language)
        case Holds.ORGANISATION:
            return words(*_ORGANISATION)
        case Holds.MILESTONE:
            return words(*_MILESTONE)
        case Holds.INDICATOR:
            return words(*_INDICATOR)
    return _BY_SORT.get(column.holds)
