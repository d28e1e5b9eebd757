"""``Invitations.csv``: the requests one has sent, with their exact dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from pycore.export.errors import UnreadableRowError
from pycore.export.files.table import Row
from pycore.export.names import slug_of
from pycore.export.readers.owner import Owner


@dataclass(frozen=True, slots=True)
class SentInvitation:
    """One outgoing request; ``slug`` is None in exports without addresses."""

    file: str
    line: int
    slug: str | None
    name: str
    profile_url: str | None
    sent_on: date
    note: str | None


@dataclass(slots=True)
class Invitations:
    """Reads ``Invitations.csv``; whoever sent an outgoing request, or got one, is the owner."""

    owner: Owner
    sent: list[SentInvitation] = field(default_factory=list)
    incoming: int = 0
    needed = ("To", "Sent At", "Direction")

    def take(self, row: Row) -> None:
        """Keep an outgoing request, count an incoming one."""
        direction = row["direction"].upper()
        if direction == "INCOMING":
            self.owner.meet(row["to"], row["inviteeprofileurl"])
            self.incoming += 1
        elif direction == "OUTGOING":
            self.sent.append(_sent(row))
            self.owner.meet(row["from"], row["inviterprofileurl"])
        else:
            raise UnreadableRowError("direction", found=row["direction"])


def _sent(row: Row) -> SentInvitation:
    name, url = row["to"], row["inviteeprofileurl"]
    slug = slug_of(url)
    if not name and not slug:
        raise UnreadableRowError("nobody")
    sent_on = row.day("Sent At", "1/29/26, 2:37 PM")
    note = row["message"] or None
    return SentInvitation(row.file, row.line, slug, name, url or None, sent_on, note)
