"""``Contacts.csv`` and ``ImportedContacts.csv``: the owner's own address book, once uploaded."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from pycore.export.dates import day_of
from pycore.export.names import slug_of
from pycore.export.pending import Pending, People
from pycore.export.positions import Positions
from pycore.export.table import Row


@dataclass(slots=True)
class Contacts:
    """Reads the address book."""

    people: People
    positions: Positions
    colleagues: set[Pending] = field(default_factory=set)
    _phones: defaultdict[Pending, set[str]] = field(default_factory=lambda: defaultdict(set))
    _addressed: set[Pending] = field(default_factory=set)
    needed = ("FirstName", "LastName", "PhoneNumbers")

    def take(self, row: Row) -> None:
        """Keep the telephone number and where the person worked when the entry was made."""
        name = row["fullname"] or f"{row['firstname']} {row['lastname']}"
        slug = slug_of(row["profiles"])
        person = self.people.find(name, slug)
        if person is None:
            return
        digits = "".join(sign for sign in row["phonenumbers"] if sign.isdigit())
        if digits:
            self._phones[person].add(digits)
            self._addressed |= {person} if slug else set()
        made = day_of(row["createdat"])
        companies = [row["companies"], *row["companies"].split(",")]
        if made and any(self.positions.employed_at(company, made) for company in companies):
            self.colleagues.add(person)

    def has_phone_of(self, person: Pending) -> bool:
        """Say whether an entry with a telephone number is the person's.

        By name alone it counts only where all such entries of that name have one number.
        """
        return person in self._addressed or len(self._phones.get(person, ())) == 1
