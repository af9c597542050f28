"""Lines end where their script allows it."""

import pytest

from lmcdesk.reports.breaking import BREAK_HINT, breaks
from lmcdesk.ui import paragraph as module
from lmcdesk.ui.paragraph import Paragraph, Span

TEXTS = {
    "my": "ရေကြီးပြီးနောက် ကြမ်းပြင်ကို အပြီးသတ်ခဲ့သည်။ ရေစုပ်စက်နှစ်လုံးသည် ဇန်နဝါရီလတွင် ရောက်ရှိရန် "
    "မျှော်လင့်ထားသည်။ ကန်ထရိုက်တာက လျှပ်စစ်ကြိုးများကို လာမည့်လတွင် ဆက်သွယ်ပေးမည်ဟု အတည်ပြုခဲ့ပြီး",
    "km": "ផ្ទះម៉ាស៊ីនបានបញ្ចប់បន្ទាប់ពីទឹកជំនន់ហើយម៉ាស៊ីនបូមទឹកពីររំពឹងថានឹងមកដល់ក្នុងខែមករា",
    "lo": "ຫຼັງຈາກນ້ຳຖ້ວມພື້ນໄດ້ສຳເລັດແລ້ວ ປ້ຳນ້ຳສອງໜ່ວຍຄາດວ່າຈະມາຮອດໃນເດືອນມັງກອນ",
    "th": "หลังน้ำท่วมพื้นเสร็จแล้ว เครื่องสูบน้ำสองเครื่องคาดว่าจะมาถึงในเดือนมกราคม",
}


def ends(paragraph: Paragraph, width: int) -> list[int]:
    """After how many letters each line ends."""
    layout, _ = paragraph._layout(width)
    lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    assert all(line.naturalTextWidth() <= width for line in lines)
    return [len(layout.text()[: line.textStart() + line.textLength()].replace(BREAK_HINT, "")) for line in lines]


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("spans", ["whole", "marked"])
def test_no_line_ends_within_a_word(qapp, dress, language: str, spans: str) -> None:
    dress(language=language)
    text = TEXTS[language]
    allowed = breaks(text, language)
    middle = allowed[len(allowed) // 2]
    pieces = [Span(text[:middle], "differs"), Span(text[middle:])] if spans == "marked" else [Span(text)]
    paragraph = Paragraph(pieces)
    for width in range(130, 600, 7):
        assert set(ends(paragraph, width)) <= set(allowed), width


def test_a_text_is_looked_through_once_however_many_lines_it_has(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    asks = module._can_be_torn

    def count(text: str) -> bool:
        looked.append(len(text))
        return asks(text)

    monkeypatch.setattr(module, "_can_be_torn", count)
    paragraph = Paragraph("line\n" * 300)
    looked.clear()
    layout, height = paragraph._lay_out(400)
    assert layout.lineCount() > 300 and height > 0 and len(looked) == 1


@pytest.mark.parametrize(
    ("text", "torn"), [("ကြမ်းပြင်", True), ("ကြမ်းပြင် \U0001f4a7", False), ("plain", False), ("", False)]
)
def test_only_burmese_is_looked_at_line_by_line(text: str, *, torn: bool) -> None:
    assert module._can_be_torn(text) == torn
