"""With drawing off nothing is ever drawn, whatever the rest does; a press that is stopped is told."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.parts import ask_background, stop_background
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.settings import open_settings, tick
from tests.e2e.shadows import badges, inside_shadows, wait_for_verdicts
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
HOSTS = """
return [...document.querySelectorAll("div:not([class]):not([id])")].filter((node) => node.shadowRoot).length;
"""


def set_drawing(browser: Browser, *, draw: bool) -> None:
    """Choose on the settings page whether something is drawn."""
    tick(open_settings(browser), "draw_in_page", on=draw)


def hosts(driver: Chrome) -> int:
    count: int = driver.execute_script(HOSTS)
    return count


@pytest.mark.parametrize("engine", ["up", "asleep", "background stopped"])
def test_nothing_is_drawn(engine: str, browser: Browser) -> None:
    set_drawing(browser, draw=False)
    driver = browser.driver
    if engine == "asleep":
        ask_background(browser, "chrome.offscreen.closeDocument().catch(() => 0)")
    if engine == "background stopped":
        stop_background(browser)
    open_sent(driver)
    stays(lambda: hosts(driver) == 0, "nothing of ours is in the page", 4)


def test_a_stopped_press_is_told_all_the_same(browser: Browser, replica: Replica) -> None:
    set_drawing(browser, draw=False)
    driver = browser.driver
    open_sent(driver)
    stays(lambda: hosts(driver) == 0, "nothing of ours is in the page", 1)
    press_withdraw(driver, "Marcus Bell")
    press_in_dialog(driver, "Withdraw")
    assert notice(driver) == "Invitation to Marcus withdrawn."
    assert hosts(driver) == 0
    press_withdraw(driver, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(driver, NOTICE), "the notice")
    assert len(replica.withdrawals) == 1
    assert badges(driver) == []


def test_a_change_of_mind_holds_in_an_open_page(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    page = driver.current_window_handle
    driver.switch_to.new_window("tab")
    set_drawing(browser, draw=False)
    driver.switch_to.window(page)
    wait_until(lambda: hosts(driver) == 0, "all of it has gone")
    stays(lambda: hosts(driver) == 0, "and stays away", 1)
    driver.switch_to.new_window("tab")
    set_drawing(browser, draw=True)
    driver.switch_to.window(page)
    wait_for_verdicts(driver, 10)
