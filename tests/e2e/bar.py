"""The bar above the list, as a person sees and uses it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tests.e2e.sent_page import rows
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import do, wait_until

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

FOCUSED = """
const row = document.activeElement?.closest("[role=listitem], .invitation-card");
return (row?.querySelector("p, .invitation-card__title")?.textContent ?? "").trim() || null;
"""
FADED = """
return [...document.querySelectorAll("main [role=listitem]")].filter((row) =>
  [...row.children].some((node) => node.shadowRoot?.querySelector(".veil:not([hidden])")))
  .map((row) => row.querySelector("p").textContent);
"""
COVERED = """
// What of the site's own controls does not lie uppermost at its middle, though it is in sight under the bar.
const [selector, host] = [arguments[0], arguments[1].getRootNode().host];
const edge = host.getBoundingClientRect().bottom;
return [...document.querySelectorAll(selector)].filter((node) => {
  const {left, right, top, bottom, width} = node.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (width === 0 || (y > edge - 50 && y < edge) || y < 0 || y > innerHeight) return false;
  const hit = document.elementFromPoint(x, y);
  return hit === host;
}).length;
"""
BOX = "return arguments[0].getBoundingClientRect().toJSON()"
SCROLL = """
for (const node of [document.querySelector("main"), document.scrollingElement]) node.scrollTop = arguments[0];
"""


def the(driver: Chrome, selector: str) -> Any:
    """Return the one element of ours that a selector fits."""
    return wait_until(lambda: inside_shadows(driver, selector), selector)[0]


def step(driver: Chrome) -> str:
    """Return what the bar's button says."""
    return str(the(driver, ".step").text)


def press_step(driver: Chrome) -> None:
    """Press the bar's button, wherever the list stands."""
    do(lambda: the(driver, ".step").click(), "pressing the bar's button")


def chip(driver: Chrome, label: str) -> Any:
    """Return the button of one label."""

    def found() -> Any:
        texts = ((each, each.text.rstrip("0123456789,").strip()) for each in inside_shadows(driver, ".chip"))
        return next((each for each, text in texts if text == label), None)

    return wait_until(found, f"the label {label}")


def counts(driver: Chrome) -> dict[str, int]:
    """Return the labels of the bar with their counts."""
    texts = [chip.get_attribute("textContent") or "" for chip in inside_shadows(driver, ".chip")]
    found = [re.fullmatch(r"(.+?)([\d,]+)", text) for text in texts]
    return {match[1]: int(match[2].replace(",", "")) for match in found if match}


def counter(driver: Chrome) -> str:
    """Return how many are loaded, as the bar says it."""
    return str(the(driver, ".counter").get_attribute("textContent"))


def focused(driver: Chrome) -> str | None:
    """Return whose row has the focus."""
    name: str | None = driver.execute_script(FOCUSED)
    return name


def faded(driver: Chrome) -> list[str]:
    """Return whose rows stand back."""
    names: list[str] = driver.execute_script(FADED)
    return names


def scroll_list(driver: Chrome, top: int) -> None:
    """Scroll whatever scrolls the list."""
    driver.execute_script(SCROLL, top)


def box(driver: Chrome, node: Any) -> dict[str, float]:
    """Return where an element stands in the window."""
    found: dict[str, float] = driver.execute_script(BOX, node)
    return found


def loaded(driver: Chrome) -> int:
    """Return how many rows the page has."""
    return len(rows(driver))
