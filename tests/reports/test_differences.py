"""What changed since an edition: each report tells of the record that made it another, with who did that, and of no
other."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from lmcdesk.reports import differences as page
from lmcdesk.reports.as_tables import tables
from lmcdesk.reports.figures import Figures
from lmcdesk.reports.offered import OFFERED, About, Asked, Offered
from lmcdesk.reports.report import draw, take
from lmcdesk.reports.summaries.differences import Differences, RecordEdits, summarise
from lmcdesk.reports.summaries.reading import snapshot
from lmcdesk.store.database import Database
from lmcdesk.store.journal import Edit
from tests.reports import programme
from tests.reports.programme import TODAY, Irrigation, edit
from tests.store.exchanging import send

Desks = Callable[..., Database]
WORDS = Asked("national", today=TODAY).manner(mekong_first=False)


def asked(report: str, project: UUID, province: str = "LA-LM") -> Asked:
    about = next(each for each in OFFERED if each.name == report).about
    return Asked(
        report,
        today=TODAY,
        province=province if about is About.PROVINCE else None,
        project=project if about is About.PROJECT else None,
    )


def since(desk: Database, then: Figures, later: Figures | None = None) -> Differences:
    with snapshot(desk) as found:
        return summarise(found, (1, then), (2, later) if later else None, TODAY)


def records(told: Differences) -> dict[UUID, RecordEdits]:
    return {record.id: record for project in told.projects for record in project.records}


def named(told: Differences) -> set[UUID]:
    """The records that were edited; what went into the bin with its project is not counted beside that."""
    return {
        record.id
        for project in told.projects
        for at, record in enumerate(project.records)
        if at == 0 or not project.records[0].gone or project.records[0].kind != "project"
    }


def page_of(told: Differences) -> str:
    return str(tables("", TODAY, "", page.story(told, WORDS), WORDS))


def write(desk: Database, *edits: Edit, author: str = "Keo") -> None:
    with desk.writing(author) as journal:
        journal.append(edits)


def change(desk: Database, kind: str, id_: UUID, author: str = "Keo", /, **values: Any) -> None:
    with desk.writing(author) as journal:
        journal.edit(kind, id_, values)


# By whom


def test_who_put_a_record_into_the_bin_is_named_and_not_who_edited_it_before(make_desk: Desks) -> None:
    capital, north = make_desk("Vientiane"), make_desk("Luang Namtha", "LA-LM")
    water = edit("project", title="Water", country="LA", province="LA-LM")
    step = edit("milestone", project=water.id, title="Pump", planned=date(2026, 12, 1))
    write(capital, water, step)
    send(capital, north)
    then = take(capital, asked("province", water.id))
    change(north, "milestone", step.id, "Noy", planned=date(2027, 1, 1), delay_text="Flood")
    send(north, capital)
    with capital.writing("Boss") as journal:
        journal.delete("milestone", step.id)
    told = since(capital, then)
    by = records(told)[step.id].by
    assert (by.author, by.desk, by.field) == ("Boss", "Vientiane", "deleted")
    assert "Boss" in page_of(told) and "Noy" not in page_of(told)


def test_who_made_a_record_is_named_and_not_who_edited_it_since(make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    water = edit("project", title="Water", country="LA", province="LA-LM")
    write(desk, water)
    then = take(desk, asked("province", water.id))
    step = edit("milestone", project=water.id, title="Pump", planned=date(2026, 12, 1))
    write(desk, step, author="Keo")
    change(desk, "milestone", step.id, "Noy", begins=date(2026, 6, 1))
    told = since(desk, then)
    assert records(told)[step.id].by.author == "Keo"
    assert "Keo" in page_of(told) and "Noy" not in page_of(told)


# What left and what came


@pytest.mark.parametrize("kind", ["milestone", "funding_line", "progress_report", "indicator_value", "project_partner"])
@pytest.mark.parametrize("report", ["province", "project"])
def test_what_moved_to_another_project_is_told_where_it_left_and_where_it_came(
    report: str, kind: str, make_desk: Desks
) -> None:
    desk = make_desk("Vientiane")
    old = edit("project", title="Old", country="LA", province="LA-LM")
    new = edit("project", title="New", country="LA", province="LA-BK")
    third = edit("project", title="Third", country="LA", province="LA-PH")
    moved = edit(kind, project=old.id)
    write(desk, old, new, third, moved)
    places = {old.id: "LA-LM", new.id: "LA-BK", third.id: "LA-PH"}

    def figures() -> dict[UUID, Figures]:
        return {project: take(desk, asked(report, project, places[project])) for project in places}

    first = figures()
    change(desk, kind, moved.id, project=new.id)
    second = figures()
    for project in (old.id, new.id):
        (found,) = since(desk, first[project]).projects
        (told,) = found.records
        assert (found.id, told.id) == (project, moved.id)
        assert [(e.field, e.before, e.after) for e in told.edits] == [("project", old.id, new.id)]
        assert "Old" in page_of(since(desk, first[project])) and "New" in page_of(since(desk, first[project]))
    assert since(desk, first[third.id]).projects == ()
    change(desk, kind, moved.id, project=third.id)
    for project in (old.id, new.id):  # between two editions, wherever it went afterwards
        (found,) = since(desk, first[project], second[project]).projects
        assert (found.id, found.records[0].id) == (project, moved.id)
    assert since(desk, first[third.id], second[third.id]).projects == ()


@pytest.mark.parametrize(
    "to",
    [{"province": "LA-XA"}, {"country": "KH", "province": None}, {"province": None}, {"project": None}, None],
    ids=str,
)
def test_a_project_that_a_place_no_longer_leads_to_is_told(to: dict[str, Any] | None, make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    road = edit("project", title="Road", country="LA", province="LA-BK")
    reach = edit("project_place", project=road.id, country="LA", province="LA-LM", district="Sing")
    write(desk, road, reach)
    then = take(desk, asked("province", road.id))
    if to is None:
        with desk.writing("Keo") as journal:
            journal.delete("project_place", reach.id)
    else:
        change(desk, "project_place", reach.id, **to)
    later = take(desk, asked("province", road.id))
    assert later.summary != then.summary
    if to is not None:
        change(desk, "project_place", reach.id, district="Long")  # whatever became of it afterwards
    change(desk, "project", road.id, province="LA-PH")
    for found in (since(desk, then), since(desk, then, later)):
        assert reach.id in records(found) and [project.id for project in found.projects] == [road.id]


def test_a_project_that_reached_a_place_before_the_edition_only_is_not_told(make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    road = edit("project", title="Road", country="LA", province="LA-BK")
    reach = edit("project_place", project=road.id, country="LA", province="LA-LM")
    write(desk, road, reach)
    with desk.writing("Keo") as journal:
        journal.delete("project_place", reach.id)
    then = take(desk, asked("province", road.id))
    change(desk, "project", road.id, beneficiaries=5)
    assert since(desk, then).projects == ()


# What belongs to no project


def test_of_meetings_and_decisions_those_are_told_that_a_list_of_proposals_names(make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    water = edit("project", title="Water", country="LA", proposal="proposed", proposal_year=TODAY.year + 1)
    abroad = edit("project", title="Abroad", country="KH", proposal="proposed", proposal_year=TODAY.year + 1)
    meeting, other = (edit("meeting", title=title, begins=date(2026, 3, 1)) for title in ("SOM", "Other"))
    decision = edit("decision", meeting=meeting.id, about=water.id, text="Adopted")
    write(desk, water, abroad, meeting, other, decision)
    then = {name: take(desk, asked(name, water.id)) for name in ("proposals", "annual", "national", "province")}
    elsewhere = edit("decision", meeting=other.id, about=abroad.id, text="Declined")
    write(desk, elsewhere, edit("meeting", title="New"))
    change(desk, "meeting", meeting.id, title="SOM 2026")
    change(desk, "meeting", other.id, title="Other 2026")
    change(desk, "decision", decision.id, about=abroad.id)
    for name in then:
        told = {meeting.id, decision.id} if name in ("proposals", "annual") else set()
        assert set(records(since(desk, then[name]))) == told, name


def test_an_organisation_is_told_that_a_project_names_or_named(make_desk: Desks) -> None:
    desk = make_desk("Vientiane")
    lead, was, partner, nobodys = (edit("organisation", name=name) for name in ("Lead", "Was", "Partner", "Nobody's"))
    water = edit("project", title="Water", country="LA", province="LA-LM", lead=was.id)
    part = edit("project_partner", project=water.id, organisation=partner.id)
    write(desk, lead, was, partner, nobodys, water, part)
    then = {name: take(desk, asked(name, water.id)) for name in ("project", "proposals", "province")}
    change(desk, "project", water.id, lead=lead.id)
    with desk.writing("Keo") as journal:
        journal.delete("project_partner", part.id)
    for each in (lead, was, partner, nobodys):
        change(desk, "organisation", each.id, short="ORG")
    told = {name: set(records(since(desk, figures))) - {water.id, part.id} for name, figures in then.items()}
    assert told == {"project": {lead.id, was.id, partner.id}, "proposals": {lead.id, was.id}, "province": set()}


# All together

Made = tuple[UUID, Callable[[Database], None]]


def _edits(told: Irrigation, desk: Database) -> list[Made]:
    """Edits of every kind, each with the record that it is of."""
    project = told.project

    def first(kind: str, **where: object) -> UUID:
        query = f"SELECT id FROM {kind} WHERE deleted = 0" + "".join(f" AND {field} IS ?" for field in where)
        with desk.raw() as connection:
            keys = [value.bytes if isinstance(value, UUID) else value for value in where.values()]
            return UUID(bytes=connection.execute(f"{query} ORDER BY id", keys).fetchone()[0])

    def of(kind: str, id_: UUID, **values: object) -> Made:
        return id_, lambda desk: change(desk, kind, id_, **values)

    def new(kind: str, **values: object) -> Made:
        made = edit(kind, **values)
        return made.id, lambda desk: write(desk, made)

    def gone(kind: str, id_: UUID) -> Made:
        def delete(desk: Database) -> None:
            with desk.writing("Keo") as journal:
                journal.delete(kind, id_)

        return id_, delete

    step, place = told.milestones[3], first("project_place", project=project)
    line = first("funding_line", project=project)
    with desk.raw() as connection:
        going = connection.execute("SELECT id FROM project WHERE stage = 'implementation' ORDER BY code")
        other, thrown, *_ = (id_ for (key,) in going if (id_ := UUID(bytes=key)) != project)
    meeting = edit("meeting", title="SOM", begins=date(2026, 3, 1))
    decision = edit("decision", meeting=meeting.id, about=project, text="Adopted by all")
    nowhere = edit("project", title="Nowhere")
    return [
        of("project", project, title="Irrigation of fields", proposal="proposed", proposal_year=TODAY.year + 1),
        of("project", project, budget=Decimal(5)),
        of("project", other, stage="completed"),
        of("milestone", step, planned=date(2027, 2, 20), progress=70),
        of("funding_line", line, committed=Decimal(7_000_000)),
        of("progress_report", first("progress_report", state="returned"), state="approved", narrative="Done"),
        of("assessment", first("assessment", form="peer"), relevance=1),
        of("recommendation", first("recommendation", state="accepted"), state="done"),
        of("indicator_value", first("indicator_value", women=None), actual=Decimal(190)),
        of("indicator", first("indicator"), target=Decimal(700)),
        of("project_partner", first("project_partner", part=None), part="pumps"),
        of("organisation", told.office, name="Office of Waters"),
        of("organisation", told.builder, name="Builders of Namtha"),
        new("organisation", name="Nobody's"),
        new("meeting", title="FMM"),
        (decision.id, lambda desk: write(desk, decision)),
        (meeting.id, lambda desk: write(desk, meeting)),
        of("decision", decision.id, text="Adopted"),
        of("meeting", meeting.id, title="SOM 2026"),
        new("rate", currency="LAK", day=date(2026, 6, 1), per_usd=Decimal(30_000)),
        new("rate", currency="THB", day=date(2026, 6, 1), per_usd=Decimal(33)),
        new("milestone", project=project, title="Fence", planned=TODAY, baseline=date(2026, 1, 1)),
        new("milestone", title="Of no project", planned=TODAY, baseline=date(2026, 1, 1)),
        new("evidence", project=project, name="plan.pdf", media_type="application/pdf", sha256="0a" * 32),
        new("project_measure", project=project, measure="4.2.7-1"),
        (nowhere.id, lambda desk: write(desk, nowhere)),
        new("project", title="Abroad", country="KH", measure="4.2.12-3"),
        of("milestone", step, project=other),
        of("funding_line", line, project=other),
        of("project_place", place, province="LA-LM"),
        of("project_place", place, country="KH", province=None),
        of("project_place", place, project=other),
        gone("milestone", told.milestones[4]),
        gone("project_place", place),
        gone("project", thrown),
        gone("organisation", told.office),
        of("project", project, province="LA-BK"),
        of("project", project, country="KH", province=None),
    ]


@pytest.mark.parametrize("report", OFFERED, ids=lambda report: report.name)
def test_of_any_edit_the_differences_name_its_record_where_the_report_comes_out_another(
    report: Offered, make_desk: Desks
) -> None:
    desk = make_desk("Vientiane")
    told = programme.irrigation(desk)
    programme.many(desk, 12)
    of = asked(report.name, told.project)

    def drawn(figures: Figures) -> str:
        document, story = draw(figures, WORDS, desk.folder)
        return str(tables(document.title, TODAY, "", story, WORDS))

    before = take(desk, of)
    others = 0
    for at, (id_, made) in enumerate(_edits(told, desk)):
        made(desk)
        after = take(desk, of)
        found = named(since(desk, before))
        if drawn(after) != drawn(before):
            others += 1
            assert found == {id_}, f"{at}: the report is another"
        assert found <= {id_}, f"{at}: it is the same"
        assert named(since(desk, before, after)) == found
        before = after
    assert others >= 5
