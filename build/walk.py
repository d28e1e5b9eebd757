"""The main journey of a user, walked in a real browser and told step by step."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from selenium.webdriver import Chrome, Keys
from selenium.webdriver.remote.webelement import WebElement

import pycore
from pycore.cli.table import advice_table
from tests.e2e.browser import Browser
from tests.e2e.card import OPEN_CARD, unfold
from tests.e2e.panel import keys, open_panel, wait_for_labels
from tests.e2e.pictures import picture
from tests.e2e.sent_page import dialog, notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows, said, wait_for_verdicts
from tests.e2e.sorting import asked, shown
from tests.e2e.waiting import wait_until
from tests.replica.people import people_as_readings
from tests.replica.server import Replica

FIRST_ROWS = 10

HELD = ".notice:popover-open"


class WalkError(Exception):
    """What did not go as it should."""


def walk(browser: Browser, replica: Replica) -> None:
    """Walk through the Sent page; raises ``WalkError`` or ``AssertionError`` where a step fails."""
    driver = browser.driver
    invitations = _invitations(replica)
    advice = _advice_natively(invitations)
    _badges(driver, invitations, advice)
    _card_and_answer(driver, advice)
    _two_withdrawals(driver, replica, advice)
    _panel(browser)
    print(f"\nWhat the core says of the first {FIRST_ROWS}, the badges said the same:\n")
    print(advice_table(invitations, advice))


def _invitations(replica: Replica) -> list[dict[str, Any]]:
    readings = people_as_readings(replica.people[:FIRST_ROWS])
    return [{**reading, "id": reading["name"]} for reading in readings]


def _advice_natively(invitations: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Ask the same core outside of the browser, to know what the page must show."""
    today = dt.datetime.now().astimezone().date().isoformat()
    request = {"kind": "advise", "today": today, "locale": "en", "invitations": invitations}
    reply = json.loads(pycore.answer(json.dumps(request)))
    advice: list[dict[str, Any]] = reply["advice"]
    return advice


def _badges(driver: Chrome, invitations: list[dict[str, Any]], advice: list[dict[str, Any]]) -> None:
    open_sent(driver)
    shown = wait_for_verdicts(driver, FIRST_ROWS)
    names = [invitation["name"] for invitation in invitations]
    expected = list(zip(names, [each["verdict"] for each in advice], strict=True))
    _require(shown == expected, f"the badges say {shown}, the core {expected}")
    _tell(f"{FIRST_ROWS} invitations, {FIRST_ROWS} badges", driver, "1-badges")


def _card_and_answer(driver: Chrome, advice: list[dict[str, Any]]) -> None:
    """Open a card and answer its question with the first choice that changes the verdict."""
    place, text, verdict = next(
        (place, choice["text"], other["verdict"])
        for place, each in enumerate(advice)
        if (question := each["question"])
        for choice in question["choices"]
        for other in each["unless"]
        if other.get("change") == {question["fact"]: choice["value"]}
    )
    asked = advice[place]
    badges = inside_shadows(driver, ".badge")
    badges[place].click()
    card = wait_until(lambda: inside_shadows(driver, OPEN_CARD), "the card")[0]
    _tell(f"{asked['id']}. {asked['summary']}", driver, "2-card")
    for side in ("because", "despite"):
        print("".join(f"    {side}: {reason['text']}\n" for reason in asked[side]), end="")
    _button(card, text).click()
    wait_until(lambda: said(driver)[place] == (asked["id"], verdict), f"the verdict {verdict}")
    question = asked["question"]["text"]
    _tell(f"“{question}” “{text}”, and it is: {_plain(verdict)}", driver, "3-answered")
    inside_shadows(driver, OPEN_CARD)[0].send_keys(Keys.ESCAPE)
    wait_until(lambda: not inside_shadows(driver, OPEN_CARD), "the card has closed")


def _two_withdrawals(driver: Chrome, replica: Replica, advice: list[dict[str, Any]]) -> None:
    """Withdraw one invitation with a message copied, then see that the next one is held."""
    first, second = [each["id"] for each in advice if each["verdict"] == "withdraw"][:2]
    press_withdraw(driver, first)
    dialog(driver)
    copy = wait_until(lambda: inside_shadows(driver, ".help [data-key=copy]"), "the drafts")[0]
    unfold(driver, ".help", "message")
    copy.click()
    status = ".help .drafts [role=status]"
    done = wait_until(lambda: inside_shadows(driver, status)[0].text, "the copy")
    draft = inside_shadows(driver, ".help textarea")[0].get_attribute("value")
    _require(done == "Copied", f"the draft could not be copied: {done}")
    _tell(f"A message for {first}, copied: “{_plain(draft or '')}”", driver, "4-dialog")
    press_in_dialog(driver, "Withdraw")
    _tell(f"The page says: {notice(driver)}", driver, "5-withdrawn")
    press_withdraw(driver, second)
    held = wait_until(lambda: inside_shadows(driver, HELD), "the pace's notice")[0]
    _tell(f"{second} at once after that is held: {_plain(held.text)}", driver, "6-held")
    count = len(replica.withdrawals)
    _require(count == 1, f"{count} withdrawals reached the site, not 1")


def _panel(browser: Browser) -> None:
    """See the same people in the side panel, and answer there once for all who share something."""
    driver = open_panel(browser, "#list")
    wait_for_labels(driver)
    here = driver.find_element("css selector", ".seg [aria-pressed=true]").text
    _tell(f"The side panel lists whose invitation was seen: {_plain(here)}", driver, "7-panel")
    driver.get(browser.extension_page("panel/panel.html#sort"))
    first = asked(driver)
    _tell(f"It asks, to be answered by one key: {_plain(first['question'])}", driver, "8-sort-out")
    keys(driver, "1")
    told = wait_until(lambda: shown(driver)["told"], "what the answer led to")
    _tell(f"One key: {_plain(told)}", driver, "9-answered-by-key")


def _require(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - it reads as a sentence
    if not holds:
        raise WalkError(otherwise)


def _button(card: WebElement, text: str) -> WebElement:
    return next(each for each in card.find_elements("css selector", "button") if each.text == text)


def _plain(text: str) -> str:
    return " ".join(text.replace("_", " ").split())


def _tell(what: str, driver: Chrome, name: str) -> None:
    picture(driver, name)
    print(f"- {what}", flush=True)
