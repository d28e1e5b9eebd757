"""What each attack tried and what arrived, for the end of the run to tell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Row:
    """One attack, counted in people: `allowed` is what hand and budget allow, `expected` says it in words."""

    attack: str
    attempts: int
    unguarded: int | str
    """How many without the extension; empty where another test shows that they would be."""
    arrived: int
    allowed: int
    expected: str


ROWS: list[Row] = []
SAID: list[str] = []
"""What else the run has to say, a line each."""
