"""The service worker is stopped in the middle of each step of a withdrawal."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.parts import stop_background
from tests.e2e.sent_page import dialog, notice, press_in_dialog, press_withdraw
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.hands import press_anew, stays_held
from tests.faults.ledger import note
from tests.replica.server import Replica

STEPS = ["reserve", "confirm", "settle"]


@pytest.mark.parametrize("step", STEPS)
def test_no_count_is_lost(step: str, sent: Chrome, browser: Browser, replica: Replica) -> None:
    press_withdraw(sent, "Marcus Bell")
    if step == "reserve":
        stop_background(browser)
    dialog(sent)
    press_in_dialog(sent, "Withdraw")
    if step == "confirm":
        stop_background(browser)
    # Stopped in the middle of its answer to the first press, it asks for a second one, and never for more.
    sent.execute_async_script("setTimeout(arguments[0], 2000)")
    if not replica.withdrawals:
        press_in_dialog(sent, "Withdraw")
    assert notice(sent) == "Invitation to Marcus withdrawn."
    if step == "settle":
        stop_background(browser)
    sent.refresh()  # wakes it
    counts = [[("Marcus Bell", "confirmed")], [("Marcus Bell", "withdrawn")]]
    wait_until(lambda: journal_states(browser) in counts, "the journal's entry")
    press_anew(sent, "Jonas Lindqvist")
    stays_held(sent, replica, 1)
    note(f"the background stopped while it does: {step}", 2, replica.people_withdrawn, 1)
