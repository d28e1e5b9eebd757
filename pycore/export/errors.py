"""What can be wrong with a file of the export."""

from __future__ import annotations

from dataclasses import dataclass


class UnreadableFileError(Exception):
    """A file as a whole cannot be read; the message names what was expected, and where."""


@dataclass(frozen=True, slots=True)
class UnreadableLine:
    """One row that was left out: its file, the number of its first line, from 1, and why."""

    file: str
    line: int
    message: str
