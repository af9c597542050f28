"""A few months of three provinces, with a cloned, a stolen and a restored laptop (the whole year is a script)."""

from pathlib import Path

import pytest

from tests.end_to_end.provinces import year


def test_all_that_was_written_comes_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LMCDESK_STATE", str(tmp_path / "state"))
    months = year(tmp_path, provinces=3, months=8)
    assert sum(month.outcomes["merged"] for month in months) > 40
