"""Every rule with a record that passes it and one that does not, and `check` with whatever a field may hold."""

import string
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmcdesk.domain import records as r
from lmcdesk.domain.base import Record, kinds, new_id
from lmcdesk.domain.rules import Context, Problem, check, check_values, required
from lmcdesk.domain.rules.problem import RULES

TODAY = date(2026, 11, 24)
PAST, YESTERDAY, SOON = date(2026, 6, 1), date(2026, 11, 23), date(2027, 3, 1)
SELF = new_id()
OTHER = new_id()

SCORES: dict[str, Any] = dict.fromkeys(r.CRITERIA, 4) | {f"{c}_reason": "Seen on site" for c in r.CRITERIA}


class Case(NamedTuple):
    """Which rule, a record that passes it, what to change so that it fails, and what is said then."""

    rule: str
    good: Record
    change: dict[str, Any]
    field: str
    says: str
    severe: bool = False


SEVERE = True
CASES = [
    # projects
    Case("measure", r.Project(measure="4.2.12-3"), {"measure": "9.9-1"}, "measure", "“9.9-1” is not a measure"),
    Case("further_measure", r.ProjectMeasure(measure="5.1-1"), {"measure": "x"}, "measure", "“x” is not a measure"),
    Case("place", r.Project(country="LA", province="LA-LM"), {"country": "KH"}, "province", "not lie in Cambodia"),
    Case("place", r.Project(country="LA", province=None), {"country": "FR"}, "country", "“FR” is not one of the six"),
    Case("place", r.Project(country="LA"), {"province": "LA-ZZ"}, "province", "“LA-ZZ” is not a province"),
    Case("further_place", r.ProjectPlace(country="TH"), {"province": "LA-LM"}, "province", "Luang Namtha"),
    Case(
        "planned_order",
        r.Project(planned_start=PAST, planned_end=PAST),
        {"planned_end": date(2026, 5, 31)},
        "planned_end",
        "2026-05-31 lies before the planned start 2026-06-01",
        SEVERE,
    ),
    Case(
        "actual_order",
        r.Project(actual_start=PAST, actual_end=YESTERDAY),
        {"actual_end": date(2026, 5, 31)},
        "actual_end",
        "before the actual start",
        SEVERE,
    ),
    Case(
        "adopted_order",
        r.Project(baseline_start=PAST, baseline_end=SOON),
        {"baseline_end": date(2026, 5, 31)},
        "baseline_end",
        "before the adopted start",
        SEVERE,
    ),
    Case("actual_past", r.Project(actual_start=TODAY), {"actual_start": SOON}, "actual_start", "still to come"),
    Case("actual_past", r.Project(actual_end=TODAY), {"actual_end": SOON}, "actual_end", "still to come"),
    Case("stage_and_dates", r.Project(stage="proposed"), {"actual_start": PAST}, "stage", "began on 2026-06-01"),
    Case(
        "stage_and_dates",
        r.Project(stage="completed", actual_end=PAST),
        {"actual_end": None},
        "actual_end",
        "The project is over",
    ),
    Case("stage_and_dates", r.Project(stage="suspended"), {"actual_end": PAST}, "stage", "says that it goes on"),
    Case(
        "stage_and_dates",
        r.Project(stage="implementation", actual_start=PAST),
        {"actual_start": None},
        "actual_start",
        "its start is missing",
    ),
    Case(
        "adopted_dates",
        r.Project(stage="adopted", baseline_end=SOON),
        {"baseline_end": None},
        "baseline_end",
        "adopted end is missing",
    ),
    Case("adopted_dates", r.Project(stage="endorsed"), {"stage": "closed"}, "baseline_end", "adopted end is missing"),
    Case(
        "long_late",
        r.Project(stage="implementation", planned_end=TODAY - timedelta(90)),
        {"planned_end": TODAY - timedelta(91)},
        "planned_end",
        "91 days ago",
    ),
    Case(
        "budget",
        r.Project(budget=Decimal(0), currency="LAK"),
        {"budget": Decimal(-5)},
        "budget",
        "The budget is -5",
        SEVERE,
    ),
    Case("budget", r.Project(budget=Decimal(1), currency="LAK"), {"currency": None}, "currency", "no currency"),
    Case("budget", r.Project(currency="XDR"), {"currency": "KIP"}, "currency", "“KIP” is not a currency code"),
    Case("beneficiaries", r.Project(beneficiaries=0), {"beneficiaries": -1}, "beneficiaries", "is -1", SEVERE),
    Case("beneficiaries", r.Project(women=0), {"women": -1}, "women", "is -1", SEVERE),
    Case("beneficiaries", r.Project(beneficiaries=9, women=9), {"women": 10}, "women", "more women (10)"),
    Case(
        "coordinates",
        r.Project(latitude=Decimal("20.95"), longitude=Decimal("101.4")),
        {"latitude": Decimal("101.4")},
        "latitude",
        "101.4; it lies between -90 and 90",
        SEVERE,
    ),
    Case(
        "coordinates",
        r.Project(latitude=Decimal(20), longitude=Decimal(-180)),
        {"longitude": Decimal(181)},
        "longitude",
        "between -180 and 180",
        SEVERE,
    ),
    Case(
        "coordinates",
        r.Project(latitude=Decimal(20), longitude=Decimal(101)),
        {"longitude": None},
        "longitude",
        "only of use together",
    ),
    Case(
        "proposal",
        r.Project(proposal="screened", proposal_year=2027),
        {"proposal_year": None},
        "proposal_year",
        "the year is missing",
    ),
    Case("proposal", r.Project(proposal_year=2027), {"proposal_year": 2570}, "proposal_year", "2570 is not a year"),
    Case(
        "proposal",
        r.Project(proposal="adopted", proposal_year=2027, stage="adopted"),
        {"stage": "endorsed"},
        "stage",
        "its stage is an earlier one",
    ),
    Case(
        "proposal",
        r.Project(proposal="declined", proposal_year=2027, stage="proposed"),
        {"stage": "implementation"},
        "stage",
        "was declined",
    ),
    Case("progress", r.Project(progress=100), {"progress": 101}, "progress", "Progress is 101; it must", SEVERE),
    # milestones
    Case(
        "progress_range", r.Milestone(progress=100), {"progress": 130}, "progress", "Progress is 130; it must", SEVERE
    ),
    Case("progress_range", r.Milestone(progress=0), {"progress": -1}, "progress", "between 0 and 100", SEVERE),
    Case("weight_range", r.Milestone(weight=100), {"weight": 101}, "weight", "The weight is 101", SEVERE),
    Case("order", r.Milestone(begins=PAST, planned=PAST), {"begins": SOON}, "planned", "before work on it", SEVERE),
    Case("actual_past", r.Milestone(actual=TODAY), {"actual": SOON}, "actual", "2027-03-01 is still to come"),
    Case("actual_and_progress", r.Milestone(progress=99), {"progress": 100}, "actual", "the day on which"),
    Case(
        "actual_and_progress",
        r.Milestone(progress=100, actual=PAST),
        {"progress": 60},
        "progress",
        "progress is 60; it should be 100",
    ),
    Case("declared", r.Milestone(status="done", progress=100), {"progress": 40}, "status", "progress is 40"),
    Case("declared", r.Milestone(status="not_begun", progress=0), {"progress": 5}, "status", "progress is 5"),
    Case(
        "declared", r.Milestone(status="on_track", planned=TODAY), {"planned": YESTERDAY}, "status", "not declared late"
    ),
    Case("declared", r.Milestone(status="late", planned=PAST), {"actual": PAST}, "status", "but it is done"),
    Case(
        "reason_for_delay",
        r.Milestone(planned=TODAY),
        {"planned": YESTERDAY},
        "delay_reason",
        "was due on 2026-11-23 and is not done, but no reason",
    ),
    Case(
        "reason_for_delay",
        r.Milestone(baseline=SOON, planned=SOON + timedelta(30)),
        {"planned": SOON + timedelta(31)},
        "delay_reason",
        "31 days after the adopted date",
    ),
    Case(
        "reason_for_delay",
        r.Milestone(planned=PAST, delay_reason="other", delay_text="The road was closed"),
        {"delay_text": " "},
        "delay_text",
        "say which",
    ),
    Case(
        "long_late",
        r.Milestone(baseline=TODAY - timedelta(90)),
        {"baseline": TODAY - timedelta(91)},
        "planned",
        "2026-08-25, 91 days ago",
    ),
    Case(
        "predecessor", r.Milestone(id=SELF, predecessor=OTHER), {"predecessor": SELF}, "predecessor", "wait for", SEVERE
    ),
    # money
    Case("source", r.FundingLine(source="adb"), {"source": "imf"}, "source", "“imf” is not one of the sources"),
    Case(
        "source",
        r.FundingLine(source="foundation", source_name="Ford"),
        {"source_name": None},
        "source_name",
        "Name the foundation",
    ),
    Case("currency", r.FundingLine(currency="MMK"), {"currency": "usd"}, "currency", "“usd” is not a currency code"),
    Case(
        "amounts",
        r.FundingLine(committed=Decimal(0)),
        {"committed": Decimal(-1)},
        "committed",
        "cannot be below 0",
        SEVERE,
    ),
    Case(
        "amounts",
        r.FundingLine(disbursed=Decimal(0)),
        {"disbursed": Decimal(-1)},
        "disbursed",
        "cannot be below 0",
        SEVERE,
    ),
    Case("amounts", r.FundingLine(spent=Decimal(0)), {"spent": Decimal("-0.01")}, "spent", "spent is -0.01", SEVERE),
    Case("amounts", r.FundingLine(spent=Decimal(1)), {"spent": None}, "committed", "No amount is given"),
    Case(
        "flow",
        r.FundingLine(disbursed=Decimal(5), spent=Decimal(5)),
        {"spent": Decimal("5.01")},
        "spent",
        "spent (5.01) than disbursed (5)",
    ),
    Case(
        "flow",
        r.FundingLine(committed=Decimal(5), disbursed=Decimal(5)),
        {"disbursed": Decimal(6)},
        "disbursed",
        "than committed (5)",
    ),
    Case("year", r.FundingLine(year=2025), {"year": 2568}, "year", "The year is 2568"),
    Case(
        "rate",
        r.Rate(currency="KHR", per_usd=Decimal(4100)),
        {"per_usd": Decimal(0)},
        "per_usd",
        "must be above 0",
        SEVERE,
    ),
    Case("rate", r.Rate(currency="KHR"), {"currency": "RIEL"}, "currency", "“RIEL” is not"),
    Case("rate", r.Rate(currency="USD", per_usd=Decimal(1)), {"per_usd": Decimal(2)}, "per_usd", "One US dollar"),
    Case("rate", r.Rate(day=TODAY), {"day": SOON}, "day", "still to come"),
    # reports, indicators, evidence
    Case(
        "period",
        r.ProgressReport(period_start=PAST, period_end=TODAY),
        {"period_end": date(2026, 5, 1)},
        "period_end",
        "ends on 2026-05-01, before it begins",
        SEVERE,
    ),
    Case("period", r.ProgressReport(period_start=TODAY), {"period_start": SOON}, "period_start", "still to come"),
    Case("progress_range", r.ProgressReport(progress=0), {"progress": 101}, "progress", "Progress is 101", SEVERE),
    Case(
        "spending",
        r.ProgressReport(spending=Decimal(0), currency="CNY"),
        {"spending": Decimal(-1)},
        "spending",
        "is -1",
        SEVERE,
    ),
    Case(
        "spending", r.ProgressReport(spending=Decimal(1), currency="CNY"), {"currency": None}, "currency", "no currency"
    ),
    Case(
        "reason_of_return",
        r.ProgressReport(state="returned", return_reason="Photos are missing"),
        {"return_reason": "  "},
        "return_reason",
        "without a reason",
        SEVERE,
    ),
    Case(
        "target",
        r.Indicator(baseline=Decimal(3), target=Decimal(4)),
        {"target": Decimal("3.0")},
        "target",
        "same as the baseline",
    ),
    Case(
        "target",
        r.Indicator(kind="percentage", target=Decimal(100)),
        {"target": Decimal(150)},
        "target",
        "150 is not a percentage",
    ),
    Case(
        "value_period",
        r.IndicatorValue(period_start=PAST, period_end=PAST),
        {"period_start": TODAY},
        "period_end",
        "before it begins",
        SEVERE,
    ),
    Case("people", r.IndicatorValue(women=Decimal(0)), {"women": Decimal(-2)}, "women", "here stands -2", SEVERE),
    Case("people", r.IndicatorValue(men=Decimal(0)), {"men": Decimal(-2)}, "men", "here stands -2", SEVERE),
    Case("people", r.IndicatorValue(youth=Decimal(0)), {"youth": Decimal(-2)}, "youth", "here stands -2", SEVERE),
    Case("file", r.Evidence(sha256="0a" * 32), {"sha256": "0A" * 32}, "sha256", "is not a SHA-256", SEVERE),
    Case("file", r.Evidence(size=0), {"size": -1}, "size", "The size is -1", SEVERE),
    Case("taken", r.Evidence(taken=TODAY), {"taken": SOON}, "taken", "still to come"),
    Case("frozen", r.Edition(figures="0a" * 32), {"figures": "0A" * 32}, "figures", "is not a SHA-256", SEVERE),
    Case("frozen", r.Edition(pages="0a" * 32), {"pages": "pages"}, "pages", "is not a SHA-256", SEVERE),
    Case("frozen", r.Edition(number=1), {"number": 0}, "number", "counted from 1; here stands 0", SEVERE),
    Case("logo", r.Letterhead(logo="0a" * 32), {"logo": "logo.png"}, "logo", "is not a SHA-256", SEVERE),
    # reviews, meetings, organisations
    Case("scores", r.Assessment(**SCORES), {"impact": 6}, "impact", "The score is 6", SEVERE),
    Case("scores", r.Assessment(**SCORES), {"impact": None}, "impact", "The score is missing"),
    Case(
        "scores", r.Assessment(**SCORES | {"impact": 0}), {"impact_reason": ""}, "impact_reason", "no reason is given"
    ),
    Case(
        "assessor",
        r.Assessment(form="peer", organisation=OTHER),
        {"organisation": None},
        "organisation",
        "organisation that assessed",
    ),
    Case("assessor", r.Assessment(form="self", day=TODAY), {"day": SOON}, "day", "still to come"),
    Case("suggestion", r.Recommendation(state="open", due=TODAY), {"due": YESTERDAY}, "due", "due on 2026-11-23"),
    Case(
        "suggestion",
        r.Recommendation(state="declined", due=PAST, answer="Done elsewhere"),
        {"answer": None},
        "answer",
        "say why",
    ),
    Case("meeting_order", r.Meeting(begins=SOON, ends=SOON), {"ends": TODAY}, "ends", "before it begins", SEVERE),
    Case("meeting_held", r.Meeting(begins=PAST, state="held"), {"begins": SOON}, "state", "still to come"),
    Case("meeting_held", r.Meeting(ends=TODAY, state="planned"), {"ends": YESTERDAY}, "state", "say whether"),
    Case("meeting_body", r.Meeting(body="senior-officials-meeting"), {"body": "UN"}, "body", "“UN” is not a body"),
    Case("meeting_body", r.Meeting(country="MM"), {"country": "JP"}, "country", "“JP” is not one of the six"),
    Case("follow_up", r.Decision(state="done", due=PAST), {"state": None}, "due", "carried out by 2026-06-01"),
    Case("home", r.Organisation(country="JP"), {"country": "Japan"}, "country", "“Japan” is not a country code"),
]


def _changed(case: Case) -> dict[str, Any]:
    kind = kinds()[case.good.__tablename__]
    return {name: getattr(case.good, name) for name in ("id", *kind.fields)} | case.change


def _of(problems: list[Problem], case: Case) -> list[Problem]:
    return [p for p in problems if p.field == case.field and case.says in p.text and p.severe == case.severe]


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.good.__tablename__}-{c.rule}-{c.field}")
def test_rule_finds_what_is_wrong_and_nothing_else(case: Case, context: Context) -> None:
    kind = case.good.__tablename__
    rule = next(found for found in RULES[kind] if found.__name__ == case.rule)
    assert list(rule(case.good, context)) == []
    assert not _of(check(case.good, context), case)
    assert len(_of(check_values(kind, _changed(case), context), case)) == 1


def test_every_rule_has_a_case_and_names_its_source() -> None:
    entered = {(kind, rule.__name__) for kind, rules in RULES.items() for rule in rules}
    assert entered == {(case.good.__tablename__, case.rule) for case in CASES}
    for rules in RULES.values():
        for rule in rules:
            assert any(mark in (rule.__doc__ or "") for mark in ("(", "ISO")), rule.__name__


def test_sentences_are_finished(context: Context) -> None:
    for case in CASES:
        for problem in check_values(case.good.__tablename__, _changed(case), context):
            assert problem.text.endswith(".") and "{" not in problem.text and "None" not in problem.text


# What is required


@pytest.mark.parametrize("kind", kinds())
def test_required_fields_are_asked_for(kind: str, context: Context) -> None:
    empty = check_values(kind, {}, context)
    assert required(kind)
    for name in required(kind):
        assert name in kinds()[kind].fields
        assert name in {p.field for p in empty}
    assert any(p.severe for p in empty), "something makes the record what it is"


def test_a_project_asks_for_six_fields_at_most_and_needs_one() -> None:
    assert required("project") == ("title", "measure", "country", "stage", "planned_start", "planned_end")


@pytest.mark.parametrize("title", [{"title": "Irrigation"}, {"title_local": "ຊົນລະປະທານ"}])
def test_a_title_in_either_language_will_do(title: dict[str, str], context: Context) -> None:
    problems = check_values("project", title, context)
    assert problems and not any(p.severe for p in problems)
    assert [p.field for p in check_values("project", {"title": "  "}, context) if p.severe] == ["title"]


def test_a_full_project_and_milestone_have_no_problem(context: Context) -> None:
    project = r.Project(
        title="Small-scale irrigation",
        title_local="ຊົນລະປະທານຂະໜາດນ້ອຍ",
        measure="4.2.12-3",
        country="LA",
        province="LA-LM",
        stage="implementation",
        planned_start=date(2025, 7, 1),
        planned_end=date(2027, 2, 28),
        actual_start=date(2025, 8, 1),
        baseline_start=date(2025, 7, 1),
        baseline_end=date(2026, 12, 31),
        budget=Decimal("1840000000"),
        currency="LAK",
        beneficiaries=2400,
        women=1260,
    )
    milestone = r.Milestone(
        project=project.id, title="Pump station", begins=PAST, baseline=TODAY, planned=TODAY, weight=25, progress=90
    )
    assert check(project, context) == []
    assert check(milestone, context) == []


# What holds for every field


@pytest.mark.parametrize(
    ("kind", "field", "good", "bad", "says"),
    [
        ("project", "note", "x" * 32_767, "x" * 32_768, "32768 characters"),
        ("project", "note", "𝄞" * 16_383, "𝄞" * 16_384, "32768 characters"),
        ("project", "note", "a", "a\ud800", "a broken character"),
        ("project", "note", "5", 5, "“5” is not text"),
        ("milestone", "progress", 50, "half", "“half” is not a whole number"),
        ("milestone", "progress", 50, True, "not a whole number"),
        ("project", "women", 10**15 - 1, 10**15, "a whole number from -999999999999999 to 999999999999999."),
        ("project", "women", 1 - 10**15, -(10**15), "-1000000000000000 does not fit"),
        ("milestone", "weight", 50, 2**63, "9223372036854775808 does not fit: this takes a whole number from -9999999"),
        ("milestone", "weight", 50, 10**6000, "1.000e+6000 does not fit"),
        ("milestone", "planned", SOON, datetime(2027, 3, 1), "is not a date"),
        ("milestone", "planned", SOON, "\ud800", "is not a date"),
        ("milestone", "planned", SOON, date(2570, 3, 1), "Buddhist Era; in the common era it is 2027"),
        ("milestone", "planned", SOON, date(202, 3, 1), "The year 202 cannot be meant"),
        ("milestone", "project", OTHER, "KH-2025-0012", "is not the id of a record"),
        ("project", "budget", Decimal("1.5"), "much", "“much” is not a number"),
        ("project", "budget", 7, Decimal("NaN"), "NaN cannot be kept"),
        ("project", "budget", Decimal("999999999999999999"), Decimal("1E+18"), "1000000000000000000 cannot be kept"),
        ("project", "budget", Decimal(0), Decimal("1E+9999"), "1.000e+9999 cannot be kept"),
        ("project", "budget", Decimal("0.000000000000000001"), Decimal("1E-19"), "18 after"),
        ("comment", "question", False, "maybe", "neither yes nor no"),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) and value.isascii() else "-",
)
def test_a_field_that_cannot_be(kind: str, field: str, good: Any, bad: Any, says: str, context: Context) -> None:
    assert not [p for p in check_values(kind, {field: good}, context) if says in p.text]
    found = [p for p in check_values(kind, {field: bad}, context) if p.field == field]
    assert len(found) == 1 and found[0].severe and says in found[0].text


def test_a_code_of_a_newer_version_is_kept(context: Context) -> None:
    (problem,) = [p for p in check_values("project", {"title": "x", "stage": "paused"}, context) if p.field == "stage"]
    assert not problem.severe and "“paused”" in problem.text


def test_a_wrong_year_has_no_other_consequence(context: Context) -> None:
    values = {"title": "x", "planned_start": date(2568, 1, 1), "planned_end": date(2026, 1, 1), "stage": "proposed"}
    assert [p.field for p in check_values("project", values, context) if p.severe] == ["planned_start"]


# Whatever a record holds


_ODD = st.one_of(
    st.none(),
    st.integers(),
    st.integers(-200, 200),
    st.booleans(),
    st.text(max_size=20),
    st.text(alphabet=string.printable + "\ud800\x00", max_size=5),
    st.decimals(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.uuids(),
    st.binary(max_size=16),
    st.just(()),
)


def _fitting(kind: str, name: str) -> st.SearchStrategy[Any]:
    field = kinds()[kind].fields[name]
    if field.choice is not None:
        return st.sampled_from([None, *field.choice, "unknown"])
    return {
        int: st.none() | st.integers(-10, 110) | st.integers(),
        str: st.none() | st.sampled_from(["", "LA", "LA-LM", "USD", "4.1.1-1", "adb"]) | st.text(max_size=5),
        Decimal: st.none() | st.decimals() | st.decimals(-10, 10),
        date: st.none() | st.dates() | st.dates(date(2026, 1, 1), date(2027, 1, 1)),
        bool: st.none() | st.booleans(),
        UUID: st.none() | st.sampled_from([SELF, OTHER]),
    }[field.holds]


@pytest.mark.parametrize("kind", kinds())
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_check_takes_any_record(kind: str, data: st.DataObject, context: Context) -> None:
    values = {
        name: data.draw(_ODD if data.draw(st.integers(0, 9)) == 0 else _fitting(kind, name))
        for name in kinds()[kind].fields
    }
    problems = check_values(kind, values | {"id": SELF}, context)
    assert problems == check(kinds()[kind].record(**values | {"id": SELF}), context)
    for problem in problems:
        assert problem.field in kinds()[kind].fields
        assert problem.text.encode()
