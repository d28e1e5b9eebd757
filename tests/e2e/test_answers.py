"""A person answers the card's question: the verdict changes at once, is remembered, and can be forgotten."""

from __future__ import annotations

import re

from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.card import OPEN_CARD, answer, open_card, press, unfold, verdict_of
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.storage import facts_stored
from tests.e2e.waiting import stays, wait_until

NAME = "Marcus Bell"


def test_an_answer_changes_the_verdict_and_outlives_the_page(sent: Chrome, browser: Browser) -> None:
    assert verdict_of(sent, NAME) == "let_expire"
    card = open_card(sent, NAME)
    assert "professional reason" in card.text
    answer(sent, "purpose", "current")
    wait_until(lambda: verdict_of(sent, NAME) == "clarify", "the verdict follows the answer")
    assert inside_shadows(sent, OPEN_CARD), "the card stays open"
    assert [facts["purpose"]["value"] for facts in facts_stored(browser)] == ["current"]

    open_sent(sent)
    wait_for_verdicts(sent, 10)
    assert verdict_of(sent, NAME) == "clarify"


def test_what_was_said_can_be_forgotten(sent: Chrome) -> None:
    open_card(sent, NAME)
    answer(sent, "purpose", "current")
    wait_until(lambda: verdict_of(sent, NAME) == "clarify", "the verdict follows the answer")
    unfold(sent, OPEN_CARD, "facts")
    press(sent, OPEN_CARD, "Undo")
    wait_until(lambda: verdict_of(sent, NAME) == "let_expire", "the verdict as before")


def test_the_sources_open_the_statements_they_stand_for(sent: Chrome) -> None:
    card = open_card(sent, "Amara Okafor")
    before = card.text
    press(sent, OPEN_CARD, "Sources")
    wait_until(lambda: len(card.text) > len(before) + 20, "the statement's text")
    assert not re.search(r"\b[A-Z][0-9]\b", card.text), "the statement's number stays inside"


def test_a_scripted_answer_changes_nothing(sent: Chrome, browser: Browser) -> None:
    open_card(sent, NAME)
    yes = inside_shadows(sent, f"{OPEN_CARD} [data-key='tell:purpose:current']")[0]
    sent.execute_script("arguments[0].click()", yes)
    stays(lambda: verdict_of(sent, NAME) == "let_expire", "the verdict stays")
    assert facts_stored(browser) == []
