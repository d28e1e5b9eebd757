"""Dates as the export prints them. They carry no zone and are taken as printed."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:,? .*)?", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2}) ([A-Za-z]{3}) (\d{4})", re.ASCII)
_MONTH = re.compile(r"(?:([A-Za-z]{3}) )?(\d{4})", re.ASCII)
_CENTURY = 2000
_SHORT = 2
_YEARS = range(1900, 2100)
"""A date outside these was not understood."""


def day_of(text: str) -> date | None:
    """Return the day of "1/29/26, 2:37 PM", "2026-01-29 14:37:00 UTC" or "29 Jan 2026", or None."""
    if found := _MONTH_FIRST.fullmatch(text):
        month, day, year = (int(part) for part in found.groups())
        return _date(year if len(found[3]) > _SHORT else _CENTURY + year, month, day)
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
        return _date(year, month, day)
    if found := _DAY_FIRST.fullmatch(text):
        return _date(int(found[3]), _month_number(found[2]), int(found[1]))
    return None


def month_of(text: str) -> tuple[date, date] | None:
    """Return the first and the last day of "Jan 2024", or of the year "2024", or None."""
    found = _MONTH.fullmatch(text)
    if not found:
        return None
    month, year = found[1], int(found[2])
    first = _date(year, _month_number(month) if month else 1, 1)
    last = _date(year, _month_number(month) if month else 12, 28)
    if first is None or last is None:
        return None
    return first, _end_of_month(last)


def _month_number(name: str) -> int:
    """Return 1 to 12, or 0 for no month the site is known to write."""
    return _MONTHS.index(name.lower()) + 1 if name.lower() in _MONTHS else 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _end_of_month(day: date) -> date:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return following - timedelta(days=1)
