"""After a withdrawal: the journal page, the reminder, the popup, the line on the profile."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import SITE, Browser
from tests.e2e.card import OPEN_CARD, open_card, press, unfold
from tests.e2e.parts import ask_background, stop_background
from tests.e2e.sent_page import notice, press_in_dialog, press_withdraw
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


def entries(driver: Chrome) -> list[str]:
    return [each.text for each in driver.find_elements("css selector", "#entries li")]


@pytest.fixture
def withdrawn(sent: Chrome, browser: Browser) -> Browser:
    """Withdraw one, its message copied."""
    open_card(sent, NAME)
    unfold(sent, OPEN_CARD, "message")
    press(sent, OPEN_CARD, "Copy")
    inside_shadows(sent, f"{OPEN_CARD} [data-key='tool:close']")[0].click()
    withdraw(sent, browser, NAME)
    return browser


def test_the_journal_tells_and_forgets_one(withdrawn: Browser) -> None:
    driver = open_page(withdrawn, "journal/journal.html")
    [text] = wait_until(lambda: entries(driver), "the entry")
    for part in (NAME, "Sent 3 months ago", "Withdraw", "You copied a message", "invite again from"):
        assert part in text
    driver.find_element("css selector", "#entries button").click()
    driver.find_element("id", "no").click()
    assert len(entries(driver)) == 1
    driver.find_element("css selector", "#entries button").click()
    driver.find_element("id", "yes").click()
    wait_until(lambda: driver.find_element("id", "empty").is_displayed(), "nothing is left to show")
    [entry] = stored(withdrawn, "journal")["entries"]
    assert (entry["name"], entry["id"], entry["state"]) == ("", None, "withdrawn"), "the budget stays spent"


def test_the_journal_can_be_saved(withdrawn: Browser, tmp_path: Path) -> None:
    driver = open_page(withdrawn, "journal/journal.html")
    wait_until(lambda: entries(driver), "the entry")
    where = {"behavior": "allow", "downloadPath": str(tmp_path)}
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", where)
    for button in ("csv", "json"):
        driver.find_element("id", button).click()
    saved = tmp_path / "second-thought-journal.json"
    wait_until(saved.exists, "the file")
    [entry] = wait_until(lambda: json.loads(saved.read_text("utf-8") or "[]"), "its content")
    assert (entry["name"], entry["copied"]) == (NAME, True)
    table = tmp_path / "second-thought-journal.csv"
    wait_until(table.exists, "the table")
    head, line = table.read_text("utf-8-sig").splitlines()
    assert head.startswith("name,at,state")
    assert line.startswith(NAME)


def test_when_the_day_comes_the_icon_and_the_popup_say_so(withdrawn: Browser) -> None:
    assert ask_background(withdrawn, ICON) == ""
    move_clock(withdrawn, 21 * DAY)
    stop_background(withdrawn)
    driver = open_page(withdrawn, "journal/journal.html")
    wait_until(
        lambda: "Possible since" in " ".join(entries(driver)), "the journal says that the day has come"
    )
    driver = open_page(withdrawn, "options/options.html")
    wait_until(lambda: driver.find_element("id", "reminders").is_selected(), "the form is filled")
    driver.find_element("css selector", "[type=submit]").click()
    wait_until(lambda: ask_background(withdrawn, ICON) == "1", "the number on the icon")
    driver = open_page(withdrawn, "popup/popup.html")
    due = wait_until(lambda: driver.find_elements("css selector", "#people li"), "the reminder")
    assert NAME in due[0].text
    due[0].find_elements("css selector", "button")[0].click()
    wait_until(lambda: not driver.find_element("id", "due").is_displayed(), "put off")
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
    driver = open_page(browser, "popup/popup.html")
    wait_until(lambda: driver.find_element("id", "pause").is_displayed(), "the pause")
    driver.find_element("id", "pause").click()
    driver.find_element("id", "pause-no").click()
    driver.find_element("id", "pause").click()
    assert "midnight" in driver.find_element("id", "pause-sure").text
    driver.find_element("id", "pause-yes").click()
    wait_until(lambda: "After midnight" in driver.find_element("id", "facts").text, "it is paused")
    assert not driver.find_element("id", "pause").is_displayed()
    sent.back()
    press_withdraw(sent, "Marcus Bell")
    said = wait_until(lambda: inside_shadows(sent, ".notice:popover-open"), "the notice")[0]
    assert "stopped withdrawals" in said.text
