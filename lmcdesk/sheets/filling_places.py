"""Countries and provinces that stand elsewhere than in a column of their own, written into the rows that they hold for:
in a line above them, or both in one cell."""

from lmcdesk.catalogue.places import Country, Province
from lmcdesk.i18n import translate
from lmcdesk.sheets.filling import of_provinces
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.place_lines import Line, line
from lmcdesk.sheets.place_names import Place, named
from lmcdesk.sheets.reading import Grid
from lmcdesk.sheets.rows import Entry
from lmcdesk.sheets.taking import cell_at, is_blank
from lmcdesk.sheets.vocabulary import names_a_sum


class _Above:
    """The last line that named a place, which holds for the rows down to another of its sort."""

    def __init__(self) -> None:
        self.place: Place | None = None
        self._style = self._label = ""
        self._directly = False
        self._beneath: set[str] = set()

    def begin(self, told: Line) -> None:
        """A line that names a place stands next."""
        style = told.style_after(self._style, self._label)
        self.place, self._style, self._label, self._directly = told.place, style, told.label, True

    def record(self) -> None:
        """A record stands next."""
        self._directly = False

    def other(self, told: Line) -> None:
        """A line that names no place stands next: one of a lower level ends nothing."""
        style = told.style_after(self._style, self._label)
        if self._directly:
            self._beneath.add(style)
        elif style == self._style and style not in self._beneath:
            self.place, self._label = None, told.label


def fill_from_lines(grid: Grid, headings: Headings, entries: list[Entry]) -> list[str]:
    """Gives projects the province and the country that lines above them name, where the sheet has no column for them,
    or an empty one: up to the next line of that sort, which may name none. One above the headings counts if others
    stand below. Returns what is to be told."""
    records = {entry.number: entry for entry in entries}
    rows = [(number, cells) for number, cells in grid.rows if number > headings.rows[-1]]
    if not any(line(cells).place for number, cells in rows if number not in records):
        return []
    over = [(number, cells) for number, cells in grid.rows if number < headings.rows[0]][-1:]
    without_province = headings.place("province") is None
    without_country = all(is_blank(cell_at(entry.cells, headings.place("country"))) for entry in entries)
    country, province = _Above(), _Above()
    provinces = countries = 0
    for number, cells in [*over, *rows]:
        if (entry := records.get(number)) is not None:
            country.record()
            province.record()
            if isinstance(province.place, Province) and entry.given.get("country") in (None, province.place.country):
                entry.given["province"] = province.place.code
                provinces += 1
            elif isinstance(country.place, Country) and "province" not in entry.given:
                entry.given["country"] = country.place.code
                countries += 1
            continue
        told = line(cells)
        if isinstance(told.place, Province) and without_province:
            province.begin(told)
            if isinstance(country.place, Country) and country.place.code != told.place.country:
                country.place = None
        elif isinstance(told.place, Country) and without_country:
            country.begin(told)
            province.place = None
        elif len(told.names) == 1 and names_a_sum(told.names[0]) is None:
            country.other(told)
            province.other(told)
    said = translate("Sheets", "Rows that give no country have the one that is named above them: {n}.")
    return [*of_provinces(provinces), *([said.format(n=countries)] if countries else [])]


def fill_from_countries(headings: Headings, entries: list[Entry]) -> None:
    """Gives projects the province that stands in the cell of their country, unless they have one of their own."""
    for entry in entries:
        cell = cell_at(entry.cells, headings.place("country"))
        given = not is_blank(cell_at(entry.cells, headings.place("province")))
        if isinstance(cell, str) and not given and isinstance(place := named(cell).one, Province):
            entry.given.setdefault("province", place.code)
