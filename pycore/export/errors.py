"""What can be wrong with a file of the export, in whatever language it is told later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pycore.wording import date_words, say

_QUOTED = 40
MOST_NAMED = 1_000
"""Lines left out that are named; of a file that is damaged throughout, the others are only counted."""


@dataclass(frozen=True, slots=True)
class Problem:
    """The key of a text, with its values; ``found`` is quoted, and cut to a readable length.

    Days and other problems among the values are put into words with it.
    """

    key: str
    values: Mapping[str, object]

    def said(self, locale: str) -> str:
        """Return it in words."""
        return say(locale, self.key, **{name: _said(value, locale) for name, value in self.values.items()})


def _said(value: object, locale: str) -> object:
    if isinstance(value, Problem):
        return value.said(locale)
    return date_words(locale, value) if isinstance(value, date) else value


class UnreadableFileError(Exception):
    """A file as a whole cannot be read; the problem says what was expected."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.problem = Problem(key, values)


class UnreadableRowError(Exception):
    """A row cannot be read, and is left out."""

    def __init__(self, key: str, *, found: str = "", **values: object) -> None:
        super().__init__(key)
        self.problem = Problem(f"export.{key}", values | {"found": repr(found[:_QUOTED])})


@dataclass(frozen=True, slots=True)
class UnreadableLine:
    """One row that was left out: its file, the number of its first line, from 1, and why."""

    file: str
    line: int
    problem: Problem


@dataclass(slots=True)
class LeftOut:
    """The rows that were left out: all are counted, the first ``MOST_NAMED`` kept."""

    lines: list[UnreadableLine] = field(default_factory=list)
    count: int = 0

    def add(self, *lines: UnreadableLine) -> None:
        """Add rows."""
        self.count += len(lines)
        self.lines += lines[: max(0, MOST_NAMED - len(self.lines))]

    @property
    def unnamed(self) -> int:
        """How many were only counted."""
        return self.count - len(self.lines)
