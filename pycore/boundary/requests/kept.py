"""What the extension keeps, as a backup brings it: its values, each held to what the rest of the core takes.

Shapes as they are stored, and what older ones become, are the extension's own, which works without Python.
Unknown keys are dropped, as everywhere.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from marshmallow import fields

from pycore.boundary.fields import Choice, Day, Flag, Text, Whole
from pycore.boundary.requests.invitations import FactsSchema, SightingSchema, optional
from pycore.boundary.requests.strict import Strict
from pycore.domain.invitation import Addressee, Decision
from pycore.policy.thresholds import LIMIT_RANGES


class Gone(StrEnum):
    """How somebody left the list of pending invitations."""

    LEFT = "left"
    WITHDRAWN = "withdrawn"


class State(StrEnum):
    """How far a withdrawal of the history came."""

    RESERVED = "reserved"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    FAILED = "failed"


def _dated(name: str, fact: Any) -> fields.Nested:
    """Return a fact as requests bring it, and the day on which it became known."""
    inner = fact.schema.declared_fields
    known = {"value": inner["value"], "source": inner["source"], "on": Day(required=True)}
    return fields.Nested(Strict.from_dict(known, name=f"Kept{name.title().replace('_', '')}"))


KeptFacts = Strict.from_dict(
    {name: _dated(name, fact) for name, fact in FactsSchema().declared_fields.items()}, name="KeptFacts"
)


class KeptDecisionSchema(Strict):
    """What the user decided of somebody, and when."""

    value = Choice(Decision, required=True)
    on = Day(required=True)


class GoneSchema(Strict):
    """On which day, and how, somebody left the list."""

    on = Day(required=True)
    end = Choice(Gone, required=True)


class BetweenSchema(Strict):
    """The first and the last day on which an invitation can have been sent."""

    first = Day(data_key="from", required=True)
    last = Day(data_key="to", required=True)


class KeptPersonSchema(Strict):
    """What is kept of one person; of somebody who is gone names and texts may be null."""

    name = optional(Text)
    headline = optional(Text)
    note = optional(Text)
    profile_url = optional(Text)
    addressee = optional(Choice, Addressee)
    sent_text = optional(Text)
    sent_on = optional(Day)
    sent_between = fields.Nested(BetweenSchema, allow_none=True, load_default=None)
    first_seen_on = optional(Day)
    seen_on = optional(Day)
    gone = fields.Nested(GoneSchema, allow_none=True, load_default=None)
    decided = fields.Nested(KeptDecisionSchema, allow_none=True, load_default=None)
    can_email = optional(Flag)
    facts = fields.Nested(KeptFacts, required=True)
    sightings = fields.List(fields.Nested(SightingSchema), required=True)


class KeptSettingsSchema(Strict):
    """What the user told about themselves, and how the extension shows itself."""

    goals = fields.List(Text(), required=True)
    role_changed_on = optional(Day)
    sender_name = optional(Text)
    message_limit = Whole(1, required=True)
    inmail = optional(Flag)
    locale = optional(Text)
    draw_in_page = Flag(required=True)
    reminders = Flag(required=True)
    profile_line = Flag(required=True)


class KeptEntrySchema(Strict):
    """One entry of the history; instants are milliseconds since 1970."""

    token = Text(required=True)
    id = optional(Text)
    name = Text(required=True)
    at = Whole(0, required=True)
    state = Choice(State, required=True)
    verdict = optional(Text)
    sent_text = optional(Text)
    tab = optional(Whole, 0)
    until = optional(Whole, 0)
    requested = optional(Flag)
    copied = optional(Flag)
    override = optional(Text)
    remind_at = optional(Whole, 0)


class KeptLimitsSchema(Strict):
    """The limits in effect, each within the range that the user may set it to."""

    gap_seconds = Whole(*LIMIT_RANGES["gap_seconds"], required=True)
    per_hour = Whole(*LIMIT_RANGES["per_hour"], required=True)
    per_day = Whole(*LIMIT_RANGES["per_day"], required=True)
