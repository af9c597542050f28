"""The activity file, written one activity after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, indent, tostring

from lmcdesk.domain.values import Role
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.reports.iati.elements import GOVERNMENT, LOCAL_GOVERNMENT, Reporting, element
from lmcdesk.reports.iati.left_out import LeftOut
from lmcdesk.reports.iati.reading import activities
from lmcdesk.reports.keeping import keep
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from lmcdesk.store.identity import DeskCard


@dataclass(frozen=True)
class Written:
    """How many activities stand in the file, under which organisation's identifier, and what does not."""

    activities: int
    organisation: str
    left_out: LeftOut


def write_activities(
    database: Database,
    path: Path,
    organisation: str | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> Written:
    """Writes the projects of the desk's country as IATI 2.03. `organisation` is the identifier under which the office
    is registered; without one it is made of the country's code, and is this program's own.

    Raises WrongInput if there is no project that can be told, DiskTrouble if the file cannot be kept, Cancelled;
    nothing is written then.
    """
    today, progress, left_out = today or date.today(), progress or Progress(), LeftOut()
    with snapshot(database) as found:
        reporting = _reporting(found.desk, organisation)
        told: list[bytes] = []
        for activity in progress.through(list(activities(found)), translate("Iati", "Writing the activities")):
            made = element(activity, reporting, today, left_out)
            if made is not None:
                told.append(_text(made))
    if not told:
        said = translate(
            "Iati",
            "There is no project that can be told: an activity must have a title, a stage and a date. Nothing was "
            "written. Enter them and write the file again.",
        )
        raise WrongInput(said)
    keep(path, _file(told, today))
    return Written(len(told), reporting.ref, left_out)


def _reporting(desk: DeskCard, organisation: str | None) -> Reporting:
    local = desk.role is Role.COORDINATOR and desk.province is not None
    return Reporting(organisation or f"{desk.country}-LMC", desk.name, LOCAL_GOVERNMENT if local else GOVERNMENT)


def _file(told: list[bytes], today: date) -> Iterator[bytes]:
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<iati-activities version="2.03" generated-datetime="{today.isoformat()}T00:00:00Z">\n'.encode()
    yield from told
    yield b"</iati-activities>\n"


def _text(made: Element) -> bytes:
    indent(made, " ")
    return tostring(made, "unicode").encode() + b"\n"
