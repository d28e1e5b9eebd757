"""The seven properties, each a function that yields what it looked at and whether that holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from pycore.advisor.changes import changes, next_turn
from pycore.arguments import weigh
from pycore.domain.advice import Case, Change, Turn
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import Facts, Purpose, Relationship, Value
from pycore.domain.verdict import DRASTICNESS, Verdict
from pycore.policy.table import TABLE, Row
from pycore.policy.thresholds import BAND_STARTS, band_of
from pycore.proof.space import BANDS, SPANS, case_of, completed, every_fact

type Finding = tuple[bool, str]

TODAY = date(2026, 1, 1)
WIDTHS = (0, 1, 6, 29, 34, 364)
"""Widths of the page's labels in days, and the exact ones."""


@dataclass(frozen=True)
class Rules:
    """What is proved: the table and what is built on it. Tests break one part to see it noticed."""

    table: tuple[Row, ...] = TABLE
    changes: Callable[[Facts, Band, Band], tuple[Change, ...]] = changes
    next_turn: Callable[[Facts, AgeRange, date], Turn | None] = next_turn
    weigh: Callable[[Case], tuple[tuple[str, ...], tuple[str, ...]]] = weigh

    def row(self, facts: Facts, lower: Band, upper: Band) -> Row:
        """Return the row that wins between two bands, worked out anew from the table."""
        low, high = (next(row for row in self.table if row.fits(facts, band)) for band in (lower, upper))
        return high if DRASTICNESS[high.verdict] < DRASTICNESS[low.verdict] else low

    def verdict(self, facts: Facts, lower: Band, upper: Band) -> Verdict:
        """Return that row's verdict."""
        return self.row(facts, lower, upper).verdict


def one_verdict_each(rules: Rules) -> Iterator[Finding]:
    """1: Every combination of facts and band gets exactly one verdict; every row is reached."""
    reached = set()
    for facts in every_fact():
        for band in BANDS:
            first = next((row for row in rules.table if row.fits(facts, band)), None)
            reached.add(first and first.id)
            yield first is not None, f"no row for {facts} {band}"
    for row in rules.table:
        yield row.id in reached, f"{row.id} is never reached"


def withdraw_outlasts_age(rules: Rules) -> Iterator[Finding]:
    """2: Once withdraw, still withdraw when only the age grows."""
    for facts in every_fact():
        gone = {span for span in SPANS if rules.verdict(facts, *span) is Verdict.WITHDRAW}
        for lower, upper in gone:
            for span in SPANS:
                if BAND_STARTS[span[0]] >= BAND_STARTS[lower] and BAND_STARTS[span[1]] >= BAND_STARTS[upper]:
                    yield span in gone, f"withdraw at {lower}-{upper}, not at {span}: {facts}"


def withdraw_outlasts_distance(rules: Rules) -> Iterator[Finding]:
    """3: Once withdraw, still so for anyone less known, and for any weaker purpose."""
    for facts in every_fact():
        for span in SPANS:
            if rules.verdict(facts, *span) is Verdict.WITHDRAW:
                for weaker in _weaker(facts):
                    holds = rules.verdict(weaker, *span) is Verdict.WITHDRAW
                    yield holds, f"withdraw at {span} for {facts}, not for {weaker}"


def never_somebody_valued(rules: Rules) -> Iterator[Finding]:
    """4: Nobody valued ever gets withdraw."""
    for facts in every_fact():
        if facts.valued:
            for span in SPANS:
                yield (
                    rules.verdict(facts, *span) is not Verdict.WITHDRAW,
                    f"withdraw at {span}: {facts}",
                )


def no_harsher_for_not_knowing(rules: Rules) -> Iterator[Finding]:
    """5: Under missing facts the verdict is never more drastic than the most drastic completion."""
    for facts in every_fact():
        whole = completed(facts)
        for span in SPANS:
            worst = max(DRASTICNESS[rules.verdict(each, *span)] for each in whole)
            mild = DRASTICNESS[rules.verdict(facts, *span)] <= worst
            yield mild, f"harsher than all its completions at {span}: {facts}"


def unless_is_true_and_whole(rules: Rules) -> Iterator[Finding]:
    """6: Every ``unless`` is true, none is missing; the dated one is the first day that differs."""
    for facts in every_fact():
        for span in SPANS:
            here = rules.verdict(facts, *span)
            expected = {
                (name, value, then)
                for name, value in _other_values(facts)
                if (then := rules.verdict(_with(facts, name, value), *span)) is not here
            }
            given = {(change.fact, change.value, change.verdict) for change in rules.changes(facts, *span)}
            yield given == expected, f"unless differs at {span} for {facts}: {given ^ expected}"
        for width in WIDTHS:
            yield from _dated(rules, facts, width)


def arguments_take_sides(rules: Rules) -> Iterator[Finding]:
    """7: Because and despite never share an argument, and every verdict has a because."""
    for facts in every_fact():
        for span in SPANS:
            because, despite = rules.weigh(case_of(facts, *span, rules.row(facts, *span)))
            yield bool(because), f"no because at {span} for {facts}"
            yield not set(because) & set(despite), f"{because} and {despite} at {span} for {facts}"


PROPERTIES = (
    one_verdict_each,
    withdraw_outlasts_age,
    withdraw_outlasts_distance,
    never_somebody_valued,
    no_harsher_for_not_knowing,
    unless_is_true_and_whole,
    arguments_take_sides,
)


def _dated(rules: Rules, facts: Facts, width: int) -> Iterator[Finding]:
    last = max(BAND_STARTS.values())
    bands = [(band_of(age), band_of(age + width)) for age in range(last + 1)]
    verdicts = [rules.verdict(facts, *span) for span in bands]
    expected = None
    for age in reversed(range(last + 1)):
        if age < last and verdicts[age + 1] is not verdicts[age]:
            expected = age + 1
        turn = rules.next_turn(facts, AgeRange(age, age + width), TODAY)
        due = None
        if expected is not None:
            due = Turn(TODAY + timedelta(days=expected - age), verdicts[expected])
        yield turn == due, f"from {age} days, {width} wide: {turn}, not {due}: {facts}"


def _other_values(facts: Facts) -> Iterator[tuple[str, Value]]:
    every: dict[str, tuple[Value, ...]] = {
        "relationship": tuple(Relationship),
        "purpose": tuple(Purpose),
        "connected_elsewhere": (True, False),
        "may_collaborate": (True, False),
        "sent_by_mistake": (True, False),
        "times_asked": (0 if facts.times_asked else 1,),
    }
    for name, values in every.items():
        yield from ((name, value) for value in values if value != getattr(facts, name))


def _weaker(facts: Facts) -> Iterator[Facts]:
    if facts.relationship is not None:
        nearer = list(Relationship)
        for tie in nearer[: nearer.index(facts.relationship)]:
            yield replace(facts, relationship=tie)
    if facts.purpose is not None:
        stronger = list(Purpose)
        for purpose in stronger[: stronger.index(facts.purpose)]:
            yield replace(facts, purpose=purpose)


def _with(facts: Facts, name: str, value: Value) -> Facts:
    change: dict[str, Any] = {name: value}
    return replace(facts, **change)
