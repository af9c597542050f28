"""Font files: all there, named as in the file, and found without loading anything heavy."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
import uharfbuzz

from lmcdesk.errors import DeskError
from lmcdesk.reports import fonts


def test_each_file_is_what_it_says() -> None:
    for file in fonts.files():
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file.path)))
        assert face.get_name(1).startswith(file.family)  # the default instance's weight may follow
        assert tuple(info.tag for info in face.axis_infos) in (file.axes, file.axes[::-1])
        assert "wght" in file.axes


def test_six_scripts_latin_first() -> None:
    assert [file.script for file in fonts.files()] == ["Latn", "Khmr", "Laoo", "Mymr", "Thai", "Hani"]


def test_asking_for_files_loads_no_engine() -> None:
    code = (
        "import sys; from lmcdesk.reports import fonts, charts, marks, manner; fonts.files();"
        "print([m for m in sys.modules if m.split('.')[0] in ('uharfbuzz', 'icu4py', 'reportlab', 'PySide6')])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


@pytest.fixture
def without_cache() -> Iterator[None]:
    fonts.files.cache_clear()
    yield
    fonts.files.cache_clear()


def test_a_missing_package_is_told_in_a_sentence(without_cache: None, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = [("Latn", "Noto Sans", "no_such_font_package", "files/x[wght].ttf")]
    monkeypatch.setattr(fonts, "_SHIPPED", shipped)
    with pytest.raises(DeskError, match=r"The font Noto Sans is missing.*Install the program again"):
        fonts.files()


def test_a_missing_file_is_told_too(without_cache: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_SHIPPED", [("Latn", "Noto Sans", "fontpkg_noto_sans", "files/gone[wght].ttf")])
    with pytest.raises(DeskError):
        fonts.files()
