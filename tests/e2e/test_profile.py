"""Withdrawing from a profile: the control that says Pending is guarded and counted as a row of the list."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.e2e.browser import SITE, Browser
from tests.e2e.sent_page import OPEN_DIALOG, dialog, notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.storage import journal_states, stored
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
MARCUS = f"{SITE}/in/marcusbell-growth/"


def no_dialog(driver: Chrome) -> bool:
    return not driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG)


def pending(driver: Chrome, name: str) -> WebElement:
    selector = f'[componentkey$="_pending"][aria-label*="{name}"]'
    return wait_until(lambda: driver.find_elements(By.CSS_SELECTOR, selector), f"Pending of {name}")[0]


@pytest.fixture
def profile(browser: Browser) -> Chrome:
    """Open the profile of somebody who is invited, the extension's allowance known."""
    open_profile(browser.driver)
    return browser.driver


def open_profile(driver: Chrome) -> None:
    driver.get(MARCUS)
    driver.execute_async_script("setTimeout(arguments[0], 1000)")


def withdraw(driver: Chrome, name: str) -> None:
    pending(driver, name).click()
    press_in_dialog(driver, "Withdraw")
    assert notice(driver).endswith("withdrawn.")
    done = '[componentkey$="_withdrawn"]'
    wait_until(lambda: driver.find_elements(By.CSS_SELECTOR, done), "the page shows it")


def test_a_withdrawal_on_a_profile_stands_in_the_journal(
    profile: Chrome, browser: Browser, replica: Replica
) -> None:
    withdraw(profile, "Marcus Bell")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the journal's entry")
    [entry] = stored(browser, "journal")["entries"]
    assert entry["id"] == "marcusbell-growth"
    assert [hit.withdraws_by for hit in replica.withdrawals] == ["sdui"]


def test_the_next_one_is_held_with_the_same_card_here_and_on_the_list(
    profile: Chrome, browser: Browser, replica: Replica
) -> None:
    withdraw(profile, "Marcus Bell")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the outcome is known")
    other = profile.find_element(By.CSS_SELECTOR, '[componentkey$="_pending"]')
    other.click()
    said = wait_until(lambda: inside_shadows(profile, NOTICE), "the notice")[0]
    assert "60" in said.text
    stays(lambda: no_dialog(profile) and profile.current_url == MARCUS, "nothing opens")
    open_sent(profile)
    wait_for_verdicts(profile, 10)
    press_withdraw(profile, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(profile, NOTICE), "held on the list, too")
    assert len(replica.withdrawals) == 1


@pytest.mark.parametrize("how", ["Cancel", "Escape", "left", "reloaded"])
def test_a_dialog_that_is_left_frees(how: str, profile: Chrome, browser: Browser) -> None:
    pending(profile, "Marcus Bell").click()
    opened = dialog(profile)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "reserved")], "the reservation")
    if how == "Cancel":
        press_in_dialog(profile, "Cancel")
    elif how == "Escape":
        opened.send_keys(Keys.ESCAPE)
    elif how == "left":
        profile.get(f"{SITE}/feed/")
    else:
        profile.refresh()
    wait_until(lambda: not journal_states(browser), "the reservation is given back")


def test_somebody_elses_control_beside_the_profile_is_counted_by_name(
    profile: Chrome, browser: Browser
) -> None:
    other = profile.find_element(By.CSS_SELECTOR, 'aside [componentkey$="_pending"]')
    name = other.find_element(By.XPATH, "../../h2").text
    withdraw(profile, name)
    wait_until(lambda: journal_states(browser) == [(name, "withdrawn")], "the journal's entry")
    [entry] = stored(browser, "journal")["entries"]
    assert entry["id"] is None


def test_a_refused_withdrawal_is_told_from_a_done_one(
    profile: Chrome, browser: Browser, replica: Replica
) -> None:
    replica.options.withdraw_status = 500
    pending(profile, "Marcus Bell").click()
    press_in_dialog(profile, "Withdraw")
    assert notice(profile).startswith("Sorry")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "failed")], "the journal")
