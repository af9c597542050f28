"""Values on their way into the log and out of it: nothing is rounded, and nothing odd stops the desk."""

import time
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain import records
from lmcdesk.domain.base import DateText, DecimalText, Field, IdBytes, WholeNumber, kinds, plain
from lmcdesk.errors import WrongInput

assert records.Project is not None  # the kinds must be known
PROJECT = kinds()["project"].fields
WOMEN, BUDGET, BEGIN, LEAD, TITLE = (PROJECT[n] for n in ("women", "budget", "planned_start", "lead", "title"))
PROPOSED = kinds()["organisation"].fields["proposed"]


@given(st.integers(-(2**63), 2**63 - 1))
def test_whole_numbers_come_back(value: int) -> None:
    assert WOMEN.load(WOMEN.store(value)) == value


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 10**400], ids=["above", "below", "far above"])
def test_a_number_that_no_database_holds_is_refused_with_its_range(value: int) -> None:
    with pytest.raises(WrongInput) as refusal:
        WOMEN.store(value)
    assert str(refusal.value) == (
        "The number does not fit women, which takes a whole number from -9223372036854775808 to 9223372036854775807."
    )


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**40), max_value=10**40))
def test_amounts_come_back_as_plain_digits(value: Decimal) -> None:
    stored = BUDGET.store(value)
    assert isinstance(stored, str) and "E" not in stored
    assert BUDGET.load(stored) == value


@pytest.mark.parametrize("value", ["1E+999999999", "-1E-999999999", "0E-999999999", "NaN", "Infinity"])
def test_an_amount_that_is_no_number_or_endless_is_refused(value: str) -> None:
    with pytest.raises(WrongInput, match="The amount does not fit budget"):
        BUDGET.store(Decimal(value))


@pytest.mark.parametrize("value", ["1E+999999999", "1E-999999999", "0E+999999999", "NaN", "-Infinity", "one", "", b"1"])
def test_a_short_text_for_an_endless_amount_shows_as_not_given(value: Any) -> None:
    begun = time.process_time()
    assert BUDGET.load(value) is None
    assert DecimalText().process_result_value(value, None) is None
    assert time.process_time() - begun < 1


def test_an_endless_amount_can_be_looked_for() -> None:
    assert DecimalText().process_bind_param(Decimal("1E+999999999"), None) == "1E+999999999"
    assert DecimalText().process_bind_param(Decimal("1E+3"), None) == "1000"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (WOMEN, "7"),
        (WOMEN, True),
        (WOMEN, Decimal(7)),
        (BUDGET, 7.5),
        (BUDGET, True),
        (TITLE, 7),
        (BEGIN, "2026-01-01"),
        (BEGIN, datetime(2026, 1, 1)),
        (LEAD, "x"),
        (PROPOSED, 1),
    ],
)
def test_a_value_of_another_type_is_a_bug(field: Field, value: Any) -> None:
    with pytest.raises(TypeError):
        field.store(value)


def test_nothing_stays_nothing() -> None:
    for kind in kinds().values():
        assert all(field.store(None) is None and field.load(None) is None for field in kind.fields.values())


def test_what_another_desk_sends_shows_as_not_given_where_it_does_not_fit() -> None:
    assert WOMEN.load("seven") is WholeNumber().process_result_value("seven", None) is None
    assert BEGIN.load("2026-1-1") is DateText().process_result_value("20260101", None) is None
    assert LEAD.load("sixteen letters!") is IdBytes().process_result_value("sixteen letters!", None) is None
    assert LEAD.load(b"short") is IdBytes().process_result_value(b"short", None) is None
    assert LEAD.load(bytes(16)) == UUID(int=0)
    assert BEGIN.load("2026-01-01") == date(2026, 1, 1)
    assert PROPOSED.load(1) is True


def test_an_amount_is_written_in_one_way_only() -> None:
    given_ = ("-0", "+12.50", "1E+3", "0.10", "100", "-3.00")
    assert [plain(Decimal(text)) for text in given_] == ["0", "12.5", "1000", "0.1", "100", "-3"]
