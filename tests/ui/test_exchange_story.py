"""What is told of one bundle beside the lists."""

from PySide6.QtWidgets import QScrollArea

from lmcdesk.ui.marks import State
from lmcdesk.ui.pages.exchange_story import StoryPanel, Told

WORDS = "ລາຍການທີ່ທັງສອງບ່ອນໄດ້ແກ້ໄຂ " * 6


def test_nothing_of_a_story_is_wider_than_its_place(qtbot):
    panel = StoryPanel()
    qtbot.addWidget(panel)
    panel.resize(320, 480)
    panel.tell(Told("Bokeo", State.DONE, "Merged", [(WORDS[:20], WORDS)], [(State.DONE, WORDS)], WORDS, [WORDS]), ())
    panel.show()
    qtbot.waitExposed(panel)
    area = panel.findChild(QScrollArea)
    assert area.widget().width() == area.viewport().width()
