"""An extension that is disabled, removed, reloaded or crashed leaves no rule and no guard behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.browser import Browser, chromium
from tests.e2e.consent import grant_consent
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import badges, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.faults.extensions_page import crash, on_extensions_page, remove
from tests.faults.requests import WITHDRAWALS, arrivals
from tests.faults.ways import send
from tests.replica.server import Replica

RULES = "chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)"
EVERY = list(WITHDRAWALS.values())
ENDS: dict[str, Callable[[Browser], None]] = {
    **{what: partial(on_extensions_page, what=what) for what in ("disabled", "reloaded")},
    "removed": remove,
    "crashed": crash,
}


def has_withdrawn(replica: Replica, count: int) -> bool:
    return len(replica.withdrawals) >= count


@pytest.fixture
def own_browser(replica: Replica, extension: Path) -> Iterator[Browser]:
    """Run a browser for this test alone, the Sent page guarded and its budget spent."""
    with chromium(replica.port, extension) as browser:
        grant_consent(browser)
        driver = browser.driver
        open_sent(driver)
        wait_for_verdicts(driver, 10)
        wait_until(lambda: ask_background(browser, RULES), "the rules")
        press_withdraw(driver, "Marcus Bell")
        press_in_dialog(driver, "Withdraw")
        assert notice(driver) == "Invitation to Marcus withdrawn."
        yield browser


@pytest.mark.slow
@pytest.mark.parametrize("end", ENDS)
def test_the_sites_own_button_works_in_the_tab_that_was_open(
    end: str, own_browser: Browser, replica: Replica
) -> None:
    driver = own_browser.driver
    driver.execute_async_script("setTimeout(arguments[0], 4000)")  # the user's own way is closed again
    replica.hits.clear()
    send(driver, EVERY, rounds=1)
    assert arrivals(replica) == []
    ENDS[end](own_browser)
    wait_until(lambda: send(driver, EVERY, rounds=1) and arrivals(replica), "a request arrives")
    replica.hits.clear()
    assert send(driver, EVERY, rounds=1) == len(arrivals(replica))
    wait_until(lambda: not badges(driver), "nothing of it is drawn any more")
    replica.hits.clear()
    for count, name in enumerate(("Jonas Lindqvist", "Grace Adeyemi"), start=1):
        press_withdraw(driver, name)
        press_in_dialog(driver, "Withdraw")
        wait_until(partial(has_withdrawn, replica, count), f"the withdrawal from {name}")
