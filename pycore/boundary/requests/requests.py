"""What a request of each kind may look like. Unknown keys are dropped."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from marshmallow import ValidationError, fields

from pycore.boundary.fields import Choice, Day, Flag, Moment, Text, Whole, quoted, read_day
from pycore.boundary.requests.invitations import InvitationSchema, SettingsSchema, optional
from pycore.boundary.requests.strict import Strict
from pycore.domain.advice import Detail, Situation, Tone
from pycore.domain.invitation import Settings
from pycore.domain.withdrawal import Attempt, Limits, Withdrawal
from pycore.policy.thresholds import FUTURE_TOLERANCE_DAYS, LIMIT_RANGES


class RulesRequest(Strict):
    """Asks for the whole rule book."""

    locale = Text(load_default="en")


class InvitationsRequest(Strict):
    """What all requests about a list of invitations share."""

    today = Day(required=True)
    locale = Text(load_default="en")
    settings = fields.Nested(SettingsSchema, allow_none=True, load_default=Settings)
    invitations = fields.List(fields.Nested(InvitationSchema), required=True)

    def check(self, data: dict[str, Any], original: Any) -> None:
        """See that nothing was sent tomorrow."""
        del data
        today = read_day(original.get("today"))
        invitations = original.get("invitations")
        if today is None or not isinstance(invitations, list):
            return
        latest = today + timedelta(days=FUTURE_TOLERANCE_DAYS)
        late = {
            place: {"sent_on": [f"in the future: {quoted(sent_on)}"]}
            for place, invitation in enumerate(invitations)
            if isinstance(invitation, dict)
            and (sent_on := read_day(invitation.get("sent_on"))) is not None
            and sent_on > latest
        }
        if late:
            raise ValidationError({"invitations": late})


class AdviseRequest(InvitationsRequest):
    """Asks for advice on invitations."""

    detail = Choice(Detail, load_default=Detail.FULL)


class MessageRequest(Strict):
    """Asks for drafts of a message to one person; without a situation, of one that goes with a withdrawal.

    ``reason`` is a sentence of the sender's own; the empty one takes the gap out of the drafts.
    """

    today = Day(required=True)
    locale = Text(load_default="en")
    settings = fields.Nested(SettingsSchema, allow_none=True, load_default=Settings)
    invitation = fields.Nested(InvitationSchema, required=True)
    situation = Choice(Situation, allow_none=True, load_default=None)
    tone = Choice(Tone, allow_none=True, load_default=None)
    reason = optional(Text)


class LimitsSchema(Strict):
    """The limits in effect; each has its default."""

    gap_seconds = Whole(*LIMIT_RANGES["gap_seconds"], load_default=Limits().gap_seconds)
    per_hour = Whole(*LIMIT_RANGES["per_hour"], load_default=Limits().per_hour)
    per_day = Whole(*LIMIT_RANGES["per_day"], load_default=Limits().per_day)

    def built(self, data: dict[str, Any]) -> Limits:
        """Make the value."""
        return Limits(**data)


class WithdrawalSchema(Strict):
    """One entry of the journal."""

    at = Moment(required=True)
    id = Text(load_default="")
    name = Text(load_default="")

    def built(self, data: dict[str, Any]) -> Withdrawal:
        """Make the value."""
        return Withdrawal(**data)


class PlanRequest(InvitationsRequest):
    """Asks in which order, and when, to look at what says withdraw; ``settled``: where no answer decides."""

    now = Moment(required=True)
    limits = fields.Nested(LimitsSchema, load_default=Limits)
    journal = fields.List(fields.Nested(WithdrawalSchema), load_default=list)
    settled = Flag(load_default=False)


class AttemptSchema(Strict):
    """Whose doing the attempt is."""

    by = Choice(Attempt, required=True)


class ThrottleRequest(Strict):
    """Asks whether a withdrawal may happen now."""

    now = Moment(required=True)
    locale = Text(load_default="en")
    limits = fields.Nested(LimitsSchema, load_default=Limits)
    journal = fields.List(fields.Nested(WithdrawalSchema), load_default=list)
    attempt = fields.Nested(AttemptSchema, required=True)
