"""``Positions.csv``: where the owner worked, and when the latest role began."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from pycore.export.dates import month_of
from pycore.export.names import folded_company
from pycore.export.table import Row

_QUOTED = 40


@dataclass(slots=True)
class Positions:
    """Reads ``Positions.csv``; an empty end is a role of today, an empty start tells nothing."""

    held: list[tuple[str, date, date]] = field(default_factory=list)
    needed = ("Company Name", "Started On")

    def take(self, row: Row) -> None:
        """Keep the company with its first and last possible day."""
        if not row["startedon"]:
            return
        started = _month("Started On", row["startedon"])
        finished = _month("Finished On", row["finishedon"]) if row["finishedon"] else None
        last = finished[1] if finished else date.max
        self.held.append((folded_company(row["companyname"]), started[0], last))

    @property
    def latest_start(self) -> date | None:
        """The first day of the month in which the latest role began."""
        return max((first for _, first, _ in self.held), default=None)

    def employed_at(self, company: str, day: date) -> bool:
        """Say whether the owner was at this company on this day, as far as months can tell."""
        name = folded_company(company)
        return bool(name) and any(name == held and first <= day <= last for held, first, last in self.held)


def _month(column: str, text: str) -> tuple[date, date]:
    found = month_of(text)
    if found is None:
        raise ValueError(f"{column} is not a month like Jan 2024: {text[:_QUOTED]!r}")
    return found
