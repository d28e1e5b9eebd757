"""As much of JSON Schema 2020-12 as the contract's file uses, formats asserted; made for the tests alone."""

from __future__ import annotations

import json
import re
from calendar import monthrange
from functools import cache
from math import inf
from typing import Any

from tests.repository.tree import ROOT

type Part = dict[str, Any]

_TYPES = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: (
        not isinstance(value, bool)
        and (isinstance(value, int) or (isinstance(value, float) and value.is_integer()))
    ),
}
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))")
_DAY_MINUTES = 1440
KNOWN = {
    "$ref", "type", "enum", "properties", "required", "additionalProperties", "items", "anyOf", "oneOf",
    "minItems", "maxItems", "minimum", "maximum", "pattern", "format", "default", "description",
}  # fmt: skip
"""The keywords that ``fault`` looks at; ``default`` and ``description`` say nothing about a value."""


@cache
def contract() -> Part:
    """Return the published schema."""
    schema: Part = json.loads((ROOT / "docs" / "contract.schema.json").read_text(encoding="utf-8"))
    return schema


def part(name: str) -> Part:
    """Return one of the schema's parts by its name."""
    found: Part = contract()["$defs"][name]
    return found


def resolved(schema: Part) -> Part:
    """Follow a reference."""
    return part(schema["$ref"].rpartition("/")[2]) if "$ref" in schema else schema


def fault(value: Any, schema: Part, path: str = "$") -> str | None:
    """Return where and why a value does not hold to a schema, None where it does."""
    schema = resolved(schema)
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(_TYPES[name](value) for name in types):
        return f"{path}: no {types}: {value!r}"
    if "enum" in schema and not any(value == word and type(value) is type(word) for word in schema["enum"]):
        return f"{path}: none of {schema['enum']}: {value!r}"
    for keyword, at_most in (("anyOf", len(schema.get("anyOf", []))), ("oneOf", 1)):
        if keyword in schema:
            faults = [fault(value, choice, path) for choice in schema[keyword]]
            if not 1 <= faults.count(None) <= at_most:
                return f"{path}: {keyword}: {faults}"
    if isinstance(value, dict):
        return _object_fault(value, schema, path)
    if isinstance(value, list):
        return _list_fault(value, schema, path)
    return _scalar_fault(value, schema, path)


def _list_fault(value: list[Any], schema: Part, path: str) -> str | None:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", inf):
        return f"{path}: {len(value)} entries"
    items = schema.get("items", {})
    inner = (fault(each, items, f"{path}.{place}") for place, each in enumerate(value))
    return next(filter(None, inner), None)


def _object_fault(value: Part, schema: Part, path: str) -> str | None:
    missing = [name for name in schema.get("required", []) if name not in value]
    if missing:
        return f"{path}: without {missing}"
    properties, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    for name, each in value.items():
        if name not in properties and others is False:
            return f"{path}: {name} is not foreseen"
        inner = properties.get(name, others)
        found = fault(each, inner, f"{path}.{name}") if isinstance(inner, dict) else None
        if found:
            return found
    return None


def _scalar_fault(value: Any, schema: Part, path: str) -> str | None:
    if isinstance(value, str):
        form = {"date": is_date, "date-time": is_date_time}.get(schema.get("format", ""))
        wrong = form is not None and not form(value)
        if wrong or ("pattern" in schema and not re.search(schema["pattern"].replace("$", r"\Z"), value)):
            return f"{path}: not as it should be: {value!r}"
    bounded = isinstance(value, int | float) and not isinstance(value, bool)
    if bounded and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        return f"{path}: out of bounds: {value!r}"
    return None


def is_date(text: str) -> bool:
    """Say whether a text is a full-date of RFC 3339."""
    found = _DATE.fullmatch(text)
    if not found:
        return False
    year, month, day = map(int, found.groups())
    return year > 0 and month in range(1, 13) and 1 <= day <= monthrange(year, month)[1]


def is_date_time(text: str) -> bool:
    """Say whether a text is a date-time of RFC 3339; second 60 stands before midnight in UTC only."""
    found = _TIME.fullmatch(text[11:])
    if not found or text[10] not in "Tt" or not is_date(text[:10]):
        return False
    hour, minute, second = (int(each) for each in found.group(1, 2, 3))
    off_hour, off_minute = int(found[5] or 0), int(found[6] or 0)
    if hour > 23 or minute > 59 or second > 60 or off_hour > 23 or off_minute > 59:
        return False
    offset = (off_hour * 60 + off_minute) * (-1 if found[4] == "-" else 1)
    return second < 60 or (hour * 60 + minute - offset) % _DAY_MINUTES == _DAY_MINUTES - 1
