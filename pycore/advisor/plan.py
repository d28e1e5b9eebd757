"""A paced plan: in which order, and on which days, to look at what says withdraw (B4, H4, Z4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from pycore.domain.advice import Case
from pycore.domain.facts import Relationship
from pycore.domain.withdrawal import Attempt, Limits
from pycore.policy.thresholds import DAY_SECONDS
from pycore.throttle.rule import rule

_NEARNESS: dict[Relationship | None, int] = {
    Relationship.STRANGER: 0,
    None: 1,
    Relationship.ACQUAINTANCE: 2,
    Relationship.KNOWN: 3,
}


def in_order(cases: Iterable[tuple[str, Case]]) -> list[tuple[str, Case]]:
    """Sort (id, case) so that the least is lost first: strangers before acquaintances, older before newer."""

    def loss(each: tuple[str, Case]) -> tuple[int, int, int]:
        case = each[1]
        return _NEARNESS[case.facts.relationship], -case.age.min, -case.age.max

    return sorted(cases, key=loss)


def moments_for(count: int, journal: Sequence[datetime], limits: Limits, now: datetime) -> list[datetime]:
    """Return when each of ``count`` withdrawals can be made, each as soon as the limits allow it."""
    window = timedelta(seconds=DAY_SECONDS)
    made, at, moments = [min(at, now) for at in journal], now, []
    for _ in range(count):
        made = [earlier for earlier in made if at - earlier < window]
        at = rule(made, limits, Attempt.HAND, at).next_at or at
        at = at.astimezone(now.tzinfo)
        made.append(at)
        moments.append(at)
    return moments
