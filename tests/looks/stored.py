"""What the extension finds in its storage when a picture is taken."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any

from tests.e2e.pile import stored_person
from tests.looks.people import ALL

if TYPE_CHECKING:
    from tests.looks.variants import Variant

MINUTE = 60_000
DAY = 24 * 60 * MINUTE


def settings(variant: Variant) -> dict[str, Any]:
    """Return the settings of somebody who uses all there is, in the variant's language."""
    return {
        "version": 2,
        "goals": [],
        "role_changed_on": None,
        "sender_name": None,
        "message_limit": 300,
        "locale": variant.locale,
        "draw_in_page": True,
        "reminders": True,
        "profile_line": True,
    }


def told() -> dict[str, Any]:
    """Return what was told of the people today, each an entry of its own."""
    on = dt.datetime.now().astimezone().date().isoformat()
    return {
        f"person:{each.person.slug}": stored_person(each.person)
        | {
            "sightings": [],
            "facts": {
                name: {"value": value, "source": "told", "on": on} for name, value in each.facts.items()
            },
        }
        for each in ALL
        if each.facts
    }


def journal_of_an_hour() -> dict[str, Any]:
    """Return the journal after five withdrawals, the hour's budget, twenty minutes ago."""
    now = int(time.time() * 1000)
    return {"version": 2, "entries": [entry(at, now - (20 + at) * MINUTE) for at in range(5)]}


def entry(number: int, at: int) -> dict[str, Any]:
    """Return a journal's entry of a withdrawal at that time, in epoch milliseconds."""
    person = ALL[(number + 3) % len(ALL)].person
    return {
        "token": f"00000000-0000-4000-8000-00000000000{number}",
        "id": person.slug,
        "name": person.name,
        "at": at,
        "state": "withdrawn",
        "verdict": "withdraw",
        "sent_text": person.sent_as("en"),
        "tab": 1,
        "copied": False,
        "override": None,
        "remind_at": at + 21 * DAY,
    }
