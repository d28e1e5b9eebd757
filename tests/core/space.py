"""Every case that the table can tell apart, as the arguments see it."""

from __future__ import annotations

from collections.abc import Iterator

from pycore.domain.advice import Case
from pycore.domain.facts import Facts, Knowledge, Relationship
from pycore.policy.ruling import ruling_row
from pycore.proof.space import MOMENTS, case_of, every_fact, noticing


def all_cases() -> Iterator[Case]:
    """Return a case for all facts, as told, at all ages, with each answer to what the table does not read.

    Of those of whose opposite the page can speak, also one where it does.
    """
    for facts in every_fact():
        for moment in MOMENTS:
            for knowledge in (*noticing(Knowledge(facts)), *_doubted(facts)):
                yield case_of(knowledge, moment, ruling_row(knowledge, *moment[:2])[0])


def _doubted(facts: Facts) -> Iterator[Knowledge]:
    against = {
        "relationship": facts.relationship is Relationship.STRANGER,
        "purpose": facts.pointless,
        "sent_by_mistake": facts.sent_by_mistake,
    }
    doubted = tuple(fact for fact, can_be in against.items() if can_be)
    if doubted:
        yield Knowledge(facts, doubted=doubted)
