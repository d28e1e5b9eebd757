"""Requests of any size: as many different people as wanted, some with a note, some with facts."""

from __future__ import annotations

import json

LABELS = (
    "Sent today",
    "Sent 1 week ago",
    "Sent 3 weeks ago",
    "Sent 1 month ago",
    "Sent 2 months ago",
    "Sent 1 year ago",
)
TIES = ("stranger", "acquaintance", "known")
FIRST = ("Ada", "Grace", "Alan", "Marie", "Emmy", "Niels", "Rosa", "Omar", "Mina", "Jun")
EVERY_OTHER, EVERY_FOURTH = 2, 4


def request(count: int, start: int = 0, **fields: object) -> str:
    """Return an ``advise`` request for ``count`` people, no two of the same name; ``fields`` go beside them.

    From another ``start`` on they are others, whose names, headlines and notes nobody has read yet.
    """
    invitations = [
        {
            "id": f"person-{number}",
            "name": f"{FIRST[number % len(FIRST)]} Example{number}",
            "headline": f"Data engineer at company {number}",
            "sent_text": LABELS[number % len(LABELS)],
            "note": f"Hello, I read your article {number} on clocks and would be glad to talk."
            if number % EVERY_OTHER
            else None,
            "facts": {"relationship": {"value": TIES[number % len(TIES)], "source": "told"}}
            if number % EVERY_FOURTH == 0
            else {},
        }
        for number in range(start, start + count)
    ]
    asked = {"kind": "advise", "today": "2026-11-22", "settings": {"goals": ["clockmaking"]}}
    return json.dumps(asked | {"invitations": invitations} | fields)
