"""Entries about which the table is not asked: what the user decided to keep, and what gets no verdict."""

from __future__ import annotations

from datetime import date
from typing import Any

from pycore.advisor.advise import judge
from pycore.advisor.timing import expires
from pycore.boundary.replies.card import age_reply
from pycore.boundary.replies.phrases import Phrases
from pycore.domain.advice import MessageAdvice
from pycore.domain.age import AgeRange
from pycore.domain.facts import Evidence
from pycore.domain.verdict import ACTIONS, Certainty
from pycore.policy.table import KEPT
from pycore.policy.thresholds import band_of

type Reply = dict[str, Any]

_NO_MESSAGE = {"advice": MessageAdvice.NONE, "text": "", "drafts": [], "channels": []}


def kept_entry(name: str, evidence: Evidence, age: AgeRange | None, today: date, phrases: Phrases) -> Reply:
    """Return the entry of an invitation that the user decided to keep, whatever the table says of it."""
    table_says: str = "unreadable" if age is None else judge(evidence.knowledge, age, today).verdict
    return _entry(name, KEPT.verdict, phrases) | {
        "action": ACTIONS[KEPT.verdict],
        "row": KEPT.id,
        "certainty": Certainty.CERTAIN,
        "share": [1, 1],
        "summary": phrases.summary(KEPT.id),
        "text": phrases.assurance("kept"),
        "age": None if age is None else age_reply(age, band_of(age.min), phrases),
        "because": [phrases.kept()],
        "unless": [phrases.without_the_decision(table_says)],
        "timing": None if age is None else _timing(age, today, phrases),
        "facts": {fact: phrases.fact(fact, known) for fact, known in evidence.known.items()},
    }


def silent_entry(name: str, verdict: str, summary: str, text: str, phrases: Phrases) -> Reply:
    """Return an entry without advice; ``text`` says why, with the page's whole words."""
    return _entry(name, verdict, phrases) | {"summary": summary, "text": text}


def _entry(name: str, verdict: str, phrases: Phrases) -> Reply:
    return {
        "id": name,
        "verdict": verdict,
        "label": phrases.label(verdict),
        "action": None,
        "row": None,
        "certainty": None,
        "share": None,
        "summary": "",
        "hinge": None,
        "text": "",
        "set_aside": [],
        "age": None,
        "because": [],
        "despite": [],
        "unless": [],
        "question": None,
        "timing": None,
        "outlook": None,
        "message": dict(_NO_MESSAGE),
        "alternatives": [],
        "facts": {},
    }


def _timing(age: AgeRange, today: date, phrases: Phrases) -> Reply:
    first, last = expires(age, today)
    return {
        "expires": [first.isoformat(), last.isoformat()],
        "expires_text": phrases.expires(first, last, today, KEPT.verdict),
        "ask_again_from": None,
        "ask_again_text": None,
    }
