"""What the card answers beside its advice: why not another verdict, other facts, other words."""

from __future__ import annotations

from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

from tests.e2e.browser import Browser
from tests.e2e.card import OPEN_CARD, answer, badge_of, open_card, press, unfold, verdict_of
from tests.e2e.sent_page import dialog, press_withdraw
from tests.e2e.shadows import inside_shadows, texts_inside
from tests.e2e.storage import facts_stored
from tests.e2e.waiting import wait_until

NAME = "Marcus Bell"
WITHDRAW = "Elena Vasquez-Ortiz"


def choose(driver: Chrome, fact: str) -> None:
    """Choose the next value by the keyboard: WebDriver's own way to choose is a script's."""
    inside_shadows(driver, f"{OPEN_CARD} select[data-key='fact:{fact}']")[0].send_keys(Keys.ARROW_DOWN)


def said(driver: Chrome) -> str:
    return texts_inside(driver, f"{OPEN_CARD} .said")[0]


def pick(driver: Chrome, key: str) -> Select:
    return Select(inside_shadows(driver, f"{OPEN_CARD} select[data-key='{key}']")[0])


def choose_way(driver: Chrome, way: str) -> None:
    chip = inside_shadows(driver, f"{OPEN_CARD} [data-key='channel:{way}']")[0]
    driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", chip)
    chip.click()


def text_of(area: WebElement) -> str:
    return str(area.get_property("value"))


def length(driver: Chrome) -> str:
    return texts_inside(driver, f"{OPEN_CARD} .foot .count")[0]


PLACES = """
const [card, badge] = arguments;
const box = (node) => {
  const {left, right, top, bottom} = node.getBoundingClientRect();
  return {left, right, top, bottom};
};
return [box(card), box(badge.getRootNode().host.closest("[role=listitem]"))];
"""


def test_the_card_leaves_its_row_free_and_its_answers_where_they_were(sent: Chrome) -> None:
    tops = []
    for name in (WITHDRAW, "Dr. Tomasz Wiśniewski, PhD", "Grace Adeyemi"):
        card = open_card(sent, name)
        first = inside_shadows(sent, f"{OPEN_CARD} .question button")[0]
        tops.append(sent.execute_script("return arguments[0].getBoundingClientRect().top", first))
        before, row = sent.execute_script(PLACES, card, badge_of(sent, name))
        beside = before["left"] >= row["right"] or before["right"] <= row["left"]
        assert beside or before["top"] >= row["bottom"] or before["bottom"] <= row["top"]
        answer(sent, "purpose", "none")
        wait_until(lambda: "Do you have" not in inside_shadows(sent, OPEN_CARD)[0].text, "it is answered")
        after, _ = sent.execute_script(PLACES, card, badge_of(sent, name))
        assert (after["left"], after["top"]) == (before["left"], before["top"])
        inside_shadows(sent, f"{OPEN_CARD} [data-key='tool:close']")[0].click()
    assert max(tops[1:]) - min(tops[1:]) < 2


def test_why_not_another_verdict(sent: Chrome) -> None:
    open_card(sent, NAME)
    unfold(sent, OPEN_CARD, "why_not")
    press(sent, OPEN_CARD, "Write first")
    assert "professional reason" in said(sent)
    answer(sent, "purpose", "current")
    wait_until(lambda: verdict_of(sent, NAME) == "clarify", "the verdict follows what was said")


def test_each_verdict_has_an_answer(sent: Chrome) -> None:
    open_card(sent, NAME)
    unfold(sent, OPEN_CARD, "why_not")
    others = [each.text for each in inside_shadows(sent, f"{OPEN_CARD} [aria-pressed]")]
    assert len(others) == 5
    assert "Let expire" not in others
    for other in others:
        press(sent, OPEN_CARD, other)
        assert said(sent)


def test_a_fact_can_be_said_otherwise(sent: Chrome, browser: Browser) -> None:
    open_card(sent, NAME)
    unfold(sent, OPEN_CARD, "facts")
    assert pick(sent, "fact:purpose").first_selected_option.text == "not said yet"
    choose(sent, "purpose")
    wait_until(lambda: verdict_of(sent, NAME) == "clarify", "the verdict follows")
    assert pick(sent, "fact:purpose").first_selected_option.text == "yes"
    choose(sent, "purpose")
    wait_until(lambda: verdict_of(sent, NAME) != "clarify", "the verdict follows again")
    facts = facts_stored(browser)
    assert [(fact["purpose"]["value"], fact["purpose"]["source"]) for fact in facts] == [("lapsed", "told")]


def test_a_script_cannot_say_a_fact(sent: Chrome, browser: Browser) -> None:
    open_card(sent, NAME)
    unfold(sent, OPEN_CARD, "facts")
    select = inside_shadows(sent, f"{OPEN_CARD} select[data-key='fact:purpose']")[0]
    tamper = (
        "arguments[0].value = 'current'; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))"
    )
    sent.execute_script(tamper, select)
    assert pick(sent, "fact:purpose").first_selected_option.text == "not said yet"
    assert facts_stored(browser) == []


def test_the_length_counts_against_the_way_it_goes(sent: Chrome) -> None:
    open_card(sent, WITHDRAW)
    unfold(sent, OPEN_CARD, "message")
    assert length(sent).endswith(" of 200"), "a note with the next invitation is the one way that is sure"
    area = inside_shadows(sent, f"{OPEN_CARD} textarea")[0]
    area.send_keys("x" * 200)
    assert length(sent).startswith("Too long")
    choose_way(sent, "inmail")
    assert " of " not in length(sent)


def test_a_draft_with_an_open_gap_is_not_copied(sent: Chrome) -> None:
    open_card(sent, NAME)
    answer(sent, "purpose", "current")
    wait_until(lambda: verdict_of(sent, NAME) == "clarify", "the verdict follows")
    unfold(sent, OPEN_CARD, "message")
    area = inside_shadows(sent, f"{OPEN_CARD} textarea")[0]
    assert "because …" in text_of(area)
    copy = inside_shadows(sent, f"{OPEN_CARD} [data-key=copy]")[0]
    assert copy.get_attribute("aria-disabled") == "true"
    copy.click()
    assert "complete" in texts_inside(sent, f"{OPEN_CARD} .foot [role=status]")[0]
    sent.switch_to.active_element.send_keys("we both build clocks.")
    assert "because we both build clocks." in text_of(area)
    assert copy.get_attribute("aria-disabled") == "false"
    copy.click()
    said_of_it = f"{OPEN_CARD} .foot [role=status]"
    wait_until(lambda: inside_shadows(sent, said_of_it)[0].text == "Copied", "it is copied")


def test_each_word_is_explained(sent: Chrome) -> None:
    open_card(sent, NAME)
    unfold(sent, OPEN_CARD, "legend")
    meanings = texts_inside(sent, f"{OPEN_CARD} .legend dd")
    assert len(meanings) == 8
    assert all(meanings)
    assert badge_of(sent, NAME).get_attribute("title")


def test_own_words_stay_in_the_card_and_come_along_into_the_dialog(sent: Chrome) -> None:
    open_card(sent, WITHDRAW)
    unfold(sent, OPEN_CARD, "message")
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
