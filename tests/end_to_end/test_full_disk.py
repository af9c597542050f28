"""A disk that runs full in the middle of any work leaves all of it or nothing, and one line that says so."""

from pathlib import Path

import pytest

from tests.end_to_end.full_disk import by_limit


def test_with_too_little_room_work_is_all_there_or_not_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LMCDESK_STATE", "set anew for each machine")
    sizes = [4_096, 20_000, 100_000, 200_000, 300_000, 400_000, 600_000, 1 << 30]
    for work, outcomes in by_limit(tmp_path, sizes, projects=10).items():
        assert outcomes["refused"] and outcomes["done"], work
