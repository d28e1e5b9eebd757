"""A plugin of pytest that writes down every request the core's tests make: ``-p tests.runtime.recording``.

The file's name comes in the environment. Requests are written once each, in the order of the tests.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pycore
from pycore.boundary import answer as entry

_asked: dict[str, None] = {}
_answer = pycore.answer


def _recording(request: str) -> str:
    _asked[request] = None
    return _answer(request)


pycore.answer = _recording
entry.answer = _recording


def pytest_unconfigure() -> None:
    """Write the requests, a JSON string a line."""
    lines = [json.dumps(request) for request in _asked]
    Path(os.environ["RECORDED"]).write_text("\n".join(lines), encoding="utf-8")
