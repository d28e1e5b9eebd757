"""What can be asked about people, each with the choices that answer it: bundles of facts, or one fact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from pycore.advisor.completions import complete, most_telling
from pycore.domain.age import Band
from pycore.domain.facts import UNCERTAIN_FACTS, Knowledge, Purpose, Relationship, Value
from pycore.domain.verdict import ACTIONS


class Ask(StrEnum):
    """A question: ``TIE`` and ``REASON`` are answered by bundles of facts, each other one by its own fact."""

    TIE = "tie"
    REASON = "reason"
    RELATIONSHIP = "relationship"
    PURPOSE = "purpose"
    CONNECTED_ELSEWHERE = "connected_elsewhere"
    MAY_COLLABORATE = "may_collaborate"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: the facts that it tells, no others."""

    id: str
    facts: tuple[tuple[str, Value], ...]


CHOICES: dict[Ask, tuple[Choice, ...]] = {
    Ask.TIE: (
        Choice(
            "stranger",
            (
                ("relationship", Relationship.STRANGER),
                ("purpose", Purpose.NONE),
                ("may_collaborate", False),
            ),
        ),
        Choice("acquaintance", (("relationship", Relationship.ACQUAINTANCE),)),
        Choice("known", (("relationship", Relationship.KNOWN),)),
        Choice("reason", (("purpose", Purpose.CURRENT),)),
    ),
    Ask.REASON: (
        Choice("current", (("purpose", Purpose.CURRENT),)),
        Choice("later", (("purpose", Purpose.NONE), ("may_collaborate", True))),
        Choice("none", (("purpose", Purpose.NONE), ("may_collaborate", False))),
    ),
} | {
    Ask(fact): tuple(Choice(str(value).lower(), ((fact, value),)) for value in values)
    for fact, values in UNCERTAIN_FACTS.items()
}

_OF_TIE = {"relationship", "purpose", "may_collaborate"}
_OF_REASON = {"purpose", "may_collaborate"}


@lru_cache(maxsize=8192)
def ask_of(knowledge: Knowledge, bands: tuple[Band, ...]) -> Ask | None:
    """Return what to ask next of somebody, or None where nothing open turns the action.

    A bundle is offered only where each fact it could tell is missing or inferred, so that no choice
    contradicts what is known. Otherwise it is the fact that the advice asks for.
    """
    unsure = knowledge.unsure
    if not _turns(knowledge, bands):
        return None
    if _OF_TIE.issubset(unsure):
        return Ask.TIE
    fact = most_telling(knowledge.settled_facts, unsure, bands)
    return Ask.REASON if fact in _OF_REASON and _OF_REASON.issubset(unsure) else Ask(str(fact))


@lru_cache(maxsize=8192)
def after(knowledge: Knowledge, choice: Choice) -> Knowledge:
    """Return what is known once a choice was told."""
    for fact, value in choice.facts:
        knowledge = knowledge.told(fact, value)
    return knowledge


@dataclass(frozen=True, slots=True)
class Step:
    """A question, and by choice the one that follows; None where nothing open turns the action any more."""

    ask: Ask
    then: tuple[Step | None, ...]


@lru_cache(maxsize=8192)
def step_of(knowledge: Knowledge, bands: tuple[Band, ...]) -> Step | None:
    """Return what to ask of somebody until nothing open turns the action, at most once of each fact."""
    ask = ask_of(knowledge, bands)
    return None if ask is None else Step(ask, thens_of(knowledge, bands, ask))


@lru_cache(maxsize=8192)
def thens_of(knowledge: Knowledge, bands: tuple[Band, ...], ask: Ask) -> tuple[Step | None, ...]:
    """Return, by choice, what would be asked next of somebody."""
    return tuple(step_of(after(knowledge, choice), bands) for choice in CHOICES[ask])


def _turns(knowledge: Knowledge, bands: tuple[Band, ...]) -> bool:
    """Say whether what is open, and not the age alone, leads to different actions."""
    completions = complete(knowledge.settled_facts, knowledge.unsure, bands).completions
    ends = len(bands)
    return any(len({ACTIONS[verdict] for _, verdict in completions[end::ends]}) > 1 for end in range(ends))
