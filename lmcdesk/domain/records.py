"""The kinds of record and their fields. Numbers of kinds and fields are written into bundles for good: they are only
ever added. Elements of a set (a project's measures, places, partners) are records of their own, so that two desks can
each add one and both stay."""

from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy.orm import Mapped

from lmcdesk.domain.base import Record, Row, field
from lmcdesk.domain.values import (
    AssessmentForm,
    DelayReason,
    FundingKind,
    IndicatorKind,
    MeetingState,
    OrganisationKind,
    ProposalState,
    RecommendationState,
    ReportState,
    Stage,
    Status,
)

__all__ = [
    "CRITERIA",
    "Assessment",
    "Comment",
    "Decision",
    "Edition",
    "Evidence",
    "FundingLine",
    "Indicator",
    "IndicatorValue",
    "Letterhead",
    "Meeting",
    "Milestone",
    "Organisation",
    "ProgressReport",
    "Project",
    "ProjectMeasure",
    "ProjectPartner",
    "ProjectPlace",
    "Rate",
    "Recommendation",
]


class Project(Row, Record):
    """A project of the cooperation (A1, A2, A4, E10). `measure` is its primary measure of the Plan; pillar and priority
    area follow from it. `province` is the lead province (ISO 3166-2), none for a national project."""

    __tablename__ = "project"
    KIND = 1
    code: Mapped[str | None] = field(1, index=True)
    title: Mapped[str | None] = field(2)
    title_local: Mapped[str | None] = field(3)
    objective: Mapped[str | None] = field(4)
    measure: Mapped[str | None] = field(5, index=True)
    country: Mapped[str | None] = field(6)
    province: Mapped[str | None] = field(7, index=True)
    place: Mapped[str | None] = field(8)
    """Districts and villages, as people write them."""
    lead: Mapped[UUID | None] = field(9, to="organisation")
    stage: Mapped[str | None] = field(10, choice=Stage)
    planned_start: Mapped[date | None] = field(11)
    planned_end: Mapped[date | None] = field(12)
    actual_start: Mapped[date | None] = field(13)
    actual_end: Mapped[date | None] = field(14)
    baseline_start: Mapped[date | None] = field(15)
    baseline_end: Mapped[date | None] = field(16)
    budget: Mapped[Decimal | None] = field(17)
    currency: Mapped[str | None] = field(18)
    """ISO 4217 code of the budget."""
    beneficiaries: Mapped[int | None] = field(19)
    women: Mapped[int | None] = field(20)
    contact: Mapped[str | None] = field(21)
    proposal: Mapped[str | None] = field(22, choice=ProposalState)
    proposal_year: Mapped[int | None] = field(23)
    note: Mapped[str | None] = field(24)
    latitude: Mapped[Decimal | None] = field(25)
    longitude: Mapped[Decimal | None] = field(26)
    progress: Mapped[int | None] = field(27)
    """Percent, 0 to 100, as its office reports it of the whole; what its milestones come to goes before it."""


class ProjectMeasure(Row, Record):
    """A further measure of the Plan that a project serves (B2)."""

    __tablename__ = "project_measure"
    KIND = 2
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    measure: Mapped[str | None] = field(2)


class ProjectPlace(Row, Record):
    """A further country, province or district that a project reaches (A1)."""

    __tablename__ = "project_place"
    KIND = 3
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    country: Mapped[str | None] = field(2)
    province: Mapped[str | None] = field(3)
    district: Mapped[str | None] = field(4)


class ProjectPartner(Row, Record):
    """An organisation that takes part in a project beside the lead (A1)."""

    __tablename__ = "project_partner"
    KIND = 4
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    organisation: Mapped[UUID | None] = field(2, to="organisation")
    part: Mapped[str | None] = field(3)
    """What it contributes, in words."""


class Milestone(Row, Record):
    """A step of a project that can be seen to be reached (A3, A4). `weight` is its share of the project in percent;
    `planned` is the forecast, `baseline` the date adopted by the Foreign Ministers' Meeting."""

    __tablename__ = "milestone"
    KIND = 5
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    title: Mapped[str | None] = field(2)
    title_local: Mapped[str | None] = field(3)
    baseline: Mapped[date | None] = field(4)
    planned: Mapped[date | None] = field(5)
    actual: Mapped[date | None] = field(6)
    weight: Mapped[int | None] = field(7)
    progress: Mapped[int | None] = field(8)
    """Percent, 0 to 100."""
    status: Mapped[str | None] = field(9, choice=Status)
    """As judged by people; none when the rule decides (domain.progress)."""
    delay_reason: Mapped[str | None] = field(10, choice=DelayReason)
    delay_text: Mapped[str | None] = field(11)
    responsible: Mapped[UUID | None] = field(12, to="organisation")
    verification: Mapped[str | None] = field(13)
    predecessor: Mapped[UUID | None] = field(14, to="milestone")
    position: Mapped[int | None] = field(15)
    begins: Mapped[date | None] = field(16)
    """When work on it is planned to begin; without it, nothing is expected of it before its due day."""


class ProgressReport(Row, Record):
    """What was done in a period, told by those who did it (A14, E1)."""

    __tablename__ = "progress_report"
    KIND = 6
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    milestone: Mapped[UUID | None] = field(2, to="milestone")
    period_start: Mapped[date | None] = field(3)
    period_end: Mapped[date | None] = field(4)
    narrative: Mapped[str | None] = field(5)
    progress: Mapped[int | None] = field(6)
    spending: Mapped[Decimal | None] = field(7)
    currency: Mapped[str | None] = field(8)
    issues: Mapped[str | None] = field(9)
    next_steps: Mapped[str | None] = field(10)
    state: Mapped[str | None] = field(11, choice=ReportState)
    return_reason: Mapped[str | None] = field(12)


class FundingLine(Row, Record):
    """Money of one source, currency, kind and year (A5; Plan, section 5.2). `source` is a code of the catalogue."""

    __tablename__ = "funding_line"
    KIND = 7
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    source: Mapped[str | None] = field(2)
    source_name: Mapped[str | None] = field(3)
    """Which foundation, bank or enterprise, where the code does not say it."""
    currency: Mapped[str | None] = field(4)
    kind: Mapped[str | None] = field(5, choice=FundingKind)
    year: Mapped[int | None] = field(6)
    committed: Mapped[Decimal | None] = field(7)
    disbursed: Mapped[Decimal | None] = field(8)
    spent: Mapped[Decimal | None] = field(9)
    note: Mapped[str | None] = field(10)


class Rate(Row, Record):
    """What one US dollar was worth on a day in a currency; kept by the secretariat (A5)."""

    __tablename__ = "rate"
    KIND = 8
    currency: Mapped[str | None] = field(1)
    day: Mapped[date | None] = field(2)
    per_usd: Mapped[Decimal | None] = field(3)


class Indicator(Row, Record):
    """What a project wants to change, in numbers (A6)."""

    __tablename__ = "indicator"
    KIND = 9
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    title: Mapped[str | None] = field(2)
    unit: Mapped[str | None] = field(3)
    kind: Mapped[str | None] = field(4, choice=IndicatorKind)
    baseline: Mapped[Decimal | None] = field(5)
    target: Mapped[Decimal | None] = field(6)


class IndicatorValue(Row, Record):
    """An indicator's figure for a period, and how many of it are women, men, youth (A6)."""

    __tablename__ = "indicator_value"
    KIND = 10
    indicator: Mapped[UUID | None] = field(1, index=True, to="indicator")
    project: Mapped[UUID | None] = field(2, index=True, to="project")
    period_start: Mapped[date | None] = field(3)
    period_end: Mapped[date | None] = field(4)
    actual: Mapped[Decimal | None] = field(5)
    women: Mapped[Decimal | None] = field(6)
    men: Mapped[Decimal | None] = field(7)
    youth: Mapped[Decimal | None] = field(8)


class Evidence(Row, Record):
    """A file that shows what was done, kept once under its SHA-256 (A7)."""

    __tablename__ = "evidence"
    KIND = 11
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    about: Mapped[UUID | None] = field(2, to="record")
    """The milestone or report it belongs to."""
    sha256: Mapped[str | None] = field(3, file=True)
    name: Mapped[str | None] = field(4)
    media_type: Mapped[str | None] = field(5)
    size: Mapped[int | None] = field(6)
    """Bytes."""
    caption: Mapped[str | None] = field(7)
    taken: Mapped[date | None] = field(8)
    place: Mapped[str | None] = field(9)


CRITERIA = ("relevance", "coherence", "effectiveness", "efficiency", "impact", "sustainability")
"""The six criteria of a score sheet, which are those of the OECD's Development Assistance Committee."""


class Assessment(Row, Record):
    """One assessment of a project on the six criteria, 1 to 5 or not applicable (0), each with its reason (E6; Plan,
    section 5.1)."""

    __tablename__ = "assessment"
    KIND = 12
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    form: Mapped[str | None] = field(2, choice=AssessmentForm)
    assessor: Mapped[str | None] = field(3)
    organisation: Mapped[UUID | None] = field(4, to="organisation")
    day: Mapped[date | None] = field(5)
    summary: Mapped[str | None] = field(6)
    relevance: Mapped[int | None] = field(7)
    coherence: Mapped[int | None] = field(8)
    effectiveness: Mapped[int | None] = field(9)
    efficiency: Mapped[int | None] = field(10)
    impact: Mapped[int | None] = field(11)
    sustainability: Mapped[int | None] = field(12)
    relevance_reason: Mapped[str | None] = field(13)
    coherence_reason: Mapped[str | None] = field(14)
    effectiveness_reason: Mapped[str | None] = field(15)
    efficiency_reason: Mapped[str | None] = field(16)
    impact_reason: Mapped[str | None] = field(17)
    sustainability_reason: Mapped[str | None] = field(18)


class Recommendation(Row, Record):
    """A suggestion for improvement with an owner, a due date and a state (E7; Plan, section 5.1)."""

    __tablename__ = "recommendation"
    KIND = 13
    project: Mapped[UUID | None] = field(1, index=True, to="project")
    assessment: Mapped[UUID | None] = field(2, to="assessment")
    text: Mapped[str | None] = field(3)
    owner: Mapped[str | None] = field(4)
    due: Mapped[date | None] = field(5)
    state: Mapped[str | None] = field(6, choice=RecommendationState)
    answer: Mapped[str | None] = field(7)


class Meeting(Row, Record):
    """A meeting of one of the cooperation's bodies (B5; Plan, part III). `body` is a code of the catalogue."""

    __tablename__ = "meeting"
    KIND = 14
    body: Mapped[str | None] = field(1)
    title: Mapped[str | None] = field(2)
    begins: Mapped[date | None] = field(3)
    ends: Mapped[date | None] = field(4)
    country: Mapped[str | None] = field(5)
    place: Mapped[str | None] = field(6)
    state: Mapped[str | None] = field(7, choice=MeetingState)
    summary: Mapped[str | None] = field(8)


class Decision(Row, Record):
    """What a meeting decided, and who follows it up by when (B5)."""

    __tablename__ = "decision"
    KIND = 15
    meeting: Mapped[UUID | None] = field(1, index=True, to="meeting")
    text: Mapped[str | None] = field(2)
    about: Mapped[UUID | None] = field(3, to="project")
    owner: Mapped[str | None] = field(4)
    due: Mapped[date | None] = field(5)
    state: Mapped[str | None] = field(6, choice=RecommendationState)


class Organisation(Row, Record):
    """A body that leads, takes part or pays. The secretariat keeps the list; one that came with a sheet and is not yet
    taken into it counts as proposed (B7)."""

    __tablename__ = "organisation"
    KIND = 16
    name: Mapped[str | None] = field(1, index=True)
    name_local: Mapped[str | None] = field(2)
    short: Mapped[str | None] = field(3)
    country: Mapped[str | None] = field(4)
    kind: Mapped[str | None] = field(5, choice=OrganisationKind)
    proposed: Mapped[bool | None] = field(6)


class Comment(Row, Record):
    """A remark or a question on any record (A10)."""

    __tablename__ = "comment"
    KIND = 17
    about: Mapped[UUID | None] = field(1, index=True, to="record")
    project: Mapped[UUID | None] = field(2, index=True, to="project")
    text: Mapped[str | None] = field(3)
    question: Mapped[bool | None] = field(4)
    answered: Mapped[bool | None] = field(5)


class Edition(Row, Record):
    """A report that was frozen (F6): its figures and its pages as they were, each kept once under its SHA-256. `report`
    is the report's name; `year`, `province` and `project` say of what it is, where it is of one."""

    __tablename__ = "edition"
    KIND = 18
    report: Mapped[str | None] = field(1)
    number: Mapped[int | None] = field(2)
    """The first edition of a report of one year and place is 1."""
    year: Mapped[int | None] = field(3)
    province: Mapped[str | None] = field(4)
    project: Mapped[UUID | None] = field(5, index=True, to="project")
    day: Mapped[date | None] = field(6)
    """As of which its figures are."""
    figures: Mapped[str | None] = field(7, file=True)
    pages: Mapped[str | None] = field(8, file=True)


class Letterhead(Row, Record):
    """How a country's reports name the cooperation, and the mark at their head (F2); kept by the secretariat."""

    __tablename__ = "letterhead"
    KIND = 19
    country: Mapped[str | None] = field(1)
    mekong_first: Mapped[bool | None] = field(2)
    """Whether to say Mekong-Lancang for Lancang-Mekong."""
    logo: Mapped[str | None] = field(3, file=True)
