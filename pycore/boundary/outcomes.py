"""The user's own answering times, as a request brings them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from marshmallow import ValidationError, fields, post_load, validates_schema
from marshmallow.validate import Length

from pycore.boundary.fields import Choice, Whole
from pycore.boundary.strict import Strict
from pycore.domain.outcome import End, Outcome
from pycore.outlook.figures import MOST_OUTCOMES
from pycore.policy.thresholds import LONGEST_LABEL_DAYS

_ENDS = {str(end): end for end in End}


class OutcomeSchema(Strict):
    """How one invitation ended; ``from`` and ``days`` are its age when first seen, and at the end."""

    first_seen = Whole(0, LONGEST_LABEL_DAYS, data_key="from", required=True)
    days = fields.List(
        Whole(0, LONGEST_LABEL_DAYS), required=True, validate=Length(equal=2, error="not two numbers of days")
    )
    end = Choice(End, required=True)

    @validates_schema
    def _in_order(self, data: dict[str, Any], **_: Any) -> None:
        low, high = data["days"]
        if low > high:
            raise ValidationError(f"the lower number comes first: {low}, {high}", "days")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Outcome:
        """Make the value."""
        low, high = data["days"]
        return Outcome(data["first_seen"], low, high, data["end"])


class Outcomes(fields.List[Any]):
    """Outcomes of invitations, ``MOST_OUTCOMES`` at most.

    Each request for advice brings them all, and field by field 5,000 of them take twenty times as long as
    read at once. So marshmallow looks only at what has a fault, to name its path.
    """

    def __init__(self, **options: Any) -> None:
        too_many = Length(max=MOST_OUTCOMES, error=f"more than {MOST_OUTCOMES} outcomes")
        super().__init__(fields.Nested(OutcomeSchema), validate=too_many, **options)

    def _deserialize(
        self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any
    ) -> list[Any]:
        if isinstance(value, list):
            with suppress(KeyError, TypeError, ValueError):
                return [_read(entry) for entry in value]
        return super()._deserialize(value, attr, data, **kwargs)


def _read(entry: Any) -> Outcome:
    """Return one outcome; any error where the schema would name a fault."""
    first_seen, (low, high), end = entry["from"], entry["days"], _ENDS[entry["end"]]
    if not (type(first_seen) is type(low) is type(high) is int):
        raise TypeError("not whole numbers")
    if not (0 <= first_seen <= LONGEST_LABEL_DAYS and 0 <= low <= high <= LONGEST_LABEL_DAYS):
        raise ValueError("not days in order")
    return Outcome(first_seen, low, high, end)
