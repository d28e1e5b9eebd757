"""Ages as intervals of whole days, and the bands that the policy cuts them into."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Band(StrEnum):
    """How old a request is, in the policy's five steps."""

    FRESH = "fresh"
    EARLY = "early"
    OPEN = "open"
    STALE = "stale"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class AgeRange:
    """Days since the request was sent: at least ``min``, at most ``max``, both whole and >= 0."""

    min: int
    max: int

    @property
    def ends(self) -> tuple[int, ...]:
        """Both ends, lower first; an exact age counts once."""
        return (self.min,) if self.min == self.max else (self.min, self.max)

    def later(self, days: int) -> AgeRange:
        """Return the interval as it will be in so many days."""
        return AgeRange(self.min + days, self.max + days)

    def intersect(self, other: AgeRange) -> AgeRange | None:
        """Return what both allow, or None where they exclude each other."""
        low, high = max(self.min, other.min), min(self.max, other.max)
        return AgeRange(low, high) if low <= high else None

    def sent_between(self, today: date) -> tuple[date, date]:
        """Return the first and the last day on which the request can have been sent."""
        return today - timedelta(days=self.max), today - timedelta(days=self.min)
