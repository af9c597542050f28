"""A sheet for a native reader to sign: python translations/sign_off.py LANG OUT.pdf

Each text of the catalogue and of the program stands beside the English, with what a second translator read in it, if
that is kept, and what is in doubt. What is in doubt comes first.
"""

import json
import sys
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from reportlab.platypus import Flowable

from lmcdesk.catalogue.plan import shipped
from lmcdesk.i18n import LANGUAGES
from lmcdesk.reports.cells import lines
from lmcdesk.reports.manner import Manner
from lmcdesk.reports.pages import Document, write
from lmcdesk.reports.paragraphs import Paragraph
from lmcdesk.reports.styles import Styles
from lmcdesk.reports.tables import Column, Group, Row, table
from translations import update

HERE = Path(__file__).resolve().parent
EN = Manner("en")


def catalogue(language: str) -> Iterator[tuple[str, str, str, str, str]]:
    """The texts of the catalogue: where it stands, the English, the translation, what was read in it, the doubt."""
    plan = shipped()
    worded = [(f"pillar {each.number}", each) for each in plan.pillars]
    worded += [(f"section {each.number}", each) for each in plan.sections]
    worded += [(f"measure {each.id}", each) for each in plan.measures]
    worded += [(f"area {each.code}", each) for each in plan.priority_areas]
    worded += [(f"body {each.code}", each) for each in plan.bodies]
    worded += [(f"source {each.code}", each) for each in plan.funding_sources]
    worded += [(f"partner {each.code}", each) for each in plan.partners]
    checked = json.loads((HERE / "catalogue" / f"{language}.json").read_text("utf-8"))
    for key, entry in worded:
        told = checked[key]
        yield key, entry.text("en"), entry.text(language), told["back"], told.get("doubt", "")


def program(language: str) -> Iterator[tuple[str, str, str, str, str]]:
    """The same of the program's own texts, of which no reading back is kept."""
    known, doubts = update.read(language), update.doubts(language)
    for text in update.texts():
        yield text[0], text[1], known.get(text, ""), "", doubts.get(text, "")


def story(language: str) -> Iterator[Flowable]:
    """The sheet as blocks."""
    styles = Styles("en", EN)
    texts = [*catalogue(language), *program(language)]
    yield Paragraph(f"Sign-off: {LANGUAGES[language]}", styles.title)
    doubted, others = [t for t in texts if t[-1]], [t for t in texts if not t[-1]]
    counts = f"{EN.number(len(texts))} texts, {EN.number(len(doubted))} of them in doubt"
    yield Paragraph(counts, styles.subtitle)
    yield table((Column("Read by", 3), Column("Office", 3), Column("Day and signature", 3)), [(" ", " ", " ")], styles)
    for heading, some in (("In doubt", doubted), ("All others", sorted(others, key=lambda t: t[0]))):
        yield Paragraph(heading, styles.heading)
        rows: list[Row] = []
        for where, members in groupby(some, key=lambda t: t[0]):
            rows.append(Group(where))
            for _, english, told, back, doubt in members:
                rows.append((english, told, lines(styles, back, doubt)))
        columns = (
            Column("English", 3),
            Column(LANGUAGES[language], 3),
            Column("Read back by another; what is in doubt", 3),
        )
        yield table(columns, rows, styles)


def main() -> None:
    _, language, out = sys.argv
    document = Document(f"Sign-off {language}", date.today(), EN, "LMC Desk")
    print(f"{out}: {write(Path(out), document, list(story(language)))} pages")


if __name__ == "__main__":
    main()
