"""Reads a CSV file by the names of its columns, whatever their order, case or separator."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, TextIO

from pycore.export.errors import UnreadableFileError, UnreadableLine
from pycore.export.lines import LONGEST_ROW, Lines

_SEPARATORS = ",;\t"
"""The export's own, and what spreadsheets put there when they save it again."""
_LONGEST_PREAMBLE = 10
"""Lines in which the header must stand."""
_LONGEST_HEADER = 10_000
"""Characters."""
_FOUND = 80
_NO_TEXT = range(0xD800, 0xE000)
"""Halves of a character: what a byte that is no UTF-8 is decoded to."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file; its cells by folded column name, without the space around them."""

    file: str
    line: int
    cells: dict[str, str]

    def has(self, column: str) -> bool:
        """Say whether the file has such a column."""
        return column in self.cells

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")


class RowReader(Protocol):
    """Takes the rows of one kind of file, one at a time, and keeps what counts."""

    @property
    def needed(self) -> tuple[str, ...]:
        """Columns by which the header is told, as the site writes them."""

    def take(self, row: Row) -> None:
        """Take one row; raise ``ValueError`` with the reason where it cannot be read."""


def read_table(file: str, source: TextIO, reader: RowReader, unreadable: list[UnreadableLine]) -> int:
    """Give each row below the header to the reader; return how many it could read.

    The header is the first of the leading lines that has all the needed columns. The other rows are
    added to ``unreadable``. Raises ``UnreadableFileError`` where there is no header.
    """
    csv.field_size_limit(LONGEST_ROW)
    lines = Lines(source)
    separator, header = _find_header(lines, reader.needed)
    rows = csv.reader(lines, delimiter=separator)
    taken = 0
    while True:
        line = lines.begin_row()
        try:
            cells = next(rows, None)
            if cells is None:
                return taken
            if any(cell.strip() for cell in cells):
                reader.take(_row(file, line, header, cells))
                taken += 1
        except (ValueError, csv.Error) as error:
            unreadable.append(UnreadableLine(file, line, str(error)))


def column(name: str) -> str:
    """Fold a column's name: "Sent At", "sent_at" and "sentAt" are the same."""
    return "".join(character for character in name.casefold() if character.isalnum())


def _row(file: str, line: int, header: list[str], cells: list[str]) -> Row:
    if any(cell.strip() for cell in cells[len(header) :]):
        raise ValueError(f"{len(cells)} cells under {len(header)} columns")
    if not _is_text(cells):
        raise ValueError("not UTF-8 text")
    filled = cells + [""] * (len(header) - len(cells))
    return Row(file, line, dict(zip(header, map(str.strip, filled), strict=False)))


def _is_text(cells: list[str]) -> bool:
    return all(cell.isascii() or not any(ord(sign) in _NO_TEXT for sign in cell) for cell in cells)


def _find_header(lines: Lines, needed: tuple[str, ...]) -> tuple[str, list[str]]:
    first = None
    for line in _leading(lines):
        first = line if first is None else first
        for separator in _SEPARATORS:
            header = [column(name) for name in next(csv.reader([line], delimiter=separator), [])]
            if {column(name) for name in needed} <= set(header):
                return separator, header
    if first is not None and not _is_text([first]):
        raise UnreadableFileError("not UTF-8 text")
    found = repr(first.strip()[:_FOUND]) if first else "nothing"
    raise UnreadableFileError(f"expected the columns {', '.join(needed)}; found: {found}")


def _leading(lines: Lines) -> Iterator[str]:
    for _ in range(_LONGEST_PREAMBLE):
        lines.begin_row()
        line = next(lines, None)
        if line is None:
            return
        yield line.removeprefix("\ufeff")[:_LONGEST_HEADER]
