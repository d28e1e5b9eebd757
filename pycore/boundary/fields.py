"""Fields as the contract has them: JSON's own types and nothing that merely looks like them."""

from __future__ import annotations

import json
import re
from abc import abstractmethod
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

from marshmallow import ValidationError, fields

YEARS = range(1900, 3000)
"""Years a date may lie in; within these, no date of the policy overflows the calendar."""

LARGEST = 2**53 - 1
"""The largest whole number that every reader of JSON takes exactly; the bound of fields without one."""

DAY_PATTERN = r"(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
"""A date of RFC 3339 within ``YEARS``, but for the lengths of the months."""
MOMENT_PATTERN = (
    DAY_PATTERN + r"[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?"
    r"([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
)
"""An instant of RFC 3339; second 60 is for the one before midnight in UTC alone."""

_DAY, _MOMENT = re.compile(DAY_PATTERN), re.compile(MOMENT_PATTERN)
_NO_OFFSET = re.compile(MOMENT_PATTERN[: MOMENT_PATTERN.rindex("([Zz]")])
_LEAP = ":60"
_LEAP_PLACE = slice(16, 19)
_LAST_MINUTE = (23, 59)
_PLAIN_KEY = re.compile(r"[\w-]+")
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
        return date.fromisoformat(value)
    except ValueError:
        return None


def read_moment(value: object) -> datetime | None:
    """Return an instant of RFC 3339, or None where it is none; a leap second is the one after it."""
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return None
    leaps = value[_LEAP_PLACE] == _LEAP
    try:
        moment = datetime.fromisoformat((value[:16] + ":59" + value[19:] if leaps else value).upper())
    except ValueError:
        return None
    if not leaps:
        return moment
    in_utc = moment.astimezone(UTC)
    return moment + timedelta(seconds=1) if (in_utc.hour, in_utc.minute) == _LAST_MINUTE else None


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
    """A JSON number without a fraction, between two bounds, both inclusive."""

    def __init__(self, low: int, high: int = LARGEST, **options: Any) -> None:
        super().__init__(**options)
        self.low, self.high = low, high

    def read(self, value: object) -> int:
        """Take a whole number within the bounds; 2.0 is one, as in JSON Schema."""
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(f"not a whole number: {quoted(value)}")  # noqa: TRY004
        if self.high == LARGEST and value < self.low:
            raise ValueError(f"less than {self.low}: {quoted(value)}")
        if not self.low <= value <= self.high:
            raise ValueError(f"not between {self.low} and {self.high}: {quoted(value)}")
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
    """An instant as RFC 3339 has it: ISO 8601 with seconds and an offset."""

    def read(self, value: object) -> datetime:
        """Take an instant within ``YEARS``."""
        moment = read_moment(value)
        if moment is None:
            without = isinstance(value, str) and _NO_OFFSET.fullmatch(value)
            raise ValueError(f"{'no offset from UTC' if without else 'not an instant'}: {quoted(value)}")
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


class OwnKey(str):
    """A key of the caller's own choice, such as a file's name: whatever it is, it means nothing here."""

    __slots__ = ()


def paths(messages: object, path: str = "") -> list[tuple[str, str]]:
    """Flatten marshmallow's nested messages into (path, message), paths dotted as in the contract.

    A key that holds more than letters, digits, "_" and "-" stands in brackets: files["a.csv"].
    """
    if isinstance(messages, dict):
        return [
            found
            for key, inner in messages.items()
            for found in paths(inner, path if _is_marshmallow_s(key) else _below(path, str(key)))
        ]
    if isinstance(messages, list):
        return [found for inner in messages for found in paths(inner, path)]
    return [(path, str(messages))]


def _is_marshmallow_s(key: object) -> bool:
    return key == "_schema" and not isinstance(key, OwnKey)


def _below(path: str, key: str) -> str:
    if not _PLAIN_KEY.fullmatch(key):
        return f"{path}[{json.dumps(key, ensure_ascii=False)}]"
    return f"{path}.{key}" if path else key
