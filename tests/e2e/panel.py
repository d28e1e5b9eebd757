"""The side panel as a tab, for journeys through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver import ActionChains

from tests.e2e.pile import KEEP, pile_of
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import do, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

    from tests.e2e.browser import Browser
    from tests.replica.people import Person

PANEL = "panel/panel.html"
PERSON = ".person .body"
PULSES = ".person .pulse"
UNDO = "#toast:not([hidden]) button"
FOUND = """
return [...document.querySelectorAll(arguments[0])].filter(
  (node) => node.checkVisibility() && node.getBoundingClientRect().width > 0);
"""
TEXTS = """
return [...document.querySelectorAll(arguments[0])].filter((node) => node.checkVisibility())
  .map((node) => node.innerText.trim());
"""


def keep_pile(browser: Browser, people: Iterable[Person]) -> None:
    """Have the extension know these people, as if their list had been seen today; shows a page of its own."""
    browser.driver.get(browser.extension_page("options/options.html"))
    browser.driver.execute_async_script(KEEP, pile_of(people))


def open_panel(browser: Browser, address: str = "") -> Chrome:
    """Open the panel in the tab, as wide as a side panel is."""
    driver = browser.driver
    metrics = {"width": 380, "height": 760, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    driver.get(browser.extension_page(PANEL + address))
    return driver


def found(driver: Chrome, selector: str) -> list[WebElement]:
    """Return what is shown of these."""
    elements: list[WebElement] = driver.execute_script(FOUND, selector)
    return elements


def texts(driver: Chrome, selector: str) -> list[str]:
    """Return what the shown ones of these say, read at one moment."""
    said: list[str] = driver.execute_script(TEXTS, selector)
    return said


def text(driver: Chrome, selector: str) -> str:
    """Return what the first shown one of these says, empty where there is none."""
    return next(iter(texts(driver, selector)), "")


def keys(driver: Chrome, *pressed: str) -> None:
    """Press keys one after the other, wherever the focus is."""
    ActionChains(driver).send_keys(*pressed).perform()


def names(driver: Chrome) -> list[str]:
    """Return the names that are drawn, from the top."""
    return texts(driver, ".person .name")


def wait_for_labels(driver: Chrome) -> None:
    """Wait until everybody drawn has advice."""
    wait_until(lambda: found(driver, PERSON) and not found(driver, PULSES), "the labels")


def said(driver: Chrome) -> str:
    """Wait for what was just done, and return how it is told."""
    return wait_until(lambda: text(driver, "#toast"), "what was done")


def press_in_card(driver: Chrome, selector: str) -> None:
    """Press something in the open card, which may just be drawn anew."""

    def press() -> None:
        inside_shadows(driver, selector)[0].click()

    do(press, f"a press on {selector}")
