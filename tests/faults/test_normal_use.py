"""Ordinary use, drawn by lot: nothing within the budget is held, nothing is missing from the journal."""

from __future__ import annotations

import os
import time
from collections import Counter
from random import Random

import pytest

from tests.e2e.browser import Browser
from tests.faults.person import Person
from tests.faults.rows import SAID
from tests.faults.sessions import SESSIONS
from tests.replica.server import Replica

SEED = int(os.environ.get("SESSIONS_SEED", "20261123"))
FEW = 10
MANY = int(os.environ.get("SESSIONS", "1000"))
SECONDS = float(os.environ.get("SESSIONS_SECONDS", "45"))
"""The long run ends with so many sessions or after this time, whatever comes first."""


def live(person: Person, most: int, seconds: float) -> None:
    until = time.monotonic() + seconds
    person.load()
    lived: Counter[str] = Counter()
    try:
        while lived.total() < most and time.monotonic() < until:
            lived[person.live(SESSIONS)] += 1
    finally:
        counts = ", ".join(f"{name} {count}" for name, count in sorted(lived.items()))
        SAID.append(
            f"{lived.total()} ordinary sessions (seed {SEED}; {counts}): {len(person.confirmed)} confirmed,"
            f" {person.asked_to_wait} asked to press again in a moment,"
            f" {len(person.held)} wrongly held, {len(person.lost)} lost from the journal"
        )
    assert not person.held + person.lost, "\n".join(person.held + person.lost)


def test_a_few_sessions(browser: Browser, replica: Replica) -> None:
    live(Person(browser, replica, Random(SEED)), FEW, 600)


@pytest.mark.long
def test_many_sessions(browser: Browser, replica: Replica) -> None:
    live(Person(browser, replica, Random(SEED + 1)), MANY, SECONDS)
