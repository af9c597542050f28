"""Runs one stage in a process of its own, so that no stage pays for another's memory or warm caches."""

import json
import os
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

EVERY = 0.02
"""Seconds between two looks at how much memory a stage and its children hold."""


def alone(script: str, *arguments: str, folder: Path) -> dict[str, Any]:
    """What a stage tells of itself as the last line it prints, and as "together" the most megabytes that it and its
    children held in one moment (0 where the system does not tell); its folder is its last argument."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "LMCDESK_STATE": str(folder / "state"),
        "LMCDESK_CACHE": str(folder / "cache"),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    command = [sys.executable, str(HERE / script), *arguments, str(folder)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as stage:
        most, ended = [0], Event()

        def watch() -> None:
            while not ended.wait(EVERY):
                most[0] = max(most[0], _held(str(stage.pid)))

        watching = Thread(target=watch)
        watching.start()
        try:
            told, complained = stage.communicate()
        finally:
            ended.set()
            watching.join()
    if stage.returncode:
        sys.exit(f"{script} {' '.join(arguments)} failed:\n{complained}")
    megabytes = most[0] * os.sysconf("SC_PAGE_SIZE") / (1 << 20) if most[0] else 0.0
    return dict(json.loads(told.splitlines()[-1])) | {"together": megabytes}


def _held(process: str) -> int:
    """Pages of memory that a process and the children of its first thread hold now; what they share counts in each."""
    try:
        pages = int(Path("/proc", process, "statm").read_text().split()[1])
        children = Path("/proc", process, "task", process, "children").read_text().split()
    except OSError:  # it is gone, or the system does not tell
        return 0
    return pages + sum(map(_held, children))
