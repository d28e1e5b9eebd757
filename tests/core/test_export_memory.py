"""A mailbox of any size is read in little memory, and nothing of what was written is kept."""

import tracemalloc
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pycore.cli.files import read_request
from tests.core.exports import INVITATIONS, MESSAGES, sent, wrote

ME = ("Me Myself", "me")
PEOPLE = [(f"Person {number}", f"p{number}") for number in range(200)]
CONTENT = "<p>Hello,\n\n" + "it was good to meet you. " * 80 + "</p>"
MEGABYTE = 1_000_000
MOST_HELD = MEGABYTE
"""About 0.4 MB were measured."""


def mailbox(unpacked: int) -> Iterator[str]:
    """Yield so many bytes of ``messages.csv``, five hundred rows a megabyte."""
    yield MESSAGES
    size = number = 0
    while size < unpacked:
        person = PEOPLE[number // 2 % len(PEOPLE)]
        row = wrote(ME, person, content=CONTENT) if number % 2 else wrote(person, ME, content=CONTENT)
        size, number = size + len(row), number + 1
        yield row


@pytest.mark.parametrize("megabytes", [20, pytest.param(100, marks=pytest.mark.slow)])
def test_a_mailbox_of_any_length_takes_less_than_one_megabyte_of_memory(
    megabytes: int, tmp_path: Path
) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("Invitations.csv", INVITATIONS + "".join(sent(*each) for each in PEOPLE))
        with archive.open("messages.csv", "w") as member:
            for row in mailbox(megabytes * MEGABYTE):
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
