"""Faults of the extension's life under an open page, made by the browser's own means and seen to happen."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tests.e2e.debugger import Session, attached, debugger, targets
from tests.e2e.waiting import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.browser import Browser

HOST = "https://www.linkedin.com/*"
DEVELOPER_MODE = "chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true})"
CONFIGURATION = "chrome.developerPrivate.getProfileConfiguration()"
INFO = """chrome.developerPrivate.getExtensionInfo("ID").then(({state, version, disableReasons}) =>
  ({state, version, disableReasons}))"""
RELOAD = 'chrome.developerPrivate.reload("ID", {failQuietly: true}).then(() => null)'
MARK = "self.markOfThisLife = true"
HAS_MARK = "self.markOfThisLife === true"
HAS_ACCESS = f"chrome.permissions.contains({{origins: ['{HOST}']}})"


@contextmanager
def behind(browser: Browser, address: str, ready: str) -> Iterator[Callable[[str], Any]]:
    """Open a page behind the tab in front; yield what evaluates there, the extension's id put in for "ID"."""
    with debugger(browser) as session:
        target = session.ask("Target.createTarget", url=address, background=True)["targetId"]
        attachment = session.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = replace(session, target=attachment)
        wait_until(lambda: page.evaluate(f"document.readyState === 'complete' && {ready}"), address)

        def evaluate(expression: str) -> Any:
            return page.evaluate(expression.replace("ID", str(browser.extension_id)))

        try:
            yield evaluate
        finally:
            session.ask("Target.closeTarget", targetId=target)
            wait_until(lambda: not _is_there(session, target), f"{address} is closed")


def _is_there(session: Session, target: str) -> bool:
    return any(each["targetId"] == target for each in session.ask("Target.getTargets")["targetInfos"])


def extensions_page(browser: Browser) -> AbstractContextManager[Callable[[str], Any]]:
    """Open the browser's page of extensions, behind the tab in front."""
    return behind(browser, "chrome://extensions/", "typeof chrome?.developerPrivate?.reload === 'function'")


def switch_developer_mode_on(browser: Browser) -> None:
    """Without it a reload only disables an unpacked extension."""
    with extensions_page(browser) as evaluate:
        evaluate(f"{DEVELOPER_MODE}.then(() => null)")
        assert evaluate(CONFIGURATION)["inDeveloperMode"] is True


def service_workers(session: Session, browser: Browser) -> list[str]:
    """Return the living service workers of the extension."""
    return targets(session, browser, "service_worker")


def mark_life(browser: Browser) -> None:
    """Leave a mark in the service worker that lives now, which no later one has."""
    with attached(browser, "service_worker") as session:
        session.evaluate(MARK)


def assert_another_life(browser: Browser) -> None:
    """Assert that the extension is enabled and that another service worker than the marked one runs."""
    with extensions_page(browser) as evaluate:
        info = evaluate(INFO)
        assert info["state"] == "ENABLED", info
    with debugger(browser) as session:
        wait_until(lambda: service_workers(session, browser), "a service worker")

    def begun() -> bool:
        with attached(browser, "service_worker") as session:
            return bool(session.evaluate("typeof chrome === 'object'"))

    wait_until(begun, "the service worker runs")
    with attached(browser, "service_worker") as session:
        assert session.evaluate(HAS_MARK) is False, "the old service worker still lives"


def reload(browser: Browser, _: Path) -> None:
    """Have the extension loaded anew, as its developer does; it lives again."""
    mark_life(browser)
    load(browser)


def update(browser: Browser, folder: Path) -> None:
    """Give the extension's folder a higher version and have it loaded: as an update does."""
    manifest = folder / "manifest.json"
    text = manifest.read_text("utf-8")
    old = str(json.loads(text)["version"])
    new = f"{old}.1" if old.count(".") < 3 else re.sub(r"\d+$", lambda last: str(int(last[0]) + 1), old)
    manifest.write_text(text.replace(f'"version": "{old}"', f'"version": "{new}"'), "utf-8")
    reload(browser, folder)
    with extensions_page(browser) as evaluate:
        assert evaluate(INFO)["version"] == new


def revive(browser: Browser) -> None:
    """Have the extension live with its access, whatever has become of it."""
    with extensions_page(browser) as evaluate:
        state = evaluate(INFO)["state"]
    if state == "DISABLED":
        set_enabled(browser, enabled=True)
    elif state == "TERMINATED":
        load(browser)
    set_access(browser, granted=True)


def set_enabled(browser: Browser, *, enabled: bool) -> None:
    """Switch the extension off or on, and see that it is so."""
    with extensions_page(browser) as evaluate:
        evaluate(f'chrome.management.setEnabled("ID", {json.dumps(enabled)})')
        wanted = "ENABLED" if enabled else "DISABLED"
        wait_until(lambda: evaluate(INFO)["state"] == wanted, wanted)
    if not enabled:
        with debugger(browser) as session:
            wait_until(lambda: not service_workers(session, browser), "its service worker has gone")


def disable_and_enable(browser: Browser, _: Path) -> None:
    """Switch the extension off and on again."""
    mark_life(browser)
    set_enabled(browser, enabled=False)
    set_enabled(browser, enabled=True)
    assert_another_life(browser)


def crash(browser: Browser) -> None:
    """Crash the process of background and engine; the browser ends the extension with it."""
    with attached(browser, "background_page") as session:
        session.ask("Page.enable")
        session.tell("Page.crash")
        session.event("Inspector.targetCrashed", lambda _: True)
    with extensions_page(browser) as evaluate:
        wait_until(lambda: evaluate(INFO)["state"] == "TERMINATED", "the extension has ended")


def remove(browser: Browser) -> None:
    """Have the extension uninstalled, which only it can ask for without the browser's own question."""
    with attached(browser, "service_worker") as session:
        wait_until(
            lambda: session.evaluate("typeof chrome === 'object' && Boolean(chrome.management)"),
            "the service worker, just woken, runs",
        )
        session.tell("Runtime.evaluate", expression="chrome.management.uninstallSelf()")

    def gone() -> bool:
        with debugger(browser) as session:
            return not service_workers(session, browser)

    wait_until(gone, "the extension has gone")


def crash_and_load(browser: Browser, _: Path) -> None:
    """Crash the extension and have it loaded again, as the browser's own notice offers."""
    mark_life(browser)
    crash(browser)
    load(browser)


def load(browser: Browser) -> None:
    """Have the extension loaded, whatever ended it."""
    with extensions_page(browser) as evaluate:
        evaluate(RELOAD)
    assert_another_life(browser)


def set_access(browser: Browser, *, granted: bool) -> None:
    """Take the user's consent back, or give it again, as their switch on the page of extensions does."""
    act = "addHostPermission" if granted else "removeHostPermission"
    own = browser.extension_page("options/options.html")
    with (
        behind(browser, own, "typeof chrome?.permissions === 'object'") as ask,
        extensions_page(browser) as act_on,
    ):
        if ask(HAS_ACCESS) is not granted:
            act_on(f'chrome.developerPrivate.{act}("ID", "{HOST}").then(() => null)')
        assert ask(HAS_ACCESS) is granted


def revoke_and_grant(browser: Browser, _: Path) -> None:
    """Take the consent back and give it again."""
    set_access(browser, granted=False)
    set_access(browser, granted=True)


RETURNS: dict[str, Callable[[Browser, Path], None]] = {
    "reloaded": reload,
    "updated": update,
    "disabled and enabled": disable_and_enable,
    "crashed and loaded": crash_and_load,
    "revoked and granted": revoke_and_grant,
}
"""Faults after which the extension lives again with its access."""
