"""What would change the verdict: another value of one fact, or the passing of days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from pycore.domain.advice import Change, Turn
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import Facts, Purpose, Relationship, Value
from pycore.domain.verdict import Verdict
from pycore.policy.table import row_between, row_for
from pycore.policy.thresholds import BAND_STARTS

_VALUES: dict[str, tuple[Value, ...]] = {
    "connected_elsewhere": (True, False),
    "may_collaborate": (True, False),
    "purpose": (Purpose.CURRENT, Purpose.LAPSED, Purpose.NONE),
    "relationship": (Relationship.ACQUAINTANCE, Relationship.KNOWN, Relationship.STRANGER),
    "sent_by_mistake": (True, False),
}


@lru_cache(maxsize=8192)
def changes(facts: Facts, lower: Band, upper: Band) -> tuple[Change, ...]:
    """Return every other value of one fact that leads to another verdict, all else kept.

    Facts and values come in alphabetical order. "Not known" is no change; the number of earlier requests is
    tried as 0 where there were some and as 1 where there were none.
    """
    verdict = row_between(facts, lower, upper).verdict
    other_times: Value = 0 if facts.asked_before else 1
    tried = [
        *((fact, value) for fact, values in _VALUES.items() for value in values),
        ("times_asked", other_times),
    ]
    found = []
    for fact, value in tried:
        changed: dict[str, Any] = {fact: value}
        then = row_between(replace(facts, **changed), lower, upper).verdict
        if then is not verdict:
            found.append(Change(fact, value, then))
    return tuple(found)


def next_turn(facts: Facts, age: AgeRange, today: date) -> Turn | None:
    """Return the first later day on which age alone changes the verdict, None if it never does."""
    verdict: Verdict = row_for(facts, age).verdict
    starts = BAND_STARTS.values()
    crossings = {start - end for start in starts for end in age.ends if start > end}
    for days in sorted(crossings):
        then = row_for(facts, age.later(days)).verdict
        if then is not verdict:
            return Turn(today + timedelta(days=days), then)
    return None
