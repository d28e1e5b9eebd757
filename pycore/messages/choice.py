"""Whether a message should go with a verdict, and what it would be written for."""

from __future__ import annotations

from pycore.domain.advice import MessageAdvice, Situation
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict

_NEAR = frozenset({Relationship.ACQUAINTANCE, Relationship.KNOWN})


def message_advice(facts: Facts, verdict: Verdict) -> MessageAdvice:
    """Say whether a message should go with the verdict (M1 to M6, B1; L3; L4, L5)."""
    if verdict in {Verdict.CLARIFY, Verdict.CONNECT_ELSEWHERE}:
        return MessageAdvice.SEND
    if verdict is not Verdict.WITHDRAW:
        return MessageAdvice.NONE
    if (
        facts.relationship in _NEAR
        or facts.connected_elsewhere
        or facts.likely_to_notice
        or facts.wants_to_reconnect
    ):
        return MessageAdvice.SEND
    if facts.relationship is Relationship.STRANGER and facts.pointless:
        return MessageAdvice.UNNECESSARY
    return MessageAdvice.OPTIONAL


def situations(facts: Facts, verdict: Verdict) -> tuple[Situation, ...]:
    """Return what a message with the verdict can be written for, the most fitting first.

    None of them says more than the facts do: a changed role only where the purpose has lapsed, a
    mistake or the wish to reconnect only where the user spoke of it.
    """
    match verdict:
        case Verdict.WITHDRAW:
            return tuple(_withdrawing(facts))
        case Verdict.CLARIFY:
            return (Situation.CLARIFY,)
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
    if facts.purpose is Purpose.LAPSED:
        found.append(Situation.CHANGED_ROLE)
    if not facts.sent_by_mistake:
        found.append(Situation.TIDYING_UP)
    return found
