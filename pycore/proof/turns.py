"""Properties 6 and 8: of what would change an advice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from pycore.domain.advice import Turn
from pycore.domain.age import AgeRange, Band
from pycore.domain.facts import UNCERTAIN_FACTS, Knowledge, Purpose, Relationship, Value
from pycore.domain.verdict import ACTIONS, Verdict
from pycore.policy.thresholds import BAND_STARTS, band_of
from pycore.proof.rules import Finding, Rules
from pycore.proof.space import SPANS, every_knowledge

TODAY = date(2026, 1, 1)
WIDTHS = (0, 1, 6, 29, 34, 364)
"""Widths of the page's labels in days, and the exact ones."""

_LAST = max(BAND_STARTS.values())
_BANDS = {width: [(band_of(age), band_of(age + width)) for age in range(_LAST + 1)] for width in WIDTHS}
_EVERY_VALUE: dict[str, tuple[Value, ...]] = {
    "relationship": tuple(Relationship),
    "purpose": tuple(Purpose),
    "connected_elsewhere": (True, False),
    "may_collaborate": (True, False),
    "sent_by_mistake": (True, False),
}


def unless_is_true_and_whole(rules: Rules) -> Iterator[Finding]:
    """6: Every ``unless`` is true, none is missing; the dated one is the first day that differs."""
    dated: dict[tuple[Verdict, ...], Knowledge] = {}
    for knowledge in every_knowledge():
        others = [(fact, value, knowledge.told(fact, value)) for fact, value in _other_values(knowledge)]
        for span in SPANS:
            here = rules.verdict(knowledge, *span)
            expected = {
                (fact, value, verdict)
                for fact, value, then in others
                if (verdict := rules.verdict(then, *span)) is not here
            }
            given = [
                (change.fact, change.value, change.verdict) for change in rules.changes(knowledge, *span)
            ]
            whole = len(given) == len(expected) and set(given) == expected
            yield whole, ("unless differs at", span, knowledge, expected.symmetric_difference(given))
        profile = tuple(rules.verdict(knowledge, *span) for span in SPANS)
        dated.setdefault(profile, knowledge)
    for knowledge in dated.values():
        for width in WIDTHS:
            yield from _dated(rules, knowledge, width)


def hinge_is_true_and_whole(rules: Rules) -> Iterator[Finding]:
    """8: What the hinge names is in ``unless``, and no open fact that turns the action is left out."""
    for knowledge in every_knowledge():
        answers = {
            fact: [(value, knowledge.told(fact, value)) for value in UNCERTAIN_FACTS[fact]]
            for fact in knowledge.unsure
        }
        for span in SPANS:
            verdict = rules.verdict(knowledge, *span)
            listed = rules.listed(knowledge, *span)
            named = rules.hinges(knowledge, verdict, listed)
            changing = {(change.fact, change.value) for change in listed}
            yield (
                all((hinge.fact, change.value) in changing for hinge in named for change in hinge.changes),
                ("a hinge that is no unless at", span, knowledge),
            )
            turning = {
                fact: values
                for fact, told in answers.items()
                if (values := _turning(rules, told, span, verdict))
            }
            yield (
                {hinge.fact: {change.value for change in hinge.changes} for hinge in named} == turning,
                ("hinges differ at", span, knowledge, named),
            )
            whole = {fact for fact, values in turning.items() if len(values) == len(answers[fact])}
            yield (
                {hinge.fact for hinge in named if hinge.whatever_the_answer} == whole,
                ("not every answer turns it at", span, knowledge, named),
            )


def _turning(
    rules: Rules, told: list[tuple[Value, Knowledge]], span: tuple[Band, Band], verdict: Verdict
) -> set[Value]:
    action = ACTIONS[verdict]
    return {value for value, then in told if ACTIONS[rules.verdict(then, *span)] is not action}


def _dated(rules: Rules, knowledge: Knowledge, width: int) -> Iterator[Finding]:
    verdicts = [rules.verdict(knowledge, *span) for span in _BANDS[width]]
    expected = None
    for age in reversed(range(_LAST + 1)):
        if age < _LAST and verdicts[age + 1] is not verdicts[age]:
            expected = age + 1
        turn = rules.next_turn(knowledge, AgeRange(age, age + width), TODAY)
        due = None
        if expected is not None:
            due = Turn(TODAY + timedelta(days=expected - age), verdicts[expected])
        yield turn == due, ("from", age, "days,", width, "wide:", turn, "not", due, knowledge)


def _other_values(knowledge: Knowledge) -> Iterator[tuple[str, Value]]:
    facts = knowledge.facts
    for fact, values in _EVERY_VALUE.items():
        own = getattr(facts, fact)
        yield from ((fact, value) for value in values if value != own or fact in knowledge.guessed)
    yield "times_asked", 0 if facts.times_asked else 1
