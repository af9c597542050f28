"""Every kind and every field has a name that a person can read."""

from enum import StrEnum

from lmcdesk.domain import labels, records, values
from lmcdesk.domain.base import kinds


def test_every_kind_and_field_is_named() -> None:
    assert records.Project is not None
    assert set(labels._KINDS) == set(kinds())
    fields = {name for kind in kinds().values() for name in kind.fields}
    assert set(labels._FIELDS) == fields | {"deleted"}
    assert all(field in kinds()[kind].fields for kind, field in labels._OTHERWISE)


def test_names_within_a_kind_differ() -> None:
    for kind in kinds().values():
        names = [labels.field_name(kind.name, field) for field in kind.fields]
        assert len(names) == len(set(names)), kind.name


def test_a_field_of_a_newer_version_is_called_by_what_came() -> None:
    assert labels.field_name("project", "colour") == "colour"


def test_codes_of_different_lists_keep_their_own_words() -> None:
    lists = [c for c in vars(values).values() if isinstance(c, type) and issubclass(c, StrEnum) and c is not StrEnum]
    assert len(lists) > 10
    assert all(values.word(code) for codes in lists for code in codes)
    assert (values.word(values.Stage.PROPOSED), values.word(values.ProposalState.PROPOSED)) == (
        "Proposed",
        "Proposed for next year",
    )
