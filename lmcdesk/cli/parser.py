"""Which commands there are and what each takes. The commands' own modules are imported when one is run, so that a
short command starts fast and no command ever imports Qt."""

import argparse
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from lmcdesk import __version__
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import LANGUAGES, translate
from lmcdesk.reports.manner import Era
from lmcdesk.reports.offered import IATI, OFFERED

_OPEN = "--open"

_BUNDLE = ".lmcb"


def in_full(words: Sequence[str]) -> list[str]:
    """The words of a command line, with what a bare bundle stands for: a double click on it gives the program
    its path and nothing else."""
    at = 0
    while at < len(words) and words[at].startswith("-"):
        at += 1 if words[at] == "--json" or "=" in words[at] else 2
    if at < len(words) and is_bundle(words[at]):
        return [*words[:at], _OPEN, *words[at:]]
    return list(words)


def is_bundle(word: str) -> bool:
    """Whether a word names a bundle."""
    return word.lower().endswith(_BUNDLE)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the words of a command in one line, as every other refusal is said."""

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """As argparse does, but in the language in use."""
        if action.choices is not None and value not in action.choices:
            said = translate("Cli", "“{value}” is none of: {known}")
            raise argparse.ArgumentError(action, said.format(value=value, known=", ".join(action.choices)))

    def error(self, message: str) -> Any:
        said = translate("Cli", "{message}. “lmcdesk --help” lists the commands.")
        raise WrongInput(said.format(message=message[:1].upper() + message[1:]))


def _run(name: str) -> Callable[[argparse.Namespace, Any], int]:
    """The function that a command runs, "module.function" in this package."""
    module, function = name.split(".")

    def run(arguments: argparse.Namespace, telling: Any) -> int:
        code: int = getattr(importlib.import_module(f"lmcdesk.cli.{module}"), function)(arguments, telling)
        return code

    return run


def make_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    about = translate("Cli", "The Lancang-Mekong Plan of Action, offline.")
    parser = _Parser(prog="lmcdesk", description=about, allow_abbrev=False)
    _common(parser, first=True)
    parser.add_argument("--version", action="version", version=f"LMC Desk {__version__}")
    parser.add_argument(
        _OPEN,
        dest="bundles",
        type=Path,
        nargs="+",
        default=[],
        metavar="FILE.lmcb",
        help=translate("Cli", "Open the window and tell what is in bundles; a bundle's name alone does the same."),
    )
    parser.set_defaults(run=_run("window.open_window"))
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    def command(name: str, run: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        _common(made, first=False)
        made.set_defaults(run=_run(run))
        return made

    _desk_commands(command)
    _record_commands(command)
    _sheet_commands(command)
    _exchange_commands(command)
    return parser


def _common(parser: argparse.ArgumentParser, *, first: bool) -> None:
    """What every command takes, before or after its name."""
    unset = argparse.SUPPRESS
    parser.add_argument(
        "--desk",
        type=Path,
        metavar="DIR",
        default=None if first else unset,
        help=translate("Cli", "The desk's folder; else LMCDESK_DIR, else the user's data folder."),
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if first else unset,
        help=translate("Cli", "Print one JSON object instead of lines."),
    )
    parser.add_argument(
        "--as",
        dest="author",
        metavar="NAME",
        default=None if first else unset,
        help=translate("Cli", "Who does this; else the name this computer knows you by."),
    )
    parser.add_argument(
        "--ui-lang",
        choices=list(LANGUAGES),
        default="en" if first else unset,
        help=translate("Cli", "The language of what is printed here."),
    )


Command = Callable[[str, str, str], argparse.ArgumentParser]


def _desk_commands(command: Command) -> None:
    p = command("new", "desk.new", translate("Cli", "Make a new desk."))
    p.add_argument("--country", required=True, metavar="LA", help=translate("Cli", "Country code, ISO 3166-1."))
    p.add_argument("--province", metavar="LA-LM", help=translate("Cli", "Province code, ISO 3166-2."))
    p.add_argument("--role", choices=["secretariat", "coordinator", "manager"], default="coordinator")
    p.add_argument("--name", default="", help=translate("Cli", "The desk's name; else its province's or country's."))
    p = command("sample", "desk.sample", translate("Cli", "Fill an empty desk with a sample programme."))
    p.add_argument("--projects", type=_whole(1, 100_000), default=200, metavar="N")
    p.add_argument(
        "--seed", type=_count, default=2027, metavar="N", help=translate("Cli", "Same seed, same programme.")
    )
    p.add_argument(
        "--window", action="store_true", help=translate("Cli", "Open the window afterwards; makes the desk if need be.")
    )
    p = command("digest", "desk.digest", translate("Cli", "One number for what the desk holds, per stream and in all."))
    p.add_argument("--stream", metavar="S")
    p = command("check", "desk.check", translate("Cli", "Check the desk and name what needs a person."))
    p.add_argument("--quick", action="store_true", help=translate("Cli", "Only whether the database is sound."))
    p = command("audit", "audit.audit", translate("Cli", "Verify every change to its origin, and write the trail."))
    p.add_argument("out", type=Path, nargs="?", metavar="OUT.csv|OUT.jsonl")
    p.add_argument(
        "--author", dest="person", metavar="NAME", help=translate("Cli", "Write that person's entries alone.")
    )
    p = command("backup", "desk.backup", translate("Cli", "Write a backup of the whole desk."))
    p.add_argument("out", type=Path, metavar="OUT")
    p = command("restore", "desk.restore", translate("Cli", "Put a backup in the desk's place; what was is kept."))
    p.add_argument("file", type=Path, metavar="FILE")


def _record_commands(command: Command) -> None:
    p = command("list", "records.list_records", translate("Cli", "List records of a kind."))
    p.add_argument("kind", metavar="KIND")
    p.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE")
    p.add_argument("--limit", type=_count, metavar="N")
    p = command("show", "records.show", translate("Cli", "Show a record with all its fields."))
    p.add_argument("id", metavar="ID", help=translate("Cli", "A record's id, or a project's code."))
    p = command("set", "records.set_fields", translate("Cli", "Change fields of a record, or make one."))
    p.add_argument("id", metavar="ID", help=translate("Cli", "A record's id, a project's code, or a kind to make one."))
    p.add_argument("values", nargs="*", metavar="FIELD=VALUE")
    bin_ = p.add_mutually_exclusive_group()
    bin_.add_argument("--delete", action="store_true", help=translate("Cli", "Put the record in the bin."))
    bin_.add_argument("--restore", action="store_true", help=translate("Cli", "Take it out of the bin."))
    p = command("attach", "evidence.attach", translate("Cli", "Attach a file of evidence to a record."))
    p.add_argument("record", metavar="RECORD", help=translate("Cli", "A project, a milestone or a report."))
    p.add_argument("file", type=Path, metavar="FILE")
    p.add_argument("--caption", metavar="TEXT", help=translate("Cli", "What the file shows."))
    p.add_argument(
        "--original",
        action="store_true",
        help=translate("Cli", "Keep a photo as it is, not as a copy of at most 1600 px and 300 kB."),
    )
    p = command("evidence", "evidence.write_out", translate("Cli", "Write a file of evidence out."))
    p.add_argument("id", metavar="ID", help=translate("Cli", "The id of the record of evidence."))
    p.add_argument("out", type=Path, metavar="OUT", help=translate("Cli", "A file, or a folder for it."))
    p = command("history", "log.history", translate("Cli", "Tell what happened to a record."))
    p.add_argument("id", metavar="ID")
    p = command("find", "records.find", translate("Cli", "Search titles and texts."))
    p.add_argument("words", nargs="+", metavar="WORDS")
    p.add_argument("--limit", type=_count, default=50, metavar="N")
    command("conflicts", "log.conflicts", translate("Cli", "List what waits for a decision."))
    p = command("resolve", "log.resolve", translate("Cli", "Decide a conflict."))
    p.add_argument("conflict", type=_whole(0, 2**63 - 1), metavar="CONFLICT")
    choice = p.add_mutually_exclusive_group(required=True)
    choice.add_argument("--take", choices=["mine", "theirs", "newest"])
    choice.add_argument("--value", metavar="V")
    p = command("undo", "log.undo", translate("Cli", "Take an import or a merge back."))
    p.add_argument("receipt", type=_count, nargs="?", metavar="RECEIPT")
    p.add_argument("--list", action="store_true", help=translate("Cli", "List the receipts instead."))


def _sheet_commands(command: Command) -> None:
    p = command("import", "sheets.import_sheet", translate("Cli", "Take an Excel sheet over."))
    p.add_argument("file", type=Path, metavar="FILE")
    p.add_argument("--sheet", metavar="S")
    p.add_argument("--kind", metavar="KIND", help=translate("Cli", "projects, milestones, funding and so on."))
    p.add_argument("--mapping", type=Path, metavar="M.json")
    p.add_argument("--dry-run", action="store_true", help=translate("Cli", "Only say what would happen."))
    p.add_argument("--marked", type=Path, metavar="OUT.xlsx", help=translate("Cli", "Your workbook, problems marked."))
    p.add_argument(
        "--bad-rows", type=Path, metavar="OUT.xlsx", help=translate("Cli", "The rows with problems alone, to mend.")
    )
    p.add_argument("--accept-ambiguous", choices=["dmy", "mdy", "ymd"])
    p.add_argument(
        "--answer",
        action="append",
        default=[],
        metavar="ABOUT=WORD",
        help=translate("Cli", "What you say to a question that the sheet leaves open."),
    )
    p.add_argument("--header", type=int, metavar="ROW", help=translate("Cli", "The row of headings; 0 for none."))
    p.add_argument(
        "--encoding", default="", metavar="NAME", help=translate("Cli", "That of a text file in an old one, as cp874.")
    )
    p = command("export", "sheets.export", translate("Cli", "Write records to a workbook that can be imported again."))
    p.add_argument("out", type=Path, metavar="OUT.xlsx")
    p.add_argument("--kind", default="projects", metavar="KIND")
    p.add_argument("--country", metavar="LA")
    p.add_argument("--section", metavar="4.2.12")
    p = command("template", "sheets.template", translate("Cli", "Write an empty workbook to fill in."))
    p.add_argument("out", type=Path, metavar="OUT.xlsx")
    p.add_argument("--kind", default="projects", metavar="KIND")
    p.add_argument("--lang", choices=list(LANGUAGES), default="en")
    p = command(
        "letterhead", "reports.letterhead", translate("Cli", "Say what stands at the head of the country's reports.")
    )
    p.add_argument("--mekong-first", choices=["yes", "no"], help=translate("Cli", "Say Mekong-Lancang, or not."))
    logo = p.add_mutually_exclusive_group()
    logo.add_argument(
        "--logo", type=Path, metavar="FILE", help=translate("Cli", "A picture at the head of first pages.")
    )
    logo.add_argument("--no-logo", action="store_true")
    p = command("report", "reports.report", translate("Cli", "Write a report as PDF, or as a workbook (.xlsx)."))
    names = [*(each.name for each in OFFERED), IATI]
    p.add_argument("kind", choices=names, metavar="KIND", help=", ".join(names))
    p.add_argument("names", nargs="+", metavar="[ID] OUT.pdf|OUT.xlsx|OUT.xml")
    p.add_argument("--lang", choices=list(LANGUAGES), default="en")
    p.add_argument("--year", type=_year, metavar="2026")
    p.add_argument("--province", metavar="LA-LM")
    p.add_argument("--calendar", choices=[era.value for era in Era], default=Era.COMMON.value)
    p.add_argument("--native-digits", action="store_true")
    p.add_argument("--org-id", metavar="ID", help=translate("Cli", "For IATI: the office's registered identifier."))
    frozen = p.add_mutually_exclusive_group()
    frozen.add_argument("--draft", action="store_true", help=translate("Cli", "Mark each page as a draft."))
    frozen.add_argument(
        "--freeze", action="store_true", help=translate("Cli", "Keep it as a numbered edition as well.")
    )
    frozen.add_argument(
        "--edition", metavar="N", help=translate("Cli", "Print an edition again, by its number or its id.")
    )
    p.add_argument(
        "--since", metavar="N", help=translate("Cli", "Print what changed since an edition, by its number or its id.")
    )


def _exchange_commands(command: Command) -> None:
    p = command("request", "trust.request", translate("Cli", "Write a request to be enrolled by the secretariat."))
    p.add_argument("out", type=Path, metavar="OUT")
    p = command("enrol", "trust.enrol", translate("Cli", "Enrol a desk: its request in, an answer out."))
    p.add_argument("request", type=Path, metavar="REQUEST")
    p.add_argument("out", type=Path, metavar="OUT")
    p = command("accept", "trust.accept", translate("Cli", "Take the secretariat's answer over."))
    p.add_argument("file", type=Path, metavar="FILE")
    p = command("trust", "trust.trust", translate("Cli", "Trust another secretariat by its fingerprint."))
    p.add_argument("root", type=Path, metavar="ROOT")
    p.add_argument("--fingerprint", required=True, metavar="F")
    p = command("distrust", "trust.distrust", translate("Cli", "Trust a secretariat's stolen key no longer."))
    p.add_argument("fingerprint", metavar="FINGERPRINT", help=translate("Cli", "The key's fingerprint."))
    p = command("revoke", "trust.revoke", translate("Cli", "Take a desk's certificate back."))
    p.add_argument("desk_name", metavar="DESK", help=translate("Cli", "The desk's name or fingerprint."))
    p = command("renew", "trust.renew", translate("Cli", "Make a new key for this desk, and a request with it."))
    p.add_argument("out", type=Path, metavar="OUT")
    p = command("passphrase", "trust.passphrase", translate("Cli", "Protect this desk's key by a passphrase."))
    p.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="FILE",
        help=translate("Cli", "A file that holds it; else LMCDESK_PASSPHRASE, else it is asked for."),
    )
    p = command("bundle", "exchange.bundle", translate("Cli", "Write a bundle for another desk."))
    p.add_argument("out", type=Path, metavar="OUT.lmcb")
    p.add_argument(
        "--for",
        dest="recipient",
        metavar="DESK",
        help=translate("Cli", "The receiving desk's name, id or fingerprint."),
    )
    p.add_argument("--all", action="store_true", help=translate("Cli", "All that this desk holds."))
    p.add_argument(
        "--anew",
        action="store_true",
        help=translate("Cli", "From the beginning, whatever the receiving desk said that it has."),
    )
    only = p.add_mutually_exclusive_group()
    only.add_argument("--province", metavar="CODE", help=translate("Cli", "What is about one province alone."))
    only.add_argument("--project", metavar="PROJECT", help=translate("Cli", "One project alone: its id or code."))
    p.add_argument("--no-evidence", action="store_true", help=translate("Cli", "Without files of evidence."))
    p.add_argument(
        "--part-size",
        type=_whole(1, 1_000_000),
        metavar="MB",
        help=translate("Cli", "Divide it among files of at most so many MB, which may arrive in any order."),
    )
    p.add_argument("--size", action="store_true", help=translate("Cli", "Only say how large it would be."))
    p = command("inspect", "exchange.inspect", translate("Cli", "Say what a bundle holds, without taking it over."))
    p.add_argument("file", type=Path, metavar="FILE")
    p = command("merge", "exchange.merge", translate("Cli", "Take bundles over, or all those in a folder."))
    p.add_argument("files", type=Path, nargs="+", metavar="FILE")
    p = command("waiting", "exchange.waiting", translate("Cli", "List the bundles that were not merged and are kept."))
    p.add_argument("--again", action="store_true", help=translate("Cli", "Try them again."))
    p.add_argument("--drop", metavar="NAME", help=translate("Cli", "Keep one of them no longer."))


def _whole(first: int, last: int) -> Callable[[str], int]:
    """Reads a whole number of a range."""

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = first - 1
        if not first <= number <= last:
            raise argparse.ArgumentTypeError(
                translate("Cli", "“{text}” is not a whole number from {first} to {last}").format(
                    text=text, first=first, last=last
                )
            )
        return number

    return read


_count = _whole(0, 1_000_000_000)
_year = _whole(1990, 2100)
