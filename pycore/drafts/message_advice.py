"""Whether a message should go with a verdict."""

from __future__ import annotations

from pycore.domain.advice import MessageAdvice
from pycore.domain.facts import Facts, Relationship
from pycore.domain.verdict import Verdict

_NEAR = frozenset({Relationship.ACQUAINTANCE, Relationship.KNOWN})


def message_advice(facts: Facts, verdict: Verdict) -> MessageAdvice:
    """Say whether a message should go with the verdict (M1 to M4, M6, B1; L3; L4, L5)."""
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
    if facts.relationship is Relationship.STRANGER and not facts.sent_by_mistake:
        return MessageAdvice.UNNECESSARY
    return MessageAdvice.OPTIONAL


def later_welcome(facts: Facts) -> bool:
    """Say whether a withdrawal may speak of connecting later (M5).

    Not where the user never expects to work together, nor where they do not wish to connect later.
    """
    return facts.may_collaborate is not False and facts.wants_to_reconnect is not False
