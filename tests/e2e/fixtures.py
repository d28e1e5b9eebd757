"""A browser with the extension in it, its test build, and the consent given once by hand."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from xdist.workermanage import NodeManager  # type: ignore[import-untyped]

from tests.e2e.browser import Browser
from tests.e2e.consenting import Consenting
from tests.e2e.sent_page import open_sent
from tests.e2e.shadows import wait_for_verdicts
from tests.replica.server import Replica

ROOT = Path(__file__).parents[2]
END_SECONDS = 120
"""After so long the processes that share a run are killed, and would leave their browsers behind."""


def pytest_configure() -> None:
    """Let a run that is told to end do so as by Ctrl-C and in its own time, so that no browser is left."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    NodeManager.EXIT_TIMEOUT = END_SECONDS


@pytest.fixture(scope="session")
def extension() -> Path:
    """Build the extension as tests load it: its shadow roots are open, nothing else differs."""
    subprocess.run([sys.executable, "build/extension.py", "--test"], cwd=ROOT, check=True)
    return ROOT / "dist" / "extension-test"


@pytest.fixture(scope="session")
def consenting_browser(running_replica: Replica, extension: Path) -> Iterator[Consenting]:
    """Run the one browser of a test run, the consent given."""
    with Consenting(running_replica.port, extension) as consenting:
        yield consenting


@pytest.fixture
def browser(consenting_browser: Consenting, replica: Replica) -> Browser:
    """Return the browser with one empty tab, all that the extension had stored forgotten."""
    ready = consenting_browser.ready()
    replica.reset()
    return ready


@pytest.fixture
def sent(browser: Browser) -> Chrome:
    """Open the Sent page and wait for its first verdicts."""
    open_sent(browser.driver)
    wait_for_verdicts(browser.driver, 10)
    return browser.driver
