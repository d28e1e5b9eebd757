"""The ways to write to a person, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pycore.boundary.replies.phrases import Phrases
from pycore.drafts import Channel, Way
from pycore.wording import date_words, say

_STATES = {True: "open", None: "unknown", False: "closed"}


def channel_part(phrases: Phrases, way: Way) -> dict[str, Any]:
    """Return one way as the contract has it."""
    if way.on is None:
        text = _say(phrases, f"{way.channel}.{_STATES[way.open]}")
    else:
        text = _say(phrases, way.channel, date=date_words(phrases.language, way.on))
    return {"channel": way.channel, "open": way.open, "limit": way.limit, "text": text}


def open_now(ways: Sequence[Way]) -> bool:
    """Say whether one of the ways to write can be used today."""
    return any(way.open for way in ways if way.channel is not Channel.NEXT_NOTE)


def no_way(phrases: Phrases, ways: Sequence[Way], *, mistake: bool) -> str | None:
    """Say what to do with words that can only be sent later; None where a way is open now.

    Words about a mistake suit no new invitation.
    """
    if open_now(ways):
        return None
    closed = all(way.open is False for way in ways if way.channel is not Channel.NEXT_NOTE)
    said = _say(phrases, "none" if closed else "none_known")
    return said if mistake else f"{said} {_say(phrases, 'next_time')}"


def _say(phrases: Phrases, key: str, **values: object) -> str:
    locale = phrases.language
    return say(locale, f"channel.{key}", person=phrases.name or say(locale, "person"), **values)
