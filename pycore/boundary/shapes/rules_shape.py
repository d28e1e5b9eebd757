"""What the reply to ``rules`` looks like, field by field."""

from __future__ import annotations

from pycore.boundary.fields import Choice, Text
from pycore.boundary.shapes.advice_shape import CitedReply
from pycore.boundary.shapes.shape import Count, Exactly, OneOf, listed
from pycore.domain.age import Band
from pycore.domain.facts import Source
from pycore.domain.verdict import Verdict
from pycore.policy.table import ROWS


class RuleReply(Exactly):
    """A row of the table."""

    id = OneOf(*ROWS, required=True)
    when = Text(required=True)
    verdict = Choice(Verdict, required=True)
    cites = listed(Text())
    reason = Text(required=True)


class BandReply(Exactly):
    """An age band and its first day."""

    name = Choice(Band, required=True)
    from_day = Count(required=True)


class LabelReply(Exactly):
    """A verdict and what it is called."""

    verdict = Choice(Verdict, required=True)
    label = Text(required=True)


class ArgumentRuleReply(Exactly):
    """An argument of the rule book."""

    name = Text(required=True)
    cites = listed(Text())
    supports = listed(Choice(Verdict))
    opposes = listed(Choice(Verdict))
    sees = Text(required=True)
    why = Text(required=True)
    what_it_does_not_know = Text(required=True, data_key="unknown")


class EvidenceReply(Exactly):
    """One kind of evidence: which fact it gives, which value, and how far it is trusted."""

    seen = Text(required=True)
    fact = Text(required=True)
    value = Text(required=True)
    source = Choice(Source, required=True)


class HowtoReply(CitedReply):
    """How to go about it."""

    key = Text(required=True)


class StatementReply(Exactly):
    """A statement of the guidance."""

    id, text = Text(required=True), Text(required=True)


class LimitReply(Exactly):
    """A limit of the throttle, and what the user may set it to."""

    name = Text(required=True)
    default = Count(required=True)
    range = listed(Count())
    cites = listed(Text())


class RulesReply(Exactly):
    """The reply to ``rules``."""

    kind = OneOf("rules", required=True)
    ruleset = Text(required=True)
    rows = listed(RuleReply)
    bands = listed(BandReply)
    verdicts = listed(LabelReply)
    arguments = listed(ArgumentRuleReply)
    evidence = listed(EvidenceReply)
    howto = listed(HowtoReply)
    statements = listed(StatementReply)
    limits = listed(LimitReply)
