"""What a request may look like. Unknown keys are dropped; what is malformed is named by its path."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from marshmallow import EXCLUDE, Schema, ValidationError, fields, post_load, validates_schema

from pycore.boundary.fields import Choice, Day, Flag, Moment, Text, Whole, quoted, read_day
from pycore.domain.advice import Situation, Tone
from pycore.domain.facts import Known, Purpose, Relationship, Source
from pycore.domain.invitation import Addressee, Invitation, Settings, Sighting
from pycore.domain.withdrawal import Attempt, Limits, Withdrawal
from pycore.policy.thresholds import FUTURE_TOLERANCE_DAYS, LIMIT_RANGES

fields.Field.default_error_messages.update(required="missing", null="must not be null")
fields.Nested.default_error_messages.update(type="not an object")
fields.List.default_error_messages.update(invalid="not a list")


class Strict(Schema):
    """What all schemas of the boundary share."""

    class Meta:
        """Unknown keys are dropped, so that a newer caller still gets an answer."""

        unknown = EXCLUDE

    error_messages = {"type": "not an object"}


def _fact(value: fields.Field[Any]) -> fields.Nested:
    schema = Strict.from_dict(
        {"value": value, "source": Choice(Source, required=True)},
        name=f"{type(value).__name__}Fact",
    )
    return fields.Nested(schema, allow_none=True)


def _optional(field: type[fields.Field[Any]], *args: Any) -> fields.Field[Any]:
    return field(*args, allow_none=True, load_default=None)


class FactsSchema(Strict):
    """The facts a request brings; a missing one, or one whose value is null, is not known."""

    relationship = _fact(_optional(Choice, Relationship))
    purpose = _fact(_optional(Choice, Purpose))
    connected_elsewhere = _fact(_optional(Flag))
    may_collaborate = _fact(_optional(Flag))
    sent_by_mistake = _fact(_optional(Flag))
    times_asked = _fact(_optional(Whole, 0))
    likely_to_notice = _fact(_optional(Flag))
    wants_to_reconnect = _fact(_optional(Flag))

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> dict[str, Known]:
        """Keep what is known."""
        return {
            name: Known(fact["value"], fact["source"])
            for name, fact in data.items()
            if fact is not None and fact["value"] is not None
        }


class SightingSchema(Strict):
    """What the page said on an earlier day."""

    on = Day(required=True)
    sent_text = Text(required=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Sighting:
        """Make the value."""
        return Sighting(**data)


class InvitationSchema(Strict):
    """One pending invitation."""

    id = Text(required=True)
    name = Text(required=True)
    headline = _optional(Text)
    profile_url = _optional(Text)
    addressee = Choice(Addressee, load_default=Addressee.PERSON)
    sent_text = _optional(Text)
    sent_on = _optional(Day)
    note = _optional(Text)
    sightings = fields.List(fields.Nested(SightingSchema), allow_none=True, load_default=list)
    facts = fields.Nested(FactsSchema, allow_none=True, load_default=dict)

    @validates_schema(skip_on_field_errors=False)
    def _has_an_age(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("sent_text", "") is None and data.get("sent_on", "") is None:
            raise ValidationError("missing: sent_text or sent_on is needed", "sent_text")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Invitation:
        """Make the value."""
        data["sightings"] = tuple(data["sightings"] or ())
        data["facts"] = data["facts"] or {}
        return Invitation(**data)


class SettingsSchema(Strict):
    """What the user told about themselves."""

    goals = fields.List(Text(), allow_none=True, load_default=list)
    role_changed_on = _optional(Day)
    sender_name = _optional(Text)
    message_limit = Whole(1, load_default=300)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Settings:
        """Make the value."""
        data["goals"] = tuple(data["goals"] or ())
        return Settings(**data)


class RulesRequest(Strict):
    """Asks for the whole rule book."""

    locale = Text(load_default="en")


class AdviseRequest(Strict):
    """Asks for advice on invitations."""

    today = Day(required=True)
    locale = Text(load_default="en")
    settings = fields.Nested(SettingsSchema, allow_none=True, load_default=Settings)
    invitations = fields.List(fields.Nested(InvitationSchema), required=True)

    @validates_schema(pass_original=True, skip_on_field_errors=False)
    def _nothing_sent_tomorrow(self, _: Any, original: Any, **__: Any) -> None:
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


class MessageRequest(Strict):
    """Asks for drafts of a message to one person."""

    today = Day(required=True)
    locale = Text(load_default="en")
    settings = fields.Nested(SettingsSchema, allow_none=True, load_default=Settings)
    invitation = fields.Nested(InvitationSchema, required=True)
    situation = Choice(Situation, required=True)
    tone = Choice(Tone, allow_none=True, load_default=None)
    reason = _optional(Text)


class LimitsSchema(Strict):
    """The limits in effect; each has its default."""

    gap_seconds = Whole(*LIMIT_RANGES["gap_seconds"], load_default=Limits().gap_seconds)
    per_hour = Whole(*LIMIT_RANGES["per_hour"], load_default=Limits().per_hour)
    per_day = Whole(*LIMIT_RANGES["per_day"], load_default=Limits().per_day)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Limits:
        """Make the value."""
        return Limits(**data)


class WithdrawalSchema(Strict):
    """One entry of the journal."""

    at = Moment(required=True)
    id = Text(load_default="")
    name = Text(load_default="")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Withdrawal:
        """Make the value."""
        return Withdrawal(**data)


class PlanRequest(AdviseRequest):
    """Asks in which order, and when, to look at what says withdraw."""

    now = Moment(required=True)
    limits = fields.Nested(LimitsSchema, load_default=Limits)
    journal = fields.List(fields.Nested(WithdrawalSchema), load_default=list)


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
