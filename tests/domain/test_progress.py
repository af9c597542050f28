"""Progress, expectation, slippage and states, by example and for whatever milestones there are."""

from collections import Counter
from datetime import date, timedelta
from itertools import starmap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmcdesk.domain import progress as p
from lmcdesk.domain.progress import CourseRow, StepRow
from lmcdesk.domain.records import Milestone, Project
from lmcdesk.domain.values import Stage, Status, Trend

TODAY = date(2026, 11, 24)


def step(**values: object) -> StepRow:
    return StepRow(project=1, **values)  # type: ignore[arg-type]  # a test's shorthand


def day(offset: int) -> date:
    return TODAY + timedelta(offset)


# One milestone


@pytest.mark.parametrize(
    ("values", "reached"),
    [
        ({}, 0),
        ({"progress": 65}, 65),
        ({"progress": -5}, 0),
        ({"progress": 130}, 100),
        ({"progress": 60, "actual": TODAY}, 100),
        ({"progress": 60, "status": "done"}, 100),
        ({"progress": 60, "status": "late"}, 60),
    ],
)
def test_reached(values: dict[str, object], reached: int) -> None:
    assert p.reached(step(**values)) == reached
    assert p.done(step(**values)) == (reached == 100)


@pytest.mark.parametrize(
    ("begins", "baseline", "planned", "expected"),
    [
        (None, None, None, None),
        (day(-5), None, None, None),
        (None, day(0), None, 100),
        (None, day(1), None, 0),  # nothing says how far it should be
        (day(0), day(10), None, 0),
        (day(-1), day(9), None, 10),
        (day(-2), day(1), None, 66),  # rounded down
        (day(-1), day(9), day(99), 10),  # the adopted date goes before the forecast
        (day(-1), None, day(9), 10),
        (day(5), day(-5), None, 100),  # begins after its end
    ],
)
def test_expected(begins: date | None, baseline: date | None, planned: date | None, expected: int | None) -> None:
    assert p.expected(step(begins=begins, baseline=baseline, planned=planned), TODAY) == expected


@pytest.mark.parametrize(
    ("values", "slippage", "overdue"),
    [
        ({}, None, 0),
        ({"planned": day(-3)}, None, 3),
        ({"baseline": day(-55), "planned": day(20)}, 75, 55),
        ({"baseline": day(-55), "planned": day(-60)}, 55, 55),
        ({"baseline": day(6), "planned": day(68)}, 62, 0),
        ({"baseline": day(6)}, 0, 0),
        ({"baseline": day(6), "planned": day(2)}, -4, 0),
        ({"baseline": day(-9), "actual": day(-12)}, -3, 0),
        ({"baseline": day(-9), "actual": day(-4), "planned": day(50)}, 5, 0),
        ({"baseline": day(-9), "progress": 100}, None, 0),  # done, nobody said when
    ],
)
def test_slippage_and_overdue(values: dict[str, object], slippage: int | None, overdue: int) -> None:
    assert p.slippage(step(**values), TODAY) == slippage
    assert p.overdue(step(**values), TODAY) == overdue


@pytest.mark.parametrize(
    ("values", "status"),
    [
        ({}, Status.NOT_BEGUN),
        ({"actual": day(-1), "status": "late"}, Status.DONE),
        ({"progress": 100}, Status.DONE),
        ({"planned": day(-1), "status": "at_risk"}, Status.AT_RISK),  # people said so
        ({"planned": day(-1), "status": "of a newer version"}, Status.LATE),
        ({"planned": day(-1)}, Status.LATE),
        ({"planned": day(0), "progress": 10}, Status.AT_RISK),
        ({"planned": day(1), "progress": 10}, Status.ON_TRACK),
        ({"baseline": day(-1), "planned": day(90)}, Status.LATE),  # a new forecast moves no adopted date
        ({"baseline": day(9), "planned": day(-1)}, Status.AT_RISK),
        ({"baseline": day(9), "planned": day(39), "progress": 1}, Status.ON_TRACK),
        ({"baseline": day(9), "planned": day(40), "progress": 1}, Status.AT_RISK),
        ({"baseline": day(9), "planned": day(60), "begins": day(1)}, Status.NOT_BEGUN),
        ({"baseline": day(90), "begins": day(-10), "progress": 5}, Status.ON_TRACK),
        ({"baseline": day(90), "begins": day(-10), "progress": 4}, Status.AT_RISK),
        ({"baseline": day(90), "begins": day(-4)}, Status.NOT_BEGUN),
        ({"baseline": day(90), "begins": day(-10)}, Status.AT_RISK),
    ],
)
def test_status(values: dict[str, object], status: Status) -> None:
    assert p.status_of(step(**values), TODAY) is status


def test_trend() -> None:
    assert p.trend(day(0), day(1)) is Trend.WORSE
    assert p.trend(day(0), day(0)) is Trend.SAME
    assert p.trend(day(0), day(-1)) is Trend.BETTER
    assert p.trend(None, day(0)) is None
    assert p.trend(day(0), None) is None


# One project


def test_which_projects_count_as_adopted_and_under_way() -> None:
    assert {stage for stage in Stage if not p.adopted(stage)} == {Stage.PROPOSED, Stage.ENDORSED, Stage.CANCELLED}
    assert {stage for stage in Stage if p.under_way(stage)} == {Stage.ADOPTED, Stage.IMPLEMENTATION, Stage.SUSPENDED}
    assert p.adopted(None) and p.under_way(None)


def test_progress_is_the_weighted_sum_with_its_formula() -> None:
    figure = p.project_progress([step(weight=60, progress=100), step(weight=40, progress=50)])
    assert figure is not None and figure.percent == 80 and figure.weighted
    assert figure.formula() == "(60 × 100 + 40 × 50) ÷ 100 = 80"


def test_without_weights_all_count_the_same() -> None:
    figure = p.project_progress([step(progress=100), step(progress=50), step(weight=0)])
    assert figure is not None and figure.percent == 50 and not figure.weighted
    assert figure.formula() == "(100 + 50 + 0) ÷ 3 = 50"


def test_one_hundred_means_all_of_it() -> None:
    figure = p.project_progress([step(weight=99, progress=100), step(weight=1, progress=99), step(progress=7)])
    assert figure is not None and figure.percent == 99
    assert figure.formula() == "(99 × 100 + 1 × 99 + 0 × 7) ÷ 100 ≈ 99"


def test_without_milestones_nothing_is_known() -> None:
    assert p.project_progress([]) is None
    assert p.project_expected([], TODAY) is None
    assert p.project_expected([step(weight=5)], TODAY) is None
    standing = p.standing(Project(), [], TODAY)
    assert standing == (None, None, Status.NOT_BEGUN, {}, 0)


def test_expected_of_a_project_has_the_same_weights() -> None:
    steps = [step(weight=60, planned=day(-1)), step(weight=20, begins=day(-5), planned=day(5)), step(weight=20)]
    assert p.project_expected(steps, TODAY) == 70


LATE, RISK, FINE, NONE, DONE = Status.LATE, Status.AT_RISK, Status.ON_TRACK, Status.NOT_BEGUN, Status.DONE


@pytest.mark.parametrize(
    ("course", "states", "progress", "expected", "status"),
    [
        ({"stage": "cancelled", "actual_end": TODAY}, {LATE: 1}, 0, 100, None),
        ({"stage": "completed"}, {LATE: 1}, 0, 100, DONE),
        ({"actual_end": TODAY}, {LATE: 1}, 0, 100, DONE),
        ({"stage": "implementation", "planned_end": day(-1)}, {DONE: 2}, 100, 100, DONE),
        ({"stage": "proposed", "planned_end": day(-1)}, {LATE: 1}, 0, 100, NONE),
        ({"stage": "implementation"}, {LATE: 1, DONE: 5}, 90, 90, LATE),
        ({"planned_end": day(-1)}, {FINE: 1}, 90, 90, LATE),
        ({"planned_end": day(-1), "baseline_end": day(0)}, {FINE: 1}, 90, 90, FINE),
        ({}, {RISK: 1, FINE: 3}, 90, 90, RISK),
        ({}, {FINE: 3}, 50, 55, FINE),
        ({}, {FINE: 3}, 50, 56, RISK),
        ({}, {NONE: 3}, 0, 0, NONE),
        ({"actual_start": TODAY}, {NONE: 3}, 0, 0, FINE),
        ({"actual_start": TODAY}, {}, None, None, FINE),
        ({}, {}, None, None, NONE),
        ({}, {NONE: 1, DONE: 1}, 50, 50, FINE),
    ],
)
def test_project_status(
    course: dict[str, object],
    states: dict[Status, int],
    progress: int | None,
    expected: int | None,
    status: Status | None,
) -> None:
    assert p.project_status(Project(**course), states, progress, expected, TODAY) is status


def test_behind_says_how_many_points() -> None:
    for progress, expected, words in ((62, 78, "16 behind"), (52, 50, "as planned"), (85, 90, "as planned")):
        told = p.behind(progress, expected)
        assert told is not None and told.words() == words
    assert p.behind(None, 5) is None
    assert p.behind(5, None) is None


# Many projects


def test_many_projects_stand_as_each_by_itself() -> None:
    steps = [
        StepRow("a", 60, 100, None, None, day(-3), day(-4), None),
        StepRow("b", None, 10, None, None, day(-3), None, None),
        StepRow("a", 40, 0, None, None, day(9), None, None),
        StepRow("elsewhere", 40, 0, None, None, day(-9), None, None),
    ]
    courses = [CourseRow("b"), CourseRow("a", "implementation"), CourseRow("empty", "cancelled")]
    found = p.standings(courses, steps, TODAY)
    assert list(found) == ["b", "a", "empty"]
    assert found["a"] == (60, 60, Status.ON_TRACK, {Status.DONE: 1, Status.NOT_BEGUN: 1}, 0)
    assert found["b"] == (10, 100, Status.LATE, {Status.LATE: 1}, 1)
    assert found["empty"] == (None, None, None, {}, 0)


def test_states_are_counted_by_group() -> None:
    pairs = [("LA-LM", Status.LATE), ("LA-BK", None), ("LA-LM", Status.LATE), ("LA-LM", Status.DONE)]
    assert p.count_states(pairs) == {"LA-LM": Counter({Status.LATE: 2, Status.DONE: 1}), "LA-BK": Counter({None: 1})}


# For whatever there is

days = st.none() | st.integers(-400, 400).map(day)
steps = st.builds(
    StepRow,
    project=st.integers(0, 3),
    weight=st.none() | st.integers(-10, 120) | st.integers(),
    progress=st.none() | st.integers(-10, 120) | st.integers(),
    begins=days,
    baseline=days,
    planned=days,
    actual=days,
    status=st.none() | st.sampled_from([*Status, "unknown"]),
)
courses = st.builds(
    CourseRow,
    id=st.integers(0, 3),
    stage=st.sampled_from([None, "proposed", "implementation", "completed", "cancelled", "unknown"]),
    planned_end=days,
    baseline_end=days,
    actual_start=days,
    actual_end=days,
    progress=st.none() | st.integers(-10, 120),
)


@given(courses, st.lists(steps))
def test_figures_stay_between_0_and_100(course: CourseRow, found: list[StepRow]) -> None:
    standing = p.standing(course, found, TODAY)
    for figure in (standing.progress, standing.expected, *(p.expected(s, TODAY) for s in found)):
        assert figure is None or 0 <= figure <= 100
    assert sum(standing.states.values()) == len(found)
    assert (standing.progress is None) == (not found and course.progress is None)


@given(st.lists(steps, min_size=1), st.data())
def test_more_done_never_lowers_progress(found: list[StepRow], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(found) - 1))
    more = found[at]._replace(progress=(found[at].progress or 0) + data.draw(st.integers(0, 200)))
    if data.draw(st.booleans()):
        more = more._replace(actual=TODAY)
    before, after = p.project_progress(found), p.project_progress([*found[:at], more, *found[at + 1 :]])
    assert before is not None and after is not None and after.percent >= before.percent


@given(st.lists(steps), st.integers(0, 100))
def test_what_is_expected_only_grows(found: list[StepRow], later: int) -> None:
    now, then = p.project_expected(found, TODAY), p.project_expected(found, day(later))
    assert now == then or (now is not None and then is not None and now < then)


@given(st.lists(steps), st.randoms())
def test_order_does_not_matter(found: list[StepRow], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert p.standing(CourseRow(1), found, TODAY) == p.standing(CourseRow(1), shuffled, TODAY)


@given(st.lists(steps), st.lists(courses, unique_by=lambda c: c.id))
def test_bulk_and_single_agree(found: list[StepRow], projects: list[CourseRow]) -> None:
    fields = ("weight", "progress", "begins", "baseline", "planned", "actual", "status")
    bulk = p.standings(projects, found, TODAY)
    for project in projects:
        own = [Milestone(**{f: getattr(s, f) for f in fields}) for s in found if s.project == project.id]
        record = Project(**{f: v for f, v in project._asdict().items() if f != "id"})
        assert bulk[project.id] == p.standing(record, own, TODAY)


@given(st.lists(st.tuples(st.none() | st.integers(0, 9), st.none() | st.integers(0, 120)), min_size=1))
def test_all_done_is_exactly_100(pairs: list[tuple[int | None, int | None]]) -> None:
    found = list(starmap(lambda weight, progress: step(weight=weight, progress=progress), pairs))
    figure = p.project_progress(found)
    weighing = [s for s in found if s.weight] or found
    assert figure is not None and (figure.percent == 100) == all(p.done(s) for s in weighing)
