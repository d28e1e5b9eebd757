"""Reads a CSV file by the names of its columns, whatever their order, case or separator."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TextIO

from pycore.export.date_order import DateOrder
from pycore.export.dates import day_of, is_dated
from pycore.export.errors import LeftOut, Problem, UnreadableFileError, UnreadableLine, UnreadableRowError
from pycore.export.files.lines import LONGEST_ROW, Lines

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
    order: DateOrder

    def has(self, column: str) -> bool:
        """Say whether the file has such a column."""
        return column in self.cells

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def day(self, name: str, example: str) -> date:
        """Return the day in a column, named as the site writes it; raise ``UnreadableRowError`` for none."""
        found = self[column(name)]
        day = day_of(found, self.order)
        if day is None:
            problem = "in_doubt" if is_dated(found) else "date"
            raise UnreadableRowError(problem, column=name, example=example, found=found)
        return day


class RowReader(Protocol):
    """Takes the rows of one kind of file, one at a time, and keeps what counts."""

    @property
    def needed(self) -> tuple[str, ...]:
        """Columns by which the header is told, as the site writes them."""

    def take(self, row: Row) -> None:
        """Take one row; raise ``UnreadableRowError`` where it cannot be read."""


def read_table(file: str, source: TextIO, reader: RowReader, order: DateOrder, left_out: LeftOut) -> int:
    """Give each row below the header to the reader; return how many it could read.

    The header is the first of the leading lines that has all the needed columns. The other rows are
    added to ``left_out``. Raises ``UnreadableFileError`` where there is no header.
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
                reader.take(Row(file, line, _by_column(header, cells), order))
                taken += 1
        except UnreadableRowError as error:
            left_out.add(UnreadableLine(file, line, error.problem))
        except csv.Error as error:
            left_out.add(UnreadableLine(file, line, Problem("export.csv", {"found": error})))


def column(name: str) -> str:
    """Fold a column's name: "Sent At", "sent_at" and "sentAt" are the same."""
    return "".join(character for character in name.casefold() if character.isalnum())


def _by_column(header: list[str], cells: list[str]) -> dict[str, str]:
    if any(cell.strip() for cell in cells[len(header) :]):
        raise UnreadableRowError("cells", n=len(cells), columns=len(header))
    if not _is_text(cells):
        raise UnreadableRowError("not_text")
    filled = cells + [""] * (len(header) - len(cells))
    return dict(zip(header, map(str.strip, filled), strict=False))


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
        raise UnreadableFileError("export.not_text")
    columns = ", ".join(needed)
    if not first:
        raise UnreadableFileError("export.empty", columns=columns)
    raise UnreadableFileError("export.columns", columns=columns, found=repr(first.strip()[:_FOUND]))


def _leading(lines: Lines) -> Iterator[str]:
    for _ in range(_LONGEST_PREAMBLE):
        line = lines.start_of_next(_LONGEST_HEADER)
        if not line:
            return
        yield line.removeprefix("\ufeff")
