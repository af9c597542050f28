"""A form gives back only what the user changed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget

from lmcdesk.i18n import mark
from lmcdesk.ui import figures, theme
from lmcdesk.ui.fields import ChoiceField, DateField, Field, LinesField, MoneyField, NumberField, TextField, normal
from lmcdesk.ui.forms import Form

LOADED = {
    "title": "Pump station",
    "why": "Water for 14 villages",
    "begins": date(2026, 1, 15),
    "people": 12400,
    "committed": Decimal("890000.50"),
    "stage": "proposed",
    "english": None,
}


@dataclass
class Problem:
    field: str
    text: str
    severe: bool = False


@pytest.fixture
def form(qtbot):
    made = Form(
        TextField("title", mark("Test", "Title")),
        TextField("english", "Title in English", optional=True, hint="Used in joint reports"),
        LinesField("why", "Objective"),
        (DateField("begins", "Begins"), NumberField("people", "Beneficiaries", unit="people")),
        MoneyField("committed", "Committed", "USD"),
        ChoiceField("stage", "Stage", [("proposed", "Proposed"), ("adopted", "Adopted")]),
    )
    qtbot.addWidget(made)
    made.load(LOADED)
    made.show()
    return made


def type_in(field: Field, text: str) -> None:
    """As from a keyboard of any language."""
    field.entry.selectAll()
    QTest.keyClick(field.entry, Qt.Key.Key_Delete)
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field.entry, event)


def test_a_form_that_nobody_touched_has_no_edits(form):
    assert form.edits() == {}
    assert not form.changed()
    assert form.readable()


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("title", "ສະຖານີສູບນ້ຳ", "ສະຖານີສູບນ້ຳ"),
        ("why", "two\nlines", "two\nlines"),
        ("begins", "24/11/2026", date(2026, 11, 24)),
        ("people", "12,500", 12500),
        ("committed", "1,000.25", Decimal("1000.25")),
        ("english", "Pump station", "Pump station"),
        ("title", "", None),
        ("begins", "", None),
        ("people", "  ", None),
    ],
)
def test_only_what_differs(form, name, typed, value):
    type_in(form.fields[name], typed)
    assert form.edits() == {name: value}
    assert form.changed()


def test_typing_the_same_value_in_another_way_is_no_edit(form):
    type_in(form.fields["begins"], "2026-01-15")
    type_in(form.fields["people"], "12 400 people")
    type_in(form.fields["committed"], "890000.5")
    type_in(form.fields["title"], "  Pump station ")
    assert form.edits() == {}


def test_choice(form):
    field = form.fields["stage"]
    field.entry.setCurrentIndex(1)
    assert form.edits() == {"stage": "adopted"}


def test_a_value_that_is_not_offered_is_left_alone(form):
    form.load({**LOADED, "stage": "from a newer program"})
    assert form.edits() == {}


def test_optional_choice_can_be_left_empty(qtbot):
    field = ChoiceField("reason", "Reason", [("flood", "Flood or storm")], optional=True)
    qtbot.addWidget(field)
    field.load(None)
    assert field.value() is None
    assert field.entry.currentText() == "Not chosen"
    field.load("flood")
    assert field.value() == "flood"


def test_what_cannot_be_read_says_what_can(form):
    type_in(form.fields["begins"], "soon")
    type_in(form.fields["people"], "12.5")
    assert form.edits() == {}
    assert form.changed()
    assert not form.readable()
    below = form.fields["begins"]._below
    assert below.text().replace("\u00a0", " ") == "This is not a date. Write it as 24 Nov 2026."
    assert form.fields["people"]._below.text() == "Write a whole number here."


def test_leaving_a_field_shows_the_value_as_it_was_understood(form, qtbot):
    entry = form.fields["begins"].entry
    type_in(form.fields["begins"], "3.2.2569")
    entry.editingFinished.emit()
    assert entry.text().replace("\u00a0", " ") == "3 Feb 2026"
    type_in(form.fields["people"], "1250")
    form.fields["people"].entry.editingFinished.emit()
    assert form.fields["people"].entry.text() == "1,250 people"


def test_problems_stand_below_their_fields_the_severe_first(form):
    form.show_problems([Problem("title", "odd"), Problem("title", "Say what it is.", severe=True), Problem("x", "y")])
    field = form.fields["title"]
    assert field._below.text() == "Say what it is."
    assert field._sign.isVisible()
    assert field.entry.property("wrong") is True
    assert field.entry.accessibleDescription() == "Say what it is."
    assert form.fields["english"]._below.text() == "Used in joint reports"
    form.show_problems([])
    assert not field._sign.isVisible()
    assert field.entry.property("wrong") is False


def test_edited_is_told_by_the_user_and_not_by_loading(form, qtbot):
    heard = []
    form.edited.connect(lambda: heard.append(1))
    form.load(LOADED)
    assert heard == []
    qtbot.keyClicks(form.fields["title"].entry, "x")
    form.fields["why"].entry.setFocus()
    qtbot.keyClicks(form.fields["why"].entry, "y")
    assert len(heard) == 2


def test_labels_name_their_entries(form, translations, dress):
    assert form.fields["title"].entry.accessibleName() == "Title"
    assert form.fields["english"].entry.accessibleName() == "Title in English (optional)"
    translations("vi", {("Test", "Title"): "Tên"})
    dress(language="vi")
    assert form.fields["title"].entry.accessibleName() == "Tên"
    assert form.edits() == {}


def test_typed_text_is_composed():
    assert normal("  Nu\u031bo\u031b\u0301c ") == "N\u01b0\u1edbc"
    assert normal("ນ\u0ecd\u0eb2") == "ນ\u0eb3"


def test_a_date_can_be_taken_from_a_calendar(form, qtbot):
    field = form.fields["begins"]
    field._pick()
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 1, 15)
    calendar.clicked.emit(QDate(2026, 3, 1))
    assert form.edits() == {"begins": date(2026, 3, 1)}


def test_multi_line_field_lets_tab_pass(form, qtbot):
    entry = form.fields["why"].entry
    assert entry.tabChangesFocus()
    qtbot.keyClick(entry, Qt.Key.Key_Tab)
    assert form.edits() == {}


def test_calendar_opens_by_key(form, qtbot):
    field = form.fields["begins"]
    form.activateWindow()
    field.entry.setFocus()
    qtbot.keyClick(field.entry, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.window().close()


def test_long_text_shows_its_beginning(form):
    entry = form.fields["title"].entry
    form.load({**LOADED, "title": "Small-scale irrigation " * 20})
    assert entry.cursorPosition() == 0


@pytest.mark.parametrize(("one", "other"), [("km", "lo"), ("en", "my"), ("zh", "vi")])
def test_another_language_is_no_edit_and_says_the_values_again(form, dress, one, other):
    dress(language=one)
    form.load(LOADED)
    dress(language=other)
    assert form.edits() == {}
    assert not form.changed() and form.readable()
    assert form.fields["begins"].entry.text() == figures.day(LOADED["begins"])


def test_what_was_typed_stays_through_a_change_of_language(form, dress):
    type_in(form.fields["title"], "Half a ti")
    type_in(form.fields["begins"], "soon")
    dress(language="km")
    assert form.fields["title"].entry.text() == "Half a ti"
    assert form.fields["begins"].entry.text() == "soon"


def test_fields_grow_with_the_scale(form, dress):
    dress(scale=1.5)
    assert form.fields["why"].entry.height() == theme.metrics().lines_field == 150
    assert form.maximumWidth() == theme.metrics().text_column == 960


def test_hints_are_spoken_in_the_language_in_use(qtbot, translations, dress):
    field = TextField("title", "Title", hint=mark("Test", "Short"))
    qtbot.addWidget(field)
    translations("vi", {("Test", "Short"): "Ngắn"})
    dress(language="vi")
    assert field.entry.accessibleDescription() == "Ngắn"
    field.show_problem("Say what it is.")
    dress(language="en")
    assert field.entry.accessibleDescription() == "Say what it is."


class TestFigures:
    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("24 Nov 2026", date(2026, 11, 24)),
            ("24 november 2026", date(2026, 11, 24)),
            ("2026-11-24", date(2026, 11, 24)),
            ("24/11/2026", date(2026, 11, 24)),
            ("24.11.2569", date(2026, 11, 24)),
            ("២៤/១១/២០២៦", date(2026, 11, 24)),
            ("May 3 2026", date(2026, 5, 3)),
            ("3 Mar 2027", date(2027, 3, 3)),
        ],
    )
    def test_dates_as_people_write_them(self, text, day):
        assert figures.read_day(text) == day

    @pytest.mark.parametrize("text", ["", "soon", "24/11", "31/2/2026", "1/2/3", "24 11 26 07"])
    def test_what_is_no_date(self, text):
        with pytest.raises(ValueError):
            figures.read_day(text)

    @pytest.mark.parametrize("language", ["en", "zh", "km", "lo", "my", "th", "vi"])
    @pytest.mark.parametrize("buddhist", [False, True])
    @pytest.mark.parametrize("native", [False, True])
    def test_every_date_shown_can_be_read_back(self, language, buddhist, native, dress):
        dress(language=language)
        figures.choose(buddhist=buddhist, native=native)
        for month in range(1, 13):
            shown = figures.day(date(2026, month, 24))
            assert figures.read_day(shown) == date(2026, month, 24), shown
        for value in (0, 7, 12400, Decimal("-1234567.89")):
            assert figures.read_number(figures.number(value)) == value

    def test_native_digits_and_era(self, dress):
        dress(language="km")
        figures.choose(buddhist=True, native=True)
        assert figures.day(date(2026, 11, 24)).replace("\u00a0", " ") == "២៤ វិច្ឆិកា ២៥៦៩"
        assert figures.number(6510) == "៦,៥១០"
        assert figures.year(2026) == "២៥៦៩"

    @pytest.mark.parametrize("text", ["", "abc", "1,2,3", "12,40", "1..2", "--3"])
    def test_what_is_no_number(self, text):
        with pytest.raises(ValueError):
            figures.read_number(text)

    def test_money_and_share(self):
        assert figures.money(Decimal("412600"), "USD") == "USD\u00a0412,600"
        assert figures.percent(62) == "62\u00a0%"
        assert figures.number(None) == figures.day(None) == figures.percent(None) == figures.money(None, "USD") == ""
