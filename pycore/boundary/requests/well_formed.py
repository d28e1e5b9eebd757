"""Reads what is well formed straight from the schemas, without marshmallow's machinery.

marshmallow stays the one definition: a reader is made from a schema's own fields, takes what that schema
takes to the same value, and has no words. What is odd is left to ``schema.load``, which words the faults.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any

from marshmallow import ValidationError, fields, missing

from pycore.boundary.fields import Choice, Day, Flag, Text, Whole, read_day
from pycore.boundary.requests.by_key import ByKey
from pycore.boundary.requests.strict import Strict

type Reader = Callable[[Any], Any]


class NotWellFormedError(Exception):
    """Something is not as plain as a reader takes it; perhaps the schema still does."""


def reader_of(schema: Strict) -> Reader:
    """Return what reads objects of a schema; it raises ``NotWellFormedError`` for what is odd."""
    table = [
        (field.data_key or name, name, _field(field), field.allow_none, field.required, field.load_default)
        for name, field in schema.load_fields.items()
    ]

    def read(data: Any) -> Any:
        if type(data) is not dict:
            raise NotWellFormedError
        loaded: dict[str, Any] = {}
        for key, name, value_of, nullable, required, default in table:
            value = data.get(key, missing)
            if value is missing:
                if required:
                    raise NotWellFormedError
                if default is not missing:
                    loaded[name] = default() if callable(default) else default
            elif value is not None:
                loaded[name] = value_of(value)
            elif nullable:
                loaded[name] = None
            else:
                raise NotWellFormedError
        try:
            schema.check(loaded, data)
        except ValidationError:
            raise NotWellFormedError from None
        return schema.built(loaded)

    return read


def _field(field: fields.Field[Any]) -> Reader:
    """Return what reads a field's value, null left out."""
    make = _MADE.get(type(field))
    return _asked(field) if make is None or field.validators else make(field)


def _asked(field: fields.Field[Any]) -> Reader:
    """Let the field itself read: for fields that have their own way, or validators."""

    def read(value: Any) -> Any:
        try:
            return field.deserialize(value)
        except ValidationError:
            raise NotWellFormedError from None

    return read


def _text(_: fields.Field[Any]) -> Reader:
    return _read_text


def _read_text(value: Any) -> str:
    if type(value) is str:
        return value
    raise NotWellFormedError


def _flag(_: fields.Field[Any]) -> Reader:
    return _read_flag


def _read_flag(value: Any) -> bool:
    if type(value) is bool:
        return value
    raise NotWellFormedError


def _whole(field: Any) -> Reader:
    low, high = field.low, field.high

    def read(value: Any) -> int:
        if type(value) is int and low <= value <= high:
            return value
        raise NotWellFormedError

    return read


def _day(_: fields.Field[Any]) -> Reader:
    return lambda value: _read_day(_read_text(value))


@lru_cache(maxsize=4096)
def _read_day(value: str) -> date:
    day = read_day(value)
    if day is None:
        raise NotWellFormedError
    return day


def _choice(field: Any) -> Reader:
    members = {str(member): member for member in field.enum}

    def read(value: Any) -> Any:
        member = members.get(_read_text(value))
        if member is None:
            raise NotWellFormedError
        return member

    return read


def _nested(field: Any) -> Reader:
    return reader_of(field.schema)


def _list(field: Any) -> Reader:
    item = _field(field.inner)

    def read(value: Any) -> list[Any]:
        if type(value) is not list or None in value:
            raise NotWellFormedError
        return [item(each) for each in value]

    return read


def _by_key(field: Any) -> Reader:
    item = _field(field.inner)

    def read(value: Any) -> dict[str, Any]:
        if type(value) is not dict or None in value.values():
            raise NotWellFormedError
        return {key: item(each) for key, each in value.items()}

    return read


_MADE: dict[type[Any], Callable[[Any], Reader]] = {
    Text: _text,
    Flag: _flag,
    Whole: _whole,
    Day: _day,
    Choice: _choice,
    fields.Nested: _nested,
    fields.List: _list,
    ByKey: _by_key,
}
"""By type, exactly: a field of any other type, derived ones too, is asked itself."""
