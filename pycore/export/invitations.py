"""``Invitations.csv``: the requests one has sent, with their exact dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from pycore.export.errors import UnreadableLine
from pycore.export.table import rows_of

COLUMNS = ("To", "Sent At", "Direction")
_SENT_AT = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:,? .*)?", re.ASCII)
_SLUG = re.compile(r"/in/([^/?#]+)")
_CENTURY = 2000


@dataclass(frozen=True, slots=True)
class SentInvitation:
    """One outgoing request; the date carries no zone and is taken as printed."""

    id: str
    name: str
    profile_url: str | None
    sent_on: date
    note: str | None


def read_invitations(text: str) -> tuple[list[SentInvitation], list[UnreadableLine]]:
    """Return the outgoing requests of the file and the lines that could not be read.

    Raises ``UnreadableFileError`` where the header is missing.
    """
    sent: list[SentInvitation] = []
    unreadable: list[UnreadableLine] = []
    for line, row in rows_of(text, COLUMNS):
        if row.get("direction", "").upper() == "INCOMING":
            continue
        try:
            sent.append(_sent(row))
        except ValueError as error:
            unreadable.append(UnreadableLine(line, str(error)))
    return sent, unreadable


def slug_of(url: str) -> str | None:
    """Return the key of a person: the lower-cased, decoded slug of a profile address."""
    found = _SLUG.search(url)
    return unquote(found[1]).lower() if found else None


def _sent(row: dict[str, str]) -> SentInvitation:
    direction = row.get("direction", "")
    if direction.upper() != "OUTGOING":
        raise ValueError(f"Direction is neither OUTGOING nor INCOMING: {direction[:40]!r}")
    name, url = row.get("to", ""), row.get("inviteeprofileurl", "")
    slug = slug_of(url)
    if not name and not slug:
        raise ValueError("To is empty")
    return SentInvitation(
        id=slug or name,
        name=name,
        profile_url=url or None,
        sent_on=_day(row.get("sentat", "")),
        note=row.get("message") or None,
    )


def _day(text: str) -> date:
    found = _SENT_AT.fullmatch(text)
    problem = f"Sent At is not a date like 1/29/26, 2:37 PM: {text[:40]!r}"
    if not found:
        raise ValueError(problem)
    month, day, year = (int(part) for part in found.groups())
    try:
        return date(year if year >= _CENTURY else _CENTURY + year, month, day)
    except ValueError:
        raise ValueError(problem) from None
