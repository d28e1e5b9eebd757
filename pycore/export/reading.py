"""Reads files of one kind into their reader, and keeps count of rows and of what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TextIO

from pycore.export.date_order import DateOrder
from pycore.export.errors import LeftOut, UnreadableFileError, UnreadableLine
from pycore.export.files.table import Row, RowReader, column, read_table
from pycore.export.names import kind_of


@dataclass(frozen=True, slots=True)
class ExportFile:
    """One file; ``open`` gives its text anew each time, with line ends as they are (``newline=""``)."""

    name: str
    open: Callable[[], AbstractContextManager[TextIO]]


@dataclass(slots=True)
class Reading:
    """The files given; ``rows`` counts those read, by file, without files that have no header."""

    files: Iterable[ExportFile]
    rows: dict[str, int] = field(default_factory=dict)
    left_out: LeftOut = field(default_factory=LeftOut)

    def into(self, reader: RowReader, *kinds: str, dated: str | None = None) -> None:
        """Give the rows of all files of these kinds to a reader; others are not opened.

        With ``dated``, a column, each file is read once before, to see in which order it writes dates.
        """
        for file in self.files:
            if kind_of(file.name) not in kinds:
                continue
            try:
                order = _order_of(file, reader, dated) if dated else DateOrder()
                with file.open() as source:
                    self.rows[file.name] = read_table(file.name, source, reader, order, self.left_out)
            except UnreadableFileError as error:
                self.left_out.add(UnreadableLine(file.name, 1, error.problem))


@dataclass(frozen=True, slots=True)
class _Dates:
    """Looks at the dates of a file, and at nothing else."""

    needed: tuple[str, ...]
    dated: str
    order: DateOrder = field(default_factory=DateOrder)

    def take(self, row: Row) -> None:
        self.order.look_at(row[self.dated])


def _order_of(file: ExportFile, reader: RowReader, dated: str) -> DateOrder:
    dates = _Dates(reader.needed, column(dated))
    with file.open() as source:
        read_table(file.name, source, dates, dates.order, LeftOut())
    return dates.order
