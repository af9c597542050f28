"""Marks: every state has a shape, a word and a colour that reads on paper."""

import io
import re

import pytest
from reportlab.pdfgen.canvas import Canvas

from lmcdesk.reports.colours import COLOURS, rgb
from lmcdesk.reports.marks import COLOUR_OF, SHAPES, State, draw, word


def luminance(name: str) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(name))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("state", list(State))
def test_each_state_has_all_three_and_fits_its_square(state: State) -> None:
    assert word(state)
    assert COLOUR_OF[state] in COLOURS
    for stroke in SHAPES[state]:
        reach = stroke.radius + stroke.line / 2
        assert all(abs(x) + reach <= 1.1 and abs(y) + reach <= 1.1 for x, y in stroke.points)


@pytest.mark.parametrize("state", list(State))
def test_marks_are_vectors_near_their_place(state: State) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=0)
    draw(canvas, state, 100, 200, 10)
    canvas.save()
    content = re.search(rb"stream\n(.*?)endstream", file.getvalue(), re.DOTALL)
    assert content
    places = re.findall(rb"([\d.]+) ([\d.]+) [ml]\b", content.group(1))
    assert places
    assert all(93 < float(x) < 107 and 193 < float(y) < 207 for x, y in places)


def test_text_colours_read_on_every_ground() -> None:
    for name in ("ink", "ink2", "ink3", "accent", *set(COLOUR_OF.values())):
        for ground in ("surface", "sunken"):
            assert contrast(name, ground) >= 4.5, (name, ground)
    assert contrast("control", "surface") >= 3
