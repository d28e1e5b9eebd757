"""The ways in which a message can reach somebody who is not a connection.

Everybody on the Sent page is none yet, and the site lets one write freely to connections only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pycore.domain.facts import Facts
from pycore.domain.invitation import Invitation, Settings
from pycore.policy.thresholds import ASK_AGAIN_AFTER_DAYS


class Channel(StrEnum):
    """A way to write, in the order in which one would try them."""

    INMAIL = "inmail"
    EMAIL = "email"
    ELSEWHERE = "elsewhere"
    GROUP = "group"
    NEXT_NOTE = "next_note"


@dataclass(frozen=True, slots=True)
class Way:
    """A channel: whether it is open (None where nobody said), and the most characters it takes, if known.

    ``on`` is the first day on which it can be used, None where that is today.
    """

    channel: Channel
    open: bool | None
    limit: int | None = None
    on: date | None = None


def ways_to(invitation: Invitation, facts: Facts, settings: Settings, today: date) -> tuple[Way, ...]:
    """Return all ways to write to a person, best first: the open ones, those nobody spoke of, the closed.

    The note with a new invitation is always open, from the day on which asking again is sensible after a
    withdrawal today (H6, B3). It stands last of the open ways, for the words then come late.
    """
    ways = (
        Way(Channel.INMAIL, settings.inmail),
        Way(Channel.EMAIL, invitation.can_email),
        Way(Channel.ELSEWHERE, facts.connected_elsewhere),
        Way(Channel.GROUP, invitation.shares_group),
        Way(
            Channel.NEXT_NOTE,
            open=True,
            limit=settings.message_limit,
            on=today + timedelta(days=ASK_AGAIN_AFTER_DAYS),
        ),
    )
    return tuple(sorted(ways, key=lambda way: (True, None, False).index(way.open)))
