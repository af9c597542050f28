"""Code and .ts files agree; whoever translates sees every text, and no placeholder is lost."""

import importlib.util
import string
from pathlib import Path
from types import ModuleType

import pytest

from lmcdesk import i18n, paths


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", paths.translations() / "update.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update = _load()


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_file_of_a_language_is_in_step_with_the_code(language: str) -> None:
    path = paths.translations() / f"lmcdesk_{language}.ts"
    known = {} if language == "en" else update.read(language)
    assert path.read_bytes() == update.rendered(language, update.texts(), known), "run python translations/update.py"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_translations_keep_their_places(language: str) -> None:
    for (_context, text), said in update.read(language).items():
        assert places(text) == places(said), text


def test_places_have_names() -> None:
    for _context, text in update.texts():
        assert all(name.isidentifier() for name in places(text)), text


def test_a_text_put_together_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "page.py"
    file.write_text('translate("Page", f"{n} projects")')
    with pytest.raises(update.Unreadable, match=r"page\.py:1"):
        list(update.texts_in(file))


def test_a_missing_translation_falls_back_to_english() -> None:
    assert i18n.translate("Nowhere", "Not translated yet", "km") == "Not translated yet"
    i18n.use("tlh")
    assert i18n.current() == "en"
    assert i18n.Words("tlh").language == "en"
