"""Fixtures that the replica's own tests and the journeys share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.replica.server import Replica


@pytest.fixture(scope="session")
def running_replica() -> Iterator[Replica]:
    """Run the one server of a test run."""
    with Replica() as replica:
        yield replica


@pytest.fixture
def replica(running_replica: Replica) -> Replica:
    """Return the server as new: forty people, default switches, nothing asked of it."""
    running_replica.reset()
    return running_replica
