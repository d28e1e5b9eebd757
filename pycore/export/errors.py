"""What can be wrong with a file of the export, in whatever language it is told later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pycore.wording import say

_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Problem:
    """The key of a text, with its values; ``found`` is quoted, and cut to a readable length."""

    key: str
    values: Mapping[str, object]

    def said(self, locale: str) -> str:
        """Return it in words."""
        return say(locale, self.key, **self.values)


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
