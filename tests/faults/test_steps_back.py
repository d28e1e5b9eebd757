"""Where the page cannot be read any more, the network rules step back, and the icon says so."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.e2e.browser import SITE, Browser
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import (
    OPEN_DIALOG,
    bring_into_sight,
    notice,
    open_sent,
    press_in_dialog,
    press_withdraw,
)
from tests.e2e.shadows import badges, inside_shadows, wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.faults.events import EVERY_100_MS
from tests.faults.ledger import note
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
BREAKS = {
    "the column lost its name": """
      const column = document.querySelector("main [data-testid=lazy-column]");
      column.dataset.testid = "other";""",
    "the rows lost their roles": """
      for (const row of document.querySelectorAll("main [role=listitem]")) row.removeAttribute("role");""",
}
ONE_ROW = """
const row = document.querySelector("main [role=listitem]");
row.querySelector("p").remove();
row.querySelector("a[aria-disabled]").setAttribute("aria-label", "Withdraw");
"""
"""Nothing but its link and its picture says by then whose it is."""
ROWS = "main [role=listitem] a[aria-disabled]"
MEND = 'document.querySelector("main [data-testid=other]").dataset.testid = "lazy-column"'
RULES = "chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)"
TITLE = "chrome.tabs.query({active: true}).then(([{id}]) => chrome.action.getTitle({tabId: id}))"
ICON = "chrome.tabs.query({active: true}).then(([{id}]) => chrome.action.getBadgeText({tabId: id}))"


@pytest.fixture
def guarded(sent: Chrome, browser: Browser) -> Chrome:
    """Open the Sent page and wait until the browser has its rules."""
    wait_until(lambda: ask_background(browser, RULES), "the rules")
    return sent


@pytest.mark.parametrize("what", BREAKS)
def test_the_rules_step_back_and_the_icon_says_so(what: str, guarded: Chrome, browser: Browser) -> None:
    guarded.execute_script(BREAKS[what])
    wait_until(lambda: ask_background(browser, RULES) == 0, "the rules are gone")
    wait_until(lambda: ask_background(browser, ICON) == "?", "the icon says so")
    assert str(ask_background(browser, TITLE)).endswith("still count towards your limits.")


def lose_one_row(driver: Chrome) -> None:
    """Have one row that is not understood, and wait until the bar says so."""
    driver.execute_script(ONE_ROW)
    bar = wait_until(lambda: inside_shadows(driver, ".unread"), "the bar")[0]
    wait_until(lambda: bar.text == "1 could not be read", "the bar counts it")


def test_one_row_that_is_not_understood_costs_only_itself(guarded: Chrome, browser: Browser) -> None:
    lose_one_row(guarded)
    assert len(badges(guarded)) == 9
    stays(lambda: ask_background(browser, RULES) > 0, "the rules stay")
    assert ask_background(browser, ICON) == "", "and the icon is quiet"


def test_a_withdrawal_from_a_row_that_is_not_understood_is_guarded_and_counts(
    guarded: Chrome, browser: Browser, replica: Replica
) -> None:
    lose_one_row(guarded)
    [control, *_] = guarded.find_elements(By.CSS_SELECTOR, ROWS)
    bring_into_sight(guarded, control)
    control.click()
    press_in_dialog(guarded, "Withdraw")
    assert notice(guarded) == "Invitation to Amara withdrawn."
    wait_until(lambda: journal_states(browser) == [("amara-okafor", "withdrawn")], "by its link")
    press_withdraw(guarded, "Marcus Bell")
    wait_until(lambda: inside_shadows(guarded, NOTICE), "the next one is held")
    assert len(replica.withdrawals) == 1


def click_every_100_ms(driver: Chrome, rows: str) -> int:
    clicks: int = driver.execute_async_script(EVERY_100_MS, 1, rows, f"{OPEN_DIALOG} button")
    return clicks


def open_for_scripts(browser: Browser, replica: Replica) -> Chrome:
    replica.options.untrusted_clicks = True
    open_sent(browser.driver)
    wait_for_verdicts(browser.driver, 10)
    wait_until(lambda: ask_background(browser, RULES), "the rules")
    return browser.driver


def test_clicks_on_all_rows_are_watched_where_one_is_not_understood(
    browser: Browser, replica: Replica
) -> None:
    driver = open_for_scripts(browser, replica)
    lose_one_row(driver)
    made = click_every_100_ms(driver, ROWS)
    note("one row not readable: all rows, every 100 ms", made, replica.people_withdrawn, 0)


def test_where_no_row_is_understood_a_scripted_confirm_is_stopped(browser: Browser, replica: Replica) -> None:
    driver = open_for_scripts(browser, replica)
    driver.execute_script(BREAKS["the column lost its name"])
    wait_until(lambda: ask_background(browser, ICON) == "?", "the icon says so")
    made = click_every_100_ms(driver, ROWS)
    note("no row readable: rows and dialogs, every 100 ms", made, replica.people_withdrawn, 0)


def test_the_sites_own_button_works_then(guarded: Chrome, browser: Browser, replica: Replica) -> None:
    guarded.execute_script(BREAKS["the column lost its name"])
    wait_until(lambda: ask_background(browser, RULES) == 0, "the rules are gone")
    press_withdraw(guarded, "Marcus Bell")
    press_in_dialog(guarded, "Withdraw")
    wait_until(lambda: replica.withdrawals or inside_shadows(guarded, NOTICE), "the request, or words")
    if not replica.withdrawals:  # the row's press was not known as one, so nothing was reserved for it yet
        press_in_dialog(guarded, "Withdraw")
    assert notice(guarded) == "Invitation to Marcus withdrawn."
    assert len(replica.withdrawals) == 1
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "it is counted")


def test_a_page_that_can_be_read_again_is_guarded_again(guarded: Chrome, browser: Browser) -> None:
    guarded.execute_script(BREAKS["the column lost its name"])
    wait_until(lambda: ask_background(browser, ICON) == "?", "the icon says so")
    guarded.execute_script(MEND)
    wait_until(lambda: ask_background(browser, RULES), "the rules are back")
    wait_until(lambda: ask_background(browser, ICON) == "", "the icon is quiet again")


def test_another_page_of_the_site_is_no_reason_to_say_so(guarded: Chrome, browser: Browser) -> None:
    link = guarded.find_element(By.CSS_SELECTOR, f"#root > header a[href='{SITE}/feed/']")
    link.click()
    wait_until(lambda: ask_background(browser, RULES) == 0, "no rule is left")
    wait_until(lambda: ask_background(browser, ICON) == "", "the icon is quiet")
    stays(lambda: ask_background(browser, ICON) == "", "and stays so")
