"""A mailbox of any size is read in little memory, and nothing of what was written is kept."""

import tracemalloc
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pycore.cli.files import read_request
from tests.core.exports import INVITATIONS, MESSAGES, sent, wrote

ME = ("Me Myself", "me")
PEOPLE = [(f"Person {number}", f"p{number}") for number in range(200)]
CONTENT = "<p>Hello,\n\n" + "it was good to meet you. " * 80 + "</p>"
MEGABYTE = 1_000_000
UNPACKED = 20 * MEGABYTE
MOST_HELD = MEGABYTE
"""About 0.4 MB were measured."""


def mailbox() -> Iterator[str]:
    """Yield some 20 MB of ``messages.csv``, ten thousand rows."""
    yield MESSAGES
    size = number = 0
    while size < UNPACKED:
        person = PEOPLE[number // 2 % len(PEOPLE)]
        row = wrote(ME, person, content=CONTENT) if number % 2 else wrote(person, ME, content=CONTENT)
        size, number = size + len(row), number + 1
        yield row


def test_twenty_megabytes_of_messages_take_less_than_one_of_memory(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("Invitations.csv", INVITATIONS + "".join(sent(*each) for each in PEOPLE))
        with archive.open("messages.csv", "w") as member:
            for row in mailbox():
                member.write(row.encode())
    complaints: list[str] = []
    tracemalloc.start()
    try:
        request = read_request(str(path), date(2026, 11, 22), complaints.append)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert complaints == []
    known = [each for each in request["invitations"] if each["facts"]]
    assert len(known) == len(PEOPLE)
    assert peak < MOST_HELD, f"{peak / MEGABYTE:.1f} MB"
