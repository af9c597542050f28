"""Random marked-up paragraphs come back as they were given, and no line leaves its column."""

from dataclasses import replace

import pytest

from lmcdesk.reports.pages import A4
from lmcdesk.reports.paragraphs import Paragraph, Span
from lmcdesk.reports.styles import Styles
from tests.end_to_end.paragraphs import SIDE, Given, Sheet, by_pdfium, faults, plain, printed, sheet, trial

PDFIUM = ("PDFium",)
"""The one of the two readers that is always there."""


def column(spans: list[Span], width: float, language: str = "en") -> Sheet:
    """A sheet of one paragraph."""
    given = Given(spans, Styles(language).text)
    return Sheet(language, (width + 2 * SIDE, A4[1]), [Paragraph(spans, given.style)], [(SIDE, SIDE + width, [given])])


def read(made: Sheet) -> str:
    return plain("".join(seen.text for seen in by_pdfium(printed(made), made.size)), blanks=True)


def test_random_paragraphs_come_back_in_their_columns() -> None:
    count, number, failed = 0, 0, []
    while count < 150:
        more, wrong = trial(f"suite:{number}", PDFIUM)
        count, number, failed = count + more, number + 1, failed + wrong
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize("seed", ["1:0", "1:2", "1:16"])
def test_the_trial_would_see_a_lost_letter_and_a_wide_line(seed: str) -> None:
    made = sheet(seed)
    data = printed(made)
    assert not list(faults(made, data, PDFIUM))
    narrower = [(left, right - 12, given) for left, right, given in made.columns]
    assert any("beyond" in fault for fault in faults(replace(made, columns=narrower), data, PDFIUM))
    longer = [(left, right, [*given, Given([Span("x")], Styles("en").text)]) for left, right, given in made.columns]
    assert len(list(faults(replace(made, columns=longer), data, PDFIUM))) == len(made.columns)


def test_a_blank_at_the_beginning_of_a_span_is_read() -> None:
    for blank in " \u00a0\u2009":
        made = column([Span("合作", bold=True), Span(f"{blank}任何人"), Span(blank), Span("ແລະ", small=True)], 300)
        assert read(made) == "合作 任何人 ແລະ"


def test_a_blank_of_another_width_is_read() -> None:
    for blank in "\u2009\u202f\u2003":
        assert read(column([Span(f"ນ້ຳ{blank}ໂຂງ")], 300, "lo")) == "ນ້ຳ ໂຂງ"
