"""What an advice looks like, field by field."""

from __future__ import annotations

from marshmallow import fields

from pycore.boundary.fields import Choice, Day, Flag, Text
from pycore.boundary.shapes.shape import OUTCOMES, Count, Exactly, FactValue, OneOf, listed, one
from pycore.domain.advice import MessageAdvice, Situation, Tone
from pycore.domain.age import Band
from pycore.domain.facts import UNCERTAIN_FACTS, Source
from pycore.domain.verdict import Action, Certainty, Verdict
from pycore.drafts import Channel
from pycore.outlook import Basis
from pycore.policy.table import ROWS


class CitedReply(Exactly):
    """A sentence with the statements it rests on."""

    text = Text(required=True)
    cites = listed(Text())


class ArgumentReply(CitedReply):
    """An argument for or against the verdict."""

    argument = Text(required=True)


class UnlessReply(Exactly):
    """What would change the verdict: one fact, a decision taken back, or a day."""

    change = fields.Dict(keys=Text(), values=FactValue(allow_none=True))
    on = Day()
    verdict = OneOf(*OUTCOMES, required=True)
    text = Text(required=True)


class ChoiceReply(Exactly):
    """One answer to the question."""

    value = FactValue(required=True)
    text = Text(required=True)


class QuestionReply(Exactly):
    """The one question whose answer tells most."""

    fact = OneOf(*UNCERTAIN_FACTS, required=True)
    text = Text(required=True)
    choices = listed(ChoiceReply)


class AgeReply(Exactly):
    """Days since it was sent: at least, at most."""

    days = listed(Count())
    band = Choice(Band, required=True)
    text = Text(required=True)


class TimingReply(Exactly):
    """About when the site drops it, and when asking again is sensible."""

    expires = listed(Day())
    expires_text = Text(required=True)
    ask_again_from = Day(required=True, allow_none=True)
    ask_again_text = Text(required=True, allow_none=True)


class DraftReply(Exactly):
    """A message that can be copied."""

    situation = Choice(Situation, required=True)
    tone = Choice(Tone, required=True)
    language = Text(required=True)
    text = Text(required=True)
    characters = Count(required=True)
    gap = fields.List(Count(), required=True, allow_none=True)


class ChannelReply(Exactly):
    """A way to write to the person: whether it is open (null: nobody said), how many characters it takes."""

    channel = Choice(Channel, required=True)
    open = Flag(required=True, allow_none=True)
    limit = Count(required=True, allow_none=True)
    text = Text(required=True)


class MessageAdviceReply(Exactly):
    """Whether to write, drafts, and the ways to send them, best first."""

    advice = Choice(MessageAdvice, required=True)
    text = Text(required=True)
    drafts = listed(DraftReply)
    channels = listed(ChannelReply)


class OutlookReply(Exactly):
    """How likely an answer still is, at least and at most, by ``n`` invitations of others or of the user."""

    chance = listed(fields.Float())
    basis = Choice(Basis, required=True)
    n = Count(required=True)
    text = Text(required=True)


class AlternativeReply(CitedReply):
    """Another verdict worth a thought."""

    verdict = Choice(Verdict, required=True)


class FactReply(Exactly):
    """What is known, and from where."""

    value = FactValue(required=True)
    source = Choice(Source, required=True)
    text = Text(required=True)


class Entry(Exactly):
    """What every entry has; without a verdict most of it is null or empty."""

    id = Text(required=True)
    verdict = OneOf(*OUTCOMES, required=True)
    label = Text(required=True)
    action = Choice(Action, required=True, allow_none=True)
    row = OneOf(*ROWS, required=True, allow_none=True)
    certainty = Choice(Certainty, required=True, allow_none=True)
    summary = Text(required=True)
    hinge = Text(required=True, allow_none=True)
    age = one(AgeReply, nullable=True)


class BriefQuestionReply(Exactly):
    """The fact that the one question is about."""

    fact = OneOf(*UNCERTAIN_FACTS, required=True)


class BriefEntry(Entry):
    """What a badge or a list needs; ``until`` is the last day on which the verdict holds, if there is one."""

    question = one(BriefQuestionReply, nullable=True)
    until = Day(required=True, allow_none=True)


class AdviceEntry(Entry):
    """The whole advice on one invitation."""

    share = fields.List(Count(), required=True, allow_none=True)
    text = Text(required=True)
    set_aside = listed(Text())
    because = listed(ArgumentReply)
    despite = listed(ArgumentReply)
    unless = listed(UnlessReply)
    question = one(QuestionReply, nullable=True)
    timing = one(TimingReply, nullable=True)
    outlook = one(OutlookReply, nullable=True)
    message = one(MessageAdviceReply)
    alternatives = listed(AlternativeReply)
    facts = fields.Dict(keys=Text(), values=fields.Nested(FactReply), required=True)
