"""The command that opens the window; the only place below the window's own folder that knows of it."""

from argparse import Namespace

from lmcdesk.cli.telling import Telling


def open_window(arguments: Namespace, _telling: Telling) -> int:
    """Open the window on the desk."""
    from lmcdesk.ui.app import run

    return run(arguments.desk, [])
