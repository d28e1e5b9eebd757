"""Exports of LinkedIn's for journeys, and files that are none."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

from tests.core.exports import CONTACTS, INVITATIONS, MESSAGES, POSITIONS, contact, sent, wrote

ME = ("Me Myself", "me")
PEOPLE = 12


def _sent() -> str:
    """Return a day three weeks ago, as the site prints it."""
    day = dt.datetime.now().astimezone().date() - dt.timedelta(days=22)
    return f"{day.month}/{day.day}/{day:%y}, 2:37 PM"


def person(number: int) -> tuple[str, str]:
    """Return name and slug of one of those who were invited."""
    return f"Person {number}", f"p{number}"


def files(mailbox: int = 0) -> dict[str, str]:
    """Return the texts of an export: nine in the address book, twelve written with, three lines of nonsense.

    ``mailbox`` bytes of messages come on top.
    """
    people = [person(number) for number in range(PEOPLE)]
    letters = "".join(wrote(ME, each) + wrote(each, ME) for each in people)
    more = wrote(people[0], ME, content="<p>good to meet you, " + "and so on " * 900 + "</p>")
    return {
        "Invitations.csv": INVITATIONS
        + "".join(sent(*each, at=_sent(), note="Hello") for each in people)
        + "Me,Bob,soon,,OUTGOING,,\n" * 3,
        "Contacts.csv": CONTACTS
        + "".join(contact(name, "1", email=f"{slug}@example.org") for name, slug in people[:9]),
        "Positions.csv": POSITIONS + "Looms,Weaver,,,Jan 2024,\n",
        "messages.csv": MESSAGES + letters + more * (mailbox // len(more)),
        "Rich_Media.csv": "nothing that counts",
    }


def zipped(texts: dict[str, str]) -> bytes:
    """Return a zip of them."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text in texts.items():
            archive.writestr(name, text)
    return content.getvalue()


def locked(content: bytes) -> bytes:
    """Return a zip whose members all bear the flag of a password."""
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        first, *others = content.split(signature)
        at = place - len(signature)
        content = signature.join(
            [first, *(each[:at] + bytes([each[at] | 1]) + each[at + 1 :] for each in others)]
        )
    return content


def written(folder: Path, name: str, content: bytes) -> str:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content)
    return str(path)
