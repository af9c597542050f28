"""Characters that no font shows are named with their records."""

from collections.abc import Callable
from pathlib import Path

import pypdf

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.reports import editions
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import print_report
from lmcdesk.reports.unshown import told
from lmcdesk.store.database import Database
from tests.store.exchanging import send


def test_records_with_characters_of_no_font_are_named(make_desk: Callable[..., Database]) -> None:
    desk = make_desk("Vientiane")
    project = Project(title="Clean water 😀", title_local="ນ້ຳສະອາດ", country="LA", note="two 😀😀 and 𐎀")
    with desk.writing("Noy") as journal:
        journal.add(project)
        journal.add(Milestone(project=project.id, title="ສຳຫຼວດ"))
    assert told(desk) == ["“Clean water 😀” holds characters that no font shows (𐎀😀): a box stands for each."]


def test_of_many_the_first_are_named_and_the_rest_counted(make_desk: Callable[..., Database]) -> None:
    desk = make_desk("Vientiane")
    with desk.writing("Noy") as journal:
        for n in range(25):
            journal.add(Project(title=f"Road {n} 😀", country="LA"))
    lines = told(desk)
    assert len(lines) == 21 and lines[-1] == "Further records that hold such characters: 5."


def test_what_every_font_shows_is_not_told(make_desk: Callable[..., Database]) -> None:
    desk = make_desk("Vientiane")
    with desk.writing("Noy") as journal:
        journal.add(Project(title="Cầu Mê Công – “Cửu Long” 50 %", title_local="สะพานมิตรภาพ", country="VN"))
    assert told(desk) == []


def test_the_desks_and_authors_that_a_report_names_are_told(make_desk: Callable[..., Database], tmp_path: Path) -> None:
    capital, province = make_desk("Vientiane 😀"), make_desk("Luang Namtha 𐎀", province="LA-LM")
    with province.writing("Keo") as journal:
        journal.add(Project(title="Wells", country="LA", province="LA-LM"))
    send(province, capital)
    edition = editions.freeze(capital, Asked("national", "en"), "Noy 🎈")
    print_report(capital, Asked("national", "en", edition=edition.id), tmp_path / "edition.pdf")
    pages = " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "edition.pdf").pages).split())
    assert "· Vientiane 😀" in pages and "Luang Namtha 𐎀 (" in pages and "by Noy 🎈" in pages
    said = "“{}” holds characters that no font shows ({}): a box stands for each."
    names = ("Luang Namtha 𐎀", "𐎀"), ("Noy 🎈", "🎈"), ("Vientiane 😀", "😀")
    assert told(capital) == [said.format(*name) for name in names]


def test_who_would_freeze_a_report_is_told_before_anything_is_written(make_desk: Callable[..., Database]) -> None:
    desk = make_desk("Vientiane")
    assert told(desk, "Noy") == []
    assert told(desk, "Noy 🎈") == ["“Noy 🎈” holds characters that no font shows (🎈): a box stands for each."]
