"""How the extension ends: on the browser's own page of extensions, by its removal, by a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.e2e.debugger import attached, debugger, targets
from tests.e2e.waiting import wait_until

if TYPE_CHECKING:
    from tests.e2e.browser import Browser

DO = {
    "disabled": "chrome.management.setEnabled('ID', false)",
    "reloaded": "chrome.developerPrivate.reload('ID', {failQuietly: true})",
}


def on_extensions_page(browser: Browser, what: str) -> None:
    """Have the extension "disabled" or "reloaded", from a tab of its own; back to the first tab."""
    driver = browser.driver
    tab = driver.current_window_handle
    driver.switch_to.new_window("tab")
    driver.get("chrome://extensions/")
    order = {"expression": DO[what].replace("ID", str(browser.extension_id)), "awaitPromise": True}
    outcome = driver.execute_cdp_cmd("Runtime.evaluate", {**order, "userGesture": True})
    assert "exceptionDetails" not in outcome, outcome
    driver.close()
    driver.switch_to.window(tab)


def remove(browser: Browser) -> None:
    """Have the extension uninstalled, which only it can ask for without the browser's own question."""
    with attached(browser, "service_worker") as session:
        session.tell("Runtime.evaluate", expression="chrome.management.uninstallSelf()")
    wait_until(lambda: not _lives(browser), "the extension has gone")


def crash(browser: Browser) -> None:
    """Crash the process in which the extension's background and engine run."""
    with attached(browser, "background_page") as session:
        session.ask("Page.enable")
        session.tell("Page.crash")
        session.event("Inspector.targetCrashed", lambda _: True)
    wait_until(lambda: not _lives(browser), "the extension's process has ended")


def _lives(browser: Browser) -> bool:
    with debugger(browser) as session:
        return any(targets(session, browser, part) for part in ("background_page", "service_worker"))
