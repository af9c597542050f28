"""Project sheets: all that is known of a project stands on its page, and any project can be printed."""

import io
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from lmcdesk.domain.base import new_id
from lmcdesk.errors import WrongInput
from lmcdesk.i18n import LANGUAGES
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from tests.reports import programme
from tests.reports.programme import TODAY, edit, print_project

Desks = Callable[..., Database]


def words(data: bytes) -> str:
    """The text of all pages without blanks, since lines and letters may part anywhere."""
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages))


def squeezed(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def printed(database: Database, edits: list[Edit], tmp_path: Path) -> str:
    """What stands on the sheet of the first of some records."""
    with database.writing("Keo") as journal:
        journal.append(edits)
    path = tmp_path / "sheet.pdf"
    assert print_project(database, edits[0].id, path, today=TODAY) >= 1
    return words(path.read_bytes())


def test_a_full_sheet_takes_two_pages_and_leaves_nothing_out(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("National LMC Secretariat")
    path = tmp_path / "sheet.pdf"
    assert print_project(database, programme.irrigation(database).project, path, today=TODAY) == 2
    text = words(path.read_bytes())
    for said in (
        *("Small-scale irrigation, Luang Namtha", programme.LAO_TITLE, programme.LAO_PUMP, programme.KHMER_STEP),
        *("LA-2025-0031", "In implementation", "As of 24 Nov 2026", "National LMC Secretariat"),
        *("4.2.12-3", "Water Resources Cooperation", "Economy and Sustainable Development", "4.2.5-1 Agriculture"),
        *("Boun Neua (Phongsaly)", "Provincial Water Office, Luang Namtha", "Nam Tha Construction: works"),
        *("adopted 31 Dec 2026", "56 days later", "13 days later", "12,400", "women: 6,510", "USD 890,000"),
        "(5 × 100 + 10 × 100 + 25 × 100 + 25 × 65 + 10 × 90 + 15 × 10 + 5 × 0 + 5 × 0) ÷ 100 ≈ 66.",
        *("55 days past due", "Flood or storm: The August flood", "Waits for: Pump station, civil works", "35 behind"),
        *("LAK 2,160,000,000", "Total in USD", "USD 337,600", "CNY 5,688,000", "In kind"),
        "Not in the totals (USD, CNY): EUR 25,000 committed, EUR 0 spent.",
        *("Operators trained", "women 5, men 6", "212.5", "27 %"),
        *("1 Jul 2026 to 30 Sep 2026", "Returned", "Say which invoices", "coffer dam", "pumps leave the works"),
        *("Self-evaluation", "n/a", "procurement takes twice", "one bank account", "23 days past due"),
    ):
        assert squeezed(said) in text, said
    for left_out in ("Not yet.", "Already carried out", "Canals of lots 1 and 2 are finished"):
        assert squeezed(left_out) not in text


def test_the_same_project_and_day_give_the_same_bytes(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    project = programme.irrigation(database).project
    files = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for path in files:
        print_project(database, project, path, today=TODAY)
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_prints_in_each_language(make_desk: Desks, tmp_path: Path, language: str) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    path = tmp_path / "sheet.pdf"
    assert print_project(database, programme.irrigation(database).project, path, language=language, today=TODAY) <= 4
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == language
    text = words(path.read_bytes())
    assert squeezed(programme.LAO_PUMP) in text
    # The title in the report's language leads where it is the country's.
    leads = text.index(squeezed(programme.LAO_TITLE)) < text.index(squeezed("Small-scale irrigation, Luang"))
    assert leads == (language == "lo")


def test_a_project_of_which_nothing_is_known_says_so(make_desk: Desks, tmp_path: Path) -> None:
    text = printed(make_desk("Luang Namtha", "LA-LM"), [edit("project")], tmp_path)
    for said in (
        "Without a title",
        "No dates have been given for this project.",
        "No milestones have been recorded.",
        "No funding has been recorded.",
        "No progress report has been handed in.",
    ):
        assert squeezed(said) in text, said
    for left_out in ("Indicators", "Assessments", "recommendations", "Budget", "Beneficiaries", "None"):
        assert left_out not in text


ODD: dict[str, tuple[dict[str, object], list[str]]] = {
    "no budget at all": ({"budget": Decimal(0), "currency": "USD"}, ["USD 0"]),
    "a budget below zero": ({"budget": Decimal("-1500.5"), "currency": "LAK"}, ["LAK −1,500.50"]),
    "a budget without a currency": ({"budget": Decimal(1200)}, ["1,200 (currency not given)"]),
    "a budget beyond measure": ({"budget": Decimal(10) ** 40, "currency": "VND"}, ["VND 1.000E+40"]),
    "a measure of no plan": ({"measure": "9.9.9-9"}, ["9.9.9-9"]),
    "a province of nowhere": ({"country": "XX", "province": "XX-YY"}, ["XX-YY", "XX"]),
    "an end before the begin": (
        {"planned_start": date(2027, 1, 1), "planned_end": date(2025, 1, 1)},
        ["1 Jan 2027", "1 Jan 2025"],
    ),
    "a stage of a newer version": ({"stage": "reopened", "code": "LA-1"}, ["LA-1"]),
    "cancelled": ({"stage": "cancelled", "planned_end": date(2025, 1, 1)}, ["Cancelled"]),
    "only a local title": ({"title_local": programme.LAO_TITLE}, [programme.LAO_TITLE]),
    "the same title twice": ({"title": "Bridge", "title_local": "Bridge"}, ["Bridge"]),
    "markup in texts": ({"title": "<b>A & B</b>", "objective": "%s {0} {name} </para>"}, ["<b>A & B</b>", "{name}"]),
    "women beyond all": ({"beneficiaries": 0, "women": 12}, ["Beneficiaries", "women: 12"]),
    "on the list of proposals": ({"proposal": "screened", "proposal_year": 2027}, ["Screened", "2027"]),
}


@pytest.mark.parametrize("odd", ODD)
def test_odd_projects_print_sensibly(make_desk: Desks, tmp_path: Path, odd: str) -> None:
    values, expected = ODD[odd]
    text = printed(make_desk("Luang Namtha", "LA-LM"), [edit("project", **values)], tmp_path)
    for said in expected:
        assert squeezed(said) in text, said


@pytest.mark.parametrize(("stage", "late"), [("implementation", True), ("proposed", False), ("cancelled", False)])
def test_only_an_adopted_project_has_late_milestones(make_desk: Desks, tmp_path: Path, stage: str, late: bool) -> None:
    project = edit("project", stage=stage)
    step = edit("milestone", project=project.id, title="Survey", planned=date(2026, 11, 1))
    text = printed(make_desk("Luang Namtha", "LA-LM"), [project, step], tmp_path)
    assert ("23dayspastdue" in text) == ("Late" in text) == late


def test_odd_milestones_and_money_print_sensibly(make_desk: Desks, tmp_path: Path) -> None:
    project = edit("project", stage="implementation")
    id_, itself = project.id, new_id()
    odd = [
        edit("milestone", project=id_),
        edit("milestone", project=id_, title="Done, nobody knows when", progress=250, weight=-3),
        Edit("milestone", itself, {"project": id_, "title": "Itself", "predecessor": itself}),
        edit("milestone", project=id_, title="Reason alone", delay_reason="funds", planned=date(2026, 11, 23)),
        edit(
            "milestone", project=id_, title="Text alone", delay_text="Nobody came.", delay_reason="of a newer version"
        ),
        edit("funding_line", project=id_),
        edit("funding_line", project=id_, source="of a newer version", committed=Decimal(5)),
        edit("funding_line", project=id_, currency="USD", committed=Decimal(10) ** 30),
        edit("indicator", project=id_),
        edit("indicator", project=id_, title="Down to zero", baseline=Decimal(8), target=Decimal(0)),
        edit("progress_report", project=id_, state="of a newer version"),
        edit("assessment", project=id_),
        edit("recommendation", project=id_),
        edit("project_partner", project=id_),
    ]
    text = printed(make_desk("Luang Namtha", "LA-LM"), [project, *odd], tmp_path)
    for said in (
        *("reached, day not given", "1 day past due", "Funds came late", "Nobody came.", "of a newer version"),
        *("Source not given", "5 (currency not given)", "Down to zero"),
        "Progress as a mean, since no milestone has a weight: (0 + 0 + 100 + 0 + 0) ÷ 5 = 20.",
        "Not in the totals (USD, CNY), since an amount is too large or too fine to count; funding lines: 1.",
        "Not in the totals (USD, CNY): 5 committed, 0 spent, without a currency.",
    ):
        assert squeezed(said) in text, said
    assert squeezed("Waits for") not in text


def test_who_leads_the_project_is_not_named_again_at_each_milestone(make_desk: Desks, tmp_path: Path) -> None:
    office, builder = edit("organisation", name="Water Office"), edit("organisation", name="Builder of Pumps")
    project = edit("project", title="Irrigation", lead=office.id)
    steps = [
        edit("milestone", project=project.id, title="Survey", responsible=office.id),
        edit("milestone", project=project.id, title="Pumps", responsible=builder.id),
    ]
    text = printed(make_desk("Luang Namtha", "LA-LM"), [project, office, builder, *steps], tmp_path)
    assert (text.count("WaterOffice"), text.count("BuilderofPumps")) == (1, 1)


def test_a_day_that_has_come_is_measured_by_the_adopted_one_alone(make_desk: Desks, tmp_path: Path) -> None:
    days = {"planned_end": date(2026, 6, 1), "baseline_end": date(2026, 5, 1), "actual_end": date(2026, 5, 11)}
    project = edit("project", title="Irrigation", stage="completed", **days)
    text = printed(make_desk("Luang Namtha", "LA-LM"), [project], tmp_path)
    assert squeezed("actual · adopted 1 May 2026 · 10 days later") in text
    assert squeezed("forecast") not in text


def test_a_measure_tells_its_priority_area(make_desk: Desks, tmp_path: Path) -> None:
    text = printed(make_desk("Luang Namtha", "LA-LM"), [edit("project", title="Road", measure="4.2.1-2")], tmp_path)
    assert squeezed("Priority area: Connectivity") in text


def test_texts_of_any_length_print_whole(make_desk: Desks, tmp_path: Path) -> None:
    sentence = "ການເຕືອນໄພນ້ຳຖ້ວມ reaches every village on the river before the water does. "
    long = sentence * 120 + "The very end."
    project = edit(
        "project", title="Title " * 60, title_local=long, objective=long, place=long, contact=long, code="LA-" * 90
    )
    body = edit("organisation", name=long)
    id_ = project.id
    rest = [
        edit("milestone", project=id_, title=long, title_local=long, responsible=body.id, delay_text=long),
        edit("project_partner", project=id_, organisation=body.id, part=long),
        edit("funding_line", project=id_, source="foundation", source_name=long, currency="USD", committed=Decimal(1)),
        edit("indicator", project=id_, title=long, unit=long),
        edit("progress_report", project=id_, state="returned", narrative=long, return_reason=long, issues=long),
        edit("assessment", project=id_, assessor=long, organisation=body.id, summary=long, impact=3),
        edit("recommendation", project=id_, text=long, owner=long),
    ]
    text = printed(make_desk("Vientiane"), [project, body, *rest], tmp_path)
    assert text.count("Theveryend.") >= 17


def test_hundreds_of_milestones_go_on_over_pages(make_desk: Desks, tmp_path: Path) -> None:
    project = edit("project", title="Railway")
    steps = [edit("milestone", project=project.id, position=n, title=f"Kilometre {n}", weight=1) for n in range(300)]
    text = printed(make_desk("Luang Namtha", "LA-LM"), [project, *steps], tmp_path)
    places = [text.index(f"Kilometre{n}1%") for n in range(300)]
    assert places == sorted(places)


def test_nothing_is_left_where_printing_was_stopped_or_refused(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Luang Namtha", "LA-LM")
    made = programme.irrigation(database)
    with pytest.raises(Cancelled):
        print_project(database, made.project, tmp_path / "a.pdf", progress=Progress(stop=lambda: True))
    with pytest.raises(WrongInput):
        print_project(database, made.office, tmp_path / "a.pdf")
    assert not list(tmp_path.glob("a.pdf*"))
