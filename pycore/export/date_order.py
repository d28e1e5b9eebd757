"""Whether a file writes day or month first. One cell cannot tell: "05/11/2026" is either; the file can.

| the file's dates between slashes or dashes | how they are read |
| --- | --- |
| one cannot be month first (20/11/2026), none cannot be day first | all day first |
| one cannot be day first (11/20/2026), none cannot be month first | all month first |
| some of both kinds | none |
| neither kind | those in the site's own form (1/5/26, 2:37 PM) month first, no other |
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBERS = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?:[,T ].*)?", re.ASCII)
_OWN_FORM = re.compile(r"\d{1,2}/\d{1,2}/\d{2}, \d{1,2}:\d{2} [AP]M", re.ASCII)
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_LOOKED_AT = 60
"""Characters of a cell; no date is longer."""


def numbers_of(cell: str) -> tuple[int, int, str] | None:
    """Return two numbers and the year of "1/29/26, 2:37 PM", as printed; None for any other form."""
    found = _NUMBERS.fullmatch(cell)
    return (int(found[1]), int(found[3]), found[4]) if found else None


@dataclass(slots=True)
class DateOrder:
    """What the dates of one file prove about their order."""

    day_first: bool = False
    month_first: bool = False

    def look_at(self, text: str) -> None:
        """Learn from one cell; what is no date in either order proves nothing."""
        numbers = numbers_of(" ".join(text[:_LOOKED_AT].split()))
        if numbers is None:
            return
        first, second, _ = numbers
        as_day_first = first in _DAYS and second in _MONTHS
        as_month_first = first in _MONTHS and second in _DAYS
        self.day_first |= as_day_first and not as_month_first
        self.month_first |= as_month_first and not as_day_first

    def is_month_first(self, cell: str) -> bool | None:
        """Say how a date of the file is to be read; None where nobody can tell."""
        if self.day_first and self.month_first:
            return None
        if self.day_first or self.month_first:
            return self.month_first
        return True if _OWN_FORM.fullmatch(cell) else None
