"""Runs one stage in a process of its own, so that no stage pays for another's memory or warm caches."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def alone(script: str, *arguments: str, folder: Path) -> dict[str, Any]:
    """What a stage tells of itself as the last line it prints; its folder is its last argument."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "LMCDESK_STATE": str(folder / "state"),
        "LMCDESK_CACHE": str(folder / "cache"),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(folder.parent / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    command = [sys.executable, str(HERE / script), *arguments, str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{script} {' '.join(arguments)} failed:\n{done.stderr}")
    return dict(json.loads(done.stdout.splitlines()[-1]))
