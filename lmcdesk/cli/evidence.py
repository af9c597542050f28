"""Commands about files of evidence: attached to a record, and written out again."""

import mimetypes
from argparse import Namespace
from datetime import date
from itertools import count
from pathlib import Path
from uuid import UUID

from lmcdesk.cli.asked import a_file, author, checked, new_file, open_desk, record_of, record_with
from lmcdesk.cli.telling import Telling
from lmcdesk.domain.records import Evidence
from lmcdesk.errors import DeskError, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import evidence, photos
from lmcdesk.store.database import Database


def attach(arguments: Namespace, telling: Telling) -> int:
    """Keep a file, or a small copy of a photo, and make the record that says what it shows."""
    database = open_desk(arguments)
    project, about = _about(database, arguments.record)
    path: Path = a_file(arguments.file)
    name, media_type = evidence.clean_name(path.name), mimetypes.guess_type(path.name)[0]
    seen = photos.see(path, date.today(), original=arguments.original)
    if seen.small is None:
        digest, size = evidence.keep(database.folder, path)
    else:
        digest, size = evidence.keep_made(database.folder, seen.small)
        name = evidence.as_jpeg(name)
    record = Evidence(
        project=project,
        about=about,
        sha256=digest,
        name=name,
        media_type=seen.media_type or media_type,
        size=size,
        caption=arguments.caption,
        taken=seen.taken,
        place=seen.place,
    )
    checked(record, None)
    try:
        with database.writing(author(arguments)) as journal:
            journal.add(record)
    except DeskError:
        with database.raw() as connection:
            evidence.forget(connection, database.folder, digest)
        raise
    telling.line(
        translate("Cli", "Attached {file} as evidence {id}. Size: {size} kB.").format(
            file=path, id=record.id, size=-(-size // 1000)
        )
    )
    if seen.small is not None:
        telling.line(
            translate("Cli", "The photo is kept as a smaller copy. Attach it with “--original” to keep it as it is.")
        )
    elif not seen.readable and photos.is_photo(name, media_type):
        telling.line(
            translate(
                "Cli",
                "This picture is damaged, too large or of a kind that cannot be read here. It is kept as it is, but "
                "reports cannot show it: attach it as a JPEG too.",
            )
        )
    telling.fact(id=record.id, sha256=digest, size=size, taken=record.taken, place=record.place)
    return 0


def _about(database: Database, name: str) -> tuple[UUID, UUID | None]:
    """The project, and what in it a file is evidence of, if not the project itself."""
    with database.raw() as connection:
        kind, id_ = record_of(connection, name)
    if kind.name == "project":
        return id_, None
    if kind.name in ("milestone", "progress_report"):
        project: UUID | None = record_with(database, id_).project
        if project is not None:
            return project, id_
    raise WrongInput(
        translate(
            "Cli",
            "A file is attached to a project, or to a milestone or a report of one. “{name}” is none of them. Nothing "
            "was changed.",
        ).format(name=name)
    )


def write_out(arguments: Namespace, telling: Telling) -> int:
    """Write a kept file to a path, or into a folder under its own name."""
    database = open_desk(arguments)
    with database.raw() as connection:
        kind, id_ = record_of(connection, arguments.id)
    if kind.name != "evidence":
        raise WrongInput(
            translate("Cli", "“{id}” is not evidence. “lmcdesk list evidence” names what there is.").format(
                id=arguments.id
            )
        )
    record: Evidence = record_with(database, id_)
    if record.sha256 is None or evidence.where(database.folder, record.sha256) is None:
        raise WrongInput(
            translate(
                "Cli",
                "The file of this evidence has not come yet. Nothing was written. This desk's next bundles ask for it.",
            )
        )
    out: Path = arguments.out
    target = new_file(arguments.desk, _free(out, evidence.clean_name(record.name)) if out.is_dir() else out)
    size = evidence.write_out(database.folder, record.sha256, target)
    telling.line(translate("Cli", "Wrote {file}. Size: {size} kB.").format(file=target, size=-(-size // 1000)))
    telling.fact(file=str(target), size=size, sha256=record.sha256)
    return 0


def _free(folder: Path, name: str) -> Path:
    """A name in a folder that nothing there has."""
    path = folder / name
    return path if not path.exists() else next(p for n in count(2) if not (p := folder / f"{n} {name}").exists())
