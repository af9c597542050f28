"""Rules over records together: a project with its milestones and money, an indicator with its values."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lmcdesk.domain.base import new_id
from lmcdesk.domain.records import FundingLine, Indicator, IndicatorValue, Milestone, Project
from lmcdesk.domain.rules import check_indicator, check_project
from lmcdesk.domain.values import Stage

START, END = date(2026, 1, 1), date(2027, 12, 31)
A, B, C = new_id(), new_id(), new_id()


def sound() -> tuple[Project, list[Milestone], list[FundingLine]]:
    """A project about which nothing is odd."""
    project = Project(
        title="x", stage="implementation", planned_start=START, planned_end=END, budget=Decimal(100), currency="CNY"
    )
    milestones = [
        Milestone(id=A, title="Survey", weight=30, baseline=START, planned=START, actual=START),
        Milestone(id=B, title="Works", weight=50, baseline=END, planned=END, predecessor=A, progress=40),
        Milestone(id=C, title_local="ມອບ", weight=20, baseline=END, planned=END, predecessor=B),
    ]
    return project, milestones, [FundingLine(currency="CNY", committed=Decimal(100)), FundingLine(currency="USD")]


def _set(index: int, **values: Any) -> Callable[[Project, list[Milestone], list[FundingLine]], None]:
    def change(_: Project, milestones: list[Milestone], __: list[FundingLine]) -> None:
        for name, value in values.items():
            setattr(milestones[index], name, value)

    return change


def _project(**values: Any) -> Callable[[Project, list[Milestone], list[FundingLine]], None]:
    def change(project: Project, _: list[Milestone], __: list[FundingLine]) -> None:
        for name, value in values.items():
            setattr(project, name, value)

    return change


def test_nothing_is_odd() -> None:
    project, milestones, funding = sound()
    assert check_project(project, milestones, funding=funding, evidenced={A}) == {}


@pytest.mark.parametrize(
    ("change", "at", "field", "says"),
    [
        (_set(0, weight=25), None, "weight", "add up to 95; they should make 100"),
        (_set(0, weight=None), A, "weight", "has no weight while others have one"),
        (_project(stage="completed"), None, "stage", "milestones are not done: 2."),
        (lambda p, m, f: (m.pop(), m.pop()), None, "stage", "Every milestone is done"),
        (lambda p, m, f: m.clear(), None, "stage", "without a milestone"),
        (_set(1, baseline=None), B, "baseline", "the adopted date of this milestone is missing"),
        (_set(2, planned=END + timedelta(1)), C, "planned", "after the project's planned end 2027-12-31"),
        (_set(0, planned=START - timedelta(1)), A, "planned", "before the project's planned start"),
        (_set(1, predecessor=new_id()), B, "predecessor", "waits for one that this project lacks"),
        (_set(0, predecessor=C), A, "predecessor", "by way of others"),
        (_set(1, planned=date(2027, 1, 1), predecessor=C), B, "predecessor", "by way of others"),
        (_set(2, planned=date(2027, 1, 1)), C, "predecessor", "the one it waits for only for 2027-12-31"),
        (_set(1, title="  SURVEY "), B, "title", "the same title"),
        (_set(1, progress=100), B, "progress", "no evidence is attached"),
        (_project(budget=Decimal("99.5")), None, "budget", "commit 100 CNY, more than the budget of 99.5"),
    ],
)
def test_what_is_odd(change: Any, at: Any, field: str, says: str) -> None:
    project, milestones, funding = sound()
    change(project, milestones, funding)
    found = check_project(project, milestones, funding=funding, evidenced={A})[at or project.id]
    assert [p for p in found if p.field == field and says in p.text and not p.severe]


def test_without_weights_none_is_missed() -> None:
    project, milestones, _ = sound()
    for milestone in milestones:
        milestone.weight = None
    assert check_project(project, milestones) == {}


def test_evidence_is_looked_at_only_when_told() -> None:
    project, milestones, _ = sound()
    assert check_project(project, milestones) == {}
    assert set(check_project(project, milestones, evidenced=())) == {A}


ids = st.sampled_from([None, A, B, C, new_id()])
days = st.none() | st.dates()
many = st.lists(
    st.builds(
        Milestone,
        id=st.sampled_from([A, B, C]),
        title=st.none() | st.text(max_size=2),
        weight=st.none() | st.integers(),
        progress=st.none() | st.integers(),
        baseline=days,
        planned=days,
        actual=days,
        predecessor=ids,
    ),
    max_size=4,
)


@settings(deadline=None)
@given(
    st.builds(
        Project,
        stage=st.none() | st.sampled_from(Stage) | st.just("unknown"),
        planned_start=days,
        planned_end=days,
        budget=st.none() | st.decimals(),
        currency=st.sampled_from([None, "CNY"]),
    ),
    many,
    st.lists(st.builds(FundingLine, currency=st.sampled_from([None, "CNY"]), committed=st.none() | st.decimals())),
)
def test_check_project_takes_anything(
    project: Project, milestones: list[Milestone], funding: list[FundingLine]
) -> None:
    for problems in check_project(project, milestones, funding=funding, evidenced=()).values():
        assert all(p.text and not p.severe for p in problems)


# Indicators


def value(month: int, actual: str | None, **values: str) -> IndicatorValue:
    return IndicatorValue(
        period_start=date(2026, month, 1),
        period_end=date(2026, month, 28),
        actual=None if actual is None else Decimal(actual),
        **{name: Decimal(number) for name, number in values.items()},
    )


def test_values_of_an_indicator() -> None:
    fine = [value(1, "10", women="6", men="4", youth="10"), value(2, None, women="9")]
    assert check_indicator(Indicator(kind="sum"), fine) == {}
    percentages = [value(1, "60", women="65", men="55", youth="70")]
    assert check_indicator(Indicator(kind="percentage"), percentages) == {}


@pytest.mark.parametrize(
    ("kind", "odd", "field", "says"),
    [
        ("sum", value(2, "10", women="6", men="5"), "women", "come to 11, more than the value 10"),
        ("last", value(2, "10", women="11"), "women", "come to 11"),
        ("sum", value(2, "10", youth="11"), "youth", "more youth (11)"),
        ("percentage", value(2, "101"), "actual", "101 is not a percentage"),
        ("sum", value(1, "10"), "period_start", "overlaps another one"),
    ],
)
def test_odd_values_of_an_indicator(kind: str, odd: IndicatorValue, field: str, says: str) -> None:
    found = check_indicator(Indicator(kind=kind), [odd, value(1, "5")])
    problems = [p for entry in found.values() for p in entry]
    assert [p.field for p in problems] == [field] and says in problems[0].text


def test_last_values_may_overlap() -> None:
    assert check_indicator(Indicator(kind="last"), [value(1, "5"), value(1, "6")]) == {}


@given(
    st.sampled_from([None, "sum", "last", "percentage"]),
    st.lists(
        st.builds(
            IndicatorValue,
            period_start=days,
            period_end=days,
            actual=st.none() | st.decimals(),
            women=st.none() | st.decimals(),
            men=st.none() | st.decimals(),
            youth=st.none() | st.decimals(),
        )
    ),
)
def test_check_indicator_takes_anything(kind: str | None, values: list[IndicatorValue]) -> None:
    check_indicator(Indicator(kind=kind), values)
