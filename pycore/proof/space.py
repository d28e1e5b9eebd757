"""The whole space: whatever can be known, and how, times every pair of age bands, past removal or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations_with_replacement, product
from typing import Any

from pycore.domain.advice import Case
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import UNCERTAIN_FACTS, Facts, Knowledge, Value
from pycore.policy.table import Row
from pycore.policy.thresholds import BAND_STARTS

BANDS = tuple(Band)
SPANS: tuple[tuple[Band, Band], ...] = tuple(combinations_with_replacement(BANDS, 2))
"""Lower and upper band of an age interval; equal for most."""

MOMENTS: tuple[tuple[Band, Band, bool], ...] = (
    *((lower, upper, False) for lower, upper in SPANS),
    (Band.OVERDUE, Band.OVERDUE, True),
)
"""Each span, and whether the site's usual six months are over, which only the oldest can be."""

_MISTAKE_AND_TIMES = tuple(product((False, True), (0, 1)))


@cache
def every_fact() -> tuple[Facts, ...]:
    """Return every combination of the facts that the table reads, whatever their source."""
    return tuple(dict.fromkeys(knowledge.facts for knowledge in every_knowledge()))


@cache
def every_knowledge() -> tuple[Knowledge, ...]:
    """Return every combination of the four facts, each told, inferred or missing, with mistake and asked."""
    told_or_not: list[list[tuple[Value | None, bool]]] = [
        [(None, False), *product(values, (False, True))] for values in UNCERTAIN_FACTS.values()
    ]
    found = []
    for combination in product(*told_or_not):
        values: dict[str, Any] = {
            fact: value for fact, (value, _) in zip(UNCERTAIN_FACTS, combination, strict=True)
        }
        guessed = tuple(
            fact for fact, (_, inferred) in zip(UNCERTAIN_FACTS, combination, strict=True) if inferred
        )
        found += [
            Knowledge(Facts(**values, sent_by_mistake=mistake, times_asked=times), guessed)
            for mistake, times in _MISTAKE_AND_TIMES
        ]
    return tuple(found)


def completed(knowledge: Knowledge) -> tuple[Knowledge, ...]:
    """Return every way in which the facts that are missing or inferred could be told."""
    unsure = knowledge.unsure
    options = product(*(UNCERTAIN_FACTS[name] for name in unsure))
    changes: list[dict[str, Any]] = [dict(zip(unsure, values, strict=True)) for values in options]
    return tuple(Knowledge(replace(knowledge.facts, **change)) for change in changes)


def noticing(knowledge: Knowledge) -> Iterator[Knowledge]:
    """Return the same with each answer to whether it would be noticed, and whether to connect later."""
    for notice, reconnect in product((None, True, False), repeat=2):
        facts = replace(knowledge.facts, likely_to_notice=notice, wants_to_reconnect=reconnect)
        yield replace(knowledge, facts=facts)


def case_of(
    knowledge: Knowledge, moment: tuple[Band, Band, bool], row: Row, set_aside: tuple[str, ...] = ()
) -> Case:
    """Return a case as the arguments see it, with an age that reaches from band to band."""
    lower, upper, past = moment
    age = AgeRange(BAND_STARTS[lower], BAND_STARTS[upper])
    return Case(knowledge, age, lower, row.id, row.verdict, set_aside, past)
