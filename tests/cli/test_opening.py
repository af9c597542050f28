"""A bundle's name alone opens the window on it, as a double click gives it."""

from pathlib import Path

import pytest

from lmcdesk.cli.parser import in_full, make_parser


@pytest.mark.parametrize(
    "words",
    [
        ["LN 3.lmcb"],
        ["--desk", "D", "LN 3.LMCB", "other.lmcb"],
        ["--json", "--desk=D", "a.lmcb"],
        ["--open", "a.lmcb"],
    ],
)
def test_a_bundle_stands_for_the_window(words: list[str]) -> None:
    arguments = make_parser().parse_args(in_full(words))
    assert arguments.bundles == [Path(word) for word in words if word.lower().endswith(".lmcb")]


@pytest.mark.parametrize(
    "words", [["merge", "a.lmcb"], ["--desk", "D.lmcb", "digest"], [], ["--json"], ["bundle", "a.lmcb", "--all"]]
)
def test_commands_stay_as_they_are(words: list[str]) -> None:
    assert in_full(words) == words
