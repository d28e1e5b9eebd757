"""What would change the verdict: another value of one fact, or the passing of days."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from pycore.domain.advice import Change, Hinge, Turn
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import UNCERTAIN_FACTS, Knowledge, Purpose, Relationship, Value
from pycore.domain.verdict import ACTIONS, Verdict
from pycore.policy.ruling import ruling_row
from pycore.policy.thresholds import BAND_STARTS, band_of

_VALUES: dict[str, tuple[Value, ...]] = {
    "relationship": (Relationship.KNOWN, Relationship.ACQUAINTANCE, Relationship.STRANGER),
    "purpose": (Purpose.CURRENT, Purpose.LAPSED, Purpose.NONE),
    "connected_elsewhere": (True, False),
    "may_collaborate": (True, False),
    "sent_by_mistake": (True, False),
}


@lru_cache(maxsize=8192)
def changes(knowledge: Knowledge, lower: Band, upper: Band) -> tuple[Change, ...]:
    """Return every other value of one fact that leads to another verdict, all else kept.

    "Not known" is no change; of an inferred fact its own value, as told, may be one. The number of earlier
    invitations is tried as 0 where there were some and as 1 where there were none.
    """
    verdict = ruling_row(knowledge, lower, upper)[0].verdict
    found = (
        Change(fact, value, ruling_row(then, lower, upper)[0].verdict)
        for fact, value, then in _told_otherwise(knowledge)
    )
    return tuple(change for change in found if change.verdict is not verdict)


@lru_cache(maxsize=1024)
def _told_otherwise(knowledge: Knowledge) -> tuple[tuple[str, Value, Knowledge], ...]:
    tried: list[tuple[str, Value]] = [(fact, value) for fact, values in _VALUES.items() for value in values]
    tried.append(("times_asked", 0 if knowledge.facts.asked_before else 1))
    return tuple((fact, value, knowledge.told(fact, value)) for fact, value in tried)


def hinges(knowledge: Knowledge, verdict: Verdict, found: tuple[Change, ...]) -> tuple[Hinge, ...]:
    """Return the open facts whose answer alone turns the verdict's action, from the changes found."""
    action = ACTIONS[verdict]
    turning = [change for change in found if ACTIONS[change.verdict] is not action]
    by_fact = {fact: tuple(each for each in turning if each.fact == fact) for fact in knowledge.unsure}
    return tuple(
        Hinge(fact, turned, len(turned) == len(UNCERTAIN_FACTS[fact]))
        for fact, turned in by_fact.items()
        if turned
    )


def next_turn(knowledge: Knowledge, age: AgeRange, today: date) -> Turn | None:
    """Return the first later day on which age alone changes the verdict, None if it never does."""
    verdict = _at(knowledge, age)
    starts = BAND_STARTS.values()
    crossings = {start - end for start in starts for end in age.ends if start > end}
    for days in sorted(crossings):
        then = _at(knowledge, age.later(days))
        if then is not verdict:
            return Turn(today + timedelta(days=days), then)
    return None


def _at(knowledge: Knowledge, age: AgeRange) -> Verdict:
    return ruling_row(knowledge, band_of(age.min), band_of(age.max))[0].verdict
