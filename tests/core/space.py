"""Every case that the table can tell apart, as the arguments see it."""

from __future__ import annotations

from collections.abc import Iterator

from pycore.domain.advice import Case
from pycore.policy.table import row_between
from pycore.proof.space import SPANS, case_of, every_fact


def all_cases() -> Iterator[Case]:
    """Return a case for all facts at all ages, intervals over the edge of a band included."""
    for facts in every_fact():
        for lower, upper in SPANS:
            yield case_of(facts, lower, upper, row_between(facts, lower, upper))
