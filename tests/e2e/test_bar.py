"""The bar above the list: counts, what is not loaded, the next that asks for something, dimming."""

from __future__ import annotations

from collections import Counter

from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.e2e.card import answer, open_card, verdict_of
from tests.e2e.sent_page import bring_into_sight, rows, scroll_to_end
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.verdicts import verdicts_of
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

ACTIONS = {"withdraw", "clarify", "connect_elsewhere"}
PANEL = ".panel:popover-open"
FOCUSED = """
const row = document.activeElement?.closest("[role=listitem]");
return row?.querySelector("p")?.textContent ?? null;
"""
DIMMED = """
return [...document.querySelectorAll("main [role=listitem]")].filter((row) =>
  [...row.children].some((node) => node.shadowRoot?.querySelector(".veil:not([hidden])"))).length;
"""
TO_TOP = "document.querySelector('main').scrollTop = 0"
PILL = "main nav a[href$='/CONNECTION/']"


def open_panel(driver: Chrome) -> str:
    driver.execute_script(TO_TOP)
    wait_until(lambda: inside_shadows(driver, ".chips"), "the bar")[0].click()
    return wait_until(lambda: inside_shadows(driver, PANEL), "the overview")[0].text


def numbers(text: str) -> list[int]:
    return [int(line) for line in text.splitlines() if line.isdigit()]


def test_it_counts_what_is_loaded_and_says_what_is_not(sent: Chrome, replica: Replica) -> None:
    text = open_panel(sent)
    assert sorted(numbers(text)) == sorted(Counter(verdicts_of(replica.people)[:10]).values())
    assert "Loaded: 10 of 40" in text
    scroll_to_end(sent, 40)
    wait_for_verdicts(sent, 40)
    sent.execute_script(TO_TOP)
    if not inside_shadows(sent, PANEL):
        open_panel(sent)
    wait_until(lambda: "Loaded: all 40" in inside_shadows(sent, PANEL)[0].text, "all are loaded")


def test_it_leads_from_one_that_asks_for_something_to_the_next(sent: Chrome, replica: Replica) -> None:
    verdicts = verdicts_of(replica.people)[:10]
    asking = [
        person.name for person, verdict in zip(replica.people, verdicts, strict=False) if verdict in ACTIONS
    ]
    assert len(asking) > 1
    visited: list[str | None] = []
    for _ in asking:
        sent.execute_script(TO_TOP)
        wait_until(lambda: inside_shadows(sent, ".bar .next"), "the bar")[0].click()
        visited.append(sent.execute_script(FOCUSED))
    assert visited == asking


def test_what_needs_no_action_is_dimmed_and_stays_usable(sent: Chrome, replica: Replica) -> None:
    open_panel(sent)
    inside_shadows(sent, ".dim input")[0].click()
    quiet = [verdict for verdict in verdicts_of(replica.people)[:10] if verdict not in ACTIONS]
    wait_until(lambda: sent.execute_script(DIMMED) == len(quiet), "those that can rest are dimmed")
    wait = next(row for row in rows(sent) if "Jonas Lindqvist" in row.text)
    # Pressing what lies under a veil works: Selenium would tell if the veil were in the way.
    pressed = wait.find_element(By.CSS_SELECTOR, "a[aria-disabled]")
    bring_into_sight(sent, pressed)
    pressed.click()
    wait_until(lambda: sent.find_elements(By.CSS_SELECTOR, "#root > dialog[open]"), "the site's dialog")


def test_an_answer_moves_the_counts(sent: Chrome) -> None:
    name = "Marcus Bell"
    before = numbers(open_panel(sent))
    ActionChains(sent).send_keys(Keys.ESCAPE).perform()
    open_card(sent, name)
    answer(sent, "purpose", "current")
    wait_until(lambda: verdict_of(sent, name) == "clarify", "the verdict follows the answer")
    ActionChains(sent).send_keys(Keys.ESCAPE).perform()
    open_panel(sent)
    wait_until(lambda: numbers(inside_shadows(sent, PANEL)[0].text) != before, "the counts follow")


def test_nothing_of_the_page_moves(sent: Chrome) -> None:
    wait_until(lambda: inside_shadows(sent, ".bar"), "the bar")
    box = "return JSON.stringify(document.querySelector(arguments[0]).getBoundingClientRect())"
    with_bar = sent.execute_script(box, PILL)
    removed = """
    for (const node of document.querySelectorAll("nav *")) if (node.shadowRoot) node.remove();
    return JSON.stringify(document.querySelector(arguments[0]).getBoundingClientRect());
    """
    assert sent.execute_script(removed, PILL) == with_bar


def test_a_script_of_the_page_cannot_have_it_twice(sent: Chrome) -> None:
    wait_until(lambda: inside_shadows(sent, ".bar"), "the bar")
    sent.execute_script(
        "for (const node of document.querySelectorAll('nav *')) if (node.shadowRoot) node.remove()"
    )
    wait_until(lambda: len(inside_shadows(sent, ".bar")) == 1, "the bar is back")
    stays(lambda: len(inside_shadows(sent, ".bar")) == 1, "there is one bar")
