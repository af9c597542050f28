"""Seven languages are drawn in the weights asked for, and no ink is cut."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from lmcdesk.ui import fonts, scripts, theme
from lmcdesk.ui.cells import Lines
from lmcdesk.ui.labels import KINDS, Label
from lmcdesk.ui.paragraph import Paragraph, Span, fill

STACKS = {
    "en": "ÅÉgjpqy",
    "vi": "ẨỖỂNGHỆ gjỵ",
    "zh": "蓄水灌溉",
    "th": "ที่ปู่ฏู้ฎุ๊",
    "lo": "ຫຼວງນ້ຳທາ ປູ່ ຊົ້ ຫຼຸ້",
    "km": "ព្រះស្ត្រី ញ្ញុំ ក្រ្តឹៀ ប៉ាន់ ស្ម្រិ",
    "my": "မြွှေ့ ဩဋ္ဌ က္ကျွန်ုပ် ဏ္ဍို့ ဿု",
}
"""The highest and deepest letters of each language."""


def rows_with_ink(image: QImage) -> list[int]:
    ground = image.pixelColor(0, 0).lightness()
    return [
        y
        for y in range(image.height())
        if any(abs(image.pixelColor(x, y).lightness() - ground) > 100 for x in range(image.width()))
    ]


def blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    return image


@pytest.mark.parametrize("language", STACKS)
def test_weight_is_drawn_and_not_faked(language):
    """A faked bold moves on like the thin letters; a drawn one is wider (Chinese letters are all as wide)."""
    text = STACKS[language]
    thin, strong = (QFontMetricsF(fonts.font(40, weight)) for weight in (fonts.REGULAR, fonts.STRONG))
    if language == "zh":
        assert ink(text, fonts.STRONG) > 1.15 * ink(text, fonts.REGULAR)
    else:
        assert strong.horizontalAdvance(text) > thin.horizontalAdvance(text)


def ink(text: str, weight: int) -> int:
    image = blank(400, 80)
    painter = QPainter(image)
    painter.setFont(fonts.font(40, weight))
    painter.drawText(10, 60, text)
    painter.end()
    return sum(image.pixelColor(x, y).lightness() < 128 for x in range(400) for y in range(80))


def test_chinese_is_not_its_thinnest_cut():
    assert ink("蓄水灌溉", fonts.REGULAR) > 2000


@pytest.mark.parametrize("language", STACKS)
@pytest.mark.parametrize("window", ["en", "own"])
def test_two_lines_of_a_row_neither_touch_nor_leave_it(language, window, dress):
    dress(language=language if window == "own" else "en")
    text = STACKS[language]
    height = theme.two_line_row(scripts.tallest(text))

    def drawn(first: str, second: str) -> list[int]:
        image = blank(420, height + 40)
        painter = QPainter(image)
        Lines(first, second).paint(painter, QRectF(10, 20, 400, height - 1), "surface")
        painter.end()
        return rows_with_ink(image)

    upper, lower = drawn(text, " "), drawn("", text)
    # A row of letters that are all at their deepest may touch, by a pixel, one whose letters are all at their highest.
    assert min(upper) >= 20
    assert max(upper) - min(lower := drawn(" ", text)) <= 1
    assert max(lower) < 20 + height


@pytest.mark.parametrize("language", STACKS)
@pytest.mark.parametrize("kind", ["text", "strong", "hint", "panel", "title"])
def test_label_holds_its_ink_whatever_the_windows_language(language, kind, qtbot):
    label = Label(STACKS[language], kind)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    height, width = label.height(), label.width()
    image = blank(width, height + 40)
    painter = QPainter(image)
    label.render(painter, label.rect().topLeft().__class__(0, 20))
    painter.end()
    above_and_below = [y for y in rows_with_ink(image) if y < 20 or y >= 20 + height]
    assert above_and_below == []
    inside = image.copy(0, 20, width, height)
    edges = rows_with_ink(inside)
    assert 0 not in edges or height - 1 not in edges


def test_size_follows_the_leading_letters():
    text = theme.metrics().text
    assert fonts.font(text, text="ຊົນລະປະທານ").pixelSize() == 14
    assert fonts.font(text, text="LA-2025-0018 · ລະບົບ").pixelSize() == 13
    assert KINDS["text"].pixels == 13


@pytest.mark.parametrize(
    ("text", "tallest", "leading"),
    [
        ("", "en", "en"),
        ("Nước", "en", "en"),
        ("4.2.12 水", "zh", "zh"),
        ("LA · ລາວ", "lo", "en"),
        ("ລາວ ខ្មែរ", "km", "lo"),
        ("၁၂ မြန်မာ", "my", "my"),
    ],
)
def test_scripts(text, tallest, leading):
    assert (scripts.tallest(text), scripts.leading(text)) == (tallest, leading)


class TestParagraph:
    KHMER = "ការអង្កេតមូលដ្ឋាន ១៤ ភូមិ ប្រព័ន្ធធារាសាស្ត្រខ្នាតតូចស្រុកសំបូរការចុះបញ្ជីក្រុមអ្នកប្រើប្រាស់ទឹក"

    def test_khmer_without_spaces_breaks_inside_its_width(self, qtbot):
        paragraph = Paragraph(self.KHMER)
        qtbot.addWidget(paragraph)
        layout, height = paragraph._layout(200)
        assert layout.lineCount() > 1
        assert all(layout.lineAt(n).naturalTextWidth() <= 200 for n in range(layout.lineCount()))
        assert height == layout.lineCount() * fonts.line_height(13, self.KHMER)
        assert paragraph.text() == self.KHMER

    def test_a_sentence_with_places_keeps_values_apart_from_its_own_words(self):
        assert fill("{who} changed {what}.", who=Span("A {b} <i>", "strong"), what="x") == [
            Span("A {b} <i>", "strong"),
            Span(" changed "),
            Span("x"),
            Span("."),
        ]

    def test_marked_words_cover_the_right_letters(self, qtbot):
        paragraph = Paragraph([Span("\U0001d49c "), Span("ស្រុក", "added"), Span(" end")])
        qtbot.addWidget(paragraph)
        (marked,) = paragraph._layout(400)[0].formats()
        assert (marked.start, marked.length) == (3, 5)

    def test_lines_are_laid_out_once_for_a_width(self, qtbot, dress):
        paragraph = Paragraph("words and more words " * 9)
        qtbot.addWidget(paragraph)
        once = paragraph._layout(200)[0]
        assert paragraph._layout(300)[0] is not once
        assert paragraph._layout(200)[0] is once
        paragraph.say("other words")
        assert paragraph._layout(200)[0].text() == "other words"
        pixels = paragraph._layout(200)[0].font().pixelSize()
        dress(scale=1.5)
        assert paragraph._layout(200)[0].font().pixelSize() > pixels

    def test_a_new_line_is_one(self, qtbot):
        paragraph = Paragraph([Span("one\ntwo\n"), Span("three", "added")])
        qtbot.addWidget(paragraph)
        layout, _ = paragraph._layout(400)
        assert layout.lineCount() == 3
        assert (layout.formats()[0].start, layout.formats()[0].length) == (8, 5)

    def test_markup_in_data_is_text(self, qtbot):
        for widget in (Paragraph("<b>no</b>"), Label("<b>no</b>")):
            qtbot.addWidget(widget)
            assert widget.textFormat() == Qt.TextFormat.PlainText

    def test_higher_when_narrower(self, qtbot):
        paragraph = Paragraph("words and more words and more words " * 4)
        qtbot.addWidget(paragraph)
        assert paragraph.heightForWidth(120) > paragraph.heightForWidth(500) > 0
