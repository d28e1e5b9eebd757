"""Two tabs share one budget."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"

type Tabs = tuple[Chrome, str, str]


@pytest.fixture
def tabs(sent: Chrome) -> Tabs:
    """Open the Sent page in a second tab, which is the one in sight; return the handles of both."""
    first = sent.current_window_handle
    sent.switch_to.new_window("tab")
    open_sent(sent)
    wait_for_verdicts(sent, 10)
    return sent, first, sent.current_window_handle


def test_a_withdrawal_in_one_tab_holds_the_other(tabs: Tabs, replica: Replica) -> None:
    driver, first, second = tabs
    driver.switch_to.window(first)
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")
    notice(driver)
    driver.switch_to.window(second)
    press_withdraw(driver, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(driver, NOTICE), "the other tab is held")
    stays(lambda: len(replica.withdrawals) == 1, "one withdrawal and no more")


def test_a_reservation_in_one_tab_holds_the_other_until_it_is_given_back(
    tabs: Tabs, replica: Replica
) -> None:
    driver, first, second = tabs
    press_withdraw(driver, "Jonas Lindqvist")
    driver.switch_to.window(first)
    press_withdraw(driver, "Marcus Bell")
    wait_until(lambda: inside_shadows(driver, NOTICE), "the first tab is held meanwhile")
    driver.switch_to.window(second)
    press_in_dialog(driver, "Cancel")
    driver.switch_to.window(first)
    driver.refresh()
    wait_for_verdicts(driver, 10)
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")
    assert notice(driver) == "Invitation to Marcus withdrawn."
    assert len(replica.withdrawals) == 1
