"""Codes of projects count up within their own block and nowhere else."""

from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain.codes import NATIONAL, code_of, next_code

BLOCKS = st.tuples(st.sampled_from(["LA", "KH"]), st.sampled_from([2025, 2026]), st.integers(0, 77))


def test_the_first_code_of_a_block() -> None:
    assert next_code("LA", 2025, 7, []) == "LA-2025-0701"
    assert next_code("KH", 2025, NATIONAL, []) == "KH-2025-0001"


def test_the_next_after_the_highest_not_into_a_gap() -> None:
    assert next_code("LA", 2025, 7, ["LA-2025-0701", "LA-2025-0704"]) == "LA-2025-0705"


def test_after_99_the_serial_grows() -> None:
    assert next_code("TH", 2026, 46, ["TH-2026-4699"]) == "TH-2026-46100"
    assert next_code("TH", 2026, 46, ["TH-2026-46100", "TH-2026-4699"]) == "TH-2026-46101"


def test_other_blocks_and_other_forms_are_passed_over() -> None:
    taken = ["LA-2025-0803", "LA-2024-0709", "KH-2025-0709", "LA-2025-07", "LA-2025-07A1", "LA-2025-07٣٤", "old 12"]
    assert next_code("LA", 2025, 7, taken) == "LA-2025-0701"


@given(st.lists(BLOCKS, max_size=60))
def test_no_code_is_given_twice_whatever_the_order_of_the_desks(blocks: list[tuple[str, int, int]]) -> None:
    known: dict[tuple[str, int, int], list[str]] = {}
    for block in blocks:  # each desk knows only its own codes
        own = known.setdefault(block, [])
        own.append(next_code(*block, own))
    given_out = [code for own in known.values() for code in own]
    assert len(set(given_out)) == len(given_out)


@given(BLOCKS, st.integers(1, 1200))
def test_any_serial_is_followed_by_the_next(block: tuple[str, int, int], serial: int) -> None:
    assert next_code(*block, [code_of(*block, serial)]) == code_of(*block, serial + 1)
