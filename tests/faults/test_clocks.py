"""The clock is moved: what is stored lies in the past or in the future by so much, as after a jump."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.sent_page import dialog, press_withdraw
from tests.e2e.storage import journal_states, move_clock
from tests.e2e.waiting import wait_until
from tests.faults.hands import confirm, press_anew, stays_held, withdraw
from tests.faults.ledger import note
from tests.replica.server import Replica

MINUTE = 60
DAY = 86_400


@pytest.mark.parametrize("seconds", [-DAY, -MINUTE, -1])
def test_a_clock_set_back_frees_nothing(
    seconds: int, sent: Chrome, browser: Browser, replica: Replica
) -> None:
    withdraw(sent, "Marcus Bell")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the entry")
    move_clock(browser, seconds)
    press_anew(sent, "Jonas Lindqvist")
    stays_held(sent, replica, 1)
    note(f"clock set back by {-seconds} s", 2, replica.people_withdrawn, 1)


def test_a_clock_set_forward_frees_what_it_says_and_no_more(
    sent: Chrome, browser: Browser, replica: Replica
) -> None:
    withdraw(sent, "Marcus Bell")
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the entry")
    move_clock(browser, MINUTE)
    press_anew(sent, "Jonas Lindqvist")
    confirm(sent)
    press_anew(sent, "Grace Adeyemi")
    stays_held(sent, replica, 2)
    note("clock set forward by a minute (a limit: it is believed)", 3, replica.people_withdrawn, 2)


@pytest.mark.parametrize("seconds", [-3600, 3600])
def test_a_clock_moved_while_the_dialog_is_open_loses_no_count(
    seconds: int, sent: Chrome, browser: Browser, replica: Replica
) -> None:
    press_withdraw(sent, "Marcus Bell")
    dialog(sent)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "reserved")], "the reservation")
    move_clock(browser, seconds)
    confirm(sent)
    wait_until(lambda: journal_states(browser) == [("Marcus Bell", "withdrawn")], "the entry")
    press_anew(sent, "Jonas Lindqvist")
    stays_held(sent, replica, 1)
    way = "forward" if seconds > 0 else "back"
    note(f"clock set {way} by an hour before the confirm", 2, replica.people_withdrawn, 1)
