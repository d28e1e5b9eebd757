"""The settings: saved as one types, field by field, with a way back; two pages agree; nothing is lost."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.e2e.browser import Browser
from tests.e2e.parts import ask_background
from tests.e2e.settings import ALL, beside, choose, enter, field, filled, open_settings, tick
from tests.e2e.sorting import look
from tests.e2e.storage import stored
from tests.e2e.waiting import wait_until

FILL = """chrome.storage.local.getBytesInUse().then((bytes) =>
  chrome.storage.local.set({others: "x".repeat(chrome.storage.local.QUOTA_BYTES - bytes - 8)}))"""
"""Takes every byte that is left."""
LIMITS = {"gap_seconds": 60, "per_hour": 5, "per_day": 10}


def value(driver: Chrome, name: str) -> str:
    return str(field(driver, name).get_property("value"))


def limits(browser: Browser) -> dict[str, object]:
    """Return the limits that hold now, as they are stored."""
    kept = stored(browser, "limits")
    return {name: kept[name] for name in (*LIMITS, "pending")}


def undo(driver: Chrome, name: str) -> None:
    beside(driver, name, "saved").find_element(By.TAG_NAME, "button").click()
    beside(driver, name, "undone")


def test_each_field_is_saved_can_be_taken_back_and_says_what_it_expects(browser: Browser) -> None:
    driver = open_settings(browser)
    enter(driver, "per_day", "1")
    assert limits(browser) == {**LIMITS, "per_day": 1, "pending": None}
    undo(driver, "per_day")
    assert value(driver, "per_day") == "10"
    assert limits(browser) == {**LIMITS, "pending": None}, "a slip costs no day"

    fault = enter(driver, "per_hour", "900", "fault")
    assert "whole number from 1 to 10" in fault.text
    assert "your last limit applies" in fault.text
    assert limits(browser)["per_hour"] == 5
    assert field(driver, "per_hour").get_attribute("aria-invalid") == "true"
    enter(driver, "per_hour", "4")
    assert field(driver, "per_hour").get_attribute("aria-invalid") is None
    source = driver.find_element(By.ID, "per_hour-source")
    source.find_element(By.TAG_NAME, "summary").click()
    wait_until(lambda: len(source.find_elements(By.TAG_NAME, "li")) == 2, "what the limit rests on")
    tick(driver, "reminders", on=False)
    undo(driver, "reminders")
    assert field(driver, "reminders").is_selected()
    choose(driver, "inmail", "true")
    assert stored(browser, "settings")["inmail"] is True
    look(driver)

    ask_background(browser, FILL)
    field(driver, "sender_name").send_keys("Ada")
    assert "storage is full" in beside(driver, "sender_name", "failed").text
    ask_background(browser, "chrome.storage.local.remove('others')")
    beside(driver, "sender_name", "failed").find_element(By.TAG_NAME, "button").click()
    beside(driver, "sender_name", "saved")
    assert stored(browser, "settings")["sender_name"] == "Ada", "what was typed is still there, and saved"


def test_what_is_typed_outlives_the_page_and_two_pages_agree(browser: Browser) -> None:
    driver = open_settings(browser)
    first = driver.current_window_handle
    driver.switch_to.new_window("tab")
    open_settings(browser)
    second = driver.current_window_handle
    field(driver, "goals").send_keys("data engineering", Keys.ENTER, "grow")
    driver.switch_to.window(first)
    wait_until(lambda: value(driver, "goals") == "data engineering\ngrow", "the other page follows")
    field(driver, "sender_name").send_keys("Ada")
    driver.switch_to.window(second)
    field(driver, "goals").send_keys("th")
    wait_until(lambda: value(driver, "sender_name") == "Ada", "and this one")
    assert value(driver, "goals") == "data engineering\ngrowth", "what is being typed stays"

    field(driver, "goals").send_keys(Keys.ENTER, "sales")
    driver.find_element(By.ID, "per_day").send_keys(ALL, "7")
    driver.close()
    driver.switch_to.window(first)
    wait_until(lambda: (stored(browser, "limits") or LIMITS)["per_day"] == 7, "not entered yet, and saved")
    wait_until(lambda: stored(browser, "settings")["goals"][-1] == "sales", "typed, and saved")
    driver.refresh()
    filled(driver)
    assert value(driver, "goals").endswith("sales")
