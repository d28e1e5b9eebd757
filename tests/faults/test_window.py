"""What a script of the page can send beside the user's own withdrawal: an accepted limit, measured."""

from __future__ import annotations

import time

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import press_in_dialog, press_withdraw
from tests.e2e.waiting import PATIENCE, wait_until
from tests.faults.ledger import note, note_limit
from tests.faults.requests import WITHDRAWALS
from tests.faults.rows import SAID
from tests.replica.server import Replica

SDUI = WITHDRAWALS["sdui"]
RULES = "chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)"
SEND_ALL_THE_TIME = """
const [path] = arguments;
window.sent = 0;
window.sending = setInterval(() => {
  window.sent += 1;
  fetch(path, {method: "POST", body: "a script's"}).catch(() => null);
}, 50);
"""
STOP = "clearInterval(window.sending); return window.sent"
WINDOW_CLOSES_WITHIN = 5
"""Seconds from the user's own request on."""


@pytest.fixture
def guarded(sent: Chrome, browser: Browser) -> Chrome:
    """Open the Sent page and wait until the browser has its rules."""
    wait_until(lambda: ask_background(browser, RULES), "the rules")
    return sent


def pause(driver: Chrome, ms: int) -> None:
    driver.execute_async_script("setTimeout(arguments[1], arguments[0])", ms)


def confirm(driver: Chrome, replica: Replica) -> None:
    """Press the dialog's button, again where the page was too busy for the press: it says so then."""
    until = time.monotonic() + PATIENCE
    while not replica.withdrawals and time.monotonic() < until:
        press_in_dialog(driver, "Withdraw")
        pause(driver, 1000)
    assert replica.withdrawals, "the user's press never led to a request"


def test_a_script_that_asks_all_the_time(guarded: Chrome, replica: Replica) -> None:
    guarded.execute_script(SEND_ALL_THE_TIME, SDUI[1])
    pause(guarded, 1000)
    before = int(guarded.execute_script("return window.sent"))
    note("fetch, every 50 ms before the user's press", before, replica.people_withdrawn, 0)
    press_withdraw(guarded, "Marcus Bell")
    confirm(guarded, replica)
    pause(guarded, WINDOW_CLOSES_WITHIN * 1000)
    during = len(replica.withdrawals)
    pause(guarded, 1000)
    made = int(guarded.execute_script(STOP))
    assert len(replica.withdrawals) == during, "the way is closed again"
    # The first request takes the way that the user's press opened, whoever sends it, and counts.
    others = [hit for hit in replica.withdrawals if hit.body == "a script's"]
    note_limit(
        "fetch, every 50 ms from a second before the press to 6 s after the withdrawal",
        made,
        replica.people_withdrawn,
        allowed=1,
    )
    SAID.append(f"a script that asks every 50 ms: {len(others)} of {during} that passed were its own")
