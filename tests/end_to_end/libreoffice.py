"""Every workbook that the program writes, opened and saved by LibreOffice, then imported again:
python -m tests.end_to_end.libreoffice [LANGUAGE...]

Needs soffice (Debian: libreoffice-calc-nogui). Lists of every kind with odd values, in each language named or in four,
must come back without a change, as .xlsx and as .ods; so must a template, without its example; a marked copy and the
bad rows alone must come back with as many rows as they had. It prints a table, and its exit status is 1 if anything
came back otherwise.
"""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from lmcdesk.domain.values import Role
from lmcdesk.errors import SheetUnreadable
from lmcdesk.i18n import Words
from lmcdesk.sheets.bad_rows import bad_rows
from lmcdesk.sheets.layout import LAYOUTS
from lmcdesk.sheets.marking import marked_copy
from lmcdesk.sheets.preview import SheetPreview, Verdict, preview
from lmcdesk.sheets.writing import export, template
from lmcdesk.store.database import Database
from tests.sheets.test_round_trip import fill

USUAL = ("en", "km", "th", "zh")
EACH = 40
"""Records of each kind."""
FORMS = ("xlsx", "ods")


def saved(folder: Path, form: str) -> Path:
    """The workbooks of a folder as LibreOffice saves them, in a folder beside it."""
    out = folder.with_name(f"{folder.name}-{form}")
    books = [str(path) for path in sorted(folder.glob("*.xlsx"))]
    profile = f"-env:UserInstallation={(folder.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(out), *books]
    subprocess.run(command, check=True, capture_output=True, timeout=900)
    return out


def changed(found: SheetPreview) -> str:
    """What a preview would change, which should be nothing."""
    odd = [row for row in found.rows if row.verdict is not Verdict.SAME or row.problems]
    for row in odd[:3]:
        print(f"  {found.path.name} row {row.number}: {row.verdict} {row.old} {row.values} {row.problems}"[:600])
    return str(len(odd))


def come_back(desk: Database, folder: Path, name: str, rows: int | None) -> str:
    """How many rows of a workbook are not as they went out."""
    path = next(folder.glob(f"{name}.*"), None)
    if path is None:
        return "not opened"
    try:
        found = preview(desk, path)
    except SheetUnreadable as why:
        return "0" if rows is None and "no row stands under" in str(why) else str(why)
    if rows is None or len(found.rows) != rows or not found.headings.own:
        return f"{len(found.rows)} rows"
    return changed(found)


def sent_back(desk: Database, books: Path) -> dict[str, int]:
    """The rows of a marked copy and of the bad rows, of a list of which every third row has a problem."""
    lines = [f"A-{n};ຖະໜົນ {n};{'31/02/2024' if n % 3 == 0 else '13/03/2024'}" for n in range(EACH)]
    text = books.with_name("list.csv")
    text.write_text("\n".join(("Code;Title;Start date", *lines)), "utf-8")
    found = preview(desk, text)
    marked_copy(found, books / "marked.xlsx")
    return {"marked": EACH, "bad-rows": bad_rows(found, books / "bad-rows.xlsx")}


def rows_of(desk: Database, folder: Path, name: str, rows: int | None) -> str:
    """How many rows more or fewer a workbook has than went out."""
    path = next(folder.glob(f"{name}.*"), None)
    return "not opened" if path is None else str(len(preview(desk, path).rows) - (rows or 0))


def main(languages: Sequence[str]) -> int:
    """Write, let LibreOffice save, import, and print what changed."""
    with tempfile.TemporaryDirectory(prefix="lmcdesk-office-") as place:
        folder = Path(place) / "books"
        folder.mkdir()
        desk = Database.create(Path(place) / "desk", country="LA", role=Role.SECRETARIAT, name="office")
        fill(desk, 5, EACH)
        written: dict[str, int | None] = {}
        for language in languages:
            for kind in LAYOUTS:
                name = f"{kind}-{language}"
                written[name] = export(desk, folder / f"{name}.xlsx", kind, words=Words(language))
                template(folder / f"template-{name}.xlsx", kind, Words(language), desk)
                written[f"template-{name}"] = None
        others = sent_back(desk, folder)
        kept = {form: saved(folder, form) for form in FORMS}
        bad = False
        print(f"{'workbook':32} {'rows':>5} " + " ".join(f"{'changed in .' + form:>16}" for form in FORMS))
        for name, rows in (*written.items(), *others.items()):
            look = rows_of if name in others else come_back
            found = [look(desk, kept[form], name, rows) for form in FORMS]
            bad = bad or found != ["0"] * len(FORMS)
            print(f"{name:32} {rows or 0:5} " + " ".join(f"{each:>16}" for each in found))
    return int(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or USUAL))
