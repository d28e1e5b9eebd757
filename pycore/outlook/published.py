"""The chance of an answer by figures that others published about invitations to strangers."""

from __future__ import annotations

from itertools import pairwise
from math import log

from pycore.outlook.figures import HOURS_A_DAY, PUBLISHED_ACCEPTED, PUBLISHED_ANSWERED_BY


def published_chance(hours: int) -> float:
    """Return the chance that an invitation still open after so many hours (>= 1) is accepted later.

    With F the share of the accepted ones that had been accepted by then: 0.37 (1 - F) / (1 - 0.37 F).
    """
    answered = _answered_by(hours)
    return PUBLISHED_ACCEPTED * (1 - answered) / (1 - PUBLISHED_ACCEPTED * answered)


def published_range(first_day: int, last_day: int) -> tuple[float, float]:
    """Return the lowest and the highest chance for an age between two days.

    A day d counts as 24 d hours; day 0 runs from one hour to one day. Nothing is known past the last
    published point: from there on the chance lies between none and that point's.
    """
    least = max(1, HOURS_A_DAY * first_day)
    most = HOURS_A_DAY * max(1, last_day)
    low = 0.0 if most > PUBLISHED_ANSWERED_BY[-1][0] else published_chance(most)
    return low, published_chance(least)


def _answered_by(hours: int) -> float:
    """Return F after so many hours, linear in their logarithm between the published points."""
    for (start, before), (end, after) in pairwise(PUBLISHED_ANSWERED_BY):
        if hours <= end:
            return before + (after - before) * log(hours / start) / log(end / start)
    return PUBLISHED_ANSWERED_BY[-1][1]
