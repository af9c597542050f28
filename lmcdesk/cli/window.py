"""The command that opens the window; the only place below the window's own folder that knows of it."""

import os
import sys
from argparse import Namespace

from lmcdesk.cli.telling import Telling
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate


def open_window(arguments: Namespace, _telling: Telling) -> int:
    """Open the window on the desk."""
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        raise WrongInput(
            translate("Cli", "There is no screen here to open the window on. “lmcdesk --help” lists the commands.")
        )  # Qt would end the process without a word
    from lmcdesk.ui.app import run

    return run(arguments.desk, [])
