"""The Kaplan-Meier estimate with late entry: how long the user's own invitations stay open."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pycore.domain.outcome import End, Outcome
from pycore.outlook.figures import OWN_REACHES_DAYS


@dataclass(frozen=True, slots=True)
class Survival:
    """The share of invitations still open, by age: a step at each of ``days``, to the share beside it."""

    days: tuple[float, ...]
    shares: tuple[float, ...]
    reach: float
    """Age in days of the oldest invitation: the curve ends there."""
    n: int
    answered: int

    def at(self, day: float) -> float:
        """Return the share still open at an age in days, answers of that very day already counted."""
        passed = bisect_right(self.days, day)
        return self.shares[passed - 1] if passed else 1.0

    def points(self) -> list[tuple[float, float]]:
        """Return the curve as (day, share still open) for a drawing, from day 0 to where it ends."""
        steps = list(zip(self.days, self.shares, strict=True))
        start = [] if self.days[:1] == (0,) else [(0.0, 1.0)]
        end = [(self.reach, self.at(self.reach))] if self.reach > max(self.days, default=0) else []
        return start + steps + end

    def day_of(self, part: float) -> float:
        """Return the age in days at which this part of all answers seen had come; at least one is needed."""
        still_open = 1 - part * (1 - self.shares[-1])
        return next(day for day, share in zip(self.days, self.shares, strict=True) if share <= still_open)

    @classmethod
    def of(cls, outcomes: Sequence[Outcome]) -> Survival:
        """Estimate the curve: at each age with answers it falls by the share of those then at risk.

        An invitation is at risk from the age at which it was first seen, both ends included: what was
        answered before it could be seen is in no list, so it may not count as open either. Those withdrawn
        or still open leave the risk at their age without an answer. Takes n log n steps.
        """
        ages = [(outcome.low + outcome.high) / 2 for outcome in outcomes]
        answers = Counter(age for age, each in zip(ages, outcomes, strict=True) if _answered(each, age))
        entries = sorted(min(each.first_seen, age) for age, each in zip(ages, outcomes, strict=True))
        exits = sorted(ages)
        days, shares, share, left = sorted(answers), [], 1.0, 0
        for day in days:
            while exits[left] < day:
                left += 1
            share *= 1 - answers[day] / (bisect_right(entries, day) - left)
            shares.append(share)
        reach = exits[-1] if exits else 0.0
        return cls(tuple(days), tuple(shares), reach, len(ages), answers.total())


def _answered(outcome: Outcome, age: float) -> bool:
    """Whether an invitation counts as answered: it left before the site could have dropped it."""
    return outcome.end is End.LEFT and age < OWN_REACHES_DAYS
