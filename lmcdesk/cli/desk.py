"""Commands about the desk as a whole: made, filled, checked, backed up, restored."""

from argparse import Namespace

from lmcdesk.catalogue.places import places
from lmcdesk.cli.asked import a_file, new_file, open_desk
from lmcdesk.cli.telling import Telling
from lmcdesk.domain.values import Role, word
from lmcdesk.errors import NotADesk, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import sqlite
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.store.digest import digest as digest_of
from lmcdesk.store.digest import stream_digests


def new(arguments: Namespace, telling: Telling) -> int:
    """Make a new desk in the folder."""
    country = places().country(arguments.country.upper())
    province = places().province(arguments.province.upper()) if arguments.province else None
    if province is not None and province.country != country.code:
        raise WrongInput(
            translate("Cli", "{province} does not lie in {country}. Give a province of that country.").format(
                province=province.name, country=country.name
            )
        )
    role, place = Role(arguments.role), province.name if province else country.name
    if role is not (Role.COORDINATOR if province else Role.SECRETARIAT):  # the place alone is what these are called
        place = translate("Cli", "{place}, {role}").format(place=place, role=word(role))
    name = arguments.name.strip() or place
    made = Database.create(
        arguments.desk,
        country=country.code,
        province=province.code if province else None,
        role=role,
        name=name,
    )
    me = made.me
    telling.line(
        translate("Cli", "Made the desk “{name}” ({role}) in {folder}.").format(
            name=me.name, role=word(me.role), folder=arguments.desk
        )
    )
    telling.fact(desk=me.id, name=me.name, folder=str(arguments.desk))
    return 0


def sample(arguments: Namespace, telling: Telling) -> int:
    """Fill an empty desk with the sample programme."""
    from lmcdesk.sample import fill, is_empty

    counts: dict[str, int] = {}

    def begin(database: Database) -> None:
        counts.update(fill(database, arguments.projects, arguments.seed))

    path = arguments.desk / FILE_NAME
    with sqlite.faults_in_words(path):
        missing = not path.exists()
    if missing and not arguments.window:
        raise NotADesk(
            translate(
                "Cli",
                "There is no desk in “{folder}”. Make one first with “lmcdesk new”, or make one, fill it and look at "
                "it with “lmcdesk sample --window”.",
            ).format(folder=arguments.desk)
        )
    if missing:
        Database.create(arguments.desk, country="LA", role=Role.SECRETARIAT, name="Vientiane", begin=begin)
    database = open_desk(arguments)
    if is_empty(database):
        begin(database)
    if counts:
        telling.line(
            translate(
                "Cli", "Filled the desk with a sample programme. Projects: {projects}. Milestones: {milestones}."
            ).format(projects=counts["project"], milestones=counts["milestone"])
        )
        telling.fact(records=counts)
    elif not arguments.window:
        raise WrongInput(
            translate(
                "Cli", "The desk in {folder} holds records already. A sample programme goes into an empty desk only."
            ).format(folder=arguments.desk)
        )
    if arguments.window:
        from lmcdesk.cli.window import open_window

        return open_window(arguments, telling)
    return 0


def digest(arguments: Namespace, telling: Telling) -> int:
    """Tell the digests."""
    with open_desk(arguments).raw() as connection:
        streams = stream_digests(connection)
        whole = digest_of(connection)
    if arguments.stream is not None:
        if arguments.stream not in streams:
            raise WrongInput(
                translate("Cli", "This desk holds no stream “{stream}”. It holds: {known}.").format(
                    stream=arguments.stream, known=", ".join(streams) or "–"
                )
            )
        streams = {arguments.stream: streams[arguments.stream]}
    for name, value in streams.items():
        telling.line(f"{value}  {name}")
    if arguments.stream is None:
        telling.line(translate("Cli", "{digest}  in all").format(digest=whole))
        telling.fact(digest=whole)
    telling.fact(streams=streams)
    return 0


def check(arguments: Namespace, telling: Telling) -> int:
    """Check the desk; exit code 1 if something is damaged."""
    from lmcdesk.store.check import check as look_at_file

    database = open_desk(arguments)
    if arguments.quick:
        findings = look_at_file(database, quick=True)
    else:
        from lmcdesk.sync.checking import check as examine  # slow to import: it reads signatures

        findings = examine(database)
    severe = [f for f in findings if f.severe]
    for finding in findings:
        telling.line(finding.text)
    if not severe:
        telling.line(
            translate("Cli", "The desk is sound. Findings for a person to look at: {n}.").format(n=len(findings))
        )
    telling.fact(
        sound=not severe,
        findings=[{"severe": f.severe, "kind": f.kind, "id": f.id, "text": f.text} for f in findings],
    )
    return 1 if severe else 0


def backup(arguments: Namespace, telling: Telling) -> int:
    """Write a backup."""
    from lmcdesk.store.restore import backup as write_backup

    write_backup(open_desk(arguments), new_file(arguments.desk, arguments.out))
    size = arguments.out.stat().st_size
    telling.line(
        translate("Cli", "Wrote a backup of {size} kB to {file}.").format(size=-(-size // 1000), file=arguments.out)
    )
    telling.fact(file=str(arguments.out), size=size)
    return 0


def restore(arguments: Namespace, telling: Telling) -> int:
    """Put a backup in the desk's place."""
    from lmcdesk.store.restore import restore as put_back

    kept = put_back(arguments.desk, a_file(arguments.file))
    telling.line(translate("Cli", "Restored the desk from {file}.").format(file=arguments.file))
    if kept is not None:
        telling.line(translate("Cli", "The state before is kept in {file}.").format(file=kept))
    telling.fact(kept=str(kept) if kept else None)
    return 0
