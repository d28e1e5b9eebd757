"""What the core decides of thousands of invitations, without its words, as one digest.

    PYTHONPATH=. python -m tests.properties.recorded

prints it for ``test_recorded.py``: once a decision is meant to change. Words may change at any time.
"""

from __future__ import annotations

import hashlib
import json
import random
from typing import Any

from pycore import answer
from tests.core.asking import TODAY
from tests.properties.odd_requests import FACTS, SENT

REQUESTS, PEOPLE = 500, 8
_HEADLINES = (None, "Data Engineering at Ünï", "C++ R&D", "数据工程师", " IT | Data-driven", "CC\u00ad data")
_NOTES = (
    None,
    "Hi! We've met at PyCon, right? We used to work together.",
    "Wir kennen uns von der Messe.",
    "Encantado de conocerte ayer",
    "Looking forward to meeting you!",
    "“We met” is what he said.",
    "Über den Weg gelaufen sind wir uns gestern, bate-papo",
)
_SAID = {"text", "summary", "label", "hinge", "expires_text", "ask_again_text", "characters", "gap"}
"""Fields that hold nothing but words, or places in them."""


def digest() -> str:
    """Return the digest of all decisions, brief and full."""
    chance = random.Random(1815)
    found = hashlib.sha256()
    for _ in range(REQUESTS):
        request = {
            "kind": "advise",
            "today": TODAY,
            "detail": chance.choice(["brief", "full"]),
            "settings": {
                "goals": chance.sample(["data", "C", "数据", "it", "data engineering"], 2),
                "role_changed_on": chance.choice([None, "2026-11-21", "2026-08-01"]),
            },
            "invitations": [_person(chance) for _ in range(PEOPLE)],
        }
        found.update(json.dumps(_decided(json.loads(answer(json.dumps(request)))["advice"])).encode())
    return found.hexdigest()


def _person(chance: random.Random) -> dict[str, Any]:
    sources = ["told", "told", "export", "seen", "inferred"]
    return {
        "id": "ada",
        "name": chance.choice(["Ada Lovelace", "Orbán Viktor", "山田 太郎", ""]),
        "sent_text": chance.choice([*SENT, "Sent 5 months ago", "Sent 12 weeks ago"]),
        "sent_on": chance.choice([None, None, "2026-11-20", "2026-07-01"]),
        "headline": chance.choice(_HEADLINES),
        "note": chance.choice(_NOTES),
        "decided": chance.choice([None, None, None, "keep"]),
        "addressee": chance.choice(["person"] * 9 + ["page"]),
        "sightings": [{"on": "2026-11-10", "sent_text": chance.choice(SENT)}],
        "facts": {
            name: {"value": chance.choice(values), "source": chance.choice(sources)}
            for name, values in FACTS.items()
            if chance.random() < 0.3
        },
    }


def _decided(said: Any) -> Any:
    """Return what was said without its words."""
    if isinstance(said, dict):
        return {key: _decided(inner) for key, inner in sorted(said.items()) if key not in _SAID}
    return [_decided(inner) for inner in said] if isinstance(said, list) else said


if __name__ == "__main__":
    print(digest())  # noqa: T201 - what it is for
