"""Properties 1 to 5 and 9: of the verdicts themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pycore.domain.facts import Facts, Knowledge, Purpose, Relationship
from pycore.domain.verdict import DRASTICNESS, Verdict
from pycore.policy.thresholds import BAND_STARTS
from pycore.proof.rules import Finding, Rules
from pycore.proof.space import BANDS, SPANS, completed, every_fact, every_knowledge


def one_verdict_each(rules: Rules) -> Iterator[Finding]:
    """1: Every combination of facts and band gets exactly one verdict; every row is reached."""
    reached = set()
    for facts in every_fact():
        for band in BANDS:
            first = next((row for row in rules.table if row.fits(facts, band)), None)
            reached.add(first and first.id)
            yield first is not None, ("no row for", facts, band)
    for row in rules.table:
        yield row.id in reached, (row.id, "is never reached")


def withdraw_outlasts_age(rules: Rules) -> Iterator[Finding]:
    """2: Once withdraw, still withdraw when only the age grows."""
    older = {
        (lower, upper): [
            span
            for span in SPANS
            if BAND_STARTS[span[0]] >= BAND_STARTS[lower] and BAND_STARTS[span[1]] >= BAND_STARTS[upper]
        ]
        for lower, upper in SPANS
    }
    for knowledge in every_knowledge():
        gone = {span for span in SPANS if rules.verdict(knowledge, *span) is Verdict.WITHDRAW}
        for span in gone:
            for later in older[span]:
                yield later in gone, ("withdraw at", span, "not at", later, knowledge)


def withdraw_outlasts_distance(rules: Rules) -> Iterator[Finding]:
    """3: Once withdraw, still so for anyone less known, and for any weaker purpose."""
    for knowledge in every_knowledge():
        for span in SPANS:
            if rules.verdict(knowledge, *span) is Verdict.WITHDRAW:
                for weaker in _weaker(knowledge.facts):
                    then = replace(knowledge, facts=weaker)
                    holds = rules.verdict(then, *span) is Verdict.WITHDRAW
                    yield holds, ("withdraw at", span, "for", knowledge, "not for", then)


def never_somebody_valued(rules: Rules) -> Iterator[Finding]:
    """4: Nobody known ever gets withdraw; by mistake alone one connected elsewhere who is no stranger."""
    for knowledge in every_knowledge():
        facts = knowledge.facts
        known = facts.relationship is Relationship.KNOWN
        if known or (facts.valued and not facts.sent_by_mistake):
            for span in SPANS:
                yield rules.verdict(knowledge, *span) is not Verdict.WITHDRAW, ("at", span, knowledge)


def no_harsher_for_not_knowing(rules: Rules) -> Iterator[Finding]:
    """5: Under missing facts the verdict is never more drastic than the most drastic completion."""
    for knowledge in every_knowledge():
        whole = completed(knowledge)
        for span in SPANS:
            mild = DRASTICNESS[rules.verdict(knowledge, *span)]
            worst = any(DRASTICNESS[rules.verdict(each, *span)] >= mild for each in whole)
            yield worst, ("harsher than all its completions at", span, knowledge)


def no_harsher_for_a_guess(rules: Rules) -> Iterator[Finding]:
    """9: An advice is withdraw only where it is also with every inferred value not known."""
    for knowledge in every_knowledge():
        sure = Knowledge(knowledge.sure_facts)
        for span in SPANS:
            row, set_aside = rules.ruling(knowledge, *span)
            yield row is rules.row(knowledge, *span), ("another row at", span, knowledge, row.id)
            bare = rules.verdict(sure, *span)
            yield (
                row.verdict is not Verdict.WITHDRAW or bare is Verdict.WITHDRAW,
                ("withdraw by a guess alone at", span, knowledge),
            )
            hardened = rules.verdict(Knowledge(knowledge.facts), *span) is Verdict.WITHDRAW is not bare
            due = knowledge.guessed if hardened else ()
            yield set_aside == due, ("set aside", set_aside, "not", due, "at", span, knowledge)


def _weaker(facts: Facts) -> Iterator[Facts]:
    if facts.relationship is not None:
        nearer = list(Relationship)
        for tie in nearer[: nearer.index(facts.relationship)]:
            yield replace(facts, relationship=tie)
    if facts.purpose is not None:
        stronger = list(Purpose)
        for purpose in stronger[: stronger.index(facts.purpose)]:
            yield replace(facts, purpose=purpose)
