"""What is known about an invitation besides its age. ``None`` is "not known", a value of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Relationship(StrEnum):
    """How well the sender knows the person; ``KNOWN`` means in real life (F1)."""

    STRANGER = "stranger"
    ACQUAINTANCE = "acquaintance"
    KNOWN = "known"


class Purpose(StrEnum):
    """The professional reason for the connection, as of today (F2, W3)."""

    NONE = "none"
    LAPSED = "lapsed"
    CURRENT = "current"


class Source(StrEnum):
    """Where a fact's value comes from; the earlier member wins over the later."""

    TOLD = "told"
    EXPORT = "export"
    SEEN = "seen"
    INFERRED = "inferred"


STRENGTH: dict[Source, int] = {source: rank for rank, source in enumerate(reversed(Source))}

type Value = Relationship | Purpose | bool | int


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts that the table reads. Defaults are those of the policy's table of facts."""

    relationship: Relationship | None = None
    purpose: Purpose | None = None
    connected_elsewhere: bool | None = None
    may_collaborate: bool | None = None
    sent_by_mistake: bool = False
    times_asked: int = 0
    likely_to_notice: bool | None = None
    wants_to_reconnect: bool | None = None

    @property
    def valued(self) -> bool:
        """Known in real life, or connected elsewhere and not a stranger (A1, A2)."""
        if self.relationship is Relationship.KNOWN:
            return True
        return self.connected_elsewhere is True and self.relationship is not Relationship.STRANGER

    @property
    def pointless(self) -> bool:
        """There is no professional reason, or no longer one (F2, W3)."""
        return self.purpose in {Purpose.NONE, Purpose.LAPSED}

    @property
    def blind(self) -> bool:
        """Sent to a stranger without a purpose (W1)."""
        return self.relationship is Relationship.STRANGER and self.purpose is Purpose.NONE

    @property
    def asked_before(self) -> bool:
        """At least one request went to this person before this one (C4)."""
        return self.times_asked >= 1


@dataclass(frozen=True, slots=True)
class Known:
    """One fact with where it comes from."""

    value: Value
    source: Source
    evidence: str = ""
    """What it was read from, quoted for the user: a goal, a date; empty where the source says it all."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The facts as the table reads them, and the source of each one that is known."""

    facts: Facts
    known: dict[str, Known] = field(default_factory=dict)

    @property
    def unsure_facts(self) -> tuple[str, ...]:
        """Those of the four uncertain facts that are missing or only inferred, in the order of ties."""
        known = self.known
        return tuple(
            fact for fact in UNCERTAIN_FACTS if fact not in known or known[fact].source is Source.INFERRED
        )


UNCERTAIN_FACTS: dict[str, tuple[Value, ...]] = {
    "relationship": tuple(Relationship),
    "purpose": tuple(Purpose),
    "connected_elsewhere": (True, False),
    "may_collaborate": (True, False),
}
"""The four facts that certainty and question run over, with all values, in the order of ties."""
