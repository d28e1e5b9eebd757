"""What is drawn on the list: badges, the bar, the card."""

from __future__ import annotations

from selenium.webdriver import ActionChains, Chrome, Keys

from tests.e2e.card import OPEN_CARD, badge_of, open_card
from tests.e2e.sent_page import open_sent, rows
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.looks import variants
from tests.looks.album import Album
from tests.looks.conftest import Show
from tests.looks.people import ASKED, LONG, PEOPLE
from tests.looks.variants import Variant

HIGH_ENOUGH_FOR_ALL = 4000
AXED = {"light", "dark"}
WITH_MENU = {variants.NARROW_GERMAN.name, variants.ZOOMED_FRENCH.name}


def escape(driver: Chrome) -> None:
    ActionChains(driver).send_keys(Keys.ESCAPE).perform()


def to_top(driver: Chrome) -> None:
    driver.execute_script("document.querySelector('main').scrollTop = 0")


def look_at_a_filter(album: Album) -> None:
    """Press a label of the bar, or choose it in the menu where there is little room."""
    driver = album.driver
    menu = inside_shadows(driver, ".filter")[0]
    if album.variant in WITH_MENU:
        menu.click()
        shown = wait_until(lambda: inside_shadows(driver, ".menu:popover-open"), "the menu")[0]
        album.take("menu", shown, menu)
        inside_shadows(driver, ".item")[1].click()
    else:
        inside_shadows(driver, ".chip")[0].click()
    wait_until(lambda: inside_shadows(driver, ".badge.faded"), "the others stand back")
    if album.variant in AXED:
        album.ask_axe("bar")
    album.take("filtered", inside_shadows(driver, ".bar")[0], *rows(driver)[:3], margin=0)
    album.nothing_moved("filtered")
    inside_shadows(driver, ".step")[0].send_keys(Keys.ESCAPE)
    wait_until(lambda: not inside_shadows(driver, ".badge.faded"), "all are shown alike")


def look_at_the_question(album: Album) -> None:
    """Open the card of somebody about whom an answer decides."""
    driver = album.driver
    badge = badge_of(driver, ASKED)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", badge)
    album.take("question", open_card(driver, ASKED))
    if album.variant in AXED:
        album.ask_axe("question")
    escape(driver)


def look_at_the_card(album: Album) -> None:
    """Open a card, with nothing and with everything unfolded."""
    driver = album.driver
    badge = badge_of(driver, LONG)
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", badge)
    album.remember_places()
    card = open_card(driver, LONG)
    album.take("card", card, badge)
    for fold in inside_shadows(driver, f"{OPEN_CARD} details:not([open]) > summary"):
        driver.execute_script("arguments[0].scrollIntoView({block: 'nearest'})", fold)
        fold.click()
    inside_shadows(driver, f"{OPEN_CARD} [data-key^='why:']")[0].click()
    if album.variant in AXED:
        album.ask_axe("card")
    # Inside, it is the same on a right-to-left page.
    if album.variant != variants.RIGHT_TO_LEFT.name:
        album.unroll("card-open", card)
    album.nothing_moved("card")
    escape(driver)
    album.nothing_moved("card closed")


@variants.each(
    variants.LIGHT,
    variants.DARK,
    variants.NARROW_GERMAN,
    variants.RIGHT_TO_LEFT,
    slow=(variants.FORCED, variants.ZOOMED_FRENCH, variants.SPANISH, variants.PORTUGUESE),
)
def test_the_list(variant: Variant, show: Show) -> None:
    album = show(variant)
    driver = album.driver
    open_sent(driver)
    wait_for_verdicts(driver, len(PEOPLE))

    album.remember_places()
    if variant.name in AXED:
        album.ask_axe("badges")
    variant.wear(driver, HIGH_ENOUGH_FOR_ALL)
    album.take("rows", *rows(driver), margin=0)
    variant.wear(driver)
    to_top(driver)
    bar = wait_until(
        lambda: inside_shadows(driver, ".bar .chip") and inside_shadows(driver, ".bar"), "the bar"
    )
    album.take("bar", driver.find_elements("css selector", "main nav")[-1], *bar, margin=0)
    look_at_a_filter(album)
    look_at_the_question(album)
    look_at_the_card(album)
    assert album.complaints == []
