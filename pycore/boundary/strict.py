"""What all schemas of requests share."""

from __future__ import annotations

from marshmallow import EXCLUDE, Schema, fields

fields.Field.default_error_messages.update(required="missing", null="must not be null")
fields.Nested.default_error_messages.update(type="not an object")
fields.List.default_error_messages.update(invalid="not a list")


class Strict(Schema):
    """What all schemas of the boundary share."""

    class Meta:
        """Unknown keys are dropped, so that a newer caller still gets an answer."""

        unknown = EXCLUDE

    error_messages = {"type": "not an object"}  # noqa: RUF012 - as marshmallow declares it
