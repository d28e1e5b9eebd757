"""What History and Pictures show: somebody has withdrawn, and waited for answers, for months."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

DAY = 86_400_000
KEEP = "const [documents, done] = arguments; chrome.storage.local.set(documents).then(() => done());"
NAMES = ("Zoë Ångström", "Marta Lopes", "Kwame Boateng", "محمد الأحمد", "-Ivo Petrov")
"""The first was withdrawn forty days ago, the last today."""
OPEN = 30
LEFT = 24


def day(ago: int) -> str:
    """Return the local date so many days ago."""
    return (dt.datetime.now().astimezone().date() - dt.timedelta(days=ago)).isoformat()


def withdrawn(at: int, name: str) -> dict[str, Any]:
    """Return a journal's entry, ten days after the one before it."""
    instant = int(time.time() * 1000) - (40 - 10 * at) * DAY
    return {
        "token": f"token-{at}",
        "id": f"person-{at}",
        "name": name,
        "at": instant,
        "state": "withdrawn",
        "verdict": "withdraw",
        "sent_text": "Sent 3 months ago",
        "tab": None,
        "until": None,
        "requested": True,
        "copied": at == 1,
        "override": 'They asked me "by phone", today.' if at == 1 else None,
        "remind_at": instant + 21 * DAY,
    }


def open_person(number: int) -> dict[str, Any]:
    """Return somebody whose invitation is open, ten days older from one to the next."""
    ago = 10 * number
    return {
        "version": 1,
        "name": f"Person {number}",
        "headline": "Analyst",
        "note": None,
        "profile_url": f"https://www.linkedin.com/in/open-{number}/",
        "sent_text": "Sent some time ago",
        "sent_on": day(ago),
        "sent_between": None,
        "first_seen_on": day(ago),
        "seen_on": day(0),
        "missed": None,
        "gone": None,
        "decided": {"value": "keep", "on": day(3)} if number == 1 else None,
        "can_email": None,
        "facts": {},
        "sightings": [],
    }


def documents() -> dict[str, Any]:
    """Return what the extension finds in its storage."""
    past = [{"from": 0, "days": [at // 2, at // 2], "end": "left", "on": day(at)} for at in range(LEFT)]
    waiting = [{"from": 0, "days": [10 * at] * 2, "end": "open", "on": None} for at in range(OPEN)]
    return {
        "agreement": {"version": 1, "text": 2},
        "journal": {"version": 3, "entries": [withdrawn(at, name) for at, name in enumerate(NAMES)]},
        "outcomes": {"version": 1, "past": past, "present": waiting},
        "order": {"version": 1, "runs": [], "count": OPEN + 2},
        **{f"person:open-{number}": open_person(number) for number in range(OPEN)},
    }


def keep(driver: Chrome) -> None:
    """Put it all in place; a page of the extension must be shown."""
    driver.execute_async_script(KEEP, documents())
