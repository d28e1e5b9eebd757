"""The extension speaks the page's language, or the one the user chose; and it fits into the row in each."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e import settings
from tests.e2e.browser import Browser
from tests.e2e.card import OPEN_CARD
from tests.e2e.sent_page import open_sent, press_withdraw
from tests.e2e.settings import open_settings
from tests.e2e.shadows import badges, inside_shadows, wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import wait_until
from tests.replica.server import Replica

WAIT = {"en": "Wait", "de": "Warten", "fr": "Attendre", "es": "Esperar", "pt-BR": "Esperar"}
HEADINGS = {
    "en": "Settings",
    "de": "Einstellungen",
    "fr": "Paramètres",
    "es": "Ajustes",
    "pt-BR": "Configurações",
}
WHY = {"en": "Why", "de": "Dafür spricht", "fr": "Pourquoi", "es": "Por qué", "pt-BR": "Por quê"}


def choose(browser: Browser, locale: str) -> None:
    """Choose a language on the settings page, which speaks it from then on."""
    driver = open_settings(browser)
    settings.choose(driver, "locale", locale)
    heading = driver.find_element("css selector", "h1")
    wait_until(lambda: heading.text == HEADINGS[locale], "the page in that language")


def read_card(driver: Chrome) -> str:
    inside_shadows(driver, ".badge")[0].click()
    return str(wait_until(lambda: inside_shadows(driver, OPEN_CARD), "the card")[0].text)


def test_a_german_page_is_spoken_to_in_german(browser: Browser, replica: Replica) -> None:
    replica.options.language = "de"
    driver = browser.driver
    open_sent(driver)
    said = [verdict for _, verdict in wait_for_verdicts(driver, 10)]
    assert said == verdicts_of(replica.people)[:10]
    assert badges(driver)[0]["text"].rstrip("?") == WAIT["de"]
    assert WHY["de"].casefold() in read_card(driver).casefold()
    driver.find_element("css selector", "body").send_keys("\ue00c")
    press_withdraw(driver, "Elena Vasquez-Ortiz")
    places = wait_until(lambda: inside_shadows(driver, ".help"), "the help in the dialog")
    above, below = (each.text for each in places)
    assert "Zurückziehen" in above
    assert "Bemerkt die andere Person das?" in below


@pytest.mark.parametrize("locale", list(WAIT))
def test_the_choice_of_the_user_counts_more_than_the_page(browser: Browser, locale: str) -> None:
    choose(browser, locale)
    open_sent(browser.driver)
    wait_for_verdicts(browser.driver, 10)
    assert badges(browser.driver)[0]["text"].strip("¿?\u202f") == WAIT[locale]
    assert WHY[locale].casefold() in read_card(browser.driver).casefold()
