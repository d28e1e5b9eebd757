"""What can be wrong with a file of the export."""

from __future__ import annotations

from dataclasses import dataclass


class UnreadableFileError(Exception):
    """A file as a whole cannot be read; the message names what was expected, and where."""


@dataclass(frozen=True, slots=True)
class UnreadableLine:
    """One line that was left out: its number in the file, from 1, and why."""

    line: int
    message: str
