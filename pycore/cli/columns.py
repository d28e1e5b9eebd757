"""Lays rows out in columns that fit the terminal, wide scripts included; nothing is cut."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pycore.cli.terminal import has_colours, plain

_NARROWEST_LAST = 30
"""Columns of the terminal that the last column needs to be read with ease."""
_WIDEST_CELLS = (28, 20, 14)
"""Of the other columns: the first that leaves enough for the last."""
_GAP = 2
_NO_WIDTH = frozenset({"Mn", "Me"})
"""Marks above, below or around the sign before."""
_LONGEST = 1000
"""Characters of a cell; more is no name and no sentence."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row; ``below`` is a sentence under its last cell, ``colour`` that of one of its cells."""

    cells: Sequence[str]
    below: str = ""
    colour: str | None = None


def in_columns(heading: Sequence[str], rows: Sequence[Line], coloured: int = 0) -> str:
    """Return rows as lines for the width of the terminal.

    Cells longer than their column go on below. Where too little is left for the last column, each row
    becomes a block of its own: the first cell, then each other with its heading.
    """
    width = shutil.get_terminal_size((120, 24)).columns
    shown = [Line([_plain(cell) for cell in row.cells], _plain(row.below), row.colour) for row in rows]
    head = Line([_plain(cell) for cell in heading])
    natural = [
        max(map(_width, column)) for column in zip(*(row.cells for row in [head, *shown]), strict=True)
    ]
    for widest in _WIDEST_CELLS:
        widths = [min(widest, column) for column in natural[:-1]]
        room = width - sum(widths) - _GAP * len(widths)
        if room >= _NARROWEST_LAST:
            return "\n".join(
                line for row in [head, *shown] for line in _lines(row, [*widths, room], coloured)
            )
    return "\n\n".join(_block(head, row, width, coloured) for row in shown)


def wrapped(text: str, width: int) -> list[str]:
    """Return a text as lines of at most ``width`` columns, broken between words, long words within."""
    lines, line, used = [""], "", 0
    for word in text.split(" "):
        taken = _width(word)
        if used and used + 1 + taken <= width:
            line, used = f"{line} {word}", used + 1 + taken
        else:
            pieces = _pieces(word, width) if taken > width else [word]
            lines += pieces
            line, used = pieces[-1], _width(pieces[-1])
        lines[-1] = line
    return lines[1:]


def _lines(row: Line, widths: list[int], coloured: int) -> list[str]:
    cells = [wrapped(cell, width) for cell, width in zip(row.cells, widths, strict=True)]
    if row.below:
        cells[-1] += wrapped(row.below, widths[-1])
    padded = []
    for parts in zip_longest(*cells, fillvalue=""):
        line = [part + " " * (width - _width(part)) for part, width in zip(parts, widths, strict=True)]
        line[coloured] = _in_colour(line[coloured], row.colour)
        padded.append((" " * _GAP).join(line).rstrip())
    return padded


def _block(head: Line, row: Line, width: int, coloured: int) -> str:
    lines = wrapped(row.cells[0], width)
    for place, (name, cell) in enumerate(zip(head.cells[1:-1], row.cells[1:-1], strict=True), 1):
        parts = [f"  {part}" for part in wrapped(f"{name}: {cell}", max(width - _GAP, 1))]
        lines += [_in_colour(part, row.colour if place == coloured else None) for part in parts]
    for text in filter(None, (row.cells[-1], row.below)):
        lines += [f"  {part}" for part in wrapped(text, max(width - _GAP, 1))]
    return "\n".join(lines)


def _plain(text: str) -> str:
    return plain(text[:_LONGEST], sys.stdout)


def _width(text: str) -> int:
    return sum(map(_columns, text))


def _columns(sign: str) -> int:
    if unicodedata.category(sign) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def _pieces(word: str, width: int) -> list[str]:
    """Break a word that is wider than the line."""
    pieces, used = [""], 0
    for sign in word:
        taken = _columns(sign)
        if used and used + taken > width:
            pieces.append("")
            used = 0
        pieces[-1] += sign
        used += taken
    return pieces


def _in_colour(text: str, code: str | None) -> str:
    if code is None or not text.strip() or not has_colours(sys.stdout, os.environ):
        return text
    return f"\x1b[{code}m{text}\x1b[0m"
