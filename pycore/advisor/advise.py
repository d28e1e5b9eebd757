"""Puts one invitation's advice together."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from pycore.advisor.alternatives import alternatives
from pycore.advisor.changes import changes, next_turn
from pycore.advisor.completions import certainty_of, outlook
from pycore.advisor.timing import ask_again_from, expires
from pycore.arguments import weigh
from pycore.domain.advice import Advice, Case
from pycore.domain.age import AgeRange
from pycore.domain.facts import Evidence, Facts
from pycore.drafts import message_advice, situations
from pycore.policy.table import row_for
from pycore.policy.thresholds import band_of


def advise(evidence: Evidence, age: AgeRange, today: date) -> Advice:
    """Return the advice for what is known of an invitation; equal knowledge shares one advice."""
    return counsel(evidence.facts, evidence.unsure_facts, age, today)


def judge(facts: Facts, age: AgeRange) -> Case:
    """Return how the table decides these facts at this age."""
    row = row_for(facts, age)
    return Case(facts, age, band_of(age.min), row.id, row.verdict)


@lru_cache(maxsize=4096)
def counsel(facts: Facts, unsure: tuple[str, ...], age: AgeRange, today: date) -> Advice:
    """Return the advice that equal knowledge shares; ``unsure`` names the facts missing or only inferred."""
    case = judge(facts, age)
    bands = tuple(band_of(days) for days in age.ends)
    ahead = outlook(facts, unsure, bands)
    share = ahead.share_of(case.verdict)
    because, despite = weigh(case)
    return Advice(
        case=case,
        certainty=certainty_of(share),
        share=share,
        because=because,
        despite=despite,
        unless=changes(facts, bands[0], bands[-1]),
        turn=next_turn(facts, age, today),
        question=ahead.question,
        expires=expires(age, today),
        ask_again_from=ask_again_from(case.verdict, today),
        message=message_advice(facts, case.verdict),
        situations=situations(facts, case.verdict),
        alternatives=alternatives(case),
    )
