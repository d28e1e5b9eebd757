"""What a person does with a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import do, wait_until

if TYPE_CHECKING:
    from selenium.webdriver import Chrome
    from selenium.webdriver.remote.webelement import WebElement

OPEN_CARD = ".card:popover-open"
BADGE_OF = """
const [name] = arguments;
const row = [...document.querySelectorAll("main [role=listitem]")].find(
  (item) => item.querySelector("p")?.textContent === name);
const host = [...row.querySelectorAll("*")].find((node) => node.shadowRoot);
return host?.shadowRoot.querySelector(".badge");
"""


def badge_of(driver: Chrome, name: str) -> WebElement:
    """Return the badge in that person's row."""
    found: WebElement = driver.execute_script(BADGE_OF, name)
    return found


def verdict_of(driver: Chrome, name: str) -> str | None:
    """Return the verdict that the person's badge shows."""
    return badge_of(driver, name).get_attribute("data-verdict")


def open_card(driver: Chrome, name: str) -> WebElement:
    """Press the person's badge and return the card that opens."""

    def press_badge() -> None:
        badge = badge_of(driver, name)
        driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", badge)
        badge.click()

    do(press_badge, f"pressing the badge of {name}")
    return wait_until(lambda: inside_shadows(driver, OPEN_CARD), "the card")[0]


def press(driver: Chrome, within: str, text: str, kind: str = "button") -> None:
    """Press the button, or other kind of element, with that text inside what the extension draws."""

    def press_it() -> None:
        found = inside_shadows(driver, f"{within} {kind}")
        wanted = next(each for each in found if each.text == text)
        driver.execute_script("arguments[0].scrollIntoView({block: 'nearest'})", wanted)
        wanted.click()

    do(press_it, f"pressing {text}")


def answer(driver: Chrome, fact: str, value: str) -> None:
    """Press the button of the open card that tells a fact."""

    def press_it() -> None:
        button = inside_shadows(driver, f"{OPEN_CARD} [data-key='tell:{fact}:{value}']")[0]
        driver.execute_script("arguments[0].scrollIntoView({block: 'nearest'})", button)
        button.click()

    do(press_it, f"telling {fact}: {value}")


def unfold(driver: Chrome, within: str, key: str) -> None:
    """Open a fold of what the extension draws, where it is closed."""
    fold = f"{within} details:not([open]) > summary[data-key='{key}']"

    def open_it() -> None:
        for summary in inside_shadows(driver, fold):
            driver.execute_script("arguments[0].scrollIntoView({block: 'nearest'})", summary)
            summary.click()

    do(open_it, f"unfolding {key}")
