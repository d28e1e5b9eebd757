"""Whose export it is: ``Profile.csv`` has the name only, the address must be learnt elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from pycore.export.files.table import Row
from pycore.export.names import folded_name, slug_of


@dataclass(slots=True)
class Owner:
    """The slugs and folded names the owner goes by."""

    slugs: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def meet(self, name: str, url: str) -> None:
        """Learn from a place that is the owner's for certain."""
        self.slugs |= {slug for slug in [slug_of(url)] if slug}
        self.names |= {folded for folded in [folded_name(name)] if folded}


@dataclass(frozen=True, slots=True)
class Profile:
    """Reads ``Profile.csv``."""

    owner: Owner
    needed = ("First Name", "Last Name")

    def take(self, row: Row) -> None:
        """Learn the owner's name."""
        self.owner.meet(f"{row['firstname']} {row['lastname']}", "")
