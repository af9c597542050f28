"""The words of forms and tables of records: what fields are called, and the codes they offer."""

from collections.abc import Iterable
from enum import StrEnum
from functools import partial

from lmcdesk.domain.labels import field_name
from lmcdesk.domain.values import word
from lmcdesk.ui.words import Phrase


def label(kind: str, field: str) -> Phrase:
    """What a field is called."""
    return partial(field_name, kind, field)


def codes(values: Iterable[StrEnum]) -> list[tuple[str, Phrase]]:
    """Codes with their words, to choose from."""
    return [(value.value, partial(word, value)) for value in values]
