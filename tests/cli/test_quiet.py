"""No command opens a socket or imports Qt, nor does a short one import what writes workbooks and pages."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.country import CODE, Country, environment, given
from tests.cli.test_commands import DONE

HEARS = """
import os, sys
def hear(event, arguments):
    if event.startswith("socket.") and event != "socket.gethostname":
        with open(os.environ["HEARD"], "a") as heard:
            heard.write(event + "\\n")
sys.addaudithook(hear)
if sys.platform != "win32":
    import pwd
    pwd.getpwuid = pwd.getpwnam = lambda _: hear("socket. behind the list of users", ())
"""
"""Python runs this first wherever it starts, in the child that reads workbooks too."""

RUNS = """
import json, sys
from lmcdesk.cli import main
codes = [main(words) for words in json.loads(sys.argv[1])]
json.dump([codes, sorted(sys.modules)], sys.stderr)
"""

SHORT = [f"show {CODE}", "list project", f"set {CODE} budget=9", f"history {CODE}", "find health", "conflicts"]
SHORT += ["digest", "check --quick", "backup @short.backup", "undo --list"]


@pytest.fixture
def heard(tmp_path: Path) -> Path:
    """Where the processes note the sockets that they open."""
    (tmp_path / "sitecustomize.py").write_text(HEARS)
    return tmp_path / "heard"


def processed(country: Country, heard: Path, commands: list[tuple[str, str]]) -> tuple[list[int], set[str]]:
    """The commands' exit codes, and what was imported by then."""
    words = [["--desk", str(country / desk), *given(country, line)] for desk, line in commands]
    found = {name: value for name, value in environment().items() if name not in ("USER", "USERNAME", "LOGNAME")}
    done = subprocess.run(
        [sys.executable, "-c", RUNS, json.dumps(words)],
        env=found | {"PYTHONPATH": f"{heard.parent}:{found['PYTHONPATH']}", "HEARD": str(heard)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    codes, modules = json.loads(done.stderr[done.stderr.rindex("[[") :])
    return codes, {name.split(".")[0] for name in modules}


def test_no_command_opens_a_socket_or_imports_qt(country: Country, heard: Path) -> None:
    trust = ("VT", "trust @PP.root --fingerprint 0")
    codes, modules = processed(country, heard, [*((desk, words) for desk, words, *_ in DONE), trust, ("VT", "undo")])
    assert codes.count(0) > len(DONE) * 0.8  # one desk goes through them all, so not each finds what it is about
    assert not modules & {"PySide6", "shiboken6"}
    assert modules >= {"sqlalchemy", "reportlab", "cryptography"}
    assert not heard.exists(), heard.read_text()


def test_a_short_command_imports_little(country: Country, heard: Path) -> None:
    codes, modules = processed(country, heard, [("LN", words) for words in SHORT])
    assert codes == [0] * len(SHORT)
    assert not modules & {"PySide6", "openpyxl", "python_calamine", "reportlab", "uharfbuzz", "cryptography", "PIL"}
    assert not heard.exists(), heard.read_text()


def test_a_socket_would_be_heard(country: Country, heard: Path) -> None:
    environ = environment() | {"PYTHONPATH": str(heard.parent), "HEARD": str(heard)}
    subprocess.run([sys.executable, "-c", "import socket; socket.socket().close()"], env=environ, check=True)
    assert heard.read_text() == "socket.__new__\n"
