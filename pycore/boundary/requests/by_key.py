"""Objects whose keys are the caller's own, such as people by the end of their profile's address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields

from pycore.boundary.fields import OwnKey, Text
from pycore.boundary.requests.strict import Strict


class ByKey(fields.Dict):
    """An object of one schema under each key; a fault is named by its key, as in a list by its place."""

    def __init__(self, schema: type[Strict], **options: Any) -> None:
        self.inner = fields.Nested(schema)
        super().__init__(keys=Text(), values=self.inner, **options)

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise self.make_error("invalid")
        loaded: dict[str, Any] = {}
        faults: dict[str, Any] = {}
        for key, each in value.items():
            try:
                loaded[key] = self.inner.deserialize(each)
            except ValidationError as error:
                faults[OwnKey(key)] = error.messages
        if faults:
            raise ValidationError(faults)
        return loaded
