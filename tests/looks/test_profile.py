"""What is drawn on a profile: the line about an earlier request, the notice of the pace."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.remote.webelement import WebElement

from tests.e2e.browser import SITE
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import wait_until
from tests.looks import variants
from tests.looks.conftest import Show, end_python, keep_stored
from tests.looks.stored import journal_of_an_hour
from tests.looks.variants import Variant

NOTICE = ".notice:popover-open"


def held(driver: Chrome, control: WebElement) -> list[WebElement]:
    """Press, again where the control had just moved; return the notice, where it is the one that holds."""
    control.click()
    told = wait_until(lambda: inside_shadows(driver, NOTICE), "a notice")
    return [each for each in told if each.find_elements("css selector", ".clock")]


@variants.each(
    variants.LIGHT,
    variants.DARK,
    variants.FORCED,
    variants.RIGHT_TO_LEFT,
    slow=(variants.NARROW_GERMAN, variants.ZOOMED_FRENCH),
)
def test_a_profile(variant: Variant, show: Show) -> None:
    album = show(variant)
    driver = album.driver
    keep_stored(driver, journal=journal_of_an_hour())
    end_python(driver)
    driver.get(f"{SITE}/in/marcus/")
    line = wait_until(lambda: inside_shadows(driver, ".line"), "the line")[0]
    album.take("line", line, margin=20)
    album.ask_axe("line")
    album.remember_places()
    pressed = driver.find_element("css selector", '[componentkey$="_pending"]')
    notice = wait_until(lambda: held(driver, pressed), "the notice that holds")[0]
    album.take("profile-hold", notice, pressed)
    album.ask_axe("profile-hold")
    album.nothing_moved("profile-hold")
    assert album.complaints == []
