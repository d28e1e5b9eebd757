"""What tests do to the extension's hidden parts: ask, stop, break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.e2e.debugger import Part, attached, debugger, targets
from tests.e2e.waiting import wait_until

if TYPE_CHECKING:
    from tests.e2e.browser import Browser


def alive(browser: Browser, part: Part) -> bool:
    """Tell whether the service worker or the offscreen document (`background_page`) lives."""
    with debugger(browser) as session:
        return bool(targets(session, browser, part))


def ask_background(browser: Browser, expression: str) -> Any:
    """Return the value of an expression in the service worker."""
    with attached(browser, "service_worker") as session:
        return session.evaluate(expression)


def ask_engine_page(browser: Browser, expression: str) -> Any:
    """Return the value of an expression in the offscreen document."""
    with attached(browser, "background_page") as session:
        return session.evaluate(expression)


def ask_engine_worker(browser: Browser, expression: str) -> Any:
    """Return the value of an expression in the offscreen document's worker, where Python runs."""
    with attached(browser, "background_page") as session:
        return session.attached_worker().evaluate(expression)


def stop_background(browser: Browser) -> None:
    """Stop the service worker as Chromium does when it idles; the offscreen document stays."""
    for command in ("enable", "stopAllWorkers", "disable"):
        browser.driver.execute_cdp_cmd(f"ServiceWorker.{command}", {})
    wait_until(lambda: not alive(browser, "service_worker"), "the service worker has stopped")


def end_engine_worker(browser: Browser) -> None:
    """End the worker in which Python runs, from inside and without a word to anyone."""
    ask_engine_worker(browser, "void setTimeout(() => self.close())")


def hang_engine_worker(browser: Browser) -> None:
    """Make the worker in which Python runs busy for ever."""
    ask_engine_worker(browser, "void setTimeout(() => { for (;;); })")
