"""A whole pile is sorted out by keys alone, from opening the panel to nobody left to ask about."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from statistics import quantiles
from typing import Any

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.panel import said
from tests.e2e.parts import ask_background
from tests.e2e.sorting import MEASURE, asked, look, open_pile, press, press_until_done, shown
from tests.e2e.waiting import wait_until
from tests.replica.piles import pile

COUNT, SHARING = 400, 0.5
MOST_PRESSES = 0.6
"""A person, where half share a note or an employer."""
TOLD = """
chrome.storage.local.get().then((all) => Object.fromEntries(Object.entries(all)
  .filter(([key]) => key.startsWith("person:"))
  .filter(([, {facts, decided}]) => decided || Object.keys(facts).length > 0)
  .map(([key, {facts, decided}]) => [key.slice(7), decided?.value ?? facts])))
"""


def told(browser: Browser) -> dict[str, Any]:
    """Return what is stored of what was told, by person."""
    found: dict[str, Any] = ask_background(browser, TOLD)
    return found


def tick(driver: Chrome, at: int) -> str:
    """Tick or untick one of a group, and return the name."""
    line = driver.find_elements("css selector", ".peers li")[at]
    line.find_element("css selector", "input").click()
    return line.text.splitlines()[0]


def test_a_pile_is_sorted_out_by_keys_alone(browser: Browser) -> None:
    driver = open_pile(browser, pile(COUNT, SHARING))
    group = asked(driver)
    assert group["name"] == "You sent these 12 people the same note."
    assert group["question"] == "How well do you know these 12?"
    assert group["focus"] == "asked-question"
    look(driver)

    # Somebody unticked is not told about, but asked about next, alone; all of it is taken back.
    name = tick(driver, 2)
    assert shown(driver)["question"] == "How well do you know these 11?"
    after = press(driver, "1")
    assert (after["name"], after["count"]) == (name, f"11 of {COUNT}")
    wait_until(lambda: len(told(browser)) == 11, "eleven are told about")
    facts = next(iter(told(browser).values()))
    assert {fact: each["value"] for fact, each in facts.items()} == {
        "relationship": "stranger",
        "purpose": "none",
        "may_collaborate": False,
    }
    wait_until(
        lambda: shown(driver)["told"] == "11 people: not at all. Advice now: Withdraw 11", "what it led to"
    )
    assert press(driver, "z")["question"] == "How well do you know these 11?"
    wait_until(lambda: told(browser) == {}, "nobody is told about any more")

    # One by one; further questions about the same person, at once; keeping, putting off, many steps back.
    single = press(driver, "o")
    assert single["question"] == f"How well do you know {single['name']}?"
    look(driver)
    second = press(driver, "2")
    assert (second["name"], second["question"]) == (
        single["name"],
        "Is there a reason to connect, today or later?",
    )
    third = press(driver, "3")
    assert (third["name"], third["question"]) == (single["name"], "Are you connected on another network?")
    assert press(driver, "2")["name"] != single["name"]
    assert press(driver, "k", "s", "z", "z", "z", "z")["question"] == second["question"]
    assert press(driver, "z", "z")["question"] == "How well do you know these 11?", "unticked as before"
    tick(driver, 2)
    assert shown(driver)["question"] == group["question"]
    wait_until(lambda: told(browser) == {}, "all of it is taken back")

    sort_out_by_one_key(driver)
    assert len(told(browser)) == COUNT
    look(driver)
    press_the(driver, "Go to Today")
    wait_until(lambda: driver.find_elements("id", "next-name"), "the next one to withdraw")
    look(driver)


def sort_out_by_one_key(driver: Chrome) -> None:
    """Put the first ones off, say of all others that they are not known, then of those; tell what it cost."""
    driver.execute_script(MEASURE)
    begun = time.monotonic()
    press(driver, "s")
    assert press_until_done(driver, "1", COUNT)["instead"] == "That is all for now"
    press_the(driver, "Ask about them now")
    asked(driver)
    done = press_until_done(driver, "1", COUNT)
    seconds = time.monotonic() - begun
    assert (done["instead"], done["count"]) == ("All sorted out", f"{COUNT} of {COUNT}")
    presses = driver.execute_script("return presses")
    late = quantiles(driver.execute_script("return spans"), n=20)[-1]
    cost = f"{presses / COUNT:.2f} presses a person, {seconds:.0f} s"
    sys.stdout.write(f"\n{cost}, 95 % of the next ones drawn within {late:.0f} ms\n")
    assert presses / COUNT <= MOST_PRESSES


def press_the(driver: Chrome, text: str) -> None:
    """Press the button with that text."""
    buttons = driver.find_elements("css selector", ".instead button")
    next(each for each in buttons if each.text == text).click()


def test_what_was_told_last_is_kept_when_the_panel_closes_at_once(browser: Browser) -> None:
    driver = open_pile(browser, pile(4, 0))
    name = asked(driver)["name"]
    panel = driver.current_window_handle
    driver.find_element("css selector", "[data-key=row]").click()
    assert "The Sent tab is not open." in said(driver)
    press(driver, "o")
    [rest] = wait_until(lambda: set(driver.window_handles) - {panel}, "the profile")
    driver.switch_to.window(rest)
    wait_until(lambda: "/in/" in driver.current_url, "the profile's address")
    driver.switch_to.window(panel)
    # The panel closes in the turn of the key.
    driver.execute_script("addEventListener('keydown', () => queueMicrotask(() => close()))")
    with suppress(WebDriverException):
        press(driver, "1")
    driver.switch_to.window(rest)
    slug = name.lower().replace(" ", "-")
    wait_until(lambda: [key for key in told(browser) if key.startswith(slug)], "the answer is kept")
