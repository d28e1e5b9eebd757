"""What the reply to ``sort`` looks like, field by field."""

from __future__ import annotations

from marshmallow import fields

from pycore.boundary.fields import Choice, Text
from pycore.boundary.shapes.shape import Count, Exactly, FactValue, OneOf, listed
from pycore.domain.facts import UNCERTAIN_FACTS
from pycore.sorting.asks import Ask
from pycore.sorting.person import Why

_ASKS = "tie and reason are answered by bundles of facts, each other one by the values of its own fact."


def about(words: str) -> dict[str, str]:
    """Return a description for the published schema and the types that are made from it."""
    return {"description": words}


class SortChoiceReply(Exactly):
    """An answer, and what it leaves open."""

    id = Text(required=True)
    text = Text(required=True)
    facts = fields.Dict(
        keys=OneOf(*UNCERTAIN_FACTS),
        values=FactValue(),
        required=True,
        metadata=about("What it tells of each person, where the user has told nothing yet."),
    )
    settles = Count(
        required=True, metadata=about("Of how many of its people nothing open turns the action then.")
    )
    then = Text(
        required=True,
        allow_none=True,
        metadata=about(
            "The name, in follow_ups, of what is still to ask of the others; null: nothing, or it differs."
        ),
    )


class GroupReply(Exactly):
    """People to ask about together."""

    id = Text(required=True)
    why = Choice(
        Why, required=True, allow_none=True, metadata=about("What binds them; null for one person alone.")
    )
    title = Text(required=True, allow_none=True, metadata=about("The same as a sentence that counts them."))
    text = Text(required=True, metadata=about("The question."))
    ids = listed(Text())
    asks = Choice(Ask, required=True, metadata=about(_ASKS))
    choices = listed(SortChoiceReply)


class FollowUpReply(Exactly):
    """A question that follows a choice, worded for one person and for several alike."""

    asks = Choice(Ask, required=True, metadata=about(_ASKS))
    text = Text(required=True)
    choices = listed(SortChoiceReply)


class SortedReply(Exactly):
    """The reply to ``sort``."""

    kind = OneOf("sorted", required=True)
    groups = listed(GroupReply)
    follow_ups = fields.Dict(keys=Text(), values=fields.Nested(FollowUpReply), required=True)
    left = Count(required=True, metadata=about("People in groups."))
    settled = Count(required=True, metadata=about("All others: nothing open turns what to do."))
