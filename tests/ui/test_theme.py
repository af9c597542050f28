"""The tokens can be read by everybody, and the sizes follow the script."""

import pytest
from PySide6.QtGui import QColor, QPalette

from lmcdesk.i18n import LANGUAGES
from lmcdesk.ui import look, theme
from lmcdesk.ui.theme import DARK, LIGHT, contrast

GROUNDS = ("surface", "paper", "sunken", "select")
TEXTS = ("ink", "ink2", "ink3", "accent", "ok", "watch", "late", "none", "clash", "info")
HUES = ("ok", "watch", "late", "none", "clash", "info")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
class TestContrast:
    def test_text_reads_on_every_ground(self, tokens):
        poor = [(text, ground) for text in TEXTS for ground in GROUNDS if contrast(tokens[text], tokens[ground]) < 4.5]
        assert poor == []

    def test_chips_read_on_their_own_ground(self, tokens):
        assert all(contrast(tokens[hue], tokens[hue + "_soft"]) >= 4.5 for hue in HUES)

    def test_text_on_filled_grounds(self, tokens):
        assert contrast(tokens["on_accent"], tokens["accent"]) >= 4.5
        assert contrast(tokens["on_accent"], tokens["accent_hover"]) >= 4.5
        for ground in ("added", "removed", "clash_soft", "info_soft"):
            assert contrast(tokens["ink"], tokens[ground]) >= 4.5

    def test_band(self, tokens):
        for ground in ("nav", "nav_on"):
            assert contrast(tokens["nav_ink"], tokens[ground]) >= 4.5
        assert contrast(tokens["nav_ink2"], tokens["nav"]) >= 4.5

    def test_heat_map_counts_read_on_every_step(self, tokens):
        assert all(contrast(tokens[f"heat{n}_ink"], tokens[f"heat{n}"]) >= 4.5 for n in range(1, 6))

    def test_borders_of_controls_are_seen(self, tokens):
        assert all(contrast(tokens["control"], tokens[ground]) >= 3 for ground in ("surface", "paper"))

    def test_focus_is_seen(self, tokens):
        for ring in ("accent", "ink"):
            assert all(contrast(tokens[ring], tokens[ground]) >= 3 for ground in GROUNDS)


def test_both_schemes_have_the_same_tokens():
    assert LIGHT.keys() == DARK.keys()


def test_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


def palette(ground: str, ink: str, highlight: str, on_highlight: str) -> QPalette:
    made = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Base, ground),
        (QPalette.ColorRole.Text, ink),
        (QPalette.ColorRole.Highlight, highlight),
        (QPalette.ColorRole.HighlightedText, on_highlight),
    ):
        made.setColor(role, QColor(colour))
    return made


def test_high_contrast_takes_the_systems_colours():
    tokens = theme.high_contrast(palette("#000000", "#ffffff", "#1aebff", "#000000"))
    assert tokens.keys() == LIGHT.keys()
    assert tokens["late"] == tokens["ink"] == "#ffffff"
    assert tokens["late_soft"] == tokens["surface"] == "#000000"
    assert (tokens["accent"], tokens["on_accent"]) == ("#1aebff", "#000000")


def test_high_contrast_leaves_a_highlight_that_cannot_be_read():
    tokens = theme.high_contrast(palette("#ffffff", "#000000", "#aaccff", "#ffffff"))
    assert (tokens["accent"], tokens["on_accent"]) == ("#000000", "#ffffff")
    assert theme.metrics_of("en", contrast=True).border == 2


@pytest.mark.parametrize(
    ("language", "line", "row", "row2", "field"),
    [
        ("en", 20, 32, 42, 32),
        ("vi", 20, 32, 42, 32),
        ("zh", 22, 34, 44, 32),
        ("th", 24, 34, 46, 34),
        ("lo", 26, 36, 48, 36),
        ("km", 26, 36, 50, 36),
        ("my", 30, 38, 56, 38),
    ],
)
def test_sizes_of_each_script(language, line, row, row2, field):
    sizes = theme.metrics_of(language)
    assert (sizes.line, sizes.row, sizes.row2, sizes.field, sizes.button) == (line, row, row2, field, field)


def test_every_language_has_sizes():
    assert set(theme._SCRIPTS) == set(LANGUAGES)


def test_scale_grows_everything_that_holds_text():
    usual, larger = theme.metrics_of("en"), theme.metrics_of("en", 1.5)
    assert (larger.text, larger.row2, larger.field) == (round(usual.text * 1.5), 63, 48)


def test_style_sheet_stays_short_and_leaves_fonts_alone():
    sheet = look.style_sheet(LIGHT, theme.metrics_of("en"))
    assert len(sheet.strip().splitlines()) < 80
    assert "font" not in sheet


def test_scheme_changes_without_a_restart(dress):
    assert theme.colour("paper").name().upper() == LIGHT["paper"]
    dress("dark", "km")
    assert theme.colour("paper").name().upper() == DARK["paper"]
    assert theme.metrics().row2 == 50
