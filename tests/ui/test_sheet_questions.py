"""What a sheet leaves open is asked with what the sheet shows, and each answer is kept as it was given."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from lmcdesk.progress import Progress
from lmcdesk.sheets.asking import About, Answers, Question
from lmcdesk.store.database import Database
from lmcdesk.ui.pages.sheet_questions import QuestionsStep, answered
from lmcdesk.ui.pages.sheet_reading import Wish, find, look, read_book
from tests.ui import sheet_books
from tests.ui.driving import seen

GIVEN = [(About.DATES, "dmy"), (About.DATES, "mdy"), (About.DATES, "ymd")]
GIVEN += [
    (About.CURRENCY, "LAK"),
    (About.FACTOR, "1000000"),
    (About.PARTS, "sum"),
    (About.PARTS, "apart"),
    (About.DAYS, "take"),
    (About.DAYS, "leave"),
    (About.YEAR, "2024"),
]


@pytest.mark.parametrize(("about", "value"), GIVEN)
def test_an_answer_is_kept_and_taken_back(about: About, value: str) -> None:
    said = answered(Answers(), about, value)
    assert said.said(about) == value
    assert [said.said(other) for other in About if other is not about] == [""] * (len(About) - 1)
    assert answered(said, about, "") == Answers()


def test_each_question_offers_what_can_be_said(
    qtbot: QtBot, make_desk: Callable[..., Database], tmp_path: Path
) -> None:
    path = sheet_books.save(tmp_path / "b.xlsx", {"S": [("Code", "Title", "Budget"), ("LA-1", "Canal", 1200)]})
    book = read_book(path, "", Progress())
    found = find(book, Wish())
    assert found is not None
    looked = look(make_desk("desk"), book, Wish(), found, Progress())
    asked = [
        Question(About.CURRENCY, "budget", "In which currency are these amounts?", 1),
        Question(About.FACTOR, "budget", "Are these amounts in thousands?", 1, ("1", "1000")),
        Question(About.YEAR, "planned_start", "In which year does the plan begin?", 1),
        Question(About.PARTS, "", "Are these rows the parts of one project?", 2, ("sum", "apart")),
    ]
    step = QuestionsStep()
    qtbot.addWidget(step)
    step.resize(900, 600)
    step.show()
    step.show_looked(looked, asked, book.heads[0], Answers(currency="LAK"))
    offered = {
        about: [field.entry.itemText(at) for at in range(field.entry.count())] for about, field in step.fields.items()
    }
    assert "LAK" in offered[About.CURRENCY] and step.fields[About.CURRENCY].value() == "LAK"
    assert offered[About.FACTOR][1:] == ["As they stand", "1,000 times as large as they stand"]
    assert len(offered[About.YEAR]) > 1 and all(text.isdecimal() for text in offered[About.YEAR][1:])
    assert offered[About.PARTS][1] == "They are its parts: add their budgets up"
    assert "From the sheet: 1200" in seen(step) and "Rows that wait for the answer: 2." in seen(step)
    with qtbot.waitSignal(step.answers) as said:
        qtbot.keyClick(step.fields[About.PARTS].entry, Qt.Key.Key_End)
    assert said.args == [About.PARTS, "apart"]
