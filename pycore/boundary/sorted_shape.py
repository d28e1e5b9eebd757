"""What the reply to ``sort`` looks like, field by field."""

from __future__ import annotations

from marshmallow import fields

from pycore.boundary.fields import Choice, Text
from pycore.boundary.shape import Count, Exactly, FactValue, OneOf, listed
from pycore.domain.facts import UNCERTAIN_FACTS
from pycore.sorting.asks import Ask
from pycore.sorting.person import Why


class SortChoiceReply(Exactly):
    """An answer: the facts it tells of each person, where the user has told nothing yet.

    ``settles``: of how many of its people nothing open turns the action then. ``then``: the key of what is
    still to ask of the others, null where nothing is, or where it differs.
    """

    id = Text(required=True)
    text = Text(required=True)
    facts = fields.Dict(keys=OneOf(*UNCERTAIN_FACTS), values=FactValue(), required=True)
    settles = Count(required=True)
    then = Text(required=True, allow_none=True)


class GroupReply(Exactly):
    """People to ask about together; ``why`` and ``title`` say what binds them, null for one person alone."""

    id = Text(required=True)
    why = Choice(Why, required=True, allow_none=True)
    title = Text(required=True, allow_none=True)
    text = Text(required=True)
    ids = listed(Text())
    asks = Choice(Ask, required=True)
    choices = listed(SortChoiceReply)


class FollowUpReply(Exactly):
    """A question that follows a choice, worded for one person and for several alike."""

    asks = Choice(Ask, required=True)
    text = Text(required=True)
    choices = listed(SortChoiceReply)


class SortedReply(Exactly):
    """The reply to ``sort``."""

    kind = OneOf("sorted", required=True)
    groups = listed(GroupReply)
    follow_ups = fields.Dict(keys=Text(), values=fields.Nested(FollowUpReply), required=True)
    left = Count(required=True)
    settled = Count(required=True)
