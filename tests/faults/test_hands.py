"""Presses that the browser takes for a hand's, as fast as a machine can, from many tabs: the budget holds."""

from __future__ import annotations

import time

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.e2e.browser import Browser
from tests.e2e.parts import stop_background
from tests.e2e.sent_page import OPEN_DIALOG, dialog, notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.faults.ledger import note
from tests.replica.server import Replica

TABS = 20


def press_what_there_is(driver: Chrome) -> int:
    """Press every control and every confirm button once; return how many were pressed."""
    pressed = 0
    for selector in (f"{OPEN_DIALOG} button[componentkey]", "main [role=listitem] a[aria-disabled]"):
        for node in driver.find_elements(By.CSS_SELECTOR, selector)[:4]:
            try:
                node.click()
                pressed += 1
            except WebDriverException:
                continue  # covered by a dialog, or gone
    return pressed


@pytest.mark.slow
def test_webdriver_as_fast_as_it_can(sent: Chrome, replica: Replica) -> None:
    until = time.monotonic() + 20
    pressed = 0
    while time.monotonic() < until:
        pressed += press_what_there_is(sent)
    assert pressed > 10
    note("trusted clicks by WebDriver for 20 s", pressed, replica.people_withdrawn, 1)


@pytest.mark.long
def test_twenty_tabs_at_once(browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    handles = []
    for _ in range(TABS):
        driver.switch_to.new_window("tab")
        open_sent(driver)
        handles.append(driver.current_window_handle)
    wait_for_verdicts(driver, 10)
    pressed = 0
    for _ in range(2):
        for handle in handles:
            driver.switch_to.window(handle)
            pressed += press_what_there_is(driver)
    note(f"trusted clicks in {TABS} tabs", pressed, replica.people_withdrawn, 1)


def test_the_background_stopped_before_each_step(sent: Chrome, browser: Browser, replica: Replica) -> None:
    stop_background(browser)
    press_withdraw(sent, "Marcus Bell")
    dialog(sent)
    stop_background(browser)
    # Stopped in the middle of its answer, it asks for a second press, and never for more.
    press_in_dialog(sent, "Withdraw")
    sent.execute_async_script("setTimeout(arguments[0], 2000)")
    if not replica.withdrawals:
        press_in_dialog(sent, "Withdraw")
    assert notice(sent) == "Invitation to Marcus withdrawn."
    stop_background(browser)
    sent.refresh()  # wakes it
    wait_for_verdicts(sent, 10)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the journal's entry")
    press_withdraw(sent, "Jonas Lindqvist")
    stays(lambda: len(replica.withdrawals) == 1, "the second one is held")
    note("the background stopped before each step", 2, replica.people_withdrawn, 1)
