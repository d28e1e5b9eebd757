"""Whether figures got worse than those that are committed, beyond what one run differs from another."""

from __future__ import annotations

from statistics import median

from tests.bench.short.lines import Figures


def worse(was: Figures, now: Figures) -> list[str]:
    """Return a sentence for each figure that was committed and is worse now, or missing.

    Worse is a median that is larger by more than the spread of both together, smallest to largest round;
    a single round has none.
    """
    return [said for name, before in was.items() if (said := _worse(name, before, now.get(name, [])))]


def _worse(name: str, was: list[float], now: list[float]) -> str:
    if not now:
        return f"{name}: was {median(was):,g}, is missing"
    if median(now) - median(was) <= _spread(was) + _spread(now):
        return ""
    return f"{name}: was {median(was):,g}, is {median(now):,g}"


def _spread(values: list[float]) -> float:
    return max(values) - min(values)
