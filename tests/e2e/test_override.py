"""The one way past a hold: a typed reason, five minutes, once a day, by hand, and in the journal."""

from __future__ import annotations

import json
from typing import Any

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.debugger import attached, debugger, targets
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.settings import enter, open_settings
from tests.e2e.shadows import inside_shadows, texts_inside, wait_for_verdicts
from tests.e2e.storage import journal_states, move_clock, stored
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
PANEL = "panel/panel.html"
FIELD = "document.activeElement?.id === 'override-reason'"
TITLE = "document.querySelector('dialog.sure h2').textContent"
CLOCK = "document.querySelector('dialog.sure .clock')?.textContent"
MISSING = "document.querySelector('dialog.sure .note + label + .note').textContent"
WRITE = """(() => {
  const field = document.querySelector("#override-reason");
  field.value = REASON;
  field.dispatchEvent(new Event("input"));
  document.querySelector("dialog.sure .acts button").click();
})()"""
NAME = "Jonas Lindqvist"
REASON = "They asked me on the phone to take it back today."
MINUTE = 60


def withdraw(driver: Chrome, name: str) -> None:
    press_withdraw(driver, name)
    press_in_dialog(driver, "Withdraw")
    assert "withdrawn" in notice(driver)


@pytest.fixture
def held(browser: Browser) -> Chrome:
    """Spend the hour's budget, then have the next press held."""
    driver = open_settings(browser)
    enter(driver, "per_hour", "1")
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    withdraw(driver, "Marcus Bell")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the journal's entry")
    press_hold(driver)
    return driver


def press_hold(driver: Chrome) -> None:
    press_withdraw(driver, NAME)
    wait_until(lambda: inside_shadows(driver, NOTICE), "the notice that holds")


def ask(driver: Chrome, browser: Browser, reason: str) -> None:
    """Press what the notice offers, and write the reason in the side panel that it opens."""
    inside_shadows(driver, f"{NOTICE} .override button")[0].click()

    def there() -> bool:
        with debugger(browser) as session:
            return bool(targets(session, browser, "page", PANEL))

    wait_until(there, "the side panel")
    with attached(browser, "page", PANEL) as panel:
        wait_until(lambda: panel.evaluate(FIELD), "the field for the reason")
        assert NAME in panel.evaluate(TITLE)
        panel.evaluate(WRITE.replace("REASON", json.dumps(reason)))


def asked(browser: Browser) -> dict[str, Any] | None:
    """Return what was asked for, None where nothing was."""
    return (stored(browser, "override") or {}).get("asked")


def test_leaving_it_pending_comes_first(held: Chrome) -> None:
    buttons = inside_shadows(held, f"{NOTICE} button.push")
    assert [each.text for each in buttons] == ["Leave it pending"]
    assert not inside_shadows(held, f"{NOTICE} :is(textarea, input)"), "the page could read it"


def test_a_reason_and_five_minutes_let_one_pass(held: Chrome, browser: Browser, replica: Replica) -> None:
    ask(held, browser, REASON)
    wait_until(lambda: asked(browser), "it is asked for")
    with attached(browser, "page", PANEL) as panel:
        wait_until(lambda: ":" in (panel.evaluate(CLOCK) or ""), "the wait begins")
    assert stored(browser, "override")["asked"]["reason"] == REASON
    press_hold(held)
    assert ":" in texts_inside(held, f"{NOTICE} .override")[0], "the page has heard of it"
    move_clock(browser, 5 * MINUTE)
    open_sent(held)
    wait_for_verdicts(held, 10)
    withdraw(held, NAME)
    wait_until(lambda: (NAME, "withdrawn") in journal_states(browser), "the journal's entry")
    assert stored(browser, "journal")["entries"][-1]["override"] == REASON
    assert len(replica.withdrawals) == 2
    press_withdraw(held, "Priya Raghunathan")
    wait_until(lambda: inside_shadows(held, NOTICE), "the next is held")
    assert "Next time" in texts_inside(held, f"{NOTICE} .override")[0]
    assert len(replica.withdrawals) == 2


def test_it_waits_through_a_reload_and_is_nobody_elses(held: Chrome, browser: Browser) -> None:
    ask(held, browser, REASON)
    wait_until(lambda: asked(browser), "it is asked for")
    open_sent(held)
    wait_for_verdicts(held, 10)
    press_hold(held)
    assert ":" in texts_inside(held, f"{NOTICE} .override")[0]
    move_clock(browser, 5 * MINUTE)
    open_sent(held)
    wait_for_verdicts(held, 10)
    press_withdraw(held, "Priya Raghunathan")
    wait_until(lambda: inside_shadows(held, NOTICE), "another one is held all the same")


def test_a_short_reason_begins_nothing(held: Chrome, browser: Browser) -> None:
    ask(held, browser, "just because")
    with attached(browser, "page", PANEL) as panel:
        assert "8" in wait_until(lambda: panel.evaluate(MISSING), "how much is missing")
    stays(lambda: asked(browser) is None, "nothing is asked for")
