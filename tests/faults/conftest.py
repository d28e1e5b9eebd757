"""The browser of the journeys, to be attacked."""

from __future__ import annotations

from tests.e2e.conftest import browser, consenting_browser, extension, sent
from tests.replica.fixtures import replica, running_replica

__all__ = ["browser", "consenting_browser", "extension", "replica", "running_replica", "sent"]
