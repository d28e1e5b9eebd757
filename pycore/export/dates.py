"""Dates as the export prints them, or a spreadsheet after it. They carry no zone and are taken as printed."""

from __future__ import annotations

import re
from datetime import date, timedelta

from pycore.export.date_order import DateOrder, numbers_of
from pycore.export.month_names import month_number

_LATER = r"(?:[,T ].*)?"
"""A time of day, or nothing."""
_GAP = r"[ -](?:de )?"
_FORMS = tuple(
    re.compile(form + _LATER)
    for form in (
        r"(?P<year>[0-9]{4})([-/.])(?P<month>[0-9]{1,2})\2(?P<day>[0-9]{1,2})",
        r"(?P<day>[0-9]{1,2})\. ?(?P<month>[0-9]{1,2})\. ?(?P<year>[0-9]{4}|[0-9]{2})",
        rf"(?P<day>[0-9]{{1,2}})(?:\.|º|er)?{_GAP}(?P<month>[^\W\d_]+)\.?{_GAP}(?P<year>[0-9]{{4}}|[0-9]{{2}})",
        r"(?P<month>[^\W\d_]+)\.? (?P<day>[0-9]{1,2}),? (?P<year>[0-9]{4})",
    )
)
"""2026-01-29, 29.01.26, 29-Jan-26 or 29 de enero de 2026, January 29, 2026."""
_MONTH = re.compile(r"([^\W\d_]+)\.?[ -](?:de )?([0-9]{4}|[0-9]{2})")
_NUMBERED_MONTH = re.compile(r"(\d{1,2})[-/.](\d{4})", re.ASCII)
_YEAR = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?", re.ASCII)
_LONGEST = 60
"""Characters of a date; a longer cell is none."""
_CENTURY = 2000
_SHORT = 2
_YEARS = range(1900, 2100)
"""A date outside these was not understood."""


def day_of(text: str, order: DateOrder) -> date | None:
    """Return the day of "1/29/26, 2:37 PM", "2026-01-29 14:37:00 UTC", "29 Jan 2026" or its like, or None.

    Where only numbers stand between slashes or dashes, the order of the file decides which is the month.
    """
    cell = _one_line(text)
    if numbers := numbers_of(cell):
        month_first = order.is_month_first(cell)
        if month_first is None:
            return None
        first, second, year = numbers
        return _date(year, first, second) if month_first else _date(year, second, first)
    found = next(filter(None, (form.fullmatch(cell) for form in _FORMS)), None)
    if found is None:
        return None
    month = found["month"]
    number = int(month) if month.isdecimal() else month_number(month)
    return _date(found["year"], number, int(found["day"]))


def is_dated(text: str) -> bool:
    """Say whether a text is a date, in whichever order."""
    return any(day_of(text, order) for order in (DateOrder(month_first=True), DateOrder(day_first=True)))


def month_of(text: str) -> tuple[date, date] | None:
    """Return the first and the last day of "Jan 2024", "01/2024", "2024-01" or the year "2024", or None."""
    cell = _one_line(text)
    if found := _MONTH.fullmatch(cell):
        months = [month_number(found[1])] * 2
        year = found[2]
    elif found := _NUMBERED_MONTH.fullmatch(cell):
        months, year = [int(found[1])] * 2, found[2]
    elif found := _YEAR.fullmatch(cell):
        months, year = [int(found[2])] * 2 if found[2] else [1, 12], found[1]
    else:
        return None
    first, last = _date(year, months[0], 1), _date(year, months[1], 28)
    return (first, _end_of_month(last)) if first and last else None


def _one_line(text: str) -> str:
    """Return a cell with plain single spaces; "" for one that is too long for a date."""
    return " ".join(text.split()) if len(text) <= _LONGEST else ""


def _date(printed_year: str, month: int, day: int) -> date | None:
    """Return a date; a year of two digits is of this century."""
    year = int(printed_year) + (_CENTURY if len(printed_year) == _SHORT else 0)
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def _end_of_month(day: date) -> date:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return following - timedelta(days=1)
