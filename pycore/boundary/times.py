"""The reply to ``times``: how long the user's own invitations waited for an answer."""

from __future__ import annotations

from math import ceil
from typing import Any

from marshmallow import fields

from pycore.boundary.fields import Text
from pycore.boundary.requests.outcomes import Outcomes
from pycore.boundary.requests.strict import Strict
from pycore.boundary.shapes.shape import Count, Exactly, OneOf, listed, one
from pycore.outlook import Survival
from pycore.outlook.figures import (
    LEAST_ANSWERED,
    PUBLISHED_ACCEPTED,
    PUBLISHED_ANSWERED_BY,
    PUBLISHED_INVITATIONS,
    PUBLISHED_SOURCE,
)
from pycore.wording import say

_DIGITS = 6
_MOST_ANSWERS = 0.9


class TimesRequest(Strict):
    """Asks how long answers took."""

    locale = Text(load_default="en")
    outcomes = Outcomes(required=True)


class PublishedTimes(Exactly):
    """Others' figures: how many invitations, the share accepted, and of these the share by hours."""

    n = Count(required=True)
    accepted = fields.Float(required=True)
    by = listed(fields.List(fields.Float(), required=True))
    source = Text(required=True)


class TimesReply(Exactly):
    """The share still open by age in days: a step at each point, and the last point where the curve ends.

    ``nine_in_ten`` is the day by which nine in ten of the answers had come, null where there are too few
    answers to say so: then ``published`` is all there is to show.
    """

    kind = OneOf("times", required=True)
    n = Count(required=True)
    answered = Count(required=True)
    points = listed(fields.List(fields.Float(), required=True))
    nine_in_ten = Count(required=True, allow_none=True)
    published = one(PublishedTimes)
    text = Text(required=True)


_PUBLISHED = {
    "n": PUBLISHED_INVITATIONS,
    "accepted": PUBLISHED_ACCEPTED,
    "by": [list(point) for point in PUBLISHED_ANSWERED_BY],
    "source": PUBLISHED_SOURCE,
}


def times_reply(request: dict[str, Any]) -> dict[str, Any]:
    """Return the estimated curve of the user's own invitations, and what it says in words."""
    survival = Survival.of(request["outcomes"])
    enough = survival.answered >= LEAST_ANSWERED
    days = ceil(survival.day_of(_MOST_ANSWERS)) if enough else None
    return {
        "kind": "times",
        "n": survival.n,
        "answered": survival.answered,
        "points": [[day, round(share, _DIGITS)] for day, share in survival.points()],
        "nine_in_ten": days,
        "published": _PUBLISHED,
        "text": _text(request["locale"], survival, days),
    }


def _text(locale: str, survival: Survival, days: int | None) -> str:
    n, answered = survival.n, survival.answered
    if days is None:
        return say(locale, "times.few", n=n, answered=answered, least=LEAST_ANSWERED)
    return say(locale, "times.enough", n=n, answered=answered, days=days)
