"""The core's schemas as JSON Schema, and from that the types that the extension is checked against."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from marshmallow import Schema
from marshmallow.fields import Field

from folders import BUILD, ROOT
from pycore.boundary.backup import BackupRequest, CheckedReply
from pycore.boundary.fields import (
    DAY_PATTERN,
    MOMENT_PATTERN,
    Choice,
    Day,
    Flag,
    Moment,
    Text,
    Whole,
)
from pycore.boundary.imported import Files, ImportRequest
from pycore.boundary.requests import requests
from pycore.boundary.shapes import replies
from pycore.boundary.shapes.imported_shape import ImportedReply, ReadExportReply
from pycore.boundary.shapes.rules_shape import RulesReply
from pycore.boundary.shapes.shape import Exactly, FactValue, OneOf
from pycore.boundary.shapes.sorted_shape import SortedReply
from pycore.boundary.sorted import SortRequest
from pycore.boundary.times import TimesReply, TimesRequest

SCHEMA = "docs/contract.schema.json"
TYPES = "extension/shared/contract.d.ts"

_REQUESTS: dict[str, type[Schema]] = {
    "AdviseRequest": requests.AdviseRequest,
    "PlanRequest": requests.PlanRequest,
    "SortRequest": SortRequest,
    "MessageRequest": requests.MessageRequest,
    "BackupRequest": BackupRequest,
    "ThrottleRequest": requests.ThrottleRequest,
    "ImportRequest": ImportRequest,
    "TimesRequest": TimesRequest,
    "RulesRequest": requests.RulesRequest,
}
_REPLIES: dict[str, type[Schema]] = {
    name: getattr(replies, name)
    for name in (
        "AdviceReply",
        "BriefAdviceReply",
        "PlanReply",
        "MessageReply",
        "RulingReply",
        "ErrorReply",
    )
} | {
    "RulesReply": RulesReply,
    "ImportedReply": ImportedReply,
    "ReadExportReply": ReadExportReply,
    "TimesReply": TimesReply,
    "SortedReply": SortedReply,
    "CheckedReply": CheckedReply,
}
_PATTERNS = {Day: DAY_PATTERN, Moment: MOMENT_PATTERN}


def _details(_: MarshmallowPlugin, field: Field[Any], **__: object) -> dict[str, Any]:
    """Add what the plugin cannot know of our own fields: their words, bounds and kinds of value.

    A reply may name a day after the last that a request may: that pattern is the requests' alone.
    """
    if isinstance(field, FactValue):
        return {"type": ["string", "boolean", "integer", *(["null"] if field.allow_none else [])]}
    if isinstance(field, Whole):
        return {"minimum": field.low, "maximum": field.high}
    if isinstance(field, Day | Moment) and not isinstance(field.root, Exactly):
        return {"pattern": f"^{_PATTERNS[type(field)]}$"}
    if isinstance(field, Files):
        return {"additionalProperties": {"type": "string"}}
    words = [str(word) for word in getattr(field, "enum", getattr(field, "words", ()))]
    if words:
        return {"enum": [*words, None] if field.allow_none else words}
    return {}


def _across_fields(parts: dict[str, Any]) -> None:
    """Add what no single field has: the kind by which ``answer`` tells requests, and one of two ages.

    That nothing was sent later than tomorrow cannot be said in JSON Schema: the core alone refuses it.
    """
    for name in _REQUESTS:
        kind = {"type": "string", "enum": [name.removesuffix("Request").lower()]}
        parts[name]["properties"] = {"kind": kind, **parts[name]["properties"]}
        parts[name]["required"] = ["kind", *parts[name].get("required", [])]
    parts["Invitation"]["anyOf"] = [
        {"required": [age], "properties": {age: {"type": "string"}}} for age in ("sent_text", "sent_on")
    ]


def json_schema() -> dict[str, Any]:
    """Return every request and reply as JSON Schema, the parts under ``$defs``."""
    plugin = MarshmallowPlugin()
    spec = APISpec("Second Thought", "1", "3.1.0", plugins=[plugin])
    for kind, types in {
        (Text, OneOf, Choice): ("string", None),
        (Day,): ("string", "date"),
        (Moment,): ("string", "date-time"),
        (Whole,): ("integer", None),
        (Flag,): ("boolean", None),
        (Files,): ("object", None),
    }.items():
        for field in kind:
            plugin.map_to_openapi_type(field, *types)
    plugin.map_to_openapi_type(FactValue, None, None)
    if plugin.converter is None:
        raise RuntimeError("the plugin was given no specification")
    plugin.converter.add_attribute_function(_details.__get__(plugin.converter))
    for name, schema in (_REQUESTS | _REPLIES).items():
        spec.components.schema(name, schema=schema)
    text = json.dumps(spec.to_dict()["components"]["schemas"]).replace("#/components/schemas/", "#/$defs/")
    parts = json.loads(text)
    _across_fields(parts)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Contract",
        "oneOf": [{"$ref": f"#/$defs/{name}"} for name in (*_REQUESTS, *_REPLIES)],
        "$defs": parts,
    }


def contract() -> dict[str, str]:
    """Return both files' texts by their paths from the root."""
    schema = json.dumps(json_schema(), indent=2) + "\n"
    types = subprocess.run(
        ["node", str(BUILD / "contract.mjs")],
        cwd=ROOT,
        input=schema,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return {SCHEMA: schema, TYPES: types}
