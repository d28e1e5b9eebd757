"""What is drawn around a withdrawal: the help in the dialog, the notices of the pace, the way past a hold."""

from __future__ import annotations

from selenium.webdriver import ActionChains, Chrome, Keys
from selenium.webdriver.remote.webelement import WebElement

from tests.e2e.browser import Browser
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import control, dialog, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows, texts_inside, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.looks import variants
from tests.looks.album import Album
from tests.looks.conftest import Show, keep_stored
from tests.looks.people import PEOPLE
from tests.looks.stored import journal_of_an_hour
from tests.looks.variants import Variant
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
REASON = "They asked me on the phone to take it back today."
ASK_OVERRIDE = """
const [key, name, reason, done] = arguments;
chrome.runtime.sendMessage({kind: "request_override", key, name, reason}).then(() => done());
"""
SIX = variants.each(
    variants.LIGHT,
    variants.DARK,
    variants.NARROW_GERMAN,
    slow=(variants.FORCED, variants.RIGHT_TO_LEFT, variants.ZOOMED_FRENCH),
)
UNCHECKED = "Your limits could not be checked"
NO_STORAGE_LEFT = "chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))"


def no_dialog(driver: Chrome) -> None:
    wait_until(lambda: not driver.find_elements("css selector", "#root > dialog[open]"), "it is closed")


@SIX
def test_the_dialog(variant: Variant, show: Show, replica: Replica) -> None:
    album = show(variant)
    replica.options.dialog_seconds = 0.5  # longer than its message takes, as on the real site
    driver = album.driver
    open_sent(driver)
    wait_for_verdicts(driver, len(PEOPLE))
    for state, name in (("dialog", "Elena Vasquez-Ortiz"), ("dialog-rather", "Jonas Lindqvist")):
        press_withdraw(driver, name)
        opened = dialog(driver)
        wait_until(lambda: inside_shadows(driver, ".help summary"), "the help")
        album.take(state, opened)
        album.ask_axe(state)
        press_in_dialog(driver, "Cancel")
        no_dialog(driver)
    assert album.complaints == []


@SIX
def test_the_notice_that_holds(variant: Variant, show: Show, browser: Browser) -> None:
    album = show(variant)
    driver = album.driver
    keep_stored(driver, journal=journal_of_an_hour())
    open_sent(driver)
    wait_for_verdicts(driver, len(PEOPLE))
    press_withdraw(driver, "Priya Raghunathan")
    pressed = control(driver, "Priya Raghunathan")
    wait_until(lambda: inside_shadows(driver, NOTICE), "the notice")
    take_notice(album, "hold", pressed)
    album.remember_places()
    ActionChains(driver).send_keys(Keys.ESCAPE).perform()
    album.nothing_moved("hold")
    wait_until(lambda: not inside_shadows(driver, NOTICE), "the notice has gone")
    driver.execute_async_script(TWO_FRAMES)  # an anchored box that is shown anew at once keeps its side
    driver.execute_script("arguments[0].click()", pressed)
    wait_until(lambda: inside_shadows(driver, NOTICE), "the notice about the script")
    take_notice(album, "script", pressed)

    driver.get(browser.extension_page("options/options.html"))
    driver.execute_async_script(ASK_OVERRIDE, "jonas", "Jonas Lindqvist", REASON)
    open_sent(driver)
    wait_for_verdicts(driver, len(PEOPLE))
    press_withdraw(driver, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(driver, f"{NOTICE} .override .clock"), "the five minutes")
    take_notice(album, "override-waiting", control(driver, "Jonas Lindqvist"))
    assert album.complaints == []


def take_notice(album: Album, state: str, pressed: WebElement) -> None:
    """Take the notice with the control that was pressed, and ask axe."""
    album.take(state, *inside_shadows(album.driver, NOTICE), pressed)
    album.ask_axe(state)


TWO_FRAMES = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]))"


@variants.each(variants.LIGHT, slow=(variants.DARK,))
def test_nothing_can_be_written_down(variant: Variant, show: Show, browser: Browser) -> None:
    album = show(variant)
    driver = album.driver
    open_sent(driver)
    wait_for_verdicts(driver, len(PEOPLE))
    ask_background(browser, NO_STORAGE_LEFT)
    press_withdraw(driver, "Elena Vasquez-Ortiz")
    press_in_dialog(driver, "Withdraw")
    # What is said first is that it is being looked into.
    wait_until(lambda: UNCHECKED in texts_inside(driver, f"{NOTICE} h2"), "the notice")
    album.take("unreachable", *inside_shadows(driver, NOTICE))
    album.ask_axe("unreachable")
    assert album.complaints == []
