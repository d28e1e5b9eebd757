"""What a message is written for."""

from __future__ import annotations

from pycore.domain.advice import Situation
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict

WITH_GAP = frozenset({Situation.CLARIFY, Situation.MISTAKE_WITH_REASON})
"""Situations whose drafts say why connecting makes sense; nobody but the sender can know that (L3)."""

_VERDICTS = {
    Situation.CLARIFY: Verdict.CLARIFY,
    Situation.MISTAKE_WITH_REASON: Verdict.CLARIFY,
    Situation.MEET_IN_PERSON: Verdict.CONNECT_ELSEWHERE,
    Situation.OTHER_PLATFORM: Verdict.CONNECT_ELSEWHERE,
}


def verdict_of(situation: Situation | None) -> Verdict:
    """Return the verdict that a situation belongs to; without a situation, a withdrawal."""
    return Verdict.WITHDRAW if situation is None else _VERDICTS.get(situation, Verdict.WITHDRAW)


def situations(facts: Facts, verdict: Verdict) -> tuple[Situation, ...]:
    """Return what a message with the verdict can be written for, the most fitting first.

    None of them says more than the facts do: a changed role only where the purpose has lapsed, a
    mistake or the wish to reconnect only where the user spoke of it.
    """
    match verdict:
        case Verdict.WITHDRAW:
            return tuple(_withdrawing(facts))
        case Verdict.CLARIFY:
            return (Situation.MISTAKE_WITH_REASON if facts.sent_by_mistake else Situation.CLARIFY,)
        case Verdict.CONNECT_ELSEWHERE if facts.relationship is Relationship.KNOWN:
            return (Situation.MEET_IN_PERSON, Situation.OTHER_PLATFORM)
        case Verdict.CONNECT_ELSEWHERE:
            return (Situation.OTHER_PLATFORM, Situation.MEET_IN_PERSON)
        case _:
            return ()


def _withdrawing(facts: Facts) -> list[Situation]:
    found = []
    if facts.sent_by_mistake:
        found.append(Situation.SENT_BY_MISTAKE)
    if facts.wants_to_reconnect:
        found.append(Situation.RECONNECT)
    if not facts.sent_by_mistake:
        if facts.purpose is Purpose.LAPSED:
            found.append(Situation.CHANGED_ROLE)
        found.append(Situation.TIDYING_UP)
    return found
