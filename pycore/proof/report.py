"""Runs the proof and tells what it looked at."""

from __future__ import annotations

from time import perf_counter

from pycore.proof.properties import PROPERTIES
from pycore.proof.rules import Rules

_SHOWN = 5


def prove(rules: Rules) -> bool:
    """Print each property with the cases looked at, its violations and seconds; say whether all hold."""
    start = perf_counter()
    cases = violations = 0
    for check in PROPERTIES:
        began = perf_counter()
        looked, broken = 0, []
        for holds, what in check(rules):
            looked += 1
            if not holds:
                broken.append(what)
        cases, violations = cases + looked, violations + len(broken)
        spent = perf_counter() - began
        print(f"{check.__doc__}\n   {looked} cases, {len(broken)} violations, {spent:.1f} s")
        for what in broken[:_SHOWN]:
            print("  ", *what)
    print(f"{cases} cases, {violations} violations, {perf_counter() - start:.1f} s")
    return not violations
