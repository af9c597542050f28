"""Characters that no font shows are named with their records."""

from collections.abc import Callable

from lmcdesk.domain.records import Milestone, Project
from lmcdesk.reports.unshown import told
from lmcdesk.store.database import Database


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
