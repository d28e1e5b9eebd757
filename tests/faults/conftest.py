"""The browser of the journeys, to be attacked, and one without the extension, where each attack succeeds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.browser import Browser, chromium
from tests.faults.arms import Arm, Arms
from tests.replica.server import Replica


@pytest.fixture(scope="session")
def running_bare_replica() -> Iterator[Replica]:
    """Run a server for the other arm alone: what its page asks for late is not the guarded one's."""
    with Replica() as bare_replica:
        yield bare_replica


@pytest.fixture
def bare_replica(running_bare_replica: Replica) -> Replica:
    """Return the other arm's server as new."""
    running_bare_replica.reset()
    return running_bare_replica


@pytest.fixture(scope="session")
def bare_browser(running_bare_replica: Replica) -> Iterator[Browser]:
    """Run the one browser of a test run that has no extension."""
    with chromium(running_bare_replica.port) as bare:
        yield bare


@pytest.fixture
def arms(bare_browser: Browser, bare_replica: Replica, browser: Browser, replica: Replica) -> Arms:
    """Return both browsers, the pages' own policy set aside."""
    both = Arms(Arm(bare_browser, bare_replica), Arm(browser, replica))
    both.bare.bypass_policy()
    both.guarded.bypass_policy()
    return both
