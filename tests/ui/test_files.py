"""Files are offered under names that every system takes."""

import unicodedata
from pathlib import Path

import pytest

from lmcdesk.ui.pages.files import file_name, file_names, offered


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("Luang Namtha 2026-11-24", "Luang Namtha 2026-11-24.pdf"),
        ("ຫຼວງນ້ຳທາ", "ຫຼວງນ້ຳທາ.pdf"),
        ('a/b\\c: "d"?', "a-b-c- -d--.pdf"),
        ("  two\nlines .", "two lines.pdf"),
        ("x" * 300, "x" * 100 + ".pdf"),
    ],
)
def test_a_name_is_one_that_every_system_takes(name: str, taken: str) -> None:
    assert file_name(name, ".pdf") == taken


def test_a_file_is_offered_among_the_users_own() -> None:
    path = offered("Report", ".pdf")
    assert path.name == "Report.pdf" and path.parent != Path()


def test_a_name_in_a_script_of_heavy_letters_is_one_that_every_system_takes() -> None:
    here, there = "နေပြည်တော် အမျိုးသားအတွင်းရေးမှူးရုံး", "ရှမ်းပြည်နယ်(မြောက်ပိုင်း) ရေအရင်းအမြစ်ဦးစီးဌာန"
    name = file_name((here, there, "2026-11-24"), ".lmcb")
    assert len(name.encode()) <= 205
    assert name.endswith(" 2026-11-24.lmcb")
    assert name.startswith("နေပြည်တော် အမျိုးသား") and " ရှမ်းပြည်နယ်" in name


@pytest.mark.parametrize("word", ["ခ្មែរ", "មន្ត្រី", "စက္က", "ည့်"])
def test_a_name_is_shortened_by_whole_letters(word: str) -> None:
    name = file_name(word * 99, "")
    left = (word * 99).removeprefix(name)
    assert len(left) < len(word * 99) and not unicodedata.category(left[0]).startswith("M")
    assert not name.endswith(("\u1039", "\u17d2"))


def test_two_files_of_one_folder_are_never_called_the_same() -> None:
    ministry = "ក្រសួងធនធានទឹក និងឧតុនិយម នាយកដ្ឋានគ្រប់គ្រងធនធានទឹក និងអភិរក្ស ខេត្ត"
    places = ("ក្រចេះ", "កំពត", "KEP", "kep")
    names = file_names([("Bokeo", f"{ministry}{place}", "2026-11-24") for place in places], ".lmcb")
    assert len({name.casefold() for name in names}) == 4
    assert all(len(name.encode()) <= 205 for name in names)
