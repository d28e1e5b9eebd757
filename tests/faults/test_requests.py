"""A script of the page asks the site's servers to withdraw, without a click: the browser refuses."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import SITE, Browser
from tests.e2e.parts import ask_background, stop_background
from tests.e2e.sent_page import notice, press_in_dialog, press_withdraw
from tests.e2e.waiting import wait_until
from tests.faults.ledger import note, note_limit
from tests.faults.requests import WITHDRAWALS
from tests.faults.ways import send
from tests.replica.server import Replica

SDUI = WITHDRAWALS["sdui"]
RULES = "chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)"
WAYS_OPEN = """
chrome.declarativeNetRequest.getSessionRules().then(
  (rules) => rules.filter(({action}) => action.type === "allow").length)
"""


@pytest.fixture
def guarded(sent: Chrome, browser: Browser) -> Chrome:
    """Open the Sent page and wait until the browser has its rules."""
    wait_until(lambda: ask_background(browser, RULES), "the rules")
    return sent


def test_the_rules_hold_while_the_background_sleeps(
    guarded: Chrome, browser: Browser, replica: Replica
) -> None:
    stop_background(browser)
    send(guarded, [SDUI])
    note("fetch, while the background is stopped", 10, replica.people_withdrawn, 0)


def test_after_a_withdrawal_the_way_is_closed_again(guarded: Chrome, replica: Replica) -> None:
    press_withdraw(guarded, "Marcus Bell")
    press_in_dialog(guarded, "Withdraw")
    notice(guarded)
    wait_until(lambda: len(replica.withdrawals) == 1, "the user's own")
    guarded.execute_async_script("setTimeout(arguments[0], 4000)")
    send(guarded, [SDUI])
    note("fetch, after a withdrawal by hand", 11, replica.people_withdrawn, 1)


def test_after_a_cancelled_dialog_the_way_is_closed_again(
    guarded: Chrome, browser: Browser, replica: Replica
) -> None:
    press_withdraw(guarded, "Marcus Bell")
    press_in_dialog(guarded, "Cancel")
    wait_until(lambda: ask_background(browser, WAYS_OPEN) == 0, "the way is closed")
    send(guarded, [SDUI])
    note("fetch, after a cancelled dialog", 10, replica.people_withdrawn, 0)


def test_another_tab_is_closed_whatever_the_budget(guarded: Chrome, replica: Replica) -> None:
    first = guarded.current_window_handle
    guarded.switch_to.new_window("tab")
    guarded.get(f"{SITE}/feed/")
    second = guarded.current_window_handle
    # The batch's address also accepts and ignores, so elsewhere it is left alone.
    every = [request for way, request in WITHDRAWALS.items() if way != "batch"]
    made = send(guarded, every)
    note("fetch, on another page, nothing withdrawn yet", made, replica.people_withdrawn, 0)
    guarded.switch_to.window(first)
    press_withdraw(guarded, "Marcus Bell")
    press_in_dialog(guarded, "Withdraw")
    notice(guarded)
    guarded.switch_to.window(second)
    replica.hits.clear()
    made = send(guarded, every)
    note("fetch, on another page once the budget is spent", made, replica.people_withdrawn, 0)


def test_a_batch_on_another_page_is_left_alone_and_counted_as_what_it_is(
    guarded: Chrome, replica: Replica
) -> None:
    guarded.get(f"{SITE}/feed/")
    made = send(guarded, [WITHDRAWALS["batch"]], rounds=1)
    note_limit(
        "a batch request on another page (accepting shares its address)", made, replica.people_withdrawn
    )


def test_a_page_that_was_left_leaves_no_rule(guarded: Chrome, browser: Browser) -> None:
    guarded.get(f"{SITE}/feed/")
    wait_until(lambda: ask_background(browser, RULES) == 0, "no rule is left")
