"""A tab closed, led away, discarded, crashed or kept for the way back: what it had reserved is given back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT, Browser
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import OPEN_DIALOG, dialog, notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import badges, wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.faults.person import press_until
from tests.faults.programs import ASK_EVERYBODY, CLICK_THROUGH, run
from tests.replica.server import Replica

TABS_OF_SENT = f"""chrome.tabs.query({{}}).then((tabs) => tabs.filter(({{url, pendingUrl}}) =>
  (url ?? pendingUrl) === {SENT!r}).map(({{id, discarded}}) => ({{id, discarded}})))"""
PERSISTED = """
window.addEventListener("pageshow", (event) => { window.wasKept = event.persisted; });
window.sameDocument = true;
"""


WHY_NOT_KEPT = "return JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons)"


def close(browser: Browser) -> None:
    browser.driver.close()


def lead_away(browser: Browser) -> None:
    browser.driver.get("about:blank")


def crash(browser: Browser) -> None:
    handle = browser.driver.current_window_handle
    with pytest.raises(WebDriverException):
        browser.driver.get("chrome://crash")
    assert handle in browser.driver.window_handles


def discard(browser: Browser) -> None:
    driver = browser.driver
    driver.switch_to.new_window("tab")
    [sent] = ask_background(browser, TABS_OF_SENT)
    ask_background(browser, f"chrome.tabs.discard({sent['id']}).then(() => null)")
    assert [each["discarded"] for each in ask_background(browser, TABS_OF_SENT)] == [True]


ENDS: dict[str, Callable[[Browser], None]] = {
    "closed": close,
    "led away": lead_away,
    "crashed": crash,
    "discarded": discard,
}


@pytest.mark.parametrize("end", ENDS)
def test_its_reservation_is_given_back(end: str, browser: Browser) -> None:
    driver = browser.driver
    driver.switch_to.new_window("tab")
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    press_withdraw(driver, "Marcus Bell")
    dialog(driver)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "reserved")], "the reservation")
    ENDS[end](browser)
    driver.switch_to.window(driver.window_handles[0])
    wait_until(lambda: not journal_states(browser), "the reservation is given back")


def test_a_discarded_tab_is_drawn_and_guarded_when_it_comes_back(browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    driver.switch_to.new_window("tab")
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    discard(browser)
    replica.options.untrusted_clicks = True
    [sent] = ask_background(browser, TABS_OF_SENT)
    ask_background(browser, f"chrome.tabs.update({sent['id']}, {{active: true}}).then(() => null)")
    wait_until(lambda: in_sent(driver), "the tab is back")
    wait_for_verdicts(driver, 10)
    run(driver, CLICK_THROUGH + ASK_EVERYBODY)
    assert replica.people_withdrawn == 0
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")
    assert notice(driver).endswith("withdrawn.")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the entry")


def in_sent(driver: Chrome) -> bool:
    for handle in driver.window_handles:
        try:
            driver.switch_to.window(handle)
            if driver.current_url == SENT:
                return True
        except WebDriverException:
            continue  # the discarded one's old handle
    return False


def assert_kept(driver: Chrome) -> None:
    """Assert that the browser has shown the very document again that was left."""
    wait_until(lambda: driver.execute_script("return document.readyState === 'complete'"), "the page")
    why_not = driver.execute_script(WHY_NOT_KEPT)
    assert driver.execute_script("return window.wasKept === true"), f"not kept alive: {why_not}"


def test_a_page_kept_for_the_way_back(browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    replica.options.cache = "bfcache"
    replica.options.untrusted_clicks = True
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    driver.execute_script(PERSISTED)
    driver.get("about:blank")
    driver.back()
    assert_kept(driver)
    wait_until(lambda: len(badges(driver)) == 10, "its badges")
    run(driver, ASK_EVERYBODY)
    assert replica.people_withdrawn == 0
    withdraw_here(driver, browser, replica)
    run(driver, CLICK_THROUGH)
    stays(lambda: len(replica.withdrawals) == 1, "one and no more")


def test_a_page_left_in_its_dialog_and_come_back_to(browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    replica.options.cache = "bfcache"
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    press_withdraw(driver, "Marcus Bell")
    dialog(driver)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "reserved")], "the reservation")
    driver.get("about:blank")
    wait_until(lambda: not journal_states(browser), "nothing is reserved any more")
    driver.back()  # kept alive or loaded anew, as the browser likes
    wait_until(lambda: len(badges(driver)) == 10, "its badges")
    withdraw_here(driver, browser, replica)


def withdraw_here(driver: Chrome, browser: Browser, replica: Replica) -> None:
    """Withdraw one as a person does; what was given back may have to be reserved anew."""
    if not driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG):
        press_withdraw(driver, "Marcus Bell")
    press_until(lambda: replica.withdrawals, lambda: press_in_dialog(driver, "Withdraw"), driver)
    assert notice(driver).endswith("withdrawn.")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the entry")


def test_a_program_in_a_page_kept_for_the_way_back(browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    replica.options.cache = "bfcache"
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    driver.execute_script(PERSISTED)
    run(driver, "addEventListener('pageshow', () => askAll(0, 40));")
    driver.get("about:blank")
    driver.back()
    assert_kept(driver)
    stays(lambda: replica.people_withdrawn == 0, "nothing arrives")
