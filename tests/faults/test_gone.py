"""An extension that is removed under an open page leaves no rule, no guard and nothing drawn behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tests.e2e.browser import chromium
from tests.e2e.consent import grant_consent
from tests.e2e.sent_page import notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import badges, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.faults.lives import remove
from tests.faults.requests import WITHDRAWALS, arrivals
from tests.faults.ways import send
from tests.replica.server import Replica

EVERY = list(WITHDRAWALS.values())


def has_withdrawn(replica: Replica, count: int) -> bool:
    return len(replica.withdrawals) >= count


@pytest.mark.slow
def test_the_sites_own_button_works_in_the_tab_that_was_open(replica: Replica, extension: Path) -> None:
    with chromium(replica.port, extension) as browser:
        grant_consent(browser)
        driver = browser.driver
        open_sent(driver)
        wait_for_verdicts(driver, 10)
        press_withdraw(driver, "Marcus Bell")
        press_in_dialog(driver, "Withdraw")
        assert notice(driver) == "Invitation to Marcus withdrawn."
        replica.hits.clear()
        send(driver, EVERY, rounds=1)
        assert arrivals(replica) == []
        remove(browser)
        wait_until(lambda: send(driver, EVERY, rounds=1) and arrivals(replica), "a request arrives")
        replica.hits.clear()
        assert send(driver, EVERY, rounds=1) == len(arrivals(replica))
        wait_until(lambda: not badges(driver), "nothing of it is drawn any more")
        replica.hits.clear()
        for count, name in enumerate(("Jonas Lindqvist", "Grace Adeyemi"), start=1):
            press_withdraw(driver, name)
            press_in_dialog(driver, "Withdraw")
            wait_until(partial(has_withdrawn, replica, count), f"the withdrawal from {name}")
