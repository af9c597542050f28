"""Paragraphs: every line in its column, every letter on the page, whatever the text."""

from collections.abc import Callable

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmcdesk.reports.breaking import letters
from lmcdesk.reports.embedding import measure
from lmcdesk.reports.marks import State
from lmcdesk.reports.paragraphs import Paragraph, Span, state_span
from lmcdesk.reports.styles import Style, Styles

Render = Callable[..., bytes]
Read = Callable[[bytes], dict[str, str]]


def overfull(paragraph: Paragraph, width: float) -> list[str]:
    """Lines beyond the column, blanks at their ends left out. One letter with its signs is never parted."""
    paragraph.wrap(width, 1e6)
    found = []
    for line in paragraph._lines:
        text = "".join(piece.text for unit in line for piece in unit.pieces)
        used = sum(unit.width + unit.tail_width for unit in line) - line[-1].tail_width
        if used > width + 1e-6 and len(letters(text)) > 1:
            found.append(text)
    return found


def test_the_text_comes_back_exactly(language: str, sentences: dict[str, str], render: Render, read: Read) -> None:
    text = " ".join([sentences[language]] * 3)
    story = [Paragraph(text, Styles(language).text), Paragraph(sentences[language], Styles(language).heading)]
    for found in read(render(story, language)).values():
        assert text in found
        assert found.count(sentences[language]) == 4


@pytest.mark.parametrize("width", [40, 77.5, 200, 451])
def test_no_line_leaves_its_column(language: str, sentences: dict[str, str], width: float) -> None:
    paragraph = Paragraph(" ".join(sentences.values()), Styles(language).text)
    assert not overfull(paragraph, width)


def test_lines_end_where_words_end(sentences: dict[str, str]) -> None:
    paragraph = Paragraph(sentences["lo"], Styles("lo").text)
    paragraph.wrap(120, 1e6)
    lines = ["".join(piece.text for unit in line for piece in unit.pieces) for line in paragraph._lines]
    assert len(lines) > 2
    assert not any(line.endswith("ແຂວ") or line.startswith(("ງ", "າ", "ຳ")) for line in lines)


def test_a_word_wider_than_the_column_is_parted_between_letters() -> None:
    word = "0123456789abcdef" * 8
    paragraph = Paragraph(word, Styles("en").text)
    assert not overfull(paragraph, 60)
    lines = ["".join(piece.text for unit in line for piece in unit.pieces) for line in paragraph._lines]
    assert "".join(lines) == word
    assert min(len(line) for line in lines[:-1]) > 6


def test_a_fixed_space_gives_way_before_a_word_does() -> None:
    paragraph = Paragraph("25\u00a0November\u00a02027", Styles("en").text)
    paragraph.wrap(70, 1e6)
    lines = ["".join(piece.text for unit in line for piece in unit.pieces) for line in paragraph._lines]
    assert lines == ["25\u00a0November", "2027"]


def test_a_name_stays_whole_where_it_fits_and_is_parted_between_words_where_not() -> None:
    def lines(name: str, language: str, room: float) -> list[str]:
        paragraph = Paragraph(name, Styles(language).text)
        assert not overfull(paragraph, room)
        return ["".join(piece.text for unit in line for piece in unit.pieces) for line in paragraph._lines]

    for language, before, name, words in (
        ("en", "in ", "Nakhon Ratchasima", ["Nakhon", "Ratchasima"]),
        ("th", "ที่", "หนองบัวลำพู", ["หนองบัว", "ลำพู"]),
        ("my", "သည်", "မန္တလေးတိုင်းဒေသကြီး", ["မန္တလေးတိုင်း", "ဒေသ", "ကြီး"]),
    ):
        size = Styles(language).text.size
        whole = measure(name, False, size) + 1
        assert lines(before + name, language, whole) == [before.rstrip(), name]
        assert lines(name, language, max(measure(word, False, size) for word in words) + 1)[0] == words[0]


def test_a_fixed_space_that_finds_no_room_hangs_over_the_line() -> None:
    style = Styles("en").text
    room = measure("25", False, style.size) + 0.1
    one = Paragraph("25", style).wrap(room, 1e6)
    assert Paragraph("25\u00a0", style).wrap(room, 1e6) == one
    two = Paragraph("25\u00a0\u00a025", style)
    assert two.wrap(room, 1e6)[1] == 2 * one[1]
    assert not overfull(two, room)


def test_a_column_narrower_than_a_letter_still_ends() -> None:
    assert Paragraph("wide", Styles("en").title).wrap(1, 1e6)[1] > 4 * 20


def test_newlines_end_lines_and_empty_lines_stay() -> None:
    style = Styles("en").text
    one = Paragraph("a", style).wrap(300, 1e6)[1]
    assert Paragraph("a\nb", style).wrap(300, 1e6)[1] == pytest.approx(2 * one)
    assert Paragraph("a\n\nb\n", style).wrap(300, 1e6)[1] == pytest.approx(3 * one)
    assert Paragraph("", style).wrap(300, 1e6)[1] == pytest.approx(one)


def test_lines_are_as_high_as_their_script_needs() -> None:
    style = Styles("en").text
    heights = [style.line(text)[0] for text in ("Vientiane", "万象", "เวียงจันทน์", "វៀងចន្ទន៍", "ວຽງຈັນ", "ဗီယင်ကျန်း")]
    assert heights == sorted(heights)
    assert style.line("Vientiane (ວຽງຈັນ)") == style.line("ວຽງຈັນ")


def test_twenty_thousand_letters_go_over_pages(sentences: dict[str, str], render: Render, read: Read) -> None:
    text = " ".join(list(sentences.values()) * 33)[:20_000]
    data = render([Paragraph(text, Styles("en").text)])
    found = read(data)["pdfium"]
    assert len(pypdfium2.PdfDocument(data)) > 3
    for sentence in sentences.values():
        # A page's running lines stand between the parts of what was parted there.
        assert found.count(sentence) >= text.count(sentence) - len(pypdfium2.PdfDocument(data))


def test_no_single_line_is_left_alone() -> None:
    paragraph = Paragraph("word " * 100, Styles("en").text)
    paragraph.wrap(200, 1e6)
    lines = len(paragraph._lines)
    height = paragraph.leading
    assert paragraph.split(200, 1.5 * height) == []
    first, rest = paragraph.split(200, (lines - 1) * height)
    assert rest.wrap(200, 1e6)[1] == pytest.approx(2 * height)
    assert first.wrap(200, 1e6)[1] == pytest.approx((lines - 2) * height)


def test_markup_is_only_text(render: Render, read: Read) -> None:
    text = "a < b & c > d <b>not bold</b> &amp; \\( \\) 100 %"
    for found in read(render([Paragraph(text, Styles("en").text)])).values():
        assert text in found


def test_states_are_told_in_words(render: Render, read: Read) -> None:
    story = [Paragraph([state_span(state, "en")], Styles("en").cell) for state in State]
    found = read(render(story))["pdfium"]
    for word in ("Done", "On track", "At risk", "Late", "Not begun", "To decide", "Returned", "Held", "Due", "To send"):
        assert word in found


def test_the_right_edge_is_measured() -> None:
    style = Style("en", 10)
    for align, share in (("left", 0.0), ("right", 1.0)):
        paragraph = Paragraph("figures ", style.aligned(align))
        paragraph.wrap(200, 1e6)
        assert paragraph._begin(paragraph._lines[0]) == pytest.approx(share * (200 - measure("figures", False, 10)))


LETTERS = "abc AV.,-/1\u00a0\n\t“—，。江湄កម្ពុជ្រានំຫຼນ້ຳແລະလန်ချးုံ၊ที่ผู้เแệữ\u0301\u200b\u200d\u00ad😀<&"
SPANS = st.lists(
    st.builds(
        Span,
        text=st.text(alphabet=st.sampled_from(LETTERS), max_size=60),
        bold=st.sampled_from([None, True]),
        small=st.booleans(),
        state=st.sampled_from([None, None, None, State.LATE]),
    ),
    min_size=1,
    max_size=4,
)


def essence(text: str) -> str:
    """Letters alone, as far as readers agree on them."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in "\u200b\u00ad\u200d\ufffe-")


@settings(max_examples=60, deadline=None)
@given(spans=SPANS, width=st.floats(30, 400), language=st.sampled_from(["en", "km", "my", "th", "lo", "zh", "vi"]))
def test_any_mixture_fits_and_is_parted_without_loss(spans: list[Span], width: float, language: str) -> None:
    paragraph = Paragraph(spans, Styles(language).text)
    assert not overfull(paragraph, width)
    whole = "".join(piece.text for line in paragraph._lines for unit in line for piece in unit.pieces)
    assert essence(whole) == essence("".join(span.text for span in spans))
    height = paragraph.wrap(width, 1e6)[1]
    parts = paragraph.split(width, height / 2)
    if parts:
        assert sum(part.wrap(width, 1e6)[1] for part in parts) == pytest.approx(height)
        assert not any(overfull(part, width) for part in parts)


@settings(max_examples=25, deadline=None)
@given(texts=st.lists(st.text(alphabet=st.sampled_from(LETTERS), min_size=1, max_size=80), min_size=1, max_size=8))
def test_any_mixture_is_read_back(texts: list[str], render: Render, read: Read) -> None:
    """Signs without a letter too, which PDFium passes over."""
    found = essence(read(render([Paragraph(text, Styles("en").text) for text in texts]))["pypdf"])
    for text in texts:
        assert essence(text) in found


@settings(max_examples=25, deadline=None)
@given(
    picks=st.lists(st.lists(st.integers(0, 99), min_size=1, max_size=9), min_size=1, max_size=4),
    joint=st.sampled_from([" ", "", "\n", ", ", "\u200b"]),
)
def test_words_of_seven_languages_are_read_back(
    picks: list[list[int]], joint: str, sentences: dict[str, str], render: Render, read: Read
) -> None:
    pool = [word for sentence in sentences.values() for word in (sentence, *sentence.split())]
    texts = [[pool[pick % len(pool)] for pick in picked] for picked in picks]
    data = render([Paragraph(joint.join(words), Styles("en").text) for words in texts])
    for found in map(essence, read(data).values()):
        for words in texts:
            assert essence(joint.join(words)) in found
