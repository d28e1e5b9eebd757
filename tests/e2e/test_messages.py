"""The withdraw dialog offers a message, whatever the advice; it is copied by hand, as shown."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome

from tests.e2e.card import unfold
from tests.e2e.sent_page import dialog, press_in_dialog, press_withdraw
from tests.e2e.shadows import inside_shadows
from tests.e2e.waiting import stays, wait_until
from tests.replica.server import Replica

DRAFT = ".help textarea"
FOLDS = ".help summary"
READ_CLIPBOARD = (
    "const [done] = arguments; navigator.clipboard.readText().then(done, (e) => done(String(e)));"
)

HEIGHTS = """
window.heights = [];
const watched = new Set();
new MutationObserver(() => {
  const dialog = document.querySelector("#root > dialog[open]");
  if (!dialog || watched.has(dialog)) return;
  watched.add(dialog);
  new ResizeObserver(() => heights.push(Math.round(dialog.getBoundingClientRect().height))).observe(dialog);
}).observe(document, {subtree: true, childList: true, attributes: true});
"""


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


@pytest.mark.parametrize(("name", "fold"), [("Elena Vasquez-Ortiz", "message"), ("Marcus Bell", "anyway")])
def test_a_draft_is_copied_as_it_is_shown(sent: Chrome, replica: Replica, name: str, fold: str) -> None:
    press_withdraw(sent, name)
    dialog(sent)
    wait_until(lambda: inside_shadows(sent, FOLDS), "the help")
    unfold(sent, ".help", fold)
    text = draft(sent)
    assert text.startswith(f"Hi {name.partition(' ')[0]},")
    copy = next(each for each in inside_shadows(sent, ".help button") if each.text == "Copy")
    copy.click()
    wait_until(
        lambda: any(each.text == "Copied" for each in inside_shadows(sent, ".help [role=status]")), "told"
    )
    assert clipboard(sent) == text
    press_in_dialog(sent, "Cancel")
    assert replica.withdrawals == []


def test_the_dialogs_own_keys_stay_its_own(sent: Chrome) -> None:
    press_withdraw(sent, "Elena Vasquez-Ortiz")
    dialog(sent)
    draft(sent)
    unfold(sent, ".help", "message")
    area = inside_shadows(sent, DRAFT)[0]
    area.send_keys(" more")
    assert draft(sent).endswith(" more")
    area.send_keys("\ue00c")
    wait_until(lambda: not inside_shadows(sent, DRAFT), "Escape closes the dialog")


@pytest.mark.parametrize("name", ["Elena Vasquez-Ortiz", "Marcus Bell"])
def test_the_dialog_opens_as_large_as_it_stays(sent: Chrome, replica: Replica, name: str) -> None:
    replica.options.dialog_seconds = 0.5
    sent.execute_script(HEIGHTS)
    press_withdraw(sent, name)
    dialog(sent)
    wait_until(lambda: inside_shadows(sent, FOLDS), "the help")
    stays(lambda: len(set(sent.execute_script("return heights"))) == 1, "its buttons stay where they are")
