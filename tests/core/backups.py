"""A backup as the extension asks about it."""

from __future__ import annotations

from typing import Any

BACKUP: dict[str, Any] = {
    "version": 1,
    "settings": {
        "goals": ["data engineering"],
        "role_changed_on": None,
        "sender_name": "Me Myself",
        "message_limit": 300,
        "locale": "de",
        "draw_in_page": True,
        "reminders": False,
        "profile_line": True,
    },
    "people": {
        "ada-lovelace": {
            "name": "Ada Lovelace",
            "headline": "Analyst at Engines Ltd",
            "note": None,
            "profile_url": "https://www.linkedin.com/in/ada-lovelace/",
            "sent_text": "Sent 3 weeks ago",
            "sent_on": None,
            "sent_between": {"from": "2026-10-26", "to": "2026-11-01"},
            "first_seen_on": "2026-11-10",
            "seen_on": "2026-11-22",
            "missed": None,
            "gone": None,
            "decided": {"value": "keep", "on": "2026-11-20"},
            "can_email": None,
            "facts": {
                "relationship": {"value": "known", "source": "told", "on": "2026-11-20"},
                "times_asked": {"value": 1, "source": "export", "on": "2026-11-20"},
                "purpose": {"value": None, "source": "told", "on": "2026-11-21"},
            },
            "sightings": [{"on": "2026-11-10", "sent_text": "Sent 1 week ago"}],
        },
        "bob": {
            "name": None,
            "gone": {"on": "2026-11-01", "end": "left"},
            "facts": {},
            "sightings": [],
        },
    },
    "journal": [
        {
            "token": "a1",
            "id": "cleo",
            "name": "Cleo Marsh",
            "at": 1_795_000_000_000,
            "state": "withdrawn",
            "verdict": "withdraw",
            "sent_text": "Sent 1 year ago",
            "tab": None,
            "until": None,
            "requested": True,
            "copied": False,
            "override": None,
            "remind_at": None,
        }
    ],
    "limits": {"gap_seconds": 60, "per_hour": 5, "per_day": 10},
    "outcomes": [{"from": 0, "days": [3, 3], "end": "left"}],
}
"""Everything that a backup can hold, once."""
