"""Rules on the next withdrawal from what the journal holds.

Instants are compared, never strings. A gap exactly reached is allowed; an entry counts while it is younger
than its window. One later than now is younger than any: until then it counts as if made now, so a clock that
jumps back frees nothing. ``next_at`` is the first instant at which the same journal allows; after an entry of
next year that is next year, for nothing sooner would come true. The ledger writes such an entry down as made
now when it first meets it, and asks again.
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
    made = sorted(journal)
    in_hour, in_day = _since(made, now, HOUR_SECONDS), _since(made, now, DAY_SECONDS)
    left = max(0, limits.per_hour - len(in_hour)), max(0, limits.per_day - len(in_day))
    if attempt is not Attempt.HAND:
        return Decision(Ruling.REFUSE, "script", CITES["script"], None, *left)
    windows = [
        (_since(made, now, limits.gap_seconds), 1, limits.gap_seconds, "gap"),
        (in_hour, limits.per_hour, HOUR_SECONDS, "hour"),
        (in_day, limits.per_day, DAY_SECONDS, "day"),
    ]
    held = [
        (counted[-limit], counted[-limit] + timedelta(seconds=seconds), reason)
        for counted, limit, seconds, reason in windows
        if len(counted) >= limit
    ]
    if not held:
        return Decision(Ruling.ALLOW, "allow", CITES["allow"], None, *left)
    entry, next_at, reason = max(held, key=lambda wait: wait[1])
    ahead = entry if entry > now else None
    return Decision(Ruling.HOLD, reason, CITES[reason], next_at, *left, ahead)


def _since(made: list[datetime], now: datetime, seconds: int) -> list[datetime]:
    return [at for at in made if now - at < timedelta(seconds=seconds)]
