"""From a workbook to a verdict for each row, and what is written when the user agrees."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from lmcdesk.domain.records import Milestone, Organisation, Project
from lmcdesk.domain.values import Role, Stage
from lmcdesk.errors import NotAllowed, SheetUnreadable, WrongInput
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.sheets import headings
from lmcdesk.sheets.applying import apply
from lmcdesk.sheets.asking import About, Answers
from lmcdesk.sheets.preview import SheetPreview, Verdict, preview
from lmcdesk.sheets.problems import Level
from lmcdesk.sheets.writing import export
from lmcdesk.store.database import Database
from lmcdesk.store.history import receipts
from lmcdesk.store.undo import undo

Make = Callable[..., Path]
HEAD = ["Code", "Title", "Country", "Province", "Status", "Start date", "End date", "Budget", "Currency"]
WATER = ["A-1", "Water", "Lao PDR", "Luang Namtha", "Ongoing", date(2024, 1, 1), date(2025, 1, 1), 1000, "LAK"]
ROAD = ["A-2", "Road", "Cambodia", "Siem Reap", "Closed", date(2023, 1, 1), date(2024, 1, 1), 2000.5, "USD"]


def projects(database: Database) -> dict[str | None, Any]:
    with database.reading() as session:
        return {p.code: p for p in session.query(Project).filter_by(deleted=0)}


def counts(found: SheetPreview) -> dict[str, int]:
    return {name: n for name, n in found.counts.items() if n}


def said(found: SheetPreview, level: Level | None = None) -> list[tuple[int, str | None, str]]:
    return [(p.row, p.field, p.text) for p in found.problems if level in (None, p.level)]


def take(database: Database, path: Path, kind: str | None = "projects", **options: Any) -> SheetPreview:
    found = preview(database, path, kind, **options)
    apply(database, found, "Noy")
    return found


def test_a_list_of_projects(desk: Database, make_book: Make) -> None:
    found = preview(desk, make_book([HEAD, WATER, ROAD]))
    assert counts(found) == {"new": 2}
    assert not projects(desk), "nothing is written before the user agrees"
    receipt = apply(desk, found, "Noy")
    water = projects(desk)["A-1"]
    assert (water.title, water.country, water.province, water.stage) == ("Water", "LA", "LA-LM", "implementation")
    assert (water.planned_start, water.budget, water.currency) == (date(2024, 1, 1), Decimal(1000), "LAK")
    assert projects(desk)["A-2"].budget == Decimal("2000.5")
    with desk.raw() as connection:
        kept = receipts(connection, "import")[0]
    assert (kept.number, kept.author, kept.file, kept.sha256) == (receipt.number, "Noy", found.path.name, found.sha256)
    assert kept.counts == {"new": 2, "update": 0, "same": 0, "conflict": 0, "blocked": 0}
    assert [outcome[:2] for outcome in kept.outcomes] == [[2, "new"], [3, "new"]]


def test_the_same_file_again_changes_nothing(desk: Database, make_book: Make) -> None:
    path = make_book([[*HEAD, "Lead agency", "Location"], [*WATER, "DPI", "x"], [*ROAD[:2], "Fiji", *ROAD[3:], "MPWT"]])
    take(desk, path)
    again = preview(desk, path)
    assert counts(again) == {"same": 2}
    assert not again.proposed
    apply(desk, again, "Noy")
    assert len(projects(desk)) == 2


def test_an_update_names_old_and_new(desk: Database, make_book: Make) -> None:
    take(desk, make_book([HEAD, WATER]))
    changed = [*WATER[:1], "Clean water", *WATER[2:]]
    changed[7] = None
    found = take(desk, make_book([HEAD, changed]))
    (row,) = found.rows
    assert row.verdict is Verdict.UPDATE
    assert (row.old, row.values) == ({"title": "Water"}, {"title": "Clean water"})
    assert projects(desk)["A-1"].budget == 1000, "an empty cell of a foreign sheet says nothing"


def test_an_import_can_be_taken_back(desk: Database, make_book: Make) -> None:
    take(desk, make_book([HEAD, WATER]))
    take(desk, make_book([HEAD, [*WATER[:1], "Clean water", *WATER[2:]], ROAD]))
    undo(desk, "Noy")
    assert {p.title for p in projects(desk).values()} == {"Water"}


def test_good_rows_go_in_and_bad_fields_stay_out(desk: Database, make_book: Make) -> None:
    rows = [
        HEAD,
        ["A-1", "Water", "Lao PDR", "", "Ongoing", "31/02/2024", date(2025, 1, 1), 1000, "LAK"],
        ["A-2", "Road", "Lao PDR", "", "Sleeping", "13/01/2024", "not fixed", "many", "Kip"],
        ["A-3", "Bridge", "Lao PDR", "", "", date(2025, 1, 1), date(2024, 1, 1), -5, "LAK"],
        ["A-4", None, "Lao PDR", "", "", None, None, None, None],
    ]
    found = take(desk, make_book(rows))
    assert counts(found) == {"new": 3, "blocked": 1}
    left_out = [(row, field) for row, field, _ in said(found, Level.LEFT_OUT)]
    assert left_out == [
        (2, "planned_start"), (3, "stage"), (3, "planned_end"), (3, "budget"), (4, "planned_end"), (4, "budget"),
    ]  # fmt: skip
    assert said(found, Level.BLOCKED) == [(5, "title", "The project has no title.")]
    bridge = projects(desk)["A-3"]
    assert (bridge.planned_start, bridge.planned_end, bridge.budget) == (date(2025, 1, 1), None, None)
    assert "A-4" not in projects(desk)
    assert projects(desk)["A-2"].currency == "LAK"


def test_dates_that_may_be_either_must_be_confirmed(desk: Database, make_book: Make) -> None:
    path = make_book([["Code", "Title", "Start date"], ["A", "Water", "05/03/2024"], ["B", "Road", "04/02/2024"]])
    found = preview(desk, path)
    assert [(each.about, each.field, each.rows) for each in found.questions] == [(About.DATES, "planned_start", 2)]
    assert all("planned_start" not in row.values for row in found.rows)
    assert len(said(found, Level.LEFT_OUT)) == 2
    confirmed = preview(desk, path, answers=Answers(dates="dmy"))
    assert not confirmed.questions
    assert [row.values["planned_start"] for row in confirmed.rows] == [date(2024, 3, 5), date(2024, 2, 4)]
    assert preview(desk, path, answers=Answers(dates="mdy")).rows[0].values["planned_start"] == date(2024, 5, 3)


def test_the_user_says_where_the_headings_are(desk: Database, make_book: Make) -> None:
    path = make_book([["Of 2024", "Of 2025"], ["A", "B"], ["K-1", "Water"], ["K-2", "Road"]])
    with pytest.raises(SheetUnreadable, match="no row of headings"):
        preview(desk, path)
    mapping = {"A": "code", "B": "title"}
    found = preview(desk, path, mapping=mapping, answers=Answers(header=2))
    assert [(row.number, row.title) for row in found.rows] == [(3, "K-1 Water"), (4, "K-2 Road")]
    bare = preview(desk, path, "projects", mapping=mapping, answers=Answers(header=headings.NONE))
    assert [row.number for row in bare.rows] == [1, 2, 3, 4]


def test_places_are_never_dropped(desk: Database, make_book: Make) -> None:
    head = ["Code", "Title", "Country", "Province", "Place"]
    rows = [
        ["A", "1", "People's Republic of China", "Yunnan", None],
        ["B", "2", "Lao People's Democratic Republic", "Nowhere", "Ban Na"],
        ["C", "3", "Republic of Fiji", None, None],
        ["D", "4", "Cambodia; Lao PDR, Viet Nam", None, None],
        ["E", "5", "Socialist Republic of Vietnam", None, None],
        ["F", "6", "Republic of the Union of Myanmar", None, None],
        ["G", "7", "Luang Namtha", None, None],
    ]
    found = take(desk, make_book([head, *rows]))
    known = projects(desk)
    assert (known["A"].country, known["A"].province) == ("CN", "CN-YN")
    assert (known["B"].country, known["B"].place) == ("LA", "Ban Na; Nowhere")
    assert (known["C"].country, known["C"].place) == (None, "Republic of Fiji")
    assert (known["D"].country, known["D"].place) == ("KH", "Cambodia; Lao PDR, Viet Nam")
    assert [known[code].country for code in "EFG"] == ["VN", "MM", "LA"]
    assert [row for row, _, _ in said(found, Level.WARNING) if row != 2] == [3, 4, 5, 8]


def test_a_lead_that_is_not_known_is_proposed(desk: Database, make_book: Make) -> None:
    with desk.writing("Noy") as journal:
        journal.add(known := Organisation(name="Department of Planning", short="DPI", country="LA"))
    head = ["Code", "Title", "Country", "Implementing Agency"]
    rows = [["A", "1", "Laos", "dpi"], ["B", "2", "Laos", "Water Office"], ["C", "3", "Laos", "WATER office"]]
    found = take(desk, make_book([head, *rows, ["D", "4", "Cambodia", "Water Office"]]))
    assert [(each.name, each.country) for each in found.proposed] == [("Water Office", "LA"), ("Water Office", "KH")]
    held = projects(desk)
    assert held["A"].lead == known.id
    assert held["B"].lead == held["C"].lead != held["D"].lead
    with desk.reading() as session:
        new = session.query(Organisation).filter_by(proposed=True).all()
    assert {each.country for each in new} == {"LA", "KH"}


def test_an_organisation_of_a_row_that_is_blocked_is_not_entered(desk: Database, make_book: Make) -> None:
    found = take(desk, make_book([["Code", "Title", "Agency"], ["A", "", "Ghosts"], ["B", "Water", "Office"]]))
    assert [each.name for each in found.proposed] == ["Office"]


def test_a_name_that_no_organisation_can_have_is_left_out(desk: Database, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Code;Title;Agency\nA;Water;{'x' * 32_768}\n", "utf-8")
    found = take(desk, path)
    assert found.proposed == ()
    assert [(row, field) for row, field, _ in said(found, Level.LEFT_OUT)] == [(2, "lead")]
    assert projects(desk).keys() == {"A"}


def test_a_row_whose_only_title_is_left_out_is_blocked(desk: Database, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Code;Title\nA;{'x' * 32_768}\nB;Road\n", "utf-8")
    found = take(desk, path)
    assert [(row, field) for row, field, _ in said(found, Level.BLOCKED)] == [(2, "title")]
    assert projects(desk).keys() == {"B"}


def test_a_sheet_without_countries_is_of_this_desk(make_desk: Callable[..., Database], make_book: Make) -> None:
    desk = make_desk("Luang Namtha", province="LA-LM")
    path = make_book([["Code", "Title"], ["A", "Water"]])
    found = take(desk, path)
    assert (projects(desk)["A"].country, projects(desk)["A"].province) == ("LA", "LA-LM")
    assert any("names no country" in notice for notice in found.notices)
    assert counts(preview(desk, path)) == {"same": 1}


def test_a_row_whose_quotation_marks_do_not_pair_is_told(desk: Database, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Code,Title,Place\nA1,"Road,Xay\nA2,Dam,Nga\n', "utf-8")
    found = preview(desk, path)
    assert [row.values["title"] for row in found.rows] == ["Road", "Dam"]
    assert [problem.row for problem in found.problems if "quotation marks" in problem.text] == [2]


def test_what_an_old_workbook_does_not_tell_is_said(desk: Database, make_book: Make) -> None:
    """Its codes are shown as 001, 012 and 123, and its second row is hidden."""
    old = preview(desk, Path(__file__).parents[1] / "data" / "list.xls")
    assert [row.values["code"] for row in old.rows] == ["1", "12", "123"]
    assert any("zeros before them" in notice for notice in old.notices)
    new = preview(desk, make_book([["Code", "Title"], ["A", "Road"]]))
    assert not any("zeros before them" in notice for notice in new.notices)


def test_codes(desk: Database, make_book: Make) -> None:
    rows = [["Code", "Title"], ["007", "a"], ["LA-1", "b"], [" la-2 ", "c"], *([f"LA-{n}", "x"] for n in range(10, 30))]
    found = take(desk, make_book(rows))
    assert {"007", "LA-2"} <= set(projects(desk))
    assert len(said(found, Level.WARNING)) >= 1
    take(desk, make_book([["Code", "Title"], ["la - 1", "B"]]))
    assert projects(desk)["LA-1"].title == "B", "the code is found, and stays as it is"


def test_one_code_for_two_projects_is_told_and_nothing_is_overwritten(desk: Database, make_book: Make) -> None:
    path = make_book([["Code", "Title", "Budget"], ["A", "Water", 1], ["A", "Road", 2], ["B", "Bridge", 3]])
    found = take(desk, path)
    assert counts(found) == {"new": 3}
    assert [row for row, field, _ in said(found, Level.WARNING) if field == "code"] == [2, 3]
    with desk.reading() as session:
        assert sorted(p.title for p in session.query(Project)) == ["Bridge", "Road", "Water"]
    assert counts(preview(desk, path)) == {"same": 3}


def test_amounts_of_one_project_add_up_only_if_someone_says_so(desk: Database, make_book: Make) -> None:
    path = make_book([["Code", "Title", "Budget"], ["A", "Water", 1], ["A", "Water", 2], ["A", "Water", 1]])
    asked = preview(desk, path)
    assert [(row.number, row.verdict) for row in asked.rows] == [(2, Verdict.NEW)]
    assert (About.PARTS, 3) in [(question.about, question.rows) for question in asked.questions]
    problem = "The budget stands in parts in rows 2, 3, 4; say whether they add up."
    assert said(asked, Level.LEFT_OUT) == [(2, "budget", problem)]
    assert "budget" not in asked.rows[0].values
    assert preview(desk, path, answers=Answers(sum_parts=True)).rows[0].values["budget"] == 4
    assert preview(desk, path, answers=Answers(sum_parts=False)).rows[0].values["budget"] == 1


def test_rows_of_one_project_that_contradict_each_other_are_not_guessed_at(desk: Database, make_book: Make) -> None:
    path = make_book([["Code", "Title", "Stage"], ["A", "Water", "Ongoing"], ["A", "Water", "Closed"]])
    found = take(desk, path)
    assert [row.verdict for row in found.rows] == [Verdict.NEW, Verdict.BLOCKED]
    again = preview(desk, path)
    assert [row.verdict for row in again.rows] == [Verdict.SAME, Verdict.BLOCKED]


def test_projects_without_codes_are_found_by_their_titles(desk: Database, make_book: Make) -> None:
    path = make_book([["Title", "Budget"], ["Water for Ban Na", 1], ["Road", 2]])
    take(desk, path)
    assert counts(preview(desk, path)) == {"same": 2}
    found = take(desk, make_book([["Title", "Budget"], ["WATER  for ban na", 5]]))
    assert found.rows[0].values["budget"] == 5


def test_rows_that_are_no_records_are_skipped_and_told(desk: Database, make_book: Make) -> None:
    rows = [
        ["Ministry of Planning", None, None, None],
        [],
        ["No", "Code", "Title", "Budget"],
        ["I. Water", None, None, None],
        [1, "A", "Wells", 10],
        [],
        [2, "B", "Total sanitation", 20],
        ["II. Roads", None, None, None],
        [3, "C", "Bridge", 30],
        [None, None, "Grand total:", 60],
        [None, None, None, 60],
    ]
    found = take(desk, make_book({"S": rows}, merged={"S": ["A1:D1", "A4:D4", "A8:D8"]}))
    assert counts(found) == {"new": 3}
    assert [skipped.number for skipped in found.skipped] == [4, 8, 10, 11]


def test_cells_merged_over_rows_hold_for_each(desk: Database, make_book: Make) -> None:
    rows = [["Code", "Title", "Province"], ["A", "1", "Bokeo"], ["B", "2", None], ["C", "3", None], ["D", "4", None]]
    take(desk, make_book({"S": rows}, merged={"S": ["C2:C4"]}))
    assert [projects(desk)[code].province for code in "ABCD"] == ["LA-BK", "LA-BK", "LA-BK", None]


def test_the_sheet_that_fits_is_chosen(desk: Database, make_book: Make) -> None:
    old = [["Code", "Title"], ["OLD", "Old"]]
    path = make_book(
        {"Read me": [["Fill in the sheet"]], "Last year": old, "2025": [HEAD, WATER], "Codes": [["C1", "x"]]},
        hidden=["Last year"],
    )
    assert preview(desk, path).sheet == "2025"
    assert preview(desk, path, sheet="Last year").rows[0].values["code"] == "OLD"
    with pytest.raises(WrongInput, match=r"no sheet “2026”\. It has: Read me"):
        preview(desk, path, sheet="2026")


def test_every_other_list_of_the_kind_is_named(desk: Database, make_book: Make, tmp_path: Path) -> None:
    wide = [["Code", "Title", "Status", "Budget (USD)", "Place"], ["A", "Water", "Ongoing", 1, "Xay"]]
    path = make_book({"One": wide, "District 2": [["Code", "Title"], ["B", "Road"]], "About": [["Read me"]]})
    assert preview(desk, path).other_sheets == ("District 2",)
    take(desk, path)
    export(desk, tmp_path / "own.xlsx", "projects")
    assert preview(desk, tmp_path / "own.xlsx").other_sheets == ()


def test_what_is_no_list_is_told(desk: Database, make_book: Make) -> None:
    with pytest.raises(SheetUnreadable, match="no row of headings"):
        preview(desk, make_book([["Dear Sir"], ["we have the honour"]]))
    with pytest.raises(SheetUnreadable, match="nothing in it"):
        preview(desk, make_book([[]]))
    with pytest.raises(SheetUnreadable, match="no row stands under them"):
        preview(desk, make_book([HEAD]))
    with pytest.raises(WrongInput, match="no sheets of “houses”"):
        preview(desk, make_book([HEAD]), "houses")


def test_a_mapping_that_names_no_column_is_told(desk: Database, make_book: Make) -> None:
    path = make_book([["Kode", "Nom", "x"], ["A", "Eau", "y"]])
    found = preview(desk, path, "projects", mapping={"Kode": "code", "B": "title"})
    assert found.rows[0].values["code"] == "A" and found.rows[0].values["title"] == "Eau"
    with pytest.raises(WrongInput, match="no column “colour”"):
        preview(desk, path, "projects", mapping={"Kode": "code", "B": "title", "Colour": "note"})


def test_formulas_without_a_result_block_what_they_name(desk: Database, make_book: Make) -> None:
    path = make_book([["Code", "Title", "Budget"], ["=1", "Water", 5], ["B", "Road", "=1+1"]])
    found = take(desk, path)
    assert [row.verdict for row in found.rows] == [Verdict.BLOCKED, Verdict.NEW]
    assert any("Open the workbook in Excel" in notice for notice in found.notices)
    assert projects(desk)["B"].budget is None


def test_milestones_find_their_project_and_one_another(desk: Database, make_book: Make) -> None:
    take(desk, make_book([HEAD, WATER, ROAD]))
    head = ["Project code", "Milestone", "Due date", "% complete", "Depends on", "Responsible agency"]
    rows = [
        ["A-1", "Design", date(2024, 3, 1), 1.0, None, "DPI"],
        ["a-1", "Build", date(2024, 9, 1), 0.25, "Design", "DPI"],
        ["Road", "Survey", date(2024, 3, 1), 0, "Build", None],
        ["A-9", "Lost", None, None, None, None],
        [None, "Adrift", date(2024, 3, 1), None, None, None],
    ]
    path = make_book([head, *rows])
    found = take(desk, path, None)
    assert found.layout.name == "milestones"
    assert [row.verdict.value for row in found.rows] == ["new", "new", "new", "blocked", "blocked"]
    assert [(row, field) for row, field, _ in said(found, Level.BLOCKED)] == [(5, "project"), (6, "project")]
    with desk.reading() as session:
        held = {m.title: m for m in session.query(Milestone)}
    assert held["Build"].predecessor == held["Design"].id
    assert (held["Design"].progress, held["Build"].progress) == (100, 25)
    assert held["Survey"].predecessor is None, "it names a milestone of another project"
    assert counts(preview(desk, path)) == {"same": 3, "blocked": 2}


def test_funding_lines_of_one_key_are_kept_apart(desk: Database, make_book: Make) -> None:
    take(desk, make_book([HEAD, WATER]))
    head = ["Project", "Source", "Year", "Committed", "Currency", "Type"]
    rows = [["A-1", "LMC Special Fund", 2024, 100, "USD", "Cash"], ["A-1", "LMC Special Fund", 2024, 50, "USD", "Cash"]]
    path = make_book([head, *rows, ["A-1", "Friends of Water", 2024, "$5 million", None, "In-kind"]])
    found = take(desk, path, "funding")
    assert counts(found) == {"new": 3}
    friends = found.rows[2].values
    assert (friends["source"], friends["source_name"]) == ("other", "Friends of Water")
    assert (friends["committed"], friends["currency"], friends["kind"]) == (5_000_000, "USD", "in_kind")
    assert counts(preview(desk, path, "funding")) == {"same": 3}


def test_the_desk_must_not_have_changed_since(desk: Database, make_book: Make) -> None:
    found = preview(desk, make_book([HEAD, WATER]))
    with desk.writing("Kham") as journal:
        journal.add(Project(title="Another"))
    with pytest.raises(WrongInput, match="has changed since"):
        apply(desk, found, "Noy")
    assert "A-1" not in projects(desk)


def test_cancelling_leaves_nothing(desk: Database, make_book: Make) -> None:
    found = preview(desk, make_book([HEAD, WATER]))
    with pytest.raises(Cancelled):
        apply(desk, found, "Noy", Progress(stop=lambda: True))
    assert not projects(desk)


def test_rows_that_this_desk_may_not_write_are_known_before(
    make_desk: Callable[..., Database], make_book: Make
) -> None:
    nation = make_desk("nation", role=Role.COORDINATOR)  # of no province: it writes what is national
    other = ["A-2", "Road", "Lao PDR", None, "Ongoing", date(2024, 1, 1), date(2025, 1, 1), 1000, "LAK"]
    found = take(nation, make_book([HEAD, WATER, other]))
    assert [row.verdict for row in found.rows] == [Verdict.BLOCKED, Verdict.NEW]
    assert said(found, Level.BLOCKED) == [
        (2, None, "This belongs to Luang Namtha, and this desk writes only what is its own.")
    ]
    assert set(projects(nation)) == {"A-2"}


def test_a_manager_reads_and_does_not_import(make_desk: Callable[..., Database], make_book: Make) -> None:
    desk = make_desk("manager", role=Role.MANAGER)
    found = preview(desk, make_book([HEAD, WATER]))
    assert [row.verdict for row in found.rows] == [Verdict.BLOCKED]
    with pytest.raises(NotAllowed):
        apply(desk, found, "Noy")


def test_progress_is_told(desk: Database, make_book: Make) -> None:
    notes: list[str] = []
    found = preview(desk, make_book([HEAD, WATER]), progress=Progress(lambda done, total, note: notes.append(note)))
    apply(desk, found, "Noy", Progress(lambda done, total, note: notes.append(note)))
    assert {"Reading the workbook", "Checking the rows", "Writing"} <= set(notes)


def test_injections_are_text_and_stay_text(desk: Database, make_book: Make, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    texts = ["=1+1", "+66 2 123", "-5 % off", "@home", "Robert'); DROP TABLE project;--", "<script>x</script>", "#N/A"]
    path.write_text("Code,Title\n" + "".join(f'S-{n},"{text}"\n' for n, text in enumerate(texts)), "utf-8")
    take(desk, path)
    assert [projects(desk)[f"S-{n}"].title for n in range(len(texts))] == texts


def test_a_stage_that_moved_on_is_an_update(desk: Database, make_book: Make) -> None:
    take(desk, make_book([HEAD, WATER]))
    found = take(desk, make_book([HEAD, [*WATER[:4], "Closed", *WATER[5:]]]))
    assert counts(found) == {"update": 1}
    assert projects(desk)["A-1"].stage == "closed"


def test_no_stage_follows_from_a_progress_that_cannot_be(desk: Database, make_book: Make) -> None:
    found = preview(
        desk, make_book([["Code", "Title", "Progress"], ["A1", "a", 150], ["A2", "b", -5], ["A3", "c", 40]])
    )
    assert [row.values.get("stage") for row in found.rows] == [None, None, Stage.IMPLEMENTATION]


def test_a_province_brings_its_country(desk: Database, make_book: Make) -> None:
    take(desk, make_book([["Code", "Title", "Province"], ["A-1", "Water", "Luang Namtha"], ["A-2", "Road", "Yunnan"]]))
    assert {code: p.country for code, p in projects(desk).items()} == {"A-1": "LA", "A-2": "CN"}


@pytest.mark.parametrize(
    ("rows", "verdicts"),
    [
        (["Code,Title,Budget (USD)", "A1,Road,1,500,000", "A2,Dam,200", "A3,Mill,300, "], ["blocked", "new", "new"]),
        (["Code,Title,Budget (USD),", "A1,Road,100,a remark", "A2,Dam,200,"], ["new", "new"]),
    ],
)
def test_a_row_that_is_longer_than_the_headings_of_a_text_file_was_parted(
    desk: Database, tmp_path: Path, rows: list[str], verdicts: list[str]
) -> None:
    """Unless all rows are filled up to one length, as spreadsheets write them."""
    (path := tmp_path / "list.csv").write_text("\n".join(rows), "utf-8")
    assert [row.verdict.value for row in preview(desk, path).rows] == verdicts
