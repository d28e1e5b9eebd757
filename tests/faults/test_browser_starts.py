"""A page that is there when the browser starts, opened or restored, is guarded and drawn as any other."""

from __future__ import annotations

from contextlib import suppress
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from tests.breadth import some
from tests.e2e.browser import SENT, Browser, chromium
from tests.e2e.consent import grant_consent
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw, rows
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.programs import ASK_EVERYBODY, CLICK_THROUGH, run
from tests.replica.server import Replica

STARTS: dict[str, dict[str, Any]] = {"opened": {}, "restored": {"session": {"restore_on_startup": 1}}}
"""A tab is opened the moment that the browser answers, or the one that was open is restored."""
WELCOMED = """chrome.tabs.query({}).then((all) =>
  all.filter(({url, pendingUrl}) => `${pendingUrl} ${url}`.includes("/welcome/")).length)"""
NOTICE = ".notice:popover-open"
READ_WITHIN = 10
"""Seconds after which a person who saw nothing happen presses again."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "budget"),
    some(product(STARTS, ["reserved", "spent"])),
)
def test_a_page_opened_while_the_browser_starts(
    start: str, budget: str, extension: Path, replica: Replica, tmp_path: Path
) -> None:
    spent = budget == "spent"
    welcomed = 2 if start == "restored" else 1
    with chromium(replica.port, extension, tmp_path) as browser:
        grant_consent(browser)
        open_sent(browser.driver)
        wait_for_verdicts(browser.driver, 10)
        if spent:
            withdraw(browser, "Marcus Bell")
        else:
            press_withdraw(browser.driver, "Marcus Bell")
            wait_until(lambda: journal_states(browser) == [("Marcus Bell", "reserved")], "the reservation")
    arrived = len(replica.withdrawals)
    assert arrived == (1 if spent else 0)
    replica.options.untrusted_clicks = True
    with chromium(replica.port, extension, tmp_path, **STARTS[start]) as browser:
        driver = browser.driver
        if start == "opened":
            driver.get(SENT)
        # The extension is new to this browser at each start: the welcome page opens, in front of all else.
        wait_until(lambda: ask_background(browser, WELCOMED) == welcomed, "the welcome page")
        wait_until(lambda: in_sent_tab(browser), "the Sent page")
        driver.execute_cdp_cmd("Page.bringToFront", {})
        wait_until(lambda: rows(driver), "its rows")
        wait_for_verdicts(driver, 10)
        run(driver, CLICK_THROUGH + ASK_EVERYBODY)
        assert len(replica.withdrawals) == arrived
        if not spent:
            # The reservation of a tab that ended with the browser holds nobody.
            withdraw(browser, "Marcus Bell")
        assert len(replica.withdrawals) == 1

        def held() -> bool:
            """Press once more where the page moved under the hand."""
            press_withdraw(driver, "Jonas Lindqvist")
            with suppress(AssertionError):
                return bool(wait_until(lambda: inside_shadows(driver, NOTICE), "the notice", READ_WITHIN))
            return False

        wait_until(held, "the limits hold the next one")


def withdraw(browser: Browser, name: str) -> None:
    press_withdraw(browser.driver, name)
    press_in_dialog(browser.driver, "Withdraw")
    assert notice(browser.driver).endswith("withdrawn.")
    wait_until(lambda: journal_states(browser) == [(name, "withdrawn")], "the journal's entry")


def in_sent_tab(browser: Browser) -> bool:
    for handle in browser.driver.window_handles:
        browser.driver.switch_to.window(handle)
        if browser.driver.current_url == SENT:
            return True
    return False
