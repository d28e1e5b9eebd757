"""A page that withdraws at the press, without a dialog: the pace holds there, too, and everything counts."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.generations import MARKUPS
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.faults.person import press_until
from tests.replica.server import Replica

MARKUP = MARKUPS["g1"]
NOTICE = ".notice:popover-open"
ROWS = 40


@pytest.fixture
def page(browser: Browser, replica: Replica) -> Chrome:
    """Open a page without a dialog and wait for its verdicts."""
    driver = browser.driver
    MARKUP.open(driver, replica, at_once=True)
    wait_until(lambda: len(MARKUP.badges_on_the_way(driver)) == ROWS, "the badges")
    return driver


def press(browser: Browser, name: str, state: str) -> None:
    """Press a control, and again where the press outran its reservation, until the journal says it."""

    def is_written() -> bool:
        return journal_states(browser) == [(name, state)]

    press_until(is_written, lambda: MARKUP.press_withdraw(browser.driver, name), browser.driver)


def test_a_press_withdraws_counts_and_holds_the_next(
    page: Chrome, browser: Browser, replica: Replica
) -> None:
    press(browser, "Marcus Bell", "withdrawn")
    MARKUP.press_withdraw(page, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(page, NOTICE), "the notice that holds it")
    stays(lambda: len(replica.withdrawals) == 1, "the next one is held")


def test_a_refused_withdrawal_is_told_from_a_done_one(
    page: Chrome, browser: Browser, replica: Replica
) -> None:
    replica.options.withdraw_status = 500
    press(browser, "Marcus Bell", "failed")
    assert page.execute_script("return document.querySelectorAll('.artdeco-toast-item').length") <= 1
