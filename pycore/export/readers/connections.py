"""``Connections.csv``: who has accepted; a request to them is pending no longer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from pycore.export.dates import day_of
from pycore.export.files.table import Row
from pycore.export.names import folded_name, slug_of
from pycore.export.readers.invitations import SentInvitation


@dataclass(slots=True)
class Connections:
    """Reads ``Connections.csv``; hidden members (a date and nothing else) tell nothing."""

    slugs: set[str] = field(default_factory=set)
    names: defaultdict[str, list[tuple[str | None, date | None]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    needed = ("First Name", "Last Name", "Connected On")

    def take(self, row: Row) -> None:
        """Keep who it is, even where it cannot be read since when."""
        since = day_of(row["connectedon"], row.order)
        slug = slug_of(row["url"])
        name = folded_name(f"{row['firstname']} {row['lastname']}")
        if slug:
            self.slugs.add(slug)
        if name:
            self.names[name].append((slug, since))
        if since is None:
            row.day("Connected On", "08 Feb 2026")

    def accepted(self, request: SentInvitation) -> bool:
        """Say whether the person is connected by now.

        Where either file has no address, the name must be that of one connection alone, made since.
        """
        if request.slug in self.slugs:
            return True
        found = self.names.get(folded_name(request.name), [])
        if len(found) != 1:
            return False
        slug, since = found[0]
        without = slug is None or request.slug is None
        return without and since is not None and since >= request.sent_on
