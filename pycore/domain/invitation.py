"""A pending invitation as the request tells it, still in the page's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pycore.domain.facts import Known
from pycore.domain.outcome import Outcome


class Addressee(StrEnum):
    """Whom an invitation is for; the guidance speaks of people only."""

    PERSON = "person"
    PAGE = "page"
    EVENT = "event"
    NEWSLETTER = "newsletter"


class Decision(StrEnum):
    """What the user decided about an invitation, whatever its facts say."""

    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the page said of the same invitation on an earlier day."""

    on: date
    sent_text: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """One pending invitation.

    ``sent_text`` is what the page said on the day ``seen_on`` (None: today), ``sent_on`` the exact date that
    an export gives.
    """

    id: str
    name: str
    headline: str | None = None
    profile_url: str | None = None
    addressee: Addressee = Addressee.PERSON
    sent_text: str | None = None
    sent_on: date | None = None
    seen_on: date | None = None
    note: str | None = None
    sightings: tuple[Sighting, ...] = ()
    facts: dict[str, Known] = field(default_factory=dict)
    decided: Decision | None = None
    can_email: bool | None = None
    shares_group: bool | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user told about themselves."""

    goals: tuple[str, ...] = ()
    role_changed_on: date | None = None
    sender_name: str | None = None
    message_limit: int = 300
    inmail: bool | None = None
    outcomes: tuple[Outcome, ...] = ()
