"""Texts whose letters mean others in Unicode."""

from collections.abc import Callable
from pathlib import Path

import pytest

from lmcdesk.sheets.garbled import is_garbled
from lmcdesk.sheets.preview import preview
from lmcdesk.store.database import Database


@pytest.mark.parametrize(
    "text",
    [
        "M· dù ¸n",
        "X©y dùng ®­êng tuÇn tra biªn giíi",
        "ก่อสร้างถนน".encode().decode("latin-1"),
        "Réhabilitation".encode().decode("cp1252"),
        "ປັບປຸງ".encode().decode("latin-1"),
        "ก่อสร้างถนนเชื่อมหมู่บ้าน".encode("cp874").decode("cp1252"),
        "昆明至磨憨铁路沿线物流园建设项目".encode("gbk").decode("latin-1"),
        "Road \ufffd\ufffd to the border",
    ],
)
def test_texts_that_are_garbled(text: str) -> None:
    assert is_garbled(text)


@pytest.mark.parametrize(
    "text",
    [
        "Plain",
        "Réhabilitation de l’école à Ngoï, « première étape »",
        "«CAFÉ» à Đà Nẵng",
        "Canal of 10 µm, 5 µg, 20 °C, ½ m² · 3 kW·h, Brand® and Word®",
        "Xây dựng đường tuần tra biên giới",
        "Ba Bể – São Tomé",
        "ก่อสร้างถนน",
        "昆明至磨憨铁路",
        "co\u00adop\u00aderation",
    ],
)
def test_texts_that_are_not(text: str) -> None:
    assert not is_garbled(text)


def test_garbled_texts_are_told_and_stay(desk: Database, make_book: Callable[..., Path]) -> None:
    found = preview(desk, make_book([["Code", "Title"], ["A", "M· dù ¸n"], ["B", "Road"]]))
    assert [row.values["title"] for row in found.rows] == ["M· dù ¸n", "Road"]
    assert any("(1), as “M· dù ¸n”" in notice for notice in found.notices)
