"""The other verdicts worth a thought: what one could do as well with these facts at this age."""

from __future__ import annotations

from collections.abc import Callable

from pycore.domain.advice import Alternative, Case
from pycore.domain.age import Band
from pycore.domain.facts import Purpose, Relationship
from pycore.domain.verdict import DRASTICNESS, Verdict
from pycore.policy.table import MONTH

_CHOICES: tuple[tuple[Verdict, tuple[str, ...], Callable[[Case], bool]], ...] = (
    (Verdict.WAIT, ("A3",), lambda case: case.band in {Band.FRESH, Band.EARLY}),
    (Verdict.LEAVE_PENDING, ("L2",), lambda case: case.facts.may_collaborate is not False
        and case.facts.relationship is not Relationship.STRANGER),
    (Verdict.LET_EXPIRE, ("L1", "Z5"), lambda case: case.band in MONTH and not case.facts.blind),
    (Verdict.CLARIFY, ("L3", "F7"), lambda case: not case.facts.pointless and case.band is not Band.FRESH),
    (Verdict.CONNECT_ELSEWHERE, ("L4", "L5"), lambda case: case.facts.valued
        or (case.facts.relationship is Relationship.ACQUAINTANCE
            and case.facts.purpose is Purpose.CURRENT)),
    (Verdict.WITHDRAW, ("W5", "Z4"), lambda case: not case.facts.valued and (
        case.facts.pointless or case.facts.relationship is Relationship.STRANGER or case.band in MONTH)),
)  # fmt: skip


def alternatives(case: Case) -> tuple[Alternative, ...]:
    """Return the verdicts other than the given one that fit, least drastic first.

    Withdrawing is never one of them for somebody valued (A1, A2).
    """
    fitting = [
        Alternative(verdict, cites)
        for verdict, cites, fits in _CHOICES
        if verdict is not case.verdict and fits(case)
    ]
    return tuple(sorted(fitting, key=lambda choice: DRASTICNESS[choice.verdict]))
