"""The table D0 to D18: the first row that fits gives the verdict. Normative; see the decision policy.

A row that asks for a value does not fit where that fact is not known. "No collaboration foreseen" fits
unless the answer is yes; "no collaboration expected" fits only where the answer is no.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pycore.domain.age import Band
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict

type Condition = Callable[[Facts, Band], bool]

MONTH = frozenset({Band.STALE, Band.OVERDUE})
_NOT_FAR = frozenset({Relationship.STRANGER, Relationship.ACQUAINTANCE})


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: when it fits, what it says, and the statements it rests on."""

    id: str
    when: str
    verdict: Verdict
    cites: tuple[str, ...]
    fits: Condition


def _mistake(facts: Facts) -> bool:
    return facts.sent_by_mistake and facts.relationship is not Relationship.KNOWN


def _current(facts: Facts) -> bool:
    return facts.purpose is Purpose.CURRENT


def _stranger(facts: Facts) -> bool:
    return facts.relationship is Relationship.STRANGER


def _fresh_and_pointless(facts: Facts, band: Band) -> bool:
    return (
        band is Band.FRESH
        and facts.pointless
        and facts.relationship in _NOT_FAR
        and not facts.valued
        and facts.may_collaborate is not True
        and (facts.blind or not facts.asked_before)
    )


def _valued_asked_before(facts: Facts, band: Band) -> bool:
    return (
        facts.valued
        and facts.asked_before
        and facts.may_collaborate is not True
        and (facts.purpose is None or (_current(facts) and band is Band.OVERDUE))
    )


def _worth_a_word(facts: Facts, band: Band) -> bool:
    return _current(facts) and (
        facts.valued
        or facts.may_collaborate is True
        or facts.connected_elsewhere is True
        or facts.asked_before
        or band is not Band.OVERDUE
        or not _stranger(facts)
    )


def _known_for_another_place(facts: Facts, band: Band) -> bool:
    return (
        facts.relationship is Relationship.KNOWN
        and facts.purpose is Purpose.NONE
        and band not in MONTH
        and facts.connected_elsewhere is not True
        and not facts.sent_by_mistake
    )


def _worth_some_patience(facts: Facts, band: Band) -> bool:
    return facts.valued and band not in MONTH and not facts.pointless and not facts.sent_by_mistake


def _second_withdrawal(facts: Facts, band: Band) -> bool:
    nothing_left = facts.may_collaborate is False and (facts.pointless or _stranger(facts))
    return facts.asked_before and not facts.blind and (band in MONTH or facts.pointless) and not nothing_left


def _pointless_or_idle_stranger(facts: Facts, band: Band) -> bool:
    del band
    return facts.pointless or (_stranger(facts) and facts.may_collaborate is False and not facts.asked_before)


def _far_for_a_month(facts: Facts, band: Band) -> bool:
    del band
    return _stranger(facts) or (
        facts.relationship is Relationship.ACQUAINTANCE and facts.may_collaborate is False
    )


V = Verdict

KEPT = Row("D0", "the user decided to keep it", V.LEAVE_PENDING, ("F6",), lambda _f, _b: False)
"""Stands before the table: a decision of the user's, so no facts fit it; the advisor looks for it first."""

TABLE: tuple[Row, ...] = (
    Row("D1", "sent by mistake, not known in real life, purpose current", V.CLARIFY, ("L3", "F7"),
        lambda f, _: _mistake(f) and _current(f)),
    Row("D2", "sent by mistake, not known in real life, may collaborate, not pointless", V.LEAVE_PENDING,
        ("L2",), lambda f, _: _mistake(f) and f.may_collaborate is True and not f.pointless),
    Row("D3", "sent by mistake, not known in real life", V.WITHDRAW, ("F5", "Z2"), lambda f, _: _mistake(f)),
    Row("D4", "fresh, pointless, stranger or acquaintance, not valued, no collaboration foreseen, and "
        "(blind or not asked before)", V.WITHDRAW, ("F2", "F5", "W1", "W3", "Z2"), _fresh_and_pointless),
    Row("D5", "fresh", V.WAIT, ("A3", "A5"), lambda _, band: band is Band.FRESH),
    Row("D6", "valued, asked before, no collaboration foreseen, and (purpose not known, or purpose "
        "current and overdue)", V.CONNECT_ELSEWHERE, ("L4", "L5", "C4"), _valued_asked_before),
    Row("D7", "early, purpose current, not a stranger", V.WAIT, ("A3",),
        lambda f, band: band is Band.EARLY and _current(f) and not _stranger(f)),
    Row("D8", "purpose current, and (valued, or may collaborate, or connected elsewhere, or asked before, "
        "or not overdue, or not a stranger)", V.CLARIFY, ("L3", "F7", "F2"), _worth_a_word),
    Row("D9", "may collaborate", V.LEAVE_PENDING, ("L2", "C3"), lambda f, _: f.may_collaborate is True),
    Row("D10", "known in real life, purpose none, not a month old, not connected elsewhere (no or not "
        "known), not sent by mistake", V.CONNECT_ELSEWHERE, ("L4", "L5", "A1"), _known_for_another_place),
    Row("D11", "valued, not a month old, not pointless, not sent by mistake", V.WAIT, ("A1", "A2", "A3"),
        _worth_some_patience),
    Row("D12", "valued", V.LET_EXPIRE, ("Z5", "A1", "A2", "L1"), lambda f, _: f.valued),
    Row("D13", "asked before, not blind, and (a month old or pointless), but not where collaboration is "
        "ruled out (answered no) and (pointless or a stranger)", V.LET_EXPIRE, ("C4", "L1"),
        _second_withdrawal),
    Row("D14", "pointless, or a stranger with no collaboration expected (answered no) and not asked before",
        V.WITHDRAW, ("W1", "W3", "W5", "F2", "Z1"), _pointless_or_idle_stranger),
    Row("D15", "not a month old", V.WAIT, ("A3",), lambda _, band: band not in MONTH),
    Row("D16", "a stranger, or an acquaintance with no collaboration expected (answered no)",
        V.WITHDRAW, ("W1", "W2", "Z1"), _far_for_a_month),
    Row("D17", "overdue", V.WITHDRAW, ("W2", "W4", "Z3"), lambda _, band: band is Band.OVERDUE),
    Row("D18", "otherwise", V.LET_EXPIRE, ("L1",), lambda _f, _b: True),
)  # fmt: skip

ROWS: dict[str, Row] = {row.id: row for row in (KEPT, *TABLE)}
