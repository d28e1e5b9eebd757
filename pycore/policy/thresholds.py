"""Every number of the policy, each with the statements it rests on. No formula holds one of its own."""

from __future__ import annotations

from pycore.domain.age import Band

RULESET = "2026.12"
"""Names this edition of the rules; advice remembered under another edition is not shown."""

BAND_STARTS: dict[Band, int] = {
    Band.FRESH: 0,
    Band.EARLY: 7,
    Band.OPEN: 14,
    Band.STALE: 30,
    Band.OVERDUE: 90,
}
"""First day of each age band, in days (A3, W2, L1); the edges are those of the page's own labels."""

SITE_DROPS_AFTER_MONTHS = 6
"""About when the site drops a request by itself, in calendar months: an estimate, sources disagree (L1)."""

ASK_AGAIN_AFTER_DAYS = 21
"""Days until asking the same person again is sensible: the strictest of H6, B3 and the site's own rule."""

FUTURE_TOLERANCE_DAYS = 1
"""A sent date may lie this far ahead, since exported dates carry no zone; it then counts as today."""

LIKELY_SHARE = (3, 5)
"""An action that is right in at least three of five completions is likely."""

LIMIT_RANGES: dict[str, tuple[int, int]] = {
    "gap_seconds": (20, 3600),
    "per_hour": (1, 10),
    "per_day": (1, 30),
}
"""What the user may set each limit of the throttle to (F4, A4, H4, B2, Z4)."""

HOUR_SECONDS = 3600
DAY_SECONDS = 86400

NOTE_LIMITS = {"brief": 200, "warm": 300}
"""Characters the site takes in a note without and with its paid plan; a draft keeps to its tone's."""


def band_of(days: int) -> Band:
    """Return the age band of so many days (>= 0)."""
    return next(band for band, start in reversed(BAND_STARTS.items()) if days >= start)


LABEL_SPANS: dict[str, tuple[int, int]] = {
    "now": (0, 0),
    "day": (1, 0),
    "week": (7, 6),
    "month": (30, 29),
    "year": (365, 364),
}
"""Days a unit of the page's labels stands for, and how many more the rounded-down label can hide."""

WEEKS_BEFORE_A_MONTH = 4
"""The last label in weeks before "1 month ago": it hides two days only (28 to 29)."""

MONTHS_BEFORE_A_YEAR = 11
"""The last label in months before "1 year ago": it reaches to the year (330 to 364)."""

LONGEST_LABEL_DAYS = 36_525
"""A century: the site is younger, so a label beyond it was not understood."""

HINGE_LIMIT = 160
"""Characters that the sentence on what could still turn an advice may take."""

HINGE_WORDS = 20
"""Words that it may take: those of any sentence in the language that allows the fewest."""
