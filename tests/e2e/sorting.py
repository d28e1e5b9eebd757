"""What a person does in the panel's view Sort out, by keys, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from selenium.webdriver import ActionChains

from tests.e2e.console import complaints
from tests.e2e.pile import KEEP, pile_of
from tests.e2e.waiting import wait_until
from tests.looks.axe import violations

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

    from tests.e2e.browser import Browser
    from tests.replica.people import Person

WIDTH, HEIGHT = 380, 760
LOOKED_AT = 20
"""So many presses are made between two looks."""
SHOWN = """
const text = (selector) => document.querySelector(selector)?.innerText ?? "";
const asks = document.querySelector(".answers")?.hidden === false;
return {
  asks,
  name: asks ? text("#asked-name") : "",
  question: asks ? text("#asked-question") : "",
  instead: asks ? "" : text(".instead h2"),
  count: text(".state b"),
  told: document.querySelector(".last .told")?.textContent ?? "",
  focus: document.activeElement.id,
};
"""
MEASURE = """
window.presses = 0;
window.spans = [];
addEventListener("keydown", ({timeStamp}) => {
  if (document.querySelector(".answers").hidden) return;
  presses += 1;
  requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    // Told after the frame was drawn.
    port1.onmessage = () => spans.push(performance.now() - timeStamp);
    port2.postMessage(null);
  });
}, {capture: true});
"""


def open_pile(browser: Browser, people: list[Person], view: str = "sort", **more: Any) -> Chrome:
    """Have these people in storage, and open a view of the panel as a tab as wide as the panel is."""
    driver = browser.driver
    metrics = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False}
    driver.get(browser.extension_page("welcome/welcome.html"))
    driver.execute_async_script(KEEP, pile_of(people, **more))
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    driver.get(browser.extension_page(f"panel/panel.html#{view}"))
    return driver


def look(driver: Chrome) -> None:
    """Assert that neither the browser nor axe complains; what axe itself causes is dropped."""
    assert complaints(driver) == []
    assert violations(driver) == []
    complaints(driver)


def shown(driver: Chrome) -> dict[str, Any]:
    """Return what one sees and where the focus is; all texts empty until the view is there."""
    return cast("dict[str, Any]", driver.execute_script(SHOWN))


def asked(driver: Chrome) -> dict[str, Any]:
    """Wait until somebody is asked about, and return what one sees."""
    wait_until(lambda: shown(driver)["asks"], "a question")
    return shown(driver)


def press(driver: Chrome, *keys: str) -> dict[str, Any]:
    """Press keys, one after the other, and return what one sees at once."""
    for key in keys:
        ActionChains(driver).send_keys(key).perform()
    return shown(driver)


def press_until_done(driver: Chrome, key: str, most: int) -> dict[str, Any]:
    """Press one key until there is nobody left to ask about; return what one sees then."""
    for pressed in range(most):
        press(driver, key)
        if pressed % LOOKED_AT == 0 and not shown(driver)["asks"]:
            break
    wait_until(
        lambda: shown(driver)["asks"] or shown(driver)["instead"], "the core said whether it is all", 40
    )
    return shown(driver)
