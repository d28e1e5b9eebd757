"""Dates that matter: when the site probably drops a request, when asking again is sensible."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from pycore.domain.age import AgeRange
from pycore.domain.verdict import Verdict
from pycore.policy.thresholds import ASK_AGAIN_AFTER_DAYS, SITE_DROPS_AFTER_MONTHS


def expires(age: AgeRange, today: date) -> tuple[date, date]:
    """Return the first and last day on which the site usually drops the request: an estimate (L1)."""
    first, last = age.sent_between(today)
    return _months_later(first), _months_later(last)


def ask_again_from(verdict: Verdict, today: date) -> date | None:
    """Return the first day on which asking again is sensible after withdrawing today (H6, B3)."""
    return today + timedelta(days=ASK_AGAIN_AFTER_DAYS) if verdict is Verdict.WITHDRAW else None


def _months_later(day: date) -> date:
    years, month = divmod(day.month - 1 + SITE_DROPS_AFTER_MONTHS, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
