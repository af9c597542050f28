"""Spellings that a person takes for the same fold alike, and others stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.catalogue.folding import bare, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đắk Lắk", "dak lak"),
        ("Đắk Lắk", "\u0110a\u0306\u0301k La\u0306\u0301k"),
        ("Bokèo", "BOKEO"),
        ("ນ້ຳ", "ນໍ້າ"),
        ("ນ້ຳ", "ນ້ໍາ"),
        ("น้ำ", "นํ้า"),
        ("ភ្នំ\u200bពេញ", "ភ្នំពេញ"),
        ("ＬＭＣ", "lmc"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ມ້າ", "ມາ"), ("ใกล้", "ไกล"), ("ကာ", "ကား"), ("កា", "កូ"), ("a b", "ab")])
def test_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_bare_leaves_letters_signs_and_digits() -> None:
    assert bare("Bà Rịa - Vũng Tàu (2)") == "bariavungtau2"


@given(st.text(st.sampled_from("aÀđĐắ ກຳາ້່ໍกำา้่ํ\u200bភ្នំ")))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
