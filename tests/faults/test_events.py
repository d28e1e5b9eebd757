"""Scripts of the page press the site's controls: nothing that no hand did reaches the server."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.breadth import some
from tests.e2e.browser import SITE, Browser
from tests.e2e.sent_page import dialog, open_sent, press_withdraw
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.waiting import stays, wait_until
from tests.faults.events import EVENTS, EVERY_100_MS, ON_CONFIRM, ON_PENDING, ON_ROWS
from tests.faults.ledger import note
from tests.replica.server import Replica

ROWS = "main [role=listitem] a[aria-disabled]"
CONFIRM = "dialog[open] button"


@pytest.fixture
def gullible(browser: Browser, replica: Replica) -> Chrome:
    """Open a Sent page whose own handlers obey scripts."""
    replica.options.untrusted_clicks = True
    replica.options.enter = "native"
    open_sent(browser.driver)
    wait_for_verdicts(browser.driver, 10)
    return browser.driver


@pytest.mark.parametrize("attack", some(EVENTS))
def test_no_row_is_withdrawn_by_a_script(attack: str, gullible: Chrome, replica: Replica) -> None:
    count = gullible.execute_script(ON_ROWS, EVENTS[attack])
    assert count == 10
    stays(lambda: not replica.withdrawals, "nothing arrives", 0.5)
    assert gullible.execute_script("return document.querySelectorAll('#root > dialog[open]').length") == 0
    note(f"row: {attack}", count, replica.people_withdrawn, 0)


@pytest.mark.parametrize("attack", some(EVENTS))
def test_no_open_dialog_is_confirmed_by_a_script(attack: str, gullible: Chrome, replica: Replica) -> None:
    press_withdraw(gullible, "Marcus Bell")
    dialog(gullible)
    gullible.execute_script(ON_CONFIRM, EVENTS[attack])
    stays(lambda: not replica.withdrawals, "nothing arrives", 0.5)
    note(f"confirm: {attack}", 1, replica.people_withdrawn, 0)


@pytest.mark.parametrize("attack", some(EVENTS))
def test_no_profiles_control_is_pressed_by_a_script(attack: str, gullible: Chrome, replica: Replica) -> None:
    gullible.get(f"{SITE}/in/marcusbell-growth/")
    wait_until(lambda: gullible.find_elements(By.CSS_SELECTOR, "main h1"), "the profile")
    count = gullible.execute_script(ON_PENDING, EVENTS[attack])
    assert count == 3
    stays(lambda: not replica.withdrawals, "nothing arrives", 0.5)
    assert gullible.find_elements(By.CSS_SELECTOR, "#root > dialog[open]") == []
    note(f"profile: {attack}", count, replica.people_withdrawn, 0)


def test_a_script_that_clicks_everything_ten_times_a_second_gets_nothing(
    gullible: Chrome, replica: Replica
) -> None:
    made = gullible.execute_async_script(EVERY_100_MS, 3, ROWS, CONFIRM)
    note("rows and dialogs, every 100 ms", made, replica.people_withdrawn, 0)
