"""A sheet as it was understood."""

from dataclasses import dataclass, field

from lmcdesk.sheets.asking import Question
from lmcdesk.sheets.headings import Headings
from lmcdesk.sheets.rows import Entry, Skipped


@dataclass
class Table:
    """A sheet as understood."""

    headings: Headings
    entries: list[Entry] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    alone: bool = True
    """Whether no other table follows."""
