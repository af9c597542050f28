"""A finished file takes its place only where a file may be."""

import os
from pathlib import Path

import pytest

from lmcdesk.paths import put_in_place


def test_a_device_or_a_folder_is_left_alone_and_a_link_stays(tmp_path: Path) -> None:
    part = tmp_path / "new.part"
    part.write_text("new")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for target in ("pipe", "folder"):
        with pytest.raises(OSError, match="Invalid argument"):
            put_in_place(part, tmp_path / target)
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    put_in_place(part, tmp_path / "link")
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_text() == "new"
    assert not part.exists()
