"""The confirmation is not what it was: no label, another, one translated late. It counts all the same."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.breadth import some
from tests.e2e.browser import SITE, Browser
from tests.e2e.generations import MARKUPS
from tests.e2e.sent_page import (
    HAND_TAKES,
    OPEN_DIALOG,
    bring_into_sight,
    dialog,
    notice,
    open_sent,
    press_withdraw,
)
from tests.e2e.shadows import inside_shadows, wait_for_verdicts
from tests.e2e.storage import journal_states
from tests.e2e.waiting import wait_until
from tests.faults.person import press_until
from tests.replica.server import Replica

NOTICE = ".notice:popover-open"
CHANGE = """
const change = (dialog) => { CHANGES };
const seen = new WeakSet();
new MutationObserver(() => {
  for (const dialog of document.querySelectorAll("#root > dialog[open]")) {
    if (seen.has(dialog)) continue;
    seen.add(dialog);
    if (DELAY > 0) setTimeout(() => change(dialog), DELAY);
    else change(dialog);
  }
}).observe(document, {childList: true, subtree: true, attributes: true});
"""
"""What another extension, or the site itself, does to the dialog, so many milliseconds after it has come."""

CONFIRM = "const confirm = dialog.querySelector('[data-display-contents] button');"
NO_LABEL = f"{CONFIRM} confirm.removeAttribute('aria-label');"
OTHER_LABEL = f"{CONFIRM} confirm.setAttribute('aria-label', 'Confirm');"
TRANSLATED = f"""{CONFIRM}
  confirm.setAttribute('aria-label', 'Einladung zurückziehen');
  document.documentElement.classList.add('translated-ltr');
  for (const node of dialog.querySelectorAll('p, h2, button')) {{
    const font = document.createElement('font');
    font.textContent = node === confirm ? 'Zurückziehen' : 'übersetzt';
    node.replaceChildren(font);
  }}"""
UNKNOWN = """
  for (const node of [dialog, ...dialog.querySelectorAll(':not(section, section *)')])
    for (const name of ['data-testid', 'data-sdui-screen', 'aria-labelledby', 'aria-label', 'componentkey',
      'id', 'data-display-contents']) node.removeAttribute(name);"""
DIALOGS = {
    "its confirm has no label": (NO_LABEL, 0),
    "its confirm has another label": (OTHER_LABEL, 0),
    "translated 30 ms late": (TRANSLATED, 30),
    "translated 300 ms late": (TRANSLATED, 300),
    "translated 3 s late": (TRANSLATED, 3000),
    "nothing in it is known": (UNKNOWN, 0),
}
TRANSLATE_ROWS = """
document.documentElement.classList.add("translated-ltr");
for (const node of document.querySelectorAll("main [role=listitem] a[aria-disabled]"))
  node.setAttribute("aria-label", "Einladung zurückziehen");
"""


def change_dialogs(driver: Chrome, what: str) -> None:
    changes, delay = DIALOGS[what]
    driver.execute_script(CHANGE.replace("CHANGES", changes).replace("DELAY", str(delay)))


def confirm_when_changed(driver: Chrome, what: str) -> None:
    """Press the dialog's last button, whatever it says by now."""
    opened = dialog(driver)
    wait = DIALOGS[what][1] + HAND_TAKES * 1000
    driver.execute_async_script("setTimeout(arguments[1], arguments[0])", wait)
    opened.find_elements(By.CSS_SELECTOR, "button")[-1].click()


def assert_counted(browser: Browser, replica: Replica) -> None:
    assert notice(browser.driver)
    assert len(replica.withdrawals) == 1
    wait_until(lambda: [state for _, state in journal_states(browser)] == ["withdrawn"], "it is counted")


@pytest.mark.parametrize("what", some(DIALOGS, 2))
def test_on_the_list(what: str, sent: Chrome, browser: Browser, replica: Replica) -> None:
    change_dialogs(sent, what)
    press_withdraw(sent, "Marcus Bell")
    confirm_when_changed(sent, what)
    assert_counted(browser, replica)
    assert journal_states(browser) == [("Marcus Bell", "withdrawn")]
    press_withdraw(sent, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(sent, NOTICE), "the next one is held")


@pytest.mark.parametrize("what", some(DIALOGS, 2))
def test_on_a_profile(what: str, browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    driver.get(f"{SITE}/in/marcusbell-growth/")
    [pending, *_] = wait_until(
        lambda: driver.find_elements(By.CSS_SELECTOR, "main [componentkey$=_pending]"), "Pending"
    )
    change_dialogs(driver, what)
    bring_into_sight(driver, pending)
    pending.click()
    confirm_when_changed(driver, what)
    assert_counted(browser, replica)


def test_rows_translated_and_the_dialog_too(sent: Chrome, browser: Browser, replica: Replica) -> None:
    [first, *_] = sent.find_elements(By.CSS_SELECTOR, "main [role=listitem] a[aria-disabled]")
    sent.execute_script(TRANSLATE_ROWS)
    change_dialogs(sent, "translated 300 ms late")

    def press() -> None:
        bring_into_sight(sent, first)
        first.click()

    press_until(lambda: sent.find_elements(By.CSS_SELECTOR, OPEN_DIALOG), press, sent)
    confirm_when_changed(sent, "translated 300 ms late")
    wait_until(lambda: replica.withdrawals or inside_shadows(sent, NOTICE), "the request, or words")
    if not replica.withdrawals:  # the row's press was not known as one, so nothing was reserved for it yet
        confirm_when_changed(sent, "translated 300 ms late")
    assert_counted(browser, replica)
    assert journal_states(browser) == [("Amara Okafor", "withdrawn")], "the row's name, not the label"


@pytest.mark.parametrize("generation", ["g2", "g3"])
def test_a_control_that_withdraws_at_once(generation: str, browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    markup = MARKUPS[generation]
    markup.open(driver, replica, at_once=True)
    wait_until(lambda: markup.badges(driver), "the badges")
    press_until(lambda: replica.withdrawals, lambda: markup.press_withdraw(driver, "Marcus Bell"), driver)

    def counted() -> list[tuple[str, str]]:
        """Return what stands there but for a request that the browser refused, and so was pressed again."""
        return [each for each in journal_states(browser) if each[1] != "failed"]

    wait_until(lambda: counted() == [("Marcus Bell", "withdrawn")], "it is counted")
    markup.press_withdraw(driver, "Jonas Lindqvist")
    wait_until(lambda: inside_shadows(driver, NOTICE), "the next one is held")
    assert len(replica.withdrawals) == 1


def test_the_list_is_open_and_translated_before(browser: Browser, replica: Replica) -> None:
    driver = browser.driver
    open_sent(driver)
    wait_for_verdicts(driver, 10)
    change_dialogs(driver, "nothing in it is known")
    press_withdraw(driver, "Marcus Bell")
    dialog(driver)
    buttons = driver.find_elements(By.CSS_SELECTOR, f"{OPEN_DIALOG} button")
    next(each for each in buttons if each.text == "Cancel").click()
    wait_until(lambda: not driver.find_elements(By.CSS_SELECTOR, OPEN_DIALOG), "closed")
    wait_until(lambda: not journal_states(browser), "a cancelled one is given back, and not counted")
    assert replica.withdrawals == []
