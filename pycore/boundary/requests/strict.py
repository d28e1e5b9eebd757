"""What all schemas of requests share."""

from __future__ import annotations

from typing import Any

from marshmallow import EXCLUDE, Schema, fields, post_load, validates_schema

fields.Field.default_error_messages.update(required="missing", null="must not be null")
fields.Nested.default_error_messages.update(type="not an object")
fields.List.default_error_messages.update(invalid="not a list")
fields.Mapping.default_error_messages.update(invalid="not an object")


class Strict(Schema):
    """What all schemas of the boundary share: what they check across fields, and what they make of them.

    Both are plain methods, so that ``well_formed`` can call them as marshmallow does.
    """

    class Meta:
        """Unknown keys are dropped, so that a newer caller still gets an answer."""

        unknown = EXCLUDE

    error_messages = {"type": "not an object"}  # noqa: RUF012 - as marshmallow declares it

    def check(self, data: dict[str, Any], original: Any) -> None:
        """Raise ``ValidationError`` for what no field can see alone; ``data`` lacks faulty fields."""

    def built(self, data: dict[str, Any]) -> Any:
        """Return the value that the fields make."""
        return data

    @validates_schema(pass_original=True, skip_on_field_errors=False)
    def _check(self, data: dict[str, Any], original: Any, **_: Any) -> None:
        self.check(data, original)

    @post_load
    def _build(self, data: dict[str, Any], **_: Any) -> Any:
        return self.built(data)
