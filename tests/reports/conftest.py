"""What tests of pages share: sentences in seven languages, and two independent readers of the pages."""

import io
from collections.abc import Callable, Sequence
from datetime import date

import pypdf
import pypdfium2
import pytest
from reportlab.platypus import Flowable

from lmcdesk.reports import pages
from lmcdesk.reports.manner import Manner

SENTENCES = {
    "en": "Six provinces on the river report 62 % of their milestones; the office of Kratie is first (4.2.12).",
    "zh": "云南省同五国一道实施澜沧江—湄公河水资源项目，“已完成百分之六十二”，其余里程碑将于2027年完成。",
    "km": "ខេត្តក្រចេះ ស្ទឹងត្រែង និងរតនគិរីបានរាយការណ៍អំពីគម្រោងទឹកស្អាតនៅតាមដងទន្លេមេគង្គចំនួន១២។",
    "lo": "ແຂວງຫຼວງນ້ຳທາ ບໍ່ແກ້ວ ແລະ ຈຳປາສັກໄດ້ລາຍງານໂຄງການນ້ຳສະອາດຕາມແມ່ນ້ຳຂອງໃນປີ 2026.",
    "my": "ရှမ်းပြည်နယ်၊ တာချီလိတ်နှင့် ကျိုင်းတုံမြို့တို့သည် မဲခေါင်-လန်ချန်း ရေစီမံကိန်းကို အစီရင်ခံတင်ပြသည်။",
    "th": "จังหวัดเชียงราย นครพนม และอุบลราชธานีรายงานความก้าวหน้าของโครงการน้ำสะอาดตามแม่น้ำโขง",
    "vi": "Các tỉnh Đồng Tháp, Cần Thơ và Đắk Lắk báo cáo tiến độ dự án nước sạch trên sông Mê Công.",
}


@pytest.fixture(params=list(SENTENCES))
def language(request: pytest.FixtureRequest) -> str:
    """Each of the seven languages in turn."""
    return str(request.param)


@pytest.fixture(scope="session")
def sentences() -> dict[str, str]:
    """One sentence a language."""
    return SENTENCES


def joined(lines: Sequence[str]) -> str:
    """Lines put together as they were before they were broken: blanks at their ends are still there."""
    return "".join(line.replace("\r\n", "").replace("\n", "") for line in lines)


@pytest.fixture(scope="session")
def read() -> Callable[[bytes], dict[str, str]]:
    """The whole text of a PDF as two readers see it, without line ends."""

    def read(data: bytes) -> dict[str, str]:
        by_pdfium = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
        by_pypdf = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
        return {"pdfium": joined(by_pdfium), "pypdf": joined(by_pypdf)}

    return read


@pytest.fixture(scope="session")
def render() -> Callable[..., bytes]:
    """Prints blocks on pages: render([block, ...], language="km")."""

    def render(story: Sequence[Flowable], language: str = "en") -> bytes:
        document = pages.Document("A title", date(2026, 11, 24), Manner(language), "An office")
        return pages.render(document, story)[0]

    return render
