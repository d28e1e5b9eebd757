"""Matrices of many kinds: a part of each runs every day, all of it with `make check`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def some[T](values: Iterable[T], every: int = 3) -> list[T | Any]:
    """Return all values for `parametrize`; but for the first of each `every` they are marked as long."""
    return [value if at % every == 0 else marked(value) for at, value in enumerate(values)]


def marked(value: object) -> Any:
    """Return a value for `parametrize` that is marked as long; a tuple is a set of values."""
    values = value if isinstance(value, tuple) else (value,)
    return pytest.param(*values, marks=pytest.mark.long)
