"""The user's own answering times, as a request brings them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from marshmallow import fields
from marshmallow.validate import Length

from pycore.boundary.fields import Choice, Whole
from pycore.boundary.requests.strict import Strict
from pycore.domain.outcome import End, Outcome
from pycore.outlook.figures import MOST_OUTCOMES
from pycore.policy.thresholds import LONGEST_LABEL_DAYS

_ENDS = {str(end): end for end in End}


class OutcomeSchema(Strict):
    """How one invitation ended: its age in days when first seen, and at the end (from, to)."""

    first_seen = Whole(0, LONGEST_LABEL_DAYS, data_key="from", required=True)
    days = fields.List(
        Whole(0, LONGEST_LABEL_DAYS), required=True, validate=Length(equal=2, error="not two numbers of days")
    )
    end = Choice(End, required=True)

    def built(self, data: dict[str, Any]) -> Outcome:
        """Make the value."""
        low, high = sorted(data["days"])
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
    first_seen, (one, other), end = entry["from"], entry["days"], _ENDS[entry["end"]]
    if not (type(first_seen) is type(one) is type(other) is int):
        raise TypeError("not whole numbers")
    if not all(0 <= days <= LONGEST_LABEL_DAYS for days in (first_seen, one, other)):
        raise ValueError("out of bounds")
    low, high = sorted((one, other))
    return Outcome(first_seen, low, high, end)
