"""Puts one invitation's advice together."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from pycore.advisor.alternatives import alternatives
from pycore.advisor.changes import changes, hinges, next_turn
from pycore.advisor.completions import certainty_of, complete, most_telling
from pycore.advisor.timing import ask_again_from, expires
from pycore.arguments import weigh
from pycore.domain.advice import Advice, Case, Hinge
from pycore.domain.age import AgeRange
from pycore.domain.facts import Knowledge
from pycore.domain.verdict import Assurance, Certainty
from pycore.drafts import message_advice, situations
from pycore.policy.ruling import ruling_row
from pycore.policy.thresholds import band_of


def judge(knowledge: Knowledge, age: AgeRange, today: date) -> Case:
    """Return how the table decides what is known at this age."""
    lower, upper = band_of(age.min), band_of(age.max)
    row, set_aside = ruling_row(knowledge, lower, upper)
    past = expires(age, today)[1] < today
    return Case(knowledge, age, lower, row.id, row.verdict, set_aside, past)


@lru_cache(maxsize=4096)
def advise(knowledge: Knowledge, age: AgeRange, today: date) -> Advice:
    """Return the advice for what is known of an invitation; equal knowledge shares one advice."""
    case = judge(knowledge, age, today)
    facts, unsure, verdict = knowledge.facts, knowledge.unsure, case.verdict
    bands = tuple(band_of(days) for days in age.ends)
    open_facts = knowledge.settled_facts, unsure, bands
    share = complete(*open_facts).share_of(verdict)
    certainty = certainty_of(share)
    because, despite = weigh(case)
    unless = changes(knowledge, bands[0], bands[-1])
    question = None if certainty is Certainty.CERTAIN else most_telling(*open_facts)
    turning = _asked_first(hinges(knowledge, verdict, unless), question)
    return Advice(
        case=case,
        certainty=certainty,
        assurance=assurance_of(share, unsure, turning, question),
        share=share,
        because=because,
        despite=despite,
        unless=unless,
        turn=next_turn(knowledge, age, today),
        hinges=turning,
        question=question,
        expires=expires(age, today),
        ask_again_from=ask_again_from(verdict, today),
        message=message_advice(facts, verdict),
        situations=situations(facts, verdict),
        alternatives=alternatives(case),
    )


def assurance_of(
    share: tuple[int, int], unsure: tuple[str, ...], turning: tuple[Hinge, ...], question: str | None
) -> Assurance:
    """Name how sure an action is by what can be asserted: what is open, and what of it turns the action.

    ``question`` is the fact asked about: it may tell most, and yet turn the action with another only.
    """
    certainty = certainty_of(share)
    if not unsure:
        return Assurance.SETTLED if certainty is Certainty.CERTAIN else Assurance.AGE_DECIDES
    if certainty is Certainty.CERTAIN:
        return Assurance.CERTAIN
    if share[0] == 0:
        return Assurance.UNSUPPORTED
    if not turning:
        return Assurance.TOGETHER
    alone = any(hinge.fact == question for hinge in turning)
    if certainty is Certainty.LIKELY:
        return Assurance.LIKELY if alone else Assurance.LIKELY_TOGETHER
    return Assurance.TENTATIVE if alone else Assurance.TENTATIVE_TOGETHER


def _asked_first(turning: tuple[Hinge, ...], question: str | None) -> tuple[Hinge, ...]:
    """Put the fact that is asked about first, so that the sentence begins with what the question takes up."""
    return tuple(sorted(turning, key=lambda hinge: hinge.fact != question))
