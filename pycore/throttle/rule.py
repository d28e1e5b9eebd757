"""Rules on the next withdrawal from what the journal holds.

Instants are compared, never strings. An entry later than now counts as made now, so a clock that jumps back
frees nothing. A gap exactly reached is allowed; an entry counts while it is younger than its window.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from pycore.domain.withdrawal import Attempt, Decision, Limits, Ruling
from pycore.policy.thresholds import DAY_SECONDS, HOUR_SECONDS

CITES: dict[str, tuple[str, ...]] = {
    "allow": ("H4",),
    "script": ("F4", "Z4"),
    "gap": ("H4", "B2"),
    "hour": ("F4", "B2"),
    "day": ("A4", "F4", "Z4"),
}
"""The statements that each reason rests on."""


def rule(journal: Sequence[datetime], limits: Limits, attempt: Attempt, now: datetime) -> Decision:
    """Return the ruling on one attempt; ``journal`` holds the instants of earlier withdrawals."""
    made = sorted(min(at, now) for at in journal)
    in_hour, in_day = _since(made, now, HOUR_SECONDS), _since(made, now, DAY_SECONDS)
    left = max(0, limits.per_hour - len(in_hour)), max(0, limits.per_day - len(in_day))
    if attempt is not Attempt.HAND:
        return Decision(Ruling.REFUSE, "script", CITES["script"], None, *left)
    waits = [
        (_free_at(_since(made, now, limits.gap_seconds), 1, limits.gap_seconds), "gap"),
        (_free_at(in_hour, limits.per_hour, HOUR_SECONDS), "hour"),
        (_free_at(in_day, limits.per_day, DAY_SECONDS), "day"),
    ]
    held = [(at, reason) for at, reason in waits if at is not None]
    if not held:
        return Decision(Ruling.ALLOW, "allow", CITES["allow"], None, *left)
    next_at, reason = max(held, key=lambda wait: wait[0])
    return Decision(Ruling.HOLD, reason, CITES[reason], next_at, *left)


def _since(made: list[datetime], now: datetime, seconds: int) -> list[datetime]:
    return [at for at in made if now - at < timedelta(seconds=seconds)]


def _free_at(counted: list[datetime], limit: int, seconds: int) -> datetime | None:
    """Return when fewer than ``limit`` of the counted are left (oldest first), None where it is so now."""
    if len(counted) < limit:
        return None
    return counted[len(counted) - limit] + timedelta(seconds=seconds)
