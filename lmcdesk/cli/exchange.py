"""Commands between desks: bundles out and in."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from lmcdesk.cli.addressed import desk_called
from lmcdesk.cli.asked import author, new_file, open_with_key, record_of
from lmcdesk.cli.telling import Telling
from lmcdesk.domain.base import kind_numbered
from lmcdesk.errors import BundleRefused, DeskError, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import sqlite
from lmcdesk.store.database import FILE_NAME, Database
from lmcdesk.sync import bundle as bundles
from lmcdesk.sync import facts, parts, preview, quarantine, refusals, scope, traffic
from lmcdesk.sync import merge as merging
from lmcdesk.sync.receipts import MergeReport, Outcome, barred, claimed, table
from lmcdesk.sync.words import plain


def bundle(arguments: Namespace, telling: Telling) -> int:
    """Write a bundle, or several small ones, or only say how large it would be."""
    if arguments.size and arguments.project is not None:
        raise WrongInput(
            translate(
                "Cli",
                "Nothing was written: --project sets the project apart first, which --size must not, so give one of "
                "the two without the other.",
            )
        )
    database = open_with_key(arguments)
    out = new_file(arguments.desk, arguments.out)
    recipient = newcomer = None
    if arguments.recipient is not None:
        recipient, newcomer = desk_called(database, arguments.recipient)
    streams = None
    if arguments.province is not None:
        streams = scope.of_province(database, arguments.province)
    if arguments.project is not None:
        bundles.check_addressee(database, parts.Choice(recipient, newcomer=newcomer))
        streams = scope.of_project(database, _project(database, arguments.project), author(arguments))
    limit = None if arguments.part_size is None else arguments.part_size * bundles.MEGABYTE
    if arguments.size:
        bundles.check_addressee(database, parts.Choice(recipient, newcomer=newcomer))
        choice = parts.Choice(recipient, arguments.all, streams, not arguments.no_evidence, newcomer, arguments.anew)
        return _tell_size(parts.size(database, choice, limit), telling)
    with sqlite.faults_in_words(arguments.desk):  # the sections are laid down beside the desk first
        if limit is None:
            manifests = [
                bundles.write(
                    database,
                    out,
                    recipient=recipient,
                    newcomer=newcomer,
                    everything=arguments.all,
                    anew=arguments.anew,
                    streams=streams,
                    evidence=not arguments.no_evidence,
                )
            ]
        else:
            manifests = bundles.write_parts(
                database,
                out,
                limit,
                recipient=recipient,
                newcomer=newcomer,
                everything=arguments.all,
                anew=arguments.anew,
                streams=streams,
                evidence=not arguments.no_evidence,
            )
    traffic.note_sent(database, author(arguments), out.parent, manifests)
    told = [(out.with_name(manifest.file), manifest) for manifest in manifests]
    for file, manifest in told:
        telling.line(
            translate("Cli", "Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.").format(
                file=file, changes=manifest.changes, size=-(-manifest.size // 1000)
            )
        )
    facts_of = [
        {
            "file": str(file),
            "changes": m.changes,
            "size": m.size,
            "evidence": m.evidence,
            "sha256": m.sha256,
            "closed": m.closed,
        }
        for file, m in told
    ]
    telling.line(manifests[0].closure())
    with database.raw() as connection:
        if facts.trusted(connection).is_barred_here:
            telling.line(barred())
    telling.fact(**facts_of[0], parts=facts_of)
    return 0


def _project(database: Database, name: str) -> UUID:
    with database.raw() as connection:
        kind, id_ = record_of(connection, name)
    if kind.name != "project":
        raise WrongInput(
            translate("Cli", "“{name}” is no project. Nothing was written. Give a project's id or code.").format(
                name=name
            )
        )
    return id_


def _tell_size(size: parts.Size, telling: Telling) -> int:
    telling.line(
        translate("Cli", "Changes: {count}, about {size} kB.").format(
            count=size.changes, size=-(-size.change_bytes // 1000)
        )
    )
    telling.line(
        translate("Cli", "Files of evidence: {count}, {size} kB.").format(
            count=size.files, size=-(-size.file_bytes // 1000)
        )
    )
    telling.line(translate("Cli", "Files to carry: {count}. Nothing was written.").format(count=size.parts))
    telling.fact(
        changes=size.changes,
        change_bytes=size.change_bytes,
        evidence_files=size.files,
        evidence_bytes=size.file_bytes,
        parts=size.parts,
    )
    return 0


def _bundle(file: Path) -> Path:
    if file.is_dir():
        raise BundleRefused(
            translate(
                "Cli", "“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb."
            ).format(file=plain(str(file)))
        )
    if file.exists() and not file.is_file():
        raise refusals.no_file(plain(file.name))
    return file


def inspect(arguments: Namespace, telling: Telling) -> int:
    """Say what a bundle holds, and what keeps it from being merged here."""
    manifest = bundles.inspect(_bundle(arguments.file))
    for line in manifest.lines():
        telling.line(line)
    blocked, earlier = _before_merging(arguments)
    for line in filter(None, (blocked, earlier)):
        telling.line(line)
    sender = manifest.header.sender
    telling.fact(
        sender={"name": sender.name, "id": sender.id, "country": sender.country, "province": sender.province},
        made=manifest.header.made,
        part=manifest.header.part,
        closed=manifest.closed,
        changes=manifest.changes,
        evidence=manifest.evidence,
        size=manifest.size,
        sha256=manifest.sha256,
        blocked=blocked,
        earlier=earlier,
        runs=[
            {
                "desk": run.name,
                "stream": run.stream,
                "first": run.since + 1,
                "last": run.upto,
                "changes": {
                    kind.name if (kind := kind_numbered(n)) else str(n): count for n, count in run.kinds.items()
                },
            }
            for run in manifest.header.runs
        ],
    )
    return 0


def _before_merging(arguments: Namespace) -> tuple[str, str]:
    """What keeps a bundle from being merged at this desk, and that it was before; nothing is known of that where there
    is none."""
    if not (arguments.desk / FILE_NAME).exists():
        return "", ""
    try:
        found = preview.look(open_with_key(arguments), arguments.file)
    except DeskError as fault:  # of the desk; what a bundle holds can be told all the same
        return str(fault), ""
    return found.blocked(), found.earlier()


def merge(arguments: Namespace, telling: Telling) -> int:
    """Take bundles over: 0 if all were, 1 if some were or wait, 2 if every one was refused."""
    database = open_with_key(arguments)
    reports: list[MergeReport] = []
    try:
        merging.merge_all(database, _bundles(arguments.files), author(arguments), reports=reports)
    except BaseException:
        if reports:
            _told(reports, telling)
        raise
    return _told(reports, telling)


def _bundles(files: Iterable[Path]) -> list[Path]:
    """The files, and of folders the bundles in them. Raises BundleRefused for a folder that holds none."""
    found: list[Path] = []
    for file in files:
        if not file.is_dir():
            found.append(file)
            continue
        within = sorted(path for path in file.iterdir() if path.suffix.lower() == merging.SUFFIX and path.is_file())
        if not within:
            raise BundleRefused(
                translate(
                    "Cli", "The folder “{file}” holds no bundle. Nothing was changed. Choose a file that ends in .lmcb."
                ).format(file=plain(str(file)))
            )
        found += within
    return found


def _told(reports: list[MergeReport], telling: Telling) -> int:
    for report in reports:
        for line in report.lines():
            telling.warn(line) if report.outcome is Outcome.REFUSED else telling.line(line)
    if len(reports) > 1:
        for row in table(reports):
            telling.line("  ".join(row))
    every = [one for report in reports for one in (report, *report.released)]
    telling.fact(
        bundles=[
            {
                "file": r.file,
                "outcome": r.outcome.value,
                "new": r.taken.new,
                "known": r.taken.known,
                "records": r.taken.records,
                "conflicts": r.taken.conflicts,
                "beside": r.taken.beside,
                "decided": r.taken.decided,
                "withheld": r.taken.withheld,
                "unknown": r.taken.unknown,
                "severe": r.taken.severe,
                "evidence": {
                    "came": r.evidence.came,
                    "pieces": r.evidence.pieces,
                    "wrong": r.evidence.wrong,
                    "awaited": r.evidence.awaited,
                },
                "missing": [m.line() for m in r.missing],
                "refusal": r.refusal,
                "claims": r.claims,
                "kept": r.kept,
            }
            for r in every
        ]
    )
    bad = [r for r in reports if r.outcome in (Outcome.REFUSED, Outcome.HELD)]
    refused = [r.refusal for r in bad if r.outcome is Outcome.REFUSED]
    if reports and len(refused) == len(reports):
        telling.fact(refused=" ".join(refused))
        return 2
    return 1 if bad else 0


def waiting(arguments: Namespace, telling: Telling) -> int:
    """List the bundles that were not merged, try them again, or drop one: 0, or 1 if some that were tried wait on."""
    database = open_with_key(arguments)
    if arguments.again:
        _told(merging.retry(database, author(arguments)), telling)
    kept = quarantine.kept(database.folder)
    if arguments.drop is not None:
        meant = [one for one in kept if arguments.drop in (one.file, one.path.parent.name)]
        if not meant:
            text = translate("Cli", "No bundle “{file}” is kept here. Kept are: {kept}.")
            if not kept:
                text = translate("Cli", "No bundle “{file}” is kept here. None is kept.")
            raise WrongInput(text.format(file=plain(arguments.drop), kept=", ".join(plain(one.file) for one in kept)))
        for one in meant:
            quarantine.drop(one)
            telling.line(translate("Cli", "“{file}” is kept no longer.").format(file=plain(one.file)))
    elif not kept:
        telling.line(translate("Cli", "No bundle waits."))
    else:
        for one in kept:
            sender = one.sender or claimed(one.claims)
            told = f"{plain(one.file)} ({sender})" if sender else plain(one.file)
            telling.line(f"{one.at:%Y-%m-%d %H:%M}  {told}: {one.why}")
    kept = quarantine.kept(database.folder)
    telling.fact(
        kept=[
            {
                "file": one.file,
                "at": one.at,
                "sender": one.sender,
                "claims": one.claims,
                "why": one.why,
                "hopeless": one.hopeless,
            }
            for one in kept
        ]
    )
    return 1 if arguments.again and not all(one.hopeless for one in kept) else 0
