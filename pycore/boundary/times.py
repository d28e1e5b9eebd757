"""The reply to ``times``: how long the user's own invitations waited for an answer."""

from __future__ import annotations

from math import ceil
from typing import Any

from marshmallow import fields

from pycore.boundary.fields import Text
from pycore.boundary.outcomes import Outcomes
from pycore.boundary.shape import Count, Exactly, OneOf, listed
from pycore.boundary.strict import Strict
from pycore.outlook import Survival
from pycore.outlook.figures import LEAST_ANSWERED
from pycore.wording import say

_DIGITS = 6
_MOST_ANSWERS = 0.9


class TimesRequest(Strict):
    """Asks how long answers took."""

    locale = Text(load_default="en")
    outcomes = Outcomes(required=True)


class TimesReply(Exactly):
    """The share still open by age in days: a step at each point, and the last point where the curve ends."""

    kind = OneOf("times", required=True)
    n = Count(required=True)
    answered = Count(required=True)
    points = listed(fields.List(fields.Float(), required=True))
    text = Text(required=True)


def times_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Return the estimated curve of the user's own invitations, and what it says in words."""
    survival = Survival.of(request["outcomes"])
    return {
        "kind": "times",
        "n": survival.n,
        "answered": survival.answered,
        "points": [[day, round(share, _DIGITS)] for day, share in survival.points()],
        "text": _text(request["locale"], survival),
    }


def _text(locale: str, survival: Survival) -> str:
    n, answered = survival.n, survival.answered
    if answered < LEAST_ANSWERED:
        return say(locale, "times.few", n=n, answered=answered, least=LEAST_ANSWERED)
    days = ceil(survival.day_of(_MOST_ANSWERS))
    return say(locale, "times.enough", n=n, answered=answered, days=days)
