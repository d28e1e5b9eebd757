"""With drawing in the page switched off nothing is ever drawn there, whatever state the rest is in."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from selenium.webdriver import Chrome

from tests.breadth import some
from tests.e2e.browser import SITE, Browser
from tests.e2e.parts import (
    ask_background,
    end_engine_worker,
    forget_known_cards,
    hang_engine_worker,
    stop_background,
)
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import badges, inside_shadows, wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.faults.drawing import set_drawing
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
WATCH = """
if (window === top) {
  window.drawn = 0;
  const look = () => {
    const hosts = [...document.querySelectorAll("*")].filter(
      (node) => node.shadowRoot && node.id !== "interop-outlet");
    window.drawn = Math.max(window.drawn, hosts.length + document.adoptedStyleSheets.length);
  };
  new MutationObserver(look).observe(document, {childList: true, subtree: true, attributes: true});
  const eachFrame = () => { look(); requestAnimationFrame(eachFrame); };
  eachFrame();
}
"""
"""Looks for what the extension draws, from before the first element on, at each change and each frame."""

DRAWN = "return window.drawn"
RERENDER = """
const list = document.querySelector("main [data-testid=lazy-column]");
list.append(...[...list.children].reverse());
document.querySelector("main").scrollTop = 99999;
"""


def close_engine(browser: Browser) -> None:
    ask_background(browser, "chrome.offscreen.closeDocument().then(() => null, () => null)")


STATES: dict[str, Callable[[Browser], None]] = {
    "Python up, all known": lambda _: None,
    "Python up, nothing known": forget_known_cards,
    "Python not started": close_engine,
    "Python ended": end_engine_worker,
    "Python hung": hang_engine_worker,
    "the background asleep": stop_background,
}


@contextmanager
def watched(driver: Chrome) -> Iterator[None]:
    """Have every document that is opened watched from its start."""
    added = driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
    try:
        yield
    finally:
        driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)


def is_bare(driver: Chrome) -> bool:
    return bool(driver.execute_script(DRAWN) == 0)


@pytest.fixture
def seconds(browser: Browser) -> float:
    """Return how long it takes to draw where it is allowed, and more: by then it would have come."""
    with watched(browser.driver):
        begun = time.monotonic()
        open_sent(browser.driver)
        wait_until(lambda: not is_bare(browser.driver), "something drawn, so that the watch is one")
        took = time.monotonic() - begun
        wait_for_verdicts(browser.driver, 10)
    return 1.5 + 1.5 * took


@pytest.mark.parametrize("state", some(STATES, 3))
def test_no_host_ever(state: str, seconds: float, browser: Browser) -> None:
    driver = browser.driver
    set_drawing(browser, draw=False)
    with watched(driver):
        STATES[state](browser)
        open_sent(driver)
        stays(lambda: is_bare(driver), f"{state}: nothing is drawn", seconds)
        driver.execute_script(RERENDER)
        stays(lambda: is_bare(driver), f"{state}: nothing is drawn after a change", 1)
        driver.refresh()
        stays(lambda: is_bare(driver), f"{state}: nothing is drawn the second time", seconds)
        driver.get(f"{SITE}/in/marcusbell-growth/")
        stays(lambda: is_bare(driver), f"{state}: nothing is drawn on a profile", 1)


@pytest.mark.parametrize(
    "damage", ["'rubbish'", "{version: 1, draw_in_page: 'yes'}", "{version: 999}", "null"]
)
def test_no_host_where_the_setting_cannot_be_read(damage: str, seconds: float, browser: Browser) -> None:
    set_drawing(browser, draw=False)
    ask_background(browser, f"chrome.storage.local.set({{settings: {damage}}})")
    stop_background(browser)
    with watched(browser.driver):
        open_sent(browser.driver)
        stays(lambda: is_bare(browser.driver), "nothing is drawn", seconds)


def test_switched_off_while_the_page_is_open(seconds: float, browser: Browser) -> None:
    driver = browser.driver
    with watched(driver):
        open_sent(driver)
        wait_for_verdicts(driver, 10)
        set_drawing(browser, draw=False)
        wait_until(lambda: not badges(driver), "what was drawn is gone")
        wait_until(lambda: not inside_shadows(driver, "*"), "all of it")
        driver.execute_script("window.drawn = 0;" + RERENDER)
        stays(lambda: is_bare(driver), "nothing comes back", seconds)
        set_drawing(browser, draw=True)
        wait_until(lambda: badges(driver), "allowed again, it is drawn without a reload")


@pytest.mark.parametrize("state", ["Python not started", "Python hung", "Python up, nothing known"])
def test_switched_off_while_the_first_answer_is_on_its_way(
    state: str, seconds: float, browser: Browser
) -> None:
    driver = browser.driver
    STATES[state](browser)
    with watched(driver):
        open_sent(driver)
        set_drawing(browser, draw=False)
        wait_until(lambda: not inside_shadows(driver, "*"), "nothing of it is there")
        driver.execute_script("window.drawn = 0")
        stays(lambda: is_bare(driver), "the answer that comes late is not drawn", seconds)


def test_the_notice_of_a_stopped_withdrawal_is_the_exception(
    seconds: float, browser: Browser, replica: Replica
) -> None:
    driver = browser.driver
    set_drawing(browser, draw=False)
    with watched(driver):
        open_sent(driver)
        stays(lambda: is_bare(driver), "nothing is drawn", seconds)
        press_withdraw(driver, "Marcus Bell")
        press_in_dialog(driver, "Withdraw")
        assert notice(driver).endswith("withdrawn.")
        wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "counted all the same")
        assert is_bare(driver)
        press_withdraw(driver, "Jonas Lindqvist")
        wait_until(lambda: inside_shadows(driver, NOTICE), "the notice")
        assert not badges(driver)
        assert len(replica.withdrawals) == 1
