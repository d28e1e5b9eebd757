"""Prints advice as a table that fits the terminal, wide scripts included."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from typing import Any

_COLOURS = {"withdraw": "31", "clarify": "33", "connect_elsewhere": "33", "unreadable": "35"}
_NARROWEST_SUMMARY = 20
_LONGEST_NAME = 28


def advice_table(invitations: list[dict[str, Any]], advice: list[dict[str, Any]]) -> str:
    """Return name, age, verdict, certainty and summary, a line each, for the width of the terminal."""
    rows = [("name", "age", "verdict", "certainty", "summary")]
    for invitation, each in zip(invitations, advice, strict=True):
        age = each["age"]["text"] if each["age"] else "–"
        verdict = str(each["verdict"]).replace("_", " ")
        name = _cut(_plain(invitation["name"] or invitation["id"]), _LONGEST_NAME)
        rows.append((name, age, verdict, each["certainty"] or "–", _plain(each["summary"])))
    widths = [max(_width(row[place]) for row in rows) for place in range(4)]
    room = shutil.get_terminal_size((120, 24)).columns - sum(widths) - 2 * len(widths)
    lines = []
    for place, row in enumerate(rows):
        cells = [_padded(cell, width) for cell, width in zip(row[:4], widths, strict=True)]
        if place:
            cells[2] = _coloured(cells[2], str(advice[place - 1]["verdict"]))
        lines.append("  ".join([*cells, _cut(row[4], max(room, _NARROWEST_SUMMARY))]).rstrip())
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


def _coloured(text: str, verdict: str) -> str:
    code = _COLOURS.get(verdict)
    if code is None or not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    return f"\x1b[{code}m{text}\x1b[0m"
