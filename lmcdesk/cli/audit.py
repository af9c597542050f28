"""The command that verifies the whole log and writes its trail."""

from argparse import Namespace
from contextlib import nullcontext

from lmcdesk.cli.asked import new_file, open_desk
from lmcdesk.cli.telling import Telling
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import translate
from lmcdesk.sync import audit as auditing
from lmcdesk.sync import trail as trails
from lmcdesk.sync.keys import fingerprint
from lmcdesk.sync.words import desk_name, place_name


def audit(arguments: Namespace, telling: Telling) -> int:
    """Verify every change, and write the trail if a file is named; exit code 1 if something was altered."""
    if arguments.out is None and arguments.person is not None:
        raise WrongInput(
            translate("Cli", "With --author, name the file to which that person's entries are to be written.")
        )
    database = open_desk(arguments)
    out = None if arguments.out is None else new_file(arguments.desk, arguments.out)
    if out is not None:
        trails.is_table(out)
    with database.raw() as connection:
        made = nullcontext() if out is None else trails.written(connection, out, arguments.person)
        with made as trail:
            found = auditing.audit(connection, None if trail is None else trail.add)
    for one in found.breaks:
        telling.line(one.text)
    for late in found.unsigned:
        telling.line(
            translate("Cli", "{desk}, {place}: changes that are not signed yet: {n}.").format(
                desk=desk_name(late.desk), place=place_name(late.stream), n=late.changes
            )
        )
    for (desk, key), reason in found.doubted.items():
        telling.line(
            translate("Cli", "{desk} signed with the key {fingerprint}: {reason}").format(
                desk=desk_name(desk), fingerprint=fingerprint(key), reason=reason.text
            )
        )
    counts = {"desks": found.desks, "changes": found.changes, "seals": found.seals}
    counts["unsigned"] = sum(late.changes for late in found.unsigned)
    if found.whole:
        text = translate(
            "Cli",
            "All is as it was written. Desks: {desks}. Changes: {changes}. Signatures: {seals}. Not signed yet: "
            "{unsigned}.",
        )
        telling.line(text.format(**counts))
    else:
        text = translate(
            "Cli",
            "Places where the log was altered: {n}. Restore the desk from a backup of before, or ask other desks.",
        )
        telling.line(text.format(n=len(found.breaks)))
    if out is not None and trail is not None:
        telling.line(translate("Cli", "Wrote {n} entries to {file}.").format(n=trail.lines, file=out))
        telling.fact(file=str(out), entries=trail.lines)
    telling.fact(
        whole=found.whole,
        **counts,
        breaks=[
            {
                "desk": one.desk.name,
                "desk_id": one.desk.id,
                "stream": one.stream,
                "number": one.number,
                "text": one.text,
            }
            for one in found.breaks
        ],
        unsigned_in=[{"desk": u.desk.name, "stream": u.stream, "changes": u.changes} for u in found.unsigned],
        doubted=[
            {"desk": desk.name, "fingerprint": fingerprint(key), "reason": reason.value}
            for (desk, key), reason in found.doubted.items()
        ],
    )
    return 0 if found.whole else 1
