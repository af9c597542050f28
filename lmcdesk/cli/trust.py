"""Commands about who a desk is and whom it believes: enrolment, keys and the passphrase before them."""

import os
from argparse import Namespace
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from lmcdesk.cli.asked import PASSPHRASE, a_file, author, content, new_file, open_with_key
from lmcdesk.cli.telling import Telling
from lmcdesk.domain.values import word
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.paths import put_in_place
from lmcdesk.store import sqlite
from lmcdesk.store.database import Database
from lmcdesk.sync import keys, starter
from lmcdesk.sync import merge as merging
from lmcdesk.sync import trust as trusting
from lmcdesk.sync.words import place_name, plain_name

_ROOM = 1 << 17
"""In bytes: no request and no answer is longer."""

_SUFFIX = ".lmcb"


def _write(file: Path, make: Callable[[], bytes]) -> bytes:
    """What was made and written, in this order: room is taken, the file made, then written and given its name."""
    part = file.with_name(file.name + ".part")
    with sqlite.faults_in_words(file):
        try:
            with part.open("wb") as target:
                target.write(bytes(_ROOM))
                target.flush()
                data = make()
                target.seek(0)
                target.write(data)
                target.truncate()
            put_in_place(part, file)
        finally:
            part.unlink(missing_ok=True)
    return data


def request(arguments: Namespace, telling: Telling) -> int:
    """Write the file that asks the secretariat for a certificate."""
    database = open_with_key(arguments)
    data = _write(new_file(arguments.desk, arguments.out), lambda: trusting.request(database))
    fingerprint = trusting.requested(data).fingerprint
    telling.line(
        translate("Cli", "Wrote {file}. Send it to the secretariat, and read this fingerprint to them: {f}").format(
            file=arguments.out, f=fingerprint
        )
    )
    telling.fact(file=str(arguments.out), fingerprint=fingerprint)
    return 0


def enrol(arguments: Namespace, telling: Telling) -> int:
    """Answer a desk's request with its certificate, or with a bundle that holds all it needs to begin."""
    database = open_with_key(arguments)
    data = content(arguments.request)
    asked = trusting.requested(data)
    old = trusting.renewed(database, data)
    namesakes = trusting.namesakes(database, data)
    out = new_file(arguments.desk, arguments.out)
    if out.exists() and out.samefile(arguments.request):
        raise WrongInput(
            translate("Cli", "“{path}” is the request itself. Nothing was changed. Choose another name.").format(
                path=out
            )
        )
    if out.suffix.lower() == _SUFFIX:
        with sqlite.faults_in_words(arguments.desk):  # the sections are laid down beside the desk first
            manifest = starter.enrol(database, data, out)
        telling.fact(changes=manifest.changes, size=manifest.size, sha256=manifest.sha256)
    else:
        _write(out, lambda: trusting.enrol(database, data))
    if old is None:
        telling.line(
            translate(
                "Cli", "Enrolled {desk} as {role}, {places}. Its fingerprint is {f}. Send {file} back to it."
            ).format(
                desk=plain_name(asked.name),
                role=word(asked.role),
                places=", ".join(map(place_name, asked.provinces or (asked.country,))),
                f=asked.fingerprint,
                file=arguments.out,
            )
        )
    else:
        telling.line(
            translate(
                "Cli",
                "{desk} is the same desk as before with a new key, whose fingerprint is {f}. Send {file} back to it.",
            ).format(desk=plain_name(asked.name), f=asked.fingerprint, file=arguments.out)
        )
    for other in namesakes:
        telling.line(
            translate(
                "Cli",
                "Another desk is called “{desk}”, too, with the fingerprint {f}. Lists tell the two apart by their "
                "fingerprints.",
            ).format(desk=plain_name(other.name), f=other.fingerprint)
        )
    telling.fact(
        desk=asked.name,
        fingerprint=asked.fingerprint,
        namesakes=[other.fingerprint for other in namesakes],
        file=str(arguments.out),
        renews=None if old is None else old.fingerprint,
    )
    _release(database, arguments, telling)
    return 0


def accept(arguments: Namespace, telling: Telling) -> int:
    """Keep the certificate that came back, and merge the bundle that it came in."""
    database = open_with_key(arguments)
    report = None
    if starter.is_starter(a_file(arguments.file)):
        root, report = starter.accept(database, arguments.file, author(arguments))
    else:
        root = trusting.accept(database, content(arguments.file))
    telling.line(
        translate("Cli", "This desk is enrolled by {secretariat}, whose fingerprint is {f}.").format(
            secretariat=plain_name(root.name), f=root.fingerprint
        )
    )
    telling.fact(secretariat=root.name, fingerprint=root.fingerprint)
    if report is not None:
        for line in report.lines():
            telling.line(line)
        telling.fact(outcome=report.outcome.value, new=report.taken.new, records=report.taken.records)
    _release(database, arguments, telling)
    return 0


def _release(database: Database, arguments: Namespace, telling: Telling) -> None:
    """Merge what had waited for somebody to be believed."""
    for report in merging.retry(database, author(arguments)):
        for line in report.lines():
            telling.line(line)


def trust(arguments: Namespace, telling: Telling) -> int:
    """Trust another secretariat."""
    database = open_with_key(arguments)
    root = trusting.trust(database, content(arguments.root), arguments.fingerprint)
    telling.line(
        translate("Cli", "This desk trusts {secretariat} from now on.").format(secretariat=plain_name(root.name))
    )
    telling.fact(secretariat=root.name, fingerprint=root.fingerprint)
    _release(database, arguments, telling)
    return 0


def distrust(arguments: Namespace, telling: Telling) -> int:
    """Trust a secretariat's key no longer."""
    root = trusting.distrust(open_with_key(arguments), arguments.fingerprint)
    telling.line(
        translate(
            "Cli",
            "Nothing that is signed with this key of {secretariat} counts at this desk any longer. Other desks must be "
            "told to do the same.",
        ).format(secretariat=plain_name(root.name))
    )
    telling.fact(secretariat=root.name, fingerprint=root.fingerprint)
    return 0


def revoke(arguments: Namespace, telling: Telling) -> int:
    """Take a desk's certificate back."""
    taken = trusting.revoke(open_with_key(arguments), arguments.desk_name)
    telling.line(
        translate("Cli", "The certificate of {desk} is revoked. The next bundles tell the other desks.").format(
            desk=plain_name(taken.name)
        )
    )
    telling.fact(desk=taken.name, fingerprint=taken.fingerprint)
    return 0


def renew(arguments: Namespace, telling: Telling) -> int:
    """Make a new key for this desk, and the file by which others come to know it."""
    database = open_with_key(arguments)
    data = _write(new_file(arguments.desk, arguments.out), lambda: trusting.renew(database))
    made = trusting.requested(data)
    if made.is_root:
        text = translate(
            "Cli",
            "This secretariat has a new key, whose fingerprint is {f}. The next bundles tell the other desks. {file} "
            "is for secretariats that do not know it yet.",
        )
    else:
        text = translate(
            "Cli",
            "Made a new key, which is used once the secretariat has answered. Send {file} there, and read this "
            "fingerprint to them: {f}",
        )
    telling.line(text.format(file=arguments.out, f=made.fingerprint))
    telling.fact(file=str(arguments.out), fingerprint=made.fingerprint)
    return 0


def passphrase(arguments: Namespace, telling: Telling) -> int:
    """Put this desk's key behind a passphrase, change it, or take it off."""
    database = open_with_key(arguments)
    keys.load_or_make(database.folder)  # the one that it has by now is asked for first
    chosen = _chosen(arguments.source)
    keys.protect(database.folder, chosen)
    telling.line(
        translate(
            "Cli",
            "This desk's key is protected by the passphrase from now on. Whoever forgets it must have the desk "
            "enrolled anew.",
        )
        if chosen
        else translate("Cli", "This desk's key lies open in its folder from now on.")
    )
    telling.fact(protected=bool(chosen))
    return 0


def _chosen(source: Path | None) -> str:
    """The new passphrase: from a file, else from the environment, else typed twice."""
    if source is not None:
        try:
            return content(source).decode("utf-8-sig").rstrip("\r\n")
        except ValueError:
            raise WrongInput(
                translate("Cli", "“{path}” is not a text in UTF-8. Nothing was changed. Choose another file.").format(
                    path=source
                )
            ) from None
    given = os.environ.get(PASSPHRASE)
    if given is not None:
        return given
    try:
        chosen = getpass(translate("Cli", "New passphrase (empty for none): "))
        again = getpass(translate("Cli", "The same again: "))
    except EOFError:
        raise WrongInput(
            translate("Cli", "No passphrase was given. Nothing was changed. Type it, or name a file with --from.")
        ) from None
    if chosen != again:
        raise WrongInput(translate("Cli", "The two passphrases differ. Nothing was changed. Try again."))
    return chosen
