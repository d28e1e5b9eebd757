"""The withdraw dialog offers a message, whatever the advice; it is copied by hand, as shown."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser
from tests.e2e.sent_page import dialog, open_sent, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.waiting import wait_until
from tests.replica.server import Replica

DRAFT = ".help textarea"
READ_CLIPBOARD = (
    "const [done] = arguments; navigator.clipboard.readText().then(done, (e) => done(String(e)));"
)


def draft(driver: Chrome) -> str:
    """Wait for a draft in the open dialog and return it."""
    found = wait_until(lambda: inside_shadows(driver, DRAFT), "the draft")
    return str(driver.execute_script("return arguments[0].value", found[0]))


def clipboard(driver: Chrome) -> str:
    """Return what the clipboard holds; the page is allowed to read it for the test only."""
    driver.execute_cdp_cmd(
        "Browser.grantPermissions", {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    )
    return str(driver.execute_async_script(READ_CLIPBOARD))


@pytest.mark.parametrize("name", ["Elena Vasquez-Ortiz", "Marcus Bell"])
def test_a_draft_is_copied_as_it_is_shown(browser: Browser, replica: Replica, name: str) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    press_withdraw(driver, name)
    dialog(driver)
    text = draft(driver)
    assert text.startswith(f"Hi {name.partition(' ')[0]},")
    copy = next(each for each in inside_shadows(driver, ".help button") if each.text == "Copy")
    copy.click()
    wait_until(
        lambda: any(each.text == "Copied" for each in inside_shadows(driver, ".help [role=status]")), "told"
    )
    assert clipboard(driver) == text
    press_in_dialog(driver, "Cancel")
    assert replica.withdrawals == []


def test_the_dialogs_own_keys_stay_its_own(browser: Browser) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    press_withdraw(driver, "Elena Vasquez-Ortiz")
    dialog(driver)
    draft(driver)
    area = inside_shadows(driver, DRAFT)[0]
    area.send_keys(" more")
    assert draft(driver).endswith(" more")
    area.send_keys("\ue00c")
    wait_until(lambda: not inside_shadows(driver, DRAFT), "Escape closes the dialog")
