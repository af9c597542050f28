"""A hundred pages of mixed text as tables: printed by us, against what prints the same text otherwise; and the largest
report. Run as STAGE FOLDER it does one stage and tells what it measured."""

import html
import json
import shutil
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from uuid import UUID

from alone import alone
from exchange import table
from stages import megabytes

SECTIONS = 80
"""Each with a heading, six paragraphs and a table, one language after the other: about a hundred pages."""

DAY = date(2026, 11, 24)
"""As of which the largest report is."""

Told = dict[str, Any]

_RIVALS = {
    "reportlab": ("reportlab", "ReportLab, not shaped"),
    "typst": ("typst", "typst"),
    "weasyprint": ("weasyprint", "WeasyPrint"),
    "qt": ("PySide6", "Qt, QTextDocument and QPdfWriter"),
}


def pages(folder: Path, turns: int) -> list[str]:
    """The comparison: lines to print."""
    work = folder / "pages"
    work.mkdir()
    alone("pages.py", "setup", folder=work)
    present = [name for name, (needs, _) in _RIVALS.items() if find_spec(needs)]
    told: dict[str, list[Told]] = {}
    for _ in range(turns):
        for stage in ("ours", *present):
            told.setdefault(stage, []).append(alone("pages.py", stage, folder=work))
    rows = [["100 mixed pages, seven languages", "CPU", "memory", "size", "pages"], _row("ours", "ours", told)]
    for name, (_, title) in _RIVALS.items():
        rows.append(_row(name, title, told) if name in present else [title, "absent: not installed"])
    lines = table(rows)
    lines.append("in brackets ours by theirs; aimed at: 2.5 times ReportLab, ahead of typst")
    alone("pages.py", "programme", folder=work)
    whole = alone("pages.py", "annual", folder=work)
    lines.append("")
    lines.append(
        "The annual report in Khmer, which counts {projects:,} projects with {milestones:,} milestones that belong to "
        "its country or reach it (the desk holds {all_projects:,} and {all_milestones:,}):".format(**whole)
    )
    lines += table(
        [
            ["CPU", "", "what it holds"],
            ["reading", f"{whole['reading']:.1f} s", "SQLite's work and the making of records and rows from it"],
            ["summing", f"{whole['summing']:.1f} s", "all else until the figures are there, standings of projects too"],
            ["drawing", f"{whole['drawing']:.1f} s", "blocks, shaping, lines, pages, and the file"],
        ]
    )
    lines.append(
        "{pages} pages, {size:.1f} MB, {megabytes:.0f} MB of memory; aimed at: under 5 MB; the stopwatch's own time "
        "counts in reading and summing".format(**whole)
    )
    shutil.rmtree(work)
    return lines


def _row(stage: str, title: str, told: dict[str, list[Told]]) -> list[str]:
    mine = told[stage]
    seconds = f"{statistics.median(one['seconds'] for one in mine):.2f} s"
    if stage != "ours":
        ratio = statistics.median(a["seconds"] / b["seconds"] for a, b in zip(told["ours"], mine, strict=True))
        seconds += f" ({ratio:.2f})"
    last = mine[-1]
    held = max(one["megabytes"] for one in mine)
    return [title, seconds, f"{held:.0f} MB", f"{last['bytes'] / 1000:.0f} kB", str(last["pages"])]


def _setup(folder: Path) -> Told:
    from lmcdesk.catalogue.plan import shipped
    from lmcdesk.i18n import LANGUAGES

    plan, sections = shipped(), []
    for n in range(SECTIONS):
        language = list(LANGUAGES)[n % len(LANGUAGES)]
        texts = [measure.text(language) for measure in plan.measures]
        own = [texts[(n * 13 + at) % len(texts)] for at in range(24)]
        paragraphs = [" ".join(own[at : at + 2]) for at in range(0, 12, 2)]
        rows = [[str(at), own[12 + at], own[(17 + at) % 24], f"{at * 1234:,}"] for at in range(1, 6)]
        heading = plan.sections[n % len(plan.sections)].text(language)
        sections.append({"language": language, "heading": heading, "paragraphs": paragraphs, "rows": rows})
    (folder / "sections.json").write_text(json.dumps(sections, ensure_ascii=False), "utf-8")
    return {}


def _ours(folder: Path, sections: list[Any]) -> None:
    from lmcdesk.reports.manner import Manner
    from lmcdesk.reports.pages import Document, write
    from lmcdesk.reports.paragraphs import Paragraph
    from lmcdesk.reports.styles import Styles
    from lmcdesk.reports.tables import Column, table

    story: list[Any] = []
    columns = (Column("", 25), Column("", 140), Column("", 260), Column("", 90, "right"))
    for section in sections:
        styles = Styles(section["language"])
        story.append(Paragraph(section["heading"], styles.heading))
        story += [Paragraph(text, styles.text) for text in section["paragraphs"]]
        story.append(table(columns, section["rows"], styles))
    write(folder / "out.pdf", Document("Mixed pages", date(2026, 11, 24), Manner("en")), story)


def _reportlab(folder: Path, sections: list[Any]) -> None:
    """Without shaping or dictionaries: what it prints of four of the languages cannot be read, but it is as fast as can
    be."""
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    from lmcdesk.reports import fonts

    of = {"zh": "Hani", "km": "Khmr", "lo": "Laoo", "my": "Mymr", "th": "Thai"}
    for file in fonts.files():
        pdfmetrics.registerFont(TTFont(file.script, str(file.path), shapable=False))
    story: list[Any] = []
    for section in sections:
        font = of.get(section["language"], "Latn")
        head = ParagraphStyle("head", fontName=font, fontSize=13, leading=20, spaceBefore=16, spaceAfter=6)
        text = ParagraphStyle("text", fontName=font, fontSize=10, leading=16, spaceAfter=7)
        small = ParagraphStyle("small", fontName=font, fontSize=8.75, leading=14)
        if section["language"] in of:
            head.wordWrap = text.wordWrap = small.wordWrap = "CJK"
        story.append(Paragraph(html.escape(section["heading"]), head))
        story += [Paragraph(html.escape(each), text) for each in section["paragraphs"]]
        rows = [[Paragraph(html.escape(cell), small) for cell in row] for row in section["rows"]]
        style = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.grey)])
        story.append(Table(rows, colWidths=[25, 140, 230, 90], style=style))
    SimpleDocTemplate(str(folder / "out.pdf"), leftMargin=54, rightMargin=54).build(story)


_FAMILY = {
    "zh": "Noto Sans SC",
    "km": "Noto Sans Khmer",
    "lo": "Noto Sans Lao",
    "my": "Noto Sans Myanmar",
    "th": "Noto Sans Thai",
}


def _page(sections: list[Any], *, faces: bool) -> str:
    from lmcdesk.reports import fonts

    css = "@page{size:A4;margin:54pt} body{font:10pt/1.6 'Noto Sans'} h2{font-size:13pt} "
    css += "td{border-bottom:.5pt solid grey}"
    if faces:
        for file in fonts.files():
            css += f"@font-face{{font-family:'{file.family}';src:url('{file.path.as_uri()}')}}"
    parts = []
    for section in sections:
        family = _FAMILY.get(section["language"], "Noto Sans")
        rows = "".join(
            "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in section["rows"]
        )
        body = f"<h2>{html.escape(section['heading'])}</h2>"
        body += "".join(f"<p>{html.escape(text)}</p>" for text in section["paragraphs"])
        own = f"font-family:'{family}','Noto Sans'"
        parts.append(f'<div lang="{section["language"]}" style="{own}">{body}<table>{rows}</table></div>')
    return f"<html><head><style>{css}</style></head><body>{''.join(parts)}</body></html>"


def _weasyprint(folder: Path, sections: list[Any]) -> None:
    import weasyprint

    weasyprint.HTML(string=_page(sections, faces=True)).write_pdf(folder / "out.pdf")


def _qt(folder: Path, sections: list[Any]) -> None:
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    from lmcdesk.reports import fonts

    app = QGuiApplication([])
    for file in fonts.files():
        QFontDatabase.addApplicationFont(str(file.path))
    writer = QPdfWriter(str(folder / "out.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(19, 19, 19, 19))
    document = QTextDocument()
    document.setHtml(_page(sections, faces=False))
    document.print_(writer)
    del writer, app


def _typst(folder: Path, sections: list[Any]) -> None:
    import typst

    from lmcdesk.reports import fonts

    families = ", ".join(f'"{file.family}"' for file in fonts.files())
    parts = [f'#set page(paper: "a4", margin: 54pt)\n#set text(size: 10pt, font: ({families}))\n']
    for section in sections:
        cells = ", ".join(f"[{_escaped(cell)}]" for row in section["rows"] for cell in row)
        texts = "\n\n".join(map(_escaped, section["paragraphs"]))
        heading = f"#text(size: 13pt, weight: 700)[{_escaped(section['heading'])}]"
        parts.append(
            f'#[#set text(lang: "{section["language"]}")\n{heading}'
            f"\n\n{texts}\n\n#table(columns: (25pt, 140pt, 230pt, 90pt), {cells})]\n"
        )
    (folder / "in.typ").write_text("\n".join(parts), "utf-8")
    places = sorted({str(file.path.parent) for file in fonts.files()})
    typst.compile(str(folder / "in.typ"), output=str(folder / "out.pdf"), font_paths=places, ignore_system_fonts=True)


def _escaped(text: str) -> str:
    return "".join("\\" + letter if letter in "#$*_`<>@\\[]~=-+/\"'" else letter for letter in text)


OWN_PROJECTS, OWN_MILESTONES = 2_000, 50_000
"""What the annual report counts at least."""

_FILLED = 2_600
"""Projects of a sample of which more than OWN_PROJECTS belong to the desk's country or reach it."""


def _own_milestones(connection: sqlite3.Connection, projects: Iterable[UUID]) -> int:
    own = {project.bytes for project in projects}
    return sum(id_ in own for (id_,) in connection.execute("SELECT project FROM milestone WHERE deleted = 0"))


def _programme(folder: Path) -> Told:
    """A desk whose country has 2,000 projects and 50,000 milestones; other countries have some more."""
    from lmcdesk.domain.base import new_id
    from lmcdesk.domain.values import Role
    from lmcdesk.reports.summaries import national
    from lmcdesk.reports.summaries.reading import snapshot
    from lmcdesk.sample import fill
    from lmcdesk.store.database import Database
    from lmcdesk.store.journal import Edit

    database = Database.create(folder / "desk", country="LA", role=Role.SECRETARIAT, name="Vientiane")
    fill(database, _FILLED)
    with snapshot(database) as found:
        nation = national.summarise(found, "LA", DAY.year, DAY)
        projects = [line.id for line in nation.listed]
        count = _own_milestones(found.connection, projects)
    assert len(projects) >= OWN_PROJECTS
    begin = date(2026, 1, 1)
    with database.writing("bench", "sample") as journal:
        journal.append(
            [
                Edit(
                    "milestone",
                    new_id(),
                    {"project": projects[n % len(projects)], "title": f"Step {n}", "planned": day},
                )
                for n in range(OWN_MILESTONES - count)
                for day in [begin + timedelta(days=n % 700)]
            ]
        )
    return {}


class Stopwatch:
    """CPU seconds within what it watches; what is watched within that counts once."""

    def __init__(self) -> None:
        self.seconds, self._depth = 0.0, 0

    def call(self, does: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        self._depth += 1
        began = time.process_time() if self._depth == 1 else 0.0
        try:
            return does(*arguments, **named)
        finally:
            self._depth -= 1
            if not self._depth:
                self.seconds += time.process_time() - began

    def watch(self, does: Callable[..., Any]) -> Callable[..., Any]:
        """The same, timed."""
        return lambda *arguments, **named: self.call(does, *arguments, **named)

    def each(self, makes: Callable[..., Iterable[Any]]) -> Callable[..., Iterator[Any]]:
        """The same, each of whose values is timed as it is made."""

        def made(*arguments: Any, **named: Any) -> Iterator[Any]:
            rows, end = iter(self.call(makes, *arguments, **named)), object()
            while (row := self.call(next, rows, end)) is not end:
                yield row

        return made


def _watch_reading(watch: Stopwatch) -> None:
    """Time all that is asked of SQLite in this process, and the records that are made from its rows."""
    from lmcdesk.store import lookup

    def timed(name: str) -> Callable[..., Any]:
        method = getattr(sqlite3.Cursor, name)
        return lambda self, *arguments, **named: watch.call(method, self, *arguments, **named)

    asked = "execute", "fetchone", "fetchmany", "fetchall", "__next__"
    Cursor = type("Cursor", (sqlite3.Cursor,), {name: timed(name) for name in asked})  # noqa: N806 a class

    class Connection(sqlite3.Connection):
        def cursor(self, factory: type[sqlite3.Cursor] = Cursor) -> sqlite3.Cursor:
            return super().cursor(factory)

    connect = sqlite3.connect
    sqlite3.connect = lambda *arguments, **named: connect(*arguments, factory=Connection, **named)
    lookup.records = watch.each(lookup.records)
    lookup.milestones = watch.watch(lookup.milestones)


def _annual(folder: Path) -> Told:
    import pypdfium2

    from lmcdesk.reports.offered import Asked
    from lmcdesk.reports.pages import write
    from lmcdesk.reports.report import draw, take
    from lmcdesk.store.database import Database

    watch = Stopwatch()
    _watch_reading(watch)
    database, asked = Database.open(folder / "desk"), Asked("annual", "km", today=DAY)
    watch.seconds = 0.0
    began = time.process_time()
    figures = take(database, asked)
    taken = time.process_time()
    reading = watch.seconds
    path = folder / "annual.pdf"
    write(path, *draw(figures, asked.manner(mekong_first=figures.mekong_first), database.folder))
    drawn = time.process_time()
    listed = figures.summary.nation.listed
    with database.raw() as connection:
        held = [
            connection.execute(f"SELECT count(*) FROM {kind} WHERE deleted = 0").fetchone()[0]
            for kind in ("project", "milestone")
        ]
        own = _own_milestones(connection, [line.id for line in listed])
    return {
        "projects": len(listed),
        "milestones": own,
        "all_projects": held[0],
        "all_milestones": held[1],
        "reading": reading,
        "summing": taken - began - reading,
        "drawing": drawn - taken,
        "pages": len(pypdfium2.PdfDocument(path)),
        "size": path.stat().st_size / 1e6,
        "megabytes": megabytes(),
    }


_PRINTERS: dict[str, Callable[[Path, list[Any]], None]] = {
    "ours": _ours,
    "reportlab": _reportlab,
    "typst": _typst,
    "weasyprint": _weasyprint,
    "qt": _qt,
}


def main() -> None:
    _, stage, place = sys.argv
    folder = Path(place)
    if stage in _PRINTERS:
        _PRINTERS[stage](folder, json.loads((folder / "sections.json").read_text("utf-8")))
        told: Told = {"seconds": time.process_time(), "megabytes": megabytes()}
        import pypdfium2

        told |= {"bytes": (folder / "out.pdf").stat().st_size}
        told |= {"pages": len(pypdfium2.PdfDocument(folder / "out.pdf"))}
    else:
        told = {"setup": _setup, "programme": _programme, "annual": _annual}[stage](folder)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
