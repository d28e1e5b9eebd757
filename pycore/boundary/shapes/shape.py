"""What all shapes of replies are made of.

Replies are built as plain dicts: dumping them through marshmallow would only cost time on the way to the
first badge. The tests hold each reply to these schemas, and the extension's types come from them.
"""

from __future__ import annotations

from typing import Any

from marshmallow import RAISE, Schema, fields

from pycore.boundary.fields import Text, Whole, quoted
from pycore.domain.verdict import Verdict


class OneOf(Text):
    """One of some words."""

    def __init__(self, *words: str, **options: Any) -> None:
        super().__init__(**options)
        self.words = words

    def read(self, value: object) -> str:
        """Take one of the words."""
        if value not in self.words:
            raise ValueError(f"none of {', '.join(self.words)}: {quoted(value)}")
        return super().read(value)


OUTCOMES = (*Verdict, "not_applicable", "unreadable")


class Count(Whole):
    """A whole number from 0."""

    def __init__(self, **options: Any) -> None:
        super().__init__(0, **options)


class FactValue(fields.Raw):
    """A fact's value: a word, yes or no, or a whole number."""


class Exactly(Schema):
    """What all replies share: each field is there, and no other."""

    class Meta:
        """A reply that says more than its schema is a mistake of the core."""

        unknown = RAISE


def listed(inner: fields.Field[Any] | type[Schema]) -> fields.List[Any]:
    """Return a list that must be there."""
    item = inner if isinstance(inner, fields.Field) else fields.Nested(inner)
    return fields.List(item, required=True)


def one(schema: type[Schema], *, nullable: bool = False) -> fields.Nested:
    """Return an object that must be there, or where allowed null."""
    return fields.Nested(schema, required=True, allow_none=nullable)
