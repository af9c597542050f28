"""Commands between desks: bundles out and in."""

from argparse import Namespace
from pathlib import Path
from uuid import UUID

from lmcdesk.cli.asked import author, new_file, open_with_key
from lmcdesk.cli.telling import Telling
from lmcdesk.domain.base import kind_numbered
from lmcdesk.errors import BundleRefused, WrongInput
from lmcdesk.i18n import translate
from lmcdesk.store import sqlite
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle as bundles
from lmcdesk.sync import facts
from lmcdesk.sync import merge as merging
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.receipts import MergeReport, Outcome
from lmcdesk.sync.words import plain


def bundle(arguments: Namespace, telling: Telling) -> int:
    """Write a bundle."""
    database = open_with_key(arguments)
    out = new_file(arguments.desk, arguments.out)
    recipient = newcomer = None
    if arguments.recipient is not None:
        recipient, newcomer = _desk(database, arguments.recipient)
    with sqlite.faults_in_words(arguments.desk):  # the sections are laid down beside the desk first
        manifest = bundles.write(database, out, recipient=recipient, newcomer=newcomer, everything=arguments.all)
    telling.line(
        translate("Cli", "Wrote {file}. Changes: {changes}. Size: {size} kB. The medium may be removed.").format(
            file=out, changes=manifest.changes, size=-(-manifest.size // 1000)
        )
    )
    telling.fact(file=str(out), changes=manifest.changes, size=manifest.size, sha256=manifest.sha256)
    return 0


def _desk(database: Database, name: str) -> tuple[UUID | None, Certificate | None]:
    """The latest identity of the desk with a name or an id; for one that was never heard of its certificate, if it has
    one. Raises WrongInput, which names those that are known."""
    with database.raw() as connection:
        known = connection.execute("SELECT id, name FROM desk ORDER BY ix DESC").fetchall()
        believed = facts.trusted(connection)
    for id_, called in known:
        if name.casefold() in (called.casefold(), str(UUID(bytes=id_))):
            return UUID(bytes=id_), None
    certificate = believed.named(name)
    if certificate is not None:
        return None, certificate
    certified = [plain(one.name) for one in (*believed.certificates, *believed.roots.values())]
    raise WrongInput(
        translate("Cli", "No desk “{name}” was heard of yet. Known are: {known}.").format(
            name=name, known=", ".join(dict.fromkeys([*(called for _, called in known), *certified]))
        )
    )


def _bundle(file: Path) -> Path:
    if file.is_dir():
        raise BundleRefused(
            translate(
                "Cli", "“{file}” is a folder. Nothing was changed. Choose a bundle in it: a file that ends in .lmcb."
            ).format(file=file)
        )
    return file


def inspect(arguments: Namespace, telling: Telling) -> int:
    """Say what a bundle holds."""
    manifest = bundles.inspect(_bundle(arguments.file))
    for line in manifest.lines():
        telling.line(line)
    sender = manifest.header.sender
    telling.fact(
        sender={"name": sender.name, "id": sender.id, "country": sender.country, "province": sender.province},
        made=manifest.header.made,
        changes=manifest.changes,
        size=manifest.size,
        sha256=manifest.sha256,
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


def merge(arguments: Namespace, telling: Telling) -> int:
    """Take bundles over: 0 if all were, 1 if some were or wait, 2 if every one was refused."""
    database = open_with_key(arguments)
    files: list[Path] = []
    reports: list[MergeReport] = []
    for file in arguments.files:
        try:
            files.append(_bundle(file))
        except BundleRefused as refusal:
            reports.append(MergeReport(file.name, Outcome.REFUSED, refusal=str(refusal)))
    reports += merging.merge_all(database, files, author(arguments))
    for report in reports:
        for line in report.lines():
            telling.warn(line) if report.outcome is Outcome.REFUSED else telling.line(line)
    telling.fact(
        bundles=[
            {
                "file": r.file,
                "outcome": r.outcome.value,
                "new": r.taken.new,
                "known": r.taken.known,
                "records": r.taken.records,
                "conflicts": r.taken.conflicts,
                "decided": r.taken.decided,
                "missing": [m.line() for m in r.missing],
                "refusal": r.refusal,
            }
            for r in reports
        ]
    )
    bad = [r for r in reports if r.outcome in (Outcome.REFUSED, Outcome.HELD)]
    refused = [r.refusal for r in bad if r.outcome is Outcome.REFUSED]
    if len(refused) == len(reports):
        telling.fact(refused=" ".join(refused))
        return 2
    return 1 if bad else 0
