"""A browser without the extension, for the replica's own tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome

from tests.e2e.browser import chromium
from tests.e2e.console import complaints
from tests.replica.server import Replica


@pytest.fixture(scope="session")
def plain_chromium(running_replica: Replica) -> Iterator[Chrome]:
    """Run the one browser of a test run."""
    with chromium(running_replica.port) as browser:
        yield browser.driver


@pytest.fixture
def driver(plain_chromium: Chrome, replica: Replica) -> Chrome:
    """Return the browser on an empty page, its old complaints forgotten."""
    plain_chromium.get("about:blank")
    complaints(plain_chromium)
    replica.reset()
    return plain_chromium
