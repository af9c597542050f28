"""Pages: numbered, of fixed bytes, kept whole or not at all."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.platypus import Spacer

from lmcdesk.errors import DiskTrouble
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports import chart_blocks, closing, embedding, pages
from lmcdesk.reports.blocks import Beside, Block, NewPage, Stack
from lmcdesk.reports.breaking import letters
from lmcdesk.reports.charts import Lines
from lmcdesk.reports.facts import Fact, Facts
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.pages import Document
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.tables import Column, table

Render = Callable[..., bytes]
EN = Styles("en")
DOCUMENT = Document("Progress report of Luang Namtha", date(2026, 11, 24), Manner("en"), "Provincial office")


def story(sentences: dict[str, str], times: int = 12) -> list[Block]:
    rows = [[language, sentence] for language, sentence in sentences.items()]
    blocks: list[Block] = [Paragraph("A report", EN.title), Facts([Fact("Progress", "62 %", "of all")], EN)]
    for _ in range(times):
        blocks += [Paragraph("Milestones", EN.heading), *(Paragraph(text, EN.text) for text in sentences.values())]
        blocks += [table((Column("Language"), Column("Sentence", 4)), rows, EN)]
        blocks.append(chart_blocks.lines(Lines(("Jan", "Feb"), (1, 2), (1, None)), EN))
    return blocks


def texts(data: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def test_each_page_tells_its_number_its_day_and_its_title(sentences: dict[str, str]) -> None:
    data, count = pages.render(DOCUMENT, story(sentences))
    found = texts(data)
    assert len(found) == count > 3
    for number, page in enumerate(found, start=1):
        assert f"Page {number} of {count}" in page
        assert "As of 24 Nov 2026" in page
        assert ("Progress report of Luang Namtha" in page) == (number > 1)
        assert "Provincial office" in page


def test_the_same_story_gives_the_same_bytes(sentences: dict[str, str], tmp_path: Path) -> None:
    """In another process too, where hashes and clocks differ."""
    data, _ = pages.render(DOCUMENT, story(sentences, 2))
    assert pages.render(DOCUMENT, story(sentences, 2))[0] == data
    script = tmp_path / "again.py"
    script.write_text(
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from conftest import SENTENCES; from test_pages import DOCUMENT, story; from lmcdesk.reports import pages\n"
        "sys.stdout.buffer.write(pages.render(DOCUMENT, story(SENTENCES, 2))[0])\n",
        "utf-8",
    )
    here = Path(__file__).parent
    environment = os.environ | {
        "PYTHONHASHSEED": "7",
        "TZ": "Asia/Yangon",
        "SOURCE_DATE_EPOCH": "1",
        "PYTHONPATH": str(here.parents[1]),
    }
    said = subprocess.run([sys.executable, script, here], capture_output=True, check=True, env=environment)
    assert said.stdout == data


def test_pages_have_the_size_that_was_asked_for(sentences: dict[str, str]) -> None:
    for size in (pages.A4, pages.A4_LANDSCAPE, pages.A3_LANDSCAPE):
        data, count = pages.render(replace(DOCUMENT, size=size), story(sentences, 4))
        found = pypdf.PdfReader(io.BytesIO(data)).pages
        assert len(found) == count > 1
        assert all(tuple(map(float, page.mediabox[2:])) == pytest.approx(size, abs=0.01) for page in found)
        for number, page in enumerate(pypdfium2.PdfDocument(data), start=1):
            text = page.get_textpage()
            for at, said in enumerate((f"Page {number} of {count}", "As of 24 Nov 2026")):
                place = text.get_text_range().index(said) + len(said) - 1
                _, bottom, right, _ = text.get_charbox(place)
                assert size[0] - 58 < right <= size[0] - 53  # both end at the right margin...
                assert (bottom < 40) == (at == 0)  # ... one at the foot, the other at the head
                assert at == 0 or bottom > size[1] - 45


def test_the_file_says_what_it_is(render: Render) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render([Paragraph("សេចក្ដីផ្ដើម", Styles("km").heading)], language="km")))
    assert reader.metadata is not None
    assert reader.metadata.title == "A title"
    assert reader.metadata.author == "An office"
    assert str(reader.metadata["/CreationDate"]) == "D:20261124000000Z"
    assert reader.trailer["/Root"]["/Lang"] == "km"
    assert [entry["/Title"] for entry in reader.outline] == ["សេចក្ដីផ្ដើម"]
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    assert all(font["/Subtype"] == "/Type0" and "+NotoSans" in font["/BaseFont"] for font in fonts)


def test_nothing_stands_outside_the_margins(sentences: dict[str, str], render: Render) -> None:
    for page in pypdfium2.PdfDocument(render(story(sentences, 2))):
        width, height = page.get_size()
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(at)
            if text.get_text_range(at, 1).strip() and right > left:
                assert left >= 53 and right <= width - 53
                assert bottom >= 20 and top <= height - 20


def test_a_heading_is_never_last_on_a_page(render: Render) -> None:
    for lines in range(36, 50):
        found = texts(
            render(
                [
                    *(Paragraph("line", EN.text) for _ in range(lines)),
                    Paragraph("Heading", EN.heading),
                    Paragraph("what follows\n" * 3, EN.text),
                ]
            )
        )
        page = next(page for page in found if "Heading" in page)
        assert "what follows" in page


def test_the_small_print_stands_on_one_page(render: Render) -> None:
    for lines in range(36, 50):
        story = [
            *(Paragraph("line", EN.text) for _ in range(lines)),
            *closing.how(["one", "two", "three"], Manner("en"), EN),
        ]
        page = next(page for page in texts(render(story)) if "How these figures" in page)
        assert re.findall("one|two|three", page) == ["one", "two", "three"]


def test_a_heading_goes_with_its_chart(render: Render) -> None:
    chart = chart_blocks.lines(Lines(("Jan", "Feb"), (1, 2), (1, None)), EN)
    story = [Spacer(1, 560), Paragraph("Heading", EN.heading), chart]
    first, second = texts(render(story))
    assert "Heading" not in first
    assert "planned" in second


def test_new_pages_and_blocks_side_by_side(render: Render) -> None:
    left, right = Paragraph("on the left", EN.text), Stack([Paragraph("above", EN.text), Paragraph("below", EN.text)])
    first, second = texts(
        render([NewPage(), Beside([left, right]), NewPage(), NewPage(), Paragraph("next", EN.text), NewPage()])
    )
    assert all(text in first for text in ("on the left", "above", "below"))
    assert "next" in second


def test_an_empty_story_is_one_page(render: Render) -> None:
    assert len(texts(render([]))) == 1


def test_a_block_higher_than_a_page_is_a_bug(render: Render) -> None:
    with pytest.raises(ValueError, match="finds no page"):
        render([Spacer(1, 2000)])


def test_an_office_called_at_length_leaves_room_for_the_day(sentences: dict[str, str]) -> None:
    logo = io.BytesIO()
    Image.new("RGB", (300, 100)).save(logo, "JPEG")
    document = replace(DOCUMENT, office="Office of Agriculture and Forestry, " * 9, logo=logo.getvalue())
    data, _ = pages.render(document, story(sentences, 1))
    first = texts(data)[0].splitlines()
    assert any(line.startswith("Office of Agriculture") and line.endswith("…") for line in first)
    text = pypdfium2.PdfDocument(data)[0].get_textpage()
    dots, day = (text.search(sought).get_next()[0] for sought in ("…", "As of"))
    assert text.get_charbox(dots)[2] < text.get_charbox(day)[0]


def test_titles_too_long_for_the_running_line_are_cut(sentences: dict[str, str]) -> None:
    document = Document(" ".join(sentences.values()), date(2026, 1, 2), Manner("en"))
    data, _ = pages.render(document, [Paragraph("one", EN.text), NewPage(), Paragraph("two", EN.text)])
    assert "…" in texts(data)[1]


def test_a_running_line_without_room_for_the_title_has_the_short_one() -> None:
    def running(title: str) -> str:
        document = replace(DOCUMENT, title=title, short="Annual progress report")
        return texts(pages.render(document, [Paragraph("one", EN.text), NewPage(), Paragraph("two", EN.text)])[0])[1]

    assert "Annual progress report" in running("Progress of the year " * 20)
    assert "Annual progress report" not in running("Progress of the year")


def test_a_file_appears_whole(tmp_path: Path, sentences: dict[str, str]) -> None:
    path = tmp_path / "ລາຍງານ 2026.pdf"
    path.write_bytes(b"old")
    count = pages.write(path, DOCUMENT, story(sentences, 1))
    assert len(pypdf.PdfReader(path).pages) == count
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", "utf-8")
    for place in (tmp_path / "file" / "r.pdf", tmp_path / "missing" / "r.pdf"):
        with pytest.raises(DiskTrouble, match=r"r\.pdf cannot be written in .* Choose another folder"):
            pages.write(place, DOCUMENT, [])


def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    code = (
        "import os, sys; from pathlib import Path; from datetime import date\n"
        "from lmcdesk.errors import DiskTrouble; from lmcdesk.reports import pages\n"
        "from lmcdesk.reports.manner import Manner\n"
        "data = pages.render(pages.Document('t', date(2026, 1, 1), Manner('en')), [])\n"
        "if hasattr(os, 'geteuid') and os.geteuid() == 0: os.setuid(65534)  # the administrator may write anywhere\n"
        "try: pages.write(Path(sys.argv[1]), pages.Document('t', date(2026, 1, 1), Manner('en')), [])\n"
        "except DiskTrouble as trouble: print(trouble)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    said = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "r.pdf"], capture_output=True, text=True, check=True, env=environment
    )
    assert "the folder is read-only" in said.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on file sizes, which stands for a full disk, is POSIX")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "r.pdf"
    path.write_bytes(b"old")
    code = (
        "import resource, signal, sys; from pathlib import Path; from datetime import date\n"
        "from lmcdesk.errors import DiskTrouble; from lmcdesk.reports import pages\n"
        "from lmcdesk.reports.manner import Manner\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))\n"
        "try: pages.write(Path(sys.argv[1]), pages.Document('t', date(2026, 1, 1), Manner('en')), [])\n"
        "except DiskTrouble as trouble: print(trouble)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    said = subprocess.run(
        [sys.executable, "-c", code, path], capture_output=True, text=True, check=True, env=environment
    )
    assert said.stdout.startswith("The disk is full, so r.pdf was not written.")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_progress_is_told_and_stopping_leaves_nothing(tmp_path: Path, sentences: dict[str, str]) -> None:
    told: list[tuple[int, int, str]] = []
    pages.render(DOCUMENT, story(sentences, 2), Progress(lambda *step: told.append(step)))
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert told[-1][0] <= told[-1][1]
    assert told[-1][2].startswith("Page ")
    with pytest.raises(Cancelled):
        pages.write(tmp_path / "r.pdf", DOCUMENT, story(sentences), Progress(stop=lambda: len(told) > 0))
    assert not list(tmp_path.iterdir())


def test_figures_of_a_strip_shrink_to_one_line() -> None:
    facts = [
        Fact("Sum", "LAK\u00a01,540,500,000", "of all"),
        Fact("Share", "62\u00a0%"),
        Fact("End", "25\u00a0Feb\u00a02027"),
    ]
    strip = Facts(facts, EN)
    one = Facts([Fact("Share", "62\u00a0%", "of all")], EN)
    assert strip.wrap(300, 1e6)[1] < one.wrap(300, 1e6)[1]


def test_figures_of_a_strip_stand_on_one_line(render: Render) -> None:
    facts = [Fact("Late by over a whole quarter of the year", "61"), Fact("All", "62"), Fact("Sum", "63 百万")]
    text = pypdfium2.PdfDocument(render([Facts(facts, EN)]))[0].get_textpage()
    bottoms = {text.get_charbox(text.search(figure).get_next()[0])[1] for figure in ("61", "62", "63")}
    assert max(bottoms) - min(bottoms) < 0.5


@pytest.mark.parametrize("room", [0.0, 40.0, 71.5, 130.0, 340.9, 1000.0])
def test_a_running_line_is_cut_after_the_last_letter_that_finds_room(sentences: dict[str, str], room: float) -> None:
    for text in [*sentences.values(), *(sentence * 3 for sentence in sentences.values()), "W" * 300, ""]:
        kept = letters(text)
        while kept and embedding.measure("".join(kept) + "…", False, 8.0) > room:
            kept.pop()
        whole = embedding.measure(text, False, 8.0) <= room
        assert pages._shortened(text, room) == (text if whole else "".join(kept) + "…")


@pytest.mark.parametrize("part", ["Flood of the river ", "គម្រោងគ្រប់គ្រងទឹកជំនន់", "W"])
def test_a_title_of_any_length_is_measured_once_a_document(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[str] = []
    measure = embedding.measure
    monkeypatch.setattr(embedding, "measure", lambda *asked: measured.append(asked[0]) or measure(*asked))
    title = (part * 20_000)[:20_000]
    pages._shortened.cache_clear()
    _, count = pages.render(replace(DOCUMENT, title=title), [Paragraph("word " * 20_000, EN.text)])
    assert count > 20
    cut = [text for text in measured if len(text) > 50]
    assert 0 < len(cut) < 20
    assert max(map(len, cut)) <= 2001
