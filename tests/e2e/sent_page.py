"""What a person does on the Sent page, by real clicks and real scrolling of the list."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from selenium.webdriver.common.by import By

from tests.e2e.browser import SENT
from tests.e2e.shadows import texts_inside
from tests.e2e.waiting import do, wait_until

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

BRING_INTO_SIGHT = """
const [node, rest, done] = arguments;
let [place, since] = ["", 0];
const look = () => {
  const {left, top, right, bottom} = node.getBoundingClientRect();
  // Clear of the bar and the sticky head above, and of the notices below.
  if (top < 210 || bottom > innerHeight - 80) node.scrollIntoView({block: "center"});
  const over = node.getRootNode().elementFromPoint?.((left + right) / 2, (top + bottom) / 2);
  // A notice of what was stopped just now goes by itself.
  const isCovered = over && !node.contains(over) && !over.contains(node);
  const now = [left, top, bottom, isCovered].join();
  if (now !== place) [place, since] = [now, performance.now()];
  if (!node.isConnected || (!isCovered && performance.now() - since >= rest)) done();
  else setTimeout(look, 50);
};
look();
"""
LABELLED = """
const [selector, words] = arguments;
return [...document.querySelectorAll(selector)].find(
  (node) => (node.getAttribute("aria-label") ?? "").includes(words));
"""
AIM_TAKES = 0.8
"""Seconds that the page stands still before a person presses: nobody aims at what has just moved."""
HAND_TAKES = 0.3
"""Seconds between a dialog's coming and the press of a quick person."""
OPEN_DIALOG = "#root > dialog[open]"


def open_sent(driver: Chrome, address: str = SENT) -> None:
    """Load the Sent page and wait for its rows."""
    driver.get(address)
    wait_until(lambda: rows(driver), "the first rows")


def rows(driver: Chrome) -> list[WebElement]:
    """Return the rows in the document."""
    return driver.find_elements(By.CSS_SELECTOR, "main [role=listitem]")


def scroll_to_end(driver: Chrome, count: int) -> None:
    """Scroll the list, the page's only scroller, until it has `count` rows."""

    def further() -> bool:
        driver.execute_script(
            "const main = document.querySelector('main'); main.scrollTop = main.scrollHeight"
        )
        return len(rows(driver)) >= count

    wait_until(further, f"{count} rows")


def control(driver: Chrome, name: str) -> WebElement:
    """Return the withdraw control of the first row whose label names that person."""
    selector = "main [role=listitem] a[aria-disabled]"
    found: WebElement = wait_until(
        lambda: driver.execute_script(LABELLED, selector, name), f"the control of {name}"
    )
    return found


def bring_into_sight(driver: Chrome, node: WebElement) -> None:
    """Have an element in sight, uncovered and at rest, as it is for a person who presses it."""
    driver.execute_async_script(BRING_INTO_SIGHT, node, AIM_TAKES * 1000)


def press_withdraw(driver: Chrome, name: str) -> None:
    """Press a row's control as a person does."""

    def press() -> None:
        wanted = control(driver, name)
        bring_into_sight(driver, wanted)
        wanted.click()

    do(press, f"pressing the control of {name}")


def dialog(driver: Chrome) -> WebElement:
    """Wait for the site's dialog and return it; AssertionError names the notices that came instead."""
    told: dict[str, None] = {}

    def opened() -> list[WebElement]:
        told.update(dict.fromkeys(texts_inside(driver, ".notice:popover-open")))
        return driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG)

    try:
        return wait_until(opened, "the dialog")[0]
    except AssertionError as never:
        raise AssertionError(f"{never}; told {list(told)} at {driver.current_url}") from never


def press_in_dialog(driver: Chrome, text: str) -> None:
    """Press the dialog's button with that text, "Withdraw" or "Cancel", no sooner than a person can."""
    dialog(driver)
    time.sleep(HAND_TAKES)

    def press() -> None:
        buttons = dialog(driver).find_elements(By.CSS_SELECTOR, "button")
        next(each for each in buttons if each.text == text).click()

    do(press, f"pressing {text}")


def notice(driver: Chrome) -> str:
    """Wait for the site's notice and return its text."""

    def words() -> str:
        return str(driver.execute_script("return document.querySelector('[role=alert] p')?.innerText ?? ''"))

    return wait_until(words, "the notice")
