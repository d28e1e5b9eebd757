"""The panel's list, two of it selected, and the card of one person in front of it."""

from __future__ import annotations

from tests.e2e.browser import Browser
from tests.e2e.panel import PANEL, found, wait_for_labels
from tests.e2e.pile import pile_of
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import wait_until
from tests.looks import variants
from tests.looks.conftest import Show, keep_stored
from tests.looks.people import ASKED, PEOPLE
from tests.looks.variants import Variant

WIDTH = 380
HEIGHT = 760
LIGHT = Variant("light", width=WIDTH)
DARK_GERMAN = Variant("narrow-de", scheme="dark", width=variants.NARROW, locale="de")
FORCED = Variant("forced", forced=True, scheme="dark", width=WIDTH)
RIGHT_TO_LEFT = Variant("rtl", direction="rtl", width=WIDTH)
TURN = "document.documentElement.dir = arguments[0]"


@variants.each(LIGHT, DARK_GERMAN, slow=(FORCED, RIGHT_TO_LEFT))
def test_the_list_and_a_card(variant: Variant, show: Show, browser: Browser) -> None:
    album = show(variant)
    driver = album.driver
    keep_stored(driver, **pile_of(PEOPLE, variant.locale))
    variant.wear(driver, HEIGHT)
    driver.get(browser.extension_page(PANEL))
    driver.execute_script(TURN, variant.direction)
    wait_for_labels(driver)
    for box in found(driver, ".person .check")[1:3]:
        box.click()
    album.take("list", driver.find_element("css selector", "body"), margin=0)
    album.ask_axe("list")
    if variant in {LIGHT, DARK_GERMAN}:
        next(each for each in found(driver, ".person .body") if ASKED in each.text).click()
        wait_until(lambda: inside_shadows(driver, ".question .push"), "the question")
        album.take("sheet", driver.find_element("css selector", "body"), margin=0)
        album.ask_axe("sheet")
    assert album.complaints == []
