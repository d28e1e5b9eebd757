"""Hands the lines of a file to the CSV reader, a bounded piece at a time."""

from __future__ import annotations

import csv
from typing import TextIO

LONGEST_ROW = 1_000_000
"""Characters of one row; the site's longest messages stay far below it."""


class Lines:
    """The lines of a text file, counted; a row that never ends is stopped.

    A quote left open makes the CSV reader collect all that follows: beyond ``LONGEST_ROW`` it gets
    ``csv.Error`` instead, and may go on with the next line.
    """

    def __init__(self, source: TextIO) -> None:
        self.count = 0
        self._source, self._in_row = source, 0

    def __iter__(self) -> Lines:
        """Return itself: the lines can be read once."""
        return self

    def __next__(self) -> str:
        """Return the next line with its end."""
        line = self._source.readline(LONGEST_ROW)
        if not line:
            raise StopIteration
        self.count += line.endswith(("\n", "\r"))
        self._in_row += len(line)
        if self._in_row > LONGEST_ROW:
            raise csv.Error(f"longer than {LONGEST_ROW:,} characters: is a quote left open?")
        return line

    def begin_row(self) -> int:
        """Count the characters of a row anew; return the number of its first line."""
        self._in_row = 0
        return self.count + 1
