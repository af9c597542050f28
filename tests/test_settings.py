"""What is kept between two starts, and what a user is called."""

from pathlib import Path

import pytest

from lmcdesk.settings import Settings, user_name


@pytest.mark.parametrize("text", ["", "{", "[1]", "[" * 100_000, "\udce9"], ids=["empty", "cut", "list", "deep", "odd"])
def test_a_damaged_file_counts_as_empty(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, "utf-8", errors="surrogateescape")
    settings = Settings(tmp_path / "settings.json")
    assert settings.get("language") is None
    settings.set("language", "km")
    assert Settings(tmp_path / "settings.json").get("language") == "km"


def test_a_folder_whose_name_is_no_unicode(tmp_path: Path) -> None:
    Settings(tmp_path / "settings.json").set("folder", "/media/\udce9/បញ្ជី")
    assert Settings(tmp_path / "settings.json").get("folder") == "/media/\udce9/បញ្ជី"


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "gone" / "settings.json")
    settings.set("language", "km")
    assert settings.get("language") == "km"


def test_the_name_of_a_user(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("USER", "USERNAME", "LOGNAME"):
        monkeypatch.delenv(name, raising=False)
    assert user_name() == ""
    monkeypatch.setenv("LOGNAME", "sokha")
    monkeypatch.setenv("USER", " ")
    assert user_name() == "sokha"
    monkeypatch.setenv("USER", "សុខា\udce9")
    assert user_name() == "សុខា?"
