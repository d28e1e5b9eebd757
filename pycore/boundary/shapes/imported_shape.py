"""What the reply to ``import`` looks like, field by field."""

from __future__ import annotations

from marshmallow import fields

from pycore.boundary.fields import Choice, Day, Flag, Text
from pycore.boundary.shapes.shape import Count, Exactly, FactValue, OneOf, listed, one
from pycore.domain.facts import Source


class BareFactReply(Exactly):
    """A fact as a request takes it."""

    value = FactValue(required=True)
    source = Choice(Source, required=True)


class PersonReply(Exactly):
    """What an export tells of one open invitation."""

    name = Text(required=True)
    profile_url = Text(required=True, allow_none=True)
    facts = fields.Dict(keys=Text(), values=fields.Nested(BareFactReply), required=True)
    sent_on = Day(required=True)
    note = Text(required=True, allow_none=True)
    can_email = Flag(required=True, allow_none=True)


class CountsReply(Exactly):
    """How much was read; ``rows`` by the names of the files.

    ``unreadable`` counts all lines that were left out: of very many only the first are named.
    """

    rows = fields.Dict(keys=Text(), values=Count(), required=True)
    outgoing = Count(required=True)
    incoming = Count(required=True)
    pending = Count(required=True)
    people = Count(required=True)
    learnt = Count(required=True)
    wrote_with = Count(required=True)
    in_address_book = Count(required=True)
    unreadable = Count(required=True)


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
    counts = one(CountsReply)
    unreadable = listed(UnreadableReply)


class ReadExportReply(ImportedReply):
    """The reply to ``read_export``: for how many of the people the advice gets surer."""

    surer = Count(required=True)
