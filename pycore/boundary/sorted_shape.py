"""What the reply to ``sort`` looks like, field by field."""

from __future__ import annotations

from marshmallow import fields

from pycore.boundary.fields import Choice, Text
from pycore.boundary.shape import Count, Exactly, FactValue, OneOf, listed
from pycore.domain.facts import UNCERTAIN_FACTS
from pycore.sorting.asks import Ask
from pycore.sorting.person import Why


class SecondChoiceReply(Exactly):
    """An answer: the facts it tells of each person, where the user has told nothing yet."""

    id = Text(required=True)
    text = Text(required=True)
    facts = fields.Dict(keys=OneOf(*UNCERTAIN_FACTS), values=FactValue(), required=True)


class SortChoiceReply(SecondChoiceReply):
    """``then``: the key of what is still to ask of the same people; null where nothing is, or differs."""

    then = Choice(Ask, required=True, allow_none=True)


class GroupReply(Exactly):
    """People to ask about together; ``why`` says what binds them, null for one person alone."""

    id = Text(required=True)
    why = Choice(Why, required=True, allow_none=True)
    text = Text(required=True)
    ids = listed(Text())
    asks = Choice(Ask, required=True)
    choices = listed(SortChoiceReply)


class FollowUpReply(Exactly):
    """A second question, worded for one person and for several alike."""

    text = Text(required=True)
    choices = listed(SecondChoiceReply)


class SortedReply(Exactly):
    """The reply to ``sort``."""

    kind = OneOf("sorted", required=True)
    groups = listed(GroupReply)
    follow_ups = fields.Dict(keys=Choice(Ask), values=fields.Nested(FollowUpReply), required=True)
    left = Count(required=True)
    settled = Count(required=True)
