"""The extension is loaded anew, updated, switched off and on, crashes or loses access under an open page."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.breadth import some
from tests.e2e.browser import Browser, chromium, leave_one_tab
from tests.e2e.consent import grant_consent
from tests.e2e.consenting import FORGET
from tests.e2e.console import complaints
from tests.e2e.sent_page import OPEN_DIALOG, dialog, notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import badges, inside_shadows, wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.lives import (
    RETURNS,
    crash,
    load,
    revive,
    set_access,
    set_enabled,
    switch_developer_mode_on,
)
from tests.faults.person import press_until
from tests.faults.programs import ASK_EVERYBODY, run
from tests.faults.rows import SAID
from tests.replica.server import Replica

BUDGETS = ["free", "reserved", "spent"]
NOTICE = ".notice:popover-open"
WATCH_HOSTS = """
window.mostHosts = 0;
const count = () => {
  for (const row of document.querySelectorAll("main [role=listitem]")) {
    const hosts = [...row.querySelectorAll("*")].filter((node) => node.shadowRoot?.querySelector(".badge"));
    window.mostHosts = Math.max(window.mostHosts, hosts.length);
  }
};
new MutationObserver(count).observe(document, {childList: true, subtree: true});
count();
"""
OURS = ("chrome-extension://", "Extension context", "Uncaught", "Unchecked")


@dataclass(frozen=True)
class Mortal:
    """A browser whose extension may be harmed: its folder is a copy."""

    browser: Browser
    folder: Path
    replica: Replica

    @property
    def driver(self) -> Chrome:
        """The browser's driver."""
        return self.browser.driver


@pytest.fixture(scope="module")
def running_mortal(
    running_replica: Replica, extension: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mortal]:
    """Run a browser for these tests alone, developer mode on."""
    folder = tmp_path_factory.mktemp("mortal") / "extension"
    shutil.copytree(extension, folder)
    with chromium(running_replica.port, folder) as browser:
        grant_consent(browser)
        switch_developer_mode_on(browser)
        yield Mortal(browser, folder, running_replica)


@pytest.fixture
def mortal(running_mortal: Mortal) -> Mortal:
    """Return it with nothing stored, the Sent page open, its badges there, its hosts watched."""
    browser, driver = running_mortal.browser, running_mortal.driver
    running_mortal.replica.reset()
    revive(browser)
    leave_one_tab(driver)
    driver.get(browser.extension_page("welcome/welcome.html"))
    driver.execute_async_script(FORGET)
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    driver.execute_script(WATCH_HOSTS)
    complaints(driver)
    return running_mortal


def bring_to(budget: str, mortal: Mortal) -> None:
    """Bring the budget to that state by hand."""
    if budget == "free":
        return
    press_withdraw(mortal.driver, "Marcus Bell")
    dialog(mortal.driver)
    wait_until(lambda: journal_states(mortal.browser) == [("Marcus Bell", "reserved")], "the reservation")
    if budget == "spent":
        press_in_dialog(mortal.driver, "Withdraw")
        assert notice(mortal.driver).endswith("withdrawn.")
        wait_until(lambda: journal_states(mortal.browser) == [("Marcus Bell", "withdrawn")], "the entry")
    mortal.replica.hits.clear()


def has_withdrawn(replica: Replica) -> bool:
    return bool(replica.withdrawals)


def withdraw_by_hand(mortal: Mortal, name: str) -> None:
    """Withdraw one as a person does, pressing once more where the extension asks for it."""
    if not mortal.driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG):
        press_withdraw(mortal.driver, name)
        dialog(mortal.driver)
    press_until(
        partial(has_withdrawn, mortal.replica),
        lambda: press_in_dialog(mortal.driver, "Withdraw"),
        mortal.driver,
    )


def has_badges(mortal: Mortal, count: int) -> bool:
    shown = badges(mortal.driver)
    return len(shown) == count and all(badge["verdict"] not in {None, "thinking"} for badge in shown)


def assert_nothing_doubled_and_no_complaint(mortal: Mortal) -> None:
    assert mortal.driver.execute_script("return window.mostHosts") == 1
    said = [line for line in complaints(mortal.driver) if any(word in line for word in OURS)]
    assert said == []


@pytest.mark.slow
@pytest.mark.parametrize("fault", RETURNS)
@pytest.mark.parametrize("budget", some(BUDGETS))
def test_badges_limits_and_the_sites_button_are_back(budget: str, fault: str, mortal: Mortal) -> None:
    bring_to(budget, mortal)
    RETURNS[fault](mortal.browser, mortal.folder)
    lives_since = time.monotonic()
    rows_left = 9 if budget == "spent" else 10
    wait_until(lambda: has_badges(mortal, rows_left), "the badges are back")
    SAID.append(f"{fault}, budget {budget}: badges back after {time.monotonic() - lives_since:.1f} s")
    if budget != "spent":
        withdraw_by_hand(mortal, "Marcus Bell")
    wait_until(lambda: mortal_counts(mortal) == 1, "one withdrawal stands in the journal")
    press_withdraw(mortal.driver, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(mortal.driver, NOTICE), "the limits hold the next one")
    run(mortal.driver, ASK_EVERYBODY)
    assert mortal.replica.people_withdrawn == (0 if budget == "spent" else 1), "the network rules are back"
    assert_nothing_doubled_and_no_complaint(mortal)


def mortal_counts(mortal: Mortal) -> int:
    return sum(state in {"confirmed", "withdrawn"} for _, state in journal_states(mortal.browser))


AWAY: dict[str, tuple[Callable[[Browser], None], Callable[[Browser], None]]] = {
    "disabled": (partial(set_enabled, enabled=False), partial(set_enabled, enabled=True)),
    "revoked": (partial(set_access, granted=False), partial(set_access, granted=True)),
    "crashed": (crash, load),
}


@pytest.mark.slow
@pytest.mark.parametrize("way", some(AWAY, 2))
@pytest.mark.parametrize("budget", some(BUDGETS))
def test_without_the_extension_the_sites_button_works_at_once(budget: str, way: str, mortal: Mortal) -> None:
    end, back = AWAY[way]
    bring_to(budget, mortal)
    end(mortal.browser)
    withdraw_by_hand(mortal, "Jonas Lindqvist")
    wait_until(lambda: not badges(mortal.driver), "nothing of it is drawn any more")
    assert not inside_shadows(mortal.driver, NOTICE)
    back(mortal.browser)
    wait_until(lambda: badges(mortal.driver), "the badges are back")
    assert_nothing_doubled_and_no_complaint(mortal)
