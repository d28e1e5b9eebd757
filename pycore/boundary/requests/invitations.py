"""What a request says of invitations and of the user; what is malformed is named by its path."""

from __future__ import annotations

from typing import Any

from marshmallow import ValidationError, fields

from pycore.boundary.fields import Choice, Day, Flag, Text, Whole
from pycore.boundary.requests.outcomes import Outcomes
from pycore.boundary.requests.strict import Strict
from pycore.domain.facts import Known, Purpose, Relationship, Source
from pycore.domain.invitation import Addressee, Decision, Invitation, Settings, Sighting


def _fact(name: str, value: fields.Field[Any]) -> fields.Nested:
    schema = Strict.from_dict({"value": value, "source": Choice(Source, required=True)}, name=f"{name}Fact")
    return fields.Nested(schema, allow_none=True)


def optional(field: type[fields.Field[Any]], *args: Any) -> fields.Field[Any]:
    """Return a field whose value may be missing or null: not known."""
    return field(*args, allow_none=True, load_default=None)


class FactsSchema(Strict):
    """The facts a request brings; a missing one, or one whose value is null, is not known."""

    relationship = _fact("Relationship", optional(Choice, Relationship))
    purpose = _fact("Purpose", optional(Choice, Purpose))
    connected_elsewhere = _fact("ConnectedElsewhere", optional(Flag))
    may_collaborate = _fact("MayCollaborate", optional(Flag))
    sent_by_mistake = _fact("SentByMistake", optional(Flag))
    times_asked = _fact("TimesAsked", optional(Whole, 0))
    likely_to_notice = _fact("LikelyToNotice", optional(Flag))
    wants_to_reconnect = _fact("WantsToReconnect", optional(Flag))

    def built(self, data: dict[str, Any]) -> dict[str, Known]:
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

    def built(self, data: dict[str, Any]) -> Sighting:
        """Make the value."""
        return Sighting(**data)


class InvitationSchema(Strict):
    """One pending invitation."""

    id = Text(required=True)
    name = Text(required=True)
    headline = optional(Text)
    profile_url = optional(Text)
    addressee = Choice(Addressee, load_default=Addressee.PERSON)
    sent_text = optional(Text)
    sent_on = optional(Day)
    seen_on = optional(Day)
    note = optional(Text)
    sightings = fields.List(fields.Nested(SightingSchema), allow_none=True, load_default=list)
    facts = fields.Nested(FactsSchema, allow_none=True, load_default=dict)
    decided = optional(Choice, Decision)
    can_email = optional(Flag)
    shares_group = optional(Flag)

    def check(self, data: dict[str, Any], original: Any) -> None:
        """See that there is something to tell the age from."""
        del original
        if data.get("sent_text", "") is None and data.get("sent_on", "") is None:
            raise ValidationError("missing: sent_text or sent_on is needed", "sent_text")

    def built(self, data: dict[str, Any]) -> Invitation:
        """Make the value."""
        data["sightings"] = tuple(data["sightings"] or ())
        data["facts"] = data["facts"] or {}
        return Invitation(**data)


class SettingsSchema(Strict):
    """What the user told about themselves."""

    goals = fields.List(Text(), allow_none=True, load_default=list)
    role_changed_on = optional(Day)
    sender_name = optional(Text)
    message_limit = Whole(1, load_default=300)
    inmail = optional(Flag)
    outcomes = Outcomes(allow_none=True, load_default=list)

    def built(self, data: dict[str, Any]) -> Settings:
        """Make the value."""
        data["goals"] = tuple(data["goals"] or ())
        data["outcomes"] = tuple(data["outcomes"] or ())
        return Settings(**data)
