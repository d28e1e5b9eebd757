"""Keeps JSON that is nested too deeply from the parser: in WebAssembly it would end the whole engine."""

from __future__ import annotations

import re
from itertools import accumulate

DEEPEST = 50
"""Levels; the contract's own requests have six."""

_STRING = re.compile(r'"(?:[^"\\]+|\\.)*+(?:"|\\?\Z)', re.DOTALL)
"""A text, or one left open: that ends with the request, so that no place is looked at twice."""
_OTHER = re.compile(r"[^][{}]+")
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}


def is_too_deep(text: str) -> bool:
    """Say whether a JSON text opens more than ``DEEPEST`` levels, in time linear in its length."""
    if text.count("[") + text.count("{") <= DEEPEST:
        return False
    brackets = _OTHER.sub("", _STRING.sub("", text))
    return max(accumulate(_STEPS[bracket] for bracket in brackets), default=0) > DEEPEST
