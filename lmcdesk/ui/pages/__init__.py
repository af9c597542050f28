"""The pages of the window, in the order of the left band."""

from lmcdesk.i18n import mark
from lmcdesk.ui.page import Entry, Live, Page


def _projects(live: Live) -> Page:
    from lmcdesk.ui.pages.projects import ProjectsPage

    return ProjectsPage(live)


def _project(live: Live) -> Page:
    from lmcdesk.ui.pages.project import ProjectPage

    return ProjectPage(live)


def _figures(live: Live) -> Page:
    from lmcdesk.ui.pages.figures import FiguresPage

    return FiguresPage(live)


def _plan(live: Live) -> Page:
    from lmcdesk.ui.pages.plan import PlanPage

    return PlanPage(live)


def _exchange(live: Live) -> Page:
    from lmcdesk.ui.pages.exchange import ExchangePage

    return ExchangePage(live)


def _conflicts(live: Live) -> Page:
    from lmcdesk.ui.pages.conflicts import ConflictsPage

    return ConflictsPage(live)


def _sheet(live: Live) -> Page:
    from lmcdesk.ui.pages.sheet import SheetPage

    return SheetPage(live)


def _print(live: Live) -> Page:
    from lmcdesk.ui.pages.print import PrintPage

    return PrintPage(live)


def _welcome(live: Live) -> Page:
    from lmcdesk.ui.pages.welcome import WelcomePage

    return WelcomePage(live)


WELCOME = Entry("welcome", mark("Pages", "Welcome"), _welcome)
"""Shown where there is no desk yet."""

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".xml", ".htm", ".html")
"""Endings of files that may hold a list."""

PAGES: tuple[Entry, ...] = (
    Entry("projects", mark("Pages", "Projects"), _projects, icon="projects"),
    Entry("project", mark("Pages", "Project"), _project, under="projects"),
    Entry("figures", mark("Pages", "Figures"), _figures, icon="chart"),
    Entry("plan", mark("Pages", "Plan of Action"), _plan, icon="plan"),
    Entry("exchange", mark("Pages", "Exchange"), _exchange, icon="exchange", apart=True),
    Entry("conflicts", mark("Pages", "To decide"), _conflicts, under="exchange"),
    Entry("excel", mark("Pages", "Excel"), _sheet, icon="sheet", takes=WORKBOOKS),
    Entry("print", mark("Pages", "Print"), _print, icon="print"),
)
"""Each is made when first shown; its imports belong inside `make`, so that the window can be painted before them."""
