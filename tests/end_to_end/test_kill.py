"""A power cut in the middle of an import or a merge leaves all of it or nothing."""

import pytest

from tests.end_to_end.kill import kill


def test_killed_work_is_all_there_or_not_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LMCDESK_STATE", "set anew for each machine")
    for outcomes in kill(6, projects=100).values():
        assert outcomes.total() == 6
