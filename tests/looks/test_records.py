"""The panel's history and pictures."""

from __future__ import annotations

import datetime as dt
from typing import Any

from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.consenting import FORGET
from tests.e2e.waiting import wait_until
from tests.looks import variants
from tests.looks.conftest import Show, keep_stored
from tests.looks.people import LONG
from tests.looks.stored import DAY, entry, settings
from tests.looks.variants import Variant

PANEL = 380
LIGHT = Variant("light", width=PANEL)
DARK_GERMAN = Variant("narrow-de", scheme="dark", width=variants.NARROW, locale="de")
FORCED = Variant("forced", forced=True, scheme="dark", width=PANEL)
ZOOMED_FRENCH = Variant("zoomed-fr", width=PANEL, zoom=2, locale="fr")


def _noon() -> dt.datetime:
    today = dt.datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
    return today - dt.timedelta(days=(today.weekday() + 4) % 7 + 1)


NOON = _noon()
"""What is drawn depends on the day of the week: so it is always the last Wednesday that has passed."""
FREEZE = """
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...parts) { super(...(parts.length > 0 ? parts : [NOW])); }
  static now() { return NOW; }
};
"""


def freeze(driver: Chrome) -> int:
    """Let every page live at one moment; return it in epoch milliseconds."""
    now = int(NOON.timestamp() * 1000)
    source = FREEZE.replace("NOW", str(now))
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})
    return now


def day(ago: int) -> str:
    return (NOON.date() - dt.timedelta(days=ago)).isoformat()


def journal(now: int) -> dict[str, Any]:
    """Return nine withdrawals, of which one is due and one was made past a hold."""
    entries = [entry(at, now - (26 - 3 * at) * DAY) | {"remind_at": None} for at in range(9)]
    entries[0] |= {"remind_at": now - DAY}
    entries[7] |= {"name": LONG, "copied": True, "override": "They asked me on the phone to take it back."}
    return {"version": 2, "entries": entries}


def person(number: int) -> dict[str, Any]:
    """Return somebody whose invitation is open, whose action the age alone does not decide."""
    ago = 7 * number
    facts = {"relationship": "known"} if number % 4 == 0 else {"purpose": ("current", "none")[number % 2]}
    told = {fact: {"value": value, "source": "told", "on": day(number)} for fact, value in facts.items()}
    return {
        "version": 1,
        "name": f"Person {number}",
        "headline": None,
        "note": None,
        "profile_url": None,
        "sent_text": "Sent some time ago",
        "sent_on": day(ago),
        "sent_between": None,
        "first_seen_on": day(ago),
        "seen_on": day(0),
        "missed": None,
        "gone": None,
        "decided": None,
        "can_email": None,
        "facts": told,
        "sightings": [],
    }


def withdrawn(name: str) -> dict[str, Any]:
    """Return somebody who was withdrawn from and is still known."""
    headline = f"{name.split(maxsplit=1)[0]}, Head of Data in the Northern Region"
    return person(9) | {"name": name, "headline": headline, "gone": {"on": day(1), "end": "withdrawn"}}


def kept(now: int) -> dict[str, Any]:
    """Return what somebody has who has used the extension for two months."""
    past = [{"from": 0, "days": [at // 2] * 2, "end": "left", "on": day(2 * at)} for at in range(24)]
    waiting = [{"from": 0, "days": [7 * at] * 2, "end": "open", "on": None} for at in range(36)]
    withdrew = [{"from": 0, "days": [62, 62], "end": "withdrawn", "on": day(1)}] * 4
    return {
        "agreement": {"version": 1, "text": 2},
        "journal": journal(now),
        "outcomes": {"version": 1, "past": past, "present": waiting + withdrew},
        **{f"person:open-{number}": person(number) for number in range(36)},
        **{f"person:{each['id']}": withdrawn(each["name"]) for each in journal(now)["entries"][2:6]},
    }


@variants.each(LIGHT, DARK_GERMAN, slow=(FORCED, ZOOMED_FRENCH))
def test_history_and_pictures(variant: Variant, show: Show, browser: Browser) -> None:
    album = show(variant)
    driver = album.driver
    driver.execute_async_script(FORGET)
    keep_stored(driver, settings=settings(variant), **kept(freeze(driver)))
    variant.wear(driver, 1600)
    driver.get(browser.extension_page("panel/panel.html#history"))
    second = wait_until(lambda: driver.find_elements("css selector", ".past [aria-expanded]"), "the history")[
        1
    ]
    second.click()
    album.take("history", driver.find_element("id", "view"), margin=0)
    album.ask_axe("history")
    driver.get(browser.extension_page("panel/panel.html#pictures"))
    wait_until(lambda: len(driver.find_elements("css selector", ".plot text")) > 20, "the drawings")
    wait_until(lambda: not driver.find_elements("css selector", ".c-unknown"), "all advice")
    driver.find_elements("css selector", ".astable summary")[0].click()
    # No picture is kept: what the advice says of a person, and so the drawing, changes with the day.
    album.ask_axe("pictures")
    assert album.complaints == []
