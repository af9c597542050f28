"""Shaping: what stands in the file is what HarfBuzz placed, and the text comes back."""

import io
import re
import struct
from collections.abc import Callable

import pypdf
import pytest
import uharfbuzz as hb
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph as StockParagraph
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Table as StockTable

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.reports import embedding, fonts
from lmcdesk.reports.shaping import Shaper
from translations import update

SCRIPTS = {"en": "Latn", "vi": "Latn", "zh": "Hani", "km": "Khmr", "lo": "Laoo", "my": "Mymr", "th": "Thai"}
SHAPERS = {weight: Shaper(weight) for weight in (fonts.REGULAR, fonts.BOLD)}
Line = list[tuple[int, float, str, list[tuple[int, int]]]]


class Pen:
    """Takes an outline down, moved by (x, y)."""

    def __init__(self, x: float = 0, y: float = 0) -> None:
        self.at, self.points = (x, y), []

    def _take(self, *points: tuple[float, float]) -> None:
        self.points += [(round(x + self.at[0]), round(y + self.at[1])) for x, y in points]

    moveTo = lineTo = qCurveTo = curveTo = _take  # noqa: N815 names of the pen protocol

    def closePath(self) -> None:
        return

    endPath = closePath  # noqa: N815


def drawn(texts: list[str], bold: bool) -> list[Line]:
    """Lines as found in a PDF: for each code its glyph, where it starts, its text and its outline, in thousandths of
    the size."""
    embedding.register()
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(4000, 4000), initialFontName=embedding.REGULAR)
    canvas.setFont(embedding.BOLD if bold else embedding.REGULAR, 1000)
    for text in texts:
        canvas.drawString(0, 0, text)
    canvas.save()
    reader = pypdf.PdfReader(file)
    page = reader.pages[0]
    loaded = {}
    for name, reference in page["/Resources"]["/Font"].items():
        font = reference.get_object()
        descendant = font["/DescendantFonts"][0].get_object()
        glyphs = descendant["/CIDToGIDMap"].get_object().get_data()
        program = descendant["/FontDescriptor"].get_object()["/FontFile2"].get_object().get_data()
        cmap = font["/ToUnicode"].get_object().get_data().decode()
        texts_of = {
            int(code[1:-1], 16): bytes.fromhex(text[1:-1]).decode("utf-16-be")
            for code, text in (
                line.split() for line in cmap.splitlines() if line.startswith("<") and line.count("<") == 2
            )
            if (code, text) != ("<0000>", "<FFFF>")  # the code space, not an entry
        }
        loaded[name] = (
            struct.unpack(f">{len(glyphs) // 2}H", glyphs),
            [float(width) for width in descendant["/W"][1]],
            texts_of,
            hb.Font(hb.Face(hb.Blob(program))),
        )
    lines: list[Line] = []
    current, x = None, 0.0
    for operands, operator in pypdf.generic.ContentStream(page["/Contents"], reader).operations:
        if operator == b"BT":
            lines.append([])
            x = 0.0
        elif operator == b"Tf":
            current = loaded.get(operands[0])
        elif operator == b"Tj" and current:
            glyph_of, widths, texts_of, font = current
            raw = operands[0].original_bytes
            for (code,) in struct.iter_unpack(">H", raw):
                pen = Pen()
                font.draw_glyph_with_pen(glyph_of[code], pen)
                lines[-1].append((glyph_of[code], x, texts_of[code], pen.points))
                x += widths[code - 1]
    return [line for line in lines if line]


def expected(text: str, language: str, weight: int, plain: bool = False) -> tuple[list[tuple[int, int]], float]:
    """HarfBuzz asked directly: the outline of the whole text and its advance."""
    file = next(file for file in fonts.files() if file.script == SCRIPTS[language])
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(file.path))))
    font.set_variations({"wght": weight})
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = "zh-Hans" if language == "zh" else "en" if language == "vi" else language
    off = dict.fromkeys(("mark", "mkmk", "ccmp", "blwf", "blws", "abvs", "pref", "pres", "psts", "liga", "kern"), False)
    hb.shape(font, buffer, off if plain else {})
    x, points = 0.0, []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        pen = Pen(x + position.x_offset, position.y_offset)
        font.draw_glyph_with_pen(info.codepoint, pen)
        points += pen.points
        x += position.x_advance
    return points, x


def same(mine: list[tuple[int, int]], theirs: list[tuple[int, int]]) -> bool:
    """Equal but for the rounding of a weight's outlines to whole units."""
    return len(mine) == len(theirs) and all(
        abs(a - c) <= 2 and abs(b - d) <= 2 for (a, b), (c, d) in zip(mine, theirs, strict=True)
    )


def moved(line: Line) -> list[tuple[int, int]]:
    return [(round(px + x), py) for _, x, _, points in line for px, py in points]


def words_of_script(sentence: str, language: str) -> list[str]:
    """Words set in one font, since HarfBuzz is asked about one."""
    return sentence.split() if SCRIPTS[language] == "Latn" else re.findall("[^\x00-\x7f]+", sentence)


@pytest.mark.parametrize("weight", [fonts.REGULAR, fonts.BOLD])
def test_outlines_in_the_file_are_those_of_harfbuzz(language: str, weight: int, sentences: dict[str, str]) -> None:
    words = words_of_script(sentences[language], language)
    lines = drawn(words, weight == fonts.BOLD)
    assert len(words) > 1
    for word, line in zip(words, lines, strict=True):
        points, advance = expected(word, language, weight)
        assert same(moved(line), points), word
        assert SHAPERS[weight].width(word) == pytest.approx(advance, abs=0.01)
        assert "".join(text for _, _, text, _ in line) == word
        assert all(glyph != 0 for glyph, _, _, _ in line), word


@pytest.mark.parametrize(("language", "least"), [("en", 2), ("km", 2), ("lo", 2), ("my", 2), ("th", 2), ("vi", 1)])
def test_the_comparison_would_see_unshaped_text(language: str, least: int, sentences: dict[str, str]) -> None:
    words = words_of_script(sentences[language], language)
    lines = drawn(words, bold=False)
    differ = [
        word
        for word, line in zip(words, lines, strict=True)
        if not same(moved(line), expected(word, language, fonts.REGULAR, plain=True)[0])
    ]
    assert len(differ) >= least


def other_glyphs(line: Line) -> Line:
    """Each outline is that of the next letter."""
    outlines = [points for *_, points in line]
    return [(*code, points) for (*code, _), points in zip(line, outlines[1:] + outlines[:1], strict=True)]


def wrong_widths(line: Line) -> Line:
    """Each letter is a little wider than it is."""
    return [(glyph, x + 3 * at, text, points) for at, (glyph, x, text, points) in enumerate(line)]


def sign_out_of_place(line: Line) -> Line:
    """What is drawn last of the richest letter, such as its sign, stands a little too low."""
    at = max(range(len(line)), key=lambda at: len(line[at][3]))
    *code, points = line[at]
    fallen = points[:-4] + [(x, y - 3) for x, y in points[-4:]]
    return [*line[:at], (*code, fallen), *line[at + 1 :]]


def letter_left_out(line: Line) -> Line:
    """The last letter is blank."""
    return [*line[:-1], (*line[-1][:3], [])]


@pytest.mark.parametrize("fault", [other_glyphs, wrong_widths, sign_out_of_place, letter_left_out])
def test_the_comparison_would_see_a_fault_in_any_word(
    language: str, fault: Callable[[Line], Line], sentences: dict[str, str]
) -> None:
    words = words_of_script(sentences[language], language)
    faulted = 0
    for word, line in zip(words, drawn(words, bold=False), strict=True):
        if len(line) > 1:  # a word of one letter has no other
            points, _ = expected(word, language, fonts.REGULAR)
            assert same(moved(line), points) and not same(moved(fault(line)), points), word
            faulted += 1
    assert faulted > 1


def test_nothing_of_the_seven_sentences_is_missing_in_the_fonts(language: str, sentences: dict[str, str]) -> None:
    for shaper in SHAPERS.values():
        stretches = shaper.shape(sentences[language])
        assert all(glyph for s in stretches for cluster in s.clusters for glyph, _, _ in cluster.glyphs)


def test_nothing_that_the_program_or_its_catalogue_says_is_missing_in_the_fonts(language: str) -> None:
    plan = shipped()
    said = [entry.text(language) for entry in (*plan.pillars, *plan.sections, *plan.measures, *plan.bodies)]
    said += [entry.text(language) for entry in (*plan.priority_areas, *plan.funding_sources, *plan.partners)]
    said += [place.text(language) for place in (*places().countries, *places().provinces)]
    said += [text for _, text in update.texts()] if language == "en" else update.read(language).values()
    assert len(said) > 2_500
    for shaper in SHAPERS.values():
        assert shaper.missing("".join(said)) == ""


def test_what_no_font_has_is_told_and_what_is_never_drawn_is_not() -> None:
    for shaper in SHAPERS.values():
        assert shaper.missing("clean 😀 water\u200d 😀 𐎀") == "😀𐎀"


def test_scripts_choose_their_fonts() -> None:
    shaper = SHAPERS[fonts.REGULAR]

    def scripts(text: str) -> list[tuple[str, str]]:
        return [
            (shaper.faces[stretch.face].file.script, "".join(cluster.text for cluster in stretch.clusters))
            for stretch in shaper.shape(text)
        ]

    assert scripts("LMCមេគង្គ2026") == [("Latn", "LMC"), ("Khmr", "មេគង្គ"), ("Latn", "2026")]
    assert scripts("江—湄") == [("Hani", "江—湄")]
    assert scripts("a—b") == [("Latn", "a—b")]
    assert scripts("“合作”") == [("Hani", "“合作”")]


def test_what_is_invisible_is_not_drawn() -> None:
    shaper = SHAPERS[fonts.REGULAR]
    assert shaper.width("ab\u200bc\u00ad\ufeff\x07") == shaper.width("ab") + shaper.width("c")
    assert shaper.width("a\u00a0b") == shaper.width("a b") == shaper.width("a\tb")


def test_kerning_is_in_the_advance() -> None:
    shaper = SHAPERS[fonts.REGULAR]
    assert shaper.width("AVAV") < 2 * (shaper.width("A") + shaper.width("V"))


@given(st.text(alphabet=st.characters(), max_size=40))
def test_any_text_measures_as_the_sum_of_what_it_draws(text: str) -> None:
    shaper = SHAPERS[fonts.REGULAR]
    stretches = shaper.shape(text)
    total = sum(c.advance * shaper.faces[s.face].per_mille for s in stretches for c in s.clusters)
    assert shaper.width(text) == pytest.approx(total)
    assert total >= 0


def test_every_way_of_reportlab_is_shaped(
    language: str, sentences: dict[str, str], read: Callable[[bytes], dict[str, str]]
) -> None:
    embedding.register()
    sentence = sentences[language]
    file = io.BytesIO()
    style = ParagraphStyle("x", fontName=embedding.REGULAR, fontSize=4, leading=8)
    drawing = Drawing(400, 20)
    drawing.add(String(0, 5, sentence, fontName=embedding.BOLD, fontSize=5))
    SimpleDocTemplate(file, invariant=1).build(
        [
            StockParagraph(sentence, style),
            StockTable([[sentence]], style=[("FONT", (0, 0), (-1, -1), embedding.REGULAR, 5)]),
            drawing,
        ]
    )
    for text in read(file.getvalue()).values():
        assert text.count(sentence) == 3


def test_charts_of_reportlab_measure_shaped_text(sentences: dict[str, str]) -> None:
    embedding.register()
    drawing = Drawing(10, 10)
    word = String(0, 0, sentences["km"], fontName=embedding.REGULAR, fontSize=10)
    drawing.add(word)
    left, _, right, _ = word.getBounds()
    assert right - left == pytest.approx(embedding.measure(sentences["km"], False, 10))
    assert renderPDF.drawToString(drawing).startswith(b"%PDF")
