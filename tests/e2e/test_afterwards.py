"""After a withdrawal: the history, the reminder, the line on the profile."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webelement import WebElement

from tests.e2e.browser import SITE, Browser
from tests.e2e.card import OPEN_CARD, open_card, press, unfold
from tests.e2e.panel import text, texts
from tests.e2e.parts import ask_background, stop_background
from tests.e2e.sent_page import notice, press_in_dialog, press_withdraw
from tests.e2e.settings import open_settings, tick
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import journal_states, move_clock, stored
from tests.e2e.waiting import stays, wait_until

NAME = "Elena Vasquez-Ortiz"
DAY = 86_400
ICON = "chrome.action.getBadgeText({})"
SHOW_LINE = """(async () => {
  const {settings} = await chrome.storage.local.get("settings");
  await chrome.storage.local.set({settings: {version: 2, goals: [], role_changed_on: null, sender_name: null,
    message_limit: 300, locale: null, draw_in_page: true, reminders: true, ...settings, profile_line: true}});
})()"""


def withdraw(driver: Chrome, browser: Browser, name: str) -> None:
    press_withdraw(driver, name)
    press_in_dialog(driver, "Withdraw")
    notice(driver)
    wait_until(lambda: (name, "withdrawn") in journal_states(browser), "the journal's entry")


def open_page(browser: Browser, page: str) -> Chrome:
    browser.driver.get(browser.extension_page(page))
    return browser.driver


def entries(driver: Chrome) -> list[WebElement]:
    """Return what opens each entry of the history."""
    return driver.find_elements("css selector", ".past [aria-expanded]")


@pytest.fixture
def withdrawn(sent: Chrome, browser: Browser) -> Browser:
    """Withdraw one, its message copied."""
    open_card(sent, NAME)
    unfold(sent, OPEN_CARD, "message")
    press(sent, OPEN_CARD, "Copy")
    inside_shadows(sent, f"{OPEN_CARD} [data-key='tool:close']")[0].click()
    withdraw(sent, browser, NAME)
    return browser


def test_the_history_tells_and_forgets_what_was_really_withdrawn(withdrawn: Browser) -> None:
    driver = open_page(withdrawn, "panel/panel.html#history")
    wait_until(lambda: entries(driver), "the entry").pop().click()
    past = text(driver, ".past")
    for part in (NAME, "Today", "Sent 3 months ago", "Withdraw", "You copied a message"):
        assert part in past
    driver.find_element("css selector", ".details button").click()
    wait_until(lambda: not entries(driver), "nothing is left to show")
    [entry] = stored(withdrawn, "journal")["entries"]
    assert (entry["name"], entry["id"], entry["state"]) == ("", None, "withdrawn"), "the budget stays spent"


def test_when_the_day_comes_the_icon_and_the_history_say_so(withdrawn: Browser) -> None:
    assert ask_background(withdrawn, ICON) == ""
    move_clock(withdrawn, 21 * DAY)
    stop_background(withdrawn)
    driver = open_settings(withdrawn)
    tick(driver, "reminders", on=False)
    tick(driver, "reminders", on=True)
    wait_until(lambda: ask_background(withdrawn, ICON) == "1", "the number on the icon")
    driver = open_page(withdrawn, "panel/panel.html#history")
    due = wait_until(lambda: driver.find_elements("css selector", ".duerow"), "the reminder")
    assert NAME in due[0].text
    assert texts(driver, ".past b") == ["Now"]
    due[0].find_elements("css selector", "button")[0].click()
    wait_until(lambda: not driver.find_element("css selector", ".due").is_displayed(), "put off")
    assert ask_background(withdrawn, ICON) == ""
    [entry] = stored(withdrawn, "journal")["entries"]
    assert entry["remind_at"] > entry["at"] + 27 * DAY * 1000


def test_the_profile_says_it_only_where_that_is_wanted(withdrawn: Browser) -> None:
    driver = withdrawn.driver
    profile = f"{SITE}/in/{stored(withdrawn, 'journal')['entries'][0]['id']}/"
    driver.get(profile)
    stays(lambda: not inside_shadows(driver, ".line"), "nothing is drawn")
    ask_background(withdrawn, SHOW_LINE)
    driver.get(profile)
    line = wait_until(lambda: inside_shadows(driver, ".line"), "the line")[0]
    assert "You could invite again from" in line.text
    inside_shadows(driver, ".line button")[0].click()
    wait_until(lambda: not inside_shadows(driver, ".line"), "the line is gone")
    driver.get(f"{SITE}/in/marcusbell-growth/")
    stays(lambda: not inside_shadows(driver, ".line"), "nothing is said about somebody else")


def test_a_pause_holds_for_the_day(sent: Chrome, browser: Browser) -> None:
    driver = open_page(browser, "panel/panel.html")
    wait_until(lambda: driver.find_elements("css selector", ".nav > .tool"), "the panel")[0].click()
    items = wait_until(lambda: driver.find_elements("css selector", "[role=menuitem]"), "the menu")
    next(each for each in items if "Stop withdrawals" in each.text).click()
    wait_until(lambda: driver.find_elements("css selector", ".sure .main"), "the question")[0].click()
    wait_until(lambda: stored(browser, "pause"), "it is paused")
    sent.back()
    press_withdraw(sent, "Marcus Bell")
    said = wait_until(lambda: inside_shadows(sent, ".notice:popover-open"), "the notice")[0]
    assert "stopped withdrawals" in said.text
