"""The other verdicts worth a thought: what one could do as well with these facts at this age."""

from __future__ import annotations

from collections.abc import Callable

from pycore.domain.advice import Alternative, Case
from pycore.domain.age import Band
from pycore.domain.facts import Purpose, Relationship
from pycore.domain.verdict import ACTIONS, DRASTICNESS, Action, Verdict
from pycore.policy.table import MONTH


def _waiting(case: Case) -> bool:
    """Up to a month somebody with a reason may wait as well as write (A3)."""
    still_normal = case.band is Band.OPEN and case.verdict is Verdict.CLARIFY
    return (case.band in {Band.FRESH, Band.EARLY} or still_normal) and not case.facts.sent_by_mistake


def _leaving_pending(case: Case) -> bool:
    facts = case.facts
    return (
        facts.may_collaborate is not False
        and facts.relationship is not Relationship.STRANGER
        and not facts.pointless
        and not case.past_removal
        and (facts.may_collaborate is True or not facts.sent_by_mistake)
    )


def _letting_expire(case: Case) -> bool:
    return case.band in MONTH and not case.past_removal and not case.facts.blind


def _clarifying(case: Case) -> bool:
    facts = case.facts
    if facts.sent_by_mistake:
        return facts.purpose is Purpose.CURRENT
    return not facts.pointless and case.band is not Band.FRESH


def _connecting_elsewhere(case: Case) -> bool:
    facts = case.facts
    current_acquaintance = (
        facts.relationship is Relationship.ACQUAINTANCE and facts.purpose is Purpose.CURRENT
    )
    return facts.valued or current_acquaintance


def _withdrawing(case: Case) -> bool:
    facts = case.facts
    if facts.relationship is Relationship.KNOWN:
        return False
    if facts.sent_by_mistake:
        return True
    if facts.valued or facts.may_collaborate is True:
        return False
    return facts.pointless or facts.relationship is Relationship.STRANGER or case.band in MONTH


_CHOICES: tuple[tuple[Verdict, tuple[str, ...], Callable[[Case], bool]], ...] = (
    (Verdict.WAIT, ("A3",), _waiting),
    (Verdict.LEAVE_PENDING, ("L2",), _leaving_pending),
    (Verdict.LET_EXPIRE, ("L1", "Z5"), _letting_expire),
    (Verdict.CLARIFY, ("L3", "F7"), _clarifying),
    (Verdict.CONNECT_ELSEWHERE, ("L4", "L5"), _connecting_elsewhere),
    (Verdict.WITHDRAW, ("W5", "Z4"), _withdrawing),
)


def alternatives(case: Case) -> tuple[Alternative, ...]:
    """Return the verdicts other than the given one that fit, least drastic first.

    With anyone known in real life, meeting or writing elsewhere is always among them (L4, L5), and
    withdrawing never is, nor with anyone connected elsewhere unless it was a mistake (A1, A2). Where
    the verdict is to do nothing, another way of doing nothing is none.
    """
    resting = ACTIONS[case.verdict] is Action.REST
    fitting = [
        Alternative(verdict, cites)
        for verdict, cites, fits in _CHOICES
        if verdict is not case.verdict and fits(case) and not (resting and ACTIONS[verdict] is Action.REST)
    ]
    return tuple(sorted(fitting, key=lambda choice: DRASTICNESS[choice.verdict]))
