"""Records as nobody should write them, for tests of reports: all of them must print."""

from decimal import Decimal

from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from tests.reports.programme import edit

LONG = "Very long " * 500
"""5,000 letters."""


def odd(database: Database, year: int) -> list[Edit]:
    """Projects of a country without anything, with codes that nobody knows, with texts and amounts beyond reason, all
    of them proposed for a year."""
    given = {"country": "LA", "proposal_year": year}
    projects = [
        edit("project", **given),
        edit("project", **given, title=LONG, title_local=LONG, code="x" * 80, budget=Decimal(0), currency="USD"),
        edit("project", **given, province="XX-YY", measure="?", stage="reopened", proposal="thrown", title="<i>&"),
        edit("project", **given, proposal="screened", budget=Decimal(-5), currency="LAK", beneficiaries=-3),
        edit("project", **given, proposal="declined", budget=Decimal(10) ** 30, currency="USD"),
        edit("project", **given, proposal="adopted", budget=Decimal(7), stage="implementation"),
        edit("project", title="Nowhere", proposal="adopted", proposal_year=year),
        edit("project", country="LA", proposal="proposed"),
    ]
    with database.writing("Keo") as journal:
        journal.append(projects)
    return projects
