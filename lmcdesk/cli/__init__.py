"""The window's functions as commands, for secretariats with many bundles and for tests."""

import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from lmcdesk import i18n, paths
from lmcdesk.cli.parser import make_parser
from lmcdesk.cli.telling import Telling
from lmcdesk.errors import DeskError
from lmcdesk.i18n import translate
from lmcdesk.progress import Cancelled

DONE, DONE_IN_PART, REFUSED = 0, 1, 2
"""The exit codes: done; done in part, what was refused is printed; refused, nothing changed, one line says why."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. No traceback is ever printed: a fault of the program's own is written
    to a file, which is named."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = make_parser().parse_args(argv)
    i18n.use(arguments.ui_lang)
    telling = Telling(as_json=arguments.json)
    try:
        code: int = arguments.run(arguments, telling)
    except DeskError as refusal:
        telling.refuse(str(refusal))
        return REFUSED
    except (Cancelled, KeyboardInterrupt):
        telling.refuse(translate("Cli", "The work was stopped. Nothing was changed."))
        return REFUSED
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except Exception:
        telling.refuse(
            translate(
                "Cli",
                "LMC Desk met a fault of its own. Work that was begun was undone. The particulars are in “{file}”: "
                "hand them to whoever looks after the program.",
            ).format(file=_report_fault())
        )
        return REFUSED
    telling.end()
    return code


def _report_fault() -> Path:
    for folder in (paths.cache_folder(), Path.cwd()):
        file = folder / "fault.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(traceback.format_exc(), "utf-8")
        except OSError:
            continue
        return file
    return Path("fault.txt")
