"""The pile as the extension keeps it, so that a test need not scroll through a page for it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.replica.people import Person

AGREED: dict[str, Any] = {"agreement": {"version": 1, "text": 2}}
KEEP = """
const [documents, done] = arguments;
chrome.storage.local.set(documents).then(() => done());
"""


def today() -> dt.date:
    """Return the user's own day."""
    return dt.datetime.now().astimezone().date()


def pile_of(people: Iterable[Person], language: str = "en", **more: dict[str, Any]) -> dict[str, Any]:
    """Return what is stored of people seen today, with `more` by key; others than persons are left out."""
    return AGREED | {
        f"person:{each.slug}": stored_person(each, language) | more.get(each.slug or "", {})
        for each in people
        if each.slug and each.addressee == "person"
    }


def stored_person(person: Person, language: str = "en") -> dict[str, Any]:
    """Return the entry of somebody whose row was seen today."""
    on = today().isoformat()
    sent_text = person.sent_as(language)
    return {
        "version": 1,
        "name": person.name,
        "headline": person.headline,
        "note": person.whole_note,
        "profile_url": person.profile_url,
        "sent_text": sent_text,
        "sent_on": None,
        "sent_between": None,
        "first_seen_on": on,
        "seen_on": on,
        "missed": None,
        "gone": None,
        "decided": None,
        "can_email": None,
        "facts": {},
        "sightings": [{"on": on, "sent_text": sent_text}],
    }
