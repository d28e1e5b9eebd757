"""Today: who is next, and when; after a withdrawal on LinkedIn the next one moves up."""

from __future__ import annotations

from selenium.webdriver import Chrome

from tests.e2e.browser import SENT, Browser
from tests.e2e.panel import text, texts
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.sorting import look, open_pile
from tests.e2e.waiting import wait_until
from tests.replica.piles import pile
from tests.replica.server import Replica

SETTLED = {
    "facts": {
        fact: {"value": value, "source": "told", "on": "2026-11-01"}
        for fact, value in (("relationship", "stranger"), ("purpose", "none"), ("may_collaborate", False))
    }
}


def names(driver: Chrome) -> list[str]:
    """Return whose turn it is, in order."""
    return texts(driver, "#next-name, .queue bdi")


def test_the_next_one_moves_up_after_a_withdrawal(browser: Browser, replica: Replica) -> None:
    people = pile(8, 0)
    replica.reset(people)
    open_one = people[0].slug or ""
    settled = {each.slug or "": SETTLED for each in people if each.slug != open_one}
    driver = open_pile(browser, people, "today", **settled)
    wait_until(lambda: text(driver, "#next-name"), "the next one")
    first, second, *rest = names(driver)
    assert people[0].name not in (first, second, *rest), (
        "a person whose answer decides is none to withdraw from"
    )
    assert text(driver, ".figure").split() == ["0", "of", "10"]
    assert text(driver, ".when") == "You can withdraw this one now"
    assert "Nothing is ever withdrawn from here." in text(driver, ".hand")
    wait_until(lambda: driver.find_elements("css selector", ".today summary"), "the draft")
    driver.find_element("css selector", ".today summary").click()
    look(driver)

    panel = driver.current_window_handle
    driver.switch_to.new_window("tab")
    open_sent(driver, SENT)
    wait_for_verdicts(driver, 8)
    press_withdraw(driver, first)
    press_in_dialog(driver, "Withdraw")
    notice(driver)
    driver.switch_to.window(panel)
    wait_until(lambda: names(driver) == [second, *rest], "the next one has moved up")
    assert text(driver, ".figure").split() == ["1", "of", "10"]
    assert text(driver, ".when").startswith("Next one: ")
    assert text(driver, ".countdown").startswith(("in 0:", "in 1:"))
    look(driver)
