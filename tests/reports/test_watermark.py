"""A draft says on each page that it is one: below the text, which stays as it was for the eye and for readers."""

import io
import re
from dataclasses import replace
from datetime import date

import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageChops
from reportlab.platypus import Flowable

from lmcdesk.i18n import LANGUAGES
from lmcdesk.reports import pages
from lmcdesk.reports.colours import rgb
from lmcdesk.reports.embedding import shaper
from lmcdesk.reports.manner import DRAFT, Manner
from lmcdesk.reports.pages import Document
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.tables import Column, Group, table

SIZES = (pages.A4, pages.A4_LANDSCAPE, pages.A3_LANDSCAPE)
FOOT = 44 / 72
"""Height of the running foot, in inches from the edge of the page."""
DOTS = 40


def document(language: str, size: tuple[float, float] = pages.A4) -> Document:
    return Document("A title", date(2026, 11, 24), Manner(language), "Provincial office", size)


def story(sentence: str, language: str) -> list[Flowable]:
    styles = Styles(language)
    rows = [Group("4.1"), *([sentence, sentence] for _ in range(12))]
    return [
        Paragraph(sentence, styles.title),
        *(Paragraph(sentence, styles.text) for _ in range(40)),
        table((Column("One"), Column("Two")), rows, styles),
    ]


def both(language: str, sentence: str, size: tuple[float, float] = pages.A4) -> tuple[bytes, bytes]:
    """The same pages for good and as a draft."""
    plain = document(language, size)
    found = [pages.render(each, story(sentence, language))[0] for each in (plain, replace(plain, draft=True))]
    return found[0], found[1]


def bodies(data: bytes) -> list[Image.Image]:
    """The pages in grey, without their feet."""
    found = [page.render(scale=DOTS / 72).to_pil().convert("L") for page in pypdfium2.PdfDocument(data)]
    return [page.crop((0, 0, page.width, page.height - round(FOOT * DOTS))) for page in found]


def texts(data: bytes) -> list[str]:
    """What two readers say of each page."""
    by_pdfium = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
    return by_pdfium + [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


@pytest.mark.parametrize("size", SIZES, ids=["A4", "A4 landscape", "A3 landscape"])
def test_the_word_lies_across_each_page_below_its_text(
    sentences: dict[str, str], language: str, size: tuple[float, float]
) -> None:
    plain, draft = map(bodies, both(language, sentences[language], size))
    assert len(plain) == len(draft) > 1
    for without, with_word in zip(plain, draft, strict=True):
        # Nothing of the text became paler, and what became darker is pale enough for black letters to be read on it.
        assert ImageChops.subtract(with_word, without).getextrema() == (0, 0)
        darker = ImageChops.subtract(without, with_word)
        assert 20 < darker.getextrema()[1] <= 40
        left, top, right, bottom = darker.point(lambda grey: 255 if grey > 10 else 0).getbbox() or (0, 0, 0, 0)
        assert min(left, top, with_word.width - right, with_word.height - bottom) > 0.25 * DOTS
        assert right - left > 0.15 * with_word.width and bottom - top > 0.15 * with_word.height
        assert abs((left + right) / 2 - with_word.width / 2) < 0.05 * with_word.width


def test_readers_find_the_text_as_it_is_without(sentences: dict[str, str], language: str) -> None:
    plain, draft = map(texts, both(language, sentences[language]))
    word = Manner(language)(*DRAFT)
    assert (language == "en") == (word == "Draft")
    for without, with_word in zip(plain, draft, strict=True):
        assert with_word.count(word) == 1, "in the foot, and nowhere else"
        assert re.sub(rf"{word}\s+·\s+", "", with_word) == without


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_font_has_each_letter_of_the_word(language: str) -> None:
    stretches = shaper(bold=True).shape(Manner(language)(*DRAFT))
    assert all(glyph for stretch in stretches for cluster in stretch.clusters for glyph, _, _ in cluster.glyphs)


def test_overlapping_contours_leave_no_holes() -> None:
    """The vowel above the second Khmer letter is drawn with contours that overlap."""
    form = _forms(pages.render(replace(document("km"), draft=True), [Paragraph("A", Styles("km").text)])[0])[0]
    operators = form.get_object().get_data().split()
    assert b"f" in operators and b"f*" not in operators


def test_one_drawing_serves_all_pages_and_is_no_part_of_the_text(sentences: dict[str, str]) -> None:
    plain, draft = both("my", sentences["my"])
    forms = _forms(draft)
    assert len(forms) == len(pypdf.PdfReader(io.BytesIO(draft)).pages) > 1 and len({form.idnum for form in forms}) == 1
    drawing = forms[0].get_object().get_data()
    begin = drawing.index(b"/Artifact <</Type /Pagination /Subtype /Watermark>> BDC")
    assert begin < drawing.index(b" m ") and drawing.rstrip().endswith(b"EMC")
    assert b"Tj" not in drawing
    assert len(draft) - len(plain) < 6000


def test_a_draft_is_the_same_bytes_each_time(sentences: dict[str, str]) -> None:
    assert both("km", sentences["km"]) == both("km", sentences["km"])


def test_all_colours_of_texts_are_read_on_the_word() -> None:
    for name in ("ink", "ink2", "ink3", "accent", "ok", "watch", "late", "clash"):
        assert _contrast(rgb(name), rgb("draft")) >= 4.5, name
    assert _contrast(rgb("surface"), rgb("draft")) > 1.2, "on paper it is seen itself"


def _forms(data: bytes) -> list[pypdf.generic.IndirectObject]:
    """What each page draws first, if that is a form."""
    found = []
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        operands, operator = next(
            step for step in page.get_contents().operations if step[1] in (b"Do", b"Tj", b"re", b"l")
        )
        assert operator == b"Do"
        found.append(page["/Resources"]["/XObject"].raw_get(operands[0]))
    return found


def _contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    """As WCAG 2 defines it."""

    def light(colour: tuple[float, float, float]) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    dark, pale = sorted((light(one), light(other)))
    return (pale + 0.05) / (dark + 0.05)
