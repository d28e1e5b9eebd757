"""Every case that the table can tell apart, as the arguments see it."""

from __future__ import annotations

from collections.abc import Iterator

from pycore.domain.advice import Case
from pycore.domain.facts import Knowledge
from pycore.policy.ruling import ruling_row
from pycore.proof.space import MOMENTS, case_of, every_fact, noticing


def all_cases() -> Iterator[Case]:
    """Return a case for all facts, as told, at all ages, with each answer to what the table does not read."""
    for facts in every_fact():
        for moment in MOMENTS:
            for knowledge in noticing(Knowledge(facts)):
                yield case_of(knowledge, moment, ruling_row(knowledge, *moment[:2])[0])
