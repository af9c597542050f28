"""The activity file: valid in structure, in the order of the schema, and what it cannot tell is named.

The schema itself is not shipped with the program. Where the package pyIATI, which has it, is installed (without its
dependencies, which are old) and lxml, each file made here is validated against it too.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, parse

import pytest

from lmcdesk.domain.values import Role, Stage
from lmcdesk.errors import DiskTrouble, WrongInput
from lmcdesk.progress import Cancelled, Progress
from lmcdesk.reports.iati.writing import Written, write_activities
from lmcdesk.store.database import Database
from tests.reports import programme
from tests.reports.programme import TODAY, edit

Desks = Callable[..., Database]

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PACKAGE = find_spec("iati")
SCHEMA = (
    Path(PACKAGE.submodule_search_locations[0]) / "resources/standard/2-03/schemas/iati-activities-schema.xsd"
    if PACKAGE and PACKAGE.submodule_search_locations and find_spec("lxml")
    else None
)

ORDER = (
    *("iati-identifier", "reporting-org", "title", "description", "participating-org", "other-identifier"),
    *("activity-status", "activity-date", "recipient-country", "recipient-region", "location", "sector", "tag"),
    *("budget", "transaction", "result"),
)
"""The elements that are written, in the order of the schema."""
MOST = {"iati-identifier": 1, "reporting-org": 1, "title": 1, "activity-status": 1}
LEAST = {*MOST, "description", "participating-org", "activity-date"}
WITHIN = {
    "transaction": ("transaction-type", "transaction-date", "value", "description", "provider-org", "receiver-org"),
    "budget": ("period-start", "period-end", "value"),
    "result": ("title", "indicator"),
    "indicator": ("title", "description", "baseline", "period"),
    "period": ("period-start", "period-end", "target", "actual"),
    "location": ("name", "point"),
}
NEEDS = {
    "reporting-org": {"ref", "type"},
    "participating-org": {"role"},
    "other-identifier": {"ref", "type"},
    "activity-status": {"code"},
    "activity-date": {"type", "iso-date"},
    "recipient-country": {"code"},
    "recipient-region": {"code"},
    "sector": {"code", "vocabulary"},
    "tag": {"code", "vocabulary"},
    "transaction-type": {"code"},
    "transaction-date": {"iso-date"},
    "value": {"currency", "value-date"},
    "result": {"type"},
    "indicator": {"measure"},
    "baseline": {"year", "value"},
    "period-start": {"iso-date"},
    "period-end": {"iso-date"},
    "point": {"srsName"},
}
NARRATED = {"reporting-org", "title", "description", "sector", "tag", "name"}


def in_order(element: Element, order: tuple[str, ...]) -> bool:
    places = [order.index(child.tag) for child in element]
    return places == sorted(places)


def check(path: Path) -> list[Element]:
    """The activities of a file, each checked as the schema has it."""
    root = parse(path).getroot()
    assert (root.tag, root.get("version")) == ("iati-activities", "2.03") and len(root)
    for activity in root:
        assert in_order(activity, ORDER)
        tags = [child.tag for child in activity]
        assert set(tags) >= LEAST and all(tags.count(tag) <= most for tag, most in MOST.items())
        for element in activity.iter():
            assert NEEDS.get(element.tag, set()) <= set(element.keys()), element.tag
            assert all(element.attrib.values()), element.tag
            if element.tag in WITHIN:
                assert in_order(element, WITHIN[element.tag])
            if element.tag in NARRATED:
                assert element.findall("narrative")
            if element.tag == "narrative":
                assert element.text
            if element.tag == "value":
                assert Decimal(element.text or "").is_finite()
            for name in ("iso-date", "value-date"):
                if day := element.get(name):
                    date.fromisoformat(day)
    identifiers = [activity.findtext("iati-identifier") for activity in root]
    assert len(set(identifiers)) == len(identifiers)
    if SCHEMA is not None:
        from lxml import etree

        etree.XMLSchema(etree.parse(SCHEMA)).assertValid(etree.parse(path))
    return list(root)


def write(database: Database, path: Path, **choice: Any) -> tuple[list[Element], Written]:
    written = write_activities(database, path, today=TODAY, **choice)
    activities = check(path)
    assert len(activities) == written.activities
    return activities, written


def told(element: Element, path: str) -> list[tuple[str, str]]:
    """Narratives below a path, with their languages."""
    return [(each.get(LANG, ""), each.text or "") for each in element.findall(f"{path}/narrative")]


@pytest.fixture
def desk(make_desk: Desks) -> Database:
    return make_desk("Vientiane")


def add(database: Database, **values: object) -> Any:
    project = edit(
        "project",
        **{"title": "A road", "country": "LA", "stage": "adopted", "planned_start": date(2026, 1, 1), **values},
    )
    with database.writing("Somphone", "sample") as journal:
        journal.append([project])
    return project.id


def append(database: Database, kind: str, **values: object) -> None:
    with database.writing("Somphone", "sample") as journal:
        journal.append([edit(kind, **values)])


def test_a_project_is_told_in_full(desk: Database, tmp_path: Path) -> None:
    known = programme.irrigation(desk)
    (activity,), written = write(desk, tmp_path / "a.xml", organisation="LA-GOV-77")
    assert written.left_out.counts() == {}
    assert activity.findtext("iati-identifier") == f"LA-GOV-77-{known.project}"
    assert [(each.get("ref"), each.get("type")) for each in activity.findall("reporting-org")] == [("LA-GOV-77", "10")]
    assert told(activity, "title") == [("", "Small-scale irrigation, Luang Namtha"), ("lo", programme.LAO_TITLE)]
    measure, objective = activity.findall("description")
    assert [language for language, _ in told(activity, "description[@type='1']")] == ["", "lo", "zh"]
    assert measure.get("type") == "1" and measure.findtext("narrative", "").startswith("4.2.12-3: ")
    assert objective.get("type") == "2" and objective.findtext("narrative", "").startswith("Six villages")
    first, *others = told(activity, "participating-org[@role='4']")
    assert first == ("", "Provincial Water Office, Luang Namtha")
    assert sorted(others) == [("", "LMC Water Resources Cooperation Center"), ("", "Nam Tha Construction")]
    assert ("", "LMC Special Fund") in told(activity, "participating-org[@role='1']")
    assert activity.find("other-identifier").attrib == {"ref": "LA-2025-0031", "type": "A1"}
    assert [each.get("code") for each in activity.findall("activity-status")] == ["2"]
    assert {each.get("type"): each.get("iso-date") for each in activity.findall("activity-date")} == {
        "1": "2025-07-01",
        "2": "2025-07-14",
        "3": "2027-02-25",
    }
    assert [each.get("code") for each in activity.findall("recipient-country")] == ["LA"]
    assert [(each.get("vocabulary"), each.get("code")) for each in activity.findall("sector")] == [("99", "4.2.12")]
    assert told(activity, "sector")[0] == ("", "Water Resources Cooperation")
    assert [each.get("code") for each in activity.findall("tag")] == ["4.2.5-1"]


def test_funding_lines_are_transactions_and_budgets_of_their_years(desk: Database, tmp_path: Path) -> None:
    programme.irrigation(desk)
    (activity,), _ = write(desk, tmp_path / "a.xml")
    rows = [
        (
            each.find("transaction-type").get("code"),
            each.find("transaction-date").get("iso-date"),
            each.find("value").get("currency"),
            each.findtext("value"),
            each.findtext("provider-org/narrative"),
            each.findtext("description/narrative"),
        )
        for each in activity.findall("transaction")
    ]
    assert len(rows) == 11 and set(rows) >= {
        ("2", "2025-12-31", "USD", "300000", "LMC Special Fund", None),
        ("4", "2025-12-31", "USD", "212600", "LMC Special Fund", None),
        ("3", "2026-11-24", "LAK", "1080000000", "National government", None),
        ("2", "2026-11-24", "USD", "40000", "Nam Tha Construction", "In kind"),
    }
    budgets = [
        (each.find("period-start").get("iso-date"), each.find("value").get("currency"), each.findtext("value"))
        for each in activity.findall("budget")
    ]
    assert budgets == [
        ("2025-01-01", "USD", "300000"),
        ("2026-01-01", "EUR", "25000"),
        ("2026-01-01", "LAK", "2160000000"),
        ("2026-01-01", "USD", "390000"),
    ]


def test_indicators_are_results_with_periods(desk: Database, tmp_path: Path) -> None:
    programme.irrigation(desk)
    (activity,), _ = write(desk, tmp_path / "a.xml")
    by_title = {each.findtext("title/narrative"): each.find("indicator") for each in activity.findall("result")}
    people = by_title["Operators trained"]
    assert people is not None and people.find("baseline").attrib == {"year": "2025", "value": "0"}
    periods = [
        (
            each.find("period-start").get("iso-date"),
            each.find("period-end").get("iso-date"),
            [target.get("value") for target in each.findall("target")],
            [actual.get("value") for actual in each.findall("actual")],
        )
        for each in people.findall("period")
    ]
    assert periods == [
        ("2025-07-14", "2027-02-25", ["40"], []),
        ("2025-07-14", "2026-06-30", [], ["6", "2", "4"]),
        ("2026-07-01", "2026-09-30", [], ["5", "3", "2"]),
    ]
    assert [each.attrib for each in people.iter("dimension")][:2] == [
        {"name": "sex", "value": "female"},
        {"name": "sex", "value": "male"},
    ]
    land = by_title["Land watered in the dry season"]
    assert land is not None and told(land, "description") == [("", "ha")] and land.get("measure") == "1"


@pytest.mark.parametrize("stage", list(Stage))
def test_each_stage_has_its_code(desk: Database, tmp_path: Path, stage: Stage) -> None:
    add(desk, stage=stage.value)
    (activity,), _ = write(desk, tmp_path / "a.xml")
    assert [each.get("code") for each in activity.findall("activity-status")] == [str(stage.iati)]


def test_a_project_without_what_each_must_have_is_left_out_and_named(desk: Database, tmp_path: Path) -> None:
    add(desk, code="LA-1")
    add(desk, code="LA-2", title=None)
    add(desk, code="LA-3", stage=None)
    add(desk, code="LA-4", stage="unheard of")
    add(desk, code="LA-5", planned_start=None)
    add(desk, code="LA-6", planned_start=None, actual_start=date(2030, 1, 1))
    add(desk, code="TH-1", country="TH")
    add(desk, code="nowhere", country=None)
    (activity,), written = write(desk, tmp_path / "a.xml")
    assert activity.find("other-identifier").get("ref") == "LA-1"
    assert list(written.left_out.sentences("en")) == [
        "Left out whole, being without a title: LA-2.",
        "Left out whole, being without a stage: LA-3, LA-4.",
        "Left out whole, being without a date of start or end: LA-5, LA-6.",
        "Days left out (1), since an actual day lies ahead or an end before its start: LA-6.",
    ]


def test_nothing_to_tell_writes_nothing(desk: Database, tmp_path: Path) -> None:
    with pytest.raises(WrongInput, match="There is no project that can be told"):
        write_activities(desk, tmp_path / "a.xml")
    add(desk, title=None)
    with pytest.raises(WrongInput):
        write_activities(desk, tmp_path / "a.xml")
    assert not (tmp_path / "a.xml").exists()


def test_what_cannot_be_told_validly_is_left_out_and_counted(desk: Database, tmp_path: Path) -> None:
    project = add(
        desk,
        code="LA-1",
        title="\x00A \x07road\ufffe <&>",
        planned_end=date(2025, 1, 1),
        budget=Decimal(5),
        currency="USD",
        latitude=Decimal(200),
        longitude=Decimal(100),
    )
    append(desk, "funding_line", project=project, committed=Decimal(5), currency="USD")
    append(desk, "funding_line", project=project, committed=Decimal(5), currency="Kip", year=2026)
    append(desk, "funding_line", project=project, committed=Decimal("1E+40"), currency="USD", year=2026)
    append(desk, "funding_line", project=project, committed=Decimal(0), currency="USD", year=2026)
    append(desk, "funding_line", project=project, committed=Decimal(-7), currency="USD", year=99_999)
    append(desk, "indicator", project=project, target=Decimal(5))
    lone = edit("indicator", project=project, title="x", baseline=Decimal(1), target=Decimal(5))
    with desk.writing("Somphone", "sample") as journal:
        journal.append([lone])
    append(desk, "indicator_value", project=project, indicator=lone.id, actual=Decimal(5))
    (activity,), written = write(desk, tmp_path / "a.xml")
    assert told(activity, "title") == [("", "A road <&>")]
    assert told(activity, "description") == [("", "A road <&>")]
    assert not activity.findall("location") and not activity.findall("transaction")
    assert written.left_out.counts() == {
        "day": 1,
        "place": 1,
        "budget": 1,
        "funding_year": 2,
        "currency": 1,
        "amount": 1,
        "indicator": 1,
        "target": 1,
        "period": 1,
    }


def test_nobody_named_leaves_the_office_that_reports(desk: Database, tmp_path: Path) -> None:
    add(desk)
    (activity,), written = write(desk, tmp_path / "a.xml")
    (body,) = activity.findall("participating-org")
    assert (body.get("role"), body.get("ref"), written.organisation) == ("2", "LA-LMC", "LA-LMC")


def test_a_place_is_told_where_its_coordinates_are(desk: Database, tmp_path: Path) -> None:
    add(desk, place="ເມືອງສິງ", latitude=Decimal("21.18"), longitude=Decimal("-0.0000001"))
    (activity,), _ = write(desk, tmp_path / "a.xml")
    assert activity.findtext("location/point/pos") == "21.18 -0.0000001"
    assert told(activity, "location/name") == [("lo", "ເມືອງສິງ")]


def test_a_project_of_several_countries_is_of_their_region(desk: Database, tmp_path: Path) -> None:
    project = add(desk, country="TH")
    append(desk, "project_place", project=project, country="LA")
    (activity,), _ = write(desk, tmp_path / "a.xml")
    assert not activity.findall("recipient-country")
    assert [each.attrib for each in activity.findall("recipient-region")] == [{"code": "798", "vocabulary": "1"}]


def test_a_budget_of_one_year_is_told_as_such(desk: Database, tmp_path: Path) -> None:
    add(desk, planned_end=date(2026, 12, 31), budget=Decimal("1200.50"), currency="USD")
    (activity,), _ = write(desk, tmp_path / "a.xml")
    assert activity.findtext("budget/value") == "1200.5"
    assert [each.get("status") for each in activity.findall("budget")] == ["1"]


def test_a_provinces_desk_is_a_local_authority(make_desk: Desks, tmp_path: Path) -> None:
    database = make_desk("Luang Namtha", province="LA-LM", role=Role.COORDINATOR)
    add(database, province="LA-LM")
    (activity,), _ = write(database, tmp_path / "a.xml")
    assert [each.get("type") for each in activity.findall("reporting-org")] == ["11"]


def test_a_large_programme_is_valid_and_the_same_each_time(desk: Database, tmp_path: Path) -> None:
    programme.many(desk, 150)
    activities, _ = write(desk, tmp_path / "a.xml")
    assert len(activities) == 150
    write(desk, tmp_path / "b.xml")
    assert (tmp_path / "a.xml").read_bytes() == (tmp_path / "b.xml").read_bytes()


def test_a_stopped_or_impossible_file_leaves_the_one_before(desk: Database, tmp_path: Path) -> None:
    add(desk)
    path = tmp_path / "a.xml"
    path.write_bytes(b"before")
    with pytest.raises(Cancelled):
        write_activities(desk, path, progress=Progress(stop=lambda: True))
    with pytest.raises(DiskTrouble):
        write_activities(desk, path / "in a file.xml")
    assert path.read_bytes() == b"before"
