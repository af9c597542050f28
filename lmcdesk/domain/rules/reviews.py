"""Rules for what others say and decide: assessments, suggestions, meetings, decisions, organisations."""

import re
from collections.abc import Iterator

from lmcdesk.domain.records import CRITERIA, Assessment, Decision, Meeting, Organisation, Recommendation
from lmcdesk.domain.rules.needed import blank
from lmcdesk.domain.rules.problem import Context, Problem, odd, rule, severe
from lmcdesk.domain.values import AssessmentForm, MeetingState, RecommendationState
from lmcdesk.i18n import translate

_COUNTRY = re.compile(r"[A-Z]{2}")
_PENDING = (None, RecommendationState.OPEN, RecommendationState.ACCEPTED)


@rule(Assessment)
def scores(assessment: Assessment, context: Context) -> Iterator[Problem]:
    """Each criterion has a score of 1 to 5, or 0 where it does not apply, and a reason (Plan, section 5.1; E6)."""
    for criterion in CRITERIA:
        score, reason = getattr(assessment, criterion), f"{criterion}_reason"
        if score is None:
            yield odd(criterion, translate("Rules", "The score is missing; give 1 to 5, or 0 where it does not apply."))
        elif not 0 <= score <= 5:
            said = translate(
                "Rules", "The score is {value}; it must be 1 to 5, or 0 where the criterion does not apply."
            )
            yield severe(criterion, said, value=score)
        elif blank(getattr(assessment, reason)):
            yield odd(reason, translate("Rules", "The score is {value}, but no reason is given."), value=score)


@rule(Assessment)
def assessor(assessment: Assessment, context: Context) -> Iterator[Problem]:
    """A review by others says whose it is (Plan, section 5.1), and its day has come."""
    others = (AssessmentForm.PEER, AssessmentForm.THIRD_PARTY)
    if assessment.form in others and assessment.organisation is None:
        yield odd("organisation", translate("Rules", "The organisation that assessed the project is missing."))
    if assessment.day and assessment.day > context.today:
        yield odd("day", translate("Rules", "The day {day} is still to come."), day=assessment.day)


@rule(Recommendation)
def suggestion(suggestion: Recommendation, context: Context) -> Iterator[Problem]:
    """A suggestion is carried out in time, and one that is declined has an answer (Plan, section 5.1; E7)."""
    if suggestion.state == RecommendationState.DECLINED and blank(suggestion.answer):
        yield odd("answer", translate("Rules", "The suggestion is declined without an answer; say why."))
    if suggestion.state in _PENDING and suggestion.due and suggestion.due < context.today:
        said = translate("Rules", "The suggestion was due on {day} and is not carried out.")
        yield odd("due", said, day=suggestion.due)


@rule(Meeting)
def meeting_order(meeting: Meeting, context: Context) -> Iterator[Problem]:
    """A meeting does not end before it begins (B5)."""
    if meeting.begins and meeting.ends and meeting.ends < meeting.begins:
        said = translate("Rules", "The meeting ends on {ends}, before it begins on {begins}.")
        yield severe("ends", said, ends=meeting.ends, begins=meeting.begins)


@rule(Meeting)
def meeting_held(meeting: Meeting, context: Context) -> Iterator[Problem]:
    """What was held lies behind us, what is planned before us (B5)."""
    last = meeting.ends or meeting.begins
    if meeting.state == MeetingState.HELD and meeting.begins and meeting.begins > context.today:
        said = translate("Rules", "The meeting was held, but begins on {day}, which is still to come.")
        yield odd("state", said, day=meeting.begins)
    elif meeting.state == MeetingState.PLANNED and last and last < context.today:
        said = translate("Rules", "The meeting was planned for {day}, which is past; say whether it was held.")
        yield odd("state", said, day=last)


@rule(Meeting)
def meeting_body(meeting: Meeting, context: Context) -> Iterator[Problem]:
    """The body is one of the cooperation's (Plan, part III), and meets in one of the six countries."""
    if meeting.body is not None and meeting.body not in context.bodies:
        yield odd("body", translate("Rules", "“{body}” is not a body of the cooperation."), body=meeting.body)
    if meeting.country is not None and meeting.country not in context.countries:
        said = translate("Rules", "“{country}” is not one of the six countries.")
        yield odd("country", said, country=meeting.country)


@rule(Decision)
def follow_up(decision: Decision, context: Context) -> Iterator[Problem]:
    """What was decided is followed up in time (B5)."""
    if decision.state in _PENDING and decision.due and decision.due < context.today:
        said = translate("Rules", "The decision was to be carried out by {day} and is not.")
        yield odd("due", said, day=decision.due)


@rule(Organisation)
def home(organisation: Organisation, context: Context) -> Iterator[Problem]:
    """An organisation's country is two letters of ISO 3166-1; it need not be one of the six."""
    if organisation.country is not None and not _COUNTRY.fullmatch(organisation.country):
        said = translate("Rules", "“{country}” is not a country code, as LA or JP is one.")
        yield odd("country", said, country=organisation.country)
