"""Every drawing loads, is drawn in its colour, and every name in the code has a drawing."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from lmcdesk import paths
from lmcdesk.ui import icons, marks, theme

NAMES = sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))
CODE = Path(icons.__file__).parent


@pytest.mark.parametrize("name", NAMES)
def test_drawing_leaves_ink_in_its_colour(name):
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.draw(painter, name, QRectF(0, 0, 40, 40), "late")
    painter.end()
    wanted = theme.colour("late").rgb()
    assert any(image.pixel(x, y) == wanted for x in range(40) for y in range(40))
    edges = [image.pixelColor(x, y).alpha() for n in range(40) for x, y in ((n, 0), (n, 39), (0, n), (39, n))]
    assert max(edges) < 128, "a drawing stays inside its square"


@pytest.mark.parametrize("name", NAMES)
def test_drawings_are_lines_of_one_kind(name):
    source = (paths.resources() / "icons" / f"{name}.svg").read_text()
    assert 'viewBox="0 0 20 20"' in source
    assert 'stroke="currentColor"' in source
    assert 'fill="none"' in source


def test_every_icon_named_in_the_code_is_there():
    named = set()
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "icon" and isinstance(node.value, ast.Constant):
                named.add(node.value.value)
            if isinstance(node, ast.Call) and re.search(r"icons\.(icon|draw)$", ast.unparse(node.func)):
                named |= {each.value for each in node.args[:2] if isinstance(each, ast.Constant)}
    assert named - {""} <= set(NAMES)


def test_icon_is_sharp_at_twice_the_size():
    picture = icons.icon("today").pixmap(QSize(20, 20), 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (40, 2.0)


def test_icon_follows_the_scheme(dress):
    def colours(scheme):
        dress(scheme)
        image = icons.icon("plus", "accent").pixmap(QSize(20, 20), 1.0).toImage()
        return {
            image.pixelColor(x, y).name() for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 250
        }

    assert theme.LIGHT["accent"].lower() in colours("light")
    assert theme.DARK["accent"].lower() in colours("dark")


@pytest.mark.parametrize("state", marks.State)
def test_mark_has_a_shape_of_its_own_in_its_colour(state):
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    marks.draw(painter, state, QPointF(12, 12), 20)
    painter.end()
    assert any(image.pixel(x, y) == theme.colour(marks.hue(state)).rgb() for x in range(24) for y in range(24))
    assert marks.hue(state) + "_soft" in theme.LIGHT
    assert marks.word(state)
