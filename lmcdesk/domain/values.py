"""The closed lists that records draw on: codes as stored, with the words a person sees."""

from enum import StrEnum
from typing import TypeVar

from lmcdesk.i18n import mark, translate

E = TypeVar("E", bound=StrEnum)


class Stage(StrEnum):
    """Where a project stands between proposal and end (features A2); `iati` gives the activity status code of the IATI
    standard 2.03 (codelist ActivityStatus)."""

    PROPOSED = "proposed"
    ENDORSED = "endorsed"
    ADOPTED = "adopted"
    IMPLEMENTATION = "implementation"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    CLOSED = "closed"
    CANCELLED = "cancelled"

    @property
    def iati(self) -> int:
        """1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended."""
        return _IATI_STATUS[self]

    @property
    def open(self) -> bool:
        """Whether work is going on or still to come."""
        return self not in (Stage.COMPLETED, Stage.CLOSED, Stage.CANCELLED)

    @property
    def adopted(self) -> bool:
        """Whether the Foreign Ministers' Meeting has adopted it, so that its baseline dates are frozen (A4)."""
        return self not in (Stage.PROPOSED, Stage.ENDORSED, Stage.CANCELLED)


_IATI_STATUS = {
    Stage.PROPOSED: 1,
    Stage.ENDORSED: 1,
    Stage.ADOPTED: 1,
    Stage.IMPLEMENTATION: 2,
    Stage.COMPLETED: 3,
    Stage.CLOSED: 4,
    Stage.CANCELLED: 5,
    Stage.SUSPENDED: 6,
}


class Status(StrEnum):
    """The state of a milestone or a project as the traffic light shows it."""

    DONE = "done"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    LATE = "late"
    NOT_BEGUN = "not_begun"


class Trend(StrEnum):
    """Which way a milestone's forecast has moved since the one before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class DelayReason(StrEnum):
    """Why something is late, coded so that reasons can be counted over provinces; the text beside it says the rest."""

    FUNDS = "funds"
    PROCUREMENT = "procurement"
    LAND = "land"
    PERMIT = "permit"
    WEATHER = "weather"
    FLOOD = "flood"
    HEALTH = "health"
    STAFF = "staff"
    PARTNER = "partner"
    DESIGN = "design"
    SECURITY = "security"
    OTHER = "other"


class FundingKind(StrEnum):
    """Money, or goods and work counted in money."""

    CASH = "cash"
    IN_KIND = "in_kind"


class IndicatorKind(StrEnum):
    """How an indicator's values of several periods make one figure."""

    SUM = "sum"
    LAST = "last"
    PERCENTAGE = "percentage"


class ReportState(StrEnum):
    """The way of a progress report (features E1)."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    LOCKED = "locked"


class AssessmentForm(StrEnum):
    """Who assesses, as section 5.1 of the Plan names them."""

    SELF = "self"
    PEER = "peer"
    THIRD_PARTY = "third_party"


class RecommendationState(StrEnum):
    """What became of a suggestion for improvement."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DONE = "done"
    DECLINED = "declined"


class ProposalState(StrEnum):
    """The way of a project on the list for next year (Plan, part III; features E10)."""

    PROPOSED = "proposed"
    SCREENED = "screened"
    RECOMMENDED = "recommended"
    ADOPTED = "adopted"
    DECLINED = "declined"


class MeetingState(StrEnum):
    """Whether a meeting was held."""

    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class OrganisationKind(StrEnum):
    """What sort of body an organisation is."""

    NATIONAL = "national"
    LOCAL = "local"
    INTERNATIONAL = "international"
    RESEARCH = "research"
    ENTERPRISE = "enterprise"
    ASSOCIATION = "association"
    OTHER = "other"


class Role(StrEnum):
    """What the holder of a desk does (features G3)."""

    COORDINATOR = "coordinator"
    SECRETARIAT = "secretariat"
    MANAGER = "manager"


_WORDS: dict[tuple[type[StrEnum], StrEnum], tuple[str, str]] = {
    (Stage, Stage.PROPOSED): mark("Stage", "Proposed"),
    (Stage, Stage.ENDORSED): mark("Stage", "Endorsed by the SOM"),
    (Stage, Stage.ADOPTED): mark("Stage", "Adopted by the FMM"),
    (Stage, Stage.IMPLEMENTATION): mark("Stage", "In implementation"),
    (Stage, Stage.SUSPENDED): mark("Stage", "Suspended"),
    (Stage, Stage.COMPLETED): mark("Stage", "Completed"),
    (Stage, Stage.CLOSED): mark("Stage", "Closed"),
    (Stage, Stage.CANCELLED): mark("Stage", "Cancelled"),
    (Status, Status.DONE): mark("Status", "Done"),
    (Status, Status.ON_TRACK): mark("Status", "On track"),
    (Status, Status.AT_RISK): mark("Status", "At risk"),
    (Status, Status.LATE): mark("Status", "Late"),
    (Status, Status.NOT_BEGUN): mark("Status", "Not begun"),
    (Trend, Trend.BETTER): mark("Trend", "Better"),
    (Trend, Trend.SAME): mark("Trend", "Unchanged"),
    (Trend, Trend.WORSE): mark("Trend", "Worse"),
    (DelayReason, DelayReason.FUNDS): mark("DelayReason", "Funds came late"),
    (DelayReason, DelayReason.PROCUREMENT): mark("DelayReason", "Procurement"),
    (DelayReason, DelayReason.LAND): mark("DelayReason", "Land or resettlement"),
    (DelayReason, DelayReason.PERMIT): mark("DelayReason", "Permit or approval"),
    (DelayReason, DelayReason.WEATHER): mark("DelayReason", "Weather"),
    (DelayReason, DelayReason.FLOOD): mark("DelayReason", "Flood or storm"),
    (DelayReason, DelayReason.HEALTH): mark("DelayReason", "Epidemic"),
    (DelayReason, DelayReason.STAFF): mark("DelayReason", "Staff"),
    (DelayReason, DelayReason.PARTNER): mark("DelayReason", "Partner or contractor"),
    (DelayReason, DelayReason.DESIGN): mark("DelayReason", "Change of design"),
    (DelayReason, DelayReason.SECURITY): mark("DelayReason", "Security"),
    (DelayReason, DelayReason.OTHER): mark("DelayReason", "Another reason"),
    (FundingKind, FundingKind.CASH): mark("FundingKind", "Cash"),
    (FundingKind, FundingKind.IN_KIND): mark("FundingKind", "In kind"),
    (IndicatorKind, IndicatorKind.SUM): mark("IndicatorKind", "Sum of all periods"),
    (IndicatorKind, IndicatorKind.LAST): mark("IndicatorKind", "Last value"),
    (IndicatorKind, IndicatorKind.PERCENTAGE): mark("IndicatorKind", "Percentage"),
    (ReportState, ReportState.DRAFT): mark("ReportState", "Draft"),
    (ReportState, ReportState.SUBMITTED): mark("ReportState", "Submitted"),
    (ReportState, ReportState.RETURNED): mark("ReportState", "Returned"),
    (ReportState, ReportState.APPROVED): mark("ReportState", "Approved"),
    (ReportState, ReportState.LOCKED): mark("ReportState", "Locked"),
    (AssessmentForm, AssessmentForm.SELF): mark("AssessmentForm", "Self-evaluation"),
    (AssessmentForm, AssessmentForm.PEER): mark("AssessmentForm", "Peer review"),
    (AssessmentForm, AssessmentForm.THIRD_PARTY): mark("AssessmentForm", "Third-party review"),
    (RecommendationState, RecommendationState.OPEN): mark("RecommendationState", "Open"),
    (RecommendationState, RecommendationState.ACCEPTED): mark("RecommendationState", "Accepted"),
    (RecommendationState, RecommendationState.DONE): mark("RecommendationState", "Carried out"),
    (RecommendationState, RecommendationState.DECLINED): mark("RecommendationState", "Declined"),
    (ProposalState, ProposalState.PROPOSED): mark("ProposalState", "Proposed for next year"),
    (ProposalState, ProposalState.SCREENED): mark("ProposalState", "Screened"),
    (ProposalState, ProposalState.RECOMMENDED): mark("ProposalState", "Recommended by the SOM"),
    (ProposalState, ProposalState.ADOPTED): mark("ProposalState", "Adopted by the FMM"),
    (ProposalState, ProposalState.DECLINED): mark("ProposalState", "Declined"),
    (MeetingState, MeetingState.PLANNED): mark("MeetingState", "Planned"),
    (MeetingState, MeetingState.HELD): mark("MeetingState", "Held"),
    (MeetingState, MeetingState.POSTPONED): mark("MeetingState", "Postponed"),
    (MeetingState, MeetingState.CANCELLED): mark("MeetingState", "Cancelled"),
    (OrganisationKind, OrganisationKind.NATIONAL): mark("OrganisationKind", "National authority"),
    (OrganisationKind, OrganisationKind.LOCAL): mark("OrganisationKind", "Local authority"),
    (OrganisationKind, OrganisationKind.INTERNATIONAL): mark("OrganisationKind", "International organisation"),
    (OrganisationKind, OrganisationKind.RESEARCH): mark("OrganisationKind", "Research or training institution"),
    (OrganisationKind, OrganisationKind.ENTERPRISE): mark("OrganisationKind", "Enterprise"),
    (OrganisationKind, OrganisationKind.ASSOCIATION): mark("OrganisationKind", "Association"),
    (OrganisationKind, OrganisationKind.OTHER): mark("OrganisationKind", "Another body"),
    (Role, Role.COORDINATOR): mark("Role", "Field coordinator"),
    (Role, Role.SECRETARIAT): mark("Role", "Secretariat officer"),
    (Role, Role.MANAGER): mark("Role", "Manager"),
}
"""Codes of different lists may be the same text, so the list is part of the key."""


def word(value: StrEnum, language: str | None = None) -> str:
    """The words for a code, as "In implementation" for Stage.IMPLEMENTATION."""
    context, text = _WORDS[type(value), value]
    return translate(context, text, language)


def choice_of(codes: type[E], value: str | None) -> E | None:
    """The code that a stored text stands for, or None for a text this version does not know."""
    try:
        return None if value is None else codes(value)
    except ValueError:
        return None
