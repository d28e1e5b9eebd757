"""A storage that cannot be opened: the cause is told, and the site's own button works, once an hour."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser, chromium, extension_id
from tests.e2e.consent import grant_consent
from tests.e2e.parts import ask_background
from tests.e2e.sent_page import OPEN_DIALOG, notice, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import texts_inside, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.faults.person import ASKS_TO_WAIT, press_until
from tests.replica.server import Replica

pytestmark = pytest.mark.slow

UNREADABLE = "chrome.storage.local.get(null).then(() => false, () => true)"
AN_HOUR_PASSES = """(async () => {
  const kept = await chrome.storage.session.get(["stand_in:journal", "stand_in:spent", "journal"]);
  const {"stand_in:journal": {entries}, "stand_in:spent": {past}, journal} = kept;
  for (const each of [...entries, ...past, ...journal]) each.at -= 3_600_000;
  await chrome.storage.session.set(kept);
})()"""


@pytest.fixture
def broken(extension: Path, replica: Replica, tmp_path: Path) -> Iterator[Browser]:
    """Run a browser whose storage broke while it was closed."""
    with chromium(replica.port, extension, tmp_path) as browser:
        grant_consent(browser)
        open_sent(browser.driver)
        wait_for_verdicts(browser.driver, 10)
    kept = tmp_path / "Default" / "Local Extension Settings" / extension_id(extension)
    [manifest] = kept.glob("MANIFEST-*")
    manifest.unlink()
    with chromium(replica.port, extension, tmp_path) as browser:
        yield browser


def is_held(driver: Chrome, name: str, said: str) -> bool:
    """Press, and again where the page does not know yet what holds, until it is said why."""

    def told() -> bool:
        press_withdraw(driver, name)
        notices = wait_until(lambda: texts_inside(driver, ASKS_TO_WAIT), "the notice")
        return any(said in each for each in notices)

    return wait_until(told, said)


def test_one_an_hour_is_let_through_and_the_cause_is_told(broken: Browser, replica: Replica) -> None:
    driver = broken.driver
    assert ask_background(broken, UNREADABLE), "the fault is there"
    open_sent(driver)
    assert is_held(driver, "Marcus Bell", "cannot read or write its storage")
    assert replica.withdrawals == []

    ask_background(broken, AN_HOUR_PASSES)
    open_sent(driver)
    press_until(
        lambda: driver.find_elements("css selector", OPEN_DIALOG),
        lambda: press_withdraw(driver, "Marcus Bell"),
        driver,
    )
    press_in_dialog(driver, "Withdraw")
    assert notice(driver).endswith("withdrawn.")
    assert is_held(driver, "Jonas Lindqvist", "one withdrawal an hour")
    assert len(replica.withdrawals) == 1
