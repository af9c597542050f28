"""Marks: every state has a shape, a word and a colour that reads on paper."""

import io

import pypdfium2 as pdfium
import pytest
from PIL import ImageOps
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


@pytest.mark.parametrize("ringed", [False, True])
@pytest.mark.parametrize("state", list(State))
def test_marks_are_vectors_near_their_place(state: State, ringed: bool) -> None:
    file = io.BytesIO()
    canvas = Canvas(file, (200, 300))
    canvas.setFillColorRGB(0, 0, 0)
    canvas.rect(0, 0, 200, 120, stroke=0, fill=1)
    draw(canvas, state, 100, 200, 10, ringed=ringed)
    draw(canvas, state, 100, 60, 10, ringed=ringed)
    canvas.save()
    assert b"/Subtype /Image" not in file.getvalue()
    assert file.getvalue().count(b"/Subtype /Form") == 1  # drawn once, shown twice
    page = pdfium.PdfDocument(file.getvalue())[0].render(scale=4).to_pil().convert("L")
    above, below = page.crop((0, 0, 800, 720)), page.crop((0, 720, 800, 1200))
    left, top, right, bottom = ImageOps.invert(above).getbbox()
    assert 93 * 4 < left < right < 107 * 4 and (300 - 207) * 4 < top < bottom < (300 - 193) * 4
    light = sum(below.histogram()[250:])
    assert (light > 0.2 * (10 * 4) ** 2) is ringed


def test_text_colours_read_on_every_ground() -> None:
    for name in ("ink", "ink2", "ink3", "accent", *set(COLOUR_OF.values())):
        for ground in ("surface", "sunken"):
            assert contrast(name, ground) >= 4.5, (name, ground)
    assert contrast("control", "surface") >= 3
