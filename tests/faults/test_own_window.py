"""What a script gets through beside the user's own withdrawal: measured in people, all of it counted."""

from __future__ import annotations

import pytest

from tests.breadth import some
from tests.e2e.browser import SITE
from tests.e2e.sent_page import dialog, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows
from tests.e2e.storage import journal_states
from tests.e2e.waiting import stays, wait_until
from tests.faults.arms import Arm, Arms, people
from tests.faults.person import CONTROL, LABEL, NAMES
from tests.faults.programs import ASK_EVERYBODY, EVERYBODY, run

NOTICE = ".notice:popover-open"
CHAIN = f"for (let at = 0; at < {EVERYBODY}; at += 1) {{ ask(at); await later(PAUSE); }}"
PACES = {
    "40 in one tick": ASK_EVERYBODY,
    "one every 5 ms": CHAIN.replace("PAUSE", "5"),
    "one every 50 ms": CHAIN.replace("PAUSE", "50"),
    "each on the answer to the last": f"for (let at = 0; at < {EVERYBODY}; at += 1) await ask(at);",
}
BATCH = f"await askBatch({EVERYBODY});"
CLASSIC = f"""
const to = (at) => `/voyager/api/relationships/invitations/${{idOf(at)}}?action=withdraw`;
const init = {{method: "POST", body: "{{}}"}};
for (let at = 0; at < {EVERYBODY}; at += 1) await fetch(to(at), init).catch(() => null);
"""
DELETE = f"""
const to = (at) => `/voyager/api/relationships/invitations/${{idOf(at)}}`;
for (let at = 0; at < {EVERYBODY}; at += 1) await fetch(to(at), {{method: "DELETE"}}).catch(() => null);
"""
WORKER = f"""
const text = `for (let at = 0; at < {EVERYBODY}; at += 1) fetch("${{ACTION}}", {{method: "POST",
  body: String(7400000000000000000n + BigInt(at))}}).catch(() => null);`;
window.worker = new SharedWorker(URL.createObjectURL(new Blob([text], {{type: "text/javascript"}})));
await later(800);
"""
OTHER_FORMS = {"the batch form": BATCH, "the classic form": CLASSIC, "the delete form": DELETE}


def open_own_dialog(arm: Arm) -> None:
    """Have the user's own dialog open, its withdrawal reserved."""
    arm.open_sent()
    press_withdraw(arm.driver, "Marcus Bell")
    dialog(arm.driver)
    if arm.guarded:
        wait_until(lambda: journal_states(arm.browser) == [("Marcus Bell", "reserved")], "the reservation")


@pytest.mark.parametrize("pace", some(PACES, 2))
def test_requests_beside_the_users_own_dialog(pace: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        open_own_dialog(arm)
        run(arm.driver, PACES[pace])
        return EVERYBODY

    arrived = arms.note_limit(f"beside the user's own dialog, by fetch: {pace}", attack, allowed=1)
    if pace != "40 in one tick":
        assert arrived <= EVERYBODY / 4, "the way closes at the first request"
    arms.guarded.open_sent()
    [left, *_] = arms.guarded.driver.execute_script(NAMES, CONTROL, LABEL)
    press_withdraw(arms.guarded.driver, left)
    wait_until(lambda: inside_shadows(arms.guarded.driver, NOTICE), "the budget is spent by it")


@pytest.mark.parametrize("form", some(OTHER_FORMS, 2))
def test_a_form_that_this_page_never_sends(form: str, arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        open_own_dialog(arm)
        run(arm.driver, OTHER_FORMS[form])
        return EVERYBODY

    arms.note(f"g3, beside the user's own dialog, 40 people by {form}", attack)


def test_a_worker_beside_the_users_own_dialog(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        open_own_dialog(arm)
        run(arm.driver, WORKER)
        return EVERYBODY

    # The site's own service worker may pass on the user's request, so what no tab asks is let through, too.
    arms.note_limit("beside the user's own dialog, 40 by fetch from a shared worker", attack, allowed=1)


def test_another_tab_beside_the_users_own_dialog(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        driver = arm.driver
        first = driver.current_window_handle
        open_own_dialog(arm)
        driver.switch_to.new_window("tab")
        arm.open(f"{SITE}/feed/")
        run(driver, ASK_EVERYBODY)
        driver.close()
        driver.switch_to.window(first)
        return EVERYBODY

    arms.note("another tab, 40 by fetch while the user's own dialog is open", attack)


def test_after_the_users_own_request_nothing_more(arms: Arms) -> None:
    def attack(arm: Arm) -> int:
        open_own_dialog(arm)
        press_in_dialog(arm.driver, "Withdraw")
        wait_until(lambda: arm.replica.withdrawals, "the user's own request")
        run(arm.driver, CHAIN.replace("PAUSE", "25"))
        return EVERYBODY

    arms.note("by fetch, every 25 ms right after the user's own request", attack, allowed=1)
    stays(lambda: people(arms.guarded.replica) == 1, "nothing more")
