"""Lays rows out in columns that fit the terminal, wide scripts included."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections.abc import Sequence

_NARROWEST_LAST = 20
_LONGEST_CELL = 28


def in_columns(rows: Sequence[Sequence[str]], coloured: int = 0, colours: Sequence[str | None] = ()) -> str:
    """Return rows as lines for the width of the terminal; the last column is cut to what is left.

    The first row is the heading. ``colours`` are those of the ``coloured`` column, below it.
    """
    shown = [[*(_cut(_plain(cell), _LONGEST_CELL) for cell in row[:-1]), _plain(row[-1])] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*shown, strict=True)][:-1]
    room = shutil.get_terminal_size((120, 24)).columns - sum(widths) - 2 * len(widths)
    lines = []
    for place, row in enumerate(shown):
        cells = [_padded(cell, width) for cell, width in zip(row[:-1], widths, strict=True)]
        if place and colours:
            cells[coloured] = _in_colour(cells[coloured], colours[place - 1])
        lines.append("  ".join([*cells, _cut(row[-1], max(room, _NARROWEST_LAST))]).rstrip())
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Return a text without anything that would move the cursor or break the line."""
    return "".join(
        character if unicodedata.category(character)[0] != "C" else " " for character in text
    ).strip()


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(character)
        else 2 if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )  # fmt: skip


def _cut(text: str, width: int) -> str:
    if _width(text) <= width:
        return text
    while _width(text) > width - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _in_colour(text: str, code: str | None) -> str:
    if code is None or not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    return f"\x1b[{code}m{text}\x1b[0m"
