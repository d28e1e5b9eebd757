"""Which side each fact stands on, by verdict: the policy's own table, which the arguments are held to."""

from __future__ import annotations

from collections.abc import Callable

from pycore.domain.advice import Case
from pycore.domain.age import Band
from pycore.domain.facts import Facts, Purpose, Relationship
from pycore.domain.verdict import Verdict

_COLUMNS: tuple[frozenset[Verdict], ...] = (
    frozenset({Verdict.WITHDRAW}),
    frozenset({Verdict.LET_EXPIRE}),
    frozenset({Verdict.LEAVE_PENDING, Verdict.WAIT}),
    frozenset({Verdict.CLARIFY}),
    frozenset({Verdict.CONNECT_ELSEWHERE}),
)

type Line = tuple[str, Callable[[Case], bool], tuple[str, str, str, str, str]]


def _facts(fits: Callable[[Facts], bool]) -> Callable[[Case], bool]:
    return lambda case: fits(case.facts)


def _tie(relationship: Relationship | None) -> Callable[[Case], bool]:
    return _facts(lambda facts: facts.relationship is relationship)


def _aged(*bands: Band) -> Callable[[Case], bool]:
    return lambda case: case.band in bands and not case.past_removal


def _withdrawn_mistake(case: Case) -> bool:
    return case.verdict is Verdict.WITHDRAW and case.facts.sent_by_mistake


_POINTLESS = frozenset({Purpose.NONE, Purpose.LAPSED})
_KNOWN, _ACQUAINTANCE, _STRANGER = Relationship.KNOWN, Relationship.ACQUAINTANCE, Relationship.STRANGER
_YOUNG = _aged(Band.FRESH, Band.EARLY)

LINES: tuple[Line, ...] = (
    ("relationship", _tie(_KNOWN), ("n/a", "+-", "+-", "+", "+")),
    ("relationship", lambda case: _tie(_ACQUAINTANCE)(case) and case.row != "D16", ("-", "", "+", "+", "+")),
    ("relationship", _tie(_STRANGER), ("+", "-", "-", "-", "-")),
    ("relationship", _tie(None), ("-", "+", "+", "-", "")),
    ("purpose", _facts(lambda facts: facts.purpose is Purpose.CURRENT), ("-", "n/a", "+", "+", "")),
    ("purpose", _facts(lambda facts: facts.purpose is Purpose.NONE), ("+", "+", "-", "n/a", "+")),
    ("purpose", _facts(lambda facts: facts.purpose is Purpose.LAPSED), ("+", "+", "-", "n/a", "")),
    ("connected_elsewhere", _facts(lambda facts: facts.connected_elsewhere is True),
        ("-", "+", "+", "+", "+")),
    ("connected_elsewhere", _facts(lambda facts: facts.connected_elsewhere is False
        and facts.relationship in {_KNOWN, _ACQUAINTANCE}), ("-", "", "+", "+", "")),
    ("connected_elsewhere", _facts(lambda facts: facts.connected_elsewhere is False
        and facts.relationship not in {_KNOWN, _ACQUAINTANCE}), ("", "", "+", "+", "")),
    ("may_collaborate", _facts(lambda facts: facts.may_collaborate is True), ("-", "n/a", "+", "+", "n/a")),
    ("may_collaborate", _facts(lambda facts: facts.may_collaborate is False), ("+", "+", "-", "-", "")),
    ("sent_by_mistake", _facts(lambda facts: facts.sent_by_mistake), ("+", "-", "-", "+", "")),
    ("times_asked", _facts(lambda facts: facts.times_asked > 0), ("-", "+", "", "-", "+")),
    ("age", lambda case: _YOUNG(case) and not _withdrawn_mistake(case), ("-", "-", "+", "-", "-")),
    ("age", _aged(Band.OPEN), ("-", "", "+", "+", "")),
    ("age", _aged(Band.STALE, Band.OVERDUE), ("+", "+-", "-", "+-", "")),
    ("age", lambda case: case.past_removal, ("+", "-", "-", "+-", "")),
    ("likely_to_notice", _facts(lambda facts: facts.likely_to_notice is True), ("-", "+", "+", "", "")),
    ("wants_to_reconnect", _facts(lambda facts: facts.wants_to_reconnect is True), ("-", "+", "+", "+", "+")),
    ("could_look_petty", _facts(lambda facts: not facts.blind and not facts.sent_by_mistake),
        ("-", "", "", "", "")),
    ("room_for_those_who_matter", lambda _: True, ("+", "", "", "", "")),
    ("costs_nothing", lambda _: True, ("", "+", "", "", "")),
    ("another_way_to_be_clear", lambda _: True, ("", "", "", "+", "")),
    ("may_come_back", lambda case: not case.past_removal and not case.facts.sent_by_mistake,
        ("+", "", "", "", "")),
)  # fmt: skip
"""A fact, or where a line rests on none its argument's name; where the line applies; the sides, by column.

What no advice gets to by the table alone, writing elsewhere to a stranger, is got to where an inferred
stranger was set aside; there it stands against it, as wherever an invitation to a stranger is kept.
"""


def sides(case: Case) -> dict[str, str]:
    """Return the side or sides of each fact in a case: "+", "-" or "+-", the blank ones left out."""
    column = next(place for place, verdicts in enumerate(_COLUMNS) if case.verdict in verdicts)
    return {name: cells[column] for name, applies, cells in LINES if cells[column] and applies(case)}
