"""Somebody empties the extension's storage between two steps of a withdrawal."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import dialog, press_withdraw
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.hands import confirm, press_anew, stays_held
from tests.faults.ledger import note
from tests.faults.requests import WITHDRAWALS
from tests.faults.ways import send
from tests.replica.server import Replica

STEPS = ["reserved", "withdrawn"]


def empty(browser: Browser, area: str) -> None:
    ask_background(browser, f"chrome.storage.{area}.clear()")


@pytest.mark.parametrize("area", ["local", "session"])
@pytest.mark.parametrize("step", STEPS)
def test_no_count_is_lost(area: str, step: str, sent: Chrome, browser: Browser, replica: Replica) -> None:
    press_withdraw(sent, "Marcus Bell")
    dialog(sent)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "reserved")], "the reservation")
    if step == "reserved":
        empty(browser, area)
    confirm(sent)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the entry")
    if step == "withdrawn":
        empty(browser, area)
    press_anew(sent, "Jonas Lindqvist")
    stays_held(sent, replica, 1)
    note(f"{area} storage emptied when {step}", 2, replica.people_withdrawn, 1)


def test_the_network_rules_outlast_their_notes(sent: Chrome, browser: Browser, replica: Replica) -> None:
    press_withdraw(sent, "Marcus Bell")
    dialog(sent)
    empty(browser, "session")
    confirm(sent)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the entry")
    sent.execute_async_script("setTimeout(arguments[0], 500)")
    send(sent, [WITHDRAWALS["sdui"]])
    note("fetch, after session storage was emptied", 11, replica.people_withdrawn, 1)
