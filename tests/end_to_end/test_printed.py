"""Every report as a file: what it tells is read, and the file is as it should be."""

from collections.abc import Iterator

import pikepdf
import pytest

from lmcdesk.reports.offered import OFFERED
from lmcdesk.store.database import Database
from tests.end_to_end.printed import by_pdfium, by_pypdf, faults, fonts, sample, unread


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """One small sample programme for all of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LMCDESK_STATE", str(tmp_path_factory.mktemp("state")))
        yield sample(tmp_path_factory.mktemp("printed"), 40)


@pytest.mark.parametrize("language", ["en", "km"])
@pytest.mark.parametrize("name", [report.name for report in OFFERED])
def test_a_report_is_read_back_and_its_file_is_sound(desk: Database, name: str, language: str) -> None:
    pages, found = faults(desk, name, language, (by_pdfium, by_pypdf))
    assert pages and not found, "\n".join(found)


def test_what_is_not_on_the_pages_is_told() -> None:
    pages = ["one two, be\nginning of", "a long text three"]
    assert list(unread(["one  two", "beginning of a long text", "three"], pages)) == []
    assert list(unread(["one three", "beginning of the long text"], pages)) == ["onethree", "beginningofthelongtext"]


def test_fonts_that_are_not_ours_are_told() -> None:
    with pikepdf.new() as file:
        file.add_blank_page()
        page = file.pages[0]
        page.Resources.Font = pikepdf.Dictionary(
            F1=file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Font, BaseFont=pikepdf.Name.Helvetica))
        )
        assert list(fonts(file)) == ["/Helvetica is none of ours"]
