"""Texts of 20,000 letters, or of 5,000 without a break, wherever a desk takes any: each report prints them."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from lmcdesk.domain.base import kinds
from lmcdesk.reports import editions
from lmcdesk.reports.offered import OFFERED, About, Asked
from lmcdesk.reports.printing import print_report
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from tests.reports import programme
from tests.reports.programme import TODAY

Desks = Callable[..., Database]

KINDS = (
    *("project", "milestone", "funding_line", "indicator", "progress_report"),
    *("assessment", "recommendation", "organisation"),
)
PLACED = frozenset({"measure", "country", "province"})
"""By what a report finds its projects."""


def lengthened(database: Database, text: str) -> list[Edit]:
    """Every text of one record of each kind, made that long."""
    edits = []
    with database.raw() as connection:
        for name in KINDS:
            texts = [f.name for f in kinds()[name].fields.values() if f.holds is str and not f.choice]
            ((id_,),) = connection.execute(f"SELECT id FROM {name} ORDER BY id LIMIT 1")
            edits.append(Edit(name, UUID(bytes=id_), {field: text for field in texts if field not in PLACED}))
    return edits


@pytest.mark.parametrize(("words", "length"), [("គម្រោងព្យាករណ៍ទឹកជំនន់", 20_000), ("W", 5_000)], ids=["km", "W"])
def test_each_report_prints_texts_of_any_length(make_desk: Desks, tmp_path: Path, words: str, length: int) -> None:
    database = make_desk("Vientiane")
    told = programme.irrigation(database)
    annual = editions.freeze(database, Asked("annual", today=TODAY), "Keo")
    with database.writing("Keo", "sample") as journal:
        journal.append(lengthened(database, (words * length)[:length]))
        journal.edit("project", told.project, {"proposal": "proposed", "proposal_year": 2027})
    wanted = [
        Asked(
            each.name,
            today=TODAY,
            province="LA-LM" if each.about is About.PROVINCE else None,
            project=told.project if each.about is About.PROJECT else None,
        )
        for each in OFFERED
    ]
    since = Asked("annual", today=TODAY, since=annual.id)
    for asked in [*wanted, since]:
        assert print_report(database, asked, tmp_path / f"{asked.name}.pdf") < 1000, asked.name
    for name in ("project", "annual"):
        with pypdfium2.PdfDocument(tmp_path / f"{name}.pdf") as found:
            drawn = sum(page.get_textpage().get_text_range().count(words[:1]) for page in found)
        assert drawn > length / len(words) * 5, name
