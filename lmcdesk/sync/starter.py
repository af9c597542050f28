"""A bundle that sets up a new desk: its certificate and all that it should hold, in one file that only it can open."""

from datetime import date
from pathlib import Path

from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.progress import Progress
from lmcdesk.store import sqlite
from lmcdesk.store.database import Database
from lmcdesk.sync import bundle, certificates, container, keys, merge, trust
from lmcdesk.sync.certificates import Certificate
from lmcdesk.sync.manifest import Manifest
from lmcdesk.sync.receipts import MergeReport


def enrol(
    database: Database,
    request_file: bytes,
    path: Path,
    *,
    until: date | None = None,
    progress: Progress | None = None,
) -> Manifest:
    """Issue the certificate that a desk asks for, and write it down in a bundle for that desk. Raises as trust.issue
    and bundle.write do; a bundle that could not be written can be made again."""
    with sqlite.faults_in_words(path):
        container.try_place(path)
    issued = trust.issue(database, request_file, until=until)
    return bundle.write(database, path, newcomer=issued, progress=progress)


def is_starter(path: Path) -> bool:
    """Whether a file is a bundle, rather than an answer."""
    with sqlite.faults_in_words(path), path.open("rb") as file:
        return file.read(len(container.MAGIC)) == container.MAGIC


def accept(
    database: Database, path: Path, author: str, progress: Progress | None = None
) -> tuple[Certificate, MergeReport]:
    """Keep the certificate and the root that a bundle holds for this desk, then merge the bundle. Returns the root's
    certificate, whose fingerprint may be compared, and what was merged. Raises WrongInput as trust.accept does,
    BundleRefused as merge does."""
    with sqlite.faults_in_words(path), path.open("rb") as file:
        manifest = container.examine(file, path.name)
        held = keys.load(database.folder)
        statements = bundle.open_for(file, manifest, held).facts
    sender = manifest.header.certificate
    told = [said for one in (sender.statement, *statements) if isinstance(said := certificates.said(one), Certificate)]
    mine = [c for c in told if held and held.led_by(c.key) and not c.is_root]
    roots = [c for c in told if c.is_root]
    found = [(c, root) for c in mine for root in roots if root.key == c.issuer]
    if not found:
        raise WrongInput(
            translate(
                "Trust",
                "“{file}” holds no certificate for this desk. Choose the file that the secretariat made from this "
                "desk's own request.",
            ).format(file=path.name)
        )
    certificate, root = max(
        found, key=lambda pair: (pair[0].starts, pair[0].until, held and pair[0].key == held.public)
    )
    trust.keep_answer(database, certificate, root, statements)
    return root, merge.merge(database, path, author, progress)
