"""Puts one invitation's advice together."""

from __future__ import annotations

from datetime import date

from pycore.advisor.alternatives import alternatives
from pycore.advisor.changes import changes, next_turn
from pycore.advisor.completions import certainty_of, outlook
from pycore.advisor.evidence import evidence_of
from pycore.advisor.timing import ask_again_from, expires
from pycore.arguments import weigh
from pycore.domain.advice import Advice, Case
from pycore.domain.age import AgeRange
from pycore.domain.facts import UNCERTAIN_FACTS, Evidence
from pycore.domain.invitation import Invitation, Settings
from pycore.messages import message_advice, situations
from pycore.policy.table import row_for
from pycore.policy.thresholds import band_of


def judge(invitation: Invitation, settings: Settings, age: AgeRange, today: date) -> tuple[Evidence, Case]:
    """Return what is known of an invitation and how the table decides it."""
    evidence = evidence_of(invitation, settings, age, today)
    row = row_for(evidence.facts, age)
    return evidence, Case(evidence.facts, age, band_of(age.min), row.id, row.verdict)


def advise(invitation: Invitation, settings: Settings, age: AgeRange, today: date) -> Advice:
    """Return the advice for an invitation to a person whose age could be read."""
    evidence, case = judge(invitation, settings, age, today)
    facts = case.facts
    bands = tuple(band_of(days) for days in age.ends)
    unsure = tuple(fact for fact in UNCERTAIN_FACTS if evidence.unsure(fact))
    ahead = outlook(facts, unsure, bands)
    share = ahead.share_of(case.verdict)
    because, despite = weigh(case)
    return Advice(
        case=case,
        evidence=evidence,
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
