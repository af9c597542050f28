"""The command that writes reports: as PDF, as a workbook where the file is named like one, or as IATI activities."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from lmcdesk.catalogue.places import places
from lmcdesk.cli.asked import a_file, author, new_file, open_desk, record_of
from lmcdesk.cli.telling import Telling
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import mark, translate
from lmcdesk.reports import editions
from lmcdesk.reports.iati.writing import write_activities
from lmcdesk.reports.imprint import by_fours
from lmcdesk.reports.letterhead import head_of, lay_down
from lmcdesk.reports.manner import Era
from lmcdesk.reports.offered import IATI, About, Asked, offered
from lmcdesk.reports.printing import print_report, report_tables
from lmcdesk.reports.unshown import told
from lmcdesk.sheets.figures_book import write_figures
from lmcdesk.store.database import Database


def report(arguments: Namespace, telling: Telling) -> int:
    """Write a report as PDF, or as a workbook."""
    database = open_desk(arguments)
    if arguments.kind == IATI:
        return _activities(database, arguments, telling)
    of = offered(arguments.kind).about
    wanted = 2 if of is About.PROJECT else 1
    if len(arguments.names) != wanted:
        said = translate("Cli", "Give “report project ID OUT.pdf”, or the report's name and OUT.pdf alone.")
        raise WrongInput(said)
    out = new_file(arguments.desk, Path(arguments.names[-1]))
    asked = Asked(
        arguments.kind,
        arguments.lang,
        arguments.year,
        province=_province(database, arguments.province) if of is About.PROVINCE else None,
        project=_project(database, arguments.names[0]) if of is About.PROJECT else None,
        era=Era(arguments.calendar),
        native=arguments.native_digits,
        draft=arguments.draft,
    )
    if arguments.freeze and arguments.since:
        raise WrongInput(
            translate("Cli", "A report is frozen whole. Leave out “--since”, or print first, then freeze.")
        )
    asked = replace(
        asked,
        edition=_edition(database, asked, arguments.edition),
        since=_edition(database, asked, arguments.since),
    )
    if arguments.freeze:
        edition = editions.freeze(database, asked, author(arguments))
        asked = replace(asked, edition=edition.id)
        said = translate("Cli", "Frozen as edition {number} ({id}). Fingerprint of its figures: {fingerprint}.")
        fingerprint = by_fours(edition.figures)
        telling.line(said.format(number=edition.number, id=edition.id, fingerprint=fingerprint))
        telling.fact(edition=edition.number, id=edition.id, fingerprint=edition.figures)
    if out.suffix.lower() == ".xlsx":
        sheets = write_figures(out, report_tables(database, asked))
        telling.line(translate("Cli", "Wrote {file}. Sheets: {n}.").format(file=out, n=sheets))
        telling.fact(file=str(out), sheets=sheets)
        return 0
    for sentence in told(database):
        telling.line(sentence)
    pages = print_report(database, asked, out)
    telling.line(translate("Cli", "Wrote {file}. Pages: {pages}.").format(file=out, pages=pages))
    telling.fact(file=str(out), pages=pages)
    return 0


def _activities(database: Database, arguments: Namespace, telling: Telling) -> int:
    if len(arguments.names) != 1:
        raise WrongInput(translate("Cli", "Give “report iati OUT.xml”."))
    if arguments.freeze or arguments.edition or arguments.since:
        raise WrongInput(
            translate(
                "Cli",
                "IATI activities have no editions. Leave out “--freeze”, “--edition” and “--since”, then try again.",
            )
        )
    out = new_file(arguments.desk, Path(arguments.names[0]))
    written = write_activities(database, out, arguments.org_id)
    telling.line(translate("Cli", "Wrote {file}. Activities: {n}.").format(file=out, n=written.activities))
    if arguments.org_id is None:
        said = translate(
            "Cli",
            "The office is named {ref} in it, which is registered nowhere. Before it is published, write it with the "
            "office's registered identifier, as “--org-id LA-GOV-1234”.",
        )
        telling.line(said.format(ref=written.organisation))
    for sentence in written.left_out.sentences():
        telling.line(sentence)
    telling.fact(file=str(out), activities=written.activities, left_out=written.left_out.counts())
    return 0


def letterhead(arguments: Namespace, telling: Telling) -> int:
    """Say what stands at the head of the country's reports, or tell it."""
    database = open_desk(arguments)
    given: dict[str, bool | Path | None] = {}
    if arguments.mekong_first:
        given["mekong_first"] = arguments.mekong_first == "yes"
    if arguments.logo or arguments.no_logo:
        given["logo"] = a_file(arguments.logo) if arguments.logo else None
    if given:
        head = lay_down(database, author(arguments), **given)
    else:
        with database.raw() as connection:
            head = head_of(connection, database.me.country)
    names = mark("Letterhead", "Lancang-Mekong Cooperation"), mark("Letterhead", "Mekong-Lancang Cooperation")
    telling.line(translate("Cli", "Reports say {name}.").format(name=translate(*names[head.mekong_first])))
    telling.line(
        translate("Cli", "A logo stands at their head.") if head.logo else translate("Cli", "There is no logo.")
    )
    telling.fact(mekong_first=head.mekong_first, logo=head.logo)
    return 0


def _edition(database: Database, asked: Asked, named: str | None) -> UUID | None:
    """An edition of the report that is asked for, by its number or its id."""
    if named is None:
        return None
    known = editions.held(database, asked)
    found = [one for one in known if named in (str(one.id), str(one.number))]
    own = [one for one in found if one.stream in (database.me.province, database.me.country)]
    if len(found) > 1 and len(own) == 1:
        found = own
    if len(found) == 1:
        return found[0].id
    if not found:
        said = translate("Cli", "There is no edition “{name}” of this report at this desk. There are: {known}.")
        numbers = ", ".join(str(one.number) for one in reversed(known)) or translate("Cli", "none")
        raise WrongInput(said.format(name=named, known=numbers))
    said = translate("Cli", "Several editions bear the number {name}. Give the id of one: {ids}.")
    raise WrongInput(said.format(name=named, ids=", ".join(str(one.id) for one in found)))


def _project(database: Database, named: str) -> UUID:
    with database.raw() as connection:
        kind, id_ = record_of(connection, named)
    if kind.name != "project":
        said = translate("Cli", "“{name}” is not a project. Give a project's id or code.")
        raise WrongInput(said.format(name=named))
    return id_


def _province(database: Database, named: str | None) -> str:
    code = named or database.me.province
    if code is None:
        raise WrongInput(translate("Cli", "Say of which province the report is to be, as “--province LA-LM”."))
    if all(province.code != code for province in places().provinces):
        raise WrongInput(
            translate("Cli", "“{code}” is no province that is known. Codes look like LA-LM.").format(code=code)
        )
    return code
