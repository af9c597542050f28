"""Files are offered under names that every system takes."""

from pathlib import Path

import pytest

from lmcdesk.ui.pages.files import file_name, offered


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
