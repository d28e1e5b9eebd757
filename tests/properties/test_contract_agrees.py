"""What the published schema takes the core takes, and what it refuses the core refuses: field by field."""

from __future__ import annotations

import copy
import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from pycore import answer
from tests.core.asking import TODAY
from tests.core.backups import BACKUP
from tests.properties.json_schema import KNOWN, Part, contract, fault, part, resolved
from tests.repository.tree import ROOT

NOW = f"{TODAY}T12:00:00+01:00"
CASES = tomllib.loads(
    (ROOT / "tests" / "core" / "cases" / "days_and_instants.toml").read_text(encoding="utf-8")
)
NUMBERS: list[Any] = [0, 1, -1, 19, 20, 3601, 1.0, 2.5, -0.0, 1e300, 2**53 - 1, 2**53, -(10**30), 10**4000]
TEXTS = ["", "x", "1", "true", "null", "\ud800", "\x00", "hand ", "HAND"]
NESTED: list[Any] = [[], [[]], [None], ["x"], [1], [{}], {}, {"x": 1}]
ANYTHING = [None, True, False, *NUMBERS, *TEXTS, *NESTED]
BASES: dict[str, Part] = {
    "AdviseRequest": {
        "kind": "advise",
        "today": TODAY,
        "locale": "de",
        "settings": {"goals": ["x"]},
        "invitations": [
            {
                "id": "a",
                "name": "Ada",
                "sent_text": "Sent 3 weeks ago",
                "sightings": [{"on": "2026-11-10", "sent_text": "Sent 1 week ago"}],
                "facts": {
                    name: {"value": None, "source": "told"} for name in part("Facts")["properties"]
                },
            }
        ],
    },
    "ThrottleRequest": {
        "kind": "throttle",
        "now": NOW,
        "limits": {},
        "journal": [{"at": NOW}],
        "attempt": {"by": "hand"},
    },
    "ImportRequest": {"kind": "import", "files": {"messages.csv": ""}},
    "RulesRequest": {"kind": "rules"},
    "TimesRequest": {"kind": "times", "outcomes": [{"from": 3, "days": [9, 9], "end": "left"}]},
}  # fmt: skip
BASES["PlanRequest"] = BASES["AdviseRequest"] | BASES["ThrottleRequest"] | {"kind": "plan"}
BASES["BackupRequest"] = {"kind": "backup", "file": BACKUP}
BASES["SortRequest"] = BASES["AdviseRequest"] | {"kind": "sort", "apart": ["a"]}
BASES["MessageRequest"] = {
    "kind": "message",
    "today": TODAY,
    "settings": {},
    "invitation": BASES["AdviseRequest"]["invitations"][0],
}


def refused(request: Part) -> list[str]:
    """Return the paths of the core's errors."""
    reply = json.loads(answer(json.dumps(request)))
    return [error["path"] for error in reply["errors"]] if reply["kind"] == "error" else []


def places(schema: Part, value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every field that a schema knows, down to where the base request reaches."""
    schema = resolved(schema)
    for choice in schema.get("anyOf", []):
        yield from places(choice, value, path) if "$ref" in choice else ()
    for name, inner in schema.get("properties", {}).items() if isinstance(value, dict) else ():
        yield (*path, name)
        yield from places(inner, value.get(name), (*path, name))
    for place in range(len(value)) if "items" in schema and isinstance(value, list) else ():
        yield (*path, place)
        yield from places(schema["items"], value[place], (*path, place))
    for name in value if isinstance(schema.get("additionalProperties"), dict) else ():
        yield (*path, name)
        yield from places(schema["additionalProperties"], value[name], (*path, name))


def put(request: Part, path: tuple[str | int, ...], *value: Any) -> Part:
    """Return a request with another value at a path, or without it."""
    changed: Part = copy.deepcopy(request)
    inner: Any = changed
    for step in path[:-1]:
        inner = inner[step]
    if value:
        inner[path[-1]] = value[0]
    elif isinstance(inner, dict):
        inner.pop(path[-1], None)
    else:
        del inner[path[-1]]
    return changed


def words(schema: Any) -> Iterator[Any]:
    """Yield every word of the contract that stands in an ``enum``."""
    if isinstance(schema, dict):
        yield from schema.get("enum", [])
        for inner in schema.values():
            yield from words(inner)


OF_REQUESTS = [each for name, each in contract()["$defs"].items() if not name.endswith(("Reply", "Entry"))]
WORDS = sorted({word for each in OF_REQUESTS for word in words(each) if word is not None})
KINDS = [base["kind"] for base in BASES.values()]


def test_every_request_of_the_contract_is_looked_at() -> None:
    assert set(BASES) == {name for name in contract()["$defs"] if name.endswith("Request")}


@pytest.mark.parametrize("name", BASES)
def test_a_base_request_is_taken_by_both(name: str) -> None:
    assert fault(BASES[name], part(name)) is None
    assert fault(BASES[name], contract()) is None
    assert refused(BASES[name]) == []


@pytest.mark.parametrize("name", BASES)
def test_schema_and_core_agree_on_every_value_of_every_field(name: str) -> None:
    seen = {True: 0, False: 0}
    for path in places(part(name), BASES[name]):
        changes: list[tuple[Any, ...]] = [
            (),
            *((value,) for value in [*ANYTHING, *CASES["days"], *CASES["moments"], *WORDS]),
        ]
        for change in changes:
            request = put(BASES[name], path, *change)
            if path == ("kind",) and request.get("kind") in KINDS:
                continue  # another request's kind: it is held to that one's schema
            wrong = fault(request, part(name))
            assert bool(refused(request)) == bool(wrong), (path, str(change)[:80], wrong)
            seen[bool(wrong)] += 1
    assert all(seen.values())


def test_the_schema_uses_no_keyword_that_this_test_does_not_know() -> None:
    def keywords(schema: Part) -> Iterator[str]:
        yield from schema
        parts = [*schema.get("properties", {}).values(), *schema.get("anyOf", [])]
        for each in [*parts, schema.get("items"), schema.get("additionalProperties")]:
            yield from keywords(each) if isinstance(each, dict) else ()

    assert {word for each in contract()["$defs"].values() for word in keywords(each)} <= KNOWN


def test_what_no_schema_can_say_is_the_core_s_alone() -> None:
    late = put(BASES["AdviseRequest"], ("invitations", 0, "sent_on"), "2026-11-24")
    assert fault(late, part("AdviseRequest")) is None
    assert refused(late) == ["invitations.0.sent_on"]
