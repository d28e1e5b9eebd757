"""A page that withdraws at the first press, without a dialog: the pace holds there, too."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.generations import MARKUPS
from tests.e2e.shadows import CORE_STARTS_WITHIN, inside_shadows
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

MARKUP = MARKUPS["g1"]
NOTICE = ".notice:popover-open"
ROWS = 40


@pytest.fixture
def page(browser: Browser, replica: Replica) -> Chrome:
    """Open a page without a dialog and wait for its verdicts."""
    driver = browser.driver
    MARKUP.open(driver, replica, at_once=True)
    wait_until(lambda: len(MARKUP.badges_on_the_way(driver)) == ROWS, "the badges", CORE_STARTS_WITHIN)
    return driver


def press_first(browser: Browser, name: str) -> None:
    """Press a control and wait until its withdrawal is reserved."""
    MARKUP.press_withdraw(browser.driver, name)
    wait_until(lambda: inside_shadows(browser.driver, NOTICE), "the notice that asks to wait")
    wait_until(lambda: journal_states(browser) == [(name, "reserved")], "the reservation")


def test_the_first_press_is_held_the_second_withdraws_and_counts(
    page: Chrome, browser: Browser, replica: Replica
) -> None:
    press_first(browser, "Marcus Bell")
    assert replica.withdrawals == []
    MARKUP.press_withdraw(page, "Marcus Bell")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the journal")
    MARKUP.press_withdraw(page, "Jonas Lindqvist")
    stays(lambda: len(replica.withdrawals) == 1, "the next one is held")


def test_a_reservation_lets_only_its_own_row_pass(page: Chrome, browser: Browser, replica: Replica) -> None:
    press_first(browser, "Marcus Bell")
    press_first(browser, "Jonas Lindqvist")
    assert replica.withdrawals == []
    MARKUP.press_withdraw(page, "Jonas Lindqvist")
    wait_until(lambda: journal_states(browser) == [("Jonas Lindqvist", "withdrawn")], "the journal")
    assert len(replica.withdrawals) == 1


def test_a_refused_withdrawal_is_told_from_a_done_one(
    page: Chrome, browser: Browser, replica: Replica
) -> None:
    replica.options.withdraw_status = 500
    press_first(browser, "Marcus Bell")
    MARKUP.press_withdraw(page, "Marcus Bell")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "failed")], "the journal", 40)
