"""``Recommendations_Received.csv``: who recommended the owner, from which company, and when."""

from __future__ import annotations

from dataclasses import dataclass, field

from pycore.export.files.table import Row
from pycore.export.pending import Pending, People
from pycore.export.readers.positions import Positions


@dataclass(slots=True)
class Recommendations:
    """Reads ``Recommendations_Received.csv``; it has names, no addresses."""

    people: People
    positions: Positions
    colleagues: set[Pending] = field(default_factory=set)
    needed = ("First Name", "Last Name", "Company", "Creation Date")

    def take(self, row: Row) -> None:
        """Keep whoever wrote from the company the owner was at that day."""
        written = row.day("Creation Date", "01/29/26, 02:37 PM")
        person = self.people.find(f"{row['firstname']} {row['lastname']}", None)
        if person and self.positions.employed_at(row["company"], written):
            self.colleagues.add(person)
