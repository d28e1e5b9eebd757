"""Every text of a language with some values put in, with a name and without one."""

from __future__ import annotations

from pycore.wording import say
from pycore.wording.catalog import texts_of

COUNTS: dict[str, object] = {
    "person": "Ada",
    "n": 2,
    "k": 1,
    "low": 3,
    "about": "about 3 weeks",
    "days": "21–27",
    "age": "about 3 weeks (21–27 days)",
    "sentence": "Ada may answer.",
    "evidence": "data",
    "sent_text": "Sent",
    "verdict": "wait",
    "label": "Wait",
    "conditions": "you know Ada",
    "then": "you know Ada",
    "turns": "wait if you know Ada",
    "date": "3 May 2026",
    "first": "3 May 2026",
    "last": "4 May 2026",
    "month": "May",
    "year": 2026,
    "name": "Ada",
    "goal": "data",
    "odds": "1 in 15",
    "high": "1 in 10",
    "chance": "about 1 in 15",
    "answered": 1,
    "least": 20,
    "columns": 2,
    "column": "To",
    "example": "1/29/26",
    "found": "x",
    "limit": "1,000",
    "line": 1,
    "problem": "empty",
    "file": "Invitations.csv",
    "reason": "closed",
    "size": "2",
    "largest": "messages.csv",
    "most": "2",
    "verdicts": "Wait (1)",
    "ruleset": "2026.11",
    "employer": "Engines Ltd",
}
"""A value for everything that a text can ask for."""


def spoken(language: str) -> dict[str, str]:
    """Return every text by its key, and a second time without a name."""
    texts = {key: say(language, key, **COUNTS) for key in texts_of(language)}
    nobody = COUNTS | {"person": say(language, "person")}
    return texts | {f"{key} nameless": say(language, key, **nobody) for key in texts}
