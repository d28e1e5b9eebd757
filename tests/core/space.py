"""Every combination of facts and age that the table can tell apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations_with_replacement, product

from pycore.domain.advice import Case
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.policy.table import row_between
from pycore.policy.thresholds import BAND_STARTS

YES_NO_UNKNOWN = (True, False, None)


def all_facts() -> Iterator[Facts]:
    """Return every combination of the facts that the table reads, not known included: 576 of them."""
    for values in product(
        (*Relationship, None),
        (*Purpose, None),
        YES_NO_UNKNOWN,
        YES_NO_UNKNOWN,
        (False, True),
        (0, 1),
    ):
        yield Facts(*values)


def all_cases() -> Iterator[Case]:
    """Return a case for all facts and all ages: each band, and each pair of bands an interval reaches over."""
    pairs = list(combinations_with_replacement(Band, 2))
    for facts in all_facts():
        for lower, upper in pairs:
            row = row_between(facts, lower, upper)
            age = AgeRange(BAND_STARTS[lower], BAND_STARTS[upper])
            yield Case(facts, age, lower, row.id, row.verdict)
