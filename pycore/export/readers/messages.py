"""``messages.csv``: who wrote to whom. Nothing of what was written is kept."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from pycore.export.dates import is_dated
from pycore.export.errors import UnreadableRowError
from pycore.export.files.table import Row
from pycore.export.names import folded_name, slug_of
from pycore.export.pending import Pending, People
from pycore.export.readers.owner import Owner

_YES = frozenset({"yes", "true"})
_SPAM = "spam"
_A_PAIR = 2
_WORDS_OF_A_NAME = 2

type Party = tuple[str, str | None]
"""A folded name and, where the file has it, a slug."""


@dataclass(slots=True)
class Messages:
    """Reads ``messages.csv``, of any length: only who wrote to whom is counted, never a text.

    Whose mailbox it is need not be known beforehand: the one who takes part in every message is
    found on the way.
    """

    people: People
    _wrote: set[Pending] = field(default_factory=set)
    _got_from: defaultdict[Pending, set[Party]] = field(default_factory=lambda: defaultdict(set))
    _in_all: set[str] | None = None
    needed = ("FROM", "TO")

    def take(self, row: Row) -> None:
        """Count one message between two people; a draft was never sent, and spam was not wanted."""
        if row["ismessagedraft"].casefold() in _YES or row["isconversationdraft"].casefold() in _YES:
            return
        if row.has("date") and not is_dated(row["date"]):
            example = "2025-06-01 14:03:22 UTC"
            raise UnreadableRowError("date", column="DATE", example=example, found=row["date"])
        sender = (folded_name(row["from"]), slug_of(row["senderprofileurl"]))
        recipients = _recipients(row)
        slugs = {slug for _, slug in [sender, *recipients] if slug}
        if len(slugs) >= _A_PAIR:
            self._in_all = slugs if self._in_all is None else self._in_all & slugs
        if len(recipients) > 1 or row["folder"].casefold() == _SPAM:
            return
        author = self._pending(sender, by_name=not row.has("senderprofileurl"))
        if author:
            self._wrote.add(author)
        person = self._pending(recipients[0], by_name=not row.has("recipientprofileurls"))
        if person:
            self._got_from[person].add(sender)

    def exchanged(self, owner: Owner, strangers: set[str]) -> set[Pending]:
        """Return with whom messages went both ways.

        ``strangers`` are slugs that cannot be the owner's, for where the owner's is not known.
        """
        left = (self._in_all or set()) - strangers
        slugs = owner.slugs or (left if len(left) == 1 else set())
        return {
            person
            for person in self._wrote
            if any(
                slug in slugs or (name in owner.names and not (slug and slugs))
                for name, slug in self._got_from.get(person, ())
            )
        }

    def _pending(self, party: Party, *, by_name: bool) -> Pending | None:
        name, slug = party
        return self.people.find(name, slug) if slug or by_name else None


def _recipients(row: Row) -> list[Party]:
    """Return to whom a message went; of several, who each was makes no difference but for the address."""
    if row.has("recipientprofileurls"):
        urls = row["recipientprofileurls"].split(",")
        name = folded_name(row["to"]) if len(urls) == 1 else ""
        return [(name, slug_of(url)) for url in urls]
    names = row["to"].split(",")
    people = [name for name in names if len(name.split()) >= _WORDS_OF_A_NAME]  # "PhD" is no one else
    return [(folded_name(name), None) for name in people or names[:1]]
