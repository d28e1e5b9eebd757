"""What is known about an invitation besides its age. ``None`` is "not known", a value of its own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any


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


UNCERTAIN_FACTS: dict[str, tuple[Value, ...]] = {
    "relationship": tuple(Relationship),
    "purpose": tuple(Purpose),
    "connected_elsewhere": (True, False),
    "may_collaborate": (True, False),
}
"""The four facts that certainty and question run over, with all values, in the order of ties."""

_NOT_KNOWN = Facts()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The facts as the table reads them, and which of them are only inferred, in the order of ``Facts``.

    ``doubted`` are those that are told, but of whose opposite the page or the note speaks: this decides
    nothing, and is said. Two invitations of equal knowledge and age share one advice.
    """

    facts: Facts
    guessed: tuple[str, ...] = ()
    doubted: tuple[str, ...] = ()

    @property
    def unsure(self) -> tuple[str, ...]:
        """Those of the four uncertain facts that are missing or only inferred, in the order of ties."""
        return tuple(
            fact for fact in UNCERTAIN_FACTS if fact in self.guessed or getattr(self.facts, fact) is None
        )

    @property
    def sure_facts(self) -> Facts:
        """The facts with every inferred value taken as not known."""
        bare: dict[str, Any] = {fact: getattr(_NOT_KNOWN, fact) for fact in self.guessed}
        return replace(self.facts, **bare) if bare else self.facts

    @property
    def settled_facts(self) -> Facts:
        """The facts with those of the four uncertain ones that are only inferred taken as not known."""
        bare: dict[str, Any] = dict.fromkeys(self.unsure)
        return replace(self.facts, **bare) if bare else self.facts

    def told(self, fact: str, value: Value) -> Knowledge:
        """Return what would be known if the user told this value of one fact."""
        change: dict[str, Any] = {fact: value}
        guessed = tuple(each for each in self.guessed if each != fact)
        return Knowledge(replace(self.facts, **change), guessed)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of an invitation, with the source of each fact."""

    knowledge: Knowledge
    known: dict[str, Known] = field(default_factory=dict)
