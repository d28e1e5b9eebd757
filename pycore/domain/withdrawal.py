"""Withdrawals: what the journal holds, the limits in effect, and a ruling on the next attempt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Attempt(StrEnum):
    """Whose doing an attempted withdrawal is."""

    HAND = "hand"
    SCRIPT = "script"
    UNKNOWN = "unknown"


class Ruling(StrEnum):
    """What the throttle says to an attempt: ``HOLD`` for a spent budget, ``REFUSE`` for what no hand did."""

    ALLOW = "allow"
    HOLD = "hold"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One entry of the journal."""

    at: datetime
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Limits:
    """The throttle's limits in effect: seconds between two, and how many in 60 minutes and 24 hours."""

    gap_seconds: int = 60
    per_hour: int = 5
    per_day: int = 10


@dataclass(frozen=True, slots=True)
class Decision:
    """A ruling; ``reason`` is the limit that holds, ``script`` or ``allow``; ``next_at`` only where held."""

    ruling: Ruling
    reason: str
    cites: tuple[str, ...]
    next_at: datetime | None
    left_hour: int
    left_day: int
