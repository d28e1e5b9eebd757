"""Fields as the contract has them: JSON's own types and nothing that merely looks like them."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from marshmallow import fields

YEARS = range(1900, 3000)
"""Years a date may lie in; within these, no date of the policy overflows the calendar."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_QUOTED = 60


def quoted(value: object) -> str:
    """Return a value for an error message, cut to a readable length."""
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


class Text(fields.String):
    """A JSON string."""

    default_error_messages = {"invalid": "not a text"}


class Flag(fields.Field[bool]):
    """A JSON boolean; neither 1 nor "yes"."""

    default_error_messages = {"invalid": "neither true nor false: {input}"}

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=quoted(value))
        return value


class Whole(fields.Field[int]):
    """A JSON number without a fraction, between two bounds (both inclusive)."""

    default_error_messages = {
        "invalid": "not a whole number: {input}",
        "range": "not between {low} and {high}: {input}",
        "low": "less than {low}: {input}",
    }

    def __init__(self, low: int, high: int | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.low, self.high = low, high

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.make_error("invalid", input=quoted(value))
        if value < self.low or (self.high is not None and value > self.high):
            key = "low" if self.high is None else "range"
            raise self.make_error(key, low=self.low, high=self.high, input=quoted(value))
        return value


class Day(fields.Field[date]):
    """A date as ``YYYY-MM-DD``."""

    default_error_messages = {"invalid": "not a date: {input}"}

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> date:
        day = read_day(value)
        if day is None:
            raise self.make_error("invalid", input=quoted(value))
        return day


class Moment(fields.Field[datetime]):
    """An instant in ISO 8601 with its offset."""

    default_error_messages = {
        "invalid": "not an instant: {input}",
        "offset": "no offset from UTC: {input}",
    }

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> datetime:
        try:
            moment = datetime.fromisoformat(value)
        except (TypeError, ValueError):
            raise self.make_error("invalid", input=quoted(value)) from None
        if moment.year not in YEARS:
            raise self.make_error("invalid", input=quoted(value))
        if moment.utcoffset() is None:
            raise self.make_error("offset", input=quoted(value))
        return moment


class Choice(fields.Field[Any]):
    """One of the values of a string enum."""

    default_error_messages = {"invalid": "none of {values}: {input}"}

    def __init__(self, enum: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.enum = enum

    def _deserialize(self, value: Any, attr: Any, data: Any, **kwargs: Any) -> Any:
        try:
            return self.enum(value)
        except ValueError:
            values = ", ".join(self.enum)
            raise self.make_error("invalid", values=values, input=quoted(value)) from None


def paths(messages: Any, path: str = "") -> list[tuple[str, str]]:
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

