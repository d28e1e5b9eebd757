"""``Contacts.csv`` and ``ImportedContacts.csv``: the owner's own address book, once uploaded."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from pycore.export.dates import day_of
from pycore.export.files.table import Row
from pycore.export.names import slug_of
from pycore.export.pending import Pending, People
from pycore.export.readers.positions import Positions


@dataclass(slots=True)
class _Entries:
    """Whose entries have a number, or an address, of some kind; what it is goes no further."""

    _values: defaultdict[Pending, set[str]] = field(default_factory=lambda: defaultdict(set))
    _addressed: set[Pending] = field(default_factory=set)

    def add(self, person: Pending, value: str, *, addressed: bool) -> None:
        self._values[person].add(value)
        self._addressed |= {person} if addressed else set()

    def are_of(self, person: Pending) -> bool:
        """By name alone an entry is the person's only where all such entries of that name have one value."""
        return person in self._addressed or len(self._values.get(person, ())) == 1


@dataclass(slots=True)
class Contacts:
    """Reads the address book."""

    people: People
    positions: Positions
    colleagues: set[Pending] = field(default_factory=set)
    _phones: _Entries = field(default_factory=_Entries)
    _emails: _Entries = field(default_factory=_Entries)
    needed = ("FirstName", "LastName", "PhoneNumbers")

    def take(self, row: Row) -> None:
        """Keep how the person can be reached, and where they worked when the entry was made."""
        name = row["fullname"] or f"{row['firstname']} {row['lastname']}"
        slug = slug_of(row["profiles"])
        person = self.people.find(name, slug)
        if person is None:
            return
        digits = "".join(sign for sign in row["phonenumbers"] if sign.isdigit())
        if digits:
            self._phones.add(person, digits, addressed=bool(slug))
        if "@" in row["emails"]:
            self._emails.add(person, row["emails"].casefold(), addressed=bool(slug))
        made = day_of(row["createdat"], row.order)
        companies = [row["companies"], *row["companies"].split(",")]
        if made and any(self.positions.employed_at(company, made) for company in companies):
            self.colleagues.add(person)

    def has_phone_of(self, person: Pending) -> bool:
        """Say whether an entry with a telephone number is the person's."""
        return self._phones.are_of(person)

    def has_email_of(self, person: Pending) -> bool:
        """Say whether an entry with an e-mail address is the person's."""
        return self._emails.are_of(person)

    def holds(self, person: Pending) -> bool:
        """Say whether an entry is the person's that has a way to reach them."""
        return self.has_phone_of(person) or self.has_email_of(person)
