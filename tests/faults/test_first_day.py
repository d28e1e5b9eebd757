"""The consent was given a moment ago and nothing started anew since: guarded and counted as on any day."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.browser import chromium
from tests.e2e.consent import grant_consent
from tests.e2e.sent_page import dialog, open_sent, press_withdraw
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.arms import people
from tests.faults.programs import DRIP, run
from tests.replica.server import Replica


def test_what_passes_beside_the_first_withdrawal_is_seen_and_counted(
    replica: Replica, extension: Path
) -> None:
    with chromium(replica.port, extension) as browser:
        grant_consent(browser)
        driver = browser.driver
        open_sent(driver)
        wait_for_verdicts(driver, 10)
        run(driver, DRIP)
        assert people(replica) == 0
        press_withdraw(driver, "Marcus Bell")
        dialog(driver)
        wait_until(lambda: journal_states(browser) == [("Marcus Bell", "reserved")], "the reservation")
        run(driver, DRIP)
        assert people(replica) <= 2, "the way closes at the first request"
        wait_until(lambda: [state for _, state in journal_states(browser)] == ["withdrawn"], "it is counted")
