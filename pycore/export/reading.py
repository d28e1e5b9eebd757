"""Reads files of one kind into their reader, and keeps count of rows and of what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TextIO

from pycore.export.errors import UnreadableFileError, UnreadableLine
from pycore.export.names import kind_of
from pycore.export.table import RowReader, read_table


@dataclass(frozen=True, slots=True)
class ExportFile:
    """One file; ``open`` gives its text with line ends as they are (``newline=""``)."""

    name: str
    open: Callable[[], TextIO]


@dataclass(slots=True)
class Reading:
    """The files given; ``rows`` counts those read, by file, without files that have no header."""

    files: Iterable[ExportFile]
    rows: dict[str, int] = field(default_factory=dict)
    unreadable: list[UnreadableLine] = field(default_factory=list)

    def into(self, reader: RowReader, *kinds: str) -> None:
        """Give the rows of all files of these kinds to a reader; others are not opened."""
        for file in self.files:
            if kind_of(file.name) not in kinds:
                continue
            with file.open() as source:
                try:
                    self.rows[file.name] = read_table(file.name, source, reader, self.unreadable)
                except UnreadableFileError as error:
                    self.unreadable.append(UnreadableLine(file.name, 1, str(error)))
