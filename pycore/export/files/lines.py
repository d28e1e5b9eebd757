"""Hands the lines of a file to the CSV reader, a bounded piece at a time."""

from __future__ import annotations

from typing import TextIO

from pycore.export.errors import UnreadableRowError

LONGEST_ROW = 1_000_000
"""Characters of one row; the site's longest messages stay far below it."""
_ENDS = ("\n", "\r")


class Lines:
    """The lines of a text file, counted; a row that never ends is stopped.

    A quote left open makes the CSV reader collect all that follows: beyond ``LONGEST_ROW`` it gets
    ``UnreadableRowError`` instead, and may go on with the next line.
    """

    def __init__(self, source: TextIO) -> None:
        self.count = 0
        self._source, self._in_row = source, 0

    def __iter__(self) -> Lines:
        """Return itself: the lines can be read once."""
        return self

    def __next__(self) -> str:
        """Return the next line with its end."""
        line = self._piece(LONGEST_ROW + 1)
        if not line:
            raise StopIteration
        self._in_row += len(line)
        if self._in_row > LONGEST_ROW:
            self._skip_to_end_of(line)
            raise UnreadableRowError("too_long", limit=f"{LONGEST_ROW:,}")
        return line

    def start_of_next(self, most: int) -> str:
        """Return the first characters of the next line, "" after the last one; the rest is passed over."""
        piece = self._piece(most)
        self._skip_to_end_of(piece)
        return piece

    def begin_row(self) -> int:
        """Count the characters of a row anew; return the number of its first line."""
        self._in_row = 0
        return self.count + 1

    def _piece(self, most: int) -> str:
        piece = self._source.readline(most)
        self.count += piece.endswith(_ENDS)
        return piece

    def _skip_to_end_of(self, line: str) -> None:
        """Pass over the rest of a line: it is no row of its own."""
        while line and not line.endswith(_ENDS):
            line = self._piece(LONGEST_ROW)
