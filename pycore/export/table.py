"""Reads a CSV file by the names of its columns, whatever their order, case or separator."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from pycore.export.errors import UnreadableFileError

_SEPARATORS = ",;\t"
"""The export's own, and what spreadsheets put there when they save it again."""
_LONGEST_PREAMBLE = 10
_LONGEST_FIELD = 10_000_000


def rows_of(text: str, needed: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line number, fields by folded column name) for each row below the header.

    The header is the first of the leading lines that has all the ``needed`` columns. Raises
    ``UnreadableFileError`` where there is none.
    """
    csv.field_size_limit(_LONGEST_FIELD)
    body = text.removeprefix("\ufeff")
    separator, above, header = _find_header(body, needed)
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=separator)
    for _ in range(above + 1):
        next(reader)
    line = reader.line_num + 1
    for fields in reader:
        if any(field.strip() for field in fields):
            yield line, dict(zip(header, (field.strip() for field in fields), strict=False))
        line = reader.line_num + 1


def column(name: str) -> str:
    """Fold a column's name: "Sent At", "sent_at" and "sentAt" are the same."""
    return "".join(character for character in name.casefold() if character.isalnum())


def _find_header(text: str, needed: tuple[str, ...]) -> tuple[str, int, list[str]]:
    lines = text.splitlines()[:_LONGEST_PREAMBLE]
    for separator in _SEPARATORS:
        for above, fields in enumerate(csv.reader(lines, delimiter=separator)):
            header = [column(field) for field in fields]
            if {column(name) for name in needed} <= set(header):
                return separator, above, header
    found = lines[0][:80] if lines else "nothing"
    raise UnreadableFileError(f"line 1: expected the columns {', '.join(needed)}; found: {found}")
