"""All assessments side by side: means by form, what is low, what was suggested and is late."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.values import AssessmentForm, RecommendationState
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.offered import Asked
from lmcdesk.reports.printing import print_report
from lmcdesk.reports.summaries import assessments
from lmcdesk.reports.summaries.assessments import AssessmentsSummary
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.odd import LONG, odd
from tests.reports.programme import TODAY, edit
from tests.reports.reading import squeezed, text_of

Desks = Callable[..., Database]


def summary_of(database: Database, year: int | None = None) -> AssessmentsSummary:
    with snapshot(database) as found:
        return assessments.summarise(found, "LA", TODAY, year=year)


def test_means_are_of_the_scores_that_were_given(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    summary = summary_of(database)
    own, peer = summary.forms
    assert (own.form, own.assessments, own.projects, own.low) == (AssessmentForm.SELF, 1, 1, 0)
    assert own.means == (5, 4, 3, 3, None, 4)  # its impact is not applicable
    assert own.mean == Decimal("3.8")
    assert (peer.form, peer.means, peer.low) == (AssessmentForm.PEER, (5, 4, 3, 2, None, 3), 1)
    assert (summary.whole.assessments, summary.whole.projects, summary.whole.mean) == (2, 1, Decimal("3.6"))
    assert [sheet.form for sheet in summary.projects[0].sheets] == [AssessmentForm.SELF, AssessmentForm.PEER]


def test_suggestions_are_listed_with_the_latest_first(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    summary = summary_of(database)
    said = [(line.said.text, line.said.overdue, line.said.open) for line in summary.suggestions]
    assert said == [
        ("Agree on one bank account for all three lots.", 23, True),
        ("Keep spare parts for the pumps in Namtha.", 0, True),
        ("Already carried out", 0, False),
    ]
    assert summary.overdue == 1
    assert dict(summary.states) == {state: 1 for state in RecommendationState if state != "declined"}


def test_a_year_leaves_only_its_assessments(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    assert summary_of(database, 2026).whole.assessments == 2
    assert summary_of(database, 2025).whole.assessments == 0


def test_the_sheet_says_who_gave_which_score(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "sheet.pdf"
    print_report(database, Asked("assessments", today=TODAY), path)
    text = text_of(path)
    for said in (
        *("Assessments: Lao PDR", "As of 24 Nov 2026", "Mean scores by form", "Assessments: 2", "3.8", "3.4"),
        *("LA-2025-0031", "Self-evaluation", "Peer review", "Keo Somphone", "9 Oct 2026", "n/a"),
        *("Scores of 2 and less are marked.", "23 days past due", "Open: 1; Accepted: 1; Carried out: 1"),
        *("Open recommendations without a due day: 1.", "4.2.12 Water Resources Cooperation"),
    ):
        assert squeezed(said) in text, said


def test_reasons_stand_under_low_scores_and_projects_in_order_have_one_line(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    low, apart, near = (edit("project", code=f"P{n}", title=name, country="LA") for n, name in enumerate("ABC", 1))
    judged = (
        (
            low,
            {"form": "self", "impact": 2, "impact_reason": "The market is closed."},
        ),
        (low, {"form": "peer", "impact": 1, "relevance": 5}),
        (apart, {"form": "self", "relevance": 5, "efficiency": 5, "impact": 0, "relevance_reason": "Kept back."}),
        (apart, {"form": "peer", "relevance": 3, "efficiency": 4, "impact": 5}),
        (near, {"form": "self", "relevance": 5, "relevance_reason": "Kept back."}),
        (near, {"form": "third_party", "relevance": 4, "efficiency": 3}),
    )
    with database.writing("Keo") as journal:
        journal.append([low, apart, near])
        journal.append([edit("assessment", project=project.id, **fields) for project, fields in judged])
    summary = summary_of(database)
    assert [(line.code, line.low, line.differing, line.open, line.mean) for line in summary.projects] == [
        ("P1", True, (), True, Decimal(8) / 3),
        ("P2", False, (0,), True, Decimal("4.4")),
        ("P3", False, (), False, Decimal(4)),
    ]
    assert summary.unexplained == 1
    path = tmp_path / "sheet.pdf"
    print_report(database, Asked("assessments", today=TODAY), path)
    text = text_of(path)
    for said in (
        "on which assessors lie more than one point apart: 2. The others have one line each, further below: 1.",
        "Impact: 2 · The market is closed.",
        "Assessors lie more than one point apart on: Relevance.",
        "Low scores without a reason: 1.",
        "P3 C – 2 4.0",
    ):
        assert squeezed(said) in text, said
    assert squeezed("Kept back.") not in text


def test_of_settled_suggestions_the_last_are_listed_and_open_ones_all(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    project = edit("project", country="LA", title="Roads")
    many = [
        edit("recommendation", project=project.id, text=f"{state} {n:03}.", state=state, due=TODAY + timedelta(n))
        for n in range(60)
        for state in ("open", "declined")
    ]
    with database.writing("Keo") as journal:
        journal.append([project, *many])
    path = tmp_path / "sheet.pdf"
    print_report(database, Asked("assessments", today=TODAY), path)
    text = text_of(path)
    assert squeezed("Listed are all that are open, and 25 of the 60 that are settled.") in text
    assert all(f"open{n:03}." in text for n in range(60))
    assert [n for n in range(60) if f"declined{n:03}." in text] == [*range(35, 60)]


def test_nothing_recorded_is_told_in_sentences(make_desk: Desks, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    assert print_report(make_desk("Vientiane"), Asked("assessments", today=TODAY), path) == 1
    text = text_of(path)
    assert squeezed("No assessment of a project of Lao PDR is recorded at this desk yet.") in text
    assert squeezed("No recommendation has been recorded.") in text


def test_odd_assessments_print(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Vientiane")
    project, long, *_ = odd(database, 2027)
    nowhere = edit("project", title="Nowhere")
    with database.writing("Keo") as journal:
        journal.append(
            [
                nowhere,
                edit("assessment", project=project.id),
                edit("assessment", project=long.id, form="oracle", relevance=9, impact=-1, assessor=LONG),
                edit("assessment", project=nowhere.id, form="self", relevance=1),
                edit("recommendation", project=project.id),
                edit("recommendation", project=long.id, text=LONG, owner=LONG, state="?", due=date(1, 1, 1)),
                edit("recommendation", text="Of no project"),
            ]
        )
    summary = summary_of(database)
    assert (summary.whole.assessments, summary.whole.mean, summary.odd_scores, summary.without_day) == (2, None, 2, 2)
    assert len(summary.suggestions) == 2
    path = tmp_path / "sheet.pdf"
    print_report(database, Asked("assessments", today=TODAY), path)
    text = text_of(path)
    assert squeezed("Form not given") in text
    assert "NaN" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    path = tmp_path / "sheet.pdf"
    assert print_report(database, Asked("assessments", language=language, today=TODAY), path) >= 1
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language


def test_reading_stops_when_asked(make_desk: Desks) -> None:
    database = make_desk("Vientiane")
    programme.irrigation(database)
    with snapshot(database) as found, pytest.raises(Cancelled):
        assessments.summarise(found, "LA", TODAY, Progress(stop=lambda: True))
