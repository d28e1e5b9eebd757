"""A browser with the extension in it, its test build, and the consent given once by hand."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import Browser, chromium
from tests.e2e.consent import grant_consent
from tests.e2e.console import complaints
from tests.e2e.parts import stop_background
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import wait_for_verdicts
from tests.replica.fixtures import replica, running_replica
from tests.replica.server import Replica

__all__ = ["replica", "running_replica"]

ROOT = Path(__file__).parents[2]
FORGET = """
const [done] = arguments;
Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]).then(() => done());
"""


@pytest.fixture(scope="session")
def extension() -> Path:
    """Build the extension as tests load it: its shadow roots are open, nothing else differs."""
    subprocess.run([sys.executable, "build/extension.py", "--test"], cwd=ROOT, check=True)
    return ROOT / "dist" / "extension-test"


@pytest.fixture(scope="session")
def consenting_browser(running_replica: Replica, extension: Path) -> Iterator[Browser]:
    """Run the one browser of a test run, the consent given."""
    with chromium(running_replica.port, extension) as browser:
        grant_consent(browser)
        yield browser


@pytest.fixture
def browser(consenting_browser: Browser, replica: Replica) -> Browser:
    """Return the browser with one empty tab, all that the extension had stored forgotten."""
    driver = consenting_browser.driver
    old = driver.window_handles
    driver.switch_to.new_window("tab")
    kept = driver.current_window_handle
    for handle in old:
        driver.switch_to.window(handle)
        driver.close()
    driver.switch_to.window(kept)
    driver.get(consenting_browser.extension_page("welcome/welcome.html"))
    driver.execute_async_script(FORGET)
    stop_background(consenting_browser)
    driver.get("about:blank")
    complaints(driver)
    replica.reset()
    return consenting_browser


@pytest.fixture
def sent(browser: Browser) -> Chrome:
    """Open the Sent page and wait for its first verdicts."""
    open_sent(browser.driver)
    wait_for_verdicts(browser.driver, 10)
    return browser.driver
