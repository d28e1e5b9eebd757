"""``Positions.csv``: where the owner worked, and when the latest role began."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from pycore.export.dates import month_of
from pycore.export.errors import UnreadableRowError
from pycore.export.files.table import Row
from pycore.export.names import folded_company

type Span = tuple[date, date]
"""The first and the last possible day."""


@dataclass(slots=True)
class Positions:
    """Reads ``Positions.csv``; an empty end is a role of today, an empty start tells nothing."""

    latest_start: date | None = None
    """The first day of the month in which the latest role began."""
    _held: defaultdict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    _joined: dict[str, list[Span]] = field(default_factory=dict)
    needed = ("Company Name", "Started On")

    def take(self, row: Row) -> None:
        """Keep the company with its first and last possible day."""
        if not row["startedon"]:
            return
        first, _ = _month("Started On", row["startedon"])
        last = _month("Finished On", row["finishedon"])[1] if row["finishedon"] else date.max
        self._held[folded_company(row["companyname"])].append((first, last))
        self.latest_start = max(first, self.latest_start or first)

    def employed_at(self, company: str, day: date) -> bool:
        """Say whether the owner was at this company on this day, as far as months can tell."""
        name = folded_company(company)
        if not name or name not in self._held:
            return False
        spans = self._joined.get(name) or self._joined.setdefault(name, _joined(self._held[name]))
        before = bisect_right(spans, day, key=lambda span: span[0])
        return before > 0 and day <= spans[before - 1][1]


def _joined(spans: list[Span]) -> list[Span]:
    """Return spans in their order, those that overlap as one, so that one look finds the right one."""
    joined: list[Span] = []
    for first, last in sorted(spans):
        if joined and first <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(last, joined[-1][1])
        else:
            joined.append((first, last))
    return joined


def _month(name: str, text: str) -> Span:
    found = month_of(text)
    if found is None:
        raise UnreadableRowError("month", column=name, found=text)
    return found
