"""The command that opens the window; the only place below the window's own folder that knows of it."""

import os
import sys
from argparse import Namespace

from lmcdesk.cli.telling import Telling
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate


def open_window(arguments: Namespace, _telling: Telling) -> int:
    """Open the window on the desk, with what is told of bundles if some were named."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        raise WrongInput(
            translate("Cli", "There is no screen here to open the window on. “lmcdesk --help” lists the commands.")
        )  # Qt would end the process without a word
    try:
        from lmcdesk.ui.app import run
    except ModuleNotFoundError:
        raise
    except ImportError as fault:  # a module that is here asks for a library that is not
        raise WrongInput(
            translate(
                "Cli",
                "The window needs libraries of the system that are not here ({fault}). The README names the line that "
                "installs them; every other command works without.",
            ).format(fault=fault)
        ) from fault
    return run(arguments.desk, [], [file.absolute() for file in arguments.bundles])
