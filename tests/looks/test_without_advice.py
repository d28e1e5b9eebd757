"""What is drawn while Python thinks, and where it cannot answer."""

from __future__ import annotations

from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.card import open_card
from tests.e2e.parts import (
    ask_background,
    ask_engine_page,
    forget_known_cards,
    hang_engine_worker,
)
from tests.e2e.sent_page import open_sent, rows
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.looks import variants
from tests.looks.conftest import Show
from tests.looks.people import PEOPLE
from tests.looks.variants import Variant

NO_ENGINE = "chrome.offscreen.createDocument = () => Promise.reject(new Error('no document'))"
ANIMATED = """
return [...document.querySelectorAll("*")].flatMap((node) =>
  node.shadowRoot ? node.shadowRoot.getAnimations() : []).length;
"""


def animated(driver: Chrome) -> int:
    """Return how many of our elements move."""
    return int(driver.execute_script(ANIMATED))


@variants.each(variants.LIGHT, variants.DARK, slow=(variants.FORCED, variants.RIGHT_TO_LEFT))
def test_thinking_then_no_answer(variant: Variant, show: Show, browser: Browser) -> None:
    album = show(variant)
    driver = album.driver
    open_sent(driver)
    wait_for_verdicts(driver, len(PEOPLE))
    hang_engine_worker(browser)
    forget_known_cards(browser)
    open_sent(driver)
    wait_until(lambda: inside_shadows(driver, ".skeleton"), "the skeletons")
    assert animated(driver) > 0
    still = [{"name": "prefers-reduced-motion", "value": "reduce"}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": still})
    assert animated(driver) == 0
    variant.wear(driver)
    album.take("thinking", rows(driver)[0], margin=0)
    album.ask_axe("thinking")

    ask_background(browser, NO_ENGINE)
    ask_engine_page(browser, "self.close()")
    wait_until(lambda: inside_shadows(driver, ".badge[data-verdict=no_core]"), "badges that say so")
    album.take("no-core", rows(driver)[0], margin=0)
    album.take("no-core-card", open_card(driver, PEOPLE[1].name))
    album.ask_axe("no-core")
    assert album.complaints == []
