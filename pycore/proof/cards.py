"""Properties 7 and 10: of what a card says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from pycore.advisor.advise import advise
from pycore.arguments import ARGUMENTS, CONSIDERATIONS
from pycore.domain.advice import Case
from pycore.domain.age import AgeRange
from pycore.policy.thresholds import BAND_STARTS
from pycore.proof.matrix import sides
from pycore.proof.rules import Finding, Rules
from pycore.proof.space import MOMENTS, case_of, every_knowledge, noticing

TODAY = date(2026, 11, 22)
_PAST_DAYS = 200
"""An age at which the site's usual six months are over."""

_FACTLESS = frozenset(each.name for each in CONSIDERATIONS if not each.names)
_UNSAID = re.compile(
    r"remaining|have not (?:said|told)|not yet|one thing more|no single thing|tells? us|first suggestion",
    re.IGNORECASE,
)
_NOTHING_AGAINST = re.compile(
    r"nothing (?:\w+ ){0,3}against|no (?:reason|argument) (?:to keep|against)|no objection", re.IGNORECASE
)


def arguments_take_sides(rules: Rules) -> Iterator[Finding]:
    """7: Because and despite share nothing; each known fact stands where the matrix puts it, once a side."""
    seen = set()
    for knowledge in every_knowledge():
        for moment in MOMENTS:
            row = rules.row(knowledge, *moment[:2])
            key = (knowledge.facts, moment, row.id)
            if key not in seen:
                seen.add(key)
                for each in noticing(knowledge):
                    yield from _taken(rules, case_of(each, moment, row))


def texts_claim_what_holds(rules: Rules) -> Iterator[Finding]:
    """10: Nothing is called unsaid where all is told, nor said that nothing speaks against a verdict."""
    for knowledge in every_knowledge():
        for lower, upper, past in MOMENTS:
            days = _PAST_DAYS if past else BAND_STARTS[lower]
            advice = advise(knowledge, AgeRange(days, max(days, BAND_STARTS[upper])), TODAY)
            said = rules.texts(advice)
            if not knowledge.unsure:
                yield (
                    not any(map(_UNSAID.search, said)),
                    ("something is called unsaid:", said, knowledge, lower, upper),
                )
            if advice.despite or advice.hinges:
                yield (
                    not any(map(_NOTHING_AGAINST.search, said)),
                    ("nothing is said to speak against it:", said, knowledge, lower, upper),
                )


def _taken(rules: Rules, case: Case) -> Iterator[Finding]:
    because, despite = rules.weigh(case)
    yield bool(because) and not set(because) & set(despite), ("sides", because, despite, case)
    due = sides(case)
    yield "n/a" not in due.values(), ("a case that the matrix does not know", case)
    taken = Counter(
        (fact, side)
        for side, names in (("+", because), ("-", despite))
        for name in names
        for fact in ((name,) if name in _FACTLESS else ARGUMENTS[name].rests_on(case))
    )
    yield max(taken.values()) == 1, ("a fact speaks twice on one side", because, despite, case)
    expected = {(fact, side) for fact, both in due.items() for side in both}
    blank = {(fact, "+") for fact in ARGUMENTS[because[0]].rests_on(case) if fact not in due}
    yield taken.keys() - blank == expected, ("not as in the matrix", expected ^ taken.keys(), case)
