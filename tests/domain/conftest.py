"""What the tests of rules look at beside the record: the shipped Plan and places, and one fixed day."""

from datetime import date

import pytest

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.domain.rules import Context


@pytest.fixture(scope="session")
def context() -> Context:
    return Context(shipped(), places(), date(2026, 11, 24))
