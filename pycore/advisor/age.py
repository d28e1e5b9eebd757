"""How long ago an invitation was sent, from all that is known of it."""

from __future__ import annotations

from datetime import date

from pycore.domain.age import AgeRange
from pycore.domain.invitation import Invitation
from pycore.page_text.sent_age import read_sent_text


def age_of(invitation: Invitation, today: date) -> AgeRange | None:
    """Return the age in days as of ``today``, or None where neither date nor text can be read.

    An exact date wins. Otherwise the page's text, older by now where it was seen on an earlier day, is
    narrowed by earlier sightings, newest first; one that contradicts the others, cannot be read or lies ahead
    of today is left out.
    """
    if invitation.sent_on is not None:
        days = max(0, (today - invitation.sent_on).days)
        return AgeRange(days, days)
    age = None if invitation.sent_text is None else read_sent_text(invitation.sent_text)
    if age is None:
        return None
    if invitation.seen_on is not None:
        age = age.later(max(0, (today - invitation.seen_on).days))
    for sighting in sorted(invitation.sightings, key=lambda seen: seen.on, reverse=True):
        since = (today - sighting.on).days
        then = read_sent_text(sighting.sent_text)
        if since >= 0 and then is not None:
            age = age.intersect(then.later(since)) or age
    return age
