"""The settings page, whose fields are saved as they are changed."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

from tests.e2e.browser import Browser
from tests.e2e.waiting import wait_until

PAGE = "options/options.html"
ALL = Keys.CONTROL + "a" + Keys.NULL
"""Chooses all that stands in a field; what is typed next takes its place."""


def open_settings(browser: Browser) -> Chrome:
    """Open the page, and wait until what is set stands in it."""
    driver = browser.driver
    driver.get(browser.extension_page(PAGE))
    filled(driver)
    return driver


def filled(driver: Chrome) -> None:
    """Wait until what is set stands in the fields."""
    wait_until(lambda: driver.find_elements(By.CSS_SELECTOR, "#form:not([inert])"), "what is set now")


def field(driver: Chrome, name: str) -> WebElement:
    """Return a field by its name."""
    return driver.find_element(By.ID, name)


def beside(driver: Chrome, name: str, note: str) -> WebElement:
    """Wait for what is said beside a field: `saved`, `undone`, `fault` or `failed`."""
    chosen = f"#{name}-note[data-note={note}]"
    return wait_until(lambda: driver.find_elements(By.CSS_SELECTOR, chosen), f"{name}: {note}")[0]


def enter(driver: Chrome, name: str, value: str, note: str = "saved") -> WebElement:
    """Enter a value as one does, and wait for what is said of it."""
    element = field(driver, name)
    element.send_keys(ALL, value, Keys.TAB)
    return beside(driver, name, note)


def choose(driver: Chrome, name: str, value: str) -> None:
    """Choose from a list."""
    Select(field(driver, name)).select_by_value(value)
    beside(driver, name, "saved")


def tick(driver: Chrome, name: str, *, on: bool) -> None:
    """Tick a box, or take the tick away."""
    if field(driver, name).is_selected() is not on:
        field(driver, name).click()
        beside(driver, name, "saved")
