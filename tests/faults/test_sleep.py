"""The service worker sleeps when nothing needs it, and what guards meanwhile holds."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.breadth import some
from tests.e2e.browser import SITE, Browser, leave_one_tab
from tests.e2e.parts import alive
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.programs import ASK_EVERYBODY, run
from tests.faults.rows import SAID
from tests.replica.server import Replica

SLEEPS_WITHIN = 40
"""Seconds after the last need; Chromium itself waits for thirty."""


def look(browser: Browser) -> None:
    open_sent(browser.driver)
    wait_for_verdicts(browser.driver, 10)


def have_a_hold(browser: Browser) -> None:
    look(browser)
    press_withdraw(browser.driver, "Marcus Bell")
    press_in_dialog(browser.driver, "Withdraw")
    assert notice(browser.driver).endswith("withdrawn.")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the entry")


def cancel(browser: Browser) -> None:
    look(browser)
    press_withdraw(browser.driver, "Marcus Bell")
    press_in_dialog(browser.driver, "Cancel")
    wait_until(lambda: not journal_states(browser), "nothing is reserved")


def close(browser: Browser) -> None:
    look(browser)
    leave_one_tab(browser.driver)


def go_elsewhere(browser: Browser) -> None:
    look(browser)
    browser.driver.get("about:blank")


def go_to_the_feed(browser: Browser) -> None:
    look(browser)
    browser.driver.get(f"{SITE}/feed/")


NEEDS: dict[str, Callable[[Browser], None]] = {
    "the list open, nothing done": look,
    "a hold in force, the list open": have_a_hold,
    "a dialog cancelled, the list open": cancel,
    "all its tabs closed": close,
    "the tab open on another site": go_elsewhere,
    "the tab open on the feed": go_to_the_feed,
}


@pytest.mark.slow
@pytest.mark.parametrize("need", some(NEEDS, 6))
def test_it_sleeps_soon_after_the_last_need(need: str, browser: Browser) -> None:
    NEEDS[need](browser)
    # From here on nobody speaks to it: the list of the browser's targets alone is looked at.
    since = time.monotonic()
    wait_until(lambda: not alive(browser, "service_worker"), "the service worker sleeps", SLEEPS_WITHIN)
    SAID.append(f"{need}: the service worker slept after {time.monotonic() - since:.0f} s")


@pytest.mark.slow
def test_what_it_guards_holds_while_it_sleeps(browser: Browser, replica: Replica) -> None:
    look(browser)
    wait_until(lambda: not alive(browser, "service_worker"), "the service worker sleeps", SLEEPS_WITHIN)
    run(browser.driver, ASK_EVERYBODY)
    assert replica.people_withdrawn == 0
