"""Fields as the contract has them: JSON's own types and nothing that merely looks like them."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from marshmallow import ValidationError, fields

YEARS = range(1900, 3000)
"""Years a date may lie in; within these, no date of the policy overflows the calendar."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_QUOTED = 40


def quoted(value: object) -> str:
    """Return a value for a message, cut to a readable length."""
    text = str(value)
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…"


def read_day(value: object) -> date | None:
    """Return a ``YYYY-MM-DD`` text as a date, or None where it is not one."""
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if day.year in YEARS else None


class Exact[T](fields.Field[T]):
    """A field that takes a value as it stands or says in one sentence what is wrong with it."""

    @abstractmethod
    def read(self, value: object) -> T:
        """Return the value; raise ``ValueError`` with the sentence where it will not do."""

    def _deserialize(
        self,
        value: Any,
        attr: str | None,
        data: Mapping[str, Any] | None,
        **kwargs: Any,
    ) -> T:
        try:
            return self.read(value)
        except ValueError as error:
            raise ValidationError(str(error)) from None


class Text(Exact[str]):
    """A JSON string."""

    def read(self, value: object) -> str:
        """Take any string."""
        if not isinstance(value, str):
            raise ValueError(f"not a text: {quoted(value)}")  # noqa: TRY004 - the caller's sentence
        return value


class Flag(Exact[bool]):
    """A JSON boolean; neither 1 nor "yes"."""

    def read(self, value: object) -> bool:
        """Take true and false."""
        if not isinstance(value, bool):
            raise ValueError(f"neither true nor false: {quoted(value)}")  # noqa: TRY004
        return value


class Whole(Exact[int]):
    """A JSON number without a fraction, between two bounds (both inclusive)."""

    def __init__(self, low: int, high: int | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.low, self.high = low, high

    def read(self, value: object) -> int:
        """Take a whole number within the bounds."""
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(f"not a whole number: {quoted(value)}")  # noqa: TRY004
        if self.high is not None and not self.low <= value <= self.high:
            raise ValueError(f"not between {self.low} and {self.high}: {quoted(value)}")
        if value < self.low:
            raise ValueError(f"less than {self.low}: {quoted(value)}")
        return value


class Day(Exact[date]):
    """A date as ``YYYY-MM-DD``."""

    def read(self, value: object) -> date:
        """Take a date within ``YEARS``."""
        day = read_day(value)
        if day is None:
            raise ValueError(f"not a date: {quoted(value)}")
        return day


class Moment(Exact[datetime]):
    """An instant in ISO 8601 with its offset."""

    def read(self, value: object) -> datetime:
        """Take an instant within ``YEARS``."""
        try:
            moment = datetime.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            moment = None
        if moment is None or moment.year not in YEARS:
            raise ValueError(f"not an instant: {quoted(value)}")
        if moment.utcoffset() is None:
            raise ValueError(f"no offset from UTC: {quoted(value)}")
        return moment


class Choice[E: StrEnum](Exact[E]):
    """One of the values of a string enum."""

    def __init__(self, enum: type[E], **options: Any) -> None:
        super().__init__(**options)
        self.enum = enum

    def read(self, value: object) -> E:
        """Take one of the enum's values."""
        if not isinstance(value, str) or value not in set(self.enum):
            raise ValueError(f"none of {', '.join(self.enum)}: {quoted(value)}")
        return self.enum(value)


def paths(messages: object, path: str = "") -> list[tuple[str, str]]:
    """Flatten marshmallow's nested messages into (path, message), paths dotted as in the contract."""
    if isinstance(messages, dict):
        return [
            found
            for key, inner in messages.items()
            for found in paths(inner, path if key == "_schema" else f"{path}.{key}".lstrip("."))
        ]
    if isinstance(messages, list):
        return [found for inner in messages for found in paths(inner, path)]
    return [(path, str(messages))]
