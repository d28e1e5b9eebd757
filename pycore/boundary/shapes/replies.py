"""What the reply of each kind looks like, field by field."""

from __future__ import annotations

from pycore.boundary.fields import Choice, Day, Moment, Text
from pycore.boundary.shapes.advice_shape import AdviceEntry, BriefEntry, MessageAdviceReply
from pycore.boundary.shapes.shape import OUTCOMES, Count, Exactly, OneOf, listed, one
from pycore.domain.withdrawal import Ruling
from pycore.policy.table import ROWS


class AdviceReply(Exactly):
    """The reply to ``advise``."""

    kind = OneOf("advice", required=True)
    ruleset = Text(required=True)
    advice = listed(AdviceEntry)


class BriefAdviceReply(Exactly):
    """The reply to ``advise`` where only what badges and lists need is asked for."""

    kind = OneOf("advice", required=True)
    detail = OneOf("brief", required=True)
    ruleset = Text(required=True)
    advice = listed(BriefEntry)


class LeftReply(Exactly):
    """How many withdrawals the hour and the day still allow."""

    hour = Count(required=True)
    day = Count(required=True)


class RulingReply(Exactly):
    """The reply to ``throttle``."""

    kind = OneOf("ruling", required=True)
    ruling = Choice(Ruling, required=True)
    reason = Text(required=True)
    cites = listed(Text())
    next_at = Moment(required=True, allow_none=True)
    left = one(LeftReply)


class MessageReply(MessageAdviceReply):
    """The reply to ``message``."""

    kind = OneOf("message", required=True)


class FaultReply(Exactly):
    """One field at fault."""

    path = Text(required=True)
    message = Text(required=True)


class ErrorReply(Exactly):
    """The reply to what could not be understood."""

    kind = OneOf("error", required=True)
    errors = listed(FaultReply)


class StepReply(Exactly):
    """One step of a plan."""

    id = Text(required=True)
    on = Day(required=True)
    at = Moment(required=True)
    row = OneOf(*ROWS, required=True)


class LeftOutReply(Exactly):
    """An invitation that no plan needs."""

    id = Text(required=True)
    verdict = OneOf(*OUTCOMES, required=True)


class PlanReply(Exactly):
    """The reply to ``plan``."""

    kind = OneOf("plan", required=True)
    steps = listed(StepReply)
    done_on = Day(required=True, allow_none=True)
    left_out = listed(LeftOutReply)
