"""The window's functions as commands, for secretariats with many bundles and for tests."""

import os
import signal
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lmcdesk import i18n, paths
from lmcdesk.cli.finished import Finished
from lmcdesk.cli.parser import in_full, is_bundle, make_parser
from lmcdesk.cli.telling import Telling
from lmcdesk.errors import DeskError, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Cancelled

DONE, DONE_IN_PART, REFUSED = 0, 1, 2
"""The exit codes: done; done in part, what was refused is printed; refused, nothing changed, one line says why."""


_READ = {"merge", "inspect"}
"""Commands that read bundles, whose names may have been written in any system's way."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. No traceback is ever printed: a fault of the program's own is written
    to a file, which is named."""
    _open_streams()
    if argv is None:
        sys.unraisablehook = _pass_over
    words = sys.argv[1:] if argv is None else list(argv)
    i18n.use(_language(words))
    telling = Telling(as_json="--json" in words)
    finished = Finished()
    try:
        code = _run(words, telling, finished)
        if argv is None:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # nothing is left to stop, and what was done is to be told
    except DeskError as refusal:
        telling.refuse(str(refusal))
        code = REFUSED
    except (Cancelled, KeyboardInterrupt):
        if argv is None:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # nothing is left to stop
        finished.look()
        telling.refuse(_stopped(bool(finished)))
        code = REFUSED
    except OSError as fault:
        from lmcdesk.store.sqlite import disk_trouble

        telling.refuse(str(disk_trouble(fault, Path(fault.filename or "?"))))
        code = REFUSED
    except MemoryError:
        telling.refuse(
            translate(
                "Cli",
                "There is too little memory for this. Work that was not finished was undone. Close other programs, or "
                "take less at a time, then try again.",
            )
        )
        code = REFUSED
    except Exception:
        telling.refuse(
            translate(
                "Cli",
                "LMC Desk met a fault of its own. Work that was not finished was undone. The particulars are in "
                "“{file}”: hand them to whoever looks after the program.",
            ).format(file=_report_fault())
        )
        code = REFUSED
    if code == REFUSED and finished:
        code = DONE_IN_PART
    return code if telling.end() else DONE_IN_PART


def _open_streams() -> None:
    """What is printed is UTF-8 everywhere; what was closed by whoever started this leads nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: SIM115  (for as long as the program runs)
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _language(words: list[str]) -> str:
    """The language asked for, known before the words are understood, so that even what is wrong with them is said in
    it."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        name, _, value = word.partition("=")
        if name == "--ui-lang":
            return value or following
    return "en"


def _run(words: list[str], telling: Telling, finished: Finished) -> int:
    """Run the command; `finished` hears of what it writes."""
    reads = not _READ.isdisjoint(words)
    for word in words:
        if any("\ud800" <= letter <= "\udfff" for letter in word) and not (reads and is_bundle(word)):
            raise WrongInput(
                translate(
                    "Cli", "“{word}” has letters in it that are not Unicode. Type it anew, or rename the file."
                ).format(word=word)
            )
    arguments = make_parser().parse_args(in_full(words), Namespace(finished=finished))
    if arguments.desk is None:
        arguments.desk = paths.desk_folder()
    code: int = arguments.run(arguments, telling)
    return code


def _pass_over(fault: Any) -> None:
    """Ctrl-C within a weak reference's callback goes nowhere, and neither does a disk that is still full when what was
    to be written is thrown away; Python would print a traceback of both."""
    if not issubclass(fault.exc_type, (KeyboardInterrupt, OSError)):
        sys.__unraisablehook__(fault)


def _stopped(in_part: bool) -> str:
    if in_part:
        return translate(
            "Cli", "The work was stopped. What was finished before stays; “lmcdesk undo --list” tells of it."
        )
    return translate("Cli", "The work was stopped. Nothing was changed.")


def _report_fault() -> Path:
    for folder in (paths.cache_folder(), Path.cwd()):
        file = folder / "fault.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(traceback.format_exc(), "utf-8", errors="backslashreplace")
        except OSError:
            continue
        return file
    return Path("fault.txt")
