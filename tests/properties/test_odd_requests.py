"""Whatever is asked, the core answers: in the shape of its contract, and without much delay."""

from __future__ import annotations

import json
import os
import time
from heapq import nlargest
from typing import Any

import pytest

from pycore import answer
from pycore.boundary.answer import KINDS, READERS
from pycore.boundary.parsing import NoJSONError, parsed
from pycore.boundary.requests.well_formed import NotWellFormedError
from tests.properties.json_schema import contract, fault, part
from tests.properties.odd_requests import odd_request

SEEDS = (20261122, 7, 1815)
"""Kept: what one of them has found once it will find again. ``odd_request(seed, number)`` makes it anew."""
FEW, MANY = 2_000, int(os.environ.get("ODD_REQUESTS", "100000"))
"""Requests; `make fuzz` asks a million."""
SLOWEST = 10
PATIENCE = 2.0
"""Seconds for one request of some thousand characters, on a machine that does other things beside."""
REPLIES = {
    "advice": "AdviceReply",
    "plan": "PlanReply",
    "message": "MessageReply",
    "ruling": "RulingReply",
    "imported": "ImportedReply",
    "rules": "RulesReply",
    "times": "TimesReply",
    "sorted": "SortedReply",
    "checked": "CheckedReply",
    "error": "ErrorReply",
}


def is_right(text: str, reply: dict[str, Any]) -> bool:
    """Say whether an error stands exactly where the schema, or the calendar, refuses the request."""
    if reply["kind"] == "error" and "could not be answered" in reply["errors"][0]["message"]:
        return False
    try:
        request = parsed(text)
    except NoJSONError:
        return bool(reply["kind"] == "error")
    kinds = [name for name in contract()["$defs"] if name.endswith("Request")]
    if all(fault(request, part(name)) for name in kinds):
        return bool(reply["kind"] == "error")
    return reply["kind"] != "error" or all("in the future" in error["message"] for error in reply["errors"])


def is_read_alike(text: str) -> bool | None:
    """Say whether marshmallow reads a request to the same; None where the straight way leaves it to that."""
    try:
        request: Any = parsed(text)
        kind = request["kind"]
        straight = READERS[kind](request)
    except (NoJSONError, NotWellFormedError, KeyError, TypeError):
        return None
    return bool(KINDS[kind][0].load(request) == straight)


def ask_all(count: int) -> tuple[dict[str, int], list[tuple[float, int, int]]]:
    """Ask so many requests; return the replies by kind and the slowest as (seconds, seed, number)."""
    kinds = dict.fromkeys([*REPLIES, "read straight"], 0)
    taken: list[tuple[float, int, int]] = []
    for place in range(count):
        seed, number = SEEDS[place % len(SEEDS)], place // len(SEEDS)
        request = odd_request(seed, number)
        begun = time.process_time()
        text = answer(request)
        taken.append((time.process_time() - begun, seed, number))
        reply: dict[str, Any] = json.loads(text)
        assert fault(reply, part(REPLIES[reply["kind"]])) is None, (seed, number)
        assert is_right(request, reply), (seed, number, reply)
        alike = is_read_alike(request)
        assert alike is not False, (seed, number)
        kinds["read straight"] += alike is True
        kinds[reply["kind"]] += 1
        if len(taken) > 10_000:
            taken = nlargest(SLOWEST, taken)
    return kinds, nlargest(SLOWEST, taken)


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
def test_odd_requests_are_answered_in_the_shape_of_the_contract(
    count: int, capsys: pytest.CaptureFixture[str]
) -> None:
    kinds, slowest = ask_all(count)
    lines = [
        f"  {1000 * seconds:7.1f} ms  odd_request({seed}, {number})" for seconds, seed, number in slowest
    ]
    with capsys.disabled():
        print(f"\n{count:,} requests: {kinds}; the slowest:", *lines, sep="\n")  # noqa: T201 - a finding
    assert all(kinds.values()), kinds
    assert slowest[0][0] < PATIENCE
