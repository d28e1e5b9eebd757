"""What the card answers beside its advice: why not another verdict, other facts, other words."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

from tests.e2e.browser import Browser
from tests.e2e.card import OPEN_CARD, open_card, press, verdict_of
from tests.e2e.sent_page import dialog, press_withdraw
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import stored
from tests.e2e.waiting import wait_until

NAME = "Marcus Bell"
WITHDRAW = "Elena Vasquez-Ortiz"


def choose(driver: Chrome, fact: str) -> None:
    """Choose the next value by the keyboard: WebDriver's own way to choose is a script's."""
    inside_shadows(driver, f"{OPEN_CARD} select[data-key='fact:{fact}']")[0].send_keys(Keys.ARROW_DOWN)


def said(driver: Chrome) -> str:
    return inside_shadows(driver, f"{OPEN_CARD} .said")[0].text


def pick(driver: Chrome, key: str) -> Select:
    return Select(inside_shadows(driver, f"{OPEN_CARD} select[data-key='{key}']")[0])


def text_of(area: WebElement) -> str:
    return str(area.get_property("value"))


def length(driver: Chrome) -> str:
    return inside_shadows(driver, f"{OPEN_CARD} .foot .count")[0].text


def test_why_not_another_verdict(sent: Chrome) -> None:
    open_card(sent, NAME)
    press(sent, OPEN_CARD, "Why not …?", "summary")
    press(sent, OPEN_CARD, "Clarify")
    assert "professional reason" in said(sent)
    press(sent, OPEN_CARD, "That is so")
    wait_until(lambda: verdict_of(sent, NAME) == "clarify", "the verdict follows what was said")


def test_each_verdict_has_an_answer(sent: Chrome) -> None:
    open_card(sent, NAME)
    press(sent, OPEN_CARD, "Why not …?", "summary")
    others = [each.text for each in inside_shadows(sent, f"{OPEN_CARD} [aria-pressed]")]
    assert len(others) == 5
    assert "Let expire" not in others
    for other in others:
        press(sent, OPEN_CARD, other)
        assert said(sent)


def test_a_fact_can_be_said_otherwise(sent: Chrome, browser: Browser) -> None:
    open_card(sent, NAME)
    press(sent, OPEN_CARD, "What this rests on", "summary")
    assert pick(sent, "fact:purpose").first_selected_option.text == "not known"
    choose(sent, "purpose")
    wait_until(lambda: verdict_of(sent, NAME) == "clarify", "the verdict follows")
    assert pick(sent, "fact:purpose").first_selected_option.text == "there is one today"
    choose(sent, "purpose")
    wait_until(lambda: verdict_of(sent, NAME) != "clarify", "the verdict follows again")
    facts = [person["facts"] for person in stored(browser, "people")["people"].values() if person["facts"]]
    assert [(fact["purpose"]["value"], fact["purpose"]["source"]) for fact in facts] == [("lapsed", "told")]


def test_a_script_cannot_say_a_fact(sent: Chrome, browser: Browser) -> None:
    open_card(sent, NAME)
    press(sent, OPEN_CARD, "What this rests on", "summary")
    select = inside_shadows(sent, f"{OPEN_CARD} select[data-key='fact:purpose']")[0]
    tamper = (
        "arguments[0].value = 'current'; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))"
    )
    sent.execute_script(tamper, select)
    assert pick(sent, "fact:purpose").first_selected_option.text == "not known"
    assert all(not person["facts"] for person in stored(browser, "people")["people"].values())


def test_the_length_counts_against_the_way_it_goes(sent: Chrome) -> None:
    open_card(sent, WITHDRAW)
    assert length(sent).startswith("Characters")
    pick(sent, "channel").select_by_value("note")
    assert length(sent).endswith("of 200")
    area = inside_shadows(sent, f"{OPEN_CARD} textarea")[0]
    area.send_keys("x" * 60)
    assert length(sent).endswith("too long")
    pick(sent, "channel").select_by_value("premium_note")
    assert length(sent).endswith("of 300")


def test_own_words_stay_in_the_card_and_come_along_into_the_dialog(sent: Chrome) -> None:
    open_card(sent, WITHDRAW)
    area = inside_shadows(sent, f"{OPEN_CARD} textarea")[0]
    area.send_keys(" My own words.")
    inside_shadows(sent, f"{OPEN_CARD} [data-key='tool:close']")[0].click()
    open_card(sent, WITHDRAW)
    assert text_of(inside_shadows(sent, f"{OPEN_CARD} textarea")[0]).endswith(" My own words.")
    inside_shadows(sent, f"{OPEN_CARD} [data-key='tool:close']")[0].click()
    press_withdraw(sent, WITHDRAW)
    dialog(sent)
    draft = wait_until(lambda: inside_shadows(sent, ".help textarea"), "the draft")[0]
    assert text_of(draft).endswith(" My own words.")
