"""The command that prints reports."""

from argparse import Namespace
from pathlib import Path

from lmcdesk.cli.asked import new_file, open_desk, record_of
from lmcdesk.cli.telling import Telling
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.reports.report import print_national, print_project


def report(arguments: Namespace, telling: Telling) -> int:
    """Print a report as PDF."""
    database = open_desk(arguments)
    if len(arguments.names) != (2 if arguments.kind == "project" else 1):
        raise WrongInput(translate("Cli", "Give “report project ID OUT.pdf” or “report national OUT.pdf”."))
    out = new_file(arguments.desk, Path(arguments.names[-1]))
    if arguments.kind == "project":
        with database.raw() as connection:
            kind, id_ = record_of(connection, arguments.names[0])
        if kind.name != "project":
            said = translate("Cli", "“{name}” is not a project. Give a project's id or code.")
            raise WrongInput(said.format(name=arguments.names[0]))
        pages = print_project(database, id_, out, language=arguments.lang)
    else:
        pages = print_national(database, out, language=arguments.lang, year=arguments.year)
    telling.line(translate("Cli", "Wrote {file}. Pages: {pages}.").format(file=out, pages=pages))
    telling.fact(file=str(out), pages=pages)
    return 0
