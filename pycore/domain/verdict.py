"""The six verdicts on a pending invitation, how drastic each is, and what each asks one to do."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What to do with a pending invitation; the first table of the decision policy."""

    WAIT = "wait"
    LEAVE_PENDING = "leave_pending"
    LET_EXPIRE = "let_expire"
    CLARIFY = "clarify"
    CONNECT_ELSEWHERE = "connect_elsewhere"
    WITHDRAW = "withdraw"


class Action(StrEnum):
    """What a verdict asks of the user's hands."""

    REST = "rest"
    WRITE = "write"
    WITHDRAW = "withdraw"


class Certainty(StrEnum):
    """How far the action depends on what is not known yet."""

    CERTAIN = "certain"
    LIKELY = "likely"
    TENTATIVE = "tentative"


class Assurance(StrEnum):
    """How sure an advice is, as it is said in words: the first of these that fits, in this order.

    The last two are also told apart by the question: whether its answer alone could turn the action.
    """

    AGE_DECIDES = "age_decides"
    SETTLED = "settled"
    CERTAIN = "certain"
    UNSUPPORTED = "unsupported"
    TOGETHER = "together"
    LIKELY_TOGETHER = "likely_together"
    LIKELY = "likely"
    TENTATIVE_TOGETHER = "tentative_together"
    TENTATIVE = "tentative"


DRASTICNESS: dict[Verdict, int] = {
    Verdict.WAIT: 0,
    Verdict.LEAVE_PENDING: 0,
    Verdict.LET_EXPIRE: 1,
    Verdict.CLARIFY: 1,
    Verdict.CONNECT_ELSEWHERE: 1,
    Verdict.WITHDRAW: 2,
}

ACTIONS: dict[Verdict, Action] = {
    Verdict.WAIT: Action.REST,
    Verdict.LEAVE_PENDING: Action.REST,
    Verdict.LET_EXPIRE: Action.REST,
    Verdict.CLARIFY: Action.WRITE,
    Verdict.CONNECT_ELSEWHERE: Action.WRITE,
    Verdict.WITHDRAW: Action.WITHDRAW,
}
