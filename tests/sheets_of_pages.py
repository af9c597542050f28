"""Each report in each language, to be looked at: python tests/sheets_of_pages.py OUT [--only NAME] [--lang km]

They are printed from the sample programme. Of each there is the PDF, each page as a picture, and for each report a
sheet with its first pages, one row a language.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lmcdesk.domain.values import Role
from lmcdesk.i18n import LANGUAGES
from lmcdesk.reports.manner import Era
from lmcdesk.reports.offered import OFFERED, About, Asked, Offered
from lmcdesk.reports.printing import print_report
from lmcdesk.sample import fill
from lmcdesk.store import lookup
from lmcdesk.store.database import Database

TODAY = date(2026, 11, 24)
DOTS = 110
"""To the inch, of a page by itself."""
ACROSS, HIGH, GAP = 7, 420, 10
"""Pages in a row of a sheet, their height and the room between them, in dots."""
WRITTEN = {"th": (Era.BUDDHIST, False), "km": (Era.COMMON, True), "my": (Era.COMMON, True)}
"""The era and the digits of a language where it does not write as the others."""


def asked(report: Offered, language: str, database: Database) -> Asked:
    """A report as someone of that language may choose it."""
    era, native = WRITTEN.get(language, (Era.COMMON, False))
    project = province = None
    if report.about is About.PROJECT:
        with database.raw() as connection:
            project = lookup.named(connection, "project")[0].id
    if report.about is About.PROVINCE:
        province = "LA-LM"
    return Asked(report.name, language, province=province, project=project, era=era, native=native, today=TODAY)


def pictured(path: Path) -> Iterator[Image.Image]:
    """The pages of a PDF."""
    document = pypdfium2.PdfDocument(path)
    for page in document:
        yield page.render(scale=DOTS / 72).to_pil()


def sheet(rows: list[list[Image.Image]]) -> Image.Image:
    """Pages in rows on a grey ground."""
    widest = max(sum(page.width + GAP for page in row) for row in rows) + GAP
    made = Image.new("RGB", (widest, len(rows) * (HIGH + GAP) + GAP), "#9aa5a8")
    for n, row in enumerate(rows):
        left = GAP
        for page in row:
            made.paste(page, (left, GAP + n * (HIGH + GAP)))
            left += page.width + GAP
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", choices=[each.name for each in OFFERED])
    parser.add_argument("--lang", choices=list(LANGUAGES))
    parser.add_argument("--projects", type=int, default=200)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lmcdesk-pages-") as folder:
        database = Database.create(Path(folder) / "desk", country="LA", role=Role.SECRETARIAT, name="Vientiane")
        fill(database, chosen.projects)
        for report in OFFERED:
            if chosen.only not in (None, report.name):
                continue
            rows = []
            for language in [chosen.lang] if chosen.lang else LANGUAGES:
                path = chosen.out / f"{report.name}-{language}.pdf"
                count = print_report(database, asked(report, language, database), path)
                rows.append([])
                for n, page in enumerate(pictured(path), 1):
                    page.save(path.with_name(f"{path.stem}-{n:02}.png"))
                    if n <= ACROSS:
                        rows[-1].append(page.resize((page.width * HIGH // page.height, HIGH)).convert("RGB"))
                print(f"{path.name}: {count} pages, {path.stat().st_size // 1000} kB", flush=True)
            sheet(rows).save(chosen.out / f"{report.name}.png")


if __name__ == "__main__":
    main()
