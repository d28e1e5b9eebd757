"""What a hand does between attacks, and the question whether the next withdrawal is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from selenium.webdriver.common.by import By

from tests.e2e.sent_page import OPEN_DIALOG, notice, press_in_dialog, press_withdraw
from tests.e2e.shadows import wait_for_verdicts
from tests.e2e.waiting import stays

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

    from tests.replica.server import Replica


def withdraw(driver: Chrome, name: str) -> None:
    """Press, confirm, and wait until the site says that it is done."""
    press_withdraw(driver, name)
    confirm(driver)


def confirm(driver: Chrome) -> None:
    """Confirm the open dialog and wait until the site says that it is done."""
    press_in_dialog(driver, "Withdraw")
    assert notice(driver).endswith("withdrawn.")


def press_anew(driver: Chrome, name: str) -> None:
    """Load the page again, so that it asks what may be done, and press one person's control."""
    driver.refresh()
    wait_for_verdicts(driver, 10)
    press_withdraw(driver, name)


def stays_held(driver: Chrome, replica: Replica, most: int) -> None:
    """Assert that no dialog opens and that no more than `most` withdrawals have arrived."""

    def held() -> bool:
        opened = driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG)
        return not opened and len(replica.withdrawals) <= most

    stays(held, "the next one is held")
