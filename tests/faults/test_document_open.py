"""`document.open()` takes every listener off the window: the guard comes back, the user's press works."""

from __future__ import annotations

import pytest

from tests.e2e.sent_page import notice, press_in_dialog, press_withdraw
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.arms import Arm, Arms
from tests.faults.programs import ASK_EVERYBODY, CLICK_THROUGH, EVERYBODY, run

WAYS = {
    "open and close": "document.open(); document.close();",
    "open, write and close": "document.open(); document.write('<p>x'); document.close();",
    "write after load": "document.write('<p>x'); document.close();",
}
PUT_BACK = """
const root = document.querySelector("#root");
root.remove(); // opening takes the listeners off whatever the document holds then
%s
document.body ?? document.documentElement.append(document.createElement("body"));
document.body.append(root);
"""
"""The page's own elements, with their listeners, are put back where they were."""


@pytest.mark.parametrize("way", WAYS)
def test_clicks_and_requests_after_it(way: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        arm.open_sent()
        run(arm.driver, PUT_BACK % WAYS[way] + CLICK_THROUGH + ASK_EVERYBODY)
        return EVERYBODY

    arms.note(f"document.open(), {way}: click() on everything, then 40 by fetch", attack)


@pytest.mark.parametrize("way", WAYS)
def test_the_users_own_press_works_and_counts_after_it(way: str, arms: Arms) -> None:
    arm = arms.guarded
    arm.open_sent()
    run(arm.driver, PUT_BACK % WAYS[way] + "await later(1000);")
    press_withdraw(arm.driver, "Marcus Bell")
    press_in_dialog(arm.driver, "Withdraw")
    assert notice(arm.driver).endswith("withdrawn.")
    wait_until(lambda: journal_states(arm.browser) == [("Marcus Bell", "withdrawn")], "the entry")
