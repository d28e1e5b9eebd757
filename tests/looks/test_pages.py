"""Our own pages, empty and filled."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.settings import enter, open_settings
from tests.e2e.waiting import wait_until
from tests.looks import variants
from tests.looks.conftest import Show, end_python, keep_stored
from tests.looks.variants import Variant

LOCALES = Path(__file__).parents[2] / "extension" / "_locales"
SPEAK = """
const texts = TEXTS;
const inEnglish = chrome.i18n.getMessage;
chrome.i18n.getMessage = (key, values = []) =>
  texts[key]?.message.replaceAll(/\\$(\\d)/gu, (_, place) => [values].flat()[place - 1] ?? "")
    ?? inEnglish(key, values);
"""
"""Debian's Chromium speaks English alone, so the pages get the texts it would give in another language."""
STATES = ("welcome", "options")
BADGES = """
return [...document.querySelectorAll("*")].filter(
  (node) => node.shadowRoot?.querySelector(".badge:not(.skeleton, .unplaced)")).length === 4;
"""
"""The picture's and those of the three who are practised with."""
AGREED = {"version": 2, "text": 2, "on": "2026-10-12"}
SHOWN = {
    variants.LIGHT: STATES,
    variants.DARK: STATES,
    variants.FORCED: STATES[1:],
    variants.NARROW_GERMAN: STATES,
    variants.SPANISH: ("welcome",),
    variants.PORTUGUESE: ("options",),
}
"""Long pages of words make large pictures: each variant shows what it can break."""
QUICK = (variants.LIGHT, variants.DARK, variants.NARROW_GERMAN)


def speak(driver: Chrome, variant: Variant) -> None:
    """Let our own pages have their texts in the variant's language."""
    texts = json.loads((LOCALES / variant.locale.replace("-", "_") / "messages.json").read_text("utf-8"))
    source = SPEAK.replace("TEXTS", json.dumps(texts))
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})


@variants.each(*QUICK, slow=tuple(each for each in SHOWN if each not in QUICK))
def test_our_pages(variant: Variant, show: Show, browser: Browser) -> None:
    album = show(variant)
    driver = album.driver
    speak(driver, variant)
    if variant is variants.DARK:  # somebody who has allowed it sees since when
        keep_stored(driver, agreement=AGREED)
    for state in SHOWN[variant]:
        driver.get(browser.extension_page(f"{state}/{state}.html"))
        FILLED[state](driver)
        album.take_page(state)
        album.ask_axe(state)
    assert album.complaints == []


def welcomes(driver: Chrome) -> None:
    """Wait for the picture and the practice list, as the core judges them."""
    wait_until(lambda: driver.execute_script(BADGES), "all badges", 90)


def sets(driver: Chrome) -> None:
    """Wait for the form, of a background that words the ruling itself."""
    end_python(driver)
    wait_until(partial(shown, driver, "#form:not([inert]) #gap_seconds-hint"), "the form is filled")


FILLED = {"welcome": welcomes, "options": sets}


def shown(driver: Chrome, selector: str) -> bool:
    found = driver.find_elements("css selector", selector)
    return bool(found) and bool(found[0].text)


@variants.each(variants.LIGHT, variants.DARK)
def test_what_asks_before_something_is_lost(variant: Variant, show: Show, browser: Browser) -> None:
    album = show(variant)
    driver = album.driver
    open_settings(browser)
    enter(driver, "per_hour", "900", "fault")
    limits = driver.find_element("xpath", "//*[@id='per_hour']/ancestor::fieldset")
    album.take("options-fault", limits)
    album.ask_axe("options-fault")
    assert album.complaints == []
