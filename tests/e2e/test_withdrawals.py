"""A person withdraws invitations by hand; scripts try to; what the server gets to see."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome, Keys
from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT, Browser
from tests.e2e.parts import stop_background
from tests.e2e.sent_page import (
    OPEN_DIALOG,
    control,
    dialog,
    notice,
    open_sent,
    press_in_dialog,
    press_withdraw,
)
from tests.e2e.shadows import inside_shadows, texts_inside, wait_for_verdicts
from tests.e2e.storage import facts_stored, journal_states
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
DAY = "Withdrawn in the last 24 hours: 0 of 10 Does the other person notice?"


def no_dialog(driver: Chrome) -> bool:
    return not driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG)


def test_one_withdrawal_by_hand_is_one_request_and_one_journal_entry(
    sent: Chrome, browser: Browser, replica: Replica
) -> None:
    press_withdraw(sent, "Marcus Bell")
    press_in_dialog(sent, "Withdraw")
    assert notice(sent) == "Invitation to Marcus withdrawn."
    assert [hit.withdraws_by for hit in replica.withdrawals] == ["sdui"]
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the journal's entry")


def test_the_next_one_is_held_and_says_why(sent: Chrome, replica: Replica) -> None:
    press_withdraw(sent, "Marcus Bell")
    press_in_dialog(sent, "Withdraw")
    notice(sent)
    press_withdraw(sent, "Jonas Lindqvist")
    said = wait_until(lambda: inside_shadows(sent, NOTICE), "the notice")[0]
    assert said.text
    stays(lambda: no_dialog(sent) and sent.current_url == SENT, "nothing opens")
    assert len(replica.withdrawals) == 1


def theme(driver: Chrome) -> str | None:
    return inside_shadows(driver, ".ours:has(.above)")[0].get_attribute("data-theme")


def test_the_one_question_is_asked_in_the_dialog_and_turns_the_advice_there(
    sent: Chrome, browser: Browser, replica: Replica
) -> None:
    press_withdraw(sent, "Elena Vasquez-Ortiz")
    opened = dialog(sent)
    label = wait_until(lambda: inside_shadows(sent, ".above h2"), "the advice")[0].text
    assert label == "Withdraw?"
    assert not inside_shadows(sent, ".above .main"), "the question stands in its place"
    assert texts_inside(sent, ".below p")[-1] == DAY
    before = theme(sent)
    sent.execute_script("document.documentElement.style.colorScheme = 'dark'")
    wait_until(lambda: theme(sent) != before, "the theme is followed")
    inside_shadows(sent, ".above [data-key='tell:purpose:current']")[0].click()
    wait_until(lambda: "Write first" in texts_inside(sent, ".above h2")[:1], "the advice turns")
    [facts] = facts_stored(browser)
    assert facts["purpose"]["value"] == "current"
    leave = inside_shadows(sent, ".above .main")[0]
    confirm = opened.find_element(By.CSS_SELECTOR, "button[componentkey]")
    end = leave.rect["y"] + leave.rect["height"]
    assert end <= confirm.rect["y"], "nothing of ours lies over the site's buttons"
    leave.send_keys(Keys.ENTER)
    wait_until(lambda: no_dialog(sent) and not journal_states(browser), "the reservation is given back")
    assert replica.withdrawals == []


def test_cancelling_costs_nothing(sent: Chrome, browser: Browser, replica: Replica) -> None:
    press_withdraw(sent, "Marcus Bell")
    press_in_dialog(sent, "Cancel")
    wait_until(lambda: not journal_states(browser), "the reservation is given back")
    press_withdraw(sent, "Jonas Lindqvist")
    press_in_dialog(sent, "Withdraw")
    assert notice(sent) == "Invitation to Jonas withdrawn."
    assert len(replica.withdrawals) == 1


def test_a_refused_withdrawal_is_told_from_a_done_one(
    sent: Chrome, browser: Browser, replica: Replica
) -> None:
    replica.options.withdraw_status = 500
    press_withdraw(sent, "Marcus Bell")
    press_in_dialog(sent, "Withdraw")
    assert notice(sent).startswith("Sorry")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "failed")], "the journal")


@pytest.mark.parametrize("honoured", [False, True])
def test_a_scripts_click_is_stopped(browser: Browser, replica: Replica, *, honoured: bool) -> None:
    replica.options.untrusted_clicks = honoured
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    driver.execute_script("arguments[0].click()", control(driver, "Marcus Bell"))
    stays(lambda: no_dialog(driver) and driver.current_url == SENT, "nothing happens")
    press_withdraw(driver, "Marcus Bell")
    confirm = dialog(driver).find_element(By.CSS_SELECTOR, "button[componentkey]")
    driver.execute_script("arguments[0].click()", confirm)
    stays(lambda: not no_dialog(driver), "the dialog stays")
    assert replica.withdrawals == []


def test_a_stopped_background_loses_no_reservation(sent: Chrome, browser: Browser, replica: Replica) -> None:
    press_withdraw(sent, "Marcus Bell")
    dialog(sent)
    stop_background(browser)
    press_in_dialog(sent, "Withdraw")
    assert notice(sent) == "Invitation to Marcus withdrawn."
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the journal's entry")
    assert len(replica.withdrawals) == 1
