"""The whole space: every combination of facts, not known included, times every pair of age bands."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations_with_replacement, product
from typing import Any

from pycore.domain.advice import Case
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import UNCERTAIN_FACTS, Facts
from pycore.policy.table import Row
from pycore.policy.thresholds import BAND_STARTS

BANDS = tuple(Band)
SPANS: tuple[tuple[Band, Band], ...] = tuple(combinations_with_replacement(BANDS, 2))
"""Lower and upper band of an age interval; equal for most."""


@cache
def every_fact() -> tuple[Facts, ...]:
    """Return every combination of the facts that the table reads."""
    values = [(None, *values) for values in UNCERTAIN_FACTS.values()]
    combined: list[dict[str, Any]] = [
        dict(zip(UNCERTAIN_FACTS, combination, strict=True)) for combination in product(*values)
    ]
    return tuple(
        Facts(**known, sent_by_mistake=mistake, times_asked=times)
        for known in combined
        for mistake in (False, True)
        for times in (0, 1)
    )


def completed(facts: Facts) -> tuple[Facts, ...]:
    """Return every way in which the facts that are not known could turn out."""
    missing = [name for name in UNCERTAIN_FACTS if getattr(facts, name) is None]
    options = product(*(UNCERTAIN_FACTS[name] for name in missing))
    changes: list[dict[str, Any]] = [dict(zip(missing, values, strict=True)) for values in options]
    return tuple(replace(facts, **change) for change in changes)


def case_of(facts: Facts, lower: Band, upper: Band, row: Row) -> Case:
    """Return a case as the arguments see it, with an age that reaches from band to band."""
    age = AgeRange(BAND_STARTS[lower], BAND_STARTS[upper])
    return Case(facts, age, lower, row.id, row.verdict)
