"""What the reply of each kind looks like, field by field."""

from __future__ import annotations

from marshmallow import fields

from pycore.boundary.advice_shape import (
    OUTCOMES,
    AdviceEntry,
    BriefEntry,
    CitedReply,
    Count,
    Exactly,
    FactValue,
    MessageAdviceReply,
    OneOf,
    listed,
    one,
)
from pycore.boundary.fields import Choice, Day, Moment, Text
from pycore.domain.age import Band
from pycore.domain.facts import Source
from pycore.domain.verdict import Verdict
from pycore.domain.withdrawal import Ruling
from pycore.policy.table import ROWS


class AdviceReply(Exactly):
    """The reply to ``advise``."""

    kind = OneOf("advice", required=True)
    ruleset = Text(required=True)
    advice = listed(AdviceEntry)


class BriefAdviceReply(Exactly):
    """The reply to ``advise`` where only what badges and lists need is asked for."""

    kind = OneOf("advice", required=True)
    detail = OneOf("brief", required=True)
    ruleset = Text(required=True)
    advice = listed(BriefEntry)


class LeftReply(Exactly):
    """How many withdrawals the hour and the day still allow."""

    hour = Count(required=True)
    day = Count(required=True)


class RulingReply(Exactly):
    """The reply to ``throttle``."""

    kind = OneOf("ruling", required=True)
    ruling = Choice(Ruling, required=True)
    reason = Text(required=True)
    cites = listed(Text())
    next_at = Moment(required=True, allow_none=True)
    left = one(LeftReply)


class MessageReply(MessageAdviceReply):
    """The reply to ``message``."""

    kind = OneOf("message", required=True)


class FaultReply(Exactly):
    """One field at fault."""

    path = Text(required=True)
    message = Text(required=True)


class ErrorReply(Exactly):
    """The reply to what could not be understood."""

    kind = OneOf("error", required=True)
    errors = listed(FaultReply)


class StepReply(Exactly):
    """One step of a plan."""

    id = Text(required=True)
    on = Day(required=True)
    row = OneOf(*ROWS, required=True)


class LeftOutReply(Exactly):
    """An invitation that no plan needs."""

    id = Text(required=True)
    verdict = OneOf(*OUTCOMES, required=True)


class PlanReply(Exactly):
    """The reply to ``plan``."""

    kind = OneOf("plan", required=True)
    steps = listed(StepReply)
    done_on = Day(required=True, allow_none=True)
    left_out = listed(LeftOutReply)


class BareFactReply(Exactly):
    """A fact as a request takes it."""

    value = FactValue(required=True)
    source = Choice(Source, required=True)


class PersonReply(Exactly):
    """What an export tells of one open request."""

    name = Text(required=True)
    profile_url = Text(required=True, allow_none=True)
    facts = fields.Dict(keys=Text(), values=fields.Nested(BareFactReply), required=True)
    sent_on = Day(required=True)
    note = Text(required=True, allow_none=True)


class UnreadableReply(Exactly):
    """A line of an export that was left out."""

    file = Text(required=True)
    line = Count(required=True)
    message = Text(required=True)


class ImportedReply(Exactly):
    """The reply to ``import``."""

    kind = OneOf("imported", required=True)
    people = fields.Dict(keys=Text(), values=fields.Nested(PersonReply), required=True)
    role_changed_on = Day(required=True, allow_none=True)
    counts = fields.Raw(required=True)
    unreadable = listed(UnreadableReply)


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
