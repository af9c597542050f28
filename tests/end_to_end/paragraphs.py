"""Prints thousands of random marked-up paragraphs, in columns, tables and side by side, and reads them back:
python -m tests.end_to_end.paragraphs [N] [--seed N]

What two readers see in each column must be what was printed there, letter for letter, and no line may be wider than
its column. PDFium says where each letter stands and poppler (pdftotext; Debian: poppler-utils) where each word does.
It prints how many there were and what failed, and its exit status is 1 if anything did.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
import traceback
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from html import unescape
from itertools import takewhile
from random import Random
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium
from reportlab.platypus import Flowable, Spacer

from lmcdesk.catalogue.places import places
from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import LANGUAGES
from lmcdesk.reports.blocks import Beside
from lmcdesk.reports.breaking import letters
from lmcdesk.reports.colours import COLOURS
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.marks import State
from lmcdesk.reports.pages import A4, Document, Size, render
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Style, Styles
from lmcdesk.reports.tables import Column, table
from translations import update

SIDE, HEAD, FOOT, PADDING, GAP = 54.0, 50.0, 50.0, 5.0, 20.0
"""A page's margin, the room of the running lines above and below, what a cell keeps free at each side, and what lies
between blocks that stand side by side, in points."""
SLACK = {"PDFium": 5.0, "poppler": 0.1}
"""Points by which a reader may see a letter end elsewhere than it does: for PDFium its ink belongs to it, too."""

_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2028\u2060\ufeff\n]")
_ODD = (
    *("https://www.lmcchina.org/eng/2026-11/24/content_42531.html?id=7&lang=km#page", "office@water.gov.la"),
    *(
        "1.540.500,25",
        "62\u00a0%",
        "USD\u00a03.4\u00a0M",
        "(4.2.12-3)",
        "−17",
        "24/11/2569",
        "LA-2025-0031",
        "&amp; <b>",
    ),
    *("Provincial Water Office", "Nam Tha Construction", "Đồng Tháp", "Ayeyawady–Chao Phraya", "“合作”", "LMC澜湄2026"),
    *(
        "ទឹក\u200bស្អាត\u200bសម្រាប់",
        "ขนส่ง\u200bทาง\u200bน้ำ",
        "က\u200cျ",
        "co\u00adop\u00ader\u00ada\u00adtion",
        "a\u2060b",
    ),
    *(
        "e\u0301te\u0301",
        "nu\u031bo\u031b\u0301c",
        "Việt\u00a0Nam",
        "ນ້ຳ\u2009ໂຂງ",
        "中文\u3000中文",
        "–",
        "…",
        "/",
        "—",
    ),
)
_JOINTS = (" ", " ", " ", " ", "", ", ", "\n", "\u00a0", "\u200b", "  ", " – ", "\n\n", "-", "/", "。", "\t", "\u2028")


class Given(NamedTuple):
    """One paragraph to be printed."""

    spans: list[Span]
    style: Style

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True)
class Sheet:
    """A document of some paragraphs. `columns` are the left and right edges between which they stand, and what stands
    there from top to bottom."""

    language: str
    size: Size
    story: list[Flowable]
    columns: list[tuple[float, float, list[Given]]]

    @property
    def count(self) -> int:
        return sum(len(given) for _, _, given in self.columns)


class Seen(NamedTuple):
    """What a reader sees: a text that stands at one place of a page, and where it begins and ends."""

    text: str
    left: float
    right: float


# What is printed


@cache
def pool(language: str) -> tuple[list[str], list[str]]:
    """Sentences of a language, and its words."""
    plan = shipped()
    said = [entry.text(language) for entry in (*plan.sections, *plan.measures, *plan.bodies, *plan.funding_sources)]
    said += [place.text(language) for place in (*places().countries, *places().provinces)]
    said += [text for _, text in update.texts()] if language == "en" else update.read(language).values()
    return said, [word for text in said for word in text.split()]


def unbroken(chance: Random, language: str) -> str:
    """A very long word."""
    words = "".join(chance.choices(pool(language)[1], k=chance.randint(4, 30)))
    parted = "_".join(letters(words, language)[:100])
    return chance.choice((words, "0123456789abcdef" * chance.randint(2, 20), parted))


def text_of(chance: Random, language: str, most: int) -> str:
    """A text of that many pieces at most, most of them in that language."""
    parts = []
    for _ in range(chance.randint(1, most)):
        own = language if chance.random() < 0.7 else chance.choice(list(LANGUAGES))
        sentences, words = pool(own)
        sort = chance.random()
        if sort < 0.35:
            part = chance.choice(sentences)
        elif sort < 0.8:
            part = chance.choice(words)
        elif sort < 0.97:
            part = chance.choice(_ODD)
        else:
            part = unbroken(chance, own)
        parts.append(part if chance.random() < 0.95 else unicodedata.normalize("NFD", part))
        parts.append(chance.choice(_JOINTS))
    return "".join(parts[: chance.choice((-1, None))])


def marked_up(chance: Random, text: str, language: str, states: bool) -> list[Span]:
    """The text cut anywhere between letters, in words too, each part looking as it likes, some with a state's mark."""
    cuts = [0]
    for letter in letters(text, language):
        cuts.append(cuts[-1] + len(letter))
    inner = sorted(chance.sample(cuts[1:-1], min(len(cuts[1:-1]), chance.choice((0, 0, 1, 2, 3, 6)))))
    return [
        Span(
            text[begin:end],
            bold=chance.choice((None, True, False)),
            colour=chance.choice((None, None, *COLOURS)),
            small=chance.random() < 0.2,
            state=chance.choice((*[None] * 30, *State)) if states else None,
        )
        for begin, end in zip([0, *inner], [*inner, len(text)], strict=True)
    ]


def given(chance: Random, language: str, style: Style, most: int, width: float) -> Given:
    """A paragraph for a column. A mark and one letter, which stay together, must find room in it."""
    return Given(marked_up(chance, text_of(chance, language, most), language, width > 4 * style.size), style)


def in_column(chance: Random, language: str) -> Sheet:
    """Paragraphs one below the other on pages as wide as they are, which may be very narrow."""
    width, styles = chance.uniform(30, 480), Styles(language)
    some = []
    for _ in range(chance.choice((1, 1, 2, 3))):
        style = chance.choice((styles.text, styles.cell, styles.small, styles.heading, styles.title, styles.column))
        some.append(given(chance, language, style.aligned(chance.choice(("left", "left", "right"))), 12, width))
    story = [Spacer(1, chance.uniform(0, 700)), *(Paragraph(each.spans, each.style) for each in some)]
    return Sheet(language, (width + 2 * SIDE, A4[1]), story, [(SIDE, SIDE + width, some)])


def in_table(chance: Random, language: str) -> Sheet:
    """Rows of cells, of which some are long enough to go on over pages."""
    styles, room = Styles(language), A4[0] - 2 * SIDE
    shares = [chance.uniform(60, 160) for _ in range(chance.randint(1, 4))]
    widths = [room * share / sum(shares) for share in shares]
    columns = [Column("", width, chance.choice(("left", "left", "right"))) for width in widths]
    rows = [
        [
            given(chance, language, styles.cell.aligned(column.align), chance.choice((2, 4, 40)), column.weight - 16)
            for column in columns
        ]
        for _ in range(chance.choice((1, 1, 2, 4)))
    ]
    left, placed = SIDE, []
    for at, width in enumerate(widths):
        placed.append((left + PADDING, left + width - PADDING, [row[at] for row in rows]))
        left += width
    story = [
        Spacer(1, chance.uniform(0, 700)),
        table(columns, [[each.spans for each in row] for row in rows], styles, ruled=chance.random() < 0.5),
    ]
    return Sheet(language, A4, story, placed)


def abreast(chance: Random, language: str) -> Sheet:
    """Two or three paragraphs side by side, which stay on one page."""
    styles, room = Styles(language), A4[0] - 2 * SIDE
    some = [given(chance, language, styles.small, 3, 150) for _ in range(chance.randint(2, 3))]
    own = (room - GAP * (len(some) - 1)) / len(some)
    lefts = [SIDE + at * (own + GAP) for at in range(len(some))]
    story = [Spacer(1, chance.uniform(0, 700)), Beside([Paragraph(each.spans, each.style) for each in some], GAP)]
    return Sheet(language, A4, story, [(at, at + own, [each]) for at, each in zip(lefts, some, strict=True)])


def sheet(seed: str) -> Sheet:
    """The sheet of a seed."""
    chance = Random(seed)
    sort = chance.choice((in_column, in_column, in_table, in_table, abreast))
    return sort(chance, chance.choice(list(LANGUAGES)))


def printed(sheet: Sheet) -> bytes:
    document = Document("Paragraphs", date(2026, 11, 24), Manner(sheet.language), "", sheet.size)
    return render(document, sheet.story)[0]


# What is read


def by_pdfium(data: bytes, size: Size) -> Iterator[Seen]:
    """Letter for letter, without the blanks and line ends that PDFium itself puts in."""
    for page in pypdfium2.PdfDocument(data):
        text = page.get_textpage()
        for at in range(text.count_chars()):
            if pdfium.FPDFText_IsGenerated(text, at) == 1:
                continue
            left, bottom, right, _ = text.get_charbox(at, loose=True)
            if FOOT < bottom < size[1] - HEAD:
                letter = "-" if pdfium.FPDFText_IsHyphen(text, at) == 1 else chr(pdfium.FPDFText_GetUnicode(text, at))
                yield Seen(letter, left, right)


def by_poppler(data: bytes, size: Size) -> Iterator[Seen]:
    """Word for word."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        command = ["pdftotext", "-raw", "-bbox", file.name, "-"]
        found = subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout
    for line in found.splitlines():
        word = re.match(r' *<word xMin="(.*)" yMin="(.*)" xMax="(.*)" yMax="(.*)">(.*)</word>', line)
        if word and HEAD < float(word[4]) < size[1] - FOOT:
            yield Seen(unescape(word[5]), float(word[1]), float(word[3]))


Reader = Callable[[bytes, Size], Iterator[Seen]]
READERS: dict[str, Reader] = {"PDFium": by_pdfium, "poppler": by_poppler}


def plain(text: str, blanks: bool) -> str:
    """What can be seen of a text."""
    return (" " if blanks else "").join(_UNSEEN.sub("", text).split())


def faults(sheet: Sheet, data: bytes, readers: Sequence[str] = tuple(READERS)) -> Iterator[str]:
    """What is wrong with a printed sheet, one fault for each reader and column. Blanks are compared where a reader
    gives them back, however many there are."""
    for name in readers:
        seen, slack = list(READERS[name](data, sheet.size)), SLACK[name]
        for left, right, given in sheet.columns:
            own = [each for each in seen if left - PADDING <= each.left < right + PADDING]
            wanted = plain("".join(each.text for each in given), name == "PDFium")
            found = plain("".join(each.text for each in own), name == "PDFium")
            if found != wanted:
                at = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(found, wanted, strict=False)))
                near = slice(max(0, at - 12), at + 20)
                yield f"{name} reads {found[near]!r} for {wanted[near]!r}"
            beyond = [each for each in own if each.text.strip() and not inside(each, left, right, slack)]
            if beyond:
                yield f"{name} sees {beyond[0]} beyond {left:.1f} to {right:.1f}"


def inside(seen: Seen, left: float, right: float, slack: float) -> bool:
    """Whether it stands in its column. Signs above and below a letter, which take no room, may hang over its end."""
    sign = unicodedata.category(seen.text[0])[0] == "M"
    return left - slack <= seen.left and (sign or seen.right <= right + slack)


def trial(seed: str, readers: Sequence[str] = tuple(READERS)) -> tuple[int, list[str]]:
    """Print one sheet and read it. Returns how many paragraphs it has, and what failed."""
    try:
        made = sheet(seed)
        found = list(faults(made, printed(made), readers))
    except Exception:
        return 0, [f"{seed}: {traceback.format_exc(limit=-4)}"]
    return made.count, [f"{seed}: {fault}" for fault in found]


def main() -> int:
    """From the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paragraphs", type=int, nargs="?", default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    began, count, sheets, failed = time.monotonic(), 0, 0, []
    while count < asked.paragraphs and len(failed) < 100:
        more, wrong = trial(f"{asked.seed}:{sheets}")
        count, sheets, failed = count + more, sheets + 1, failed + wrong
        if wrong or sheets % 100 == 0:
            print("\n".join([f"{count} of {asked.paragraphs}, failed: {len(failed)}", *wrong]), file=sys.stderr)
    print(f"{count} paragraphs on {sheets} sheets in {time.monotonic() - began:.0f} s; failed: {len(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
