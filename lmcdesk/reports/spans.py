"""Parts of a text that look different, as what is printed is worded of: nothing that prints is loaded for them."""

from typing import NamedTuple

from lmcdesk.reports import marks
from lmcdesk.reports.manner import FIXED
from lmcdesk.reports.marks import State


class Span(NamedTuple):
    """A part of a paragraph that looks different. What is None is as the paragraph's style has it; `state` puts its
    mark before the text. Text is taken as it is: there is no markup to escape."""

    text: str
    bold: bool | None = None
    colour: str | None = None
    small: bool = False
    state: State | None = None


def state_span(state: State, language: str) -> Span:
    """A state as a mark and its word, which stay together."""
    return Span(marks.word(state, language).replace(" ", FIXED), bold=True, colour=marks.COLOUR_OF[state], state=state)
