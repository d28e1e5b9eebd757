"""The core in the Python that the extension ships: its own tests, the same bytes as natively."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pycore import answer

if TYPE_CHECKING:
    from tests.runtime.conftest import Node

PACKAGES = str(Path(pytest.__file__).resolve().parent.parent)
"""Where pytest and what it needs are installed."""

REQUESTS = [
    {"kind": "rules"},
    {"kind": "rules", "locale": "de"},
    {
        "kind": "advise",
        "today": "2026-11-22",
        "locale": "de",
        "settings": {"goals": ["Zürich"], "role_changed_on": "2026-01-01"},
        "invitations": [
            {"id": "1", "name": "Ada Lovelace", "sent_text": "Sent 3 weeks ago"},
            {
                "id": "2",
                "name": "李 小龍 🐉",
                "sent_text": "vor 2 Monaten gesendet",
                "note": "Hallo",
            },
            {"id": "3", "name": "\ud800", "sent_text": "\u202eago", "headline": "x" * 1000},
        ],
    },
    {"kind": "advise", "today": "2026-13-01", "invitations": [{"name": 7}]},
    {"kind": "throttle", "now": "2026-11-22T12:00:00Z", "attempt": {"by": "hand"}},
    {
        "kind": "times",
        "outcomes": [{"from": day, "days": [day, 2 * day + 1], "end": "left"} for day in range(60)],
    },
    {"kind": "unheard of"},
]


@pytest.mark.slow
def test_the_core_passes_its_tests_in_pyodide(node: Node) -> None:
    done = node("pytest.mjs", PACKAGES, "-q", "-m", "not native", "tests/core")
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    assert " passed" in done.stdout


@pytest.mark.slow
def test_the_core_answers_in_pyodide_byte_for_byte_as_natively(node: Node) -> None:
    lines = [json.dumps(request) for request in REQUESTS] + ["not JSON", "[1]"]
    done = node("ask.mjs", "whole", said="\n".join(lines))
    assert done.stdout.splitlines() == [answer(line) for line in lines], done.stderr[-4000:]
